import type { Reader } from './times-reader.ts';
import type { Clock } from './times-types.ts';

/** An hour without minutes as the first end of a range: `5-6 pm`, `between 10 and 11:30`. */
export const bareHour = (r: Reader, i: number): Clock | undefined => {
  const hour = r.digits(i, 2);
  if (hour < 1 || hour > 12 || (i > r.first && r.glued(i) && !'(–—-'.includes(r.surface(i - 1))))
    return undefined;
  return { end: i + 1, rule: 'hour', seconds: hour * 3600, precision: 'hour', twelve: true, confidence: 0.8 };
};

const HALF_DAY = 43200;

/** Gives the first end the half of the day of the second. */
export const aligned = (first: Clock, last: Clock): Clock => {
  // `between 6:30 and 22:00`
  if (!first.twelve || last.twelve || (last.rule === 'colon' && first.rule === 'colon')) return first;
  const hour12 = first.seconds % HALF_DAY;
  const afternoon = last.seconds >= HALF_DAY && hour12 + HALF_DAY < last.seconds;
  return { ...first, seconds: afternoon ? hour12 + HALF_DAY : hour12, twelve: false };
};

/** `10 to 4`: the second end is after the first. */
export const later = (first: Clock, last: Clock): Clock =>
  last.twelve && last.seconds <= first.seconds
    ? { ...last, seconds: (last.seconds % HALF_DAY) + HALF_DAY }
    : last;
