import { PER, type Per, perAt } from './quantity-per.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { WORD } from './tokens.ts';

const SLASH = 47;

/** `ha−1`, `m−2` at a token: what is below the line. */
const inverseAt = (s: Scene, at: number): Per | undefined => {
  if (at >= s.limit(at - 1) || s.t.kind[at] !== WORD) return undefined;
  const unit = s.units.read(at, true);
  if (!unit?.symbol || !unit.per || !unit.ucum.startsWith('1/')) return undefined;
  return { first: at, last: unit.end, name: unit.per.name };
};

/**
 * What a figure is per one of in the notation of papers: `12 ewes ha−1`, `17.3 × 10⁹/L`, `1.6% per day`; a slash
 * after a plain number joins a fraction or a code.
 */
const rateOf = (s: Scene, q: Quantity): Per | undefined => {
  if (q.kind === 'percent') return s.word(q.last) === PER ? perAt(s, q.last) : undefined;
  if (q.kind !== 'count' && q.kind !== 'number') return undefined;
  const isPower = q.last - q.number.first > 2 && q.number.form === 'digits' && !q.range;
  if (isPower && s.sign(q.last) === SLASH && s.glued(q.last)) {
    const unit = s.units.read(q.last + 1, true);
    const per = perAt(s, q.last);
    return per && unit?.symbol ? { ...per, name: unit.name } : per;
  }
  const { counted } = q;
  return counted && counted.phrase.first >= q.last ? inverseAt(s, counted.phrase.last) : undefined;
};

/** Gives figures the unit they are per one of, where only papers write it so. */
export const rateMore = (s: Scene, list: readonly Quantity[]): void => {
  for (const q of list) q.per ??= rateOf(s, q);
};
