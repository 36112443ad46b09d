import { wordId, wordSet } from '../core/vocabulary.ts';
import { overHedges } from './quantity-base-hedges.ts';
import { valueAt } from './quantity-base-extent.ts';
import { isNumberOfTime, isYear } from './quantity-change-edges.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import { directions } from './quantity-comparatives.ts';
import { isAlike } from './quantity-marks-passed.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const WAYS = directions('up', 'down');
const [FROM, BY, OF, ON] = ['from', 'by', 'of', 'on'].map(wordId);
const BE = wordSet('is are was were');
const [COMMA, SEMICOLON] = [44, 59];
const MOST_ASIDE = 24;

const isOrdinal = (s: Scene, i: number): boolean => s.numbers.list[s.numbers.ofToken[i]].ordinal === true;
/** `the ten-metre line`. */
const isJoined = (s: Scene, i: number): boolean =>
  s.sign(i + 1) === HYPHEN && s.glued(i + 1) && s.glued(i + 2);
const HYPHEN = 45;
/** Whether no figure but times stands before in the sentence: `drivers wait 31 hours, up from nine`; not `4% in the three months to June, up from 3`. */
const isLoneLength = (s: Scene, q: Quantity, list: readonly Quantity[]): boolean => {
  const last = list.at(-1);
  return !q.attributive && (!last || last.first < s.floor(q.first));
};
/** `COVID-19`. */
const isInWord = (s: Scene, i: number): boolean => s.sign(i - 1) === 45 && s.glued(i) && s.glued(i - 1);

/** `22 people are thought to have died, up from the 15 reported on Sunday`, `Attendance, 61,000 all told, was down from 74,000`: further on in the sentence, with no other value between. */
export const upFromLater = (
  s: Scene,
  q: Quantity,
  { counted, list }: { counted: number; list: readonly Quantity[] },
): Change | undefined => {
  if (q.kind === 'ordinal' || q.kind === 'score' || (q.attributive && q.kind === 'measure')) return undefined;
  if (q.unit?.time && !isLoneLength(s, q, list)) return undefined;
  const end = Math.max(q.last, counted, q.per?.last ?? 0);
  const limit = Math.min(s.limit(q.first) - 2, end + MOST_ASIDE);
  for (let i = end; i < limit; i += 1) {
    if (s.sign(i) === SEMICOLON || s.tags[i] === TAG.RELATIVE) return undefined;
    const direction = WAYS.get(s.word(i));
    if (direction && opensValue(s, q, i)) {
      const before = s.tags[i - 1] === TAG.ADVERB ? i - 2 : i - 1;
      const isAside = s.sign(before) === COMMA;
      // the figure stands beside the subject
      const isSubject = BE.has(s.word(before)) && isBeside(s, q, before);
      return isAside || isSubject
        ? { direction, cue: { first: i, last: i + 2 }, result: true, awaits: i + 2 }
        : undefined;
    }
    if (
      s.numbers.ofToken[i] >= 0 &&
      !isNumberOfTime(s, i) &&
      !isOrdinal(s, i) &&
      !isInWord(s, i) &&
      !isJoined(s, i)
    )
      return undefined;
  }
  return undefined;
};

const COUNTS = wordSet('count toll tally total estimate figure level number peak high low record average');
/** Over `an earlier count of`. */
const overCount = (s: Scene, at: number): number => {
  let i = at;
  while (
    i < at + 3 &&
    (s.tags[i] === TAG.DETERMINER || s.tags[i] === TAG.ADJECTIVE || s.tags[i] === TAG.ADVERB)
  )
    i += 1;
  return COUNTS.has(s.word(i)) && s.word(i + 1) === OF ? overHedges(s, i + 2) : at;
};

/** `from 74,000`, `from the 15`, `from about 60`: a value of the same kind. */
const opensValue = (s: Scene, q: Quantity, way: number): boolean => {
  if (s.word(way + 1) !== FROM && s.word(way + 1) !== ON) return false;
  const first = overCount(s, overHedges(s, way + 2));
  const value = valueAt(s, first);
  if (q.unit?.time) return isSameLength(s, q, first, value);
  return value >= 0 && !isYear(s, first) && isAlike(s, q, first, value) && s.word(way - 1) !== BY;
};

/** `31 hours …, up from nine before`, `… from 20 hours`: another length of the same unit. */
const isSameLength = (s: Scene, q: Quantity, first: number, value: number): boolean => {
  if (value < 0 || s.numbers.ofToken[first] < 0) return false;
  const unit = s.units.read(value, false);
  if (unit) return unit.name === q.unit!.name;
  const tag = value < s.limit(first) ? s.tags[value] : TAG.PUNCTUATION;
  return s.sign(value) !== PERCENT && (ENDING.has(tag) || isThenAfter(s, value)) && !isYear(s, first);
};
const PERCENT = 37;
const ENDING = new Set<number>([TAG.PUNCTUATION, TAG.PREPOSITION, TAG.CONJUNCTION, TAG.SUBORDINATOR]);

const INNER = new Set<number>([TAG.PARTICIPLE, TAG.PAST, TAG.PREPOSITION, TAG.ADVERB]);
const MOST_PUT = 5;
/** `Attendance, 61,000 all told, was`, `Turnout, provisionally put at 67%, is`, `A turnout of 67% was`: the verb is that of the figure. */
const isBeside = (s: Scene, q: Quantity, verb: number): boolean => {
  const start = Math.min(q.modifier?.first ?? q.first, q.first);
  if (s.sign(verb - 1) !== COMMA)
    return s.word(start - 1) === OF && isNounTag(s.tags[start - 2] ?? 0) && verb === q.last;
  let i = start - 1;
  while (i > start - MOST_PUT && INNER.has(s.tags[i])) i -= 1;
  return s.sign(i) === COMMA;
};
