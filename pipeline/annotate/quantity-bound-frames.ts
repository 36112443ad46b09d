import { type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { SPREADING_VERBS } from '../lexicon/change-frames.ts';
import { DECREASE_VERBS, INCREASE_VERBS, UPWARD_VERBS } from '../lexicon/change-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Bound, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

type Framed = { readonly kind: Bound; readonly at: Stretch };

const [PAST, AT, TO, AS, THE, OF] = ['past', 'at', 'to', 'as', 'the', 'of'].map(wordId);
const HYPHEN = 45;
const COMMA = 44;
const REACH = 9;
const SENT_REACH = 14;
/** Amounts that come and go: what passes a number. */
const AMOUNTS = wordSet(
  'toll tolls number numbers count counts total totals tally tallies figure figures population populations membership attendance circulation enrolment enrollment turnout sales revenue revenues turnover profit profits loss losses debt debts deficit output production demand supply price prices cost costs bill bills rate rates inflation unemployment temperature temperatures mercury cases deaths infections casualties fatalities value valuation valuations worth index capacity consumption spending donations exports imports shipments deliveries subscriptions subscribers users followers signatures applications votes vote share shares stock bitcoin jackpot pot fund funds funding yield yields level levels score balance savings income pay wages rent rents traffic ridership bookings downloads views visits arrivals stocks reserves emissions gusts winds speed speeds barrel crude brent oil gold euro dollar pound yen rouble rupee lira peso yuan record concentration concentrations reading readings crowd crowds queue waits backlog caseload workforce headcount majority lead',
);
/** Verbs of motion by which an amount goes `past` a number. All forms. */
const GOING = wordSet(
  `${INCREASE_VERBS} ${SPREADING_VERBS} ${UPWARD_VERBS} gone going moving shooting shoots creeping edging inching nudging ticking run runs ran running race races raced racing roll rolls rolled rolling sail sails sailed sailing sweep sweeps swept sweeping speed speeds sped speeding storm storms stormed storming roar roars roared roaring cruise cruises cruised cruising power powers powered powering blow blows blew blown blowing blast blasts blasted break breaks broke broken breaking burst bursts get gets got getting come comes came drift drifts drifted drifting push pushes pushed pushing force forces forced forcing drive drives drove driven driving send sends sent sending take takes took taken taking carry carries carried carrying bring brings brought bringing propel propels propelled propelling pull pulls pulled pulling tip tips tipped tipping lift lifts lifted lifting march marched marches steam steamed`,
);
/** Those among them that move something: `pushed demand past`. */
const SENDING = wordSet(
  'push pushes pushed pushing force forces forced forcing drive drives drove driven driving send sends sent sending take takes took taken taking carry carries carried carrying bring brings brought bringing propel propels propelled propelling pull pulls pulled pulling tip tips tipped tipping lift lifts lifted lifting nudge nudges nudged nudging edge edged swell swells swelled raise raises raised raising',
);
const DEGREES = wordSet('well just way far comfortably further easily narrowly slightly back');
/** Verbs by which an amount gets beyond a mark that is their object. All forms. */
const CROSSING = wordSet(
  'cross crosses crossed crossing pass passes passed breach breaches breached breaching break breaks broke broken breaking clear clears cleared smash smashes smashed smashing top tops topped topping surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding',
);
/** What one counts up to: `broke the $80 barrier`, `above the 4% threshold`. */
const MARKS = wordSet('mark threshold barrier milestone level line ceiling limit floor');
/** The measures of ways and times, which one passes without any bound. */
const isWay = ({ unit }: Atom): boolean => unit?.time === true || unit?.si === 'm';

/** Whether an amount is spoken of at most nine words before, in the same clause. */
const hasAmountBefore = (s: Scene, at: number): boolean => {
  for (let i = at - 1; i >= s.floor(at) && i > at - REACH; i -= 1) {
    if (s.sign(i) === COMMA) return false;
    if (AMOUNTS.has(s.word(i)) && isNounTag(s.tags[i])) return true;
  }
  return false;
};

/** Whether a number stands alone: no noun after it that one could pass by. */
const isAlone = (s: Scene, last: number): boolean => {
  const tag = s.tags[last] ?? TAG.PUNCTUATION;
  return last >= s.limit(last - 1) || (!isNounTag(tag) && tag !== TAG.ADJECTIVE && tag !== TAG.PARTICIPLE);
};

/** Whether an amount is one that nobody walks past: money, percentages, power; not `two miles of wreckage`. */
const isAbstract = (s: Scene, atom: Atom): boolean =>
  atom.kind === 'money' ||
  atom.kind === 'percent' ||
  (atom.kind === 'measure' && !isWay(atom)) ||
  (atom.number.magnitudeToken !== undefined && isAlone(s, atom.last));

/** Whether something is moved by a verb before: `pushed demand` before `past`. */
const isSent = (s: Scene, at: number): boolean => {
  for (let i = at - 1; i >= s.floor(at) && i > at - SENT_REACH; i -= 1) {
    if (SENDING.has(s.word(i))) return true;
    if ((s.tags[i] === TAG.PUNCTUATION && !s.glued(i + 1)) || isFiniteTag(s.tags[i])) return false;
  }
  return false;
};

/** `climbed past 400`, `pushed demand past 57 gigawatts`: beyond it; not `sped past 57 houses`. */
const pastBound = (s: Scene, atom: Atom, first: number): Framed | undefined => {
  if (s.word(first - 1) !== PAST || s.word(first - 2) === THE) return undefined;
  const verb = DEGREES.has(s.word(first - 2)) ? first - 3 : first - 2;
  const going = GOING.has(s.word(verb));
  if (!going && !isSent(s, first - 1)) return undefined;
  const isCounted = hasAmountBefore(s, going ? verb : first - 1);
  if (!isCounted && !isAbstract(s, atom)) return undefined;
  if (isWay(atom) && s.word(atom.last) === OF) return undefined;
  return { kind: 'more_than', at: { first: verb + 1 < first ? verb + 1 : first - 1, last: first } };
};

/** `crossed the $80 mark`, `broke the 4% barrier`: an amount got beyond it. */
const crossBound = (s: Scene, atom: Atom, first: number): Framed | undefined => {
  const isMarked = s.word(first - 1) === THE && CROSSING.has(s.word(first - 2)) && isBeyondMark(s, first);
  return isMarked && !isWay(atom) && hasAmountBefore(s, first - 2)
    ? { kind: 'more_than', at: { first: first - 2, last: first } }
    : undefined;
};

const THROUGH = wordId('through');
const BREAKING = wordSet(
  'break breaks broke broken breaking burst bursts bursting smash smashes smashed smashing crash crashes crashed crashing blast blasted blasts push pushed pushes surge surged surges',
);
/** `broke through $11,000`, `smashed through the 4% barrier`: beyond it; not `broke through two walls`. */
const throughBound = (s: Scene, atom: Atom, first: number): Framed | undefined =>
  s.word(first - 1) === THROUGH && BREAKING.has(s.word(first - 2)) && isAbstract(s, atom)
    ? { kind: 'more_than', at: { first: first - 2, last: first } }
    : undefined;

const TOP = wordId('top');
/** `Rooftop panels in Victoria top 4.2 gigawatts`: the only verb before the amount; not `the top 4%`. */
const topBound = (s: Scene, atom: Atom, first: number): Framed | undefined => {
  if (s.word(first - 1) !== TOP || !isNounTag(s.tags[first - 2] ?? 0) || !isAbstract(s, atom))
    return undefined;
  for (let i = first - 2; i >= s.floor(first); i -= 1) if (isFiniteTag(s.tags[i])) return undefined;
  return { kind: 'more_than', at: { first: first - 1, last: first } };
};

const BENEATH = wordId('beneath');
/** `fell beneath 4%`; not `beneath two metres of snow`. */
const beneathBound = (s: Scene, atom: Atom, first: number): Framed | undefined =>
  s.word(first - 1) === BENEATH && isAbstract(s, atom)
    ? { kind: 'less_than', at: { first: first - 1, last: first } }
    : undefined;

const CAPPING = wordSet('cap caps capped capping');
const LIMITING = wordSet(
  'limit limits limited limiting restrict restricts restricted restricting ration rations rationed rationing',
);
const MOST_CAPPED = 11;

const OPENS_VERB: ReadonlySet<number> = new Set([TAG.MODAL, TAG.TO]);

/** The verb that bounds what stands between it and the word before an amount; −1 for none. */
const verbBefore = (s: Scene, at: number, verbs: WordSet): number => {
  for (let i = at - 1; i >= s.floor(at) && i > at - MOST_CAPPED; i -= 1) {
    // `will cap rents`; not `raised the limit to`
    if (verbs.has(s.word(i))) return isVerbTag(s.tags[i]) || OPENS_VERB.has(s.tags[i - 1] ?? 0) ? i : -1;
    const isStop = s.tags[i] === TAG.PUNCTUATION && s.sign(i) !== HYPHEN;
    if (isStop || isFiniteTag(s.tags[i]) || s.tags[i] === TAG.SUBORDINATOR || s.tags[i] === TAG.RELATIVE)
      return -1;
  }
  return -1;
};

/** `cap the price of a loaf at 14 lira`, `limit each household to two bins`: no more than that. */
const capBound = (s: Scene, atom: Atom, first: number): Framed | undefined => {
  const joint = s.word(first - 1);
  if (joint !== AT && joint !== TO) return undefined;
  if (atom.kind === 'age' || atom.range || (atom.kind === 'bare' && atom.number.form === 'fraction'))
    return undefined;
  const verb = verbBefore(s, first - 1, joint === AT ? CAPPING : LIMITING);
  return verb < 0 ? undefined : { kind: 'at_most', at: { first: verb, last: verb + 1 } };
};

/** `as tall as 30 metres`, where nothing is compared. */
const asBound = (s: Scene, atom: Atom, first: number): Framed | undefined => {
  if (atom.kind !== 'measure' || s.word(first - 1) !== AS || s.word(first - 3) !== AS) return undefined;
  return TALL.has(s.word(first - 2)) ? { kind: 'at_most', at: { first: first - 3, last: first } } : undefined;
};
const TALL = wordSet('tall wide deep heavy fast thick');

const BEGINNING = wordSet('start starts starting begin begins beginning priced');
const [FROM, UP, PRICED] = ['from', 'up', 'priced'].map(wordId);
/** `fares start at £12`, `priced from $90`: no less than that. */
const startBound = (s: Scene, atom: Atom, first: number): Framed | undefined => {
  const joint = s.word(first - 1);
  const opens = joint === FROM || (joint === AT && s.word(first - 2) !== PRICED);
  if (atom.kind !== 'money' || atom.range || !opens || !BEGINNING.has(s.word(first - 2))) return undefined;
  return s.word(atom.last) === TO || s.word(atom.last) === UP
    ? undefined
    : { kind: 'at_least', at: { first: first - 2, last: first } };
};

/** The bound of an amount that words apart from it or verbs before it say; `first` is its first token with its modifiers. */
export const boundInFrame = (s: Scene, atom: Atom, first: number): Framed | undefined =>
  pastBound(s, atom, first) ??
  throughBound(s, atom, first) ??
  topBound(s, atom, first) ??
  crossBound(s, atom, first) ??
  capBound(s, atom, first) ??
  asBound(s, atom, first) ??
  startBound(s, atom, first) ??
  beneathBound(s, atom, first);

/** Whether a mark follows the number at a token: `above the $80 mark`, `passed the 400 milestone`. */
export const isBeyondMark = (s: Scene, at: number): boolean => {
  for (let i = at + 1; i < s.limit(at) && i < at + MOST_MARKED; i += 1) if (MARKS.has(s.word(i))) return true;
  return false;
};
const MOST_MARKED = 4;

const EXCEED = wordSet('exceed exceeds exceeded top surpass surpasses surpassed');
const NOT = wordSet(
  "not never cannot can't won't doesn't don't didn't shouldn't mustn't couldn't wouldn't can’t won’t doesn’t don’t didn’t shouldn’t mustn’t couldn’t wouldn’t nor",
);
/** `cannot exceed $70`, `never topped 30`. */
export const isDeniedExcess = (s: Scene, first: number): boolean =>
  EXCEED.has(s.word(first)) && NOT.has(s.word(first - 1));

const ASIDES = wordSet('above below under over beneath beyond');
const MOVING = wordSet(
  `${INCREASE_VERBS} ${DECREASE_VERBS} go goes going get gets come comes stay stays be been`,
);
const MOST_DENIED = 4;
/** `never dropped below 31C`, `must not rise above 5C`: it stayed on the other side. */
export const isDeniedMove = (s: Scene, { first, last }: Stretch): boolean => {
  if (last - first > 1 || !ASIDES.has(s.word(first)) || !MOVING.has(s.word(first - 1))) return false;
  for (let i = first - 2; i >= s.floor(first) && i > first - MOST_DENIED - 1; i -= 1) {
    if (NOT.has(s.word(i))) return true;
    if (s.tags[i] !== TAG.ADVERB && s.tags[i] !== TAG.AUXILIARY && s.tags[i] !== TAG.MODAL) return false;
  }
  return false;
};

const ASIDE = wordSet('north south');
const PLACES = wordSet(
  'countries cities towns villages states provinces counties regions districts oceans continents islands mountains lakes rivers valleys',
);
const FLYING = wordSet('fly flies flew flown flying soar soars soared');
/** `north of two villages`, `flew over three countries`: where something is. */
export const isPlaced = (s: Scene, { first, last }: Stretch, atom: Atom): boolean => {
  if (atom.kind !== 'bare') return false;
  if (ASIDE.has(s.word(first)) && s.word(first + 1) === OF)
    return atom.number.form === 'words' || (atom.number.digits ?? 0) < 2;
  return last - first === 1 && FLYING.has(s.word(first - 1)) && PLACES.has(s.word(atom.last));
};

const AND = wordId('and');
const SIDES = wordSet('up over under above below beyond');
const WITH_NOUN: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.POSSESSIVE, TAG.PROPER, TAG.ADVERB]);
const FRONT = wordSet('front there here close');
const ARTICLES = wordSet('a an');
/** `fell 3% and over the year 9%`, `won three and up front`: what `and` joins goes on behind the word. */
export const isJoinedOn = (s: Scene, at: number, end: number): boolean =>
  s.word(at) === AND &&
  end - at === 2 &&
  SIDES.has(s.word(end - 1)) &&
  end < s.limit(at) &&
  (WITH_NOUN.has(s.tags[end]) || FRONT.has(s.word(end))) &&
  !ARTICLES.has(s.word(end));
