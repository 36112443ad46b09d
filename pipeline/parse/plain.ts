import type { Block, BlockKind, Metadata, Source } from '../../schemas/document.ts';
import { markHeads } from './head-blocks.ts';
import { type Lines, joinedLines, linesOf } from './lines.ts';
import type { Parsed } from './parsed.ts';
import { tableAt } from './plain-table.ts';

const LONGEST_TITLE = 160;
const LONGEST_HEADING = 90;

/** A stretch of joined lines. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly indent: number;
  readonly lines: number;
  kind: BlockKind;
  level: number;
}

const RULER = /^[=~*_#.+·•–—-](?:[ =~*_#.+·•–—-]{2,})$/;
const ITEM = /^(?:[*•◦▪‣●○■–—·-][ \t]+|\(?(?:\d{1,3}|[a-zA-Z])[.)][ \t]+)(?=\S)/;

const itemMark = (text: string, start: number, end: number): string =>
  ITEM.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';

const isBullet = (mark: string): boolean => /^[*•◦▪‣●○■·]/.test(mark);

const STOPS = new Set([...'.!?:;,…"”’\')]']);

/** Whether a stretch ends like a sentence. A dotted abbreviation ("U.S.") does not count. */
const endsLikeSentence = (text: string, end: number): boolean => {
  const last = text[end - 1];
  if (last === '.' && text[end - 3] === '.') return false;
  return STOPS.has(last);
};

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const gather = (text: string, lines: Lines): { paragraphs: Paragraph[]; tables: Block[] } => {
  const joined = joinedLines(text, lines);
  const mayHoldTables = text.includes('\t') || text.includes('|');
  const paragraphs: Paragraph[] = [];
  const tables: Block[] = [];
  for (let i = 0; i < lines.count; ) {
    const table = mayHoldTables ? tableAt(text, lines, i) : undefined;
    if (table) {
      for (const block of table.blocks) tables.push(block);
      i = table.next;
      continue;
    }
    let next = i + 1;
    while (next < lines.count && joined[next] && !isListLine(text, lines, next)) next += 1;
    paragraphs.push({
      start: lines.start[i],
      end: lines.end[next - 1],
      gap: lines.gap[i] === 1,
      indent: lines.indent[i],
      lines: next - i,
      kind: 'paragraph',
      level: 0,
    });
    i = next;
  }
  return { paragraphs, tables };
};

const isListLine = (text: string, lines: Lines, i: number): boolean => {
  const unit = text.charCodeAt(lines.start[i]);
  if (unit >= 97 && unit <= 122) return false;
  return itemMark(text, lines.start[i], lines.end[i]) !== '';
};

/** Underlines make the line above a heading and are no text; other rulers are no text either. */
const takeRulers = (text: string, all: readonly Paragraph[]): Paragraph[] => {
  const kept: Paragraph[] = [];
  for (const paragraph of all) {
    if (paragraph.end - paragraph.start > 200 || !RULER.test(text.slice(paragraph.start, paragraph.end))) {
      kept.push(paragraph);
      continue;
    }
    const above = kept.at(-1);
    const isUnderline = !paragraph.gap && /^[=~-]+$/.test(text.slice(paragraph.start, paragraph.end));
    if (
      above &&
      isUnderline &&
      above.end - above.start <= LONGEST_HEADING &&
      !endsLikeSentence(text, above.end)
    ) {
      above.kind = 'heading';
      above.level = text[paragraph.start] === '=' ? 1 : 2;
    }
  }
  return kept;
};

/** `Q.` that follows no `P.` asks, and `A.` answers it: sides of an interview, no items. */
const withoutSides = (marks: readonly string[]): readonly string[] => {
  const asks = marks.some((mark, i) => mark[0] === 'Q' && mark[1] === '.' && marks[i - 1]?.[0] !== 'P');
  return asks ? marks.map((mark) => (/^[QA]\./.test(mark) ? '' : mark)) : marks;
};

const CAPITAL_MARK = /^[A-Z]\. /;

/** Capitals with a stop that are in no order are initials: "A. Markram … R. Rickelton", no items "A. … B." */
const withoutInitials = (marks: readonly string[]): readonly string[] => {
  const places = marks.flatMap((mark, i) => (CAPITAL_MARK.test(mark) ? [i] : []));
  if (places.length === 0) return marks;
  const letters = places.map((i) => marks[i].charCodeAt(0));
  const isInitial = letters.map(
    (letter, k) => letters[k - 1] !== letter - 1 && letters[k + 1] !== letter + 1,
  );
  const out = [...marks];
  places.forEach((i, k) => {
    if (isInitial[k]) out[i] = '';
  });
  return out;
};

/** Marks list items and moves their start past the mark. A number or a dash needs a neighbour of its kind. */
const markItems = (text: string, all: readonly Paragraph[]): Paragraph[] => {
  const marks = withoutInitials(withoutSides(all.map(({ start, end }) => itemMark(text, start, end))));
  const isItem = marks.map(
    (mark, i) => mark !== '' && (isBullet(mark) || Boolean(marks[i - 1] || marks[i + 1])),
  );
  const indents: number[] = [];
  return all.map((paragraph, i) => {
    if (!isItem[i]) {
      indents.length = 0;
      return paragraph;
    }
    while (indents.length && indents[indents.length - 1] >= paragraph.indent) indents.pop();
    indents.push(paragraph.indent);
    return {
      ...paragraph,
      start: paragraph.start + marks[i].length,
      kind: 'list_item',
      level: indents.length,
    };
  });
};

/** `— John Smith` below a quotation is no heading. */
const DASH = /[—–-]/;

const isShort = (text: string, paragraph: Paragraph, longest: number): boolean =>
  paragraph.kind === 'paragraph' &&
  paragraph.lines <= 2 &&
  !DASH.test(text[paragraph.start]) &&
  paragraph.end - paragraph.start <= longest &&
  !endsLikeSentence(text, paragraph.end);

const isProse = (text: string, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.kind === 'paragraph' && endsLikeSentence(text, paragraph.end);

/** What stands over a press release and is not its title. */
const NOTICE =
  /^(?:for (?:immediate )?release|(?:press|news|media) (?:release|statement)|embargoed\b.{0,60})[:.]?$/i;
const MOST_NOTICE = 80;

const isNotice = (text: string, { start, end }: Paragraph): boolean =>
  end - start <= MOST_NOTICE && NOTICE.test(text.slice(start, end));

/** Title and headings: short lines without a stop before prose. */
const markHeadings = (text: string, all: readonly Paragraph[]): void => {
  const isHead = (paragraph: Paragraph): boolean =>
    paragraph.kind === 'byline' || paragraph.kind === 'dateline';
  const hasProse = all.some((paragraph, i) => i > 0 && isProse(text, paragraph));
  const lead = all.findIndex((paragraph) => !isHead(paragraph) && !isNotice(text, paragraph));
  all.forEach((paragraph, i) => {
    const words = text.slice(paragraph.start, paragraph.end).split(/\s+/, 3).length;
    if (
      i === lead &&
      hasProse &&
      words > 1 &&
      i < all.length - 1 &&
      isShort(text, paragraph, LONGEST_TITLE)
    ) {
      const next = all[i + 1];
      if (next.gap || isHead(next) || isProse(text, next) || paragraph.kind === 'heading') {
        paragraph.kind = 'title';
        paragraph.level = 1;
        return;
      }
    }
    if (paragraph.kind === 'heading' && i === lead) paragraph.kind = 'title';
    if (i === lead || !isShort(text, paragraph, LONGEST_HEADING) || !isProse(text, all[i + 1])) return;
    if (isShort(text, all[i - 1] ?? paragraph, LONGEST_HEADING) && all[i - 1]?.kind === 'paragraph') return;
    const capitals = isCapitals(text.slice(paragraph.start, paragraph.end));
    if (capitals || paragraph.gap || isProse(text, all[i - 1])) {
      paragraph.kind = 'heading';
      paragraph.level = 2;
    }
  });
};

/** The blocks and metadata of a plain text; offsets count in it. Linear in its length. */
export const readPlain = (text: string): { blocks: Block[]; metadata: Metadata } => {
  const { paragraphs: gathered, tables } = gather(text, linesOf(text));
  const { blocks: paragraphs, metadata } = markHeads(text, markItems(text, takeRulers(text, gathered)));
  markHeadings(text, paragraphs);
  const blocks: Block[] = paragraphs.map(({ start, end, kind, level }) => ({ start, end, kind, level }));
  if (tables.length) {
    for (const block of tables) blocks.push(block);
    blocks.sort((a, b) => a.start - b.start);
  }
  const title = blocks.find(({ kind }) => kind === 'title');
  if (!title) return { blocks, metadata };
  const value = text.slice(title.start, title.end).replace(/\s+/g, ' ');
  return {
    blocks,
    metadata: { ...metadata, title: { value, raw: { start: title.start, end: title.end }, from: 'text' } },
  };
};

/** Parses plain text: the view is the raw text. */
export const parsePlain = (source: Source): Parsed => {
  const { blocks, metadata } = readPlain(source.raw);
  return { view: source.raw, blocks, metadata: [metadata], findings: [] };
};
