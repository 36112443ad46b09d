import { wordId, wordSet } from '../core/vocabulary.ts';
import { BASE_OPENERS } from '../lexicon/change-words.ts';
import { clauseFrom, isClauseAt, isInnerSign, valueAt } from './quantity-base-extent.ts';
import { overHedges } from './quantity-base-hedges.ts';
import { isEarlierTime, isYear } from './quantity-change-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Stretch } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

const OPENERS = wordSet(`${BASE_OPENERS} compares`);
const ADVERBS = wordSet('up down');
/** Words that begin the reason or the time of a change. */
const REASONS = wordSet('after amid despite because due following');
const [BY, ON, TO, FROM, OVER, IN, THAN, THE, BEFORE, EARLIER, BETWEEN, AT] =
  'by on to from over in than the before earlier between at'.split(' ').map(wordId);
export const WITH_TO = wordSet('with to');
export const COMPARED = wordSet('compared compares relative');
const UNTIL = wordSet('by until till starting beginning effective under');
const BASE_TOKENS = 12;
const [PREVIOUS, NEXT] = ['previous a an the', 'next today tomorrow'].map(wordSet);

const ARTICLES = wordSet('a an');
const AGO = wordSet('ago earlier before');
/** `a year earlier`: its article is part of it. */
const isAgoAt = (s: Scene, at: number): boolean =>
  ARTICLES.has(s.word(at)) && AGO.has(s.word(at + 2)) && s.units.read(at + 1, false)?.time === true;

const SPANS = wordSet('decade year month week weekend quarter season summer winter period day night');
const PASSING = wordSet('past coming next whole entire first last same following');
/** `over the decade`, `over the past year`: how long it took; `over the previous year` is a base. */
const isSpanAt = (s: Scene, the: number): boolean => {
  if (s.word(the) !== THE) return false;
  const at = PASSING.has(s.word(the + 1)) ? the + 2 : the + 1;
  return SPANS.has(s.word(at)) && s.word(at + 1) !== BEFORE && s.word(at + 1) !== EARLIER;
};

/** The words after `from`, `than`, `compared with`, near the end of what changed. */
export const baseAt = (s: Scene, at: number): Stretch | undefined => {
  const limit = s.limit(at - 1);
  let i = at;
  if (s.sign(i) === 44) i += 1;
  if (ADVERBS.has(s.word(i)) && s.word(i + 1) === FROM) i += 1;
  i = overTime(s, i);
  if (s.word(i) === IN) {
    let j = i + 1;
    // `in January compared with January 2020`
    while (
      j < limit &&
      j < i + 5 &&
      s.tags[j] !== TAG.PREPOSITION &&
      s.tags[j] !== TAG.PUNCTUATION &&
      !COMPARED.has(s.word(j))
    )
      j += 1;
    if (OPENERS.has(s.word(j)) && s.word(j) !== THAN) i = j;
    // `in the first three months, from 212`
    else if (s.sign(j) === 44 && s.word(j + 1) === FROM && valueAt(s, j + 2) >= 0) i = j + 1;
  }
  // `fall 45% by 2030 from 2010 levels`
  if (s.word(i) === BY && s.t.end[i + 1] - s.t.start[i + 1] === 4 && s.numbers.ofToken[i + 1] >= 0) i += 2;
  if (i >= limit || !OPENERS.has(s.word(i))) return undefined;
  let first = i + 1;
  // `a rise from next month`: when it begins
  if (s.word(i) === FROM && NEXT.has(s.word(first))) return undefined;
  if (COMPARED.has(s.word(i)) && WITH_TO.has(s.word(first))) first += 1;
  // `firmed to 5.66 against the dollar`: what it is priced in
  if (CURRENCIES.has(s.word(s.tags[first] === TAG.DETERMINER ? first + 1 : first))) return undefined;
  // `than in 2020`
  if (s.word(i) === THAN && s.word(first) === IN) first += 1;
  while (
    first < limit &&
    !isAgoAt(s, first) &&
    (s.tags[first] === TAG.DETERMINER || (PREVIOUS.has(s.word(first)) && s.numbers.ofToken[first + 1] >= 0))
  )
    first += 1;
  first = overHedges(s, first);
  // `by 31% over 3.3 years`: how long it took
  if (s.word(i) === OVER && (isSpanAt(s, i + 1) || (s.numbers.ofToken[first] >= 0 && !isYear(s, first))))
    return undefined;
  if (s.word(i) === THAN && isClauseAt(s, i + 1)) return clauseFrom(s, i + 1);
  const isValue = valueAt(s, first) >= 0;
  if (isValue && s.word(i) === THAN) return clauseFrom(s, first);
  let last = first;
  while (last < limit && last < first + BASE_TOKENS && !endsBase(s, last)) {
    // `to 5.9 percent from 6.75 percent by 2024`: when the new one holds
    if (isValue && last > first && UNTIL.has(s.word(last))) break;
    if (last > first && isLevelAt(s, last)) break;
    // `lower on the year in March`, `than their five-year average between August and March`
    if (last > first && s.word(last) === BETWEEN) break;
    if (last === first + 1 && s.word(i) === ON && CALENDAR.has(s.word(first)) && s.word(last) === IN) break;
    last += 1;
  }
  if (last === first || (s.word(i) === ON && !isEarlierTime(s, first, last))) return undefined;
  return { first, last };
};

const CURRENCIES = wordSet(
  'dollar greenback euro yen pound sterling franc yuan renminbi rouble ruble rupee lira peso real rand',
);
const POINTERS = wordSet('this last next');
const CALENDAR = wordSet('year month week season quarter summer winter spring autumn fall day decade term');
/** `to 260,000 tonnes this season from 300,000`: after the time of the figure, where a base follows. */
const overTime = (s: Scene, at: number): number =>
  POINTERS.has(s.word(at)) && CALENDAR.has(s.word(at + 1)) && s.word(at + 2) === FROM ? at + 2 : at;

/** `up 4% on a year earlier at 310,000 tonnes`: the level that a change led to. */
const isLevelAt = (s: Scene, at: number): boolean =>
  s.word(at) === AT && valueAt(s, overHedges(s, at + 1)) >= 0;

/** Whether what something is compared with ends before a token. */
export const endsBase = (s: Scene, i: number): boolean => {
  const tag = s.tags[i];
  if (tag === TAG.PUNCTUATION) return !isInnerSign(s, i);
  return (
    s.word(i) === TO ||
    REASONS.has(s.word(i)) ||
    tag === TAG.SUBORDINATOR ||
    tag === TAG.RELATIVE ||
    tag === TAG.CONJUNCTION ||
    tag === TAG.AUXILIARY ||
    tag === TAG.MODAL ||
    tag === TAG.PAST
  );
};
