import { readXlsx } from 'hucre/xlsx';

/** The cells of a workbook by sheet and reference, as text: `figures` → `B7` → `450`. Throws `Error` for other bytes. */
export const workbookCells = async (bytes: Uint8Array): Promise<Map<string, Map<string, string>>> => {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      new Map(
        rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cell === null ? [] : [[`${letters(column)}${row + 1}`, textOf(cell)] as const],
          ),
        ),
      ),
    ]),
  );
};

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : JSON.stringify(cell));

const LETTERS = 26;

/** 0 is A, 26 is AA. */
const letters = (column: number): string => {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : letters(Math.floor(column / LETTERS) - 1) + last;
};
