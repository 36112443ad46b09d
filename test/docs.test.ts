import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../pipeline/core/version.ts';
import { CODES } from '../schemas/codes.ts';
import { TABLES } from '../schemas/tables.ts';
import { folderWithRaw, sourceline } from './commands/_command-line.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
};

/** Lines of shell in the README, without their comments. */
const shellLines = [...readme.matchAll(/```sh\n(?<body>.*?)```/gs)]
  .flatMap(({ groups }) => groups!.body.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter(Boolean);

describe('documentation', () => {
  it('names every command, and every command is in the help', () => {
    const help = sourceline(['--help']).stdout;
    const commands = [...help.matchAll(/^ {2}(?<name>[a-z]+)\b/gm)]
      .map(({ groups }) => groups!.name)
      .filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThan(15);
    expect(
      commands.filter((name) => !readme.includes(`\`${name}`) && !readme.includes(`sourceline -- ${name}`)),
    ).toEqual([]);
  });

  it('names every table', () => {
    expect(Object.keys(TABLES).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('shows the two commands', () => {
    expect(readme).toContain('npm ci && npm run pipeline');
    expect(shellLines).toContain('npm test');
  });

  it('names only scripts that exist', () => {
    const used = shellLines.flatMap((line) =>
      [...line.matchAll(/npm run (?:--silent )?(?<script>[\w:]+)/g)].map(({ groups }) => groups!.script),
    );
    expect(used.filter((script) => !manifest.scripts[script])).toEqual([]);
  });

  it('shows commands that run', { timeout: 600_000 }, () => {
    const cwd = folderWithRaw();
    expect(sourceline(['run'], { cwd }).code).toBe(0);
    const lines = shellLines
      .filter((line) => line.startsWith('npm run --silent sourceline -- '))
      .map((line) => line.slice('npm run --silent sourceline -- '.length));
    expect(lines.length).toBeGreaterThan(8);
    const simple = lines.filter((line) => !/[<|>]|serve|score|predict|worker|path\//.test(line));
    for (const line of simple) {
      const ended = sourceline(line.split(/\s+/), { cwd });
      expect(ended.code, `${line}\n${ended.stderr}`).toBe(0);
    }
  });

  it('has one version', () => {
    expect(manifest.version).toBe(VERSION);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${VERSION}`);
  });

  it('gives every code a title and a remedy', () => {
    for (const [code, { title, remedy }] of Object.entries(CODES)) {
      expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
      expect(title.length, code).toBeGreaterThan(5);
      expect(remedy.length, code).toBeGreaterThan(10);
    }
  });

  it('speaks of no machine', () => {
    for (const path of ['README.md', 'CHANGELOG.md', 'pipeline/README.md', 'schemas/README.md']) {
      expect(existsSync(path), path).toBe(true);
      expect(readFileSync(path, 'utf8')).not.toMatch(/\/work\/|\/tmp\/|\/root\//);
    }
  });
});
