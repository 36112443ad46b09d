import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { sentences } from '../annotate/sentences.ts';
import { TokenCursor } from '../annotate/_cover.ts';
import { type Tokens, tokens as tokensOf } from '../annotate/tokens.ts';
import { plainFields } from '../core/field-store.ts';
import { prefixedHash } from '../core/hash.ts';
import { HAS_DIGIT, HAS_LOWER, NUMBER, PUNCT, SYMBOL, UPPER_FIRST, WORD } from '../core/token-flags.ts';
import { WordSet } from '../core/vocabulary.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';
import { TEEN_WORDS, TEN_WORDS, UNIT_WORDS } from '../lexicon/number-words.ts';
import type { Places } from './places.ts';
import { Reasons } from './reasons.ts';

type ResidueKind = 'number' | 'number_word' | 'quotation_mark' | 'name';

const NUMBER_WORDS = new WordSet([
  ...Object.keys(UNIT_WORDS),
  ...Object.keys(TEEN_WORDS),
  ...Object.keys(TEN_WORDS),
  ...Object.keys(MAGNITUDES).filter((word) => word.length > 2),
  'dozen',
]);
/** Capitals that name nothing. */
const NOT_NAMES = new WordSet([
  'i',
  "i'm",
  "i've",
  "i'd",
  "i'll",
  'ok',
  'mr',
  'mrs',
  'ms',
  'dr',
  'a.m.',
  'p.m.',
]);

const isQuotationMark = (unit: number): boolean =>
  unit === 34 || (unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb || unit === 0x2018;

/** For a token that no sentence begins with. */
const INSIDE = -1;

/** What a token of a sentence that begins at `first` would leave over if no record covered it; `undefined` for most. */
const kindOf = (t: Tokens, i: number, first: number): ResidueKind | undefined => {
  const kind = t.kind[i];
  const flags = t.flags[i];
  if (kind === NUMBER) return 'number';
  if (kind === PUNCT || kind === SYMBOL)
    return isQuotationMark(t.text.charCodeAt(t.start[i])) ? 'quotation_mark' : undefined;
  if (kind !== WORD) return undefined;
  if ((flags & UPPER_FIRST) !== 0) {
    if (first >= 0 && (i === first || isOpening(t, i, first)))
      return (flags & HAS_DIGIT) !== 0 ? 'number' : NUMBER_WORDS.has(t.word[i]) ? 'number_word' : undefined;
    return NOT_NAMES.has(t.word[i]) ? undefined : 'name';
  }
  if ((flags & HAS_DIGIT) !== 0) return 'number';
  return NUMBER_WORDS.has(t.word[i]) ? 'number_word' : undefined;
};

/** A word without capital or digit that is no number: most tokens, which nothing is left of. */
const isPlainWord = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD && (t.flags[i] & (UPPER_FIRST | HAS_DIGIT)) === 0 && !NUMBER_WORDS.has(t.word[i]);

/** Tokens under a record: bit 1 any record of a thing or quantity, bit 2 a quotation. */
const COVERED = 1;
const QUOTED = 2;

type Mark = (span: Span, bit: number) => void;

const coverage = (resolved: Resolved, t: Tokens): Uint8Array => {
  const covered = new Uint8Array(t.count);
  const cursor = new TokenCursor(t);
  const mark: Mark = ({ start, end }, bit) => {
    for (let i = cursor.at(start); i < t.count && t.start[i] < end; i += 1) covered[i] |= bit;
  };
  const { mentions, figures, dates, roles, quotes, entities } = resolved.records;
  for (const list of [mentions, figures, dates, roles, entities])
    for (const { span } of list) mark(span, COVERED);
  for (const figure of figures) markEvidence(figure, mark);
  for (const { span } of quotes) mark(span, QUOTED);
  return covered;
};

/** Marks what the values of a figure rest on outside the words that are it. */
const markEvidence = ({ span, fields }: DocumentRecord<'figures'>, mark: Mark): void => {
  const values = plainFields(fields);
  for (const name in values) {
    for (const place of values[name]?.spans ?? [])
      if (place.start < span.start || place.end > span.end) mark(place, COVERED);
  }
};

/** Headlines write most words with a capital: their capitals say nothing. */
const isTitleCase = (t: Tokens, first: number, last: number): boolean => {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i += 1) {
    if (t.kind[i] !== WORD || t.end[i] - t.start[i] < 4) continue;
    words += 1;
    if ((t.flags[i] & UPPER_FIRST) !== 0 || (t.flags[i] & HAS_LOWER) === 0) capitals += 1;
  }
  return words > 2 && capitals * 10 >= words * 7;
};

interface Leftover {
  readonly kind: ResidueKind;
  readonly span: Span;
}

/** Numbers, number words, quotation marks and capitalised names that no record covers, in order. */
const leftovers = (resolved: Resolved): Leftover[] => {
  const t = tokensOf.of(resolved.document);
  const all = sentences.of(resolved.document);
  const covered = coverage(resolved, t);
  const found: Leftover[] = [];
  for (let s = 0; s < all.count; s += 1) {
    const first = all.first[s];
    let titleCase: boolean | undefined;
    for (let i = first; i < all.last[s]; i += 1) {
      if (covered[i] === (COVERED | QUOTED) || isPlainWord(t, i)) continue;
      const kind = kindOf(t, i, first);
      if (kind === undefined) continue;
      if ((covered[i] & (kind === 'quotation_mark' ? QUOTED : COVERED)) !== 0) continue;
      if (kind === 'name') {
        titleCase ??= isTitleCase(t, first, all.last[s]);
        if (titleCase) continue;
      }
      const end = runEnd(t, { at: i, kind, limit: all.last[s], covered });
      found.push({ kind, span: { start: t.start[i], end: t.end[end] } });
      i = end;
    }
  }
  return found;
};

/** Whether only quotation marks and the like stand before token `i` in its sentence. */
const isOpening = (t: Tokens, i: number, first: number): boolean => {
  const before = t.kind[i - 1];
  if (i - 1 < first || before === WORD || before === NUMBER) return false;
  const unit = t.text.charCodeAt(t.start[i - 1]);
  return isQuotationMark(unit) || unit === 0x2014 || unit === 58;
};

/** The last token of the run of the same kind: names and number words go on over blanks, marks only to what they touch, numbers stand alone. */
const runEnd = (
  t: Tokens,
  from: { at: number; kind: ResidueKind; limit: number; covered: Uint8Array },
): number => {
  let end = from.at;
  if (from.kind === 'number') return end;
  while (end + 1 < from.limit && from.covered[end + 1] === from.covered[from.at]) {
    if (from.kind === 'quotation_mark' && t.start[end + 1] > t.end[end]) break;
    if (kindOf(t, end + 1, INSIDE) !== from.kind) break;
    end += 1;
  }
  return end;
};

const CONTEXT = 24;

const rowId = (document: ParsedDocument, { kind, span }: Leftover, seen: Map<string, number>): string => {
  const around = document.view.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT);
  const key = `${document.source.id}\u0000${kind}\u0000${around}`;
  const occurrence = seen.get(key) ?? 0;
  seen.set(key, occurrence + 1);
  return prefixedHash('res', `${key}\u0000${occurrence}`);
};

/** The residue rows of a document, in order, each with its reason as far as known. */
export const residueRows = (resolved: Resolved, places: Places): AnyRow[] => {
  const { document } = resolved;
  const reasons = new Reasons(resolved);
  const seen = new Map<string, number>();
  const cells = {} as Parameters<Places['fill']>[0];
  return leftovers(resolved).map((leftover) => {
    places.fill(cells, leftover.span);
    const { reason, rule } = reasons.of(leftover.span);
    return {
      id: rowId(document, leftover, seen),
      document_id: document.source.id,
      kind: leftover.kind,
      surface: cells.surface,
      reason,
      char_start: cells.char_start,
      char_end: cells.char_end,
      line: cells.line,
      column: cells.column,
      sentence: cells.sentence,
      rule,
    };
  });
};
