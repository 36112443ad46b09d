import { wordId, wordSet } from '../core/vocabulary.ts';
import type { ClauseSubject } from './quantity-clause-subject.ts';
import { anyBefore } from './quantity-counted-fellows.ts';
import type { CountedReader } from './quantity-counted.ts';
import { isTimeAt } from './quantity-phrase-edges.ts';
import { AMOUNT_NOUNS, COMMODITIES, MOVERS } from './quantity-said-of-words.ts';
import { MEASURES, NUMBER_NOUNS, PLACES } from './quantity-counted-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';
import { startOf } from './quantity-edges.ts';

/** Readers of noun phrases. */
export interface NounReaders {
  readonly counted: CountedReader;
  readonly subject: ClauseSubject;
}

const [COMMA, COLON] = [44, 58];
const [OF, IN, TO, AS, FROM] = ['of', 'in', 'to', 'as', 'from'].map(wordId);
const CHANGE_NOUNS = wordSet(
  'raise rise increase cut drop fall decline jump leap hike reduction slide dip surge climb gain swing',
);
const SHARES: ReadonlySet<Quantity['kind']> = new Set([
  'percent',
  'percentage_point',
  'basis_point',
  'money',
  'ratio',
]);
const BARE: ReadonlySet<Quantity['kind']> = new Set(['number', 'count']);
const LINKS = wordSet('by to at from');
const NOW = wordSet('now once currently today presently');
const ALL_TOLD = wordSet('all in at as');
const CLOSED = new Set<number>([TAG.AUXILIARY, TAG.PAST, TAG.PRESENT, TAG.MODAL]);
const TALLIED = wordSet(
  'numbers population attendance membership turnout ridership readership circulation output enrolment enrollment workforce toll toll commute share debt budget',
);
const TOLLS = wordSet('toll number total tally count');
const MOST_ASIDE = 9;
const MOST_SUBJECT = 24;
const carried = (found: Counted): Counted => ({ ...found, carried: true });

/** Whether `from` stands before a figure or opens it. */
export const isFromAt = (s: Scene, q: Quantity): boolean =>
  s.word(startOf(q) - 1) === FROM || s.word(startOf(q)) === FROM;

/** `from 38 rounds to 34`, `melted from 12,000 votes to 3,400`: the noun stands once, at the first of the two. */
export const pairNoun = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  const before = list[index - 1];
  // `the death toll from five people to six`
  if (q.counted && TOLLS.has(s.word(q.counted.head))) return undefined;
  if (!before?.counted || !BARE.has(q.kind) || !BARE.has(before.kind)) return undefined;
  const link = startOf(q) - 1;
  if (s.word(link) !== TO || before.counted.phrase.last !== link) return undefined;
  // `from 19 days to 23`: how long, said of what takes so long
  if (s.units.read(before.counted.head, false)?.time) return undefined;
  return isFromAt(s, before) && !isNounTag(s.tags[q.last] ?? 0) ? carried(before.counted) : undefined;
};

/** `offered a raise of 3.5%`, `a drop of 40,000 in births`: the change itself, or what it is a change in; not `, a leap of 7%`. */
export const changeNoun = (s: Scene, { counted, subject }: NounReaders, q: Quantity): Counted | undefined => {
  const of = startOf(q) - 1;
  const noun = of - 1;
  if (s.word(of) !== OF || !CHANGE_NOUNS.has(s.word(noun)) || !isNounTag(s.tags[noun])) return undefined;
  if (s.word(q.last) === IN && !isTimeAt(s, q.last + 1) && !PLACES.has(s.word(q.last + 1))) {
    if (s.tags[q.last + 1] === TAG.PROPER || s.tags[q.last + 1] === TAG.NUMERAL) return undefined;
    const found = counted.phrase(q.last + 1, s.limit(q.first), true);
    const sound = found && subject.sound(found);
    if (sound) return sound;
  }
  let at = noun - 1;
  while (at > noun - 4 && (s.tags[at] === TAG.ADJECTIVE || s.tags[at] === TAG.DETERMINER)) at -= 1;
  const isAside = s.sign(at) === COMMA;
  return SHARES.has(q.kind) && !isAside
    ? { phrase: { first: noun, last: noun + 1 }, head: noun, carried: true }
    : undefined;
};

/** `five times the total`, `three times as many as in 2011`. */
export const timesNoun = (
  s: Scene,
  { counted }: NounReaders,
  list: readonly Quantity[],
  index: number,
): Counted | undefined => {
  const q = list[index];
  if (q.rule !== 'times' && q.rule !== 'twice') return undefined;
  if (s.word(q.last) === AS) {
    const start = startOf(q);
    // `a haul twice as large`
    const own = isNounTag(s.tags[start - 1]) ? counted.ending(start - 1, s.floor(start)) : undefined;
    return own ?? anyBefore(s, list, index);
  }
  if (s.tags[q.last] !== TAG.DETERMINER) return undefined;
  const found = counted.phrase(q.last, s.limit(q.first), true);
  if (!found || isTimeAt(s, found.head)) return undefined;
  const isNumber = NUMBER_NOUNS.has(s.word(found.head)) && s.word(found.head) !== TOTAL;
  return isNumber ? anyBefore(s, list, index) : carried(found);
};
const TOTAL = wordId('total');

/** The comma that opens an aside which holds the figure, and the one that closes it; −1 for none. */
const asideStart = (s: Scene, q: Quantity): number => {
  const floor = Math.max(s.floor(q.first), startOf(q) - MOST_ASIDE);
  let open = startOf(q) - 1;
  while (open > floor && s.sign(open) !== COMMA) open -= 1;
  if (s.sign(open) !== COMMA || open <= floor) return -1;
  const limit = Math.min(s.limit(q.first), q.last + MOST_ASIDE);
  for (let i = q.last; i < limit; i += 1)
    // `, now stand at`
    if (s.sign(i) === COMMA) return CLOSED.has(s.tags[i + 1]) || NOW.has(s.word(i + 1)) ? open : -1;
  return -1;
};

/** The noun before an aside, or the one that opens its clause where no verb stands between. */
const asideOf = (s: Scene, subject: ClauseSubject, open: number): Counted | undefined => {
  const floor = s.floor(open);
  const near = subject.nounAt(open - 1, floor);
  if (near) return near;
  for (let i = open - 1; i >= floor && i > open - MOST_SUBJECT; i -= 1)
    if (isFiniteTag(s.tags[i])) return undefined;
  return subject.leftmost(open, floor);
};

/** `debt, reduced by £6 million last winter, is`, `population, 8,900 in 1990, had`, `share, once 83%, has`, `Premiums, set to go 9% higher, were`. */
export const asideNoun = (s: Scene, { subject }: NounReaders, q: Quantity): Counted | undefined => {
  const open = asideStart(s, q);
  if (open < 0) return undefined;
  const start = startOf(q);
  const word = s.word(open + 1);
  if (s.tags[open + 1] === TAG.PARTICIPLE || s.tags[open + 1] === TAG.PAST) {
    const isMoved = MOVERS.has(word) || TOPPED.has(word);
    const isTo = s.tags[open + 2] === TAG.TO && q.change !== undefined;
    if (!isTo && !(isMoved && LINKS.has(s.word(start - 1)))) return undefined;
    return asideOf(s, subject, open);
  }
  const isAlone = start === open + 1 || (start === open + 2 && NOW.has(word));
  if (!isAlone) return undefined;
  const found = asideOf(s, subject, open);
  if (!found) return undefined;
  const isTold = start === open + 2 || ALL_TOLD.has(s.word(q.last)) || s.sign(q.last) === COMMA;
  const isMeasure =
    MEASURES.has(s.word(found.head)) ||
    TALLIED.has(s.word(found.head)) ||
    AMOUNT_NOUNS.has(s.word(found.head));
  return isTold && isMeasure ? found : undefined;
};
const TOPPED = wordSet(
  'topped boosted eroded shaved padded inflated halved doubled swollen bloated depleted dented lifted clipped capped eased stretched',
);

const DOWN = wordSet('up down');
/** `Electricity: 38 cents, down 2 cents`: of the same label. */
export const labelledBefore = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const before = list[index - 1];
  const at = startOf(list[index]) - 1;
  if (!before?.counted || s.sign(before.counted.phrase.last) !== COLON) return undefined;
  return DOWN.has(s.word(at)) && s.sign(at - 1) === COMMA ? before.counted : undefined;
};

const MOST_LABEL = 10;
const SEMICOLON = 59;
/** `Revenue at Ondine Cruises: $1bn`, `; net loss: $8m`: a phrase with no verb, by its first noun. */
const labelPhrase = (s: Scene, counted: CountedReader, colon: number): Counted | undefined => {
  const floor = s.floor(colon);
  let start = colon;
  while (start > floor && s.sign(start - 1) !== SEMICOLON) {
    start -= 1;
    if (colon - start > MOST_LABEL || isFiniteTag(s.tags[start])) return undefined;
  }
  const found = counted.phrase(start, colon, true);
  return found && (AMOUNT_NOUNS.has(s.word(found.head)) || MEASURES.has(s.word(found.head)))
    ? carried(found)
    : undefined;
};

/** `Electricity: 38 cents per kilowatt-hour`: a label that opens the sentence. */
export const labelNoun = (s: Scene, { counted }: NounReaders, q: Quantity): Counted | undefined => {
  const colon = startOf(q) - 1;
  const floor = s.floor(q.first);
  if (s.sign(colon) !== COLON || q.kind !== 'money') return undefined;
  const long = labelPhrase(s, counted, colon);
  if (long) return long;
  if (colon - floor > 4) return undefined;
  const head = colon - 1;
  if (!COMMODITIES.has(s.word(head)) && !AMOUNT_NOUNS.has(s.word(head))) return undefined;
  const found = counted.ending(head, floor);
  return found && found.phrase.first === floor ? found : undefined;
};
