import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NounReaders } from './quantity-counted-beside.ts';
import { isShiftedTime, isTimeAt } from './quantity-phrase-edges.ts';
import { MOVING } from './quantity-said-of-words.ts';
import type { Scene } from './quantity-scene.ts';
import { isTermAt } from './quantity-time-phrase.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { endOf, startOf } from './quantity-edges.ts';

const COMMA = 44;
const [FROM, AND, TO, HAVING, THAN, THEN] = ['from', 'and', 'to', 'having', 'than', 'then'].map(wordId);
const AT_TIME = wordSet('in on by from next this last');
const SEES = wordSet('see sees saw seeing let lets letting make makes made');
const GROWS = wordSet('go rise fall climb drop grow shrink jump double slip dip soar plunge swell');
const BARE: ReadonlySet<Quantity['kind']> = new Set(['number', 'count']);
const MOST_OPENING = 12;
const MOST_SEEN = 7;
const MOST_HAVING = 5;

/** `From 72 million tonnes the harvest is`, `Widening by €1bn to €6bn, the trade gap was`: the subject behind what opens the sentence. */
export const openedNoun = (s: Scene, { counted, subject }: NounReaders, q: Quantity): Counted | undefined => {
  const floor = s.floor(q.first);
  const limit = Math.min(s.limit(q.first), floor + MOST_OPENING * 2);
  const isFrom = s.word(floor) === FROM && startOf(q) === floor + 1;
  const isMoving =
    s.tags[floor] === TAG.GERUND && MOVING.has(s.word(floor)) && q.first - floor < MOST_OPENING;
  if (!isFrom && !isMoving) return undefined;
  let at = q.last;
  while (isMoving && at < limit && s.sign(at) !== COMMA && !isFiniteTag(s.tags[at])) at += 1;
  if (isMoving && s.sign(at) !== COMMA) return undefined;
  const start = s.sign(at) === COMMA ? at + 1 : at;
  if (s.tags[start] !== TAG.DETERMINER && s.tags[start] !== TAG.POSSESSIVE) return undefined;
  const found = counted.phrase(start, limit, true);
  return found && subject.sound(found);
};

/** `will climb 4.2% this year and 3.1% next year`, `rises to £30 next month and £32 in May`: said of the same at another time. */
export const continuedNoun = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  const before = list[index - 1];
  if (!before?.counted || before.first < s.floor(q.first)) return undefined;
  // `won 12 games last season and 20 this season`
  const isBare = BARE.has(q.kind) && before.kind === 'count';
  if (!isBare && (!before.counted.carried || !before.change || before.kind !== q.kind)) return undefined;
  let join = startOf(q) - 1;
  if (s.word(join) === TO) join -= 1;
  if (s.word(join) === THEN) join -= 1;
  if (s.word(join) !== AND || join - endOf(before) > 5) return undefined;
  for (let i = endOf(before); i < join; i += 1)
    if (
      !isTimeAt(s, i) &&
      !isShiftedTime(s, i) &&
      !isTermAt(s, i) &&
      s.tags[i] !== TAG.PREPOSITION &&
      s.tags[i] !== TAG.NUMERAL
    )
      return undefined;
  const isLater =
    isShiftedTime(s, endOf(q)) ||
    isTermAt(s, endOf(q)) ||
    (AT_TIME.has(s.word(endOf(q))) && isTimeAt(s, endOf(q) + 1));
  return isLater ? { ...before.counted, carried: true } : undefined;
};

/** `, having fetched €0.38 in March`: of the same as before. */
export const havingNoun = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  const before = list[index - 1];
  if (!before?.counted?.carried || before.kind !== q.kind || before.first < s.floor(q.first))
    return undefined;
  for (let i = startOf(q) - 1; i > startOf(q) - MOST_HAVING && i > before.last; i -= 1) {
    if (s.word(i) === HAVING) return s.sign(i - 1) === COMMA ? before.counted : undefined;
    if (!isVerbTag(s.tags[i]) && s.tags[i] !== TAG.PREPOSITION && s.tags[i] !== TAG.ADVERB) return undefined;
  }
  return undefined;
};

/** `would see their rate go up from 42 percent to 45`: what is seen. */
export const seenNoun = (
  s: Scene,
  { counted, subject }: NounReaders,
  q: Quantity,
  before: Quantity | undefined,
): Counted | undefined => {
  const isPair = before && s.word(startOf(q) - 1) === TO && before.last === startOf(q) - 1;
  let verb = (isPair ? startOf(before) : startOf(q)) - 1;
  const floor = Math.max(s.floor(q.first), verb - 4);
  while (verb > floor && !GROWS.has(s.word(verb))) {
    if (s.tags[verb] !== TAG.PREPOSITION && s.tags[verb] !== TAG.ADVERB) return undefined;
    verb -= 1;
  }
  if (!GROWS.has(s.word(verb))) return undefined;
  for (let i = verb - 2; i > verb - MOST_SEEN && i > s.floor(verb); i -= 1) {
    if (SEES.has(s.word(i))) {
      const found = counted.phrase(i + 1, verb, true);
      return found && subject.sound(found);
    }
    if (
      !isNounTag(s.tags[i]) &&
      s.tags[i] !== TAG.POSSESSIVE &&
      s.tags[i] !== TAG.DETERMINER &&
      s.tags[i] !== TAG.ADJECTIVE
    )
      return undefined;
  }
  return undefined;
};

/** `a harvest 60 percent smaller than usual`: the noun right before. */
export const postposedNoun = (
  s: Scene,
  { counted, subject }: NounReaders,
  q: Quantity,
): Counted | undefined => {
  const at = startOf(q) - 1;
  if (q.kind !== 'percent' && q.kind !== 'ratio') return undefined;
  if (s.tags[q.last] !== TAG.ADJECTIVE || s.word(q.last + 1) !== THAN || !isNounTag(s.tags[at]))
    return undefined;
  if (isTimeAt(s, at) || isShiftedTime(s, at - 1)) return undefined;
  const found = counted.ending(at, s.floor(at));
  return found && subject.sound(found);
};
