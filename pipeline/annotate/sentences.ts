import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { NUMBER, SPACE_BEFORE, type Tokens, tokenAt, tokens as tokensOf, UPPER_FIRST, WORD } from './tokens.ts';
import { WordSet } from '../core/vocabulary.ts';

/** The sentences of the view in order, as parallel arrays; `first`/`last` are token numbers, `last` exclusive. */
export interface Sentences {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Number of the block (`document.blocks`) of each sentence. */
  readonly block: Int32Array;
  /** Sentence number of each token. */
  readonly ofToken: Int32Array;
}

const ABBREVIATIONS = new WordSet(
  'mr mrs ms dr prof gen col lt capt sgt maj rev hon sen rep gov pres st jr sr vs etc no nos vol fig figs al cf inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec approx ave blvd dept est mt messrs'.split(' '),
);
/** Abbreviations that may well end a sentence: a capital after them decides nothing alone. */
const CLOSERS = new Set(['"', '”', "'", '’', ')', ']', '»', '“']);

const isStop = (sign: string): boolean => sign === '.' || sign === '!' || sign === '?' || sign === '…' || sign.startsWith('..');

/** Whether the sentence ends after token `i`, a stop; `limit` is the end of the block. */
const endsAt = (t: Tokens, i: number, limit: number): boolean => {
  const sign = t.text.slice(t.start[i], t.end[i]);
  let next = i + 1;
  while (next < limit && CLOSERS.has(t.text.slice(t.start[next], t.end[next])) && (t.flags[next] & SPACE_BEFORE) === 0) next += 1;
  if (next >= limit) return true;
  if ((t.flags[next] & SPACE_BEFORE) === 0) return false;
  if (sign === '.' && i > 0 && t.kind[i - 1] === WORD && t.end[i - 1] === t.start[i]) {
    if (ABBREVIATIONS.has(t.word[i - 1])) return false;
    if (t.end[i - 1] - t.start[i - 1] === 1 && (t.flags[i - 1] & UPPER_FIRST) !== 0) return false;
  }
  let look = next;
  while (look < limit && t.kind[look] !== WORD && t.kind[look] !== NUMBER) look += 1;
  return look >= limit || t.kind[look] === NUMBER || (t.flags[look] & UPPER_FIRST) !== 0;
};

const closeAfter = (t: Tokens, i: number, limit: number): number => {
  let end = i + 1;
  while (end < limit && CLOSERS.has(t.text.slice(t.start[end], t.end[end])) && (t.flags[end] & SPACE_BEFORE) === 0) end += 1;
  return end;
};

/** The sentences of a document's view. No sentence crosses a block border. */
export const sentences = defineAnnotation('sentences', (document: ParsedDocument): Sentences => {
  const t = tokensOf.of(document);
  const first: number[] = [];
  const last: number[] = [];
  const block: number[] = [];
  document.blocks.forEach((area, number) => {
    const limit = tokenAt(t, area.end);
    let from = tokenAt(t, area.start);
    for (let i = from; i < limit; ) {
      if (isStop(t.text.slice(t.start[i], t.end[i])) && endsAt(t, i, limit)) {
        i = closeAfter(t, i, limit);
        first.push(from);
        last.push(i);
        block.push(number);
        from = i;
      } else i += 1;
    }
    if (from < limit) {
      first.push(from);
      last.push(limit);
      block.push(number);
    }
  });
  const ofToken = new Int32Array(t.count);
  first.forEach((from, n) => ofToken.fill(n, from, last[n]));
  return {
    count: first.length,
    start: Int32Array.from(first, (n) => t.start[n]),
    end: Int32Array.from(last, (n) => t.end[n - 1]),
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    block: Int32Array.from(block),
    ofToken,
  };
});
