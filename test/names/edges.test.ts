import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

const folder = process.env.SOURCELINE_EVAL ?? join(import.meta.dirname, '../../../shared/eval');
const isThere = existsSync(folder);

const EDGE = /^[\s"'“”‘’«»,;:!?([{]|[\s"“”‘«»,;:!?([{]$|['’]s?$/;

/** Every how many articles of the load set one is read. */
const SAMPLE = 8;

const textsOf = (file: string): string[] => {
  const path = join(folder, file);
  if (file.endsWith('.txt')) return [readFileSync(path, 'utf8')];
  const bytes = readFileSync(path);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line, n) => line !== '' && (!file.endsWith('.gz') || n % SAMPLE === 0))
    .map((line) => (JSON.parse(line) as { text: string }).text);
};

const files = isThere
  ? [
      'seed/article.txt',
      ...readdirSync(join(folder, 'articles'))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `articles/${name}`),
      'quotes/wikinews-dev.jsonl',
      ...readdirSync(join(folder, 'figures'))
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => `figures/${name}`),
      'ner/dev.jsonl',
      'perf/wikinews.jsonl.gz',
    ]
  : [];

/** A church, school or hospital that is called after its saint alone. */
const HOUSE = /^(?:St\.?|Saint) \p{L}+['’]s$/u;

/** Mentions whose surface begins or ends as no name may. */
const wrongEdges = (text: string): string[] => {
  const { document, records } = analyse({ text, name: 'edges' });
  return records.mentions.flatMap(({ span }) => {
    const surface = document.view.slice(span.start, span.end);
    return (EDGE.test(surface) && !HOUSE.test(surface)) || surface.includes('\n') ? [surface] : [];
  });
};

describe.runIf(isThere)('edges of names over the development texts', () => {
  it.each(files)('keeps blanks, marks and possessives out of every mention of %s', (file) => {
    expect(textsOf(file).flatMap(wrongEdges)).toEqual([]);
  });
});

describe('edges of names', () => {
  it.runIf(!isThere)('shows that the development texts are missing', () => {
    console.warn(`no development texts at ${folder}: edges are checked on one text only`);
  });
  it('keeps the possessive outside', () => {
    const { document, records } = analyse({
      text: "France's and Macron’s plan, said 'Merkel'.",
      name: 'edges',
    });
    const surfaces = records.mentions.map(({ span }) => document.view.slice(span.start, span.end));
    expect(surfaces).toEqual(['France', 'Macron', 'Merkel']);
  });
});
