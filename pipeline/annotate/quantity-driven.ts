import { compare, multiply } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

/** Verbs that move their object from one value to another. All forms. */
const DRIVING = wordSet(
  'take takes took taken taking bring brings brought bringing move moves moved moving put puts putting push pushes pushed pushing drive drives drove driven driving send sends sent sending force forces forced forcing pull pulls pulled pulling drag drags dragged dragging nudge nudges nudged nudging mark marks marked marking revise revises revised revising adjust adjusts adjusted adjusting bump bumps bumped bumping ramp ramps ramped ramping shift shifts shifted shifting change changes changed changing alter alters altered altering amend amends amended amending switch switches switched switching swing swings swung swinging upgrade upgrades upgraded downgrade downgrades downgraded knock knocks knocked knocking jack jacks jacked scale scales scaled scaling edge edges edged edging tighten tightens tightened tightening loosen loosens loosened loosening relax relaxes relaxed relaxing',
);
const WAYS = wordSet('up down upward upwards downward downwards back higher lower');
const INNER = wordSet('of in for on');
const MOST_OBJECT = 9;

/** `took its stake in the brewer from 3 to 5.1 per cent`: a verb with what it moves before the `from` at a token. */
export const isDrivenFrom = (s: Scene, from: number): boolean => {
  let nouns = 0;
  const floor = Math.max(s.floor(from), from - MOST_OBJECT);
  for (let i = from - 1; i >= floor; i -= 1) {
    const tag = s.tags[i];
    if (DRIVING.has(s.word(i)) && !(isNounTag(tag) && s.tags[i - 1] === TAG.DETERMINER)) return nouns > 0;
    if (isNounTag(tag) || WAYS.has(s.word(i))) nouns += 1;
    const isInner =
      isNounTag(tag) ||
      tag === TAG.DETERMINER ||
      tag === TAG.POSSESSIVE ||
      tag === TAG.ADJECTIVE ||
      tag === TAG.ADVERB ||
      tag === TAG.GERUND ||
      WAYS.has(s.word(i)) ||
      INNER.has(s.word(i));
    if (!isInner) return false;
  }
  return false;
};

const GO = wordSet('go move change');
/** `would go from 410 leva to 460`: a step that is meant; `prices go from €10 to €20` is a range. */
export const isMeantFrom = (s: Scene, from: number): boolean =>
  GO.has(s.word(from - 1)) && s.tags[from - 2] === TAG.MODAL;

const BY = wordId('by');
const WIDE = { digits: 3n, scale: 0 };
/** `has gone up by five to 23`, `fell by 30 to 12`: an amount and what it came to, where no range is so wide; not `fell by 10 to 20`. */
export const isByThenTo = (s: Scene, a: Atom, b: Atom): boolean => {
  if (a.kind !== 'bare' || b.kind !== 'bare' || s.word(a.first - 1) !== BY || !a.value || !b.value)
    return false;
  if (a.number.ordinal || b.number.ordinal || a.number.vague || b.number.vague) return false;
  return compare(b.value, a.value) < 0 || isWide(a, b);
};

/** Whether the second is more than three times the first, as the ends of a range seldom are. */
export const isWide = (a: Atom, b: Atom): boolean =>
  a.value !== undefined && b.value !== undefined && compare(b.value, multiply(a.value, WIDE)) > 0;

const MOVED = wordSet('up down');
/** `7% to 9%, up from 4% to 6%`: at the `from` of a range that another range is compared with. */
export const isRangeBefore = (s: Scene, from: number, before: Atom | undefined): boolean =>
  before?.range === true && MOVED.has(s.word(from - 1)) && from - before.last <= MOST_TO_RANGE;
/** `7% to 9% this year, up from`. */
const MOST_TO_RANGE = 5;
