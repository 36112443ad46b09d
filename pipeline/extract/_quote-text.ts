import type { Span } from '../../schemas/span.ts';
import { type Value, derived, stated } from '../../schemas/value.ts';

/** Editorial insertions: `[We have]`, `[...]`, `(sic)`. */
const INSERTION = /\[[^[\]\n]{1,300}\]|\((?:sic|\.\.\.|…)\)/gi;
const CASE_ONLY = /^\[\p{L}\]$/u;
const GLUED = /^[\p{L}\p{M}]/u;

interface QuoteText {
  readonly text: Value<string>;
  readonly clean_text: Value<string>;
  readonly insertions?: Value<string[]>;
}

/** The words of `span` with and without insertions. `[I]ncreasingly` keeps its letter: only the case was changed. */
export const quoteText = (view: string, span: Span): QuoteText => {
  const text = view.slice(span.start, span.end);
  if (!text.includes('[') && !text.includes('('))
    return { text: stated(text, span), clean_text: stated(text, span) };
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
  if (!first) return { text: stated(text, span), clean_text: stated(text, span) };
  clean = (clean + text.slice(from))
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ (?=[,.;!?])/g, '')
    .trim();
  return {
    text: stated(text, span),
    clean_text: derived(clean, 'text − insertions', span),
    insertions: stated(found, first, ...rest),
  };
};
