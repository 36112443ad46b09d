import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { isNounTag, isVerbTag, TAG } from '../../annotate/tags.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { LINE_BEFORE, WORD } from '../../core/token-flags.ts';
import { wordSet } from '../../core/vocabulary.ts';
import type { NamedTokens } from './_named-tokens.ts';

type Figure = DocumentRecord<'figures'>;

const COLON = 58;
/** Signs that stand before a label in a list. */
const BULLETS = new Set([42, 43, 45, 0x2013, 0x2022, 0x25cf, 0x25e6]);
/** Signs within a label: `R&D spend`, `Profit/loss`, `Net debt (gross)`. */
const WITHIN = new Set([38, 40, 41, 45, 47]);
const LONGEST_LABEL = 8;
/** Signs that may follow a labelled figure: full stop, comma, semicolon, brackets. */
const STOPS = new Set([46, 44, 59, 40, 41]);
/** Words that go on after one without a clause: `Headcount: 3,150 at the end of March`. */
const GOING_ON = wordSet('at in on by from per to and or up down against versus vs compared before for');
/** Words before a second figure under the same label: `down 22%`, `from 3,420`. */
const SECOND = wordSet('up down from against versus vs');
/** What makes a clause of the words before a colon: `He paid: $5m`. */
const CLAUSE: ReadonlySet<number> = new Set([
  TAG.PRESENT,
  TAG.PRONOUN,
  TAG.MODAL,
  TAG.AUXILIARY,
  TAG.SUBORDINATOR,
  TAG.RELATIVE,
  TAG.DETERMINER,
]);
/** Words before a colon that say something about a text or speak it, and what a number only names: `Room: 12`. */
const NO_MEASURE = wordSet(
  'yes no note update example said asked wrote added told replied found phone telephone tel fax room page chapter section volume verse flight platform',
);

/**
 * `Revenue: DKK 1.84bn, down 22%`: the measure that a line or sentence names before a colon, for the
 * figure after it and for what is compared with it.
 */
export class LabelReader {
  private readonly named: NamedTokens;
  private label: Span | undefined;
  /** The sentence that the last label stands in. */
  private sentence = -1;

  constructor(named: NamedTokens) {
    this.named = named;
  }

  /** The label of a figure of which nothing else says what it measures. Ask in the order of the text. */
  of({ span, fields }: Figure): Span | undefined {
    const { t, sentences } = this.named;
    const bound = fields.modifier?.spans[0];
    const first = tokenAt(t, bound && bound.start < span.start ? bound.start : span.start);
    const sentence = sentences.ofToken[first];
    if (this.signAt(first - 1) === COLON && sentence === sentences.ofToken[first - 1]) {
      this.label = this.endsAt(tokenAt(t, span.end - 1) + 1) ? this.labelBefore(first - 1) : undefined;
      this.sentence = sentence;
      return this.label;
    }
    const isSecond =
      SECOND.has(t.word[first - 1]) || (fields.kind?.value === 'percent' && this.isAside(first));
    return sentence === this.sentence && isSecond ? this.label : undefined;
  }

  /** `(+9%`: the first in a bracket, with its sign or without. */
  private isAside(first: number): boolean {
    return this.signAt(first - 1) === 40 || this.signAt(first) === 40;
  }

  private labelBefore(colon: number): Span | undefined {
    const { t, tags, ofToken, sentences } = this.named;
    const begin = sentences.first[sentences.ofToken[colon]];
    let from = colon;
    while (from > begin && colon - from < LONGEST_LABEL && (t.flags[from] & LINE_BEFORE) === 0) from -= 1;
    if (from > begin && (t.flags[from] & LINE_BEFORE) === 0) return undefined;
    if (BULLETS.has(this.signAt(from))) from += 1;
    // "Sweden: 45": a name is whose the figure is, no measure.
    if (from >= colon || ofToken[colon - 1] >= 0) return undefined;
    let isNamed = colon - from === 1 && isVerbTag(tags[from]);
    for (let i = from; i < colon; i += 1) {
      if (t.kind[i] !== WORD && !WITHIN.has(this.signAt(i))) return undefined;
      if (CLAUSE.has(tags[i]) || NO_MEASURE.has(t.word[i])) return undefined;
      isNamed ||= isNounTag(tags[i]);
    }
    return isNamed ? { start: t.start[from], end: t.end[colon - 1] } : undefined;
  }

  /** Whether no clause goes on at token `i`. */
  private endsAt(i: number): boolean {
    const { t, sentences } = this.named;
    if (i >= t.count || (t.flags[i] & LINE_BEFORE) !== 0 || sentences.ofToken[i] !== sentences.ofToken[i - 1])
      return true;
    return STOPS.has(this.signAt(i)) || GOING_ON.has(t.word[i]);
  }

  private signAt(i: number): number {
    const { t } = this.named;
    return i >= 0 && i < t.count && t.kind[i] !== WORD ? t.text.charCodeAt(t.start[i]) : 0;
  }
}
