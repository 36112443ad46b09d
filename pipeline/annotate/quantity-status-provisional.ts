import { wordId, wordSet } from '../core/vocabulary.ts';
import { EARLY_WORDS, TALLIES, TENTATIVE_CUES } from '../lexicon/status-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Status } from './quantity-status-cues.ts';
import type { QuantityKind } from './quantity-types.ts';

const UNSETTLED = wordSet(`${TENTATIVE_CUES} ${EARLY_WORDS}`);
const TALLY = wordSet(TALLIES);
const SOURCES = wordSet('to on from in by per');
const FROM = wordId('from');
const REACH = 16;
const MEASURED: ReadonlySet<QuantityKind> = new Set([
  'money',
  'percent',
  'count',
  'measure',
  'number',
  'rate',
]);

/** `preliminary figures` at token `i`; not `according to preliminary reports`, which is no more than a source. */
const isTally = (s: Scene, i: number): boolean =>
  UNSETTLED.has(s.word(i)) && TALLY.has(s.word(i + 1)) && !SOURCES.has(s.word(i - 1));

/** `Provisional data show that sales rose 3%`. */
export const provisional = (s: Scene, first: number, kind?: QuantityKind): Status | undefined => {
  if (!kind || !MEASURED.has(kind) || s.word(first - 1) === FROM) return undefined;
  for (let i = first - 2; i > first - REACH && i >= s.floor(first); i -= 1)
    if (isTally(s, i)) return { value: 'tentative', cue: { first: i, last: i + 1 } };
  return undefined;
};

/** In brackets with no word of its own: `€20,000 (£17,500; US$22,900)`. */
export const isAside = (s: Scene, first: number): boolean => {
  for (let i = first - 1; i > first - 9 && i >= s.floor(first); i -= 1) {
    if (s.sign(i) === 41) return false;
    if (s.sign(i) === 40) return true;
  }
  return false;
};
