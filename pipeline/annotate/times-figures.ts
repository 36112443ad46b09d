import { W } from './times-words.ts';
import { BETTING } from './quantity-odds.ts';
import { fullYear, resolveNumeric } from './times-calendar.ts';
import { lastBefore, type Reader } from './times-reader.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { isDate } from '../core/calendar.ts';
import { wordSet } from '../core/vocabulary.ts';

import { computed, fourDigits, point, surfaceBetween } from './times-dates.ts';

/** `20200701`, and `23.04.2022` in one token. */
export const oneToken = (r: Reader, i: number, weekday?: number): Point | undefined => {
  if (!r.isNumber(i)) return undefined;
  const length = r.length(i);
  if (length === 8) {
    const all = r.digits(i, 8);
    if (all > 0) {
      const [year, month, day] = [Math.floor(all / 10000), Math.floor(all / 100) % 100, all % 100];
      if (year < 1900 || year > 2100 || !isDate(year, month, day)) return undefined;
      return point(r, { year, month, day }, { from: i, end: i + 1, rule: 'basic', confidence: 0.85 });
    }
  }
  if (length < 3 || length > 10) return undefined;
  const parts = r.surface(i).split('.');
  if (parts.length === 3 && parts[2].length === 2 && !isDate(2000, Number(parts[1]), Number(parts[0])))
    return undefined;
  if (
    parts.length === 3 &&
    (parts[2].length === 4 || parts[2].length === 2) &&
    parts[0].length <= 2 &&
    parts[1].length <= 2 &&
    parts[0] &&
    parts[1]
  ) {
    return numeric(
      r,
      { first: Number(parts[0]), second: Number(parts[1]), year: parts[2], weekday, dotted: true },
      { from: i, end: i + 1 },
    );
  }
  // `Dreward said on Thursday, 3.8 times their level`
  if (r.is(i - 1, W.comma) && r.isWord(i + 1) && !r.isCapital(i + 1)) return undefined;
  // `Fri 9.30am`
  if (r.is(i + 1, W.am) || r.is(i + 1, W.pm)) return undefined;
  if (parts.length === 2 && weekday !== undefined && parts[0].length <= 2 && parts[1].length <= 2) {
    return numeric(
      r,
      { first: Number(parts[0]), second: Number(parts[1]), weekday },
      { from: i, end: i + 1 },
    );
  }
  if (parts.length === 2 && isDayStop(r, i, parts))
    return numeric(
      r,
      { first: Number(parts[0]), second: Number(parts[1]), dotted: true },
      { from: i, end: r.is(i + 1, W.stop) && i + 2 < r.limit ? i + 2 : i + 1 },
    );
  return undefined;
};

const [LABELS, IS] = ['next date deadline due start until', 'is are'].map(wordSet);
const LABEL_REACH = 5;
/** `from 24.12. to 6.1. we are shut`, `the next one is on 12.3.`: with a full stop inside the sentence, or after what has a date. */
const isDayStop = (r: Reader, i: number, [first, second]: readonly string[]): boolean => {
  if (first.length > 2 || second.length > 2 || !isDate(2000, Number(second), Number(first))) return false;
  if (!r.is(i + 1, W.stop) || !r.glued(i + 1) || r.glued(i)) return false;
  if (r.isWord(i + 2) && !r.isCapital(i + 2) && !r.glued(i + 2)) return true;
  const isSet = (r.is(i - 1, W.on) && IS.has(r.word(i - 2))) || r.is(i - 1, W.colon);
  return isSet && lastBefore(r, i - 1, LABELS, LABEL_REACH) >= 0;
};

interface Numeric {
  readonly first: number;
  readonly second: number;
  readonly year?: string;
  readonly weekday?: number;
  /** With full stops: day first. */
  readonly dotted?: boolean;
}

const numeric = (r: Reader, numbers: Numeric, place: { from: number; end: number }): Point => {
  const { first, second, year, weekday, dotted } = numbers;
  const surface = surfaceBetween(r, place.from, place.end);
  const found = { ...place, rule: 'figures', confidence: year === undefined ? 0.8 : 0.95 };
  const read = (full: number | undefined, context: Context): Reading => {
    const { anchor, lastDay, lastRange, tense, monthFirst: known } = context;
    const order =
      dotted && known === undefined ? { anchor, lastDay, lastRange, tense, monthFirst: false } : context;
    return resolveNumeric({ first, second, year: full, weekday }, order, surface);
  };
  if (year === undefined)
    return { ...computed(found, 'day', (context) => read(undefined, context)), withYear: read };
  return computed(found, 'day', (context) =>
    read(year.length === 4 ? Number(year) : fullYear(Number(year), context), context),
  );
};

/** `10/11/2024`, `01-22-2016`, `50/6/2018` (malformed: a finding), and `11/20` where something speaks for a date. */
export const slashed = (r: Reader, i: number, weekday?: number): Point | undefined => {
  const sign = r.word(i + 1);
  if (
    (sign !== W.slash && sign !== W.dash) ||
    !r.glued(i + 1) ||
    !r.glued(i + 2) ||
    r.length(i) > 2 ||
    (i > r.first && r.glued(i) && (r.is(i - 1, sign) || r.isWord(i - 1)))
  )
    return undefined;
  const first = r.digits(i, 2);
  const second = r.digits(i + 2, 2);
  const monthYear = fourDigits(r, i + 2);
  const open = !(r.is(i + 3, sign) && r.glued(i + 3) && r.glued(i + 4));
  if (monthYear > 1800 && first >= 1 && first <= 12 && open)
    return point(
      r,
      { year: monthYear, month: first },
      { from: i, end: i + 3, rule: 'figures-month', confidence: 0.85 },
    );
  if (first < 0 || second < 0) return undefined;
  if (!open && r.isNumber(i + 4)) {
    const year = r.surface(i + 4);
    const more = r.is(i + 5, sign) && r.glued(i + 5) && r.isNumber(i + 6) && r.glued(i + 6);
    if (!/^(?:\d{4}|\d{2})$/.test(year) || (more && sign === W.dash)) return undefined;
    if (sign === W.dash && year.length === 2) return undefined;
    if (year.length === 2 && !isDate(2000, first, second) && !isDate(2000, second, first)) return undefined;
    return numeric(r, { first, second, year, weekday }, { from: i, end: i + 5 });
  }
  return sign === W.slash && shortDate(r, i, weekday) ? shortNumeric(r, i, weekday) : undefined;
};

const shortNumeric = (r: Reader, i: number, weekday?: number): Point | undefined => {
  const [first, second] = [r.digits(i, 2), r.digits(i + 2, 2)];
  if (!isDate(2000, first, second) && !isDate(2000, second, first)) return undefined;
  const comma = r.is(i + 3, W.comma) ? fourDigits(r, i + 4) : -1;
  if (comma > 1900)
    return numeric(r, { first, second, year: String(comma), weekday }, { from: i, end: i + 5 });
  return numeric(r, { first, second, weekday }, { from: i, end: i + 3 });
};

/** `the odds fell to 7/2`: a price, not a day. */
const isOdds = (r: Reader, i: number): boolean => {
  for (let at = i - 1; at >= r.first && at > i - 14; at -= 1) if (BETTING.has(r.word(at))) return true;
  return false;
};

/** `3-1/2 cents`, `$5.75-3/4`: a fraction after a whole number and a hyphen. */
const isMixed = (r: Reader, i: number): boolean =>
  r.isDash(i - 1) && r.glued(i) && r.glued(i - 1) && r.isNumber(i - 2) && !r.is(i - 3, W.slash);

/** `19/07`: no fraction is written with a nought. */
const isPadded = (r: Reader, i: number): boolean =>
  r.length(i) === 2 &&
  r.length(i + 2) === 2 &&
  (r.surface(i)[0] === '0' || r.surface(i + 2)[0] === '0') &&
  !r.is(i + 3, W.of) &&
  !r.glued(i);

/** Whether `11/20` without a year is a date: after a weekday or a preposition of time, and no plain fraction. */
const shortDate = (r: Reader, i: number, weekday?: number): boolean => {
  const [first, second] = [r.digits(i, 2), r.digits(i + 2, 2)];
  // `9/11`: the attacks of 2001, also after `on`
  const isNamed = (first === 24 && second === 7) || (first === 9 && second === 11);
  if (isNamed || isOdds(r, i) || isMixed(r, i)) return false;
  if (weekday !== undefined || isPadded(r, i)) return true;
  const before = r.word(i - 1);
  const prepared =
    before === W.on ||
    before === W.from ||
    before === W.until ||
    before === W.till ||
    before === W.between ||
    before === W.to ||
    r.isDash(i - 1) ||
    r.isDash(i + 3);
  return (
    prepared &&
    !(
      first < second &&
      second <= 10 &&
      before !== W.on &&
      before !== W.from &&
      !r.isDash(i + 3) &&
      !r.isDash(i - 1)
    )
  );
};
