import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IoError } from '../core/errors.ts';
import type { OutputFile, OutputFolder } from '../core/output.ts';
import { lockFolder } from './write-lock.ts';

/** Where files wait inside the output folder until they are published together. */
const PARTS = '.parts';
const JOURNAL = 'journal.json';
const BUFFER = 1 << 18;

interface Written {
  readonly path: string;
  readonly part: string;
  readonly sha256: string;
}

interface Journal {
  readonly publish: readonly Written[];
  readonly remove: readonly string[];
}

const failed = (what: string, error: unknown): IoError =>
  error instanceof IoError
    ? error
    : new IoError('OUTPUT_UNWRITABLE', `${what}: ${(error as Error).message}`, error);

class DiskFile implements OutputFile {
  readonly path: string;
  readonly part: string;
  private readonly hash = createHash('sha256');
  private handle: number | undefined;
  /** Text on its way to the disk, as UTF-8 up to `filled`. */
  private buffer: Buffer | undefined;
  private filled = 0;
  private bytes = 0;
  private closed: { sha256: string; bytes: number } | undefined;

  constructor(path: string, part: string) {
    this.path = path;
    this.part = part;
  }

  write(chunk: string | Uint8Array): void {
    if (typeof chunk !== 'string') {
      this.drain();
      this.put(chunk);
      return;
    }
    const most = chunk.length * 3;
    if (this.filled + most > (this.buffer?.length ?? 0)) this.makeRoom(most);
    this.filled += (this.buffer as Buffer).write(chunk, this.filled);
  }

  /** Room for `most` more bytes: small outputs keep a small buffer, large ones empty theirs. */
  private makeRoom(most: number): void {
    const size = this.filled + most;
    if (size > BUFFER) this.drain();
    if (this.filled + most <= (this.buffer?.length ?? 0)) return;
    const wider = Buffer.allocUnsafe(Math.max(most, Math.min(BUFFER, Math.max(1 << 13, size * 4))));
    if (this.filled) this.buffer?.copy(wider, 0, 0, this.filled);
    this.buffer = wider;
  }

  close(): { sha256: string; bytes: number } {
    if (this.closed) return this.closed;
    this.drain();
    this.handle ??= this.begin();
    closeSync(this.handle);
    this.buffer = undefined;
    this.closed = { sha256: this.hash.digest('hex'), bytes: this.bytes };
    return this.closed;
  }

  private drain(): void {
    if (!this.filled) return;
    const bytes = (this.buffer as Buffer).subarray(0, this.filled);
    this.filled = 0;
    this.put(bytes);
  }

  private begin(): number {
    try {
      return openSync(this.part, 'wx');
    } catch (error) {
      throw failed(`cannot write ${this.path}`, error);
    }
  }

  private put(bytes: Uint8Array): void {
    this.handle ??= this.begin();
    this.hash.update(bytes);
    this.bytes += bytes.length;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
    } catch (error) {
      throw failed(`cannot write ${this.path}`, error);
    }
  }
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Whether a file already holds the bytes of a part. It is read only where the sizes agree. */
const holds = (path: string, part: string, sha256: string): boolean =>
  existsSync(path) &&
  statSync(path).size === statSync(part).size &&
  createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;

/** Carries out a journal: files that already hold the right bytes are left alone. */
const publishAll = async (folder: string, { publish, remove }: Journal): Promise<void> => {
  const folders = new Set([folder]);
  for (const { path, part, sha256 } of publish) {
    const from = join(folder, PARTS, part);
    const to = join(folder, path);
    if (!existsSync(from) || holds(to, from, sha256)) continue;
    mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(to));
    await rename(from, to);
  }
  for (const path of folders) await sync(path);
  for (const path of remove) await rm(join(folder, path), { force: true });
  await rm(join(folder, PARTS), { recursive: true, force: true });
};

/** Completes a publication that was cut off, so that the folder holds the new output; a torn set
 * of parts without a journal is removed. Does nothing to a folder that is at rest. */
export const recoverOutput = async (folder: string): Promise<void> => {
  const parts = join(folder, PARTS);
  if (!existsSync(parts)) return;
  const journal = join(parts, JOURNAL);
  if (existsSync(journal)) await publishAll(folder, JSON.parse(readFileSync(journal, 'utf8')) as Journal);
  else rmSync(parts, { recursive: true, force: true });
};

/** The files that the manifest of an earlier run lists. */
const formerFiles = (folder: string, manifest: string): string[] => {
  try {
    const { outputs } = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as {
      outputs: { path: string }[];
    };
    return outputs
      .map(({ path }) => path)
      .filter((path) => !path.split('/').includes('..') && !path.startsWith('/'));
  } catch {
    return [];
  }
};

class DiskFolder implements OutputFolder {
  private readonly folder: string;
  private readonly release: () => void;
  private readonly files: DiskFile[] = [];

  constructor(folder: string, release: () => void) {
    this.folder = folder;
    this.release = release;
  }

  open(path: string): OutputFile {
    const part = join(this.folder, PARTS, String(this.files.length));
    const file = new DiskFile(path, part);
    this.files.push(file);
    return file;
  }

  async publish(last: string): Promise<void> {
    const written = this.files.map((file, i) => ({
      path: file.path,
      part: String(i),
      sha256: file.close().sha256,
    }));
    const names = new Set(written.map(({ path }) => path));
    const journal: Journal = {
      publish: [
        ...written.filter(({ path }) => path !== last),
        ...written.filter(({ path }) => path === last),
      ],
      remove: formerFiles(this.folder, last).filter((path) => !names.has(path)),
    };
    const parts = join(this.folder, PARTS);
    try {
      await Promise.all(this.files.map((file) => sync(file.part)));
      const draft = join(parts, `${JOURNAL}.draft`);
      await writeFile(draft, JSON.stringify(journal));
      await sync(draft);
      await rename(draft, join(parts, JOURNAL));
      await sync(parts);
      await publishAll(this.folder, journal);
    } catch (error) {
      throw failed(`cannot publish ${this.folder}`, error);
    } finally {
      this.release();
    }
  }

  /** Once the journal is written there is no way back: the next command completes the publication. */
  abandon(): void {
    if (!existsSync(join(this.folder, PARTS, JOURNAL)))
      rmSync(join(this.folder, PARTS), { recursive: true, force: true });
    this.release();
  }
}

/**
 * Opens an output folder for one run: locks it (exit code 75 when another run holds it), completes
 * or clears what an interrupted run left, and writes new files apart. They are published together:
 * all parts on disk, then a journal, then renames with `last` at the end. A run that is killed
 * leaves the old output, or a journal that the next command completes.
 */
export const openOutput = async (folder: string): Promise<OutputFolder> => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw failed(`cannot make ${folder}`, error);
  }
  const release = lockFolder(folder);
  try {
    await recoverOutput(folder);
    mkdirSync(join(folder, PARTS));
    return new DiskFolder(folder, release);
  } catch (error) {
    release();
    throw failed(`cannot write to ${folder}`, error);
  }
};
