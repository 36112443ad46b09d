import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/gendered-nouns.ts';
import { BODY_NOUNS, SPEAKER_NOUNS } from '../../lexicon/person-nouns.ts';
import { TAG } from '../../annotate/tag-set.ts';
import { lowerOf, tokenAt } from '../../annotate/tokens.ts';
import type { NamedTokens } from './_named-tokens.ts';
import type { Speaker } from './_speaker.ts';
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

/** Whether a noun, in lower case, is one for persons and not for bodies: no `company Ann Lee founded`. */
export const isForPersons = (noun: string): boolean => !BODIES.has(noun) && isSpeakingNoun(noun);

/** The noun of a description, in lower case: `spokesman` of `club spokesman for youth affairs`. */
export const headOf = (description: string): string => {
  const [base] = description.split(/ (?:for|of|at|from|in|with|who|to|close|familiar) /);
  return (base.split(' ').at(-1) ?? '').toLowerCase();
};

/** Whether a description is one of a person, for whom `it` does not stand: `spokesman for the club`. */
export const describesPerson = (description: string): boolean => {
  const head = headOf(description);
  return SPEAKERS.has(head) && !BODIES.has(head);
};

/** Nouns for many together, for whom neither stands. */
const MANY = new Set(
  'jury bench choir chorus orchestra band cast audience crowd family household couple pair crew squad staff public electorate'.split(
    ' ',
  ),
);

/** Whether `he` or `she` may stand for a description: no `she` for `her father`. */
export const suitsGender = (description: string, gender: Gender | undefined): boolean => {
  const head = headOf(description);
  const isBody = BODIES.has(head) || MANY.has(head);
  if (gender !== undefined && isBody && !SPEAKERS.has(head)) return false;
  if (gender === 'female') return !MALE.has(head);
  return gender !== 'male' || !FEMALE.has(head);
};

/** A speaker of whom only a description is known: `one neighbor`. */
export const isSingleSpeaker = (
  { entity, name, basis, plural }: Speaker,
  gender: Gender | undefined,
): boolean =>
  suitsGender(name, gender) && !entity && name !== '' && !plural && (basis === 'unnamed' || basis === 'role');

/** Whether a noun is one for women or for men alone. */
export const genderOfNoun = (noun: string): Gender | undefined => {
  if (FEMALE.has(noun)) return 'female';
  return MALE.has(noun) ? 'male' : undefined;
};

const OTHERS = new WordSet(['them', 'us', 'these', 'those']);
const ONE = wordId('one');
/** Groups that no single name beside them is that of: `the family of the dead man, Bo Chen`. */
export const GROUPS = new WordSet(['family', 'household', 'crowd', 'couple', 'pair', 'crew', 'team']);

/** `one of them, a woman in a coat`, of which `them` may be all that is left: what follows says who. */
export const isOneOfThem = (named: NamedTokens, { first, last }: { first: number; last: number }): boolean =>
  OTHERS.has(named.t.word[last - 1])
    ? last - first === 1 || named.t.word[first] === ONE
    : // `One, a nurse in Riga, said`
      last - first === 1 && named.t.word[first] === ONE && named.tags[first + 2] === TAG.DETERMINER;

const PERSONS = wordSet(SPEAKER_NOUNS);
const OF = wordId('of');

/** Whether a description is of one person: `the president`, `one of the victims`. */
export const isOnePerson = (
  { t, tags }: NamedTokens,
  { base, head, span }: { base: { first: number }; head: number; span: { end: number } },
): boolean => {
  const isOne = t.word[base.first] === ONE && t.word[base.first + 1] === OF;
  if (isOne) return isSpeakingNoun(lowerOf(t, tokenAt(t, span.end - 1)));
  return PERSONS.has(t.word[head]) && tags[head] !== TAG.PLURAL;
};

const TRADES = wordSet(
  'actor actress singer writer author novelist artist musician painter poet composer comedian presenter playwright sculptor photographer filmmaker film-maker dancer goalkeeper keeper striker defender midfielder winger forward full-back batsman batter bowler spinner opener prop hooker lock flanker fly-half halfback fullback quarterback pitcher sprinter swimmer runner rower boxer wrestler cyclist golfer skier skater jockey athlete champion medallist medalist chess-player',
);
const THE = wordId('the');

/** `At 80, the actor is giving up the stage`: by what she does, who was named before. */
export const isByTrade = (
  { t }: NamedTokens,
  { base, head }: { base: { first: number; last: number }; head: number },
): boolean => base.last - base.first <= MOST_TRADED && TRADES.has(t.word[head]) && t.word[base.first] === THE;
/** Tokens of a trade with what goes before it: `the former Zambia goalkeeper`. */
const MOST_TRADED = 4;
