import { feature, feature2 } from './hashing.ts';

/** More features no token has. */
export const MOST_FEATURES = 192;

/** Features of one token, collected in a buffer that is used again and again. */
export class FeatureBuffer {
  readonly hash = new Int32Array(MOST_FEATURES);
  readonly family = new Uint8Array(MOST_FEATURES);
  readonly template = new Uint8Array(MOST_FEATURES);
  count = 0;

  /** Adds a feature with one value. */
  one(family: number, template: number, a: number): void {
    this.put(family, template, feature(template, a));
  }

  /** Adds a feature with two values; their order counts. */
  two(family: number, template: number, a: number, b: number): void {
    this.put(family, template, feature2(template, a, b));
  }

  /** Adds a feature by its hash. */
  put(family: number, template: number, hash: number): void {
    this.hash[this.count] = hash;
    this.family[this.count] = family;
    this.template[this.count] = template;
    this.count += 1;
  }
}
