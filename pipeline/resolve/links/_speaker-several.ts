import { TAG } from '../../annotate/tag-set.ts';
import { wordId } from '../../core/vocabulary.ts';
import { isPerson, type NamedTokens } from './_named-tokens.ts';
import type { People } from './_speaker-people.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';

/** Tokens of a title before names. */
const MOST_TITLE = 6;
const AND = wordId('and');
const COMMA = wordId(',');

/** `Ministers of state Ann Lee and Bo Chen`: after a plural for both. */
const afterTitle = ({ tags, ofToken }: NamedTokens, { first }: SpeakerPhrase['base']): number => {
  let plural = false;
  for (let k = first; k < Math.min(tags.length, first + MOST_TITLE); k += 1) {
    if (ofToken[k] >= 0) return plural ? k : first;
    plural ||= tags[k] === TAG.PLURAL;
  }
  return first;
};

/** `Bassett and Reyes` as `Jill Bassett and Omar Reyes`: persons and nothing else, with their full names; `undefined` for others. */
export const severalPersons = (
  named: NamedTokens,
  people: People,
  { base, span }: SpeakerPhrase,
): string | undefined => {
  const { t, ofToken, last, mentions } = named;
  let text = '';
  let count = 0;
  let at = span.start;
  for (let k = afterTitle(named, base); k < t.count && t.start[k] < span.end; k += 1) {
    const n = ofToken[k];
    if (n >= 0 && count === 0) at = mentions[n].span.start;
    if (n < 0) {
      if (t.word[k] !== AND && t.word[k] !== COMMA) return undefined;
      continue;
    }
    if (!isPerson(named, n)) return undefined;
    const name = people.entity(mentions[n].fields.entity_id?.value)?.fields.name?.value;
    if (!name) return undefined;
    text += t.text.slice(at, mentions[n].span.start) + name;
    at = mentions[n].span.end;
    count += 1;
    k = last[n] - 1;
  }
  return count > 1 ? text : undefined;
};
