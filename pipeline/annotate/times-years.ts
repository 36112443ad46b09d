import { wordSet } from '../core/vocabulary.ts';
import { STREET_NOUNS, STREET_ABBREVIATIONS } from '../lexicon/streets.ts';
import { COUNTABLE, EVENTS, FUNCTION_WORDS, PREFIXES } from './times-neighbours.ts';
import {
  cardinals,
  determiners,
  months,
  numberedThings,
  programmes,
  softeners,
  units,
  W,
  weekdays,
  yearPrepositions,
  magnitudes,
} from './times-words.ts';
import { type Reader, yearWords } from './times-reader.ts';
import type { Point } from './times-types.ts';
import { isNoYear } from './paper-labels.ts';
import { isCitedYear } from './times-citations.ts';
import { fullYear } from './times-calendar.ts';
import { yearRange } from './times-ranges.ts';

import { computed, type Found, fourDigits, point } from './times-dates.ts';

const EARLIEST_PLAIN = 1900;
const LATEST_PLAIN = 2069;

/** A year alone in digits: `in 2016`, `the 2018 election`, `(1943)`; refuses counts and names. */
export const plainYear = (r: Reader, i: number): Point | undefined => {
  const year = fourDigits(r, i);
  if (year < 0 || r.surface(i).length !== 4) return undefined;
  const found = { from: i, end: i + 1, rule: 'year', confidence: 0.95 };
  const era = eraAfter(r, i, year);
  if (era) return era;
  if ((gluedOther(r, i) && !isCirca(r, i)) || isCitedYear(r, i) || isHouse(r, i)) return undefined;
  if (isNoYear(r.tokens, i)) return undefined;
  if (isQuantityAfter(r, i) || isNamedNumber(r, i) || isTitle(r, i)) return undefined;
  const before = r.word(i - 1);
  const isMark = isMeasuredBy(r, i);
  const prepared =
    isMark ||
    yearPrepositions.has(before) ||
    isCirca(r, i) ||
    isSpanEnd(r, i, year) ||
    isSoftYear(r, i, year);
  if (year < EARLIEST_PLAIN || year > LATEST_PLAIN) {
    if (
      year > LATEST_PLAIN + 130 ||
      !(prepared || r.is(i - 1, W.open) || isSpan(r, i, year)) ||
      isTitlePlural(r, i + 1) ||
      (r.is(i - 1, W.of) || year < 1600 ? isPlainNoun(r, i + 1) : isPlural(r, i + 1))
    )
      return undefined;
    return point(r, { year }, { ...found, confidence: 0.8 });
  }
  if (!isMark && softened(r, i)) return undefined;
  if (isCountOf(r, i, prepared)) return undefined;
  return point(r, { year }, prepared ? found : { ...found, confidence: 0.85 });
};

const MARKS = '"“”‘’';
/** `a staging of "1984"`: alone in its marks. */
const isTitle = (r: Reader, i: number): boolean =>
  i > r.first && i + 1 < r.limit && MARKS.includes(r.surface(i - 1)) && MARKS.includes(r.surface(i + 1));

/** `1795–1820`: after an earlier year and a dash. */
const isSpanEnd = (r: Reader, i: number, year: number): boolean => {
  const start = r.isDash(i - 1) && r.glued(i) && r.glued(i - 1) ? fourDigits(r, i - 2) : -1;
  return start >= 1500 && start < year;
};

/** `in about 1320`, `painted about 1850`: after a softener with a preposition, or so late that it can be no count. */
const isSoftYear = (r: Reader, i: number, year: number): boolean =>
  softeners.has(r.word(i - 1)) &&
  year < EARLIEST_PLAIN &&
  (year >= 1500 ? !isPlainNoun(r, i + 1) : r.is(i - 2, W.in) || r.is(i - 2, W.from));

/** `c. 1320`, `circa 1320`. */
const isCirca = (r: Reader, i: number): boolean => CIRCA.has(r.word(r.is(i - 1, W.stop) ? i - 2 : i - 1));
const CIRCA = wordSet('c ca circa');

/** `the 1850-1900 average`: a year that another later one follows after a dash. */
const isSpan = (r: Reader, i: number, year: number): boolean => {
  const end = r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2) ? fourDigits(r, i + 2) : -1;
  return year >= 1500 && end > year && end <= LATEST_PLAIN;
};

/** `since '74`, `in ’98`: two digits after an apostrophe and a preposition of time. `i` is the apostrophe. */
export const shortYear = (r: Reader, i: number): Point | undefined => {
  const digits = r.is(i, W.tick) && r.glued(i + 1) && r.length(i + 1) === 2 ? r.digits(i + 1, 2) : -1;
  if (digits < 0 || r.glued(i) || !yearPrepositions.has(r.word(i - 1))) return undefined;
  if (r.glued(i + 2) && (r.isWord(i + 2) || r.isDash(i + 2))) return undefined;
  const found = { from: i, end: i + 2, rule: 'short-year', confidence: 0.85 };
  return computed(found, 'year', (context) => ({
    range: yearRange(fullYear(digits, context)),
    basis: context.anchor ? 'publication' : 'absolute',
    anchorDay: context.anchor?.day,
  }));
};

/** Where two years in a row end, written as one: `2024/25`, `2024-25`, the first at token `i`; −1 for anything else. */
export const yearPairEnd = (r: Reader, i: number, year: number): number => {
  if (year < 0 || (!r.is(i + 1, W.slash) && !r.isDash(i + 1)) || !r.glued(i + 1) || !r.glued(i + 2))
    return -1;
  const isNext = r.length(i + 2) === 2 && r.digits(i + 2, 2) === (year + 1) % 100;
  const goesOn = r.glued(i + 3) && (r.isWord(i + 3) || r.isDash(i + 3) || r.is(i + 3, W.slash));
  return isNext && !goesOn ? i + 3 : -1;
};

/** Glued to letters, signs or other numbers: part numbers, amounts, times. */
const gluedOther = (r: Reader, i: number): boolean => {
  if (r.glued(i + 1)) {
    const next = r.word(i + 1);
    if (r.isWord(i + 1) && next !== W.s && next !== W.tickS) return true;
    if (next === W.slash && r.isNumber(i + 2) && r.glued(i + 2) && r.length(i + 2) > 2) return true;
    if (next === W.colon && r.glued(i + 2) && (r.isNumber(i + 2) || r.hasDigit(i + 2))) return true;
    if (!r.isWord(i + 1) && '%$€£°'.includes(r.surface(i + 1))) return true;
  }
  if (r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2) && r.isWord(i + 2) && CODE.test(r.surface(i + 2)))
    return true;
  const before = r.isDash(i - 1) && r.glued(i) && r.glued(i - 1) && r.isNumber(i - 2);
  const after = r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2) && r.isNumber(i + 2);
  if (before && after) return true;
  if (after && r.isDash(i + 3) && r.glued(i + 3) && r.isNumber(i + 4)) return true;
  if (!r.glued(i)) return i > r.first && '$€£¥#'.includes(r.surface(i - 1)) && r.glued(i);
  const sign = r.surface(i - 1);
  if ('$€£¥#+.:@_'.includes(sign)) return true;
  if (r.isDash(i - 1))
    return (
      r.glued(i - 1) &&
      r.isWord(i - 2) &&
      !months.has(r.word(i - 2)) &&
      !yearPrepositions.has(r.word(i - 2)) &&
      !r.isNumber(i - 2) &&
      r.word(i - 2) !== -1 &&
      !PREFIXES.has(r.word(i - 2))
    );
  return sign === '/'
    ? !(
        (r.isNumber(i - 2) && (r.length(i - 2) < 3 || fourDigits(r, i - 2) >= EARLIEST_PLAIN)) ||
        months.has(r.word(i - 2))
      )
    : r.isWord(i - 1);
};

/** `at 1600 Pennsylvania Avenue`: before a street; not `in 1999 Wall Street fell`. */
const isHouse = (r: Reader, i: number): boolean => {
  // `in the 1900 block of Oak Street`
  if (r.surface(i + 1) === 'block' && r.is(i + 2, W.of)) return true;
  if (!r.isCapital(i + 1) || (i > r.first && r.isWord(i - 1) && !r.is(i - 1, W.at))) return false;
  for (let at = i + 2; at < i + 5 && r.isCapital(at); at += 1) if (STREETS.has(r.word(at))) return true;
  return false;
};
const STREETS = wordSet(`${STREET_NOUNS} ${STREET_ABBREVIATIONS}`);

/** The rest of a name such as `2019-nCoV`. */
const CODE = /^[a-z]+[A-Z]|^[A-Za-z]*\d/;

const isQuantityAfter = (r: Reader, i: number): boolean => {
  const at = r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2) ? i + 2 : i + 1;
  if (!r.isWord(at)) return false;
  const word = r.word(at);
  return (
    magnitudes.has(word) ||
    COUNTABLE.has(word) ||
    (units.has(word) && !r.is(at, W.second) && !r.is(at, W.quarter))
  );
};

const isNamedNumber = (r: Reader, i: number): boolean => {
  const at = r.is(i - 1, W.stop) ? i - 2 : i - 1;
  const word = r.word(at);
  if (word === -1) return false;
  if (programmes.has(word) && r.isCapital(at)) return true;
  if (numberedThings.has(word) && word !== W.year) return true;
  return (
    r.isCapital(at) &&
    !months.has(word) &&
    !weekdays.has(word) &&
    isClosingMark(r, i + 1) &&
    !yearPrepositions.has(word)
  );
};

const isClosingMark = (r: Reader, i: number): boolean =>
  i < r.limit && '"”’»'.includes(r.surface(i)) && r.glued(i);

const softened = (r: Reader, i: number): boolean => {
  const before = r.word(i - 1);
  // `more than 2000 levels`
  if (before === W.than && (r.is(i - 2, W.more) || r.is(i - 2, W.fewer)) && isPlural(r, i + 1)) return true;
  if (
    before === W.least ||
    before === W.most ||
    (before === W.than && !r.is(i - 2, W.later) && !r.is(i - 2, W.earlier) && !r.isWord(i - 3)) ||
    before === W.nearly
  )
    return !yearPrepositions.has(r.word(i - 3)) || r.is(i - 3, W.of);
  return softeners.has(before) && isPlainNoun(r, i + 1);
};

/** `40% below 1990 levels`, `above 2007 highs`: what was then, against which something is measured. */
const isMeasuredBy = (r: Reader, i: number): boolean => {
  if (!BESIDE.has(r.word(i - 1)) && !(r.is(i - 1, W.than) && !r.is(i - 2, W.more))) return false;
  const isJoined = r.isDash(i + 1) && r.glued(i + 1);
  return LEVELS.has(r.word(isJoined ? i + 2 : i + 1));
};
const BESIDE = wordSet(
  'below above under beneath exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing',
);
const LEVELS = wordSet(
  'level levels high highs low lows peak peaks prices values average averages mean baseline baselines figures rates standards benchmark benchmarks norm norms totals volumes emissions output',
);

/** A lower-case word that can be a counted noun. */
const isPlainNoun = (r: Reader, i: number): boolean =>
  r.isWord(i) && !r.isCapital(i) && !FUNCTION_WORDS.has(r.word(i)) && !r.glued(i);

/** `1001 Albums`: a plural with a capital, in a title. */
const isTitlePlural = (r: Reader, i: number): boolean =>
  r.isCapital(i) && !r.glued(i) && r.length(i) > 3 && PLURAL_ENDING.test(r.surface(i));

const isPlural = (r: Reader, i: number): boolean =>
  isPlainNoun(r, i) && r.length(i) > 3 && PLURAL_ENDING.test(r.surface(i));
/** `census`, `crisis` and `process` are no plurals. */
const PLURAL_ENDING = /[^sui]s$|[aeo]is$/;

const isCountOf = (r: Reader, i: number, prepared: boolean): boolean => {
  if (!isPlural(r, i + 1)) return false;
  const before = r.word(i - 1);
  if (r.is(i - 1, W.the) && r.is(i - 2, W.of)) return !EVENTS.has(r.word(i + 1));
  if (prepared || determiners.has(before) || before === -1 || !r.isWord(i - 1)) return false;
  return !(r.isCapital(i - 1) && i - 1 > r.first && r.digits(i) % 50 !== 0);
};

/** `44 BC`, `AD 79`, `79 CE`. */
const eraAfter = (r: Reader, i: number, year: number): Point | undefined => {
  const next = r.word(i + 1);
  if (!r.isCapital(i + 1) || r.length(i + 1) > 3) return undefined;
  if (next === W.bc || next === W.bce) return eraPoint(i, i + 2, 1 - year);
  if (next === W.ad || next === W.ce) return eraPoint(i, i + 2, year);
  return undefined;
};

const eraPoint = (from: number, end: number, year: number): Point =>
  computed({ from, end, rule: 'era-year', confidence: 0.95 } as Found, 'year', () => ({
    range: yearRange(year),
    basis: 'absolute',
  }));

/** The last year of `AD54 to 68`, which has no era of its own. */
export const eraEnd = (r: Reader, i: number): Point | undefined => {
  const year = r.digits(i, 4);
  const stands = !r.isWord(i + 1) || (FUNCTION_WORDS.has(r.word(i + 1)) && !r.glued(i + 1));
  return year > 0 && stands ? eraPoint(i, i + 1, year) : undefined;
};

const GLUED_ERA = /^AD(?<year>[1-9]\d{0,3})$/;
/** A year of fewer than four digits with its era. */
export const eraYear = (r: Reader, i: number): Point | undefined => {
  const year = r.digits(i);
  if (year > 0) return eraAfter(r, i, year);
  const glued = r.isCapital(i) && r.length(i) < 7 ? GLUED_ERA.exec(r.surface(i)) : null;
  if (glued) return eraPoint(i, i + 1, Number(glued.groups!.year));
  if (!r.is(i, W.ad) || !r.isCapital(i) || r.length(i) !== 2) return undefined;
  const after = r.digits(i + 1);
  return after > 0 ? eraPoint(i, i + 2, after) : undefined;
};

const HISTORY = wordSet(
  'founded established built born died crowned began begun signed erected completed invaded conquered created consecrated baptised baptized sacked abdicated ascended destroyed defeated martyred',
);
/** `founded in 618`: three digits that a word of history dates. */
export const earlyYear = (r: Reader, i: number): Point | undefined => {
  const year = r.length(i) === 3 ? r.digits(i) : -1;
  if (year < 100 || !r.is(i - 1, W.in) || !HISTORY.has(r.word(i - 2))) return undefined;
  if (r.glued(i) || isPlainNoun(r, i + 1) || r.isCapital(i + 1) || isQuantityAfter(r, i)) return undefined;
  if (r.glued(i + 1) && !',.;)'.includes(r.surface(i + 1))) return undefined;
  return point(r, { year }, { from: i, end: i + 1, rule: 'early-year', confidence: 0.8 });
};

/** A year in words after `in` and the like: `in two thousand and twenty`. */
export const wordYear = (r: Reader, i: number): Point | undefined => {
  if (!cardinals.has(r.word(i)) || !yearPrepositions.has(r.word(i - 1))) return undefined;
  const words = yearWords(r, i);
  if (!words || isPlainNoun(r, words.end)) return undefined;
  return point(r, { year: words.value }, { from: i, end: words.end, rule: 'year-words', confidence: 0.8 });
};
