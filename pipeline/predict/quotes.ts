import type { Span } from '../../schemas/span.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { place } from './_place.ts';

type Quote = DocumentRecord<'quotes'>;

const placed = (resolved: Resolved, spans: readonly Span[]): object[] =>
  spans.map((span) => place(resolved.document, span));

const speakerOf = (resolved: Resolved, { fields }: Quote): object | undefined => {
  const { speaker, speaker_surface, speaker_id } = fields;
  if (!speaker && !speaker_surface) return undefined;
  const where = speaker_surface?.spans[0];
  return {
    ...(where ? place(resolved.document, where) : { surface: speaker_surface?.value }),
    resolved: speaker?.value,
    entity: speaker_id?.value,
  };
};

/** The speaker's name as the text writes it: a canonical name that is not in the text gives way to an alias of several words. */
const writtenName = (resolved: Resolved, { fields }: Quote): string | undefined => {
  const name = fields.speaker?.value;
  if (name === undefined || resolved.document.view.includes(name)) return name;
  const entity = resolved.records.entities.find(({ id }) => id === fields.speaker_id?.value);
  return (
    entity?.fields.aliases?.value.find(
      (alias) => alias.includes(' ') && resolved.document.view.includes(alias),
    ) ?? name
  );
};

/** The innermost quotation that holds each marked stretch, by its offset. */
const owners = (resolved: Resolved): ReadonlyMap<number, Quote> => {
  const found = new Map<number, Quote>();
  const length = ({ span }: Quote): number => span.end - span.start;
  for (const quote of resolved.records.quotes) {
    for (const { start } of quote.fields.quoted?.spans ?? []) {
      const other = found.get(start);
      if (!other || length(quote) < length(other)) found.set(start, quote);
    }
  }
  return found;
};

/** Spans of the marked words of a mixed quotation that no quotation inside it holds. */
const markedParts = (quote: Quote, owned: ReadonlyMap<number, Quote>): readonly Span[] =>
  (quote.fields.quoted?.spans ?? []).filter(({ start }) => owned.get(start) === quote);

const shared = (resolved: Resolved, quote: Quote): object => ({
  speaker: speakerOf(resolved, quote),
  cue: quote.fields.cue?.value,
  group: quote.fields.utterance_id?.value,
});

const brackets = (resolved: Resolved, { fields }: Quote, within: Span): object[] =>
  placed(
    resolved,
    (fields.insertions?.spans ?? []).filter(({ start, end }) => start >= within.start && end <= within.end),
  );

const asWritten = (speaker: object | undefined, name: string | undefined): object | undefined =>
  speaker && { ...speaker, resolved: name };

const quoteEntry = (resolved: Resolved, quote: Quote, owned: ReadonlyMap<number, Quote>): object => {
  const parts = markedParts(quote, owned);
  const kind = quote.fields.kind?.value;
  return {
    ...place(resolved.document, quote.span),
    kind: kind === 'mixed' && parts.length === 0 ? 'indirect' : kind,
    ...(parts.length > 0 ? { quoted: placed(resolved, parts) } : {}),
    ...shared(resolved, quote),
    speaker: asWritten(speakerOf(resolved, quote), writtenName(resolved, quote)),
    brackets: brackets(resolved, quote, quote.span),
  };
};

/** The prediction of the quotations layer. */
export const quotePrediction = (resolved: Resolved): { quotes: object[] } => {
  const owned = owners(resolved);
  return { quotes: resolved.records.quotes.map((quote) => quoteEntry(resolved, quote, owned)) };
};

const markedQuotes = (resolved: Resolved, quote: Quote, owned: ReadonlyMap<number, Quote>): object[] => {
  const kind = quote.fields.kind?.value;
  if (kind === 'indirect') return [];
  const spans = kind === 'mixed' ? markedParts(quote, owned) : [quote.span];
  return spans.map((span) => ({
    ...place(resolved.document, span),
    kind,
    ...shared(resolved, quote),
    brackets: brackets(resolved, quote, span),
  }));
};

/** Whether the record is a reported clause, with or without marked words in it. */
const isClause = ({ fields, span }: Quote): boolean => {
  const kind = fields.kind?.value;
  if (kind !== 'mixed') return kind === 'indirect';
  const parts = fields.quoted?.spans ?? [];
  const [first] = parts;
  return !first || span.start < first.start - 2 || span.end > (parts.at(-1)?.end ?? 0) + 2;
};

const JOINING = /^,? (?:and|but) that $/;

/** The article schema marks `A and that B` under one cue as one clause; our records hold two. */
const withSecond = (resolved: Resolved, clauses: readonly Quote[]): Quote[] => {
  const joined: Quote[] = [];
  for (const quote of clauses) {
    const last = joined.at(-1);
    const isSecond =
      last !== undefined &&
      last.fields.utterance_id?.value === quote.fields.utterance_id?.value &&
      JOINING.test(resolved.document.view.slice(last.span.end, quote.span.start));
    if (isSecond)
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: quote.span.end } };
    else joined.push(quote);
  }
  return joined;
};

/** `quotes[]` and `indirect_quotes[]` of the article schema. */
export const articleQuotes = (resolved: Resolved): { quotes: object[]; indirect_quotes: object[] } => {
  const owned = owners(resolved);
  return {
    quotes: resolved.records.quotes.flatMap((quote) => markedQuotes(resolved, quote, owned)),
    indirect_quotes: withSecond(resolved, resolved.records.quotes.filter(isClause)).map((quote) => ({
      ...place(resolved.document, quote.span),
      ...shared(resolved, quote),
      mixed: quote.fields.kind?.value === 'mixed',
    })),
  };
};
