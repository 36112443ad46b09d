import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { MONTHS as MONTH_NUMBERS } from '../lexicon/months.ts';
import { LESS_COMPARATIVES, MORE_COMPARATIVES } from '../lexicon/change-words.ts';
import { baseAt, endsBase } from './quantity-change-base.ts';
import { isYear, SHARES } from './quantity-change-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const [OF, AS, THAN, TO, IN, THE, BY, INSTEAD, RATHER] = 'of as than to in the by instead rather'
  .split(' ')
  .map(wordId);
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
const multipleBase = (s: Scene, q: Quantity): Stretch | undefined => {
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
  // `twice the number a year earlier`; `2.9 times a year ago`: at another time, of the same
  if (AGO.has(s.word(last))) return LEVELS.has(s.word(first)) ? { first, last: last + 1 } : undefined;
  if (last === first) return undefined;
  // `twelve times the limit set by the agency`
  const isSet = (s.tags[last] === TAG.PARTICIPLE || s.tags[last] === TAG.PAST) && s.word(last + 1) === BY;
  const agent = isSet ? stretchFrom(s, last + 1) : undefined;
  return { first, last: agent ? agent.last : last };
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

/** `eleven days longer than before the flood`, `nine points worse than in July`: a comparative right after a figure or its noun. */
const nearBase = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  for (const at of [q.last, end]) {
    if (s.word(at + 1) === THAN && isComparative(s, at))
      return isForeseen(s, at + 2) ? undefined : baseAt(s, at + 1);
    // `nine more seats than in 2019`
    if (COUNTED.has(s.word(at)) && s.word(end) === THAN) return baseAt(s, end);
  }
  return undefined;
};
/** `more than planned`, `a million greater than 1 km`: not what something is compared with. */
const isForeseen = (s: Scene, at: number): boolean =>
  (s.numbers.ofToken[at] >= 0 && !isYear(s, at)) ||
  ((s.tags[at] === TAG.PARTICIPLE || s.tags[at] === TAG.PAST) && s.tags[at + 1] === TAG.PUNCTUATION);
const COUNTED = wordSet('more fewer less');
const isComparative = (s: Scene, at: number): boolean =>
  COMPARATIVES.has(s.word(at)) ||
  OTHERS.has(s.word(at)) ||
  (s.tags[at] === TAG.ADJECTIVE && s.t.text.slice(s.t.end[at] - 2, s.t.end[at]) === 'er');
const OTHERS = wordSet('worse better older younger later earlier sooner further farther');

/** `32 instead of 38 hours`, `nine rather than twelve`: the value that was to be. */
const insteadOf = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const at = s.word(q.last) === INSTEAD || s.word(q.last) === RATHER ? q.last : end;
  const isPair =
    (s.word(at) === INSTEAD && s.word(at + 1) === OF) || (s.word(at) === RATHER && s.word(at + 1) === THAN);
  if (!isPair) return undefined;
  const first = overArticle(s, at + 2);
  return s.numbers.ofToken[first] >= 0 ? stretchFrom(s, first) : undefined;
};

/** `15 percent fewer people died on the roads than in 2016`: the `than` further on; `at` is the token of the comparative. */
const farBase = (s: Scene, at: number): Stretch | undefined => {
  if (!COMPARATIVES.has(s.word(at))) return undefined;
  const limit = Math.min(s.limit(at), at + MOST_BETWEEN);
  for (let i = at + 1; i < limit; i += 1) {
    if (s.word(i) === THAN) return isForeseen(s, i + 1) ? undefined : baseAt(s, i);
    const tag = s.tags[i];
    if (tag === TAG.CONJUNCTION || tag === TAG.SUBORDINATOR || s.numbers.ofToken[i] >= 0) return undefined;
    if (tag === TAG.PUNCTUATION && s.sign(i) !== 45 && s.sign(i) !== 39 && s.sign(i) !== 0x2019)
      return undefined;
  }
  return undefined;
};

/** `18.4% of sales in May, against 11.2% a year earlier`: another value, with no word of change; `end` is the token after what is measured. */
const againstBase = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
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
  const noun = counted && !counted.carried && counted.phrase.first >= last ? counted.phrase.last : last;
  // `from €1,900 a month to €7,000`
  const end = old?.per && old.per.first === noun ? old.per.last : noun;
  if (s.word(end) !== IN) return { first, last: end };
  // `from eight in 1990 to 240`
  const time = MONTHS.has(s.word(end + 1)) || isYear(s, end + 1) ? end + 2 : -1;
  return { first, last: time > 0 && s.word(time) === TO ? time : end };
};

const overArticle = (s: Scene, at: number): number => (s.tags[at] === TAG.DETERMINER ? at + 1 : at);

/** What a figure is compared with that no change has told; `end` is the token after what is counted. */
export const baseBeside = (s: Scene, q: Quantity, end: number): Stretch | undefined =>
  multipleBase(s, q) ??
  nearBase(s, q, end) ??
  insteadOf(s, q, end) ??
  (q.change ? farBase(s, q.last) : againstBase(s, q, end));
