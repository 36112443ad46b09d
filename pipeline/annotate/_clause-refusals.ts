import { WordSet, wordId } from '../core/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { cueOf, TAKES } from './cues.ts';
import type { Group } from './_cue-checker.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const FIRST_PERSON = new WordSet(['i', 'we']);
const YOU = wordId('you');
const QUESTION = 63;
const IDENTITY = new WordSet(['name', 'names', 'surname', 'surnames', 'identity', 'identities']);
const OWN_NAME = new WordSet(['he', 'she', 'they']);
const NOT = wordId('not');
const BE = wordId('be');
/** Items before "not" in `her real name not be used`. */
const MOST_OWNER = 6;

/** Verbs of marked words that tell a clause as well where `that` follows: `shared that …`. */
const WITH_THAT: readonly string[] = [
  'share',
  'text',
  'email',
  'message',
  'volunteer',
  'enthuse',
  'fume',
  'gush',
  'muse',
  'reminisce',
  'recollect',
  'reflect',
  'quip',
  'lecture',
  'cable',
  'counsel',
  'hold',
  'venture',
  'give evidence',
  'let slip',
  'send word',
  'take the view',
];
const HOW = wordId('how');
const NOBODY = new WordSet(['nobody', 'none']);

/** Whether a clause may follow the cue: by its kind, after `that`, or as in `described how it fell`. */
export const takesClause = (r: FrameReader, { takes, lemma, start, subject }: Attribution): boolean => {
  // `Nobody answered.`
  if (subject && NOBODY.has(r.word(subject.last - 1))) return false;
  if ((takes & (TAKES.clause | TAKES.tell)) !== 0) return true;
  if (start.join === 'that') return WITH_THAT.includes(lemma);
  return lemma === 'describe' && start.join === 'whether' && r.word(start.at) === HOW;
};

/** Whether a run holds two verbs, apart from what is said under the first: `the letter said it was not` holds one. */
const hasTwoVerbs = (r: FrameReader, from: number, to: number): boolean => {
  let verbs = 0;
  for (let k = from; k < to; k += 1) {
    if (!isFiniteTag(r.tag(k)) || isFiniteTag(r.tag(k - 1))) continue;
    verbs += 1;
    if (((cueOf(r.word(k))?.takes ?? 0) & (TAKES.clause | TAKES.tell)) !== 0) break;
  }
  return verbs > 1;
};

/** `Officials who ordered that change claimed …`: `a family that argues until three is one`: as a clause it would leave the sentence without a verb of its own. */
export const leavesNoVerb = (
  r: FrameReader,
  { start, end }: Attribution,
  { first }: Group,
  { floor, limit }: FrameBounds,
): boolean => {
  const isWhole = end >= limit - 1 || r.isComma(end);
  if (
    start.join === 'bare'
      ? !isWhole || hasTwoVerbs(r, start.at, end)
      : start.join !== 'that' || end < limit - 1
  )
    return false;
  if (first - 2 < floor || r.tag(first - 1) !== TAG.RELATIVE || r.isComma(first - 2)) return false;
  for (let k = floor; k < first - 1; k += 1) if (isFiniteTag(r.tag(k))) return false;
  return true;
};

/** `Can you explain what …?`, `You said …`: who is spoken to says nothing here. */
export const isInQuestion = (
  r: FrameReader,
  { subject, start }: Attribution,
  { floor, limit }: FrameBounds,
): boolean => {
  if (subject && r.word(subject.last - 1) === YOU && subject.last - subject.first === 1) return true;
  if (!r.isSign(limit - 1, QUESTION) || start.join === 'sign') return false;
  const tag = r.tag(floor);
  return tag === TAG.MODAL || tag === TAG.AUXILIARY || tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE;
};

/** `announced investigating itself`: a gerund as the object. */
export const isActivity = (r: FrameReader, a: Attribution, first: number): boolean => {
  const next = r.tag(first + 1);
  const isObject =
    next === TAG.PRONOUN || next === TAG.DETERMINER || next === TAG.PREPOSITION || next === TAG.POSSESSIVE;
  return (
    a.start.join === 'bare' && r.tag(first) === TAG.GERUND && isObject && !isGerundSubject(r, first, a.end)
  );
};

/** `said switching off the lamp was no answer`: the form in -ing with what belongs to it is the subject of the verb. */
const isGerundSubject = (r: FrameReader, first: number, end: number): boolean => {
  for (let k = first + 1; k < end; k += 1) {
    if (isFiniteTag(r.tag(k)) || r.startsWithVerb(k)) return r.tag(k - 1) !== TAG.PRONOUN;
    if (r.tag(k) === TAG.RELATIVE || r.tag(k) === TAG.SUBORDINATOR || r.isComma(k)) return false;
  }
  return false;
};

/** `An official, requesting anonymity, said`: the object of a form in -ing between commas. */
export const isGerundAside = (r: FrameReader, a: Attribution, { first, last }: ItemRange): boolean => {
  if (a.form !== 'gerund' || a.start.join !== 'bare' || !r.isComma(a.group - 1)) return false;
  for (let k = first; k < last; k += 1) {
    if (isFiniteTag(r.tag(k))) return false;
    if (r.isComma(k)) return isFiniteTag(r.tag(k + 1));
  }
  return false;
};

/** `I think that …` outside marks: the writer, of whom no text says who he is. */
export const isOwnThought = (r: FrameReader, { class: kind, subject }: Attribution): boolean => {
  const isThought = kind === 'thought' || kind === 'emotion' || kind === 'question';
  return isThought && subject !== undefined && FIRST_PERSON.has(r.word(subject.last - 1));
};

/** `asked that her name not be used`: how the source is to be called is no matter of speech. */
export const isAnonymity = (r: FrameReader, a: Attribution, { first, last }: ItemRange): boolean => {
  if (a.class !== 'question' && a.class !== 'order') return false;
  const high = Math.min(last, first + MOST_OWNER);
  let named = false;
  for (let k = first; k < high; k += 1) {
    named ||= IDENTITY.has(r.word(k)) || OWN_NAME.has(r.word(k));
    if (r.word(k) === NOT) return named && k + 1 < last && r.word(k + 1) === BE;
  }
  return false;
};

/** `The agency when announcing the arrest named him`: the sentence's own verb comes after the form in -ing. */
export const isReducedTime = (
  r: FrameReader,
  { form, group, start, end }: Attribution,
  { floor, limit }: FrameBounds,
): boolean => {
  if (form !== 'gerund' || start.join !== 'bare' || end < limit - 1) return false;
  if (group - 1 <= floor || r.tag(group - 1) !== TAG.SUBORDINATOR) return false;
  for (let k = floor; k < group; k += 1) if (isFiniteTag(r.tag(k))) return false;
  return true;
};
