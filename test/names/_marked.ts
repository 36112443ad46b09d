import { analyse } from '../../pipeline/analyse.ts';

const MARK = /\[([^\]|]+)\|[POL]\]/g;
const LETTERS: Record<string, string> = { person: 'P', organisation: 'O', place: 'L' };

/** The text without its marks. */
export const unmarked = (marked: string): string => marked.replace(MARK, '$1');

/** The text of a marked one, with persons, organisations and places marked as they are found; inhabitants are not. */
export const markedAgain = (marked: string): string => {
  const text = unmarked(marked);
  const { records } = analyse({ text, name: 'marked' });
  const names = records.mentions
    .filter(({ fields }) => fields.form?.value !== 'demonym' && String(fields.kind?.value) in LETTERS)
    .sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = 0;
  for (const { span, fields } of names) {
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}|${LETTERS[String(fields.kind?.value)]}]`;
    at = span.end;
  }
  return out + text.slice(at);
};
