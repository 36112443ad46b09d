import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/index.ts';
import { type MarkedSentence, readMarkedSentences, type SentenceMark } from './_marked-sentences.ts';

// Passages as papers have them and short sentences of everyday, written for this project, every figure marked by
// hand and everything else that has digits as none, so that invented figures count. Nobody who writes rules has
// read those whose file begins with `unread`.
const ROOT = join(import.meta.dirname, 'papers');
const read = (start: RegExp): MarkedSentence[] =>
  readdirSync(ROOT)
    .filter((name) => start.test(name))
    .flatMap((name) => readMarkedSentences(readFileSync(join(ROOT, name), 'utf8')));

interface Found {
  readonly start: number;
  readonly end: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string;
}

const plain = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/metre/g, 'meter')
    .replace(/litre/g, 'liter')
    .replace('degree celsius', 'celsius')
    .replace(/^(?:weight|volume|mole) percent$/, 'percent')
    .replace('‰', 'per mille')
    .replaceAll('-', ' ')
    .replace(/s$/, '');
/** Names of the dollar that a text does not say whose it is. */
const DOLLARS = new Set(['usd', 'dollar']);
const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const foundIn = ({ text, published }: MarkedSentence): Found[] => {
  const { records } = analyse({ text, published });
  const figures = records.figures.map(({ span, fields }) => ({
    ...span,
    low: number(fields.low?.value ?? fields.value?.value),
    high: number(fields.high?.value),
    unit: plain(fields.currency?.value ?? fields.unit_name?.value ?? fields.unit?.value ?? ''),
  }));
  const lengths = records.dates
    .filter(({ fields }) => fields.kind?.value === 'duration')
    .map(({ span, fields }) => ({
      ...span,
      low: number(fields.amount?.value),
      high: number(fields.amount_high?.value),
      unit: plain(fields.unit?.value ?? ''),
    }));
  return [...figures, ...lengths];
};

const close = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-3 * Math.abs(a));
const isRight = (mark: SentenceMark, one: Found): boolean => {
  const unit = plain(mark.unit);
  const isUnit = unit === '' || unit === one.unit || (DOLLARS.has(unit) && DOLLARS.has(one.unit));
  return isUnit && close(mark.low, one.low) && (mark.high === undefined || close(mark.high, one.high));
};
const TIMES: ReadonlySet<string> = new Set(['date', 'time', 'score']);

/** F1 of value and unit; figures where none is marked count as wrong. */
const measure = (passages: readonly MarkedSentence[]): { f1: number; wanted: number; invented: number } => {
  const sum = { right: 0, found: 0, wanted: 0, invented: 0 };
  for (const passage of passages) {
    const left = new Set(foundIn(passage));
    for (const mark of passage.figures) {
      const hit =
        [...left].find((one) => one.start === mark.start && one.end === mark.end) ??
        [...left].find((one) => one.start < mark.end && one.end > mark.start);
      if (hit) left.delete(hit);
      if (TIMES.has(mark.kind)) continue;
      sum.wanted += 1;
      if (hit) sum.found += 1;
      if (hit && isRight(mark, hit)) sum.right += 1;
    }
    sum.invented += [...left].filter(({ start, end }) => /\d/.test(passage.text.slice(start, end))).length;
  }
  const { right, found, wanted, invented } = sum;
  return { f1: (2 * right) / (found + invented + wanted), wanted, invented };
};

const check = (name: string, start: RegExp, floor: number): void => {
  const { f1, wanted, invented } = measure(read(start));
  process.stdout.write(`F1 of figures of ${name}: ${f1.toFixed(3)} (${wanted}; ${invented} invented)\n`);
  expect(f1).toBeGreaterThanOrEqual(floor);
};

describe('marked papers and sentences of everyday', () => {
  it('keeps what was reached on papers that were read', () => {
    check('papers', /^papers-/, 0.93);
  });
  it('keeps what was reached on papers that nobody read', () => {
    check('papers that nobody read', /^unread-papers-/, 0.87);
  });
  it('keeps what was reached on sentences of everyday that were read', () => {
    check('sentences of everyday', /^everyday/, 0.85);
  });
  it('keeps what was reached on sentences of everyday that nobody read', () => {
    check('sentences of everyday that nobody read', /^unread-everyday/, 0.81);
  });
  it('counts a wrong value and an invented figure', () => {
    const wrong = readMarkedSentences(
      '@ 2026-03-04\nIt weighs [[3 kg]]{quantity 4 kilogram}, less than 5 kg.',
    );
    expect(measure(wrong)).toEqual({ f1: 0, wanted: 1, invented: 1 });
  });
});
