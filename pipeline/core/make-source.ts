import type { MediaType, Metadata, MetadataValue, Source } from '../../schemas/document.ts';
import { sha256, prefixedHash } from './hash.ts';

/** What is known of an input whose text is decoded. */
export interface SourceInput {
  readonly text: string;
  /** Decides the document's id. */
  readonly name: string;
  /** `name` when absent. */
  readonly path?: string;
  /** `text/plain` when absent. */
  readonly mediaType?: MediaType;
  /** The bytes as received; the UTF-8 form of `text` when absent. */
  readonly bytes?: Uint8Array;
  readonly encoding?: string;
  readonly encodingBasis?: string;
  /** Metadata from outside the text; `undefined` entries are left out. */
  readonly given?: { readonly [F in keyof Metadata]?: MetadataValue | undefined };
}

const withoutHoles = (given: SourceInput['given']): Metadata =>
  Object.fromEntries(
    Object.entries(given ?? {}).filter(([, value]) => value !== undefined && value.value.trim() !== ''),
  );

/** A source from a decoded text. The id is `doc_` and a hash of the name. */
export const makeSource = (input: SourceInput): Source => ({
  id: prefixedHash('doc', input.name),
  name: input.name,
  path: input.path ?? input.name,
  mediaType: input.mediaType ?? 'text/plain',
  encoding: input.encoding ?? 'utf-8',
  encodingBasis: input.encodingBasis ?? 'given',
  sha256: sha256(input.bytes ?? input.text),
  bytes: input.bytes ? input.bytes.length : Buffer.byteLength(input.text),
  raw: input.text,
  given: withoutHoles(input.given),
});
