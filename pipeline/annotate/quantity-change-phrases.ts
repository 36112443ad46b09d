import { wordId, wordSet } from '../core/vocabulary.ts';
import { GOING_VERBS } from '../lexicon/change-frames.ts';
import { SHARES } from './quantity-change-edges.ts';
import { type Direction, directions } from './quantity-comparatives.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isVerbTag, TAG } from './tag-set.ts';

const [OF, OFF, BACK, DOWN, UP, BY] = 'of off back down up by'.split(' ').map(wordId);
const HYPHEN = 45;
const UPWARD = directions('upward up upwards', 'downward down downwards');
/** Nouns that say no way of their own: `an upward revision of 4 percent`. */
const NEUTRAL = wordSet(
  'revision revisions adjustment adjustments move movement shift trend correction drift restatement reappraisal revaluation pressure',
);
/** First words of compounds of change: `drop-off`, `pull-back`, `step-up`. */
const OFFS = wordSet('drop fall tail sell trail');
const BACKS = wordSet('pull cut roll scale fall');
const DOWNS = wordSet('slow mark draw run scale');
const UPS = wordSet('pick step mark run ramp speed');
const GOING = wordSet(`${GOING_VERBS} gain gained lose lost climb climbed`);
/** Verbs that with `back`, `away` or `off` still say which way: `fell back 4 percent`. All forms. */
const PARTICLED = directions(
  'bounce bounces bounced bouncing spring springs sprang sprung springing climb climbs climbed climbing surge surges surged surging rise rises rose risen rising jump jumps jumped jumping grow grew grown',
  'fall falls fell fallen falling slip slips slipped slipping slide slides slid sliding drop drops dropped dropping ease eases eased easing dip dips dipped dipping pull pulls pulled pulling trail trails trailed trailing tail tails tailed tailing sink sinks sank sunk ebb ebbs ebbed ebbing recede recedes receded receding shrink shrinks shrank shrunk drift drifts drifted drifting draw drew drawn scale scales scaled scaling',
);
const PARTICLES = wordSet('back away off');
const HIGHER = directions('higher upward upwards', 'lower downward downwards');

/** The way of `drop-off`, `step-up` that ends at a token. */
const compoundAt = (s: Scene, last: number): Direction | undefined => {
  if (s.sign(last - 1) !== HYPHEN) return undefined;
  const head = s.word(last - 2);
  const tail = s.word(last);
  if (tail === UP && UPS.has(head)) return 'increase';
  const isLess =
    (tail === OFF && OFFS.has(head)) ||
    (tail === BACK && BACKS.has(head)) ||
    (tail === DOWN && DOWNS.has(head));
  return isLess ? 'decrease' : undefined;
};

/** `an upward revision of 4 percent`, `a drop-off of 400`, `a 4 percent downward revision`. */
export const phraseOf = (s: Scene, q: Quantity, first: number): Change | undefined => {
  if (s.word(first - 1) === OF) {
    const noun = first - 2;
    const way = NEUTRAL.has(s.word(noun)) ? UPWARD.get(s.word(noun - 1)) : compoundAt(s, noun);
    return way && { direction: way, cue: { first: noun - 1, last: noun + 1 } };
  }
  if (!SHARES.has(q.kind)) return undefined;
  const way = NEUTRAL.has(s.word(q.last + 1)) ? UPWARD.get(s.word(q.last)) : compoundAt(s, q.last + 2);
  return way && { direction: way, cue: { first: q.last, last: q.last + 2 } };
};

/** `fell back 4 percent`, `crept higher 0.3%`, `trailed off by 40 tonnes`, `tailed off to 300`: a particle between the verb and the amount. */
export const particled = (s: Scene, q: Quantity, first: number): Change | undefined => {
  const link = s.word(first - 1) === BY || s.tags[first - 1] === TAG.TO || s.word(first - 1) === TO;
  const at = link ? first - 2 : first - 1;
  const verb = at - 1;
  if (!isVerbTag(s.tags[verb] ?? 0)) return undefined;
  const isAmount = SHARES.has(q.kind) || q.kind === 'money';
  if (!isAmount && !(link && (q.kind !== 'measure' || q.unit?.si !== 'm'))) return undefined;
  const isTo = s.word(first - 1) === TO;
  const higher = GOING.has(s.word(verb)) ? HIGHER.get(s.word(at)) : undefined;
  const way = higher ?? (PARTICLES.has(s.word(at)) ? PARTICLED.get(s.word(verb)) : undefined);
  if (!way) return undefined;
  return { direction: way, cue: { first: verb, last: at + 1 }, ...(isTo ? { result: true } : {}) };
};
const TO = wordId('to');
