import { TAG } from '../../annotate/tag-set.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { wordId } from '../../core/vocabulary.ts';
import type { NamedTokens } from './_named-tokens.ts';
import type { TokenRange } from './_speaker-phrase.ts';

const AND = wordId('and');

/** `co-author and Research Fellow Martin How`: two offices of one, without an article; the first may be written like a name. */
const isDoubleTitle = (named: NamedTokens, range: TokenRange, and: number): boolean =>
  named.ofToken[and - 1] < 0 &&
  (named.tags[and - 1] === TAG.NOUN || named.tags[and - 1] === TAG.PROPER) &&
  named.ofToken[and + 1] < 0 &&
  named.tags[range.first] !== TAG.DETERMINER &&
  named.ofToken[range.first] < 0 &&
  named.tags[and + 1] !== TAG.DETERMINER;

/** Whether `and` joins two names or phrases within the range. */
export const joinsNames = (named: NamedTokens, range: TokenRange): boolean => {
  for (let i = range.first + 1; i < range.last; i += 1) {
    if (named.t.word[i] === AND && named.ofToken[i] < 0 && named.ofToken[i + 1] !== undefined) {
      if (isDoubleTitle(named, range, i)) continue;
      const before = named.ofToken[i - 1] >= 0 || named.tags[i - 1] === TAG.PRONOUN;
      if (before || (named.t.flags[i + 1] & UPPER_FIRST) !== 0 || named.tags[i + 1] === TAG.DETERMINER)
        return true;
    }
  }
  return false;
};

/** `Britain, France and Germany`. */
export const listsNames = (named: NamedTokens, chunks: readonly TokenRange[]): boolean => {
  if (chunks.length < 2) return false;
  const last = chunks[chunks.length - 1];
  for (let i = last.first; i < last.last; i += 1) {
    if (named.t.word[i] !== AND || named.ofToken[i] >= 0) continue;
    const isFirst = chunks.every((chunk, n) => n === chunks.length - 1 || named.ofToken[chunk.last - 1] >= 0);
    return isFirst && named.ofToken[i - 1] >= 0;
  }
  return false;
};

const LONGEST_GIVEN = 64;
const GIVEN =
  /^,? who (?:(?:would )?(?:only )?g[ai]ve (?:only |just )?(?:his|her|their) (?:first |last )?name|identified (?:him|her)self|(?:asked|wanted|wished|agreed) to be (?:named|called|identified|known))(?: only| simply| just)?(?:,| as| by(?: (?:his|her|their) (?:first |last )?name,)?) /;

/** `a driver who gave her name only as Ana`, at the end of the description: the mention of the name; −1 for none. */
export const givenName = ({ t, mentions, ofToken }: NamedTokens, last: number): number => {
  const from = t.end[last - 1];
  const match = GIVEN.exec(t.text.slice(from, from + LONGEST_GIVEN));
  if (!match) return -1;
  const start = from + match[0].length;
  for (let i = last; i < t.count && t.start[i] <= start; i += 1)
    if (t.start[i] === start && ofToken[i] >= 0)
      return mentions[ofToken[i]].span.start === start ? ofToken[i] : -1;
  return -1;
};
