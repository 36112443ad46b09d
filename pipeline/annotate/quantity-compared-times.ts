import { wordId, wordSet } from '../core/vocabulary.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { isYear } from './quantity-change-edges.ts';
import { isPeriodAt, isTimeAt } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const [IN, USED, TO, FOR] = ['in', 'used', 'to', 'for'].map(wordId);
const ARTICLES = wordSet('a an one the');
const PREVIOUS = wordSet('previous prior preceding same corresponding last first second third fourth final');
const DAYS = wordSet(WEEKDAY_NAMES);
const CALENDAR = wordSet(
  `${MONTH_NAMES} ${MONTH_ABBREVIATIONS} spring summer autumn winter fall easter christmas ramadan q1 q2 q3 q4`,
);
const POINTERS = wordSet('this last next');
const AT_TIMES = wordSet('in on during at from since');
const NOW = wordSet('today now yesterday tomorrow currently previously formerly');
const USUAL = wordSet('usual normal average typical');
const EARLIER = wordSet('ago earlier before previously');
const AGO = wordSet('ago earlier previously');
/** What was meant or owed, and no earlier value: `more than required`. */
const MEANT = wordSet(
  'required expected forecast forecasted planned budgeted predicted projected estimated anticipated assumed promised offered pledged thought feared hoped demanded asked requested sought needed allowed permitted agreed advertised recommended reported stated claimed believed intended wanted pencilled penciled necessary advised foreseen',
);
/** What a series of its own is compared with: `than the last one`. */
const SERIES = wordSet('last previous');
const MOST_CLAUSE = 9;

const isDayOrMonth = (s: Scene, at: number): boolean =>
  CALENDAR.has(s.word(at)) || DAYS.has(s.word(at)) || isYear(s, at);

/** A time stands at a token: `in March`, `last year`, `this week`, `on Monday`, `a year later`, `today`. */
export const isThenAfter = (s: Scene, at: number): boolean => {
  if (POINTERS.has(s.word(at))) return isPeriodAt(s, at + 1) || isDayOrMonth(s, at + 1);
  if (NOW.has(s.word(at))) return true;
  if (!AT_TIMES.has(s.word(at))) return ARTICLES.has(s.word(at)) && isTimeAt(s, at + 1);
  let i = at + 1;
  if (ARTICLES.has(s.word(i)) || POINTERS.has(s.word(i))) i += 1;
  if (PREVIOUS.has(s.word(i)) || s.tags[i] === TAG.ADJECTIVE) i += 1;
  return isDayOrMonth(s, i) || isPeriodAt(s, i) || HOURS.has(s.word(i));
};
const HOURS = wordSet('noon midday midnight dawn dusk daybreak nightfall lunchtime');

/** `than they did in December`, `than the firm sold a year ago`: a clause with its own time, and not what was meant. */
const isClauseOfThen = (s: Scene, at: number): boolean => {
  const limit = Math.min(s.limit(at), at + MOST_CLAUSE);
  let isVerb = false;
  for (let i = at; i < limit; i += 1) {
    if (MEANT.has(s.word(i))) return false;
    if (s.tags[i] === TAG.PUNCTUATION && s.sign(i) !== 39 && s.sign(i) !== 0x2019) return false;
    if (isFiniteTag(s.tags[i])) isVerb = true;
    if (isUsedTo(s, i) || (isVerb && (isThenAfter(s, i) || EARLIER.has(s.word(i))))) return true;
  }
  return false;
};

/** `than agents used to charge`. */
const isUsedTo = (s: Scene, i: number): boolean => s.word(i) === USED && s.word(i + 1) === TO;

const WHERE_TO = wordSet('to at for with among under of');
/** `than to the women's event a year ago`, `than at the end of 2023`: a phrase with its time. */
const isPhraseOfThen = (s: Scene, at: number): boolean => {
  if (!WHERE_TO.has(s.word(at))) return false;
  const limit = Math.min(s.limit(at), at + MOST_CLAUSE);
  for (let i = at + 1; i < limit; i += 1) {
    if (AGO.has(s.word(i)) || isYear(s, i)) return true;
    if (isFiniteTag(s.tags[i]) || (s.tags[i] === TAG.PUNCTUATION && s.sign(i) !== 39 && s.sign(i) !== 0x2019))
      return false;
  }
  return false;
};

const LEVELS = wordSet('toll level levels figure figures total totals tally count number result');
const MARKED = wordSet('that those');
const WHERE = wordSet('where what');
const OF_TIME = wordSet('of in at');
/** What lies above or below an earlier value: `below that of 2019`, `beneath where it stood in September`, `below the preceding seven days`. */
export const isThenMark = (s: Scene, at: number): boolean => {
  if (MARKED.has(s.word(at))) return OF_TIME.has(s.word(at + 1)) && isTimeNear(s, at + 2);
  if (WHERE.has(s.word(at))) return isClauseOfThen(s, at);
  const first = s.tags[at] === TAG.DETERMINER || s.tags[at] === TAG.POSSESSIVE ? at + 1 : at;
  // `2023's 55`, `last spring's $355 million`
  if (isYear(s, first) && s.tags[first + 1] === TAG.POSSESSIVE) return true;
  // `below the 2022 toll`, `above its 2019 level`
  if (first > at && isYear(s, first) && LEVELS.has(s.word(first + 1))) return true;
  // `above the previous year's mark`
  if (
    first > at &&
    PREVIOUS.has(s.word(first)) &&
    s.tags[first + 2] === TAG.POSSESSIVE &&
    isPeriodAt(s, first + 1)
  )
    return true;
  return (
    first > at && PREVIOUS.has(s.word(first)) && s.numbers.ofToken[first + 1] >= 0 && isPeriodAt(s, first + 2)
  );
};
/** `2019`, `a year ago`, `last May`. */
const isTimeNear = (s: Scene, at: number): boolean => {
  const first = s.tags[at] === TAG.DETERMINER ? at + 1 : at;
  return isDayOrMonth(s, first) || isThenAt(s, at);
};

/** `than in retail`, `than in Halle`: another place, not another time. */
const isPlaceAt = (s: Scene, at: number): boolean => {
  if (s.word(at) !== IN || isThenAfter(s, at) || s.numbers.ofToken[at + 1] >= 0) return false;
  const tag = s.tags[at + 1];
  return tag === TAG.PROPER || tag === TAG.NOUN || tag === TAG.PLURAL;
};

const OPENING = wordSet('in at on last before when during after since');
/** Whether what follows `than` is an earlier time, so that the amount is a change: `than in May`, `than a year ago`, `than the last one`, `than usual`. */
export const isThenAt = (s: Scene, at: number): boolean => {
  if (isPlaceAt(s, at)) return false;
  if (OPENING.has(s.word(at)) || NOW.has(s.word(at)) || isDayOrMonth(s, at)) return true;
  if (POINTERS.has(s.word(at)) && isPeriodAt(s, at + 1)) return true;
  if (USUAL.has(s.word(at)) && (s.tags[at + 1] === TAG.PUNCTUATION || s.word(at + 1) === FOR)) return true;
  if (isClauseOfThen(s, at) || isPhraseOfThen(s, at)) return true;
  if (!ARTICLES.has(s.word(at)) && s.tags[at] !== TAG.POSSESSIVE) return false;
  if (SERIES.has(s.word(at + 1))) return true;
  return isTimeAt(s, at + 1) || (PREVIOUS.has(s.word(at + 1)) && isTimeAt(s, at + 2));
};

/** Whether what follows `than` is meant, owed, or of something else: `than required`, `than in retail`, `than the rival`. */
export const isOtherThing = (s: Scene, at: number): boolean => {
  if (isThenAt(s, at)) return false;
  const limit = Math.min(s.limit(at), at + MOST_CLAUSE);
  for (let i = at; i < limit; i += 1) {
    if (MEANT.has(s.word(i))) return true;
    // `than its level in May`, `than the January figure`
    if (EARLIER.has(s.word(i)) || isDayOrMonth(s, i) || isPeriodAt(s, i)) return false;
    if (s.tags[i] === TAG.PUNCTUATION && s.sign(i) !== 39 && s.sign(i) !== 0x2019 && s.sign(i) !== 45) break;
  }
  return true;
};

/** Tags of what may stand right behind a number that counts nothing. */
const AFTER_BARE: ReadonlySet<number> = new Set([
  TAG.PUNCTUATION,
  TAG.PREPOSITION,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.ADVERB,
  TAG.RELATIVE,
]);

/** Whether a number at `first` ends its phrase before `last`: nothing that it counts stands behind it. */
export const endsBare = (s: Scene, first: number, last: number): boolean =>
  last >= s.limit(first) || AFTER_BARE.has(s.tags[last]) || isThenAfter(s, last);
