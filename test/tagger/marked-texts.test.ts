import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markedRecords, readMarked } from '../../pipeline/tagger/training/marked.ts';

const records = markedRecords(join(import.meta.dirname, '../../pipeline/tagger/texts'));

/** Runs of so many words are not shared by chance. */
const RUN = 9;
const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, n) => words.slice(n, n + RUN).join(' '));
};

describe('the marked texts of the news tagger', () => {
  it('are there', () => {
    expect(records.length).toBeGreaterThan(1000);
    expect(records.filter(({ spans }) => spans.length === 0)).toEqual([]);
  });
  it('have no mark that is not read', () => {
    expect(records.filter(({ text }) => /\|[A-Z]\]|\[|\]/.test(text)).map(({ id }) => id)).toEqual([]);
  });
  it('have only letters that are types, and names without blanks, articles or possessives at their edges', () => {
    const wrong = records.flatMap(({ id, text, spans }) =>
      spans
        .map(({ start, end, type }) => ({ id, type, name: text.slice(start, end) }))
        .filter(({ name, type }) => type === undefined || name.trim() !== name || /^the |[’']s$/.test(name)),
    );
    // Names that end so: "Moody's".
    expect(wrong.filter(({ name }) => !/^[A-Z].*[’']s$/.test(name))).toEqual([]);
  });
  it('share no sentence with the texts that test the product', () => {
    const tested = join(import.meta.dirname, '../names/marked');
    const known = new Set(records.flatMap(({ text }) => runsOf(text)));
    const shared = readdirSync(tested).filter((name) => {
      const runs = runsOf(readMarked(readFileSync(join(tested, name), 'utf8')).text);
      // Scoreboards share the order of their words.
      return runs.filter((run) => known.has(run)).length > runs.length / 10;
    });
    expect(shared).toEqual([]);
  });
});
