import { type NounPhrases, phrases, type VerbGroups } from '../../annotate/phrases.ts';
import type { Tokens } from '../../annotate/tokens.ts';
import { wordId, wordSet, WordSet } from '../../core/vocabulary.ts';
import { TAG } from '../../annotate/tags.ts';
import { VERB_NOUNS } from '../../lexicon/titles.ts';
import type { LinkContext } from '../../core/define.ts';
import { isPerson, type NamedTokens, nameTokens } from './_named-tokens.ts';

/** Everything a statement is read from. */
export interface StatementText {
  readonly t: Tokens;
  readonly tags: Uint8Array;
  readonly nouns: NounPhrases;
  readonly verbs: VerbGroups;
  readonly named: NamedTokens;
  /** First token of the sentence of a token, and the token after its last. */
  sentenceStart(token: number): number;
  sentenceEnd(token: number): number;
}

export const statementText = (context: LinkContext): StatementText => {
  const named = nameTokens(context);
  const { nouns, verbs } = phrases.of(context.document);
  const { sentences, t, tags } = named;
  return {
    t,
    tags,
    nouns,
    verbs,
    named,
    sentenceStart: (token) => sentences.first[sentences.ofToken[token]],
    sentenceEnd: (token) => sentences.last[sentences.ofToken[token]],
  };
};

const word = (text: string): WordSet => new WordSet(text.split(' '));
const AMOUNTS = word('about around over under nearly almost roughly approximately some');
const THAN = wordId('than');
const COMPARING = word('more less fewer');
const AT = wordId('at');
const EXTREMES = word('least most');
const UP = wordId('up');
const TO = wordId('to');
const AS = wordId('as');
const COUNTED = word('many few');

/** "about", "more than", "at least", "up to", "as many as" before a numeral: the first of their tokens; the numeral without one. */
export const amountStart = ({ t }: StatementText, numeral: number): number => {
  const [third, second, first] = [t.word[numeral - 3], t.word[numeral - 2], t.word[numeral - 1]];
  if (first === THAN && COMPARING.has(second)) return numeral - 2;
  if (second === AT && EXTREMES.has(first)) return numeral - 2;
  if (second === UP && first === TO) return numeral - 2;
  if (third === AS && COUNTED.has(second) && first === AS) return numeral - 3;
  return AMOUNTS.has(first) ? numeral - 1 : numeral;
};

const TITLES = wordSet(VERB_NOUNS);

/** "Lions coach Bo Chen, a former opener, said": a title between a team and a name, which is a verb in form. */
export const isTitleVerb = ({ verbs, tags, named, t }: StatementText, group: number): boolean => {
  const main = verbs.main[group];
  if (verbs.first[group] !== main || tags[main] !== TAG.BASE || !TITLES.has(t.word[main])) return false;
  return isPerson(named, named.ofToken[main + 1]) && main > 0 && named.ofToken[main - 1] >= 0;
};
