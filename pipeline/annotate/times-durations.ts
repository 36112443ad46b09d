import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { GROWN_NOUNS, YOUNG_NOUNS } from '../lexicon/person-nouns.ts';
import { type TimeUnit, WORKING_DAY } from '../lexicon/time-units.ts';
import { hoursJoined } from './times-joined-hours.ts';
import { partOfSecond } from './times-part-seconds.ts';
import { partOfUnit } from './times-part-units.ts';
import { isLived } from './times-lived.ts';
import { isChanged } from './times-length-ranges.ts';
import { isNoLength } from './times-length-traps.ts';
import { addZeros, type Count, readCount, type Reader, scaleAt } from './times-reader.ts';
import { cardinals, gluedUnits, units, W } from './times-words.ts';

const GROWN = wordSet(GROWN_NOUNS);
const YEAR = units.get(wordId('year'))!;

/** A length of time: `six-day`, `two and a half years`, `1 hour 59 minutes 40.2 seconds`, `decades`. */
export interface Length {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  /** Each part with its unit, largest first. A vague count has no value. */
  readonly parts: readonly {
    readonly value: string | undefined;
    readonly high?: string;
    readonly unit: TimeUnit;
  }[];
  readonly soft: boolean;
  readonly confidence: number;
}

const glueUnit = (r: Reader, i: number): TimeUnit | undefined => {
  const word = r.word(i);
  if (r.glued(i) && r.length(i) === 1 && r.isCapital(i)) return undefined;
  if (r.glued(i)) return gluedUnits.get(word) ?? (r.length(i) > 2 ? units.get(word) : undefined);
  return units.get(word) ?? (r.length(i) === 1 && isBeside(r, i, word) ? gluedUnits.get(word) : undefined);
};

const [HOUR_LETTER, SECOND_LETTER] = ['h', 's'].map(wordId);
const MINUTES = wordSet('min mins minute minutes');
/** `6 h 48 min`, `3 min 20 s`: a letter set apart from its number, beside minutes. */
const isBeside = (r: Reader, i: number, word: number): boolean =>
  (word === HOUR_LETTER && r.isNumber(i + 1) && MINUTES.has(r.word(i + 2))) ||
  (word === SECOND_LETTER && r.isNumber(i - 1) && MINUTES.has(r.word(i - 2)));

interface Part {
  readonly end: number;
  readonly count: Count;
  readonly high?: string;
  readonly unit: TimeUnit;
  readonly hyphen: boolean;
}

/** A second count of a range: `three to five`, `3-5`, `two or three`. */
const highCount = (
  r: Reader,
  count: Count,
  i: number,
): { end: number; high: string; low?: string } | undefined => {
  if (count.value === undefined || isChanged(r, i)) return undefined;
  const at = count.end;
  if (
    !(
      r.is(at, W.to) ||
      r.is(at, W.or) ||
      (r.isDash(at) && !r.is(at + 1, W.and)) ||
      (r.is(at, W.and) && r.is(i - 1, W.between))
    )
  )
    return undefined;
  // `two- to three-year`, `two-to-three-year`
  const to = r.isDash(at) && r.glued(at) && r.is(at + 1, W.to) ? (r.isDash(at + 2) ? at + 2 : at + 1) : at;
  const second = readCount(r, to + 1);
  if (!second?.value || second.soft || Number(second.value) <= Number(count.value)) return undefined;
  const power = scaleAt(r, second.end - 1);
  const isShared =
    power !== undefined && scaleAt(r, count.end - 1) === undefined && Number(count.value) < 1000;
  return { end: second.end, high: second.value, low: isShared ? addZeros(count.value, power) : undefined };
};

const partAt = (r: Reader, i: number, count = readCount(r, i)): Part | undefined => {
  if (!count) return undefined;
  const range = highCount(r, count, i);
  const end = range?.end ?? count.end;
  const direct = unitAfter(r, end, count);
  if (!direct) return undefined;
  const low = range?.low === undefined ? count : { ...count, value: range.low };
  return { count: low, high: range?.high, ...direct };
};

const unitAfter = (
  r: Reader,
  end: number,
  count: Count,
): { end: number; unit: TimeUnit; hyphen: boolean } | undefined => {
  const hyphen = r.isDash(end) && !r.is(end, W.emDash);
  const plus = isPlus(r, end) && !r.glued(end + 1);
  let at = hyphen || plus ? end + 1 : end;
  const adjective = hyphen || r.word(at) === -1 ? '' : r.surface(at).toLowerCase();
  if (ADJECTIVES.has(adjective) || (!hyphen && isPlainCount(count) && isLived(r, at))) at += 1;
  if (r.is(at, W.of) && count.rule === 'vague') at += 1;
  const unit =
    hyphen && r.isNumber(count.end - 1)
      ? units.get(r.word(at))
      : (glueUnit(r, at) ??
        (isPlainCount(count) && !r.isCapital(at) ? seasonsCounted.get(r.word(at)) : undefined));
  if (!unit || !r.isWord(at)) return undefined;
  if (unit.name === 'second' && r.is(at, W.second) && !hyphen && count.value !== '1' && count.value !== '0.5')
    return undefined;
  // `400-odd quarter horses`
  if (r.is(at, W.quarter) && count.value !== '1' && count.value !== undefined && !hyphen) return undefined;
  if (r.surface(at).toLowerCase() === 'night' && count.value !== '1' && !hyphen) return undefined;
  const dot = at + 1;
  return {
    end: r.is(dot, W.stop) && r.glued(dot) && r.length(at) <= 3 && dot + 1 < r.limit ? dot + 1 : dot,
    unit: unit.name === 'day' && WORKING.has(adjective) ? WORKING_DAY : unit,
    hyphen,
  };
};
/** `the last three summers`: so many years. */
const seasonsCounted = new WordMap(['summers', 'winters', 'autumns'].map((word) => [word, YEAR] as const));
const isPlainCount = ({ value }: Count): boolean => value === undefined || Number(value) > 1;
/** The sign of `18+ years`. */
export const isPlus = (r: Reader, i: number): boolean =>
  i < r.limit && r.glued(i) && r.tokens.text[r.tokens.start[i]] === '+';
const WORKING = new Set(['business', 'working']);
const ADJECTIVES = new Set([
  'extra',
  'further',
  'full',
  'whole',
  'consecutive',
  'straight',
  'long',
  'more',
  'business',
  'working',
  'calendar',
  'additional',
  'solid',
  'short',
  'entire',
  'single',
]);

const IS = new Set(['is', 'was']);
const YOUNG = wordSet(YOUNG_NOUNS);
/** Whether the words say an age or a rate and no length: `15-year-old`, `years of age`, `$15 an hour`. */
const isOther = (r: Reader, from: number, end: number): boolean => {
  if (r.is(end, W.old) || (r.isDash(end) && r.is(end + 1, W.old))) return true;
  // `her 11-month daughter`
  if (r.isDash(end - 2) && r.glued(end - 2) && YOUNG.has(r.word(end))) return true;
  if (r.is(end, W.of) && r.is(end + 1, W.age)) return true;
  // `the average age is 34.5 years`
  if (r.is(from - 2, W.age) && r.isWord(from - 1) && IS.has(r.surface(from - 1))) return true;
  // `a girl of eight months`
  if (r.is(from - 1, W.of) && GROWN.has(r.word(from - 2))) return true;
  return r.is(from - 1, W.aged) || r.is(from - 1, W.age) || (r.is(from - 1, W.of) && r.is(from - 2, W.age));
};

const smaller = (a: TimeUnit, b: TimeUnit): boolean =>
  UNIT_ORDER.indexOf(b.name) < UNIT_ORDER.indexOf(a.name);
const UNIT_ORDER = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
];

const withMore = (r: Reader, first: Part, parts: Part[]): number => {
  let { end } = first;
  for (let last = first; parts.length < 6; ) {
    let at = end;
    // `a 2-hour-40-minute drive`
    if (first.hyphen && r.isDash(at) && r.glued(at) && r.isNumber(at + 1)) at += 1;
    if (r.is(at, W.comma)) at += 1;
    if (r.is(at, W.and)) at += 1;
    const next = partAt(r, at) ?? minutesAt(r, at, last.unit) ?? oneMore(r, at);
    if (
      (next && isApart(last.unit, next.unit)) ||
      !next ||
      next.count.value === undefined ||
      !smaller(last.unit, next.unit) ||
      (at > end &&
        !r.isNumber(at) &&
        r.is(end, W.comma) &&
        !(r.is(next.end, W.and) && partAt(r, next.end + 1)))
    )
      break;
    parts.push(next);
    last = next;
    end = next.end;
  }
  return end;
};

/** `five years and a day`, `an hour and a minute`. */
const oneMore = (r: Reader, i: number): Part | undefined => {
  const unit = r.is(i - 1, W.and) && (r.is(i, W.a) || r.is(i, W.an)) ? units.get(r.word(i + 1)) : undefined;
  if (!unit || !isSingular(r, i + 1) || r.is(i + 1, W.quarter) || r.is(i + 1, W.second)) return undefined;
  return { end: i + 2, count: { end: i + 1, value: '1', rule: 'article' }, unit, hyphen: false };
};

/** `two years and 200 hours of work`: hours are no part of years. */
const isApart = (a: TimeUnit, b: TimeUnit): boolean =>
  UNIT_ORDER.indexOf(a.name) >= UNIT_ORDER.indexOf('month') &&
  UNIT_ORDER.indexOf(b.name) <= UNIT_ORDER.indexOf('hour');

const MINUTE = units.get(wordId('minute'))!;
/** `2h 15m`: after hours the letter stands for minutes. */
const minutesAt = (r: Reader, i: number, hours: TimeUnit): Part | undefined =>
  hours.name === 'hour' && r.isNumber(i) && r.digits(i, 2) >= 0 && r.glued(i + 1) && r.is(i + 1, W.m)
    ? { end: i + 2, count: { end: i + 1, value: r.surface(i), rule: 'digits' }, unit: MINUTE, hyphen: false }
    : undefined;

/** Whether the word has no plural `s`. */
export const isSingular = (r: Reader, i: number): boolean =>
  r.isWord(i) && r.tokens.text.charCodeAt(r.tokens.end[i] - 1) !== 115;

/** `a year`, `an hour and a half`, `another day`, `a year-and-a-half`. */
const articleLength = (r: Reader, i: number): Length | undefined => {
  const article = r.is(i, W.a) || r.is(i, W.an) || r.is(i, W.another) || r.is(i, W.all);
  if (!article) return undefined;
  const at = ADJECTIVES.has(r.word(i + 1) === -1 ? '' : r.surface(i + 1).toLowerCase()) ? i + 2 : i + 1;
  const unit = units.get(r.word(at));
  if (!unit || !isSingular(r, at) || (r.is(at, W.second) && isOrdinalUse(r, at))) return undefined;
  if (unit.name === 'quarter' || (unit.name === 'minute' && r.isDash(at + 1)) || r.length(at) < 3)
    return undefined;
  // `"A Month in the Country"`
  if (r.isCapital(i) && r.isCapital(at)) return undefined;
  if (isOther(r, i, at + 1) || isCompound(r, at + 1)) return undefined;
  const half = halfAfter(r, at + 1);
  if (half)
    return {
      from: i,
      end: half.end,
      rule: 'article',
      parts: [{ value: `1${half.part}`, unit }],
      soft: false,
      confidence: 0.95,
    };
  const parts: Part[] = [];
  const first: Part = { end: at + 1, count: { end: at, value: '1', rule: 'article' }, unit, hyphen: false };
  const end = withMore(r, first, parts);
  return {
    from: i,
    end,
    rule: 'article',
    parts: [
      { value: '1', unit },
      ...parts.map(({ count, unit: each }) => ({ value: count.value, unit: each })),
    ],
    soft: false,
    confidence: 0.85,
  };
};

/** `a second blast`: an ordinal and no unit, when a noun follows. */
const isOrdinalUse = (r: Reader, i: number): boolean =>
  r.isWord(i + 1) &&
  !r.is(i + 1, W.later) &&
  !r.is(i + 1, W.earlier) &&
  !r.is(i + 1, W.ago) &&
  !r.is(i + 1, W.before) &&
  !r.is(i + 1, W.after);

/** `a day trip`, `a year-end report`, `a night club`: part of a compound. */
const isCompound = (r: Reader, i: number): boolean =>
  r.isDash(i) && r.glued(i) && r.isWord(i + 1) && !r.is(i + 1, W.and) && !r.is(i + 1, W.long);

const halfAfter = (r: Reader, i: number): { end: number; part: string } | undefined => {
  let at = r.isDash(i) ? i + 1 : i;
  if (!r.is(at, W.and)) return undefined;
  at += r.isDash(at + 1) ? 2 : 1;
  // `an hour and three quarters`
  if (cardinals.get(r.word(at)) === 3) {
    const quarter = r.isDash(at + 1) ? at + 2 : at + 1;
    return r.is(quarter, W.quarterWord) ? { end: quarter + 1, part: '.75' } : undefined;
  }
  if (!r.is(at, W.a)) return undefined;
  at += r.isDash(at + 1) ? 2 : 1;
  if (r.is(at, W.half)) return { end: at + 1, part: '.5' };
  return r.is(at, W.quarter) ? { end: at + 1, part: '.25' } : undefined;
};

const yearAndQuarter = (r: Reader, part: Part): Length['parts'] | undefined => {
  const half = part.count.value === undefined ? undefined : halfAfter(r, part.end);
  return half && [{ value: `${part.count.value}${half.part}`, unit: part.unit }];
};

/** A length of time that begins at token `i` with this count (`null` for none); undefined when there is none, or when it is an age. */
export const readLength = (
  r: Reader,
  i: number,
  count: Count | null = readCount(r, i) ?? null,
): Length | undefined => {
  if (r.isNumber(i - 2) && r.glued(i) && r.glued(i - 1) && r.tokens.text[r.tokens.start[i - 1]] === '+')
    return undefined;
  const unitPart = partOfUnit(r, i);
  if (unitPart) return unitPart;
  if (isNoLength(r, i)) return undefined;
  const share = partOfSecond(r, i) ?? hoursJoined(r, i);
  if (share) return share;
  if (r.is(i, W.half) && r.isDash(i - 1) && r.glued(i) && r.glued(i - 1)) return undefined;
  const part = count ? partAt(r, i, count) : undefined;
  if (!part) return articleLength(r, i);
  if (isOther(r, i, part.end)) return undefined;
  const soft = part.count.soft === true;
  const halved = yearAndQuarter(r, part);
  if (halved)
    return {
      from: i,
      end: halfAfter(r, part.end)!.end,
      rule: 'count',
      parts: halved,
      soft,
      confidence: 0.95,
    };
  if (part.count.value === undefined)
    return {
      from: i,
      end: part.end,
      rule: 'vague',
      parts: [{ value: undefined, unit: part.unit }],
      soft: true,
      confidence: 0.9,
    };
  const more: Part[] = [];
  const end = part.high ? part.end : withMore(r, part, more);
  if (isOther(r, i, end)) return undefined;
  const parts = [part, ...more].map(({ count, high, unit }) => ({ value: count.value, high, unit }));
  return {
    from: i,
    end,
    rule: part.hyphen ? 'hyphen' : more.length ? 'compound' : 'count',
    parts,
    soft,
    confidence: 0.97,
  };
};
