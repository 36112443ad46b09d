import type { Span } from '../../schemas/span.ts';
import { type Positions, uncut } from '../core/offsets.ts';

const WIDTH = 96;

/** Control characters and invisible signs as one visible sign each, so that carets stand right. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (sign) =>
    sign === '\t' ? ' ' : '·',
  );

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a text takes: code points, East Asian ones and pictures twice. */
const columnsOf = (text: string): number => {
  let columns = 0;
  for (const sign of text) columns += WIDE.test(sign) ? 2 : 1;
  return columns;
};

/**
 * The source line of a stretch with carets under it, cut to about a hundred columns around it:
 *
 *     12:70 | saw a total of 80.01 billion U.S. dollars
 *           |                ^^^^^^^^^^^^^
 *
 * A stretch over several lines is drawn on the first of them.
 */
export const drawPlace = (raw: string, positions: Positions, at: Span): string[] => {
  const { line, column } = positions.place(at.start);
  const bounds = positions.lineSpan(line);
  let lineEnd = bounds.end;
  while (lineEnd > bounds.start && (raw[lineEnd - 1] === '\n' || raw[lineEnd - 1] === '\r')) lineEnd -= 1;
  const end = Math.min(at.end, Math.max(lineEnd, at.start));
  const room = Math.max(20, WIDTH - (end - at.start)) >> 1;
  const cut = uncut(raw, Math.max(bounds.start, at.start - room), Math.min(lineEnd, end + room));
  const before = `${cut.start > bounds.start ? '…' : ''}${visible(raw.slice(cut.start, at.start))}`;
  const marked = visible(raw.slice(at.start, end));
  const after = `${visible(raw.slice(end, cut.end))}${cut.end < lineEnd ? '…' : ''}`;
  const place = `${line}:${column}`;
  const carets = '^'.repeat(Math.max(1, columnsOf(marked)));
  const more = at.end > end ? ' … and on' : '';
  return [
    `${place} | ${before}${marked}${after}`,
    `${' '.repeat(place.length)} | ${' '.repeat(columnsOf(before))}${carets}${more}`,
  ];
};
