import type { Grain } from './times-ranges.ts';
import { grainRange } from './times-ranges.ts';
import { fromText, unresolved } from './times-shifts.ts';
import type { Context, Reading } from './times-types.ts';

/** `fell in December. 800 were open at the end of the month`: the month that was told of shortly before. */
export const toldMonth = (context: Context, start: number): Reading | undefined => {
  const { anchor, lastRange } = context;
  if (lastRange?.range.grain !== 'month' || lastRange.range.last >= anchor!.day) return undefined;
  if (start - lastRange.span.end > TOLD_REACH || context.tense !== 'past') return undefined;
  return fromText(lastRange, (day) => grainRange('month', day, 0));
};
/** So many characters back the month may be named. */
const TOLD_REACH = 250;

/** `made her debut in 1953; by the end of the decade`: the decade or century of a time of long ago that was told of. */
export const toldAge = (
  grain: Grain,
  { anchor, lastRange, lastDay, tense }: Context,
  start: number,
): Reading | undefined => {
  if ((grain !== 'decade' && grain !== 'century' && grain !== 'year') || tense !== 'past') return undefined;
  const told =
    lastRange && lastDay && lastDay.span.end > lastRange.span.end ? lastDay : (lastRange ?? lastDay);
  if (
    !told ||
    start - told.span.end > TOLD_REACH ||
    ORDERED.indexOf(told.range.grain) > ORDERED.indexOf(grain)
  )
    return undefined;
  if (told.range.last >= grainRange(grain, anchor!.day, 0).first) return undefined;
  return fromText(told, (day) => grainRange(grain, day, 0));
};
const ORDERED: readonly Grain[] = ['day', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'];

/** `by the end of the quarter`: the one told of shortly before, else in what is not over that of the publication. */
export const toldQuarter = (context: Context, start: number): Reading => {
  const { anchor, lastRange, tense } = context;
  if (lastRange?.range.grain === 'quarter' && start - lastRange.span.end <= TOLD_REACH)
    return fromText(lastRange, (day) => grainRange('quarter', day, 0))!;
  if (tense === 'past' || tense === 'later') return unresolved();
  return { range: grainRange('quarter', anchor!.day, 0), basis: 'publication', anchorDay: anchor!.day };
};
