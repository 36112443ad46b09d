import { wordSet } from '../core/vocabulary.ts';
import { CHANGING_BESIDE, CHANGING_WORDS } from '../lexicon/change-frames.ts';
import { type Length, readLength } from './times-durations.ts';
import type { Reader } from './times-reader.ts';
import { W } from './times-words.ts';

/** Days of a length of one unit, roughly; NaN where it is vague. */
const daysOf = ({ parts: [{ value, unit }] }: Length): number =>
  Number(value ?? Number.NaN) * unit.factor * (DAYS[unit.iso] ?? Number.NaN);
const DAYS: Readonly<Record<string, number>> = {
  Y: 365,
  M: 30,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86400,
};
const CHANGING = wordSet(`${CHANGING_WORDS} ${CHANGING_BESIDE}`);
const MOST_CHANGED = 12;
/** `lengthened from nine to 14 weeks`: two values, no range; `at` is the first. */
export const isChanged = (r: Reader, at: number): boolean => {
  if (!r.is(at - 1, W.from)) return false;
  for (let i = at - 2; i >= r.first && i > at - MOST_CHANGED; i -= 1)
    if (CHANGING.has(r.word(i))) return true;
  return false;
};

const NO_RANGE = new Set([W.from, W.by]);

/** `45 minutes to an hour`, `periods of 12 weeks to 12 months`: a longer length after `to`; not `cut it from a week to ten days`. */
export const upperLength = (r: Reader, length: Length): Length | undefined => {
  if (!r.is(length.end, W.to) || length.parts.length > 1 || length.parts[0].high !== undefined)
    return undefined;
  for (let i = length.from - 1; i >= r.first && i > length.from - 6; i -= 1)
    if (NO_RANGE.has(r.word(i))) return undefined;
  const upper = readLength(r, length.end + 1);
  if (!upper || upper.parts.length > 1 || upper.parts[0].high !== undefined || upper.rule === 'hyphen')
    return undefined;
  return daysOf(upper) > daysOf(length) && !AWAY.has(r.word(upper.end)) ? upper : undefined;
};
const AWAY = wordSet('ago later earlier before after old from of');
