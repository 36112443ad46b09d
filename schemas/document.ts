import type { OutsideEvidence } from './value.ts';
import type { Span } from './span.ts';
import type { Finding } from './finding.ts';

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

/** One piece of document metadata: its value and where it was found (a raw span or outside). */
export interface MetadataValue {
  readonly value: string;
  /** Span in the RAW text, when it was read there. */
  readonly raw?: Span;
  readonly outside?: OutsideEvidence;
  /**
   * In order of precedence: `option`, `sidecar`, `input` (the line of a JSON Lines file), `front matter`,
   * `html`, `dateline` (a date line, dateline or byline in the text), `text` (the first heading; what
   * the words themselves show).
   */
  readonly from: 'option' | 'sidecar' | 'input' | 'front matter' | 'html' | 'dateline' | 'text';
}

export const METADATA_FIELDS = [
  'title',
  'byline',
  'publisher',
  'dateline',
  'published',
  'url',
  'language',
] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];
export type Metadata = { readonly [F in MetadataField]?: MetadataValue };

/** An input as read: decoded, immutable. */
export interface Source {
  /** `doc_` and a hash of `name`. */
  readonly id: string;
  /** The id given in JSON Lines, or the path relative to the input folder. */
  readonly name: string;
  readonly path: string;
  readonly mediaType: MediaType;
  readonly encoding: string;
  /** How the encoding was decided: `bom`, `utf-8`, `declared`, `detected`, `given`. */
  readonly encodingBasis: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The decoded raw file, all of it; a byte order mark stays as U+FEFF. Offsets refer to this. */
  readonly raw: string;
  /** Metadata from the command line, sidecar or JSON Lines. */
  readonly given: Metadata;
  /** What reading found and could live with (an invalid sidecar file). */
  readonly findings?: readonly Finding[];
}

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list_item'
  | 'quote'
  | 'credit'
  | 'table_cell'
  | 'caption'
  | 'code'
  | 'byline'
  | 'dateline';

/** A stretch of the view that stands on its own: no sentence crosses its border. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading level or list depth, 0 where it has none. */
  readonly level: number;
  /** For table cells: row and column from 0, and whether it is a header cell. */
  readonly row?: number;
  readonly column?: number;
  readonly header?: boolean;
}

/**
 * How the view maps to the raw text: runs in view order. In a run of equal length the text is the
 * same on both sides, code unit by code unit; otherwise the whole view stretch stands for the
 * whole raw stretch (`&` for `&amp;`). View text between runs (block separators) stands for nothing.
 * Flat: [viewStart, viewLength, rawStart, rawLength, …].
 */
export type MapRuns = readonly number[];

/** A parsed document: what the stages after `parse` read. Plain data; it travels as JSON. */
export interface ParsedDocument {
  readonly source: Source;
  /** The readable text. Blocks are separated by one line feed at least. */
  readonly view: string;
  /** `undefined` when the view is the raw text itself. */
  readonly map?: MapRuns;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly findings: readonly Finding[];
  /** Choices of the configuration that extractors read. */
  readonly settings?: DocumentSettings;
}

/** Choices of the configuration that extractors read. */
export interface DocumentSettings {
  /** ISO 4217 code of a bare `$` where the document does not say. Default USD. */
  readonly dollar?: string;
}
