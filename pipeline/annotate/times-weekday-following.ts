import { wordSet } from '../core/vocabulary.ts';
import { isOfMishap } from './times-awaited.ts';
import { ambiguous } from './times-calendar.ts';
import { dayRange, weekdayAfter, weekdayInWeek } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { fromText, surfaceOf } from './times-shifts.ts';
import type { Context, Mentioned, Reading } from './times-types.ts';
import { W } from './times-words.ts';

interface Day {
  readonly i: number;
  readonly end: number;
  readonly weekday: number;
}

const OWNING = wordSet("'s ’s '");
const BREAKS = wordSet('unless if after before since ahead who which whose that because until till by');
/** So many tokens may stand between what is named and a weekday. */
const REACH = 14;

/** Whether the words from what is named to the weekday go on in one sentence, with no clause of its own between. */
const goesOn = (r: Reader, i: number, { span }: Mentioned): boolean => {
  for (let j = i - 1; j >= r.first && j >= i - REACH; j -= 1) {
    if (r.tokens.start[j] < span.end) return true;
    if (BREAKS.has(r.word(j))) return false;
  }
  return false;
};

/** `Next week I am off on Friday`, `Any time next week except Thursday`: of the week to come that was named. */
const inNamedWeek = (
  r: Reader,
  { i, weekday }: Day,
  { lastRange, anchor, tense }: Context,
): Reading | undefined => {
  if (lastRange?.range.grain !== 'week' || !lastRange.relative || lastRange.range.first <= anchor!.day)
    return undefined;
  if (tense === 'past' || tense === 'later' || !goesOn(r, i, lastRange)) return undefined;
  return fromText(lastRange, (day) => dayRange(weekdayInWeek(day, weekday, 0)));
};

/** So many characters back a day to come may be named in the sentence before. */
const NEAR = 60;

/** The end of the stretch or the day named last, where it is still to come. */
const toCome = ({ lastDay, lastRange, anchor }: Context): Mentioned | undefined => {
  const isSpan = lastRange?.range.grain === 'span' || lastRange?.range.grain === 'day';
  const told = isSpan && (!lastDay || lastRange.span.end > lastDay.span.end) ? lastRange : lastDay;
  return told && told.range.last > anchor!.day ? told : undefined;
};

/** `Call tomorrow; if not, Friday`, `shut to 3 January; open again on Monday`: the first after a day to come that was named. */
const afterNamedDay = (r: Reader, { i, end, weekday }: Day, context: Context): Reading | undefined => {
  const { anchor, tense } = context;
  const told = toCome(context);
  if (!told || (tense !== 'present' && tense !== 'none')) return undefined;
  const { text, start } = r.tokens;
  const isInSentence = start[r.first] <= told.span.start;
  const gap = isInSentence ? '' : text.slice(told.span.end, start[i]);
  if (gap.length > NEAR || gap.includes('\n')) return undefined;
  const day = weekdayAfter(told.range.last + 1, weekday);
  const next = weekdayAfter(anchor!.day + 1, weekday);
  if (day === next) return fromText(told, () => dayRange(day));
  if (!isInSentence || tense !== 'none') return undefined;
  return ambiguous([dayRange(day), dayRange(next)], {
    anchorDay: anchor!.day,
    surface: surfaceOf(r, i, end),
  });
};

const PAST = wordSet('since after last');
/** What a time to come that was named before says of a weekday; undefined where it says nothing. */
export const followingWeekday = (r: Reader, day: Day, context: Context): Reading | undefined => {
  if (isOfMishap(r, day.i, day.end)) return undefined;
  if (!context.anchor || OWNING.has(r.word(day.end)) || PAST.has(r.word(day.i - 1))) return undefined;
  if (r.is(day.i - 1, W.by)) return undefined;
  return inNamedWeek(r, day, context) ?? afterNamedDay(r, day, context);
};
