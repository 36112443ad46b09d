import { wordId, wordSet } from '../core/vocabulary.ts';
import { APPOINTED } from '../lexicon/future-words.ts';
import type { Scene } from './quantity-scene.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const APPOINTS = wordSet(APPOINTED);
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const SPANS = wordSet('week month year quarter season term summer spring autumn winter');
const [ON, FROM, NEXT, TOMORROW, FACE, BY] = ['on', 'from', 'next', 'tomorrow', 'face', 'by'].map(wordId);
const NOW = wordSet('is are am');
const MIDNIGHT = wordId('midnight');
const APPOINTED_REACH = 14;
const OPENING_REACH = 6;
const HEADLINE_REACH = 8;
const HEADLINE_LIMIT = 30;

/** Whether the verb at `i` is a finite present, or a progressive one: `go up`, `is opening`. */
export const isPresentVerb = (s: Scene, i: number): boolean => {
  const tag = s.tags[i];
  if (tag === TAG.GERUND) return NOW.has(s.word(i - 1));
  if (!APPOINTS.has(s.word(i))) return false;
  // `spending falls by $180 million`
  if (tag === TAG.PLURAL && s.word(i + 1) === BY && isNounTag(s.tags[i - 1])) return true;
  // `tenants in the borough face an increase`
  if (s.word(i) === FACE)
    return s.tags[i] !== TAG.NOUN || (isNounTag(s.tags[i - 1]) && s.tags[i + 1] === TAG.DETERMINER);
  if (tag === TAG.PRESENT) return true;
  // `will not open`
  const before = s.tags[i - 1] === TAG.NEGATION ? s.tags[i - 2] : s.tags[i - 1];
  return tag === TAG.BASE && before !== TAG.TO && before !== TAG.MODAL;
};

/** `Fares go up by €3 on Monday`, `is opening 30 shops next year`: an appointment told in the present. */
export const isAppointed = (s: Scene, i: number, isFixed: () => boolean): boolean => {
  if (!isPresentVerb(s, i)) return false;
  if (isDayBefore(s, i, isFixed)) return true;
  const limit = Math.min(s.limit(i), i + APPOINTED_REACH);
  for (let j = i + 1; j < limit; j += 1) {
    if (isFiniteTag(s.tags[j]) || s.sign(j) === 44) return false;
    if (isAheadWord(s, j)) return true;
    if (s.word(j) === ON && WEEKDAYS.has(s.word(j + 1)) && isFixed()) return true;
  }
  return false;
};

/** `From October, fares go up`, `At midnight the duty goes up`: the day stands first. */
const isDayBefore = (s: Scene, i: number, isFixed: () => boolean): boolean => {
  const floor = s.floor(i);
  if (i - floor > APPOINTED_REACH) return false;
  let isDay = false;
  for (let j = floor; j < floor + OPENING_REACH && j < i; j += 1) {
    if (isFiniteTag(s.tags[j])) return false;
    if (isAheadWord(s, j)) isDay = true;
    if (s.word(j) === MIDNIGHT || (s.word(j) === ON && WEEKDAYS.has(s.word(j + 1)))) isDay = true;
  }
  return isDay && isFixed();
};

/** `next year`, `tomorrow`, `from Monday`, `from 1 April`. */
const isAheadWord = (s: Scene, j: number): boolean => {
  const next = s.word(j + 1);
  if (s.word(j) === TOMORROW) return true;
  if (s.word(j) === NEXT) return SPANS.has(next) || MONTHS.has(next) || WEEKDAYS.has(next);
  if (s.word(j) !== FROM) return false;
  return next === NEXT || WEEKDAYS.has(next) || MONTHS.has(next) || MONTHS.has(s.word(j + 2));
};

/** `Airline to cut 300 jobs`: the verb of a heading, which has no other. */
export const isHeadline = (s: Scene, to: number): boolean => {
  const floor = s.floor(to);
  if (to - floor > HEADLINE_REACH || to === floor || !isNounTag(s.tags[to - 1])) return false;
  const limit = Math.min(s.limit(to), to + HEADLINE_LIMIT);
  for (let j = floor; j < limit; j += 1)
    if (isFiniteTag(s.tags[j]) || s.tags[j] === TAG.PARTICIPLE || (j < to && s.tags[j] === TAG.SUBORDINATOR))
      return false;
  return true;
};
