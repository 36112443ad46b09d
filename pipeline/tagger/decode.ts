import { Chain } from './chain.ts';
import { FeatureBuffer } from './features.ts';
import { BEGIN, INNER, LABEL_COUNT, LAST, labelOf, NAME_TYPES, OUTSIDE, opens, typeOfLabel, UNIT } from './labels.ts';
import type { Model } from './model.ts';
import type { Outline } from './outline.ts';

const L = LABEL_COUNT;
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

const chain = new Chain();
const buffer = new FeatureBuffer();
const sum = new Int32Array(L);

/** The probability read off a curve of points in ascending order. */
const readCurve = (curve: readonly (readonly [number, number])[], x: number): number => {
  let k = 1;
  while (k < curve.length - 1 && curve[k][0] < x) k += 1;
  const [x0, y0] = curve[k - 1];
  const [x1, y1] = curve[k];
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y1;
};

/** Finds the names of a document. Linear in its length. */
export const decodeNames = (model: Model, o: Outline): NameTags => {
  const first: number[] = [];
  const last: number[] = [];
  const type: number[] = [];
  const probability: number[] = [];
  const byType: number[] = [];
  for (let s = 0; s < o.stretches.length; s += 2) {
    const from = o.stretches[s];
    const size = o.stretches[s + 1] - from;
    scoreStretch(model, o, { from, size });
    chain.viterbi(size, model.transitions);
    if (!chain.label.subarray(0, size).some((label) => label !== OUTSIDE)) continue;
    chain.raise(size);
    chain.marginals(size, model.transitions);
    for (let t = 0; t < size; ) {
      const label = chain.label[t];
      if (label === OUTSIDE) {
        t += 1;
        continue;
      }
      let end = t + 1;
      while (end < size && !opens(chain.label[end])) end += 1;
      const found = typeOfLabel(label);
      first.push(from + t);
      last.push(from + end);
      type.push(found);
      for (let other = 0; other < T; other += 1) byType.push(spanProbability(model, { first: t, last: end }, other));
      probability.push(readCurve(model.card.calibration, byType[byType.length - T + found]));
      t = end;
    }
  }
  return {
    count: first.length,
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    type: Uint8Array.from(type),
    probability: Float32Array.from(probability),
    typeProbability: Float32Array.from(byType),
  };
};

const scoreStretch = (model: Model, o: Outline, { from, size }: { from: number; size: number }): void => {
  chain.ensure(size);
  const { scale } = model.card;
  for (let t = 0; t < size; t += 1) {
    model.score(o, from + t, { sum, buffer });
    for (let y = 0; y < L; y += 1) chain.emission[t * L + y] = sum[y] * scale;
  }
};

const spanProbability = (model: Model, span: { first: number; last: number }, type: number): number => {
  const { first, last } = span;
  const labelAt = (t: number): number =>
    labelOf(type, last - first === 1 ? UNIT : t === first ? BEGIN : t === last - 1 ? LAST : INNER);
  return chain.spanProbability(first, last, { labelAt, transitions: model.transitions });
};
