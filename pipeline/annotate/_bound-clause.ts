import { wordId, wordSet } from '../core/vocabulary.ts';
import { cueOf, ID, TAKES } from './cues.ts';
import type { FrameReader } from './_frame-reader.ts';
import { endsPhrase, MOST_ITEMS, SPEAKER_PLURALS, SPEAKERS } from './_phrase-walker.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const RELATIVES = wordSet('who that which whose');
const WHOSE = wordId('whose');
const THAT = wordId('that');
const IT = wordId('it');
/** Words that open a clause with a verb of its own, whatever their tag. */
const OPENERS = wordSet(
  'who whom which whose what when where why how whether if because while although though unless',
);
/** They begin a clause where a verb follows: `since it opened`, `after he fell`. */
const TIMES = wordSet('since before after until as once');
const NOMINATIVE = wordSet('he she they i we there');
/** How nouns for persons end: `driver`, `residents`. */
const PERSON_ENDING = /(?:ers?|ors?|ists?|ians?|m[ae]n|women|people|ones?|body|ants?|ees?)$/;
/** Things whose nouns end as those of persons do. */
const THINGS = wordSet(
  'offer letter order number matter paper power river tower water winter summer computer factor error motor door floor poster folder border tender answer chapter charter shelter theater murder disorder tanker ladder trailer container counter meter litre quarter tractor corridor harbor humor rumor labor vendor elevator plant restaurant grant variant restaurants plants grants fee fees tree trees degree degrees',
);
/** What a verb group is made of before its full verb. */
const BEFORE_VERB: ReadonlySet<number> = new Set([
  TAG.AUXILIARY,
  TAG.MODAL,
  TAG.NEGATION,
  TAG.ADVERB,
  TAG.TO,
]);

/** Whether the noun at an item may be one for those who speak. */
const isSpeaker = (r: FrameReader, item: number): boolean => {
  if (!r.isWord(item)) return false;
  if (r.tag(item) === TAG.PROPER || SPEAKERS.has(r.word(item)) || SPEAKER_PLURALS.has(r.word(item)))
    return true;
  return !THINGS.has(r.word(item)) && PERSON_ENDING.test(r.t.text.slice(r.startOf(item), r.endOf(item)));
};

/** Whether a finite verb begins a verb group: `asked`, `had` of `had asked`. */
const beginsGroup = (r: FrameReader, item: number): boolean => {
  let at = item - 1;
  while (r.tag(at) === TAG.ADVERB || r.tag(at) === TAG.NEGATION) at -= 1;
  return !BEFORE_VERB.has(r.tag(at));
};

/** Whether a verb stands between an item and the next sign, before `limit`. */
const hasVerbAfter = (r: FrameReader, item: number, limit: number): boolean => {
  for (let k = item + 1; k < limit && !r.isComma(k); k += 1) if (isFiniteTag(r.tag(k))) return true;
  return false;
};

/** Whether `and` at an item joins another verb to the one before: `saw it and later told`. */
const joinsVerb = (r: FrameReader, item: number): boolean => {
  let at = item + 1;
  while (r.tag(at) === TAG.ADVERB) at += 1;
  return isFiniteTag(r.tag(at));
};

/** Whether `and` at an item may begin a clause of its own: `left early and the guard`. */
const joinsSubject = (r: FrameReader, item: number): boolean => {
  const tag = r.tag(item + 1);
  if (r.isTimeWord(item + 1)) return false;
  return tag === TAG.DETERMINER || tag === TAG.PRONOUN || tag === TAG.PROPER || tag === TAG.POSSESSIVE;
};

/** Whether a clause with a verb of its own begins at an item. */
const opensClause = (r: FrameReader, item: number, end: number): boolean => {
  const tag = r.tag(item);
  if (OPENERS.has(r.word(item)) || (r.word(item) === THAT && tag !== TAG.DETERMINER)) return true;
  if (tag !== TAG.SUBORDINATOR && !TIMES.has(r.word(item))) return false;
  // `who fled after police told him`: the next verb may be that of the clause
  return hasVerbAfter(r, item, end) || (isSpeaker(r, end - 1) && !r.isTimeWord(end - 1));
};

/** Verbs behind which a noun is their object sooner than the subject of a clause: `who found the letter`. */
const WITH_OBJECT: readonly string[] = ['find', 'hear', 'read', 'show', 'observe', 'mention', 'determine'];

/** `who said the minister`: a verb of saying before a phrase that may be the subject of the next verb. */
const maySayClause = (r: FrameReader, verb: number, end: number): boolean => {
  const cue = cueOf(r.word(verb));
  const isSaying =
    cue !== undefined &&
    !WITH_OBJECT.includes(cue.lemma) &&
    cue.class !== 'emotion' &&
    (cue.takes & (TAKES.clause | TAKES.tell)) !== 0;
  return isSaying && end - 1 > verb && isSpeaker(r, end - 1);
};

/** `when the market burned`: a past tense that the tags take for a participle, in a clause that has no other verb. */
const isPastForm = (r: FrameReader, item: number, end: number, waiting: number): boolean =>
  waiting > 0 &&
  r.tag(item) === TAG.PARTICIPLE &&
  (isNounTag(r.tag(item - 1)) || r.tag(item - 1) === TAG.PRONOUN) &&
  !hasVerbAfter(r, item, end);

/** Whether the clauses that begin between two items have all found their verbs there, so that the next verb is the main one. */
const areClosed = (r: FrameReader, from: number, end: number, open: number): boolean => {
  let waiting = open;
  for (let k = from; k < end; k += 1) {
    if (r.isComma(k)) return false;
    const tag = r.tag(k);
    if (tag === TAG.CONJUNCTION) {
      if (joinsVerb(r, k)) waiting += 1;
      else if (joinsSubject(r, k)) return false;
    } else if (opensClause(r, k, end)) waiting += 1;
    else if (isFiniteTag(tag) || (tag === TAG.BASE && k === from) || isPastForm(r, k, end, waiting)) {
      if (isFiniteTag(tag) && !beginsGroup(r, k)) continue;
      if (waiting === 0 || maySayClause(r, k, end)) return false;
      waiting -= 1;
    }
  }
  // `who regretted it`, but `where it`
  const isObject = r.word(end - 1) === IT && isFiniteTag(r.tag(end - 2));
  return waiting === 0 && !NOMINATIVE.has(r.word(end - 1)) && (isObject || r.word(end - 1) !== IT);
};

/** Whether the clause with a noun at `end - 1` is bound to it by the word at `end`. */
const binds = (r: FrameReader, at: number): boolean => {
  const tag = r.tag(at);
  const noun = r.tag(at - 1);
  if (RELATIVES.has(r.word(at))) {
    if (r.word(at) === WHOSE) return isSpeaker(r, at - 1);
    return tag === TAG.RELATIVE && (endsPhrase(noun) || noun === TAG.DETERMINER);
  }
  // `an engineer hired to inspect it`, `a farmer bitten by dogs`
  const isPast = tag === TAG.PAST && (r.tag(at + 1) === TAG.TO || r.word(at + 1) === ID.by);
  if (tag !== TAG.PARTICIPLE && tag !== TAG.GERUND && !isPast) return false;
  return isNounTag(noun) && isSpeaker(r, at - 1) && !isNounTag(r.tag(at + 1));
};

/** Whether the words that name somebody end before what binds a clause: not before `hired by the town`. */
export const endsBefore = (r: FrameReader, at: number): boolean => RELATIVES.has(r.word(at));

/**
 * `A nurse who asked not to be named said`, `a driver held in the port said`: where the clause begins that stands
 * between a noun and its verb at `verb`, without commas; −1 for none. The noun may end at any item from `floor` on.
 */
export const boundClauses = (r: FrameReader, verb: number, floor: number): number[] => {
  const found: number[] = [];
  const low = Math.max(floor + 1, verb - MOST_ITEMS);
  for (let at = verb - 1; at >= low && !r.isComma(at); at -= 1) {
    if (!binds(r, at)) continue;
    const isRelative = RELATIVES.has(r.word(at));
    if (areClosed(r, at + 1, verb, isRelative ? 1 : 0)) found.push(at);
  }
  return found;
};
