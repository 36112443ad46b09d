import { sentences } from '../../pipeline/annotate/sentences.ts';
import { tokens as tokensOf } from '../../pipeline/annotate/tokens.ts';
import { prefixedHash } from '../../pipeline/core/hash.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { NUMBER, UPPER_FIRST, WORD } from '../../pipeline/core/token-flags.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { DocumentRecord, RecordSet, Resolved } from '../../schemas/stages.ts';
import type { Fields, RecordTable } from '../../schemas/tables.ts';
import { derived, implied, reference, stated } from '../../schemas/value.ts';

/** A parsed document whose view is its raw text, one paragraph a line. */
export const plainDocument = (text: string, name: string): ParsedDocument => {
  const blocks = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) blocks.push({ kind: 'paragraph' as const, level: 0, start: at, end: at + line.length });
    at += line.length + 1;
  }
  return { source: makeSource({ text, name }), view: text, blocks, metadata: {}, findings: [] };
};

/** A document with a record at every capital and every number: the shape of real results, made without rules. */
export const syntheticResolved = (text: string, name: string): Resolved => {
  const document = plainDocument(text, name);
  const t = tokensOf.of(document);
  const all = sentences.of(document);
  const records = {
    entities: [],
    mentions: [],
    figures: [],
    dates: [],
    quotes: [],
    roles: [],
    statements: [],
  } as unknown as { [N in RecordTable]: DocumentRecord<N>[] };
  const add = <N extends RecordTable>(table: N, prefix: string, span: Span, fields: Fields<N>): string => {
    const id = prefixedHash(prefix, `${name}\u0000${table}\u0000${span.start}\u0000${span.end}`);
    const rule = `extract/${table}#synthetic`;
    const record = {
      table,
      id,
      span,
      rule,
      version: 1,
      confidence: 0.87654,
      fields,
      hints: {},
      fieldRules: {},
    };
    (records[table] as DocumentRecord<N>[]).push(record);
    return id;
  };
  const entityIds = new Map<string, string>();
  for (let i = 0; i < t.count; i += 1) {
    const span = { start: t.start[i], end: t.end[i] };
    if (t.kind[i] === WORD && (t.flags[i] & UPPER_FIRST) !== 0) {
      const words = text.slice(span.start, span.end);
      let id = entityIds.get(words);
      if (!id) {
        id = add('entities', 'ent', span, {
          kind: stated('organisation', span),
          name: stated(words, span),
          country: reference('CN', 'lexicon/countries#CN', words, span),
          mention_count: stated(1, span),
        });
        entityIds.set(words, id);
      }
      const fields = { entity_id: stated(id, span), entity: stated(words, span) };
      add('mentions', 'men', span, {
        ...fields,
        kind: stated('organisation', span),
        form: stated('name', span),
      });
    } else if (t.kind[i] === NUMBER) {
      const value = text
        .slice(span.start, span.end)
        .replaceAll(',', '')
        .replace(/^0+(?=\d)/, '');
      const next = { start: t.start[Math.min(i + 1, t.count - 1)], end: t.end[Math.min(i + 1, t.count - 1)] };
      const exact = /^\d+$/.test(value) ? value : value.replace(/\.?0+$/, '');
      if (!/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(exact)) continue;
      add(
        'figures',
        'fig',
        { start: span.start, end: Math.max(span.end, next.end) },
        {
          kind: stated('count', span),
          value: stated(exact, span),
          approximate: implied(false, span),
          counted: stated(text.slice(next.start, next.end), next),
          counted_head: stated(text.slice(next.start, next.end), next),
          si_value: derived(exact, `${exact} × 1`, span, next),
          status: implied('actual', span),
        },
      );
    }
  }
  for (let s = 0; s < all.count; s += 1) {
    const span = { start: all.start[s], end: all.end[s] };
    const first = { start: t.start[all.first[s]], end: t.end[all.first[s]] };
    add('statements', 'sta', span, {
      subject: stated(text.slice(first.start, first.end), first),
      predicate: stated('say', first),
      predicate_surface: stated(text.slice(first.start, first.end), first),
      object: stated(text.slice(span.start, span.end), span),
      polarity: implied('positive', span),
      modality: implied('actual', span),
      figure_ids: stated([], span),
    });
  }
  return { document, records: records as RecordSet, dropped: [], refusals: [], findings: [] };
};
