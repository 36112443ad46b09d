import { analyse } from '../../pipeline/analyse.ts';

/** A name in a text: where it begins and ends, P, O or L for a person, a body or a place, and the number of what it names. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly entity: string;
}

/** `[Lima|L]`; where the texts say which names are of one thing, `[Lima|L4]`. */
const MARK = /\[([^\]|]+)\|([A-Z])(\d*)\]/g;
const LETTERS: Record<string, string> = { person: 'P', organisation: 'O', place: 'L' };

/** A text with its names marked, `[Lima|L]`, as the text and the marks. */
export const readMarked = (marked: string): { text: string; marks: Mark[] } => {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(at, found.index);
    marks.push({ start: text.length, end: text.length + found[1].length, kind: found[2], entity: found[3] });
    text += found[1];
    at = found.index + found[0].length;
  }
  return { text: text + marked.slice(at), marks };
};

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
