import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FaultBench,
  faultTable,
  freshFolder,
  type Mode,
  naive,
  type Outcome,
  product,
  snapshot,
} from './_faults.ts';

const isRoot = process.getuid?.() === 0;
const cli = resolve('dist/cli.js');
const all: Outcome[] = [];
/** Every n-th operation; FAULT_SWEEP=full tries each one, which takes many minutes. */
const STEP = process.env.FAULT_SWEEP === 'full' ? 1 : 11;

describe('publication under faults', () => {
  let bench: FaultBench;
  beforeAll(() => {
    bench = new FaultBench(product);
  });
  afterAll(() => {
    bench.close();
    console.log(faultTable(all));
  });

  it.each<[Mode, number | null]>([
    ['KILL', null],
    ['ENOSPC', 74],
    ['EIO', 74],
  ])(
    'leaves the old output or the new one, never a mixture, after %s at any write, fsync or rename',
    async (mode, code) => {
      const outcomes = await bench.sweep(mode, STEP);
      all.push(...outcomes);
      expect(new Set(outcomes.map(({ fired }) => fired))).toEqual(new Set(['write', 'fsync', 'rename']));
      expect(outcomes.filter((each) => each.state === 'mixed' || !each.again || each.code !== code)).toEqual(
        [],
      );
    },
    600_000,
  );

  it('catches a writer that writes in place', async () => {
    const control = new FaultBench(naive);
    const outcomes = await control.sweep('KILL');
    control.close();
    expect(outcomes.map(({ state }) => state)).toEqual(['mixed', 'mixed', 'mixed']);
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
      expect(snapshot(join(mount, 'out'))).toBe('');
    } finally {
      spawnSync('umount', [mount]);
    }
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s ends with its code and leaves the old output; a second run meanwhile ends with 75',
    async (signal, code) => {
      const folder = freshFolder();
      const output = join(folder, 'output');
      const small = join(folder, 'a.txt');
      writeFileSync(small, 'The bank lost $5 million.\n');
      spawnSync(process.execPath, [cli, 'run', small, '--output', output]);
      const before = snapshot(output);
      mkdirSync(join(folder, 'many'));
      for (let i = 0; i < 400; i += 1)
        writeFileSync(
          join(folder, 'many', `${i}.txt`),
          `The bank lost $5 million in March, said Ann Lee${i}.\n`.repeat(100),
        );
      const child = spawn(process.execPath, [cli, 'run', join(folder, 'many'), '--output', output]);
      const ended = new Promise<number | null>((settle) => child.on('exit', settle));
      for (let wait = 0; wait < 400 && !existsSync(join(output, '.parts')); wait += 1)
        await new Promise((settle) => setTimeout(settle, 10));
      expect(existsSync(join(output, '.sourceline.lock'))).toBe(true);
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
});
