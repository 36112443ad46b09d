import { ORGANISATION, PERSON } from '../annotate/name-kinds.ts';
import { kindOf } from '../annotate/name-lists.ts';
import { TRADE } from '../annotate/name-trade.ts';
import type { Item } from './cluster-items.ts';

/** For the key of a name of one word: whether a person's or a body's full name owns it. */
export type SoloOwners = ReadonlyMap<string, number>;

/**
 * "Imus" where the text has both "Don Imus" and "Imus Ranch Foundation", "Ford" beside "Bill Ford" and
 * "Ford Motor Company": one of the two owns the single word, by what its own mentions read as. A word that is bought and owned needs no longer name.
 */
export const soloOwners = (items: readonly Item[]): SoloOwners => {
  const surnames = new Set<number>();
  const openings = new Set<number>();
  const traded = new Set<number>();
  const solo = new Map<string, { word: number; votes: number[] }>();
  for (const { words, kind, votes, key, form, name } of items) {
    if (form === 'demonym') continue;
    if (words.length > 1) {
      if (kind === PERSON) for (const word of words.slice(1)) surnames.add(word);
      else if (kind === ORGANISATION) openings.add(words[0]);
      continue;
    }
    if (name?.rule === TRADE) traded.add(words[0]);
    const sum = solo.get(key);
    if (!sum) solo.set(key, { word: words[0], votes: [...votes] });
    else
      votes.forEach((vote, k) => {
        sum.votes[k] += vote;
      });
  }
  const owners = new Map<string, number>();
  for (const [key, { word, votes }] of solo) {
    if (!surnames.has(word) || !(openings.has(word) || traded.has(word))) continue;
    const { kind } = kindOf(votes);
    if (kind === PERSON || kind === ORGANISATION) owners.set(key, kind);
  }
  return owners;
};
