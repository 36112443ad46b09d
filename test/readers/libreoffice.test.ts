import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../pipeline/formats/_csv-parse.ts';
import { type AnyRow, TABLES, type TableName } from '../../schemas/tables.ts';
import { sourceline } from '../commands/_command-line.ts';

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'sourceline-office-'));

/** Comma, quotation mark, UTF-8, from row 1, as formatted in the sheet off, every sheet to its own file. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const TEXT_IN = 'CSV:44,34,76,1,,0,false,false';

const HOSTILE =
  '=1+2 said Ann Lee. +44 20 7946 0000 is a number.\n\n"@SUM(1)," said Ann Lee, chief of -1+3 Ltd. The total was 12345678901234567890.123456789 dollars.\n';

const convert = (file: string, filter: string, ...more: string[]): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const done = spawnSync(
    soffice!,
    [profile, '--headless', ...more, '--convert-to', filter, '--outdir', join(folder, 'converted'), file],
    { encoding: 'utf8', timeout: 110_000 },
  );
  if (done.status !== 0) throw new Error(done.stderr);
};

const json = (output: string, table: string): AnyRow[] =>
  JSON.parse(readFileSync(join(output, `${table}.json`), 'utf8')) as AnyRow[];

/** What LibreOffice shows of a cell when it is written as text without formatting. */
const shown = (type: string, value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (type === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (type === 'text-list') return (value as string[]).join('; ');
  return String(value);
};

describe.skipIf(!soffice)('LibreOffice', () => {
  const output = join(folder, 'output');

  beforeAll(() => {
    writeFileSync(join(folder, 'hostile.txt'), HOSTILE);
    const ended = sourceline([
      'run',
      resolve('raw'),
      join(folder, 'hostile.txt'),
      '-o',
      output,
      '--spreadsheet',
      '--published',
      '2024-11-10',
    ]);
    if (ended.code !== 0) throw new Error(ended.stderr);
    convert(join(output, 'sourceline.xlsx'), FILTER);
  }, 120_000);

  it.each([
    'documents',
    'entities',
    'mentions',
    'figures',
    'dates',
    'quotes',
    'roles',
    'statements',
    'residue',
  ] as const)('opens the sheet %s with every cell as it is in the JSON', (name: TableName) => {
    const [header, ...cells] = parseCsv(
      readFileSync(join(folder, `converted/sourceline-${name}.csv`), 'utf8').replace(/^\ufeff/, ''),
    );
    const rows = json(output, name);
    expect(cells.length).toBe(rows.length);
    const { columns } = TABLES[name];
    for (const [i, row] of rows.entries()) {
      for (const column of columns) {
        const at = header.indexOf(column.type === 'decimal' ? `${column.label} (exact)` : column.label);
        expect(at, column.label).toBeGreaterThanOrEqual(0);
        const cell = (cells[i][at] ?? '').replaceAll('\r\n', '\n');
        if (column.type === 'double') expect(Number(cell)).toBeCloseTo(Number(row[column.name]), 6);
        else
          expect(cell, `${name} ${row.id} ${column.name}`).toBe(
            shown(column.type, row[column.name]).replaceAll('\r\n', '\n'),
          );
      }
    }
  });

  it('takes decimals for numbers and days for dates', () => {
    const [header, ...cells] = parseCsv(
      readFileSync(join(folder, 'converted/sourceline-figures.csv'), 'utf8').replace(/^\ufeff/, ''),
    );
    const rows = json(output, 'figures');
    const at = header.indexOf('Value');
    for (const [i, row] of rows.entries()) {
      if (row.value === null) continue;
      const scale = Number(row.value) || 1;
      expect(Number(cells[i][at]) / scale).toBeCloseTo(Number(row.value) / scale, 12);
    }
  });

  it('opens the spreadsheet CSV with no live formula and no damaged cell', () => {
    const file = join(output, 'spreadsheet/figures.csv');
    const path = existsSync(file) ? file : join(output, 'figures.spreadsheet.csv');
    convert(path, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true', `--infilter=${TEXT_IN}`);
    const name = path.split('/').at(-1)!;
    const opened = parseCsv(readFileSync(join(folder, 'converted', name), 'utf8').replace(/^\ufeff/, ''));
    expect(opened.length).toBe(json(output, 'figures').length + 1);
    expect(opened.flat().some((cell) => /^(?:3|Err:|#)/.test(cell ?? '') && cell === '#NAME?')).toBe(false);
  });
});

describe.runIf(!soffice)('LibreOffice', () => {
  it('skipped: no LibreOffice on this machine', () => expect(soffice).toBeUndefined());
});
