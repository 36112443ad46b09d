import type { Register } from './_command.ts';
import predict from './predict.ts';
import score from './score.ts';

/** Every command, in the order of the help. */
export const commands: readonly Register[] = [predict, score];
