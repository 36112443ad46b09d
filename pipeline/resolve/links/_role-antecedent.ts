import { isFiniteTag, isNounTag, TAG } from '../../annotate/tags.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { COMPANIES } from './_speaker-words.ts';
import { isNamed, isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { headedBy, HOUSES, introducedBy, kindred } from './_role-introduced.ts';
import { isCountry, LANDS, placeOfSentenceBefore, TOWNS } from './_role-lands.ts';
import { BETWEEN } from './_role-phrase.ts';
import { PLAYS } from './_role-words.ts';
import {
  actingBody,
  actingPlace,
  bodyOf,
  closingBody,
  hasVerb,
  isBody,
  isOfPlace,
  loneBody,
  MOST_BODY_TOKENS,
  MOST_TOKENS,
  namesBody,
  tellingBody,
} from './_role-sentence-body.ts';

const BELONGS = new WordSet(['of', 'for', 'at']);
const THE = wordId('the');
const WHOSE = wordId('whose');
const AND = wordId('and');
const COMMA = wordId(',');
const IN = wordId('in');
const HYPHEN = wordId('-');
/** Nouns for the one body spoken of: `the company's lawyer`. */
const OWNERS_LIST = [
  ...COMPANIES,
  ...'charity group campaign party startup organisation organization club agency'.split(' '),
];
const OWNERS = new WordSet(OWNERS_LIST);
const SAYING = new WordSet(['said', 'says']);
const MARKS = new WordSet(['"', '”']);
const ITS_OWN = wordId('its');
const IT = wordId('it');
const ITS = new WordSet(['its', 'their']);
/** Tokens of the words between an owner and its title. */
const MOST_BETWEEN = 4;
/** By entity its first mention, of documents that were asked about. */
const firstMentions = new WeakMap<NamedTokens, Map<string, number>>();

const mentionOf = (named: NamedTokens, id: string | undefined): number => {
  if (id === undefined) return -1;
  let firsts = firstMentions.get(named);
  if (!firsts) {
    firsts = new Map();
    for (const [k, { fields }] of named.mentions.entries()) {
      const entity = fields.entity_id?.value;
      if (entity !== undefined && !firsts.has(entity)) firsts.set(entity, k);
    }
    firstMentions.set(named, firsts);
  }
  return firsts.get(id) ?? -1;
};

/** The bodies of sentences that were asked for: a sentence may have `said its chairman` again and again. */
const found = new WeakMap<NamedTokens, Map<string, number>>();

/**
 * The one body that the sentence before names, and where `isSubject` begins with; −1 for none, and where more
 * than `blocksBack` new paragraphs begin between them.
 */
const bodyOfSentenceBefore = (
  named: NamedTokens,
  sentence: number,
  isSubject: boolean,
  blocksBack = 0,
): number => {
  const { sentences } = named;
  if (sentence === 0 || sentences.block[sentence] - sentences.block[sentence - 1] > blocksBack) return -1;
  const known = found.get(named) ?? new Map<string, number>();
  found.set(named, known);
  const key = `${sentence} ${isSubject}`;
  // `Acme grew. It was the first to do so. Its chairman`
  const isAgain = isSubject && sentence > 1 && named.t.word[sentences.first[sentence - 1]] === IT;
  const about =
    isAgain && sentences.block[sentence - 2] === sentences.block[sentence] ? sentence - 2 : sentence - 1;
  const body = known.get(key) ?? bodyOf(named, about, isSubject);
  known.set(key, body);
  return body;
};

/** Sentences of a paragraph that are gone back over for the quotation with which it begins. */
const MOST_QUOTED = 6;

/** `"…. …," said its chairman`, at the owner: the sentence with which the paragraph begins, where its quotation ends before; −1 elsewhere. */
export const quotedFrom = ({ t, sentences }: NamedTokens, token: number): number => {
  const sentence = sentences.ofToken[token];
  let s = sentence;
  while (s > 0 && sentence - s < MOST_QUOTED && sentences.block[s - 1] === sentences.block[sentence]) s -= 1;
  // `Acme denied it. "…. …," said its chairman`: the last sentence that opens with marks
  const begins = (at: number): boolean => OPENING_MARKS.has(t.word[sentences.first[at]]);
  if (!begins(s)) {
    const start = s;
    s = sentence;
    while (s > start && !begins(s)) s -= 1;
  }
  if (!begins(s)) return -1;
  let closing = 0;
  for (let k = Math.max(sentences.first[s] + 1, token - MOST_BODY_TOKENS); k < token; k += 1)
    if (MARKS.has(t.word[k])) closing += 1;
  return closing === 1 ? s : -1;
};
const OPENING_MARKS = new WordSet(['"', '“']);

/** `"…," its chairman`, `"…", its chairman`, at the owner. */
const isBehindMarks = ({ t }: NamedTokens, its: number): boolean =>
  MARKS.has(t.word[t.word[its - 1] === COMMA ? its - 2 : its - 1]);

/** The one body of a sentence that does not begin with it, for `its` right behind; −1 for none. */
const endingBody = (named: NamedTokens, sentence: number, head: number): number => {
  const body = closingBody(named, sentence);
  return body >= 0 ? body : loneBody(named, sentence, head);
};

/** The one that the sentence before the words at `its` is about; −1 for none. */
const subjectBefore = (named: NamedTokens, its: number, head: number): number => {
  const { sentences, t } = named;
  const quoted = quotedFrom(named, its);
  const sentence = quoted >= 0 ? quoted : sentences.ofToken[its];
  const isSpoken = quoted >= 0 || isBehindMarks(named, its);
  const subject = bodyOfSentenceBefore(named, sentence, true, Number(isSpoken));
  // a paragraph of its own goes on with the body that acts in the sentence before
  const isOthers = quoted < 0 && SAYING.has(t.word[its - 1]);
  const acting = subject >= 0 || isOthers ? subject : actingBody(named, sentence - 1);
  const told = acting < 0 && isSpoken && !isOthers ? tellingBody(named, sentence - 1) : acting;
  const isNear = sentence > 0 && sentences.block[sentence] === sentences.block[sentence - 1];
  const isNext = isNear && its === sentences.first[sentence];
  const meant = told < 0 && isNear ? nounSpeaking(named, sentence - 1) : told;
  const isEnding = isNext || (isNear && quoted >= 0 && !isOthers);
  const body = meant < 0 && isEnding ? endingBody(named, sentence - 1, head) : meant;
  return body < 0 && isNear && isOfPlace(named, head) ? actingPlace(named, sentence - 1) : body;
};

/** `its chairman`: the body whose he is, where the words before name one alone; −1 for none. */
const ownerOfIts = (named: NamedTokens, its: number, head: number): number => {
  const { sentences, t, tags } = named;
  const sentence = sentences.ofToken[its];
  const from = sentences.first[sentence];
  if (its === from) return subjectBefore(named, its, head);
  // `"…," said its chairman`: behind words that name no body
  const isSpoken = SAYING.has(t.word[its - 1]) || isBehindMarks(named, its);
  const teller = isSpoken ? mentionUntil(named, its - 1) : -1;
  if (isBody(named, teller)) return bodyOf(named, sentence, true, its);
  // `treated at Acme Hospital, its director, Ann Lee, said`
  const beside = t.word[its - 1] === COMMA ? mentionUntil(named, its - 1) : -1;
  if (isBody(named, beside) && bodyOf(named, sentence, false, its) >= 0) return beside;
  const isPersons = t.word[its - 1] === COMMA && isPerson(named, mentionUntil(named, its - 1));
  const isNamedHere = namesBody(named, from, its);
  // `In a statement, its chairman`
  const isOpened = t.word[its - 1] === COMMA && !hasVerb(named, from, its);
  if ((isSpoken || isPersons || isOpened) && !isNamedHere) return subjectBefore(named, its, head);
  // `Ann Lee, chief executive of Acme, and Bo Chen, its chairman`
  if (isPersons) return bodyOf(named, sentence, false, its);
  // `Acme and its chairman`, `Acme said its chairman`: the one body so far, which the sentence is about
  const end = t.word[its - 1] === AND ? its - 1 : -1;
  const body = end > 0 ? mentionUntil(named, t.word[end - 1] === COMMA ? end - 1 : end) : -1;
  if (isBody(named, body)) return body;
  // `Porto sacked their coach`: the one who acts
  const actor = isFiniteTag(tags[its - 1]) ? mentionUntil(named, its - 1) : -1;
  if (actor >= 0 && (isBody(named, actor) || (isNamed(named, actor) && kindOf(named, actor) === 'place')))
    return actor;
  // `Porto won when their captain scored`
  const isOne = t.word[its] === ITS_OWN || PLAYS.has(t.word[head]);
  const meant = isNamedHere ? -1 : subjectMeant(named, from, its);
  if (meant >= 0) return meant;
  if (!isNamedHere && t.word[its] === ITS_OWN && !hasVerb(named, from, its)) return subjectBehind(named, its);
  if (isSpoken || !isOne) return -1;
  if (!isNamedHere && isOfPlace(named, head)) return actingPlace(named, sentence);
  return bodyOf(named, sentence, true, its);
};

/** `In a letter, the union said that its`: the body that the noun before a verb stands for; −1 for none. */
const subjectMeant = (named: NamedTokens, from: number, its: number): number => {
  const { t, tags } = named;
  for (let k = Math.max(from, its - MOST_TOKENS); k < its - 2; k += 1) {
    if (t.word[k] !== THE || !isNounTag(tags[k + 1])) continue;
    const verb = tags[k + 2] === TAG.ADVERB ? k + 3 : k + 2;
    if (verb < its && isFiniteTag(tags[verb])) return mentionMeant(named, k + 2);
  }
  return -1;
};

/** `The union objected.`, `"We learned of it," the company wrote.`: the body that the noun stands for with which a sentence begins, or which tells the words before it; −1 for none. */
const nounSpeaking = (named: NamedTokens, sentence: number): number => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  for (
    let k = Math.max(from, sentences.last[sentence] - MOST_TOKENS);
    k < sentences.last[sentence] - 2;
    k += 1
  ) {
    const isOpen = k === from || MARKS.has(t.word[k - 1]);
    if (isOpen && t.word[k] === THE && isNounTag(tags[k + 1]) && isFiniteTag(tags[k + 2]))
      return mentionMeant(named, k + 2);
  }
  return -1;
};

/** `In a note signed by its chairman, Ann Lee, the Grain Board said`: the body that is the subject behind the words with which a sentence begins, or the one spoken of before where a noun stands for it; −1 for none. */
const subjectBehind = (named: NamedTokens, its: number): number => {
  const { t, tags, sentences, last } = named;
  const sentence = sentences.ofToken[its];
  if (tags[sentences.first[sentence]] !== TAG.PREPOSITION || !SIGNED.has(t.word[its - 1])) return -1;
  for (let k = its; k < Math.min(sentences.last[sentence] - 2, its + MOST_BEHIND); k += 1) {
    if (t.word[k] !== COMMA) continue;
    const begin = t.word[k + 1] === THE ? k + 2 : k + 1;
    const body = mentionFrom(named, begin);
    if (isBody(named, body)) return isFiniteTag(tags[last[body]]) ? body : -1;
    const isNoun = begin === k + 2 && isNounTag(tags[begin]) && isFiniteTag(tags[begin + 1]);
    if (!isNoun) continue;
    const meant = mentionMeant(named, begin + 1);
    return meant >= 0 ? meant : bodyOfSentenceBefore(named, sentence, true);
  }
  return -1;
};
const SIGNED = wordSet('by of from with');
const MOST_BEHIND = 24;

/** `The company named`, at the verb: the body that the noun stands for; −1 for none. */
export const bodyOfNoun = (named: NamedTokens, at: number): number =>
  at > 1 && named.t.word[at - 2] === THE && EMPLOYERS.has(named.t.word[at - 1])
    ? mentionMeant(named, at)
    : -1;
/** What gives posts of its own: no court, no parliament. */
const EMPLOYERS = new WordSet([
  ...OWNERS_LIST,
  ...'board agency authority association federation club university college school museum hospital bank foundation institute ministry orchestra theatre festival society union council commission'.split(
    ' ',
  ),
]);

/** `It said it had named`: the body that the pronoun stands for, where the words before name one alone; −1 for none. */
export const bodyOfIt = (named: NamedTokens, it: number): number => {
  const { sentences } = named;
  const sentence = sentences.ofToken[it];
  const isOpening = it === sentences.first[sentence];
  return isOpening ? bodyOfSentenceBefore(named, sentence, true, 1) : bodyOf(named, sentence, true, it);
};

/** The body named right before "whose" and its comma; −1 for none. */
const bodyBeforeWhose = (named: NamedTokens, whose: number): number => {
  const { t, first } = named;
  const beside = mentionUntil(named, t.word[whose - 1] === COMMA ? whose - 1 : whose);
  // `Acme in Paris, whose director`
  const isHome = kindOf(named, beside) === 'place' && t.word[first[beside] - 1] === IN;
  const body = isHome ? mentionUntil(named, first[beside] - 1) : beside;
  return isBody(named, body) ? body : -1;
};

/** The one body that the sentence before names or, where it names none, the next one back in the paragraph; −1 for none. */
export const bodyOfParagraphBefore = (named: NamedTokens, sentence: number): number => {
  const { sentences } = named;
  for (let s = sentence; s > Math.max(0, sentence - MOST_QUOTED); s -= 1) {
    const body = bodyOfSentenceBefore(named, s, false);
    if (body >= 0) return body;
    const isEmpty = !namesBody(named, sentences.first[s - 1], sentences.last[s - 1]);
    if (!isEmpty || sentences.block[s - 1] !== sentences.block[sentence]) return -1;
  }
  return -1;
};

/** `the company` before `token`: the body that a noun stands for; −1 for none. */
const mentionMeant = (named: NamedTokens, token: number): number => {
  const { t, nominals, sentences } = named;
  const known = mentionOf(named, nominals.get(token));
  const told =
    known < 0 && token > 1 && t.word[token - 2] === THE ? introducedBy(named, token - 1) : undefined;
  if (told !== undefined) return mentionOf(named, told);
  if (known < 0 && token > 1 && TOWNS.has(t.word[token - 1]) && t.word[token - 2] === THE)
    return placeOfSentenceBefore(named, sentences.ofToken[token]);
  if (known < 0 && token > 1 && LANDS.has(t.word[token - 1]) && t.word[token - 2] === THE)
    return placeOfSentenceBefore(named, sentences.ofToken[token], isCountry);
  if (known >= 0 || token < 2 || t.word[token - 2] !== THE) return known;
  if (!OWNERS.has(t.word[token - 1])) return mentionOf(named, kindred(named, token - 1));
  const sentence = sentences.ofToken[token];
  const before = bodyOfParagraphBefore(named, sentence);
  const body = before < 0 ? tellerBefore(named, token) : before;
  return body < 0 && COMPANIES_ONLY.has(t.word[token - 1]) ? topicBody(named) : body;
};

/** `"…," said the group's chairman`: the body that speaks in the sentence before the quotation; −1 for none. */
export const tellerBefore = (named: NamedTokens, token: number): number => {
  const quoted = quotedFrom(named, token);
  if (quoted < 0) return -1;
  const body = bodyOfSentenceBefore(named, quoted, true, 1);
  return body >= 0 ? body : tellingBody(named, quoted - 1);
};
const COMPANIES_ONLY = new WordSet(COMPANIES);

/** Whether a text speaks of `the company`. */
const speaksOfCompany = ({ t }: NamedTokens): boolean => {
  for (let k = 1; k < t.count; k += 1)
    if (COMPANIES_ONLY.has(t.word[k]) && t.word[k - 1] === THE) return true;
  return false;
};

/** By document the first mention of the body that it is about, −1 for none. */
const topics = new WeakMap<NamedTokens, number>();
/** Sentences of the opening in which the body stands that a text is about. */
const OPENING_SENTENCES = 3;
const LEAST_NAMED = 3;

/** The body that the opening names and that is named more often than any other; −1 for none. */
export const topicBody = (named: NamedTokens): number => {
  const known = topics.get(named);
  if (known !== undefined) return known;
  const { mentions, sentences, first } = named;
  const counts = new Map<string, number>();
  for (const [k, { fields }] of mentions.entries()) {
    const id = fields.entity_id?.value;
    if (id !== undefined && isBody(named, k)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [top, next] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const count = (top?.[1] ?? 0) + Number(speaksOfCompany(named));
  const isClear = top !== undefined && count >= LEAST_NAMED && top[1] > (next?.[1] ?? 0);
  const mention = isClear ? mentionOf(named, top[0]) : -1;
  const body = mention >= 0 && sentences.ofToken[first[mention]] < OPENING_SENTENCES ? mention : -1;
  topics.set(named, body);
  return body;
};

/** `the bank's manager`, `its manager`: the name that the owner before a title at `first` stands for; −1 for none. */
export const nominalOwner = (named: NamedTokens, first: number, head: number): number => {
  const { tags, t } = named;
  for (let k = first - 1; k >= Math.max(0, first - MOST_BETWEEN); k -= 1) {
    // `funded by the institute, whose director`
    if (t.word[k] === WHOSE) return bodyBeforeWhose(named, k);
    if (tags[k] === TAG.POSSESSIVE) {
      if (ITS.has(t.word[k])) return ownerOfIts(named, k, head);
      return mentionMeant(named, k);
    }
    const isHung = t.word[k] === HYPHEN || t.word[k - 1] === HYPHEN || t.word[k + 1] === HYPHEN;
    const isPart = isNounTag(tags[k]) || tags[k] === TAG.ADJECTIVE || isHung;
    // `whose then chairman`
    if (!(isPart && tags[k] !== TAG.PROPER) && !BETWEEN.has(t.word[k])) return -1;
  }
  return -1;
};

/** `Commission president Ann Lee`, `union leader Bo Chen`, with the title from `first` to its head: the body of that noun; −1 for none. */
export const nounOwner = (named: NamedTokens, first: number, head: number): number => {
  const beside = first > 0 ? headedBy(named, first - 1) : undefined;
  const own = mentionOf(named, beside ?? (first < head ? headedBy(named, first) : undefined));
  if (own >= 0) return own;
  if (SPEAKS.has(named.t.word[head])) return bodySpokenFor(named, first);
  // `Leeds United won. Club president Ann Lee`
  const isClub = first > 0 && CLUBS.has(named.t.word[first - 1]);
  return isClub ? bodyOfSentenceBefore(named, named.sentences.ofToken[first], true) : -1;
};
const CLUBS = wordSet('club agency');
const SPEAKS = wordSet('spokesman spokeswoman spokesperson');

/** `The Grain Board said so. A spokeswoman, Ann Lee,`, `An agency spokesman, Bo Chen,`: the one body with which the sentence before begins; −1 for none. */
const bodySpokenFor = (named: NamedTokens, first: number): number => {
  const { t, sentences } = named;
  const sentence = sentences.ofToken[first];
  const from = sentences.first[sentence];
  const isNoun = HOUSES.has(t.word[first]) || HOUSES.has(t.word[from + 1]) || OWNERS.has(t.word[from + 1]);
  // `Company spokesman Ann Lee`, `A spokeswoman`, `An agency spokesman`
  const isBare = OWNERS.has(t.word[from]) && first - from <= 1;
  if (!isBare && (!ONE.has(t.word[from]) || first - from > Number(isNoun) + 1)) return -1;
  const subject = bodyOfSentenceBefore(named, sentence, true);
  const isNear = sentence > 0 && sentences.block[sentence] === sentences.block[sentence - 1];
  if (subject >= 0 || !isNear) return subject;
  const acting = actingBody(named, sentence - 1);
  return acting >= 0 ? acting : tellingBody(named, sentence - 1);
};
const ONE = wordSet('a an');

/** `president of the society`: the name that the noun after a title at `from` stands for; −1 for none. */
export const nominalAfter = (named: NamedTokens, from: number): number => {
  const { t, tags } = named;
  if (!BELONGS.has(t.word[from]) || t.word[from + 1] !== THE || mentionFrom(named, from + 2) >= 0) return -1;
  // `of the school governing body`
  const goesOn = isNounTag(tags[from + 3]) || (tags[from + 3] === TAG.GERUND && isNounTag(tags[from + 4]));
  return goesOn ? -1 : mentionMeant(named, from + 3);
};
