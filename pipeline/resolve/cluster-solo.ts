import type { ParsedDocument } from '../../schemas/document.ts';
import { quoteMarks } from '../annotate/quote-marks.ts';
import type { NameText } from '../annotate/name-text.ts';
import { ORGANISATION, PERSON } from '../annotate/name-kinds.ts';
import { kindOf } from '../annotate/name-lists.ts';
import { TRADE } from '../annotate/name-trade.ts';
import { addressBefore } from './cluster-gender.ts';
import type { Item } from './cluster-items.ts';

/** For the key of a name of one word: whether a person's or a body's full name owns it. */
export type SoloOwners = ReadonlyMap<string, number>;

interface Solo {
  readonly word: number;
  readonly votes: number[];
  /** First tokens of its mentions. */
  readonly mentions: number[];
}

/** By token: whether it stands in quotation marks. */
const quotedTokens = (document: ParsedDocument, count: number): Uint8Array => {
  const quoted = new Uint8Array(count);
  for (const { open, close, depth } of quoteMarks.of(document).marked)
    if (depth === 0) quoted.fill(1, open, close);
  return quoted;
};

/**
 * Whether a text that writes "Mr Hallett" of the person also has "Hallett", of the firm, behind its first
 * sentence. How somebody who is quoted addresses others tells nothing.
 */
const areAddressed = (n: NameText, mentions: readonly number[], quoted: () => Uint8Array): boolean =>
  mentions.some((first) => addressBefore(n, first) !== undefined && quoted()[first] === 0) &&
  mentions.some((first) => n.s.ofToken[first] > 0 && addressBefore(n, first) === undefined);

/** Who owns a name of one word where it stands: behind "Mr" always the person. */
export const ownerOf = (owners: SoloOwners, n: NameText, { key, first }: Item): number | undefined => {
  const owner = owners.get(key);
  return owner === ORGANISATION && addressBefore(n, first) ? PERSON : owner;
};

/**
 * "Imus" where the text has both "Don Imus" and "Imus Ranch Foundation", "Ford" beside "Bill Ford" and
 * "Ford Motor Company": one of the two owns the single word, by what its own mentions read as. A word that is bought and owned needs no longer name.
 */
export const soloOwners = (items: readonly Item[], n: NameText, document: ParsedDocument): SoloOwners => {
  let inQuotes: Uint8Array | undefined;
  const quoted = (): Uint8Array => {
    inQuotes ??= quotedTokens(document, n.t.count);
    return inQuotes;
  };
  const surnames = new Set<number>();
  const openings = new Set<number>();
  const traded = new Set<number>();
  const solo = new Map<string, Solo>();
  for (const { words, kind, votes, key, form, rule, first } of items) {
    if (form === 'demonym') continue;
    if (words.length > 1) {
      if (kind === PERSON) for (const word of words.slice(1)) surnames.add(word);
      else if (kind === ORGANISATION) openings.add(words[0]);
      continue;
    }
    if (rule === TRADE) traded.add(words[0]);
    let sum = solo.get(key);
    if (!sum) {
      sum = { word: words[0], votes: votes.map(() => 0), mentions: [] };
      solo.set(key, sum);
    }
    for (let k = 0; k < votes.length; k += 1) sum.votes[k] += votes[k];
    sum.mentions.push(first);
  }
  const owners = new Map<string, number>();
  for (const [key, { word, votes, mentions }] of solo) {
    if (!surnames.has(word) || !(openings.has(word) || traded.has(word))) continue;
    const kind = openings.has(word) && areAddressed(n, mentions, quoted) ? ORGANISATION : kindOf(votes).kind;
    if (kind === PERSON || kind === ORGANISATION) owners.set(key, kind);
  }
  return owners;
};
