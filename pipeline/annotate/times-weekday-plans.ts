import { type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { beforeHour } from './times-before-hour.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import type { Reader } from './times-reader.ts';
import type { Tense } from './times-types.ts';
import { dayParts, weekdays } from './times-words.ts';

interface At {
  readonly from: number;
  readonly to: number;
}

const within = (r: Reader, end: number, words: WordSet, reach: number): number => {
  for (let i = end - 1; i >= r.first && i >= end - reach; i -= 1) if (words.has(r.word(i))) return i;
  return -1;
};

const [ON, FROM] = ['on', 'from'].map(wordId);
const [COMMA, TO] = [',', 'to'].map(wordId);
const WAS = wordSet("was were been had did wasn't weren't hadn't didn't being have has");

const SHUT = wordSet('shut closed open off dark idle grounded');
const BE = wordSet("is are 's 're isn't aren't stay stays remain remains be");
const MODALS_PAST = wordSet('would could might should to');
const ADVERBS = wordSet('not also all both again now back fully partly');
/** `Markets are shut on Monday`, `Banks stay closed on Friday`; not `The index closed on Friday`. */
const isShut = (r: Reader, { from }: At): boolean => {
  const at = beforeHour(r, from) - 1;
  if (r.word(from - 1) !== ON || !SHUT.has(r.word(at))) return false;
  const be = ADVERBS.has(r.word(at - 1)) ? at - 2 : at - 1;
  return BE.has(r.word(be)) && !MODALS_PAST.has(r.word(be - 1)) && within(r, be, WAS, 2) < 0;
};

const MOVED = wordSet(
  'extended pushed postponed deferred moved rescheduled adjourned delayed put shifted slid slipped bumped switched',
);
const PARTICLES = wordSet('back forward off over');
const REACHING = wordSet('to until till');
/** `The alert was extended to Thursday`, `Supper slid to this Saturday`: what is put off or drawn out is told before the day comes. */
const isMoved = (r: Reader, { from }: At): boolean => {
  const end = THIS.has(r.word(from - 1)) ? from - 1 : from;
  if (!REACHING.has(r.word(end - 1))) return false;
  const at = PARTICLES.has(r.word(end - 2)) ? end - 3 : end - 2;
  return MOVED.has(r.word(at)) && within(r, at, HAD, 3) < 0 && r.word(at + 1) !== COMMA;
};
const THIS = wordSet('this');
const HAD = wordSet('had having once');

const TELLS = wordSet(
  'told asked urged ordered instructed summoned directed invited required advised reminded called',
);
const HEARERS_REACH = 6;
const ORDER_REACH = 14;
/** Verbs that are read as nouns as well. */
const BOTH = wordSet('return report vote work strike march rest');
const BREAKS = wordSet('; : and but who which that when after before because');
/** `told jurors to return at 9:15 on Monday`: what somebody was told to do, in one phrase with the day. */
const isTold = (r: Reader, tags: Uint8Array, { from }: At): boolean => {
  if (r.word(from - 1) !== ON) return false;
  const hour = beforeHour(r, from);
  for (let j = hour - 1; j > r.first && j > hour - ORDER_REACH; j -= 1) {
    if (r.word(j - 1) === TO && (tags[j] === TAG.BASE || BOTH.has(r.word(j)))) {
      const tells = within(r, j - 1, TELLS, HEARERS_REACH);
      return tells >= 0 && isVerbTag(tags[tells]) && within(r, tells, HAD, 3) < 0;
    }
    if (BREAKS.has(r.word(j)) || r.word(j) === COMMA || isVerbTag(tags[j])) return false;
  }
  return false;
};

const SITS = wordSet('sits meets runs lasts opens convenes performs plays');
/** `The commission sits from Monday to Thursday`: the present of an appointment right before it. */
const isSitting = (r: Reader, tags: Uint8Array, { from }: At): boolean =>
  r.word(from - 1) === FROM && SITS.has(r.word(from - 2)) && isNounTag(tags[from - 3]);

const SEQUEL = wordSet('after following since');
const SUFFERED = wordSet(
  'surgery operation procedure scan scans injury knock fall defeat defeats win wins victory victories draw loss triumph dismissal sacking resignation arrest ejection death crash accident attack attacks collapse explosion blast fire strike strikes raid raids storm quake earthquake shooting stabbing collision slump rout rally',
);
const SEQUEL_REACH = 7;
/** `will miss a month after surgery on Wednesday`: what follows something has it behind. */
const isSequel = (r: Reader, tags: Uint8Array, { from }: At): boolean => {
  const noun = from - 2;
  if (r.word(from - 1) !== ON || !SUFFERED.has(r.word(noun))) return false;
  for (let j = noun - 1; j >= r.first && j > noun - SEQUEL_REACH; j -= 1) {
    if (SEQUEL.has(r.word(j))) return true;
    if (isVerbTag(tags[j]) || r.word(j) === COMMA) return false;
  }
  return false;
};

const JOINS = wordSet(', and or then');
const LISTED = wordSet('on at in to away home again the early late then and or , by against');
const LIST_REACH = 12;
/** The weekday that stands before another in one list: `at home on Saturday, away on Tuesday`; −1 where there is none. */
const listedBefore = (r: Reader, tags: Uint8Array, { from }: At): number => {
  let joined = false;
  for (let j = from - 1; j > r.first && j > from - LIST_REACH; j -= 1) {
    if (weekdays.has(r.word(j)) && r.isCapital(j)) return joined ? j : -1;
    joined ||= JOINS.has(r.word(j));
    const stays = LISTED.has(r.word(j)) || dayParts.has(r.word(j)) || beforeHour(r, j + 1) <= j;
    if (!stays && (isVerbTag(tags[j]) || !r.isWord(j) || FUNCTION_WORDS.has(r.word(j)))) return -1;
  }
  return -1;
};
/** So many weekdays at most are led back to the first of their list. */
const MOST_LISTED = 6;

/** The first weekday of the list in which one stands; itself where it stands in none. */
export const headOfList = (r: Reader, tags: Uint8Array, from: number): number => {
  let head = from;
  for (let steps = 0; steps < MOST_LISTED; steps += 1) {
    const before = listedBefore(r, tags, { from: head, to: head + 1 });
    if (before < 0) break;
    head = before;
  }
  return head;
};

const OWNING = wordSet("'s ’s");
const CLAUSES = wordSet('and but while');
const WHO = wordSet('which who');
const CLAUSE_REACH = 16;
const WILL = wordSet("will shall won't");
/** `…, and Sunday's tie, which kicks off at noon, will be their fifth`: the subject of a clause that tells what will be. */
const isSubjectAhead = (r: Reader, tags: Uint8Array, { from, to }: At): boolean => {
  if (!OWNING.has(r.word(to)) || !CLAUSES.has(r.word(from - 1))) return false;
  let aside = false;
  for (let j = to + 1; j < r.limit && j < to + CLAUSE_REACH; j += 1) {
    if (WILL.has(r.word(j))) return true;
    if (WHO.has(r.word(j)) && r.word(j - 1) === COMMA) aside = true;
    if (isVerbTag(tags[j]) && !aside) return false;
  }
  return false;
};

/** What the words beside a weekday say of it, apart from the verb of the sentence; undefined where they say nothing. */
export const weekdayPlan = (r: Reader, tags: Uint8Array, at: At): Tense | undefined => {
  if (isSequel(r, tags, at)) return 'past';
  const isAhead =
    isShut(r, at) ||
    isMoved(r, at) ||
    isSitting(r, tags, at) ||
    isSubjectAhead(r, tags, at) ||
    isTold(r, tags, at);
  return isAhead ? 'future' : undefined;
};
