import { wordId } from '../../core/vocabulary.ts';
import { isPerson, kindOf, mentionFrom, type NamedTokens } from './_named-tokens.ts';
import { BEFORE_NAMES } from './_role-before.ts';
import { AND } from './_role-organisation.ts';

const COMMA = wordId(',');
const OF = wordId('of');
const STOP = wordId('.');
/** Most persons of a list. */
export const LIST_REACH = 8;

/** Whether a mention is the word at `k`, with or without its stop. */
const isAlone = ({ t, last }: NamedTokens, mention: number, k: number): boolean =>
  last[mention] === k + 1 || (last[mention] === k + 2 && t.word[k + 1] === STOP);

/** The mention after `from`, past honorifics: `Dr. Anthony Fauci`. */
export const personAt = (named: NamedTokens, from: number, limit: number): number => {
  let k = from;
  while (k < limit && k - from < 4) {
    const mention = mentionFrom(named, k);
    // `Engr. Ann Lee`, read as a name of its own
    const isAddress = mention >= 0 && isAlone(named, mention, k) && BEFORE_NAMES.has(named.t.word[k]);
    if (mention >= 0 && !isAddress) return isPerson(named, mention) ? mention : -1;
    if (!BEFORE_NAMES.has(named.t.word[k]) && !(named.t.word[k] === STOP && k > from)) return -1;
    k += 1;
  }
  return -1;
};

/** Persons listed from `from` on: "A, B and C". */
export const personList = (named: NamedTokens, from: number, limit: number): number[] => {
  const found: number[] = [];
  let k = from;
  while (k < limit && found.length < LIST_REACH) {
    const person = personAt(named, k, limit);
    if (person < 0) break;
    found.push(person);
    k = named.last[person];
    // `Presidents Ann Lee of Peru and Bo Chen of Chile`
    const home = named.t.word[k] === OF ? mentionFrom(named, k + 1) : -1;
    if (kindOf(named, home) === 'place') k = named.last[home];
    while (k < limit && (named.t.word[k] === COMMA || named.t.word[k] === AND)) k += 1;
  }
  return found;
};
