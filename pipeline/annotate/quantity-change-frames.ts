import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  ADDABLE_NOUNS,
  ADDING_VERBS,
  CUT_NOUNS,
  DOCKING_VERBS,
  ERASING_VERBS,
  GETTING_ON_VERBS,
  JOB_CUTTING_VERBS,
  JOB_NOUNS,
  LAYING_OFF_VERBS,
  PICKING_VERBS,
  PRICED_NOUNS,
  PUTTING_VERBS,
  REMOVING_VERBS,
  STAFF_NOUNS,
  TAKING_ON_VERBS,
  WINNABLE_NOUNS,
  WINNING_BACK_VERBS,
  YIELDING_VERBS,
} from '../lexicon/change-frames.ts';
import { SHARES } from './quantity-change-edges.ts';
import { type Direction, directions } from './quantity-comparatives.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { isUnitless } from './quantity-edges.ts';

const [UP, BACK, ON, ONTO, OFF, OUT, OF, FROM, TO, WITH] = 'up back on onto off out of from to with'
  .split(' ')
  .map(wordId);
const [YIELDING, WINNING_BACK, GETTING_ON, PICKING, TAKING_ON, LAYING_OFF] = [
  YIELDING_VERBS,
  WINNING_BACK_VERBS,
  GETTING_ON_VERBS,
  PICKING_VERBS,
  TAKING_ON_VERBS,
  LAYING_OFF_VERBS,
].map(wordSet);
const [DOCKING, CUTS, REMOVING, ERASING, PUTTING, ADDING, JOB_CUTTING] = [
  DOCKING_VERBS,
  CUT_NOUNS,
  REMOVING_VERBS,
  ERASING_VERBS,
  PUTTING_VERBS,
  ADDING_VERBS,
  JOB_CUTTING_VERBS,
].map(wordSet);
const [JOBS, STAFF, ADDABLE, WINNABLE, PRICED] = [
  JOB_NOUNS,
  STAFF_NOUNS,
  ADDABLE_NOUNS,
  WINNABLE_NOUNS,
  PRICED_NOUNS,
].map(wordSet);
const TURNS = wordSet('takes take won win made make gain gained');
const MASSES = new Set(['kg', '[lb_av]', 'g']);
/** Most tokens of what is counted, and of what something is taken off. */
const MOST_COUNTED = 4;
const MOST_GOAL = 6;

const COMING = wordSet('come comes came coming');
const TOPPING = wordSet('top tops topped topping');

/** The end of the noun phrase right after an amount, and whether a word of a list is in it. */
const nounsAfter = (s: Scene, { last }: Quantity): number => {
  const limit = Math.min(s.limit(last - 1), last + MOST_COUNTED);
  let i = last;
  while (i < limit && (isNounTag(s.tags[i]) || s.tags[i] === TAG.ADJECTIVE || s.tags[i] === TAG.PARTICIPLE))
    i += 1;
  return i;
};

const holds = (
  s: Scene,
  words: ReturnType<typeof wordSet>,
  { first, last }: { first: number; last: number },
): boolean => {
  for (let i = first; i < last; i += 1) if (words.has(s.word(i))) return true;
  return false;
};

/** `gave up 1.8%`, `clawed back 80 points`, `put on 0.4%`, `picked up four seats`, `took on 60 drivers`, `laid off 900 people`; `i` is the particle. */
const particle = (s: Scene, q: Quantity, i: number): Direction | undefined => {
  const verb = s.word(i - 1);
  const word = s.word(i);
  const end = nounsAfter(s, q);
  const counted = { first: q.last, last: end };
  const isShare = SHARES.has(q.kind) || holds(s, WINNABLE, counted);
  const isPriced = isShare || q.kind === 'money';
  if ((word === UP || word === BACK) && YIELDING.has(verb) && isPriced) return 'decrease';
  // `have come off a quarter`, `been topped up with $3m`
  if (word === OFF && COMING.has(verb) && isPriced) return 'decrease';
  if (word === WITH && verb === UP && TOPPING.has(s.word(i - 2))) return 'increase';
  // `claw back €75 million in subsidies`: what is taken from others
  if (word === BACK && WINNING_BACK.has(verb)) return isShare && !TURNS.has(verb) ? 'increase' : undefined;
  if (word === ON && GETTING_ON.has(verb))
    return isPriced || (q.kind === 'measure' && MASSES.has(q.unit?.si ?? '')) ? 'increase' : undefined;
  if (word === UP && PICKING.has(verb)) return isShare ? 'increase' : undefined;
  if (word === ON && TAKING_ON.has(verb))
    return isUnitless(q) && holds(s, STAFF, counted) ? 'increase' : undefined;
  // `wiped out 40% of the crop`
  if (word === OUT && ERASING.has(verb)) return SHARES.has(q.kind) ? 'decrease' : undefined;
  if (word === OFF && LAYING_OFF.has(verb))
    return isUnitless(q) || SHARES.has(q.kind) ? 'decrease' : undefined;
  return undefined;
};

/** Whether a noun of a list stands in the phrase after a preposition. */
const leadsTo = (s: Scene, at: number, words: ReturnType<typeof wordSet>): boolean => {
  const limit = Math.min(s.limit(at - 1), at + MOST_GOAL);
  for (let i = at; i < limit; i += 1) {
    if (words.has(s.word(i))) return true;
    if (s.tags[i] === TAG.PUNCTUATION || isVerbTag(s.tags[i])) return false;
  }
  return false;
};

/** `off the price`, `from its value`: something named, unlike `two weeks off` and `two weeks off work`. */
const isNamed = (s: Scene, at: number): boolean =>
  s.tags[at] === TAG.DETERMINER ||
  s.tags[at] === TAG.POSSESSIVE ||
  s.tags[at] === TAG.PROPER ||
  s.tags[at] === TAG.PLURAL ||
  // `off first-quarter growth`
  s.tags[at] === TAG.NUMERAL ||
  GROWING.has(s.word(at)) ||
  (isNounTag(s.tags[at]) && isNounTag(s.tags[at + 1] ?? 0)) ||
  (s.tags[at] === TAG.ADJECTIVE && isNounTag(s.tags[at + 1] ?? 0));

/** `the water`, `his car`, `a mine`: one of its kind. */
const isNamedPlace = (s: Scene, at: number): boolean =>
  s.tags[at] === TAG.DETERMINER || s.tags[at] === TAG.POSSESSIVE || s.tags[at] === TAG.PROPER;

/** Nouns without an article off which an amount may be taken: `off growth`. */
const GROWING = wordSet(
  'growth output inflation demand productivity consumption investment turnover revenue profit trade production supply gdp income',
);
const WORK = wordSet('work school duty training competition tour');

/** `wiped £40m off the profits`, `took 9,000 hectares out of production`, `stripped 300,000 tonnes from the crop`; `i` is the verb. */
const isRemoved = (s: Scene, q: Quantity, i: number, counted: number): boolean => {
  const verb = s.word(i);
  if (!REMOVING.has(verb)) return false;
  let end = Math.max(nounsAfter(s, q), counted, q.per?.last ?? 0);
  // `took 40 cents a share off the target`, `9,000 people out of poverty`
  if (s.tags[end] === TAG.ADVERB) end += 1;
  if (s.word(end) === OFF) return isNamed(s, end + 1) && !WORK.has(s.word(end + 1));
  if (s.word(end) === OUT && s.word(end + 1) === OF)
    // `9,000 people out of poverty`; not `nine people out of the water`
    return !isUnitless(q) || (q.kind === 'count' && !isNamedPlace(s, end + 2));
  if (!ERASING.has(verb)) return false;
  if (s.word(end) === OF) return q.kind === 'money' && s.tags[end + 1] === TAG.POSSESSIVE;
  return s.word(end) === FROM && isNamed(s, end + 1) && !isLength(q);
};

/** What is made, held or used, so that an amount added to it is more of it. */
const MADE = wordSet(
  'output production supply supplies stocks stockpiles reserves exports imports demand consumption capacity emissions generation',
);
const MORE = wordId('more');
/** What takes its time. */
const LASTING = wordSet(
  'sentence sentences term terms journey journeys trip trips wait waits delay delays commute commutes life lives contract contracts time times shift shifts day days season seasons ban bans lead voyage voyages flight flights schedule timetable route routes deadline suspension',
);
const LENGTHS = new Set(['m', 'cm', 'mm', 'km']);
const isLength = ({ kind, unit }: Quantity): boolean => kind === 'measure' && LENGTHS.has(unit?.si ?? '');

/** `added 214,000 jobs`, `add 3 cents to the price`, `put $6 on the tax`; `i` is the verb. */
const isAdded = (s: Scene, q: Quantity, i: number, counted: number): boolean => {
  const verb = s.word(i);
  const end = Math.max(nounsAfter(s, q), counted, q.per?.last ?? 0);
  if (ADDING.has(verb)) {
    if (isUnitless(q) && holds(s, ADDABLE, { first: q.last, last: end })) return true;
    // `to add 200 more`, `adds 300,000 tonnes a year to output`
    if (isUnitless(q) && s.word(q.last) === MORE && !isNounTag(s.tags[q.last + 1] ?? 0)) return true;
    if (
      (q.kind === 'measure' || q.kind === 'rate') &&
      s.word(end) === TO &&
      (MADE.has(s.word(end + 1)) || MADE.has(s.word(end + 2)))
    )
      return true;
    // `added three years to his sentence`
    if (s.word(end) === TO && (q.unit ?? s.units.read(q.last, false))?.time)
      return leadsTo(s, end + 1, LASTING);
    const isSum = q.kind === 'money' || SHARES.has(q.kind);
    return (
      s.word(end) === TO &&
      s.tags[end] !== TAG.TO &&
      (isSum || (q.kind === 'number' && q.number.magnitudeToken !== undefined))
    );
  }
  if (!PUTTING.has(verb) || (q.kind !== 'money' && !SHARES.has(q.kind))) return false;
  return (s.word(end) === ON || s.word(end) === ONTO) && leadsTo(s, end + 1, PRICED);
};

/** `axed 120 posts`, `cut 3,400 jobs`; `i` is the verb. */
const isJobCut = (s: Scene, q: Quantity, i: number): boolean => {
  if (!isUnitless(q) || !JOB_CUTTING.has(s.word(i))) return false;
  // `cut 11 of its 80 posts`
  const isOf = s.word(q.last) === OF && s.tags[q.last + 1] === TAG.POSSESSIVE;
  const last = isOf ? Math.min(s.limit(i), q.last + MOST_GOAL) : nounsAfter(s, q);
  return holds(s, JOBS, { first: q.last, last });
};

/** Amounts that a verb with a particle, or with the place they go to, says were lost or won; `i` is the token before the amount and its modifiers. */
export const framed = (s: Scene, q: Quantity, i: number, counted: number): Change | undefined => {
  const byParticle = particle(s, q, i);
  if (byParticle) return { direction: byParticle, cue: { first: i - 1, last: i + 1 } };
  if (!isVerbTag(s.tags[i]) && !PUTTING.has(s.word(i)) && !REMOVING.has(s.word(i))) return undefined;
  const cue = { first: i, last: i + 1 };
  if (DOCKING.has(s.word(i)) || isJobCut(s, q, i) || isRemoved(s, q, i, counted))
    return { direction: 'decrease', cue };
  return isAdded(s, q, i, counted) ? { direction: 'increase', cue } : undefined;
};

const SAID_OF = wordSet('is are was were be been closed ended finished traded trading');
const UNTIL_NOW = wordSet('from on versus against in at year since');
/** `were off 31 percent`, `were off 12 cents at $4.10`, `$12.6m, off 54 percent from its opening`; not `20% off`; `at` is the token before. */
export const isOff = (s: Scene, { kind, last }: Quantity, at: number): boolean =>
  s.word(at) === OFF &&
  (SHARES.has(kind) || (kind === 'money' && s.word(last) === AT)) &&
  (SAID_OF.has(s.word(at - 1)) || (s.sign(at - 1) === 44 && UNTIL_NOW.has(s.word(last))));

const AT = wordId('at');
const ADDED = wordId('added');
const MOST_AUXILIARIES = 5;

/** `1,200 jobs will be lost`, `12 names were added`, `with 33 added on Monday`, `1,200 job cuts`: an amount that is the subject of what is done to it; `counted` is the end of what is counted. */
export const undergone = (s: Scene, q: Quantity, counted: number): Change | undefined => {
  const end = Math.max(q.last, counted);
  const gone = goneAt(s, q, end);
  if (gone || !isUnitless(q)) return gone;
  const nouns = { first: q.last, last: end };
  if (holds(s, JOBS, nouns) && CUTS.has(s.word(end - 1)))
    return { direction: 'decrease', cue: { first: end - 1, last: end } };
  if (end - q.last === 1 && LAYOFFS.has(s.word(q.last)))
    return { direction: 'decrease', cue: { first: q.last, last: end } };
  let i = end;
  const limit = Math.min(s.limit(q.first), end + MOST_AUXILIARIES);
  while (i < limit && PASSIVE.has(s.tags[i])) i += 1;
  const isAside = i === end && s.word(q.first - 1) === WITH;
  if ((i === end && !isAside) || s.tags[i] === TAG.PUNCTUATION) return undefined;
  const cue = { first: i, last: i + 1 };
  if (s.word(i) === ADDED) return { direction: 'increase', cue };
  return JOB_CUTTING.has(s.word(i)) && isPast(s.tags[i]) && holds(s, JOBS, nouns)
    ? { direction: 'decrease', cue }
    : undefined;
};
const LAYOFFS = wordSet('layoffs redundancies');
const GO = wordSet('go disappear vanish');
const GOING = wordSet('going disappearing vanishing');
const POSTS = wordSet('job jobs post posts position positions role roles vacancies redundancies');
const VANISH = wordSet('vanish disappear vanished disappeared');
/** Words between what goes and its verb: `are likely to`, `could yet`. */
const AHEAD = wordSet('likely expected set due bound poised forecast yet still soon also almost already to');
const AFTER_GO = new Set<number>([
  TAG.PUNCTUATION,
  TAG.PREPOSITION,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.ADVERB,
]);
const MOST_GOING = 7;
/** `40 posts could go`, `240 of the 1,150 jobs are likely to go`, `2% of the positions could vanish`, `another 10% could come off`: what will be fewer. */
const goneAt = (s: Scene, q: Quantity, end: number): Change | undefined => {
  const isShare = SHARES.has(q.kind);
  if (!isUnitless(q) && !isShare) return undefined;
  // `240 of the 1,150 jobs`: all that there are
  if (s.tags[q.first - 1] === TAG.DETERMINER && s.word(q.first - 2) === OF) return undefined;
  const limit = Math.min(s.limit(q.first), end + MOST_GOING);
  let i = end;
  let isMeant = false;
  for (; i < limit && (PASSIVE.has(s.tags[i]) || AHEAD.has(s.word(i))); i += 1)
    isMeant ||= s.tags[i] === TAG.MODAL || s.tags[i] === TAG.TO || AHEAD.has(s.word(i));
  // `with 340 jobs going in the spring`
  const isGoing =
    i === end &&
    s.word(q.first - 1) === WITH &&
    GOING.has(s.word(i)) &&
    holds(s, POSTS, { first: q.last, last: end });
  if (isGoing && (i + 1 >= s.limit(q.first) || AFTER_GO.has(s.tags[i + 1])))
    return { direction: 'decrease', cue: { first: i, last: i + 1 } };
  if (!isMeant) return undefined;
  const isLost =
    GO.has(s.word(i)) &&
    (holds(s, POSTS, { first: q.last, last: end }) ||
      (VANISH.has(s.word(i)) && holds(s, ADDABLE, { first: q.last, last: end })));
  const isOff = isShare && COMING.has(s.word(i)) && s.word(i + 1) === OFF;
  const after = isOff ? i + 2 : i + 1;
  const isOver = after >= s.limit(q.first) || AFTER_GO.has(s.tags[after]);
  return (isLost || isOff) && isOver ? { direction: 'decrease', cue: { first: i, last: after } } : undefined;
};
const PASSIVE = new Set<number>([TAG.MODAL, TAG.AUXILIARY, TAG.ADVERB, TAG.TO]);
const isPast = (tag: number): boolean => tag === TAG.PARTICIPLE || tag === TAG.PAST;

const THAN = wordId('than');
const EXTRA = wordSet('extra additional');
const PAYING = wordSet(
  'pay pays paid paying cost costs costing charge charges charged charging spend spends spent spending earn earns earned earning receive receives received get gets got save face faces faced facing',
);
/** Verbs of making and using, of which so much more is made or used a day. All forms. */
const PRODUCING = wordSet(
  'pump pumps pumped pumping produce produces produced producing generate generates generated generating supply supplies supplied supplying deliver delivers delivered delivering export exports exported exporting import imports imported importing burn burns burned burning consume consumes consumed consuming emit emits emitted emitting release releases released releasing ship ships shipped shipping make makes made making use uses used using provide provides provided providing',
);
const MORE_LESS = directions('more extra', 'less');
const MOST_PAID = 8;
const AFTER_MORE = new Set<number>([TAG.PUNCTUATION, TAG.PREPOSITION]);
/** `£90 more a year`. */
const isEach = (s: Scene, at: number): boolean =>
  s.tags[at] === TAG.DETERMINER && s.units.read(at + 1, false)?.time === true;
/** `pay an extra €3`, `cost them €11 a month more`, `pump an extra 90,000 barrels a day`: what is paid or made goes up by so much; `end` is the token after the sum and what it is for one of. */
export const paidMore = (
  s: Scene,
  q: Quantity,
  { first, end }: { first: number; end: number },
): Change | undefined => {
  const isMeasure = q.kind === 'rate' || q.kind === 'measure';
  if (q.kind !== 'money' && !(isMeasure && EXTRA.has(s.word(first - 1)))) return undefined;
  const isRate = isMeasure && (q.kind === 'rate' || q.per !== undefined || q.unit!.name.includes(' per '));
  if (isMeasure && !isRate) return undefined;
  const verbs = isRate ? PRODUCING : PAYING;
  const isExtra =
    EXTRA.has(s.word(first - 1)) && (s.tags[first - 2] === TAG.DETERMINER || verbs.has(s.word(first - 2)));
  if (isRate && !isExtra) return undefined;
  const way = isExtra ? 'increase' : MORE_LESS.get(s.word(end));
  const cue = isExtra ? { first: first - 1, last: first } : { first: end, last: end + 1 };
  if (
    !way ||
    s.word(end + 1) === THAN ||
    (!isExtra && !AFTER_MORE.has(s.tags[end + 1]) && !isEach(s, end + 1))
  )
    return undefined;
  for (let i = first - 1; i > first - MOST_PAID && i >= s.floor(first); i -= 1) {
    if (verbs.has(s.word(i))) return { direction: way, cue };
    if (s.sign(i) === 44) return undefined;
  }
  return undefined;
};
