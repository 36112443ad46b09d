import { isUnity } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const IN = wordId('in');
const EVERY = wordId('every');
/** `one win in seven`: of games, as a run. */
const GAMES = wordSet(
  'win wins victory victories defeat defeats loss losses draw draws goal goals point points match matches title titles game games medal medals operations visits trips',
);
const MOST = 20n;

/** The token of the noun in `one person in three`, `one pupil in every ten`; `undefined` where the second number counts things of its own. */
export const sharedNoun = (s: Scene, a: Atom, b: Atom): number | undefined => {
  const at = a.last;
  if (a.kind !== 'bare' || a.number.form !== 'words' || b.number.form !== 'words') return undefined;
  // `two trains in three`
  const several = !isUnity(a.value) && a.value?.scale === 0 && a.value.digits > 1n;
  if (!isUnity(a.value) && !(several && (b.value?.digits ?? 99n) <= 10n)) return undefined;
  if (s.tags[at] !== (several ? TAG.PLURAL : TAG.NOUN) || GAMES.has(s.word(at)) || s.word(at + 1) !== IN)
    return undefined;
  const every = s.word(at + 2) === EVERY;
  if (b.first !== at + (every ? 3 : 2) || b.value?.scale !== 0 || (b.value.digits > MOST && !every))
    return undefined;
  const next = s.tags[b.last] ?? TAG.PUNCTUATION;
  return every || !(isNounTag(next) || next === TAG.ADJECTIVE) ? at : undefined;
};

/** `4 in 10 shoppers`: of so many a share is told. */
const TENS = new Set([10n, 100n, 1000n]);
const ONE = wordId('one');
const PEOPLE = wordSet('people adults children women men americans patients voters households families');

/** `12 in six boxes`: the second number counts things of its own unless the first is a bare share. */
export const isCountedApart = (s: Scene, { last, first, value }: Atom): boolean =>
  last < s.t.count &&
  s.tags[last] === TAG.PLURAL &&
  !PEOPLE.has(s.word(last)) &&
  !TENS.has(value!.digits) &&
  s.word(first - 2) !== ONE;
