import type { DatesCode } from '../../schemas/codes/dates.ts';
import type { Span } from '../../schemas/span.ts';
import type { DayPart } from '../lexicon/seasons.ts';
import type { Grain, Range } from './times-ranges.ts';

/** `later`: after something that was said, as in `he said it would open in autumn`. */
export type Tense = 'past' | 'future' | 'present' | 'none' | 'later';

/** What an expression is resolved against. */
export interface Context {
  /** Publication: day number and, where given, seconds of that day. */
  readonly anchor?: { readonly day: number; readonly seconds?: number };
  /** The last day named before in the text. */
  readonly lastDay?: Mentioned;
  /** The last day named, where it only describes and is no day that is told of: `the November 4 issue`. */
  readonly namedDay?: Mentioned;
  /** The last year, month or week named before in the text. */
  readonly lastRange?: Mentioned;
  readonly tense: Tense;
  /** Whether `10/11` is read month first; undefined when the document does not decide. */
  readonly monthFirst?: boolean;
  /** A date of another year, with its year, named just before: what follows is told of that year. */
  readonly carried?: Mentioned;
  /** A year that stands directly before: `last year, on August 8`. */
  readonly inYear?: Mentioned;
  /** Stands after `by` or `until`. */
  readonly deadline?: boolean;
  /** Stands after `since`: what it names has begun. */
  readonly begun?: boolean;
  /** A full date of long ago, named before: what is told may be of its year. */
  readonly older?: Mentioned;
  /** Opens its sentence: `In December, the firm said`. */
  readonly opening?: boolean;
  /** Stands after `due in`, `scheduled for`, `is on`: what it names is to come. */
  readonly due?: boolean;
  /** Stands after `before`. */
  readonly before?: boolean;
  /** The verb before it puts it ahead: `will open in May`; not `will look into the crash in May`. */
  readonly awaited?: boolean;
  /** The verb right before it tells of what is over: `was laid off in July`. */
  readonly done?: boolean;
  /** Number of the day on which, by the words of the sentence, something was said. */
  readonly saidDay?: number;
}

export interface Mentioned {
  readonly range: Range;
  readonly span: Span;
  /** Counted from the publication: `next month`. */
  readonly relative?: boolean;
}

export interface Problem {
  readonly code: DatesCode;
  readonly message: string;
}

/** What an expression means in its context. */
export interface Reading {
  readonly range?: Range;
  /** All that remain possible, likeliest first, when `range` is left open. */
  readonly candidates?: readonly Range[];
  /** TIMEX with X for what is not known, when there is no range. */
  readonly timex?: string;
  readonly basis: 'absolute' | 'publication' | 'text' | 'unresolved';
  /** The words in the text that it was counted from. */
  readonly anchorSpan?: Span;
  readonly anchorDay?: number;
  readonly problem?: Problem;
  /** The very day (and second of it) that the count leads to, where `range` is coarser. */
  readonly exact?: Moment;
}

export interface Moment {
  readonly day: number;
  readonly seconds?: number;
}

/** A parsed point in time, not yet resolved. `end` is the token after it. */
export interface Point {
  readonly end: number;
  readonly rule: string;
  readonly grain: Grain;
  readonly part?: DayPart;
  /** early, mid, late, start, end. */
  readonly section?: string;
  /** `earlier this year` −1, `later this week` 1: the part of it that lies before or after the anchor. */
  readonly side?: number;
  /** How sure the words alone are, from 0 to 1. */
  readonly confidence: number;
  /** Bare day number (`the 4th`, `9`) or month without a year: a range partner may complete it. */
  readonly open?: { readonly day?: number; readonly month?: number; readonly year?: number };
  /** The same date with a year given to it, for points without one. */
  readonly withYear?: (year: number, context: Context) => Reading;
  /** A length with the point: `three days later`. */
  readonly length?: {
    readonly count: string | undefined;
    readonly unit: string;
    readonly iso: string;
    readonly from: number;
    readonly to: number;
  };
  resolve(context: Context): Reading;
}

/** A clock time. Seconds of the day; `twelve` when it may be a.m. or p.m. */
export interface Clock {
  readonly end: number;
  readonly rule: string;
  readonly seconds: number;
  /** Digits after the second, as written, and whether minutes and seconds were written. */
  readonly precision: 'hour' | 'minute' | 'second';
  readonly twelve: boolean;
  /** Nothing says whether it is before noon or after it. */
  readonly open?: true;
  /** The word itself says about: `11ish`. */
  readonly soft?: true;
  readonly zone?: {
    readonly name: string;
    readonly offset?: number;
    readonly from: number;
    readonly to: number;
  };
  readonly confidence: number;
}

/** A time expression of the text, resolved. Token numbers and view offsets. */
export interface TimeExpression {
  readonly kind: 'date' | 'time' | 'duration' | 'set' | 'period';
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  value?: string;
  timex?: string;
  earliest?: number;
  latest?: number;
  candidates?: readonly string[];
  amount?: string;
  amountHigh?: string;
  unit?: string;
  modifier?: Span;
  approximate?: Span;
  bound?: { readonly name: Bound; readonly span: Span };
  part?: { readonly name: string; readonly span: Span };
  zone?: { readonly name: string; readonly span: Span };
  anchor?: { readonly day: number; readonly span?: Span };
  basis: Reading['basis'];
  range?: Range;
  /** Ranges still possible, likeliest first. */
  options?: readonly Range[];
  /** Parts of a day and clock ranges: seconds from and to. */
  hours?: { readonly from: number; readonly to: number };
  clock?: Clock;
  /** A day the clock time belongs to: the expression that names it. */
  day?: { readonly range: Range; readonly span: Span };
  length?: Point['length'];
  exact?: Moment;
  /** Names a thing (`the August 2 resignation`) or the publication, not when what is told took place. */
  aside?: true;
  /** The parts that the ends of a period name. */
  sections?: readonly [string | undefined, string | undefined];
  problem?: Problem;
}

export type Bound =
  | 'before'
  | 'after'
  | 'by'
  | 'since'
  | 'until'
  | 'more_than'
  | 'at_least'
  | 'less_than'
  | 'at_most';
