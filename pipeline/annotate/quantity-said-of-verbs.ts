import { ATTAINING, COSTING } from './quantity-said-of-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity, Stretch } from './quantity-types.ts';
import { IN_NOUN_PHRASE, isNounTag, isVerbTag, TAG } from './tag-set.ts';

/** Tags right before a verb of attaining that is a noun as well: `will top`. */
const AHEAD = new Set<number>([TAG.MODAL, TAG.TO, TAG.AUXILIARY]);
const MOST_PAYERS = 7;

/** A verb, or a word that may be one right behind a noun: `prices average £5`. */
export const isVerbal = ({ tags }: Scene, at: number): boolean =>
  isVerbTag(tags[at]) || (isNounTag(tags[at - 1] ?? 0) && tags[at] !== TAG.PLURAL);

/** The verb of attaining in the words of a bound: `is tipped to top`; −1 for none. */
export const toppedAt = (s: Scene, { first, last }: Stretch): number => {
  for (let i = first; i < last; i += 1)
    if (ATTAINING.has(s.word(i)) && (isVerbal(s, i) || AHEAD.has(s.tags[i - 1]))) return i;
  return -1;
};

/** The verb of a price before those who pay it: `will cost the league £7m`; −1 for none. */
export const costBefore = (s: Scene, { kind }: Quantity, at: number): number => {
  if (kind !== 'money') return -1;
  for (let i = at; i > at - MOST_PAYERS && i > s.floor(at); i -= 1) {
    if (COSTING.has(s.word(i)) && isVerbTag(s.tags[i])) return i < at ? i : -1;
    if (!IN_NOUN_PHRASE.has(s.tags[i])) return -1;
  }
  return -1;
};
