import type { Source } from '../../schemas/document.ts';
import type { Code } from '../../schemas/codes.ts';
import type { Checked } from '../../schemas/stages.ts';
import { InvariantError } from '../core/errors.ts';
import { inBatches, workOn } from '../batches.ts';
import type { Work } from '../cached.ts';
import { done, type Outcome, type Setting, type Slim, withSource } from '../process.ts';
import type { Input } from '../run.ts';
import { IsolatedProcess, type Outcome as ChildOutcome } from './isolated.ts';
import { inOrder } from './ordered.ts';

const CODES_OF: Readonly<Record<string, Code>> = {
  TIMEOUT: 'DOCUMENT_TIMEOUT',
  DIED: 'DOCUMENT_DIED',
  FAILED: 'DOCUMENT_FAILED',
};

/** The child's answer about sources as outcomes; a broken invariant stops the run. */
const outcomesOf = (sources: readonly Source[], answer: ChildOutcome): Outcome<Checked>[] => {
  if (answer.ok)
    return (answer.result as Outcome<Slim>[]).map((result, i) =>
      result.ok ? done(withSource(result.item, sources[i])) : result,
    );
  return sources.map(({ path, name }) => {
    if (answer.exitCode === 70) throw new InvariantError(`${path}: ${answer.message}`);
    const finding = { code: CODES_OF[answer.code], message: answer.message };
    return { ok: false, unreadable: { path, name, findings: [finding] } };
  });
};

/** Documents that a child works on side by side: few, so that all children have some. */
const MOST_IN_CHILD = 8;

/**
 * Outcomes of inputs in their order, worked on by `jobs` child processes. A child that hangs, runs out of
 * memory, exits or aborts over several documents is asked for each of them by itself: it costs the one
 * that did it.
 */
export async function* processInJobs(
  inputs: AsyncIterable<Input>,
  setting: Setting,
  { jobs, entry, wrap = (work) => work }: { jobs: number; entry: string; wrap?: (work: Work) => Work },
): AsyncGenerator<Outcome<Checked>> {
  const setup = { config: setting.config, decisions: setting.decisions };
  const children = Array.from(
    { length: jobs },
    () => new IsolatedProcess(entry, setup, setting.config.limits),
  );
  let number = 0;
  const ask = (child: IsolatedProcess, payload: readonly Source[]): Promise<ChildOutcome> => {
    number += 1;
    return child.run({ number, payload });
  };
  const hands = children.map((child) => {
    const work = wrap(async (sources) => {
      if (!sources.length) return [];
      const answer = await ask(child, sources);
      if (answer.ok || sources.length === 1) return outcomesOf(sources, answer);
      const outcomes: Outcome<Checked>[] = [];
      for (const source of sources) outcomes.push(...outcomesOf([source], await ask(child, [source])));
      return outcomes;
    });
    return (batch: readonly Input[]): Promise<Outcome<Checked>[]> => workOn(batch, work);
  });
  try {
    for await (const outcomes of inOrder(inBatches(inputs, MOST_IN_CHILD), hands)) yield* outcomes;
  } finally {
    for (const child of children) child.close();
  }
}
