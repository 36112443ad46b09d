import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NounReaders } from './quantity-counted-beside.ts';
import { isShiftedTime, isTimeAt } from './quantity-phrase-edges.ts';
import { AGENTS } from './quantity-said-of-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { endOf, startOf } from './quantity-edges.ts';

const [COMMA, SEMICOLON] = [44, 59];
const [OF, ON] = ['of', 'on'].map(wordId);
const APART: ReadonlySet<Quantity['kind']> = new Set(['ordinal', 'age', 'score']);
const BARE: ReadonlySet<Quantity['kind']> = new Set(['number', 'count']);
const SHARES: ReadonlySet<Quantity['kind']> = new Set([
  'percent',
  'percentage_point',
  'basis_point',
  'ratio',
]);
const SIDES = wordSet('above below over under higher lower more less fewer dearer cheaper longer shorter');
const SHORT = wordSet('short shy');
const MOVED = wordSet('up down');
const JOINS = wordSet('and but while');
const LINKS = wordSet('by to from at');
const THOSE = wordSet('those that');
const PRO_BE = wordSet('is are was were remain remains remained');
const PRONOUNS = wordSet('they it');
const MOST_BETWEEN = 14;
const MOST_PP = 7;
const carried = (found: Counted): Counted => ({ ...found, carried: true });

/** No finite verb between two tokens that lie near each other. */
const isVerbless = (s: Scene, from: number, to: number): boolean => {
  if (to < from || to - from > MOST_BETWEEN) return false;
  for (let i = from; i < to; i += 1)
    if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.RELATIVE || s.sign(i) === 40) return false;
  return true;
};

/** `8 percent below the average`, `6,100 over the old record`, `900,000 short of the mean`, `52 up on the survey`. */
const isCompared = (s: Scene, { last }: Quantity): boolean => {
  const word = s.word(last);
  if (SHORT.has(word)) return s.word(last + 1) === OF;
  if (MOVED.has(word)) return s.word(last + 1) === ON;
  return SIDES.has(word) && !isNounTag(s.tags[last + 1] ?? 0);
};

/** What is compared is what the figure before measures: `7.1 tonnes per hectare, 8 percent below the average`, `they remain 4% short of the peak`. */
export const comparedWith = (
  s: Scene,
  { subject }: NounReaders,
  list: readonly Quantity[],
  index: number,
): Counted | undefined => {
  const q = list[index];
  const before = list[index - 1];
  if (!before?.counted || before.first < s.floor(q.first) || APART.has(before.kind) || !isCompared(s, q))
    return undefined;
  const at = startOf(q) - 1;
  // `, but still 2% up on May`
  const join = s.tags[at] === TAG.ADVERB ? at - 1 : at;
  const isBeside = s.sign(at) === COMMA || JOINS.has(s.word(join));
  // `Temperatures of 40 degrees are forecast, ten degrees above normal`
  const isUnit = q.unit !== undefined && q.unit.si === before.unit?.si && at - endOf(before) < MOST_BETWEEN;
  if (isBeside && (isUnit || isVerbless(s, endOf(before), at))) {
    // of a share of something another share tells nothing
    const isShare = SHARES.has(q.kind) && SHARES.has(before.kind) && !before.counted.carried;
    return isShare ? undefined : carried(before.counted);
  }
  let be = at;
  while (be > at - 3 && s.tags[be] === TAG.ADVERB) be -= 1;
  if (!PRO_BE.has(s.word(be))) return undefined;
  if (PRONOUNS.has(s.word(be - 1))) return before.counted.carried ? before.counted : undefined;
  // `rebounded in May, but is still 15 percent lower`
  return subject.of(be);
};

/** The token that parts two clauses, right before a noun phrase that opens at `first`: a comma, `and`, `while`. */
const isParted = (s: Scene, first: number): boolean =>
  s.sign(first - 1) === COMMA || s.sign(first - 1) === SEMICOLON || JOINS.has(s.word(first - 1));

/** The clause goes no further than the figure. */
const isClosed = (s: Scene, q: Quantity): boolean => {
  const at = SIDES.has(s.word(q.last)) ? q.last + 1 : q.last;
  const tag = s.tags[at];
  return (
    at >= s.limit(q.first) ||
    tag === TAG.PUNCTUATION ||
    tag === TAG.CONJUNCTION ||
    tag === TAG.PREPOSITION ||
    isShiftedTime(s, at)
  );
};

/** The figure before, or the one before that where only it is of the same kind: `slid 2 percent to $5, corn 1 percent`. */
const likeBefore = (list: readonly Quantity[], index: number): Quantity | undefined => {
  const { kind } = list[index];
  const [near, far] = [list[index - 1], list[index - 2]];
  return near && far && near.kind !== kind && far.kind === kind && near.change
    ? { ...far, last: near.last }
    : near;
};

/** `Rents have gone up by a third, wages by less than a tenth`, `Beef rose 14 percent, poultry nine`: the verb stands once. */
export const gappedNoun = (
  s: Scene,
  { counted, subject }: NounReaders,
  list: readonly Quantity[],
  index: number,
): Counted | undefined => {
  const q = list[index];
  const before = likeBefore(list, index);
  if (!before?.counted?.carried || before.first < s.floor(q.first) || APART.has(before.kind))
    return undefined;
  if (!isAlike(q, before) || !isClosed(s, q)) return undefined;
  let last = startOf(q) - 1;
  // `and council seats from 54 to 42`
  if (LINKS.has(s.word(last))) last -= 1;
  if (s.sign(last) === COMMA && last - 1 > endOf(before)) last -= 1;
  const those = thoseBefore(s, last);
  if (those > 0)
    return isParted(s, those) && isVerbless(s, endOf(before), those) ? before.counted : undefined;
  if (!isNounTag(s.tags[last]) || isTimeAt(s, last) || AGENTS.has(s.word(last))) return undefined;
  const found = counted.ending(last, s.floor(q.first));
  if (!found || found.phrase.first <= endOf(before) || !isParted(s, found.phrase.first)) return undefined;
  return isVerbless(s, endOf(before), found.phrase.first) ? subject.sound(found) : undefined;
};

/** `those to the Gulf`: the pronoun before a phrase that ends at `last`; −1 for none. */
const thoseBefore = (s: Scene, last: number): number => {
  for (let i = last; i > last - MOST_PP && i > s.floor(last); i -= 1) {
    if (THOSE.has(s.word(i)))
      return s.tags[i + 1] === TAG.PREPOSITION ||
        s.tags[i + 1] === TAG.ADVERB ||
        s.tags[i + 1] === TAG.PARTICIPLE ||
        s.tags[i + 1] === TAG.ADJECTIVE
        ? i
        : -1;
    if (isVerbTag(s.tags[i]) || s.tags[i] === TAG.PUNCTUATION) return -1;
  }
  return -1;
};

const isAlike = (q: Quantity, before: Quantity): boolean =>
  q.kind === before.kind ||
  BARE.has(q.kind) ||
  (SHARES.has(q.kind) && SHARES.has(before.kind)) ||
  (q.kind === 'ratio' && before.change !== undefined);
