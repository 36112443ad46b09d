import type { Checked } from '../../schemas/stages.ts';
import { definePublisher } from '../core/define-format.ts';
import { Positions } from '../core/offsets.ts';
import { type MarkedRow, markedRows, noteOf } from './_spans.ts';

/** The stretches of a span between line breaks, which brat cannot hold inside one: `[start, end)` in UTF-16. */
const fragments = (raw: string, start: number, end: number): [number, number][] => {
  const found: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const isBreak = at === end || raw[at] === '\n' || raw[at] === '\r';
    if (!isBreak) continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found;
};

const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ');

const annotationLines = (
  checked: Checked,
  positions: Positions,
  marked: MarkedRow,
  number: number,
): string => {
  const { raw } = checked.document.source;
  const parts = fragments(raw, marked.row.char_start as number, marked.row.char_end as number);
  const offsets = parts
    .map(([start, end]) => `${positions.codePoint(start)} ${positions.codePoint(end)}`)
    .join(';');
  const words = parts.map(([start, end]) => raw.slice(start, end).replaceAll('\t', ' ')).join(' ');
  const note = noteOf(marked);
  const lines = [`T${number}\t${marked.label} ${offsets}\t${words}`];
  lines.push(
    `#${number}\tAnnotatorNotes T${number}\t${marked.row.id}${note === undefined ? '' : ` ${oneLine(note)}`}`,
  );
  return `${lines.join('\n')}\n`;
};

/** `brat/`: a `.txt` and a standoff `.ann` for each document. Offsets count Unicode code points. */
export default definePublisher({
  id: 'brat',
  title: 'brat/, standoff annotation for brat',
  byDefault: false,
  start: ({ open }) => ({
    document(checked) {
      const { id, raw } = checked.document.source;
      const text = open(`brat/${id}.txt`, 'text/plain');
      text.write(raw);
      text.close();
      const positions = new Positions(raw);
      const standoff = open(`brat/${id}.ann`, 'text/plain');
      for (const [i, marked] of markedRows(checked).entries()) {
        standoff.write(annotationLines(checked, positions, marked, i + 1));
      }
      standoff.close();
    },
    finish() {},
  }),
});
