import type { Block, ParsedDocument } from '../../../schemas/document.ts';
import type { Span } from '../../../schemas/span.ts';

/** A cell with its place in the table, white space at its edges cut. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** A table: its cells in reading order, and the caption that stands right before it. */
export interface Table {
  readonly cells: readonly Cell[];
  readonly caption: Span | undefined;
}

const BLANK = /^\s*/;

const cellOf = (view: string, { start, end, row = 0, column = 0, header = false }: Block): Cell => {
  const text = view.slice(start, end);
  const from = start + (BLANK.exec(text)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, start + text.trimEnd().length), row, column, header };
};

const isLater = (a: Block, b: Block): boolean =>
  (b.row ?? 0) > (a.row ?? 0) || ((b.row ?? 0) === (a.row ?? 0) && (b.column ?? 0) > (a.column ?? 0));

/** The tables of a document. A cell that stands no later than the one before it begins a table. */
export const tablesOf = ({ blocks, view }: ParsedDocument): Table[] => {
  const tables: { cells: Cell[]; caption: Span | undefined }[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'table_cell') {
      if (before?.kind !== 'table_cell' || !isLater(before, block))
        tables.push({ cells: [], caption: before?.kind === 'caption' ? before : undefined });
      tables.at(-1)!.cells.push(cellOf(view, block));
    }
    before = block;
  }
  return tables;
};

/** What stands over and before the cells of a table. */
export class Headings {
  private readonly columns = new Map<number, Cell>();
  private readonly rows = new Map<number, Cell>();
  readonly corner: Cell | undefined;

  constructor({ cells }: Table) {
    const hasHeader = cells.some(({ header, row }) => header && row === 0);
    for (const cell of cells) {
      const isHead = hasHeader ? cell.header && cell.row === 0 : cell.row === 0;
      if (isHead) this.columns.set(cell.column, cell);
      else if (cell.column === 0) this.rows.set(cell.row, cell);
    }
    this.corner = this.columns.get(0);
  }

  ofColumn({ row, column }: Cell): Cell | undefined {
    const head = this.columns.get(column);
    return head && head.row < row ? head : undefined;
  }

  ofRow({ row, column }: Cell): Cell | undefined {
    return column > 0 ? this.rows.get(row) : undefined;
  }
}
