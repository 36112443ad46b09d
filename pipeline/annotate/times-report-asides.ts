import { wordId, wordSet } from '../core/vocabulary.ts';
import { isVerbTag } from './tag-set.ts';
import type { Reader } from './times-reader.ts';

const COMMA = wordId(',');
const SAYS = wordSet('said says added adds confirmed confirms');
const WHO = wordSet('which who that when while as after before if because');
/** So many tokens stand between the commas of `, his coach said,` before the verb. */
const REACH = 9;

interface At {
  readonly j: number;
  readonly from: number;
}

/** `He will rest, his coach said, then race in May`: the comma that opens who says it; −1 where the verb `j` is no such aside. */
export const reportBefore = (r: Reader, tags: Uint8Array, { j, from }: At): number => {
  if (!SAYS.has(r.word(j)) || r.word(j + 1) !== COMMA || j + 1 >= from) return -1;
  for (let i = j - 1; i > r.first && i > j - REACH; i -= 1) {
    if (r.word(i) === COMMA) return i;
    if (WHO.has(r.word(i)) || isVerbTag(tags[i])) return -1;
  }
  return -1;
};
