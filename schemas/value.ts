import type { Span } from './span.ts';

/**
 * How a value is known.
 * - `stated`: written there;
 * - `implied`: taken from context that is cited;
 * - `derived`: computed from cited values, with the formula;
 * - `reference`: from a word list or table (entry, version);
 * - `human`: a reviewer said so.
 */
export const BASES = ['stated', 'implied', 'derived', 'reference', 'human'] as const;
export type Basis = (typeof BASES)[number];

/** Evidence that is not a stretch of the document's text. */
export interface OutsideEvidence {
  readonly source: 'sidecar' | 'option' | 'reference' | 'review';
  /** What was consulted: `lexicon/currencies#USD`, `article.meta.json#published`, `--published`. */
  readonly entry: string;
  /** The words found there. */
  readonly text: string;
}

/**
 * A value with what it rests on. There is no value without evidence: the constructors below ask
 * for at least one span of the text or one outside source.
 */
export interface Value<T> {
  readonly value: T;
  readonly basis: Basis;
  /** Stretches of the readable view. They are carried to the raw text when a record is finished. */
  readonly spans: readonly Span[];
  readonly outside?: readonly OutsideEvidence[];
  /** For `derived`: how it was computed, in words a person can check: `3.4 − 3.1`. */
  readonly formula?: string;
}

type Spans = readonly [Span, ...Span[]];

let lastSpan: Span | undefined;
let lastSpans: readonly Span[] = [];

/** The fields of a record often rest on one span: its list is shared. */
const shared = (spans: readonly Span[]): readonly Span[] => {
  if (spans.length !== 1) return spans;
  if (spans[0] !== lastSpan) {
    lastSpan = spans[0];
    lastSpans = spans;
  }
  return lastSpans;
};

/** A value that is written at `spans`. */
export const stated = <T>(value: T, ...spans: Spans): Value<T> => ({
  value,
  basis: 'stated',
  spans: shared(spans),
});

/** A value taken from context; `spans` are the context. */
export const implied = <T>(value: T, ...spans: Spans): Value<T> => ({
  value,
  basis: 'implied',
  spans: shared(spans),
});

/** A value taken from the context that another one of the record rests on: the list of spans is that one's. */
export const impliedOn = <T>(value: T, spans: readonly Span[]): Value<T> => ({
  value,
  basis: 'implied',
  spans,
});

/** A value computed from what stands at `spans`. */
export const derived = <T>(value: T, formula: string, ...spans: Spans): Value<T> =>
  derivedFrom(value, formula, spans);

/** The same from a list of any length: so many arguments have no room on the stack. */
export const derivedFrom = <T>(value: T, formula: string, spans: Spans): Value<T> => ({
  value,
  basis: 'derived',
  spans: shared(spans),
  formula,
});

/** A value looked up in a word list for the words at `spans`. */
export const reference = <T>(value: T, entry: string, text: string, ...spans: readonly Span[]): Value<T> => ({
  value,
  basis: 'reference',
  spans: shared(spans),
  outside: [{ source: 'reference', entry, text }],
});

/** A value that rests on something outside the text, with whatever text spans support it. */
export const outside = <T>(
  value: T,
  basis: Basis,
  evidence: OutsideEvidence,
  ...spans: readonly Span[]
): Value<T> => ({ value, basis, spans: shared(spans), outside: [evidence] });
