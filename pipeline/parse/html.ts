import { parse } from 'parse5';
import type { Source } from '../../schemas/document.ts';
import { markHeads, withTitle } from './head-blocks.ts';
import { htmlMetadata } from './html-metadata.ts';
import { mainContent } from './html-nodes.ts';
import { HtmlWriter } from './html-writer.ts';
import type { Parsed } from './parsed.ts';
import { metadataToRaw } from './view-builder.ts';

/** Deepest nesting of elements that is parsed. Pages of newspapers stay below 60. */
const DEEPEST = 500;

/** Elements without an end tag, or whose end tag may be left out. */
const OPEN_ENDED = new Set(
  `area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option optgroup thead tbody tfoot
  colgroup html head body rp rt`.split(/\s+/),
);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/g;

/** The deepest nesting a page can have, counted by its tags. Linear. */
const depthOf = (raw: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of raw.matchAll(TAG)) {
    if (OPEN_ENDED.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
};

/** Parses HTML: the view is what a reader sees of the article; the map is exact. */
export const parseHtml = (source: Source): Parsed => {
  const { raw } = source;
  const depth = depthOf(raw);
  if (depth > DEEPEST)
    return {
      view: '',
      map: [],
      blocks: [],
      metadata: [],
      findings: [{ code: 'HTML_TOO_DEEP', message: `${depth} elements inside each other` }],
    };
  // A byte order mark would open the body before its head; a blank keeps the offsets.
  const text = raw.startsWith('\ufeff') ? ` ${raw.slice(1)}` : raw;
  const page = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: true });
  const head = htmlMetadata(page, raw);
  const writer = new HtmlWriter(raw);
  writer.write(mainContent(page));
  const { view, map, blocks: found } = writer.builder.finish();
  const { blocks, metadata } = markHeads(view, found);
  return {
    view,
    map,
    blocks,
    metadata: [head.metadata, metadataToRaw(withTitle(metadata, view, blocks), map), head.title],
    findings: head.findings,
  };
};
