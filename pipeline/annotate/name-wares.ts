import { wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, W } from './name-classes.ts';
import { isRoad } from './name-designations.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';

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
