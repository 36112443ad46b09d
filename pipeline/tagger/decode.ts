import { PUNCT, SYMBOL } from '../core/token-flags.ts';
import { wordId } from '../core/vocabulary.ts';
import { Agreement } from './agreement.ts';
import { readCurve } from './curve.ts';
import { LABEL_COUNT, NAME_TYPES, OUTSIDE, opens, typeOfLabel } from './labels.ts';
import type { Model } from './model.ts';
import { mergeNames, NameList, type NameTags } from './name-list.ts';
import type { Outline } from './outline.ts';
import { Reader } from './reader.ts';
import { Scorer } from './scorer.ts';

export type { NameTags };

const L = LABEL_COUNT;
const POSSESSIVE = wordId("'s");
const T = NAME_TYPES.length;

const reader = new Reader();

/** Scores of so many tokens are kept from the first reading to the second; the others are added up anew. */
const KEPT = 1 << 15;

/** Scores, token × label, in one array that is used again for the next document. */
let scores = new Float32Array((KEPT + 64) * L);

/** Gives `scores` room for so many tokens behind those that are kept. */
const makeRoom = (size: number): void => {
  if (scores.length >= (KEPT + size) * L) return;
  const wider = new Float32Array((KEPT + 2 * size) * L);
  wider.set(scores.subarray(0, KEPT * L));
  scores = wider;
};

/** Whether a word of the stretch stands elsewhere too. */
const hasRepeat = (o: Outline, from: number, until: number): boolean => {
  for (let i = from; i < until; i += 1) if (o.repeat[i] !== 0) return true;
  return false;
};

/**
 * Finds the names of a document. Linear in its length. A stretch without a word that stands
 * elsewhere too is read once; the others a second time, with what the first reading told.
 */
export const decodeNames = (model: Model, o: Outline): NameTags => {
  const decoder = new Decoder(model, o);
  const first = new NameList();
  for (let s = 0; decoder.go(s); s += 1) {
    decoder.score();
    if (decoder.isRepeated) decoder.note();
    else decoder.collect(first);
  }
  const second = new NameList();
  for (let s = 0; decoder.go(s); s += 1) {
    if (!decoder.isRepeated) continue;
    if (!decoder.isKept) decoder.score();
    decoder.advise();
    decoder.collect(second);
  }
  return mergeNames(first, second);
};

/** Reads the stretches of a document one by one. */
class Decoder {
  private readonly model: Model;
  private readonly o: Outline;
  private readonly scorer: Scorer;
  private readonly agreement: Agreement;
  /** The stretch: its first token, how many, and which of the tokens of all stretches the first one is. */
  private from = 0;
  private size = 0;
  private place = 0;

  constructor(model: Model, o: Outline) {
    this.model = model;
    this.o = o;
    this.scorer = new Scorer(model, o);
    let tokens = 0;
    for (let s = 0; s < o.stretches.length; s += 2) tokens += o.stretches[s + 1] - o.stretches[s];
    this.agreement = new Agreement(o.repeats, tokens);
  }

  /** Goes to a stretch, to be called for one after the other from 0 on; false when there is none. */
  go(number: number): boolean {
    const { stretches } = this.o;
    if (2 * number >= stretches.length) return false;
    this.place = number === 0 ? 0 : this.place + this.size;
    this.from = stretches[2 * number];
    this.size = stretches[2 * number + 1] - this.from;
    return true;
  }

  /** Whether a word of the stretch stands elsewhere too. */
  get isRepeated(): boolean {
    return hasRepeat(this.o, this.from, this.from + this.size);
  }

  /** Whether the scores are kept from the first reading to the second. */
  get isKept(): boolean {
    return this.place + this.size <= KEPT;
  }

  /** Where the scores of the stretch stand: in its place, or behind all that are kept. */
  private get row(): number {
    return (this.isKept ? this.place : KEPT) * L;
  }

  /** Adds up the scores. */
  score(): void {
    const { from, size, row, scorer } = this;
    makeRoom(size);
    for (let t = 0; t < size; t += 1) scorer.score(from + t, scores, row + t * L);
  }

  /** Reads the stretch for what it tells of the words that stand elsewhere too. */
  note(): void {
    const { o, from, size, place, agreement } = this;
    reader.prepare(size, scores, this.row);
    reader.marginals(size, this.model.transitions);
    for (let t = 0; t < size; t += 1)
      if (o.repeat[from + t] !== 0) agreement.note(o, from + t, { reader, t, place: place + t });
  }

  /** Adds to the scores what the other occurrences of the words say. */
  advise(): void {
    const { o, from, size, place, agreement, row } = this;
    const weight = this.model.card.agreement;
    for (let t = 0; t < size; t += 1) {
      if (o.repeat[from + t] === 0) continue;
      agreement.advise(o, from + t, { emission: scores, row: row + t * L, place: place + t, weight });
    }
  }

  /** Adds the names of the stretch, read off its labels, to `names`. */
  collect(names: NameList): void {
    const { size } = this;
    const { transitions } = this.model;
    if (!reader.prepare(size, scores, this.row)) return;
    if (!reader.viterbi(size, transitions)) return;
    reader.marginals(size, transitions);
    for (let t = 0; t < size; ) {
      let end = t + 1;
      if (reader.label[t] !== OUTSIDE) {
        while (end < size && !opens(reader.label[end])) end += 1;
        this.addName(names, t, end);
      }
      t = end;
    }
  }

  /** Adds the name of the tokens [t, end) of the stretch. */
  private addName(names: NameList, t: number, end: number): void {
    const { o, from, model } = this;
    const last = trimmedEnd(o, from + t, from + end);
    const first = trimmedStart(o, from + t, last);
    if (last === first || last - first > LONGEST) return;
    const type = typeOfLabel(reader.label[t]);
    names.first.push(first);
    names.last.push(last);
    names.type.push(type);
    for (let other = 0; other < T; other += 1)
      names.byType.push(reader.spanProbability(t, end, other, model.transitions));
    names.probability.push(readCurve(model.card.calibration, names.byType[names.byType.length - T + type]));
  }
}

/** No name has so many tokens. */
const LONGEST = 60;

/** Signs that may close a name: "Inc.", "Yahoo!", "Jeopardy?", "(band)". */
const CLOSING_SIGNS = '.!?)';

const isSign = ({ text }: Outline, i: number): boolean => text.kind[i] === PUNCT || text.kind[i] === SYMBOL;

/** Where the name [first, last) begins without signs and possessives before it. */
const trimmedStart = (o: Outline, first: number, last: number): number => {
  let from = first;
  while (from < last && (isSign(o, from) || o.text.word[from] === POSSESSIVE)) from += 1;
  return from;
};

/** Where it ends without those behind it. */
const trimmedEnd = (o: Outline, first: number, last: number): number => {
  const { text: t } = o;
  let to = last;
  while (to > first) {
    const at = to - 1;
    if (t.word[at] !== POSSESSIVE) {
      if (!isSign(o, at)) break;
      if (CLOSING_SIGNS.includes(t.text[t.start[at]]) && at > 0 && t.start[at] === t.end[at - 1]) break;
    }
    to -= 1;
  }
  return to - first > 1 && isCurrency(o, to - 1) ? to - 1 : to;
};

/** "Telstra NZ$5m": the letters before a dollar sign, no part of the name before them. */
const isCurrency = ({ text: t }: Outline, i: number): boolean =>
  i + 1 < t.count && t.start[i + 1] === t.end[i] && t.text[t.end[i]] === '$' && t.end[i] - t.start[i] < 4;
