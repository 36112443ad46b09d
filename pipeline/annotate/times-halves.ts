import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Sentences } from './sentences.ts';
import { clockText } from './times-finish.ts';
import type { Tense, TimeExpression } from './times-types.ts';
import type { Tokens } from './tokens.ts';

const HALF_DAY = 43200;
const FOR = wordId('for');
const PLACED = wordSet('at by until till from before after around about');
/** Before this hour of the clock what is announced is of the afternoon. */
const LATEST = 7 * 3600;

const move = (expression: TimeExpression): void => {
  const { clock } = expression;
  if (!clock) return;
  const seconds = (clock.seconds % HALF_DAY) + HALF_DAY;
  expression.clock = { ...clock, seconds, twelve: false };
  expression.value = `T${clockText(seconds, clock.precision)}`;
  expression.timex = expression.value;
};

const isOpen = ({ kind, clock }: TimeExpression): boolean => kind === 'time' && clock?.twelve === true;

/** `6:30 for 7 p.m.`: of the same half of the day. */
const isBeforeStart = (
  tokens: Tokens,
  expression: TimeExpression,
  next: TimeExpression | undefined,
): boolean => {
  const first = expression.clock?.seconds ?? 0;
  if (next?.from !== expression.to + 1 || tokens.word[expression.to] !== FOR || !next.clock) return false;
  return (
    !next.clock.twelve && next.clock.seconds > HALF_DAY && (first % HALF_DAY) + HALF_DAY <= next.clock.seconds
  );
};

const OWNED = wordSet('our my your the this');
/** In what is not told of the past, an hour before this one is of no night: `our 2 o'clock is off`. */
const SMALL = 5 * 3600;
/** `the draw will be held at 2 o'clock`: nobody is asked to come in the night. */
const isOfAfternoon = (tokens: Tokens, { from, clock }: TimeExpression, tenseOf: () => Tense): boolean => {
  if (clock?.rule !== 'oclock' || clock.seconds >= LATEST) return false;
  const before = tokens.word[from - 1];
  if (PLACED.has(before) && tenseOf() === 'future') return true;
  return clock.seconds < SMALL && OWNED.has(before) && tenseOf() !== 'past';
};

/** Settles the half of the day of hours without am or pm by what stands beside them. */
export const settleHalves = (
  tokens: Tokens,
  sentences: Sentences,
  found: readonly TimeExpression[],
  { published, tenseOf }: { published: number | undefined; tenseOf: (clock: TimeExpression) => Tense },
): void => {
  found.forEach((expression, i) => {
    if (!isOpen(expression)) return;
    const next = found[i + 1];
    const isNear = next && sentences.ofToken[next.from] === sentences.ofToken[expression.from];
    if (isNear && isBeforeStart(tokens, expression, next)) move(expression);
    else if (expression.clock?.rule === 'past' && isEarlyAhead(found, i, published)) move(expression);
    else if (
      !hasPartBeside(found, i) &&
      isOfAfternoon(tokens, expression, () =>
        isDayAhead(found, i, published) ? 'future' : tenseOf(expression),
      )
    )
      move(expression);
  });
};

/** `on Sunday at quarter past six`: nothing is announced for the night. */
const isEarlyAhead = (found: readonly TimeExpression[], i: number, published: number | undefined): boolean =>
  found[i].clock!.seconds < LATEST && !hasMorningBeside(found, i) && isDayAhead(found, i, published);

const hasMorningBeside = (found: readonly TimeExpression[], i: number): boolean =>
  [found[i - 1], found[i + 1]].some(
    (one) => one?.hours !== undefined && one.hours.from < HALF_DAY && isNear(one, found[i]),
  );

/** `has been moved to Sunday, April 19, at 2 o'clock`: of a day to come, beside it. */
const isDayAhead = (found: readonly TimeExpression[], i: number, published: number | undefined): boolean =>
  published !== undefined &&
  [found[i - 1], found[i + 1]].some(
    (one) => one?.range?.grain === 'day' && one.range.first > published && isNear(one, found[i]),
  );

const isNear = (one: TimeExpression, other: TimeExpression): boolean =>
  Math.min(Math.abs(one.from - other.to), Math.abs(other.from - one.to)) <= 2;

/** `at 3 o'clock on Sunday morning`: a part of the day tells the half. */
const hasPartBeside = (found: readonly TimeExpression[], i: number): boolean =>
  [found[i - 1], found[i + 1]].some((one) => one?.hours !== undefined && isNear(one, found[i]));
