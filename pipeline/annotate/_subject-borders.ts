import { WordSet, wordSet } from '../core/vocabulary.ts';
import { BODY_NOUNS } from '../lexicon/person-nouns.ts';
import type { FrameReader } from './_frame-reader.ts';
import { NOMINAL } from './_phrase-walker.ts';
import { TAG } from './tag-set.ts';

const INDEFINITE = new WordSet(['a', 'an']);
const BODIES = wordSet(BODY_NOUNS);

/** `a claim the firm`: where the subject begins; behind a noun with an article the second article opens a clause without `that`. */
export const afterContact = (r: FrameReader, first: number, last: number): number => {
  if (!INDEFINITE.has(r.word(first))) return first;
  for (let k = last; k > first + 1; k -= 1)
    if (r.tag(k) === TAG.DETERMINER && r.tag(k - 1) === TAG.NOUN) return k;
  return first;
};

interface Apposed {
  readonly name: number;
  readonly subject: number;
  readonly floor: number;
}

/** `In a statement signed by its head, Ann Lee, the union said`: the name belongs to the phrase that opens the sentence, and a body speaks. */
export const isOpeningBefore = (r: FrameReader, { name, subject, floor }: Apposed): boolean => {
  if (r.tag(floor) !== TAG.PREPOSITION || r.tag(name) !== TAG.PROPER || !r.isComma(name - 1)) return false;
  if (r.tag(subject) !== TAG.DETERMINER || r.isUpper(subject)) return false;
  let head = subject;
  while (NOMINAL[r.tag(head + 1)] === 1) head += 1;
  return BODIES.has(r.word(head));
};
