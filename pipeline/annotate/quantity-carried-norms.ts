import { wordId, wordSet } from '../core/vocabulary.ts';
import { startOf } from './quantity-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const [OF, TO, WITH] = 'of to with'.split(' ').map(wordId);
const NORMS = wordSet(
  'norm average mean median target goal quota limit cap ceiling maximum minimum peak low high record total capacity forecast estimate plan need requirement level',
);
/** What sets an amount beside another, right before the noun phrase of the norm. */
const BESIDE = wordSet(
  'than above below over under beating beats beat missing misses missed exceeding exceeds exceeded exceed topping tops topped surpassing surpassed surpasses dwarf dwarfs dwarfed dwarfing matching matched matches undershot undershooting against versus from',
);
const COMPARED = wordSet('compared relative close next up down');
const MOST_PHRASE = 6;

/**
 * `stocks, at 35 million tonnes, dwarf the buffer norm of 20 million`, `170 cubic metres compared with a July norm
 * of 1,000 to 1,500`: an amount that a comparison names as a norm, of the same unit. Not `carried an average of 600`.
 */
export const isNorm = (s: Scene, q: Quantity): boolean => {
  const of = startOf(q) - 1;
  if (s.word(of) !== OF || !NORMS.has(s.word(of - 1)) || isNounTag(s.tags[q.last] ?? 0)) return false;
  for (let i = of - 2; i > of - 2 - MOST_PHRASE && i >= s.floor(q.first); i -= 1) {
    if (BESIDE.has(s.word(i))) return true;
    if (s.word(i) === WITH || s.word(i) === TO) return COMPARED.has(s.word(i - 1));
    const tag = s.tags[i];
    const isInside =
      isNounTag(tag) || tag === TAG.ADJECTIVE || tag === TAG.DETERMINER || tag === TAG.POSSESSIVE;
    if (!isInside) return false;
  }
  return false;
};

const [OPEN, CLOSE, COLON] = [40, 41, 58];
/** What a value in brackets is called: the one before, or the one expected. */
const LABELS = wordSet(
  'last previous prior year quarter month week earlier expected forecast consensus was from against vs versus est estimate q1 q2 q3 q4 in',
);
const MOST_LABEL = 4;

/** Whether the magnitude of a number is written: `1.4m`. */
export const hasScale = ({ number, scaled }: Quantity): boolean =>
  number.magnitudeToken !== undefined || scaled === true;

/** `order book: 1.1m tonnes (1.4m)`, `12 hectares (last year: 9)`: the value before or expected, in brackets after one. Not `200 metres (3)`. */
export const isBracketed = (s: Scene, before: Quantity, q: Quantity): boolean => {
  const end = before.per && before.per.first >= before.last ? before.per.last : before.last;
  if (s.sign(end) !== OPEN || s.sign(q.last) !== CLOSE || q.first - end > MOST_LABEL) return false;
  for (let i = end + 1; i < q.first; i += 1) if (!LABELS.has(s.word(i)) && s.sign(i) !== COLON) return false;
  if (q.first > end + 1) return true;
  return hasScale(before) && hasScale(q);
};
