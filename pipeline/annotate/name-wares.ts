import { wordId, wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, W } from './name-classes.ts';
import { isRoad } from './name-designations.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { NUMBER } from './tokens.ts';

/** Endings that international non-proprietary names of drugs share; no word of another kind ends so and is as long. */
const STEMS = [
  'mab',
  'tinib',
  'ciclib',
  'parib',
  'gliptin',
  'gliflozin',
  'glutide',
  'sartan',
  'statin',
  'oxetine',
  'prazole',
  'conazole',
  'mycin',
  'cillin',
  'floxacin',
  'cycline',
  'buvir',
  'tegravir',
  'desivir',
  'amivir',
  'tamivir',
  'triptan',
  'setron',
  'zumab',
  'ximab',
  'vastatin',
  'parin',
  'xaban',
  'barbital',
  'azepam',
  'caine',
];
const SHORTEST_DRUG = 8;

/** "Rituximab": a single word with the ending of a drug. */
export const isDrug = (n: NameText, at: number): boolean => {
  if (n.length(at) < SHORTEST_DRUG || n.isAllUpper(at)) return false;
  const end = n.t.end[at];
  return STEMS.some((stem) => n.t.text.endsWith(stem, end));
};

const CODE = /^(?:[A-Z]{1,3}\d{1,4}[a-z]?|\d{1,4}[a-z]{1,2})$/;

/** "Galaxy A56", "Pixel 9a": a word and a code of letters and digits, which is no road's or motorway's. */
export const isCoded = (n: NameText, { first, last, person, place }: Segment): boolean => {
  if (last - first < 2 || last - first > 4 || person || place || HEAD_KIND.has(n.t.word[first])) return false;
  const code = n.t.text.slice(n.t.start[last - 1], n.t.end[last - 1]);
  return n.length(first) > 2 && CODE.test(code) && !isRoad(n, last - 1);
};

/** What ships do. */
const SAILING = wordSet('sank capsized foundered sailed docked anchored listed sinks capsizes berthed');

/** "the Dona Paz sank": with an article and before what ships do, words that name no body or place by their head. */
export const isShip = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  if (first < 1 || word[first - 1] !== W.the || last - first < 2 || last >= count || !SAILING.has(word[last]))
    return false;
  for (let i = first; i < last; i += 1) if (HEAD_KIND.has(word[i])) return false;
  return true;
};

const BRINGING = wordSet('unveiled launched released announced');
const SOLD = wordSet('marketed sold branded');
const BRANDS = wordSet('name names brand brands');
const BRAND = wordId('brand');
/** Most tokens on either side of one of several brands. */
const MOST_BRANDS = 5;
const UNDER = wordId('under');
const PRODUCTION = wordId('production');
const AS = wordId('as');

/** "makes mowers under the Swift and Meadow names" */
const isUnderNames = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  const binds = (at: number): boolean =>
    n.isCap(at) || word[at] === W.and || word[at] === W.comma || word[at] === W.the;
  let to = last;
  while (to < last + MOST_BRANDS && to < n.t.count && binds(to)) to += 1;
  if (!BRANDS.has(word[to]) || n.startsLine(to)) return false;
  let from = first - 1;
  while (from > first - MOST_BRANDS && from > 0 && binds(from)) from -= 1;
  return word[from] === UNDER;
};

/** "unveiled the Halo 2", "marketed as Zantrex", "under the brand name Zantrex": what is brought to market. */
export const isWare = (n: NameText, { first, last, person, place }: Segment): boolean => {
  const { word } = n.t;
  if (first < 3 || last >= n.t.count || place) return false;
  if (isUnderNames(n, first, last)) return true;
  if (person) return false;
  if (word[first - 1] === W.the && BRINGING.has(word[first - 2])) return n.t.kind[last - 1] === NUMBER;
  if (word[first - 1] === W.of && word[first - 2] === PRODUCTION) return !n.isAllUpper(first);
  if (word[first - 1] === AS) return SOLD.has(word[first - 2]);
  if (word[first - 1] === W.the && word[last] === BRAND && word[first - 2] === UNDER) return true;
  return BRANDS.has(word[first - 1]) && (word[first - 1] === BRAND || word[first - 2] === BRAND);
};
