import nlp from 'compromise';

export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface View {
  json(options: object): { text: string; offset?: { start: number; length: number } }[];
}

const EDGES = /^[\s"“”'‘’(),.;:]+|[\s"“”'‘’(),.;:]+$|['’]s$/g;

/** The place of a found text, looked up from its offset when the offset is off. */
export const placed = (
  text: string,
  found: { text: string; offset?: { start: number } },
): { start: number; end: number } | undefined => {
  const words = found.text.replace(EDGES, '');
  const from = Math.max(0, (found.offset?.start ?? 0) - 3);
  const start = text.indexOf(words, from);
  return words && start >= 0 ? { start, end: start + words.length } : undefined;
};

/** The spans of a view of compromise, those that can be placed. */
export const allSpans = (text: string, view: unknown): { start: number; end: number }[] =>
  (view as View).json({ offset: true }).flatMap((found) => placed(text, found) ?? []);

/** People, places and organisations by compromise, in the form of the scorer of names. */
export const compromiseNames = ({ text }: { readonly text: string }): { spans: NameSpan[] } => {
  const doc = nlp(text);
  return {
    spans: [
      ...allSpans(text, doc.people()).map((span) => ({ ...span, type: 'PERSON' })),
      ...allSpans(text, doc.places()).map((span) => ({ ...span, type: 'PLACE' })),
      ...allSpans(text, doc.organizations()).map((span) => ({ ...span, type: 'ORG' })),
    ],
  };
};
