/**
 * Checks every regular expression literal of the sources with recheck and prints those that may
 * take more than linear time. Verdicts are kept by pattern in `recheck-verdicts.json`, so that only
 * new patterns are checked.
 *
 *     npx tsx test/hostile/recheck.ts
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';

export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

export interface Verdict {
  readonly pattern: string;
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** `linear`, `2nd degree polynomial` … */
  readonly complexity: string;
}

/** Why a pattern that is not safe may stay: what it reads is short. */
export interface Waiver {
  readonly pattern: string;
  readonly reason: string;
  /** Greatest number of characters it is given. */
  readonly longest: number;
}

const VERDICTS = 'test/hostile/recheck-verdicts.json';
const WAIVERS = 'test/hostile/recheck-waivers.json';
const LIMIT = 8000;

const readJson = <T>(path: string, otherwise: T): T => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return otherwise;
  }
};

const literalsOf = (file: string): Pattern[] => {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** All literals of `pipeline/` and `schemas/` but for what only builds the project, in the order of files and lines. */
const patternsOfSources = (): Pattern[] =>
  ['pipeline', 'schemas'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.ts') && !path.startsWith('dev/'))
      .sort()
      .flatMap((path) => literalsOf(join(folder, path))),
  );

const written = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
const keyOf = (pattern: string): string => createHash('sha256').update(pattern).digest('hex').slice(0, 16);

const verdictOf = async (pattern: Pattern): Promise<Verdict> => {
  // recheck knows no `v` and no `d`; neither changes how long a match takes.
  const flags = pattern.flags.replace(/[vd]/g, (flag) => (flag === 'v' ? 'u' : ''));
  const found = await check(pattern.source, flags, { timeout: LIMIT });
  const complexity = found.status === 'unknown' ? 'unknown' : found.complexity.summary;
  return { pattern: written(pattern), status: found.status, complexity };
};

export interface Checked {
  readonly patterns: readonly Pattern[];
  readonly fresh: number;
  /** Not safe and not waived. */
  readonly problems: readonly (Pattern & Verdict)[];
  readonly waived: readonly Waiver[];
  /** Waivers of patterns that are gone or safe. */
  readonly idle: readonly Waiver[];
}

/** Checks all patterns; `keep` writes what was learnt. */
export const checkPatterns = async (keep: boolean): Promise<Checked> => {
  const known = readJson<Record<string, Verdict>>(VERDICTS, {});
  const waivers = readJson<readonly Waiver[]>(WAIVERS, []);
  const patterns = patternsOfSources();
  const next = new Map<string, Verdict>();
  let fresh = 0;
  for (const pattern of patterns) {
    const key = keyOf(written(pattern));
    if (next.has(key)) continue;
    if (!known[key]) fresh += 1;
    next.set(key, known[key] ?? (await verdictOf(pattern)));
  }
  if (keep) {
    const sorted = [...next].sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(VERDICTS, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  }
  const unsafe = patterns
    .map((pattern) => ({ ...pattern, ...next.get(keyOf(written(pattern)))! }))
    .filter(({ status }) => status !== 'safe');
  const isWaived = (pattern: string): boolean => waivers.some((waiver) => waiver.pattern === pattern);
  return {
    patterns,
    fresh,
    problems: unsafe.filter(({ pattern }) => !isWaived(pattern)),
    waived: waivers,
    idle: waivers.filter(({ pattern }) => !unsafe.some((each) => each.pattern === pattern)),
  };
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { patterns, fresh, problems, waived, idle } = await checkPatterns(true);
  for (const { status, complexity, file, line, pattern } of problems)
    console.log(`${status} (${complexity}) ${file}:${line} ${pattern}`);
  for (const { pattern, longest, reason } of waived)
    console.log(`waived up to ${longest}: ${pattern}: ${reason}`);
  for (const { pattern } of idle) console.log(`waiver no longer needed: ${pattern}`);
  console.log(
    `${patterns.length} literals, ${fresh} newly checked, ${problems.length} problems, ${waived.length} waived`,
  );
  process.exitCode = problems.length || idle.length ? 1 : 0;
}
