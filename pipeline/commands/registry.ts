import type { Register } from './_command.ts';
import audit from './audit.ts';
import child from './child.ts';
import predict from './predict.ts';
import review from './review.ts';
import run from './run.ts';
import schema from './schema.ts';
import score from './score.ts';
import stages from './stages.ts';
import worker from './worker.ts';

/** Every command, in the order of the help. */
export const commands: readonly Register[] = [run, stages, audit, schema, review, worker, predict, score, child];
