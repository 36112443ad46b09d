import { wordSet } from '../core/vocabulary.ts';
import { agoThis } from './times-ago-this.ts';
import { BEGINS, beginningsAt } from './times-beginnings.ts';
import { shortYear } from './times-years.ts';
import { looseClock, readClock } from './times-clock.ts';
import { zoneAt } from './times-zones.ts';
import {
  type Interval,
  intervalFrom,
  joinAfter,
  leadBefore,
  nightInterval,
  nowInterval,
} from './times-intervals.ts';
import { openInterval } from './times-day-intervals.ts';
import {
  aheadPoint,
  awayPoint,
  besidePoint,
  laterPoint,
  type PlacedLength,
  placedLength,
} from './times-lengths.ts';
import { isAppointed, isDue } from './times-neighbours.ts';
import { restPoint, rightNow } from './times-present.ts';
import { grainRange, spanRange } from './times-ranges.ts';
import { listedDay, sharedPoint, withListedYear } from './times-lists.ts';
import type { Reader } from './times-reader.ts';
import { readPoint } from './times-sections.ts';
import { readSet, type Repetition } from './times-sets.ts';
import { framedHour } from './times-framed-hours.ts';
import { habitHour } from './times-habit-hours.ts';
import { aligned, bareHour, later } from './times-hours.ts';
import { inDay, spokenHour, spokenRange } from './times-spoken-hours.ts';
import { loosePart } from './times-loose-parts.ts';
import { dayAlone } from './times-day-alone.ts';
import type { Clock, Context, Point } from './times-types.ts';
import { agoWeekday, weekdayAway, weekdaysAgo, weeksOn } from './times-weekday-away.ts';
import { listedWeekday, weekdaySpan } from './times-weekly.ts';
import { softeners, units, W } from './times-words.ts';

/** One expression chosen among those that begin at a token. `[from, end)` are its tokens. */
export type Found = { readonly from: number; readonly end: number } & (
  | { readonly form: 'point'; readonly point: Point }
  | { readonly form: 'interval'; readonly interval: Interval }
  | { readonly form: 'clock'; readonly clock: Clock }
  | { readonly form: 'clocks'; readonly first: Clock; readonly last: Clock }
  | { readonly form: 'length'; readonly length: PlacedLength }
  | { readonly form: 'set'; readonly set: Repetition }
);

const longer = (a: Found | undefined, b: Found | undefined): Found | undefined => {
  if (!a || !b) return a ?? b;
  return b.end - b.from > a.end - a.from && b.end >= a.end ? b : a;
};

/** The bare hour that ends a range which a written time begins: `from 10:30 to 3`. */
const bareEnd = (r: Reader, i: number, first: Clock | undefined): Clock | undefined => {
  const hour = first && bareHour(r, i);
  if (!hour || (r.isWord(hour.end) && !dayAfter(r, hour.end)) || r.isNumber(hour.end)) return undefined;
  if (r.glued(hour.end) && r.isNumber(hour.end + 1) && r.glued(hour.end + 1)) return undefined;
  return later(first, hour);
};

/** `2.15-2.45pm`: hours and minutes before a dash; only am or pm after it says so. */
const dottedStart = (r: Reader, i: number): Clock | undefined =>
  r.isNumber(i) &&
  r.isDash(i + 1) &&
  r.glued(i + 1) &&
  r.glued(i + 2) &&
  /^\d{1,2}\.[0-5]\d$/.test(r.surface(i))
    ? looseClock(r, i)
    : undefined;

/** `between 1 and half past 3`: two hours that no part of a day beside them places. */
const isSpokenPair = (r: Reader, near: Near, first: Clock, last: Clock): boolean =>
  last.rule === 'past' && last.twelve && first.twelve && !near.part && !dayAfter(r, last.end)?.part;

const clockRange = (r: Reader, i: number, near: Near, written: Clock | undefined): Found | undefined => {
  const first = written ?? bareHour(r, i) ?? dottedStart(r, i);
  if (!first) return undefined;
  const lead = leadBefore(r, i);
  const join = joinAfter(r, first.end, lead.between);
  if (join < 0) return undefined;
  const last = readClock(r, join) ?? bareEnd(r, join, written && lead.at >= 0 ? first : undefined);
  if (!last || (last.rule === 'named' && !written && lead.at < 0)) return undefined;
  if (!written && first.precision !== 'hour' && last.rule !== 'meridiem') return undefined;
  if (!written && last.twelve && lead.at < 0) return undefined;
  const end = last.zone && last.zone.from === last.end ? last.zone.to : last.end;
  const from = lead.at >= 0 ? lead.at : i;
  if (isSpokenPair(r, near, first, last)) return { form: 'clocks', from, end, ...inDay(first, last) };
  return { form: 'clocks', from, end, first: aligned(first, last), last };
};

/** What stands directly before: a day, a part of a day; and whether the reference is a moment (a message). */
export interface Near {
  readonly dayEnd: number;
  readonly part: boolean;
  readonly moment: boolean;
  /** Month (and year) of the date before, and where it ended: a day may follow in a list. */
  readonly open?: Point['open'];
  readonly openEnd?: number;
}

const isBeside = (r: Reader, i: number, near: Near): boolean => {
  if (near.dayEnd < 0) return false;
  const at = r.is(i - 1, W.at) || r.is(i - 1, W.on) || r.is(i - 1, W.comma) ? i - 1 : i;
  return near.dayEnd === at || near.dayEnd === i;
};

const dayAfter = (r: Reader, end: number): Point | undefined => {
  const at = r.is(end, W.on) || r.is(end, W.comma) ? end + 1 : end;
  const point = readPoint(r, at);
  return point?.grain === 'day' && point.rule !== 'year' ? point : undefined;
};

const looseHand = (r: Reader, i: number): Clock | undefined => {
  const bare = bareHour(r, i);
  if (bare) return bare;
  return looseClock(r, i);
};

/** `ranged from 1.02 to 3.15`, `fell from 3.15 to 2.45`: values, no times. */
const MOVING = wordSet(
  'ranged range ranges ranging varied vary varies varying rose rise rises risen fell fall falls fallen grew grown increased increase increases increasing decreased decrease decreases decreasing dropped drop improved declined decline reduced cut raised lowered went gone up down values correlations coefficients ratios ratio scores',
);
/** `five to seven today`, `between 7 and 9 last night`, `from three thirty to four thirty`: hours by their neighbours. */
const looseRange = (r: Reader, i: number, near: Near, first: Clock): Found | undefined => {
  const lead = leadBefore(r, i);
  const join = joinAfter(r, first.end, lead.between);
  if (join < 0) return undefined;
  const last = readClock(r, join) ?? looseHand(r, join);
  if (!last) return undefined;
  const minutes = first.precision !== 'hour' && last.precision !== 'hour';
  if (lead.at > r.first && minutes && MOVING.has(r.word(lead.at - 1))) return undefined;
  if (lead.at < 0 && r.isDash(join - 1) && !near.moment) return undefined;
  const marked = lead.between && first.precision !== 'hour' && last.rule === 'meridiem';
  if (!(lead.at >= 0 && (minutes || marked))) {
    const from = lead.at >= 0 ? lead.at : i;
    if (!isBeside(r, from, near) && !dayAfter(r, last.end)) return undefined;
  }
  const from = lead.at >= 0 ? lead.at : i;
  const ends = isSpokenPair(r, near, first, last)
    ? inDay(first, last)
    : { first: aligned(first, last), last: later(first, last) };
  return { form: 'clocks', from, end: last.end, ...ends };
};

const HOUR_LEADS = wordSet('at until till before after around about');
const PRICED = wordSet(
  'shares share index closed close closing price prices dollar dollars cents rate rates yield yields stock stocks settled traded trading ended % points euro yen pound rupee',
);
/** `closed at 10.15 on Friday`: what something was worth. */
const isPriced = (r: Reader, i: number): boolean => {
  for (let at = i - 1; at >= r.first && at > i - 14; at -= 1) if (PRICED.has(r.word(at))) return true;
  return false;
};

/** `last night at 8`, `10, tonight`, `five-thirty tomorrow evening`: an hour beside a part of a day. */
const looseHour = (r: Reader, i: number, near: Near, hand: Clock): Found | undefined => {
  const after = !r.isNumber(i) && hand.precision === 'hour' ? undefined : dayAfter(r, hand.end);
  const beside =
    (r.is(i - 1, W.at) || softeners.has(r.word(i - 1))) &&
    near.dayEnd === i - 1 &&
    (near.part || near.moment || hand.precision !== 'hour' || isDue(r, i));
  // `fell through a roof at 10.15 on 9 May`
  const dated =
    after &&
    r.is(i - 1, W.at) &&
    r.is(hand.end, W.on) &&
    (hand.precision !== 'hour' || isAppointed(r, i - 1)) &&
    !isPriced(r, i);
  // `is to start at 11 this morning`
  const isBound = HOUR_LEADS.has(r.word(i - 1)) && !isPriced(r, i);
  if (
    !beside &&
    !dated &&
    !(after?.part && (hand.precision !== 'hour' || r.is(hand.end, W.comma) || isBound))
  )
    return undefined;
  if (r.isWord(hand.end) && units.has(r.word(hand.end))) return undefined;
  return { form: 'clock', from: i, end: hand.end, clock: hand };
};

const clockFound = (r: Reader, i: number, clock: Clock): Found => {
  const { zone } = clock;
  const close = zone && r.is(zone.from - 1, W.open) ? zone.to + 1 : zone?.to;
  const end = zone && zone.from >= clock.end && zone.from <= clock.end + 1 ? close! : clock.end;
  return { form: 'clock', from: i, end, clock };
};

/** `T04:00:00Z` after an ISO date: a time of its own. */
const isoClock = (r: Reader, i: number): Found | undefined => {
  if (!r.hasDigit(i) || !r.isWord(i) || !r.glued(i) || r.length(i) !== 3) return undefined;
  const match = /^T(?<hour>[01]\d|2[0-4])$/.exec(r.surface(i));
  if (!match || !r.is(i + 1, W.colon) || !r.isNumber(i + 2)) return undefined;
  let end = i + 3;
  const minute = r.digits(i + 2, 2);
  let second = 0;
  const seconds = r.is(end, W.colon) && r.glued(end) && r.isNumber(end + 1);
  if (seconds) {
    second = Number.parseInt(r.surface(end + 1), 10);
    end += 2;
  }
  if (minute < 0 || minute > 59 || second > 59) return undefined;
  const zulu: Clock['zone'] = r.is(end, W.z) ? { name: 'Z', offset: 0, from: end, to: end + 1 } : undefined;
  const zone = r.glued(end) ? (zulu ?? zoneAt(r, end)) : undefined;
  const clock: Clock = {
    end,
    rule: 'iso',
    seconds: Number(match.groups!.hour) * 3600 + minute * 60 + second,
    precision: seconds ? 'second' : 'minute',
    twelve: false,
    zone,
    confidence: 0.99,
  };
  return { form: 'clock', from: i, end: zone?.to ?? end, clock };
};

/** `year to date`: from the first day of the anchor's year. */
const toDate = (r: Reader, i: number): Found | undefined => {
  if (!r.is(i, W.year) || !r.is(i + 1, W.to) || !r.is(i + 2, W.date)) return undefined;
  const point: Point = {
    end: i + 3,
    rule: 'to-date',
    grain: 'span',
    confidence: 0.8,
    resolve: ({ anchor }) =>
      anchor
        ? {
            range: spanRange(grainRange('year', anchor.day, 0).first, anchor.day),
            basis: 'publication',
            anchorDay: anchor.day,
          }
        : { basis: 'unresolved' },
  };
  return { form: 'point', from: i, end: i + 3, point };
};

const pointAt = (r: Reader, i: number): Found | undefined => {
  const short = r.is(i - 1, W.tick) ? shortYear(r, i - 1) : undefined;
  if (short) return { form: 'point', from: i - 1, end: short.end, point: short };
  const read = readPoint(r, i);
  const point = weekdayAway(r, i) ?? weekdaysAgo(r, i) ?? (read ? withListedYear(r, read) : restPoint(r, i));
  if (!point) return undefined;
  const interval = intervalFrom(r, i, point);
  const set = interval && weekdaySpan(r, interval.from, i);
  if (set?.end === interval?.end && set) return { form: 'set', from: interval!.from, end: set.end, set };
  if (interval) return { form: 'interval', from: interval.from, end: interval.end, interval };
  return { form: 'point', from: i, end: point.end, point };
};

const lengthAt = (r: Reader, i: number, contextOf: () => Context): Found | undefined => {
  const placed = placedLength(r, i);
  if (!placed) return undefined;
  const { length } = placed;
  if (placed.shift === undefined) {
    const context = contextOf();
    const point =
      agoThis(r, length) ??
      agoWeekday(r, length) ??
      weeksOn(r, length) ??
      awayPoint(r, length) ??
      besidePoint(r, length) ??
      laterPoint(r, length, context) ??
      aheadPoint(r, length, context);
    if (point) return { form: 'point', from: i, end: point.end, point };
  }
  return { form: 'length', from: i, end: placed.end, length: placed };
};

/** `at 7 for 7.30pm`: an hour at which those come who wait for another. */
const hourBefore = (r: Reader, hand: Clock | undefined): Clock | undefined => {
  if (!hand || !r.is(hand.end, W.for)) return undefined;
  const start = readClock(r, hand.end + 1);
  return start?.rule === 'meridiem' ? aligned(hand, start) : undefined;
};

/** The longer of `best` and a time of the clock or a range of two. */
const withClocks = (r: Reader, i: number, near: Near, best: Found | undefined): Found | undefined => {
  const clock = readClock(r, i);
  const hand = (beginningsAt(r, i) & BEGINS.hand) === 0 ? undefined : looseHand(r, i);
  const single = longer(best, clock ? clockFound(r, i, clock) : isoClock(r, i));
  const range =
    clockRange(r, i, near, clock) ?? (hand && looseRange(r, i, near, hand)) ?? spokenRange(r, i, clock);
  const found = longer(longer(single, range), hand && looseHour(r, i, near, hand));
  const framed = found
    ? undefined
    : (hourBefore(r, hand) ?? habitHour(r, i) ?? framedHour(r, i) ?? spokenHour(r, i));
  return framed ? clockFound(r, i, framed) : found;
};

/** `three times a week`: a count makes what follows a repetition. */
const isBeforeTimes = (r: Reader, i: number): boolean =>
  r.is(i + 1, W.times) || r.is(i + 2, W.times) || r.is(i + 3, W.times);

/** `July 1 of each year`: a day and no month makes it a repetition. */
const isBeforeEach = (r: Reader, i: number): boolean =>
  [3, 4].some((far) => r.is(i + far, W.each) || r.is(i + far, W.every));

/** The expression that begins at token `i` (a range may begin at `from` before it); undefined for none. */
export const chooseAt = (r: Reader, i: number, contextOf: () => Context, near: Near): Found | undefined => {
  const begins = beginningsAt(r, i);
  const isNumber = r.isNumber(i);
  const isSet = (begins & BEGINS.set) !== 0 || isBeforeTimes(r, i) || isBeforeEach(r, i);
  const set = isSet ? readSet(r, i) : listedWeekday(r, i);
  let best: Found | undefined = set && { form: 'set', from: i, end: set.end, set };
  if ((begins & BEGINS.clock) !== 0) best = withClocks(r, i, near, best);
  best = longer(best, pointAt(r, i));
  let open: Interval | undefined;
  if ((begins & BEGINS.day) !== 0) {
    best = longer(best, sharedPoint(r, i) ?? listedDay(r, i, near));
    open = openInterval(r, i);
  }
  if ((begins & BEGINS.part) !== 0) open ??= nightInterval(r, i);
  if ((begins & BEGINS.now) !== 0) open ??= nowInterval(r, i);
  if (open) best = longer(best, { form: 'interval', from: open.from, end: open.end, interval: open });
  const length = (begins & BEGINS.length) === 0 ? undefined : lengthAt(r, i, contextOf);
  if (
    length?.form === 'length' &&
    length.length.rule === 'shifted' &&
    best?.form === 'point' &&
    length.end === best.end
  )
    return length;
  best = longer(best, length);
  if (best) return best;
  const now = (begins & BEGINS.now) === 0 ? undefined : rightNow(r, i, contextOf);
  if (now) return { form: 'point', from: now.from, end: now.point.end, point: now.point };
  if (isNumber) return dayAlone(r, i, contextOf);
  return ((begins & BEGINS.part) === 0 ? undefined : loosePart(r, i)) ?? toDate(r, i);
};
