import { type ChildProcess, fork } from 'node:child_process';
import type { HostileTask } from './_child.ts';
import type { Cost } from './_measure.ts';
import { HOSTILE_KINDS } from './generate.ts';

/** Growth of one kind: its costs at both lengths, or why there are none. */
export interface Growth {
  readonly name: string;
  readonly costs?: readonly [Cost, Cost];
  /** Time at the greater length over time at the smaller one, which counts as 5 ms at least. */
  readonly ratio?: number;
  /**
   * Characters in the rows at the greater length over those at the smaller one, which count as a hundred
   * per character of the text at least: where the parser's guard steps in, rows come and go.
   */
  readonly writtenRatio?: number;
  readonly problem?: string;
}

export interface GrowthOptions {
  /** Characters at 1×; the other run has ten times as many. */
  readonly length: number;
  /** Milliseconds of wall clock for one kind. */
  readonly limit: number;
  readonly kinds?: RegExp;
}

interface Answer {
  readonly costs?: readonly [Cost, Cost];
  readonly error?: string;
}

const FLOOR = 5;
const WRITTEN_FLOOR = 100;

const start = (): ChildProcess =>
  fork(new URL('./_child.ts', import.meta.url), {
    execArgv: ['--import', 'tsx', '--max-old-space-size=3000'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

const ask = (child: ChildProcess, task: HostileTask, limit: number): Promise<Answer> =>
  new Promise((resolve) => {
    const finish = (answer: Answer): void => {
      clearTimeout(timer);
      child.off('message', finish);
      child.off('exit', onExit);
      resolve(answer);
    };
    const onExit = (code: number | null, signal: string | null): void =>
      finish({ error: `the process ended with ${signal ?? code}` });
    const timer = setTimeout(() => {
      child.off('exit', onExit);
      child.kill('SIGKILL');
      finish({ error: `no answer after ${limit} ms` });
    }, limit);
    child.on('message', finish);
    child.on('exit', onExit);
    child.send(task);
  });

/** Measures kind after kind in a child process; one that hangs or dies costs that kind only. */
export async function* measureGrowth(options: GrowthOptions): AsyncGenerator<Growth> {
  let child = start();
  await ask(child, { name: HOSTILE_KINDS[0].name, lengths: [options.length] }, 60_000);
  for (const { name } of HOSTILE_KINDS) {
    if (options.kinds && !options.kinds.test(name)) continue;
    const answer = await ask(child, { name, lengths: [options.length, options.length * 10] }, options.limit);
    if (answer.costs) {
      const [small, large] = answer.costs;
      yield {
        name,
        costs: answer.costs,
        ratio: large.total / Math.max(small.total, FLOOR),
        writtenRatio: large.written / Math.max(small.written, WRITTEN_FLOOR * options.length),
      };
    } else {
      yield { name, problem: answer.error };
      child.kill('SIGKILL');
      child = start();
    }
  }
  child.kill();
}
