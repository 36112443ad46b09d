/** Words right before marks that hold a name, a title or a term, not speech. */
export const NAMING_WORDS =
  'called titled entitled named nicknamed dubbed known so-called termed labelled labeled codenamed code-named theme slogan motto title headline caption term word words phrase name nickname acronym hashtag song single album film movie book novel series show programme program play opera episode track documentary game painting poem essay article project operation exhibition sculpture ship yacht mission band event magazine podcast musical sitcom anthem hymn ballad comic video game-show sequel section chapter column concept doctrine policy campaign initiative tagged reads reading branded';

/** Verbs of naming when passive or after `as`: `is known as`, `referred to as`. */
export const NAMING_AS = 'known marketed billed sold listed registered classified designated advertised';

/** Words whose marked objects are words as such: `the word "x"`. */
export const WORD_NOUNS =
  'word words term terms phrase phrases expression letters acronym abbreviation slogan motto theme title nickname';
