import { wordId } from '../core/vocabulary.ts';
import type { Length } from './times-durations.ts';
import type { Reader } from './times-reader.ts';
import { units, W } from './times-words.ts';

const unit = (name: string) => units.get(wordId(name))!;
const HOUR = unit('hour');
const MINUTE = unit('minute');
const SECOND = unit('second');
/** After these a row of digits and colons is how long something took, never a time of day. */
const TOOK = new Set(
  'in of ran clocked timed swam finished recorded best record time posted behind by'.split(' ').map(wordId),
);
const SECONDS = /^[0-5]\d(?:\.\d{1,3})?$/;

/**
 * What a stopwatch shows: `won in 1:59.87`, `a time of 2:03:45`. A fraction of a second says so alone;
 * hours, minutes and seconds need a word before them. Two parts without a fraction stay undecided.
 */
export const stopwatch = (r: Reader, i: number): Length | undefined => {
  const first = r.digits(i, 2);
  if (first < 0 || !r.is(i + 1, W.colon) || !r.glued(i + 1) || !r.glued(i + 2) || !r.isNumber(i + 2))
    return undefined;
  const three = r.is(i + 3, W.colon) && r.glued(i + 3) && r.glued(i + 4) && r.isNumber(i + 4);
  const last = three ? i + 4 : i + 2;
  const seconds = r.surface(last);
  if (!SECONDS.test(seconds) || (three && !/^[0-5]\d$/.test(r.surface(i + 2)))) return undefined;
  if (!seconds.includes('.') && !(three && TOOK.has(r.word(i - 1)))) return undefined;
  const values = three
    ? ([
        [r.surface(i), HOUR],
        [r.surface(i + 2), MINUTE],
      ] as const)
    : ([[r.surface(i), MINUTE]] as const);
  const parts = [...values, [seconds, SECOND] as const].map(([text, each]) => ({
    value: text.replace(/^0(?=\d)/, ''),
    unit: each,
  }));
  return { from: i, end: last + 1, rule: 'stopwatch', parts, soft: false, confidence: 0.9 };
};
