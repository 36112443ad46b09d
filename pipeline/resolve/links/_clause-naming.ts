import { TAG } from '../../annotate/tags.ts';
import { isPerson } from './_named-tokens.ts';
import type { StatementText } from './_statement-text.ts';

/** "named Ann Lee chief financial officer": the tokens of the person with whom a noun phrase begins, before a title in small letters. */
export const nameBeforeTitle = (
  { nouns, named, tags }: StatementText,
  phrase: number,
): { first: number; last: number; phrase: number } | undefined => {
  const first = nouns.first[phrase];
  const mention = named.ofToken[first];
  if (mention < 0 || named.first[mention] !== first || !isPerson(named, mention)) return undefined;
  const last = named.last[mention];
  if (last >= nouns.last[phrase]) return undefined;
  for (let k = last; k < nouns.last[phrase]; k += 1) if (tags[k] === TAG.PROPER) return undefined;
  return { first, last, phrase };
};

/** "named Ann Lee president": who, and what. */
export const isNameAndTitle = ({ nouns, tags }: StatementText, phrase: number): boolean => {
  const last = nouns.last[phrase] - 1;
  return last > nouns.first[phrase] && tags[last - 1] === TAG.PROPER && tags[last] === TAG.NOUN;
};
