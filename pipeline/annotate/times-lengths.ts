import { bareLength } from './times-bare-lengths.ts';
import { type Length, readLength } from './times-durations.ts';
import { isoLength } from './times-iso-length.ts';
import { dayRange, type Range } from './times-ranges.ts';
import { type Count, readCount, type Reader } from './times-reader.ts';
import { stopwatch } from './times-stopwatch.ts';
import { upperLength } from './times-length-ranges.ts';
import { readShift } from './times-shifts.ts';
import {
  baseOf,
  coarse,
  HOURLY,
  movedRange,
  type Step,
  stepFrom,
  stepsOf,
  yearBase,
  isYearsOn,
  momentFrom,
} from './times-steps.ts';
import { readPoint } from './times-sections.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { isNthIn, isRecord } from './times-records.ts';
import { shifts, units, W } from './times-words.ts';

/** A length with its place: `from` and `end` are the span, which may hold `last` or `past`. */
export interface PlacedLength {
  /** The upper end in a unit of its own: `45 minutes to an hour`. */
  readonly upper?: Length;
  readonly from: number;
  readonly end: number;
  readonly length: Length;
  readonly rule: string;
  readonly confidence: number;
  /** −1: the time up to the anchor; 1: from the anchor on. */
  readonly shift?: number;
}

/** `the last 3 months and 2 days ago`: only the first part belongs to `last`. */
const firstPart = (r: Reader, length: Length | undefined): Length | undefined => {
  if (!length || length.parts.length < 2 || wordAt(r, length.end) !== 'ago') return length;
  const [part] = length.parts;
  let end = length.end;
  while (end > length.from && units.get(r.word(end - 1)) !== part.unit) end -= 1;
  return { ...length, end, parts: [part] };
};

const DURING = new Set([W.for, W.over, W.in, W.within]);

/** `will last 24 hours`: the verb. */
const isVerbLast = (r: Reader, i: number): boolean =>
  r.is(i, W.last) && (BEFORE_VERB.has(wordAt(r, i - 1)) || LASTING.test(wordAt(r, i - 1)));
/** A plural, or an adverb: `symptoms last two weeks`, `usually last three days`. */
const LASTING = /^(?!(?:his|its|this|as|has|was|is)$)[a-z]{3,20}(?:[^s]s|ly)$/;
const BEFORE_VERB = new Set(
  "will would can could may might must shall should to not won't wouldn't can't didn't doesn't".split(' '),
);
/** `the last 40 years`, `the past decade`, `next few weeks`, `10 previous weeks`. */
const shiftedLength = (r: Reader, i: number): PlacedLength | undefined => {
  const shift = readShift(r, i);
  if (!shift || shift.by === 0 || shift.inText || isVerbLast(r, i)) return undefined;
  const length = firstPart(r, readLength(r, shift.end));
  if (length && length.rule !== 'article' && length.rule !== 'hyphen')
    return { from: i, end: length.end, length, rule: 'shifted', confidence: 0.95, shift: shift.by };
  const unit = units.get(r.word(shift.end));
  if (!unit || length || r.length(shift.end) < 3) return undefined;
  if (r.surface(shift.end).endsWith('s')) {
    const vague: Length = {
      from: shift.end,
      end: shift.end + 1,
      rule: 'vague',
      parts: [{ value: undefined, unit }],
      soft: true,
      confidence: 0.8,
    };
    const isLong = unit.iso === 'Y' || unit.iso === 'M' || unit.iso === 'W';
    // `in the coming weeks`
    const isComing = r.is(i, W.coming) && r.is(i - 1, W.the) && (isLong || unit.iso === 'D');
    return isComing || (shift.by < 0 && isLong)
      ? { from: i, end: vague.end, length: vague, rule: 'shifted', confidence: 0.8, shift: shift.by }
      : undefined;
  }
  // `within the next hour`
  const isNext = r.is(i, W.next) && unit.iso.startsWith('T') && DURING.has(r.word(i - 2));
  const isPast = (r.is(i, W.past) || isNext) && r.is(i - 1, W.the);
  const during = r.is(i, W.last) && r.is(i - 1, W.the) && DURING.has(r.word(i - 2));
  const fortnight = unit.name === 'fortnight';
  if ((!isPast && !during && !fortnight) || r.is(shift.end + 1, W.of)) return undefined;
  const one: Length = {
    from: shift.end,
    end: shift.end + 1,
    rule: 'count',
    parts: [{ value: '1', unit }],
    soft: false,
    confidence: 0.9,
  };
  return {
    from: i,
    end: one.end,
    length: one,
    rule: 'shifted',
    confidence: 0.9,
    shift: fortnight ? shift.by : -1,
  };
};

const isHourly = (length: Length): boolean => length.parts.some(({ unit }) => HOURLY.has(unit.iso));

const awayReading = (
  length: Length,
  steps: Step[] | undefined,
  sign: number,
  anchor: Context['anchor'],
): Reading => {
  if (!anchor) return unknown(length);
  if (!steps) {
    const exact = momentFrom(anchor, length, sign);
    return exact
      ? { range: dayRange(exact.day), basis: 'publication', anchorDay: anchor.day, exact }
      : unknown(length);
  }
  const day = stepFrom(anchor.day, steps, sign);
  return { range: coarse(day, steps), basis: 'publication', anchorDay: anchor.day, exact: { day } };
};

const wordAt = (r: Reader, i: number): string => (r.word(i) === -1 ? '' : r.surface(i).toLowerCase());

const unknown = (length: Length): Reading => ({
  basis: 'unresolved',
  timex: isHourly(length) ? undefined : 'XXXX-XX-XX',
});

/** `3 days ago`, `a year-and-a-half ago`, `decades ago`, `two weeks from now`. */
export const awayPoint = (r: Reader, length: Length): Point | undefined => {
  const said = wordAt(r, length.end);
  // `from 25 a month back`
  const word = said === 'back' && length.rule !== 'hyphen' && !r.isWord(length.end + 1) ? 'ago' : said;
  const today = r.is(length.end + 1, W.today);
  const now = word === 'from' && (r.is(length.end + 1, W.now) || today);
  const sign = word === 'ago' ? -1 : now || word === 'hence' ? 1 : 0;
  if (!sign) return undefined;
  const end = now || (today && word === 'ago') ? length.end + 2 : length.end + 1;
  const steps = stepsOf(length);
  return {
    end,
    rule: sign < 0 ? 'ago' : 'from-now',
    grain: 'day',
    confidence: steps ? 0.93 : 0.85,
    length: lengthHint(length),
    resolve: ({ anchor }) => {
      const reading = awayReading(length, steps, sign, anchor);
      return today && reading.exact ? { ...reading, range: dayRange(reading.exact.day) } : reading;
    },
  };
};

const lengthHint = (length: Length): Point['length'] => {
  const [part] = length.parts;
  return {
    count: part.value,
    unit: part.unit.name,
    iso: isoLength(length),
    from: length.from,
    to: length.end,
  };
};

/** `two days after Christmas`, `three months before May 5`: counted from a time that is named. */
export const besidePoint = (r: Reader, length: Length): Point | undefined => {
  const word = wordAt(r, length.end);
  const sign = word === 'before' ? -1 : word === 'after' || word === 'from' ? 1 : 0;
  const steps = sign ? stepsOf(length) : undefined;
  if (!steps || (word === 'from' && r.is(length.from - 1, W.for))) return undefined;
  const at = r.is(length.end + 1, W.the) ? length.end + 2 : length.end + 1;
  const base = readPoint(r, at);
  if (base?.grain !== 'day' || (r.isWord(base.end) && r.is(at - 1, W.the))) return undefined;
  // `resumed on Tuesday, six days before Labor Day`: how long, of a day that was named
  if (r.is(length.from - 1, W.comma) && base.rule === 'holiday') return undefined;
  return {
    end: base.end,
    rule: 'beside',
    grain: 'day',
    confidence: 0.9,
    length: lengthHint(length),
    resolve: (context) => moved(base.resolve(context), steps, sign),
  };
};

const moved = (reading: Reading, steps: readonly Step[], sign: number): Reading => {
  const move = (range: Range): Range => dayRange(stepFrom(range.first, steps, sign));
  if (reading.range)
    return {
      ...reading,
      range: move(reading.range),
      basis: reading.basis === 'absolute' ? 'text' : reading.basis,
      anchorDay: reading.anchorDay ?? reading.range.first,
    };
  return { ...reading, candidates: reading.candidates?.map(move), timex: undefined };
};

/** `three days later`, `a week earlier`: counted from the day named before; undefined where none is. */
export const laterPoint = (r: Reader, length: Length, context: Context): Point | undefined => {
  const word = wordAt(r, length.end);
  // `$900 less than a year before, and`
  const isBefore =
    word === 'before' &&
    (!r.isWord(length.end + 1) || (r.is(length.end + 1, W.and) && r.is(length.from - 1, W.than)));
  const sign =
    word === 'later' || word === 'afterwards' || isYearsOn(r, length)
      ? 1
      : word === 'earlier' || word === 'prior' || isBefore
        ? -1
        : 0;
  // `two weeks later than planned`
  const steps = sign && !r.is(length.end + 1, W.than) ? stepsOf(length) : undefined;
  const base = steps && (baseOf(context, steps) ?? yearBase(context, steps, sign));
  if (!steps || !base) return undefined;
  return {
    end: length.end + 1,
    rule: 'later',
    grain: 'day',
    confidence: 0.75,
    length: lengthHint(length),
    resolve: ({ anchor, tense }) => {
      const range = movedRange(base.range, steps, sign);
      // `was restored a year later`: nothing that was is still to come
      const isOver = anchor && base.range.first <= anchor.day;
      if (isOver && tense === 'past' && range.first > anchor.day) return unknown(length);
      const exact = { day: stepFrom(base.range.first, steps, sign) };
      return { range, basis: 'text', anchorSpan: base.span, anchorDay: base.range.first, exact };
    },
  };
};

/** What will be; in a message also what is to be: `we meet in half an hour`. */
const isAhead = (context: Context): boolean =>
  context.tense === 'future' || (context.anchor?.seconds !== undefined && context.tense !== 'past');

/** `in two months`, where the sentence speaks of what will be. */
export const aheadPoint = (r: Reader, length: Length, context: Context): Point | undefined => {
  if (
    !r.is(length.from - 1, W.in) ||
    !isAhead(context) ||
    shifts.has(r.word(length.from - 2)) ||
    isRecord(r, length.from - 2) ||
    isNthIn(r, length.from - 2) ||
    length.rule === 'vague' ||
    length.rule === 'hyphen'
  )
    return undefined;
  const steps = stepsOf(length);
  if (
    (!steps && context.anchor?.seconds === undefined) ||
    NOT_AHEAD.has(wordAt(r, length.end)) ||
    (r.isWord(length.end) && !r.is(length.end, W.on) && STATES.has(wordAt(r, length.end)))
  )
    return undefined;
  return {
    end: length.end,
    rule: 'ahead',
    grain: 'day',
    confidence: 0.6,
    length: lengthHint(length),
    resolve: ({ anchor }) => awayReading(length, steps, 1, anchor),
  };
};
const NOT_AHEAD = new Set(['of', 'ago', 'later', 'earlier', 'before', 'after']);
const STATES = new Set(['in', 'prison', 'jail', 'custody', 'office']);

const SHARES = new Set(['percent', 'cent', 'pc', 'pct']);
const PER_UNITS = new Set([
  'barrels',
  'people',
  'times',
  'pounds',
  'dollars',
  'euros',
  'yen',
  'cents',
  'percent',
  'km',
  'kilometers',
  'kilometres',
  'miles',
  'mph',
  'litres',
  'liters',
  'gallons',
  'tons',
  'tonnes',
]);

/** Whether `an hour` is the lower half of a rate: `US$15 an hour`, `50 miles an hour`, `seven days a week`. */
const isRate = (r: Reader, { from: i, end }: Length): boolean => {
  const before = r.word(i - 1);
  if (before === -1 || (!r.is(i, W.a) && !r.is(i, W.an))) return false;
  // `$1.17 a year ago`
  if (r.is(end, W.ago) || r.is(end, W.earlier) || r.is(end, W.before)) return false;
  // `7.5% a year`
  if (r.isNumber(i - 1) || (r.isNumber(i - 2) && r.surface(i - 1) === '%') || SHARES.has(wordAt(r, i - 1)))
    return true;
  if (units.has(before) && (r.isNumber(i - 2) || readLength(r, i - 2) !== undefined)) return true;
  if (PER_UNITS.has(wordAt(r, i - 1))) return true;
  return r.hasDigit(i - 1) || (r.isNumber(i - 2) && wordAt(r, i - 1).endsWith('s') && !r.isWord(i + 2));
};

const ARTICLE_TRAPS = new Set(['night', 'weekend', 'millennium', 'sec', 'min']);

const articleStands = (r: Reader, length: Length): boolean => {
  if (r.is(length.from - 1, W.of) && r.is(length.from - 2, W.once)) return false;
  const unit = length.parts[0].unit.name;
  const word = wordAt(r, length.end - 1);
  if (ARTICLE_TRAPS.has(word)) return false;
  if (length.end - length.from > 2) return !isIdiom(r, length);
  if ((unit === 'day' || unit === 'minute' || unit === 'second') && !r.is(length.from, W.another)) {
    const after = wordAt(r, length.end);
    const before = wordAt(r, length.from - 1);
    if (before === 'such' || before === 'what' || before === 'once') return false;
    return AFTER_LENGTH.has(after) || DURING_WORDS.has(before);
  }
  if (r.is(length.from, W.all) && unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year')
    return false;
  return true;
};
/** `not a single day passed`: none at all. */
const isIdiom = (r: Reader, { from }: Length): boolean => r.is(from - 1, W.not) && r.is(from, W.a);
const AFTER_LENGTH = new Set(['ago', 'later', 'earlier', 'after', 'before', 'ahead', 'prior', 'from', 'or']);
const DURING_WORDS = new Set([
  'for',
  'in',
  'within',
  'only',
  'than',
  'about',
  'nearly',
  'almost',
  'just',
  'least',
  'half',
  'lasted',
  'took',
  'under',
  'over',
  'after',
  'every',
]);

/** `5 past years`, `10 previous weeks`: the shift between count and unit. In `$14 million last year` the singular says that the count is of something else. */
const innerShift = (r: Reader, i: number, count: Count | undefined): PlacedLength | undefined => {
  const by = count?.value === undefined ? undefined : shifts.get(r.word(count.end));
  const unit = by ? units.get(r.word(count!.end + 1)) : undefined;
  const plural =
    unit !== undefined &&
    r
      .surface(count!.end + 1)
      .toLowerCase()
      .endsWith('s');
  if (!unit || by === undefined || by === 0 || plural !== (count!.value !== '1')) return undefined;
  const end = count!.end + 2;
  const length: Length = {
    from: i,
    end,
    rule: 'count',
    parts: [{ value: count!.value, unit }],
    soft: count!.soft === true,
    confidence: 0.9,
  };
  return { from: i, end, length, rule: 'shifted', confidence: 0.9, shift: by };
};

/** `One day he left`: some day, no length. */
const isOneDay = (r: Reader, length: Length): boolean => {
  if (
    wordAt(r, length.from) !== 'one' ||
    length.end !== length.from + 2 ||
    !ONE_UNITS.has(wordAt(r, length.end - 1))
  )
    return false;
  const before = wordAt(r, length.from - 1);
  return !AFTER_LENGTH.has(wordAt(r, length.end)) && !DURING_WORDS.has(before);
};
const ONE_UNITS = new Set(['day', 'night', 'time']);

/** The length that begins at token `i`, with `last` or `next` before it where it has one. */
export const placedLength = (r: Reader, i: number): PlacedLength | undefined => {
  const shifted = shiftedLength(r, i);
  if (shifted) return shifted;
  const count = readCount(r, i);
  const inner = innerShift(r, i, count);
  if (inner) return inner;
  const length = readLength(r, i, count ?? null) ?? bareLength(r, i) ?? stopwatch(r, i);
  if (!length || isOneDay(r, length) || (r.isDash(i - 1) && r.glued(i) && !r.glued(i - 1))) return undefined;
  if (length.rule === 'article' && (isRate(r, length) || !articleStands(r, length))) return undefined;
  if (length.rule === 'vague' && length.parts[0].unit.name === 'second') return undefined;
  const upper = upperLength(r, length);
  const { rule, confidence, end } = upper ? { ...length, end: upper.end } : length;
  return { from: i, end, length, rule, confidence, ...(upper ? { upper } : {}) };
};
