import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import type { Fields } from '../../../schemas/tables.ts';
import { implied, impliedOn, reference, stated, type Value } from '../../../schemas/value.ts';
import { defineLink, type LinkContext } from '../../core/define.ts';
import { VERB } from '../../annotate/phrases.ts';
import { TAG } from '../../annotate/tags.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { WordSet, wordText } from '../../core/vocabulary.ts';
import { isNamed, isPerson } from './_named-tokens.ts';
import type { Modality } from './_clause-modality.ts';
import {
  clauseOf,
  eventType,
  firstFrom,
  innermost,
  placesIn,
  tellsWhen,
  within,
  withOpening,
} from './_statement-details.ts';
import { type Argument, StatementReader, type StatementReading } from './_statement-reading.ts';
import { type StatementText, statementText } from './_statement-text.ts';

/** Longer sentences are lists or broken text; they are not read. */
const MOST_TOKENS = 200;
/** "Speaking on Monday, she announced …": the same occasion. */
const SPEAKING = new WordSet(['speaking', 'writing', 'talking', 'addressing']);
const PROSE = new Set(['paragraph', 'list_item', 'quote', 'caption']);

const tokensSpan = ({ t }: StatementText, first: number, last: number): Span => ({
  start: t.start[first],
  end: t.end[last - 1],
});

/**
 * The thing an argument names: the person right behind an office ("Senator from Vermont Ann Lee"), else
 * the mention that ends its head phrase, unless it is a possessor's.
 */
const thingOf = (text: StatementText, argument: Argument): number => {
  if (argument.phrase < 0) return -1;
  const holder = officeHolder(text, argument);
  if (holder >= 0) return holder;
  const { named, nouns } = text;
  const mention = named.ofToken[nouns.head[argument.phrase]];
  return mention >= 0 && isNamed(named, mention) && named.last[mention] >= nouns.last[argument.phrase]
    ? mention
    : -1;
};

/** The person who ends an argument, after a place of the office or a title; "the army of General Lee" is the army. */
const officeHolder = ({ named, tags }: StatementText, { first, last }: Argument): number => {
  const mention = named.ofToken[last - 1];
  if (mention < 0 || named.last[mention] !== last || !isPerson(named, mention)) return -1;
  if (named.first[mention] === first) return mention;
  const before = named.first[mention] - 1;
  if (before <= first) return -1;
  const place = named.ofToken[before];
  if (place >= 0) return isPerson(named, place) ? -1 : mention;
  if (tags[before] !== TAG.NOUN && tags[before] !== TAG.PROPER) return -1;
  for (let k = first; k < before; k += 1)
    if (named.ofToken[k] < 0 && (tags[k] === TAG.PREPOSITION || tags[k] === TAG.POSSESSIVE)) return -1;
  return mention;
};

const idsOf = (records: readonly DocumentRecord[]): Value<string[]> | undefined => {
  if (records.length === 0) return undefined;
  const ids = records.map((record) => record.id);
  return records.length === 1
    ? implied(ids, records[0].span)
    : impliedOn(
        ids,
        records.map((record) => record.span),
      );
};

type StatementFields = Fields<'statements'>;

class StatementWriter {
  private readonly context: LinkContext;
  private readonly text: StatementText;

  constructor(context: LinkContext, text: StatementText) {
    this.context = context;
    this.text = text;
  }

  write(read: StatementReading): void {
    const subject = read.subject && this.afterHearer(read.subject);
    const object = read.object && this.whole(this.afterHearer(read.object));
    const reading = subject === read.subject && object === read.object ? read : { ...read, subject, object };
    const clause = clauseOf(this.text, reading);
    const argumentsEnd = Math.max(reading.verbEnd, reading.subject?.last ?? 0, reading.object?.last ?? 0);
    const span = tokensSpan(this.text, clause.first, argumentsEnd);
    const opening = this.opening(clause.first);
    const fields: StatementFields = {};
    this.details(fields, this.parts(reading, opening, clause.last));
    this.places(fields, { opening, first: clause.first, from: argumentsEnd, to: clause.last });
    this.predicate(fields, reading);
    if (reading.subject) this.subject(fields, reading.subject);
    if (reading.object) this.object(fields, reading.object);
    this.speech(fields, span);
    this.context.add({
      table: 'statements',
      rule: reading.rule,
      span,
      confidence: reading.confidence,
      fields,
    });
  }

  /** `growth of 6 to 7 percent`: an object that would end inside a figure ends with it. */
  private whole(object: Argument): Argument {
    const { t } = this.text;
    const { figures } = this.context.records;
    const end = t.end[object.last - 1];
    const figure = figures[firstFrom(figures, end) - 1];
    return figure && figure.span.end > end && figure.span.start >= t.start[object.first]
      ? { ...object, last: tokenAt(t, figure.span.end - 1) + 1 }
      : object;
  }

  /** `told The Post radio broadcasts were used`: what is said begins inside the phrase, after the hearer. */
  private afterHearer(argument: Argument): Argument {
    const { t } = this.text;
    const { quotes } = this.context.records;
    const next = quotes[firstFrom(quotes, t.start[argument.first] + 1)];
    if (!next || next.span.start >= t.end[argument.last - 1]) return argument;
    const first = tokenAt(t, next.span.start);
    const isSpoken = next.fields.kind?.value === 'indirect' && first < argument.last;
    return isSpoken ? { ...argument, first } : argument;
  }

  /** Without a figure in the clause nothing "rose" or "fell". */
  private predicate(fields: StatementFields, reading: StatementReading): void {
    const { predicate, particle, verbEnd } = reading;
    const span = tokensSpan(this.text, predicate.first, verbEnd);
    const type = eventType(this.text, reading);
    const counts = fields.figure_ids !== undefined || (type !== 'rose' && type !== 'fell');
    if (type !== undefined && counts) {
      fields.event_type = reference(type, 'lexicon/statement-verbs', wordText(predicate.lemma), span);
    }
    fields.predicate = implied(wordText(predicate.lemma) + particle, span);
    fields.predicate_surface = stated(this.text.t.text.slice(span.start, span.end), span);
    fields.polarity = predicate.negative
      ? stated<'negative'>(
          'negative',
          this.at(predicate.negativeToken < 0 ? predicate.first : predicate.negativeToken),
        )
      : reference<'positive'>('positive', 'rules/polarity', 'no word denies it', span);
    fields.modality =
      predicate.modalToken < 0
        ? reference<Modality>(predicate.modality, 'rules/modality', 'no word weakens it', span)
        : stated<Modality>(predicate.modality, this.at(predicate.modalToken));
  }

  private at(token: number): Span {
    const { t } = this.text;
    return { start: t.start[token], end: t.end[token] };
  }

  private nameOf(mention: number): string | undefined {
    const { fields } = this.text.named.mentions[mention];
    const id = fields.entity_id?.value;
    return (
      (id === undefined ? undefined : this.context.byId('entities', id)?.fields.name?.value) ??
      fields.entity?.value
    );
  }

  /** The id of the thing an argument names, with its mention; `undefined` when it names none. */
  private thing(argument: Argument): { mention: number; id: Value<string> | undefined } | undefined {
    const mention = thingOf(this.text, argument);
    if (mention < 0) return undefined;
    const { fields, span } = this.text.named.mentions[mention];
    return { mention, id: fields.entity_id && implied(fields.entity_id.value, span) };
  }

  private subject(fields: StatementFields, argument: Argument): void {
    const span = tokensSpan(this.text, argument.first, argument.last);
    const thing = this.thing(argument);
    const name = thing && this.nameOf(thing.mention);
    if (thing?.id) fields.subject_id = thing.id;
    fields.subject =
      name === undefined ? stated(this.text.t.text.slice(span.start, span.end), span) : implied(name, span);
  }

  private object(fields: StatementFields, argument: Argument): void {
    const span = tokensSpan(this.text, argument.first, argument.last);
    const thing = this.thing(argument);
    if (thing?.id) fields.object_id = thing.id;
    fields.object = stated(this.text.t.text.slice(span.start, span.end), span);
  }

  /** Where the clause opens with an adverbial; one with a verb of its own ("Despite attempts to lure two others, …") is another deed. */
  private opening(first: number): number {
    const { verbs, t } = this.text;
    const opening = withOpening(this.text, first);
    for (let k = opening; k < first; k += 1)
      if (verbs.ofToken[k] >= 0 && !SPEAKING.has(t.word[k])) return first;
    return opening;
  }

  /** Where a statement's figures and dates stand: of "rose in May and fell in June" each has its own. */
  private parts({ subject, predicate }: StatementReading, from: number, to: number): Span[] {
    const { t, verbs } = this.text;
    let cut = -1;
    for (let k = subject?.last ?? to; k < predicate.first && cut < 0; k += 1) {
      const group = verbs.ofToken[k];
      if (group >= 0 && (verbs.flags[group] & VERB.FINITE) !== 0) cut = k;
    }
    const end = t.end[to - 1];
    if (cut < 0 || !subject) return [{ start: t.start[from], end }];
    return [
      { start: t.start[from], end: t.end[subject.last - 1] },
      { start: t.start[predicate.first], end },
    ];
  }

  private details(fields: StatementFields, parts: readonly Span[]): void {
    const { records } = this.context;
    const figures = idsOf(within(records.figures, parts));
    const dates = idsOf(within(records.dates, parts).filter((date) => tellsWhen(this.text, date)));
    if (figures) fields.figure_ids = figures;
    if (dates) fields.date_ids = dates;
  }

  /** Places behind the arguments, and those of an opening ("In Iowa, …"). */
  private places(
    fields: StatementFields,
    at: { opening: number; first: number; from: number; to: number },
  ): void {
    const { opening, from, to } = at;
    const { named } = this.text;
    const places = placesIn(this.text, opening, at.first);
    places.push(...placesIn(this.text, from, to));
    if (places.length === 0) return;
    const mentions = places.map((mention) => named.mentions[mention]);
    const ids = new Set(mentions.flatMap((mention) => mention.fields.entity_id?.value ?? []));
    const [first, ...rest] = mentions.map((mention) => mention.span);
    if (ids.size) fields.place_ids = implied([...ids], first, ...rest);
  }

  /** The innermost quotation around the statement: who says it. */
  private speech(fields: StatementFields, span: Span): void {
    const quote = innermost(this.context.records.quotes, span);
    if (!quote) return;
    const { speaker_id, speaker } = quote.fields;
    fields.quote_id = implied(quote.id, quote.span);
    if (speaker_id) fields.attributed_to_id = implied(speaker_id.value, speaker_id.spans[0] ?? quote.span);
    if (speaker) fields.attributed_to = implied(speaker.value, speaker.spans[0] ?? quote.span);
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
