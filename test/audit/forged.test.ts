import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../pipeline/audit-output.ts';
import { sha256 } from '../../pipeline/core/hash.ts';
import { writeWorkbook } from '../../pipeline/publish/_workbook-writer.ts';
import { runToFolder } from '../../pipeline/run-to-folder.ts';
import { DEFAULT_CONFIG } from '../../schemas/config.ts';

const home = mkdtempSync(join(tmpdir(), 'sourceline-forged-'));
const output = join(home, 'output');
const before = new Map<string, Buffer>();
const at = (path: string): string => join(output, path);

beforeAll(async () => {
  const raw = join(home, 'raw');
  mkdirSync(raw);
  writeFileSync(join(raw, 'a.txt'), 'Ann Lee sold 45 cars in Berlin. “We won,” said Ann Lee.\n');
  writeFileSync(join(raw, 'b.txt'), 'Ann Lee flew to Berlin on 3 May 2020.\n');
  writeFileSync(join(raw, 'c.txt'), '');
  const publish = ['annotations', 'brat', 'label-studio', 'doccano'];
  const config = { ...DEFAULT_CONFIG, formats: [...DEFAULT_CONFIG.formats, 'jsonl'], publish };
  await runToFolder({ inputs: [raw], output, setting: { config, decisions: [], userExtractors: [] } });
  const { outputs } = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  for (const { path } of [...outputs, { path: 'manifest.json' }]) before.set(path, readFileSync(at(path)));
});

afterEach(() => {
  for (const [path, bytes] of before) writeFileSync(at(path), bytes);
});

/** Writes files and a manifest whose hashes are right for them: what a careful forger leaves. */
const forge = (files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, bytes] of Object.entries(files)) writeFileSync(at(path), bytes);
  const { manifest_sha256: _, ...manifest } = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  for (const entry of manifest.outputs) {
    const bytes = readFileSync(at(entry.path));
    Object.assign(entry, { sha256: sha256(bytes), bytes: bytes.length });
  }
  const signed = { ...manifest, manifest_sha256: sha256(JSON.stringify(manifest)) };
  writeFileSync(at('manifest.json'), `${JSON.stringify(signed, null, 2)}\n`);
};

const text = (path: string): string => readFileSync(at(path), 'utf8');

describe('an output that was forged together with its hashes', () => {
  it('is proved when nothing was forged', async () => {
    forge({});
    const { mismatches, checked } = await verify(output);
    expect(mismatches).toEqual([]);
    expect(checked['files made again']).toBeGreaterThan(8);
  });

  it.each([
    'audit/doc',
    'prov.json',
    'summary.md',
    'annotations.jsonld',
    'label-studio.json',
    'doccano.jsonl',
  ])('is refused with the line of %s', async (start) => {
    const path = [...before.keys()].find((file) => file.startsWith(start))!;
    forge({ [path]: text(path).replace(/45|a\.txt|Ann Lee/, 'Bob') });
    const { mismatches } = await verify(output);
    expect(mismatches).toHaveLength(1);
    expect(mismatches[0]).toMatchObject({
      file: path,
      record: expect.stringMatching(/^line \d+, column \d+$/),
    });
    expect(mismatches[0].message).toContain('Bob');
  });

  it('is refused with the sheet and the cell of the workbook', async () => {
    const { sheets } = await readXlsx(readFileSync(at('sourceline.xlsx')));
    const changed = sheets.map(({ name, rows }) => ({
      name,
      columns: (rows[0] ?? []).map((header) => ({ name: String(header), header: String(header), width: 9 })),
      rows: rows.slice(1).map((row) => Array.from(row, (cell) => (cell === 45 ? 46 : `${cell ?? ''}`))),
    }));
    forge({ 'sourceline.xlsx': await writeWorkbook('forged', changed) });
    const { mismatches } = await verify(output);
    const figures = mismatches.filter(({ record }) => record === 'figures');
    expect(figures.map(({ field }) => field)).toContainEqual(expect.stringMatching(/^[A-Z]+2$/));
    expect(figures[0].message).toContain('is not "45"');
  });

  it('is refused with the row of a thing across the corpus, and of an input that could not be read', async () => {
    const formats = ['csv', 'json', 'jsonl'];
    const files = (table: string, from: RegExp, to: string) =>
      Object.fromEntries(
        formats.map((format) => [`${table}.${format}`, text(`${table}.${format}`).replace(from, to)]),
      );
    forge({
      ...files('directory', /Ann Lee/g, 'Ann Low'),
      ...files('findings', /INPUT_EMPTY/g, 'INPUT_LARGE'),
    });
    const fields = (await verify(output)).mismatches
      .filter(({ file, message }) => /json/.test(file) && message.includes('analysis'))
      .map(({ file, field }) => `${file} ${field}`);
    expect(fields).toContain('directory.jsonl name');
    expect(fields).toContain('findings.jsonl code');
  });
});

describe('a manifest that is none', () => {
  it.each(['', '{}', '[]', 'null', '{"outputs":[{}]}'])('is named: %s', async (given) => {
    writeFileSync(at('manifest.json'), given);
    const { ok, mismatches } = await verify(output);
    expect(ok).toBe(false);
    expect(mismatches).toMatchObject([{ file: 'manifest.json', message: expect.stringMatching(/^it is/) }]);
  });
});

describe('a review beside the tables', () => {
  it('is no part of the output', async () => {
    writeFileSync(at('review.csv'), 'record,decision\r\n');
    expect((await verify(output)).mismatches).toEqual([]);
  });
});
