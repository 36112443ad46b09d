import { wordSet } from '../core/vocabulary.ts';
import {
  CLAUSE_VERBS,
  LONE_QUANTIFIERS,
  POINTED_TIMES,
  SUBJECT_PRONOUNS,
  AUXILIARY_FORMS,
} from '../lexicon/closed-classes.ts';

/** Sets of words that the rules of the tags ask for. */
export const SUBJECTS = wordSet(SUBJECT_PRONOUNS);
export const SINGULAR_SUBJECTS = wordSet('he she it who which that this');
export const BE_HAVE = wordSet(`${AUXILIARY_FORMS.be} ${AUXILIARY_FORMS.have} get gets got getting`);
export const DO_FORMS = wordSet("do does did don't doesn't didn't");
export const CLAUSE_VERB_FORMS = wordSet(
  `${CLAUSE_VERBS} saying adding claiming warning noting insisting arguing`,
);
/** Modals that are nouns as well: "the will", "a can". */
const NOUN_MODAL_WORDS = 'will can might must';
export const NOUN_MODALS = wordSet(NOUN_MODAL_WORDS);
export const ARTICLES = wordSet('the a an his her their its no');
const CLAUSE_PREPOSITION_WORDS = 'after before since until till as';
export const CLAUSE_PREPOSITIONS = wordSet(CLAUSE_PREPOSITION_WORDS);
/** Past forms without an object, which no passive has: `six died`. */
export const OBJECTLESS = wordSet(
  'died fled happened occurred arrived remained disappeared existed fell rose went came stood lay',
);
/** "more cases": before a noun they are determiners. */
const DEGREE_WORDS = 'more most less least enough';
export const DEGREES = wordSet(DEGREE_WORDS);

export const TIME_NOUNS = wordSet(POINTED_TIMES);
export const QUANTIFIERS = wordSet(LONE_QUANTIFIERS);
/** Words of closed classes whose tag their neighbours decide. */
export const TURNING = wordSet(
  `to that her 's once back ${NOUN_MODAL_WORDS} ${CLAUSE_PREPOSITION_WORDS} ${DEGREE_WORDS}`,
);
