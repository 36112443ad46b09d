import type { Register } from './_command.ts';
import child from './child.ts';
import predict from './predict.ts';
import run from './run.ts';
import score from './score.ts';

/** Every command, in the order of the help. */
export const commands: readonly Register[] = [run, predict, score, child];
