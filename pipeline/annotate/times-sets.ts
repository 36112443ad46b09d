import { padded } from '../core/calendar.ts';
import { WordMap, wordSet } from '../core/vocabulary.ts';
import { isoLength } from './times-iso-length.ts';
import { readCount, type Reader, readOrdinal } from './times-reader.ts';
import { readWeekly, WEEKLY_WORDS, weekdayOnly } from './times-weekly.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { cardinals, dayParts, determiners, months, units, W, weekdays } from './times-words.ts';

/** A repetition: `every Monday`, `twice a week`, `annually`. */
export interface Repetition {
  readonly end: number;
  readonly rule: string;
  /** TIMEX value of the set: `P1W`, `XXXX-WXX-1`. */
  readonly timex: string;
  /** ISO 8601 length between two of them where the TIMEX value does not tell it: `P2W` of every other Friday. */
  readonly value?: string;
  /** How often within that time, in decimal text. */
  readonly frequency?: string;
  readonly confidence: number;
}

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
};
const adverbs = new WordMap(Object.entries(ADVERBS));
/** Words of repetition that begin a set. */
export const SET_WORDS: readonly string[] = [
  'every',
  'each',
  'once',
  'twice',
  'thrice',
  ...WEEKLY_WORDS,
  ...Object.keys(ADVERBS),
];
/** With those that begin `the first Tuesday of every month`. */
export const setWords = new WordMap(
  [...SET_WORDS, 'first', 'second', 'third', 'fourth', 'last'].map((word) => [word, true] as const),
);
const NAMES_AFTER = new Set([
  'newspaper',
  'newspapers',
  'paper',
  'papers',
  'magazine',
  'tabloid',
  'broadsheet',
  'standard',
  'basis',
]);

const each = (r: Reader, i: number): Repetition | undefined => {
  if (!r.is(i, W.every) && !r.is(i, W.each)) return undefined;
  let at = i + 1;
  let count = '1';
  let high: string | undefined;
  if (r.is(at, W.other)) {
    count = '2';
    at += 1;
  } else {
    const read = r.is(i, W.every) ? readCount(r, at) : undefined;
    if (read?.value) {
      count = read.value;
      at = read.end;
      // `every two to three days`
      const joined = r.is(at, W.to) || r.is(at, W.or) || r.isDash(at);
      const upper = joined ? readCount(r, at + 1) : undefined;
      if (upper?.value && Number(upper.value) > Number(count)) {
        high = upper.value;
        at = upper.end;
      }
    }
  }
  const word = r.word(at);
  const weekday = weekdays.get(word);
  if (weekday !== undefined && r.isCapital(at))
    return {
      end: at + 1,
      rule: 'every',
      timex: weekdayOnly(weekday),
      value: count === '1' ? undefined : `P${count}W`,
      confidence: 0.95,
    };
  const month = r.isCapital(at) ? months.get(word) : undefined;
  if (month) return { end: at + 1, rule: 'every', timex: `XXXX-${padded(month)}`, confidence: 0.9 };
  const part = dayParts.get(word);
  const unit = part ? undefined : units.get(word);
  if (part) return { end: at + 1, rule: 'every', timex: `XXXX-XX-XXT${part.timex}`, confidence: 0.9 };
  if (!unit || r.length(at) < 3 || (unit.name === 'second' && !(count !== '1'))) return undefined;
  // `each quarter-point cut`
  if (r.isDash(at + 1) && r.glued(at + 1) && r.glued(at + 2)) return undefined;
  const low = isoLength({ parts: [{ value: count, unit }] });
  return {
    end: at + 1,
    rule: 'every',
    timex: high === undefined ? low : `${low}/${isoLength({ parts: [{ value: high, unit }] })}`,
    confidence: 0.93,
  };
};

/** `twice a week`, `three times per day`, `once every two years`. */
const times = (r: Reader, i: number): Repetition | undefined => {
  let at = i + 1;
  let frequency: string | undefined;
  if (r.is(i, W.once)) frequency = '1';
  else if (r.is(i, W.twice)) frequency = '2';
  else if (r.is(i, W.thrice)) frequency = '3';
  else {
    if (!r.is(i + 1, W.times) && !r.is(i + 2, W.times) && !r.is(i + 3, W.times)) return undefined;
    const count = readCount(r, i);
    if (!count || !r.is(count.end, W.times)) return undefined;
    frequency = count.value;
    at = count.end + 1;
  }
  // `twice daily`, `twice-weekly`
  const often = r.isDash(at) && r.glued(at) && r.glued(at + 1) ? at + 1 : at;
  const timex = adverbs.get(r.word(often));
  if (timex && frequency !== undefined && frequency !== '1')
    return { end: often + 1, rule: 'times', timex, frequency, confidence: 0.9 };
  const again = each(r, at);
  if (again) return { ...again, rule: 'times', frequency };
  if (!r.is(at, W.a) && !r.is(at, W.an) && !r.is(at, W.per)) return undefined;
  const unit = units.get(r.word(at + 1));
  if (!unit || r.length(at + 1) < 3 || (unit.name === 'second' && r.isWord(at + 2))) return undefined;
  // `compared with 2.9 times a year ago`
  if (r.is(at + 2, W.ago) || r.is(at + 2, W.earlier)) return undefined;
  return {
    end: at + 2,
    rule: 'times',
    timex: isoLength({ parts: [{ value: '1', unit }] }),
    frequency,
    confidence: 0.95,
  };
};

/** `half-hourly`, `three-hourly`; `bi-weekly` is twice a week or every two: `undefined`. */
const partedAdverb = (r: Reader, i: number, timex: string): string | undefined => {
  if (!r.isDash(i - 1) || !r.glued(i) || !r.glued(i - 1)) return timex;
  if (BOTH.has(r.word(i - 2))) return undefined;
  if (r.is(i - 2, W.half)) return HALVES.get(timex);
  const many = cardinals.get(r.word(i - 2));
  return many !== undefined && many > 1 && timex.includes('1') ? timex.replace('1', String(many)) : timex;
};
const BOTH = wordSet('bi semi');
const HALVES = new Map([
  ['PT1H', 'PT30M'],
  ['P1Y', 'P6M'],
]);

const adverb = (r: Reader, i: number): Repetition | undefined => {
  const plain = adverbs.get(r.word(i));
  const timex = plain && partedAdverb(r, i, plain);
  if (!timex) return undefined;
  const text = r.surface(i).toLowerCase();
  if (r.isCapital(i) && i > r.first) return undefined;
  const after = r.word(i + 1) === -1 ? '' : r.surface(i + 1).toLowerCase();
  if (NAMES_AFTER.has(after) || (r.isCapital(i + 1) && text === 'daily')) return undefined;
  return { end: i + 1, rule: isAlone(r, i) ? 'often' : 'adverb', timex, confidence: 0.75 };
};

/** `is served daily`, `from weekly to fortnightly`; in `a daily average`, `the monthly and yearly figures` it only describes. */
const isAlone = (r: Reader, i: number): boolean => {
  const before = r.isDash(i - 1) ? r.word(i - 3) : r.word(i - 1);
  if (determiners.has(before) || r.is(i, W.annual)) return false;
  const after = r.word(i + 1);
  if (JOINING.has(after) && adverbs.has(r.word(i + 2))) return isAlone(r, i + 2);
  return !r.isWord(i + 1) || EXCEPT.has(after) || FUNCTION_WORDS.has(after);
};
const JOINING = wordSet('and or to');
const EXCEPT = wordSet('except excluding during throughout every each since');

/** `the first Tuesday of every month`: once in each of them. */
const ofEach = (r: Reader, i: number): Repetition | undefined => {
  const ordinal = r.is(i, W.last) ? i + 1 : readOrdinal(r, i)?.end;
  if (ordinal === undefined || !weekdays.has(r.word(ordinal)) || !r.is(ordinal + 1, W.of)) return undefined;
  const set = each(r, ordinal + 2);
  return set && { ...set, confidence: 0.9 };
};

/** The set that begins at token `i`; undefined when there is none. */
export const readSet = (r: Reader, i: number): Repetition | undefined => {
  if (!r.isWord(i) && !r.isNumber(i)) return undefined;
  const found = each(r, i) ?? times(r, i) ?? ofEach(r, i);
  if (found) return found;
  return r.isWord(i) ? (readWeekly(r, i) ?? adverb(r, i)) : undefined;
};
