import type { ParsedDocument } from '../../schemas/document.ts';
import { stated } from '../../schemas/value.ts';
import { type Tokens, tokenAt, tokens as tokensOf, UPPER_FIRST, WORD } from '../annotate/tokens.ts';
import { defineExtractor } from '../core/define.ts';
import { quoteText } from './_quote-text.ts';

const DASHES = '—–-';
const MARKS = '"“«‘\'';
const COMMA = 44;
/** Words of a name. */
const MOST_NAME = 6;

/** The token after the name that follows a dash at the beginning of a block: `— Ann Lee, chair`; −1 for none. */
const nameEnd = (t: Tokens, first: number, last: number): number => {
  let i = first;
  while (i < last && DASHES.includes(t.text[t.start[i]])) i += 1;
  if (i === first) return -1;
  const from = i;
  for (; i < last && t.text.charCodeAt(t.start[i]) !== COMMA; i += 1)
    if (t.kind[i] === WORD && (t.flags[i] & UPPER_FIRST) === 0) return -1;
  return i > from && i - from <= MOST_NAME ? i : -1;
};

const nameStart = (t: Tokens, first: number): number => {
  let i = first;
  while (DASHES.includes(t.text[t.start[i]])) i += 1;
  return i;
};

interface Cited {
  readonly first: number;
  readonly last: number;
  readonly label: { readonly first: number; readonly last: number };
}

/** Runs of quoted blocks whose last one is a dash and a name. */
const citedBlocks = (document: ParsedDocument): Cited[] => {
  const t = tokensOf.of(document);
  const found: Cited[] = [];
  let from = -1;
  for (const block of document.blocks) {
    if (block.kind !== 'quote') {
      from = -1;
      continue;
    }
    const first = tokenAt(t, block.start);
    const last = tokenAt(t, block.end);
    const end = nameEnd(t, first, last);
    if (end >= 0 && from >= 0) {
      found.push({ first: from, last: first, label: { first: nameStart(t, first), last: end } });
      from = -1;
    } else if (from < 0) from = first;
  }
  return found;
};

/**
 * A block set off as a quotation that ends in a dash and a name: the words of that person without
 * marks. Refuses blocks that name nobody, and those whose words stand in marks, which are read as such.
 */
export default defineExtractor({
  id: 'block-quote',
  version: 1,
  gives: ['quotes'],
  examples: [
    {
      text: '> We waited for years.\n>\n> — Ann Lee, chair of the club\n',
      mediaType: 'text/markdown',
      finds: [{ surface: 'We waited for years.', kind: 'direct' }],
    },
    {
      text: '> We waited for years.\n>\n> The end.\n',
      mediaType: 'text/markdown',
      finds: [],
      why: 'nobody is named',
    },
  ],
  extract(document, emit) {
    if (!document.blocks.some(({ kind }) => kind === 'quote')) return;
    const t = tokensOf.of(document);
    for (const { first, last, label } of citedBlocks(document)) {
      if (last <= first || MARKS.includes(t.text[t.start[first]])) continue;
      const span = { start: t.start[first], end: t.end[last - 1] };
      emit.candidate({
        table: 'quotes',
        span,
        rule: 'cited',
        confidence: 0.9,
        fields: { kind: stated<'direct'>('direct', span), ...quoteText(document.view, span) },
        hints: {
          attribution: -1,
          goesOnFrom: -1,
          label: { start: t.start[label.first], end: t.end[label.last - 1] },
          labelTokens: label,
          cited: true,
        },
      });
    }
  },
});
