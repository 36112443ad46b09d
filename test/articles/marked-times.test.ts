import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { predict } from '../../pipeline/predict/layers.ts';

// Items of news written for this project, every time expression marked by hand. Nobody who writes rules has read
// those whose file begins with `unread`.
const ROOT = join(import.meta.dirname, 'times');

interface TimeMark {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
  /** A careful person could leave it out. */
  readonly optional: boolean;
}

interface MarkedItem {
  readonly published: string;
  readonly text: string;
  readonly marks: readonly TimeMark[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

const MARK = /\[\[(?<surface>[^[\]]+)\]\]\{(?<tag>[^{}]*)\}/g;
/** A part of a day: the development data have its day. */
const dayOf = (value: string): string => value.replace(/T(?:MO|AF|EV|NI|MI)$/, '');

const readItem = (line: string, published: string): MarkedItem => {
  const marks: TimeMark[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: whole, groups } of line.matchAll(MARK)) {
    text += line.slice(done, index);
    done = index + whole.length;
    const { surface, tag } = groups!;
    const [, values, ...flags] = tag.split(/\s+/);
    marks.push({
      start: text.length,
      end: text.length + surface.length,
      values: values.split('|').map(dayOf),
      optional: flags.includes('opt'),
    });
    text += surface;
  }
  return { published, text: text + line.slice(done), marks };
};

/** Items one a line under `@ YYYY-MM-DD`, their day of publication; `[[surface]]{d 2026-03-04}`, values parted by `|`. */
const readItems = (raw: string): MarkedItem[] => {
  let published = '';
  const items: MarkedItem[] = [];
  for (const line of raw.split('\n').map((one) => one.trim())) {
    if (line.startsWith('@')) published = line.slice(1).trim();
    else if (line !== '') items.push(readItem(line, published));
  }
  return items;
};

const read = (start: RegExp): MarkedItem[] =>
  readdirSync(ROOT)
    .filter((name) => start.test(name))
    .flatMap((name) => readItems(readFileSync(join(ROOT, name), 'utf8')));

/** F1 of values; a span that touches is enough. */
const measure = (items: readonly MarkedItem[]): { f1: number; wanted: number } => {
  const sum = { right: 0, found: 0, wanted: 0 };
  for (const [index, { text, published, marks }] of items.entries()) {
    const { dates } = predict('article', { id: `${index}`, text, published }) as { dates: Found[] };
    const left = new Set(dates);
    let free = 0;
    for (const { start, end, values, optional } of marks) {
      const hit =
        [...left].find((one) => one.start === start && one.end === end) ??
        [...left].find((one) => one.start < end && one.end > start);
      if (hit) left.delete(hit);
      if (optional) free += hit ? 1 : 0;
      else {
        sum.wanted += 1;
        if (hit && values.includes(dayOf(hit.value ?? ''))) sum.right += 1;
      }
    }
    sum.found += dates.length - free;
  }
  return { f1: (2 * sum.right) / (sum.found + sum.wanted), wanted: sum.wanted };
};

const check = (items: readonly MarkedItem[], floor: number): void => {
  const { f1, wanted } = measure(items);
  process.stdout.write(`F1 of the times of ${items.length} items: ${f1.toFixed(3)} (${wanted})\n`);
  expect(f1).toBeGreaterThanOrEqual(floor);
};

describe('marked times', () => {
  it('keeps what was reached on those that were read', () => {
    check(read(/^(?!unread|later|fresh)/), 0.97);
  });
  it('keeps what was reached on those that were written and read last', () => {
    check(read(/^later/), 0.95);
  });
  it('keeps what was reached on the fresh ones', () => {
    check(read(/^fresh/), 0.91);
  });
  it('keeps what was reached on those that nobody read', () => {
    check(read(/^unread-(?!messages)/), 0.88);
  });
  it('keeps what was reached on the messages that nobody read', () => {
    check(read(/^unread-messages/), 0.87);
  });
  it('counts a wrong value and an invented time', () => {
    const items = readItems('@ 2026-03-04\nIt opened on [[Monday]]{d 2026-03-01}, not in 2019.');
    expect(measure(items)).toEqual({ f1: 0, wanted: 1 });
  });
});
