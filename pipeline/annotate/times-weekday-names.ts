import { wordSet } from '../core/vocabulary.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-name-genders.ts';
import type { Reader } from './times-reader.ts';
import { dayParts, months, W, weekdays } from './times-words.ts';

/** Papers and programmes that are named after their day. */
const PAPERS = wordSet(
  'times telegraph mirror express mail post herald sun independent people world age tribune star business observer mercury chronicle gazette argus echo news sport dispatch standard citizen guardian supplement programme show live politics brunch service',
);
/** What is of any such day, and tells of none: `the Sunday roast`. */
const CUSTOMS = wordSet(
  'paper roast roasts carvery carveries school schools league leagues papers supplement supplements best driver drivers joint joints trading opening closing name',
);
/** Days of history and of trade: `Bloody Sunday`, `Black Wednesday`, `Casual Friday`. */
const EPITHETS = wordSet('bloody casual freaky manic stormy ruby happy man');
const GIVEN = wordSet(`${FEMALE_NAMES} ${MALE_NAMES}`);
const CALLS = wordSet("'s , ( who");
const PLACING = wordSet(
  'on by until till from since before after last next this every each late early to of and or for',
);

/** `Paul Friday, the chairman`: a surname; not `beat Andy Murray Friday`. */
const isSurname = (r: Reader, i: number): boolean =>
  r.isCapital(i - 1) &&
  GIVEN.has(r.word(i - 1)) &&
  !months.has(r.word(i - 1)) &&
  !r.isCapital(i - 2) &&
  !r.glued(i) &&
  (r.isCapital(i - 2) || i - 1 === r.first || r.is(i - 2, W.comma) || !r.glued(i - 1)) &&
  (CALLS.has(r.word(i + 1)) || !r.isWord(i + 1));

/** `Sunday Adeleke, the oil minister`: a given name; not `On Monday Smith, who`. */
const isGivenName = (r: Reader, i: number): boolean => {
  if (!r.isCapital(i + 1) || r.isWord(i + 2) || !CALLS.has(r.word(i + 2))) return false;
  if (PLACING.has(r.word(i - 1)) || r.isNumber(i - 1) || r.is(i + 2, W.tickS)) return false;
  const next = r.word(i + 1);
  return !months.has(next) && !weekdays.has(next) && !dayParts.has(next) && !EVENTS.has(next);
};
const EVENTS = wordSet('mass eucharist prayers service football night cup final');

/** Whether the weekday at token `i` is a part of a name or of a custom: `the Sunday Herald`, `the Sunday roast`, `Paul Friday`. */
export const isNamedAfterDay = (r: Reader, i: number): boolean => {
  const next = r.word(i + 1);
  const placed = PLACING.has(r.word(i - 1)) && !r.is(i - 1, W.of);
  if (r.isCapital(i + 1) && PAPERS.has(next) && !placed) return true;
  if (CUSTOMS.has(next) && !r.isCapital(i + 1) && !placed) return true;
  if (r.isCapital(i - 1) && EPITHETS.has(r.word(i - 1))) return true;
  return isSurname(r, i) || isGivenName(r, i);
};
