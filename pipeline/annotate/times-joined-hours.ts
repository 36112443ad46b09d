import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Length } from './times-durations.ts';
import type { Reader } from './times-reader.ts';
import { zoneAt } from './times-zones.ts';
import { units, W } from './times-words.ts';

const [HOUR, MINUTE, SECOND] = ['hour', 'minute', 'second'].map((word) => units.get(wordId(word))!);
const LETTER_H = 104;
/** Minutes after the letter of hours, seconds after those of minutes: `h30`, `h45min`, `h30m12s`. */
const JOINED = /^h(?<minutes>[0-5]\d)(?<unit>m(?:ins?|n)?(?:(?<seconds>[0-5]\d)s)?)?$/;
const LONGEST = 8;
/** Hours of one digit, or of two before a written unit: `14h30` alone is a time of the day as often. */
const HOURS = /^\d{1,2}$/;
/** What stands before a time of the day: `at 14h30`, `from 9h30`. */
const CLOCK = wordSet('at by from to until till before after since around');

/** `2h30`, `1h45min`, `2h30m12s`: hours and minutes in one word; not `at 14h30`. */
export const hoursJoined = (r: Reader, i: number): Length | undefined => {
  const { tokens } = r;
  const length = r.length(i + 1);
  if (!r.isNumber(i) || !r.glued(i + 1) || tokens.text.charCodeAt(tokens.start[i + 1]) !== LETTER_H)
    return undefined;
  if (length > LONGEST || CLOCK.has(r.word(i - 1)) || r.is(i - 1, W.colon)) return undefined;
  if (r.isDash(i - 1) || r.isDash(i + 2) || zoneAt(r, i + 2)) return undefined;
  const { minutes, unit, seconds } = JOINED.exec(r.surface(i + 1))?.groups ?? {};
  const hours = r.surface(i);
  if (!minutes || !HOURS.test(hours) || (hours.length > 1 && !unit)) return undefined;
  const parts = [
    { value: hours, unit: HOUR },
    { value: `${Number(minutes)}`, unit: MINUTE },
  ];
  if (seconds) parts.push({ value: `${Number(seconds)}`, unit: SECOND });
  return { from: i, end: i + 2, rule: 'compound', parts, soft: false, confidence: 0.9 };
};
