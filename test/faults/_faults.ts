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
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { recoverOutput } from '../../pipeline/io/write-publish.ts';

export type Mode = 'KILL' | 'ENOSPC' | 'EIO';

/** How the output is published: the way that the writer takes by itself, or one it is held to. */
export type Way = 'one step' | 'two steps' | 'in place';

/** What a folder holds: `absent` is no folder; `no manifest` is a folder that owns to be incomplete. */
export type State = 'old' | 'new' | 'absent' | 'no manifest' | 'mixed';

/** What a program did under one fault. */
export interface Outcome {
  readonly n: number;
  readonly mode: Mode;
  readonly way: Way;
  /** `write`, `fsync`, `link`, `rename`, `exchange` or `removal`; absent when the run was over before the n-th. */
  readonly fired?: string;
  readonly code: number | null;
  /** What a reader sees at once, before any command has looked at the folder. */
  readonly seen: State;
  /** What the folder holds once the next command has looked at it. */
  readonly state: State;
  /** Whether a second run gives the new output byte for byte. */
  readonly again: boolean;
}

const isHidden = (path: string): boolean => path.split('/').some((name) => name.startsWith('.'));

/** Paths and bytes of a folder, without what a run keeps there for itself. */
export const snapshot = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => entry.isFile() && !isHidden(path.slice(folder.length + 1)))
    .map(({ path }) => path)
    .sort()
    .map((path) => `${path.slice(folder.length)}\n${readFileSync(path, 'latin1')}`)
    .join('\n');

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'sourceline-faults-'));

/** After so many milliseconds a writer is ended: one that hangs is a failed test, not one that never ends. */
const PATIENCE = 120_000;

/** Makes a writer in a folder of its own and gives the arguments of `node` that write `input` to `folder`. */
export type Writer = (root: string) => (input: string, folder: string) => readonly string[];

/** The command line. A copy: a build while a long sweep runs would change what is swept. */
export const product: Writer = (root) => {
  cpSync('dist', join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  const cli = join(root, 'dist', 'cli.js');
  return (input, folder) => [cli, 'run', input, '--output', folder, '--format', 'csv'];
};

/** Publication alone (`_writer.ts`): quick enough for every operation in every way. */
export const publication: Writer = (root) => {
  const outfile = join(root, 'writer.mjs');
  const entryPoints = ['test/faults/_writer.ts'];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm' });
  return (input, folder) => [outfile, input, folder];
};

export const naive: Writer = () => (input, folder) => [resolve('test/faults/naive.mjs'), input, folder];

/** Old and new output of a writer, and runs of it under faults. */
export class FaultBench {
  readonly root = freshFolder();
  readonly old: string;
  readonly next: string;
  private readonly input = join(this.root, 'article.txt');
  private readonly write: (input: string, folder: string) => readonly string[];

  constructor(writer: Writer) {
    this.write = writer(this.root);
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
    writeFileSync(join(folder, 'review.csv'), 'a file of somebody else');
    const { status, stderr } = spawnSync(process.execPath, this.write(this.input, folder), {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return snapshot(folder);
  }

  private stateOf(folder: string): State {
    if (!existsSync(folder)) return 'absent';
    const seen = snapshot(folder);
    if (seen === this.next) return 'new';
    if (seen === this.old) return 'old';
    return existsSync(join(folder, 'manifest.json')) ? 'mixed' : 'no manifest';
  }

  /** Runs the writer over the old output with a fault at its n-th operation. */
  run(n: number, mode: Mode, way: Way = 'one step'): Outcome {
    const folder = join(this.root, 'place', 'trial');
    const marker = join(this.root, 'fired');
    rmSync(join(this.root, 'place'), { recursive: true, force: true });
    rmSync(marker, { force: true });
    cpSync(join(this.root, 'old'), folder, { recursive: true });
    const inject = pathToFileURL(resolve('test/faults/inject.mjs')).href;
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      SOURCELINE_FAULT: `${n}:${mode}`,
      SOURCELINE_FAULT_FIRED: marker,
    };
    // Without perl folders change places in two steps; a process inside its output works in place.
    if (way === 'two steps') env.PATH = this.root;
    const cwd = way === 'in place' ? folder : undefined;
    const args = ['--import', inject, ...this.write(this.input, folder)];
    const { status } = spawnSync(process.execPath, args, { env, cwd, encoding: 'utf8', timeout: PATIENCE });
    const fired = existsSync(marker) ? readFileSync(marker, 'utf8') : undefined;
    const seen = this.stateOf(folder);
    recoverOutput(folder);
    const state = this.stateOf(folder);
    spawnSync(process.execPath, this.write(this.input, folder), { timeout: PATIENCE });
    const again = this.stateOf(folder) === 'new' && readdirSync(dirname(folder)).length === 1;
    return { n, mode, way, fired, code: status, seen, state, again };
  }

  /** How many operations a run takes. */
  operations(way: Way): number {
    this.run(0, 'EIO', way);
    return Number(readFileSync(join(this.root, 'fired-of'), 'utf8'));
  }

  /** n = 1, 2, … until a run ends without a fault. */
  sweep(mode: Mode, way: Way = 'one step', step = 1): Outcome[] {
    const outcomes: Outcome[] = [];
    for (let n = 1; ; n += step) {
      const outcome = this.run(n, mode, way);
      if (!outcome.fired) return outcomes;
      outcomes.push(outcome);
    }
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const shares = (states: readonly State[]): string =>
  [...new Set(states)]
    .map((state) => `${state} ${states.filter((each) => each === state).length}`)
    .join(', ');

/** A Markdown table: each way and fault, how often it fired and what came of it. */
export const faultTable = (outcomes: readonly Outcome[]): string => {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `| ${outcome.way} | ${outcome.mode} at ${outcome.fired}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const rows = [...groups].map(([key, group]) => {
    const codes = [...new Set(group.map(({ code }) => (code === null ? 'killed' : String(code))))].join('/');
    const seen = shares(group.map((each) => each.seen));
    const state = shares(group.map((each) => each.state));
    return `${key} | ${group.length} | ${codes} | ${seen} | ${state} | ${group.filter(({ again }) => again).length} |`;
  });
  return [
    '| Published | Fault | Fired | Exit | A reader at once sees | After the next command | Re-run equal |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};
