import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { W } from './times-words.ts';

/** Words after an hour that make it a time. */
export const MERIDIEMS = wordSet("am pm a.m. p.m. o'clock");
const LEADS = wordSet('at by from until till before after between to');
const VEHICLES = wordSet(
  'train service bus flight ferry departure sailing coach tram boat showing screening performance crossing kick-off',
);
const REACH = 24;

const hasClock = (r: Reader, at: number): boolean => {
  const high = Math.min(r.limit, at + REACH);
  for (let i = Math.max(r.first, at - REACH); i < high; i += 1)
    if (MERIDIEMS.has(r.word(i)) && r.isNumber(i - 1)) return true;
  return false;
};

/** `leaves at 06.45`: no decimal begins with a nought and another digit; `opens at 7pm and ends by 10.30`; `the 10.15 from Euston`, `the 2.15 at Kempton`. */
export const isTimetable = (r: Reader, i: number): boolean => {
  if (LEADS.has(r.word(i - 1))) {
    if (/^0\d\./.test(r.surface(i))) return true;
    const isEnd = !r.isWord(i + 1) || ENDS.has(r.word(i + 1));
    // `I start at 5.30 and stop by ten`
    if (isEnd && isRoutine(r, i)) return true;
    // `the train leaves at 14.05 from platform 3`
    if (isEnd && r.is(i - 1, W.at) && /^(?:1[3-9]|2[0-3])\.[0-5]\d$/.test(r.surface(i)) && isVehicle(r, i))
      return true;
    return isEnd && hasClock(r, i);
  }
  const next = r.word(i + 1);
  // `(kick-off 12.30)`
  if (KICK_OFFS.has(r.word(i - 1)) && (r.word(i - 1) !== OFF || r.isDash(i - 2))) return true;
  if (isRace(r, i)) return true;
  if (!r.is(i - 1, W.the)) return false;
  return next === W.from || next === W.to || (next === W.at && /\.[0-5]\d$/.test(r.surface(i)))
    ? r.isCapital(i + 2)
    : VEHICLES.has(next);
};
/** `the 2.15 at Kempton`, `today's 3.00 at Ayr`: races are run after noon. */
export const isRace = (r: Reader, i: number): boolean =>
  (r.is(i - 1, W.the) || r.is(i - 1, W.tickS)) &&
  r.is(i + 1, W.at) &&
  r.isCapital(i + 2) &&
  /^[1-9]\.[0-5]\d$/.test(r.surface(i));
const SHOWS = wordSet('showing screening performance');
/** `the 8.20 showing`: what is shown at such an hour is shown after noon. */
export const isShow = (r: Reader, i: number): boolean =>
  r.is(i - 1, W.the) && SHOWS.has(r.word(i + 1)) && /^[1-9]\.[0-5]\d$/.test(r.surface(i));
const isVehicle = (r: Reader, i: number): boolean => {
  for (let at = i - 2; at >= r.first && at > i - 8; at -= 1) if (VEHICLES.has(r.word(at))) return true;
  return false;
};
const WHO = wordSet('i we he she they you doors lessons');
/** What people do at a time: `I start at 5.30`; not `the rate started at 5.25`. */
const isRoutine = (r: Reader, i: number): boolean =>
  r.is(i - 1, W.at) &&
  ((STARTS.has(r.word(i - 2)) && WHO.has(r.word(i - 3))) ||
    (OPENS.has(r.word(i - 2)) && WHICH.has(r.word(i - 3)))) &&
  /\.[0-5]\d$/.test(r.surface(i));
/** `it opens at 9.30`; what `opened at 9.30` may be a share. */
const OPENS = wordSet('opens closes shuts');
const WHICH = wordSet('it which that museum shop office bar doors');
const STARTS = wordSet(
  'start starts started begin begins began leave leaves left depart departs departed arrive arrives arrived finish finishes finished wake wakes woke',
);
const OFF = wordId('off');
const KICK_OFFS = wordSet('off kickoff tip-off kick-off tee-off');
const ENDS = wordSet('and on in to until from but with every for');

const PM = wordSet('pm p.m.');
/** The half of the day of an hour after another that names its own: `opens at 7pm and ends by 10.30`; true after noon, `undefined` for none. */
export const halfBefore = (r: Reader, i: number, hour: number): boolean | undefined => {
  if (hour > 12) return undefined;
  for (let at = i - 1; at > i - REACH && at > r.first; at -= 1) {
    const said = MERIDIEMS.has(r.word(at)) ? Number.parseInt(r.surface(at - 1), 10) : Number.NaN;
    if (Number.isNaN(said)) continue;
    return PM.has(r.word(at)) ? (hour % 12 >= said % 12 ? true : undefined) : hour % 12 < said % 12;
  }
  return undefined;
};
