import { WordSet } from '../core/vocabulary.ts';
import {
  CLAUSE_VERBS,
  LONE_QUANTIFIERS,
  POINTED_TIMES,
  SUBJECT_PRONOUNS,
} from '../lexicon/closed-classes.ts';

/** Sets of words that the rules of the tags ask for. */
const set = (text: string): WordSet => new WordSet(text.split(' '));
export const SUBJECTS = set(SUBJECT_PRONOUNS);
export const SINGULAR_SUBJECTS = set('he she it who which that this');
export const BE_HAVE = set(
  "be am is are was were been being isn't aren't wasn't weren't 're 'm i'm we're they're you're it's he's she's that's there's have has had having haven't hasn't hadn't 've i've we've they've you've get gets got getting",
);
export const DO_FORMS = set("do does did don't doesn't didn't");
export const CLAUSE_VERB_FORMS = set(CLAUSE_VERBS);
/** Modals that are nouns as well: "the will", "a can". */
const NOUN_MODAL_WORDS = 'will can might must';
export const NOUN_MODALS = set(NOUN_MODAL_WORDS);
export const ARTICLES = set('the a an his her their its no');
const CLAUSE_PREPOSITION_WORDS = 'after before since until till as';
export const CLAUSE_PREPOSITIONS = set(CLAUSE_PREPOSITION_WORDS);
/** Past forms without an object, which no passive has: `six died`. */
export const OBJECTLESS = set(
  'died fled happened occurred arrived remained disappeared existed fell rose went came',
);
/** "more cases": before a noun they are determiners. */
const DEGREE_WORDS = 'more most less least enough';
export const DEGREES = set(DEGREE_WORDS);

export const TIME_NOUNS = set(POINTED_TIMES);
export const QUANTIFIERS = set(LONE_QUANTIFIERS);
/** Words of closed classes whose tag their neighbours decide. */
export const TURNING = set(
  `to that her 's once ${NOUN_MODAL_WORDS} ${CLAUSE_PREPOSITION_WORDS} ${DEGREE_WORDS}`,
);
