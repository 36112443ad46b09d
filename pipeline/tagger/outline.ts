import { HAS_LOWER, HAS_UPPER, NUMBER, UPPER_FIRST, WORD } from '../core/token-flags.ts';
import { wordId } from '../core/vocabulary.ts';
import { gatherEvidence } from './evidence.ts';
import { phrases } from './gazetteer.ts';
import { readStretches } from './stretches.ts';
import { caseOf, type WordTypes } from './word-types.ts';

/** What the tagger reads of a document: its tokens and its sentences, as parallel arrays. */
export interface TaggerText {
  readonly count: number;
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly word: Int32Array;
}
export interface TaggerSentences {
  readonly count: number;
  readonly first: Int32Array;
  /** Exclusive. */
  readonly last: Int32Array;
}

/** Kinds of sentence by their capitals. */
export const PLAIN = 0;
export const CAPITALS_LINE = 1;
const HEADLINE = 2;

/** Marks of a token in `state`. */
export const CAPITAL = 1;
export const ACTIVE = 2;
export const FIRST_OF_SENTENCE = 4;
export const IN_QUOTES = 8;
export const IN_BRACKETS = 16;

/** What a word does elsewhere in the document; bits of `evidence`. */
export const SEEN_LOWER = 1;
export const SEEN_INSIDE = 2;
export const AFTER_TITLE = 4;
export const AFTER_GIVEN = 8;
export const IN_BODY_NAME = 16;
export const AFTER_IN = 32;
export const BEFORE_SPEECH = 64;
export const BEFORE_POSSESSIVE = 128;
export const AFTER_THE = 256;
export const FIRST_OF_RUN = 512;
export const LAST_OF_RUN = 1024;
export const ALONE = 2048;
export const BRACKETED = 4096;
export const IN_PERSON_NAME = 8192;
export const EVIDENCE_BITS = 14;

/** Everything about a document that the features are made from. Arrays have one entry per token. */
export interface Outline {
  readonly text: TaggerText;
  readonly types: WordTypes;
  /** Number of the word type. */
  readonly type: Int32Array;
  readonly state: Uint8Array;
  readonly line: Uint8Array;
  /** First and last (exclusive) token of the run of capitalised tokens; 0 and 0 outside of one. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Kind of the listed phrase × 4 + part (1 first, 2 later, 3 alone); 0 for none. */
  readonly phrase: Uint8Array;
  /** Bits of evidence from all of the document. */
  readonly evidence: Int32Array;
  /** Number, from 1, of a capitalised word that stands elsewhere in the document too; 0 for others. */
  readonly repeat: Int32Array;
  /** How many repeated words there are. */
  readonly repeats: number;
  /** Stretches of active tokens: first and last (exclusive), flat. No stretch crosses a sentence. */
  readonly stretches: Int32Array;
}

export const OPEN_QUOTE = wordId('“');
export const CLOSE_QUOTE = wordId('”');
export const STRAIGHT_QUOTE = wordId('"');
const OPEN_BRACKET = wordId('(');
const CLOSE_BRACKET = wordId(')');
const STOP = wordId('.');
const HYPHEN = wordId('-');
const AMPERSAND = wordId('&');

const hasSecondCapital = (text: string, start: number, end: number): boolean => {
  for (let i = start + 1; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
};

const lineKind = (t: TaggerText, first: number, last: number): number => {
  let capitals = 0;
  let upper = 0;
  let lower = 0;
  let long = 0;
  for (let i = first; i < last; i += 1) {
    if (t.kind[i] !== WORD || t.end[i] - t.start[i] < 2) continue;
    const flags = t.flags[i];
    if ((flags & HAS_UPPER) !== 0 && (flags & HAS_LOWER) === 0) capitals += 1;
    else if ((flags & UPPER_FIRST) !== 0) upper += 1;
    else if (t.end[i] - t.start[i] > 3) long += 1;
    else lower += 1;
  }
  if (capitals >= 3 && capitals > (upper + long + lower) * 4) return CAPITALS_LINE;
  return upper >= 4 && upper > long * 4 && last - first < 30 && t.word[last - 1] !== STOP ? HEADLINE : PLAIN;
};

/** Reads one sentence: types, capitals, quotes and brackets. */
const readSentence = (o: Outline, first: number, last: number): void => {
  const { text: t, types } = o;
  const line = lineKind(t, first, last);
  let quotes = 0;
  let brackets = 0;
  let begun = false;
  for (let i = first; i < last; i += 1) {
    const flags = t.flags[i];
    const kind = t.kind[i];
    const word = t.word[i];
    const upper = (flags & HAS_UPPER) !== 0 && kind === WORD;
    const second = upper && (flags & HAS_LOWER) !== 0 && hasSecondCapital(t.text, t.start[i], t.end[i]);
    o.type[i] = types.of(word, caseOf(kind, flags, second, line === CAPITALS_LINE));
    o.line[i] = line;
    let state = upper ? CAPITAL : 0;
    if (!begun && (kind === WORD || kind === NUMBER)) {
      begun = true;
      state |= FIRST_OF_SENTENCE;
    }
    if (word === CLOSE_QUOTE) quotes = 0;
    if (word === CLOSE_BRACKET) brackets = 0;
    if (quotes !== 0) state |= IN_QUOTES;
    if (brackets !== 0) state |= IN_BRACKETS;
    if (word === OPEN_QUOTE) quotes = 1;
    else if (word === STRAIGHT_QUOTE) quotes = 1 - quotes;
    else if (word === OPEN_BRACKET) brackets = 1;
    o.state[i] = state;
  }
};

const isJoint = (t: TaggerText, i: number, first: number): boolean => {
  const word = t.word[i];
  if (word === HYPHEN || word === AMPERSAND) return true;
  return word === STOP && i > first && t.end[i - 1] === t.start[i] && t.end[i - 1] - t.start[i - 1] <= 3;
};

/** Finds the runs of capitalised tokens in a sentence and the listed phrases at their tokens. */
const readRuns = (o: Outline, first: number, last: number): void => {
  const { text: t, state } = o;
  for (let i = first; i < last; ) {
    if ((state[i] & CAPITAL) === 0) {
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < last) {
      if ((state[end] & CAPITAL) !== 0) end += 1;
      else if (end + 1 < last && (state[end + 1] & CAPITAL) !== 0 && isJoint(t, end, first)) end += 2;
      else break;
    }
    for (let k = i; k < end; k += 1) {
      o.runFirst[k] = i;
      o.runLast[k] = end;
    }
    i = end;
  }
  for (let i = first; i < last; ) {
    const found = (state[i] & CAPITAL) !== 0 ? phrases.longest(t, i, last) : undefined;
    if (!found || (found.end === i + 1 && o.types.bits[o.type[i]] === 0)) {
      i += 1;
      continue;
    }
    o.phrase[i] = found.value * 4 + (found.end === i + 1 ? 3 : 1);
    for (let k = i + 1; k < found.end; k += 1) o.phrase[k] = found.value * 4 + 2;
    i = found.end;
  }
};

/**
 * Tables of one number per token, in one piece of memory: what was taken for a long document goes back
 * to the system at once when it is done.
 */
const tablesFor = (count: number) => {
  const room = new ArrayBuffer(count * (5 * Int32Array.BYTES_PER_ELEMENT + 3));
  const numbers = (n: number): Int32Array =>
    new Int32Array(room, n * count * Int32Array.BYTES_PER_ELEMENT, count);
  const bytes = (n: number): Uint8Array =>
    new Uint8Array(room, count * (5 * Int32Array.BYTES_PER_ELEMENT + n), count);
  return {
    type: numbers(0),
    runFirst: numbers(1),
    runLast: numbers(2),
    evidence: numbers(3),
    repeat: numbers(4),
    state: bytes(0),
    line: bytes(1),
    phrase: bytes(2),
  };
};

/** Prepares a document for tagging, or with `wide` stretches for training. Linear. */
export const outlineOf = (
  text: TaggerText,
  sentences: TaggerSentences,
  types: WordTypes,
  wide = false,
): Outline => {
  const { count } = text;
  const draft = {
    text,
    types,
    ...tablesFor(count),
    repeats: 0,
    stretches: new Int32Array(0),
  };
  const stretches: number[] = [];
  for (let n = 0; n < sentences.count; n += 1) {
    const first = sentences.first[n];
    const last = sentences.last[n];
    readSentence(draft, first, last);
    readRuns(draft, first, last);
    readStretches(draft, { first, last, wide }, stretches);
  }
  let capitals = 0;
  for (let i = 0; i < count; i += 1) if ((draft.state[i] & CAPITAL) !== 0) capitals += 1;
  const repeats = gatherEvidence(draft, capitals);
  return { ...draft, repeats, stretches: Int32Array.from(stretches) };
};
