import type { Quantity } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

/** Kinds of which gain, loss and price are told. */
export const AMOUNTS: ReadonlySet<Quantity['kind']> = new Set([
  'money',
  'percent',
  'percentage_point',
  'basis_point',
  'ratio',
  'number',
]);
export const VALUES: ReadonlySet<Quantity['kind']> = new Set([...AMOUNTS, 'count', 'measure', 'rate']);
/** What may stand in the phrase between a verb and the preposition of its amount. */
export const IN_OBJECT = new Set<number>([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.POSSESSIVE,
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.GERUND,
]);
export const PARTS: ReadonlySet<Quantity['kind']> = new Set(['percent', 'ratio', 'number']);
export const TELLS = new Set<number>([TAG.AUXILIARY, TAG.MODAL, TAG.PAST, TAG.BASE]);
export const ENDS = new Set<number>([TAG.PUNCTUATION, TAG.PREPOSITION, TAG.CONJUNCTION]);
export const LENGTHS: ReadonlySet<string> = new Set([
  'meter',
  'kilometer',
  'mile',
  'nautical mile',
  'foot',
  'yard',
  'inch',
]);
