import { once } from 'node:events';
import { createServer } from 'node:net';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, folderWithRaw, sourceline } from './_command-line.ts';

const rule = (match: string): string =>
  JSON.stringify({ rules: [{ id: 'prize', match, kind: 'event', anchor: 'prize' }] });

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
    ['jobs that are no number', ['run', '--jobs', 'many']],
    ['an unknown encoding', ['run', '--encoding', 'klingon']],
    ['a day that does not exist', ['run', '--published', '2024-02-31']],
    ['words behind the day', ['run', '--published', '2024-11-10 or so']],
    ['an unknown format', ['run', '--format', 'dbf']],
    ['an unknown layer', ['predict', 'verbs', 'cases.jsonl']],
    ['an unknown table', ['schema', 'verbs']],
    ['a port that is none', ['serve', '--port', '99999']],
    ['pages that were not made', ['serve']],
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

  it.each([
    ['a currency that does not exist', '{"dollar": "XYZ"}', 'dollar: XYZ'],
    ['a match with an open bracket', rule('the (big|small'), 'rules.prize: match: () is not closed'],
    ['a match that is no expression', rule('/[/'), 'rules.prize: match: Invalid regular expression'],
  ])('2 for %s, before anything is read', (_what, config, said) => {
    const cwd = folderWithRaw();
    writeFileSync(join(cwd, 'sourceline.config.json'), config);
    const { code, stderr } = sourceline(['run'], { cwd });
    expect({ code, said: stderr.includes(said) }).toEqual({ code: 2, said: true });
    expect(existsSync(join(cwd, 'output'))).toBe(false);
  });

  it('2 for a folder without files', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'raw'));
    const { code, stderr } = sourceline(['run'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'sourceline: INPUT_MISSING: the folder raw holds no files\n',
    });
  });

  it('2 for an unknown column of a record', () => {
    const cwd = folderWithRaw();
    sourceline(['run'], { cwd });
    const id = /fig_[0-9a-z]+/.exec(readFileSync(join(cwd, 'output/figures.csv'), 'utf8'))![0];
    const { code, stderr } = sourceline(['explain', id, 'colour'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('figures has no column colour');
  });

  it('1 from the last stage too when documents were unreadable', () => {
    const cwd = folderWithRaw();
    writeFileSync(join(cwd, 'raw/broken.pdf'), '%PDF-1.7\n');
    const stages = ['parse', 'extract', 'resolve', 'validate', 'export'].map((stage) =>
      sourceline([stage], { cwd }),
    );
    expect(stages.map(({ code }) => code)).toEqual([0, 0, 0, 0, 1]);
    expect(stages[4].stderr).toContain('raw/broken.pdf: INPUT_PDF');
  });

  it('2 for a bad line of cases, which it names', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'cases.jsonl'), '{"id":"a","text":"x"}\n{"id":"b"}\n');
    const { code, stderr } = sourceline(['predict', 'ner', 'cases.jsonl'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('cases.jsonl:2');
  });

  it('74 when the port is taken', async () => {
    const cwd = folderWithRaw();
    sourceline(['run'], { cwd });
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stderr } = sourceline(['serve', '--port', String(port)], { cwd });
    other.close();
    expect({ code, stderr }).toEqual({
      code: 74,
      stderr: `sourceline: PORT_UNAVAILABLE: cannot listen on 127.0.0.1:${port} (EADDRINUSE)\n`,
    });
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
