import { PUNCT, SYMBOL } from '../core/token-flags.ts';
import { wordId } from '../core/vocabulary.ts';
import { Agreement } from './agreement.ts';
import { readCurve } from './curve.ts';
import { FeatureBuffer, forgetOutline } from './features.ts';
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
import { mergeNames, NameList, type NameTags } from './name-list.ts';
import type { Outline } from './outline.ts';
import { Reader } from './reader.ts';

export type { NameTags };

const L = LABEL_COUNT;
const POSSESSIVE = wordId("'s");
const T = NAME_TYPES.length;

const reader = new Reader();
const buffer = new FeatureBuffer();

/** A stretch of tokens: the first, how many, and which of the active tokens the first one is. */
interface Stretch {
  readonly from: number;
  readonly size: number;
  readonly place: number;
}

const stretchesOf = (o: Outline): Stretch[] => {
  const list: Stretch[] = [];
  let place = 0;
  for (let s = 0; s < o.stretches.length; s += 2) {
    const from = o.stretches[s];
    const size = o.stretches[s + 1] - from;
    list.push({ from, size, place });
    place += size;
  }
  return list;
};

const hasRepeat = (o: Outline, { from, size }: Stretch): boolean => {
  for (let i = from; i < from + size; i += 1) if (o.repeat[i] !== 0) return true;
  return false;
};

/**
 * Finds the names of a document. Linear in its length. A stretch without a word that stands
 * elsewhere too is read once; the others a second time, with what the first reading told.
 */
export const decodeNames = (model: Model, o: Outline): NameTags => {
  const stretches = stretchesOf(o);
  const last = stretches.at(-1);
  const tokens = last ? last.place + last.size : 0;
  const emission = new Float32Array(tokens * L);
  const agreement = new Agreement(o.repeats, tokens);
  const repeated: Stretch[] = [];
  const once = new NameList();
  for (const stretch of stretches) {
    const { from, size, place } = stretch;
    for (let t = 0; t < size; t += 1) model.score(o, from + t, { emission, row: (place + t) * L, buffer });
    const repeats = hasRepeat(o, stretch);
    if (!repeats) readNames(model, o, { stretch, emission, names: once });
    else {
      repeated.push(stretch);
      readFirst(model, o, { stretch, emission, agreement });
    }
  }
  const again = new NameList();
  const weight = model.card.agreement;
  for (const stretch of repeated) {
    const { from, size, place } = stretch;
    for (let t = 0; t < size; t += 1) agreement.advise(o, from + t, { emission, place: place + t, weight });
    readNames(model, o, { stretch, emission, names: again });
  }
  forgetOutline();
  return mergeNames(once, again);
};

/** Reads a stretch for what it tells of the words that stand elsewhere too. */
const readFirst = (
  model: Model,
  o: Outline,
  { stretch, emission, agreement }: { stretch: Stretch; emission: Float32Array; agreement: Agreement },
): void => {
  const { from, size, place } = stretch;
  reader.prepare(size, emission, place * L);
  reader.marginals(size, model.transitions);
  for (let t = 0; t < size; t += 1) agreement.note(o, from + t, { reader, t, place: place + t });
};

/** Adds the names of a stretch to `names`. */
const readNames = (
  model: Model,
  o: Outline,
  { stretch, emission, names }: { stretch: Stretch; emission: Float32Array; names: NameList },
): void => {
  const { from, size, place } = stretch;
  if (!reader.prepare(size, emission, place * L)) return;
  if (!reader.viterbi(size, model.transitions)) return;
  reader.marginals(size, model.transitions);
  collect(model, o, { from, size, names });
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

const spanProbability = (model: Model, span: { first: number; last: number }, type: number): number => {
  const { first, last } = span;
  const labelAt = (t: number): number =>
    labelOf(type, last - first === 1 ? UNIT : t === first ? BEGIN : t === last - 1 ? LAST : INNER);
  return reader.spanProbability(first, last, { labelAt, transitions: model.transitions });
};
