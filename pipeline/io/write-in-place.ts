import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holds, PARTS, type Publication, syncPath, writeSynced } from './write-publication.ts';

const JOURNAL = 'journal.json';

type Journal = Pick<Publication, 'publish' | 'remove' | 'last'>;

const journalOf = (folder: string): string => join(folder, PARTS, JOURNAL);

/** Whether a publication in place has begun and must be carried to its end. */
export const isJournaled = (folder: string): boolean => existsSync(journalOf(folder));

/** Carries out a journal; what is done already is left alone, so it can begin again after a stop. */
const carryOut = (folder: string, { publish, remove, last }: Journal): void => {
  const waiting = publish.filter(
    (each) =>
      existsSync(join(folder, PARTS, each.part)) &&
      (each.path === last || !holds(join(folder, each.path), each)),
  );
  if (waiting.some(({ path }) => path === last)) rmSync(join(folder, last), { force: true });
  const folders = new Set([folder]);
  for (const path of remove) rmSync(join(folder, path), { force: true });
  for (const { path, part } of waiting.toSorted(
    (a, b) => Number(a.path === last) - Number(b.path === last),
  )) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(to));
    renameSync(join(folder, PARTS, part), to);
  }
  for (const path of folders) syncPath(path);
  rmSync(join(folder, PARTS), { recursive: true, force: true });
};

/**
 * Publishes file by file, for folders that cannot be replaced. The manifest goes first and comes
 * last: while it is away the folder holds no output, only files on their way. A journal lets the
 * next command complete what was interrupted.
 */
export const publishInPlace = (publication: Publication): void => {
  const { folder, publish, remove, last } = publication;
  const journal: Journal = { publish, remove, last };
  const draft = join(folder, PARTS, `${JOURNAL}.draft`);
  writeSynced(draft, JSON.stringify(journal));
  renameSync(draft, journalOf(folder));
  syncPath(join(folder, PARTS));
  carryOut(folder, journal);
};

/** Completes a publication in place that was interrupted. */
export const recoverInPlace = (folder: string): void => {
  if (isJournaled(folder)) carryOut(folder, JSON.parse(readFileSync(journalOf(folder), 'utf8')) as Journal);
};
