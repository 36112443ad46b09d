import type { FrameReader, ItemRange } from './_frame-reader.ts';
import { SPEAKERS } from './_phrase-walker.ts';
import { endsPhrase, type PhraseFinder } from './_subject-phrase.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Items of a phrase that is put in. */
const LONGEST = 12;

/** `The panel had, in its report, recommended that …`: the subject before a phrase between the parts of the verb. */
const aroundPhrase = (
  r: FrameReader,
  phrases: PhraseFinder,
  close: number,
  floor: number,
): ItemRange | undefined => {
  if (close <= floor || !r.isComma(close)) return undefined;
  for (let k = close - 1; k > Math.max(floor + 1, close - LONGEST); k -= 1) {
    if (!r.isComma(k)) continue;
    const isVerb = r.tag(k - 1) === TAG.AUXILIARY || r.tag(k - 1) === TAG.MODAL;
    return isVerb && r.tag(k + 1) === TAG.PREPOSITION ? phrases.subjectBefore(k - 1, floor) : undefined;
  }
  return undefined;
};

const CAUSED = wordSet(
  'led leads prompted prompts forced forces caused causes drove drives pushed pushes inspired inspires moved encouraged compelled compels allowed allows leading prompting forcing',
);

/** `Backlash led Ann Lee to say`, at `end` before "to": who is brought to speak is the object of the verb before. */
export const broughtToSpeak = (r: FrameReader, end: number, floor: number): ItemRange | undefined => {
  for (let k = end - 1; k > Math.max(floor, end - LONGEST); k -= 1) {
    if (r.isComma(k) || r.isMarked(k)) return undefined;
    if (CAUSED.has(r.word(k))) return { first: k + 1, last: end + 1 };
    if (isFiniteTag(r.tag(k))) return undefined;
  }
  return undefined;
};

/** How far before "and" the other verb of its clause may stand. */
const CLAUSE = 24;

/** The subject in one of the places where it does not stand right before the verb. */
export const apart = (
  r: FrameReader,
  phrases: PhraseFinder,
  p: number,
  floor: number,
): ItemRange | undefined => aroundPhrase(r, phrases, p, floor) ?? inClause(r, phrases, p, floor);

/** `Shares fell after it cut its forecast and said …`: the subject of the subordinate clause that "and" goes on with. */
const inClause = (
  r: FrameReader,
  phrases: PhraseFinder,
  and: number,
  floor: number,
): ItemRange | undefined => {
  if (and <= floor || r.tag(and) !== TAG.CONJUNCTION) return undefined;
  for (let k = and - 1; k > Math.max(floor + 1, and - CLAUSE); k -= 1) {
    if (r.isComma(k) || r.isMarked(k)) return undefined;
    if (!isFiniteTag(r.tag(k))) continue;
    const subject = phrases.subjectBefore(k, floor);
    const opener = subject && subject.first > floor ? r.tag(subject.first - 1) : 0;
    const isClause = opener === TAG.PREPOSITION && r.tag(subject!.first) === TAG.PRONOUN;
    // `acknowledged that it was bad but insisted`: what was said has no part in the saying.
    const isSaid = subject !== undefined && r.word(subject.first - 1) === THAT;
    return (opener === TAG.SUBORDINATOR && !isSaid) || isClause ? subject : undefined;
  }
  return undefined;
};

/** `was taken to hospital, where Ann Lee was met by reporters on announcing that …`: the subject of the clause of place before the preposition. */
export const ofPlaceClause = (
  r: FrameReader,
  phrases: PhraseFinder,
  preposition: number,
  floor: number,
): ItemRange | undefined => {
  for (let k = preposition - 1; k > Math.max(floor + 1, preposition - CLAUSE); k -= 1) {
    if (r.isComma(k) || r.isMarked(k)) return undefined;
    if (!isFiniteTag(r.tag(k)) || isFiniteTag(r.tag(k - 1))) continue;
    const subject = phrases.subjectBefore(k, floor);
    return subject && r.word(subject.first - 1) === WHERE ? subject : undefined;
  }
  return undefined;
};

/** `would later say`, `would only say`, `would say only`: a modal that tells of what did happen. */
export const isToldLater = (r: FrameReader, first: number, item: number): boolean => {
  let would = false;
  for (let k = first; k <= item + 1; k += 1) {
    const word = r.word(k);
    would ||= word === WOULD;
    if ((word === LATER && k < item) || (word === ONLY && would)) return true;
  }
  return false;
};

/** `Shares fall as Lee hails "a win"`: in a headline, which has no full stop, the subject begins after "as". */
export const afterAs = (r: FrameReader, subject: ItemRange, limit: number): ItemRange => {
  if (r.isSign(limit - 1, STOP) || (r.isMarked(limit - 1) && r.t.text[r.endOf(limit - 1) - 2] === '.'))
    return subject;
  for (let k = subject.last - 2; k > subject.first; k -= 1)
    if (r.word(k) === AS && !r.isComma(k - 1)) return { first: k + 1, last: subject.last };
  return subject;
};

/** `Groups claiming the vote was stolen gathered`: the form in -ing at `item` stands right after the first phrase. */
export const isBeside = (r: FrameReader, item: number, floor: number): boolean => {
  if (item === floor || !endsPhrase(r.tag(item - 1))) return false;
  for (let k = floor; k < item; k += 1) if (isFiniteTag(r.tag(k)) || r.isComma(k)) return false;
  return true;
};

/** Items of an agent. */
const MOST_AGENT = 10;
const STOP = 46;
const AS = wordId('as');
const THAT = wordId('that');
const BY = wordId('by');
const WHERE = wordId('where');
const LATER = wordId('later');
const WOULD = wordId('would');
const ONLY = wordId('only');

/** `a pattern described by Ann Lee as "…"`, `called by Ann Lee "…"`: the agent of a participle, with marked words for the thing. */
export const callsMarked = (r: FrameReader, item: number, limit: number): boolean => {
  if (r.tag(item) !== TAG.PARTICIPLE || r.word(item + 1) !== BY) return false;
  for (let k = item + 3; k < Math.min(limit, item + MOST_AGENT); k += 1) {
    if (r.isMarked(k)) return true;
    if (r.word(k) === AS) return k + 1 < limit && r.isMarked(k + 1);
    if (r.tag(k) === TAG.PUNCTUATION || isFiniteTag(r.tag(k))) return false;
  }
  return false;
};

/** `Carver accused them, and Tim Ashe left, saying he …`: the subject of the clause joined on after `after` in which item `item` stands. */
export const ownClause = (
  r: FrameReader,
  phrases: PhraseFinder,
  item: number,
  after: number,
): ItemRange | undefined => {
  for (let k = item - 1; k > Math.max(after, item - CLAUSE); k -= 1) {
    if (r.isMarked(k)) return undefined;
    if (!isFiniteTag(r.tag(k))) continue;
    const subject = phrases.subjectBefore(k, after);
    const isJoined =
      subject !== undefined &&
      subject.first > after + 1 &&
      r.tag(subject.first - 1) === TAG.CONJUNCTION &&
      r.isComma(subject.first - 2);
    return isJoined && r.tag(subject.first) !== TAG.PRONOUN ? subject : undefined;
  }
  return undefined;
};

const verbFollows = (r: FrameReader, comma: number): boolean =>
  isFiniteTag(r.tag(r.tag(comma + 1) === TAG.ADVERB ? comma + 2 : comma + 1));

/** `The currency, said Ann Lee of Acme, has hardly moved`: who speaks is put in between a subject, which ends at `comma`, and its verb. */
export const isPutIn = (r: FrameReader, floor: number, comma: number, last: number): boolean => {
  if (!r.isComma(last) || comma - floor > LONGEST) return false;
  if (r.tag(last - 1) !== TAG.PROPER && !SPEAKERS.has(r.word(last - 1))) return false;
  for (let k = floor; k < comma; k += 1)
    if (isFiniteTag(r.tag(k)) || r.tag(k) === TAG.PUNCTUATION || r.isMarked(k)) return false;
  if (verbFollows(r, last)) return true;
  // `said Ann Lee, the head of the school, had`
  for (let k = last + 2; k < last + LONGEST; k += 1) {
    if (isFiniteTag(r.tag(k)) || r.isMarked(k)) return false;
    if (r.isComma(k)) return verbFollows(r, k);
  }
  return false;
};

const QUOTED = wordSet('quoted cited reported recorded heard');
/** Items between `quoted` and `as saying`. */
const MOST_QUOTED = 20;

/** `was quoted by MENA as saying`, at `item`: where `quoted` stands, −1 for nowhere near. */
export const quotedBefore = (r: FrameReader, item: number, floor: number): number => {
  const low = Math.max(floor, item - MOST_QUOTED);
  for (let k = item - 2; k >= low; k -= 1) {
    if (QUOTED.has(r.word(k))) return k;
    if (isFiniteTag(r.tag(k))) return -1;
  }
  return -1;
};

/** `told by Minister Z of "…"`: the agent ends before `of` and `that`. */
export const withoutContent = (r: FrameReader, range: ItemRange): ItemRange => {
  for (let k = range.first + 1; k < range.last; k += 1) {
    const ends = (r.word(k) === OF && (k + 1 >= range.last || r.isMarked(k + 1))) || r.word(k) === AS;
    if (ends) return { first: range.first, last: k };
  }
  return range;
};
const OF = wordId('of');
