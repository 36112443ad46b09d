import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  DOCKING_VERBS,
  FADING_VERBS,
  LOWER_MARKS,
  SPREADING_VERBS,
  UPPER_MARKS,
} from '../lexicon/change-frames.ts';
import { GROWING_NOUNS, NOTHINGS, SHRINKING_NOUNS } from '../lexicon/change-nouns.ts';
import { DECREASE_VERBS, INCREASE_VERBS } from '../lexicon/change-words.ts';
import { baseAt } from './quantity-change-base.ts';
import { isYear } from './quantity-change-edges.ts';
import { wayBetween } from './quantity-change-results.ts';
import { overHedges } from './quantity-base-hedges.ts';
import { valueAt } from './quantity-base-extent.ts';
import { directions } from './quantity-comparatives.ts';
import { endsBare } from './quantity-compared-times.ts';
import { isUnitless } from './quantity-edges.ts';
import { withTime } from './quantity-former-named.ts';
import { isAlike } from './quantity-marks-passed.ts';
import { hasVerb } from './quantity-subject-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity, Stretch } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [FROM, TO, OF, NEXT, LEAVE_AT, OR] = 'from to of next at or'.split(' ').map(wordId);
const WAYS = directions('up', 'down');
const VERBS = directions(
  `${INCREASE_VERBS} ${SPREADING_VERBS}`,
  `${DECREASE_VERBS} ${FADING_VERBS} ${DOCKING_VERBS}`,
);
const NOUNS = directions(GROWING_NOUNS, SHRINKING_NOUNS);
const MARKS = directions(UPPER_MARKS, LOWER_MARKS);
const NOTHING = wordSet(NOTHINGS);
const BRINGING = wordSet(
  'bring brings brought bringing take takes took taken taking put puts putting push pushes pushed pushing lift lifts lifted lifting drive drives drove driving send sends sent sending leave leaves left leaving drag drags dragged dragging pull pulls pulled pulling',
);
const LEAVING = wordSet('leaving leave leaves left');
const COMMA = 44;
const MOST_OBJECT = 7;
const MOST_SUBJECT = 9;

/** `nothing`, `next to nothing`, `none`: the token after it; −1 where it does not stand there. */
export const nothingAt = (s: Scene, at: number): number => {
  const i = s.word(at) === NEXT && s.word(at + 1) === TO ? at + 2 : at;
  return NOTHING.has(s.word(i)) ? i + 1 : -1;
};

/** Whether a number at `first` that ends before `last` may be another value of the figure: of its unit, or with none and nothing that it counts. */
export const isOtherValue = (s: Scene, q: Quantity, first: number, last: number): boolean => {
  if (last < 0 || isYear(s, first)) return false;
  const isOver = endsBare(s, first, last);
  // `100 people, from 12 countries`
  if (isUnitless(q)) return isOver && isAlike(s, q, first, last);
  if (isAlike(s, q, first, last)) return true;
  // `132 cents a pound, from 145`
  return isOver && s.sign(last) !== 37 && s.numbers.ofToken[first] >= 0 && !s.units.read(last, false);
};

/** `from next to nothing to`, with the second `to` at a token: the nothing; `undefined` where it does not stand there. */
export const nothingUpTo = (s: Scene, to: number): Stretch | undefined => {
  if (s.word(to) !== TO) return undefined;
  for (const from of [to - 2, to - 4])
    if (s.word(from) === FROM && nothingAt(s, from + 1) === to) return { first: from + 1, last: to };
  return undefined;
};

/** `, from next to nothing in March`: what a change that was found is compared with. */
export const nothingBefore = (s: Scene, end: number): Stretch | undefined => {
  const from = s.sign(end) === COMMA ? end + 1 : end;
  const last = s.word(from) === FROM ? nothingAt(s, from + 1) : -1;
  return last < 0 ? undefined : withTime(s, from + 1, last);
};

/** The value behind `from` at a token, which is no beginning of `from 3 to 5`; `undefined` for none. */
const fromValue = (s: Scene, q: Quantity, from: number): Stretch | undefined => {
  if (s.word(from) !== FROM) return undefined;
  const none = nothingAt(s, from + 1);
  if (none >= 0) return withTime(s, from + 1, none);
  const first = overHedges(s, from + 1);
  const last = valueAt(s, first);
  if (!isOtherValue(s, q, first, last) || s.word(last) === TO || s.word(last + 1) === TO) return undefined;
  return baseAt(s, from) ?? { first, last };
};

/** `lynchings up to 160 from none`, `mapped in detail up to 29 per cent from 26`: no bound, where a value before is told. */
const upToFrom = (s: Scene, q: Quantity, first: number, end: number): Change | undefined => {
  const to = WAYS.get(s.word(first)) && s.word(first + 1) === TO ? first + 1 : first - 1;
  const direction = s.word(to) === TO ? WAYS.get(s.word(to - 1)) : undefined;
  if (!direction) return undefined;
  const base = fromValue(s, q, end);
  if (!base) return undefined;
  if (q.bound && q.bound.at.first === to - 1) q.bound = undefined;
  return { direction, cue: { first: to - 1, last: to + 1 }, result: true, base };
};

/** `went from next to nothing to 314,000 tonnes`. */
const outOfNothing = (s: Scene, first: number): Change | undefined => {
  const base = nothingUpTo(s, first - 1);
  return base && { direction: 'increase', cue: { first: base.first - 1, last: first }, result: true, base };
};

const PAST = new Set<number>([TAG.PARTICIPLE, TAG.PAST]);
const ARTICLES = wordSet('a an');
const MOST_TIME = 4;
const IN_TIME = new Set<number>([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.PREPOSITION,
  TAG.ADJECTIVE,
  TAG.DETERMINER,
  TAG.NUMERAL,
]);
/** `a €4.6 billion loss, widened from €712 million`, `37.3 million containers, a slight retreat from 37.5 million`: beside it, how it came from another value. */
const asideFrom = (s: Scene, q: Quantity, end: number): Change | undefined => {
  // `a €4.6 billion loss`, `37.3 million last year`: over the noun of what it is, or its time
  let comma = end;
  while (comma < end + MOST_TIME && s.sign(comma) !== COMMA && IN_TIME.has(s.tags[comma])) comma += 1;
  if (s.sign(comma) !== COMMA) return undefined;
  let at = comma + 1;
  const isNoun = ARTICLES.has(s.word(at));
  if (isNoun) at += 1;
  while (at < comma + 4 && (s.tags[at] === TAG.ADVERB || (isNoun && s.tags[at] === TAG.ADJECTIVE))) at += 1;
  if (s.word(at + 1) !== FROM) return undefined;
  const way = isNoun ? NOUNS.get(s.word(at)) : PAST.has(s.tags[at]) ? VERBS.get(s.word(at)) : undefined;
  const base = way ? fromValue(s, q, at + 1) : undefined;
  return base && { direction: way!, cue: { first: at, last: at + 2 }, result: true, base };
};

/** `cash costs of 132 cents a pound, from 145`, `edged to 4.7%, from 4.6%`: the two values tell which way. */
const plainFrom = (s: Scene, q: Quantity, first: number, end: number): Change | undefined => {
  // `$14m, or 12 cents per share, from $25m`
  if (s.word(first - 1) === OR) return undefined;
  if (q.range || q.number.vague || !q.value || q.kind === 'age' || q.attributive) return undefined;
  const from = s.sign(end) === COMMA ? end + 1 : end;
  const base = fromValue(s, q, from);
  if (!base) return undefined;
  const cue = { first: from, last: from + 1 };
  if (nothingAt(s, from + 1) >= 0) return { direction: 'increase', cue, result: true, base };
  // without a comma only of shares and sums: `132 cents from 145`
  if (isUnitless(q) && from === end) return undefined;
  const number = s.numbers.list[s.numbers.ofToken[valueAt(s, base.first) - 1] ?? -1];
  if (!number?.value || !q.number.value || scaleOf(s, number) !== scaleOf(s, q.number)) return undefined;
  const direction = wayBetween(number.value, q.number.value, q.kind);
  return direction && { direction, cue, result: true, base };
};
const scaleOf = (s: Scene, { magnitudeToken }: Quantity['number']): number =>
  magnitudeToken === undefined ? -1 : s.t.word[magnitudeToken];

const IN_OBJECT = new Set<number>([TAG.DETERMINER, TAG.ADJECTIVE, TAG.POSSESSIVE, TAG.PRONOUN, TAG.GERUND]);
/** The verb of bringing before what it brings to the figure, whose link stands at `to`; −1 for none. */
const bringerBefore = (s: Scene, to: number): number => {
  const floor = Math.max(s.floor(to), to - MOST_OBJECT);
  for (let i = to - 1; i >= floor; i -= 1) {
    if (BRINGING.has(s.word(i)) && isVerbTag(s.tags[i])) return i;
    const tag = s.tags[i];
    if (!isNounTag(tag) && !IN_OBJECT.has(tag) && s.word(i) !== OF && s.sign(i) !== 45) return -1;
  }
  return -1;
};

const BEFORE_VERB = new Set<number>([TAG.MODAL, TAG.AUXILIARY, TAG.ADVERB, TAG.RELATIVE, TAG.TO]);
const IN_SUBJECT = new Set<number>([
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.POSSESSIVE,
  TAG.PREPOSITION,
  TAG.NUMERAL,
  TAG.PRONOUN,
  TAG.SYMBOL,
]);

/** The way of the noun of change that is the subject before a verb: `The rise in March takes`, `the third cut this year, bringing`. */
const wayOfSubject = (s: Scene, verb: number): Change['direction'] | undefined => {
  let i = verb - 1;
  while (i > verb - 4 && (BEFORE_VERB.has(s.tags[i]) || s.sign(i) === COMMA)) i -= 1;
  const floor = Math.max(s.floor(verb), i - MOST_SUBJECT);
  for (; i >= floor; i -= 1) {
    const tag = s.tags[i];
    // `the third cut`
    const isNoun = isNounTag(tag) || (PAST.has(tag) && IN_SUBJECT.has(s.tags[i - 1]));
    const way = isNoun ? NOUNS.get(s.word(i)) : undefined;
    if (way) return isNounTag(s.tags[i + 1]) && s.sign(i + 1) !== COMMA ? undefined : way;
    if (!isNounTag(tag) && !IN_SUBJECT.has(tag) && s.numbers.ofToken[i] < 0) return undefined;
  }
  return undefined;
};

const MOST_LEFT = 14;
/** `the rise takes the rate to 5%`, `raised it a quarter point, bringing the rate to 5%`, `cut it by 31 million, leaving 154 million`: what a change that was told brings about. */
const broughtBy = (
  s: Scene,
  q: Quantity,
  first: number,
  before: Quantity | undefined,
): Change | undefined => {
  const link = s.word(first - 1) === TO || s.word(first - 1) === LEAVE_AT ? first - 1 : -1;
  const verb = link >= 0 ? bringerBefore(s, link) : LEAVING.has(s.word(first - 1)) ? first - 1 : -1;
  if (verb < 0) return undefined;
  const isLeft = LEAVING.has(s.word(verb));
  if ((s.word(link) === LEAVE_AT) !== (isLeft && link >= 0)) return undefined;
  // `leaving 12 people`
  if (isLeft && isUnitless(q) && isNounTag(s.tags[q.last] ?? 0)) return undefined;
  const isNear =
    before?.change &&
    !before.change.result &&
    before.first >= s.floor(first) &&
    verb - before.last < MOST_LEFT;
  const isTold =
    isNear &&
    (s.tags[verb] === TAG.GERUND ||
      s.tags[verb - 1] === TAG.TO ||
      IN_SUBJECT.has(s.tags[before.change!.cue.first]));
  const isClear = isTold && !hasVerb(s, before.last, verb) && (!isLeft || isSum(q, before));
  const direction = isClear ? before.change!.direction : isLeft ? undefined : wayOfSubject(s, verb);
  return direction && { direction, cue: { first: verb, last: first }, result: true };
};
/** `cut by 31 million reais, leaving 154 million`. */
const isSum = (q: Quantity, before: Quantity): boolean =>
  q.kind === before.kind ||
  q.number.magnitudeToken !== undefined ||
  q.kind === 'percent' ||
  q.kind === 'money';

const CREEPING = wordSet(
  'crept creep creeps creeping climbed climb climbs climbing clambered clambers clambering scrambled edged inched ticked nudged bounced bounces bounding surged moved jumped pushed soared rallied rose rises risen ventured broke shot drifted dropped fell fallen slipped slid sank sunk dipped tumbled sagged',
);
const BACK = wordId('back');
/** `crept back above 120`, `clambered back above $45`, `slid back below 3%`. */
const backAbove = (s: Scene, q: Quantity, first: number): Change | undefined => {
  const mark = MARKS.has(s.word(first)) && first < q.first ? first : first - 1;
  const side = MARKS.get(s.word(mark));
  if (!side || s.word(mark - 1) !== BACK || !CREEPING.has(s.word(mark - 2))) return undefined;
  if (q.kind === 'measure' && q.unit?.si === 'm') return undefined;
  if (isUnitless(q) && isNounTag(s.tags[q.last] ?? 0)) return undefined;
  return { direction: side, cue: { first: mark - 2, last: mark + 1 }, result: true };
};

/** Changes that another value beside the figure tells, or the change that was told before it. */
export const changeBetween = (
  s: Scene,
  q: Quantity,
  { first, counted, list }: { first: number; counted: number; list: readonly Quantity[] },
): Change | undefined => {
  if (q.kind === 'ordinal' || q.kind === 'score' || q.unit?.time) return undefined;
  const end = Math.max(counted, q.last, q.per?.last ?? 0);
  return (
    upToFrom(s, q, first, end) ??
    outOfNothing(s, first) ??
    asideFrom(s, q, end) ??
    broughtBy(s, q, first, list.at(-1)) ??
    backAbove(s, q, first) ??
    plainFrom(s, q, first, end)
  );
};
