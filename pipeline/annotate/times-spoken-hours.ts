import { wordId, wordSet } from '../core/vocabulary.ts';
import { readClock } from './times-clock.ts';
import {
  type ClockRange,
  DAY,
  dottedHour as hourWithStop,
  dottedRange,
  HALF_DAY,
  HOUR,
  isValued,
  wordedHour,
} from './times-dotted-hours.ts';
import { later } from './times-hours.ts';
import { joinAfter } from './times-intervals.ts';
import type { Reader } from './times-reader.ts';
import type { Clock } from './times-types.ts';
import { cardinals, dayParts, units, W, weekdayPlurals, weekdays } from './times-words.ts';

/** Before this hour of the clock nobody is asked to come before noon. */
const EARLIEST = 7;

const ENDS = wordSet(
  ', . ; : ? ! ) ” " – — - and or but if when as while for in at on that this then please instead sharp today tomorrow tonight works is suits too either latest every',
);
/** Whether nothing follows that an amount could count. */
const ends = (r: Reader, i: number): boolean =>
  i >= r.limit || ENDS.has(r.word(i)) || weekdays.has(r.word(i)) || weekdayPlurals.has(r.word(i));

const hourAt = (r: Reader, i: number, most = HALF_DAY): number => {
  const hour = r.isNumber(i) ? r.digits(i, 2) : (cardinals.get(r.word(i)) ?? 0);
  return hour >= 1 && hour <= most ? hour : 0;
};

const clockAt = (end: number, hour: number, minute: number): Clock => ({
  end,
  rule: minute > 0 ? 'past' : 'hour',
  seconds: hour * HOUR + minute * 60,
  precision: minute > 0 ? 'minute' : 'hour',
  twelve: hour <= HALF_DAY,
  open: minute > 0 ? undefined : true,
  confidence: 0.7,
});

const HALF_LEADS = wordSet('at to till until til by before after from about around say for between and or');
/** `to half four`, `at half ten`: half past that hour, as it is said in Britain. */
const halfHour = (r: Reader, i: number): Clock | undefined => {
  if (!r.is(i, W.half) || r.isDash(i + 1)) return undefined;
  const hour = hourAt(r, i + 1);
  const isPlaced = HALF_LEADS.has(r.word(i - 1)) || isDayWord(r, i - 1);
  if (hour === 0 || !isPlaced || !ends(r, i + 2)) return undefined;
  const clock = clockAt(i + 2, hour, 30);
  return hour < EARLIEST ? { ...clock, seconds: clock.seconds + HALF_DAY * HOUR, twelve: false } : clock;
};

const isDayWord = (r: Reader, i: number): boolean =>
  r.is(i, W.tomorrow) ||
  r.is(i, W.today) ||
  r.is(i, W.tonight) ||
  (weekdays.has(r.word(i)) && r.isCapital(i));

const [TIMES, SIDES, ANY] = ['time anytime sometime', 'after before from until till', 'any some'].map(
  wordSet,
);
const AWAY = wordSet('out open free busy away here home off up in back');
/** `any time after six`, `anytime before 9`, `I'm out till 3`. */
const isAnyTime = (r: Reader, i: number): boolean =>
  (SIDES.has(r.word(i - 1)) && TIMES.has(r.word(i - 2)) && (!r.is(i - 2, TIME) || ANY.has(r.word(i - 3)))) ||
  ((r.is(i - 1, W.till) || r.is(i - 1, W.until)) && AWAY.has(r.word(i - 2)));
const TIME = wordId('time');

const PRICED = wordSet(
  'shares share index price prices stock stocks rate rates yield yields closed traded settled ranked seeded odds',
);
const PRICE_REACH = 12;
const isPriced = (r: Reader, i: number): boolean => {
  for (let at = i - 1; at >= r.first && at > i - PRICE_REACH; at -= 1)
    if (PRICED.has(r.word(at))) return true;
  return false;
};

/** `tomorrow at 7`, `on Sunday at eight`, `Coffee at ten tomorrow`: beside a day that is named by its place or in the week. */
const isBesideDay = (r: Reader, i: number): boolean => {
  if (!r.is(i - 1, W.at)) return false;
  const isDay = isDayWord(r, i - 2) || dayParts.has(r.word(i - 2));
  return (isDay || isDayWord(r, i + 1)) && !isPriced(r, i);
};

const DOT = ['on', 'the', 'dot'].map(wordId);
/** `at 7 on the dot`. */
const isOnTheDot = (r: Reader, i: number): boolean => DOT.every((word, k) => r.is(i + 1 + k, word));

const FRENCH = /^h[0-5]\d$/i;
const LASTING = wordSet('in of for took takes take lasted lasting over after than within');
/** `09h15`, `17h30`: two digits before the letter; `2h30` may be a length. */
const frenchHour = (r: Reader, i: number): Clock | undefined => {
  if (!r.isNumber(i) || r.length(i) !== 2 || !r.glued(i + 1) || r.length(i + 1) !== 3) return undefined;
  const hour = r.digits(i, 2);
  if (hour < 0 || hour >= DAY || LASTING.has(r.word(i - 1)) || !FRENCH.test(r.surface(i + 1)))
    return undefined;
  const seconds = hour * HOUR + Number(r.surface(i + 1).slice(1)) * 60;
  return { end: i + 2, rule: 'military', seconds, precision: 'minute', twelve: false, confidence: 0.85 };
};

const LETTER_LEADS = wordSet('at from until till by before after around about');
const DOTTED = /^\d{1,2}\.[0-5]\d$/;
/** `at 19h`, `from 19.30h`: an hour with its letter, after a word that leads to a time of day. */
const letterHour = (r: Reader, i: number): Clock | undefined => {
  if (!LETTER_LEADS.has(r.word(i - 1)) || !r.is(i + 1, W.h) || !r.glued(i + 1)) return undefined;
  const isDotted = DOTTED.test(r.surface(i));
  const [hour, minute] = isDotted ? r.surface(i).split('.').map(Number) : [hourAt(r, i, DAY), 0];
  if (hour < 1 || hour >= DAY) return undefined;
  const seconds = hour * HOUR + minute * 60;
  const precision = isDotted ? 'minute' : 'hour';
  return { end: i + 2, rule: 'military', seconds, precision, twelve: false, confidence: 0.8 };
};

const GOES = wordSet('leaves leave departs depart arrives arrive lands land shuts opens starts boards');
/** `Gate shuts 0615`, `Train leaves 7.42`: right after what goes by the clock. */
const timetableHour = (r: Reader, i: number): Clock | undefined => {
  if (!r.isNumber(i) || !GOES.has(r.word(i - 1)) || !ends(r, i + 1)) return undefined;
  const text = r.surface(i);
  const match = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$|^(?<hh>[01]\d|2[0-3])(?<mm>[0-5]\d)$/.exec(text);
  if (!match) return undefined;
  const { hour, minute, hh, mm } = match.groups!;
  // a year may follow a verb: `opens 2019`
  if (hh !== undefined && text[0] !== '0') return undefined;
  const at = Number(hour ?? hh);
  if (at >= DAY) return undefined;
  const seconds = at * HOUR + Number(minute ?? mm) * 60;
  const twelve = hour !== undefined && hour.length < 2;
  return { end: i + 1, rule: 'digits', seconds, precision: 'minute', twelve, confidence: 0.7 };
};

/** `8.30 on Thursday`, `Lunch tomorrow, 12.30`: hours and minutes with a stop that open or end what is said, beside a day. */
const dottedHour = (r: Reader, i: number): Clock | undefined => {
  if (!r.isNumber(i) || !DOTTED.test(r.surface(i)) || !ends(r, i + 1) || isPriced(r, i)) return undefined;
  const opens = i === r.first || r.is(i - 1, W.colon) || r.is(i - 1, W.comma);
  const isBefore = opens && isDayWord(r, r.is(i + 1, W.on) ? i + 2 : i + 1);
  const isAfter = r.is(i - 1, W.comma) && isDayWord(r, i - 2) && !r.isWord(i + 1);
  if (!isBefore && !isAfter) return undefined;
  const [hour, minute] = r.surface(i).split('.').map(Number);
  if (hour < 1 || hour >= DAY) return undefined;
  const seconds = hour * HOUR + minute * 60;
  return {
    end: i + 1,
    rule: 'digits',
    seconds,
    precision: 'minute',
    twelve: hour <= HALF_DAY,
    confidence: 0.7,
  };
};

/** An hour that those who write to each other leave bare, or write in another way: `half four`, `any time after six`, `tomorrow at 7`, `09h15`. */
export const spokenHour = (r: Reader, i: number): Clock | undefined => {
  const written =
    halfHour(r, i) ??
    frenchHour(r, i) ??
    letterHour(r, i) ??
    timetableHour(r, i) ??
    dottedHour(r, i) ??
    hourWithStop(r, i) ??
    wordedHour(r, i);
  if (written) return written;
  const hour = hourAt(r, i);
  if (hour === 0 || (r.glued(i) && !r.is(i - 1, W.open)) || (r.isDash(i + 1) && r.glued(i + 1)))
    return undefined;
  const isDot = isOnTheDot(r, i);
  if (!isDot && !((isAnyTime(r, i) || isBesideDay(r, i)) && ends(r, i + 1))) return undefined;
  return clockAt(i + 1, hour, 0);
};

const OPENS = wordSet('open opens hours weekdays daily weekends lunch lessons surgery class classes free');
const AGES = wordSet('aged ages age pages page chapters years year grades rooms numbers verses');
/** Whether what stands before a pair of numbers makes it hours: `open 9 to 5`, `Mondays 10-12`, `any time between two and four`. */
const isOfHours = (r: Reader, i: number): boolean => {
  const at = r.is(i - 1, W.from) || r.is(i - 1, W.comma) || r.is(i - 1, W.colon) ? i - 2 : i - 1;
  if (r.is(i - 1, W.between)) return TIMES.has(r.word(i - 2));
  return (OPENS.has(r.word(at)) && !(r.isCapital(at) && at > r.first)) || weekdayPlurals.has(r.word(at));
};

/** The second of two hours, with its minutes or bare. */
const lastHour = (r: Reader, i: number): Clock | undefined => {
  const written = readClock(r, i) ?? halfHour(r, i);
  if (written) return written;
  const hour = hourAt(r, i, DAY);
  const isHoured = r.is(i + 1, W.h) && r.glued(i + 1);
  return hour > 0 && ends(r, isHoured ? i + 2 : i + 1)
    ? clockAt(isHoured ? i + 2 : i + 1, hour, 0)
    : undefined;
};

const MILITARY = /^(?:[01]\d|2[0-3])[0-5]\d$/;
/** `0900–1700 hrs`: four digits each, the first with a nought or the last with its hours. */
const militaryAt = (r: Reader, i: number): Clock | undefined => {
  if (!r.isNumber(i) || r.length(i) !== 4 || !MILITARY.test(r.surface(i))) return undefined;
  const all = r.digits(i);
  const seconds = Math.floor(all / 100) * HOUR + (all % 100) * 60;
  return { end: i + 1, rule: 'military', seconds, precision: 'minute', twelve: false, confidence: 0.85 };
};
/** The second of `0730-0900 and 1500 to 1730`. */
const isListedMilitary = (r: Reader, i: number): boolean =>
  (r.is(i - 1, W.and) || r.is(i - 1, W.comma)) &&
  militaryAt(r, i - 2) !== undefined &&
  militaryAt(r, i - 4)?.seconds !== undefined &&
  r.surface(i - 4).startsWith('0');
const HOURS_WORD = wordSet('hrs hours hr h');
const militaryRange = (r: Reader, i: number): ClockRange | undefined => {
  const first = r.isNumber(i) && r.length(i) === 4 ? militaryAt(r, i) : undefined;
  const join = first ? joinAfter(r, first.end, r.is(i - 1, W.between)) : -1;
  const last = join < 0 ? undefined : militaryAt(r, join);
  if (!first || !last) return undefined;
  const isHoured = HOURS_WORD.has(r.word(last.end));
  if (!isHoured && r.surface(i)[0] !== '0' && !isListedMilitary(r, i)) return undefined;
  const isLed = r.is(i - 1, W.from) || r.is(i - 1, W.between);
  return { form: 'clocks', from: isLed ? i - 1 : i, end: isHoured ? last.end + 1 : last.end, first, last };
};

/** Both in the afternoon where the first would be in the night. */
export const inDay = (first: Clock, last: Clock): { first: Clock; last: Clock } => {
  const late = last.twelve || last.seconds > first.seconds + HALF_DAY * HOUR;
  if (!first.twelve || first.seconds >= EARLIEST * HOUR || !late || last.seconds >= HALF_DAY * HOUR)
    return { first, last: later(first, last) };
  const add = HALF_DAY * HOUR;
  return {
    first: { ...first, seconds: first.seconds + add, twelve: false },
    last: { ...last, seconds: last.seconds + add, twelve: false },
  };
};

/** Two hours of which one at least is bare: `half past nine to one`, `12 till 1`, `open 9 to 5`, `daily 10–18h`; not `aged 5 till 7`. */
export const spokenRange = (r: Reader, i: number, written: Clock | undefined): ClockRange | undefined => {
  if (r.glued(i) && !r.is(i - 1, W.open)) return undefined;
  const exact = militaryRange(r, i) ?? (written ? undefined : dottedRange(r, i));
  if (exact) return exact;
  const hour = hourAt(r, i, DAY);
  const begin = written ?? halfHour(r, i) ?? (hour > 0 ? clockAt(i + 1, hour, 0) : undefined);
  if (!begin || AGES.has(r.word(i - 1))) return undefined;
  const first = r.is(begin.end, W.h) && r.glued(begin.end) ? { ...begin, end: begin.end + 1 } : begin;
  const isBetween = r.is(i - 1, W.between);
  const join = joinAfter(r, first.end, isBetween);
  const isTill = r.is(join - 1, W.till);
  const isSpoken = begin.rule === 'past' && !r.isDash(join - 1);
  const isColon = begin.rule === 'colon' && r.is(join - 1, W.to) && !isValued(r, i);
  if (join < 0 || !(isTill || isSpoken || isColon || isOfHours(r, i)) || isUnit(r, join)) return undefined;
  const last = lastHour(r, join);
  if (!last || (written && last.rule !== 'hour' && last.rule !== 'past')) return undefined;
  const from = isBetween || r.is(i - 1, W.from) ? i - 1 : i;
  return { form: 'clocks', from, end: last.end, ...inDay(first, last) };
};
const isUnit = (r: Reader, i: number): boolean =>
  units.has(r.word(i + 1)) && !(r.is(i + 1, W.h) && r.glued(i + 1));
