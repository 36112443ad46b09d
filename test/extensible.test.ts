import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const node = (cwd: string, ...args: string[]) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });

describe('extending', () => {
  it('takes one file to add an extractor', { timeout: 180_000 }, () => {
    const clone = mkdtempSync(join(tmpdir(), 'sourceline-clone-'));
    for (const path of ['pipeline', 'schemas', 'package.json', 'tsconfig.json'])
      cpSync(path, join(clone, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
    cpSync('test/fixtures/extractors/flight.ts', join(clone, 'pipeline/extract/flight.ts'));
    const generated = node(clone, 'node_modules/tsx/dist/cli.mjs', 'pipeline/dev/generate.ts');
    expect(generated.stderr).toContain('pipeline/extract/registry.ts');
    expect(readFileSync(join(clone, 'pipeline/extract/registry.ts'), 'utf8')).toContain("from './flight.ts'");
    expect(node(clone, 'pipeline/dev/build.mjs').status).toBe(0);
    writeFileSync(join(clone, 'article.txt'), 'They said that flight BA 117 left London on Sunday.\n');
    const ran = node(clone, 'dist/cli.js', 'run', 'article.txt', '-o', 'output');
    expect(ran.status, ran.stderr).toBe(0);
    const rows = JSON.parse(readFileSync(join(clone, 'output/mentions.json'), 'utf8')) as {
      surface: string;
      rule: string;
    }[];
    expect(rows.find(({ rule }) => rule === 'extract/flight#carrier-number')?.surface).toBe('BA 117');
  });
});
