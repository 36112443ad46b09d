import { wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import { TAG } from './tag-set.ts';

/** Nouns that describe as well: `barrels of crude`, `its finance chief`, `a flat priced at £5`. */
const LIKE_ADJECTIVES = wordSet(
  'crude flat chief official executive native original sample average close ironic electric liquid solid chemical individual terminal capital hopeful veteran amateur professional criminal rival local regular final semi-final semifinal quarter-final',
);
const ENDS = new Set<number>([
  TAG.PUNCTUATION,
  TAG.PREPOSITION,
  TAG.AUXILIARY,
  TAG.PAST,
  TAG.PARTICIPLE,
  TAG.PRESENT,
  TAG.MODAL,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.RELATIVE,
]);
const BEFORE = new Set<number>([
  TAG.NOUN,
  TAG.PROPER,
  TAG.NUMERAL,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.ADJECTIVE,
  TAG.PREPOSITION,
]);
const EXTREMES = wordSet('high low');
const SPANS = wordSet('day week month year decade session');
/** `a two-year high`. */
const isExtreme = (s: Scene, i: number): boolean =>
  EXTREMES.has(s.word(i)) && SPANS.has(s.word(i - 1)) && s.sign(i - 2) === 45;

/** Whether a word that looks like an adjective is the noun of its phrase. */
export const isLikeAdjective = (s: Scene, i: number): boolean =>
  s.tags[i] === TAG.ADJECTIVE &&
  (LIKE_ADJECTIVES.has(s.word(i)) || isExtreme(s, i)) &&
  (i + 1 >= s.limit(i) || ENDS.has(s.tags[i + 1])) &&
  BEFORE.has(s.tags[i - 1] ?? TAG.PUNCTUATION);

const [TIMES, TIMED] = [
  'times',
  'delivery waiting response journey travel processing transit loading reaction turnaround queue wait arrival survival lap charging recovery dwell',
].map(wordSet);
/** `delivery times`: how long something takes, no multiple. */
export const isTimed = (s: Scene, i: number): boolean => TIMES.has(s.word(i)) && TIMED.has(s.word(i - 1));
