import { wordId, WordMap, wordSet } from '../core/vocabulary.ts';
import { LESS_COMPARATIVES, MORE_COMPARATIVES } from '../lexicon/change-words.ts';
import { SHARES } from './quantity-change-edges.ts';
import { isOtherThing, isThenAt, isThenMark } from './quantity-compared-times.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

export type Direction = 'increase' | 'decrease';

/** Words that say up and words that say down, each list in one string. */
export const directions = (up: string, down: string): WordMap<Direction> =>
  new WordMap<Direction>([
    ...up.split(' ').map((word): [string, Direction] => [word, 'increase']),
    ...down.split(' ').map((word): [string, Direction] => [word, 'decrease']),
  ]);
const THAN = wordId('than');
const FEWER = wordId('fewer');
const POINTS = wordSet('points point');
const AT = wordId('at');
const ON = wordId('on');
const OF = wordId('of');
const MOVED = wordSet('up down');
/** Beside a mark and not after a time these say no change. */
const SIDES = wordSet('above below ahead behind');
/** `on the week before`, `on its own total`, `on last year`; `on Monday` says when. */
const isOnAmount = (s: Scene, at: number): boolean =>
  s.tags[at] === TAG.DETERMINER || s.tags[at] === TAG.POSSESSIVE || isThenAt(s, at);
/** `above a year ago`; not `above Thursday's close`. */
const isOnTime = (s: Scene, after: number): boolean => {
  // `8 percent ahead of the same month`
  const at = s.word(after) === OF ? after + 1 : after;
  return isThenMark(s, at) || (isThenAt(s, at) && s.tags[at + 1] !== TAG.POSSESSIVE);
};
const BE = wordSet('is are was were be been stood');
const COMPARATIVES = directions(MORE_COMPARATIVES, LESS_COMPARATIVES);
export const CLOSING = wordSet(
  'trade trades traded trading open opened opens close closed closes closing end ended ends ending settle settles settled settling finish finishes finished finishing',
);
/** Of what is counted. */
const NUMBERS = directions('more', 'fewer less');
const LESS = wordSet('less fewer');
const CLOSER = wordSet('lower higher weaker stronger firmer');
/** `3 degrees warmer than in 1990`. */
const WARMER = directions('warmer hotter higher', 'colder cooler lower');
const DEGREES = new Set(['deg', 'Cel', '[degF]', 'K']);

const NORMS = wordSet('record records normal norm average mean usual');
const isNorm = (s: Scene, at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) if (NORMS.has(s.word(i))) return true;
  return false;
};
const SIDED = directions('above ahead', 'below beneath under behind short shy');
const BETTER = directions('better fatter', 'worse thinner poorer');

const WEALTH = directions('better richer', 'worse poorer');
const BEARING = wordSet('richer poorer');
const OFF = wordId('off');
const MOST_FURTHER = 8;
/** Whether a `than` further on names another thing, no earlier time. */
const isOtherFurther = (s: Scene, at: number): boolean => {
  const limit = Math.min(s.limit(at - 1), at + MOST_FURTHER);
  for (let i = at; i < limit; i += 1) {
    if (s.word(i) === THAN) return isOtherThing(s, i + 1);
    if (s.tags[i] === TAG.PUNCTUATION) return false;
  }
  return false;
};

/** `20% more than last year`, `5 points higher`, `closed 5p lower`, `3 degrees warmer`; `counted` is the end of what is counted. */
export const comparativeAt = (
  s: Scene,
  q: Quantity,
  { first, counted }: { first: number; counted: number },
): Change | undefined => {
  // `£1.05 a dozen dearer than in March`, `12,000 barrels a day higher than in April`
  const isPer =
    (q.kind === 'money' || q.kind === 'rate') && q.per && q.per.first >= q.last && q.per.first < q.last + 2;
  const at = isPer ? q.per!.last : q.last;
  const cue = { first: at, last: at + 1 };
  const off = q.kind === 'money' ? WEALTH.get(s.word(at)) : undefined;
  // `£400 a year worse off`, `£3m poorer`
  if (off && (BEARING.has(s.word(at)) || s.word(at + 1) === OFF)) return { direction: off, cue };
  // `took 13,500 tonnes less`, `sold 300 cars fewer`, at the end of its clause
  const end = Math.max(at, counted);
  if (LESS.has(s.word(end)) && s.tags[end + 1] === TAG.PUNCTUATION && isVerbTag(s.tags[first - 1] ?? 0))
    return { direction: 'decrease', cue: { first: end, last: end + 1 } };
  // `3p more than in May`, `46 cents higher than a year ago`, `27 more than the year before`
  const isThen = s.word(at + 1) === THAN && isThenAt(s, at + 2);
  const side = SIDED.get(s.word(at));
  if (side && isThenMark(s, s.word(at + 1) === OF ? at + 2 : at + 1)) return { direction: side, cue };
  if (q.kind === 'measure' || q.kind === 'rate') {
    // `warmer than the previous record`: how far beyond a mark
    const isDegrees = DEGREES.has(q.unit?.ucum ?? '') && !(s.word(at + 1) === THAN && isNorm(s, at + 2));
    const degrees = isDegrees ? WARMER.get(s.word(at)) : undefined;
    // `300 tonnes more than in 2019`
    const direction = degrees ?? (isThen ? COMPARATIVES.get(s.word(at)) : undefined);
    return direction && { direction, cue };
  }
  // `600 fewer jobs`
  if (
    q.kind === 'count' &&
    s.word(at) === FEWER &&
    isNounTag(s.tags[at + 1]) &&
    !(s.word(counted) === THAN && isOtherThing(s, counted + 1))
  )
    return { direction: 'decrease', cue };
  // `finished 12 points lower`
  if (POINTS.has(s.word(at)) && CLOSING.has(s.word(first - 1)) && COMPARATIVES.get(s.word(at + 1)))
    return { direction: COMPARATIVES.get(s.word(at + 1))!, cue: { first: at + 1, last: at + 2 } };
  // `four points higher than in 2018`
  if (POINTS.has(s.word(at)) && s.word(at + 2) === THAN && isThenAt(s, at + 3)) {
    const direction = COMPARATIVES.get(s.word(at + 1));
    return direction && { direction, cue: { first: at + 1, last: at + 2 } };
  }
  // `300 more people than in 2019`
  if (
    q.kind === 'count' &&
    NUMBERS.get(s.word(at)) &&
    s.word(counted) === THAN &&
    !isOtherThing(s, counted + 1)
  )
    return { direction: NUMBERS.get(s.word(at))!, cue };
  // `300 smaller than in January`
  if (isThen && (q.kind === 'count' || q.kind === 'number') && COMPARATIVES.get(s.word(at)))
    return { direction: COMPARATIVES.get(s.word(at))!, cue };
  // `52 up on the previous survey`, `five cents down on the week before`
  if (MOVED.has(s.word(at)) && s.word(at + 1) === ON && isOnAmount(s, at + 2))
    return { direction: COMPARATIVES.get(s.word(at))!, cue };
  // `costs were £9m higher at £431m`
  const isNowAt = s.word(at + 1) === AT && BE.has(s.word(first - 1)) && s.tags[at + 2] !== TAG.DETERMINER;
  if ((isThen || isNowAt) && q.kind === 'money' && COMPARATIVES.get(s.word(at)))
    return { direction: COMPARATIVES.get(s.word(at))!, cue };
  const isClose = q.kind === 'money' && CLOSER.has(s.word(at)) && CLOSING.has(s.word(first - 1));
  if (!isClose && (!SHARES.has(q.kind) || q.kind === 'basis_point')) return undefined;
  const direction = COMPARATIVES.get(s.word(at)) ?? (isThen ? BETTER.get(s.word(at)) : undefined);
  // `a 61 percent better profit`
  const better = s.tags[q.first - 1] === TAG.DETERMINER ? BETTER.get(s.word(at)) : undefined;
  if (better && isNounTag(s.tags[at + 1])) return { direction: better, cue };
  if (!direction || counted > at + 4) return undefined;
  // `60 percent less likely to fall ill than those who smoke`
  if (s.tags[at + 1] === TAG.ADJECTIVE && isOtherFurther(s, at + 2)) return undefined;
  // `12% higher than in retail`, `15% below consensus`: a comparison, no change
  if (s.word(at + 1) === THAN ? isOtherThing(s, at + 2) : SIDES.has(s.word(at)) && !isOnTime(s, at + 1))
    return undefined;
  return { direction, cue };
};
