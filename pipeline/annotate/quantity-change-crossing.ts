import { compare, integer } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { DRIVING_VERBS, LOWER_MARKS, UPPER_MARKS } from '../lexicon/change-frames.ts';
import { SHARES } from './quantity-change-edges.ts';
import { type Direction, directions } from './quantity-comparatives.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [THROUGH, BACK, TO, IT, UP] = 'through back to it up'.split(' ').map(wordId);
const MARKS = directions(UPPER_MARKS, LOWER_MARKS);
const BEYOND = wordSet('past beyond');
const DRIVING = wordSet(DRIVING_VERBS);
/** Verbs of going fast or far by which an amount passes a mark. All forms. */
const PASSING = wordSet(
  'shoot shoots shot shooting go goes went gone going race races raced racing storm storms stormed storming sail sails sailed sailing roar roars roared roaring blow blows blew blown blowing blast blasts blasted blasting break breaks broke broken breaking burst bursts bursting push pushes pushed pushing leap leaps leapt leaped leaping creep creeps crept creeping edge edges edged edging inch inches inched inching tick ticks ticked ticking nudge nudges nudged nudging drift drifts drifted drifting move moves moved moving get gets got getting power powers powered powering cruise cruises cruised surge surges surging rocket rockets rocketed rocketing speed speeds sped zoom zooms zoomed march marches marched vault vaults vaulted hurtle hurtled spiral spiralled spiraled sneak sneaks sneaked snuck crawl crawls crawled punch punches punched slide slides slid sliding slip slips slipped slipping sink sinks sank sunk crash crashes crashed crashing plunge plunges plunged plunging dive dives dived dove dip dips dipped dipping tumble tumbles tumbled',
);
const BE = wordSet('is are was were be been now');
const COMING_BACK = wordSet(
  'go goes went gone going come comes came coming get gets got getting move moves moved moving',
);
/** What stands in a sum that grows: nothing that one drives, sails or walks past. */
const INNER = wordSet('in for of at on across among');
const MOST_MOVED = 12;
const FEW = integer(100);

/** The verb of driving before what it moves: `take borrowing costs`, `pushed concentrations in the city`. */
const driverBefore = (s: Scene, mark: number): number => {
  const floor = Math.max(s.floor(mark), mark - MOST_MOVED);
  let nouns = 0;
  for (let i = mark - 1; i >= floor; i -= 1) {
    const tag = s.tags[i];
    if (DRIVING.has(s.word(i)) && isVerbTag(tag) && nouns > 0) return i;
    if (isNounTag(tag) || s.word(i) === IT) nouns += 1;
    const isInside =
      isNounTag(tag) ||
      tag === TAG.DETERMINER ||
      tag === TAG.ADJECTIVE ||
      tag === TAG.POSSESSIVE ||
      tag === TAG.ADVERB ||
      tag === TAG.NUMERAL ||
      tag === TAG.GERUND ||
      tag === TAG.PRESENT ||
      s.word(i) === IT ||
      s.word(i) === BACK ||
      INNER.has(s.word(i)) ||
      s.numbers.ofToken[i] >= 0 ||
      (tag === TAG.PUNCTUATION && s.glued(i));
    if (!isInside) return -1;
  }
  return -1;
};

/** Whether the figure is a sum, a share or a bare number, not things that somebody passes: `drove past 300 houses`. */
const isLevel = (s: Scene, { kind, unit, last, value }: Quantity, counted: number): boolean => {
  if (unit?.time || unit?.si === 'm' || kind === 'ordinal' || kind === 'age') return false;
  if (kind !== 'count' && kind !== 'number') return true;
  if (value && compare(value, FEW) < 0) return false;
  const next = s.tags[last] ?? TAG.PUNCTUATION;
  return counted === last || (!isNounTag(next) && next !== TAG.ADJECTIVE);
};

/** `leaps past 300`, `would take borrowing costs below 2 percent`, `taking it past 250,000`, `is back above £50m`: an amount that gets over a mark. */
export const crossing = (
  s: Scene,
  q: Quantity,
  { first, counted }: { first: number; counted: number },
): Change | undefined => {
  const mark = MARKS.has(s.word(first)) && first < q.first ? first : first - 1;
  const side: Direction | undefined = MARKS.get(s.word(mark));
  if (!side || !isLevel(s, q, counted)) return undefined;
  const back = s.word(mark - 1) === BACK ? mark - 1 : mark;
  const before = s.tags[back - 1] === TAG.ADVERB && s.word(back - 1) !== UP ? back - 2 : back - 1;
  const result = { direction: side, cue: { first: Math.min(before, back), last: mark + 1 }, result: true };
  const word = s.word(before);
  // `is back above £50m`, `went back below 3%`
  if (back < mark && (BE.has(word) || COMING_BACK.has(word))) return result;
  if (PASSING.has(word) && (isVerbTag(s.tags[before]) || s.tags[before] === TAG.PLURAL)) {
    // `broke through $1.20`: up or down
    if (s.word(mark) === THROUGH) return undefined;
    return BEYOND.has(s.word(mark)) || hasAmount(q) ? result : undefined;
  }
  if (s.word(mark) === THROUGH) return undefined;
  const driver = driverBefore(s, back);
  return driver < 0 ? undefined : { ...result, cue: { first: driver, last: mark + 1 } };
};
/** With `over` and `under` only of what is no thing: `went over 200 pages`. */
const hasAmount = ({ kind }: Quantity): boolean => kind !== 'count' && kind !== 'number';

/** `past 1,200`: beyond it. */
export const boundOf = (s: Scene, { cue }: Change): Quantity['bound'] =>
  BEYOND.has(s.word(cue.last - 1))
    ? { kind: 'more_than', at: { first: cue.last - 1, last: cue.last } }
    : undefined;

const SCALING = wordSet(
  'scale scales scaled scaling dial dials dialled dialed dialling dialing roll rolls rolled rolling cut cuts cutting pare pares pared paring trim trims trimmed trimming throttle throttles throttled throttling rein reins reined reining wind winds wound winding pull pulls pulled pulling',
);
/** The verb of `scaled its target back`; −1 for none. */
const scalerBefore = (s: Scene, back: number): number => {
  for (let i = back - 1; i > back - MOST_MOVED / 2 && i >= s.floor(back); i -= 1) {
    if (SCALING.has(s.word(i)) && isVerbTag(s.tags[i])) return i < back - 1 ? i : -1;
    const tag = s.tags[i];
    if (!isNounTag(tag) && tag !== TAG.DETERMINER && tag !== TAG.POSSESSIVE && tag !== TAG.ADJECTIVE)
      return -1;
  }
  return -1;
};

const WAYS = directions('up upward upwards higher', 'down downward downwards lower');
/** Verbs that set an amount, in the passive: `if the fee is put up to 500`. */
const SETTING = wordSet(
  'put pushed driven bumped ramped nudged marked revised adjusted jacked bid brought moved talked stepped scaled beefed built bulked topped cranked',
);
const BEING = wordSet('is are was were be been being get gets got');
/** `revised the toll downward, to 63`, `is put up to 500,000`, `brought back up to 210`: the way stands before `to`. */
export const wayTo = (s: Scene, q: Quantity, first: number): Change | undefined => {
  // `up to` may have been taken for a bound
  const to = s.word(first) === UP && s.word(first + 1) === TO ? first + 1 : first - 1;
  if (s.word(to) !== TO || q.kind === 'ordinal') return undefined;
  const isComma = s.sign(to - 1) === 44;
  const at = isComma ? to - 2 : to - 1;
  // `scaled its target back to 400 tonnes`
  if (s.word(at) === BACK && !isComma && scalerBefore(s, at) >= 0)
    return { direction: 'decrease', cue: { first: at, last: to + 1 }, result: true };
  const way = WAYS.get(s.word(at));
  if (!way) return undefined;
  const result = { direction: way, cue: { first: at, last: to + 1 }, result: true };
  if (s.word(at - 1) === BACK && !isComma) return DRIVING.has(s.word(at - 2)) ? result : undefined;
  if (isComma) return driverBefore(s, at) >= 0 || DRIVING.has(s.word(at - 1)) ? result : undefined;
  return SETTING.has(s.word(at - 1)) && BEING.has(s.word(at - 2)) ? result : undefined;
};

const HIGHER = directions('higher up stronger firmer', 'lower down weaker softer');
const AT = wordSet('at on');
const AT_WORD = wordId('at');
const COMMA = 44;
/** `fell 4%, at`, `was 8% up, at`: nothing but the way between a share and the comma. */
const isEndOfChange = (s: Scene, { last }: Quantity, comma: number): boolean =>
  last === comma || (last === comma - 1 && HIGHER.has(s.word(last)));

/** `settled $1.12 higher at $90.46`, `closed up 2% at 5,310`, `was 3% higher than a year ago, at £281,000`: where the change before it left the price. */
export const levelAfter = (
  s: Scene,
  { first, q, before }: { first: number; q: Quantity; before: Quantity | undefined },
): Change | undefined => {
  if (!AT.has(s.word(first - 1)) || !before?.change || before.change.result) return undefined;
  if (before.first < s.floor(first) || before.unit?.time) return undefined;
  const end = s.sign(first - 2) === COMMA ? first - 2 : first - 1;
  const isAside = end < first - 1 && isEndOfChange(s, before, end) && s.tags[q.last] === TAG.PUNCTUATION;
  const isAmount = SHARES.has(before.kind) || (before.kind === q.kind && before.kind === 'money');
  if (s.word(first - 1) === AT_WORD && isAmount && (before.base?.last === end || isAside))
    return { direction: before.change.direction, cue: { first: first - 1, last: first }, result: true };
  const isDirect = before.last === first - 1 && HIGHER.has(s.word(before.change.cue.first));
  const isAfter = before.last < first - 1 && before.last > first - 5 && HIGHER.has(s.word(first - 2));
  if (!isDirect && !isAfter) return undefined;
  return { direction: before.change.direction, cue: { first: first - 1, last: first }, result: true };
};
