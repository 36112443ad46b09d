import { NAME_TYPES } from './labels.ts';

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

/** Grows lists of names as they are read. */
export class NameList {
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly type: number[] = [];
  readonly probability: number[] = [];
  readonly byType: number[] = [];
}

/** Two lists in ascending order as one. */
export const mergeNames = (a: NameList, b: NameList): NameTags => {
  const count = a.first.length + b.first.length;
  const tags = {
    count,
    first: new Int32Array(count),
    last: new Int32Array(count),
    type: new Uint8Array(count),
    probability: new Float32Array(count),
    typeProbability: new Float32Array(count * T),
  };
  let k = 0;
  let m = 0;
  for (let n = 0; n < count; n += 1) {
    const fromA = m >= b.first.length || (k < a.first.length && a.first[k] < b.first[m]);
    const list = fromA ? a : b;
    const at = fromA ? k : m;
    tags.first[n] = list.first[at];
    tags.last[n] = list.last[at];
    tags.type[n] = list.type[at];
    tags.probability[n] = list.probability[at];
    for (let type = 0; type < T; type += 1) tags.typeProbability[n * T + type] = list.byType[at * T + type];
    if (fromA) k += 1;
    else m += 1;
  }
  return tags;
};
