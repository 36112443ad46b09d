import { wordSet } from '../core/vocabulary.ts';
import type { Sentences } from './sentences.ts';
import type { Clock, Tense, TimeExpression } from './times-types.ts';
import type { Tokens } from './tokens.ts';

/** So many sentences back nothing else may be told of. */
const REACH_SENTENCES = 3;
/** So many expressions are looked back at. */
const MOST_BACK = 8;
const MARKS = '"“”';

const LONG = new Set(['year', 'season', 'half', 'quarter']);
/** Whether what is told may be of it: no length, no hour of today, not the year that runs, no dateline before. */
const isTold = (one: TimeExpression, published: number, isHere: boolean): boolean => {
  const { kind, range, aside, length, exact } = one;
  if (kind === 'duration' || length || (one.clock && exact) || (aside && !isHere)) return false;
  return !(range && LONG.has(range.grain) && range.first <= published && range.last >= published);
};

/** Whether a time was named before that may be the one told of. */
const isOfOther = (
  sentences: Sentences,
  found: readonly TimeExpression[],
  at: number,
  published: number,
): boolean => {
  const sentence = sentences.ofToken[found[at].from];
  for (let i = at - 1; i >= 0 && i >= at - MOST_BACK; i -= 1) {
    if (sentence - sentences.ofToken[found[i].from] > REACH_SENTENCES) return false;
    if (isTold(found[i], published, sentences.ofToken[found[i].from] === sentence)) return true;
  }
  return false;
};

const isMarked = ({ text, start }: Tokens, first: number, at: number): boolean => {
  for (let i = first; i < at; i += 1) if (MARKS.includes(text[start[i]])) return true;
  return false;
};

/** The hours of what recurs, `every night at 9pm`, stand beside it. */
const isRepeated = (sentences: Sentences, found: readonly TimeExpression[], at: number): boolean =>
  [found[at - 1], found[at + 1]].some(
    (one) =>
      one &&
      one.kind !== 'duration' &&
      !one.clock &&
      !one.range &&
      sentences.ofToken[one.from] === sentences.ofToken[found[at].from],
  );

const LIMITS = wordSet('to until till through from');
/** `at noon on Saturday`: the likeliest reading of a day beside it that stays open. */
const openBeside = ({ word }: Tokens, found: readonly TimeExpression[], at: number): number | undefined => {
  const { from, to } = found[at];
  const [left, right] = [found[at - 1], found[at + 1]];
  // `nightly at 7.45 to 7 November`
  const isLimit = right && right.from > to && LIMITS.has(word[to]);
  const isRight = right && right.kind === 'date' && right.from - to <= 1 && !isLimit;
  const day = isRight ? right : left && from === left.to ? left : undefined;
  const open = day?.range ?? day?.options?.[0];
  return open?.grain === 'day' ? open.first : undefined;
};

const PRICED = wordSet(
  'shares share index trading futures yield yields stock stocks dollar euro pound yen crude gold copper bitcoin % points',
);
const PRICE_REACH = 14;
/** `a high on Oct. 3. Trading ended at 5 p.m.`: an hour of prices, in a sentence without a day, is of today. */
const isPriced = (
  { word }: Tokens,
  sentences: Sentences,
  found: readonly TimeExpression[],
  at: number,
): boolean => {
  const sentence = sentences.ofToken[found[at].from];
  const [left, right] = [found[at - 1], found[at + 1]];
  const hasDay = [left, right].some(
    (one) => one && sentences.ofToken[one.from] === sentence && one.range?.grain === 'day',
  );
  if (hasDay) return false;
  const first = Math.max(sentences.first[sentence], found[at].from - PRICE_REACH);
  for (let i = found[at].from - 1; i >= first; i -= 1) if (PRICED.has(word[i])) return true;
  return false;
};

const NOON = 43200;
const isMidnight = ({ rule, seconds }: Clock): boolean => rule === 'named' && seconds === 0;
/** Whether it is told which half of the day is meant, and of midnight which night. */
const isSettled = ({ rule, seconds, twelve }: Clock): boolean =>
  rule === 'named' ? seconds === NOON : !twelve || rule === 'military';

/** `Polls opened at 7 a.m.`, `stood at $98 at 1142 GMT`: told with no day, an hour that is over is most likely of the day of publication. Its value stays open. */
export const clocksOfToday = (
  tokens: Tokens,
  sentences: Sentences,
  found: readonly TimeExpression[],
  { published, tenseOf }: { published: number | undefined; tenseOf: (clock: TimeExpression) => Tense },
): void => {
  if (published === undefined) return;
  found.forEach((clock, i) => {
    const { clock: hands, kind, day } = clock;
    if (!hands || day || kind !== 'time' || clock.candidates || !(isSettled(hands) || isMidnight(hands)))
      return;
    const beside = openBeside(tokens, found, i);
    if (beside !== undefined && !isMidnight(hands)) clock.exact = { day: beside, seconds: hands.seconds };
    if (isRepeated(sentences, found, i)) return;
    if (isOfOther(sentences, found, i, published) && !isPriced(tokens, sentences, found, i)) return;
    if (isMarked(tokens, sentences.first[sentences.ofToken[clock.from]], clock.from)) return;
    const tense = tenseOf(clock);
    // `the currency dies at midnight`
    if (hands.rule === 'named' && hands.seconds === 0 && tense !== 'past' && tense !== 'none')
      clock.exact = { day: published + 1, seconds: 0 };
    if (tense !== 'past' || isMidnight(hands)) return;
    clock.exact = { day: published, seconds: hands.seconds };
  });
};
