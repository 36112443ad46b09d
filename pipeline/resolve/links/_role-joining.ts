import { listedLemma } from '../../annotate/tag-words.ts';
import { isFiniteTag, TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { appointedHolders } from './_role-appointing.ts';
import { beforeName } from './_role-before.ts';
import type { Holders } from './_role-holder.ts';
import { REPLACING } from './_role-words.ts';
import { antecedent, groupStart, subjectBefore, timeOf } from './_role-verb.ts';

const AS = wordId('as');
const OF = wordId('of');
const IN = wordId('in');
const FROM = wordId('from');
const THE = wordId('the');
const DOWN = wordId('down');
const COMMA = wordId(',');
const OBJECTS = wordSet('him her');
/** What opens a phrase of what was before. */
const FIRST = wordSet('after before');
const SINGULAR = wordSet('he she');
/** Tokens after an opening "as" in which the subject follows. */
const MOST_ASIDE = 30;
const CAREER = wordId('career');
const TO = wordId('to');
/** `the appointment of Ann Lee as …`. */
const APPOINTMENTS = wordSet('appointment election nomination promotion selection hiring reappointment');
/** What a body says about its own appointments. */
const MAKING = wordSet('announce confirm make');
/** Verbs after which `as` tells a position, with other words between. Dictionary forms. */
const ENTERING = wordSet('join rejoin return arrive');
const STAYING = wordSet('remain stay continue');
const WORKING = wordSet('serve work act qualify train spend');
/** `takes the helm as`. */
const TAKEN = wordSet('helm reins charge seat chair');
const TAKE = wordId('take');
const BEGINNING = wordSet('begin start');
const LEAVING = wordSet('resign retire quit step stand');
/** `the role of treasurer`, and what is done with one. */
const POSTS = wordSet('role position post job office title duties');
const TAKING = wordSet('assume take accept fill hold occupy');
const GIVING_UP = wordSet('leave vacate relinquish lose quit');
/** `won a second term as mayor`. */
const TERMS = wordSet('term spell stint');
const WINNING = wordSet('win secure begin start serve');
const OWNERS = wordSet('his her');
const HELD = wordSet('held filled occupied');
/** Tokens between the verb and "as", and between the verb and its post. */
const MOST_BETWEEN = 16;
const MOST_ADJECTIVES = 5;

/** Tags of what may stand between the verb and "as". */
const isPart = (tag: number): boolean =>
  tag === TAG.NOUN ||
  tag === TAG.PLURAL ||
  tag === TAG.PROPER ||
  tag === TAG.ADJECTIVE ||
  tag === TAG.ADVERB ||
  tag === TAG.DETERMINER ||
  tag === TAG.POSSESSIVE ||
  tag === TAG.NUMERAL ||
  tag === TAG.PREPOSITION;

/** `Acme announced the appointment`, at the article: the body before the verb; `undefined` for none. */
const maker = (named: NamedTokens, article: number, from: number): number | undefined => {
  const verb = article - 1;
  if (verb <= from || !MAKING.has(listedLemma(named.t.word[verb]))) return undefined;
  let k = groupStart(named, verb, from);
  while (k > from && (named.tags[k - 1] === TAG.ADVERB || named.tags[k - 1] === TAG.NOUN)) k -= 1;
  const mention = mentionUntil(named, k);
  return mention >= 0 && kindOf(named, mention) === 'organisation' ? mention : undefined;
};

/** `the appointment of Dr Ann Lee as treasurer`, at "as". */
const byNoun = (named: NamedTokens, as: number, from: number): Holders | undefined => {
  const { t } = named;
  const person = mentionUntil(named, as);
  if (!isPerson(named, person)) return undefined;
  const of = beforeName(named, person, from);
  if (of <= from || t.word[of] !== OF || !APPOINTMENTS.has(t.word[of - 1])) return undefined;
  const article = t.word[of - 2] === THE ? of - 2 : of - 1;
  return { mentions: [person], rule: 'appointed', confidence: 0.8, body: maker(named, article, from) };
};

/** The verb before "as" that tells of entering, keeping or leaving a position, nothing but its objects between; −1 for none. */
const verbBefore = ({ t, tags, ofToken, ...rest }: NamedTokens, as: number, from: number): number => {
  for (let k = as - 1; k >= Math.max(from, as - MOST_BETWEEN); k -= 1) {
    if (ofToken[k] >= 0) {
      k = rest.first[ofToken[k]];
      continue;
    }
    // `take charge of training this week as`
    if (tags[k] === TAG.GERUND && t.word[k - 1] === OF) continue;
    const lemma = listedLemma(t.word[k]);
    const isVerb = tags[k] >= TAG.BASE && tags[k] <= TAG.GERUND;
    if (isVerb && STEPS.some((set) => set.has(lemma))) return tags[k] === TAG.GERUND ? -1 : k;
    if (!isPart(tags[k]) && t.word[k] !== DOWN) return -1;
  }
  return -1;
};
const STEPS = [wordSet('take'), ENTERING, STAYING, WORKING, BEGINNING, LEAVING];

/** The body among the objects of the verb, where it is not the one that is left: `joins Acme from Beta`. */
const bodyBetween = (named: NamedTokens, verb: number, as: number): number | undefined => {
  let found: number | undefined;
  for (let k = verb + 1; k < as; k += 1) {
    const mention = mentionFrom(named, k);
    if (mention < 0) continue;
    const link = named.t.word[k - 1] === THE ? k - 2 : k - 1;
    if (kindOf(named, mention) === 'organisation' && named.t.word[link] !== FROM) found ??= mention;
    k = named.last[mention] - 1;
  }
  return found;
};

/** Whether the words between bear out the verb: `stepped down`, `began her career`. */
const isBorneOut = ({ t }: NamedTokens, verb: number, as: number, lemma: number): boolean => {
  if (BEGINNING.has(lemma)) {
    for (let k = verb + 1; k < as; k += 1) if (t.word[k] === CAREER) return true;
    return false;
  }
  if (lemma === TAKE) {
    for (let k = verb + 1; k < as; k += 1) if (TAKEN.has(t.word[k])) return true;
    return false;
  }
  return !STEPPING.has(lemma) || t.word[verb + 1] === DOWN;
};
const STEPPING = wordSet('step stand');

const opensVerb = (tag: number): boolean => isFiniteTag(tag) || tag === TAG.ADVERB || tag === TAG.PARTICIPLE;

const ONE = wordSet('a an');

/** `A steward at 22, she joined the union`, behind the title: the subject after the first comma, where its clause goes on. */
const byPhrase = (named: NamedTokens, end: number, sentence: number): Holders | undefined => {
  const { t, sentences, ofToken, last } = named;
  let k = end;
  const high = Math.min(sentences.last[sentence] - 2, end + MOST_ADJECTIVES);
  while (k < high && t.word[k] !== COMMA) k += 1;
  if (t.word[k] !== COMMA) return undefined;
  const verb = ofToken[k + 1] >= 0 ? last[ofToken[k + 1]] : k + 2;
  // `A steward, she said, was hurt.`
  return t.word[verb + 1] === COMMA ? undefined : besideOpening(named, k + 1, sentence);
};

/** `As president of the club she campaigned`, at the subject that follows. */
const besideOpening = (named: NamedTokens, at: number, sentence: number): Holders | undefined => {
  const { t, tags, last } = named;
  const person = mentionFrom(named, at);
  const isPronoun = SINGULAR.has(t.word[at]);
  const verb = isPronoun ? at + 1 : isPerson(named, person) ? last[person] : -1;
  if (verb < 0 || !opensVerb(tags[verb])) return undefined;
  const mentions = isPronoun ? antecedent(named, at, sentence) : [person];
  return mentions.length ? { mentions, rule: 'predicate', confidence: 0.7 } : undefined;
};

/** `As president of the club, a post she held for years, she campaigned`, at the comma: the subject that follows. */
const byOpening = (named: NamedTokens, comma: number, sentence: number): Holders | undefined => {
  const { t, tags, sentences } = named;
  const limit = Math.min(sentences.last[sentence], comma + MOST_ASIDE);
  if (t.word[comma] !== COMMA) return besideOpening(named, comma, sentence);
  for (let k = comma; k + 2 < limit; k += 1) {
    if (t.word[k] !== COMMA) continue;
    const person = mentionFrom(named, k + 1);
    const isPronoun = SINGULAR.has(t.word[k + 1]);
    const verb = isPronoun ? k + 2 : isPerson(named, person) ? named.last[person] : -1;
    if (verb < 0 || !opensVerb(tags[verb])) continue;
    const mentions = isPronoun ? antecedent(named, k + 1, sentence) : [person];
    return mentions.length ? { mentions, rule: 'predicate', confidence: 0.7 } : undefined;
  }
  return undefined;
};

/** `Ann Lee, who succeeded him as treasurer`, at "as": who takes the place of somebody told by a pronoun. */
const bySuccession = (named: NamedTokens, as: number, sentence: number): Holders | undefined => {
  const { t, tags, sentences } = named;
  const verb = as - 2;
  const from = sentences.first[sentence];
  if (verb <= from || !OBJECTS.has(t.word[as - 1]) || !REPLACING.has(listedLemma(t.word[verb])))
    return undefined;
  if (tags[verb] === TAG.GERUND) return undefined;
  const start = groupStart(named, verb, from);
  const time = timeOf(named, start, verb);
  const mentions = time ? subjectBefore(named, start, sentence) : [];
  if (!mentions.length) return undefined;
  return { mentions, rule: 'succession', confidence: 0.75, status: time === 'elect' ? 'elect' : undefined };
};

/** `After serving as an Army doctor in Vietnam, he trained`, at "as": the subject that follows the comma. */
const byGerund = (named: NamedTokens, as: number, sentence: number): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  if (as !== from + 2 || tags[from + 1] !== TAG.GERUND || !FIRST.has(t.word[from])) return undefined;
  if (!WORKING.has(listedLemma(t.word[from + 1]))) return undefined;
  let comma = as;
  const high = Math.min(sentences.last[sentence], as + MOST_BETWEEN);
  while (comma < high && t.word[comma] !== COMMA) comma += 1;
  const holders = comma < high ? byOpening(named, comma, sentence) : undefined;
  return holders && { ...holders, status: 'former' };
};

/** `joined Acme from Beta as treasurer`, `stepped down on Friday as mayor`, at "as". */
const byVerb = (named: NamedTokens, as: number, sentence: number): Holders | undefined => {
  const from = named.sentences.first[sentence];
  const verb = verbBefore(named, as, from);
  if (verb <= from) return undefined;
  const lemma = listedLemma(named.t.word[verb]);
  const start = groupStart(named, verb, from);
  const time = timeOf(named, start, verb);
  if (!time || !isBorneOut(named, verb, as, lemma)) return undefined;
  const isLeaving = LEAVING.has(lemma);
  if (isLeaving && time === 'elect') return undefined;
  const mentions = subjectBefore(named, start, sentence);
  if (!mentions.length) return undefined;
  const isPast = isLeaving || BEGINNING.has(lemma) || (WORKING.has(lemma) && named.tags[verb] === TAG.PAST);
  const status = isPast ? 'former' : time === 'elect' && ENTERING.has(lemma) ? 'elect' : undefined;
  return { mentions, rule: 'predicate', confidence: 0.75, status, body: bodyBetween(named, verb, as) };
};

/** `will assume the additional role of treasurer`, at the noun. */
const byPost = (named: NamedTokens, post: number, sentence: number): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  let k = post - 1;
  while (k > from && post - k <= MOST_ADJECTIVES && isPart(tags[k]) && tags[k] !== TAG.PREPOSITION) k -= 1;
  // `took on the role of`
  if (tags[k] === TAG.PREPOSITION && t.word[k] !== TO && isFiniteTag(tags[k - 1])) k -= 1;
  if (k <= from) return undefined;
  const lemma = listedLemma(t.word[k]);
  const isGivenUp = GIVING_UP.has(lemma);
  const isTaken = TERMS.has(t.word[post]) ? WINNING.has(lemma) : TAKING.has(lemma);
  if (!isGivenUp && !isTaken) return undefined;
  const start = groupStart(named, k, from);
  const time = timeOf(named, start, k);
  const mentions = time && tags[k] !== TAG.GERUND ? subjectBefore(named, start, sentence) : [];
  if (!mentions.length || (isGivenUp && time === 'elect')) return undefined;
  const isPast = isGivenUp || HELD.has(t.word[k]);
  const status = isPast ? 'former' : time === 'elect' ? 'elect' : undefined;
  return { mentions, rule: 'predicate', confidence: 0.75, status };
};

/** `In her role as chair, Ann Lee`, at the noun: whether these words open the sentence. */
const inPost = ({ t }: NamedTokens, post: number, from: number): boolean =>
  post === from + 2 && t.word[from] === IN && OWNERS.has(t.word[from + 1]);

/** Who holds a title that "as" or "the role of" joins to words farther before its phrase. */
export const joiningHolders = (
  named: NamedTokens,
  { phraseStart, phraseEnd, sentence }: { phraseStart: number; phraseEnd: number; sentence: number },
): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  const link = phraseStart - 1;
  if (phraseStart === from && ONE.has(t.word[from])) return byPhrase(named, phraseEnd, sentence);
  if (link === from && t.word[link] === AS) return byOpening(named, phraseEnd, sentence);
  if (link <= from) return undefined;
  // `joined the calls as critics left`: a clause, no position.
  const isClause = isFiniteTag(tags[phraseEnd]);
  if (t.word[link] === AS && (POSTS.has(t.word[link - 1]) || TERMS.has(t.word[link - 1])))
    return inPost(named, link - 1, from)
      ? byOpening(named, phraseEnd, sentence)
      : byPost(named, link - 1, sentence);
  if (t.word[link] === AS)
    return (
      byNoun(named, link, from) ??
      bySuccession(named, link, sentence) ??
      (isClause ? undefined : appointedHolders(named, link, sentence)) ??
      byGerund(named, link, sentence) ??
      (isClause ? undefined : byVerb(named, link, sentence))
    );
  return t.word[link] === OF && POSTS.has(t.word[link - 1]) ? byPost(named, link - 1, sentence) : undefined;
};
