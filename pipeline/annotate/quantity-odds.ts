import { divide, formatDecimal } from '../core/decimal.ts';
import { WordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';

/** Words of betting: with one of them near, `5-1` and `7/2` are odds. */
export const BETTING = new WordSet(
  'odds bookmaker bookmakers bookie bookies favourite favourites favorite favorites outsider outsiders punters priced odds-on shot'.split(
    ' ',
  ),
);
const BACK = 14;
const AHEAD = 4;

/** Whether the words around a token speak of betting. */
export const isBetting = (s: Scene, first: number, last: number): boolean => {
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
