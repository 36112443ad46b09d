import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import { TABLES } from '../../schemas/tables.ts';
import { exportToMemory } from './_export.ts';
import { syntheticResolved } from './_synthetic.ts';

const TEXT = [
  'In 2019 the Bank of Ghana paid 1,234.5 to 37 countries, and 80010000000 to China.',
  'It said "no" to 12 others; Rwanda got 0.25.',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'sourceline-duckdb-'));
const path = (name: string): string => join(folder, name).replaceAll("'", "''");

const query = async (sql: string): Promise<unknown[][]> => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowsJson() as unknown[][];
};

beforeAll(async () => {
  const { output } = await exportToMemory([
    checkDocument(syntheticResolved(TEXT, 'a')),
    checkDocument(syntheticResolved(TEXT, 'b')),
  ]);
  for (const name of output.list()) writeFileSync(join(folder, name), output.read(name)!);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('DuckDB reads what was written', () => {
  it('sees the same types in Parquet as the columns say', async () => {
    const rows = await query(`describe select * from '${path('figures.parquet')}'`);
    const types = new Map(rows.map(([name, type]) => [name, type]));
    const wanted = {
      text: 'VARCHAR',
      decimal: 'DECIMAL(38,9)',
      integer: 'INTEGER',
      double: 'DOUBLE',
      boolean: 'BOOLEAN',
      date: 'DATE',
      'text-list': 'VARCHAR[]',
      'segment-list': '',
    };
    for (const { name, type } of TABLES.figures.columns)
      expect([name, types.get(name)]).toEqual([name, wanted[type]]);
    const claims = await query(`select typeof(evidence) from '${path('claims.parquet')}' limit 1`);
    expect(claims).toEqual([
      [
        'STRUCT("source" VARCHAR, entry VARCHAR, char_start INTEGER, char_end INTEGER, "text" VARCHAR, sha256 VARCHAR)[]',
      ],
    ]);
  });

  it('reads the partitions by month as one table with a column for the month', async () => {
    const months = ['2024-11', '2024-12', null];
    const documents = months.map((month, i) => {
      const checked = checkDocument(syntheticResolved(TEXT, `m${i}`));
      const published_on = month && `${month}-30`;
      const rows = checked.rows.documents!.map((row) => ({ ...row, published_on }));
      return { ...checked, rows: { ...checked.rows, documents: rows } };
    });
    const { output } = await exportToMemory(documents, { options: { partition: 'month' } });
    for (const name of output.list()) {
      const place = join(folder, 'months', name);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, output.read(name)!);
    }
    const all = `read_parquet('${path('months/by-month/figures')}/*/*.parquet', hive_partitioning = true)`;
    const [[each]] = await query(`select count(*) from '${path('months/figures.parquet')}'`);
    expect(
      await query(`select month, count(*) from ${all} group by month order by month nulls last`),
    ).toEqual(months.map((month) => [month, String(Number(each) / 3)]));
    expect(await query(`select count(*) from ${all} where month = '2024-12'`)).toEqual([
      [String(Number(each) / 3)],
    ]);
  });

  it('gives the same sums, counts and texts from CSV, JSON, JSON Lines and Parquet', async () => {
    const csv = `read_csv('${path('figures.csv')}', header=true, types={'value': 'DECIMAL(38,9)'})`;
    const json = `read_json('${path('figures.json')}', format='array', columns={value: 'DECIMAL(38,9)', char_start: 'INTEGER', surface: 'VARCHAR'})`;
    const jsonl = `read_json('${path('figures.jsonl')}', format='newline_delimited', columns={value: 'DECIMAL(38,9)', char_start: 'INTEGER', surface: 'VARCHAR'})`;
    const sums = (from: string): Promise<unknown[][]> =>
      query(
        `select count(*), sum(value)::varchar, sum(char_start)::varchar, string_agg(surface, '|') from ${from}`,
      );
    const expected = await sums(`'${path('figures.parquet')}'`);
    expect(expected[0].slice(0, 2)).toEqual(['12', '160020006605.500000000']);
    for (const from of [csv, json, jsonl]) expect(await sums(from)).toEqual(expected);
  });

  it('joins claims to the cells they speak of', async () => {
    const rows = await query(
      `select count(*) from '${path('claims.parquet')}' c join '${path('figures.parquet')}' f on c.record_id = f.id where c.field = 'value' and c.value::decimal(38,9) = f.value and c.evidence[1].text = c.original`,
    );
    expect(rows).toEqual([['12']]);
  });

  it('sniffs every CSV without help and counts the rows', async () => {
    for (const table of ['documents', 'entities', 'mentions', 'figures', 'statements', 'claims']) {
      const [[csv]] = await query(`select count(*) from read_csv('${path(`${table}.csv`)}')`);
      const [[parquet]] = await query(`select count(*) from '${path(`${table}.parquet`)}'`);
      expect([table, csv]).toEqual([table, parquet]);
    }
  });
});
