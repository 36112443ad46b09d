import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../pipeline/annotate/sentences.ts';
import { tokens } from '../../pipeline/annotate/tokens.ts';
import { rawToView, viewToRaw } from '../../pipeline/core/offsets.ts';
import { isSource, readInputs } from '../../pipeline/io/read-inputs.ts';
import { parseSource, prepareParsers } from '../../pipeline/parse/parse-document.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import { brokenRuns, describeDocument } from './_describe.ts';

const ROOT = new URL('../articles/', import.meta.url).pathname;
await prepareParsers(['text/plain', 'text/markdown', 'text/html']);

const folders = readdirSync(ROOT)
  .filter((name) => name.startsWith('torture-'))
  .sort();

const read = async (folder: string): Promise<object[]> => {
  const name = readdirSync(join(ROOT, folder)).find((file) => file.startsWith('source.'))!;
  const found: object[] = [];
  for await (const item of readInputs([join(ROOT, folder, name)])) {
    if (!isSource(item)) {
      found.push({ name: item.name, findings: item.findings });
      continue;
    }
    const document = parseSource(item);
    expect(brokenRuns(document)).toEqual([]);
    expect(lostTokens(document)).toEqual([]);
    found.push({
      name: item.name,
      encoding: item.encoding,
      basis: item.encodingBasis,
      ...describeDocument(document),
    });
  }
  return found;
};

/** Tokens of blocks and sentences without raw text, or that do not come back from it. */
const lostTokens = (document: ParsedDocument): string[] => {
  const t = tokens.of(document);
  const s = sentences.of(document);
  const spans = [
    ...Array.from(t.start, (start, i) => ({ start, end: t.end[i] })),
    ...Array.from(s.start, (start, i) => ({ start, end: s.end[i] })),
  ].filter(({ start, end }) => document.blocks.some((block) => start >= block.start && end <= block.end));
  return spans.flatMap((span) => {
    const raw = viewToRaw(document, span);
    if (!raw.length) return [document.view.slice(span.start, span.end)];
    const back = raw.map((segment) => rawToView(document, segment)!);
    const [start, end] = [Math.min(...back.map((b) => b.start)), Math.max(...back.map((b) => b.end))];
    return start <= span.start && end >= span.end
      ? []
      : [`${document.view.slice(span.start, span.end)} → ${start}–${end}`];
  });
};

describe('torture files', () => {
  for (const folder of folders)
    it(`reads ${folder} as expected, block by block, down to the raw text`, async () => {
      const found = `${JSON.stringify(await read(folder), null, 2)}\n`;
      const path = join(ROOT, folder, 'expected.json');
      if (!existsSync(path) || process.env.UPDATE_EXPECTED === '1') writeFileSync(path, found);
      expect(found).toBe(readFileSync(path, 'utf8'));
    });
});
