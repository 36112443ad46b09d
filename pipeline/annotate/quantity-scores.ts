import { compare, formatDecimal, isUnity, isWhole } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { isBetting, isCricket, oddsOf } from './quantity-odds.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

/** Two numbers as one score. */
export const scored = (a: Atom, b: Atom, score: [string, string]): Atom => ({
  ...b,
  first: a.first,
  kind: 'score',
  rule: 'score',
  value: undefined,
  low: undefined,
  high: undefined,
  score,
});

const DASHES = wordSet('- – — ‐ ‑ − ~');
const TO = wordSet('to through thru till bis à');
const VOTES = wordSet(
  'accept accepts accepted endorse endorsed endorses back backs backed carry carries carried adopt adopts adopted ratify ratified approve approves reject rejects confirmed elected re-elected ousted outvoted overturned overrode sustained agreed ballot voted vote votes won win wins beat beats beating defeated defeats defeat lost lose loses score scored scores draw drew tied tie ruled ruling passed pass count counts lead led leads leading majority split margin victory triumph decided decision upheld rejected approved trailed trailing trail ahead behind thrashed edged final result results',
);
const SCORE_NOUNS = wordSet(
  'majority win victory defeat lead vote decision ruling loss draw score margin triumph split verdict tie record thrashing rout down behind adrift',
);

/** `3–2`, `voted 66 to 27`, `a 6–3 majority`, `12 points to 10`. */
export const scoreOf = (s: Scene, a: Atom, b: Atom, certain = false): Atom | undefined => {
  let sure = certain;
  if (a.kind !== 'bare' || b.kind !== 'bare' || !isWhole(a.value) || !isWhole(b.value)) return undefined;
  if (
    a.number.grouped ||
    b.number.grouped ||
    a.number.magnitudeToken !== undefined ||
    b.number.magnitudeToken !== undefined
  )
    return undefined;
  const tight = DASHES.has(s.word(a.last)) && s.glued(a.last) && s.glued(b.first);
  // `scaled back from seven to four`
  if (!tight && !certain && s.word(a.first - 1) === FROM) return undefined;
  const descending = compare(a.value!, b.value!) >= 0;
  const after =
    s.word(b.last) !== -1 && s.sign(b.last) === 45 && s.glued(b.last) ? s.word(b.last + 1) : s.word(b.last);
  const named = SCORE_NOUNS.has(after) || (tight && isRecord(s, b.last));
  if (tight && (isCricket(s, a.first) || isInSets(s, a, b))) sure = true;
  if (
    (tight || TO.has(s.word(a.last))) &&
    b.value!.digits > 0n &&
    (isBetting(s, a.first, b.last) || isLongPrice(s, a, b))
  )
    return oddsOf(a, b);
  if (
    !sure &&
    !named &&
    !(voteNear(s, a.first) && (descending || tight) && !nounAfter(s, b)) &&
    !(tight && descending && !nounAfter(s, b) && a.value!.digits < 200n)
  )
    return undefined;
  return scored(a, b, [formatDecimal(a.value!), formatDecimal(b.value!)]);
};

/** `9-10 overall`, `2-8 on the road`: games won and lost. */
const isRecord = (s: Scene, at: number): boolean =>
  s.word(at) === OVERALL || (s.word(at) === ON && s.word(at + 2) === ROAD);
const [OVERALL, ON, ROAD, FROM] = ['overall', 'on', 'road', 'from'].map(wordId);

const THANKS = wordId('thanks');
const nounAfter = (s: Scene, b: Atom): boolean => {
  if (s.word(b.last) === THANKS) return false;
  return b.last < s.limit(b.first) && (s.tags[b.last] === TAG.PLURAL || s.tags[b.last] === TAG.ADJECTIVE);
};

const voteNear = (s: Scene, first: number): boolean => {
  const floor = s.floor(first);
  for (let i = first - 1; i >= floor && i > first - 9; i -= 1) if (VOTES.has(s.word(i))) return true;
  return false;
};

const AT = wordId('at');
/** From this many to one on, what somebody was `at` is the price of a bet. */
const LONG_PRICE = 5n;
const GAINING = wordSet(
  'score scores standing stood down up ahead behind led leading trailed lead deadlocked',
);
/** `won by a nose at 100-1`: so much to one after `at` is a price, unless it is a score that is told. */
const isLongPrice = (s: Scene, a: Atom, b: Atom): boolean => {
  if (!isUnity(b.value) || a.value!.digits < LONG_PRICE || s.word(a.first - 1) !== AT) return false;
  if (GAINING.has(s.word(b.last))) return false;
  for (let i = a.first - 2; i >= s.floor(a.first) && i > a.first - 6; i -= 1)
    if (GAINING.has(s.word(i))) return false;
  return true;
};

/** Sets of a match that are looked at on either side of one. */
const MOST_SETS = 5;
/** Most games or points of a set. */
const MOST_GAMES = 40n;
const COMMA = 44;

/** The first tokens of the pairs around a pair, `7-6 (7-4), 3-6, 6-4`, over commas, brackets and `and`; `step` is 1 or -1. */
const nextSet = (s: Scene, from: number, step: 1 | -1): number => {
  let i = from;
  for (let steps = 0; steps < 3; steps += 1, i += step) {
    const sign = s.sign(i);
    if (sign !== COMMA && sign !== 40 && sign !== 41 && s.word(i) !== AND) break;
  }
  return i;
};

/** The two numbers of a tight pair at tokens `i` to `i + 2`; `undefined` for anything else. */
const pairAt = (s: Scene, i: number): readonly [bigint, bigint] | undefined => {
  if (i < 0 || i + 2 >= s.t.count || !DASHES.has(s.word(i + 1)) || !s.glued(i + 1) || !s.glued(i + 2))
    return undefined;
  const [a, b] = [s.numbers.ofToken[i], s.numbers.ofToken[i + 2]];
  const [low, high] = [s.numbers.list[a]?.value, s.numbers.list[b]?.value];
  if (a < 0 || b < 0 || !isWhole(low) || !isWhole(high)) return undefined;
  return low!.digits <= MOST_GAMES && high!.digits <= MOST_GAMES ? [low!.digits, high!.digits] : undefined;
};

/** `6-7 (5-7), 7-5, 6-4`: pairs in a row of which one counts down are the sets of a match. */
const isInSets = (s: Scene, a: Atom, b: Atom): boolean => {
  if (a.last - a.first !== 1 || b.last - b.first !== 1 || b.value!.digits > MOST_GAMES) return false;
  for (const step of [1, -1] as const) {
    let at = nextSet(s, step > 0 ? b.last : a.first - 1, step);
    for (let sets = 0; sets < MOST_SETS; sets += 1) {
      const pair = pairAt(s, step > 0 ? at : at - 2);
      if (!pair) break;
      if (pair[0] > pair[1]) return true;
      at = nextSet(s, step > 0 ? at + 3 : at - 3, step);
    }
  }
  return false;
};
const AND = wordId('and');

const NIL = wordId('nil');
const ALL = wordId('all');
const LOVE = wordId('love');

/** `two-nil`, `2-all`, `15-love`: the other side has none, or as many. */
export const wordScore = (s: Scene, atom: Atom): Atom | undefined => {
  const at = atom.last + 1;
  const word = s.word(at);
  if (
    (word !== NIL && word !== ALL && word !== LOVE) ||
    s.sign(atom.last) !== 45 ||
    !s.glued(atom.last) ||
    !s.glued(at)
  )
    return undefined;
  if (
    !isWhole(atom.value) ||
    atom.value!.digits > (word === LOVE ? 40n : 30n) ||
    (s.sign(at + 1) === 45 && s.glued(at + 1))
  )
    return undefined;
  const own = formatDecimal(atom.value!);
  return {
    ...atom,
    kind: 'score',
    rule: 'score',
    last: at + 1,
    value: undefined,
    score: [own, word === ALL ? own : '0'],
  };
};
