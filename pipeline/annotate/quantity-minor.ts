import { compare, integer } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { CurrencyReading } from './currencies.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag } from './tag-set.ts';

const P = wordId('p');
/** Pence a litre. */
export const PPL = wordId('ppl');
const C = wordId('c');
const CENT = wordId('cent');
const SMALL_C = 99;
const HYPHEN = 45;
const SCREENS = wordSet('144 240 360 480 576 720 1080 1440 2160 4320');

/** `123p`: pence, not lines of a screen. */
export const penceAfter = (s: Scene, n: NumberSpan): CurrencyReading | undefined => {
  const at = n.last;
  // `51½p`
  const isHalves = n.form === 'fraction' && n.last - n.first < 3;
  const isPence =
    (s.word(at) === P || s.word(at) === PPL) && s.glued(at) && (n.form === 'digits' || isHalves);
  if (!isPence || SCREENS.has(s.word(n.first)) || s.sign(at + 1) === HYPHEN) return undefined;
  return { first: at, last: at + 1, code: 'GBP', noun: 'penny', bare: true, minor: 'penny' };
};

/** `11c`: what is cents where a price of one follows. */
export const centsAfter = (s: Scene, { last, form }: NumberSpan): CurrencyReading | undefined =>
  s.word(last) === C && s.glued(last) && form === 'digits' && s.sign(last) === SMALL_C
    ? { first: last, last: last + 1, code: 'USD', noun: 'cent', bare: true, minor: 'cent' }
    : undefined;

/** `36 cent a litre`: only of the euro is the cent written without its plural. */
export const euroCent = (s: Scene, n: NumberSpan, after: CurrencyReading): CurrencyReading | undefined => {
  const isSingular =
    after.minor === 'cent' && after.bare && after.first === n.last && s.word(n.last) === CENT;
  if (
    !isSingular ||
    !n.value ||
    compare(n.value, integer(1)) <= 0 ||
    n.form !== 'digits' ||
    isNounTag(s.tags[after.last] ?? 0)
  )
    return undefined;
  return { ...after, code: 'EUR', noun: 'euro' };
};
