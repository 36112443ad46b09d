import { wordId, wordSet } from '../core/vocabulary.ts';
import { overHedges } from './quantity-base-hedges.ts';
import { valueAt } from './quantity-base-extent.ts';
import { isYear } from './quantity-change-edges.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import { isAlike } from './quantity-marks-passed.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [FROM, HAVING, TO, COMMA, OF] = ['from', 'having', 'to', ',', 'of'].map(wordId);
/** What an amount is called when it is spoken of again: `0.3 percent, a share set to rise to 0.5`. */
const AMOUNT_NAMES = wordSet(
  'share figure number sum amount total rate price level proportion percentage fee charge cost bill fine tax count tally toll quota ceiling limit threshold cap budget target wage salary pension value volume capacity majority lead stake ratio population workforce',
);
const POINTERS = wordSet('which that it this');
const RELATIVES = wordSet('that which');
/** Verbs after `having` that leave an old value: `having fetched €0.38 in March`. */
const HAD = wordSet(
  'fetched been stood traded started begun opened closed peaked touched hit reached cost averaged sold paid earned totalled totaled numbered held bottomed risen fallen climbed dropped slipped dipped sunk soared come gone changed',
);
const AT_VALUE = wordSet('at to as for up down out');
const MOST_NAMED = 10;
const MOST_LATER = 8;

/** `0.3 percent of income, a share set to rise to 0.5`, `4,100 residents, which could swell to 9,000`: the amount before is named again as what changes. */
export const isNamedAgain = (s: Scene, old: Quantity, cue: Stretch): boolean => {
  // `three bodies, which brought the number to 29`: something else was moved
  if (cue.last - cue.first > 2) return false;
  const floor = Math.max(old.last, cue.first - MOST_NAMED);
  for (let i = cue.first - 1; i >= floor; i -= 1) {
    // `a fee of £8.5m that could rise to £11m`
    if (RELATIVES.has(s.word(i)) && (i === old.last || i === old.counted?.phrase.last)) return true;
    const isNamed =
      s.tags[i - 1] === TAG.DETERMINER && AMOUNT_NAMES.has(s.word(i)) && s.word(i - 2) === COMMA;
    if (isNamed || (POINTERS.has(s.word(i)) && s.word(i - 1) === COMMA)) return isBeside(s, old, i);
    if (s.word(i) === COMMA) return false;
  }
  return false;
};

/** No verb stands between an amount and the comma before its name. */
const isBeside = (s: Scene, old: Quantity, to: number): boolean => {
  for (let i = old.last; i < to; i += 1)
    if (isFiniteTag(s.tags[i]) || (s.numbers.ofToken[i] >= 0 && !isYear(s, i))) return false;
  return to - old.last < MOST_NAMED + 4;
};

/** The end of a value with its unit and time: `€0.38 in March`. */
export const withTime = (s: Scene, first: number, last: number): Stretch => {
  const limit = Math.min(s.limit(first), last + MOST_LATER);
  let end = last;
  while (
    end < limit &&
    s.tags[end] !== TAG.PUNCTUATION &&
    s.tags[end] !== TAG.CONJUNCTION &&
    s.tags[end] !== TAG.SUBORDINATOR &&
    !isVerbTag(s.tags[end]) &&
    !isFiniteTag(s.tags[end])
  )
    end += 1;
  return { first, last: end };
};

/** `having fetched`, `having started the year at`. */
const isHad = (s: Scene, at: number): boolean =>
  HAD.has(s.word(at)) ||
  AT_VALUE.has(s.word(at)) ||
  s.tags[at] === TAG.ADVERB ||
  ((s.tags[at] === TAG.DETERMINER || isNounTag(s.tags[at])) && s.numbers.ofToken[at] < 0);

/** `firmed to €0.46 a liter, having fetched €0.38 in March`: the old value after the new. */
export const hadBefore = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const limit = Math.min(s.limit(q.first), end + MOST_LATER);
  for (let i = end; i < limit; i += 1) {
    if (s.word(i) === HAVING) {
      if (s.word(i - 1) !== COMMA) return undefined;
      let at = i + 1;
      while (at < i + 5 && isHad(s, at)) at += 1;
      const first = overHedges(s, at);
      const value = at > i + 1 ? valueAt(s, first) : -1;
      return value >= 0 && isAlike(s, q, first, value) ? withTime(s, first, value) : undefined;
    }
    if (isFiniteTag(s.tags[i])) return undefined;
  }
  return undefined;
};

/** `back up to 210 officers by 2024, from 173`, `to 63 in June from 71`: after the time of the new value. */
export const fromLater = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const limit = Math.min(s.limit(q.first) - 1, end + MOST_LATER);
  for (let i = end; i < limit; i += 1) {
    if (s.word(i) === FROM) {
      const first = overHedges(s, i + 1);
      const value = valueAt(s, first);
      if (value < 0 || !isAlike(s, q, first, value) || isRangeAt(s, value)) return undefined;
      return withTime(s, first, value);
    }
    const tag = s.tags[i];
    if (isFiniteTag(tag) || isVerbTag(tag) || tag === TAG.CONJUNCTION || tag === TAG.RELATIVE)
      return undefined;
    if (tag === TAG.PUNCTUATION && s.word(i) !== COMMA) return undefined;
    if (s.word(i) === COMMA && s.word(i + 1) !== FROM) return undefined;
    if (s.numbers.ofToken[i] >= 0 && !isYear(s, i) && !isThenAfter(s, i - 1)) return undefined;
  }
  return undefined;
};
const isRangeAt = (s: Scene, at: number): boolean => s.word(at) === TO || s.word(at + 1) === TO;

/** `From 72.5 million tonnes the harvest is expected to plunge to 50 million`: the sentence opens with the old value. */
export const opensFrom = (s: Scene, q: Quantity, old: Quantity): boolean => {
  const floor = s.floor(q.first);
  if (s.word(floor) !== FROM || overHedges(s, floor + 1) !== old.first) return false;
  const after = old.counted && !old.counted.carried ? old.counted.phrase.last : old.last;
  const at = s.word(after) === COMMA ? after + 1 : after;
  return s.tags[at] === TAG.DETERMINER || s.tags[at] === TAG.POSSESSIVE || s.tags[at] === TAG.PRONOUN;
};

const GROUP = new Set<number>([TAG.AUXILIARY, TAG.MODAL, TAG.ADVERB, TAG.TO, TAG.PARTICIPLE, TAG.BASE]);
const SUBJECTS = wordSet('it that this');
const NUMBERS = wordSet('number figure total count toll tally');
const THE = wordSet('the that this');
const MOST_GROUP = 6;
/** `worth $4,000 last year; this year it will be cut to $3,000`: a pronoun with the verb, and the amount right before. */
export const isPronounOf = (s: Scene, old: Quantity, cue: Stretch): boolean => {
  let i = cue.first - 1;
  while (i > cue.first - MOST_GROUP && GROUP.has(s.tags[i])) i -= 1;
  const isSubject = s.tags[i + 1] === TAG.AUXILIARY || s.tags[i + 1] === TAG.MODAL;
  // `cut off 86,000 homes; by noon the number had been brought down to 9,300`
  const isNumber = NUMBERS.has(s.word(i)) && THE.has(s.word(i - 1)) && s.word(i + 1) !== OF;
  return isSubject && (isNumber || SUBJECTS.has(s.word(i))) && i > old.last && i - old.last < MOST_NAMED;
};

const STOOD = wordSet(
  'stood was were is are cost costs held averaged peaked numbered totalled totaled came amounted fetched reached hit had bottomed fell fallen sank sunk dipped dropped weakened eased slid rose risen climbed touched changed traded sold went started began',
);
/** `, which stood at 5 pounds,`: an old value in a clause beside the subject; `at` is its relative. */
export const isStanding = (s: Scene, at: number): boolean =>
  s.word(at - 1) === COMMA && (STOOD.has(s.word(at + 1)) || STOOD.has(s.word(at + 2)));
