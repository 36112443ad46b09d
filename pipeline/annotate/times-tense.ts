import { wordId, wordSet } from '../core/vocabulary.ts';
import { isVerbTag, TAG } from './tag-set.ts';
import { lastBefore as before, type Reader } from './times-reader.ts';
import { isFormer, opensClause } from './times-former.ts';
import { isForecast, isForeseeing, isForeseenYear, isPlanning, PLANS } from './times-foreseen.ts';
import { isConditional, isOfMishap, isPutTo, isUnderWay, ofDelay } from './times-awaited.ts';
import { isScheduled } from './times-scheduled.ts';
import type { Tense } from './times-types.ts';
import { ofReportedSubject } from './times-reported-subjects.ts';
import { reportBefore } from './times-report-asides.ts';
import { isDealtIn, isTraded } from './times-traded.ts';
import { openingHours } from './times-opening-notices.ts';
import { weekdayAhead } from './times-weekday-ahead.ts';
import { weekdays } from './times-words.ts';

const WILL_WORDS = "will shall won't 'll may might would should could can can't must";
const WILL = wordSet(WILL_WORDS);
const PLANNED_WORDS =
  'scheduled planned expected forecast likely slated due set poised tipped supposed anticipated projected booked intended hoped upcoming';
const PLANNED = wordSet(PLANNED_WORDS);
/** `a dividend payable on 14 January`. */
const PAYABLE = wordSet('payable');
const PAST_WORDS = "was were had did wasn't weren't didn't hadn't been";
const PAST_AUXILIARY = wordSet(PAST_WORDS);
/** `was to end in August` may lie ahead of publication or not. */
const WAS = wordSet('was were');
const PERFECT_WORDS = "has have hasn't haven't having";
const PERFECT = wordSet(PERFECT_WORDS);
const PRESENT_WORDS = "is are isn't aren't am";
const PRESENT_BE = wordSet(PRESENT_WORDS);
/** The words that say a tense themselves; of others only the tag does. */
const SPEAKING = wordSet(
  `${WILL_WORDS} ${PLANNED_WORDS} ${PAST_WORDS} ${PERFECT_WORDS} ${PRESENT_WORDS} payable according`,
);
const TO = wordSet('to');
const FOR_TO = wordSet('to for');
const GOING = wordSet('going');
const BE = wordSet('be');
const DEFERRED = wordSet(
  'rescheduled postponed moved delayed deferred adjourned extended pushed scheduled planned set',
);
const UNTIL = wordSet('to until till for');
/** Verbs whose infinitive comes after them in time: `ordered him to surrender on May 6`. */
const COMMITS = wordSet(
  'want wants wish wishes seek seeks ordered order orders voted decided decide decides opted resolved chose agreed agree agrees promised promises pledged pledges vowed vows threatened threatens required requires instructed directed obliged summoned',
);
const DEADLINE = wordSet('by until before');
const STAYS = wordSet('stay stays remain remains keep keeps');
const MODALS_PAST = wordSet('would could might should');
const NOUN_LIKE = wordSet('planned scheduled expected');

const REACH = 32;

/** What a participle says: its auxiliary decides; undefined when the search must go on. */
const ofParticiple = (r: Reader, j: number): Tense | undefined => {
  // `will stay closed until Monday`
  if (before(r, j, BE, 3) >= 0 || STAYS.has(r.word(j - 1))) return undefined;
  // `was to have started in September`
  if (HOLDS.has(r.word(j - 1)) && TO.has(r.word(j - 2)) && WAS.has(r.word(j - 3))) return 'none';
  const planned = PLANNED.has(r.word(j)) && FOR_TO.has(r.word(j + 1));
  if (planned)
    return before(r, j, PAST_AUXILIARY, 4) >= 0 && before(r, j, PERFECT, 5) < 0 ? 'none' : 'future';
  if (NOUN_LIKE.has(r.word(j))) return undefined;
  if (isPutTo(r, j)) return before(r, j, PERFECT, 4) >= 0 ? 'future' : 'later';
  if (before(r, j, PRESENT_BE, 3) >= 0) return 'present';
  return 'past';
};

/** After `due to`, `set to`: a verb, not a noun (`due to a landslide`). */
const isVerbNext = (tags: Uint8Array, j: number): boolean =>
  tags[j + 1] === TAG.TO || tags[j + 2] === TAG.BASE || tags[j + 2] === TAG.AUXILIARY;

const APOSTROPHE = 39;
const TYPESET = 0x2019;

/** Whether the token ends with an apostrophe and one or two letters: `we'll`, `I’m`. */
const isShort = (r: Reader, j: number): boolean => {
  if (!r.isWord(j) || r.length(j) < 3) return false;
  const { text, end } = r.tokens;
  const two = text.charCodeAt(end[j] - 2);
  const three = text.charCodeAt(end[j] - 3);
  return two === APOSTROPHE || three === APOSTROPHE || two === TYPESET || three === TYPESET;
};

/** What the word `j` says of the tense; undefined when it says nothing. */
const ofWord = (r: Reader, tags: Uint8Array, j: number): Tense | undefined =>
  SPEAKING.has(r.word(j)) || isShort(r, j) ? ofSpeaking(r, tags, j) : ofTag(r, tags, j);

const ofSpeaking = (r: Reader, tags: Uint8Array, j: number): Tense | undefined => {
  const word = r.word(j);
  const tag = tags[j];
  if (WILL.has(word) && (tag === TAG.MODAL || tag === TAG.AUXILIARY || tag === TAG.BASE || tag === 0))
    return 'future';
  if (r.isWord(j) && r.length(j) > 3 && r.surface(j).toLowerCase().endsWith("'ll")) return 'future';
  if (PLANNED.has(word) && TO.has(r.word(j + 1)) && tag !== TAG.PAST && isVerbNext(tags, j))
    return ofParticiple(r, j) ?? 'future';
  if (PAYABLE.has(word)) return 'future';
  if (PAST_AUXILIARY.has(word)) return WAS.has(word) && TO.has(r.word(j + 1)) ? 'none' : 'past';
  if (PRESENT_BE.has(word) || isShortBe(r, j)) {
    const next = r.word(NOT.has(r.word(j + 1)) ? j + 2 : j + 1);
    if (PLANNED.has(r.word(j + 2)) && NOW.has(r.word(j + 1))) return 'future';
    return TO.has(next) || GOING.has(next) || PLANNED.has(next) || FORETOLD.has(next) ? 'future' : 'present';
  }
  if (ACCORDING.has(word) && before(r, Math.min(j + 6, r.limit), SCHEDULES, 5) < 0) return 'past';
  if (PERFECT.has(word)) return ofHave(r, tags, j);
  return ofTag(r, tags, j);
};

/** After a form of "be" they tell of what is to come: `rain is forecast for Thursday`. */
const FORETOLD = wordSet(
  'forecast predicted likely unlikely certain bound pencilled penciled timetabled earmarked',
);
const HOLDS = wordSet('has have');
/** `has two shops`, `have to pay`: no perfect. */
const ofHave = (r: Reader, tags: Uint8Array, j: number): Tense => {
  if (!HOLDS.has(r.word(j))) return 'past';
  if (TO.has(r.word(j + 1)) && tags[j + 2] === TAG.BASE) return 'future';
  // `have until Friday`
  if (LASTING.has(r.word(j + 1))) return 'future';
  return tags[j + 1] === TAG.NUMERAL || tags[j + 1] === TAG.DETERMINER ? 'present' : 'past';
};

const [HINTED, AT_ANOTHER] = ['hinted signalled signaled flagged', 'another further more'].map(wordSet);
const AT = wordId('at');
const ASIDE = wordSet('if as unless than where');
const COMPARED = wordSet('compared');
const WITH = wordSet('with to');
/** Verbs whose past is as their infinitive; after a conjunction an earlier verb tells the tense. */
const COST = wordSet('cost');
const ALIKE = wordSet('cost cut put set shut spread hit let split');
/** What the form of a verb says. */
const ofTag = (r: Reader, tags: Uint8Array, j: number): Tense | undefined => {
  // `Shops stay shut until Monday`
  if (STAYS.has(r.word(j - 1)) && UNTIL.has(r.word(j + 1)) && before(r, j, MODALS_PAST, 3) < 0)
    return 'future';
  // `with a run-off, if needed, two weeks later`
  if (ASIDE.has(r.word(j - 1)) && !r.isWord(j + 1) && (tags[j] === TAG.PAST || tags[j] === TAG.PARTICIPLE))
    return undefined;
  // `compared with 57`: no verb of what is told
  if (COMPARED.has(r.word(j)) && WITH.has(r.word(j + 1))) return undefined;
  // `hinted at another cut in February`
  if (HINTED.has(r.word(j)) && AT_ANOTHER.has(r.word(r.word(j + 1) === AT ? j + 2 : j + 1))) return 'none';
  switch (tags[j]) {
    case TAG.PAST:
      // `will sell or let mature`
      if (ALIKE.has(r.word(j)) && (tags[j - 1] === TAG.CONJUNCTION || NOT.has(r.word(j - 1))))
        return undefined;
      // `tickets cost £5`: now or then
      return COST.has(r.word(j)) && (tags[j - 1] === TAG.PLURAL || tags[j - 1] === TAG.PROPER)
        ? 'none'
        : ofPast(r, j);
    case TAG.PARTICIPLE:
      return isAttribute(tags, j) ? undefined : ofParticiple(r, j);
    case TAG.PRESENT:
      return PLANS.has(r.word(j)) || isForeseeing(r, j) ? 'future' : 'present';
    case TAG.BASE:
      return ofBase(r, tags, j);
    case TAG.PLURAL:
      return isPlanning(r, tags, j) ? 'future' : undefined;
    default:
      return undefined;
  }
};

/** `in sheltered glens`, `the revised figures`: between a preposition or determiner and a noun it only describes. */
const isAttribute = (tags: Uint8Array, j: number): boolean =>
  (tags[j - 1] === TAG.PREPOSITION || tags[j - 1] === TAG.DETERMINER || tags[j - 1] === TAG.POSSESSIVE) &&
  (tags[j + 1] === TAG.NOUN || tags[j + 1] === TAG.PLURAL);

const ofPast = (r: Reader, j: number): Tense | undefined =>
  before(r, j, BE, 3) >= 0 ? undefined : PLANNED.has(r.word(j)) ? ofParticiple(r, j) : 'past';

/** `has been planned until December`, `is set for Monday` lie ahead; `was postponed until June` leaves it open. */
const deferred = (r: Reader, j: number): Tense =>
  before(r, j, PERFECT, 3) >= 0 || before(r, j, PRESENT_BE, 3) >= 0
    ? 'future'
    : isPutTo(r, j)
      ? 'later'
      : 'none';

/** `to surrender by May 6`: an infinitive with a deadline, or one that its verb puts in the future. */
const isAhead = (r: Reader, { to, date }: { to: number; date: number }): boolean => {
  const at = before(r, date, DEADLINE, 4);
  // `to pass by Bermuda on Friday` has no deadline.
  if (at > to && !(r.isCapital(at + 1) && at + 1 < date)) return true;
  return before(r, to, COMMITS, 6) >= 0;
};

/** `He lay on the floor in February`: of the two verbs the one that tells times. */
const LAY = wordSet('lay');

const ofBase = (r: Reader, tags: Uint8Array, j: number): Tense | undefined => {
  for (let i = j - 1; i >= j - 3 && i >= r.first; i -= 1) {
    if (
      tags[i] === TAG.TO ||
      tags[i] === TAG.MODAL ||
      TO.has(r.word(i)) ||
      WILL.has(r.word(i)) ||
      tags[i] === TAG.CONJUNCTION
    )
      return undefined;
  }
  if (LAY.has(r.word(j))) return 'past';
  return PLANS.has(r.word(j)) || isForeseeing(r, j) ? 'future' : undefined;
};

const TOLD = wordSet('told asked urged advised warned invited');
/** `were told to go by Thursday`: a day after the telling, before publication or not. */
const isToldTo = (r: Reader, to: number): boolean =>
  TOLD.has(r.word(to - 1)) && before(r, to - 1, PAST_AUXILIARY, 3) >= 0;

/** `The festival, to be held in May, is sold out.` */
const isToBe = (r: Reader, tags: Uint8Array, j: number): boolean =>
  tags[j] === TAG.PARTICIPLE && BE.has(r.word(j - 1)) && TO.has(r.word(j - 2)) && COMMA.has(r.word(j - 3));

const WOULD = wordSet('would');

/** `it was agreed that it would open on Saturday`: after what was said, before or after publication. */
const isReported = (r: Reader, tags: Uint8Array, j: number): boolean => {
  for (let i = j - 1; i >= r.first && i >= j - 14; i -= 1) {
    if (tags[i] === TAG.PAST || PAST_AUXILIARY.has(r.word(i))) return true;
  }
  return false;
};
const HAD = wordSet("had he'd she'd they'd");
/** `had promised it would open in May`: told of a time before what is told, which may be long over. */
const isLongSaid = (r: Reader, j: number): boolean => before(r, j, HAD, 10) >= 0;

const ofWould = (r: Reader, tags: Uint8Array, j: number): Tense =>
  isReported(r, tags, j) ? (isLongSaid(r, j) ? 'none' : 'later') : 'future';

/** `we're`, `I'm`. */
const isShortBe = (r: Reader, j: number): boolean =>
  r.isWord(j) && r.length(j) > 2 && SHORT_BE.test(r.surface(j));
const SHORT_BE = /['’](?:re|m)$/i;
const NOT = wordSet('not');
/** `is now expected by the summer`. */
const NOW = wordSet('now also still currently');
/** What a source is named with was said already. */
const ACCORDING = wordSet('according');
const SCHEDULES = wordSet(
  'plan plans schedule schedules timetable timetables forecast forecasts projection projections',
);

const SEMICOLON = wordSet(';');
const FOR = wordSet('for');
const THAN = wordSet('than');
const PLACING = wordSet('in at on during');
/** `higher than in March`: what something is compared with lies behind. */
const isCompared = (r: Reader, from: number): boolean =>
  THAN.has(r.word(from - 1)) || (PLACING.has(r.word(from - 1)) && THAN.has(r.word(from - 2)));

const BEFORE = wordSet('before');
const OWNING = wordSet("'s ’s");
/** `the last report before Tuesday's election`: of an event that was or is to come. */
const isBeforeEvent = (r: Reader, { from, to }: { from: number; to: number }): boolean =>
  BEFORE.has(r.word(from - 1)) && OWNING.has(r.word(to));

const RULED = wordSet('ruled rules rule ruling');
const OUT = wordId('out');
const INVITED = wordSet('invited summoned');
const CALLED = wordSet('called calls calling');
const RISING = wordSet('rising increasing climbing going falling dropping');
const COMMA = wordSet(',');
const RISE_REACH = 8;
/** `is £9,250, rising to £9,535 in September`: what it will come to. */
const isRising = (r: Reader, from: number): boolean => {
  const at = before(r, from, RISING, RISE_REACH);
  return at >= 0 && TO.has(r.word(at + 1)) && COMMA.has(r.word(at - 1));
};

const LASTING = wordSet('until till by');
const CLOCKS = wordSet('midnight noon on am pm a.m. p.m.');
const PARTS = wordSet('the first second third fourth last week weekend half end start middle of');
/** `until Friday`, `by December`, `until midnight on Sunday`, `until the second week of January`. */
const isDeadline = (r: Reader, from: number): boolean => {
  let i = from - 1;
  while (i > from - 6 && (CLOCKS.has(r.word(i)) || r.isNumber(i) || PARTS.has(r.word(i)))) i -= 1;
  return LASTING.has(r.word(i));
};

const CALLED_OFF = wordSet(
  'canceled cancelled cancel cancels cancelling canceling scrapped axed delayed postponed suspended grounded',
);
const SERVICES = wordSet(
  'flights flight trains services sailings ferries departures buses games matches classes lessons events races',
);
const OFF_REACH = 5;
/** `had canceled 780 Sunday flights`: of a day to come. */
const isCalledOff = (r: Reader, { from, to }: { from: number; to: number }): boolean =>
  weekdays.has(r.word(from)) && SERVICES.has(r.word(to)) && before(r, from, CALLED_OFF, OFF_REACH) >= 0;

/** `has issued`, `I've got`: what is now, and lasts until its end. */
const isPerfect = (r: Reader, j: number): boolean =>
  PERFECT.has(r.word(j)) ||
  before(r, j, PERFECT, 4) >= 0 ||
  [1, 2, 3, 4].some((back) => r.isWord(j - back) && SHORT_HAVE.test(r.surface(j - back)));
const SHORT_HAVE = /['’]ve$/i;

/** `voted for a walkout beginning on Monday`: before or after what was voted. */
const BEGINNING = wordSet('beginning starting commencing');
const BEGIN_REACH = 7;

/** `Fares rise from Monday`. */
const isFromDay = (r: Reader, { from, to }: { from: number; to: number }): boolean =>
  FROM.has(r.word(from - 1)) && weekdays.has(r.word(from)) && !OWNING.has(r.word(to));
const FROM = wordSet('from');

/** The tense of the nearest verb group before the words `[from, to)` in their sentence; undefined for none. */
export const tenseBefore = (
  r: Reader,
  tags: Uint8Array,
  place: { from: number; to: number },
): Tense | undefined => {
  let present = false;
  if (isCompared(r, place.from)) return 'past';
  if (isFormer(r, place.from)) return 'past';
  if (isBeforeEvent(r, place) || isForeseenYear(r, place.from)) return 'none';
  if (isTraded(r, place) || isDealtIn(r, tags, place) || isForecast(r, tags, place)) return 'future';
  if (isCalledOff(r, place)) return 'future';
  const reported = ofReportedSubject(r, tags, place);
  if (reported) return reported;
  const opening = openingHours(r, tags, place.from) ?? weekdayAhead(r, tags, place);
  if (opening) return opening;
  const deadline = isDeadline(r, place.from);
  const begins = before(r, place.from, BEGINNING, BEGIN_REACH) >= 0;
  for (let j = place.from - 1; j >= r.first && j >= place.from - REACH; j -= 1) {
    if (SEMICOLON.has(r.word(j))) break;
    const aside = reportBefore(r, tags, { j, from: place.from });
    if (aside >= 0) {
      j = aside;
      continue;
    }
    const delay = ofDelay(r, tags, { j, from: place.from });
    if (delay) return delay;
    if (isUnderWay(r, j)) return 'future';
    const ahead = DEFERRED.has(r.word(j)) && UNTIL.has(r.word(place.from - 1));
    const infinitive = tags[j] === TAG.BASE && (tags[j - 1] === TAG.TO || TO.has(r.word(j - 1)));
    if (infinitive && isAhead(r, { to: j - 1, date: place.from }))
      return weekdays.has(r.word(place.from)) && isToldTo(r, j - 1) ? 'none' : 'future';
    if (isScheduled(r, tags, { j, from: place.from }) || isToBe(r, tags, j)) return 'future';
    // `ruled out a cut before the autumn`
    if (RULED.has(r.word(j)) && r.word(j + 1) === OUT) return 'later';
    // `invited both sides to a meeting in November`
    if (INVITED.has(r.word(j)) && isVerbTag(tags[j]) && before(r, place.from, TO, 6) > j) return 'later';
    // `has called for a vote on 2 May`, `called a strike for Friday`
    if (
      CALLED.has(r.word(j)) &&
      isVerbTag(tags[j]) &&
      (FOR.has(r.word(j + 1)) || FOR.has(r.word(place.from - 1)))
    )
      return 'later';
    const tense = ahead ? deferred(r, j) : ofWord(r, tags, j);
    if (deadline && (tense === 'present' || (tense === 'past' && isPerfect(r, j)))) return 'future';
    if (deadline && tense === 'past' && isConditional(r, j)) return 'later';
    if (tense === 'present') present = true;
    else if (tense === 'future' && WOULD.has(r.word(j))) return ofWould(r, tags, j);
    else if (tense) return begins && tense === 'past' ? 'none' : tense;
  }
  // `faces charges over an attack on Monday`
  if (present && weekdays.has(r.word(place.from)) && isOfMishap(r, place.from, place.to)) return 'past';
  if (present) return begins || isFromDay(r, place) || isRising(r, place.from) ? 'future' : 'present';
  return undefined;
};

/**
 * The tense that governs the words `[from, to)`: of the nearest verb group before them in the
 * sentence, else of the first after them. `none` when the sentence has no verb that says.
 */
export const tenseAt = (r: Reader, tags: Uint8Array, place: { from: number; to: number }): Tense => {
  if (opensClause(r, place.from)) {
    const after = tenseAfter(r, tags, place);
    if (after === 'past' || after === 'future') return after;
  }
  const told = tenseBefore(r, tags, place);
  // `It comes after floods in August killed 40`
  if (told === 'present' && tags[place.to] === TAG.PAST) return 'past';
  return told ?? ofFromDay(r, place, tenseAfter(r, tags, place));
};

/** `Fares go up from Monday`: ahead, unless it goes on in the past. */
const ofFromDay = (r: Reader, place: { from: number; to: number }, after: Tense): Tense =>
  after !== 'past' && isFromDay(r, place) ? 'future' : after;

const tenseAfter = (r: Reader, tags: Uint8Array, place: { from: number; to: number }): Tense => {
  let present = false;
  for (let j = place.to; j < r.limit && j < place.to + REACH; j += 1) {
    if (SEMICOLON.has(r.word(j))) break;
    const tense = ofWord(r, tags, j);
    if (tense === 'present') present = true;
    else if (tense) return tense;
  }
  return present ? 'present' : 'none';
};
