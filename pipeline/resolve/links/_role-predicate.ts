import { listedLemma } from '../../annotate/tag-words.ts';
import { isFiniteTag, isNounTag, TAG } from '../../annotate/tags.ts';
import { wordId, type WordSet, wordSet } from '../../core/vocabulary.ts';
import { isNamed, isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { bodyOfIt, bodyOfNoun } from './_role-antecedent.ts';
import { beforeName } from './_role-before.ts';
import type { Holders } from './_role-holder.ts';
import { beforeTime } from './_role-time.ts';
import { antecedent, bodyOfPlace, groupStart, has, personsOf, subjectBefore, timeOf } from './_role-verb.ts';
import { DISMISSING, GIVING, NAMING, PLAYS, REPLACING } from './_role-words.ts';

const BEING = wordSet('be become remain serve work act');
const LEAVING = wordSet('resign retire quit step');
const AFTER_VERB = wordSet('in down over');
const SKIP = wordSet('as also now the a an to its his their of only first');
const AS = wordId('as');
const BE = wordId('be');
const OBJECTS = wordSet('him her');
const HYPHEN = wordId('-');
const PAST_FORMS = wordSet('was were served worked');
const BY = wordId('by');
const LONGER = wordId('longer');
const THE = wordId('the');
const IN = wordId('in');
const IT = wordId('it');
const COMMA = wordId(',');
const OVER = wordId('over');
const MOST_BACK = 12;

/**
 * Who holds the title whose phrase begins at `phraseStart`, from the verb before it: "Queloz is
 * also a professor", "X was appointed minister", "appointed X as minister", "resigned as governor".
 */
export const predicateHolders = (
  named: NamedTokens,
  phraseStart: number,
  sentence: number,
): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  let k = phraseStart;
  let sawAs = false;
  while (
    k > from &&
    (SKIP.has(t.word[k - 1]) || tags[k - 1] === TAG.ADVERB || tags[k - 1] === TAG.DETERMINER)
  ) {
    sawAs ||= t.word[k - 1] === AS;
    k -= 1;
  }
  k = beforeTime(named, beforeHome(named, k), from);
  const object = t.word[k - 1] === COMMA ? objectWithAside(named, k - 1, from) : mentionUntil(named, k);
  const before = isPerson(named, object) ? beforeObject(named, object, k, from) : -1;
  if (before >= from && NAMING.has(listedLemma(t.word[before])))
    return { mentions: [object], rule: 'appointed', confidence: 0.85, body: bodyBefore(named, before, from) };
  const dismissed = before > from && sawAs ? dismissedHolders(named, object, before, from) : undefined;
  if (dismissed) return dismissed;
  const successor = before >= from && sawAs ? replaced(named, object, before, sentence) : undefined;
  if (successor) return successor;
  const verbOfTitled = before > from ? namingBefore(named, before, from) : -1;
  if (verbOfTitled >= from)
    return {
      mentions: [object],
      rule: 'appointed',
      confidence: 0.8,
      body: bodyBefore(named, verbOfTitled, from),
    };
  const pronoun = OBJECTS.has(t.word[k - 1]) ? k - 1 : OBJECTS.has(t.word[k]) ? k : -1;
  if (pronoun > from && NAMING.has(listedLemma(t.word[pronoun - 1])))
    return appointedByPronoun(named, pronoun, sentence);
  let verb = k - 1;
  if (verb > from && AFTER_VERB.has(t.word[verb])) verb -= 1;
  if (verb <= from - 1 || verb < 0) return undefined;
  const lemma = listedLemma(t.word[verb]);
  if (lemma < 0) return undefined;
  const start = groupStart(named, verb, from);
  // `is no longer mayor`
  const isOver = t.word[k + 1] === LONGER;
  const time = timeOf(named, start, verb);
  if (lemma === BECOME && t.word[start] === TO) return leftToBecome(named, start, sentence);
  if (!time) return undefined;
  const isPassive = NAMING.has(lemma) && tags[verb] === TAG.PARTICIPLE;
  const isLeaving = LEAVING.has(lemma) && sawAs;
  const isTaking = lemma === TAKE && t.word[verb + 1] === OVER && sawAs;
  const isBeing =
    isTaking || (BEING.has(lemma) && (lemma === BE || sawAs || lemma === BECOME || lemma === REMAIN));
  const isLost = sawAs && tags[verb] === TAG.PARTICIPLE && DISMISSING.has(lemma);
  if (REPLACING.has(lemma) && sawAs && tags[verb] === TAG.PARTICIPLE)
    return displaced(named, phraseStart, subjectBefore(named, start, sentence), time);
  if (!isPassive && !isLeaving && !isBeing && !isLost) return undefined;
  if (time === 'elect' && (isLeaving || lemma === REMAIN)) return undefined;
  const mentions = subjectBefore(named, start, sentence);
  if (!mentions.length) return undefined;
  const hadBeen = t.word[verb] === BEEN && t.word[start] === HAD;
  const isPast = isLeaving || isLost || isOver || hadBeen || (isBeing && PAST_FORMS.has(t.word[verb]));
  return {
    mentions,
    rule: isPassive ? 'appointed' : 'predicate',
    confidence: 0.8,
    status: time === 'elect' ? 'elect' : isPast ? 'former' : undefined,
    ...bodyTold(
      bodyOfPlace(named, start),
      time === 'elect' || isPassive ? announcer(named, start, from) : undefined,
    ),
  };
};

/** `Acme dismissed Ann Lee as chief executive`, at the verb before the name. */
const dismissedHolders = (
  named: NamedTokens,
  object: number,
  verb: number,
  from: number,
): Holders | undefined => {
  if (!DISMISSING.has(listedLemma(named.t.word[verb]))) return undefined;
  const start = groupStart(named, verb, from);
  const isTold = isFiniteTag(named.tags[start]) || isFiniteTag(named.tags[verb]);
  if (!isTold || timeOf(named, start, verb) !== 'now') return undefined;
  const giver = mentionUntil(named, start);
  const body = isGiver(named, giver) ? { body: giver, isTold: true } : {};
  return { mentions: [object], rule: 'predicate', confidence: 0.8, status: 'former', ...body };
};

/** `chose Ann Lee of Peru as`, behind the place or body: behind the name; `k` elsewhere. */
const beforeHome = (named: NamedTokens, k: number): number => {
  const { t, first } = named;
  const home = mentionUntil(named, k);
  if (home < 0 || isPerson(named, home)) return k;
  const of = t.word[first[home] - 1] === THE ? first[home] - 2 : first[home] - 1;
  return HOME.has(t.word[of]) && isPerson(named, mentionUntil(named, of)) ? of : k;
};
const HOME = wordSet('of from');

/** The token before the one who is appointed: before the comma where one closes the name, `-1` without its fellow. */
const beforeObject = (named: NamedTokens, object: number, end: number, from: number): number => {
  const { t, last } = named;
  const before = beforeName(named, object, from);
  // `swore in Ann Lee as`
  if (t.word[before] === IN && NAMING.has(listedLemma(t.word[before - 1]))) return before - 1;
  if (last[object] === end) return before;
  return t.word[before] === COMMA ? before - 1 : NAMING.has(listedLemma(t.word[before])) ? before : -1;
};

/** `chose Ann Lee, a scientist at Acme, as`, at the second comma: the name that an aside without a verb stands behind, or the one that it closes; −1 for none. */
const objectWithAside = (named: NamedTokens, comma: number, from: number): number => {
  const { t, tags } = named;
  const own = mentionUntil(named, comma);
  if (isPerson(named, own)) return own;
  for (let k = comma - 1; k > Math.max(from, comma - MOST_ASIDE); k -= 1) {
    if (isFiniteTag(tags[k])) return -1;
    const person = t.word[k] === COMMA ? mentionUntil(named, k) : -1;
    if (isPerson(named, person)) return person;
  }
  return -1;
};
const MOST_ASIDE = 20;

/** `parted company with`, `were without`, `brought on`, ending before `end`: its verb; −1 for none. */
const phrasalHiring = ({ t }: NamedTokens, end: number, from: number): number => {
  for (const [verb, ...rest] of PHRASAL_HIRING) {
    const at = end - 1 - rest.length;
    const isSo =
      at > from && verb.has(listedLemma(t.word[at])) && rest.every((word, k) => t.word[at + 1 + k] === word);
    if (isSo) return at;
  }
  return -1;
};
const PHRASAL_HIRING: readonly (readonly [WordSet, ...number[]])[] = [
  ['part', 'company with'],
  ['part', 'ways with'],
  ['be', 'without'],
  ['bring', 'on'],
  ['take', 'off'],
  ['leave', 'out'],
  ['give hand', 'a debut to'],
].map(([verb, rest]) => [wordSet(verb), ...rest.split(' ').map(wordId)] as const);

/** `Acme sacked coach Ann Lee`, with the phrase of the title and its head: the body that had, or has, somebody work for it; −1 for none. */
export const dismisser = (
  named: NamedTokens,
  phraseStart: number,
  sentence: number,
  head: number,
): number => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  const phrasal = phrasalHiring(named, phraseStart, from);
  const verb = phrasal >= 0 ? phrasal : phraseStart - 1;
  const lemma = verb > from ? listedLemma(t.word[verb]) : -1;
  const isHiring = HIRING.has(lemma) || (PLAYS.has(t.word[head]) && FIELDING.has(lemma));
  const isPhrasal = phrasal >= 0 && (PLAYS.has(t.word[head]) || !AFIELD.has(lemma));
  if (verb <= from || !(isPhrasal || isHiring)) return -1;
  const start = groupStart(named, verb, from);
  if (!isFiniteTag(tags[verb]) && !HAVE.has(t.word[start]) && !isFiniteTag(tags[start])) return -1;
  // `Rangers, who lost goalkeeper Ann Lee`
  const isRelative = RELATIVES.has(t.word[start - 1]);
  const behind = isRelative && t.word[start - 2] === COMMA ? start - 2 : isRelative ? start - 1 : start;
  const mention = mentionUntil(named, behind);
  return isGiver(named, mention) ? mention : -1;
};
const HAVE = wordSet('has have had');
const RELATIVES = wordSet('who which');
const HIRING = wordSet(
  'fire sack dismiss axe suspend hire appoint sign recruit lose rest bench substitute poach reappoint rehire promote',
);
/** Verbs that with their particle tell of a team and its players alone. */
const AFIELD = wordSet('bring take leave give hand');
/** What a team does with its players. */
const FIELDING = wordSet('release sell recall miss drop field withdraw loan');

/** `appointed deputy governor Ann Lee acting minister`: the verb before the titles of the one who is appointed; −1 for none. */
const namingBefore = (named: NamedTokens, before: number, from: number): number => {
  const { t, tags } = named;
  for (let k = before; k >= Math.max(from, before - MOST_BACK); k -= 1) {
    if (NAMING.has(listedLemma(t.word[k])) && (tags[k] === TAG.PAST || tags[k] === TAG.PARTICIPLE)) return k;
    const isPart =
      isNounTag(tags[k]) ||
      tags[k] === TAG.ADJECTIVE ||
      tags[k] === TAG.DETERMINER ||
      tags[k] === TAG.POSSESSIVE ||
      t.word[k] === HYPHEN ||
      // `swore in economist Ann Lee as`
      (t.word[k] === IN && NAMING.has(listedLemma(t.word[k - 1])));
    if (!isPart || isPerson(named, named.ofToken[k])) return -1;
  }
  return -1;
};

/** `appointed him attorney general`: the one person before the verb, or in the sentence before, who is not its subject. */
const appointedByPronoun = (named: NamedTokens, pronoun: number, sentence: number): Holders | undefined => {
  const from = named.sentences.first[sentence];
  const start = groupStart(named, pronoun - 1, from);
  if (!timeOf(named, start, pronoun - 1)) return undefined;
  const body = bodyBefore(named, pronoun - 1, from);
  const subjects = new Set(subjectBefore(named, start, sentence).map((person) => idOf(named, person)));
  const others = (persons: readonly number[]): number[] =>
    persons.filter((person) => !subjects.has(idOf(named, person)));
  const here = others(personsOf(named, sentence).filter((person) => named.first[person] < start));
  if (here.length > 1) return undefined;
  const before = others(personsOf(named, sentence - 1));
  const opening = others(antecedent(named, from, sentence)).filter((person) => opensSentence(named, person));
  const mentions = here.length === 1 ? here : before.length === 1 ? before : opening;
  return mentions.length === 1 ? { mentions, rule: 'appointed', confidence: 0.75, body } : undefined;
};

/** Whether a person is named before any verb of a sentence. */
const opensSentence = (named: NamedTokens, person: number): boolean => {
  const { sentences, first } = named;
  const from = sentences.first[sentences.ofToken[first[person]]];
  return !has(named, from, first[person], TAG.PAST) && !has(named, from, first[person], TAG.PRESENT);
};

const idOf = (named: NamedTokens, mention: number): string | undefined =>
  named.mentions[mention].fields.entity_id?.value;

/** The organisation that is the subject of a verb of appointing; "elect" and "nominate" give no position of their own. */
export const bodyBefore = (named: NamedTokens, verb: number, from: number): number | undefined => {
  if (!GIVING.has(listedLemma(named.t.word[verb]))) return undefined;
  let k = groupStart(named, verb, from);
  while (k > from && named.tags[k - 1] === TAG.ADVERB) k -= 1;
  if (named.t.word[k - 1] === IT) {
    const body = bodyOfIt(named, k - 1);
    return body < 0 ? undefined : body;
  }
  // `Acme, the publisher, has hired`
  const opening =
    named.t.word[k - 1] === COMMA ? mentionFrom(named, named.t.word[from] === THE ? from + 1 : from) : -1;
  const isAside = opening >= 0 && named.t.word[named.last[opening]] === COMMA && named.last[opening] < k - 1;
  const meant = bodyOfNoun(named, k);
  if (meant >= 0) return meant;
  const mention = isAside ? opening : mentionUntil(named, k);
  return isGiver(named, mention) ? mention : undefined;
};

/** `Porto sacked coach Ann Lee`, `Peru appointed Bo Chen`: a body, or a place that acts as one. */
const isGiver = (named: NamedTokens, mention: number): boolean =>
  kindOf(named, mention) === 'organisation' ||
  (mention >= 0 && kindOf(named, mention) === 'place' && isNamed(named, mention));

/** `Acme said on Friday that Ann Lee would become`: the body with which a sentence begins that tells of its own posts; `undefined` for none. */
const announcer = (named: NamedTokens, to: number, from: number): number | undefined => {
  const { t, last, first } = named;
  const body = mentionFrom(named, t.word[from] === THE ? from + 1 : from);
  if (kindOf(named, body) !== 'organisation' || !ANNOUNCING.has(t.word[last[body]])) return undefined;
  for (let k = last[body] + 1; k < to; k += 1) {
    const other = named.ofToken[k];
    if (other >= 0 && first[other] === k && kindOf(named, other) === 'organisation') return undefined;
  }
  return body;
};
const bodyTold = (own: number | undefined, told: number | undefined): Pick<Holders, 'body' | 'isTold'> =>
  own === undefined && told !== undefined ? { body: told, isTold: true } : { body: own };
const ANNOUNCING = wordSet('said says announced confirmed');

/** "Ann Lee will replace Bo Chen as mayor", "Bo Chen was replaced by Ann Lee as mayor": the token `at` is right before the name. */
const replaced = (named: NamedTokens, object: number, at: number, sentence: number): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  const isPassive = t.word[at] === BY;
  const verb = isPassive ? at - 1 : at;
  const appointed =
    verb > from && t.word[verb - 1] === TO ? toSucceed(named, object, verb, sentence) : undefined;
  if (appointed) return appointed;
  if (verb <= from || !REPLACING.has(listedLemma(t.word[verb])) || tags[verb] === TAG.GERUND)
    return undefined;
  const start = groupStart(named, verb, from);
  const time = timeOf(named, start, verb);
  const subjects = time ? subjectBefore(named, start, sentence) : [];
  if (subjects.length !== 1) return undefined;
  return {
    mentions: isPassive ? [object] : subjects,
    former: isPassive ? subjects : [object],
    rule: 'succession',
    confidence: 0.8,
    status: time === 'elect' ? 'elect' : undefined,
  };
};

/** `appointed Ann Lee to succeed Bo Chen as mayor`, `Ann Lee was chosen to succeed Bo Chen as mayor`, at the verb before the name. */
const toSucceed = (
  named: NamedTokens,
  object: number,
  verb: number,
  sentence: number,
): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  if (!REPLACING.has(listedLemma(t.word[verb]))) return undefined;
  const own = mentionUntil(named, verb - 1);
  const naming = isPerson(named, own) ? beforeName(named, own, from) : verb - 2;
  if (naming < from || !NAMING.has(listedLemma(t.word[naming]))) return undefined;
  const start = groupStart(named, naming, from);
  const isPassive = naming === verb - 2 && tags[naming] === TAG.PARTICIPLE;
  if (!timeOf(named, start, naming) || !(isPassive || isPerson(named, own))) return undefined;
  const mentions = isPassive ? subjectBefore(named, start, sentence) : [own];
  if (!mentions.length) return undefined;
  const body = isPassive ? undefined : bodyBefore(named, naming, from);
  return { mentions, former: [object], rule: 'succession', confidence: 0.8, body };
};

/** `Ann Lee was replaced as mayor by Bo Chen`: she was, and he is where he is named. */
const displaced = (
  named: NamedTokens,
  phraseStart: number,
  former: readonly number[],
  time: string,
): Holders | undefined => {
  const { t, sentences } = named;
  if (!former.length || time === 'elect') return undefined;
  const limit = Math.min(sentences.last[sentences.ofToken[phraseStart]], phraseStart + MOST_BACK);
  for (let k = phraseStart; k < limit; k += 1) {
    const successor = t.word[k] === BY ? mentionFrom(named, k + 1) : -1;
    if (isPerson(named, successor))
      return { mentions: [successor], former, rule: 'succession', confidence: 0.8 };
  }
  return { mentions: former, rule: 'predicate', confidence: 0.8, status: 'former' };
};

/** `Ann Lee is to leave the board to become`, at "to": who gives up one thing for another. */
const leftToBecome = (named: NamedTokens, to: number, sentence: number): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  for (let k = to - 1; k > Math.max(from, to - MOST_BACK); k -= 1) {
    const isVerb = tags[k] >= TAG.BASE && tags[k] <= TAG.GERUND;
    if (!isVerb) continue;
    const start = groupStart(named, k, from);
    const time = PARTING.has(listedLemma(t.word[k])) ? timeOf(named, start, k) : undefined;
    const mentions = time ? subjectBefore(named, start, sentence) : [];
    if (!mentions.length) return undefined;
    return { mentions, rule: 'predicate', confidence: 0.75, status: time === 'elect' ? 'elect' : undefined };
  }
  return undefined;
};
const PARTING = wordSet('leave quit resign depart return rise go');
const TO = wordId('to');

const TAKE = wordId('take');
const BEEN = wordId('been');
const HAD = wordId('had');
const BECOME = wordId('become');
const REMAIN = wordId('remain');
