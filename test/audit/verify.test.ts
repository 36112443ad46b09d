import { describe, expect, it } from 'vitest';
import { type RawInput, verifyOutput } from '../../pipeline/audit/verify.ts';
import { sha256 } from '../../pipeline/core/hash.ts';
import { allRows } from '../../pipeline/core/row-list.ts';
import type { OutputReader } from '../../pipeline/core/output.ts';
import { formats } from '../../pipeline/formats/registry.ts';
import dataPackage from '../../pipeline/publish/data-package.ts';
import dictionary from '../../pipeline/publish/dictionary.ts';
import prov from '../../pipeline/publish/prov.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import { exportToMemory } from '../export/_export.ts';
import { syntheticResolved } from '../export/_synthetic.ts';

const TEXT =
  'In 2019 the Bank of Ghana paid 1,234.5 to 37 countries.\nIt said 😀 "no, never" to 12 others; Rwanda got 0.25.';
const NAME = 'ghana.txt';

const checked = checkDocument(syntheticResolved(TEXT, NAME));
const publishers = [dictionary, prov, dataPackage];
const { output } = await exportToMemory([checked], { publishers });

const rawOf = (text: string): RawInput => ({ sha256: sha256(text), bytes: Buffer.byteLength(text), text });

const made = async (text: string): Promise<OutputReader> =>
  (await exportToMemory([checkDocument(syntheticResolved(text, NAME))], { publishers })).output;

const verify = async (reader: OutputReader = output, text = TEXT) =>
  verifyOutput({ output: reader, formats, raw: () => rawOf(text), fresh: await made(text) });

/** The output with one byte of one file changed. */
const damaged = (path: string, at: number, to: number): OutputReader => ({
  list: () => output.list(),
  read: (name) => {
    const bytes = output.read(name);
    if (name !== path || !bytes) return bytes;
    const copy = Uint8Array.from(bytes);
    copy[at] = copy[at] === to ? to ^ 1 : to;
    return copy;
  },
});

describe('verify', () => {
  it('proves an output that was left alone', async () => {
    const report = await verify();
    expect(report.mismatches).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.checked.evidence).toBeGreaterThan(30);
    expect(report.checked['rows derived again']).toBeGreaterThan(50);
  });

  it.each(output.list().map((path) => [path]))(
    'fails and names %s when one byte of it is changed',
    async (path) => {
      const { length } = output.read(path)!;
      for (const at of new Set([0, length >> 1, Math.max(0, length - 2)])) {
        if (!length) continue;
        const { ok, mismatches } = await verify(damaged(path, at, 65));
        expect(ok).toBe(false);
        expect(mismatches.map(({ file }) => file)).toContain(path);
      }
    },
  );

  it('names the cell whose value was changed, in each format', async () => {
    const place = (path: string, words: string): number => Buffer.from(output.read(path)!).indexOf(words);
    const row = allRows(checked.rows.figures).find(({ value }) => value === '37')!;
    for (const path of ['figures.csv', 'figures.json', 'figures.jsonl']) {
      const start = place(path, String(row.id));
      const at =
        start +
        Buffer.from(output.read(path)!.subarray(start)).indexOf(
          path.endsWith('csv') ? ',37,' : '"value":"37"',
        ) +
        (path.endsWith('csv') ? 1 : 9);
      const { mismatches } = await verify(damaged(path, at, 52));
      expect(mismatches.some(({ record, field }) => record === row.id && field === 'value')).toBe(true);
    }
  });

  it('fails and names the input when one byte of the raw article is changed', async () => {
    for (const at of [0, 31, TEXT.length - 1]) {
      const changed = `${TEXT.slice(0, at)}x${TEXT.slice(at + 1)}`;
      const { ok, mismatches } = await verify(output, changed);
      expect(ok).toBe(false);
      expect(mismatches.some(({ file }) => file === NAME)).toBe(true);
    }
  });

  it('fails when a file is missing, when one was added and when there is no manifest', async () => {
    const without: OutputReader = {
      list: () => output.list(),
      read: (path) => (path === 'figures.csv' ? undefined : output.read(path)),
    };
    expect((await verify(without)).mismatches).toEqual([
      { file: 'figures.csv', message: 'the file is missing' },
    ]);
    const added: OutputReader = {
      list: () => [...output.list(), 'more.csv'],
      read: (path) => output.read(path),
    };
    expect((await verify(added)).mismatches).toEqual([
      { file: 'more.csv', message: 'the manifest does not list this file' },
    ]);
    const empty: OutputReader = { list: () => [], read: () => undefined };
    expect((await verify(empty)).mismatches).toEqual([
      { file: 'manifest.json', message: 'there is no manifest: the output is not complete' },
    ]);
  });
});
