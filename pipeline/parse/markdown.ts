import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Metadata, Source } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import { readFrontMatter } from './front-matter.ts';
import { markHeads, withTitle } from './head-blocks.ts';
import { markdownDanger } from './markdown-guard.ts';
import type { Parsed } from './parsed.ts';
import { readPlain } from './plain.ts';
import { type BlockShape, ViewBuilder, metadataToRaw } from './view-builder.ts';

/** A node of the syntax tree, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly depth?: number;
  readonly value?: string;
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/** A stretch of words in the raw text with exact offsets; `text` only where it is written otherwise. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  /** Of a code block. */
  readonly isCode?: boolean;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

const SAME = new Set([
  ...[
    'data',
    'characterEscapeValue',
    'codeTextData',
    'codeFlowValue',
    'lineEnding',
    'autolinkProtocol',
    'autolinkEmail',
  ],
  ...['literalAutolinkHttp', 'literalAutolinkWww', 'literalAutolinkEmail'],
]);

const decodeReference = (written: string): string => {
  const inner = written.slice(1, -1);
  if (inner[0] !== '#') return decodeNamedCharacterReference(inner) || written;
  const isHex = inner[1] === 'x' || inner[1] === 'X';
  const code = Number.parseInt(inner.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isForbidden =
    Number.isNaN(code) ||
    code === 0 ||
    code > 0x10ffff ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code < 32 && code !== 9 && code !== 10 && code !== 13);
  return isForbidden ? '�' : String.fromCodePoint(code);
};

/** The pieces of words in a text, by offset. Token offsets are exact where positions of nodes are not. */
const piecesOf = (text: string): Piece[] => {
  const events = postprocess(
    parse({ extensions: [gfm(), frontmatter(['yaml', 'toml'])] })
      .document()
      .write(preprocess()(text, undefined, true)),
  );
  const pieces: Piece[] = [];
  for (const [kind, token] of events) {
    if (kind !== 'enter') continue;
    const start = token.start.offset;
    const end = token.end.offset;
    if (SAME.has(token.type)) pieces.push({ start, end, isCode: token.type === 'codeFlowValue' });
    else if (token.type === 'characterReference')
      pieces.push({ start, end, text: decodeReference(text.slice(start, end)) });
  }
  return pieces.sort((a, b) => a.start - b.start);
};

const OMITTED = new Set([
  'image',
  'imageReference',
  'footnoteReference',
  'definition',
  'html',
  'delete',
  'thematicBreak',
  'yaml',
  'toml',
]);

/** Where a node stands among the others. */
interface Place {
  readonly shape: BlockShape;
  readonly lists: number;
}

/** Walks the tree and fills the view. */
class MarkdownWriter {
  readonly builder = new ViewBuilder();
  private readonly text: string;
  private readonly base: number;
  private readonly pieces: readonly Piece[];
  private hasTitle = false;
  private isCell = false;

  constructor(text: string, base: number) {
    this.text = text;
    this.base = base;
    this.pieces = piecesOf(text);
  }

  write(nodes: readonly Node[], place: Place): void {
    for (const node of nodes) this.writeBlock(node, place);
  }

  private writeBlock(node: Node, place: Place): void {
    const children = node.children ?? [];
    switch (node.type) {
      case 'heading':
        this.writeWords(node, this.headingShape(node.depth ?? 1));
        break;
      case 'paragraph':
        this.writeWords(node, place.shape);
        break;
      case 'code':
        this.writeWords(node, { kind: 'code', level: 0 });
        break;
      case 'blockquote':
        this.write(children, { ...place, shape: { kind: 'quote', level: place.shape.level + 1 } });
        break;
      case 'list':
        this.write(children, {
          shape: { kind: 'list_item', level: place.lists + 1 },
          lists: place.lists + 1,
        });
        break;
      case 'table':
        this.writeTable(children);
        break;
      case 'listItem':
      case 'footnoteDefinition':
        this.write(children, place);
        break;
    }
  }

  private headingShape(depth: number): BlockShape {
    if (depth > 1 || this.hasTitle) return { kind: 'heading', level: depth };
    this.hasTitle = true;
    return { kind: 'title', level: 1 };
  }

  private writeTable(rows: readonly Node[]): void {
    this.isCell = true;
    rows.forEach((cells, row) => {
      cells.children?.forEach((cell, column) => {
        this.writeWords(cell, { kind: 'table_cell', level: 0, row, column, header: row === 0 });
      });
    });
    this.isCell = false;
  }

  private writeWords(node: Node, shape: BlockShape): void {
    this.builder.begin(shape);
    this.writeInline(node);
    this.builder.end();
  }

  private writeInline(node: Node): void {
    if (OMITTED.has(node.type)) return;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.children) for (const child of node.children) this.writeInline(child);
    else if (node.type === 'break') this.builder.add('\n', this.base + start, end - start);
    else if (node.type === 'code') this.writeCode(start, end);
    else this.writeStretch(start, end);
  }

  /** The lines of a code block without its fences. */
  private writeCode(start: number, end: number): void {
    const { pieces } = this;
    let first = this.pieceAt(start);
    while (first < pieces.length && !pieces[first].isCode) first += 1;
    let last = this.pieceAt(end) - 1;
    while (last > first && !pieces[last].isCode) last -= 1;
    if (first < pieces.length && pieces[first].start < end)
      this.writeStretch(pieces[first].start, pieces[last].end);
  }

  /** Number of the first piece that begins at or after an offset. */
  private pieceAt(offset: number): number {
    const { pieces } = this;
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle].start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The pieces between two offsets. A node may begin inside a piece: after the box of a task. */
  private writeStretch(start: number, end: number): void {
    const { pieces, text, base, builder } = this;
    let i = this.pieceAt(start);
    if (i > 0 && pieces[i - 1].end > start) i -= 1;
    for (; i < pieces.length && pieces[i].start < end; i += 1) {
      const piece = pieces[i];
      const from = Math.max(piece.start, start);
      const same = text.slice(from, Math.min(piece.end, end));
      if (piece.text === undefined && this.isCell && same.includes('\\|')) this.writeBars(same, base + from);
      else builder.add(piece.text ?? same, base + from, same.length);
    }
  }

  /** Code in a table cell: `\\|` is a bar. */
  private writeBars(same: string, start: number): void {
    let at = start;
    for (const part of same.split(/(?<=\\)(?=\|)/)) {
      const words = part.endsWith('\\') && at - start + part.length < same.length ? part.slice(0, -1) : part;
      this.builder.add(words, at, words.length);
      at += part.length;
    }
  }
}

const asPlain = (raw: string, danger: string): Parsed => {
  const { blocks, metadata } = readPlain(raw);
  const finding: Finding = { code: 'MARKDOWN_AS_PLAIN', message: `read as plain text because of ${danger}` };
  return { view: raw, blocks, metadata: [metadata], findings: [finding] };
};

const frontMatterOf = (
  nodes: readonly Node[],
  text: string,
  base: number,
): { metadata: Metadata; findings: Finding[] } => {
  const first = nodes[0];
  if (first?.type !== 'yaml') return { metadata: {}, findings: [] };
  const start = text.indexOf('\n', first.position?.start.offset ?? 0) + 1;
  const whole = text.slice(start, first.position?.end.offset);
  return readFrontMatter(whole.slice(0, Math.max(0, whole.lastIndexOf('---'))), base + start);
};

/** Parses Markdown with GFM and front matter. The view holds words alone; the map is exact. */
export const parseMarkdown = (source: Source): Parsed => {
  const base = source.raw.startsWith('\ufeff') ? 1 : 0;
  const text = source.raw.slice(base);
  const danger = markdownDanger(text);
  if (danger) return asPlain(source.raw, danger);
  const tree: Node = processor.parse(text);
  const nodes = tree.children ?? [];
  const front = frontMatterOf(nodes, text, base);
  const writer = new MarkdownWriter(text, base);
  writer.write(nodes, { shape: { kind: 'paragraph', level: 0 }, lists: 0 });
  const { view, map, blocks: found } = writer.builder.finish();
  const { blocks, metadata } = markHeads(view, found);
  return {
    view,
    map,
    blocks,
    metadata: [front.metadata, metadataToRaw(withTitle(metadata, view, blocks), map)],
    findings: front.findings,
  };
};
