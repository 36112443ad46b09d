import type { DocumentRecord } from '../../../schemas/stages.ts';
import { attributions } from '../../annotate/attributions.ts';
import type { LinkContext } from '../../core/define.ts';

type Quote = DocumentRecord<'quotes'>;

/** Characters of a paragraph that is a line of a dialogue, and of one that asks something in it. */
const MOST_LINE = 100;
const MOST_QUESTION = 250;
/** A quotation that ends by asking. */
const ASKS = /\?["”’'»]?$/;

/** Where quotations stand, and whose turn a line of a dialogue is. */
export class Turns {
  private readonly context: LinkContext;
  private readonly ofMarked: ReadonlyMap<number, Quote>;
  private readonly pleads: (person: string) => boolean;

  /** `ofMarked`: the quotations linked so far by the marked texts in them. `pleads`: who asks others in a court. */
  constructor(
    context: LinkContext,
    ofMarked: ReadonlyMap<number, Quote>,
    pleads: (person: string) => boolean,
  ) {
    this.context = context;
    this.ofMarked = ofMarked;
    this.pleads = pleads;
  }

  /**
   * Two who speak by turns, a short line each: the quotation before the last, to whose speaker a line without a
   * name belongs; `undefined` where whoever spoke last goes on.
   */
  before(quote: Quote, last: Quote): Quote | undefined {
    const block = this.blockOf(quote);
    if (this.blockOf(last) !== block - 1 || !this.isLine(quote) || !this.isLine(last)) return undefined;
    const { marked } = attributions.of(this.context.document).reader.frames;
    const first = (last.hints as { marked?: readonly number[] }).marked?.[0] ?? 0;
    if (!marked[first].closed) return undefined;
    const other = this.ofMarked.get(first - 1);
    if (!other?.fields.speaker || this.blockOf(other) !== block - 2) return undefined;
    const isAsked = this.asks(other) && this.asks(quote) && !this.asks(last);
    const isAnswer = this.asks(last) && !this.asks(quote) && this.pleads(last.fields.speaker_id?.value ?? '');
    if (!isAnswer && !this.isLine(other, isAsked ? MOST_QUESTION : MOST_LINE)) return undefined;
    return other.fields.speaker.value === last.fields.speaker?.value ? undefined : other;
  }

  /** `"Who was there?"` */
  asks({ span }: Quote): boolean {
    return ASKS.test(this.context.document.view.slice(span.end - 2, span.end));
  }

  /** A paragraph of nothing but speech under one that asks. */
  answers(quote: Quote): boolean {
    const { blocks, view } = this.context.document;
    const n = this.blockOf(quote);
    const isAlone = n > 0 && blocks[n].start === quote.span.start && quote.fields.kind?.value === 'direct';
    return isAlone && blocks[n - 1].end > 0 && view[blocks[n - 1].end - 1] === '?';
  }

  /** A paragraph that is little more than one short line of speech. */
  isLine(quote: Quote, most = MOST_LINE): boolean {
    const { start, end } = this.context.document.blocks[this.blockOf(quote)];
    return quote.fields.kind?.value === 'direct' && end - start <= most;
  }

  /** Number of the block a quotation stands in. */
  blockOf({ span }: Quote): number {
    const { blocks } = this.context.document;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].end <= span.start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
