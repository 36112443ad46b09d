import type { Block, MapRuns, Metadata } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';

/** What a parser of one media type gives. */
export interface Parsed {
  readonly view: string;
  /** `undefined` when the view is the raw text. */
  readonly map?: MapRuns;
  readonly blocks: readonly Block[];
  /** What the text itself says of the document, by source of falling precedence. */
  readonly metadata: readonly Metadata[];
  readonly findings: readonly Finding[];
}
