import { readFileSync } from 'node:fs';
import type { Model } from './model.ts';
import { decodeModel } from './model-file.ts';

let loaded: Model | undefined;

/** The model that is shipped, read once. The built package keeps the weights beside its code in the same way. */
export const shippedModel = (): Model => {
  loaded ??= decodeModel(readFileSync(new URL('./weights/names.bin', import.meta.url)));
  return loaded;
};
