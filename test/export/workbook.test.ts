import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../pipeline/publish/_workbook-writer.ts';
import { notesSheet, ROWS_PER_SHEET, sheetsOf } from '../../pipeline/publish/workbook.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import { TABLES } from '../../schemas/tables.ts';
import { syntheticResolved } from './_synthetic.ts';

const TEXT = 'It paid 1 to 22, then 333 to 4,444, and at last 55.5 to 6.';
const rows = [...(checkDocument(syntheticResolved(TEXT, 'a')).rows.figures ?? [])];
const gathered = { table: TABLES.figures, rows };

describe('a workbook', () => {
  it('goes on on a further sheet where a table has more rows than a sheet holds, and says so', async () => {
    const most = rows.length - 2;
    const sheets = sheetsOf(gathered, 1, most);
    expect(sheets.map(({ name, rows: own }) => [name, own.length])).toEqual([
      ['figures', most],
      ['figures 2', 2],
    ]);
    const notes = notesSheet([gathered], { name: 'sourceline', version: '0.0.0' }, most);
    expect(notes.rows.find(([name]) => name === 'figures')?.at(-1)).toMatch(/Continued on further sheets\.$/);
    const read = await readXlsx(await writeWorkbook('test', [...sheets, notes]));
    const ids = read.sheets.slice(0, 2).flatMap((sheet) => sheet.rows.slice(1).map(([id]) => id));
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  it('has one sheet for a table that fits, of at most as many rows as the format holds with a header', () => {
    expect(sheetsOf(gathered, 1).map(({ name }) => name)).toEqual(['figures']);
    expect(ROWS_PER_SHEET + 1).toBe(2 ** 20);
  });

  it('has the same bytes twice', async () => {
    const make = () => writeWorkbook('test', sheetsOf(gathered, 1));
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });
});
