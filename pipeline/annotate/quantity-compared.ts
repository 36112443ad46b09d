import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { MONTHS as MONTH_NUMBERS } from '../lexicon/months.ts';
import { LESS_COMPARATIVES, MORE_COMPARATIVES } from '../lexicon/change-words.ts';
import { baseAt, endsBase } from './quantity-change-base.ts';
import { isYear, SHARES } from './quantity-change-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const [OF, AS, THAN, TO, IN, THE] = ['of', 'as', 'than', 'to', 'in', 'the'].map(wordId);
const AGO = wordSet('ago earlier');
const MONTHS = new WordSet(Object.keys(MONTH_NUMBERS));
const MOST_BASE = 9;
const MOST_BETWEEN = 14;
const COMPARATIVES = wordSet(`${MORE_COMPARATIVES} ${LESS_COMPARATIVES}`);
const AGAINST = wordSet('against versus compared');
/** What may be half or twice of another: `half the price of a similar home`; not `half the members`. */
const LEVELS = wordSet(
  'price prices rate rates level levels number amount cost costs size weight length width height depth speed average total value volume price-tag limit mass area population budget figure sum strength distance width age income wage salary output capacity share proportion going usual normal previous',
);
const MANY = wordSet('much many');
const MULTIPLES = wordSet('half twice double triple treble quarter third');
const PREMIUMS = wordSet('premium discount');

/** After `2.4 times`: what it is a multiple of; after `half`, `twice` only of a level; after `as much as`, `as long as` of any. */
export const multipleBase = (s: Scene, q: Quantity): Stretch | undefined => {
  const limit = s.limit(q.first);
  const isTimes = q.rule === 'times';
  if (s.word(q.last) === AS)
    return isTimes || q.kind === 'ratio' || q.kind === 'percent' ? asMuchAs(s, q) : undefined;
  if (!isTimes && !MULTIPLES.has(s.word(q.last - 1))) return undefined;
  let first = q.last;
  while (first < limit && (s.tags[first] === TAG.DETERMINER || s.tags[first] === TAG.POSSESSIVE)) first += 1;
  if (first === q.last && (s.tags[first] !== TAG.PROPER || !isTimes)) return undefined;
  if (!isTimes && (s.word(q.last) !== THE || !(LEVELS.has(s.word(first)) || LEVELS.has(s.word(first + 1)))))
    return undefined;
  let last = first;
  while (
    last < limit &&
    last < first + 6 &&
    (isNounTag(s.tags[last]) ||
      s.tags[last] === TAG.ADJECTIVE ||
      s.word(last) === OF ||
      s.tags[last] === TAG.DETERMINER ||
      s.tags[last] === TAG.POSSESSIVE)
  )
    last += 1;
  if (!isTimes && last - first < 2) return undefined;
  // `2.9 times a year ago`: at another time, of the same
  return last > first && !AGO.has(s.word(last)) ? { first, last } : undefined;
};

/** `one-tenth as much as cork`, `half as long as the manual promises`, `three times as many people as in 2010`. */
const asMuchAs = (s: Scene, { last: at }: Quantity): Stretch | undefined => {
  const limit = Math.min(s.limit(at), at + MOST_BASE);
  const how = s.tags[at + 1];
  if (how !== TAG.ADJECTIVE && how !== TAG.ADVERB && !MANY.has(s.word(at + 1))) return undefined;
  let i = at + 2;
  while (i < limit && s.word(i) !== AS) {
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE) return undefined;
    i += 1;
  }
  if (s.word(i) !== AS) return undefined;
  let first = i + 1;
  if (s.word(first) === IN) first += 1;
  while (s.tags[first] === TAG.DETERMINER) first += 1;
  const base = stretchFrom(s, first);
  // `as much as the mayor had asked for`: a clause, not a thing
  return base && isFiniteTag(s.tags[base.last] ?? 0) ? undefined : base;
};

const stretchFrom = (s: Scene, first: number): Stretch | undefined => {
  const limit = Math.min(s.limit(first), first + MOST_BASE);
  let last = first;
  while (last < limit && !endsBase(s, last)) last += 1;
  return last > first ? { first, last } : undefined;
};

/** `15 percent fewer people died on the roads than in 2016`: the `than` further on; `at` is the token of the comparative. */
export const farBase = (s: Scene, at: number): Stretch | undefined => {
  if (!COMPARATIVES.has(s.word(at))) return undefined;
  const limit = Math.min(s.limit(at), at + MOST_BETWEEN);
  for (let i = at + 1; i < limit; i += 1) {
    if (s.word(i) === THAN) return baseAt(s, i);
    const tag = s.tags[i];
    if (tag === TAG.CONJUNCTION || tag === TAG.SUBORDINATOR || s.numbers.ofToken[i] >= 0) return undefined;
    if (tag === TAG.PUNCTUATION && s.sign(i) !== 45 && s.sign(i) !== 39 && s.sign(i) !== 0x2019)
      return undefined;
  }
  return undefined;
};

/** `18.4% of sales in May, against 11.2% a year earlier`: another value, with no word of change; `end` is the token after what is measured. */
export const againstBase = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  // `a premium of 31 per cent to Friday's close`
  if (
    SHARES.has(q.kind) &&
    s.word(end) === TO &&
    s.word(q.first - 1) === OF &&
    PREMIUMS.has(s.word(q.first - 2))
  )
    return stretchFrom(s, overArticle(s, end + 1));
  const limit = Math.min(s.limit(q.first), end + MOST_BETWEEN);
  for (let i = end; i < limit; i += 1) {
    if (AGAINST.has(s.word(i))) {
      const base = baseAt(s, i);
      return base && s.numbers.ofToken[base.first] >= 0 && s.sign(base.first - 1) !== 44 ? base : undefined;
    }
    const tag = s.tags[i];
    const isTime =
      tag === TAG.PREPOSITION || isNounTag(tag) || tag === TAG.DETERMINER || tag === TAG.ADJECTIVE;
    if (!isTime && s.sign(i) !== 44) return undefined;
  }
  return undefined;
};

/** The words of the value before a change with its noun and its time: `five people`, `412 in 2019`. */
export const oldBase = (s: Scene, { first, last }: Atom, old: Quantity | undefined): Stretch => {
  const counted = old?.counted;
  const end = counted && !counted.carried && counted.phrase.first >= last ? counted.phrase.last : last;
  if (s.word(end) !== IN) return { first, last: end };
  // `from eight in 1990 to 240`
  const time = MONTHS.has(s.word(end + 1)) || isYear(s, end + 1) ? end + 2 : -1;
  return { first, last: time > 0 && s.word(time) === TO ? time : end };
};

const overArticle = (s: Scene, at: number): number => (s.tags[at] === TAG.DETERMINER ? at + 1 : at);
