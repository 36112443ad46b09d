import { wordId, wordSet } from '../core/vocabulary.ts';
import { isPersonNoun } from './name-classes.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Stretch } from './quantity-types.ts';

const [OVER, MOST] = [wordId('over'), 12n];
const ABOVE_OVER = wordSet('above over');
const LENGTHS = new Set(['meter', 'kilometer', 'mile', 'yard', 'furlong']);
/** What one wins or runs over a distance: `gold over 800m`, `a handicap chase over three miles`. */
const RACING = wordSet(
  'gold silver bronze medal medals title titles champion champions record records best race races raced racing final finals heat heats sprint sprints sprinted hurdles chase handicap relay swim champion victory victories win wins won winner winners runner-up debut podium medallist medalist medallists medalists bests competed competes competing compete',
);

/** `finished fourth over 1,500 metres`, `won gold over 800m`: how far they raced; not `walked over 12 miles`. */
export const isRaced = (s: Scene, { first, last }: Stretch, atom: Atom): boolean => {
  if (s.word(first) !== OVER || last - first > 1 || atom.kind !== 'measure') return false;
  if (!atom.unit || !LENGTHS.has(atom.unit.name)) return false;
  const index = s.numbers.ofToken[first - 1];
  return RACING.has(s.word(first - 1)) || (index >= 0 && s.numbers.list[index].ordinal === true);
};

const RISING = wordSet(
  'climb climbs climbed climbing rise rises rose risen rising leap leaps leapt leaped leaping jump jumps jumped jumping soar soars soared soaring tower towers towered towering vault vaults vaulted vaulting hurdle hurdles hurdled hurdling hop hops hopped hopping step steps stepped stepping clamber clambers clambered clambering scramble scrambles scrambled scrambling fly flies flew flown flying',
);
/** What one goes over that is no person. */
const OBSTACLES = wordSet(
  'fences hurdles barriers walls gates bars cars buses boats hedges ditches bodies benches seats rows trees hills ridges peaks markers opponents rivals defenders players attackers lorries trucks barrels tackles challenges',
);
const AMOUNTS = wordSet(
  'toll tolls number numbers count total totals tally figure figures crowd staff cases deaths membership',
);
const MOST_BETWEEN = 2;
const MOST_BEFORE = 10;

/** `climbed above two defenders`, `leapt over three cars`: where one moved, no bound and no change; not `rose above 50 cases`. */
export const isSurmounted = (s: Scene, { first, last }: Stretch, atom: Atom): boolean => {
  if (!ABOVE_OVER.has(s.word(first)) || last - first > 1 || atom.kind !== 'bare') return false;
  const { value } = atom;
  if (!value || value.scale > 0 || value.digits > MOST || !RISING.has(s.word(first - 1))) return false;
  for (let i = first - 2; i >= s.floor(first) && i > first - MOST_BEFORE; i -= 1)
    if (AMOUNTS.has(s.word(i))) return false;
  for (let i = atom.last; i <= atom.last + MOST_BETWEEN && i < s.limit(atom.first); i += 1)
    if (OBSTACLES.has(s.word(i)) || isPersonNoun(s.word(i))) return true;
  return false;
};

const SPREAD = wordSet(
  'scattered spread strewn stretched stretching stretches extending extends extended spanning sprawls sprawled sprawling dispersed',
);
const BURYING = wordSet(
  'buried bury burying lie lies lay lying trapped crushed pinned submerged entombed sits sat vanished disappeared village town home house',
);
const UNDER_OVER = wordSet('under over');
const MASSES = wordSet('ice rock rubble debris mud snow water earth soil sand ash stone concrete');
const MOST_MASS = 2;
/** `scattered over half a hectare`, `buried under nine million tonnes of ice`: where it lies, no bound. */
export const isLyingThere = (s: Scene, { first, last }: Stretch, atom: Atom): boolean => {
  if (!UNDER_OVER.has(s.word(first)) || last - first > 1 || atom.kind !== 'measure') return false;
  if (s.word(first) === OVER) return SPREAD.has(s.word(first - 1));
  if (s.word(atom.last) !== OF || !BURYING.has(s.word(first - 1))) return false;
  for (let i = atom.last + 1; i <= atom.last + MOST_MASS; i += 1) if (MASSES.has(s.word(i))) return true;
  return false;
};

const [MINIMUM, OF] = ['minimum', 'of'].map(wordId);
const ASKED = wordSet(
  'flow distance width height length weight size depth thickness clearance gap area volume capacity stay lease speed supply stock reserve diameter',
);

/** `keep a minimum flow of 45 cubic metres per second`: what is asked for; a `minimum temperature of 3C` was measured. `at` is the token after `of`. */
export const isLeastOf = (s: Scene, at: number, { kind }: Atom): boolean =>
  kind === 'measure' &&
  s.word(at - 1) === OF &&
  ASKED.has(s.word(at - 2)) &&
  s.word(at - 3) === MINIMUM &&
  at - 3 >= s.floor(at);
