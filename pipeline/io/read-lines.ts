import * as z from 'zod';
import { type Metadata, METADATA_FIELDS, type Source } from '../../schemas/document.ts';
import type { Code } from '../../schemas/codes.ts';
import type { Unreadable } from '../../schemas/stages.ts';
import { makeSource } from '../core/make-source.ts';

/** One line of a JSON Lines file of documents. */
const DocumentLine = z.object({
  id: z.union([z.string().min(1), z.number()], 'wants text or a number'),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  byline: z.string().nullish(),
  publisher: z.string().nullish(),
  dateline: z.string().nullish(),
  language: z.string().nullish(),
  url: z.string().nullish(),
  mediaType: z.enum(['text/plain', 'text/markdown', 'text/html']).nullish(),
});

const LINE_FEED = 10;

/** Cuts a stream of bytes at 0x0A alone; the last piece comes even without one. Linear in the bytes. */
export async function* cutLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...parts, bytes.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < bytes.length) parts.push(bytes.subarray(start));
  }
  if (parts.length) yield Buffer.concat(parts);
}

/** What a JSON Lines file is read with. */
export interface LineContext {
  readonly path: string;
  readonly maxBytes: number;
  /** Metadata that outranks that of the lines. */
  readonly given: Metadata;
}

const strict = new TextDecoder('utf-8', { fatal: true });

const refuse = (path: string, line: number, finding: { code: Code; message: string }): Unreadable => ({
  path: `${path}:${line}`,
  name: `${path}:${line}`,
  findings: [{ code: finding.code, message: `line ${line}: ${finding.message}` }],
});

const parseLine = (bytes: Buffer): { data?: unknown; error?: string } => {
  try {
    return { data: JSON.parse(strict.decode(bytes)) };
  } catch (cause) {
    return { error: cause instanceof SyntaxError ? 'it is not one whole JSON value' : 'it is not UTF-8' };
  }
};

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** What is wrong with a line: `text is missing`. */
const saidOf = ({ path, message }: z.core.$ZodIssue, line: unknown): string => {
  const field = path.join('.');
  if (!field) return 'it is no object with id and text';
  return (line as Record<string, unknown>)[field] === undefined
    ? `${field} is missing`
    : `${field}: ${message}`;
};

/** One document, or what is wrong with its line. `undefined` for an empty line. */
const readLine = (bytes: Buffer, number: number, context: LineContext): Source | Unreadable | undefined => {
  const { path } = context;
  if (isBlank(bytes)) return undefined;
  if (bytes.length > context.maxBytes)
    return refuse(path, number, {
      code: 'INPUT_TOO_LARGE',
      message: `${bytes.length} bytes, the limit is ${context.maxBytes}`,
    });
  const { data, error } = parseLine(bytes);
  if (error !== undefined) return refuse(path, number, { code: 'LINE_NOT_JSON', message: error });
  const parsed = DocumentLine.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(path, number, {
      code: 'LINE_INVALID',
      message: saidOf(issue, data),
    });
  }
  const line = parsed.data;
  if (!line.text.trim()) return refuse(path, number, { code: 'INPUT_EMPTY', message: 'the text is empty' });
  const known = METADATA_FIELDS.flatMap((field) => {
    const value = line[field];
    if (!value?.trim()) return [];
    return [
      [
        field,
        {
          value,
          from: 'input' as const,
          outside: { source: 'sidecar' as const, entry: `${path}#${field}`, text: value },
        },
      ],
    ];
  });
  return makeSource({
    text: line.text,
    name: String(line.id),
    path,
    mediaType: line.mediaType ?? 'text/plain',
    given: { ...Object.fromEntries(known), ...context.given },
  });
};

/** The documents of a JSON Lines stream, one a line, in order. A bad line does not stop the others. */
export async function* readDocumentLines(
  chunks: AsyncIterable<Uint8Array>,
  context: LineContext,
): AsyncGenerator<Source | Unreadable> {
  let number = 0;
  for await (const bytes of cutLines(chunks)) {
    number += 1;
    const hasMark = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const found = readLine(hasMark ? bytes.subarray(3) : bytes, number, context);
    if (found) yield found;
  }
}
