import type { Source } from '../../schemas/document.ts';
import type { Code } from '../../schemas/codes.ts';
import type { Checked } from '../../schemas/stages.ts';
import { InvariantError } from '../core/errors.ts';
import type { Work } from '../cached.ts';
import type { Outcome, Setting } from '../process.ts';
import { type Input, isUnreadable } from '../run.ts';
import { IsolatedProcess, type Outcome as ChildOutcome } from './isolated.ts';
import { inOrder } from './ordered.ts';

const CODES_OF: Readonly<Record<string, Code>> = {
  TIMEOUT: 'DOCUMENT_TIMEOUT',
  DIED: 'DOCUMENT_DIED',
  FAILED: 'DOCUMENT_FAILED',
};

/** The child's answer about a source as an outcome; a broken invariant stops the run. */
const outcomeOf = (source: Source, answer: ChildOutcome): Outcome<Checked> => {
  if (!answer.ok) {
    if (answer.exitCode === 70) throw new InvariantError(`${source.path}: ${answer.message}`);
    const finding = { code: CODES_OF[answer.code], message: answer.message };
    return { ok: false, unreadable: { path: source.path, name: source.name, findings: [finding] } };
  }
  const result = answer.result as Outcome<Checked>;
  if (!result.ok) return result;
  return { ok: true, item: { ...result.item, document: { ...result.item.document, source } } };
};

/**
 * Outcomes of inputs in their order, worked on by `jobs` child processes. A child that hangs, runs
 * out of memory, exits or aborts costs the document it had.
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
  const hands = children.map((child) => {
    const work = wrap(async (sources) => {
      const outcomes: Outcome<Checked>[] = [];
      for (const source of sources) {
        number += 1;
        outcomes.push(outcomeOf(source, await child.run({ number, payload: source })));
      }
      return outcomes;
    });
    return async (input: Input): Promise<Outcome<Checked>> =>
      isUnreadable(input) ? { ok: false, unreadable: input } : (await work([input]))[0];
  });
  try {
    yield* inOrder(inputs, hands);
  } finally {
    for (const child of children) child.close();
  }
}
