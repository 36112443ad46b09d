import { createReadStream, readFileSync, statSync } from 'node:fs';
import {
  METADATA_FIELDS,
  type MediaType,
  type Metadata,
  type MetadataField,
  type Source,
} from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Unreadable } from '../../schemas/stages.ts';
import { makeSource } from '../core/make-source.ts';
import { decode, isBinary } from './read-encoding.ts';
import { asEarlier, type Entry, expandInput } from './read-expand.ts';
import { type InputKind, extensionOf, kindOf, refusalByBytes, refusalByName } from './read-kinds.ts';
import { readDocumentLines } from './read-lines.ts';
import { readSidecar, sidecarOf } from './read-sidecar.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** The size above which a file is refused when nothing else is said: 64 MiB. */
const DEFAULT_MAX_BYTES = 64 << 20;

export interface ReadOptions {
  /** Largest file, or line of a JSON Lines file, in bytes. */
  readonly maxBytes?: number;
  /** Encoding of all files; outranks what they say. */
  readonly encoding?: string;
  /** What all inputs are read as; by extension when absent. `lines` is JSON Lines. */
  readonly kind?: InputKind;
  /** Metadata from the command line: `{ published: '2024-11-10' }`. Outranks all other. */
  readonly metadata?: { readonly [F in MetadataField]?: string };
  /** Standard input, for the input `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** What the inputs were called when they were read before, one by one: they keep the paths and names of then. */
  readonly earlier?: readonly string[];
}

type Read = Source | Unreadable;

/** Whether an input was read. */
export const isSource = (read: Read): read is Source => 'raw' in read;

const unreadable = (path: string, name: string, finding: Finding): Unreadable => ({
  path,
  name,
  findings: [finding],
});

const optionMetadata = (options: ReadOptions): Metadata =>
  Object.fromEntries(
    METADATA_FIELDS.flatMap((field) => {
      const value = options.metadata?.[field];
      if (value === undefined) return [];
      return [
        [field, { value, from: 'option', outside: { source: 'option', entry: `--${field}`, text: value } }],
      ];
    }),
  );

interface RawInput {
  readonly path: string;
  readonly name: string;
  readonly kind: MediaType;
  readonly sidecar?: string;
}

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** Where the first sign stands that no text has. */
const binary = ({ path, name }: RawInput, text: string): Unreadable => {
  const sign = CONTROL.exec(text);
  const place = sign
    ? `: U+${sign[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} at character ${sign.index}`
    : '';
  return unreadable(path, name, {
    code: 'INPUT_BINARY',
    message: `${name} holds control characters${place}`,
  });
};

/** A source from bytes: refused kinds, encoding, empty and binary files are told apart here. */
const sourceOf = (bytes: Buffer, input: RawInput, options: ReadOptions): Read => {
  const { path, name, kind } = input;
  const refusal = refusalByBytes(bytes);
  if (refusal)
    return unreadable(path, name, { code: refusal, message: `${name} is refused by its first bytes` });
  const { text, encoding, basis, findings } = decode(bytes, {
    given: options.encoding,
    isHtml: kind === 'text/html',
  });
  if (text === undefined)
    return bytes.includes(0) ? binary(input, bytes.toString('latin1')) : { path, name, findings };
  if (isBinary(text)) return binary(input, text);
  if (!text.trim())
    return unreadable(path, name, {
      code: 'INPUT_EMPTY',
      message: `${name} holds no text (${bytes.length} bytes)`,
    });
  const beside = input.sidecar ? readSidecar(input.sidecar) : { metadata: {}, findings: [] };
  const source = makeSource({
    text,
    name,
    path,
    bytes,
    encoding,
    encodingBasis: basis,
    mediaType: kind,
    given: { ...beside.metadata, ...optionMetadata(options) },
  });
  const notes = [...findings, ...beside.findings];
  return notes.length ? { ...source, findings: notes } : source;
};

const tooLarge = (size: number, limit: number): Finding => ({
  code: 'INPUT_TOO_LARGE',
  message: `${size} bytes, the limit is ${limit}`,
});

const kindOrFinding = ({ path, name, isNamed }: Entry, options: ReadOptions): InputKind | Finding => {
  if (options.kind) return options.kind;
  const refusal = refusalByName(path);
  if (refusal) return { code: refusal, message: `${name} is refused by its extension` };
  const kind = kindOf(path);
  if (kind) return kind;
  if (isNamed && extensionOf(path) === '') return 'text/plain';
  return { code: 'INPUT_KIND_UNKNOWN', message: `${name} is not of a kind that is read` };
};

async function* readEntry(entry: Entry, options: ReadOptions): AsyncGenerator<Read> {
  const { path, name, at = path } = entry;
  const kind = kindOrFinding(entry, options);
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (entry.problem) yield unreadable(path, name, entry.problem);
  else if (typeof kind === 'object') yield unreadable(path, name, kind);
  else {
    try {
      if (kind === 'lines') {
        yield* readDocumentLines(createReadStream(at), {
          path: name,
          maxBytes: limit,
          given: optionMetadata(options),
        });
        return;
      }
      const { size } = statSync(at);
      if (size === 0) yield unreadable(path, name, { code: 'INPUT_EMPTY', message: `${name} has no bytes` });
      else if (size > limit) yield unreadable(path, name, tooLarge(size, limit));
      else yield sourceOf(readFileSync(at), { path, name, kind, sidecar: sidecarOf(at) }, options);
    } catch (error) {
      if (!(error instanceof Error) || !('errno' in error)) throw error;
      yield unreadable(path, name, { code: 'INPUT_UNREADABLE', message: `${name}: ${whyUnreadable(error)}` });
    }
  }
}

const collect = async (
  head: readonly Buffer[],
  rest: AsyncIterator<Uint8Array>,
  limit: number,
): Promise<Buffer> => {
  const parts = [...head];
  let size = parts.reduce((sum, part) => sum + part.length, 0);
  for (let next = await rest.next(); !next.done && size <= limit; next = await rest.next()) {
    parts.push(Buffer.from(next.value));
    size += next.value.length;
  }
  return Buffer.concat(parts);
};

async function* chain(head: readonly Buffer[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** What a stream is, by its beginning: JSON Lines, HTML or plain text. */
const sniff = (head: string): InputKind => {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'text/html';
  return /^\{\s*"(?:[^"\\\n]|\\.){1,80}"\s*:/.test(start) && head.includes('"text"') ? 'lines' : 'text/plain';
};

async function* readStream(options: ReadOptions): AsyncGenerator<Read> {
  const stream = (options.stdin ?? process.stdin)[Symbol.asyncIterator]();
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const head: Buffer[] = [];
  while (head.reduce((sum, part) => sum + part.length, 0) < 4096 && !head.at(-1)?.includes(10)) {
    const next = await stream.next();
    if (next.done) break;
    head.push(Buffer.from(next.value));
  }
  const kind = options.kind ?? sniff(Buffer.concat(head).toString('utf8'));
  if (kind === 'lines') {
    yield* readDocumentLines(chain(head, stream), {
      path: 'stdin',
      maxBytes: limit,
      given: optionMetadata(options),
    });
    return;
  }
  const bytes = await collect(head, stream, limit);
  if (bytes.length > limit) yield unreadable('-', 'stdin', tooLarge(bytes.length, limit));
  else yield sourceOf(bytes, { path: '-', name: 'stdin', kind }, options);
}

/** Names that occur twice among files named one by one get the path as given. */
const nameApart = (entries: readonly Entry[]): Entry[] => {
  const seen = new Map<string, number>();
  for (const { name } of entries) seen.set(name, (seen.get(name) ?? 0) + 1);
  return entries.map((entry) =>
    entry.isNamed && (seen.get(entry.name) ?? 0) > 1 ? { ...entry, name: entry.path } : entry,
  );
};

/**
 * Reads inputs one by one: files, folders (in code unit order), globs, `-` for standard input.
 * What cannot be read comes as one `Unreadable` and the next is read. A named input that does not
 * exist throws a usage error before anything is read.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Read> {
  const earlier = options.earlier?.length === inputs.length ? options.earlier : inputs;
  const entries = nameApart(
    inputs.flatMap((input, i) => {
      if (input === '-') return [];
      const found = expandInput(input);
      return earlier[i] === input ? found : found.map((entry) => asEarlier(entry, earlier[i]));
    }),
  );
  const seen = new Set<string>();
  /** The first document with each text, by hash. */
  const texts = new Map<string, string>();
  const once = (read: Read): Read => {
    if (!isSource(read)) return read;
    if (seen.has(read.id))
      return unreadable(read.path, read.name, {
        code: 'NAME_REPEATED',
        message: `there is another document ${read.name}`,
      });
    seen.add(read.id);
    const twin = texts.get(read.sha256);
    if (twin === undefined) texts.set(read.sha256, read.name);
    if (twin === undefined) return read;
    const finding: Finding = { code: 'TEXT_REPEATED', message: `the same bytes as ${twin}` };
    return { ...read, findings: [...(read.findings ?? []), finding] };
  };
  const files = entries.filter(({ path }) => path !== '-');
  for (const entry of files) for await (const read of readEntry(entry, options)) yield once(read);
  const piped = entries.find(({ path }) => path === '-');
  if (!piped && !inputs.includes('-')) return;
  const stream = piped ? { ...options, stdin: createReadStream(piped.at!) } : options;
  for await (const read of readStream(stream)) yield once(read);
}
