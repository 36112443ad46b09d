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

/** A stretch of tokens: the first, how many, and which of the tokens that are read twice the first one is. */
interface Stretch {
  readonly from: number;
  readonly size: number;
  readonly place: number;
}

const hasRepeat = (o: Outline, from: number, until: number): boolean => {
  for (let i = from; i < until; i += 1) if (o.repeat[i] !== 0) return true;
  return false;
};

/** The stretches with a word that stands elsewhere too, and those without. */
const sortStretches = (o: Outline): { once: Stretch[]; twice: Stretch[]; tokens: number } => {
  const once: Stretch[] = [];
  const twice: Stretch[] = [];
  let place = 0;
  for (let s = 0; s < o.stretches.length; s += 2) {
    const from = o.stretches[s];
    const size = o.stretches[s + 1] - from;
    if (hasRepeat(o, from, from + size)) {
      twice.push({ from, size, place });
      place += size;
    } else once.push({ from, size, place: 0 });
  }
  return { once, twice, tokens: place };
};

/** Scores of so many tokens are kept from the first reading to the second; the others are added up anew. */
const KEPT = 1 << 15;

/** Scores, token × label, in one array that is used again for the next document. */
class Emission {
  private scores = new Float32Array((KEPT + 64) * L);

  /** The array, with room for so many tokens behind those that are kept. */
  roomFor(size: number): Float32Array {
    if (this.scores.length < (KEPT + size) * L) {
      const wider = new Float32Array((KEPT + 2 * size) * L);
      wider.set(this.scores.subarray(0, KEPT * L));
      this.scores = wider;
    }
    return this.scores;
  }
}

const emissions = new Emission();

/** Adds up the scores of a stretch from `row` on; the array they stand in. */
const scoreStretch = (scorer: Scorer, { from, size }: Stretch, row: number): Float32Array => {
  const emission = emissions.roomFor(size);
  for (let t = 0; t < size; t += 1) scorer.score(from + t, emission, row + t * L);
  return emission;
};

/** Where the scores of a stretch stand that is read twice: in its place, or behind all that are kept. */
const rowOf = ({ place, size }: Stretch): number => (place + size <= KEPT ? place : KEPT) * L;

/**
 * Finds the names of a document. Linear in its length. A stretch without a word that stands
 * elsewhere too is read once; the others a second time, with what the first reading told.
 */
export const decodeNames = (model: Model, o: Outline): NameTags => {
  const { once, twice, tokens } = sortStretches(o);
  const scorer = new Scorer(model, o);
  const first = new NameList();
  const spare = KEPT * L;
  for (const stretch of once) {
    const emission = scoreStretch(scorer, stretch, spare);
    readNames(model, o, { stretch, emission, row: spare, names: first });
  }
  const agreement = new Agreement(o.repeats, tokens);
  for (const stretch of twice) {
    const row = rowOf(stretch);
    readFirst(model, o, { stretch, emission: scoreStretch(scorer, stretch, row), row, agreement });
  }
  const second = new NameList();
  for (const stretch of twice) {
    const row = rowOf(stretch);
    const emission = row === spare ? scoreStretch(scorer, stretch, row) : emissions.roomFor(0);
    advise(model, o, { stretch, emission, row, agreement });
    readNames(model, o, { stretch, emission, row, names: second });
  }
  return mergeNames(first, second);
};

/** A stretch and its scores, which stand in `emission` from `row` on. */
interface Scored {
  readonly stretch: Stretch;
  readonly emission: Float32Array;
  readonly row: number;
}

/** Reads a stretch for what it tells of the words that stand elsewhere too. */
const readFirst = (
  model: Model,
  o: Outline,
  { stretch, emission, row, agreement }: Scored & { agreement: Agreement },
): void => {
  const { from, size, place } = stretch;
  reader.prepare(size, emission, row);
  reader.marginals(size, model.transitions);
  for (let t = 0; t < size; t += 1) agreement.note(o, from + t, { reader, t, place: place + t });
};

/** Adds to the scores of a stretch what the other occurrences of its words say. */
const advise = (
  model: Model,
  o: Outline,
  { stretch, emission, row, agreement }: Scored & { agreement: Agreement },
): void => {
  const { from, size, place } = stretch;
  const weight = model.card.agreement;
  for (let t = 0; t < size; t += 1)
    agreement.advise(o, from + t, { emission, row: row + t * L, place: place + t, weight });
};

/** Adds the names of a stretch to `names`. */
const readNames = (
  model: Model,
  o: Outline,
  { stretch, emission, row, names }: Scored & { names: NameList },
): void => {
  const { from, size } = stretch;
  if (!reader.prepare(size, emission, row)) return;
  if (!reader.viterbi(size, model.transitions)) return;
  reader.marginals(size, model.transitions);
  collect(model, o, { from, size, names });
};

/** Signs that may close a name: "Inc.", "Yahoo!", "Jeopardy?", "(band)". */
const CLOSING_SIGNS = '.!?)';

const isSign = ({ text }: Outline, i: number): boolean => text.kind[i] === PUNCT || text.kind[i] === SYMBOL;

/** The name [first, last) without signs and possessives at its edges; empty when nothing else is there. */
const trimmed = (o: Outline, first: number, last: number): { first: number; last: number } => {
  const { text: t } = o;
  let from = first;
  let to = last;
  while (from < to && (isSign(o, from) || t.word[from] === POSSESSIVE)) from += 1;
  while (to > from) {
    const at = to - 1;
    if (t.word[at] === POSSESSIVE) to -= 1;
    else if (isSign(o, at) && !(CLOSING_SIGNS.includes(t.text[t.start[at]]) && t.start[at] === t.end[at - 1]))
      to -= 1;
    else break;
  }
  return { first: from, last: to };
};

/** Adds the names of a stretch, read off the labels. */
const collect = (
  model: Model,
  o: Outline,
  { from, size, names }: { from: number; size: number; names: NameList },
): void => {
  for (let t = 0; t < size; ) {
    const label = reader.label[t];
    if (label === OUTSIDE) {
      t += 1;
      continue;
    }
    let end = t + 1;
    while (end < size && !opens(reader.label[end])) end += 1;
    const found = typeOfLabel(label);
    const place = trimmed(o, from + t, from + end);
    if (place.last > place.first) {
      names.first.push(place.first);
      names.last.push(place.last);
      names.type.push(found);
      for (let other = 0; other < T; other += 1)
        names.byType.push(reader.spanProbability({ first: t, last: end }, other, model.transitions));
      names.probability.push(
        readCurve(model.card.calibration, names.byType[names.byType.length - T + found]),
      );
    }
    t = end;
  }
};
