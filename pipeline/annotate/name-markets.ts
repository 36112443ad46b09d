import { wordId, wordSet } from '../core/vocabulary.ts';
import { BEING, W } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { NUMBER } from './tokens.ts';

/** What shares do: "Myer rose 4.4%". */
export const MOVING = wordSet(
  'rose fell added gained lost slipped climbed jumped tumbled slid surged dropped shed soared plunged sank advanced eased dipped rallied rebounded firmed',
);
const DIRECTIONS = wordSet('up down off');
const ENDING = wordSet('closed ended finished settled opened stayed remained traded');
const STILL = wordSet('unchanged flat steady');
const SIDES = wordSet('higher lower firmer weaker up down');
const PUT = wordId('put');
const LITTLE = wordId('little');
const CHANGED = wordId('changed');
const ON = wordId('on');
const BY = wordId('by');
const MORE = wordSet('another nearly almost about around over some as much');
const PERCENTS = wordSet('% percent per pct');
/** Words before the number: "fell by more than 3 percent". */
const MOST_BEFORE = 3;

/** "4.4%" at a token. */
export const isPercent = (n: NameText, at: number): boolean =>
  at + 1 < n.t.count && n.t.kind[at] === NUMBER && PERCENTS.has(n.t.word[at + 1]);

/** "4.4%", "by nearly 4.4%" from a token on. */
const opensPercent = (n: NameText, at: number): boolean => {
  let k = n.t.word[at] === BY ? at + 1 : at;
  for (const end = k + MOST_BEFORE; k < end && k < n.t.count && MORE.has(n.t.word[k]); k += 1);
  return isPercent(n, k);
};

/** "down 0.6 percent", "was up 2 percent", "closed 3 percent lower", "put on 4 percent": by how much what is traded moved, from a token on. */
export const movesBy = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 2 >= count || n.startsLine(at) || n.isCap(at)) return false;
  if (MOVING.has(word[at]) || DIRECTIONS.has(word[at])) return opensPercent(n, at + 1);
  if (word[at] === PUT) return word[at + 1] === ON && opensPercent(n, at + 2);
  if (BEING.has(word[at])) return DIRECTIONS.has(word[at + 1]) && opensPercent(n, at + 2);
  if (!ENDING.has(word[at])) return false;
  if (DIRECTIONS.has(word[at + 1])) return opensPercent(n, at + 2);
  return opensPercent(n, at + 1) && SIDES.has(word[at + 3]);
};

/** "slipped", "was unchanged", "closed flat": what is said of what is traded in a text about markets, and of much else in others. */
export const movesAsTraded = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 1 >= count || n.startsLine(at) || n.isCap(at)) return false;
  if (MOVING.has(word[at])) return true;
  if (!BEING.has(word[at]) && !ENDING.has(word[at])) return false;
  return STILL.has(word[at + 1]) || (word[at + 1] === LITTLE && word[at + 2] === CHANGED);
};

const TO = wordId('to');
const DEALING = wordSet('buy sell acquire issue delist relist refinance recall divest');

/** "Norvax to buy 51 pct of a rival": a headline, in which the name opens the line. */
export const headsDeal = (n: NameText, first: number, last: number): boolean =>
  (first === 0 || n.startsLine(first) || n.t.word[first - 1] === W.hyphen) &&
  last + 2 < n.t.count &&
  n.t.word[last] === TO &&
  !n.startsLine(last) &&
  DEALING.has(n.t.word[last + 1]);

const STAR = wordId('*');

/** "March 12 - Norvax:" above a list with stars: whom a brief report is about. */
export const headsBrief = (n: NameText, last: number): boolean =>
  last + 1 < n.t.count && n.t.word[last] === W.colon && n.t.word[last + 1] === STAR && n.startsLine(last + 1);
