import { isFiniteTag, isNounTag, TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { addressBefore, type Gender, genderOfWord, OPPOSITE } from '../cluster-gender.ts';
import { BEFORE_NAMES } from './_role-before.ts';
import { isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { beforeTime } from './_role-time.ts';

const COMING = wordSet("will 'll shall");
const PRESENT_BE = wordSet('is are');
const WOULD = wordId('would');
const WHO = wordId('who');
const WHERE = wordId('where');
const AND = wordId('and');
const IN = wordId('in');
const COMMA = wordId(',');
const STOP = wordId('.');
const BOTH = wordId('both');
const SINGULAR = wordSet('he she');
const HYPHEN = wordId('-');
const AGAIN = wordId('re');
const OPEN = wordId('(');
const CLOSE = wordId(')');
/** Tokens of a bracket behind a name, and of "a senior co-author" before "who". */
const MOST_BRACKET = 40;
const MOST_NOUNS = 8;
const MARKS = wordSet('" “ ‘');
const MOST_BACK = 12;
/** How much of a sentence is searched for whom a pronoun means. */
const MOST_TOKENS = 120;

/** The persons named in a sentence, each thing once, as mention numbers. */
export const personsOf = (named: NamedTokens, sentence: number): number[] => {
  if (sentence < 0) return [];
  const seen = new Map<string, number>();
  const last = named.sentences.last[sentence];
  for (let k = Math.max(named.sentences.first[sentence], last - MOST_TOKENS); k < last; k += 1) {
    const mention = mentionFrom(named, k);
    const id = isPerson(named, mention) ? named.mentions[mention].fields.entity_id?.value : undefined;
    if (id !== undefined && !seen.has(id)) seen.set(id, mention);
  }
  return [...seen.values()];
};

const HER = wordId('her');
const HIS = wordId('his');
const HIM = wordId('him');
const PRONOUN_GENDERS: ReadonlyMap<number, Gender> = new Map([
  [wordId('he'), 'male'],
  [wordId('she'), 'female'],
]);
/** Sentences about one person that are gone back over, and how much of each is looked at. */
const MOST_SENTENCES = 5;
const MOST_OPENING = 40;
/** Most tokens before the subject of a sentence. */
const NEAR_OPENING = 4;

/** What the address or the given name of a person tells. */
const genderOf = ({ t, first, last }: NamedTokens, person: number): Gender | undefined =>
  addressBefore({ t }, first[person]) ??
  (last[person] - first[person] > 1 ? genderOfWord(t.word[first[person]]) : undefined);

/** Whether a person is not told to be of the other gender. */
const suits = (named: NamedTokens, person: number, gender: Gender | undefined): boolean =>
  !gender || genderOf(named, person) !== OPPOSITE[gender];

/** Whether "his" or "her" at a token cannot mean a person. */
export const isOtherGender = (named: NamedTokens, person: number, owner: number): boolean =>
  !suits(named, person, named.t.word[owner] === HER ? 'female' : 'male');

/** Whether a sentence has the pronoun at a token, as its subject or not, near its beginning. */
const hasPronoun = ({ t, sentences }: NamedTokens, token: number, sentence: number): boolean => {
  if (sentence < 1) return false;
  const owner = PRONOUN_GENDERS.get(t.word[token]) === 'female' ? HER : HIS;
  const to = Math.min(sentences.last[sentence], sentences.first[sentence] + MOST_OPENING);
  for (let k = sentences.first[sentence]; k < to; k += 1)
    if (t.word[k] === t.word[token] || t.word[k] === owner) return true;
  return false;
};

/** Whether a name stands where the subject of a sentence does. */
const isNearOpening = (named: NamedTokens, person: number, sentence: number): boolean =>
  named.first[person] - named.sentences.first[sentence] <= NEAR_OPENING;

/** `Queen Ann made her a dame. She was chairman`: who acts on `her` is not sure to be `she`. */
const actsOn = (
  { t, tags, last, sentences }: NamedTokens,
  person: number,
  token: number,
  sentence: number,
): boolean => {
  const object = PRONOUN_GENDERS.get(t.word[token]) === 'female' ? HER : HIM;
  const verb = last[person];
  const to = Math.min(sentences.last[sentence], verb + MOST_BACK);
  if (!PRONOUN_GENDERS.has(t.word[token]) || !isFiniteTag(tags[verb])) return false;
  for (let k = verb + 1; k < to && tags[k] !== TAG.PUNCTUATION; k += 1)
    if (t.word[k] === object && tags[k] !== TAG.POSSESSIVE) return true;
  return false;
};

/** Whom a pronoun that opens a sentence means: the one person, or the subject, of the sentence before. */
export const antecedent = (named: NamedTokens, token: number, sentence: number): readonly number[] => {
  // `said, "He was …"`: whom a pronoun in another's words means, the sentence before does not say.
  if (token > 0 && MARKS.has(named.t.word[token - 1])) return [];
  const gender = PRONOUN_GENDERS.get(named.t.word[token]);
  // `She served under Bo Parri. She was chairman`: the sentence before is about her already.
  const isAbout = gender !== undefined && hasPronoun(named, token, sentence - 1);
  let before = personsOf(named, sentence - 1).filter(
    (person) =>
      suits(named, person, gender) &&
      !actsOn(named, person, token, sentence - 1) &&
      (!isAbout || genderOf(named, person) === gender || isNearOpening(named, person, sentence - 1)),
  );
  // `He was sent to Cyprus. Later he led a division. He was chairman`: about him all along.
  for (
    let back = 1;
    before.length === 0 && back < MOST_SENTENCES && hasPronoun(named, token, sentence - back);
    back += 1
  )
    before = personsOf(named, sentence - back - 1).filter(
      (person) => suits(named, person, gender) && isNearOpening(named, person, sentence - back - 1),
    );
  if (named.t.word[token] === BOTH) return before.length === 2 ? before : [];
  if (before.length === 1) return before;
  const opening = before[0];
  return opening !== undefined && isNearOpening(named, opening, sentence - 1) ? [opening] : [];
};

/** `and in 2003 and 2004 served`: before the time that stands between the link and the verb. */
const beforeYears = (named: NamedTokens, verb: number, from: number): number => {
  const { t, tags } = named;
  let k = verb;
  while (k > from && (tags[k - 1] === TAG.NUMERAL || (k < verb && t.word[k - 1] === AND))) k -= 1;
  const isTime = k < verb && k > from + 1 && t.word[k - 1] === IN && tags[k - 2] === TAG.CONJUNCTION;
  return isTime ? k - 1 : verb;
};

/** `Ann Lee (1871 – 1952) was`: where the bracket behind a person's name opens; `at` without one. */
const beforeBracket = (named: NamedTokens, at: number, from: number): number => {
  const { word } = named.t;
  if (at <= from || word[at - 1] !== CLOSE) return at;
  for (let k = at - 2; k > Math.max(from, at - MOST_BRACKET); k -= 1)
    if (word[k] === OPEN) return isPerson(named, mentionUntil(named, k)) ? k : at;
  return at;
};

/** `Jan Thiele, a co-author who`: the name before what is said of it, where a noun stands before "who"; `at` without one. */
const beforeNoun = ({ t, tags, ...named }: NamedTokens, at: number, from: number): number => {
  if (t.word[at] !== WHO || !isNounTag(tags[at - 1]) || named.ofToken[at - 1] >= 0) return at;
  for (let k = at - 1; k > Math.max(from, at - MOST_NOUNS); k -= 1) {
    if (t.word[k] === COMMA) return isPerson({ t, tags, ...named }, named.ofToken[k - 1]) ? k : at;
    if (
      !isNounTag(tags[k]) &&
      tags[k] !== TAG.ADJECTIVE &&
      tags[k] !== TAG.DETERMINER &&
      t.word[k] !== HYPHEN
    )
      return at;
  }
  return at;
};

const MOST_FORMS = 7;

/** `Dame Ann Lee, who has died, was`: the person with whom a sentence begins, behind forms of address; −1 for none. */
export const openingPerson = (named: NamedTokens, from: number, limit: number): number => {
  for (let k = from; k < Math.min(limit, from + MOST_FORMS); k += 1) {
    const mention = mentionFrom(named, k);
    if (isPerson(named, mention)) return mention;
    const isPart = isNounTag(named.tags[k]) || named.tags[k] === TAG.ADJECTIVE;
    if (!isPart && !BEFORE_NAMES.has(named.t.word[k]) && named.t.word[k] !== STOP) return -1;
  }
  return -1;
};

/** Whether a comma behind a name opens what is said of it, and no list of names. */
export const isWithAside = (named: NamedTokens, person: number): boolean => {
  const after = named.last[person];
  return named.t.word[after] === COMMA && !isPerson(named, mentionFrom(named, after + 1));
};

/** The one `he` or `she` with a verb between two tokens, where nobody is named there; −1 for none. */
const onlyPronoun = (named: NamedTokens, from: number, to: number): number => {
  let found = -1;
  for (let k = from; k < to; k += 1) {
    if (isPerson(named, named.ofToken[k]) || (found >= 0 && SINGULAR.has(named.t.word[k]))) return -1;
    if (SINGULAR.has(named.t.word[k])) found = k;
  }
  return found >= 0 && isFiniteTag(named.tags[found + 1]) ? found : -1;
};

/** The subject of the verb group that begins at `verb`. */
export const subjectBefore = (named: NamedTokens, verb: number, sentence: number): readonly number[] => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  let k = verb;
  while (
    k > from &&
    (tags[k - 1] === TAG.ADVERB ||
      tags[k - 1] === TAG.AUXILIARY ||
      t.word[k - 1] === WHO ||
      t.word[k - 1] === COMMA)
  )
    k -= 1;
  k = beforeNoun(named, k, from);
  k = beforeBracket(named, beforeYears(named, k, from), from);
  const mention = mentionUntil(named, k);
  // `Ann Lee, granddaughter of Bo Chen, was`: the comma closes what is said of the first
  const subject = t.word[k] === COMMA ? openingPerson(named, from, k) : -1;
  if (subject >= 0 && isWithAside(named, subject)) return [subject];
  if (isPerson(named, mention)) return [mention];
  if (k === from || k === from + 1) {
    const token = k === from ? from : k - 1;
    if (SINGULAR.has(t.word[token]) || t.word[token] === BOTH) return antecedent(named, token, sentence);
  }
  if (k > from && (t.word[k] === COMMA || tags[k - 1] === TAG.CONJUNCTION)) {
    const opening = openingPerson(named, from, k);
    if (opening >= 0) return [opening];
    if (SINGULAR.has(t.word[from])) return antecedent(named, from, sentence);
    // `Born in Hull, she trained as a nurse and was matron`
    const she = tags[k - 1] === TAG.CONJUNCTION ? onlyPronoun(named, from, k) : -1;
    if (she >= 0) return antecedent(named, she, sentence);
  }
  if (k > from && SINGULAR.has(t.word[k - 1]) && !(k > 1 && MARKS.has(t.word[k - 2]))) {
    const here = personsOf(named, sentence).filter((person) => named.first[person] < k);
    if (here.length === 1) return here;
    // `Before that, he was mayor`: nobody is named in the sentence.
    if (here.length === 0) return antecedent(named, k - 1, sentence);
  }
  return [];
};

const BEEN = wordId('been');

export const groupStart = (named: NamedTokens, verb: number, from: number): number => {
  let k = verb;
  // `was re-elected`
  if (k > from + 1 && named.t.word[k - 1] === HYPHEN && named.t.word[k - 2] === AGAIN) k -= 2;
  while (k > from && verb - k < MOST_BACK) {
    // `has for ten years been`
    if (k === verb && named.t.word[verb] === BEEN) k = beforeTime(named, k, from);
    const tag = named.tags[k - 1];
    if (
      tag !== TAG.AUXILIARY &&
      tag !== TAG.ADVERB &&
      tag !== TAG.MODAL &&
      tag !== TAG.NEGATION &&
      tag !== TAG.TO
    )
      break;
    k -= 1;
  }
  return k;
};

export const has = (named: NamedTokens, from: number, to: number, tag: number): boolean => {
  for (let k = from; k < to; k += 1) if (named.tags[k] === tag) return true;
  return false;
};

/** `said that Ann Lee would become`: a verb of saying before, with nothing in marks between. */
const isReported = ({ t, sentences }: NamedTokens, at: number): boolean => {
  const low = Math.max(sentences.first[sentences.ofToken[at]], at - MOST_REPORTED);
  for (let k = at - 1; k >= low; k -= 1) {
    if (t.word[k] === IF) return false;
    if (SAID.has(t.word[k])) return true;
  }
  return false;
};
const MOST_REPORTED = 20;
const IF = wordId('if');
const SAID = wordSet('said says announced confirmed told reported');

/** Whether a verb group tells of now or of what is to come ("will become", "is to become"); `undefined` where it denies or doubts. */
export const timeOf = (named: NamedTokens, start: number, verb: number): 'now' | 'elect' | undefined => {
  if (has(named, start, verb, TAG.NEGATION)) return undefined;
  const { word } = named.t;
  if (has(named, start, verb, TAG.MODAL))
    return COMING.has(word[start]) || (word[start] === WOULD && isReported(named, start))
      ? 'elect'
      : undefined;
  if (!has(named, start, verb, TAG.TO)) return 'now';
  return PRESENT_BE.has(word[start]) ? 'elect' : undefined;
};

/** `from Siemens, where she was`, at the verb: the body that the clause of place is about; `undefined` for none. */
export const bodyOfPlace = (named: NamedTokens, verb: number): number | undefined => {
  const { word } = named.t;
  if (!SINGULAR.has(word[verb - 1]) || word[verb - 2] !== WHERE) return undefined;
  const mention = mentionUntil(named, word[verb - 3] === COMMA ? verb - 3 : verb - 2);
  return mention >= 0 && kindOf(named, mention) === 'organisation' ? mention : undefined;
};
