import type { Code } from './codes.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should look at. */
export interface Finding {
  readonly code: Code;
  /** What was found, with the particulars: `"1,23,4.5.6" is not a number we can read`. */
  readonly message: string;
  /** Place in the VIEW, when it has one. */
  readonly span?: Span;
  /** Place in the RAW text, for findings of reading and parsing. */
  readonly raw?: Span;
  /** Rule that raised it: `extract/money#bare-dollar`. */
  readonly rule?: string;
}
