import { WordMap } from '../core/vocabulary.ts';
import { adjacentPart, adjacentPoint } from './times-adjacent.ts';
import { calendarDate } from './times-dates.ts';
import { earlyYear, eraYear, plainYear, wordYear } from './times-years.ts';
import { centuryPoint, decadePoint, fiscalPoint, quarterPoint, seasonPoint } from './times-named.ts';
import { holidayPoint } from './times-holidays.ts';
import type { Reader } from './times-reader.ts';
import { closePoint, endPoint } from './times-closes.ts';
import { deicticPoint, shiftedPoint } from './times-relative.ts';
import { twoAway } from './times-two-away.ts';
import { weekdayPoint } from './times-weekdays.ts';
import type { Point } from './times-types.ts';
import { HOLIDAYS } from '../lexicon/holidays.ts';
import { MONTHS } from '../lexicon/months.ts';
import { CARDINALS } from '../lexicon/number-words.ts';
import { SEASONS } from '../lexicon/seasons.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { DECADES, ORDINALS, SHIFTS } from './times-words.ts';

export type Parser = (r: Reader, i: number) => Point | undefined;

/** Which parsers a word can begin, so that the others are not asked. */
const ON_NUMBER: readonly Parser[] = [
  fiscalPoint,
  centuryPoint,
  decadePoint,
  quarterPoint,
  calendarDate,
  eraYear,
  earlyYear,
  plainYear,
];
const ON_DIGITS: readonly Parser[] = [fiscalPoint, quarterPoint, calendarDate, eraYear];
const NONE: readonly Parser[] = [];

/** The words that simple points begin with, each with the parsers that read it. */
export const simpleWords = ((): WordMap<readonly Parser[]> => {
  const table = new Map<string, Parser[]>();
  const enter = (words: Iterable<string>, ...parsers: Parser[]): void => {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), ...parsers]);
  };
  /** Numbers that say the hundreds of a year or the day of a month. */
  const counts = Object.keys(CARDINALS).filter((word) => CARDINALS[word] >= 1 && CARDINALS[word] <= 31);
  enter('today tomorrow tmrw tmw tomoz yesterday tonight tonite day'.split(' '), deicticPoint);
  enter('day week month year'.split(' '), adjacentPoint);
  enter(['night', 'evening', 'morning', 'afternoon'], adjacentPart);
  enter([...Object.keys(WEEKDAYS), 'night', ...'week weekend month quarter year decade'.split(' ')], twoAway);
  enter(['month', 'year'], endPoint);
  enter('fiscal financial school calendar fy'.split(' '), fiscalPoint);
  enter(['ad'], eraYear);
  enter(new Set(HOLIDAYS.map(([name]) => name.split(' ')[0])), holidayPoint);
  enter(counts, wordYear, calendarDate, centuryPoint);
  enter(Object.keys(ORDINALS), centuryPoint, quarterPoint, calendarDate);
  enter(Object.keys(DECADES), decadePoint);
  enter(Object.keys(SEASONS), seasonPoint);
  enter(Object.keys(SHIFTS), shiftedPoint, seasonPoint, holidayPoint);
  enter(['that', 'same', 'weekend'], shiftedPoint);
  enter(['that', 'same'], seasonPoint);
  enter(['final', 'closing', 'opening'], quarterPoint);
  enter(['eoy', 'eom', 'eow'], closePoint);
  enter(Object.keys(WEEKDAYS), weekdayPoint);
  enter(Object.keys(MONTHS), calendarDate);
  enter(['march', 'june', 'september', 'december'], quarterPoint);
  return new WordMap(table);
})();

const parsersAt = (r: Reader, i: number): readonly Parser[] => {
  if (r.isNumber(i)) return ON_NUMBER;
  return simpleWords.get(r.word(i)) ?? (r.hasDigit(i) ? ON_DIGITS : NONE);
};

/** The longest simple point at token `i`: no part such as `early` before it. */
export const simplePoint = (r: Reader, i: number): Point | undefined => {
  let best: Point | undefined;
  const parsers = parsersAt(r, i);
  for (let k = 0; k < parsers.length; k += 1) {
    const found = parsers[k](r, i);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
};
