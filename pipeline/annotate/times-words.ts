import { WordSet, wordId } from '../core/vocabulary.ts';
import { MONTHS } from '../lexicon/months.ts';
import { DAY_PARTS, type DayPart, SEASONS, type Season } from '../lexicon/seasons.ts';
import { GLUED_UNITS, TIME_UNITS, type TimeUnit } from '../lexicon/time-units.ts';
import { WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/weekdays.ts';
import { ZONE_NAMES, ZONES } from '../lexicon/zones.ts';

/** Lexicon words → anything, asked by word number in one array look-up. */
export class WordIndex<T> {
  /** Most words are in no index: that is asked first, of a few bytes. */
  private readonly members: WordSet;
  private readonly places: Int16Array;
  private readonly values: T[] = [];

  constructor(entries: Iterable<readonly [string, T]>) {
    const given = [...entries];
    const list = given.map(([word, value]) => [wordId(word), value] as const);
    this.members = new WordSet(given.map(([word]) => word));
    this.places = new Int16Array(list.reduce((most, [id]) => Math.max(most, id), -1) + 1).fill(-1);
    for (const [id, value] of list) {
      this.places[id] = this.values.length;
      this.values.push(value);
    }
  }

  /** The value of the word with this number; `undefined` for other words. */
  get(id: number): T | undefined {
    return this.members.has(id) ? this.values[this.places[id]] : undefined;
  }

  has(id: number): boolean {
    return this.members.has(id);
  }

  /** The numbers of its words. */
  *ids(): Generator<number> {
    for (let id = 0; id < this.places.length; id += 1) if (this.places[id] >= 0) yield id;
  }
}

const set = (words: string): WordIndex<true> =>
  new WordIndex(words.split(' ').map((word) => [word, true] as const));
const from = <T>(record: Readonly<Record<string, T>>): WordIndex<T> => new WordIndex(Object.entries(record));

export const months = from(MONTHS);
export const weekdays = from(WEEKDAYS);
export const weekdayPlurals = from(WEEKDAY_PLURALS);
export const seasons: WordIndex<Season> = from(SEASONS);
export const dayParts: WordIndex<DayPart> = from(DAY_PARTS);
export const units: WordIndex<TimeUnit> = from(TIME_UNITS);
export const gluedUnits: WordIndex<TimeUnit> = from(GLUED_UNITS);
export const zones: WordIndex<number | undefined> = from(ZONES);
export const zoneNames = set(ZONE_NAMES.join(' '));

/** Months that are also other words; they need support from their neighbours. */
export const shakyMonths = set('may march mar jan jun april june august dec sep nov');
/** Weekday abbreviations that are also other words. */
export const shakyWeekdays = set('sun sat wed mon fri tue thu tues thur thurs weds');
/** Single-hour and night words that are nouns of many other things. */
export const mealParts = set('lunch breakfast dinner lunchtime dinnertime breakfasttime');

/** Modifiers that point to another month, week … : −1 back, 0 this one, 1 ahead. */
export const shifts = new WordIndex<number>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['subsequent', 1],
  ['forthcoming', 1],
]);

export const cardinals = new WordIndex<number>(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
export const ordinals = new WordIndex<number>(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
  }),
);
export const ordinalEndings = set('st nd rd th');
export const vagueCounts = set('several few many some numerous various multiple countless');
export const magnitudes = new WordIndex<number>([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
/** Decades in words. */
export const decadeWords = new WordIndex<number>([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** early, mid, late and their like → part name. */
export const parts = new WordIndex<string>([
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
export const bounds = new WordIndex<string>([
  ['by', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['from', 'since'],
  ['pre', 'before'],
  ['post', 'after'],
]);
/** Words before an expression that soften it. */
export const softeners = set(
  'about around roughly approximately approx nearly almost circa ca some estimated',
);
/** Prepositions that stand before years and months. */
export const yearPrepositions = set(
  'in since by until till til during before after of from to through circa ca around throughout between and for late early mid as at on than or into within year years fiscal',
);
export const monthPrepositions = set(
  'in since by until till during before after of from to through throughout between late early mid last next this past on and or for that previous each every the until coming around into end beginning middle start',
);
/** Words after which a number names something and counts nothing. */
export const numberedThings = set(
  'no number nos section article flight page chapter room route highway version model channel route act bill resolution psalm verse line lines issue rule order case file unit figure table section sections',
);
export const programmes = set('agenda vision horizon windows office');
export const determiners = set("the a an his her its their our my your this that these those 's");

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
  noonish: wordId('noonish'),
} as const;
