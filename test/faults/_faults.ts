import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recoverOutput } from '../../pipeline/io/write-output.ts';

export type Mode = 'KILL' | 'ENOSPC' | 'EIO';

/** What a program did under one fault. */
export interface Outcome {
  readonly n: number;
  readonly mode: Mode;
  /** `write`, `fsync` or `rename`; absent when the run was over before the n-th. */
  readonly fired?: string;
  readonly code: number | null;
  /** What the folder holds once the next command has looked at it. */
  readonly state: 'old' | 'new' | 'mixed';
  /** Whether a second run gives the new output byte for byte. */
  readonly again: boolean;
}

/** Paths and bytes of a folder, without what a run keeps there for itself. */
export const snapshot = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.name.endsWith('.lock') && !entry.parentPath.includes('.parts'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path.slice(folder.length)}\n${readFileSync(path, 'latin1')}`)
    .join('\n');

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'sourceline-faults-'));

/** Arguments of `node` that write what is in `input` to `folder`. */
export type Writer = (input: string, folder: string) => readonly string[];

export const product: Writer = (input, folder) => [
  resolve('dist/cli.js'),
  'run',
  input,
  '--output',
  folder,
  '--format',
  'csv',
];
export const naive: Writer = (input, folder) => [resolve('test/faults/naive.mjs'), input, folder];

/** Old and new output of a writer, and runs of it under faults. */
export class FaultBench {
  readonly root = freshFolder();
  readonly old: string;
  readonly next: string;
  private readonly input = join(this.root, 'article.txt');
  private readonly writer: Writer;

  constructor(writer: Writer) {
    this.writer = writer;
    this.old = this.made('old', 'The company said on Monday that it would cut 1,200 jobs.\n');
    this.next = this.made(
      'next',
      'Angela Merkel said on Friday that the bank had lost $5 million in two years.\n',
    );
  }

  private made(name: string, text: string): string {
    writeFileSync(this.input, text);
    const folder = join(this.root, name);
    mkdirSync(folder);
    const { status, stderr } = spawnSync(process.execPath, this.writer(this.input, folder), {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return snapshot(folder);
  }

  /** Runs the writer over the old output with a fault at its n-th operation. */
  async run(n: number, mode: Mode): Promise<Outcome> {
    const folder = join(this.root, 'trial');
    const marker = join(this.root, 'fired');
    rmSync(folder, { recursive: true, force: true });
    rmSync(marker, { force: true });
    cpSync(join(this.root, 'old'), folder, { recursive: true });
    const inject = pathToFileURL(resolve('test/faults/inject.mjs')).href;
    const env = { ...process.env, SOURCELINE_FAULT: `${n}:${mode}`, SOURCELINE_FAULT_FIRED: marker };
    const args = ['--import', inject, ...this.writer(this.input, folder)];
    const { status } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    const fired = existsSync(marker) ? readFileSync(marker, 'utf8') : undefined;
    await recoverOutput(folder);
    const seen = snapshot(folder);
    const state = seen === this.next ? 'new' : seen === this.old ? 'old' : 'mixed';
    spawnSync(process.execPath, this.writer(this.input, folder));
    return { n, mode, fired, code: status, state, again: snapshot(folder) === this.next };
  }

  /** n = 1, 2, … until a run ends without a fault. */
  async sweep(mode: Mode, step = 1): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (let n = 1; ; n += step) {
      const outcome = await this.run(n, mode);
      if (!outcome.fired) return outcomes;
      outcomes.push(outcome);
    }
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** One line for each kind of fault: how often it fired and what came of it. */
export const faultTable = (outcomes: readonly Outcome[]): string => {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.mode} at ${outcome.fired}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...groups]
    .map(([key, group]) => {
      const count = (state: string): number => group.filter((each) => each.state === state).length;
      const codes = [...new Set(group.map(({ code }) => String(code)))].join('/');
      return `${key.padEnd(18)} fired ${group.length}, exit ${codes}, old ${count('old')}, new ${count('new')}, mixed ${count('mixed')}, re-run equal ${group.filter(({ again }) => again).length}`;
    })
    .join('\n');
};
