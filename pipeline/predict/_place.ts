import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { viewToRaw } from '../core/offsets.ts';

export interface Place extends Span {
  readonly surface: string;
}

/** A view span as start, end and surface in the raw text. */
export const place = (document: ParsedDocument, span: Span): Place => {
  const segments = viewToRaw(document, span);
  const start = segments[0]?.start ?? 0;
  const end = segments.at(-1)?.end ?? start;
  return { start, end, surface: document.source.raw.slice(start, end) };
};
