import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/gendered-nouns.ts';
import { BODY_NOUNS, SPEAKER_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Gender } from './_speaker-people.ts';

const SPEAKERS = new Set(SPEAKER_NOUNS.split(' '));
const BODIES = new Set(BODY_NOUNS.split(' '));
const FEMALE = new Set(FEMALE_NOUNS.split(' '));
const MALE = new Set(MALE_NOUNS.split(' '));
/** How nouns for persons end: `shopkeepers`, `pianist`. */
const PERSON_ENDING = /(?:ers?|ors?|ists?|ians?|m[ae]n|wom[ae]n|ants?|ees?)$/;

const isPersonNoun = (noun: string): boolean => SPEAKERS.has(noun) || SPEAKERS.has(noun.replace(/s$/, ''));

/** Whether a noun, in lower case, may be the one who speaks: a body or a person. */
export const isSpeakingNoun = (noun: string): boolean =>
  BODIES.has(noun) || PERSON_ENDING.test(noun) || isPersonNoun(noun);

/** The noun of a description, in lower case: `spokesman` of `club spokesman for youth affairs`. */
const headOf = (description: string): string => {
  const [base] = description.split(/ (?:for|of|at|from|in|with|who|to|close|familiar) /);
  return (base.split(' ').at(-1) ?? '').toLowerCase();
};

/** Whether a description is one of a person, for whom `it` does not stand: `spokesman for the club`. */
export const describesPerson = (description: string): boolean => {
  const head = headOf(description);
  return SPEAKERS.has(head) && !BODIES.has(head);
};

/** Whether `he` or `she` may stand for a description: no `she` for `her father`. */
export const suitsGender = (description: string, gender: Gender | undefined): boolean => {
  const head = headOf(description);
  if (gender !== undefined && BODIES.has(head) && !SPEAKERS.has(head)) return false;
  if (gender === 'female') return !MALE.has(head);
  return gender !== 'male' || !FEMALE.has(head);
};
