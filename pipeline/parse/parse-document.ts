import type { MediaType, ParsedDocument, Source } from '../../schemas/document.ts';
import { parsePlain } from './plain.ts';

/** Loads what the media types need. Call once before `parseSource` meets Markdown or HTML. */
export const prepareParsers = async (_mediaTypes: Iterable<MediaType>): Promise<void> => {};

/** Parses a source. Never throws for what a text holds: that becomes findings. */
export const parseSource = (source: Source): ParsedDocument => {
  const { view, map, blocks, metadata, findings } = parsePlain(source);
  return { source, view, map, blocks, metadata: { ...metadata, ...source.given }, findings };
};
