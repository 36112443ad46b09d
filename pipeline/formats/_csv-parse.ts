/**
 * Reads RFC 4180 text: rows of cells. A cell without quotation marks and without characters is
 * `null`, a quoted empty one is `''`. Throws `Error` naming the row for a quotation mark that is
 * not closed or has text behind it. Linear.
 */
export const parseCsv = (text: string): (string | null)[][] => {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text.charCodeAt(at) === 34 ? quotedCell(text, at, rows.length) : plainCell(text, at);
    row.push(cell.value);
    at = cell.end;
    const unit = text.charCodeAt(at);
    if (unit === 44) {
      at += 1;
      if (at === text.length) row.push(null);
      continue;
    }
    at += unit === 13 ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length) rows.push(row);
  return rows;
};

interface Cell {
  readonly value: string | null;
  readonly end: number;
}

const plainCell = (text: string, start: number): Cell => {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit === 44 || unit === 10 || unit === 13) break;
    end += 1;
  }
  return { value: end === start ? null : text.slice(start, end), end };
};

const quotedCell = (text: string, start: number, row: number): Cell => {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
  if (close < 0) throw new Error(`row ${row}: a quotation mark is not closed`);
  const after = text.charCodeAt(close + 1);
  if (close + 1 < text.length && after !== 44 && after !== 10 && after !== 13) {
    throw new Error(`row ${row}: text behind a closing quotation mark`);
  }
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
};
