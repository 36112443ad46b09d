import { wordId, wordSet, wordText } from '../core/vocabulary.ts';
import { CROWD_NOUNS } from '../lexicon/person-nouns.ts';
import { NOUN, PERSON_NOUN, VERB, wordBits } from '../tagger/gazetteer.ts';
import { listedMask } from './tag-words.ts';

const CROWDS = wordSet(CROWD_NOUNS);
/** Ends of words for those who do something with what the word begins with: "shipbuilders". */
const DOERS =
  'makers holders builders keepers owners goers workers breakers dwellers sellers writers takers givers seekers watchers fighters growers blowers users payers drivers lenders'.split(
    ' ',
  );
/** No shorter word tells anything by its end. */
const SHORTEST = 6;

const isKnownStem = (text: string): boolean => {
  if (text.length < 3) return false;
  const word = wordId(text);
  return (wordBits(word) & (VERB | NOUN | PERSON_NOUN)) !== 0 || listedMask(word) !== 0;
};

/** "importers" of "import", "believers" of "believe", "robbers" of "rob", "carriers" of "carry". */
const isOfVerb = (text: string): boolean => {
  const stem = text.slice(0, -3);
  if (isKnownStem(stem) || isKnownStem(`${stem}e`)) return true;
  const last = stem.at(-1);
  if (last === 'i') return isKnownStem(`${stem.slice(0, -1)}y`);
  return last === stem.at(-2) && isKnownStem(stem.slice(0, -1));
};

/**
 * "Importers", "loyalists", "trawlermen": a plural for people by what they do, which names nobody. Names of teams
 * are formed alike: whether one is meant the text must tell.
 */
export const isCrowd = (word: number): boolean => {
  if (CROWDS.has(word)) return true;
  const text = wordText(word);
  if (text.length < SHORTEST) return false;
  if (text.endsWith('ists')) return true;
  if (text.endsWith('men')) return isKnownStem(text.slice(0, -3)) || isOfVerb(`${text.slice(0, -3)}s`);
  if (!text.endsWith('ers') && !text.endsWith('ors')) return false;
  return isOfVerb(text) || DOERS.some((end) => text.length > end.length && text.endsWith(end));
};
