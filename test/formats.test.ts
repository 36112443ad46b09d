import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableFeed } from '../pipeline/core/table-feed.ts';
import type { Format } from '../pipeline/core/define-format.ts';
import { MemoryOutput } from '../pipeline/core/memory-output.ts';
import { disarm, rearm } from '../pipeline/formats/_disarm.ts';
import { formats } from '../pipeline/formats/registry.ts';
import { type AnyRow, type TableName, TABLES } from '../schemas/tables.ts';
import { claimRow, DECIMALS, HOSTILE_TEXTS } from './export/_hostile.ts';

const encode = async (
  format: Format,
  name: TableName,
  batches: readonly (readonly AnyRow[])[],
): Promise<Uint8Array> => {
  const output = new MemoryOutput();
  const file = output.open('table');
  const encoder = format.encode({
    table: TABLES[name],
    file,
    options: {},
    notes: () => ({ 'sourceline.version': '1' }),
  });
  const feed = new TableFeed(TABLES[name], [encoder]);
  for (const batch of batches) {
    feed.add(batch);
    feed.handOn();
  }
  encoder.finish();
  await output.publish();
  return output.read('table')!;
};

const roundTrip = async (
  format: Format,
  name: TableName,
  rows: readonly AnyRow[],
): Promise<readonly AnyRow[]> =>
  format.decode(await encode(format, name, [rows.slice(0, 3), rows.slice(3)]), TABLES[name]);

const byId = (id: string): Format => formats.find((format) => format.id === id)!;

const emptyFigure = Object.fromEntries(TABLES.figures.columns.map((column) => [column.name, null]));
const figureRow = (decimal: string | null, number: number): AnyRow => ({
  ...emptyFigure,
  id: `fig_${number}`,
  document_id: 'doc_1',
  surface: 'x',
  kind: 'count',
  value: decimal,
  low: decimal,
  approximate: number % 3 === 0 ? null : number % 3 === 1,
  status: 'actual',
  char_start: number,
  char_end: number + 1,
  codepoint_start: number,
  codepoint_end: number + 1,
  line: 1,
  column: number + 1,
  sentence: 'x',
  rule: 'r',
  confidence: number / 16,
});

const dateRow = (day: string | null, number: number): AnyRow => ({
  ...Object.fromEntries(TABLES.dates.columns.map((column) => [column.name, null])),
  id: `dat_${number}`,
  document_id: 'doc_1',
  surface: 'x',
  kind: 'date',
  earliest: day,
  latest: day,
  candidates: number % 2 ? [] : ['2024-01', 'a,"b"\n'],
  basis: 'absolute',
  char_start: 0,
  char_end: 1,
  codepoint_start: 0,
  codepoint_end: 1,
  line: 1,
  column: 1,
  sentence: '',
  rule: 'r',
  confidence: 1,
});

describe.each(formats.map((format) => [format.id, format] as const))('the format %s', (_, format) => {
  it('reads back hostile texts cell by cell', async () => {
    const rows = HOSTILE_TEXTS.map(claimRow);
    expect(await roundTrip(format, 'claims', rows)).toEqual(rows);
  });

  it('reads back decimals exactly, however long', async () => {
    const rows = DECIMALS.map(figureRow);
    expect(await roundTrip(format, 'figures', rows)).toEqual(rows);
  });

  it('reads back dates before 1970, empty dates and lists', async () => {
    const rows = ['2024-11-10', null, '1969-12-31', '0001-01-01', '9999-12-31', '2000-02-29'].map(dateRow);
    expect(await roundTrip(format, 'dates', rows)).toEqual(rows);
  });

  it('reads back a table without rows', async () => {
    expect(await roundTrip(format, 'quotes', [])).toEqual([]);
  });

  it('reads back a column that turns out to have many texts', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => ({
      ...claimRow('x', i),
      rule: `rule ${i < 600 ? i % 7 : i}`,
      field: `field ${i % 300}`,
    }));
    expect(await roundTrip(format, 'claims', rows)).toEqual(rows);
  });

  it('gives the same bytes however the rows are cut into batches', async () => {
    const rows = HOSTILE_TEXTS.map(claimRow);
    const whole = await encode(format, 'claims', [rows]);
    expect(
      await encode(
        format,
        'claims',
        rows.map((row) => [row]),
      ),
    ).toEqual(whole);
  });

  it('reads back random text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 6 }),
        async (texts) => {
          const rows = texts.map((text) => Buffer.from(text).toString()).map(claimRow);
          expect(await roundTrip(format, 'claims', rows)).toEqual(rows);
        },
      ),
      { seed: 20241110, numRuns: 60 },
    );
  });
});

/** Every unit below 160 alone, in a short text and in one too long to be looked at unit by unit. */
const UNITS = Array.from({ length: 160 }, (_, unit) => String.fromCharCode(unit));
const EVERY_UNIT = UNITS.flatMap((unit) => [unit, `a${unit}b`, `${'x'.repeat(60)}${unit}${unit}y`]);
const LONE = ['\ud800', 'a\udc00b', `${'x'.repeat(60)}\udfff`];

describe('JSON', () => {
  it.each(['json', 'jsonl'])('in the format %s is what JSON.stringify writes', async (id) => {
    const confidences = [0, 1, 0.5, 0.0001, 0.9999, 0.12345, 1e-7, 0.1, 0.3333].map((confidence, i) => ({
      ...figureRow('1', i),
      confidence,
      char_start: [0, 9, 10, 4_294_967_296, -3, 2_147_483_647, 99, 100, 12_345][i],
    }));
    const expected = (rows: readonly AnyRow[]): string =>
      id === 'json'
        ? `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
        : rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const claims = [...HOSTILE_TEXTS, ...EVERY_UNIT, ...LONE].map(claimRow);
    for (const [name, rows] of [
      ['claims', claims],
      ['figures', confidences],
      ['dates', ['2024-11-10', null].map(dateRow)],
    ] as const) {
      const text = Buffer.from(await encode(byId(id), name, [rows.slice(0, 3), rows.slice(3)]));
      expect(text.toString('utf8')).toBe(expected(rows));
    }
  });
});

describe('canonical CSV', () => {
  it('is what csv-stringify writes for whole rows', async () => {
    const rows = [...HOSTILE_TEXTS, ...EVERY_UNIT].map(claimRow);
    const cells = rows.map((row) =>
      TABLES.claims.columns.map(({ name }) => {
        const value = row[name];
        if (value === null) return null;
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
      }),
    );
    const options = { record_delimiter: '\r\n', quote_record_delimiter: true, quoted_match: /^$/ };
    const text = stringify([TABLES.claims.columns.map(({ name }) => name), ...cells], options);
    expect(Buffer.from(await encode(byId('csv'), 'claims', [rows])).toString('utf8')).toBe(text);
  });

  it('has no byte order mark and ends lines with CRLF', async () => {
    const text = Buffer.from(await encode(byId('csv'), 'roles', [])).toString('utf8');
    expect(text).toBe(`${TABLES.roles.columns.map(({ name }) => name).join(',')}\r\n`);
  });
});

describe('CSV for spreadsheets', () => {
  const STARTS = /^(?:[\s\ufeff\u00a0\u2000-\u200f\u2028-\u202f\u2060-\u206f\u3000]*)[=+\-@|\t\r\0＝＋－＠]/;

  it.each(HOSTILE_TEXTS)('disarms %j and gives it back', (text) => {
    const safe = disarm(text);
    expect(rearm(safe)).toBe(text);
    for (const line of safe.split(/\r\n|[\n\r\u2028\u2029\u0085]/)) expect(line).not.toMatch(STARTS);
  });

  it('gives any text back', () => {
    const signs = fc.constantFrom(
      "'",
      '=',
      '-',
      '\n',
      '\r',
      ' ',
      '1',
      'a',
      '\t',
      '\u2028',
      ',',
      '.',
      '5',
      'Mar',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
        expect(rearm(disarm(parts.join('')))).toBe(parts.join(''));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('leaves plain numbers, words and sentences as they are', () => {
    for (const text of ['129', '2024', 'Shanghai', 'about 3,500 exhibitors', 'fig_0a1b', "don't"])
      expect(disarm(text)).toBe(text);
  });

  it('marks what a program would turn into a date or shorten', () => {
    for (const text of ['3-2', 'Mar 5', '00123', '12345678901234567890', '1E5', '2%', 'true'])
      expect(disarm(text)).toBe(`'${text}`);
  });
});

describe('Parquet', () => {
  it('carries tool version and hashes as metadata', async () => {
    const { parquetMetadata } = await import('hyparquet');
    const bytes = await encode(byId('parquet'), 'roles', []);
    const metadata = parquetMetadata(Uint8Array.from(bytes).buffer);
    expect(metadata.key_value_metadata).toEqual([{ key: 'sourceline.version', value: '1' }]);
  });

  it('begins a row group after so many bytes, wherever a batch ends', async () => {
    const { parquetMetadata } = await import('hyparquet');
    const rows = Array.from({ length: 5_000 }, (_, i) => claimRow(`${i % 700} ${'x'.repeat(i % 600)}`, i));
    const whole = await encode(byId('parquet'), 'claims', [rows]);
    const parts = [rows.slice(0, 7), rows.slice(7, 900), rows.slice(900)];
    expect(await encode(byId('parquet'), 'claims', parts)).toEqual(whole);
    const groups = parquetMetadata(Uint8Array.from(whole).buffer).row_groups;
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.map(({ num_rows }) => Number(num_rows)).reduce((sum, count) => sum + count)).toBe(5_000);
    expect(await byId('parquet').decode(whole, TABLES.claims)).toEqual(rows);
  });
});
