import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Code } from '../../schemas/codes.ts';
import { UsageError } from '../core/errors.ts';
import { extensionOf, isSidecar } from './read-kinds.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** A file to read, or why it cannot be. */
export interface Entry {
  /** Path as given or below what was given. */
  readonly path: string;
  /** Path to open, where the file has moved since it was given under `path`. */
  readonly at?: string;
  /** Path relative to the input, with `/`: the document's name. */
  readonly name: string;
  /** Named itself, not found in a folder. */
  readonly isNamed: boolean;
  readonly problem?: { readonly code: Code; readonly message: string };
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
const entryOf = (root: string, path: string, name: string): Entry | undefined => {
  const base = { path, name, isNamed: false };
  try {
    const link = lstatSync(path).isSymbolicLink();
    const real = link ? realpathSync(path) : path;
    const home = realpathSync(root);
    if (link && real !== home && !real.startsWith(home + sep))
      return {
        ...base,
        problem: { code: 'INPUT_OUTSIDE', message: `${name} leads to a place outside ${root}` },
      };
    const kind = statSync(path);
    if (kind.isDirectory()) return undefined;
    if (kind.isFile()) return base;
    return { ...base, problem: { code: 'INPUT_UNREADABLE', message: `${name} is not a regular file` } };
  } catch (error) {
    return { ...base, problem: { code: 'INPUT_UNREADABLE', message: `${name}: ${whyUnreadable(error)}` } };
  }
};

const stemOf = (name: string): string => {
  const { length } = extensionOf(name);
  return length ? name.slice(0, -length - 1) : name;
};

/** All files below a folder. Links to folders are not followed; hidden files and the sidecars of others are passed over. */
const walk = (root: string, inner: string, found: Entry[]): void => {
  const folder = join(root, inner);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    found.push({
      path: folder,
      name: slashed(inner) || basename(root),
      isNamed: false,
      problem: {
        code: 'INPUT_UNREADABLE',
        message: `${slashed(inner) || basename(root)}: ${whyUnreadable(error)}`,
      },
    });
    return;
  }
  const stems = new Set(names.flatMap((name) => (isSidecar(name) ? [] : [name, stemOf(name)])));
  for (const name of names) {
    const path = join(inner, name);
    if (name.startsWith('.')) continue;
    if (isSidecar(name)) {
      if (stems.has(stemOf(stemOf(name)))) continue;
      const problem = { code: 'SIDECAR_ALONE' as const, message: `${slashed(path)} stands beside no input` };
      found.push({ path: join(root, path), name: slashed(path), isNamed: false, problem });
      continue;
    }
    if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) walk(root, path, found);
    else {
      const entry = entryOf(root, join(root, path), slashed(path));
      if (entry) found.push(entry);
    }
  }
};

const listFolder = (root: string): Entry[] => {
  const found: Entry[] = [];
  walk(root, '', found);
  return found.sort((a, b) => byCodeUnit(a.name, b.name));
};

const GLOB = /[*?[{]/;

const GLOB_PART = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}/]*\}|[\s\S]/g;

const partPattern = (part: string): string => {
  if (part === '**/') return '(?:[^/]+/)*';
  if (part === '**') return '.*';
  if (part === '*') return '[^/]*';
  if (part === '?') return '[^/]';
  if (part.length > 2 && part.startsWith('[')) return part.replace('[!', '[^').replaceAll('\\', '\\\\');
  if (part.length > 2 && part.startsWith('{'))
    return `(?:${part
      .slice(1, -1)
      .split(',')
      .map((item) => item.replace(/[^\w\s-]/g, '\\$&'))
      .join('|')})`;
  return part.replace(/[^\w\s-]/g, '\\$&');
};

/** The pattern of a glob: `*`, `**`, `?`, `[abc]`, `{a,b}`; `/` between folders. Throws a usage error for a range that runs backwards. */
export const globPattern = (glob: string): RegExp => {
  try {
    return new RegExp(`^${(glob.match(GLOB_PART) ?? []).map(partPattern).join('')}$`);
  } catch (cause) {
    throw new UsageError('INPUT_MISSING', `${glob} is not a pattern of file names`, cause);
  }
};

/** The folder a glob looks into, and the pattern below it. */
const globParts = (glob: string): { root: string; below: string } => {
  const whole = slashed(glob);
  const cut = whole.lastIndexOf('/', whole.search(GLOB));
  return { root: cut < 0 ? '.' : whole.slice(0, cut) || '/', below: whole.slice(cut + 1) };
};

const listGlob = (glob: string): Entry[] => {
  const { root, below } = globParts(glob);
  const pattern = globPattern(below);
  return listFolder(root).filter(({ name }) => pattern.test(name));
};

/**
 * A file under the path and name it had when its input was called `earlier`: a file, a folder, a
 * glob or `-` for standard input, which a file may stand for.
 */
export const asEarlier = (entry: Entry, earlier: string): Entry => {
  const at = entry.path;
  if (earlier === '-') return { ...entry, at, path: '-', name: 'stdin' };
  const wasNamed = extensionOf(earlier) === extensionOf(at) && !GLOB.test(earlier);
  if (entry.isNamed && wasNamed) return { ...entry, at, path: earlier, name: basename(earlier) };
  const root = GLOB.test(earlier) ? globParts(earlier).root : earlier;
  return { ...entry, at, path: join(root, entry.name) };
};

/** The files behind one input: a file, a folder or a glob. Throws a usage error when nothing is there. */
export const expandInput = (input: string): Entry[] => {
  const kind = statSync(input, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    const found = listFolder(input);
    if (found.length) return found;
    throw new UsageError('INPUT_MISSING', `the folder ${input} holds no files`);
  }
  if (kind) {
    const problem = kind.isFile()
      ? undefined
      : { code: 'INPUT_UNREADABLE' as const, message: `${input} is not a regular file` };
    return [{ path: input, name: basename(input), isNamed: true, problem }];
  }
  if (GLOB.test(input)) {
    const found = listGlob(input);
    if (found.length) return found;
    throw new UsageError('INPUT_MISSING', `no file matches ${input}`);
  }
  throw new UsageError(
    'INPUT_MISSING',
    `there is no file or folder ${input}: name the articles to read (the default is the folder raw)`,
  );
};
