import { existsSync, lstatSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LockedError } from '../core/errors.ts';
import { isJournaled, publishInPlace, recoverInPlace } from './write-in-place.ts';
import { isLocked } from './write-lock.ts';
import { besides, formerFiles, holds, PARTS, type Publication, type Written } from './write-publication.ts';
import { publishBySwap, recoverSwap } from './write-swap.ts';

/** The place of a folder without symbolic links, also when it is away for a moment. */
const placeOf = (folder: string): string => {
  const whole = resolve(folder);
  if (existsSync(whole) || dirname(whole) === whole) return realpathSync(whole);
  const isLink = lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink();
  if (isLink) return placeOf(resolve(dirname(whole), readlinkSync(whole)));
  return join(placeOf(dirname(whole)), basename(whole));
};

/**
 * Publishes parts that lie on the disk as one new output, `last` after all others; files of the
 * earlier output that are no longer made go, files of others stay. The folder as a whole changes
 * places with one that holds the new output; where that cannot be, its files are replaced one by one.
 */
export const publishParts = (folder: string, written: readonly Written[], last: string): void => {
  const place = placeOf(folder);
  const names = new Set(written.map(({ path }) => path));
  const former = formerFiles(place, last);
  const unchanged = new Set(
    written.filter((each) => holds(join(place, each.path), each)).map(({ path }) => path),
  );
  const publication: Publication = {
    folder: place,
    publish: written,
    unchanged,
    remove: former.filter((path) => !names.has(path)),
    last,
    replaces: former.length > 0,
  };
  if (unchanged.size === written.length && !publication.remove.length) dropParts(place);
  else if (!publishBySwap(publication)) publishInPlace(publication);
};

/** Removes parts that were not published. A publication that has begun in place keeps them. */
export const dropParts = (folder: string): void => {
  if (!isJournaled(folder)) rmSync(join(folder, PARTS), { recursive: true, force: true });
};

/** Ends or undoes what an interrupted run left in a folder whose lock is ours. */
export const recoverLocked = (folder: string): void => {
  recoverSwap(placeOf(folder));
  recoverInPlace(folder);
  if (existsSync(join(folder, PARTS))) dropParts(folder);
};

/** Completes or clears an interrupted publication, so that the folder holds the old output or the
 * new one. Does nothing to a folder that is at rest or in the hands of a run. */
export const recoverOutput = (folder: string): void => {
  const place = placeOf(folder);
  if (existsSync(place)) {
    if (!isLocked(place)) recoverLocked(place);
  } else if (!isLocked(besides(place).next)) recoverSwap(place);
  else throw new LockedError(`${folder} is being replaced by another run; try again`);
};
