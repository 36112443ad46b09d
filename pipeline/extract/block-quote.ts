import type { ParsedDocument } from '../../schemas/document.ts';
import type { Fields } from '../../schemas/tables.ts';
import { stated } from '../../schemas/value.ts';
import { attributions } from '../annotate/attributions.ts';
import { type BlockQuote, blockQuotes } from '../annotate/block-quotes.ts';
import { markedSpeech } from '../annotate/marked-speech.ts';
import { defineExtractor, type Emit } from '../core/define.ts';
import { addCue } from './_quote-fields.ts';
import { addQuoteText } from './_quote-text.ts';

/** The quotations in whose words no marked text is speech: that is a record of its own. */
const unmarked = (document: ParsedDocument): BlockQuote[] => {
  const quotes = blockQuotes.of(document);
  if (quotes.length === 0) return [];
  const { itemOf } = attributions.of(document).reader.frames;
  const verdicts = markedSpeech.of(document);
  let next = 0;
  return quotes.filter(({ words }) => {
    while (next < verdicts.length && itemOf[next] < words.first) next += 1;
    let isMarked = false;
    for (; next < verdicts.length && itemOf[next] < words.last; next += 1)
      isMarked ||= verdicts[next].kind === 'direct';
    return !isMarked;
  });
};

const emitBlocks = (document: ParsedDocument, quote: BlockQuote, emit: Emit): void => {
  const { list, reader } = attributions.of(document);
  const a = list[quote.attribution];
  const start = reader.startOf(quote.words.first);
  const end = reader.endOf(quote.words.last - 1);
  for (let n = quote.first; n <= quote.last; n += 1) {
    const block = document.blocks[n];
    const span = { start: Math.max(start, block.start), end: Math.min(end, block.end) };
    const fields: Fields<'quotes'> = { kind: stated('direct', span) };
    addQuoteText(fields, document.view, span);
    if (a) addCue(fields, reader, document.view, a);
    emit.candidate({
      table: 'quotes',
      span,
      rule: a ? 'introduced' : 'credited',
      confidence: 0.9,
      fields,
      hints: {
        attribution: quote.attribution,
        goesOnFrom: -1,
        subject: quote.credit,
        subjectFrame: quote.frame,
        utterance: start,
      },
    });
  }
};

/**
 * Words set as a block of their own, in Markdown and HTML, when the text says whose they are: a line
 * under them (`— Ann Lee, head of Acme`, `<cite>`) or a sentence of saying with a colon before them.
 * One record a paragraph. Refuses blocks that nobody is named for: notes, examples, verses.
 */
export default defineExtractor({
  id: 'block-quote',
  version: 1,
  gives: ['quotes'],
  examples: [
    {
      text: 'The board met.\n\n> We will not stop here.\n>\n> — Ann Lee, head of Acme',
      mediaType: 'text/markdown',
      finds: [{ surface: 'We will not stop here.', kind: 'direct', text: 'We will not stop here.' }],
    },
    {
      text: 'Bob Ray wrote:\n\n> The price is too low.',
      mediaType: 'text/markdown',
      finds: [{ surface: 'The price is too low.', kind: 'direct', cue: 'wrote' }],
    },
    {
      text: 'The board met.\n\n> **Note:** this page was updated on Monday.',
      mediaType: 'text/markdown',
      finds: [],
      why: 'nobody is named for it',
    },
    {
      text: 'This is the recipe:\n\n> Take two eggs.',
      mediaType: 'text/markdown',
      finds: [],
      why: 'a colon, but no verb of saying',
    },
  ],
  extract(document, emit) {
    for (const quote of unmarked(document)) emitBlocks(document, quote, emit);
  },
});
