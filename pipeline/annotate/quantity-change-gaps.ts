import { compare } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { SHARES } from './quantity-change-edges.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { isUnitless } from './quantity-edges.ts';

const [AND, BY, TO, OF] = 'and by to of'.split(' ').map(wordId);
const JOINTS = wordSet('and but while whereas');
const MORE = wordSet('further another additional');
/** Before an amount whose verb is left out: `math scores, only two`. */
const DEGREES = wordSet(
  'only just about some almost nearly roughly around merely barely a an the further another',
);
/** Prepositions inside what changes: `exports of steel`, `those to the Gulf`, `rents in the suburbs`. */
const INNER = wordSet('in of for to on at among across');
const POINTING = wordSet('those that');
const AFTER = new Set<number>([TAG.PUNCTUATION, TAG.PREPOSITION, TAG.CONJUNCTION, TAG.ADVERB]);
const TIMES_AFTER = wordSet('this last next');
const [COMMA, SEMICOLON] = [44, 59];
const MOST_BACK = 3;
const MOST_REMNANT = 12;
const MOST_TAIL = 14;

/** What stands between an amount and the words that say what changed. */
interface Gap {
  /** Token after what changed. */
  readonly end: number;
  readonly link: number;
}

/** Before the figure `by` or `to` and words of degree: `wages by less than a tenth`, `math scores, only two`. */
const gapBefore = (s: Scene, first: number): Gap => {
  let i = first;
  while (i > first - 3 && DEGREES.has(s.word(i - 1))) i -= 1;
  const link = s.word(i - 1) === BY || s.word(i - 1) === TO ? s.word(i - 1) : -1;
  if (link >= 0) i -= 1;
  if (s.sign(i - 1) === COMMA) i -= 1;
  return { end: i, link };
};

/** A noun, also one that may be a verb: `reading scores`. */
const isNounAt = (s: Scene, i: number): boolean => {
  const tag = s.tags[i];
  if (isNounTag(tag)) return true;
  if (tag === TAG.GERUND) return isNounTag(s.tags[i + 1]) || s.tags[i + 1] === TAG.PRESENT;
  return tag === TAG.PRESENT && (isNounTag(s.tags[i - 1]) || s.tags[i - 1] === TAG.GERUND);
};

/** The joint before a noun phrase that ends before token `end`: `, those to the Gulf`; −1 for none. */
const jointBefore = (s: Scene, end: number, floor: number): number => {
  let nouns = 0;
  for (let i = end - 1; i >= Math.max(floor, end - MOST_REMNANT); i -= 1) {
    const tag = s.tags[i];
    const isJoint = s.sign(i) === COMMA || s.sign(i) === SEMICOLON || JOINTS.has(s.word(i));
    if (isJoint) return nouns > 0 ? i : -1;
    if (isNounAt(s, i) || POINTING.has(s.word(i))) nouns += 1;
    else if (
      tag !== TAG.DETERMINER &&
      tag !== TAG.ADJECTIVE &&
      tag !== TAG.POSSESSIVE &&
      tag !== TAG.PUNCTUATION &&
      !INNER.has(s.word(i))
    )
      return -1;
    if (tag === TAG.PUNCTUATION && !s.glued(i)) return -1;
    if (s.numbers.ofToken[i] >= 0) return -1;
  }
  return -1;
};

/** No verb and no other number stands between the figure before and the joint. */
const isTail = (s: Scene, from: number, to: number): boolean => {
  if (to - from > MOST_TAIL) return false;
  for (let i = from; i < to; i += 1) {
    if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.RELATIVE || s.sign(i) === SEMICOLON) return false;
  }
  return true;
};

/** Nothing follows that makes the figure a subject: `rose 5%, and two banks failed`. */
const isOver = (s: Scene, at: number, from: number): boolean =>
  at >= s.limit(from) ||
  TIMES_AFTER.has(s.word(at)) ||
  (AFTER.has(s.tags[at]) && s.word(at) !== OF && s.sign(at) !== 45);

/** Whether two amounts may be those of one verb. */
const isLike = (s: Scene, q: Quantity, old: Quantity, counted: number): boolean => {
  if (q.unit?.time || old.unit?.time) return false;
  const hasNoun = isUnitless(q) && counted > q.last;
  if (hasNoun)
    return isUnitless(old) && old.counted !== undefined && s.word(counted - 1) === s.word(old.counted.head);
  if (isUnitless(q)) return isUnitless(old) || SHARES.has(old.kind);
  if (SHARES.has(q.kind)) return SHARES.has(old.kind);
  return q.kind === old.kind && q.unit?.name === old.unit?.name;
};

/** A change before the figure, in its sentence, with the last token of the amount that it moves. */
const changeBefore = (
  s: Scene,
  q: Quantity,
  list: readonly Quantity[],
  wants: (old: Quantity) => boolean,
): Quantity | undefined => {
  for (let i = list.length - 1; i >= 0 && i >= list.length - MOST_BACK; i -= 1) {
    const old = list[i];
    if (old.first < s.floor(q.first)) return undefined;
    if (old.change && !old.change.pace && wants(old)) return old;
    // between them only the results of the same change
    if (!old.change) return undefined;
  }
  return undefined;
};

const WAYS = wordSet('up down');
/** `fell`, `gone up`, `down 3%`: no noun and no comparative. */
const isVerbCue = (s: Scene, { cue }: Change): boolean =>
  isVerbTag(s.tags[cue.first] ?? 0) || WAYS.has(s.word(cue.first));

/** `exports to Asia grew by 8.1%, those to the Gulf by 0.6%`, `rose to 4.1m tonnes, and exports to 900,000`: the verb is left out. */
const gappedAt = (
  s: Scene,
  q: Quantity,
  { first, counted, list }: { first: number; counted: number; list: readonly Quantity[] },
): Change | undefined => {
  const last = list.at(-1)!;
  const { end, link } = gapBefore(s, first);
  const joint = jointBefore(s, end, last.last);
  const from = Math.max(last.last, last.counted && !last.counted.carried ? last.counted.phrase.last : 0);
  if (joint < 0 || joint < from || !isTail(s, from, joint)) return undefined;
  if (link < 0 && !isNounAt(s, end - 1)) return undefined;
  if (!isOver(s, Math.max(counted, q.last, q.per?.last ?? 0), q.first)) return undefined;
  const old = changeBefore(s, q, list, (one) =>
    link === TO ? one.change!.result === true : link === BY || one.change!.result !== true,
  );
  if (!old || !isVerbCue(s, old.change!)) return undefined;
  if (link === BY ? q.unit?.time || (isUnitless(q) && counted > q.last) : !isLike(s, q, old, counted))
    return undefined;
  const { direction, cue } = old.change!;
  return { direction, cue, gapped: end, ...(link === TO ? { result: true } : {}) };
};

/** `will climb 4.2% this year and 3.1% next year`, `to £30,500 next month and £32,000 in September`, `and a further 4%`: the same change at another time. */
const againAt = (
  s: Scene,
  q: Quantity,
  { first, counted, list }: { first: number; counted: number; list: readonly Quantity[] },
): Change | undefined => {
  const old = list.at(-1)!;
  let i = first;
  let isMore = false;
  for (; i > first - 3 && DEGREES.has(s.word(i - 1)); i -= 1) isMore ||= MORE.has(s.word(i - 1));
  if (s.word(i - 1) === BY) i -= 1;
  const change = old.change;
  if (s.word(i - 1) !== AND || !change) return undefined;
  // `to 460 leva in July and 520 in 2018`: its unit is left out
  const isUnsaid = isUnitless(q) && counted === q.last && isThenAfter(s, q.last);
  if (!isLike(s, q, old, counted) && !isUnsaid) return undefined;
  if (!isTail(s, old.last, i - 1) || i - 1 - old.last > MOST_REMNANT / 2) return undefined;
  const noun = old.counted && !old.counted.carried ? old.counted.phrase.last : old.last;
  const end = Math.max(counted, q.last, q.per?.last ?? 0);
  const isTimed = isThenAfter(s, Math.max(noun, old.per?.last ?? 0, old.last)) && isThenAfter(s, end);
  if (!isTimed && !(isMore && isOver(s, end, q.first))) return undefined;
  if (!change.result) return { direction: change.direction, cue: change.cue };
  if (!old.value || !q.value) return undefined;
  const order = compare(q.value, old.value);
  const fits = change.direction === 'increase' ? order > 0 : order < 0;
  if (!fits) return undefined;
  const { base } = old;
  return { direction: change.direction, cue: change.cue, result: true, ...(base ? { base } : {}) };
};

const GO = wordSet('go goes went going gone move moves moved moving');
/** `jumped to 34% on Saturday and is to go to 50%`: the value before tells which way. */
const goneOn = (
  s: Scene,
  q: Quantity,
  { first, list }: { first: number; list: readonly Quantity[] },
): Change | undefined => {
  const old = list.at(-1)!;
  if (s.word(first - 1) !== TO || !GO.has(s.word(first - 2)) || !old.change?.result) return undefined;
  if (old.kind !== q.kind || !old.value || !q.value || old.unit?.name !== q.unit?.name) return undefined;
  let i = first - 3;
  while (i > old.last && GROUP.has(s.tags[i])) i -= 1;
  const order = compare(q.value, old.value);
  if (s.word(i) !== AND || order === 0 || !isTail(s, old.last, i)) return undefined;
  return {
    direction: order > 0 ? 'increase' : 'decrease',
    cue: { first: first - 2, last: first },
    result: true,
  };
};
const GROUP = new Set<number>([TAG.AUXILIARY, TAG.MODAL, TAG.ADVERB, TAG.TO]);

/** A change that is said once for two figures. */
export const gappedChange = (
  s: Scene,
  q: Quantity,
  at: { first: number; counted: number; list: readonly Quantity[] },
): Change | undefined => {
  const last = at.list.at(-1);
  if (!last || last.first < s.floor(q.first) || q.kind === 'ordinal' || q.kind === 'score') return undefined;
  return gappedAt(s, q, at) ?? againAt(s, q, at) ?? goneOn(s, q, at);
};

const HYPHEN = 45;
/** Most words of a compound: `like-for-like`. */
const MOST_COMPOUND = 3;

/** The token behind a compound adjective: `year-on-year`, `inflation-adjusted`; the same token where none begins there. */
export const overCompound = (s: Scene, at: number): number => {
  let i = at;
  for (
    let parts = 1;
    parts < MOST_COMPOUND && s.sign(i + 1) === HYPHEN && s.glued(i + 1) && s.glued(i + 2);
  ) {
    i += 2;
    parts += 1;
  }
  return i === at ? at : i + 1;
};
