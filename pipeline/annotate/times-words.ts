import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { AMBIGUOUS_MONTHS, MONTHS } from '../lexicon/months.ts';
import {
  ORDINAL_ENDINGS,
  ORDINAL_TEENS,
  ORDINAL_TENS,
  ORDINAL_UNITS,
  CARDINALS,
} from '../lexicon/number-words.ts';
import { DAY_PARTS, type DayPart, SEASONS, type Season } from '../lexicon/seasons.ts';
import { GLUED_UNITS, TIME_UNITS, type TimeUnit } from '../lexicon/time-units.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/weekdays.ts';
import { ZONE_NAMES, ZONES } from '../lexicon/zones.ts';

const from = <T>(record: Readonly<Record<string, T>>): WordMap<T> => new WordMap(Object.entries(record));

export const months = from(MONTHS);
export const weekdays = from(WEEKDAYS);
export const weekdayPlurals = from(WEEKDAY_PLURALS);
export const seasons: WordMap<Season> = from(SEASONS);
export const dayParts: WordMap<DayPart> = from(DAY_PARTS);
export const units: WordMap<TimeUnit> = from(TIME_UNITS);
export const gluedUnits: WordMap<TimeUnit> = from(GLUED_UNITS);
export const zones: WordMap<number | undefined> = from(ZONES);
export const zoneNames = wordSet(ZONE_NAMES.join(' '));

/** Months that are also other words; they need support from their neighbours. */
export const shakyMonths = wordSet(AMBIGUOUS_MONTHS);
/** Weekday abbreviations that are also other words. */
export const shakyWeekdays = wordSet(WEEKDAY_ABBREVIATIONS);
/** Single-hour and night words that are nouns of many other things. */
export const mealParts = wordSet('lunch breakfast dinner lunchtime dinnertime breakfasttime');

/** Modifiers that point to another month, week … : −1 back, 0 this one, 1 ahead. */
export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  present: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  subsequent: 1,
  forthcoming: 1,
};
export const shifts = from(SHIFTS);

export const cardinals = from(CARDINALS);
/** Ordinals in one word, as far as the days of a month go. */
export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({ ...ORDINAL_UNITS, ...ORDINAL_TEENS, ...ORDINAL_TENS }).filter(([, value]) => value <= 31),
);
export const ordinals = from(ORDINALS);
export const ordinalEndings = wordSet(ORDINAL_ENDINGS);
/** Words for a number that is left open. */
export const VAGUE_COUNTS = 'several few many some numerous various multiple countless';
export const vagueCounts = wordSet(VAGUE_COUNTS);
export const magnitudes = new WordMap<number>([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
/** Decades in words. */
export const DECADES: Readonly<Record<string, number>> = {
  noughties: 0,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
export const decadeWords = from(DECADES);

/** early, mid, late and their like → part name. */
export const parts = new WordMap<string>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
  ['midst', 'mid'],
  ['later', 'late'],
  ['earlier', 'early'],
]);

/** Words before an expression that bound it. */
export const bounds = new WordMap<string>([
  ['by', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'until'],
  ['thru', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['from', 'since'],
  ['pre', 'before'],
  ['post', 'after'],
]);
/** Words before an expression that soften it. */
export const softeners = wordSet(
  'about around roughly approximately approx nearly almost circa ca some estimated',
);
/** Prepositions that stand before years and months. */
export const yearPrepositions = wordSet(
  'in since by until till til during before after of from to through circa ca around throughout between and for late early mid as at on than or into within year years fiscal',
);
export const monthPrepositions = wordSet(
  'in since by until till during before after of from to as through throughout between late early mid last next this past on and or for that previous each every the until coming around into end beginning middle start',
);
/** Words after which a number names something and counts nothing. */
export const numberedThings = wordSet(
  'helpline hotline no number nos section article flight page chapter room route highway version model channel route act bill resolution psalm verse line lines issue rule order case file unit figure table section sections',
);
export const programmes = wordSet('agenda vision horizon windows office');
export const determiners = wordSet("the a an his her its their our my your this that these those 's");

export const W = {
  a: wordId('a'),
  by: wordId('by'),
  an: wordId('an'),
  the: wordId('the'),
  of: wordId('of'),
  and: wordId('and'),
  or: wordId('or'),
  half: wordId('half'),
  quarter: wordId('quarter'),
  to: wordId('to'),
  through: wordId('through'),
  thru: wordId('thru'),
  openWord: wordId('open'),
  until: wordId('until'),
  till: wordId('till'),
  from: wordId('from'),
  between: wordId('between'),
  at: wordId('at'),
  on: wordId('on'),
  in: wordId('in'),
  past: wordId('past'),
  last: wordId('last'),
  next: wordId('next'),
  this: wordId('this'),
  that: wordId('that'),
  same: wordId('same'),
  following: wordId('following'),
  day: wordId('day'),
  days: wordId('days'),
  week: wordId('week'),
  weekend: wordId('weekend'),
  year: wordId('year'),
  month: wordId('month'),
  today: wordId('today'),
  tomorrow: wordId('tomorrow'),
  yesterday: wordId('yesterday'),
  tonight: wordId('tonight'),
  tonite: wordId('tonite'),
  now: wordId('now'),
  before: wordId('before'),
  after: wordId('after'),
  ago: wordId('ago'),
  later: wordId('later'),
  earlier: wordId('earlier'),
  hence: wordId('hence'),
  every: wordId('every'),
  each: wordId('each'),
  per: wordId('per'),
  other: wordId('other'),
  once: wordId('once'),
  twice: wordId('twice'),
  thrice: wordId('thrice'),
  times: wordId('times'),
  time: wordId('time'),
  couple: wordId('couple'),
  dozen: wordId('dozen'),
  another: wordId('another'),
  noon: wordId('noon'),
  midday: wordId('midday'),
  midnight: wordId('midnight'),
  oclock: wordId("o'clock"),
  oclockPlain: wordId('oclock'),
  am: wordId('am'),
  pm: wordId('pm'),
  aDotM: wordId('a.m.'),
  pDotM: wordId('p.m.'),
  p: wordId('p'),
  m: wordId('m'),
  s: wordId('s'),
  tickS: wordId("'s"),
  h: wordId('h'),
  hrs: wordId('hrs'),
  hours: wordId('hours'),
  local: wordId('local'),
  timezone: wordId('timezone'),
  zone: wordId('zone'),
  old: wordId('old'),
  age: wordId('age'),
  aged: wordId('aged'),
  century: wordId('century'),
  centuries: wordId('centuries'),
  decade: wordId('decade'),
  bc: wordId('bc'),
  bce: wordId('bce'),
  ad: wordId('ad'),
  ce: wordId('ce'),
  fiscal: wordId('fiscal'),
  financial: wordId('financial'),
  calendar: wordId('calendar'),
  school: wordId('school'),
  dash: wordId('-'),
  enDash: wordId('–'),
  emDash: wordId('—'),
  slash: wordId('/'),
  colon: wordId(':'),
  comma: wordId(','),
  stop: wordId('.'),
  tilde: wordId('~'),
  open: wordId('('),
  close: wordId(')'),
  mid: wordId('mid'),
  beginning: wordId('beginning'),
  commencing: wordId('commencing'),
  starting: wordId('starting'),
  ending: wordId('ending'),
  as: wordId('as'),
  least: wordId('least'),
  most: wordId('most'),
  more: wordId('more'),
  less: wordId('less'),
  than: wordId('than'),
  over: wordId('over'),
  under: wordId('under'),
  up: wordId('up'),
  within: wordId('within'),
  fewer: wordId('fewer'),
  nearly: wordId('nearly'),
  number: wordId('number'),
  good: wordId('good'),
  will: wordId('will'),
  be: wordId('be'),
  may: wordId('may'),
  march: wordId('march'),
  second: wordId('second'),
  seconds: wordId('seconds'),
  for: wordId('for'),
  coming: wordId('coming'),
  upcoming: wordId('upcoming'),
  hundred: wordId('hundred'),
  minutes: wordId('minutes'),
  t: wordId('t'),
  early: wordId('early'),
  all: wordId('all'),
  whole: wordId('whole'),
  entire: wordId('entire'),
  eve: wordId('eve'),
  no: wordId('no'),
  date: wordId('date'),
  utc: wordId('utc'),
  z: wordId('z'),
  daily: wordId('daily'),
  annual: wordId('annual'),
  onwards: wordId('onwards'),
  onward: wordId('onward'),
  turn: wordId('turn'),
  fall: wordId('fall'),
  present: wordId('present'),
  current: wordId('current'),
  half2: wordId('½'),
  quarterSign: wordId('¼'),
  threeQuarters: wordId('¾'),
  quarterWord: wordId('quarters'),
  longer: wordId('longer'),
  not: wordId('not'),
  years: wordId('years'),
  long: wordId('long'),
  tick: wordId("'"),
  eoy: wordId('eoy'),
  eom: wordId('eom'),
  eow: wordId('eow'),
  currently: wordId('currently'),
  hour: wordId('hour'),
  spring: wordId('spring'),
  around: wordId('around'),
  previous: wordId('previous'),
  preceding: wordId('preceding'),
  til: wordId('til'),
  w: wordId('w'),
  c: wordId('c'),
  ish: wordId('ish'),
  odd: wordId('odd'),
  many: wordId('many'),
  noonish: wordId('noonish'),
} as const;
