import { WordSet, wordId } from '../core/vocabulary.ts';
import type { Attributions } from './attributions.ts';
import { ID } from './cues.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import { TAG } from './tag-set.ts';

const IN = wordId('in');
const OWN = wordId('own');
const WORDS = wordId('words');
/** Items of the name between "in" and "words", or of the whole of it. */
const MOST_OWNER = 10;

/** The owner of the "words" at item `k` after "in": `in Lee's own words`. */
const ownerOf = (r: FrameReader, k: number, floor: number): ItemRange | undefined => {
  const end = r.word(k - 1) === OWN ? k - 2 : k - 1;
  if (end < floor || r.tag(end) !== TAG.POSSESSIVE) return undefined;
  const isPronoun = r.word(end) !== ID.possessive;
  const low = Math.max(floor, end - MOST_OWNER);
  for (let i = end - 1; i >= low; i -= 1) {
    if (r.word(i) === IN) return { first: i + 1, last: isPronoun ? end + 1 : end };
    if (r.isComma(i) || r.isMarked(i)) return undefined;
  }
  return undefined;
};

/** `"a mess", in her own words`, `"a mess," in the words of the mayor, Bo Lee`: the owner named behind the marks. */
const ownerBehind = (
  { reader: r, phrases }: Attributions,
  item: number,
  { floor, limit }: FrameBounds,
): ItemRange | undefined => {
  const after = r.isComma(item + 1) ? item + 2 : item + 1;
  if (after >= limit || r.word(after) !== IN) return undefined;
  const high = Math.min(limit, after + MOST_OWNER);
  for (let k = after + 1; k < high; k += 1) {
    if (r.word(k) !== WORDS) continue;
    const isOf = r.word(k + 1) === ID.of && k === after + 2 && r.tag(k - 1) === TAG.DETERMINER;
    return isOf ? phrases.subjectAfter(k + 2, limit) : ownerOf(r, k, floor);
  }
  return undefined;
};

/**
 * Whose words marked text is: `in Lee's words, "a mess"`, `"a mess", in her own words`, `in the words of Lee, "a mess"`;
 * `undefined` where nothing says so.
 */
export const inOwnWords = (all: Attributions, item: number, bounds: FrameBounds): ItemRange | undefined => {
  const { reader: r } = all;
  const { floor } = bounds;
  const before = r.isComma(item - 1) ? item - 2 : item - 1;
  if (before > floor && r.word(before) === WORDS) return ownerOf(r, before, floor);
  const behind = ownerBehind(all, item, bounds);
  if (behind || !r.isComma(item - 1)) return behind;
  const low = Math.max(floor, item - MOST_OWNER);
  for (let k = item - 3; k > low; k -= 1)
    if (r.word(k) === WORDS && r.word(k + 1) === ID.of && r.word(k - 2) === IN)
      return { first: k + 2, last: item - 1 };
  return undefined;
};

const CAPTIONS = new WordSet(['caption', 'message']);
const POSTING = new WordSet(['posted', 'shared', 'uploaded', 'tweeted', 'published', 'posts', 'shares']);
/** Items between posting and its caption. */
const MOST_POSTED = 16;

/** `Ann Lee posted a picture with the caption "…"`: who put it there; `undefined` for captions of nobody. */
export const captionOwner = (
  { reader: r, phrases }: Attributions,
  item: number,
  floor: number,
): ItemRange | undefined => {
  if (!CAPTIONS.has(r.word(item - 1))) return undefined;
  const low = Math.max(floor, item - MOST_POSTED);
  for (let k = item - 2; k > low; k -= 1) if (POSTING.has(r.word(k))) return phrases.subjectBefore(k, floor);
  return undefined;
};
