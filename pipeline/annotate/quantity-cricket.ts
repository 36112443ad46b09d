import { formatDecimal } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import { scored } from './quantity-scores.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag } from './tag-set.ts';
import { NUMBER, type Tokens } from './tokens.ts';

const FOR = wordId('for');
const THANKS = wordId('thanks');
/** Words of cricket and of no other game. */
const OWN = wordSet(
  'wicket wickets innings overs batsman batsmen batter batters bowler bowlers lbw seamer seamers spinner spinners wicketkeeper cricketer cricketers stumps',
);
const MOST_WICKETS = 10n;
const MOST_RUNS = 999n;
/** So many such words make an article one about cricket. */
const ENOUGH = 2;

const texts = new WeakMap<Tokens, boolean>();
/** Whether the article is about cricket. */
export const isOfCricket = (s: Scene): boolean => {
  const known = texts.get(s.t);
  if (known !== undefined) return known;
  let found = 0;
  for (let i = 0; i < s.t.count && found < ENOUGH; i += 1) if (OWN.has(s.t.word[i])) found += 1;
  texts.set(s.t, found >= ENOUGH);
  return found >= ENOUGH;
};

/**
 * `118 for seven`, `five for 48`: runs and wickets, or wickets and runs, in an article about cricket; refuses
 * `12 for two years` and `five for nine clubs`.
 */
export const inningsOf = (s: Scene, a: Atom, b: Atom): Atom | undefined => {
  if (a.kind !== 'bare' || b.kind !== 'bare' || s.word(a.last) !== FOR || b.first !== a.last + 1)
    return undefined;
  const [x, y] = [a.value, b.value];
  if (x?.scale !== 0 || y?.scale !== 0 || a.number.ordinal || b.number.ordinal) return undefined;
  const isRuns = x.digits > MOST_WICKETS && x.digits <= MOST_RUNS && y.digits < MOST_WICKETS;
  const isBowling = x.digits <= MOST_WICKETS && y.digits > x.digits && y.digits <= MOST_RUNS;
  if (!isRuns && !(isBowling && s.t.kind[b.first] === NUMBER)) return undefined;
  const isNoun = isNounTag(s.tags[b.last] ?? 0) && s.word(b.last) !== THANKS;
  if (isNoun && b.last < s.limit(b.first)) return undefined;
  if (!isOfCricket(s)) return undefined;
  return scored(a, b, [formatDecimal(x), formatDecimal(y)]);
};
