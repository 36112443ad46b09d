import type { Span } from '../../../schemas/span.ts';
import type { Entity } from './_speaker-people.ts';

/** Who speaks: an entity or a description. */
export interface Speaker {
  readonly entity?: Entity;
  readonly name: string;
  /** The words that name the speaker at the quotation. */
  readonly span: Span;
  readonly basis:
    | 'named'
    | 'surname'
    | 'pronoun'
    | 'role'
    | 'organisation'
    | 'unnamed'
    | 'transcript'
    | 'carried_over';
  /** What the name was taken from, when it is not `span`. */
  readonly source?: Span;
  /** Several persons, or a body: no `he` or `she`. */
  readonly plural?: boolean;
  /** Several candidates remained. */
  readonly candidates?: readonly string[];
}
