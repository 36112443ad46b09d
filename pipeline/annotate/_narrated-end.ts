import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { FrameReader, ItemRange } from './_frame-reader.ts';
import { isSilence } from './_said-where.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Items of the end of a sentence. */
const LONGEST_END = 30;

/** Whether no comma follows up to the end of the sentence. */
const isLast = (r: FrameReader, from: number, limit: number): boolean => {
  const high = Math.min(limit, from + LONGEST_END);
  for (let k = from; k < high; k += 1) if (r.isComma(k)) return false;
  return high === limit;
};

const GAVE = new WordSet(['gave', 'gives', 'offered', 'provided']);
const NO = wordId('no');
const GO = wordId('go');
const DETAILS = wordSet(
  'figure figures detail details reason reasons explanation date dates name names number numbers evidence timetable timeline further more',
);
const DID = new WordSet(['did', "didn't", 'does', "doesn't"]);
const SAY = wordSet('say elaborate give name specify identify disclose explain provide comment mention');
const APPEALED = new WordSet(['appealed', 'appeals']);
const APPEALED_FOR = new WordSet(['for', 'to']);

/** `… but gave no figure`, `… but would go no further`, `… and did not elaborate`, `… and appealed for calm`: what was said ends. */
export const leavesSilence = (r: FrameReader, at: number): boolean => {
  if (isSilence(r, at)) return true;
  if (GAVE.has(r.word(at))) return r.word(at + 1) === NO && DETAILS.has(r.word(at + 2));
  if (r.tag(at) === TAG.MODAL && r.word(at + 1) === GO && r.word(at + 2) === NO) return true;
  // `but would not say`
  if (r.tag(at) === TAG.MODAL && r.tag(at + 1) === TAG.NEGATION) return SAY.has(r.word(at + 2));
  if (APPEALED.has(r.word(at))) return APPEALED_FOR.has(r.word(at + 1));
  if (!DID.has(r.word(at))) return false;
  return SAY.has(r.word(r.tag(at + 1) === TAG.NEGATION ? at + 2 : at + 1));
};

const EVENT_TIMES = wordSet('day days week weeks month months year years hour hours minutes decade decades');
const LATER = new WordSet(['after', 'before']);
/** Items of `less than a week`. */
const MOST_TIME = 5;

/** `…, a day after it cut its forecast`, `…, three weeks before the vote`, behind the last comma: the narrator dates what was said. */
export const isLaterEvent = (r: FrameReader, at: number, limit: number): boolean => {
  for (let k = at; k < at + MOST_TIME && k + 1 < limit; k += 1) {
    if (EVENT_TIMES.has(r.word(k))) return LATER.has(r.word(k + 1)) && isLast(r, k + 2, limit);
    const tag = r.tag(k);
    const isCount =
      tag === TAG.NUMERAL || tag === TAG.DETERMINER || tag === TAG.ADVERB || tag === TAG.ADJECTIVE;
    if (!isCount && tag !== TAG.PREPOSITION) return false;
  }
  return false;
};

const WHO = new WordSet(['which', 'who']);
const PRESENT = wordSet('is are has have');
const PAST = wordSet('was were had would could might did');
const NOW = wordSet('is are has have will can may says say');

const isPastVerb = (r: FrameReader, k: number): boolean => r.tag(k) === TAG.PAST || PAST.has(r.word(k));

/** `said a guard would be posted there, which has been robbed before`: in words that are told in the past, a last clause in the present is the narrator's. */
export const isPresentAside = (r: FrameReader, { first, last }: ItemRange, limit: number): boolean => {
  if (!WHO.has(r.word(last))) return false;
  const verb = r.tag(last + 1) === TAG.ADVERB ? last + 2 : last + 1;
  if (!PRESENT.has(r.word(verb)) && r.tag(verb) !== TAG.PRESENT) return false;
  let past = false;
  for (let k = Math.max(first, last - LONGEST_END); k < last; k += 1) {
    if (NOW.has(r.word(k)) || r.tag(k) === TAG.PRESENT) return false;
    past ||= isFiniteTag(r.tag(k)) && isPastVerb(r, k);
  }
  return past && isLast(r, last + 1, limit);
};
