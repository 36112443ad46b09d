import { compare, divide, formatDecimal, isUnity, isWhole } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const IN = wordId('in');
const EVERY = wordId('every');
/** `one win in seven`: of games, as a run. */
const GAMES = wordSet(
  'win wins victory victories defeat defeats loss losses draw draws goal goals point points match matches title titles game games medal medals operations visits trips',
);
const MOST = 20n;
/** Verbs that look like nouns: `one shop in ten says`. */
const SAYS = wordSet(
  'says claims uses lives owns works earns plans needs stands sits lies comes has fails passes dies suffers lacks wants thinks believes expects pays rents faces misses skips begins takes gets makes loses stays sees feels knows reads speaks eats sleeps carries holds contains goes',
);

/** The token of the noun in `one person in three`, `one pupil in every ten`; `undefined` where the second number counts things of its own. */
export const sharedNoun = (s: Scene, a: Atom, b: Atom): number | undefined => {
  const at = a.last;
  if (a.kind !== 'bare' || a.number.form !== 'words' || b.number.form !== 'words') return undefined;
  // `two trains in three`
  const several = !isUnity(a.value) && a.value?.scale === 0 && a.value.digits > 1n;
  if (!isUnity(a.value) && !(several && (b.value?.digits ?? 99n) <= 10n)) return undefined;
  // `one shop in ten`
  const isOne = !several && (s.tags[at] === TAG.NOUN || s.tags[at] === TAG.BASE);
  if (!(isOne || (several && s.tags[at] === TAG.PLURAL)) || GAMES.has(s.word(at))) return undefined;
  // `in one case out of six`
  const isOut = s.word(at + 1) === OUT && s.word(at + 2) === OF;
  if (!isOut && s.word(at + 1) !== IN) return undefined;
  const every = !isOut && s.word(at + 2) === EVERY;
  if (b.first !== at + (every || isOut ? 3 : 2) || b.value?.scale !== 0 || (b.value.digits > MOST && !every))
    return undefined;
  const next = s.tags[b.last] ?? TAG.PUNCTUATION;
  return every || SAYS.has(s.word(b.last)) || !(isNounTag(next) || next === TAG.ADJECTIVE) ? at : undefined;
};

/** `4 in 10 shoppers`: of so many a share is told. */
const TENS = new Set([10n, 100n, 1000n]);
const [ONE, OF] = ['one', 'of'].map(wordId);
const PEOPLE = wordSet(
  'people adults children women men americans britons patients voters households families customers users workers employees parents pupils students drivers firms businesses companies respondents buyers shoppers members residents teenagers viewers',
);

/** `12 in six boxes`: the second number counts things of its own unless the first is a bare share. */
export const isCountedApart = (s: Scene, { last, first, value }: Atom): boolean =>
  last < s.t.count &&
  s.tags[last] === TAG.PLURAL &&
  !PEOPLE.has(s.word(last)) &&
  !TENS.has(value!.digits) &&
  s.word(first - 2) !== ONE &&
  !isPartOf(s, first - 2, last);

const OPENED = wordSet('from of in for with on at');
/** `the roofs from four in five homes`: in words and after a preposition a part; not `in four in five years`. */
const isPartOf = (s: Scene, above: number, noun: number): boolean =>
  OPENED.has(s.word(above - 1)) && !GAMES.has(s.word(noun)) && !s.units.read(noun, false);

export const FILLERS = wordSet(
  'about around approximately some nearly roughly ~ ∼ ≈ the a an estimated almost just over under up well',
);
export const BOUNDS = wordSet('more less than as much little at least most');
const BY = wordId('by');
/** Whether `million`, `bn` or the like is part of a number. */
export const hasMagnitude = ({ number, scaled }: Atom): boolean =>
  number.magnitudeToken !== undefined || scaled === true;
/**
 * `shrank by 1.7 billion pesos to 12.6 billion`, `rose €13 million to 28 million`: what something came to, whose unit
 * stands with how far it moved; `rose by €2 to 3 million` is a range.
 */
export const isLevelOf = (s: Scene, a: Atom, b: Atom): boolean => {
  if (a.kind === 'bare' || b.kind !== 'bare') return false;
  if (hasMagnitude(a)) return true;
  let i = a.first - 1;
  while (i > 0 && FILLERS.has(s.word(i))) i -= 1;
  return s.word(i) === BY && !hasMagnitude(b);
};
const ROUND = new Set([12n, 20n, 25n, 50n, 100n, 500n, 1000n, 10000n, 100000n, 1000000n]);
const OUT = wordId('out');

/** `Some 3 in 5 pupils walk`: at the head of the sentence a share is the subject; a place would follow what is counted. */
const isSubject = (s: Scene, a: Atom, b: Atom): boolean => {
  const floor = s.floor(a.first);
  let i = a.first - 1;
  while (i >= floor && (FILLERS.has(s.word(i)) || BOUNDS.has(s.word(i)))) i -= 1;
  const next = s.tags[b.last + 1] === TAG.ADVERB ? b.last + 2 : b.last + 1;
  const isVerb = isVerbTag(s.tags[next] ?? 0) || s.tags[next] === TAG.AUXILIARY;
  return i < floor && !s.units.read(b.last, false)?.time && isVerb;
};

/** `one in five`, `three out of four`: the share, exact to 16 places. */
export const shareOf = (s: Scene, a: Atom, b: Atom, sure = false): Atom | undefined => {
  if (a.kind !== 'bare' || b.kind !== 'bare' || !isWhole(b.value)) return undefined;
  const isMark = s.word(a.last) === OUT && a.number.fractional === true;
  if (sure ? !isUnity(a.value) : !isWhole(a.value) && !isMark) return undefined;
  if (
    !a.value ||
    !b.value ||
    compare(a.value, b.value) >= 0 ||
    a.value.digits === 0n ||
    a.number.vague ||
    b.number.vague
  )
    return undefined;
  const isIn = s.word(a.last) === IN || s.word(a.last + 1) === IN;
  const isOne = isIn && isUnity(a.value);
  if (!sure && !isOne && b.value.digits > 10n && !ROUND.has(b.value.digits)) return undefined;
  const uneven = a.number.form === 'digits' && b.number.form === 'words';
  const isLarge = a.value.digits > 100n || (!isOne && b.value.digits > 1_000_000n);
  const every = s.word(b.first - 1) === EVERY;
  if (isIn && (isLarge || uneven || (!every && !sure && isCountedApart(s, b) && !isSubject(s, a, b))))
    return undefined;
  return {
    ...b,
    first: a.first,
    kind: 'ratio',
    rule: 'share',
    value: divide(a.value, b.value, 16),
    formula: `${formatDecimal(a.value)} ÷ ${formatDecimal(b.value)}`,
  };
};
