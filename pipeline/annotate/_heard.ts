import { wordId, wordSet } from '../core/vocabulary.ts';
import { type Cue, ID, TAKES } from './cues.ts';
import type { FrameBounds, FrameReader } from './_frame-reader.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { HEARINGS, NOUNS } from './_said-where.ts';
import { endsPhrase } from './_phrase-walker.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Words of the name of a court. */
const MOST_HEARING = 12;
/** Those who sit in hearings. */
const JURORS = wordSet('jurors mps magistrates councillors senators trial');

/** `the inquiry into the fire has heard that …`, at the verb: a court or council, before which somebody speaks. */
export const isHearing = (r: FrameReader, item: number, floor: number): boolean => {
  let end = item - 1;
  while (end > floor && (r.tag(end) === TAG.AUXILIARY || r.tag(end) === TAG.ADVERB)) end -= 1;
  let head = end;
  for (let k = end; k >= Math.max(floor, end - MOST_HEARING); k -= 1) {
    if (r.tag(k) === TAG.PREPOSITION) head = k - 1;
    else if (!NOUNS.has(r.tag(k))) break;
  }
  return HEARINGS.has(r.word(head)) || JURORS.has(r.word(head));
};

const TOLD = wordId('told');

/** `Ferry was late, inquiry told`: in a headline who is told ends the sentence. */
export const isToldHearing = (r: FrameReader, item: number, { floor, limit }: FrameBounds): boolean => {
  if (r.word(item) !== TOLD || (item + 1 < limit && r.tag(item + 1) !== TAG.PUNCTUATION)) return false;
  return item > floor && isHearing(r, item, floor);
};

const MEANS = wordSet('telephone phone email e-mail letter post text radio fax message video satellite mail');

/** `told by telephone that`: no agent. */
export const isMeansOfWord = (r: FrameReader, item: number): boolean => MEANS.has(r.word(item));

const ASKED = wordId('asked');
/** Items between `Asked` at the head of a sentence and its question: `Asked by a reporter on Monday whether`. */
const MOST_ASKED = 14;

/** `Asked by a reporter whether it was safe, she said`: a question that opens the sentence, and who asked it. */
export const opensWithQuestion = (
  r: FrameReader,
  clauses: ClauseFinder,
  item: number,
  { floor, limit }: FrameBounds,
): boolean => {
  if (item !== floor || r.word(item) !== ASKED || r.word(item + 1) !== ID.by) return false;
  const high = Math.min(limit, item + MOST_ASKED);
  for (let k = item + 1; k < high && !r.isComma(k) && !r.isMarked(k); k += 1)
    if (clauses.startAfter(k, limit, TAKES.clause, true).join === 'whether') return true;
  return false;
};

/** `The mayor, asked (by Bo Lee) whether she knew, said no`: between the commas others ask. */
export const isAskedAside = (
  r: FrameReader,
  clauses: ClauseFinder,
  item: number,
  { floor, limit }: FrameBounds,
): boolean => {
  if (item <= floor || r.word(item) !== ASKED || !r.isComma(item - 1)) return false;
  if (!endsPhrase(r.tag(item - 2)) || clauses.isClause(floor, item - 1)) return false;
  let hasVerb = false;
  for (let k = item + 1; k < limit; k += 1) {
    if (r.isComma(k)) return hasVerb && isFiniteTag(r.tag(k + 1));
    hasVerb ||= isFiniteTag(r.tag(k));
  }
  return false;
};

const TELLING = ['tell', 'inform', 'warn', 'remind', 'assure', 'advise'];

/** `have been told they must`, `was warned that`: what somebody was told follows the verb, whoever said it. */
export const isTold = (clauses: ClauseFinder, cue: Cue, from: number, limit: number): boolean => {
  if (!TELLING.includes(cue.lemma)) return false;
  const start = clauses.startAfter(from, limit, TAKES.clause);
  if (start.join === 'that' || start.join === 'whether') return true;
  return start.join === 'bare' && cue.lemma === 'tell' && clauses.startsClause(start.at, limit);
};
