import type { Block } from '../../schemas/document.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

/** What a text was judged to be written in. */
export interface Language {
  /** ISO 639-1 code; `und` when it is not English and no other was recognised. */
  readonly code: string;
  /** What was counted: `41 of 120 words`. */
  readonly basis: string;
}

/** Units looked at: a first look, and a second where the first does not decide. */
const FIRST_LOOK = 600;
const SECOND_LOOK = 12_000;
/** Fewer words than this decide nothing. */
const FEWEST = 25;
/** From here on another language is believed where a third of the words are its own. */
const FEWEST_CLEAR = 12;
const CLEAR = 0.33;
/** English prose has 35 to 50 function words in a hundred of these; lists and tables fewer. */
const ENGLISH = 0.12;
const FOREIGN = 0.15;

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(FUNCTION_WORDS).map(([code, words]) => [code, new Set(words.split(' '))]),
);
const english = sets.get('en')!;

const WORD = /[A-Za-zÀ-ɏ]+/g;
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/g;

const sampleOf = (view: string, blocks: readonly Block[], size: number): string => {
  const start = blocks[0].start;
  return view.slice(start, start + size);
};

const countIn = (words: readonly string[], set: ReadonlySet<string>): number =>
  words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);

const wordsIn = (sample: string): string[] => sample.toLowerCase().match(WORD) ?? [];

/** The language of a text by its function words; `undefined` when it is too short or unlike prose. */
export const languageOf = (view: string, blocks: readonly Block[]): Language | undefined => {
  if (!blocks.length) return undefined;
  const first = wordsIn(sampleOf(view, blocks, FIRST_LOOK));
  const hits = countIn(first, english);
  if (first.length >= FEWEST && hits >= first.length * ENGLISH * 2)
    return { code: 'en', basis: `${hits} of ${first.length} words` };
  const sample = sampleOf(view, blocks, SECOND_LOOK);
  const words = wordsIn(sample);
  const others = sample.match(OTHER_SCRIPT)?.length ?? 0;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (others > FEWEST * 2 && others > letters)
    return { code: 'und', basis: `${others} letters of another script` };
  if (words.length < FEWEST_CLEAR) return undefined;
  const own = countIn(words, english);
  const share = own / words.length;
  const ranked = [...sets]
    .filter(([code]) => code !== 'en')
    .map(([code, set]) => ({ code, count: countIn(words, set) }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  const best = ranked[0];
  if (words.length < FEWEST) {
    const isClear = best.count >= words.length * CLEAR && best.count > own * 3;
    return isClear ? { code: best.code, basis: `${best.count} of ${words.length} words` } : undefined;
  }
  if (best.count >= words.length * FOREIGN && best.count > own * 2)
    return { code: best.code, basis: `${best.count} of ${words.length} words` };
  return share >= ENGLISH ? { code: 'en', basis: `${own} of ${words.length} words` } : undefined;
};
