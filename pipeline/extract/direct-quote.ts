import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { stated } from '../../schemas/value.ts';
import { attributions } from '../annotate/attributions.ts';
import { type MarkedVerdict, markedSpeech } from '../annotate/marked-speech.ts';
import { type MarkedText, quoteMarks } from '../annotate/quote-marks.ts';
import { type Tokens, tokens as tokensOf } from '../annotate/tokens.ts';
import { defineExtractor, type Emit } from '../core/define.ts';
import { addCue, isOfRelative } from './_quote-fields.ts';
import { addQuoteText } from './_quote-text.ts';

const around = (t: Tokens, m: MarkedText): Span => ({ start: t.start[m.open], end: t.end[m.close - 1] });
const inside = (t: Tokens, m: MarkedText): Span => ({ start: t.start[m.first], end: t.end[m.last - 1] });

const emitSpeech = (document: ParsedDocument, verdict: MarkedVerdict, m: MarkedText, emit: Emit): void => {
  const t = tokensOf.of(document);
  const { list, reader } = attributions.of(document);
  const span = around(t, m);
  const words = inside(t, m);
  const a = list[verdict.attribution];
  const fields: Fields<'quotes'> = { kind: stated(verdict.kind ?? 'direct', span) };
  addQuoteText(fields, document.view, words);
  if (verdict.kind === 'mixed') fields.quoted = stated([document.view.slice(words.start, words.end)], words);
  if (a) addCue(fields, reader, document.view, a);
  emit.candidate({
    table: 'quotes',
    span,
    rule: verdict.rule,
    confidence: verdict.confidence,
    fields,
    hints: {
      marked: [verdict.marked],
      attribution: verdict.attribution,
      goesOnFrom: verdict.goesOnFrom,
      subject: verdict.subject,
      about: verdict.about,
      speakerOf: verdict.speakerOf,
    },
  });
};

/** Cues before that of a verdict, in its frame, whose clause may hold its marked text too. */
const OUTER = 4;

/** Whether a reported clause of the verdict's attribution, or of one around it, holds this marked text: then the clause is the record. */
const isInClause = (document: ParsedDocument, verdict: MarkedVerdict): boolean => {
  const { list, reader, ofFrame } = attributions.of(document);
  const item = reader.frames.itemOf[verdict.marked];
  const frame = reader.frames.frameOf[verdict.marked];
  // What is said before a court has no attribution of its own.
  const attribution = verdict.rule === 'heard' ? ofFrame[frame + 1] - 1 : verdict.attribution;
  if (isOfRelative(reader, list[attribution])) return false;
  for (let n = attribution; n >= 0 && n > attribution - OUTER && list[n].frame === frame; n -= 1) {
    const holds = list[n].clauses.some(
      (c) => c.first <= item && item < c.last && !(c.first === item && c.last === item + 1),
    );
    if (holds) return true;
  }
  return false;
};

/** Refuses marks without a partner, a run of neighbours at once. */
const refuseStray = (document: ParsedDocument, emit: Emit): void => {
  const t = tokensOf.of(document);
  const { stray } = quoteMarks.of(document);
  const opens = new Set(attributions.of(document).reader.frames.marked.map(({ open }) => open));
  for (let n = 0; n < stray.length; n += 1) {
    if (opens.has(stray[n])) continue;
    const from = stray[n];
    while (n + 1 < stray.length && stray[n + 1] === stray[n] + 1 && !opens.has(stray[n + 1])) n += 1;
    emit.refuse(
      { start: t.start[from], end: t.end[stray[n]] },
      'unpaired',
      'a mark without a partner: an apostrophe, a measure or a misprint',
    );
  }
};

/**
 * Text in quotation marks that is speech: whole utterances (direct) and fragments of a sentence
 * (mixed) that stand in no reported clause. Refuses, with the reason, titles, names, slogans, terms,
 * scare quotes, quotations inside quotations and marks without a partner.
 */
export default defineExtractor({
  id: 'direct-quote',
  version: 1,
  gives: ['quotes'],
  examples: [
    {
      text: '"We won," said Ann Lee.',
      finds: [
        {
          surface: '"We won,"',
          kind: 'direct',
          text: 'We won,',
          cue: 'said',
          cue_lemma: 'say',
          cue_class: 'assertive',
        },
      ],
    },
    {
      text: 'Bob Ray called the plan "a farce" on Monday.',
      finds: [{ surface: '"a farce"', kind: 'mixed', quoted: ['a farce'], cue: 'called' }],
    },
    {
      text: '"[We have] coffee," said Ann Lee.',
      finds: [
        {
          surface: '"[We have] coffee,"',
          text: '[We have] coffee,',
          clean_text: 'coffee,',
          insertions: ['[We have]'],
        },
      ],
    },
    {
      text: 'With a theme of "New Era, Shared Future", the fair opened.',
      finds: [],
      why: 'the theme of a fair is not speech',
    },
    { text: 'The mannequin, nicknamed "Ripley", is aboard.', finds: [], why: 'a nickname' },
    { text: 'He is 5\'10" tall.', finds: [], why: 'feet and inches' },
  ],
  extract(document, emit) {
    const marks = quoteMarks.of(document);
    if (marks.marked.length === 0 && marks.stray.length === 0) return;
    const t = tokensOf.of(document);
    const { frames } = attributions.of(document).reader;
    for (const verdict of markedSpeech.of(document)) {
      const m = frames.marked[verdict.marked];
      if (!verdict.kind) emit.refuse(around(t, m), verdict.rule, verdict.reason);
      else if (verdict.kind === 'direct' || !isInClause(document, verdict))
        emitSpeech(document, verdict, m, emit);
      if (!m.closed && verdict.kind && !frames.marked[verdict.marked + 1]?.continues) {
        emit.finding({
          code: 'QUOTE_UNCLOSED',
          message: 'a quotation mark is not closed before the paragraph ends',
          span: { start: t.start[m.open], end: t.end[m.open] },
          rule: 'unclosed',
        });
      }
    }
    for (const m of marks.marked) {
      if (m.depth > 0) emit.refuse(around(t, m), 'nested', 'a quotation inside a quotation');
    }
    refuseStray(document, emit);
  },
});
