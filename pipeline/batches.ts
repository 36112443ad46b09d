import type { Source } from '../schemas/document.ts';
import type { Checked, Unreadable } from '../schemas/stages.ts';
import type { Work } from './cached.ts';
import type { Outcome } from './process.ts';

export type Input = Source | Unreadable;
export const isUnreadable = (input: Input): input is Unreadable => !('raw' in input);

/** Code units of all documents of a batch together: further ones wait. */
const MOST_UNITS_TOGETHER = 1 << 18;

/** Inputs in their order, `most` at a time: short ones together, a long one by itself. */
export async function* inBatches(inputs: AsyncIterable<Input>, most: number): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  let units = 0;
  for await (const input of inputs) {
    const more = isUnreadable(input) ? 0 : input.raw.length;
    if (batch.length && (batch.length === most || units + more > MOST_UNITS_TOGETHER)) {
      yield batch;
      batch = [];
      units = 0;
    }
    batch.push(input);
    units += more;
  }
  if (batch.length) yield batch;
}

/** Outcomes of a batch in its order; what could not be read is not worked on. */
export const workOn = async (batch: readonly Input[], work: Work): Promise<Outcome<Checked>[]> => {
  const outcomes = await work(batch.filter((input): input is Source => !isUnreadable(input)));
  let next = 0;
  return batch.map((input) => {
    if (isUnreadable(input)) return { ok: false, unreadable: input };
    next += 1;
    return outcomes[next - 1];
  });
};
