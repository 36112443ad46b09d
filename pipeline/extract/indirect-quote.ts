import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { stated } from '../../schemas/value.ts';
import { type Attribution, attributions } from '../annotate/attributions.ts';
import { blockQuotes } from '../annotate/block-quotes.ts';
import type { ItemRange } from '../annotate/_frame-reader.ts';
import { markedSpeech } from '../annotate/marked-speech.ts';
import { tokens as tokensOf } from '../annotate/tokens.ts';
import { defineExtractor, type Emit } from '../core/define.ts';
import { addCue, isOfRelative, spanOf } from './_quote-fields.ts';
import { addQuoteText } from './_quote-text.ts';

/** The marked texts among `[first, last)` that are speech of who is reported, by number. */
const markedIn = (document: ParsedDocument, range: ItemRange): number[] => {
  const { reader, list } = attributions.of(document);
  const verdicts = markedSpeech.of(document);
  const found: number[] = [];
  for (let item = range.first; item < range.last; item += 1) {
    const verdict = reader.isMarked(item) ? verdicts[reader.markedAt(item)] : undefined;
    if (verdict?.kind && !isOfRelative(reader, list[verdict.attribution])) found.push(verdict.marked);
  }
  return found;
};

/** Shares of right clauses on the development articles, rounded down. */
const confidenceOf = (a: Attribution, mixed: boolean): number => {
  if (a.form === 'according') return 0.93;
  if (a.form === 'noun') return 0.75;
  if (mixed) return 0.87;
  return a.start.join === 'that' ? 0.94 : 0.9;
};

const emitClause = (document: ParsedDocument, number: number, range: ItemRange, emit: Emit): void => {
  const { list, reader } = attributions.of(document);
  const a = list[number];
  const marked = markedIn(document, range);
  const verdicts = markedSpeech.of(document);
  if (marked.some((m) => verdicts[m].kind === 'direct')) return;
  const t = tokensOf.of(document);
  const span = spanOf(reader, range);
  const parts = marked.map((m): Span => {
    const { first, last } = reader.frames.marked[m];
    return { start: t.start[first], end: t.end[last - 1] };
  });
  const [firstPart, ...rest] = parts;
  const kind = firstPart ? 'mixed' : 'indirect';
  const fields: Fields<'quotes'> = { kind: stated(kind, span) };
  addQuoteText(fields, document.view, span);
  if (firstPart)
    fields.quoted = stated(
      parts.map(({ start, end }) => document.view.slice(start, end)),
      firstPart,
      ...rest,
    );
  addCue(fields, reader, document.view, a);
  emit.candidate({
    table: 'quotes',
    span,
    rule: a.form === 'finite' ? `${kind}-${a.start.join}` : `${kind}-${a.form}`,
    confidence: confidenceOf(a, marked.length > 0),
    fields,
    hints: { marked, attribution: number, goesOnFrom: -1, gap: a.gap },
  });
};

/**
 * Reported speech without marks, or with marked words inside: `said that …`, `…, officials said`,
 * `according to X, …`, `X's claim that …`. The span is what is reported, without the cue clause.
 * Refuses cues with nobody behind them ("is said to"), with a negation, and objects without a verb.
 */
export default defineExtractor({
  id: 'indirect-quote',
  version: 1,
  gives: ['quotes'],
  examples: [
    {
      text: 'Ann Lee said that the plan had failed.',
      finds: [{ surface: 'the plan had failed', kind: 'indirect', cue: 'said', cue_lemma: 'say' }],
    },
    {
      text: 'The plan failed, officials said on Monday.',
      finds: [{ surface: 'The plan failed', kind: 'indirect' }],
    },
    {
      text: 'According to Reuters, the plan had failed.',
      finds: [{ surface: 'the plan had failed', cue: 'According to', cue_lemma: 'according to' }],
    },
    {
      text: 'Bob Ray said the plan was "a farce".',
      finds: [{ surface: 'the plan was "a farce"', kind: 'mixed', quoted: ['a farce'] }],
    },
    {
      text: 'Ann Lee announced the winners of the prize.',
      finds: [],
      why: 'an object without a verb is no clause',
    },
    { text: 'The building is said to be old.', finds: [], why: 'nobody is behind the cue' },
  ],
  extract(document, emit) {
    const blocks = blockQuotes.of(document);
    let block = 0;
    attributions.of(document).list.forEach((a, number) => {
      while (block < blocks.length && blocks[block].words.last <= a.group) block += 1;
      // What is reported inside a quotation is part of it.
      if (block < blocks.length && blocks[block].words.first <= a.group) return;
      for (const range of a.clauses) emitClause(document, number, range, emit);
    });
  },
});
