import { WordSet, wordSet } from '../core/vocabulary.ts';
import type { Attribution, Attributions } from './attributions.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import { SPEAKER_PLURALS, SPEAKERS } from './_phrase-walker.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Before whom people speak: whoever `court hears` leaves unsaid. */
const HEARERS = wordSet('court jury inquiry inquest tribunal trial hearing committee panel mps senators');
const HEARING = new WordSet(['hears', 'heard', 'told', 'hear']);
const STOP = 46;
const COLON = 58;
/** Items of a label before the colon. */
const MOST_LABEL = 5;

const isHeadline = (r: FrameReader, limit: number): boolean => !r.isSign(limit - 1, STOP);

/** `Ministers 'knew for years', inquiry hears`: the end of a headline says before whom, not who. */
export const isHeardAtEnd = (r: FrameReader, item: number, { limit }: FrameBounds): boolean => {
  const noun = limit - 2;
  return (
    noun - 1 > item && HEARING.has(r.word(limit - 1)) && HEARERS.has(r.word(noun)) && r.isComma(noun - 1)
  );
};

/** `River 'dead' after spills, inquiry says`, `River 'dead', say experts`: the attribution that ends a headline; −1 for none. */
export const sourceAtEnd = (
  { list, reader: r }: Attributions,
  item: number,
  { limit, last }: FrameBounds & { readonly last: number },
): number => {
  const a: Attribution | undefined = list[last - 1];
  if (!a?.subject || !isHeadline(r, limit) || a.form !== 'finite') return -1;
  const first = Math.min(a.subject.first, a.group);
  const isEnd = Math.max(a.subject.last, a.cue.last) === limit;
  return isEnd && first - 1 > item && r.isComma(first - 1) ? last - 1 : -1;
};

/** `UN chief: War 'must stop'`: the person or body before the colon of a headline. */
export const sourceInLabel = (
  r: FrameReader,
  item: number,
  { floor, limit }: FrameBounds,
): ItemRange | undefined => {
  if (!isHeadline(r, limit)) return undefined;
  for (let k = floor + 1; k < Math.min(item, floor + MOST_LABEL); k += 1) {
    if (r.isMarked(k) || r.isComma(k) || (isFiniteTag(r.tag(k)) && r.tag(k) !== TAG.PRESENT))
      return undefined;
    if (!r.isSign(k, COLON)) continue;
    const head = r.word(k - 1);
    const isSource = SPEAKERS.has(head) || SPEAKER_PLURALS.has(head);
    return isSource && k < item - 1 ? { first: floor, last: k } : undefined;
  }
  return undefined;
};
