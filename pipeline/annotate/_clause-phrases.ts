import { WordMap, wordId } from '../core/vocabulary.ts';
import { CLAUSE_PHRASES } from '../lexicon/cue-verbs.ts';
import { type Cue, FORM, TAKES } from './cues.ts';
import type { FrameReader } from './_frame-reader.ts';
import { TAG } from './tag-set.ts';

/** A cue of several words, and the item after its last. */
export interface PhraseCue {
  readonly cue: Cue;
  readonly end: number;
}

interface Ending {
  readonly words: readonly number[];
  readonly cue: Cue;
}

const FORMS = [FORM.base, FORM.present, FORM.past, FORM.participle, FORM.gerund];

const endingsByForm = (): Map<string, Ending[]> => {
  const table = new Map<string, Ending[]>();
  for (const [lemma, spelled, phrases, kind] of CLAUSE_PHRASES) {
    const forms = spelled.split(' ');
    const takes = kind === 'that' ? TAKES.quote : TAKES[kind];
    for (const form of new Set(forms)) {
      const bits = forms.reduce((sum, other, n) => (other === form ? sum | FORMS[n] : sum), 0);
      const cue: Cue = { lemma, class: 'assertive', takes, forms: bits };
      const endings = phrases.map((phrase) => ({ words: phrase.split(' ').map(wordId), cue }));
      table.set(form, [...(table.get(form) ?? []), ...endings]);
    }
  }
  return table;
};

const byForm = new WordMap<readonly Ending[]>(endingsByForm());

/** The item after the words of an ending from `item` on, adverbs aside (`made it very clear`); −1 where others stand. */
const overWords = (r: FrameReader, words: readonly number[], item: number, limit: number): number => {
  let at = item;
  for (const word of words) {
    if (at < limit && r.word(at) !== word && r.tag(at) === TAG.ADVERB) at += 1;
    if (at >= limit || r.word(at) !== word) return -1;
    at += 1;
  }
  return at;
};

/** The cue that a verb at `item` makes with the words after it: `made it clear`, `gave evidence`; `undefined` without them. */
export const clausePhrase = (r: FrameReader, item: number, limit: number): PhraseCue | undefined => {
  for (const { words, cue } of byForm.get(r.word(item)) ?? []) {
    const end = overWords(r, words, item + 1, limit);
    if (end > 0) return { cue, end };
  }
  return undefined;
};
