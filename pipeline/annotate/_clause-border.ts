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

/** Items of a noun phrase before the clause that tells more of it. */
const MOST_REMARK = 6;

/** `"a high sense of urgency", a phrase that has come before`, from the comma at item `at`, or from the article where the comma stands in the marks. */
const isWordedRemark = (r: FrameReader, at: number): boolean => {
  const isOpen = r.isComma(at) && r.isMarked(at - 1);
  const isInner = r.isMarked(at - 1) && r.t.text[r.endOf(at - 1) - 2] === ',';
  const article = isOpen ? at + 1 : at;
  if ((!isOpen && !isInner) || !INDEFINITE.has(r.word(article))) return false;
  for (let k = article + 1; k < article + MOST_REMARK; k += 1) {
    if (r.tag(k) === TAG.RELATIVE || r.word(k) === ID.that) return true;
    if (isFiniteTag(r.tag(k)) || r.isComma(k) || r.isMarked(k)) return false;
  }
  return false;
};

/** `"four times as much" — a figure Lee disputes`: the narrator on what is quoted, from the dash at item `at` on. */
export const isRemark = (r: FrameReader, at: number): boolean =>
  (r.isDash(at) && r.isMarked(at - 1) && INDEFINITE.has(r.word(at + 1))) || isWordedRemark(r, at);
