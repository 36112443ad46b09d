/** Families of features, for ablation and for word drop-out in training. */
export const WORD = 0;
export const AFFIX = 1;
export const SHAPE = 2;
export const LISTS = 3;
export const NEIGHBOUR = 4;
export const CONTEXT = 5;
export const RUN = 6;
export const DOCUMENT = 7;
export const LINE = 8;
export const PHRASE = 9;
export const ALIKE = 10;
export const USE = 11;
export const FAMILIES = [
  'word',
  'affix',
  'shape',
  'lists',
  'neighbour',
  'context',
  'run',
  'document',
  'line',
  'phrase',
  'alike',
  'use',
] as const;

/** A feature of a word alone: its hash, how far from the token it counts (0 to 3), its family. */
export interface WordFeature {
  readonly hash: number;
  readonly reach: number;
  readonly family: number;
}
