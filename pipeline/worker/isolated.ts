import type { ChildProcess } from 'node:child_process';

/** What the child is asked and answers, plain JSON on both sides: documents, and an outcome for each. */
export interface Task {
  readonly number: number;
  readonly payload: unknown;
}

export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly code: 'TIMEOUT' | 'DIED' | 'FAILED';
      readonly message: string;
      readonly exitCode?: number;
    };

export interface IsolationLimits {
  /** Milliseconds for one task; 0: none. */
  readonly milliseconds: number;
  /** Megabytes of old-generation heap. */
  readonly heap: number;
}

interface Answer {
  readonly number: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly exitCode?: number;
}

const outcomeOf = ({ result, error, exitCode }: Answer): Outcome =>
  error === undefined ? { ok: true, result } : { ok: false, code: 'FAILED', message: error, exitCode };

const died = (code: number | null, signal: string | null): Outcome => ({
  ok: false,
  code: 'DIED',
  message: `the process ended with ${signal ?? `code ${code}`}`,
});

/**
 * One child process that works on one task at a time. When it hangs, exhausts its memory,
 * exits or aborts, that costs the task it had; the next one gets a new child.
 */
export class IsolatedProcess {
  private child: ChildProcess | undefined;
  private readonly entry: string;
  private readonly limits: IsolationLimits;
  private readonly setup: unknown;
  /** Settles when the child is ready (`undefined`) or ended before it was. */
  private ready: Promise<Outcome | undefined> | undefined;
  /** How many children were lost so far. */
  restarts = 0;

  /** `setup` is the first message each new child gets. */
  constructor(entry: string, setup: unknown, limits: IsolationLimits) {
    this.entry = entry;
    this.setup = setup;
    this.limits = limits;
  }

  /** Works on one payload. Never rejects. Call again only when the promise has settled. */
  async run(task: Task): Promise<Outcome> {
    const child = this.start();
    const early = await this.ready!;
    if (early) return early;
    return this.work(child, task);
  }

  /** Sends the task and waits for its answer, the end of the child or the end of the time. */
  private work(child: ChildProcess, task: Task): Promise<Outcome> {
    const { milliseconds } = this.limits;
    return new Promise((resolve) => {
      const finish = (outcome: Outcome, lost: boolean): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        if (lost) this.discard(child);
        resolve(outcome);
      };
      const late = (): void =>
        finish({ ok: false, code: 'TIMEOUT', message: `no answer after ${milliseconds} ms` }, true);
      const timer = milliseconds ? setTimeout(late, milliseconds) : undefined;
      const onMessage = (message: unknown): void => {
        const answer = message as Answer;
        if (answer.number === task.number) finish(outcomeOf(answer), false);
      };
      const onExit = (code: number | null, signal: string | null): void => finish(died(code, signal), true);
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(task, (error) => {
        if (error) finish({ ok: false, code: 'DIED', message: error.message }, true);
      });
    });
  }

  /** Ends the child. */
  close(): void {
    this.child?.kill();
    this.child = undefined;
  }

  /** A running child; its time begins when it says that it is ready. */
  private start(): ChildProcess {
    if (this.child) return this.child;
    // Loaded here: a run in one process starts none.
    const { fork } = process.getBuiltinModule('node:child_process');
    const child = fork(this.entry, ['child'], {
      execArgv: [...process.execArgv, `--max-old-space-size=${this.limits.heap}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child = child;
    child.on('error', () => undefined);
    this.ready = new Promise((resolve) => {
      child.once('message', () => resolve(undefined));
      child.once('exit', (code, signal) => {
        if (this.child === child) this.child = undefined;
        resolve(died(code, signal));
      });
    });
    child.send({ setup: this.setup }, () => undefined);
    return child;
  }

  private discard(child: ChildProcess): void {
    this.restarts += 1;
    child.kill('SIGKILL');
    if (this.child === child) this.child = undefined;
  }
}
