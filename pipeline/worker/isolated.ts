import { type ChildProcess, fork } from 'node:child_process';

/** What the child is asked and answers; plain JSON on both sides. */
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
  /** Milliseconds for one document; 0: none. */
  readonly milliseconds: number;
  /** Megabytes of old-generation heap. */
  readonly heap: number;
}

/**
 * One child process that works on one document at a time. When it hangs, exhausts its memory,
 * exits or aborts, that costs the document it had; the next one gets a new child.
 */
export class IsolatedProcess {
  private child: ChildProcess | undefined;
  private readonly entry: string;
  private readonly limits: IsolationLimits;
  private readonly setup: unknown;
  /** How many children were lost so far. */
  restarts = 0;

  /** `setup` is the first message each new child gets. */
  constructor(entry: string, setup: unknown, limits: IsolationLimits) {
    this.entry = entry;
    this.setup = setup;
    this.limits = limits;
  }

  /** Works on one payload. Never rejects. Call again only when the promise has settled. */
  run(task: Task): Promise<Outcome> {
    const child = this.start();
    return new Promise((resolve) => {
      const timer = this.limits.milliseconds
        ? setTimeout(
            () =>
              finish(
                { ok: false, code: 'TIMEOUT', message: `no answer after ${this.limits.milliseconds} ms` },
                true,
              ),
            this.limits.milliseconds,
          )
        : undefined;
      const onMessage = (message: unknown): void => {
        const answer = message as { number: number; result?: unknown; error?: string; exitCode?: number };
        if (answer.number !== task.number) return;
        if (answer.error === undefined) finish({ ok: true, result: answer.result }, false);
        else finish({ ok: false, code: 'FAILED', message: answer.error, exitCode: answer.exitCode }, false);
      };
      const onExit = (code: number | null, signal: string | null): void =>
        finish(
          { ok: false, code: 'DIED', message: `the process ended with ${signal ?? `code ${code}`}` },
          true,
        );
      const finish = (outcome: Outcome, lost: boolean): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        if (lost) this.discard(child);
        resolve(outcome);
      };
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

  private start(): ChildProcess {
    if (this.child) return this.child;
    this.child = fork(this.entry, ['child'], {
      execArgv: [...process.execArgv, `--max-old-space-size=${this.limits.heap}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.on('error', () => undefined);
    this.child.send({ setup: this.setup });
    return this.child;
  }

  private discard(child: ChildProcess): void {
    this.restarts += 1;
    child.kill('SIGKILL');
    if (this.child === child) this.child = undefined;
  }
}
