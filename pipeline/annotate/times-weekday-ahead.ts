import { wordId, wordSet } from '../core/vocabulary.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { isOfMishap } from './times-awaited.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import type { Reader } from './times-reader.ts';
import type { Tense } from './times-types.ts';
import { dayParts, weekdays } from './times-words.ts';

interface At {
  readonly from: number;
  readonly to: number;
}

const [ON, PLACING, AT_LEAST] = ['on', 'on for by from until till before at around', 'at least'].map(wordSet);
const HANDS = wordSet(
  'at by am pm a.m. p.m. a p m . : noon midday midnight local time et est edt gmt bst cet utc pt ct ist early late sometime',
);
/** So many tokens a clock time and its zone take at most. */
const CLOCK_REACH = 9;
/** `7`, `7.30`, `1900`; not `3,000`. */
const isHand = (r: Reader, i: number): boolean =>
  r.digits(i) >= 0 || (r.isNumber(i) && r.length(i) < 6 && r.surface(i).includes('.'));
/** The token after the words before a day and the hour beside it: of `meets Rovers at 1 p.m. ET on` that after `Rovers`. */
const beforeHour = (r: Reader, from: number): number => {
  let i = ON.has(r.word(from - 1)) ? from - 1 : from;
  while (i > r.first && from - i < CLOCK_REACH && (HANDS.has(r.word(i - 1)) || isHand(r, i - 1))) i -= 1;
  return i;
};

const [WAS, PARTICLE] = ["was were been being had wasn't weren't hadn't not", 'in back to'].map(wordSet);
const DUE = wordSet(
  'due scheduled slated timetabled pencilled penciled earmarked payable planned likely expected possible forecast predicted billed lined',
);
const LEADS = wordSet('from between');
const WAS_REACH = 4;
const AFTER_REACH = 3;
/** `due on Thursday, was put off`: what was due may be over. */
const isUndone = (r: Reader, tags: Uint8Array, to: number): boolean => {
  const first = r.isWord(to) ? to : to + 1;
  for (let i = first; i < first + AFTER_REACH && i < r.limit; i += 1)
    if (WAS.has(r.word(i)) || tags[i] === TAG.PAST) return true;
  return false;
};

/** `jobs data due at 7am on Tuesday`, `rain is likely from Thursday`; what `was due on Thursday` may be over. */
const ofDue = (r: Reader, tags: Uint8Array, { from, to }: At): Tense | undefined => {
  if (!PLACING.has(r.word(from - 1))) return undefined;
  const hour = beforeHour(r, from);
  const end = PLACING.has(r.word(hour - 1)) ? hour - 1 : hour < from - 1 ? hour : from - 1;
  const at = PARTICLE.has(r.word(end - 1)) ? end - 2 : end - 1;
  if (!DUE.has(r.word(at))) return undefined;
  for (let i = at - 1; i >= r.first && i >= at - WAS_REACH; i -= 1) if (WAS.has(r.word(i))) return undefined;
  return isUndone(r, tags, to) ? undefined : 'future';
};

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
  'meets faces hosts plays visits travels entertains tackles opens reopens resumes starts begins closes ends concludes convenes sits returns votes decides rules launches departs moves retires publishes unveils premieres airs performs turns becomes joins expires lapses defends competes races chairs addresses delivers presents considers debates discusses elects chooses bows',
);
/** The same of more than one, or of `we`. */
const APPOINTED_BASE = wordSet(
  'meet face host play visit travel entertain tackle open reopen resume start begin close end conclude convene sit return vote decide launch depart move premiere perform join expire defend compete race debate elect choose go',
);
const STOPS = wordSet('; : ( ) who which whose when after before if because while where');
const HABITS = wordSet('usually always often normally every each typically sometimes never');
const LEVELS = wordSet('up down higher lower flat above below near shot');
const ROUTINE = wordSet('mass church work school shopping aldi tesco sundays');
const AT = wordSet('at');
const PICTURED = wordSet('a an');
const REACH = 12;

const isSimplePresent = (r: Reader, tags: Uint8Array, j: number): boolean => {
  if (APPOINTED.has(r.word(j))) return tags[j] === TAG.PRESENT || isNounTag(tags[j - 1]);
  const of = tags[j - 1];
  return (
    APPOINTED_BASE.has(r.word(j)) &&
    !r.isCapital(j) &&
    (of === TAG.PLURAL || of === TAG.PROPER || of === TAG.PRONOUN) &&
    (tags[j] === TAG.BASE || isNounTag(tags[j]))
  );
};

/** `she meets the holder at 1 p.m. ET on Saturday`, `Slovenes vote on Sunday`; not the captions `A woman votes on Sunday`. */
const isAppointment = (r: Reader, tags: Uint8Array, { from, to }: At): boolean => {
  if (!ON.has(r.word(from - 1)) || PICTURED.has(r.word(r.first)) || isOfMishap(r, from, to)) return false;
  if (r.isWord(to) && !FUNCTION_WORDS.has(r.word(to)) && !dayParts.has(r.word(to))) return false;
  const end = beforeHour(r, from);
  for (let j = end - 1; j > r.first && j > end - REACH; j -= 1) {
    if (ROUTINE.has(r.word(j))) return false;
    if (isSimplePresent(r, tags, j))
      return (
        !(AT.has(r.word(j + 1)) && r.isNumber(j + 2) && j + 1 < end) &&
        !LEVELS.has(r.word(j + 1)) &&
        !LEVELS.has(r.word(end - 1)) &&
        !STOPS.has(r.word(j - 1))
      );
    if (STOPS.has(r.word(j)) || HABITS.has(r.word(j)) || r.word(j) === COMMA) return false;
    if (isVerbTag(tags[j]) || tags[j] === TAG.MODAL || tags[j] === TAG.AUXILIARY) return false;
  }
  return false;
};
const [COMMA, HOLIDAY, BANK] = [',', 'holiday', 'bank'].map(wordId);

/**
 * What the words beside a weekday say of it where the verb of the sentence does not: a day of what is due, a day
 * that does something, a present that tells of an appointment. Undefined for other days and other words.
 */
export const weekdayAhead = (r: Reader, tags: Uint8Array, at: At): Tense | undefined => {
  // `from Thursday to Saturday`
  const from = LEADS.has(r.word(at.from)) ? at.from + 1 : at.from;
  if (!weekdays.has(r.word(from))) return undefined;
  // `due on bank holiday Monday`
  const left = r.word(from - 1) === HOLIDAY && r.word(from - 2) === BANK ? from - 2 : from;
  const place = { from: left, to: Math.max(at.to, from + 1) };
  if (isUntilAtLeast(r, from)) return 'future';
  const due = ofDue(r, tags, place);
  if (due) return due;
  return isSubject(r, place) || isAppointment(r, tags, place) ? 'future' : undefined;
};
