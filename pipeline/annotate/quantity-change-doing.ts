import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  ADDABLE_NOUNS,
  BLEEDING_VERBS,
  CAPACITY_VERBS,
  DRIVING_VERBS,
  ERASING_VERBS,
  FORFEITING_VERBS,
  GOING_VERBS,
  JOB_NOUNS,
  LOSABLE_NOUNS,
  REMOVING_VERBS,
  WINNABLE_NOUNS,
} from '../lexicon/change-frames.ts';
import { SHARES } from './quantity-change-edges.ts';
import { backAt } from './quantity-change-results.ts';
import { directions } from './quantity-comparatives.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { isUnitless } from './quantity-edges.ts';

const BE = wordSet('is are was were be been being now');
const GOING = wordSet(GOING_VERBS);
const DRIVING = wordSet(DRIVING_VERBS);
const BY = wordId('by');
const NET = wordId('net');
const [OFF, FROM, OUT, OF, IN, ANOTHER, UP, COST] = 'off from out of in another up cost'
  .split(' ')
  .map(wordId);
const [REMOVING, ERASING, BLEEDING, FORFEITING, CAPACITY] = [
  REMOVING_VERBS,
  ERASING_VERBS,
  BLEEDING_VERBS,
  FORFEITING_VERBS,
  CAPACITY_VERBS,
].map(wordSet);
const JOBS = wordSet(JOB_NOUNS);
const LOSABLE = wordSet(`${ADDABLE_NOUNS} ${WINNABLE_NOUNS} ${LOSABLE_NOUNS}`);
const WON = wordSet(WINNABLE_NOUNS);
/** Verbs of headlines that a tagger may take for nouns: `Bank axes 90 posts`. */
const HEADLINE = wordSet('axes cuts sheds slashes scraps culls trims chops drops loses');
const COSTING = wordSet('cost costs costing');
const ADDING = wordSet('add adds added adding');
const VALUES = wordSet('value values capitalisation capitalization worth valuation valuations');
const STREAMS = directions('online onstream onboard', 'offline');
const JOINING = wordSet('join joins joined joining');
const LISTS = wordSet(
  'list lists queue queues payroll payrolls roll rolls register registers ranks workforce fleet backlog waitlist',
);
/** Verbs that with `up` or `down` say how far a share went, and of anything else what was done to it: `shot up 14 percent`. */
const SOARING = wordSet('shoot shoots shot shooting come comes came coming pick picks picked picking');
const WAYS = directions('up', 'down');
const RECOVERING = wordSet('recover recovers recovered recovering');
const REACH = 8;
const MOST_PHRASE = 5;

/** Whether the words after a count name something that one may lose or win. */
const holds = (s: Scene, { last }: Quantity, words: ReturnType<typeof wordSet>): boolean => {
  const limit = Math.min(s.limit(last - 1), last + MOST_PHRASE);
  for (let i = last; i < limit; i += 1) {
    if (words.has(s.word(i))) return true;
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE && s.tags[i] !== TAG.PARTICIPLE) return false;
  }
  return false;
};

const isNamed = (s: Scene, at: number): boolean =>
  s.tags[at] === TAG.DETERMINER ||
  s.tags[at] === TAG.POSSESSIVE ||
  s.tags[at] === TAG.ADJECTIVE ||
  isNounTag(s.tags[at]);

const BETWEEN = new Set<number>([
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.POSSESSIVE,
  TAG.PRONOUN,
  TAG.ADVERB,
  TAG.AUXILIARY,
  TAG.MODAL,
  TAG.RELATIVE,
  TAG.SUBORDINATOR,
  TAG.TO,
]);

/** `£2bn was wiped off the value`, `the 3p a litre that the dairy knocked off its price`: the verb stands after its amount. */
const removedAfter = (s: Scene, q: Quantity, counted: number): Change | undefined => {
  if (isUnitless(q) || q.unit?.time) return undefined;
  const end = Math.max(q.last, counted, q.per?.last ?? 0);
  const limit = Math.min(s.limit(q.first) - 1, end + REACH);
  for (let i = end; i < limit; i += 1) {
    const tag = s.tags[i];
    if (REMOVING.has(s.word(i)) && (tag === TAG.PARTICIPLE || tag === TAG.PAST || isVerbTag(tag))) {
      const next = s.word(i + 1);
      const isGone =
        (next === OFF && isNamed(s, i + 2)) ||
        (next === FROM && ERASING.has(s.word(i)) && isNamed(s, i + 2)) ||
        (next === OUT && s.word(i + 2) === OF);
      return isGone ? { direction: 'decrease', cue: { first: i, last: i + 2 } } : undefined;
    }
    if (!isNounTag(tag) && !BETWEEN.has(tag)) return undefined;
  }
  return undefined;
};

/** `cost the airline 40,000 passengers`, `will cost 1,200 jobs`. */
const costing = (s: Scene, q: Quantity, first: number): Change | undefined => {
  if (!isUnitless(q) || !holds(s, q, LOSABLE)) return undefined;
  // `cost 670,000 workers their pay`: it is not they who are lost
  for (let i = q.last + 1; i < q.last + 4; i += 1) if (s.tags[i] === TAG.POSSESSIVE) return undefined;
  const floor = Math.max(s.floor(first), first - MOST_PHRASE);
  for (let i = first - 1; i >= floor; i -= 1) {
    if (COSTING.has(s.word(i))) {
      const isNoun = s.word(i) === COST && s.tags[i - 1] === TAG.DETERMINER;
      return isNoun ? undefined : { direction: 'decrease', cue: { first: i, last: i + 1 } };
    }
    const tag = s.tags[i];
    const isObject =
      isNounTag(tag) || tag === TAG.DETERMINER || tag === TAG.POSSESSIVE || tag === TAG.ADJECTIVE;
    if (!isObject && tag !== TAG.PRONOUN && tag !== TAG.ADVERB) return undefined;
  }
  return undefined;
};

/** `bled £3.7bn`, `forfeited nine seats`, `surrendered 0.4%`, `axes 90 posts`: verbs of losing with their object. */
const losing = (s: Scene, q: Quantity, at: number): Change | undefined => {
  const word = s.word(at);
  const cue = { first: at, last: at + 1 };
  const isShare = SHARES.has(q.kind);
  // `bled a net £3.7bn`: of a fund; a firm that bled $90m lost what it had earned
  const isNet = q.kind === 'money' && s.word(at + 2) === NET;
  if (BLEEDING.has(word) && (isNet || isShare || (isUnitless(q) && holds(s, q, LOSABLE))))
    return { direction: 'decrease', cue };
  const isWon = isShare || (isUnitless(q) && (holds(s, q, WON) || !isNounTag(s.tags[q.last] ?? 0)));
  if (FORFEITING.has(word) && isWon) return { direction: 'decrease', cue };
  // `Bank axes 90 posts`
  return HEADLINE.has(word) && isUnitless(q) && isNounTag(s.tags[at - 1]) && holds(s, q, JOBS)
    ? { direction: 'decrease', cue }
    : undefined;
};

/** `added $31bn in market value`, `taken 600 megawatts of capacity offline`, `recovered five points`. */
const gaining = (s: Scene, q: Quantity, at: number): Change | undefined => {
  const word = s.word(at);
  const cue = { first: at, last: at + 1 };
  if (ADDING.has(word) && q.kind === 'money' && s.word(q.last) === IN)
    return VALUES.has(s.word(q.last + 1)) || VALUES.has(s.word(q.last + 2))
      ? { direction: 'increase', cue }
      : undefined;
  if (RECOVERING.has(word) && isUnitless(q) && WON.has(s.word(q.last)) && s.word(q.last + 1) !== FROM)
    return { direction: 'increase', cue };
  if (!CAPACITY.has(word)) return undefined;
  const limit = Math.min(s.limit(q.first), q.last + REACH);
  for (let i = q.last; i < limit; i += 1) {
    const direction = STREAMS.get(s.word(i));
    if (direction) return { direction, cue };
    if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.PUNCTUATION) return undefined;
  }
  return undefined;
};

/** `Another 8,400 names joined the waiting list`: those who come to one. */
const joining = (
  s: Scene,
  q: Quantity,
  { first, end }: { first: number; end: number },
): Change | undefined => {
  if (
    !isUnitless(q) ||
    (s.word(first - 1) !== ANOTHER && s.word(first) !== ANOTHER) ||
    !JOINING.has(s.word(end))
  )
    return undefined;
  const limit = Math.min(s.limit(q.first), end + MOST_PHRASE);
  for (let i = end + 1; i < limit; i += 1)
    if (LISTS.has(s.word(i))) return { direction: 'increase', cue: { first: end, last: end + 1 } };
  return undefined;
};

/** `will be scaled back by 10 percent`. */
const scaledBack = (s: Scene, first: number): Change | undefined => {
  const verb = s.word(first - 1) === BY ? backAt(s, first - 1) : -1;
  return verb < 0 ? undefined : { direction: 'decrease', cue: { first: verb, last: verb + 2 } };
};

/** `shot up 14 percent`, `came down 9 percent`, `go up another 12 percent`; not `shot up 14 cars`. */
const soaring = (s: Scene, q: Quantity, at: number): Change | undefined => {
  const direction = WAYS.get(s.word(at));
  const verb = s.word(at - 1);
  // `will be brought down four percentage points`
  const isDriven =
    DRIVING.has(verb) && (BE.has(s.word(at - 2)) || (q.kind !== 'percent' && q.kind !== 'ratio'));
  const isGoing = SOARING.has(verb) || GOING.has(verb) || BE.has(verb) || isDriven;
  return direction && SHARES.has(q.kind) && s.word(q.last) !== OF && isGoing
    ? { direction, cue: { first: at - 1, last: at + 1 } }
    : undefined;
};

const ROBBING = wordSet(
  'rob robs robbed robbing deprive deprives deprived depriving strip strips stripped stripping shorn shear rid rids ridding drain drains drained draining relieve relieved',
);
/** `robbed the growers of a third of their crop`, `stripped the party of nine seats`: what somebody has less of. */
const robbed = (s: Scene, q: Quantity, at: number): Change | undefined => {
  if (s.word(at) !== OF || !(SHARES.has(q.kind) || (isUnitless(q) && holds(s, q, WON)))) return undefined;
  const floor = Math.max(s.floor(at), at - REACH);
  for (let i = at - 1; i >= floor; i -= 1) {
    if (ROBBING.has(s.word(i))) return { direction: 'decrease', cue: { first: i, last: i + 1 } };
    if (!isNounTag(s.tags[i]) && !BETWEEN.has(s.tags[i]) && s.word(i) !== POSSESSIVE) return undefined;
  }
  return undefined;
};
const POSSESSIVE = wordId("'s");

/** Before the figure an article and words of degree: `bled a net £3.7bn`. */
const DEGREES = wordSet(
  'a an net some about roughly nearly almost around further another another total estimated',
);

/** Amounts that a verb says were lost or won, of which the frames of `quantity-change-frames` do not tell. */
export const done = (
  s: Scene,
  q: Quantity,
  { first, counted }: { first: number; counted: number },
): Change | undefined => {
  if (q.unit?.time || q.kind === 'ordinal' || q.kind === 'score') return undefined;
  let at = first - 1;
  while (at > first - 4 && DEGREES.has(s.word(at))) at -= 1;
  const end = Math.max(q.last, counted, q.per?.last ?? 0);
  if (s.word(at) === UP || WAYS.has(s.word(at))) return soaring(s, q, at);
  return (
    losing(s, q, at) ??
    robbed(s, q, at) ??
    gaining(s, q, at) ??
    scaledBack(s, first) ??
    costing(s, q, first) ??
    joining(s, q, { first, end }) ??
    removedAfter(s, q, counted)
  );
};
