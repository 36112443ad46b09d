import { type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { Sentences } from './sentences.ts';
import { isFiniteTag, TAG } from './tag-set.ts';
import type { TimeExpression } from './times-types.ts';
import { ordinals, units } from './times-words.ts';
import { NUMBER, type Tokens } from './tokens.ts';

/** What the passes after the search read. */
export interface Read {
  readonly t: Tokens;
  readonly tags: Uint8Array;
  readonly sentences: Sentences;
}

const [IN, ON, MOST, LEAST, THE, FIRST, BEFORE, TO, FROM, OR, FOR] =
  'in on most least the first before to from or for'.split(' ').map(wordId);
const SUPERLATIVES = wordSet(
  'biggest largest greatest highest lowest smallest worst best strongest weakest fastest quickest slowest steepest sharpest deepest longest shortest hottest coldest warmest coolest wettest driest deadliest bloodiest busiest quietest poorest richest cheapest dearest heaviest lightest widest narrowest tightest closest fiercest toughest hardest softest loudest tallest oldest youngest costliest priciest severest mildest stormiest windiest snowiest sunniest brightest darkest bleakest grimmest rarest boldest wildest safest healthiest fewest harshest firmest flattest choppiest thinnest fullest bitterest sorest most least',
);
const OPENERS = wordSet("the a an his her its their our my your this that another 's ’s");
/** Units too short to look back over: `won the first set in 32 minutes` says how long it took. */
const SHORT = new Set(['second', 'minute', 'hour']);
/** Verbs that bring something to its end, whose length may follow: `finished its first bridge in two years`. */
const ENDING = wordSet(
  'finish finishes finished finishing complete completes completed completing build builds built building win wins won winning write writes wrote written make makes made making sail sailed climb climbed cross crossed run ran cover covered reach reached open opens opened opening launch launched release released repay repaid pass passed earn earned',
);
const REACH = 12;

/** Words of what is to come: `expects the first trains in two years`, `hopes to be the biggest firm in a decade`. */
const AWAITING = wordSet(
  'expect expects expected expecting plan plans planned planning hope hopes hoped hoping aim aims aimed aiming want wants wanted promise promises promised vow vows vowed due become becomes pledge pledges pledged intend intends intended schedule scheduled target targets await awaits awaited',
);

const ENDINGS = wordSet('st nd rd th');
/** Whether an ordinal stands at a token: `third`, `10th`. */
const isOrdinal = ({ t }: Read, i: number): boolean =>
  ordinals.has(t.word[i]) || (ENDINGS.has(t.word[i]) && t.kind[i - 1] === NUMBER);

/** Whether a phrase with a superlative or ordinal opens at a token: `the biggest`, `its third`, `a second`. */
const opensRanked = (read: Read, i: number): 'superlative' | 'ordinal' | undefined => {
  const { t } = read;
  if (SUPERLATIVES.has(t.word[i])) {
    const isAlone = (t.word[i] === MOST || t.word[i] === LEAST) && t.word[i - 1] !== THE;
    const ranked =
      i > 0 && (OPENERS.has(t.word[i - 1]) || isOrdinal(read, i - 1) || t.text[t.start[i - 1]] === '-');
    return ranked && !(isAlone && !OPENERS.has(t.word[i - 1])) ? 'superlative' : undefined;
  }
  // `the 10th`: two tokens
  const first = t.kind[i - 1] === NUMBER ? i - 1 : i;
  return isOrdinal(read, i) && first > 0 && OPENERS.has(t.word[first - 1]) ? 'ordinal' : undefined;
};

/** Whether one of the words stands before a token, in the same clause. */
const hasBefore = ({ t, tags }: Read, words: WordSet, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= floor && i > at - REACH; i -= 1) {
    if (words.has(t.word[i])) return true;
    if (tags[i] === TAG.PUNCTUATION) return false;
  }
  return false;
};

/** `the biggest jump in two decades`, `its fourth crash in a month`: within that time; `at` is the token of `in`. */
const isRankedWithin = (read: Read, at: number): boolean => {
  const { t, tags, sentences } = read;
  const floor = sentences.first[sentences.ofToken[at]];
  for (let i = at - 1; i >= floor && i > at - REACH; i -= 1) {
    const ranked = opensRanked(read, i);
    if (ranked && hasBefore(read, AWAITING, i, floor)) return false;
    if (ranked === 'superlative') return true;
    if (ranked) return t.word[i] !== FIRST || !hasBefore(read, ENDING, i, floor);
    const isStop = tags[i] === TAG.PUNCTUATION && t.text[t.start[i]] !== '-';
    if (isStop || isFiniteTag(tags[i]) || tags[i] === TAG.CONJUNCTION || tags[i] === TAG.SUBORDINATOR)
      return false;
  }
  return false;
};

const boundRanked = (read: Read, expression: TimeExpression): void => {
  const { from, kind, unit, bound, approximate } = expression;
  const at = from - 1;
  if (kind !== 'duration' || bound || approximate || unit === undefined || SHORT.has(unit)) return;
  if (at < 0 || read.t.word[at] !== IN || expression.anchor) return;
  if (!isRankedWithin(read, at)) return;
  const span = { start: read.t.start[at], end: read.t.end[at] };
  expression.bound = { name: 'at_most', span };
  expression.modifier ??= span;
};

/** `until 5 p.m. on October 18`: the day of a deadline is one as well. */
const boundDay = ({ t }: Read, clock: TimeExpression, day: TimeExpression): void => {
  const name = clock.bound?.name;
  if (clock.kind !== 'time' || (name !== 'until' && name !== 'by')) return;
  const gap = day.from - clock.to;
  const isJoined = gap === 0 || (gap === 1 && (t.word[clock.to] === ON || t.text[t.start[clock.to]] === ','));
  if (
    day.kind !== 'date' ||
    day.bound ||
    day.approximate ||
    !isJoined ||
    clock.bound!.span.start > clock.start
  )
    return;
  if (day.range && day.range.grain !== 'day') return;
  day.bound = clock.bound;
};

const NOT = wordSet(
  "not never no nobody nothing unlikely without cannot can't won't doesn't don't didn't isn't aren't wasn't weren't hasn't haven't shouldn't wouldn't couldn't can’t won’t doesn’t don’t didn’t isn’t aren’t wasn’t weren’t hasn’t haven’t shouldn’t wouldn’t couldn’t",
);
/** After these a clause begins that a denial before it does not reach. */
const CLAUSES = wordSet('and or but nor whether if that who which what when where why how because while');
/** `will not open before 2028`, `no ferry sails before noon`: then or later. */
const turnDenied = ({ t, tags, sentences }: Read, expression: TimeExpression): void => {
  const { bound, from } = expression;
  if (bound?.name !== 'before' || bound.span.start >= expression.start) return;
  const floor = sentences.first[sentences.ofToken[from]];
  let at = from - 1;
  while (at > floor && t.start[at] > bound.span.start) at -= 1;
  if (t.word[at] !== BEFORE) return;
  for (let i = at - 1; i >= floor && i > at - REACH; i -= 1) {
    if (NOT.has(t.word[i])) {
      // `whether or not before 2025`
      if (t.word[i - 1] === OR) return;
      expression.bound = { name: 'since', span: bound.span };
      return;
    }
    const isStop = tags[i] === TAG.PUNCTUATION && t.text[t.start[i]] !== '-';
    if (isStop || CLAUSES.has(t.word[i])) return;
  }
};

const GRANTING = wordSet('have has had having give gives gave given giving');
const DEGREES = wordSet('only just another still now him her them us me you it');
const SPENT = wordSet('go spare run live kill wait play');
const LONG = new Set(['minute', 'hour', 'day', 'week', 'month']);
/** `have 30 days to appeal`, `was given two weeks to pay`: no more than that; not `have two weeks to go`. */
const boundGranted = ({ t, tags }: Read, expression: TimeExpression): void => {
  const { kind, unit, bound, approximate, from, to } = expression;
  if (kind !== 'duration' || bound || approximate || unit === undefined || !LONG.has(unit)) return;
  let at = from - 1;
  while (at > 0 && at > from - 3 && DEGREES.has(t.word[at])) at -= 1;
  if (at < 0 || !GRANTING.has(t.word[at]) || t.word[to] !== TO) return;
  if (tags[to + 1] !== TAG.BASE || SPENT.has(t.word[to + 1])) return;
  const span = { start: t.start[at], end: t.end[at] };
  expression.bound = { name: 'at_most', span };
};

const RUNNING = wordSet('to until till through on onwards onward and or - – —');
const BE = wordSet('is are was were due set expected likely');
/** Whether a token says that what follows is to come: `will`, `is to`. */
const isAhead = ({ t, tags }: Read, i: number): boolean =>
  tags[i] === TAG.MODAL || (t.word[i] === TO && BE.has(t.word[i - 1]) && tags[i + 1] === TAG.BASE);

const EACH = wordSet('a an per each every');
const MOST_FROM = 14;
/** Whether a date after `from` at token `at` begins what is to come; the sentence may open with it. */
const isBegun = (read: Read, { to, range }: TimeExpression, at: number): boolean => {
  const { t, tags, sentences } = read;
  const floor = sentences.first[sentences.ofToken[at]];
  const limit = sentences.last[sentences.ofToken[at]];
  if (at === floor) {
    for (let i = to; i < limit && i < to + MOST_FROM; i += 1) if (isAhead(read, i)) return true;
    return false;
  }
  if (range?.grain === 'year' || tags[to] !== TAG.PUNCTUATION) return false;
  for (let i = at - 1; i >= floor && i > at - MOST_FROM; i -= 1) {
    if (isAhead(read, i)) return true;
    if (tags[i] === TAG.PUNCTUATION && t.text[t.start[i]] !== '-') return false;
  }
  return false;
};

/** `will rise from 1 July`, `From January a stamp will cost €1`: then and later; not `will rise 5% from 2019`, `from May to June`, `for three years from 1 July`. */
const boundFrom = (read: Read, expression: TimeExpression): void => {
  const { t, sentences } = read;
  const { kind, bound, approximate, from, to } = expression;
  const at = t.word[from - 1] === THE ? from - 2 : from - 1;
  if (kind !== 'date' || bound || approximate || at < 0 || t.word[at] !== FROM) return;
  // not `£64 a year from April`
  if (units.has(t.word[at - 1]) && (!EACH.has(t.word[at - 2]) || t.word[at - 3] === FOR)) return;
  if (to < sentences.last[sentences.ofToken[from]] && RUNNING.has(t.word[to])) return;
  if (!isBegun(read, expression, at)) return;
  const span = { start: t.start[at], end: t.end[at] };
  expression.bound = { name: 'since', span };
  expression.modifier ??= span;
};

/** Bounds that only the words around, with their parts of speech, or the expression before tell. */
export const addLateBounds = (read: Read, found: readonly TimeExpression[]): void => {
  for (let i = 0; i < found.length; i += 1) {
    boundRanked(read, found[i]);
    turnDenied(read, found[i]);
    boundGranted(read, found[i]);
    boundFrom(read, found[i]);
    if (i > 0) boundDay(read, found[i - 1], found[i]);
  }
};
