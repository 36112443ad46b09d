import { TAG } from '../../annotate/tag-set.ts';
import { lowerOf, UPPER_FIRST, WORD } from '../../annotate/tokens.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { SPEAKER_NOUNS } from '../../lexicon/person-nouns.ts';
import type { NamedTokens } from './_named-tokens.ts';
import { isSpeakingNoun } from './_speaker-nouns.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';

const PERSONS = new Set(SPEAKER_NOUNS.split(' '));
const ARTICLES = wordSet('whose a an the both some one');
const INDEFINITE = wordSet('a an one');
const OF = wordId('of');
const WHOSE = wordId('whose');
const FORMER = wordSet('former ex retired');
const SMALL_S = 115;
const HYPHEN = 45;
/** A plural of capitals. */
const LETTERS = /^\p{Lu}{2,}s$/u;
/** What one person of a team is, in every game of it. */
const POSITIONS = wordSet(
  'midfielder goalkeeper defender striker winger forward fullback quarterback pitcher catcher shortstop linebacker cornerback goaltender wicketkeeper bowler batsman batter spinner flanker',
);
/** Tokens of the sentence before among which the same noun may stand for somebody else. */
const MOST_BEFORE = 60;

/** `the Italian`, `the Swede`, `the 24-year-old`: words for somebody named already. */
export const isEpithet = (named: NamedTokens, { base, head }: SpeakerPhrase): boolean => {
  const { t, ofToken, mentions } = named;
  const word = t.text.slice(t.start[head], t.end[head]);
  if (word === 'old' || word === 'elect' || ONE_OF_LIFE.has(t.word[head]) || isParent(named, base))
    return true;
  if (base.last - base.first !== 2)
    return (
      isAged(named, base) ||
      isFormer(named, { base, head }) ||
      isFrom(named, base) ||
      isMan(named, base) ||
      isRanked(named, base)
    );
  if (PARTISANS.has(t.word[head])) return true;
  if (POSITIONS.has(t.word[head])) return !isRepeated(named, head);
  const isDemonym = ofToken[head] >= 0 && mentions[ofToken[head]].fields.form?.value === 'demonym';
  return isDemonym || /^\p{Lu}\p{Ll}+(?:an|ian|ese|ish)$/u.test(word);
};

/** Words for what somebody is in a text of her or his own. */
const ONE_OF_LIFE = wordSet(
  'teenager teen youngster newcomer debutant debutante rookie veteran octogenarian septuagenarian nonagenarian centenarian sexagenarian pensioner retiree widow widower gran grandad granddad newlywed',
);
const ORIGINS = wordSet('born based bred raised educated trained');

/** `the Hull-born singer`. */
const isFrom = ({ t }: NamedTokens, { first, last }: SpeakerPhrase['base']): boolean => {
  for (let i = first + 2; i < last - 1; i += 1)
    if (ORIGINS.has(t.word[i]) && t.text.charCodeAt(t.start[i] - 1) === HYPHEN) return true;
  return false;
};

const PARTISANS = wordSet('democrat republican conservative tory');

/** `The Democrat said`: one of a party, and not the party itself. */
export const isPartisan = ({ t }: NamedTokens, { base, head }: SpeakerPhrase): boolean =>
  base.last - base.first === 2 && t.word[base.first] === THE && PARTISANS.has(t.word[head]);
const THE = wordId('the');

/** Tokens behind a description in which it is said that it has no name. */
const MOST_ASIDE = 14;
const ASIDES = wordSet('who speaking declining requesting asking insisting');
const NAMELESS = wordSet('named identified anonymity anonymous');
const HIDDEN = wordSet('not declined refused anonymity anonymous declining without never');

/** `The engineer, who did not give his name,`, `the guard, who asked not to be named,`: whether it is said that somebody has no name. */
export const isNameless = ({ t }: NamedTokens, { base, span }: SpeakerPhrase): boolean => {
  let k = base.last;
  while (k < t.count && t.start[k] < span.end) k += 1;
  if (t.text[t.start[k]] === ',') k += 1;
  if (!ASIDES.has(t.word[k])) return false;
  let isHidden = false;
  for (let at = k; at < Math.min(t.count, k + MOST_ASIDE) && t.text[t.start[at]] !== '.'; at += 1) {
    isHidden ||= HIDDEN.has(t.word[at]);
    if (isHidden && (NAMELESS.has(t.word[at]) || t.word[at] === NAME)) return true;
  }
  return false;
};
const NAME = wordId('name');

const PARENTS = wordSet('father mother parent dad mum mom grandfather grandmother');

/** `the father-of-three`, `the mother of two`. */
const isParent = ({ t }: NamedTokens, { first }: SpeakerPhrase['base']): boolean =>
  PARENTS.has(t.word[first + 1]) && (t.word[first + 2] === OF || t.word[first + 3] === OF);

const FELLOWS = wordSet(
  'man woman boss star ace champion veteran teenager player driver rider racer runner sprinter boxer golfer athlete swimmer skipper striker midfielder defender goalkeeper winger international qualifier mp councillor councilman councilwoman senator congressman congresswoman lawmaker legislator peer politician',
);
/** `the world number nine`, `the seventh seed`: words for who plays. */
const RANKED = wordSet('number no seed qualifier champion');

/** `said the world number nine`, `the seventh seed`, `the defending champion`. */
const isRanked = ({ t, ofToken }: NamedTokens, { first, last }: SpeakerPhrase['base']): boolean => {
  for (let i = first + 1; i < last; i += 1) {
    if (ofToken[i] >= 0) return false;
    if (RANKED.has(t.word[i])) return i >= last - 2;
  }
  return false;
};

/** `said the Leinster man`: from where somebody is who was just spoken of. */
const isMan = (
  { t, t: { flags }, ofToken, last: ends }: NamedTokens,
  { first, last }: SpeakerPhrase['base'],
): boolean => {
  const mention = ofToken[first + 1];
  // `the Opposition man`
  const isCapital = mention < 0 && last - first === 3 && (flags[first + 1] & UPPER_FIRST) !== 0;
  if (isCapital) return FELLOWS.has(t.word[last - 1]);
  return mention >= 0 && ends[mention] === last - 1 && FELLOWS.has(t.word[last - 1]);
};

/** `Jones beat the goalkeeper. "…," said the goalkeeper`: the same noun shortly before is somebody of its own. */
const isRepeated = ({ t }: NamedTokens, head: number): boolean => {
  for (let k = head - 1; k >= Math.max(0, head - MOST_BEFORE); k -= 1)
    if (t.word[k] === t.word[head]) return true;
  return false;
};

/** `MPs on both sides`: a plural of capitals. */
export const isLetters = (named: NamedTokens, { head }: SpeakerPhrase): boolean => {
  const { text, start, end, flags } = named.t;
  if ((flags[head] & UPPER_FIRST) === 0 || text.charCodeAt(end[head] - 1) !== SMALL_S) return false;
  return LETTERS.test(text.slice(start[head], end[head]));
};

/** `the former minister` who has just spoken as something else. */
export const isFormer = (
  named: NamedTokens,
  { base, head }: Pick<SpeakerPhrase, 'base' | 'head'>,
): boolean => {
  for (let i = base.first; i < head; i += 1) if (FORMER.has(named.t.word[i])) return true;
  return false;
};

/** `the mayor of London`: an office of a place or body, which the last speaker need not hold. */
export const isOfSomething = (named: NamedTokens, { base, span }: SpeakerPhrase): boolean => {
  const { t, ofToken } = named;
  if (t.word[base.last] !== OF) return false;
  for (let i = base.last; i < t.count && t.start[i] < span.end; i += 1) if (ofToken[i] >= 0) return true;
  return false;
};

/** `the 33-year-old midfielder`. */
const isAged = (named: NamedTokens, { first, last }: SpeakerPhrase['base']): boolean => {
  for (let i = first + 1; i < Math.min(last, first + 7); i += 1)
    if (lowerOf(named.t, i) === 'old') return named.tags[first + 1] === TAG.NUMERAL;
  return false;
};

/** Words that all have capitals: a name that nobody found as one. */
export const isWrittenName = (named: NamedTokens, { base, several, span }: SpeakerPhrase): boolean => {
  const { t } = named;
  let words = 0;
  // `The Premier said`: an article that opens the sentence is no part of a name.
  const isAlone = span.end === t.end[base.last - 1] && base.last - base.first === 2;
  const isOffice = isAlone && PERSONS.has(lowerOf(named.t, base.first + 1));
  for (let i = isOffice ? base.first + 1 : base.first; i < base.last; i += 1) {
    if (t.kind[i] !== WORD) continue;
    if ((t.flags[i] & UPPER_FIRST) === 0) return false;
    words += 1;
  }
  return words > 1 && !several;
};

/** `the woman who found it`: words behind the noun say who is meant. */
export const isBound = ({ t, tags }: NamedTokens, { base, head }: SpeakerPhrase): boolean =>
  head === base.last - 1 && (tags[base.last] === TAG.RELATIVE || t.word[base.last] === WHOSE);

/** `the minister`, `Ohio's governor`, `the president`. */
export const isDefinite = (named: NamedTokens, phrase: SpeakerPhrase): boolean => {
  const { first, last } = phrase.base;
  if (lowerOf(named.t, first) === 'the') return true;
  for (let i = first; i < last - 1; i += 1)
    if (named.tags[i] === TAG.POSSESSIVE && named.t.text[named.t.start[i]] !== 'o') return i > first;
  return false;
};

/** `an engineer`, `one engineer`. */
export const isIndefinite = ({ t }: NamedTokens, { base }: SpeakerPhrase): boolean =>
  INDEFINITE.has(t.word[base.first]);

/** The words of a description without the article it begins with. */
export const describe = (named: NamedTokens, phrase: SpeakerPhrase): string => {
  const { t } = named;
  const text = t.text.slice(phrase.span.start, phrase.span.end);
  const first = phrase.base.first;
  const hasArticle =
    ARTICLES.has(t.word[first]) && t.start[first] === phrase.span.start && first + 1 < phrase.base.last;
  return (hasArticle ? text.slice(t.start[first + 1] - phrase.span.start) : text).replace(/\s+/g, ' ');
};

/** `Ofwat, the regulator`: a word with a capital that nobody found as a name. */
const isUnknownName = ({ tags }: NamedTokens, { base, head }: SpeakerPhrase): boolean =>
  base.last === base.first + 1 && tags[head] === TAG.PROPER;

/** Whether a phrase names somebody who can speak: a body, several, or a noun for persons. */
export const maySpeak = (named: NamedTokens, phrase: SpeakerPhrase): boolean => {
  if (phrase.kind !== 'description' || phrase.mention || phrase.several) return true;
  return isUnknownName(named, phrase) || isSpeakingNoun(lowerOf(named.t, phrase.head));
};
