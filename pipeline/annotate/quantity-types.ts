import type { Decimal } from '../core/decimal.ts';
import type { CurrencyReading } from './currencies.ts';
import type { NumberSpan } from './numbers.ts';
import type { UnitReading } from './units.ts';

export type QuantityKind =
  | 'money'
  | 'percent'
  | 'percentage_point'
  | 'basis_point'
  | 'count'
  | 'measure'
  | 'rate'
  | 'ratio'
  | 'ordinal'
  | 'age'
  | 'score'
  | 'number';

/** A stretch of tokens, `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** One number with the currency, unit or sign that belongs to it. Not yet joined into ranges. */
export interface Atom extends Stretch {
  readonly number: NumberSpan;
  kind: QuantityKind | 'bare' | 'refused';
  /** Name of the rule that decided the kind. */
  rule: string;
  value?: Decimal;
  low?: Decimal;
  high?: Decimal;
  currency?: CurrencyReading;
  unit?: UnitReading;
  per?: Stretch & { readonly name: string };
  /** Why it is no figure. */
  reason?: string;
  /** A number of its own multiplied this one, so that a partner may not borrow it. */
  scaled?: boolean;
  /** Joined to the word after it: `3-inch`, `six-day`. */
  attributive?: boolean;
  /** Parts of a score. */
  score?: readonly [string, string];
  /** Low and high are the ends of a range as written. */
  range?: boolean;
  /** Token of the noun inside a share: `one person in three`. */
  among?: number;
  /** `between`, `from` before a range. */
  opener?: Stretch;
  /** The atom with the value before the change: `from 3 to 5`. */
  changeFrom?: Atom;
  /** The words of a unit that contradicts the one taken. */
  conflict?: Stretch;
  /** Why the reading is not sure although it has a value. */
  doubt?: string;
  /** A word that is number and change in one: `doubled`. */
  direction?: 'increase' | 'decrease';
  /** `of 1 %`: joined from several parts, with the formula. */
  formula?: string;
}

export type Bound = 'more_than' | 'at_least' | 'less_than' | 'at_most';

/** What is counted or measured: the phrase up to its head, and the head. */
export interface Counted {
  readonly phrase: Stretch;
  readonly head: number;
  /** Taken from elsewhere in the sentence rather than from directly after the number. */
  readonly carried?: boolean;
}

export interface Change {
  readonly direction: 'increase' | 'decrease';
  readonly cue: Stretch;
  /** The figure before the change, by index in the list of quantities. */
  from?: number;
  /** `from last year`: the words of the base. */
  base?: Stretch;
  /** First token where the figure before the change is to stand: `, up from 61`. */
  readonly awaits?: number;
  /** The figure is the value after the change. */
  readonly result?: boolean;
  /** The figure is how fast it changes: what changes is the subject of the verb. */
  readonly pace?: boolean;
  /** The verb is left out: the token after what changes, which stands before the figure. */
  readonly gapped?: number;
}

/** A figure with everything its sentence says about it. */
export interface Quantity extends Atom {
  kind: QuantityKind;
  approximate?: Stretch;
  bound?: { readonly kind: Bound; readonly at: Stretch };
  /** All modifier words before or after it. */
  modifier?: Stretch;
  counted?: Counted;
  change?: Change;
  base?: Stretch;
  measure?: Stretch;
  period?: Stretch;
  /** A percentage of people or things: no more than all. */
  share?: boolean;
  status?: { readonly value: 'planned' | 'forecast' | 'tentative' | 'denied'; readonly cue: Stretch };
  confidence: number;
}
