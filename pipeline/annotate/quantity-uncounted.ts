import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const OF = wordId('of');
const NEAR = wordSet('within inside');
/** `within 3 km of the summit`, `to within 25 nanometres of perfection`: how near to it. */
const isNear = (s: Scene, { kind, first }: Atom, at: number): boolean =>
  (kind === 'measure' || kind === 'bare') && s.word(at) === OF && NEAR.has(s.word(first - 1));

const LEVELS = wordSet('level levels norm norms normal usual average mean');
const MOST_LEVEL = 6;
/** `7% of normal levels`: of what it was, which is the same thing. */
const isOfLevels = (s: Scene, { kind }: Atom, at: number): boolean => {
  if (kind !== 'percent' || s.word(at) !== OF) return false;
  for (let i = at + 1; i <= at + MOST_LEVEL; i += 1) {
    if (LEVELS.has(s.word(i)) && !isNounTag(s.tags[i + 1] ?? 0)) return s.word(i + 1) !== OF;
    if (
      s.sign(i) !== 45 &&
      s.tags[i] !== TAG.ADJECTIVE &&
      s.tags[i] !== TAG.DETERMINER &&
      s.tags[i] !== TAG.POSSESSIVE &&
      !isNounTag(s.tags[i])
    )
      return false;
  }
  return false;
};

const AGES = wordSet('under over above below');
const PERSONS = wordSet(
  'nobody anybody everybody somebody noone anyone everyone someone those people women men girls boys adults voters',
);
/** `Nobody under 40 buys here`: an age, whose verb follows. */
const isAgeBound = (s: Scene, { kind, first }: Atom, at: number): boolean =>
  kind === 'bare' &&
  AGES.has(s.word(first - 1)) &&
  PERSONS.has(s.word(first - 2)) &&
  s.tags[at + 1] !== TAG.PUNCTUATION;

const RATES = wordSet('rate margin yield share stake increase rise fall cut deficit surplus debt shortfall');
/** `the rate of 4.35 per cent adds £50`. */
const isOfRate = (s: Scene, { kind, first }: Atom): boolean =>
  kind === 'percent' && s.word(first - 1) === OF && RATES.has(s.word(first - 2));

const HOUSES = wordSet('family families household households');
/** `a family of four spends`. */
const isOfHouse = (s: Scene, { first }: Atom): boolean =>
  s.word(first - 1) === OF && HOUSES.has(s.word(first - 2));

/** Verbs whose participle describes nothing: `12 needed repairs`. */
const TELLING = wordSet(
  'needed had got made gave took won said told asked wanted received suffered faced reached became showed kept tested',
);
/** `and 12 needed repairs`: what so many of those before did. */
const isTelling = (s: Scene, { kind, first }: Atom, at: number): boolean =>
  kind === 'bare' &&
  TELLING.has(s.word(at)) &&
  first > s.floor(first) &&
  (s.tags[first - 1] === TAG.CONJUNCTION || s.tags[first - 1] === TAG.PUNCTUATION);

const [RELATIVE, TO] = ['relative', 'to'].map(wordId);
/** `cut by 30% relative to 2005 levels`: what it is compared with follows. */
const isRelative = (s: Scene, at: number): boolean => s.word(at) === RELATIVE && s.word(at + 1) === TO;

/** Whether what follows a figure at `at` is counted by nothing: where it lies, what it is near to, a verb. */
export const isUncounted = (s: Scene, atom: Atom, at: number): boolean =>
  isNear(s, atom, at) ||
  isOfLevels(s, atom, at) ||
  isAgeBound(s, atom, at) ||
  isOfRate(s, atom) ||
  isTelling(s, atom, at) ||
  isRelative(s, at) ||
  isOfHouse(s, atom);

/** `90 days' notice`: what a measure with an apostrophe owns. */
export const isOwned = (s: Scene, at: number): boolean =>
  (s.sign(at - 1) === 39 || s.sign(at - 1) === 0x2019) && isNounTag(s.tags[at] ?? 0);
