import type { DocumentRecord } from '../../../schemas/stages.ts';
import { coverTokens, TokenCursor } from '../../annotate/_cover.ts';
import { type Sentences, sentences as sentencesOf } from '../../annotate/sentences.ts';
import { tags as tagsOf } from '../../annotate/tags.ts';
import { type Tokens, tokenAt, tokens as tokensOf } from '../../annotate/tokens.ts';
import { wordSet } from '../../core/vocabulary.ts';
import type { LinkContext } from '../../core/define.ts';

export type Mention = DocumentRecord<'mentions'>;

/** The tokens of a document with the mentions that cover them. */
export interface NamedTokens {
  readonly t: Tokens;
  readonly tags: Uint8Array;
  readonly sentences: Sentences;
  /** Mentions in order, without nominals. */
  readonly mentions: readonly Mention[];
  /** Token range of each mention. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Number of the mention that covers a token, −1 where none does. */
  readonly ofToken: Int32Array;
  /** Entity of a nominal, by the token after it: `the bank`. */
  readonly nominals: ReadonlyMap<number, string>;
}

/** What was laid over the tokens of a document, by its list of mentions. */
const laid = new WeakMap<readonly Mention[], { readonly named: NamedTokens; readonly count: number }>();

/** The mentions of a document over its tokens: laid once for all links, as long as none adds or drops mentions. */
export const nameTokens = (context: LinkContext): NamedTokens => {
  const { mentions } = context.records;
  const known = laid.get(mentions);
  if (known?.count === mentions.length) return known.named;
  const named = layMentions(context);
  laid.set(mentions, { named, count: mentions.length });
  return named;
};

const layMentions = (context: LinkContext): NamedTokens => {
  const { document, records } = context;
  const t = tokensOf.of(document);
  const mentions = records.mentions.filter((mention) => mention.fields.form?.value !== 'nominal');
  const first = new Int32Array(mentions.length);
  const last = new Int32Array(mentions.length);
  const ofToken = new Int32Array(t.count).fill(-1);
  const cursor = new TokenCursor(t);
  mentions.forEach(({ span }, n) => {
    first[n] = cursor.at(span.start);
    last[n] = Math.max(first[n] + 1, cursor.at(span.end - 1) + 1);
  });
  coverTokens(ofToken, first, last);
  const nominals = new Map<number, string>();
  for (const { fields, span } of records.mentions) {
    const id = fields.entity_id?.value;
    if (fields.form?.value === 'nominal' && id) nominals.set(tokenAt(t, span.end - 1) + 1, id);
  }
  return {
    t,
    tags: tagsOf.of(document),
    sentences: sentencesOf.of(document),
    mentions,
    first,
    last,
    ofToken,
    nominals,
  };
};

/** The kind of a mention's thing. */
export const kindOf = (named: NamedTokens, mention: number): string | undefined =>
  mention < 0 ? undefined : named.mentions[mention].fields.kind?.value;

/** Whether a mention is written as a name (not a demonym or pronoun). */
export const isNamed = (named: NamedTokens, mention: number): boolean => {
  const form = named.mentions[mention].fields.form?.value;
  return form !== 'demonym' && form !== 'pronoun';
};

/** The mention that begins at a token, or −1. */
export const mentionFrom = (named: NamedTokens, token: number): number => {
  const mention = token < named.ofToken.length ? named.ofToken[token] : -1;
  return mention >= 0 && named.first[mention] === token ? mention : -1;
};

/** The mention that ends before a token, or −1. */
export const mentionUntil = (named: NamedTokens, token: number): number => {
  const mention = token > 0 ? named.ofToken[token - 1] : -1;
  return mention >= 0 && named.last[mention] === token ? mention : -1;
};

/** Whether a mention names a person. */
export const isPerson = (named: NamedTokens, mention: number): boolean =>
  mention >= 0 && kindOf(named, mention) === 'person' && isNamed(named, mention);

const PARTIES = wordSet('democrats liberals conservatives socialists republicans greens nationalists');
const HOLDER_KINDS = new Set(['organisation', 'place', 'group', 'event', 'product']);

/** Whether a mention can be what a position belongs to: an organisation, a place, a demonym. */
export const isHolder = (named: NamedTokens, mention: number): boolean =>
  mention >= 0 &&
  // `leader of the Christian Democrats`
  (HOLDER_KINDS.has(kindOf(named, mention) ?? '') || PARTIES.has(named.t.word[named.last[mention] - 1]));
