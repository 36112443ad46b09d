import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IoError } from '../core/errors.ts';
import type { OutputFile, OutputFolder } from '../core/output.ts';
import { lockFolder } from './write-lock.ts';
import { PARTS } from './write-publication.ts';
import { dropParts, publishParts, recoverLocked, recoverOutput } from './write-publish.ts';

const BUFFER = 1 << 18;
/** Bytes below this size wait for others. */
const SMALL = 1 << 12;

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
      this.writeBytes(chunk);
      return;
    }
    const most = chunk.length * 3;
    if (this.filled + most > (this.buffer?.length ?? 0)) this.makeRoom(most);
    this.filled += (this.buffer as Buffer).write(chunk, this.filled);
  }

  private writeBytes(bytes: Uint8Array): void {
    if (bytes.length >= SMALL) {
      this.drain();
      this.put(bytes);
      return;
    }
    if (this.filled + bytes.length > (this.buffer?.length ?? 0)) this.makeRoom(bytes.length);
    (this.buffer as Buffer).set(bytes, this.filled);
    this.filled += bytes.length;
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

/** Brings a part to the disk; many at a time take little longer than one. */
const syncLater = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

class DiskFolder implements OutputFolder {
  private readonly folder: string;
  /** Whether this run made the folder: one that gives up takes it away again. */
  private readonly isNew: boolean;
  private readonly release: () => void;
  private readonly files: DiskFile[] = [];

  constructor(folder: string, isNew: boolean, release: () => void) {
    this.folder = folder;
    this.isNew = isNew;
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
      ...file.close(),
    }));
    try {
      await Promise.all(this.files.map((file) => syncLater(file.part)));
      publishParts(this.folder, written, last);
    } catch (error) {
      throw failed(`cannot publish ${this.folder}`, error);
    } finally {
      this.release();
    }
  }

  /** Once there is no way back, the next command completes the publication. */
  abandon(): void {
    dropParts(this.folder);
    this.release();
    if (this.isNew && existsSync(this.folder) && !readdirSync(this.folder).length) rmdirSync(this.folder);
  }
}

/** Makes a folder and those above it; `false` when it was there. (`recursive` of Node never ends in /proc.) */
const makeFolder = (folder: string): boolean => {
  if (existsSync(folder) && statSync(folder).isDirectory()) return false;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
  return true;
};

/**
 * Opens an output folder for one run: locks it (exit code 75 when another run holds it), completes
 * or clears what an interrupted run left, and writes new files apart. They are published together
 * (`publishParts`): a run that is killed leaves the old output or the new one.
 */
export const openOutput = async (folder: string): Promise<OutputFolder> => {
  let isNew = false;
  try {
    if (!existsSync(folder)) recoverOutput(folder);
    isNew = makeFolder(folder);
  } catch (error) {
    throw failed(`cannot make ${folder}`, error);
  }
  const release = lockFolder(folder);
  try {
    recoverLocked(folder);
    mkdirSync(join(folder, PARTS));
    return new DiskFolder(folder, isNew, release);
  } catch (error) {
    release();
    throw failed(`cannot write to ${folder}`, error);
  }
};
