import { WordMap } from '../core/vocabulary.ts';
import { dayOfEach, readEach } from './times-each.ts';
import { isoLength } from './times-iso-length.ts';
import { readCount, type Reader, readOrdinal } from './times-reader.ts';
import { OFTEN, oftenAt, oftenWords } from './times-set-adverbs.ts';
import { readWeekly, WEEKLY_WORDS } from './times-weekly.ts';
import { units, W, weekdays } from './times-words.ts';

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

/** Words of repetition that begin a set. */
export const SET_WORDS: readonly string[] = [
  'every',
  'each',
  'once',
  'twice',
  'thrice',
  ...WEEKLY_WORDS,
  ...Object.keys(OFTEN),
];
/** With those that begin `the first Tuesday of every month`. */
export const setWords = new WordMap(
  [...SET_WORDS, 'first', 'second', 'third', 'fourth', 'last'].map((word) => [word, true] as const),
);

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
  const timex = oftenWords.get(r.word(often));
  if (timex && frequency !== undefined && frequency !== '1')
    return { end: often + 1, rule: 'times', timex, frequency, confidence: 0.9 };
  const again = readEach(r, at);
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

/** `the first Tuesday of every month`: once in each of them. */
const ofEach = (r: Reader, i: number): Repetition | undefined => {
  const ordinal = r.is(i, W.last) ? i + 1 : readOrdinal(r, i)?.end;
  if (ordinal === undefined || !weekdays.has(r.word(ordinal)) || !r.is(ordinal + 1, W.of)) return undefined;
  const set = readEach(r, ordinal + 2);
  return set && { ...set, confidence: 0.9 };
};

/** `every second Sunday of the month`, `every last Friday`: once a month; `every second Sunday` is once in two weeks. */
const nthOfMonth = (r: Reader, i: number): Repetition | undefined => {
  if (!r.is(i, W.every) && !r.is(i, W.each)) return undefined;
  const isLast = r.is(i + 1, W.last);
  const ordinal = isLast ? { end: i + 2, value: -1 } : readOrdinal(r, i + 1);
  if (!ordinal || !weekdays.has(r.word(ordinal.end))) return undefined;
  const of = ordinal.end + 1;
  const isOf =
    (r.is(of, W.of) || r.is(of, W.in)) &&
    (r.is(of + 1, W.the) || r.is(of + 1, W.each)) &&
    r.is(of + 2, W.month);
  if (!isOf && !isLast && ordinal.value !== 1) return undefined;
  return { end: isOf ? of + 3 : of, rule: 'every', timex: 'P1M', confidence: 0.9 };
};

/** The set that begins at token `i`; undefined when there is none. */
export const readSet = (r: Reader, i: number): Repetition | undefined => {
  if (!r.isWord(i) && !r.isNumber(i)) return undefined;
  const found = nthOfMonth(r, i) ?? readEach(r, i) ?? times(r, i) ?? ofEach(r, i) ?? dayOfEach(r, i);
  if (found) return found;
  return r.isWord(i) ? (readWeekly(r, i) ?? oftenAt(r, i)) : undefined;
};
