import type { Block } from '../../schemas/document.ts';
import type { Lines } from './lines.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
}

const trimmed = (text: string, from: number, to: number): Cell => {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return { start, end };
};

const cutAt = (text: string, line: Cell, mark: number): Cell[] => {
  const cells: Cell[] = [];
  let from = line.start;
  for (let at = from; at <= line.end; at += 1) {
    if (at < line.end && text.charCodeAt(at) !== mark) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
};

/** Cells of `a | b | c`, `| a | b |` or tab-separated lines; none when the line has no separator. */
const cellsOf = (text: string, line: Cell): Cell[] => {
  const tabs = cutAt(text, line, 9);
  if (tabs.length > 1) return tabs;
  const bars = cutAt(text, line, 124);
  if (bars.length < 3) return [];
  if (bars[0].start === bars[0].end) bars.shift();
  if (bars.length && bars[bars.length - 1].start === bars[bars.length - 1].end) bars.pop();
  return bars;
};

const RULE = /^[\s|+:=-]+$/;

/** Whether a character of the line can separate cells. */
const hasSeparator = (text: string, line: Cell): boolean => {
  const words = text.slice(line.start, line.end);
  return words.includes('\t') || words.startsWith('|') || words.includes(' | ');
};

/**
 * The table that begins at a line: at least two lines with the same number of cells. Gives its
 * blocks and the line after it; `undefined` when there is none.
 */
export const tableAt = (
  text: string,
  lines: Lines,
  first: number,
): { blocks: Block[]; next: number } | undefined => {
  const lineAt = (i: number): Cell => ({ start: lines.start[i], end: lines.end[i] });
  if (!hasSeparator(text, lineAt(first))) return undefined;
  const blocks: Block[] = [];
  let columns = 0;
  let row = 0;
  let ruled = -1;
  let next = first;
  for (; next < lines.count && (next === first || !lines.gap[next]); next += 1) {
    const line = lineAt(next);
    if (next > first && RULE.test(text.slice(line.start, Math.min(line.end, line.start + 400)))) {
      ruled = ruled < 0 ? row : ruled;
      continue;
    }
    const cells = cellsOf(text, line);
    if (cells.length < 2 || (columns > 0 && cells.length !== columns)) break;
    columns = cells.length;
    cells.forEach((cell, column) => {
      if (cell.end > cell.start)
        blocks.push({ ...cell, kind: 'table_cell', level: 0, row, column, header: false });
    });
    row += 1;
  }
  if (row < 2) return undefined;
  return { blocks: blocks.map((cell) => ({ ...cell, header: cell.row! < ruled })), next };
};
