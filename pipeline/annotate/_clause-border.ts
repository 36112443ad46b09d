import { WordSet } from '../core/vocabulary.ts';
import { ID } from './cues.ts';
import type { FrameReader } from './_frame-reader.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Tags of words that bring a subject of their own for the verb after them. */
const BRINGS_SUBJECT: ReadonlySet<number> = new Set([
  TAG.RELATIVE,
  TAG.SUBORDINATOR,
  TAG.CONJUNCTION,
  TAG.PRONOUN,
]);

/** `the vote was stolen gathered on Saturday`: a past form read as a participle, after a whole clause. */
const isSecondVerb = (r: FrameReader, at: number): boolean => {
  const before = r.tag(at - 1);
  return (before === TAG.PARTICIPLE || before === TAG.PROPER) && r.word(at + 1) !== ID.by;
};

/** Where the first clause of `[first, last)` ends: before a second finite verb with no subject of its own. */
export const firstClause = (r: FrameReader, first: number, last: number): number => {
  let seen = false;
  let own = true;
  for (let at = first; at < last; at += 1) {
    const tag = r.tag(at);
    if (seen && tag === TAG.PARTICIPLE && isSecondVerb(r, at)) return at;
    if (!isFiniteTag(tag)) {
      if (BRINGS_SUBJECT.has(tag) || r.isComma(at)) own = true;
      continue;
    }
    if (seen && !own && !isFiniteTag(r.tag(at - 1))) return at;
    seen = true;
    own = false;
  }
  return last;
};

const INDEFINITE = new WordSet(['a', 'an']);

/** `"four times as much" — a figure Lee disputes`: the narrator on what is quoted, from the dash at item `at` on. */
export const isRemark = (r: FrameReader, at: number): boolean =>
  r.isDash(at) && r.isMarked(at - 1) && INDEFINITE.has(r.word(at + 1));
