import { wordId, wordSet } from '../core/vocabulary.ts';
import { LESS_COMPARATIVES, MORE_COMPARATIVES } from '../lexicon/change-words.ts';
import {
  LEAD_NOUNS,
  LEADS,
  MARK_NOUNS,
  MARK_SIDES,
  PASSING_VERBS,
  RIVALLING_VERBS,
} from '../lexicon/compared-words.ts';
import { clauseFrom, isInnerSign, overOpener, valueAt, isPhraseWord } from './quantity-base-extent.ts';
import { isNumberOfTime, SHARES } from './quantity-change-edges.ts';
import { isThenAt } from './quantity-compared-times.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const [OF, BY, THAN, FROM, ON, FOR, PERCENT_WORD] = 'of by than from on for percent'.split(' ').map(wordId);
const SIDES = wordSet(MARK_SIDES);
const LEAD = wordSet(LEADS);
const COUNTED_LEADS = wordSet(LEAD_NOUNS);
const MARKS = wordSet(MARK_NOUNS);
const PASSING = wordSet(PASSING_VERBS);
const RIVALLING = wordSet(RIVALLING_VERBS);
const COMPARATIVES = wordSet(`${MORE_COMPARATIVES} ${LESS_COMPARATIVES} better worse stronger weaker deeper`);
const MOVED = wordSet('up down off');
const SMALL_TIMES = wordSet('second seconds minute minutes sec min');
const SPORTING = wordSet('behind outside inside off');
const PACES = wordSet('record pace best time mark leader winner champion standard');
const CENT = wordId('cent');
const COMMA = 44;
const MOST_OBJECT = 8;
const MOST_PHRASE = 9;
const MOST_BETWEEN = 10;

/** A phrase up to its end: nouns with their adjectives, numbers and `of` phrases. */
const phraseAt = (s: Scene, first: number): Stretch | undefined => {
  const limit = Math.min(s.limit(first), first + MOST_PHRASE);
  let last = first;
  while (last < limit) {
    const isInside =
      isPhraseWord(s, last) ||
      s.tags[last] === TAG.SYMBOL ||
      (isInnerSign(s, last) && s.glued(last + 1)) ||
      (s.sign(last - 1) === 45 && s.glued(last));
    if (!isInside) break;
    last += 1;
  }
  return last > first ? { first, last } : undefined;
};

/** A phrase and what tells which it is: `the record set in 1983`. */
const markAt = (s: Scene, first: number): Stretch | undefined => {
  const phrase = phraseAt(s, first);
  const isSet =
    phrase &&
    (s.tags[phrase.last] === TAG.PARTICIPLE || s.tags[phrase.last] === TAG.PAST) &&
    s.tags[phrase.last + 1] === TAG.PREPOSITION;
  const rest = isSet ? clauseFrom(s, phrase.last) : undefined;
  // `the average for 1981–2010`
  if (phrase && s.word(phrase.last) === FOR && isMark(s, phrase)) {
    const tail = phraseAt(s, overOpener(s, phrase.last + 1));
    if (tail) return { first, last: tail.last };
  }
  return phrase && rest ? { first, last: rest.last } : phrase;
};

/** Whether the head of a phrase, or the noun before its first `of`, is a mark that may be passed. */
const isMark = (s: Scene, { first, last }: Stretch): boolean => {
  for (let i = first; i < last && s.word(i) !== OF; i += 1) if (MARKS.has(s.word(i))) return true;
  return false;
};

/** `52 seconds clear of the runner-up`, `0.03 shy of the standard`, `£3m below budget`, `a tenth above the average`. */
const sideBase = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  for (const at of q.last === end ? [end] : [q.last, end]) {
    const found = sideAt(s, q, at);
    if (found) return found;
  }
  return undefined;
};

const THOSE = wordSet('those that');
const WHERE = wordSet('where what');
const sideAt = (s: Scene, q: Quantity, at: number): Stretch | undefined => {
  const side = s.word(at);
  const isOf = LEAD.has(side) && s.word(at + 1) === OF;
  if (!isOf && !SIDES.has(side)) return undefined;
  // `a third above those paid by hotels`
  if (SHARES.has(q.kind) && !isOf && THOSE.has(s.word(at + 1)) && side !== OFF) return clauseFrom(s, at + 1);
  // `11% ahead of where they stood in 2019`
  if ((SHARES.has(q.kind) || q.kind === 'money' || isOf) && WHERE.has(s.word(isOf ? at + 2 : at + 1)))
    return clauseFrom(s, isOf ? at + 2 : at + 1);
  // `seven goals ahead of them`
  if (isOf && s.tags[at + 2] === TAG.PRONOUN && COUNTED_LEADS.has(s.word(at - 1)))
    return { first: at + 2, last: at + 3 };
  const phrase = markAt(s, overOpener(s, isOf ? at + 2 : at + 1));
  if (!phrase || (side === OFF && s.word(phrase.first) !== PACE)) return undefined;
  if (q.unit?.time) {
    if (!SMALL_TIMES.has(s.word(q.last - 1))) return undefined;
    return isOf || (SPORTING.has(side) && isPace(s, side, phrase)) ? phrase : undefined;
  }
  if (COUNTED_LEADS.has(s.word(at - 1))) return isOf || SPORTING.has(side) ? phrase : undefined;
  if (isMark(s, phrase) || (isOf && SHARES.has(q.kind) && isThenAt(s, at + 2))) return phrase;
  return SHARES.has(q.kind) && !isOf && side !== OVER && !isPlain(s, phrase) ? phrase : undefined;
};
const [OFF, OVER, BEHIND, PACE] = ['off', 'over', 'behind', 'pace'].map(wordId);
/** Lone numbers are bounds and ages. */
const isPlain = (s: Scene, { first }: Stretch): boolean => s.numbers.ofToken[first] >= 0;

const isPace = (s: Scene, side: number, { first, last }: Stretch): boolean => {
  if (side === BEHIND) return true;
  for (let i = first; i < last; i += 1) if (PACES.has(s.word(i))) return true;
  return false;
};

/** `52 up on the previous survey`, `five cents down on the week before`, `12% up on its own total`. */
const upOn = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  for (const at of [q.last, end]) {
    if (!MOVED.has(s.word(at)) || s.word(at + 1) !== ON) continue;
    const first = overOpener(s, at + 2);
    return first > at + 2 || isNounTag(s.tags[first]) || s.numbers.ofToken[first] >= 0
      ? clauseFrom(s, first)
      : undefined;
  }
  return undefined;
};

/** Whether a number that ends before token `last` is of the kind of the figure. */
export const isAlike = (s: Scene, q: Quantity, first: number, last: number): boolean => {
  const isPercent = s.sign(last) === 37 || s.word(last) === PERCENT_WORD || s.word(last + 1) === CENT;
  if (q.kind === 'percent') return isPercent;
  const isMoney = s.numbers.ofToken[first] < 0;
  if (q.kind === 'money') return isMoney || s.word(last) === s.word(q.last - 1);
  const unit = s.units.read(last, false);
  if (q.unit)
    return (
      !isMoney &&
      (unit
        ? q.unit.name === unit.name || q.unit.name.startsWith(`${unit.name} per `)
        : isFiniteTag(s.tags[last]))
    );
  return !isPercent && !isMoney && !unit && (q.kind === 'count' || q.kind === 'number');
};

/** `411,000 subscribers, well above the 350,000 Wall Street had penciled in`, `, off from 176.4 bushels in 2018`. */
const beyondValue = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const limit = Math.min(s.limit(q.first), end + MOST_BETWEEN);
  let comma = end;
  let isVerb = false;
  while (comma < limit && s.sign(comma) !== COMMA) {
    const tag = s.tags[comma];
    if (tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE || tag === TAG.CONJUNCTION) return undefined;
    // `Some 3,000 people marched, far fewer than the 20,000 promised`
    isVerb ||= isFiniteTag(tag);
    if (isVerb && s.numbers.ofToken[comma] >= 0) return undefined;
    comma += 1;
  }
  if (s.sign(comma) !== COMMA) return undefined;
  let at = comma + 1;
  while (at < comma + 4 && (s.tags[at] === TAG.ADVERB || DEGREES.has(s.word(at)))) at += 1;
  const next = afterSide(s, at);
  if (next < 0) return undefined;
  const first = overOpener(s, next);
  // `just under half the price`
  for (let i = next; i < first; i += 1) if (s.numbers.ofToken[i] >= 0) return undefined;
  const value = valueAt(s, first);
  if (value >= 0) return isAlike(s, q, first, value) ? clauseFrom(s, first) : undefined;
  const phrase = first > next && !isVerb ? phraseAt(s, first) : undefined;
  return phrase && isMark(s, phrase) ? phrase : undefined;
};
const DEGREES = wordSet(
  'a just well far way still even comfortably slightly shade touch little bit tad fraction',
);

/** After `above`, `below`, `short of`, `up from`, `down on`, `higher than`: the token where the other value begins. */
const afterSide = (s: Scene, at: number): number => {
  const next = s.word(at + 1);
  if (COMPARATIVES.has(s.word(at)) && next === THAN) return at + 2;
  if (MOVED.has(s.word(at)) && (next === FROM || next === ON)) return at + 2;
  if (LEAD.has(s.word(at)) && next === OF) return at + 2;
  return SIDES.has(s.word(at)) && !MOVED.has(s.word(at)) ? at + 1 : -1;
};

const MERELY = wordSet('a mere just only some about nearly almost around exactly');
const WHERE_IN = wordSet('in at on across among during');
/** `beat forecasts by 3%`, `undercutting rival devices by $20`, `beating by more than 1C the station record`. */
const passedBy = (s: Scene, first: number, last: number): Stretch | undefined => {
  let by = first - 1;
  while (by > first - 4 && MERELY.has(s.word(by))) by -= 1;
  if (s.word(by) !== BY) return undefined;
  const floor = Math.max(s.floor(first), by - MOST_OBJECT);
  for (let i = by - 1; i >= floor; i -= 1) {
    const isRival = RIVALLING.has(s.word(i));
    if (isRival || PASSING.has(s.word(i))) {
      const phrase = markAt(s, overOpener(s, i === by - 1 ? last : i + 1));
      // `outnumbered deaths in the province by 212`
      const isWhere = phrase && isRival && WHERE_IN.has(s.word(phrase.last));
      if (!phrase || (i < by - 1 && phrase.last !== by && !isWhere)) return undefined;
      return isRival || isMark(s, phrase) ? phrase : undefined;
    }
    if (isFiniteTag(s.tags[i]) || s.sign(i) === COMMA || s.tags[i] === TAG.CONJUNCTION) return undefined;
  }
  return undefined;
};

const MOST_TOPPED = 3;
/** `met 104% of demand, topping the record of 97% set in May`: a mark of its kind that the figure passes. */
const toppedMark = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const limit = Math.min(s.limit(q.first), end + MOST_BETWEEN);
  for (let i = end; i < limit; i += 1) {
    if (s.sign(i) === COMMA && PASSING.has(s.word(i + 1)) && s.tags[i + 1] === TAG.GERUND) {
      const first = overOpener(s, i + 2);
      const phrase = first > i + 2 ? markAt(s, first) : undefined;
      if (!phrase || !isMark(s, phrase)) return undefined;
      for (let j = first; j < first + MOST_TOPPED; j += 1) if (s.word(j) === OF) return clauseFrom(s, first);
      return phrase;
    }
    if (isFiniteTag(s.tags[i]) || (s.numbers.ofToken[i] >= 0 && !isNumberOfTime(s, i))) return undefined;
  }
  return undefined;
};

/** The first token of a figure with what stands before it. */
export const startOf = ({ first, modifier, opener }: Quantity): number =>
  Math.min(first, modifier?.first ?? first, opener?.first ?? first);

/** What a figure lies above, below, ahead of or beyond. */
export const markBase = (s: Scene, q: Quantity, end: number): Stretch | undefined =>
  sideBase(s, q, end) ??
  upOn(s, q, end) ??
  passedBy(s, startOf(q), q.last) ??
  beyondValue(s, q, end) ??
  toppedMark(s, q, end);
