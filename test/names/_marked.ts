import { analyse } from '../../pipeline/analyse.ts';
import { type Mark, readMarked } from '../../pipeline/tagger/training/marked.ts';

const LETTERS: Record<string, string> = { person: 'P', organisation: 'O', place: 'L' };

/** Persons, bodies and places as they are found, in order; inhabitants are none. */
export const findMarks = (text: string): Omit<Mark, 'entity'>[] =>
  analyse({ text, name: 'marked' })
    .records.mentions.filter(
      ({ fields }) => fields.form?.value !== 'demonym' && String(fields.kind?.value) in LETTERS,
    )
    .map(({ span, fields }) => ({ ...span, kind: LETTERS[String(fields.kind?.value)] }))
    .sort((a, b) => a.start - b.start);

/** The text of a marked one, marked as its names are found. */
export const markedAgain = (marked: string): string => {
  const { text } = readMarked(marked);
  let out = '';
  let at = 0;
  for (const { start, end, kind } of findMarks(text)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${kind}]`;
    at = end;
  }
  return out + text.slice(at);
};
