import { dateOf } from '../core/calendar.ts';
import { resolveParts, yearsAway } from './times-calendar.ts';
import { fourDigits } from './times-dates.ts';
import { shiftedYear } from './times-shifts.ts';
import { ahead, presentEnd, presentPoint } from './times-present.ts';
import { dayRange, joined, partOf, type Range, weekdayAfter, yearRange } from './times-ranges.ts';
import { wordSet } from '../core/vocabulary.ts';
import { type Reader, readOrdinal } from './times-reader.ts';
import { ordinalDay, readPoint } from './times-sections.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { eraEnd, yearPairEnd } from './times-years.ts';
import { dayParts, W } from './times-words.ts';

/** Two points that bound a stretch. Tokens `[from, end)` hold `from` or `between` where it is written. */
export interface Interval {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly part?: Point['part'];
  /** The parts of what both ends name: `from the end of March to mid-May`. */
  readonly sections?: readonly [string | undefined, string | undefined];
  resolve(context: Context): Reading;
}

/** The token after a word or sign that joins the ends of a range; −1 when there is none. */
export const joinAfter = (r: Reader, i: number, between: boolean): number => {
  const word = r.word(i);
  if (word === W.to || word === W.through || word === W.thru || word === W.until || word === W.till)
    return i + 1;
  if (between && word === W.and) return i + 1;
  if (!r.isDash(i)) return -1;
  // `a 7pm-to-7am curfew`
  if (r.is(i + 1, W.to) && r.glued(i) && r.glued(i + 1) && r.isDash(i + 2) && r.glued(i + 3)) return i + 3;
  const tight = r.glued(i) && r.glued(i + 1);
  return tight || (!r.is(i, W.emDash) && r.glued(i) === r.glued(i + 1)) ? i + 1 : -1;
};

/** `from` or `between` before token `i`, past `on` and `the`; −1 when there is none. */
export const leadBefore = (r: Reader, i: number): { at: number; between: boolean } => {
  let at = i - 1;
  if (r.is(at, W.the) || r.is(at, W.on)) at -= 1;
  if (r.is(at, W.from)) return { at, between: false };
  return r.is(at, W.between) ? { at, between: true } : { at: -1, between: false };
};

export const surfaceOf = (r: Reader, from: number, end: number): string =>
  r.tokens.text.slice(r.tokens.start[from], r.tokens.end[end - 1]);

export const skip = (r: Reader, i: number): number =>
  r.is(i, W.the) || r.is(i, W.on) || r.is(i, W.in) ? i + 1 : i;

/** The days of an end that is only a part of what it names: `from the end of March to the middle of May`. */
const narrowed = (reading: Reading, section: string | undefined): Reading =>
  section && reading.range
    ? { ...reading, range: { ...reading.range, ...partOf(reading.range, section) } }
    : reading;

const listed = (range: Range | undefined): Range[] => (range ? [range] : []);

/** Readings of both ends that go together: of the same order where both have as many, each within a year of the other. */
const pairsOf = (starts: readonly Range[], ends: readonly Range[]): Range[] =>
  starts.flatMap((start, i) => {
    const fits = (end: Range): boolean => end.last >= start.first && end.first - start.first < 366;
    const end = ends.length === starts.length ? [ends[i]].find(fits) : ends.find(fits);
    return end ? [joined(start, end)] : [];
  });

export const settleRange = (a: Reading, b: Reading, surface: string): Reading => {
  if (!a.range || !b.range) {
    const problem = a.problem ?? b.problem;
    const candidates = pairsOf(a.candidates ?? listed(a.range), b.candidates ?? listed(b.range));
    return { basis: 'unresolved', problem, candidates: candidates.length ? candidates : undefined };
  }
  if (a.range.first > b.range.last) {
    return {
      basis: 'unresolved',
      problem: { code: 'DATE_RANGE_REVERSED', message: `"${surface}" ends before it begins` },
    };
  }
  const basis =
    a.basis === 'absolute' && b.basis === 'absolute'
      ? 'absolute'
      : a.basis === 'text' || b.basis === 'text'
        ? 'text'
        : 'publication';
  return {
    range: joined(a.range, b.range),
    basis,
    anchorDay: a.anchorDay ?? b.anchorDay,
    anchorSpan: a.anchorSpan ?? b.anchorSpan,
  };
};

const inPast = ({ anchor, lastDay, lastRange, monthFirst }: Context): Context => ({
  anchor,
  lastDay,
  lastRange,
  monthFirst,
  tense: 'past',
});

const yearIn = (point: Point): number | undefined => point.open?.year;

/** The first end, with the year or month it shares with the second. */
const completeFirst = (
  a: Point,
  { end, dated }: { end: Reading; dated: boolean },
  context: Context,
  surface: string,
): Reading => {
  const open = a.open;
  const range = end.range;
  if (!open || open.year !== undefined || !range || !(dated || end.basis === 'absolute'))
    return a.resolve(context);
  const at = dateOf(range.first);
  const parts = { ...open, month: open.month ?? at.month, year: at.year };
  const same = resolveParts(parts, context, surface);
  return same.range && same.range.first > range.last
    ? resolveParts({ ...parts, year: at.year - 1 }, context, surface)
    : { ...same, basis: end.basis, anchorDay: end.anchorDay };
};

/** The second end after each reading of the first. */
const eachSecond = (b: Point, starts: readonly Range[], context: Context, surface: string): Reading => ({
  basis: 'unresolved',
  candidates: starts.flatMap((range) => {
    const reading = completeSecond(b, { range, basis: 'absolute' }, context, surface);
    return listed(reading.range);
  }),
});

/** `from October to Easter`: a feast that ends a stretch is the first after its beginning. */
const feastAfter = (b: Point, { last }: Range, context: Context): Reading => {
  const reading = b.resolve(context);
  const found = reading.range ?? reading.candidates?.[0];
  if (!context.anchor || !found || found.first >= last) return reading;
  return b.resolve({ anchor: { day: last }, tense: 'future' });
};

/** The second end, as the first such time after the first end. */
const completeSecond = (b: Point, start: Reading, context: Context, surface: string): Reading => {
  const range = start.range;
  const follows = b.rule === 'weekday' || (b.open !== undefined && yearIn(b) === undefined);
  if (!range)
    return follows && start.candidates
      ? eachSecond(b, start.candidates, context, surface)
      : b.resolve(context);
  if (b.rule === 'weekday') {
    const reading = b.resolve(inPast(context));
    if (!reading.range) return reading;
    const weekday = ((reading.range.first + 3) % 7) + 1;
    return { ...reading, range: dayRange(weekdayAfter(range.first, weekday)) };
  }
  if (b.rule === 'holiday') return feastAfter(b, range, context);
  const open = b.open;
  if (!open || yearIn(b) !== undefined) return b.resolve(context);
  const at = dateOf(range.first);
  const parts = { ...open, month: open.month ?? at.month, year: at.year };
  const same = resolveParts(parts, context, surface);
  // `from April 27 to the 3rd`: a bare day before the first one is of the next month.
  const next = at.month === 12 ? { year: at.year + 1, month: 1 } : { month: at.month + 1 };
  const later =
    same.range && same.range.last < range.first
      ? resolveParts({ ...parts, ...(b.rule === 'day' ? next : { year: at.year + 1 }) }, context, surface)
      : same;
  return { ...later, basis: start.basis, anchorDay: start.anchorDay };
};

/** `10/1-11/2/2017`: the first end has the year of the second. */
const withYearOf = (a: Point, b: Point, context: Context): [Reading, Reading] => {
  const end = b.resolve(context);
  const last = end.range ?? end.candidates?.[0];
  if (!last) return [end, end];
  const { year } = dateOf(last.first);
  const start = a.withYear!(year, context);
  const first = start.range ?? start.candidates?.[0];
  return [first && first.first > last.last ? a.withYear!(year - 1, context) : start, end];
};

const resolveBoth = (a: Point, b: Point, context: Context, surface: string): Reading => {
  const [start, end] = bothEnds(a, b, context, surface);
  return settleRange(narrowed(start, a.section), narrowed(end, b.section), surface);
};

/** `of last year`, after a day or a month. */
const IN_YEAR = /-in-year$|^month-of-year$/;
const bothEnds = (a: Point, b: Point, context: Context, surface: string): [Reading, Reading] => {
  const firstYear = a.open ? yearIn(a) : undefined;
  if (a.withYear && !b.withYear) return withYearOf(a, b, context);
  const secondKnown = (!b.open && !b.withYear) || yearIn(b) !== undefined;
  if (secondKnown && a.open && firstYear === undefined) {
    const end = b.resolve(context);
    if (b.rule === 'holiday' && end.basis !== 'absolute') {
      const start = a.resolve(context);
      return [start, completeSecond(b, start, context, surface)];
    }
    return [completeFirst(a, { end, dated: IN_YEAR.test(b.rule) }, context, surface), end];
  }
  const start = a.resolve(context);
  // `the January-to-July mean`, told in August: what ended last
  const months =
    a.grain === 'month' && b.grain === 'month' && a.open?.month !== undefined && b.open !== undefined;
  const isAhead = months && context.anchor && start.range && start.range.first > context.anchor.day;
  if (isAhead && context.tense !== 'future') {
    const end = b.resolve(context);
    const year =
      end.range && end.range.last <= context.anchor!.day ? dateOf(end.range.first).year : undefined;
    const same = year === undefined ? undefined : resolveParts({ ...a.open, year }, context, surface);
    if (same?.range && same.range.first <= end.range!.first)
      return [{ ...same, basis: end.basis, anchorDay: end.anchorDay }, end];
  }
  return [start, completeSecond(b, start, context, surface)];
};

/** A second end that is a bare day (`May 24 to 26`) or a short year (`2012–13`). */
const PERCENT = wordSet('% percent per pct');
const shortEnd = (r: Reader, a: Point, i: number): Point | undefined => {
  // `between 1914 and '18`
  if (a.grain === 'year' && r.is(i, W.tick) && r.glued(i + 1) && r.length(i + 1) === 2 && r.isNumber(i + 1))
    return shortYear(r, a, i + 1);
  const ordinal = readOrdinal(r, i);
  const digits = r.digits(i, 2);
  const isJoined = r.isDash(i - 1) || r.is(i - 1, W.slash);
  if (a.grain === 'year' && r.length(i) === 2 && digits >= 0 && isJoined && r.glued(i))
    return shortYear(r, a, i);
  if (a.grain !== 'day' || a.open?.month === undefined) return undefined;
  const day = ordinal?.value ?? digits;
  if (day < 1 || day > 31 || r.is(i + 1, W.colon) || (r.isDash(i + 1) && r.glued(i + 1))) return undefined;
  const end = ordinal?.end ?? i + 1;
  // `on June 1 to 27 percent`: no day
  if (!ordinal && PERCENT.has(r.word(end))) return undefined;
  const comma = r.is(end, W.comma) ? end + 1 : r.is(end, W.of) ? end + 1 : end;
  const year = fourDigits(r, comma);
  const away = year > 0 ? undefined : shiftedYear(r, end);
  if (away) return dayInYear(r, { i, month: a.open.month, day, away });
  const open = { month: a.open.month, day, year: year > 0 ? year : undefined };
  return {
    end: year > 0 ? comma + 1 : end,
    rule: 'day',
    grain: 'day',
    confidence: 0.95,
    open,
    resolve: (context) => resolveParts(open, context, surfaceOf(r, i, end)),
  };
};

/** `July 13 to 17 of last year`. */
const dayInYear = (
  r: Reader,
  at: { i: number; month: number; day: number; away: { end: number; by: number } },
): Point => ({
  end: at.away.end,
  rule: 'day-in-year',
  grain: 'day',
  confidence: 0.9,
  resolve: (context) =>
    yearsAway({ month: at.month, day: at.day }, at.away.by, context, surfaceOf(r, at.i, at.away.end)),
});

const shortYear = (r: Reader, a: Point, i: number): Point | undefined => {
  const start = a.open?.year;
  const short = r.digits(i, 2);
  if (start === undefined || (r.isWord(i + 1) && r.glued(i + 1))) return undefined;
  const year = Math.floor(start / 100) * 100 + short + (short < start % 100 ? 100 : 0);
  if (year - start > 40) return undefined;
  return {
    end: i + 1,
    rule: 'short-year',
    grain: 'year',
    confidence: 0.9,
    open: { year },
    resolve: () => ({ range: yearRange(year), basis: 'absolute' }),
  };
};

const isFit = (a: Point, b: Point, dash: boolean): boolean => {
  if (!dash) return true;
  return a.grain === b.grain || a.open !== undefined;
};

/** The token after the slash of a season or a financial year that spans two: `2024/25`. */
const afterSlash = (r: Reader, a: Point): number | undefined =>
  a.grain === 'year' &&
  a.open?.year !== undefined &&
  yearPairEnd(r, a.end - 1, a.open.year) > 0 &&
  r.is(a.end, W.slash)
    ? a.end + 1
    : undefined;

/** `2015-16`, `2015/16` as one end of a stretch of such years: its first or its last year. */
const yearPair = (r: Reader, year: Point, isLast: boolean): Point | undefined => {
  const first = year.grain === 'year' ? year.open?.year : undefined;
  const end = first === undefined ? -1 : yearPairEnd(r, year.end - 1, first);
  if (first === undefined || end <= 0) return undefined;
  const range = yearRange(isLast ? first + 1 : first);
  return { ...year, end, resolve: () => ({ range, basis: 'absolute' }) };
};

/** `from 2015 to 2017`, `May 24 to 26`, `October–December`, `1939-1945`, `between Jan 22 and today`. */
export const intervalFrom = (r: Reader, i: number, start: Point): Interval | undefined => {
  const lead = leadBefore(r, i);
  const pair = lead.at >= 0 ? yearPair(r, start, false) : undefined;
  const a = pair && joinAfter(r, pair.end, lead.between) >= 0 ? pair : start;
  // `from Thursday into Saturday`
  const into = lead.at >= 0 && !lead.between && INTO.has(r.word(a.end)) ? a.end + 1 : undefined;
  const join = into ?? afterSlash(r, a) ?? joinAfter(r, a.end, lead.between);
  if (join < 0) return undefined;
  const at = skip(r, join);
  const dash = r.isDash(join - 1) || r.is(join - 1, W.slash);
  const second = secondEnd(r, a, at);
  const b = a === pair && second ? (yearPair(r, second, true) ?? second) : second;
  if (!b || !isFit(a, b, dash) || (lead.at >= 0 ? isMoved(r, lead.at) : isPutOff(r, i, join - 1)))
    return undefined;
  if (!dash && lead.at < 0 && !r.is(join - 1, W.through) && !isPlainTo(a, b)) return undefined;
  const from = lead.at >= 0 ? lead.at : i;
  return {
    from,
    end: b.end,
    rule: lead.at >= 0 ? (lead.between ? 'between' : 'from-to') : 'joined',
    confidence: Math.min(a.confidence, b.confidence),
    sections: a.section || b.section ? [a.section, b.section] : undefined,
    resolve: (context) => resolveBoth(a, b, context, surfaceOf(r, i, b.end)),
  };
};

const INTO = wordSet('into');

/** `slipped from 2025 to September 2026`: a day that was moved, no stretch. */
const isMoved = (r: Reader, from: number): boolean =>
  r.is(from, W.from) && (MOVED.has(r.word(from - 1)) || MOVED.has(r.word(from - 2)));
const MOVED = wordSet(
  'slipped moved postponed delayed rescheduled shifted deferred slip slips brought moves moving extended',
);

const [PUT_OFF, UNTIL] = [
  'put pushed postponed delayed deferred moved rescheduled shelved',
  'until till to',
].map(wordSet);
const PUT_REACH = 9;
/** `put off a plant planned for early 2027 until 2028`: until when, and no stretch. */
const isPutOff = (r: Reader, from: number, join: number): boolean => {
  if (!UNTIL.has(r.word(join)) || !r.isWord(from - 1)) return false;
  for (let i = from - 1; i >= r.first && i > from - PUT_REACH; i -= 1)
    if (PUT_OFF.has(r.word(i))) return true;
  return false;
};

const secondEnd = (r: Reader, a: Point, at: number): Point | undefined => {
  const point = readPoint(r, at);
  const short = shortEnd(r, a, at);
  if (point && (!short || (point.end >= short.end && point.rule !== 'short-year'))) return point;
  if (short) return short;
  if (a.rule === 'era-year') return eraEnd(r, at);
  return presentEnd(r, at) ?? (r.is(at - 1, W.the) ? ordinalDay(r, at) : undefined);
};

/** `between now and May 21`, `from now until the end of March`. */
export const nowInterval = (r: Reader, i: number): Interval | undefined => {
  const lead = r.is(i, W.now) ? leadBefore(r, i) : undefined;
  if (!lead || lead.at < 0) return undefined;
  const join = joinAfter(r, i + 1, lead.between);
  const b = join < 0 ? undefined : readPoint(r, skip(r, join));
  if (!b) return undefined;
  const now = presentPoint(i + 1);
  return {
    from: lead.at,
    end: b.end,
    rule: 'now',
    confidence: 0.85,
    resolve: (context) => resolveBoth(now, b, ahead(context), surfaceOf(r, i, b.end)),
  };
};

/** Without `from`, `to` joins two times only where both are of one grain: `May to March`, `Monday to Friday`. */
const isPlainTo = (a: Point, b: Point): boolean =>
  a.grain === b.grain || b.rule === 'day' || b.rule === 'present';

/** `night of Monday to Tuesday`: two days named for one night. */
export const nightInterval = (r: Reader, i: number): Interval | undefined => {
  const part = dayParts.get(r.word(i));
  if (!part || !r.is(i + 1, W.of)) return undefined;
  const at = skip(r, i + 2);
  const first = readPoint(r, at);
  const found = first && first.grain === 'day' ? intervalFrom(r, at, first) : undefined;
  return found && { ...found, from: i, rule: 'night', part };
};
