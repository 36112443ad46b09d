import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FaultBench,
  faultTable,
  freshFolder,
  naive,
  publication,
  type Outcome,
  product,
  type State,
  snapshot,
  type Way,
} from './_faults.ts';

const isRoot = process.getuid?.() === 0;
const cli = resolve('dist/cli.js');
const all: Outcome[] = [];
/** Every n-th operation of the whole command line; FAULT_SWEEP=full tries each one: a minute per fault. */
const STEP = process.env.FAULT_SWEEP === 'full' ? 1 : 13;
const hasPerl = process.platform === 'linux' && spawnSync('perl', ['-v']).status === 0;

/** What a reader may see at once after a kill, by the way of publishing. */
const HONEST: Readonly<Record<Way, readonly State[]>> = {
  'one step': ['old', 'new'],
  'two steps': ['old', 'new', 'absent'],
  'in place': ['old', 'new', 'no manifest'],
};
/** What each way does, and what therefore must fail in its turn. */
const OPERATIONS: Readonly<Record<Way, readonly string[]>> = {
  'one step': ['write', 'fsync', 'link', 'exchange', 'removal'],
  'two steps': ['write', 'fsync', 'link', 'exchange', 'rename', 'removal'],
  'in place': ['write', 'fsync', 'rename', 'removal'],
};
const WAYS = (hasPerl ? ['one step', 'two steps', 'in place'] : ['two steps', 'in place']) as Way[];

/** Runs over two texts, one after the other, into the same folder: the money that is there each time. */
const runsTwice = (output: string, user: { uid?: number; gid?: number }): string[] => {
  const { ino } = statSync(output);
  return ['$5', '$6'].map((money) => {
    const given = { ...user, input: `The bank lost ${money} million.`, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, [cli, 'run', '-', '--output', output], given);
    if (status !== 0 || statSync(output).ino !== ino) throw new Error(stderr);
    expect(readdirSync(output).filter((name) => name.startsWith('.'))).toEqual([]);
    return /\$\d/.exec(readFileSync(join(output, 'figures.csv'), 'utf8'))?.[0] ?? '';
  });
};

const CASES = WAYS.flatMap((way) =>
  (
    [
      ['KILL', null],
      ['ENOSPC', 74],
      ['EIO', 74],
    ] as const
  ).map(([mode, code]) => [mode, way, code] as const),
);

const expectWhole = (outcomes: readonly Outcome[], way: Way): void => {
  expect(outcomes.filter(({ seen }) => !HONEST[way].includes(seen))).toEqual([]);
  expect(outcomes.filter((each) => !['old', 'new'].includes(each.state) || !each.again)).toEqual([]);
};

describe('publication under faults', () => {
  afterAll(() => console.log(faultTable(all)));

  describe('alone, at every operation', () => {
    let bench: FaultBench;
    beforeAll(() => {
      bench = new FaultBench(publication);
    });
    afterAll(() => bench.close());

    it.each(CASES)(
      'leaves the old output or the new one after %s, published %s',
      (mode, way, code) => {
        const outcomes = bench.sweep(mode, way);
        all.push(...outcomes);
        expect(new Set(outcomes.map(({ fired }) => fired))).toEqual(new Set(OPERATIONS[way]));
        expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(['old', 'new']));
        expect(new Set(outcomes.map((each) => each.code))).toEqual(new Set([code]));
        expectWhole(outcomes, way);
      },
      600_000,
    );
  });

  it.each([
    ['KILL', null],
    ['ENOSPC', 74],
    ['EIO', 74],
  ] as const)(
    'leaves the old output or the new one after %s at any operation of the command line',
    (mode, code) => {
      const bench = new FaultBench(product);
      const way = WAYS[0];
      const outcomes = bench.sweep(mode, way, STEP);
      all.push(...outcomes);
      bench.close();
      expect(outcomes.length).toBeGreaterThan(60 / STEP);
      expect(new Set(outcomes.map((each) => each.code))).toEqual(new Set([code]));
      expectWhole(outcomes, way);
    },
    1_200_000,
  );

  it('catches a writer that writes in place', () => {
    const control = new FaultBench(naive);
    const outcomes = control.sweep('KILL');
    control.close();
    expect(outcomes.map(({ seen }) => seen)).toEqual(['mixed', 'mixed', 'mixed']);
  });

  it('clears a torn part of an older run', () => {
    const folder = freshFolder();
    const input = join(folder, 'a.txt');
    const output = join(folder, 'output');
    writeFileSync(input, 'The bank lost $5 million.\n');
    mkdirSync(join(output, '.parts'), { recursive: true });
    writeFileSync(join(output, '.parts/0'), 'torn');
    expect(spawnSync(process.execPath, [cli, 'run', input, '--output', output]).status).toBe(0);
    expect(existsSync(join(output, '.parts'))).toBe(false);
    expect(existsSync(join(output, 'manifest.json'))).toBe(true);
  });

  it.runIf(isRoot)('ends with 74 in a folder that it may not write', () => {
    const folder = freshFolder();
    const output = join(folder, 'output');
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'a.txt'), 'The bank lost $5 million.\n');
    mkdirSync(output);
    chmodSync(output, 0o555);
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'run', join(folder, 'a.txt'), '--output', output],
      {
        uid: 65534,
        gid: 65534,
        encoding: 'utf8',
      },
    );
    expect(stderr).toContain('OUTPUT_UNWRITABLE');
    expect(status).toBe(74);
  });

  it('replaces the files of a mount point one by one', (context) => {
    const mount = freshFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', mount]).status !== 0)
      return context.skip('no right to mount');
    try {
      expect(runsTwice(mount, {})).toEqual(['$5', '$6']);
    } finally {
      spawnSync('umount', [mount]);
    }
  });

  it.runIf(isRoot)('replaces files one by one where the folder above may not be written', () => {
    const folder = freshFolder();
    const output = join(folder, 'output');
    chmodSync(folder, 0o755);
    mkdirSync(output);
    chownSync(output, 65534, 65534);
    expect(runsTwice(output, { uid: 65534, gid: 65534 })).toEqual(['$5', '$6']);
  });

  it('ends with 74 on a full disk', (context) => {
    const mount = freshFolder();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24k', 'tmpfs', mount]);
    if (mounted.status !== 0) return context.skip('no right to mount a small disk');
    try {
      const input = join(freshFolder(), 'a.txt');
      writeFileSync(input, 'The bank lost $5 million in March, said Ann Lee.\n'.repeat(200));
      const { status, stderr } = spawnSync(
        process.execPath,
        [cli, 'run', input, '--output', join(mount, 'out')],
        { encoding: 'utf8' },
      );
      expect(stderr).toContain('ENOSPC');
      expect(status).toBe(74);
      expect(readdirSync(mount)).toEqual([]);
    } finally {
      spawnSync('umount', [mount]);
    }
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends at once with its code and leaves the old output; a second run meanwhile ends with 75',
    async (signal, code) => {
      const folder = freshFolder();
      const output = join(folder, 'output');
      const small = join(folder, 'a.txt');
      writeFileSync(small, 'The bank lost $5 million.\n');
      spawnSync(process.execPath, [cli, 'run', small, '--output', output]);
      const before = snapshot(output);
      // One document after the other without end: only the signal stops it.
      const child = spawn(process.execPath, [cli, 'run', '-', '--kind', 'lines', '--output', output], {
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      const ended = new Promise<number | null>((settle) => child.on('exit', settle));
      child.stdin.on('error', () => {});
      child.stdin.write('{"id":"a","text":"The bank lost $5 million."}\n');
      for (let wait = 0; wait < 2000 && !existsSync(join(output, '.parts')); wait += 1)
        await new Promise((settle) => setTimeout(settle, 10));
      const second = spawnSync(process.execPath, [cli, 'run', small, '--output', output], {
        encoding: 'utf8',
      });
      expect(second.status).toBe(75);
      child.kill(signal);
      expect(await ended).toBe(code);
      expect(snapshot(output)).toBe(before);
      expect(existsSync(join(output, '.parts'))).toBe(false);
    },
  );

  it('hears a signal while it works on many documents', async () => {
    const folder = freshFolder();
    const many = `{"id":"a","text":"${'The bank lost $5 million. '.repeat(40)}"}\n`;
    writeFileSync(
      join(folder, 'many.jsonl'),
      Array.from({ length: 4000 }, (_, i) => many.replace('"a"', `"${i}"`)).join(''),
    );
    const output = join(folder, 'output');
    const child = spawn(process.execPath, [cli, 'run', join(folder, 'many.jsonl'), '--output', output]);
    const ended = new Promise<number | null>((settle) => child.on('exit', settle));
    for (let wait = 0; wait < 2000 && !existsSync(join(output, '.parts')); wait += 1)
      await new Promise((settle) => setTimeout(settle, 10));
    await new Promise((settle) => setTimeout(settle, 300));
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(existsSync(output)).toBe(false);
  });
});
