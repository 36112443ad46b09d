import { wordId, wordSet } from '../core/vocabulary.ts';
import { beforeDecade, OWNERS } from './life-decades.ts';
import { isCricketAt } from './quantity-odds.ts';
import type { Reader } from './times-reader.ts';
import { cardinals, ordinals, W, ordinalEndings } from './times-words.ts';

/** `in his 30s`, `in her early 20s`: an age, `the 2010s and 20s`: years, `the 60s and 70s`: tens; no seconds. */
const isDecadeOfLife = (r: Reader, i: number): boolean => {
  if (!r.glued(i + 1) || !r.is(i + 1, W.s) || r.digits(i, 2) % 10 !== 0) return false;
  const at = beforeDecade(r, i);
  if (r.is(at, W.the)) return true;
  return OWNERS.has(r.word(at)) || (at < i - 2 && r.length(at + 1) === 4 && r.isNumber(at + 1));
};

/** `the low 20s`, `the mid-30s`, `late 90s`, `the over 65s`: a span of ten or people, no seconds. */
const isTens = (r: Reader, i: number): boolean => {
  if (!r.glued(i + 1) || !r.is(i + 1, W.s) || r.length(i) > 2) return false;
  const at = r.isDash(i - 1) ? i - 2 : i - 1;
  const tens = r.digits(i, 2) % 10 === 0;
  return TENS.has(r.word(at)) && ((tens && r.length(i) === 2) || r.is(at, W.over) || r.is(at, W.under));
};
const TENS = new Set(['low', 'mid', 'high', 'upper', 'lower', 'early', 'late', 'over', 'under'].map(wordId));

/** `four Boeing 737s`, `three 777-9s`: after a name, of a model. */
const isModel = (r: Reader, i: number): boolean =>
  r.is(i + 1, W.s) &&
  r.glued(i + 1) &&
  ((r.length(i) > 2 && r.isCapital(i - 1) && i - 1 > r.first) ||
    (r.isDash(i - 1) && r.glued(i) && r.isNumber(i - 2) && r.length(i - 2) > 2));

/** `hit seven 180s`: things of that name, counted. */
const isCounted = (r: Reader, i: number): boolean =>
  r.isNumber(i) &&
  r.is(i + 1, W.s) &&
  r.glued(i + 1) &&
  (r.isNumber(i - 1) || cardinals.has(r.word(i - 1)) || MARKS.has(r.word(i - 1)));
/** `straight 9s`, `her Year 11s`. */
const MARKS = new Set(['straight', 'grade', 'all', 'year'].map(wordId));

/** `under-16s`, `over-65s`: people, no seconds. */
const isAgeGroup = (r: Reader, i: number): boolean =>
  r.isDash(i - 1) && r.glued(i) && r.glued(i - 1) && r.isWord(i - 2) && r.is(i + 1, W.s) && r.glued(i + 1);

/** `three-quarters full`, `two and three-quarter hours`, `three quarters of a point`: a fraction, no quarters of a year. */
const isSharedPart = (r: Reader, i: number): boolean => {
  if (!r.isWord(i)) return false;
  if (r.is(i, THREE) && QUARTERS.has(r.word(i + 1)) && r.is(i + 2, W.of) && WHOLE_OF.has(r.word(i + 3)))
    return true;
  return (
    r.isDash(i + 1) &&
    r.glued(i + 1) &&
    (r.is(i, THREE) || !r.is(i + 3, W.of)) &&
    (QUARTERS.has(r.word(i + 2)) || r.is(i + 2, W.quarter))
  );
};
/** `three quarters of the vote`, which is no time as that of `three quarters of growth` is. */
const WHOLE_OF = wordSet('a an the its their his her our all them those these whom which people');
const QUARTERS = new Set(['quarters'].map(wordId));
const THREE = wordId('three');

/** `an unbeaten half-century`, `his 50th half-century`: fifty runs, no years. */
const isFifty = (r: Reader, i: number): boolean => {
  if (!r.is(i, W.half) || !r.isDash(i + 1) || !r.is(i + 2, W.century)) return false;
  if (ordinalEndings.has(r.word(i - 1)) || ordinals.has(r.word(i - 1))) return true;
  for (let at = i - 1; at >= r.first && at > i - 4; at -= 1) if (BATTING.has(r.word(at))) return true;
  return isCricketAt(r.tokens.word, { at: i, first: r.first, limit: r.limit });
};
const BATTING = new Set(
  'unbeaten maiden quickfire brisk hit scored struck smashed blasted cracked patient fluent'
    .split(' ')
    .map(wordId),
);

const ACCOUNTS = wordSet(
  'accounts results result report reports profit profits loss losses revenue revenues sales earnings figures turnover statement statements dividend dividends numbers accounting',
);
/** `half-year results`: which accounts, no length. */
const isHalfYear = (r: Reader, i: number): boolean =>
  r.is(i, W.half) && r.isDash(i + 1) && r.is(i + 2, W.year) && ACCOUNTS.has(r.word(i + 3));

/** `N ha−1 yr−1`: the power of a unit. */
const isPower = (r: Reader, i: number): boolean =>
  r.isNumber(i) && r.glued(i) && r.glued(i - 1) && r.isWord(i - 2) && r.surface(i - 1) === '−';

/** `70 kilometers (43 miles) an hour`: what a speed is for one of. */
const isOfSpeed = (r: Reader, i: number): boolean =>
  r.is(i - 1, CLOSED) && r.is(i + 1, W.hour) && !LATER.has(r.word(i + 2)) && r.isWord(i - 2);
const CLOSED = wordId(')');
const LATER = new Set(['later', 'earlier', 'before', 'after', 'ago'].map(wordId));

/** Words that look like a length of time and say an age, a share or a score. */
export const isNoLength = (r: Reader, i: number): boolean =>
  isOfSpeed(r, i) ||
  isPower(r, i) ||
  isDecadeOfLife(r, i) ||
  isTens(r, i) ||
  isAgeGroup(r, i) ||
  isCounted(r, i) ||
  (r.isNumber(i) && isModel(r, i)) ||
  isSharedPart(r, i) ||
  isHalfYear(r, i) ||
  isFifty(r, i);
