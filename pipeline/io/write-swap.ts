import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { exchangeInOneStep, exchangeInTwoSteps } from './exchange.ts';
import {
  besides,
  entriesOf,
  formerFiles,
  PARTS,
  type Publication,
  syncPath,
  writeSynced,
} from './write-publication.ts';
import { LOCK } from './write-lock.ts';

/** In a folder that has just taken its place: the one before still lies beside it. */
const MARKER = '.sourceline.swap';
/** More files of others than this are not carried along. */
const MOST_KEPT = 1000;

interface Marker {
  /** Files of others that both folders hold, with the identity they had. */
  readonly kept: readonly (readonly [path: string, inode: string])[];
  /** Files of the old output, which go with its folder. */
  readonly former: readonly string[];
}

/** What a file system answers when it cannot do this at all; everything else is a failure. */
const CANNOT = new Set(
  'EXDEV EBUSY EPERM EACCES EROFS ENOTSUP EOPNOTSUPP ENOSYS EINVAL EMLINK ENAMETOOLONG EEXIST'.split(' '),
);

const inodeOf = (path: string): string | undefined => {
  try {
    return String(lstatSync(path, { bigint: true }).ino);
  } catch {
    return undefined;
  }
};

/**
 * The files of others in an output folder; `undefined` when the folder must not be replaced: the
 * process works inside it, or it holds things that cannot have a second name, hidden folders, or
 * files of others before it ever held an output (then it is somebody's own folder).
 */
const filesToKeep = ({ folder, publish, last, replaces }: Publication): string[] | undefined => {
  if (dirname(folder) === folder || `${process.cwd()}${sep}`.startsWith(`${folder}${sep}`)) return undefined;
  const ours = new Set([...formerFiles(folder, last), ...publish.map(({ path }) => path)]);
  const others = entriesOf(folder).filter(({ path }) => !ours.has(path));
  const odd = others.some(({ path, isFile }) => !isFile || /(?:^|\/)\.[^/]*\//.test(path));
  const foreign = !replaces && others.some(({ path }) => !path.startsWith('stages/'));
  return odd || foreign || others.length > MOST_KEPT ? undefined : others.map(({ path }) => path);
};

const makeLike = (folder: string, next: string): void => {
  const { mode, uid, gid } = statSync(folder);
  mkdirSync(next);
  if (process.platform === 'win32') return;
  const made = statSync(next);
  if (made.uid !== uid || made.gid !== gid) chownSync(next, uid, gid);
  chmodSync(next, mode & 0o7777);
};

/** Makes the whole new folder beside the old one, which stays as it is. */
const stage = (
  { folder, publish, unchanged, last }: Publication,
  kept: readonly string[],
  next: string,
): void => {
  const folders = new Set([next]);
  const place = (from: string, path: string): void => {
    const to = join(next, path);
    for (let above = dirname(to); !folders.has(above); above = dirname(above)) folders.add(above);
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
  };
  for (const { path, part } of publish)
    place(unchanged.has(path) ? join(folder, path) : join(folder, PARTS, part), path);
  for (const path of kept) place(join(folder, path), path);
  place(join(folder, LOCK), LOCK);
  const marker: Marker = {
    kept: kept.map((path) => [path, inodeOf(join(next, path)) ?? '']),
    former: formerFiles(folder, last),
  };
  writeSynced(join(next, MARKER), JSON.stringify(marker));
  for (const path of folders) syncPath(path);
};

/** Moves on what others wrote into the old folder while the new one took its place. What was also
 * changed in the new folder since then stays there; the other comes beside it as `<name>.before`. */
const carryOver = (old: string, folder: string, { kept, former }: Marker): void => {
  const known = new Map(kept);
  const ours = new Set(former);
  for (const { path } of entriesOf(old)) {
    if (ours.has(path) || known.get(path) === inodeOf(join(old, path))) continue;
    const to = join(folder, path);
    const isFree = [known.get(path), undefined].includes(inodeOf(to));
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(old, path), isFree ? to : `${to}.before`);
  }
};

/** Ends what an exchange of folders left: back when the new folder never came into its place,
 * forward when it did, or when there is no folder at all. Does nothing to a folder at rest. */
export const recoverSwap = (folder: string): void => {
  const { next, former } = besides(folder);
  if (!existsSync(folder) && existsSync(former))
    renameSync(existsSync(join(next, MARKER)) ? next : former, folder);
  if (existsSync(former)) renameSync(former, next);
  const marker = join(folder, MARKER);
  const isNew = existsSync(marker);
  if (isNew && existsSync(next)) carryOver(next, folder, JSON.parse(readFileSync(marker, 'utf8')) as Marker);
  if (existsSync(next)) rmSync(next, { recursive: true, force: true });
  if (isNew) unlinkSync(marker);
};

/**
 * Publishes by putting a whole new folder in the place of the old one. Files of others and files
 * that do not change keep their identity. `false` when this folder cannot be replaced: it is a mount
 * point, its parent may not be written, the file system knows no second names, the process works
 * inside it, or it holds more than our files. Then nothing has changed.
 */
export const publishBySwap = (publication: Publication): boolean => {
  const { folder, replaces } = publication;
  const kept = filesToKeep(publication);
  if (!kept) return false;
  const { next, former } = besides(folder);
  try {
    makeLike(folder, next);
    stage(publication, kept, next);
    if (!replaces || !exchangeInOneStep(folder, next)) exchangeInTwoSteps(folder, next, former);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    if (CANNOT.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
  syncPath(dirname(folder));
  recoverSwap(folder);
  return true;
};
