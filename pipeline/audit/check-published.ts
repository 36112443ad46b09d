import type { OutputEntry } from '../core/define-format.ts';
import type { OutputReader } from '../core/output.ts';
import { type Audit, differs } from './report.ts';

/** Words shown on each side of a place where two texts part. */
const AROUND = 40;

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Names the first place where two texts part: line, column and the words there. */
const compareTexts = (file: string, found: string, expected: string, audit: Audit): void => {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const start = expected.lastIndexOf('\n', at - 1) + 1;
  const line = expected.slice(0, start).split('\n').length;
  const around = (text: string): string =>
    text.slice(Math.max(start, at - AROUND), at + AROUND).split('\n', 1)[0];
  audit.wrong({
    file,
    record: `line ${line}, column ${at - start + 1}`,
    message: `${differs(around(found), around(expected))} (made again from the raw text)`,
  });
};

/** Gives the cells of a workbook by sheet and reference. Throws `Error` for other bytes. */
export type ReadWorkbook = (bytes: Uint8Array) => Promise<ReadonlyMap<string, ReadonlyMap<string, string>>>;

/** Names every cell of a workbook that is not what it was made as. */
const compareWorkbooks = async (
  { file, found, expected }: { file: string; found: Uint8Array; expected: Uint8Array },
  workbookCells: ReadWorkbook,
  audit: Audit,
): Promise<void> => {
  let ours: Awaited<ReturnType<ReadWorkbook>>;
  try {
    ours = await workbookCells(found);
  } catch (error) {
    audit.wrong({ file, message: `it cannot be read as a workbook: ${(error as Error).message}` });
    return;
  }
  let isSame = true;
  const wrong = (record: string, field: string | undefined, message: string): void => {
    isSame = false;
    audit.wrong({ file, record, field, message });
  };
  const sheets = await workbookCells(expected);
  for (const [sheet, cells] of sheets) {
    const theirs = ours.get(sheet);
    if (!theirs) {
      wrong(sheet, undefined, 'the sheet is missing');
      continue;
    }
    for (const place of new Set([...cells.keys(), ...theirs.keys()])) {
      if (cells.get(place) === theirs.get(place)) continue;
      wrong(sheet, place, `${differs(theirs.get(place), cells.get(place))} (made again from the raw text)`);
    }
  }
  for (const sheet of ours.keys())
    if (!sheets.has(sheet)) wrong(sheet, undefined, 'nothing makes this sheet');
  if (isSame) audit.wrong({ file, message: 'its cells are right, its form is not what it was made as' });
};

export interface PublishedCheck {
  readonly outputs: readonly OutputEntry[];
  readonly output: OutputReader;
  readonly fresh: OutputReader;
  readonly workbookCells?: ReadWorkbook;
}

/**
 * Proves what is no table (pages, workbook, provenance, annotations) against the same made anew
 * from the raw text, and names the line or the cell that differs.
 */
export const checkPublished = async (
  { outputs, output, fresh, workbookCells }: PublishedCheck,
  audit: Audit,
): Promise<void> => {
  for (const { path, table } of outputs) {
    if (table !== undefined) continue;
    const found = output.read(path);
    if (!found) continue;
    const expected = fresh.read(path);
    audit.checked('files made again');
    if (!expected) audit.wrong({ file: path, message: 'no such file is made from the inputs' });
    else if (Buffer.compare(found, expected) === 0) continue;
    else if (workbookCells && path.endsWith('.xlsx'))
      await compareWorkbooks({ file: path, found, expected }, workbookCells, audit);
    else compareTexts(path, textOf(found), textOf(expected), audit);
  }
};
