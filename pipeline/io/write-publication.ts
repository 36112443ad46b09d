import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where files wait inside the output folder until they are published together. */
export const PARTS = '.parts';

/** A file that waits to be published: its place in the folder and the name of its part. */
export interface Written {
  readonly path: string;
  readonly part: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** One change of an output folder: the files of the new set, and those of the old one that go. */
export interface Publication {
  /** Without symbolic links. */
  readonly folder: string;
  readonly publish: readonly Written[];
  /** Paths of the new set whose files are there already with the right bytes. */
  readonly unchanged: ReadonlySet<string>;
  readonly remove: readonly string[];
  /** The file that is published after all others: the manifest. */
  readonly last: string;
  /** Whether an output of an earlier run is there. */
  readonly replaces: boolean;
}

/** Places beside an output folder: the next folder while it is made, the old one on its way out. */
export const besides = (folder: string) => ({
  next: join(dirname(folder), `.${basename(folder)}.sourceline`),
  former: join(dirname(folder), `.${basename(folder)}.sourceline-old`),
});

/** Brings a file or a folder to the disk. Windows syncs no folders; there it does nothing. */
export const syncPath = (path: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Writes a small file and brings it to the disk. */
export const writeSynced = (path: string, text: string): void => {
  writeFileSync(path, text);
  syncPath(path);
};

/** Whether a file is there with the bytes of a part; read piece by piece. */
export const holds = (path: string, { sha256, bytes }: Written): boolean => {
  if (statSync(path, { throwIfNoEntry: false })?.size !== bytes) return false;
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(Math.min(bytes, 1 << 20) + 1);
  const handle = openSync(path, 'r');
  try {
    for (let read = 1; read; ) {
      read = readSync(handle, piece);
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex') === sha256;
};

/** The files that the manifest of an earlier run lists and the manifest itself; none without one. */
export const formerFiles = (folder: string, manifest: string): string[] => {
  try {
    const { outputs } = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as {
      outputs: { path: string }[];
    };
    return outputs
      .map(({ path }) => path)
      .filter((path) => !path.split('/').includes('..') && !path.startsWith('/'))
      .concat(manifest);
  } catch {
    return [];
  }
};

const RESERVED = /^\.(?:parts|sourceline\..*)$/;

/** All entries below a folder that are no folders, or empty ones, without what a run keeps there for itself. */
export const entriesOf = (folder: string, prefix = ''): { path: string; isFile: boolean }[] =>
  readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    if (prefix === '' && RESERVED.test(entry.name)) return [];
    const path = `${prefix}${entry.name}`;
    const below = entry.isDirectory() ? entriesOf(folder, `${path}/`) : [];
    return below.length ? below : [{ path, isFile: entry.isFile() }];
  });
