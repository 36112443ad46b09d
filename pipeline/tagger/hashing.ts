/** Final stir of a 32-bit hash. */
const stir = (value: number): number => {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** Hash of a feature with one value. */
export const feature = (template: number, a: number): number => stir(a ^ Math.imul(template + 1, 0x9e3779b1));

/** Hash of a feature with two values; their order counts. */
export const feature2 = (template: number, a: number, b: number): number =>
  stir(Math.imul(a, 0x27d4eb2f) ^ (b + 0x165667b1) ^ Math.imul(template + 1, 0x9e3779b1));

/** Hash of `text[start, end)`. */
export const textHash = (text: string, start: number, end: number): number => {
  let h = 0x811c9dc5 ^ (end - start);
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return stir(h);
};
