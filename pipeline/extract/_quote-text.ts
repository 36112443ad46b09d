import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { derived, stated } from '../../schemas/value.ts';

/** Editorial insertions: `[We have]`, `[...]`, `(sic)`. */
const INSERTION = /\[[^[\]\n]{1,300}\]|\((?:sic|\.\.\.|…)\)/gi;
const CASE_ONLY = /^\[\p{L}\]$/u;
const GLUED = /^[\p{L}\p{M}]/u;

/** Adds the words of `span` with and without insertions. `[I]ncreasingly` keeps its letter: only the case was changed. */
export const addQuoteText = (fields: Fields<'quotes'>, view: string, span: Span): void => {
  const text = view.slice(span.start, span.end);
  fields.text = stated(text, span);
  fields.clean_text = fields.text;
  if (!text.includes('[') && !text.includes('(')) return;
  const found: string[] = [];
  const places: Span[] = [];
  let clean = '';
  let from = 0;
  for (const match of text.matchAll(INSERTION)) {
    const at = match.index;
    const after = at + match[0].length;
    found.push(match[0]);
    places.push({ start: span.start + at, end: span.start + after });
    const keepsLetter = CASE_ONLY.test(match[0]) && GLUED.test(text.slice(after, after + 2));
    clean += text.slice(from, at) + (keepsLetter ? match[0].slice(1, -1) : '');
    from = after;
  }
  const [first, ...rest] = places;
  if (!first) return;
  clean = (clean + text.slice(from))
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ (?=[,.;!?])/g, '')
    .trim();
  fields.clean_text = derived(clean, 'text − insertions', span);
  fields.insertions = stated(found, first, ...rest);
};
