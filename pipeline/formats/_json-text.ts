import type { Column, ColumnType, Segment } from '../../schemas/column.ts';
import { allBut, type ByteText, piece } from './_byte-text.ts';
import type { CellWriter } from './_row-writer.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 91;
const CLOSE = 93;
const COMMA = 44;
const END = 125;

const controls = Array.from({ length: 32 }, (_, unit) => unit);
/** What stands in JSON as it is. */
const PLAIN = allBut([...controls, QUOTE, BACKSLASH]);
/** What JSON escapes; surrogates, because alone they are escaped too. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

const pieces = (quote: string) => {
  const named = (name: string): DataView => piece(`,${quote}${name}${quote}:`);
  return {
    source: piece(`{${quote}source${quote}:`),
    /** The start of most pieces of evidence, in one. */
    raw: piece(`{${quote}source${quote}:${quote}raw${quote},${quote}char_start${quote}:`),
    entry: named('entry'),
    start: named('char_start'),
    end: named('char_end'),
    text: named('text'),
    sha256: named('sha256'),
  };
};

/**
 * Writes texts and lists as JSON, what `JSON.stringify` gives. `doubled`: each quotation mark twice,
 * for a CSV cell.
 */
export class JsonWriter {
  private readonly doubled: boolean;
  private readonly pieces: ReturnType<typeof pieces>;

  constructor(doubled: boolean) {
    this.doubled = doubled;
    this.pieces = pieces(doubled ? '""' : '"');
  }

  text(out: ByteText, text: string): void {
    const start = out.at;
    this.quote(out);
    if (!out.plain(text, PLAIN)) {
      if (ESCAPED.test(text)) {
        out.at = start;
        const json = JSON.stringify(text);
        out.text(this.doubled ? json.replaceAll('"', '""') : json);
        return;
      }
      out.text(text);
    }
    this.quote(out);
  }

  private quote(out: ByteText): void {
    out.byte(QUOTE);
    if (this.doubled) out.byte(QUOTE);
  }

  /** A list cell. */
  list(out: ByteText, value: unknown, type: ColumnType): void {
    const items = value as readonly unknown[];
    out.byte(OPEN);
    for (let i = 0; i < items.length; i += 1) {
      if (i) out.byte(COMMA);
      if (type === 'segment-list') this.segment(out, items[i] as Segment);
      else this.text(out, items[i] as string);
    }
    out.byte(CLOSE);
  }

  private segment(out: ByteText, { source, entry, char_start, char_end, text, sha256 }: Segment): void {
    const { pieces } = this;
    if (source === 'raw' && entry === undefined && char_start !== undefined) {
      out.piece(pieces.raw);
      out.number(char_start);
    } else {
      out.piece(pieces.source);
      this.text(out, source);
      this.optional(out, pieces.entry, entry);
      if (char_start !== undefined) this.offset(out, pieces.start, char_start);
    }
    if (char_end !== undefined) this.offset(out, pieces.end, char_end);
    out.piece(pieces.text);
    this.text(out, text);
    this.optional(out, pieces.sha256, sha256);
    out.byte(END);
  }

  private offset(out: ByteText, name: DataView, value: number): void {
    out.piece(name);
    out.number(value);
  }

  private optional(out: ByteText, name: DataView, value: string | undefined): void {
    if (value === undefined) return;
    out.piece(name);
    this.text(out, value);
  }
}

const NULL = piece('null');
const TRUE = piece('true');
const FALSE = piece('false');

/** `true` or `false`. */
export const writeBoolean = (out: ByteText, value: boolean): void => out.piece(value ? TRUE : FALSE);

/** The cells of a row as a JSON object without its closing brace: columns in order, empty cells `null`. */
export const jsonCells = (columns: readonly Column[]): CellWriter => {
  const json = new JsonWriter(false);
  return {
    before: columns.map(({ name }, i) => `${i ? ',' : '{'}${JSON.stringify(name)}:`),
    cell(out, value, type) {
      if (value === null || value === undefined) out.piece(NULL);
      else if (typeof value === 'string') json.text(out, value);
      else if (typeof value === 'number') out.number(value);
      else if (typeof value === 'boolean') writeBoolean(out, value);
      else json.list(out, value, type);
    },
  };
};

/** The text of UTF-8 bytes; throws `TypeError` when they are not UTF-8. */
export const utf8Text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
