import { wordSet } from '../core/vocabulary.ts';
import { isVerbTag } from './tags.ts';
import type { NameText } from './name-text.ts';
import { PUNCT } from './tokens.ts';

/** Adjectives of lands that name a language too. */
const LANGUAGES = wordSet(
  'english french german spanish italian portuguese dutch danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian albanian greek turkish russian ukrainian belarusian lithuanian latvian estonian georgian armenian azerbaijani chinese japanese korean vietnamese thai indonesian malay filipino nepali bengali hindi punjabi persian arabic irish welsh scottish catalan mongolian kazakh uzbek tajik turkmen kyrgyz burmese lao samoan tongan maori amharic somali aromanian swahili yoruba hausa igbo zulu xhosa sesotho setswana shona tigrinya oromo pashto dari kurdish urdu tamil telugu marathi gujarati sinhala tibetan uyghur quechua aymara guarani nahuatl basque galician breton gaelic maltese frisian luxembourgish creole yiddish hebrew latin sanskrit cantonese mandarin tagalog cebuano javanese tatar chechen chuvash bashkir',
);
/** What is done with languages and hardly with people. */
const USING = wordSet(
  'speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught teaching understand understands understood know knows knew',
);
/** What is "in English", "from Polish", "fluent in Zulu". */
const INTO = wordSet('in into from');
const AND = wordSet('and or');
/** What belongs to a language: "the English version". */
const TEXTS = wordSet(
  'version translation subtitles speaker speakers lessons lesson grammar dictionary alphabet vocabulary pronunciation philology linguistics orthography dialect dialects word words proficiency',
);
const LITTLE = wordSet('no some little good fluent broken perfect halting basic');
/** Most words between the verb and the language: "spoke fluent if rusty German". */
const SMALL = wordSet('fluent good some little no any perfect broken halting basic both only');

/** Whether no noun follows that the adjective would belong to. */
const endsPhrase = (n: NameText, next: number): boolean =>
  next >= n.t.count ||
  n.startsLine(next) ||
  n.t.kind[next] === PUNCT ||
  AND.has(n.t.word[next]) ||
  isVerbTag(n.tag[next]);

/** "learnt Czech in": a preposition follows, or the phrase ends. */
const standsAlone = (n: NameText, next: number): boolean => endsPhrase(n, next) || INTO.has(n.t.word[next]);

/** Whether the words before a token use a language: "speaks fluent", "in". */
const isUsed = (n: NameText, at: number): boolean => {
  const { word } = n.t;
  if (at < 1 || n.startsLine(at)) return false;
  let before = at - 1;
  if (before > 0 && SMALL.has(word[before]) && USING.has(word[before - 1])) before -= 1;
  if (USING.has(word[before])) return standsAlone(n, at + 1);
  // "with no English,"
  if (LITTLE.has(word[at - 1])) return endsPhrase(n, at + 1);
  return INTO.has(word[at - 1]) && endsPhrase(n, at + 1);
};

/** "had learnt Czech", "in a mix of English and Filipino", "the English version": the language, not the land or its people. */
export const isLanguage = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  if (last - first !== 1 || !LANGUAGES.has(word[first])) return false;
  if (last < count && TEXTS.has(word[last]) && !n.isCap(last)) return true;
  if (isUsed(n, first)) return true;
  // "of English and Filipino", "in Polish and Danish"
  const isSecond = first > 1 && AND.has(word[first - 1]) && LANGUAGES.has(word[first - 2]);
  if (isSecond) return endsPhrase(n, last) && !n.endsInS(first);
  const isFirst = last + 1 < count && AND.has(word[last]) && LANGUAGES.has(word[last + 1]);
  return isFirst && endsPhrase(n, last + 2) && !n.opens(first);
};
