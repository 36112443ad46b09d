import { wordId, wordSet } from '../core/vocabulary.ts';
import { isVerbTag, TAG } from './tag-set.ts';
import type { Reader } from './times-reader.ts';
import type { Tense } from './times-types.ts';

const COMMA = wordId(',');
const SAYS = wordSet('said says expects expected warned predicted forecast believes believed');
const PLACING = wordSet('in on for during');
const [WILL, WOULD, HAVE] = ['will shall', 'would', 'have'].map(wordSet);
const BREAKS = wordSet(', ; : but and which who that when while after before if because');
const THAT = wordSet('that');
const BEFORE_REACH = 9;
const AFTER_REACH = 6;

interface At {
  readonly from: number;
  readonly to: number;
}

/** The verb of saying that opens the clause in which a time stands before the verb; −1 where there is none. */
const saysBefore = (r: Reader, tags: Uint8Array, from: number): number => {
  for (let j = from - 1; j > r.first && j > from - BEFORE_REACH; j -= 1) {
    if (SAYS.has(r.word(j)) && isVerbTag(tags[j])) return j + 1 < from - 1 ? j : -1;
    if (isVerbTag(tags[j]) || tags[j] === TAG.MODAL || r.word(j) === COMMA) return -1;
    if (BREAKS.has(r.word(j)) && !THAT.has(r.word(j))) return -1;
  }
  return -1;
};

/** `said sales in the first half would be flat`: of what is said to come the time stands before its verb. */
export const ofReportedSubject = (r: Reader, tags: Uint8Array, { from, to }: At): Tense | undefined => {
  const the = PLACING.has(r.word(from - 1)) || PLACING.has(r.word(from - 2));
  if (!the || saysBefore(r, tags, from) < 0) return undefined;
  for (let j = to; j < r.limit && j < to + AFTER_REACH; j += 1) {
    // `would have been`
    if (WILL.has(r.word(j))) return 'future';
    if (WOULD.has(r.word(j))) return HAVE.has(r.word(j + 1)) ? undefined : 'later';
    if (isVerbTag(tags[j]) || BREAKS.has(r.word(j))) return undefined;
  }
  return undefined;
};
