import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { IoError, LockedError } from '../core/errors.ts';

/** The lock of a run inside its output folder. */
export const LOCK = '.sourceline.lock';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The process that holds a lock; `NaN` for a lock that was not written to its end. */
const ownerOf = (path: string): number => {
  try {
    const text = readFileSync(path, 'utf8');
    return /^\d+\n$/.test(text) ? Number(text) : Number.NaN;
  } catch {
    return Number.NaN;
  }
};

/** Whether a process that is alive holds the lock of a folder. */
export const isLocked = (folder: string): boolean => {
  const owner = ownerOf(join(folder, LOCK));
  return Number.isInteger(owner) && isAlive(owner);
};

const create = (path: string): boolean => {
  try {
    const handle = openSync(path, 'wx');
    writeSync(handle, `${process.pid}\n`);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new IoError('OUTPUT_UNWRITABLE', `cannot write to ${path}: ${(error as Error).message}`, error);
  }
};

/**
 * Takes the lock of a folder and gives the function that lets it go. A lock whose process is gone
 * is taken over. Throws `LockedError` (exit code 75) when another run holds it.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, LOCK);
  if (!create(path)) {
    const owner = ownerOf(path);
    if (owner === process.pid || (Number.isInteger(owner) && isAlive(owner))) {
      throw new LockedError(`${folder} is in use by process ${owner}; wait for it, or remove ${path}`);
    }
    unlinkSync(path);
    if (!create(path)) throw new LockedError(`${folder} was just taken by another run`);
  }
  let held = true;
  return () => {
    if (held) unlinkSync(path);
    held = false;
  };
};
