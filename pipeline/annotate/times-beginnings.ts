import { prepared } from '../core/prepared.ts';
import { wordList, wordId } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { HAS_DIGIT, NUMBER } from './tokens.ts';
import {
  cardinals,
  dayParts,
  magnitudes,
  ordinals,
  parts,
  shifts,
  units,
  VAGUE_COUNTS,
  W,
  weekdayPlurals,
} from './times-words.ts';
import { setWords } from './times-sets.ts';

/** What can begin at a token besides a point in time; a sum of these, so that the readers of the rest are not asked. */
export const BEGINS = {
  /** `every`, `twice`, `Mondays`. */
  set: 1,
  /** Hours with their minutes: `half past`, `noon`, `17:15`. */
  clock: 2,
  /** An hour that only its neighbours make one: `eight`, `2.30`. */
  hand: 4,
  /** The number of a day: `the third`, `21`. */
  day: 8,
  /** A length with its count, shift or article: `two`, `last`, `a`, `decades`. */
  length: 16,
  /** `now`, `this moment`. */
  now: 32,
  /** `early`, `morning`. */
  part: 64,
} as const;

const IN_DIGITS = BEGINS.clock | BEGINS.hand | BEGINS.day | BEGINS.length;
/** Cardinals from here on may stand before an ordinal: `twenty-first`. */
const TENS = 20;

const makeTable = (): Uint8Array => {
  const entries: [number, number][] = [];
  const enter = (ids: Iterable<number>, bits: number): void => {
    for (const id of ids) entries.push([id, bits]);
  };
  const { set, clock, hand, day, length, now, part } = BEGINS;
  enter(setWords.ids(), set);
  enter(weekdayPlurals.ids(), set);
  enter(cardinals.ids(), clock | hand | length);
  enter(
    [...cardinals.ids()].filter((id) => cardinals.get(id)! >= TENS),
    day,
  );
  enter([W.half, W.quarter, W.a, W.noon, W.midday, W.noonish, W.midnight], clock);
  enter(ordinals.ids(), day);
  for (const words of [shifts, magnitudes, units]) enter(words.ids(), length);
  enter(wordList(VAGUE_COUNTS).map(wordId), length);
  enter([W.that, W.same, W.half, W.half2, W.couple, W.a, W.an, W.another, W.all], length);
  enter([W.now, W.this], now);
  enter(parts.ids(), part);
  enter(dayParts.ids(), part);
  const bits = new Uint8Array(Math.max(...entries.map(([id]) => id)) + 1);
  for (const [id, more] of entries) bits[id] |= more;
  return bits;
};
const { bits: table } = prepared('beginnings of times', () => ({ bits: makeTable() }));

/** The sum of what can begin at token `i`, which is one of the reader's. */
export const beginningsAt = ({ tokens }: Reader, i: number): number => {
  if (tokens.kind[i] === NUMBER) return IN_DIGITS;
  const word = tokens.word[i];
  const bits = word < table.length ? table[word] : 0;
  // `T04`
  return (tokens.flags[i] & HAS_DIGIT) !== 0 ? bits | BEGINS.clock : bits;
};
