import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import type { Fields } from '../../../schemas/tables.ts';
import { implied, reference, stated, type Value } from '../../../schemas/value.ts';
import { defineLink, type LinkContext } from '../../core/define.ts';
import { wordText } from '../../core/vocabulary.ts';
import { isNamed } from './_named-tokens.ts';
import type { Modality } from './_clause-modality.ts';
import { clauseOf, eventType, innermost, placesIn, within, withOpening } from './_statement-details.ts';
import { type Argument, StatementReader, type StatementReading } from './_statement-reading.ts';
import { type StatementText, statementText } from './_statement-text.ts';

/** Longer sentences are lists or broken text; they are not read. */
const MOST_TOKENS = 200;
const PROSE = new Set(['paragraph', 'list_item', 'quote', 'caption']);

const tokensSpan = ({ t }: StatementText, first: number, last: number): Span => ({
  start: t.start[first],
  end: t.end[last - 1],
});

/** The thing an argument names: the mention that ends its head phrase, unless it is a possessor's. */
const thingOf = (text: StatementText, argument: Argument): number => {
  if (argument.phrase < 0) return -1;
  const { named, nouns } = text;
  const mention = named.ofToken[nouns.head[argument.phrase]];
  return mention >= 0 && isNamed(named, mention) && named.last[mention] >= nouns.last[argument.phrase]
    ? mention
    : -1;
};

const idsOf = (records: readonly DocumentRecord[]): Value<string[]> | undefined => {
  const [first, ...rest] = records;
  return (
    first &&
    implied(
      records.map((record) => record.id),
      first.span,
      ...rest.map((record) => record.span),
    )
  );
};

class StatementWriter {
  private readonly context: LinkContext;
  private readonly text: StatementText;

  constructor(context: LinkContext, text: StatementText) {
    this.context = context;
    this.text = text;
  }

  write(reading: StatementReading): void {
    const { t } = this.text;
    const clause = clauseOf(this.text, reading);
    const argumentsEnd = Math.max(reading.verbEnd, reading.subject?.last ?? 0, reading.object?.last ?? 0);
    const span = tokensSpan(this.text, clause.first, argumentsEnd);
    const wide = { start: t.start[withOpening(this.text, clause.first)], end: t.end[clause.last - 1] };
    this.context.add({
      table: 'statements',
      rule: reading.rule,
      span,
      confidence: reading.confidence,
      fields: {
        ...this.predicate(reading, within(this.context.records.figures, wide).length > 0),
        ...this.subject(reading.subject),
        ...this.object(reading.object),
        ...this.details(wide, argumentsEnd, clause.last),
        ...this.speech(span),
      },
    });
  }

  /** `counts`: a figure stands in the clause; without one nothing "rose" or "fell". */
  private predicate(reading: StatementReading, counts: boolean): Partial<Fields<'statements'>> {
    const { t } = this.text;
    const { predicate, particle, verbEnd } = reading;
    const span = tokensSpan(this.text, predicate.first, verbEnd);
    const at = (token: number): Span => ({ start: t.start[token], end: t.end[token] });
    const found = eventType(this.text, reading);
    const type = (found === 'rose' || found === 'fell') && !counts ? undefined : found;
    return {
      event_type:
        type === undefined
          ? undefined
          : reference(type, 'lexicon/statement-verbs', wordText(predicate.lemma), span),
      predicate: implied(wordText(predicate.lemma) + particle, span),
      predicate_surface: stated(t.text.slice(span.start, span.end), span),
      polarity: predicate.negative
        ? stated<'negative'>(
            'negative',
            at(predicate.negativeToken < 0 ? predicate.first : predicate.negativeToken),
          )
        : reference<'positive'>('positive', 'rules/polarity', 'no word denies it', span),
      modality:
        predicate.modalToken < 0
          ? reference<Modality>(predicate.modality, 'rules/modality', 'no word weakens it', span)
          : stated<Modality>(predicate.modality, at(predicate.modalToken)),
    };
  }

  private nameOf(mention: number): string | undefined {
    const { fields } = this.text.named.mentions[mention];
    const id = fields.entity_id?.value;
    return (
      (id === undefined ? undefined : this.context.byId('entities', id)?.fields.name?.value) ??
      fields.entity?.value
    );
  }

  private subject(argument: Argument | undefined): Partial<Fields<'statements'>> {
    if (!argument) return {};
    const span = tokensSpan(this.text, argument.first, argument.last);
    const mention = thingOf(this.text, argument);
    const id = mention < 0 ? undefined : this.text.named.mentions[mention].fields.entity_id?.value;
    const name = mention < 0 ? undefined : this.nameOf(mention);
    return {
      subject_id: id === undefined ? undefined : implied(id, this.text.named.mentions[mention].span),
      subject:
        name === undefined ? stated(this.text.t.text.slice(span.start, span.end), span) : implied(name, span),
    };
  }

  private object(argument: Argument | undefined): Partial<Fields<'statements'>> {
    if (!argument) return {};
    const span = tokensSpan(this.text, argument.first, argument.last);
    const mention = thingOf(this.text, argument);
    const id = mention < 0 ? undefined : this.text.named.mentions[mention].fields.entity_id?.value;
    return {
      object_id: id === undefined ? undefined : implied(id, this.text.named.mentions[mention].span),
      object: stated(this.text.t.text.slice(span.start, span.end), span),
    };
  }

  private details(clause: Span, from: number, to: number): Partial<Fields<'statements'>> {
    const { figures, dates } = this.context.records;
    const { named } = this.text;
    const places = placesIn(this.text, from, to).map((mention) => named.mentions[mention]);
    const ids = places.flatMap((mention) => mention.fields.entity_id?.value ?? []);
    return {
      figure_ids: idsOf(within(figures, clause)),
      date_ids: idsOf(within(dates, clause)),
      place_ids: ids.length
        ? implied([...new Set(ids)], places[0].span, ...places.slice(1).map((mention) => mention.span))
        : undefined,
    };
  }

  /** The innermost quotation around the statement: who says it. */
  private speech(span: Span): Partial<Fields<'statements'>> {
    const quote = innermost(this.context.records.quotes, span);
    if (!quote) return {};
    const { speaker_id, speaker } = quote.fields;
    return {
      quote_id: implied(quote.id, quote.span),
      attributed_to_id:
        speaker_id &&
        implied(
          speaker_id.value,
          ...((speaker_id.spans.length ? [speaker_id.spans[0]] : [quote.span]) as [Span]),
        ),
      attributed_to:
        speaker &&
        implied(speaker.value, ...((speaker.spans.length ? [speaker.spans[0]] : [quote.span]) as [Span])),
    };
  }
}

/**
 * Who did what, clause by clause: subject, predicate, object, polarity and modality, each with its
 * words. Clauses whose parts are in doubt, questions, headings, pronoun subjects and plain speech
 * ("said that …", which is a quotation) give nothing.
 */
export default defineLink({
  id: 'statements',
  version: 1,
  needs: ['mentions', 'entities', 'figures', 'dates', 'quotes'],
  gives: ['statements'],
  examples: [
    {
      text: 'The army destroyed the bridge in Paris.',
      finds: [{ surface: 'The army destroyed the bridge', predicate: 'destroy', object: 'the bridge' }],
    },
    {
      text: 'The committee may not sign the treaty.',
      finds: [
        { surface: 'The committee may not sign the treaty', polarity: 'negative', modality: 'possible' },
      ],
    },
    { text: 'Did the army attack the town?', finds: [], why: 'a question states nothing' },
    { text: 'He signed the treaty.', finds: [], why: 'a pronoun names nobody' },
  ],
  link(context) {
    const text = statementText(context);
    const { sentences } = text.named;
    const reader = new StatementReader(text);
    for (let s = 0; s < sentences.count; s += 1) {
      if (!PROSE.has(context.document.blocks[sentences.block[s]].kind)) continue;
      if (sentences.last[s] - sentences.first[s] <= MOST_TOKENS)
        reader.read(sentences.first[s], sentences.last[s]);
      else
        context.refuse({
          span: { start: sentences.start[s], end: sentences.end[s] },
          rule: 'long-sentence',
          reason: `more than ${MOST_TOKENS} tokens`,
        });
    }
    const writer = new StatementWriter(context, text);
    for (const reading of reader.found) writer.write(reading);
  },
});
