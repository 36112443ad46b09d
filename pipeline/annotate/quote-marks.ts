import { extend } from '../core/extend.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import { wordId } from '../core/vocabulary.ts';
import { defineAnnotation } from './_annotation.ts';
import { blockTokens } from './_block-tokens.ts';
import { NUMBER, PUNCT, SPACE_BEFORE, SYMBOL, type Tokens, tokens as tokensOf, WORD } from './tokens.ts';

/** A stretch in quotation marks. Token numbers; ends exclusive. */
export interface MarkedText {
  readonly open: number;
  /** First token of the words inside. */
  readonly first: number;
  /** After the last token of the words inside. */
  readonly last: number;
  /** After the closing mark; equals `last` when the mark is missing. */
  readonly close: number;
  readonly block: number;
  /** 0 outside any other marks. */
  readonly depth: number;
  readonly closed: boolean;
  /** Runs on from the unclosed marked text of the block before. */
  readonly continues: boolean;
}

export interface QuoteMarks {
  /** In order of place; a nested one follows the one around it. */
  readonly marked: readonly MarkedText[];
  /** Tokens of marks that found no partner. */
  readonly stray: readonly number[];
}

const DOUBLE = 1;
const SINGLE = 2;
/** Ways a sign may serve. */
const OPEN = 4;
const CLOSE = 8;

const SIGNS: readonly (readonly [string, number])[] = [
  ['"', DOUBLE | OPEN | CLOSE],
  ['＂', DOUBLE | OPEN | CLOSE],
  ['“', DOUBLE | OPEN | CLOSE],
  ['”', DOUBLE | OPEN | CLOSE],
  ['„', DOUBLE | OPEN],
  ['‟', DOUBLE | OPEN | CLOSE],
  ['«', DOUBLE | OPEN | CLOSE],
  ['»', DOUBLE | OPEN | CLOSE],
  ['「', DOUBLE | OPEN],
  ['」', DOUBLE | CLOSE],
  ["'", SINGLE | OPEN | CLOSE],
  ['‘', SINGLE | OPEN],
  ['‚', SINGLE | OPEN],
  ['‹', SINGLE | OPEN],
  ['›', SINGLE | CLOSE],
  ['`', SINGLE | OPEN],
];
const MOST = SIGNS.reduce((most, [sign]) => Math.max(most, wordId(sign)), 0) + 1;
const signBits = new Uint8Array(MOST);
for (const [sign, bits] of SIGNS) signBits[wordId(sign)] = bits;
const STRAIGHT_SINGLE = wordId("'");
const BACKTICK = wordId('`');
const LEFT = wordId('“');
const RIGHT = wordId('”');
const LOW = wordId('„');
const GUILLEMET_RIGHT = wordId('»');
const GUILLEMET_LEFT = wordId('«');

/** The bits of the quotation mark at token `i`; 0 for anything else. */
const markAt = (t: Tokens, i: number): number => {
  if (t.kind[i] !== PUNCT && t.kind[i] !== SYMBOL) return 0;
  const word = t.word[i];
  return word < MOST ? signBits[word] : 0;
};

/** A mark as read: one token, or two for `''` and ``` `` ```. */
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Stands where only an opening (1) or only a closing mark (−1) stands; 0 either. */
  readonly side: number;
  readonly word: number;
}

const spaceBefore = (t: Tokens, i: number): boolean => (t.flags[i] & SPACE_BEFORE) !== 0;
const isWordLike = (t: Tokens, i: number): boolean => t.kind[i] === WORD || t.kind[i] === NUMBER;

const OPENERS = new Set([40, 91, 123, 45, 0x2013, 0x2014, 47, 58, 0xbf, 0xa1]);
/** Signs that begin the words inside marks; a colon or a dash after a mark mostly follows a closing one. */
const BEGINNERS = new Set([40, 91, 123, 0xbf, 0xa1]);

const sideOf = (t: Tokens, at: number, end: number, limits: { first: number; last: number }): number => {
  const unit = at > limits.first ? t.text.charCodeAt(t.end[at - 1] - 1) : 32;
  const before = at === limits.first || spaceBefore(t, at) || OPENERS.has(unit) || markAt(t, at - 1) !== 0;
  const after = end >= limits.last || spaceBefore(t, end);
  const wordAfter =
    !after &&
    end < limits.last &&
    (isWordLike(t, end) ||
      t.kind[end] === SYMBOL ||
      (before ? OPENERS : BEGINNERS).has(t.text.charCodeAt(t.start[end])));
  const tight = at > limits.first && !spaceBefore(t, at);
  if (before && wordAfter) return 1;
  if (tight && !wordAfter) return -1;
  if (!before && after) return -1;
  return 0;
};

/** 5'10", 27": a mark right after a digit that measures. */
const measures = (t: Tokens, at: number, first: number): boolean => {
  if (at === first || t.kind[at - 1] !== NUMBER || spaceBefore(t, at)) return false;
  return (
    at - 2 >= first &&
    t.kind[at - 2] === PUNCT &&
    (t.word[at - 2] === STRAIGHT_SINGLE || t.text.charCodeAt(t.start[at - 2]) === 0x2019) &&
    !spaceBefore(t, at - 1)
  );
};

const readMark = (t: Tokens, at: number, bits: number, limits: { first: number; last: number }): Mark => {
  const word = t.word[at];
  const pair =
    (bits & SINGLE) !== 0 &&
    at + 1 < limits.last &&
    t.word[at + 1] === word &&
    !spaceBefore(t, at + 1) &&
    (word === STRAIGHT_SINGLE || word === BACKTICK);
  const end = pair ? at + 2 : at + 1;
  const side = sideOf(t, at, end, limits);
  return {
    at,
    end,
    double: pair || (bits & DOUBLE) !== 0,
    opens: (bits & OPEN) !== 0,
    closes: (bits & CLOSE) !== 0 || word === BACKTICK,
    side,
    word,
  };
};

const closesStyle = (open: number, close: number): boolean => {
  if (open === LOW) return close === LEFT || close === RIGHT;
  if (open === GUILLEMET_LEFT) return close === GUILLEMET_RIGHT;
  if (open === GUILLEMET_RIGHT) return close === GUILLEMET_LEFT || close === GUILLEMET_RIGHT;
  return true;
};

/** Finds the marks of one block. */
const marksOf = (t: Tokens, first: number, last: number): Mark[] => {
  const marks: Mark[] = [];
  const limits = { first, last };
  for (let i = first; i < last; i += 1) {
    const bits = markAt(t, i);
    if (bits === 0) continue;
    const mark = readMark(t, i, bits, limits);
    if (!measures(t, i, first) && !(mark.double === false && isApostrophe(t, mark, limits))) marks.push(mark);
    i = mark.end - 1;
  }
  return marks;
};

/** `'90s`, `5'10`, a lone sign between spaces. */
const isApostrophe = (t: Tokens, mark: Mark, limits: { first: number; last: number }): boolean => {
  if (mark.side === 0) return true;
  if (mark.side > 0) return t.kind[mark.end] === NUMBER || t.kind[mark.end] === SYMBOL;
  return (
    mark.at > limits.first &&
    t.kind[mark.at - 1] === NUMBER &&
    mark.end < limits.last &&
    t.kind[mark.end] === NUMBER &&
    !spaceBefore(t, mark.end)
  );
};

interface Open {
  readonly mark: Mark;
  /** Index in the output, so that the outer one comes first. */
  readonly slot: number;
}

/** Pairs the marks of one block with a stack of depth two at most. */
class Pairing {
  readonly marked: MarkedText[] = [];
  readonly stray: number[] = [];
  private readonly stack: Open[] = [];
  private readonly t: Tokens;
  private marks: readonly Mark[] = [];
  private block = 0;
  private limit = 0;
  /** The block before ended inside double marks. */
  private carried = false;

  constructor(t: Tokens) {
    this.t = t;
  }

  run(marks: readonly Mark[], block: number, first: number, limit: number): void {
    this.marks = marks;
    this.block = block;
    this.limit = limit;
    const wasCarried = this.carried;
    this.carried = false;
    let from = 0;
    if (wasCarried && marks.length > 0 && marks[0].double && marks[0].side < 0 && marks[0].at > first) {
      this.put({
        open: first,
        first,
        last: marks[0].at,
        close: marks[0].end,
        depth: 0,
        closed: true,
        continues: true,
      });
      from = 1;
    }
    for (let n = from; n < marks.length; n += 1) this.take(n, wasCarried && n === 0 && marks[n].at === first);
    this.finish();
  }

  /** A block without marks: an unclosed quotation does not run on past it. */
  skip(): void {
    this.carried = false;
  }

  private put(text: Omit<MarkedText, 'block'>, slot = this.marked.length): void {
    if (text.last <= text.first) return;
    const { open, first, last, close, depth, closed, continues } = text;
    this.marked[slot] = { open, first, last, close, block: this.block, depth, closed, continues };
  }

  private get top(): Open | undefined {
    return this.stack.at(-1);
  }

  private take(n: number, continues: boolean): void {
    const mark = this.marks[n];
    const top = this.top;
    if (top && this.closesTop(mark, top, n)) this.close(mark);
    else if (this.canOpen(mark, n)) this.open(mark, continues);
    else this.stray.push(mark.at);
  }

  private closesTop(mark: Mark, top: Open, n: number): boolean {
    if (!mark.closes && !(top.mark.word === LOW && mark.word === LEFT)) return false;
    if (mark.double !== top.mark.double)
      return mark.double && this.stack.length > 1 && mark.side <= 0 && this.dropInner();
    if (!closesStyle(top.mark.word, mark.word)) return false;
    if (!mark.double) return mark.side < 0 && !this.isPluralPossessive(n);
    if (mark.word === LEFT && top.mark.word === LEFT) return mark.side < 0;
    return mark.side <= 0 || !this.nestedAhead(n);
  }

  /** An inner single mark that never closed: forget it, the outer one closes here. */
  private dropInner(): boolean {
    const inner = this.stack.pop()!;
    this.stray.push(inner.mark.at);
    return this.top !== undefined;
  }

  /** An opening mark inside double marks of the same kind: two closing ones follow. */
  private nestedAhead(n: number): boolean {
    const [next, after] = this.sameKindAfter(n);
    if (next === undefined || next.side >= 0) return false;
    return this.stack.length < 2 && after !== undefined && after.side < 0;
  }

  private sameKindAfter(n: number): Mark[] {
    const found: Mark[] = [];
    const stop = Math.min(this.marks.length, n + 7);
    for (let k = n + 1; k < stop && found.length < 2; k += 1)
      if (this.marks[k].double === this.marks[n].double) found.push(this.marks[k]);
    return found;
  }

  /** `the players' union`: after an s, before a word, and a better closing mark follows. */
  private isPluralPossessive(n: number): boolean {
    const { t } = this;
    const mark = this.marks[n];
    if (mark.end >= this.limit || t.kind[mark.end] !== WORD || t.kind[mark.at - 1] !== WORD) return false;
    const letter = t.text.charCodeAt(t.end[mark.at - 1] - 1) | 32;
    if (letter !== 115) return false;
    const stop = Math.min(this.marks.length, n + 7);
    for (let k = n + 1; k < stop; k += 1) {
      if (this.marks[k].double) continue;
      return this.marks[k].side < 0;
    }
    return false;
  }

  private canOpen(mark: Mark, n: number): boolean {
    if (!mark.opens || this.stack.length >= 2) return false;
    if (mark.double) return this.stack.length > 0 || mark.side >= 0 || this.closesLater(n);
    return mark.side > 0 && this.singleCloses(n);
  }

  /** A mark on the closing side with none open still opens when its partner is plain: `,"We won," he said`. */
  private closesLater(n: number): boolean {
    const [next] = this.sameKindAfter(n);
    const { t } = this;
    const mark = this.marks[n];
    const glued = mark.end < this.limit && !spaceBefore(t, mark.end);
    return glued && next !== undefined && next.side < 0;
  }

  private singleCloses(n: number): boolean {
    const stop = Math.min(this.marks.length, n + 12);
    for (let k = n + 1; k < stop; k += 1) {
      const mark = this.marks[k];
      if (!mark.double && mark.closes && mark.side < 0) return true;
      if (mark.double && this.stack.length > 0 && mark.side < 0) return false;
    }
    return false;
  }

  private open(mark: Mark, continues: boolean): void {
    const depth = this.stack.length;
    const slot = this.marked.length;
    this.put({
      open: mark.at,
      first: mark.end,
      last: mark.end + 1,
      close: mark.end + 1,
      depth,
      closed: false,
      continues,
    });
    this.stack.push({ mark, slot });
  }

  private close(mark: Mark): void {
    const { slot } = this.stack.pop()!;
    this.marked[slot] = extend(this.marked[slot], { last: mark.at, close: mark.end, closed: true });
  }

  private finish(): void {
    const { stack } = this;
    const outer = stack[0];
    this.carried = outer?.mark.double === true;
    while (stack.length > 0) {
      const { slot, mark } = stack.pop()!;
      this.marked[slot] = extend(this.marked[slot], { last: this.limit, close: this.limit });
      this.stray.push(mark.at);
    }
  }
}

/** The marked texts of a document. Linear: each look ahead is bounded. */
export const quoteMarks = defineAnnotation('quote-marks', (document: ParsedDocument): QuoteMarks => {
  const t = tokensOf.of(document);
  const pairing = new Pairing(t);
  const areas = blockTokens.of(document);
  for (let block = 0; block < areas.first.length; block += 1) {
    const first = areas.first[block];
    const last = areas.last[block];
    const marks = marksOf(t, first, last);
    if (marks.length > 0) pairing.run(marks, block, first, last);
    else pairing.skip();
  }
  return { marked: pairing.marked.filter(({ first, last }) => last > first), stray: pairing.stray };
});
