import { wordId, wordSet } from '../core/vocabulary.ts';
import { DOCKING_VERBS, FADING_VERBS, SPREADING_VERBS } from '../lexicon/change-frames.ts';
import {
  DOWN_FROM_CLOSE,
  GROWING_NOUNS,
  HIRING_VERBS,
  MEASURED_CHANGES,
  PACED_VERBS,
  RECKONED_NOUNS,
  RUNGS,
  SHRINKING_NOUNS,
  UP_FROM_CLOSE,
} from '../lexicon/change-nouns.ts';
import { DECREASE_VERBS, INCREASE_VERBS } from '../lexicon/change-words.ts';
import { SHARES } from './quantity-change-edges.ts';
import { directions } from './quantity-comparatives.ts';
import { isUnitless } from './quantity-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [AT, BY, OFF, TO, OF, FOLLOWING, AFTER, THAN] = 'at by off to of following after than'
  .split(' ')
  .map(wordId);
const SIGNS = directions('plus', 'minus');
const NOUNS = directions(GROWING_NOUNS, SHRINKING_NOUNS);
const VERBS = directions(`${INCREASE_VERBS} ${SPREADING_VERBS}`, `${DECREASE_VERBS} ${FADING_VERBS}`);
const CLOSER = directions(UP_FROM_CLOSE, DOWN_FROM_CLOSE);
const MEASURED = wordSet(MEASURED_CHANGES);
const RUNG = wordSet(RUNGS);
const HIRING = wordSet(HIRING_VERBS);
const PACED = wordSet(PACED_VERBS);
const RECKONED = wordSet(RECKONED_NOUNS);
const DOCKING = wordSet(DOCKING_VERBS);
const BE = wordSet('is are was were be been being');
const YEARLY = wordSet('annual annualised annualized yearly monthly quarterly');
const AMOUNTING = wordSet('amount amounts amounted amounting come comes came total totals totalled totaled');
const MORE = wordSet('more extra additional');
const SPREADING = wordSet('spread spreads spreading');
const RATES = wordSet('rate rates yield yields interest temperature temperatures inflation');
const DISCOUNTS = wordSet('discount discounts');
const MOST_NOUNS = 12;
const MOST_HIRED = 3;
const COMMA = 44;

/** `output was plus 15%`, `exports plus 7%`, `(plus 14.7% on January)`, `sales, minus 4.9%`; not `a yield of minus 0.4%`, `the rate is minus 0.5%`. */
const signed = (s: Scene, q: Quantity): Change | undefined => {
  if (q.kind !== 'percent' && q.kind !== 'percentage_point') return undefined;
  const at = SIGNS.get(s.word(q.first)) ? q.first : q.first - 1;
  const direction = SIGNS.get(s.word(at));
  if (!direction) return undefined;
  const before = s.word(at - 1);
  const isLink = s.tags[at - 1] === TAG.PREPOSITION && before !== FOLLOWING && before !== AFTER;
  const noun = BE.has(before) ? at - 2 : at - 1;
  return isLink || s.tags[at - 1] === TAG.TO || RATES.has(s.word(noun))
    ? undefined
    : { direction, cue: { first: at, last: at + 1 } };
};

const IN_SUBJECT = new Set<number>([
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.POSSESSIVE,
  TAG.PREPOSITION,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.SYMBOL,
]);

/** The noun of change that heads the subject which ends before token `end`: `the year's decline`, `growth in 2024`; −1 for none. */
const changeNounBefore = (s: Scene, end: number): number => {
  const floor = Math.max(s.floor(end), end - MOST_NOUNS);
  for (let i = end - 1; i >= floor; i -= 1) {
    const tag = s.tags[i];
    if (NOUNS.get(s.word(i)) && isNounTag(tag)) {
      // `the growth fund`
      const isHead = i + 1 === end || s.tags[i + 1] === TAG.PREPOSITION;
      return isHead && !DISCOUNTS.has(s.word(i)) ? i : -1;
    }
    const isInside = isNounTag(tag) || IN_SUBJECT.has(tag) || s.numbers.ofToken[i] >= 0 || s.sign(i) === 45;
    if (!isInside) return -1;
  }
  return -1;
};

const BEFORE_VERB = new Set<number>([TAG.MODAL, TAG.AUXILIARY, TAG.ADVERB]);
/** `the gain was 0.7%`, `the year's decline could amount to 7%`, `put expansion at 2.3%`, `The loss, almost 1%, is`: a noun of change and its amount. */
const changeIs = (s: Scene, q: Quantity, first: number): Change | undefined => {
  if (!SHARES.has(q.kind) || s.word(q.last) === OF || s.word(q.last) === THAN) return undefined;
  const link = first - 1;
  let end = link;
  if (s.word(link) === TO && AMOUNTING.has(s.word(link - 1))) end = link - 1;
  else if (s.sign(link) === COMMA) return besideNoun(s, q, link);
  else if (s.word(link) !== AT && !BE.has(s.word(link))) return undefined;
  while (end > link - 5 && BEFORE_VERB.has(s.tags[end - 1])) end -= 1;
  const noun = changeNounBefore(s, end);
  if (noun < 0 || (s.word(link) === AT && !MEASURED.has(s.word(noun)))) return undefined;
  return { direction: NOUNS.get(s.word(noun))!, cue: { first: end, last: first } };
};

/** `The loss, almost 1%, is the steepest`. */
const besideNoun = (s: Scene, q: Quantity, comma: number): Change | undefined => {
  const noun = comma - 1;
  const direction = NOUNS.get(s.word(noun));
  const isSubject = s.sign(q.last) === COMMA && isFiniteTag(s.tags[q.last + 1] ?? 0);
  const isNamed = s.tags[noun - 1] === TAG.DETERMINER || s.tags[noun - 1] === TAG.ADJECTIVE;
  return direction && isNounTag(s.tags[noun]) && isNamed && isSubject
    ? { direction, cue: { first: noun, last: noun + 1 } }
    : undefined;
};

/** A figure with no noun of its own: a price, an index, a number that carries on. */
const isBare = (s: Scene, { kind, last }: Quantity): boolean =>
  kind === 'money' ||
  ((kind === 'count' || kind === 'number') &&
    !isNounTag(s.tags[last] ?? 0) &&
    s.tags[last] !== TAG.ADJECTIVE);

/** `headcount was 30,000 higher at 173,820`, `Brent was $1.05 easier at $72.70`: how much it moved. */
const closerBy = (s: Scene, q: Quantity, first: number): Change | undefined => {
  if (q.kind !== 'money' && q.kind !== 'measure' && !isUnitless(q)) return undefined;
  const direction = CLOSER.get(s.word(q.last));
  const isSaid = BE.has(s.word(first - 1)) && s.word(q.last + 1) === AT;
  const isLevel = s.numbers.ofToken[q.last + 2] >= 0 || s.tags[q.last + 2] === TAG.SYMBOL;
  return direction && isSaid && isLevel
    ? { direction, cue: { first: first - 1, last: q.last + 1 } }
    : undefined;
};

/** `was $1.05 easier at $72.70`, `was nursing a loss of 0.9 per cent at 25,115.6`: where the change right before left it. */
const leftAt = (s: Scene, q: Quantity, first: number, before: Quantity | undefined): Change | undefined => {
  if (s.word(first - 1) !== AT || !isBare(s, q) || !before?.change || before.change.result) return undefined;
  if (before.first < s.floor(first) || before.unit?.time) return undefined;
  const gap = first - 1 - before.last;
  const isCloser = gap === 1 && CLOSER.get(s.word(first - 2)) !== undefined;
  const isNext = gap === 0 && SHARES.has(before.kind) && (q.kind === 'money' || q.number.fractional);
  if (!isCloser && !isNext) return undefined;
  return { direction: before.change.direction, cue: { first: first - 1, last: first }, result: true };
};

/** `downgraded two notches`, `slid three places`, `climbed two rungs`. */
const rungs = (s: Scene, q: Quantity, first: number): Change | undefined => {
  if (!isUnitless(q) || !RUNG.has(s.word(q.last))) return undefined;
  const verb = s.tags[first - 1] === TAG.DETERMINER ? first - 2 : first - 1;
  const direction = isVerbTag(s.tags[verb] ?? 0) ? VERBS.get(s.word(verb)) : undefined;
  return direction && { direction, cue: { first: verb, last: verb + 1 } };
};

/** `grew at 12%`, `rose at an annual 5.8 per cent`. */
const pacedAt = (s: Scene, q: Quantity, first: number): Change | undefined => {
  if (q.kind !== 'percent' || s.word(q.last) === OF) return undefined;
  let at = first - 1;
  if (YEARLY.has(s.word(at))) at -= s.tags[at - 1] === TAG.DETERMINER ? 2 : 1;
  const verb = s.tags[at - 1] === TAG.ADVERB ? at - 2 : at - 1;
  if (s.word(at) !== AT || !PACED.has(s.word(verb)) || !isVerbTag(s.tags[verb])) return undefined;
  return { direction: VERBS.get(s.word(verb))!, cue: { first: verb, last: verb + 1 }, pace: true };
};

/** `hire 900 more teachers`, `to fund 8,000 extra GPs`; not `needs 60 more drivers`. */
const hired = (s: Scene, q: Quantity, first: number, counted: number): Change | undefined => {
  if (!isUnitless(q) || counted <= q.last || !MORE.has(s.word(q.last))) return undefined;
  for (let i = first - 1; i >= first - MOST_HIRED && i >= s.floor(first); i -= 1) {
    if (HIRING.has(s.word(i)) && isVerbTag(s.tags[i]))
      return { direction: 'increase', cue: { first: i, last: i + 1 } };
    if (s.tags[i] !== TAG.ADVERB && s.tags[i] !== TAG.DETERMINER && s.tags[i] !== TAG.PREPOSITION)
      return undefined;
  }
  return undefined;
};

const AREAS = new Set(['hectare', 'acre', 'square kilometer', 'square mile', 'square meter']);
/** `had spread to 2,870 hectares`: a fire, a slick; not `spread to 12 towns`. */
const spreadTo = (s: Scene, { unit }: Quantity, first: number): Change | undefined =>
  s.word(first - 1) === TO && SPREADING.has(s.word(first - 2)) && unit && AREAS.has(unit.name)
    ? { direction: 'increase', cue: { first: first - 2, last: first }, result: true }
    : undefined;

/** `bookings were off by 2.5 percent`, `was docked by a third`; not `the estimate was off by 5%`. */
const offBy = (s: Scene, q: Quantity, first: number): Change | undefined => {
  const by = first - 1;
  if (s.word(by) !== BY || !SHARES.has(q.kind)) return undefined;
  if (DOCKING.has(s.word(by - 1))) return { direction: 'decrease', cue: { first: by - 1, last: by } };
  const isOff = s.word(by - 1) === OFF && BE.has(s.word(by - 2));
  if (!isOff) return undefined;
  for (let i = by - 3; i > by - 8 && i >= s.floor(by); i -= 1) if (RECKONED.has(s.word(i))) return undefined;
  return { direction: 'decrease', cue: { first: by - 1, last: by } };
};

/** Changes told beside the figure by a sign, a noun with its verb, a comparative before a price, or a ladder. */
export const changeBeside = (
  s: Scene,
  q: Quantity,
  { first, counted, list }: { first: number; counted: number; list: readonly Quantity[] },
): Change | undefined => {
  if (q.kind === 'ordinal' || q.kind === 'age' || q.kind === 'score' || q.unit?.time) return undefined;
  return (
    signed(s, q) ??
    changeIs(s, q, first) ??
    closerBy(s, q, first) ??
    leftAt(s, q, first, list.at(-1)) ??
    rungs(s, q, first) ??
    pacedAt(s, q, first) ??
    hired(s, q, first, counted) ??
    spreadTo(s, q, first) ??
    offBy(s, q, first)
  );
};
