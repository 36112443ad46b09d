import { halfBefore, isRace, isShow, isTimetable, MERIDIEMS } from './times-timetable.ts';
import { laterZone, placeZone, zoneAt } from './times-zones.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { cardinals, dayParts, months, softeners, W, weekdays } from './times-words.ts';
import { type Reader, smallWords } from './times-reader.ts';
import type { Clock } from './times-types.ts';
import { isOtherThanTime, stopwatch } from './times-stopwatch.ts';
import { LINE_BEFORE } from './tokens.ts';

interface Hand {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly precision: Clock['precision'];
}

const twoDigits = (r: Reader, i: number): number => (r.length(i) === 2 ? r.digits(i, 2) : -1);

/** `17:15`, `0:40`, `7:56:30`. */
const colonHand = (r: Reader, i: number): Hand | undefined => {
  const hour = r.digits(i, 2);
  if (hour < 0 || hour > 24 || !r.is(i + 1, W.colon) || !r.glued(i + 1) || !r.glued(i + 2)) return undefined;
  const minute = twoDigits(r, i + 2);
  if (minute < 0 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  if (r.is(i + 3, W.colon) && r.glued(i + 3) && r.glued(i + 4)) {
    const text = r.isNumber(i + 4) ? r.surface(i + 4) : '';
    const match = /^(?<seconds>\d\d)(?:\.\d+)?$/.exec(text);
    const second = match ? Number(match.groups!.seconds) : -1;
    return second >= 0 && second < 60 ? { end: i + 5, hour, minute, second, precision: 'second' } : undefined;
  }
  return { end: i + 3, hour, minute, second: 0, precision: 'minute' };
};

/** `8.10` in one token, before am or pm. */
const dottedHand = (r: Reader, i: number): Hand | undefined => {
  if (!r.isNumber(i) || r.length(i) > 5) return undefined;
  const match = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/.exec(r.surface(i));
  if (!match) return undefined;
  const hour = Number(match.groups!.hour);
  return hour > 24
    ? undefined
    : { end: i + 1, hour, minute: Number(match.groups!.minute), second: 0, precision: 'minute' };
};

/** `1600`, `0300`, `730`: hours and minutes run together. */
const militaryHand = (r: Reader, i: number): Hand | undefined => {
  const length = r.isNumber(i) ? r.length(i) : 0;
  if (length !== 4 && length !== 3) return undefined;
  const all = r.digits(i);
  const [hour, minute] = [Math.floor(all / 100), all % 100];
  return all >= 0 && hour < 24 && minute < 60
    ? { end: i + 1, hour, minute, second: 0, precision: 'minute' }
    : undefined;
};

const hourHand = (r: Reader, i: number): Hand | undefined => {
  const hour = r.digits(i, 2);
  return hour >= 0 && hour <= 24 ? { end: i + 1, hour, minute: 0, second: 0, precision: 'hour' } : undefined;
};

/** `seven`, `three thirty`, `two forty-five`. */
const wordHand = (r: Reader, i: number): Hand | undefined => {
  const hour = cardinals.get(r.word(i));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const at = r.isDash(i + 1) ? i + 2 : i + 1;
  const minute = smallWords(r, at);
  if (minute && minute.value >= 10 && minute.value < 60)
    return { end: minute.end, hour, minute: minute.value, second: 0, precision: 'minute' };
  return { end: i + 1, hour, minute: 0, second: 0, precision: 'hour' };
};

export interface Meridiem {
  readonly end: number;
  readonly pm: boolean;
}

/** `a.m.`, `pm`, `P.M`, `a`/`p` glued to minutes. */
const meridiemAt = (r: Reader, i: number): Meridiem | undefined => {
  const word = r.word(i);
  if (word === W.am || word === W.aDotM) return { end: i + 1, pm: false };
  if (word === W.pm || word === W.pDotM) return { end: i + 1, pm: true };
  const letter = word === W.a || word === W.p;
  if (letter && r.is(i + 1, W.stop) && r.glued(i + 1) && r.is(i + 2, W.m) && r.glued(i + 2))
    return { end: i + 3, pm: word === W.p };
  if (letter && r.glued(i) && !r.isWord(i + 1) && r.is(i - 2, W.colon))
    return { end: i + 1, pm: word === W.p };
  return undefined;
};

/** `in the evening`, `at night`, `in the afternoon` after an hour. */
const partAfter = (r: Reader, i: number): Meridiem | undefined => {
  if (r.is(i, W.tonight) && r.is(i - 2, W.at) && !r.is(i - 1, W.noon)) return { end: i, pm: true };
  let at = i;
  if (r.is(at, W.in)) at += r.is(at + 1, W.the) ? 2 : 1;
  else if (r.is(at, W.at)) at += 1;
  else return undefined;
  const part = dayParts.get(r.word(at));
  return part && ['morning', 'afternoon', 'evening', 'night'].includes(part.name)
    ? { end: at + 1, pm: part.name !== 'morning' }
    : undefined;
};

const clockOf = (
  r: Reader,
  hand: Hand,
  more: { end: number; pm?: boolean; rule: string; confidence: number },
): Clock | undefined => {
  let { hour } = hand;
  const { pm } = more;
  if (pm !== undefined) {
    if (hour > 12 && !pm) return undefined;
    if (pm && hour < 12) hour += 12;
    if (!pm && hour === 12) hour = 0;
  }
  if (hour === 24) hour = 0;
  const zone = zoneAt(r, more.end);
  const twelve = pm === undefined && hour >= 1 && hour <= 12;
  return {
    end: more.end,
    rule: more.rule,
    seconds: hour * 3600 + hand.minute * 60 + hand.second,
    precision: hand.precision,
    twelve,
    zone,
    confidence: more.confidence,
  };
};

const namedHours = new Map<number, number>([
  [W.noon, 12],
  [W.midday, 12],
  [W.noonish, 12],
  [W.midnight, 0],
]);

/** `mid-noon`, but not `10:30am-noon`, `8-midnight`. */
const isCompound = (r: Reader, i: number): boolean =>
  r.isDash(i - 1) && r.glued(i) && !r.isNumber(i - 2) && !MERIDIEMS.has(r.word(i - 2));

const namedClock = (r: Reader, i: number): Clock | undefined => {
  const at = r.is(i + 1, W.noon) && r.digits(i, 2) === 12 ? i + 1 : i;
  const hour = namedHours.get(r.word(at));
  if (hour === undefined) return undefined;
  const before = r.word(i - 1);
  const after = r.word(at + 1) === -1 ? '' : r.surface(at + 1).toLowerCase();
  if (NOT_HOURS.has(after) || (r.isCapital(at) && r.isCapital(i - 1)) || isCompound(r, i)) return undefined;
  return {
    end: at + 1,
    rule: 'named',
    seconds: hour * 3600,
    precision: 'hour',
    twelve: false,
    zone: zoneAt(r, at + 1),
    soft: r.is(at, W.noonish) ? true : undefined,
    confidence: before === W.the ? 0.6 : 0.92,
  };
};
const NOT_HOURS = new Set([
  'sun',
  'mass',
  'oil',
  'blue',
  'express',
  'cowboy',
  'run',
  'meal',
  'prayers',
  'prayer',
  'news',
]);

const NEAR_HOUR = new Set([W.at, W.by, W.around, W.until, W.till]);
/** The noon or midnight of `16 minutes past midnight`, `quarter to noon`, `at ten to midnight`; not of `open ten to midnight`. */
const namedAfter = (
  r: Reader,
  { i, at, sure, to }: { i: number; at: number; sure: boolean; to: boolean },
): number | undefined => {
  const named = namedHours.get(r.word(at));
  return named !== undefined && (sure || NEAR_HOUR.has(r.word(i - 1)) || !to) ? named : undefined;
};

/** `half past three`, `quarter to nine`, `20 min past eight in the evening`. */
const pastClock = (r: Reader, i: number): Clock | undefined => {
  let minute: number | undefined;
  let at = r.is(i, W.a) ? i + 1 : i;
  if (r.is(at, W.half)) minute = 30;
  else if (r.is(at, W.quarter)) minute = 15;
  else {
    const small = smallWords(r, at);
    minute = small?.value ?? (r.digits(at, 2) >= 0 ? r.digits(at, 2) : undefined);
    if (small) at = small.end - 1;
    if (minute === undefined || minute < 1 || minute > 59) return undefined;
  }
  at += 1;
  const counted =
    r.isWord(at) && (r.is(at, W.minutes) || r.surface(at) === 'min' || r.surface(at) === 'mins');
  if (r.isWord(at) && (r.is(at, W.minutes) || r.surface(at) === 'min' || r.surface(at) === 'mins')) at += 1;
  const to = r.is(at, W.to) || (r.is(at - 1, W.quarter) && r.is(at, W.before));
  if (!to && !r.is(at, W.past) && !(r.isWord(at) && r.surface(at) === 'after')) return undefined;
  // `16 minutes past midnight`
  const named = namedAfter(r, { i, at: at + 1, sure: counted || minute % 15 === 0, to });
  if (named !== undefined)
    return {
      end: at + 2,
      rule: 'past',
      seconds: to ? (named || 24) * 3600 - minute * 60 : named * 3600 + minute * 60,
      precision: 'minute',
      twelve: false,
      zone: undefined,
      confidence: 0.9,
    };
  const hand = wordHand(r, at + 1) ?? hourHand(r, at + 1);
  if (hand?.precision !== 'hour' || hand.hour < 1 || hand.hour > 12) return undefined;
  const tail = meridiemAt(r, hand.end) ?? partAfter(r, hand.end);
  // `leaves at 5 past 7`, `at ten to four`
  const placed = r.is(i - 1, W.at) && minute % 5 === 0 && !r.isDash(hand.end);
  const spoken = minute === 30 || minute === 15 || tail !== undefined || r.is(hand.end, W.oclock) || placed;
  if (!spoken || (to && minute !== 15 && !counted && !placed)) return undefined;
  const hour = to ? hand.hour - 1 || 12 : hand.hour;
  const past = { ...hand, hour, minute: to ? 60 - minute : minute, precision: 'minute' as const };
  return clockOf(r, past, { end: tail?.end ?? hand.end, pm: tail?.pm, rule: 'past', confidence: 0.85 });
};

/** `14:09: Fuel duty is frozen`: a time that opens a line, with a colon and a blank after it. */
const isStamp = (r: Reader, i: number, end: number): boolean =>
  (i === r.first || (r.tokens.flags[i] & LINE_BEFORE) !== 0) && r.isWord(end + 1) && !r.glued(end + 1);

/** Letters or digits glued on both sides make it a score, a ratio, a verse: not a time. */
const isLoose = (r: Reader, i: number, end: number): boolean => {
  if (i > r.first && r.glued(i) && !'(["“\'‘—–-,'.includes(r.surface(i - 1))) return false;
  const joined = r.isDash(i - 1) && r.glued(i) && r.glued(i - 1);
  if (joined && r.isWord(i - 2) && !(meridiemAt(r, i - 2) && r.isNumber(i - 3))) return false;
  return !(
    r.glued(end) &&
    (r.isNumber(end) ||
      (r.is(end, W.colon) && !isStamp(r, i, end)) ||
      (r.isDash(end) && r.isWord(end + 1) && r.glued(end + 1)))
  );
};

/**
 * A clock time that begins at token `i`. Digits need minutes, am or pm, a zone, `o'clock`, `h` or a
 * part of a day; a number alone (`at 5`) is none.
 */
export const readClock = (r: Reader, i: number): Clock | undefined => {
  const named = namedClock(r, i);
  if (named) return named;
  if (r.isNumber(i)) return numberClock(r, i) ?? pastClock(r, i);
  if (!r.isWord(i)) return undefined;
  const past = pastClock(r, i);
  if (past) return past;
  const hand = wordHand(r, i);
  return hand && (ishClock(r, hand) ?? qualified(r, hand, 'words'));
};

const NOUGHT = /^0\./;
/** Hours and minutes that no sign marks as a time: `three thirty`, `0730`, `2.30`. Only where the neighbours say so. */
export const looseClock = (r: Reader, i: number): Clock | undefined => {
  if (i > r.first && r.glued(i) && !'(–—-'.includes(r.surface(i - 1))) return undefined;
  // `from 0.02 to 0.15`
  if (r.isNumber(i) && NOUGHT.test(r.surface(i))) return undefined;
  const hand = r.isNumber(i)
    ? (dottedHand(r, i) ?? (r.length(i) === 4 && r.surface(i)[0] === '0' ? militaryHand(r, i) : undefined))
    : r.isWord(i)
      ? wordHand(r, i)
      : undefined;
  return hand && clockOf(r, hand, { end: hand.end, rule: 'loose', confidence: 0.6 });
};

const qualified = (r: Reader, hand: Hand, rule: string): Clock | undefined => {
  const { end } = hand;
  if (r.is(end, W.oclock) || r.is(end, W.oclockPlain)) {
    const tail = meridiemAt(r, end + 1) ?? partAfter(r, end + 1);
    return hand.precision === 'hour' && hand.hour <= 12
      ? clockOf(r, hand, { end: tail?.end ?? end + 1, pm: tail?.pm, rule: 'oclock', confidence: 0.95 })
      : undefined;
  }
  const half = meridiemAt(r, end);
  if (half && hand.hour <= 12 && (hand.hour > 0 || hand.precision !== 'hour')) {
    const next = half.end + 1;
    const goesOn = r.isNumber(next) || namedHours.has(r.word(next)) || r.is(next, W.to);
    if (r.isDash(half.end) && r.glued(half.end) && !goesOn) return undefined;
    if (r.isWord(half.end) && WAVES.has(r.surface(half.end).toLowerCase())) return undefined;
    return clockOf(r, hand, { end: half.end, pm: half.pm, rule: 'meridiem', confidence: 0.98 });
  }
  const part = partAfter(r, end);
  if (
    part &&
    hand.hour >= 1 &&
    hand.hour <= 12 &&
    !(
      hand.precision === 'hour' &&
      rule === 'digits' &&
      !r.is(end - 2, W.at) &&
      !LEADS.has(r.word(end - 2)) &&
      !softeners.has(r.word(end - 2))
    )
  ) {
    return clockOf(r, hand, { end: part.end, pm: part.pm, rule: 'part-of-day', confidence: 0.85 });
  }
  return undefined;
};
/** `five AM radio stations`. */
const WAVES = new Set('radio station stations band frequency frequencies broadcast broadcasts'.split(' '));
const LEADS = new Set([W.than, W.from, W.until, W.till, W.by, W.before, W.after, W.between, W.to]);

/** `the Ineos 1:59 Challenge`: between two words of a name. */
const isInName = (r: Reader, i: number, end: number): boolean =>
  r.isCapital(i - 1) &&
  i - 1 > r.first &&
  r.isCapital(end) &&
  !weekdays.has(r.word(i - 1)) &&
  !weekdays.has(r.word(end)) &&
  !months.has(r.word(end)) &&
  r.surface(end).toUpperCase() !== r.surface(end) &&
  !placeZone(r, end);

const numberClock = (r: Reader, i: number): Clock | undefined => {
  if (stopwatch(r, i) || (r.is(i + 1, W.colon) && isOtherThanTime(r, i))) return undefined;
  const colon = colonHand(r, i);
  if (colon) return isLoose(r, i, colon.end) && !isInName(r, i, colon.end) ? colonClock(r, colon) : undefined;
  const dotted = dottedHand(r, i);
  if (dotted)
    return (
      qualified(r, dotted, 'digits') ??
      ((zoneAt(r, dotted.end) || isTimetable(r, i)) && isLoose(r, i, dotted.end)
        ? clockOf(r, dotted, {
            end: dotted.end,
            pm: isRace(r, i) || isShow(r, i) || halfBefore(r, i, dotted.hour),
            rule: 'digits',
            confidence: 0.8,
          })
        : undefined)
    );
  const military = militaryHand(r, i);
  if (military && (!r.glued(i) || '(,'.includes(r.surface(i - 1)))) {
    const half = meridiemAt(r, i + 1);
    if (half && military.hour <= 12)
      return clockOf(r, military, { end: half.end, pm: half.pm, rule: 'meridiem', confidence: 0.9 });
    const zone = zoneAt(r, i + 1);
    if (zone && r.length(i) === 4)
      return clockOf(r, military, { end: i + 1, rule: 'military', confidence: 0.97 });
    if (
      r.length(i) === 4 &&
      (r.is(i + 1, W.hours) || r.is(i + 1, W.h) || r.is(i + 1, W.hrs)) &&
      (r.surface(i)[0] === '0' || r.is(i - 1, W.at))
    )
      return clockOf(r, military, { end: i + 2, rule: 'military', confidence: 0.85 });
    // `starts at 0500 on Monday`: no amount begins with a nought
    if (r.length(i) === 4 && r.surface(i)[0] === '0' && r.is(i - 1, W.at) && !r.glued(i + 1))
      return clockOf(r, military, { end: i + 1, rule: 'military', confidence: 0.8 });
    if (r.length(i) === 4 && r.is(i - 1, W.open) && laterZone(r, i + 1))
      return {
        ...clockOf(r, military, { end: i + 1, rule: 'military', confidence: 0.85 })!,
        zone: laterZone(r, i + 1),
      };
    return undefined;
  }
  const hour = hourHand(r, i);
  if (!hour || (i > r.first && r.glued(i) && !'(["“\'‘—–-~,:'.includes(r.surface(i - 1)))) return undefined;
  const found = ishClock(r, hour) ?? qualified(r, hour, 'digits');
  if (found) return found;
  const zone = hour.hour > 0 ? zoneAt(r, i + 1) : undefined;
  return zone && zone.name.length < 5 && (r.is(i - 1, W.at) || LEADS.has(r.word(i - 1)))
    ? clockOf(r, hour, { end: i + 1, rule: 'zone', confidence: 0.8 })
    : undefined;
};

/** `11ish`, `six-ish`: about that hour. */
const ishClock = (r: Reader, hand: Hand): Clock | undefined => {
  const dash = r.isDash(hand.end) && r.glued(hand.end) ? 1 : 0;
  const at = hand.end + dash;
  if (hand.hour < 1 || hand.hour > 12 || !r.is(at, W.ish) || !r.glued(at)) return undefined;
  // `12-ish cars`
  if (dash > 0 && r.isWord(at + 1) && !FUNCTION_WORDS.has(r.word(at + 1))) return undefined;
  const clock = clockOf(r, hand, { end: at + 1, rule: 'ish', confidence: 0.8 });
  return clock && { ...clock, soft: true };
};

const colonClock = (r: Reader, hand: Hand): Clock | undefined =>
  (hand.hour <= 12 ? qualified(r, hand, 'colon') : undefined) ??
  clockOf(r, hand, { end: hand.end, rule: 'colon', confidence: zoneAt(r, hand.end) ? 0.97 : 0.85 });
