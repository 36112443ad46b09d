import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { dayParts, W, weekdayPlurals, weekdays } from './times-words.ts';

/** Days of the week on which something recurs. */
export interface Weekly {
  readonly end: number;
  readonly rule: string;
  /** TIMEX value: `XXXX-WXX-1`, for days of work `XXXX-WXX-WD`, for a span `XXXX-WXX-1/XXXX-WXX-6`. */
  readonly timex: string;
  /** ISO 8601 length between two of them where it is no week: `P2W`. */
  readonly value?: string;
  readonly confidence: number;
}

const [ALTERNATE, WEEKDAY] = ['alternate', 'weekday'].map(wordId);
const KINDS = new Map([
  [wordId('weekdays'), 'XXXX-WXX-WD'],
  [wordId('weeknights'), 'XXXX-WXX-WDTNI'],
  [wordId('weekends'), 'XXXX-WXX-WE'],
]);
/** Words that can begin one, besides the weekdays themselves. */
export const WEEKLY_WORDS: readonly string[] = ['weekdays', 'weeknights', 'weekends', 'weekday', 'alternate'];
const PARTS = wordSet('mornings afternoons evenings nights');
const BEFORE = wordSet('on at except excluding only during over mostly closed open and or');
const COUNTS = wordSet('few several many two three four five six both most some');

export const weekdayOnly = (weekday: number): string => `XXXX-WXX-${weekday}`;

/** `Sundays`; after another capital a name: `the Happy Mondays`, `Ruby Tuesdays`. */
const plural = (r: Reader, i: number): number | undefined => {
  const weekday = weekdayPlurals.get(r.word(i));
  if (weekday === undefined || !r.isCapital(i)) return undefined;
  // `Fridays for Future`
  if (r.is(i + 1, W.for) && r.isCapital(i + 2)) return undefined;
  return r.isCapital(i - 1) && i - 1 > r.first && !weekdayPlurals.has(r.word(i - 1)) ? undefined : weekday;
};

/** `Weekdays 0730-0900`, `sold weekdays from 9 to 5`. */
const isBeforeHours = (r: Reader, i: number): boolean => {
  const at = r.is(i, W.comma) || r.is(i, W.from) || r.is(i, W.colon) || r.is(i, W.at) ? i + 1 : i;
  return r.isNumber(at) && (r.isDash(at + 1) || r.is(at + 1, W.to) || r.is(at + 1, W.till) || at > i);
};

/** `on Mondays`, `except Sundays`, `alternate Saturdays`, `on weekdays`, `at weekends`. */
export const readWeekly = (r: Reader, i: number): Weekly | undefined => {
  if (r.is(i, ALTERNATE)) {
    const weekday = plural(r, i + 1) ?? (r.isCapital(i + 1) ? weekdays.get(r.word(i + 1)) : undefined);
    return weekday === undefined
      ? undefined
      : { end: i + 2, rule: 'alternate', timex: weekdayOnly(weekday), value: 'P2W', confidence: 0.9 };
  }
  // `on weekday afternoons`
  const part = r.is(i, WEEKDAY) && PARTS.has(r.word(i + 1)) ? dayParts.get(r.word(i + 1)) : undefined;
  if (part) return { end: i + 2, rule: 'plural', timex: `XXXX-WXX-WDT${part.timex}`, confidence: 0.9 };
  const kind = KINDS.get(r.word(i));
  if (kind && (BEFORE.has(r.word(i - 1)) || isBeforeHours(r, i + 1)))
    return { end: i + 1, rule: 'plural', timex: kind, confidence: 0.9 };
  const weekday = plural(r, i);
  if (weekday === undefined || COUNTS.has(r.word(i - 1))) return undefined;
  return { end: i + 1, rule: 'plural', timex: weekdayOnly(weekday), confidence: 0.9 };
};

/** `on Wednesday nights`, `Saturday mornings`: a part of that day, every week. */
const weeklyPart = (r: Reader, i: number, weekday: number): Weekly | undefined => {
  const part = PARTS.has(r.word(i + 1)) ? dayParts.get(r.word(i + 1)) : undefined;
  if (!part || COUNTS.has(r.word(i - 1)) || r.isCapital(i + 1)) return undefined;
  return { end: i + 2, rule: 'plural', timex: `${weekdayOnly(weekday)}T${part.timex}`, confidence: 0.9 };
};

/** So many weekdays at most stand in one list. */
const MOST_LISTED = 7;
/** `Friday and Saturday nights`: two days or more of one repetition. */
const sharedNights = (r: Reader, i: number): Weekly | undefined => {
  const first = r.isCapital(i) ? weekdays.get(r.word(i)) : undefined;
  let at = i;
  for (let steps = 0; first !== undefined && steps < MOST_LISTED; steps += 1) {
    const join = r.is(at + 1, W.comma) && r.is(at + 2, W.and) ? at + 2 : at + 1;
    if (!(r.is(join, W.and) || r.is(join, W.or) || r.is(join, W.comma)) || !weekdays.has(r.word(join + 1)))
      break;
    at = join + 1;
  }
  if (at === i || !PARTS.has(r.word(at + 1)) || r.isCapital(at + 1) || COUNTS.has(r.word(i - 1)))
    return undefined;
  return { end: at + 2, rule: 'plural', timex: weekdayOnly(first!), confidence: 0.9 };
};

/** The second of `every Monday and Thursday`, the third of `each Monday, Tuesday or Friday`. */
export const listedWeekday = (r: Reader, i: number): Weekly | undefined => {
  const weekday = weekdays.get(r.word(i));
  if (weekday === undefined || !r.isCapital(i)) return undefined;
  const parts = sharedNights(r, i) ?? weeklyPart(r, i, weekday);
  if (parts) return parts;
  let at = i;
  for (let steps = 0; steps < MOST_LISTED; steps += 1) {
    const and = r.is(at - 1, W.and) || r.is(at - 1, W.or);
    const apart = and && r.is(at - 2, W.comma);
    const before = apart ? at - 3 : at - 2;
    if (!(and || r.is(at - 1, W.comma)) || !weekdays.has(r.word(before))) return undefined;
    // `it fell every Monday, and Thursday brought rain`
    if (r.is(before - 1, W.every) || r.is(before - 1, W.each))
      return apart ? undefined : { end: i + 1, rule: 'every', timex: weekdayOnly(weekday), confidence: 0.9 };
    at = before;
  }
  return undefined;
};

const HABITS = wordSet(
  'trains buses ferries lessons open opens opening hours available operate operates operating timetable service services daily weekly usually normally always staffed served collected collection collections',
);
/** Letters of a short form at most: `Thur`. */
const SHORT = 4;
/** So many words before a span of weekdays the habit is named. */
const REACH = 8;

/** So many tokens a clock time takes at most: `10:30 a.m.`. */
const HAND = 5;
/** `10am to 4.30pm, Tuesday to Saturday`, `between 06:00 and 22:00 on Monday to Saturday`: hours from and to stand before. */
const isAfterHours = (r: Reader, from: number): boolean => {
  const end = r.is(from - 1, W.comma) || r.is(from - 1, W.on) ? from - 1 : from;
  const isHalf = r.is(end - 1, W.am) || r.is(end - 1, W.pm);
  const isHand = isHalf ? r.isNumber(end - 2) : r.isNumber(end - 1) && r.is(end - 2, W.colon);
  if (!isHand) return false;
  for (let i = end - 2; i > end - HAND; i -= 1)
    if (r.is(i, W.to) || r.is(i, W.and) || r.isDash(i))
      return r.isNumber(i - 1) || r.is(i - 1, W.am) || r.is(i - 1, W.pm);
  return false;
};

const KEEPS = wordSet('opens open closes shuts starts runs serves operates is are');
const [OPEN, THIS] = ['open closed shut', 'this last next'].map(wordSet);
/** `Monday through Thursday the pool shuts at 9`: what is kept is told after the days that open the sentence. */
const isKeptAfter = (r: Reader, from: number, end: number): boolean => {
  if (from !== r.first || THIS.has(r.word(from))) return false;
  for (let i = end; i < end + KEEP_REACH; i += 1) {
    if (r.is(i, W.comma)) return false;
    if (KEEPS.has(r.word(i))) return !ARE.has(r.word(i)) || OPEN.has(r.word(i + 1));
  }
  return false;
};
const ARE = wordSet('is are');
const KEEP_REACH = 6;

/** Whether weekdays that a joining word binds are those of every week: `open Monday to Saturday`. */
const isHabit = (r: Reader, from: number, first: number): boolean => {
  // `Mon-Fri`, `Mon to Thu`
  if (r.length(first) <= SHORT && r.length(first + 2) <= SHORT) return true;
  if (isAfterHours(r, from) || isKeptAfter(r, from, first + 3)) return true;
  for (let i = from - 1; i >= r.first && i > from - REACH; i -= 1)
    if (HABITS.has(r.word(i))) return !r.is(from - 1, W.this) && !r.is(from - 1, W.last);
  return false;
};

/** `open Monday to Saturday`, `runs from Monday to Friday`; `from` is its first token, `first` that of the weekday. */
export const weekdaySpan = (r: Reader, from: number, first: number): Weekly | undefined => {
  const a = weekdays.get(r.word(first));
  const join = r.word(first + 1);
  if (a === undefined || !(join === W.to || join === W.through || join === W.until || r.isDash(first + 1)))
    return undefined;
  const b = weekdays.get(r.word(first + 2));
  const isHour = r.is(first + 4, W.am) || r.is(first + 4, W.pm) || r.is(first + 4, W.colon);
  const isDated = r.isNumber(first + 3) && !isHour && !r.isDash(first + 4);
  if (b === undefined || a === b || isDated || !isHabit(r, from, first)) return undefined;
  return {
    end: first + 3,
    rule: 'weekdays',
    timex: `${weekdayOnly(a)}/${weekdayOnly(b)}`,
    confidence: 0.85,
  };
};
