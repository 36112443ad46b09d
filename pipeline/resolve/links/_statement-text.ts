import { type NounPhrases, phrases, type VerbGroups } from '../../annotate/phrases.ts';
import type { Tokens } from '../../annotate/tokens.ts';
import type { LinkContext } from '../../core/define.ts';
import { type NamedTokens, nameTokens } from './_named-tokens.ts';

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
