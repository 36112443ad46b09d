import { WordMap, wordSet } from '../core/vocabulary.ts';
import type { Grain } from './times-ranges.ts';
import { anchored } from './times-relative.ts';
import { dayRange, grainRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { fromText, unresolved } from './times-shifts.ts';
import { baseOf, movedRange } from './times-steps.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { dayParts, mealParts, W } from './times-words.ts';

/** Units that `before` and `after` count one of, with their ISO letter and what is known of one unnamed. */
const UNITS = new WordMap<readonly [Grain, string, string]>([
  ['day', ['day', 'D', 'XXXX-XX-XX']],
  ['week', ['week', 'W', 'XXXX-WXX']],
  ['month', ['month', 'M', 'XXXX-XX']],
  ['year', ['year', 'Y', 'XXXX']],
]);
/** Words after `the day before` that begin something else; any other word says before what: `the day after the vote`. */
const CLOSERS = wordSet(
  'and but or in at on to for with as by when while where who which was were is are had has',
);

const stands = (r: Reader, i: number): boolean =>
  i >= r.limit || (!r.isWord(i) && !r.isNumber(i)) || CLOSERS.has(r.word(i));

/** The unit before or after the time named last: no finer than that time allows. */
const beside = (context: Context, unit: readonly [Grain, string, string], sign: number): Reading => {
  const [grain, iso, unknown] = unit;
  if (grain === 'day')
    return (
      fromText(context.lastDay, (day) => dayRange(day + sign)) ??
      (context.anchor?.seconds === undefined ? unresolved(unknown) : anchored('day', sign, context))
    );
  const days = grain === 'week' ? besideDays(context, sign) : undefined;
  if (days) return days;
  const steps = [{ iso, amount: 1 }];
  const base = baseOf(context, steps);
  // `it is due next month; thefts rose from the year before`: what was told of does not lie beside a time to come
  const isAhead = base?.relative === true && base.range.first > (context.anchor?.day ?? Infinity);
  if (isAhead && context.tense === 'past') return unresolved(unknown);
  return fromText(base, () => movedRange(base!.range, steps, sign)) ?? unresolved(unknown);
};

/** So many days a stretch lasts at most whose week one may be beside. */
const SHORT = 10;
/** `away 25 to 27 August, back the week after`: a week beside a few days is counted from that in which they end, or begin. */
const besideDays = ({ lastRange }: Context, sign: number): Reading | undefined => {
  const { first, last, grain } = lastRange?.range ?? { first: 0, last: SHORT, grain: 'day' };
  if (grain !== 'span' || last - first > SHORT) return undefined;
  return fromText(lastRange, () => grainRange('week', sign > 0 ? last : first, sign));
};

/** `nothing to eat the night before`, `the evening after`: a part of the day before or after the one named last. */
export const adjacentPart = (r: Reader, i: number): Point | undefined => {
  const part = dayParts.get(r.word(i));
  if (!part || !r.is(i - 1, W.the) || !(r.is(i + 1, W.before) || r.is(i + 1, W.after))) return undefined;
  if (!stands(r, i + 2) || mealParts.has(r.word(i))) return undefined;
  const sign = r.is(i + 1, W.before) ? -1 : 1;
  return {
    end: i + 2,
    rule: 'day-beside',
    grain: 'day',
    part,
    confidence: 0.7,
    resolve: ({ lastDay }) =>
      fromText(lastDay, (day) => dayRange(day + sign)) ?? unresolved(`XXXX-XX-XXT${part.timex}`),
  };
};

/** `the day before`, `the year after`: counted from the time named before; not `the day after the vote`. */
export const adjacentPoint = (r: Reader, i: number): Point | undefined => {
  const unit = UNITS.get(r.word(i));
  if (!unit || !r.is(i - 1, W.the) || !(r.is(i + 1, W.before) || r.is(i + 1, W.after)) || r.is(i - 2, W.day))
    return undefined;
  const alone = stands(r, i + 2);
  if (!alone && unit[0] !== 'day') return undefined;
  const sign = r.is(i + 1, W.before) ? -1 : 1;
  return {
    end: i + 2,
    rule: `${unit[0]}-beside`,
    grain: unit[0],
    confidence: 0.7,
    resolve: (context) => (alone ? beside(context, unit, sign) : unresolved(unit[2])),
  };
};
