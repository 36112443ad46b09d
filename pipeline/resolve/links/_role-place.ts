import { isFiniteTag } from '../../annotate/tags.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isPerson, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import type { Holders } from './_role-holder.ts';
import type { StatusReading } from './_role-status.ts';

export const ANDS = wordSet('and &');
/** Between two titles of one holder: `police chief turned novelist Ann Lee`. */
export const BESIDES = wordSet('and & , turned');
const COMMA = wordId(',');
/** Titles that are given names as well. */
const GIVEN = wordSet('dean earl duke prince major baron king');
const PEERS = wordSet('lord baron baroness viscount viscountess');

/** A title with its surroundings, before its holders are known. */
export interface Place {
  readonly title: number;
  readonly first: number;
  /** Where its words begin, with the nouns that say what kind it is: `racing driver`. */
  readonly start: number;
  readonly last: number;
  readonly sentence: number;
  readonly status: StatusReading;
  readonly phraseStart: number;
  readonly phraseEnd: number;
  readonly organisation: number;
  /** The organisation stands before the title: "Acme's chairman". */
  readonly isOwned: boolean;
  /** What it belongs to is named after it. */
  readonly isBound: boolean;
}

/** Whether the one who holds the title before, which ends at `end`, and is named behind it, stands right before this one. */
export const followsHolder = (
  { t, first, last }: NamedTokens,
  { phraseStart }: Place,
  previous: { end: number; holders: Holders } | undefined,
): boolean => {
  const person = previous?.holders.rule === 'apposition' ? previous.holders.mentions.at(-1)! : -1;
  if (person < 0 || first[person] < previous!.end) return false;
  for (let k = last[person]; k < phraseStart; k += 1)
    if (t.word[k] !== COMMA && !ANDS.has(t.word[k])) return false;
  return last[person] < phraseStart;
};

/** `According to the director, minister Ann Lee left`: behind a comma alone, a title and name with a verb of their own. */
export const opensClause = (
  { t, tags, last }: NamedTokens,
  earlier: Place,
  later: Place,
  { rule, mentions }: Holders,
): boolean => {
  const after = last[mentions.at(-1)!];
  const isVerb = rule === 'prefix' && after < t.count && isFiniteTag(tags[after]);
  return isVerb && t.word[earlier.phraseEnd] === COMMA && later.phraseStart === earlier.phraseEnd + 1;
};

/** `Lord Brindle`, `Baroness Holm`: how a peer is called; `head` is the token of the title's head. */
export const isAddress = (
  named: NamedTokens,
  { first, last, isBound }: Place,
  head: number,
  { rule }: Holders,
): boolean => {
  if (rule !== 'prefix' || last - first > 1 || isBound) return false;
  const { t } = named;
  // `Carys and Dean Hopkin`
  if (GIVEN.has(t.word[head]) && ANDS.has(t.word[head - 1]) && isPerson(named, mentionUntil(named, head - 1)))
    return true;
  return PEERS.has(t.word[head]) && (t.flags[first] & UPPER_FIRST) !== 0;
};

/** Whether only what joins two titles stands between them. */
export const isBeside = ({ t }: NamedTokens, earlier: Place, later: Place): boolean => {
  for (let k = earlier.phraseEnd; k < later.phraseStart; k += 1) if (!BESIDES.has(t.word[k])) return false;
  return later.phraseStart - earlier.phraseEnd <= 2;
};
