import { sentences } from '../../annotate/sentences.ts';
import { tokens } from '../../annotate/tokens.ts';
import { decodeNames } from '../decode.ts';
import { outlineOf } from '../outline.ts';
import { documentOf, type GoldRecord } from './corpus.ts';
import { type ModelChoice, modelFor } from './measure.ts';

const ROUNDS = 6;

/** Tokens per second of user time for splitting into tokens and sentences and tagging; the best of some rounds. */
export const measureSpeed = (choice: ModelChoice, records: readonly GoldRecord[]): string => {
  let best = 0;
  let total = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage().user;
    total = 0;
    for (const record of records) {
      const document = documentOf(record.text);
      const t = tokens.of(document);
      const model = modelFor(choice, t);
      model.freshen();
      decodeNames(model, outlineOf(t, sentences.of(document), model.types));
      total += t.count;
    }
    best = Math.max(best, (total / (process.cpuUsage().user - before)) * 1e6);
  }
  return `${total} tokens, ${Math.round(best / 1000)},000 tokens per second of one core`;
};
