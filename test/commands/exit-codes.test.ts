import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, folderWithRaw, sourceline } from './_command-line.ts';

const isRoot = process.getuid?.() === 0;

describe('exit codes', () => {
  it('0 when everything was read', () => {
    const cwd = folderWithRaw();
    const { code, stdout, stderr } = sourceline(['run'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^1 in = 1 ok \+ 0 error: /);
  });

  it('1 when more documents were unreadable than allowed, and the others are there', () => {
    const cwd = folderWithRaw();
    writeFileSync(join(cwd, 'raw/broken.pdf'), '%PDF-1.7\n');
    const { code, stderr } = sourceline(['run'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('2 in = 1 ok + 1 error');
    expect(readFileSync(join(cwd, 'output/findings.csv'), 'utf8')).toContain('INPUT_PDF');
    expect(sourceline(['run', '--max-errors', '1'], { cwd }).code).toBe(0);
  });

  it('1 when check finds a difference, and nothing is written', () => {
    const cwd = folderWithRaw();
    sourceline(['run'], { cwd });
    const path = join(cwd, 'output/figures.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('80010000000', '80020000000'));
    const changed = readFileSync(path, 'utf8');
    const { code, stdout } = sourceline(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('figures.csv');
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });

  it.each([
    ['an unknown option', ['run', '--colour']],
    ['an unknown command', ['frobnicate']],
    ['a named input that does not exist', ['run', 'nowhere.txt']],
    ['a configuration that does not exist', ['run', '--config', 'nowhere.json']],
    ['a number that is none', ['run', '--max-errors', 'many']],
    ['an unknown format', ['run', '--format', 'dbf']],
    ['an unknown layer', ['predict', 'verbs', 'cases.jsonl']],
    ['an unknown table', ['schema', 'verbs']],
    ['a stage without its predecessor', ['extract']],
    ['an unknown record', ['explain', 'fig_nothing']],
  ])('2 for %s', (_what, args) => {
    const cwd = folderWithRaw();
    const { code, stderr } = sourceline(args, { cwd });
    expect(code).toBe(2);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toContain(' at ');
    expect(existsSync(join(cwd, 'output/manifest.json'))).toBe(false);
  });

  it('2 for a configuration with an unknown key, which it names', () => {
    const cwd = folderWithRaw();
    writeFileSync(join(cwd, 'sourceline.config.json'), '{"colour": "red"}');
    const { code, stderr } = sourceline(['run'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('colour');
  });

  it('2 for a bad line of cases, which it names', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'cases.jsonl'), '{"id":"a","text":"x"}\n{"id":"b"}\n');
    const { code, stderr } = sourceline(['predict', 'ner', 'cases.jsonl'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('cases.jsonl:2');
  });

  it('74 when the output cannot be written', () => {
    const cwd = folderWithRaw();
    writeFileSync(join(cwd, 'output'), 'a file is in the way');
    expect(sourceline(['run'], { cwd }).code).toBe(74);
  });

  it.skipIf(isRoot)('74 when the folder is read-only', () => {
    const cwd = folderWithRaw();
    mkdirSync(join(cwd, 'output'));
    chmodSync(join(cwd, 'output'), 0o555);
    expect(sourceline(['run'], { cwd }).code).toBe(74);
  });
});
