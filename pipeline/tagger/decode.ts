import { PUNCT, SYMBOL } from '../core/token-flags.ts';
import { wordId } from '../core/vocabulary.ts';
import { Agreement } from './agreement.ts';
import { readCurve } from './curve.ts';
import { FeatureBuffer } from './features.ts';
import {
  BEGIN,
  INNER,
  LABEL_COUNT,
  LAST,
  labelOf,
  NAME_TYPES,
  OUTSIDE,
  opens,
  typeOfLabel,
  UNIT,
} from './labels.ts';
import type { Model } from './model.ts';
import type { Outline } from './outline.ts';
import { Reader } from './reader.ts';

const L = LABEL_COUNT;
const POSSESSIVE = wordId("'s");
const T = NAME_TYPES.length;

/** The names found in a document, in order, as parallel arrays. */
export interface NameTags {
  readonly count: number;
  /** First token. */
  readonly first: Int32Array;
  /** Last token, exclusive. */
  readonly last: Int32Array;
  /** Number of the type in `NAME_TYPES`. */
  readonly type: Uint8Array;
  /** Calibrated probability that this stretch is a name of this type, 0 to 1. */
  readonly probability: Float32Array;
  /** Name × type: the model's probability of each type for exactly this stretch, not calibrated. */
  readonly typeProbability: Float32Array;
}

const reader = new Reader();
const buffer = new FeatureBuffer();
const sum = new Int32Array(L);

/** Grows lists of names as they are read. */
class NameList {
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly type: number[] = [];
  readonly probability: number[] = [];
  readonly byType: number[] = [];

  finish(): NameTags {
    return {
      count: this.first.length,
      first: Int32Array.from(this.first),
      last: Int32Array.from(this.last),
      type: Uint8Array.from(this.type),
      probability: Float32Array.from(this.probability),
      typeProbability: Float32Array.from(this.byType),
    };
  }
}

/** The scores and label probabilities of all active tokens after the first reading. */
interface FirstReading {
  readonly emission: Float64Array;
  readonly marginal: Float64Array;
  readonly agreement: Agreement;
}

/** Finds the names of a document. Linear in its length. */
export const decodeNames = (model: Model, o: Outline): NameTags => {
  const names = new NameList();
  const reading = readOnce(model, o);
  let at = 0;
  for (let s = 0; s < o.stretches.length; s += 2) {
    const from = o.stretches[s];
    const size = o.stretches[s + 1] - from;
    readAgain(model, o, { from, size, reading, at });
    at += size * L;
    if (!reader.prepare(size)) continue;
    reader.viterbi(size, model.transitions);
    if (!hasName(size)) continue;
    reader.marginals(size, model.transitions);
    collect(model, o, { from, size, names });
  }
  return names.finish();
};

const hasName = (size: number): boolean => {
  for (let t = 0; t < size; t += 1) if (reader.label[t] !== OUTSIDE) return true;
  return false;
};

const readOnce = (model: Model, o: Outline): FirstReading => {
  let cells = 0;
  for (let s = 0; s < o.stretches.length; s += 2) cells += (o.stretches[s + 1] - o.stretches[s]) * L;
  const reading = {
    emission: new Float64Array(cells),
    marginal: new Float64Array(cells),
    agreement: new Agreement(),
  };
  let at = 0;
  for (let s = 0; s < o.stretches.length; s += 2) {
    const from = o.stretches[s];
    const size = o.stretches[s + 1] - from;
    scoreStretch(model, o, { from, size });
    reader.prepare(size);
    reader.marginals(size, model.transitions);
    for (let k = 0; k < size * L; k += 1) {
      reading.emission[at + k] = reader.emission[k];
      reading.marginal[at + k] = reader.marginal[k];
    }
    for (let t = 0; t < size; t += 1)
      reading.agreement.note(o, from + t, { marginal: reader.marginal, row: t * L });
    at += size * L;
  }
  return reading;
};

/** Puts the scores of a stretch into the chain, with the say of other occurrences. */
const readAgain = (
  model: Model,
  o: Outline,
  { from, size, reading, at }: { from: number; size: number; reading: FirstReading; at: number },
): void => {
  reader.ensure(size);
  const { emission, marginal, agreement } = reading;
  const weight = model.card.agreement;
  for (let t = 0; t < size; t += 1) {
    if (weight > 0) agreement.advise(o, from + t, { marginal, emission, row: at + t * L, weight });
  }
  for (let k = 0; k < size * L; k += 1) reader.emission[k] = emission[at + k];
};

/** Signs that may close a name: "Inc.", "Yahoo!", "Jeopardy?", "(band)". */
const CLOSING_SIGNS = '.!?)';

/** The name [first, last) without signs and possessives at its edges; empty when nothing else is there. */
const trimmed = (o: Outline, first: number, last: number): { first: number; last: number } => {
  const { text: t } = o;
  const isSign = (i: number): boolean => t.kind[i] === PUNCT || t.kind[i] === SYMBOL;
  let from = first;
  let to = last;
  while (from < to && (isSign(from) || t.word[from] === POSSESSIVE)) from += 1;
  while (to > from) {
    const at = to - 1;
    if (t.word[at] === POSSESSIVE) to -= 1;
    else if (isSign(at) && !(CLOSING_SIGNS.includes(t.text[t.start[at]]) && t.start[at] === t.end[at - 1]))
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
        names.byType.push(spanProbability(model, { first: t, last: end }, other));
      names.probability.push(
        readCurve(model.card.calibration, names.byType[names.byType.length - T + found]),
      );
    }
    t = end;
  }
};

const scoreStretch = (model: Model, o: Outline, { from, size }: { from: number; size: number }): void => {
  reader.ensure(size);
  const { scale } = model.card;
  for (let t = 0; t < size; t += 1) {
    model.score(o, from + t, { sum, buffer });
    for (let y = 0; y < L; y += 1) reader.emission[t * L + y] = sum[y] * scale;
  }
};

const spanProbability = (model: Model, span: { first: number; last: number }, type: number): number => {
  const { first, last } = span;
  const labelAt = (t: number): number =>
    labelOf(type, last - first === 1 ? UNIT : t === first ? BEGIN : t === last - 1 ? LAST : INNER);
  return reader.spanProbability(first, last, { labelAt, transitions: model.transitions });
};
