import { divide, formatDecimal, isUnity } from '../core/decimal.ts';
import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';

/** Words of betting: with one of them near, `5-1` and `7/2` are odds. */
export const BETTING = wordSet(
  'odds bookmaker bookmakers bookie bookies favourite favourites favorite favorites outsider outsiders punters priced odds-on bet bets betting wager wagers staked tipster each-way jockey jockeys racecourse',
);
const SHOT = wordId('shot');
const BACK = 14;
const AHEAD = 4;

/** Whether the words around a token speak of betting. */
export const isBetting = (s: Scene, first: number, last: number): boolean => {
  // `a 33-1 shot`; not `shot up from 25 to 30`
  if (s.word(last) === SHOT) return true;
  for (let i = Math.max(s.floor(first), first - BACK); i < Math.min(s.limit(first), last + AHEAD); i += 1)
    if (BETTING.has(s.word(i))) return true;
  return false;
};

/** `odds of 5-1`: what is won for each one that is staked. */
export const oddsOf = (a: Atom, b: Atom): Atom => ({
  ...b,
  first: a.first,
  kind: 'ratio',
  rule: 'odds',
  value: divide(a.value!, b.value!, 16),
  formula: `${formatDecimal(a.value!)} ÷ ${formatDecimal(b.value!)}`,
});

const RATIO = new WordSet(['ratio', 'margin', 'majority', 'odds', 'proportion']);

/** `a 2.2-to-1 ratio`: the first for each one of the second. */
export const proportionOf = (s: Scene, a: Atom, b: Atom): Atom | undefined =>
  a.kind === 'bare' &&
  b.kind === 'bare' &&
  a.value &&
  b.value &&
  b.value.digits > 0n &&
  (RATIO.has(s.word(b.last)) || isToOne(a, b))
    ? { ...oddsOf(a, b), rule: 'proportion' }
    : undefined;

/** `2.5 to one`, `1.5:1`: what is no score. */
const isToOne = (a: Atom, b: Atom): boolean =>
  a.value !== undefined && a.value.scale > 0 && a.value.digits > 0n && isUnity(b.value);

/** `3:1`, `1.5:1`. */
export const colonRatio = (a: Atom, b: Atom): Atom | undefined => {
  const isWhole = a.value?.scale === 0 && b.value?.scale === 0 && a.value.digits >= 0n && b.value.digits > 0n;
  return (isWhole || isToOne(a, b)) && a.kind === 'bare' && b.kind === 'bare'
    ? { ...oddsOf(a, b), rule: 'proportion' }
    : undefined;
};

const COMPARED = new WordSet(['ratio', 'ratios']);
const [ODDS, ONE, TO] = ['odds', 'one', 'to'].map(wordId);
/** `the odds were 139,838,160 to one`. */
const isOddsToOne = (s: Scene, a: Atom, b: Atom): boolean => {
  if (s.word(b.first) !== ONE || s.word(a.last) !== TO) return false;
  for (let i = a.first - 1; i >= s.floor(a.first) && i > a.first - RATIO_REACH; i -= 1)
    if (s.word(i) === ODDS) return true;
  return false;
};
const LINKS = new WordSet([
  'is',
  'was',
  'are',
  'were',
  'of',
  'be',
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
]);
/** Most tokens between the noun and the two numbers: `the ratio of men to women was about 3:2`. */
const RATIO_REACH = 8;

/** Whether two numbers that begin at token `at` are said to be a ratio. */
export const isRatioAt = (words: ArrayLike<number>, at: number, floor: number): boolean => {
  if (!LINKS.has(words[at - 1])) return COMPARED.has(words[at - 1]);
  for (let i = at - 1; i >= floor && i > at - RATIO_REACH; i -= 1) if (COMPARED.has(words[i])) return true;
  return false;
};

/** `the ratio of men to women is 3 to 2`. */
export const ratioOf = (s: Scene, a: Atom, b: Atom): Atom | undefined =>
  a.kind === 'bare' &&
  b.kind === 'bare' &&
  a.value &&
  b.value &&
  b.value.digits > 0n &&
  (isRatioAt(s.t.word, a.first, s.floor(a.first)) || isOddsToOne(s, a, b))
    ? { ...oddsOf(a, b), rule: 'proportion' }
    : undefined;

const CRICKET = wordSet(
  'spinner seamer paceman unbeaten wicket wickets overs innings lbw bowled bowling bowler batsman batter test balls runs stumps declared',
);
const AROUND = 24;
const [ALL, OUT] = ['all', 'out'].map(wordId);

/** Whether the words of a sentence around a place speak of cricket. */
export const isCricketAt = (
  words: ArrayLike<number>,
  { at, first, limit }: { at: number; first: number; limit: number },
): boolean => {
  for (let i = Math.max(first, at - AROUND); i < Math.min(limit, at + AROUND); i += 1)
    if (CRICKET.has(words[i]) || (words[i] === ALL && words[i + 1] === OUT)) return true;
  return false;
};

/** Whether the words around a token speak of cricket, where `358-7` is runs and wickets and `2-71` wickets and runs. */
export const isCricket = (s: Scene, at: number): boolean =>
  isCricketAt(s.t.word, { at, first: s.floor(at), limit: s.limit(at) }) || isBreak(s, at + 3);

/** `245-6 at tea`: a break in the play after the pair. */
const isBreak = (s: Scene, end: number): boolean => s.word(end) === AT && BREAKS.has(s.word(end + 1));
const AT = wordId('at');
const BREAKS = new WordSet(['tea', 'lunch', 'stumps']);
