import { alignText } from './html-text.ts';
import {
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  attribute,
  isCredit,
  isElement,
  isHeading,
  isMenu,
  isSkipped,
  isText,
} from './html-nodes.ts';
import { type BlockShape, ViewBuilder } from './view-builder.ts';

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr
  html legend li main menu ol p pre section summary table caption tbody thead tfoot tr td th ul`.split(/\s+/),
);

const PARAGRAPH: BlockShape = { kind: 'paragraph', level: 0 };
/** Who said the words of a block quotation. */
const CREDIT: BlockShape = { kind: 'credit', level: 0 };

/** What holds inside an element. */
interface Scope {
  readonly shape: BlockShape;
  readonly lists: number;
  readonly isPre: boolean;
  /** Inside a `<q>` whose marks are double ones. */
  readonly isMarked?: boolean;
  /** Inside an `<aside>`, which was looked at as a whole. */
  readonly isAside?: boolean;
}

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Walks the tree and fills the view. Recursion is bounded by the depth guard of the parser. */
export class HtmlWriter {
  readonly builder = new ViewBuilder();
  private readonly raw: string;
  private hasTitle = false;
  private breaks = 0;
  private row = -1;
  private column = -1;

  constructor(raw: string) {
    this.raw = raw;
  }

  write(parent: HtmlParent): void {
    this.writeChildren(parent, { shape: PARAGRAPH, lists: 0, isPre: false });
    this.builder.end();
  }

  private writeChildren(parent: HtmlParent, scope: Scope): void {
    for (const child of parent.childNodes) this.writeNode(child, scope);
  }

  private writeNode(node: HtmlNode, scope: Scope): void {
    if (isText(node)) this.writeText(node.value, node.sourceCodeLocation ?? undefined, scope);
    else if (isElement(node) && !isSkipped(node)) this.writeElement(node, scope);
  }

  private writeElement(element: HtmlElement, scope: Scope): void {
    const { tagName } = element;
    if (tagName === 'br') this.writeBreak(element);
    else if (tagName === 'sup' || tagName === 'sub') this.writeRaised(element, scope);
    else if (tagName === 'wbr' || tagName === 'img') return;
    else if (tagName === 'q') this.writeMarked(element, scope);
    else if (!scope.isAside && isMenu(element)) return;
    else if (!BLOCKS.has(tagName) && !isCredit(element)) this.writeChildren(element, scope);
    else {
      this.builder.end();
      if (tagName === 'table') this.writeTable(element, scope);
      else this.writeChildren(element, this.scopeOf(element, scope));
      this.builder.end();
    }
  }

  private scopeOf(element: HtmlElement, scope: Scope): Scope {
    const { tagName } = element;
    if (isCredit(element)) return { ...scope, shape: CREDIT };
    if (isHeading(tagName)) return { ...scope, shape: this.headingShape(Number(tagName[1])) };
    switch (tagName) {
      case 'ul':
      case 'ol':
      case 'menu':
        return { ...scope, lists: scope.lists + 1 };
      case 'li':
        return { ...scope, shape: { kind: 'list_item', level: Math.max(1, scope.lists) } };
      case 'dt':
      case 'dd':
        return { ...scope, shape: { kind: 'list_item', level: scope.lists + 1 } };
      case 'blockquote':
        return {
          ...scope,
          shape: { kind: 'quote', level: scope.shape.kind === 'quote' ? scope.shape.level + 1 : 1 },
        };
      case 'figcaption':
      case 'caption':
        return { ...scope, shape: { kind: 'caption', level: 0 } };
      case 'aside':
        return { ...scope, isAside: true };
      case 'pre':
        return { ...scope, shape: { kind: 'code', level: 0 }, isPre: true };
      case 'tr':
        this.row += 1;
        this.column = -1;
        return scope;
      case 'td':
      case 'th':
        return { ...scope, shape: this.cellShape(element) };
      default:
        return scope;
    }
  }

  private headingShape(level: number): BlockShape {
    if (level > 1 || this.hasTitle) return { kind: 'heading', level };
    this.hasTitle = true;
    return { kind: 'title', level: 1 };
  }

  private cellShape(element: HtmlElement): BlockShape {
    this.column += 1;
    const { row, column } = this;
    this.column += Math.min(100, Math.max(1, Number(attribute(element, 'colspan')) || 1)) - 1;
    return { kind: 'table_cell', level: 0, row, column, header: element.tagName === 'th' };
  }

  /** Inner tables count their own rows. */
  private writeTable(element: HtmlElement, scope: Scope): void {
    const { row, column } = this;
    this.row = -1;
    this.column = -1;
    this.writeChildren(element, scope);
    this.row = row;
    this.column = column;
  }

  /** `<q>` has the marks that a reader sees: the tags stand for them. */
  private writeMarked(element: HtmlElement, scope: Scope): void {
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    const isNested = scope.isMarked === true;
    if (!startTag || !endTag || element.childNodes.length === 0) {
      this.writeChildren(element, scope);
      return;
    }
    if (!this.builder.isOpen) this.builder.begin(scope.shape);
    this.breaks = 0;
    this.builder.add(isNested ? '‘' : '“', startTag.startOffset, startTag.endOffset - startTag.startOffset);
    this.writeChildren(element, { ...scope, isMarked: !isNested });
    this.builder.add(isNested ? '’' : '”', endTag.startOffset, endTag.endOffset - endTag.startOffset);
  }

  /** One `<br>` is a line feed; two end the block. */
  private writeBreak(element: HtmlElement): void {
    const place = element.sourceCodeLocation;
    this.breaks += 1;
    if (this.breaks > 1) this.builder.end();
    else if (place && this.builder.isOpen)
      this.builder.add('\n', place.startOffset, place.endOffset - place.startOffset);
  }

  /** Note marks are left out; `10<sup>6</sup>` becomes `10^6`, so that no number is made up. */
  private writeRaised(element: HtmlElement, scope: Scope): void {
    const first = element.childNodes[0];
    if (first && isElement(first) && first.tagName === 'a' && attribute(first, 'href')?.startsWith('#'))
      return;
    const begins = first && isText(first) ? first.value.trimStart().charCodeAt(0) : 0;
    const touches = this.builder.isOpen && isDigit(this.builder.lastUnit);
    const tag = element.sourceCodeLocation?.startTag;
    if (tag && touches && (isDigit(begins) || begins === 45 || begins === 0x2212))
      this.builder.add(
        element.tagName === 'sup' ? '^' : '_',
        tag.startOffset,
        tag.endOffset - tag.startOffset,
      );
    this.writeChildren(element, scope);
  }

  private writeText(
    value: string,
    place: { startOffset: number; endOffset: number } | undefined,
    scope: Scope,
  ): void {
    if (!place || value === '') return;
    if (!this.builder.isOpen) {
      if (!value.trim()) return;
      this.builder.begin(scope.shape);
    }
    if (value.trim()) this.breaks = 0;
    const stretch = { start: place.startOffset, end: place.endOffset };
    const runs = alignText(this.raw, value, stretch) ?? [{ ...stretch, text: value }];
    for (const run of runs) {
      if (run.text !== undefined) this.builder.add(run.text, run.start, run.end - run.start);
      else if (scope.isPre)
        this.builder.add(this.raw.slice(run.start, run.end), run.start, run.end - run.start);
      else this.writeSame(run.start, run.end);
    }
  }

  /** Raw text with white space drawn together; one unit of white space stays what it is. */
  private writeSame(start: number, end: number): void {
    const { raw, builder } = this;
    for (let from = start; from < end; ) {
      let to = from;
      if (isSpace(raw.charCodeAt(from))) {
        while (to < end && isSpace(raw.charCodeAt(to))) to += 1;
        const size = to - from;
        if (!isSpace(builder.lastUnit) && !Number.isNaN(builder.lastUnit))
          builder.add(size === 1 ? raw[from] : ' ', from, size);
      } else {
        while (to < end && !isSpace(raw.charCodeAt(to))) to += 1;
        while (to < end && raw.charCodeAt(to) === 32 && to + 1 < end && !isSpace(raw.charCodeAt(to + 1))) {
          to += 1;
          while (to < end && !isSpace(raw.charCodeAt(to))) to += 1;
        }
        builder.add(raw.slice(from, to), from, to - from);
      }
      from = to;
    }
  }
}
