import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../pipeline/dev/generate.ts';

/** Which folder may import which; `self` is always allowed, `schemas`, `core` and `lexicon` as listed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  'pipeline/core': ['schemas'],
  'pipeline/lexicon': ['pipeline/core'],
  'pipeline/tagger': ['schemas', 'pipeline/core', 'pipeline/lexicon', 'pipeline/annotate'],
  'pipeline/annotate': ['schemas', 'pipeline/core', 'pipeline/lexicon', 'pipeline/tagger'],
  'pipeline/io': ['schemas', 'pipeline/core'],
  'pipeline/formats': ['schemas', 'pipeline/core'],
  ...Object.fromEntries(
    ['parse', 'extract', 'resolve', 'validate', 'export', 'audit', 'corpus', 'review', 'publish'].map(
      (stage) => [`pipeline/${stage}`, ['schemas', 'pipeline/core', 'pipeline/lexicon', 'pipeline/annotate']],
    ),
  ),
};

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });

const home = (path: string): string => {
  const [top, second] = path.split('/');
  return top === 'pipeline' ? `pipeline/${second}` : top;
};

const IMPORT = /^(?:import|export)[^'"]*?from '(?<target>[^']+)'|import\('(?<lazy>[^']+)'\)/gm;

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(({ groups }) => groups!.target ?? groups!.lazy);

const files = [...sources('pipeline'), ...sources('schemas')];

describe('architecture', () => {
  it('lets a folder import only what the table allows', () => {
    const wrong = files.flatMap((path) => {
      const allowed = ALLOWED[home(path)];
      if (!allowed || path.startsWith('pipeline/dev/')) return [];
      return importsOf(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => home(normalize(join(dirname(path), target))))
        .filter((target) => target !== home(path) && !allowed.includes(target))
        .map((target) => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps each library behind one file', () => {
    const owners: Record<string, RegExp> = {
      compromise: /^pipeline\/(annotate\/clauses|dev\/)/,
      'csv-stringify': /^pipeline\/formats\/_?csv/,
      hucre: /^pipeline\/(publish|formats)\/_?(workbook|sheet)/,
      'hyparquet-writer': /^pipeline\/formats\/_?parquet/,
      parse5: /^pipeline\/parse\/html/,
      unified: /^pipeline\/parse\/markdown/,
      'remark-parse': /^pipeline\/parse\/markdown/,
    };
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .map((target) => target.split('/')[0])
        .filter((library) => owners[library] && !owners[library].test(path))
        .map((library) => `${path} imports ${library}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no stale generated file (npm run generate)', () => {
    for (const [path, text] of generatedFiles()) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('reads no clock, no locale and no chance', () => {
    const banned = /toLocale|localeCompare|Math\.random|Date\.now\(|new Date\(\)/;
    const wrong = files.filter((path) => banned.test(readFileSync(path, 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('keeps files small enough to read', () => {
    const long = files.filter(
      (path) =>
        !/lexicon\/|registry\.ts$|_page-assets\.ts$/.test(path) &&
        readFileSync(path, 'utf8').split('\n').length > 401,
    );
    expect(long).toEqual([]);
    expect(statSync('pipeline').isDirectory()).toBe(true);
  });
});
