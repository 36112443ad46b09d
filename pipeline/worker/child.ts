import type { Config } from '../../schemas/config.ts';
import type { Source } from '../../schemas/document.ts';
import { CodedError } from '../core/errors.ts';
import { prepareParsers } from '../parse/parse-document.ts';
import { done, processSources, type Steps, stepsOf, withoutSource } from '../process.ts';
import type { Decision } from '../review/decisions.ts';
import { userExtractors } from '../user-extractors.ts';
import type { Task } from './isolated.ts';

/** The first message of the parent. */
export interface Setup {
  readonly config: Config;
  readonly decisions: readonly Decision[];
}

/** Faults that tests ask for by document name: `{"doc-3": "hang"}` in SOURCELINE_FAULTS. */
const faults = JSON.parse(process.env.SOURCELINE_FAULTS ?? '{}') as Readonly<Record<string, string>>;

const hoard = (): never => {
  const kept: number[][] = [];
  for (;;) kept.push(new Array<number>(1_000_000).fill(kept.length));
};

const suffer = (fault: string | undefined): void => {
  if (fault === 'hang') for (;;);
  if (fault === 'memory') hoard();
  if (fault === 'exit') process.exit(3);
  if (fault === 'abort') process.abort();
  if (fault === 'throw') throw new Error('a fault was asked for');
};

const answer = (steps: Steps, { number, payload }: Task): void => {
  const sources = payload as readonly Source[];
  try {
    for (const { name } of sources) suffer(faults[name]);
    const result = processSources(steps, sources).map((outcome) =>
      outcome.ok ? done(withoutSource(outcome.item)) : outcome,
    );
    process.send!({ number, result });
  } catch (error) {
    const fatal = error instanceof CodedError ? { exitCode: error.exitCode } : {};
    process.send!({ number, error: (error as Error).message, ...fatal });
  }
};

/** Answers the parent's tasks one by one until it goes away. */
export const serveParent = (): void => {
  let steps: Promise<Steps> | undefined;
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (message: { setup: Setup } | Task) => {
    if ('setup' in message) {
      steps = (async () => {
        const { config, decisions } = message.setup;
        await prepareParsers(['text/plain', 'text/markdown', 'text/html']);
        const ready = stepsOf({ config, decisions, userExtractors: await userExtractors(config) });
        process.send!({ ready: true });
        return ready;
      })();
    } else answer(await steps!, message);
  });
};
