import type { DocumentRecord } from '../../../schemas/stages.ts';
import type { LinkContext } from '../../core/define.ts';
import { firstFrom } from './_statement-details.ts';
import type { Turns } from './_speaker-turns.ts';

type Quote = DocumentRecord<'quotes'>;

/** Quotations under a heading among which its words are looked for, and the characters that tell them. */
const MOST_UNDER = 40;
const LEAST_REPEATED = 8;
/** Words of a heading that are its source's even where it leaves words between them out. */
const LEAST_SHORTENED = 5;
/** A stop before the marks that close, or without one. */
const ENDS = /[.!?…,]["'”’»]{0,2}$/;

/** The words of a quotation alone, in small letters. */
const wordsOf = ({ fields }: Quote): string[] =>
  (fields.clean_text?.value ?? '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether all words of `some` stand in `all` in their order. */
const isWithin = (some: readonly string[], all: readonly string[]): boolean => {
  let n = 0;
  for (const word of all) if (word === some[n]) n += 1;
  return n === some.length;
};

/** Whether a heading gives words of a quotation: a run of them, or most of them in their order. */
const gives = (heading: readonly string[], words: readonly string[]): boolean => {
  if (` ${words.join(' ')} `.includes(` ${heading.join(' ')} `)) return true;
  const isMost = heading.length >= LEAST_SHORTENED && words.length <= 2 * heading.length;
  return isMost && isWithin(heading, words);
};

/** Quotations in headings, and the quotations under them that they repeat. */
export class Headings {
  private readonly context: LinkContext;
  private readonly turns: Turns;

  constructor(context: LinkContext, turns: Turns) {
    this.context = context;
    this.turns = turns;
  }

  /** Whether a quotation stands in a heading, or is a line of its own without a stop, which is one as well. */
  holds(quote: Quote): boolean {
    const { blocks, view } = this.context.document;
    const { span } = quote;
    const block = blocks[this.turns.blockOf(quote)];
    if (block?.kind !== 'paragraph') return block?.kind === 'heading' || block?.kind === 'title';
    // The stop may be the last character, where a paragraph of speech goes on, or stand before two marks.
    const ending = view.slice(Math.max(span.start, span.end - 3), span.end);
    return block.start === span.start && block.end === span.end && !ENDS.test(ending);
  }

  /** The quotation under a heading whose words it gives; `undefined` where nobody says them, or several do. */
  repeated(quote: Quote): Quote | undefined {
    const words = wordsOf(quote);
    if (words.join(' ').length < LEAST_REPEATED) return undefined;
    const { quotes } = this.context.records;
    const n = firstFrom(quotes, quote.span.end);
    const same = quotes
      .slice(n, n + MOST_UNDER)
      .filter((other) => other.fields.speaker && !this.holds(other) && gives(words, wordsOf(other)));
    const [first] = same;
    return same.every(({ fields }) => fields.speaker!.value === first.fields.speaker!.value)
      ? first
      : undefined;
  }
}
