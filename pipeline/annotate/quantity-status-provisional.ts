import { wordId, wordSet } from '../core/vocabulary.ts';
import { CLAUSE_VERBS, FINDING_VERBS } from '../lexicon/closed-classes.ts';
import { EARLY_WORDS, TALLIES, TENTATIVE_CUES } from '../lexicon/status-words.ts';
import type { Scene } from './quantity-scene.ts';
import { type Status, statusBy } from './quantity-status-cues.ts';
import type { QuantityKind } from './quantity-types.ts';
import { isVerbTag, TAG } from './tag-set.ts';

const UNSETTLED = wordSet(`${TENTATIVE_CUES} ${EARLY_WORDS}`);
const TALLY = wordSet(TALLIES);
const SHOWS = wordSet(`${CLAUSE_VERBS} ${FINDING_VERBS}`);
const SOURCES = wordSet('to on from in by per');
const [FROM, BUT] = ['from', 'but'].map(wordId);
/** Before what a provisional figure is compared with. */
const OTHERS = wordSet('against versus vs than');
const REACH = 16;
const AFTER_REACH = 24;
const COMMA = 44;
const [SEMICOLON, COLON] = [59, 58];
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

/** `provisionally put` at token `i`. */
const isPutSo = (s: Scene, i: number): boolean =>
  UNSETTLED.has(s.word(i)) && s.tags[i] === TAG.ADVERB && isVerbTag(s.tags[i + 1]);

/** `, provisional figures showed`: a comment behind the clause of the figure. */
const tallyAfter = (s: Scene, first: number): Status | undefined => {
  const limit = Math.min(s.limit(first), first + AFTER_REACH);
  for (let i = first + 1; i < limit; i += 1) {
    if (s.sign(i) === SEMICOLON || s.word(i) === BUT) return undefined;
    if (s.sign(i) === COMMA && isTally(s, i + 1))
      return SHOWS.has(s.word(i + 3)) ? statusBy('tentative', i + 1) : undefined;
  }
  return undefined;
};

/** `Provisional data show that sales rose 3%`, `Turnout, provisionally put at 67%`, `It fell 3%, early figures suggest`. */
export const provisional = (s: Scene, first: number, kind?: QuantityKind): Status | undefined => {
  if (!kind || !MEASURED.has(kind) || s.word(first - 1) === FROM || OTHERS.has(s.word(first - 1)))
    return undefined;
  for (let i = first - 2; i > first - REACH && i >= s.floor(first); i -= 1) {
    if (s.sign(i) === SEMICOLON) break;
    if (isTally(s, i) || (isPutSo(s, i) && first - i < 6)) return statusBy('tentative', i);
  }
  return tallyAfter(s, first);
};

/** In brackets with no word of its own: `€20,000 (£17,500; US$22,900)`. */
export const isAside = (s: Scene, first: number): boolean => {
  // `(expected: €1.58bn)`
  if (s.sign(first - 1) === COLON) return false;
  for (let i = first - 1; i > first - 9 && i >= s.floor(first); i -= 1) {
    if (s.sign(i) === 41) return false;
    if (s.sign(i) === 40) return true;
  }
  return false;
};
