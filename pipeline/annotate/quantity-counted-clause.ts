import { wordId, wordSet } from '../core/vocabulary.ts';
import { FORESEEN_SUBJECTS, SET_SUBJECTS } from '../lexicon/future-words.ts';
import type { NounReaders } from './quantity-counted-beside.ts';
import { MEASURES } from './quantity-counted-words.ts';
import { endOf, isUnitless, startOf } from './quantity-edges.ts';
import { isAgo, isShiftedTime, isTimeAt } from './quantity-phrase-edges.ts';
import { AMOUNT_NOUNS, COMMODITIES } from './quantity-said-of-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const FORESEEN = wordSet(FORESEEN_SUBJECTS);
const SET = wordSet(SET_SUBJECTS);
/** What one has more or less of. */
const HELD = wordSet(
  'reserve reserves holding holdings stake stakes share odds gap tally count backlog stockpile stockpiles cash occupancy majority rating ratings popularity support enrolment caseload waiting delays wait speed temperature score intake cover storage volume volumes shipments receipts overtime orders bookings lending deposits',
);
const BE = wordSet('is are was were be been being remain remains remained stay stays stayed');
const COMPARATIVES = wordSet(
  'lower higher more less smaller larger bigger cheaper dearer weaker stronger faster slower longer shorter better worse fewer',
);
const COMPARED = wordSet('above below over under than against');
const DAYTIMES = wordSet('a.m p.m am pm a.m. p.m.');
const PRONOUNS = wordSet('it that they them this');
const MOVED = wordSet('up down back out');
const LINKS = wordSet('to by at from');
/** Verbs of which one thing has the better of another, by a margin. */
const BEATING = wordSet(
  'beat beats beating miss misses missed missing undershot undershoot undershoots overshot overshoot overshoots exceed exceeds exceeded exceeding top tops topped trail trails trailed lag lags lagged outnumber outnumbers outnumbered outstrip outstrips outstripped outpace outpaces outpaced surpass surpasses surpassed trump trumps trumped overtook overtake',
);
const IN_OBJECT = new Set<number>([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.ADJECTIVE,
  TAG.PREPOSITION,
]);
const [AT, THAN, BY, SHARE] = ['at', 'than', 'by', 'share'].map(wordId);
const [COMMA, SEMICOLON, OPEN, CLOSE, EQUALS] = [44, 59, 40, 41, 61];
const THOSE = wordSet('those that');
const OF_THOSE = new Set<number>([TAG.PREPOSITION, TAG.PARTICIPLE]);
const PARTS = new Set<number>([TAG.CONJUNCTION, TAG.SUBORDINATOR, TAG.PUNCTUATION]);
const REACH = 14;
const THOSE_REACH = 8;
const PRONOUN_REACH = 5;
const VALUES: ReadonlySet<Quantity['kind']> = new Set([
  'money',
  'percent',
  'percentage_point',
  'basis_point',
]);
const MOST_BACK = 4;
const carried = (found: Counted): Counted => ({ ...found, carried: true });

/** Whether a noun is of what rises and falls: `turnout`, `the tax`, `its market share`. */
const isMeasured = (s: Scene, { head, phrase }: Counted): boolean => {
  const word = s.word(head);
  return (
    AMOUNT_NOUNS.has(word) ||
    MEASURES.has(word) ||
    COMMODITIES.has(word) ||
    FORESEEN.has(word) ||
    (HELD.has(word) && !(word === SHARE && phrase.first === head)) ||
    SET.has(word)
  );
};

/** The verb before a figure, with no noun between but times and other figures; −1 for none. */
const verbBefore = (s: Scene, list: readonly Quantity[], index: number): number => {
  const from = startOf(list[index]) - 1;
  const floor = Math.max(s.floor(from + 1), from - REACH);
  // `25 bps above 4%`: another amount
  const start = COMPARED.has(s.word(from)) ? from : from + 1;
  if (COMPARED.has(s.word(start)) && list[index - 1]?.last === start) return -1;
  let other = index - 1;
  for (let i = from; i > floor; i -= 1) {
    while (other >= 0 && startOf(list[other]) > i) other -= 1;
    if (other >= 0 && i < list[other].last && !isVerbTag(s.tags[i])) continue;
    const tag = s.tags[i];
    if (isFiniteTag(tag) || isVerbTag(tag)) return tag === TAG.GERUND ? -1 : i;
    if (isNounTag(tag) ? !isTimeAt(s, i) : s.sign(i) === SEMICOLON || tag === TAG.RELATIVE) return -1;
    if (
      tag === TAG.SUBORDINATOR ||
      tag === TAG.PRONOUN ||
      s.sign(i) === COMMA ||
      s.sign(i) === OPEN ||
      s.sign(i) === EQUALS
    )
      return -1;
  }
  return -1;
};

/** `The tax on meals will be brought down four points to 9%`: an amount with no noun is said of the subject, if that is what can be measured. */
export const clauseNoun = (
  s: Scene,
  { subject }: NounReaders,
  list: readonly Quantity[],
  index: number,
): Counted | undefined => {
  const q = list[index];
  if (!VALUES.has(q.kind)) return undefined;
  const verb = verbBefore(s, list, index);
  // `manages $14 billion`: its object
  const isLinked =
    BE.has(s.word(verb)) || s.tags[verb + 1] === TAG.PREPOSITION || s.tags[verb - 1] === TAG.AUXILIARY;
  const found = verb < 0 || !isLinked ? undefined : subject.of(verb);
  return found && isMeasured(s, found) ? found : undefined;
};

/** `Prices fell, while those of wholesalers rose 2%`: the pronoun is for what the figure before is said of. */
export const thoseNoun = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  const before = list[index - 1];
  if (!before?.counted?.carried || before.first < s.floor(q.first) || isUnitless(before) !== isUnitless(q))
    return undefined;
  const verb = verbBefore(s, list, index);
  for (let i = verb - 1; i > verb - THOSE_REACH && i >= endOf(before); i -= 1) {
    if (THOSE.has(s.word(i)))
      return OF_THOSE.has(s.tags[i + 1]) && PARTS.has(s.tags[i - 1]) ? before.counted : undefined;
    if (s.tags[i] === TAG.PUNCTUATION || isFiniteTag(s.tags[i])) return undefined;
  }
  return undefined;
};

/** `the number of visitors has halved since May`: the verb is the figure. */
export const multipliedNoun = (s: Scene, { subject }: NounReaders, q: Quantity): Counted | undefined =>
  q.rule === 'multiplying-verb' && isVerbTag(s.tags[q.first]) ? subject.of(q.first) : undefined;

/** `volunteers were 60% less likely`, `the rate was 0.7 points lower`: what a comparative says of the subject. */
export const comparativeNoun = (
  s: Scene,
  { counted, subject }: NounReaders,
  q: Quantity,
): Counted | undefined => {
  if (isUnitless(q) || !COMPARATIVES.has(s.word(q.last))) return undefined;
  const isEnd = !isNounTag(s.tags[q.last + 1] ?? 0) || isTimeAt(s, q.last + 1);
  if (!isEnd) return undefined;
  const noun = startOf(q) - 1;
  // `Oil 3% lower`: a heading
  if (isNounTag(s.tags[noun] ?? 0) && !isTimeAt(s, noun)) {
    const found = counted.ending(noun, s.floor(q.first));
    const isOpening =
      found && (found.phrase.first === s.floor(noun) || s.sign(found.phrase.first - 1) === COMMA);
    return isOpening && isMeasured(s, found) ? found : undefined;
  }
  let be = startOf(q) - 1;
  while (be > startOf(q) - 4 && (s.tags[be] === TAG.ADVERB || s.tags[be] === TAG.DETERMINER)) be -= 1;
  const isPlain = be === noun && isVerbTag(s.tags[be]) && isFiniteTag(s.tags[be]);
  return BE.has(s.word(be)) || isPlain ? subject.of(be) : undefined;
};

/** `At 7.9% the jobless rate was`: the subject behind a value that opens the sentence. */
export const atOpening = (s: Scene, { counted, subject }: NounReaders, q: Quantity): Counted | undefined => {
  const floor = s.floor(q.first);
  if (s.word(floor) !== AT || startOf(q) !== floor + 1 || !VALUES.has(q.kind)) return undefined;
  const start = s.sign(q.last) === COMMA ? q.last + 1 : q.last;
  if (s.tags[start] !== TAG.DETERMINER && s.tags[start] !== TAG.POSSESSIVE) return undefined;
  const found = counted.phrase(start, s.limit(q.first), true);
  const sound = found && subject.sound(found);
  return sound && isMeasured(s, sound) ? sound : undefined;
};

/** `came to £96m (£90m a year earlier)`: in brackets right behind a figure, with no noun of its own. */
export const bracketNoun = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  const before = list[index - 1];
  const open = startOf(q) - 1;
  if (!before?.counted || before.kind !== q.kind || s.sign(open) !== OPEN || endOf(before) !== open)
    return undefined;
  if (before.currency?.code !== q.currency?.code || q.kind === 'measure' || q.kind === 'rate')
    return undefined;
  const isAlone =
    s.sign(q.last) === CLOSE ||
    isShiftedTime(s, q.last) ||
    isAgo(s, q.last) ||
    s.tags[q.last] === TAG.PREPOSITION;
  return isAlone ? carried(before.counted) : undefined;
};

/** `the haul at €3m and have since raised that to €11m`: a pronoun for what the figure before is said of. */
export const pronounNoun = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  const before = list[index - 1];
  if (!before?.counted || before.first < s.floor(q.first)) return undefined;
  const isLike = before.kind === q.kind || (isUnitless(before) && isUnitless(q));
  if (!isLike || isNounTag(s.tags[q.last] ?? 0) || !LINKS.has(s.word(startOf(q) - 1))) return undefined;
  let at = startOf(q) - 2;
  while (at > startOf(q) - PRONOUN_REACH && (MOVED.has(s.word(at)) || s.tags[at] === TAG.ADVERB)) at -= 1;
  return PRONOUNS.has(s.word(at)) && isVerbTag(s.tags[at - 1]) ? carried(before.counted) : undefined;
};

const MORE = wordSet('another further additional other others last first remaining');
const OPENS = wordSet('so and but while though yet');
const ALL = wordSet('all the a some as many about only just fewer');
const VERBS = new Set<number>([TAG.AUXILIARY, TAG.MODAL, TAG.PAST]);
/** `the other three were dead`, `another 60,000 are promised`, `nine were positive`: so many of what is counted right before. */
export const numberNoun = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  if (!isUnitless(q) || q.number.fractional || !VERBS.has(s.tags[q.last])) return undefined;
  let i = index - 1;
  while (i >= 0 && index - i < MOST_BACK && list[i].kind !== 'count') i -= 1;
  const before = list[i];
  if (!before?.counted || before.kind !== 'count' || before.first < s.floor(q.first)) return undefined;
  if (s.tags[before.counted.head] !== TAG.PLURAL) return undefined;
  let at = startOf(q) - 1;
  let isMore = false;
  while (at > startOf(q) - 4 && (MORE.has(s.word(at)) || ALL.has(s.word(at)))) {
    if (MORE.has(s.word(at))) isMore = true;
    at -= 1;
  }
  const isOpen = s.tags[at] === TAG.PUNCTUATION || s.tags[at] === TAG.SUBORDINATOR || OPENS.has(s.word(at));
  return isMore && isOpen ? carried(before.counted) : undefined;
};

/** `at 12:01 a.m. … 50%`: no noun. */
export const isDaytime = (s: Scene, { head }: Counted): boolean =>
  DAYTIMES.has(s.word(head)) || s.word(head) === THAN;

/** `Receipts undershot the target by $70m`, `Births outnumbered deaths by 212`: by how much the subject has the better. */
export const marginNoun = (s: Scene, { subject }: NounReaders, q: Quantity): Counted | undefined => {
  const by = startOf(q) - 1;
  if (s.word(by) !== BY && s.word(by - 1) !== BY) return undefined;
  for (let i = (s.word(by) === BY ? by : by - 1) - 1; i > by - REACH && i > s.floor(by); i -= 1) {
    if (BEATING.has(s.word(i)))
      return isVerbTag(s.tags[i]) && i < by - 1 && s.word(i + 1) !== BY ? subject.of(i) : undefined;
    if (!IN_OBJECT.has(s.tags[i])) return undefined;
  }
  return undefined;
};
