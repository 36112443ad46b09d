import { describe, expect, it } from 'vitest';
import { verifyOutput } from '../../pipeline/audit/verify.ts';
import { sha256 } from '../../pipeline/core/hash.ts';
import type { OutputReader } from '../../pipeline/core/output.ts';
import { formats } from '../../pipeline/formats/registry.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import { exportToMemory } from '../export/_export.ts';
import { syntheticResolved } from '../export/_synthetic.ts';

const TEXT = 'In 2019 the Bank of Ghana paid 1,234.5 to 37 countries; Rwanda got 0.25.';
const NAME = 'ghana.txt';
const FIGURES = 'by-month/figures/month=__HIVE_DEFAULT_PARTITION__/figures.parquet';

const exported = async (text: string) =>
  (await exportToMemory([checkDocument(syntheticResolved(text, NAME))], { options: { partition: 'month' } }))
    .output;
const output = await exported(TEXT);
const other = await exported(TEXT.replace('0.25', '0.75'));

const verify = (reader: OutputReader) =>
  verifyOutput({
    output: reader,
    formats,
    raw: () => ({ sha256: sha256(TEXT), bytes: Buffer.byteLength(TEXT), text: TEXT }),
  });

interface Listed {
  path: string;
  sha256: string;
  bytes: number;
}

/** The output with a manifest that says what it is told to: what a faulty writer would leave behind. */
const written = (
  change: (outputs: Listed[]) => Listed[],
  files: Readonly<Record<string, Uint8Array>> = {},
): OutputReader => ({
  list: () => output.list(),
  read: (path) => {
    const bytes = files[path] ?? output.read(path);
    if (path !== 'manifest.json' || !bytes) return bytes;
    const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as { outputs: Listed[] };
    return Buffer.from(JSON.stringify({ ...manifest, outputs: change(manifest.outputs) }));
  },
});

describe('verify, tables cut by month', () => {
  it('proves every row of them', async () => {
    const whole = await verify(output);
    expect(whole.mismatches).toEqual([]);
    expect(output.list()).toContain(FIGURES);
  });

  it('names a row that is not that of the whole table, though the hash in the manifest is right', async () => {
    const bytes = other.read(FIGURES)!;
    const changed = (entry: Listed): Listed =>
      entry.path === FIGURES ? { ...entry, sha256: sha256(bytes), bytes: bytes.length } : entry;
    const { mismatches } = await verify(written((outputs) => outputs.map(changed), { [FIGURES]: bytes }));
    const here = mismatches.filter(({ file }) => file === FIGURES);
    expect(here.map(({ field }) => field)).toContain('value');
  });

  it('names a month that the manifest leaves out', async () => {
    const { mismatches } = await verify(written((outputs) => outputs.filter(({ path }) => path !== FIGURES)));
    expect(mismatches.map(({ file, message }) => [file, message])).toContainEqual([
      FIGURES,
      'the rows of this month have no file',
    ]);
  });

  it('names a file that no row belongs into', async () => {
    const path = FIGURES.replace('__HIVE_DEFAULT_PARTITION__', '2031-01');
    const entry = { path, sha256: sha256(output.read(FIGURES)!), bytes: output.read(FIGURES)!.length };
    const { mismatches } = await verify(
      written((outputs) => [...outputs, { ...outputs[0], ...entry }], { [path]: output.read(FIGURES)! }),
    );
    expect(mismatches.map(({ file, message }) => [file, message])).toContainEqual([
      path,
      'no row belongs into this file',
    ]);
  });
});
