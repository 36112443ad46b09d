import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError } from '../../pipeline/core/errors.ts';
import { sha256 } from '../../pipeline/core/hash.ts';
import { readOutput } from '../../pipeline/io/read-output.ts';
import { openOutput } from '../../pipeline/io/write-output.ts';
import { recoverOutput } from '../../pipeline/io/write-publish.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-output-')), 'out');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const publish = async (files: Record<string, string>): Promise<void> => {
  const output = await openOutput(folder);
  for (const [path, text] of Object.entries(files)) output.open(path).write(text);
  const outputs = Object.keys(files).map((path) => ({ path }));
  output.open('manifest.json').write(JSON.stringify({ outputs }));
  await output.publish('manifest.json');
};

const content = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('an output folder', () => {
  it('shows nothing before it is published and everything after', async () => {
    const output = await openOutput(folder);
    const file = output.open('a/b.txt');
    file.write('one ');
    file.write(Buffer.from('two'));
    expect(existsSync(join(folder, 'a'))).toBe(false);
    expect(file.close()).toEqual({ sha256: sha256('one two'), bytes: 7 });
    await output.publish('a/b.txt');
    expect(content('a/b.txt')).toBe('one two');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('keeps the earlier output when a run gives up', async () => {
    await publish({ 'a.txt': 'old' });
    const output = await openOutput(folder);
    output.open('a.txt').write('new');
    output.abandon();
    expect(content('a.txt')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'manifest.json']);
  });

  it('takes away files of the earlier output that are no longer made, and leaves those of others', async () => {
    await publish({ 'a.txt': 'a', 'b.txt': 'b' });
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await publish({ 'a.txt': 'a' });
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'manifest.json', 'mine.txt']);
  });

  it('leaves a file alone whose bytes do not change', async () => {
    await publish({ 'a.txt': 'same', 'b.txt': 'old' });
    const before = statSync(join(folder, 'a.txt'));
    await publish({ 'a.txt': 'same', 'b.txt': 'new' });
    expect(statSync(join(folder, 'a.txt')).ino).toBe(before.ino);
    expect(content('b.txt')).toBe('new');
  });

  it('refuses a second run, and takes over from one that is gone', async () => {
    const first = await openOutput(folder);
    await expect(openOutput(folder)).rejects.toThrow(LockedError);
    first.abandon();
    mkdirSync(folder);
    writeFileSync(join(folder, '.sourceline.lock'), '4194304\n');
    const next = await openOutput(folder);
    next.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('clears the parts of a run that was killed before it could publish', async () => {
    await publish({ 'a.txt': 'old' });
    mkdirSync(join(folder, '.parts'));
    writeFileSync(join(folder, '.parts', '0'), 'torn');
    await recoverOutput(folder);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'manifest.json']);
  });

  it('completes a publication in place that was killed half way, when it is next read', async () => {
    await publish({ 'a.txt': 'old a', 'b.txt': 'old b', 'c.txt': 'old c' });
    mkdirSync(join(folder, '.parts'));
    writeFileSync(join(folder, 'a.txt'), 'new a');
    writeFileSync(join(folder, '.parts', '1'), 'new b');
    writeFileSync(join(folder, '.parts', '2'), '{"outputs":[]}');
    const journal = {
      publish: [
        { path: 'a.txt', part: '0', sha256: sha256('new a'), bytes: 5 },
        { path: 'b.txt', part: '1', sha256: sha256('new b'), bytes: 5 },
        { path: 'manifest.json', part: '2', sha256: sha256('{"outputs":[]}'), bytes: 14 },
      ],
      remove: ['c.txt'],
      last: 'manifest.json',
    };
    writeFileSync(join(folder, '.parts', 'journal.json'), JSON.stringify(journal));
    const reader = await readOutput(folder);
    expect(reader.list()).toEqual(['a.txt', 'b.txt', 'manifest.json']);
    expect([content('a.txt'), content('b.txt'), content('manifest.json')]).toEqual([
      'new a',
      'new b',
      '{"outputs":[]}',
    ]);
  });

  it('keeps files of others with their identity, those written meanwhile too', async () => {
    await publish({ 'a/a.txt': 'old' });
    writeFileSync(join(folder, 'a', 'mine.txt'), 'mine');
    mkdirSync(join(folder, 'stages'));
    writeFileSync(join(folder, 'stages', 'parse.jsonl'), '{}');
    const { ino } = statSync(join(folder, 'a', 'mine.txt'));
    await publish({ 'a/a.txt': 'new' });
    expect(statSync(join(folder, 'a', 'mine.txt')).ino).toBe(ino);
    expect([content('a/a.txt'), content('a/mine.txt'), content('stages/parse.jsonl')]).toEqual([
      'new',
      'mine',
      '{}',
    ]);
    expect(readdirSync(join(folder, '..'))).toEqual(['out']);
  });

  it.each([
    ['a link', (path: string) => symlinkSync('/nowhere', path)],
    [
      'a hidden folder',
      (path: string) => {
        mkdirSync(join(path, '.git'), { recursive: true });
        writeFileSync(join(path, '.git', 'x'), 'x');
      },
    ],
  ])('replaces its files one by one when it holds %s', async (_name, make) => {
    await publish({ 'a.txt': 'old', 'b.txt': 'old' });
    make(join(folder, 'theirs'));
    const { ino } = statSync(folder);
    await publish({ 'a.txt': 'new' });
    expect(statSync(folder).ino).toBe(ino);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'manifest.json', 'theirs']);
  });

  it('takes no folder away from somebody who kept files there before', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { ino } = statSync(folder);
    await publish({ 'a.txt': 'new' });
    expect(statSync(folder).ino).toBe(ino);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'manifest.json', 'mine.txt']);
  });

  it('follows a link to the folder and leaves the link', async () => {
    const real = join(folder, '..', 'real');
    mkdirSync(real, { recursive: true });
    symlinkSync(real, folder);
    await publish({ 'a.txt': 'old' });
    await publish({ 'a.txt': 'new' });
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(real, 'a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, '..')).sort()).toEqual(['out', 'real']);
  });

  it('shows a reader of a folder that is just being replaced neither of its halves', async () => {
    await publish({ 'a.txt': 'old' });
    const next = join(folder, '..', '.out.sourceline');
    renameSync(folder, join(folder, '..', '.out.sourceline-old'));
    mkdirSync(next);
    writeFileSync(join(next, '.sourceline.lock'), `${process.pid}\n`);
    await expect(readOutput(folder)).rejects.toThrow(LockedError);
    writeFileSync(join(next, '.sourceline.lock'), '4194304\n');
    expect((await readOutput(folder)).list()).toEqual(['a.txt', 'manifest.json']);
    expect(readdirSync(join(folder, '..'))).toEqual(['out']);
  });

  it('leaves the parts of a run alone while another command reads', async () => {
    await publish({ 'a.txt': 'old' });
    const output = await openOutput(folder);
    output.open('a.txt').write('new');
    expect((await readOutput(folder)).list()).toEqual(['a.txt', 'manifest.json']);
    output.open('manifest.json').write('{"outputs":[]}');
    await output.publish('manifest.json');
    expect(content('a.txt')).toBe('new');
  });

  it('takes the folder away again that it made for a run that gave up', async () => {
    const output = await openOutput(join(folder, 'deep', 'er'));
    output.open('a.txt').write('new');
    output.abandon();
    expect(readdirSync(join(folder, 'deep'))).toEqual([]);
  });

  it('reports a folder that cannot be made as an I/O error', async () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, 'a file stands here');
    await expect(openOutput(folder)).rejects.toMatchObject({ exitCode: 74 });
    await expect(openOutput('/proc/sourceline')).rejects.toMatchObject({ exitCode: 74 });
  });
});
