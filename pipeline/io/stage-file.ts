import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { IoError, UsageError } from '../core/errors.ts';

/** Stages in order; each reads the file of the one before. */
const STAGES = ['parse', 'extract', 'resolve', 'validate', 'export', 'audit'] as const;
export type Stage = (typeof STAGES)[number];

/** First line of a stage file: what made it. */
export interface StageHeader {
  readonly stage: Stage;
  readonly version: string;
  /** Hash of the configuration. */
  readonly configuration: string;
  /** How the inputs were read; handed on from stage to stage. */
  readonly reading?: unknown;
}

/** `output/stages/parse.jsonl`. */
export const stagePath = (output: string, stage: Stage): string => join(output, 'stages', `${stage}.jsonl`);

/** The lines of a UTF-8 file, split at 0x0A only, one at a time. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of createReadStream(path)) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  rest += decoder.decode();
  if (rest) yield rest;
}

/** Writes a stage file beside its place and puts it there when it is whole. */
export class StageWriter {
  private readonly path: string;
  private readonly stream;

  constructor(path: string, header: StageHeader) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.stream = createWriteStream(`${path}.part`);
    this.stream.write(`${JSON.stringify(header)}\n`);
  }

  async write(item: unknown): Promise<void> {
    if (this.stream.write(`${JSON.stringify(item)}\n`)) return;
    await new Promise<void>((resolve, reject) => {
      this.stream.once('drain', resolve);
      this.stream.once('error', reject);
    });
  }

  async close(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
    renameSync(`${this.path}.part`, this.path);
  }
}

const missing = (path: string, stage: Stage): UsageError =>
  new UsageError('STAGE_MISSING', `there is no ${path}: run \`sourceline ${stage}\` first`);

/**
 * The header of a stage file. Throws a usage error when the file is missing or was made by another
 * stage, version or configuration than `wanted`.
 */
export const readHeader = async (path: string, wanted: StageHeader): Promise<StageHeader> => {
  if (!existsSync(path)) throw missing(path, wanted.stage);
  for await (const line of readLines(path)) {
    const header = parseLine<StageHeader>(line, `${path}:1`);
    const { stage, version, configuration } = header;
    if (stage === wanted.stage && version === wanted.version && configuration === wanted.configuration)
      return header;
    break;
  }
  throw new UsageError(
    'STAGE_STALE',
    `${path} was made by another stage, version or configuration: run \`sourceline ${wanted.stage}\` again`,
  );
};

/** The items of a stage file after its header. A damaged line is an I/O error. */
export async function* readStage<T>(path: string): AsyncGenerator<T> {
  let number = 0;
  for await (const line of readLines(path)) {
    number += 1;
    if (number > 1) yield parseLine<T>(line, `${path}:${number}`);
  }
}

const parseLine = <T>(line: string, place: string): T => {
  try {
    return JSON.parse(line) as T;
  } catch (cause) {
    throw new IoError('STAGE_DAMAGED', `${place} is not whole JSON: run the stage again`, cause);
  }
};
