import type { Reader } from './times-reader.ts';
import { monthPrepositions, W } from './times-words.ts';

/** `OCT4`, `Oct3/4`: names of genes, with one digit and capitals alone or another name behind a stroke. */
export const isGene = (r: Reader, i: number): boolean =>
  (r.length(i) === 4 && r.surface(i) === r.surface(i).toUpperCase()) ||
  (r.is(i + 1, W.slash) && r.glued(i + 1));

/** `the OCT device`: three capitals that no preposition of time makes a month; `DUE IN OCT`, `BY MAY`. */
export const isAbbreviation = (r: Reader, i: number): boolean => {
  const written = r.surface(i);
  return (
    written.length === 3 &&
    !r.is(i, W.may) &&
    written === written.toUpperCase() &&
    (r.is(i - 1, W.the) || !monthPrepositions.has(r.word(i - 1)))
  );
};
