import { wordId, wordList, WordSet, wordSet } from '../core/vocabulary.ts';
import { presentOf } from '../lexicon/conjugate.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { isOfMishap } from './times-awaited.ts';
import { beforeHour } from './times-before-hour.ts';
import { isAddressed } from './times-addressed.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { lastBefore, type Reader } from './times-reader.ts';
import type { Tense } from './times-types.ts';
import { headOfList, weekdayPlan } from './times-weekday-plans.ts';
import { dayParts, ordinalEndings, W, weekdays } from './times-words.ts';

const STOPS = wordSet('; : ( ) who which whose when after before if because while where');

interface At {
  readonly from: number;
  readonly to: number;
}

const [COMMA, FOR, HOLIDAY, BANK] = [',', 'for', 'holiday', 'bank'].map(wordId);
const [ON, PLACING, AT_LEAST] = ['on', 'on for by from until till before at around', 'at least'].map(wordSet);
const [WAS, PARTICLE] = ["was were been being had wasn't weren't hadn't not", 'in back to'].map(wordSet);
const DUE = wordSet(
  'due scheduled slated timetabled payable planned likely expected possible forecast predicted',
);
/** Those that take `for`: a record may be `set on Sunday`. */
const DUE_FOR = wordSet('set fixed arranged booked pencilled penciled earmarked billed lined tipped called');
const [LEADS, THIS] = ['from between', 'this'].map(wordSet);
const WAS_REACH = 4;
/** `due on Thursday, was put off`, `a launch due on Sunday was scrubbed`: what was due may be over. */
const isUndone = (r: Reader, tags: Uint8Array, to: number): boolean => {
  const next = r.isWord(to) ? to : to + 1;
  return WAS.has(r.word(next)) || tags[next] === TAG.PAST;
};

/** Whether one of the words stands in the few tokens before `at`. */
const isBefore = (r: Reader, at: number, words: WordSet, reach = WAS_REACH): boolean =>
  lastBefore(r, at, words, reach) >= 0;

/** `jobs data due at 7am on Tuesday`, `rain is likely from Thursday`; what `was due on Thursday` may be over. */
const ofDue = (r: Reader, tags: Uint8Array, { from, to }: At): Tense | undefined => {
  if (!PLACING.has(r.word(from - 1))) return undefined;
  const hour = beforeHour(r, from);
  const end = PLACING.has(r.word(hour - 1)) ? hour - 1 : Math.min(hour, from - 1);
  const at = PARTICLE.has(r.word(end - 1)) ? end - 2 : end - 1;
  const isDue = DUE.has(r.word(at)) || (r.word(end) === FOR && DUE_FOR.has(r.word(at)));
  if (!isDue || isBefore(r, at, WAS)) return undefined;
  return isUndone(r, tags, to) ? undefined : 'future';
};

const CALLED = wordSet(
  'called announced planned scheduled arranged fixed organised organized declared convened summoned proposed booked promised',
);
const [HAS, OWNING, AHEAD, OF] = ['has have', "'s ’s '", 'ahead', 'of'].map(wordSet);
const CALL_REACH = 8;
/** `has called a strike for Thursday`; `called a strike for Thursday` may be long ago. */
const ofCall = (r: Reader, { from, to }: At): Tense | undefined => {
  if (r.word(from - 1) !== FOR || OWNING.has(r.word(to))) return undefined;
  for (let i = from - 2; i >= r.first && i >= from - CALL_REACH; i -= 1) {
    if (r.word(i) === COMMA || STOPS.has(r.word(i))) return undefined;
    if (CALLED.has(r.word(i)))
      return isBefore(r, i, WAS, 3) ? undefined : isBefore(r, i, HAS, 3) ? 'future' : 'later';
  }
  return undefined;
};

const AWAITS = wordSet('await awaits awaiting');
const READY = wordSet(
  'brace braces bracing gear gearing suspended banned available unavailable fit doubtful doubt ruled ready tickets squad preparing prepare prepares preparations favourites favorites line-up lineup sold',
);
/** `suspended for Saturday's derby`, `ahead of Sunday's election`. */
const isBeforeEvent = (r: Reader, { from, to }: At): boolean => {
  if (!OWNING.has(r.word(to))) return false;
  if (AWAITS.has(r.word(from - 1)) || (OF.has(r.word(from - 1)) && AHEAD.has(r.word(from - 2)))) return true;
  return r.word(from - 1) === FOR && isBefore(r, from - 1, READY, 3) && !isBefore(r, from - 1, WAS, 6);
};

const IS = wordSet("is are isn't aren't 's 're");
const PLACES = wordSet('at in away home back against up live off out also next first');
const PLACE_REACH = 7;
/** `The meeting is on Thursday`, `services are Friday at 2`, `Leeds are at home on Saturday`; not `is dead after a fall on Sunday`. */
const isPlaced = (r: Reader, tags: Uint8Array, { from, to }: At): boolean => {
  if (isOfMishap(r, from, to) || OWNING.has(r.word(to))) return false;
  const end = beforeHour(r, from);
  const on = ON.has(r.word(from - 1));
  if (IS.has(r.word(end - 1)) && (on || end === from))
    return !r.isWord(to) || FUNCTION_WORDS.has(r.word(to)) || dayParts.has(r.word(to));
  if (!on) return false;
  for (let j = end - 1; j > r.first && j > end - PLACE_REACH; j -= 1) {
    if (IS.has(r.word(j))) return PLACES.has(r.word(j + 1));
    if (STOPS.has(r.word(j)) || r.word(j) === COMMA || isVerbTag(tags[j])) return false;
  }
  return false;
};

const RUNS = wordSet('runs run lasts last continues continue');
/** `The show runs from Saturday`. */
const isRun = (r: Reader, from: number): boolean => FROM.has(r.word(from - 1)) && RUNS.has(r.word(from - 2));
const FROM = wordSet('from');

/** `closing two airports until at least Saturday`. */
const isUntilAtLeast = (r: Reader, from: number): boolean =>
  AT_LEAST.has(r.word(from - 1)) && AT_LEAST.has(r.word(from - 2)) && UNTIL.has(r.word(from - 3));
const UNTIL = wordSet('until till');

const OPENS_CLAUSE = wordSet(', ; : and but “ " (');
/** What a day does that is still to come: `Tuesday is a rest day`, `Sunday marks 50 years`, `Friday brings rain`. */
const DAY_VERBS = wordSet('is marks brings sees offers promises looks');
const isSubject = (r: Reader, { from, to }: At): boolean => {
  const opens = from === r.first || OPENS_CLAUSE.has(r.word(from - 1));
  const verb = dayParts.has(r.word(to)) && !r.isCapital(to) ? to + 1 : to;
  return opens && DAY_VERBS.has(r.word(verb));
};

/** Verbs in the third person whose present tells of an appointment. */
const APPOINTED = wordSet(
  'meets reconvenes restarts recommences relaunches reassembles gathers assembles hears stages welcomes inaugurates tables submits leaves flies heads goes faces hosts plays visits travels entertains tackles opens reopens resumes starts begins closes ends concludes convenes sits returns votes decides rules launches departs moves retires publishes unveils premieres airs performs turns becomes joins expires lapses defends competes races chairs addresses delivers presents considers debates discusses elects chooses bows screens airs tours appears sings lectures reads signs',
);
/** The same of more than one, or of `we`. */
const APPOINTED_BASE = wordSet(
  'meet reconvene restart gather assemble leave fly head face host play visit travel entertain tackle open reopen resume start begin close end conclude convene sit return vote decide launch depart move premiere perform join expire defend compete race debate elect choose go screen air tour appear sing',
);
const HABITS = wordSet('usually always often normally every each typically sometimes never');
const PRICED = wordSet(
  'opens closes ends starts begins finishes trades rises falls open close end start begin finish trade rise fall',
);
const LEVELS = wordSet('up down higher lower flat above below near shot');
const ROUTINE = wordSet('mass church work school shopping aldi tesco sundays');
const AT = wordSet('at');
const PICTURED = wordSet('a an');
const REACH = 12;

/** Verbs that tell of what is, was said or was seen, and of no appointment. */
const STATIVE = wordList(
  'do say tell show mean suggest claim report follow mark remain stand lie look seem appear believe think know want need add note write read recall remember describe reveal detail cover include contain involve allege accuse depict feature use relate concern date stem refer bring make put raise argue insist deny admit regret blame like hope expect fear hold own wear carry keep give see find feel owe come belong consist differ prove confirm indicate name cite quote call speak pose watch wave smile',
);
/** `shows police on Saturday`, `brings to 12 those held on Monday`. */
const STATES = new WordSet(['is', 'has', ...STATIVE.map(presentOf)]);
const BASE_STATES = new WordSet(['be', 'have', 'agree', ...STATIVE]);
/** A headline tells in the present of what was. */
const STOPPED = wordSet('. ! ? ” " ’');
const FORMERS = new Set<number>([TAG.GERUND, TAG.PRONOUN]);
const MANY = wordSet('they we');
/** `Fares rise on Friday`, `They transfer to Calabria on Monday`: a present of more than one, and no order. */
const isBaseOfMany = (r: Reader, tags: Uint8Array, j: number): boolean =>
  tags[j] === TAG.BASE &&
  (tags[j - 1] === TAG.PLURAL || MANY.has(r.word(j - 1))) &&
  !BASE_STATES.has(r.word(j)) &&
  STOPPED.has(r.word(r.limit - 1));

const isSimplePresent = (r: Reader, tags: Uint8Array, j: number): boolean => {
  if (APPOINTED.has(r.word(j)))
    return tags[j] === TAG.PRESENT || isNounTag(tags[j - 1]) || FORMERS.has(tags[j - 1]);
  const of = tags[j - 1];
  if (tags[j] === TAG.PRESENT) return !STATES.has(r.word(j)) && STOPPED.has(r.word(r.limit - 1));
  if (isBaseOfMany(r, tags, j)) return true;
  return (
    APPOINTED_BASE.has(r.word(j)) &&
    !r.isCapital(j) &&
    ((tags[j] === TAG.BASE && (isNounTag(of) || of === TAG.PRONOUN)) ||
      (isNounTag(tags[j]) && (of === TAG.PLURAL || of === TAG.PROPER)))
  );
};

const ONCE = wordSet('faces meets returns leaves turns retires opens launches departs');
const WHO = wordSet('who which');
/** `the premier, who faces a vote on Monday`; not `the man who hosts the show on Saturday`. */
const isAboutOne = (r: Reader, j: number): boolean =>
  ONCE.has(r.word(j)) && WHO.has(r.word(j - 1)) && r.word(j - 2) === COMMA;

const INVITING = wordSet('join come visit watch catch tune listen bring book');
/** `Join us on Saturday`. */
const isInvited = (r: Reader, tags: Uint8Array, from: number): boolean => {
  if (!INVITING.has(r.word(r.first)) || from - r.first > REACH) return false;
  for (let i = r.first + 1; i < from; i += 1) if (isVerbTag(tags[i]) || r.word(i) === COMMA) return false;
  return true;
};

/** `she meets the holder at 1 p.m. ET on Saturday`, `Slovenes vote on Sunday`; not the captions `A woman votes on Sunday`. */
const isAppointment = (r: Reader, tags: Uint8Array, { from, to }: At): boolean => {
  const isBare = isNounTag(tags[from - 1]) || tags[from - 1] === TAG.PRONOUN || tags[from - 1] === TAG.GERUND;
  if (!(ON.has(r.word(from - 1)) || isBare) || PICTURED.has(r.word(r.first)) || isOfMishap(r, from, to))
    return false;
  if (r.isWord(to) && !FUNCTION_WORDS.has(r.word(to)) && !dayParts.has(r.word(to))) return false;
  const end = beforeHour(r, from);
  for (let j = end - 1; j > r.first && j > end - REACH; j -= 1) {
    if (ROUTINE.has(r.word(j))) return false;
    if (isSimplePresent(r, tags, j))
      return (
        !(AT.has(r.word(j + 1)) && r.isNumber(j + 2) && j + 1 < end) &&
        !(PRICED.has(r.word(j)) && (LEVELS.has(r.word(j + 1)) || LEVELS.has(r.word(end - 1)))) &&
        (!STOPS.has(r.word(j - 1)) || isAboutOne(r, j))
      );
    if (STOPS.has(r.word(j)) || HABITS.has(r.word(j)) || r.word(j) === COMMA) return false;
    // `faces sentencing Friday`
    if (isBare && j === from - 1 && tags[j] === TAG.GERUND) continue;
    if (isVerbTag(tags[j]) || tags[j] === TAG.MODAL || tags[j] === TAG.AUXILIARY) return false;
  }
  return false;
};

/** `the 21st`: the day of a month that nobody names. */
const isDayAlone = (r: Reader, from: number): boolean =>
  r.isNumber(from) && r.is(from - 1, W.the) && r.glued(from + 1) && ordinalEndings.has(r.word(from + 1));

/**
 * What the words beside a weekday say of it where the verb of the sentence does not: a day of what is due, a day
 * that does something, a present that tells of an appointment. Undefined for other days and other words.
 */
export const weekdayAhead = (r: Reader, tags: Uint8Array, at: At): Tense | undefined => {
  // `from Thursday to Saturday`, `this Saturday`
  const from = LEADS.has(r.word(at.from)) || THIS.has(r.word(at.from)) ? at.from + 1 : at.from;
  if (!weekdays.has(r.word(from)))
    return isDayAlone(r, from) && isAddressed(r, tags, { from, to: from + 2 }) ? 'future' : undefined;
  const said = ofPlace(r, tags, { from, to: Math.max(at.to, from + 1) });
  if (said) return said;
  // `at home on Saturday, away on Tuesday`
  const head = headOfList(r, tags, from);
  return head < from && ofPlace(r, tags, { from: head, to: head + 1 }) === 'future' ? 'future' : undefined;
};

const ofPlace = (r: Reader, tags: Uint8Array, { from, to }: At): Tense | undefined => {
  // `due on bank holiday Monday`
  const left = r.word(from - 1) === HOLIDAY && r.word(from - 2) === BANK ? from - 2 : from;
  const place = { from: left, to };
  if (isUntilAtLeast(r, from)) return 'future';
  const due = weekdayPlan(r, tags, { from, to }) ?? ofDue(r, tags, place) ?? ofCall(r, place);
  if (due) return due;
  if (isInvited(r, tags, from) || isBeforeEvent(r, place) || isRun(r, from) || isPlaced(r, tags, place))
    return 'future';
  if (isSubject(r, { from, to }) || isAppointment(r, tags, place)) return 'future';
  return isAddressed(r, tags, place) ? 'future' : undefined;
};
