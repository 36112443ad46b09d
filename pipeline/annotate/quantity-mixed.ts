import { compare, integer } from '../core/decimal.ts';
import { wordSet } from '../core/vocabulary.ts';
import { isPersonNoun } from './name-classes.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Counted } from './quantity-types.ts';
import { TAG } from './tag-set.ts';
import { NUMBER } from './tokens.ts';

const ONE = integer(1);
const SLASH = 47;

/** `118 1/3 innings`: so many with a part of one, no share; not `7/2 chances`. */
export const isMixed = ({ t }: Scene, { kind, number, value, range }: Atom): boolean =>
  kind === 'bare' &&
  number.form === 'fraction' &&
  !range &&
  value !== undefined &&
  compare(value, ONE) > 0 &&
  t.kind[number.first] === NUMBER &&
  SLASH !== t.text.charCodeAt(t.start[number.first + 1] ?? 0);

const PEOPLE = wordSet('people persons children men women workers births pupils adults');

/** `just 1.6 workers for each pensioner`: persons told by an average; not `0.4 points`. */
export const isPartPeople = (s: Scene, { kind, last }: Atom, { phrase, head, carried }: Counted): boolean =>
  kind === 'bare' &&
  !carried &&
  phrase.first === last &&
  s.tags[head] === TAG.PLURAL &&
  (PEOPLE.has(s.word(head)) || isPersonNoun(s.word(head)));
