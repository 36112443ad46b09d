import { readFileSync } from 'node:fs';
import type { MediaType, Metadata, Source } from '../../schemas/document.ts';
import type { Checked } from '../../schemas/stages.ts';
import { asciiJson } from '../core/ascii-json.ts';
import { sha256 } from '../core/hash.ts';
import { makeSource } from '../core/make-source.ts';
import { VERSION } from '../core/version.ts';
import type { Outcome, Setting } from '../process.ts';
import { configurationOf } from '../run.ts';
import { IsolatedProcess } from './isolated.ts';
import { type Answer, PROTOCOL, Request, WORKER_ERRORS, type WorkerError } from './protocol.ts';
import { allRows } from '../core/row-list.ts';

const failure = (id: string | null, code: WorkerError, detail?: string): Answer => ({
  v: PROTOCOL,
  id,
  error: { code, message: detail ? `${WORKER_ERRORS[code]}: ${detail}` : WORKER_ERRORS[code] },
});

/** The id of a line that is not a whole request, where it can be told. */
const idOf = (data: unknown): string | null => {
  const id = (data as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
};

type Read = { readonly source: Source } | { readonly answer: Answer };

const metadataOf = (meta: Request['meta'], id: string): Metadata =>
  Object.fromEntries(
    Object.entries(meta ?? {}).map(([field, value]) => [
      field,
      { value, from: 'input', outside: { source: 'option', entry: `${id}#meta.${field}`, text: value } },
    ]),
  );

const sourceOf = (request: Request): Read => {
  const { id, text, path, meta } = request;
  const mediaType: MediaType = request.mediaType ?? 'text/plain';
  try {
    const raw =
      text ??
      (path === undefined
        ? undefined
        : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)));
    if (raw === undefined) return { answer: failure(id, 'BAD_LINE', 'text or path is missing') };
    if (request.sha256 && sha256(raw) !== request.sha256) return { answer: failure(id, 'TEXT_DAMAGED') };
    return {
      source: makeSource({ text: raw, name: id, path: path ?? id, mediaType, given: metadataOf(meta, id) }),
    };
  } catch (error) {
    return { answer: failure(id, 'UNREADABLE', (error as Error).message) };
  }
};

const NOT_ASCII = /[\u0080-\uffff]/;

/** Reads one request line. Never throws. */
export const readRequest = (line: string): Read => {
  if (NOT_ASCII.test(line)) return { answer: failure(null, 'NOT_ASCII') };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { answer: failure(null, 'BAD_LINE', (error as Error).message) };
  }
  const parsed = Request.safeParse(data);
  if (parsed.success) return sourceOf(parsed.data);
  const issue = parsed.error.issues[0];
  return { answer: failure(idOf(data), 'BAD_LINE', `${issue.path.join('.')}: ${issue.message}`) };
};

const recordsOf = (checked: Checked): Record<string, unknown>[] =>
  Object.entries(checked.rows).flatMap(([table, rows]) => allRows(rows).map((row) => ({ table, ...row })));

const answerOf = (source: Source, outcome: Outcome<Checked>, configHash: string): Answer => {
  if (!outcome.ok) return failure(source.name, 'FAILED', outcome.unreadable.findings[0]?.message);
  return {
    v: PROTOCOL,
    id: source.name,
    sha256: source.sha256,
    toolVersion: VERSION,
    configHash,
    records: recordsOf(outcome.item),
  };
};

/** Answers request lines one by one; each document is worked on in a child process of its own. */
export class WorkerService {
  private readonly child: IsolatedProcess;
  private readonly configHash: string;
  private number = 0;

  constructor(setting: Setting, entry: string) {
    const { config, decisions } = setting;
    this.child = new IsolatedProcess(entry, { config, decisions }, config.limits);
    this.configHash = sha256(JSON.stringify(configurationOf(setting)));
  }

  /** The answer line, ASCII only, without its line feed. */
  async answer(line: string): Promise<string> {
    const read = readRequest(line);
    return asciiJson('answer' in read ? read.answer : await this.work(read.source));
  }

  close(): void {
    this.child.close();
  }

  private async work(source: Source): Promise<Answer> {
    this.number += 1;
    const outcome = await this.child.run({ number: this.number, payload: [source] });
    if (!outcome.ok) return failure(source.name, outcome.code, outcome.message);
    return answerOf(source, (outcome.result as Outcome<Checked>[])[0], this.configHash);
  }
}
