import { wordId, wordSet } from '../core/vocabulary.ts';
import type { FrameReader } from './_frame-reader.ts';

const SHARES = wordSet(
  'some all most many half none each both several two three four five six nine ten one few much neither either',
);
const OF_THEM = wordSet('them it those these us whom which');
const OF = wordId('of');

/** `some of them`, `two of which`: a share of those just named. */
export const isShareOfThem = (r: FrameReader, at: number): boolean =>
  SHARES.has(r.word(at)) && r.word(at + 1) === OF && OF_THEM.has(r.word(at + 2));

/** Behind `each of`, `some of`; the item itself where no share is told. */
export const overShare = (r: FrameReader, at: number, limit: number): number =>
  at + 2 < limit && SHARES.has(r.word(at)) && r.word(at + 1) === OF ? at + 2 : at;
