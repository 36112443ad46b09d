import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../pipeline/annotate/sentences.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import type { ParsedDocument } from '../../schemas/document.ts';

/** A document of one block, so that only the splitter is judged. */
const oneBlock = (view: string): ParsedDocument => ({
  source: makeSource({ text: view, name: 'case' }),
  view,
  blocks: [{ start: 0, end: view.length, kind: 'paragraph', level: 0 }],
  metadata: {},
  findings: [],
});

const split = (text: string): string[] => {
  const found = sentences.of(oneBlock(text));
  return Array.from(found.start, (start, n) => text.slice(start, found.end[n]));
};

const cases = readFileSync(new URL('./sentences.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => ({ text: line.replaceAll(' | ', ' ').replaceAll('|', ''), wanted: line.split(/ \| |\|/) }));

describe('sentences', () => {
  it('splits the hard cases as a reader would', () => {
    const missed = cases.filter(({ text, wanted }) => split(text).join('|') !== wanted.join('|'));
    const accuracy = 1 - missed.length / cases.length;
    console.log(
      `sentences: ${cases.length - missed.length} of ${cases.length} cases exact (${(accuracy * 100).toFixed(1)} %)`,
    );
    for (const { text, wanted } of missed)
      console.log(`  wanted ${wanted.join(' | ')}\n  found  ${split(text).join(' | ')}`);
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(accuracy).toBeGreaterThanOrEqual(0.99);
  });
});
