import { wordId } from '../../core/vocabulary.ts';
import { isPerson, type NamedTokens } from './_named-tokens.ts';
import type { People } from './_speaker-people.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';

const AND = wordId('and');
const COMMA = wordId(',');

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
  for (let k = base.first; k < base.last; k += 1) {
    const n = ofToken[k];
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
