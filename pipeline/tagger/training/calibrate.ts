import { readCurve } from '../curve.ts';
import type { Model } from '../model.ts';
import type { GoldRecord } from './corpus.ts';
import { sourceOf } from './corpus.ts';
import { CORE_SOURCES, tagText } from './measure.ts';

/** A name found: the probability the model gave it, and whether it is right; `fold` parts the texts. */
export interface Judged {
  readonly probability: number;
  readonly right: boolean;
  readonly fold: number;
}

const FOLDS = 5;
const BINS = 10;
const LEAST_BIN = 60;
const CORE = new Set(['PERSON', 'ORG', 'PLACE']);

/** Tags the texts of the five sources and judges each person, organisation and place found. */
export const judge = (model: Model, records: readonly GoldRecord[]): Judged[] =>
  records
    .filter((record) => CORE_SOURCES.includes(sourceOf(record)))
    .flatMap((record, n) => {
      const gold = new Set(record.spans.map((span) => `${span.start}:${span.end}:${span.type}`));
      return tagText(model, record.text)
        .filter((name) => CORE.has(name.type))
        .map((name) => ({
          probability: name.probability,
          right: gold.has(`${name.start}:${name.end}:${name.type}`),
          fold: n % FOLDS,
        }));
    });

/** The curve of measured against given probability: isotonic regression over bins of equal size. */
export const curveOf = (judged: readonly Judged[]): [number, number][] => {
  const sorted = [...judged].sort(
    (a, b) => a.probability - b.probability || Number(a.right) - Number(b.right),
  );
  const size = Math.max(LEAST_BIN, Math.ceil(sorted.length / 20));
  const bins: { x: number; y: number; count: number }[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size);
    bins.push({
      x: part.reduce((sum, item) => sum + item.probability, 0) / part.length,
      y: part.filter((item) => item.right).length / part.length,
      count: part.length,
    });
    for (let last = bins.length - 1; last > 0 && bins[last - 1].y >= bins[last].y; last -= 1) {
      const [a, b] = bins.splice(last - 1, 2);
      const count = a.count + b.count;
      bins.push({
        x: (a.x * a.count + b.x * b.count) / count,
        y: (a.y * a.count + b.y * b.count) / count,
        count,
      });
    }
  }
  const round = (value: number): number => Math.round(value * 10000) / 10000;
  const points = bins.map(({ x, y }): [number, number] => [round(x), round(y)]);
  if (points.length === 0)
    return [
      [0, 0],
      [1, 1],
    ];
  return [[0, round(points[0][1] / 2)], ...points, [1, points[points.length - 1][1]]];
};

/** Expected calibration error over ten bins: mean distance of given and measured probability. */
export const calibrationError = (judged: readonly Judged[]): number => {
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const part = judged.filter((item) => Math.min(BINS - 1, Math.floor(item.probability * BINS)) === bin);
    const given = part.reduce((sum, item) => sum + item.probability, 0);
    error += Math.abs(given - part.filter((item) => item.right).length);
  }
  return judged.length > 0 ? error / judged.length : 0;
};

/** The error when each fifth of the texts is put on the curve of the other four. */
export const crossValidatedError = (judged: readonly Judged[]): number => {
  const tested = Array.from({ length: FOLDS }, (_, fold) => {
    const curve = curveOf(judged.filter((item) => item.fold !== fold));
    return judged
      .filter((item) => item.fold === fold)
      .map((item) => ({ ...item, probability: readCurve(curve, item.probability) }));
  });
  return calibrationError(tested.flat());
};
