import type { Block, Metadata } from '../../schemas/document.ts';
import { readByline, readDateLine, readDateline } from './head-lines.ts';

/** Blocks at the beginning (and the last two) in which bylines and date lines are looked for. */
const HEAD = 8;

/**
 * Finds bylines, date lines and datelines among the first and last paragraphs. A dateline before
 * the first words becomes a block of its own. Spans in `metadata` count in `text`.
 */
export const markHeads = <B extends Block>(
  text: string,
  all: readonly B[],
): { blocks: B[]; metadata: Metadata } => {
  let metadata: Metadata = {};
  let hasDateline = false;
  const blocks = all.flatMap((block, i): B[] => {
    if ((i >= HEAD && i < all.length - 2) || block.kind !== 'paragraph') return [block];
    const line = text.slice(block.start, Math.min(block.end, block.start + 400));
    const whole = readByline(line, block.start) ?? readDateLine(line, block.start);
    if (whole && (all.length > 1 || whole.kind === 'byline')) {
      metadata = { ...whole.metadata, ...metadata };
      return [{ ...block, kind: whole.kind }];
    }
    const opening = hasDateline || i >= HEAD ? undefined : readDateline(line, block.start);
    if (!opening) return [block];
    hasDateline = true;
    metadata = { ...opening.metadata, ...metadata };
    const end = block.start + opening.length;
    const rest = end + (/^\s*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
    const head: B = { ...block, end, kind: 'dateline' };
    return rest < block.end ? [head, { ...block, start: rest }] : [head];
  });
  return { blocks, metadata };
};

/** Metadata with the title that the text itself has; its span counts in `view`. */
export const withTitle = (metadata: Metadata, view: string, blocks: readonly Block[]): Metadata => {
  const title = blocks.find(({ kind }) => kind === 'title');
  if (!title) return metadata;
  const { start, end } = title;
  return { ...metadata, title: { value: view.slice(start, end), raw: { start, end }, from: 'text' } };
};
