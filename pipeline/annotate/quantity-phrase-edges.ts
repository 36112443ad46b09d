import { negate } from '../core/decimal.ts';
import { glued } from './numbers-fractions.ts';
import { wordId, WordSet, wordSet } from '../core/vocabulary.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { DAY_NAMES, DIRECTIONS, PLACE, SHIFTS } from './quantity-counted-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Counted, Quantity } from './quantity-types.ts';
import { NUMBER, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';

const YEAR_KINDS = new WordSet(['financial', 'fiscal', 'calendar', 'school', 'academic']);
const ON_OVER = new WordSet(['on', 'over', 'to']);
const PERIODS = wordSet(`${MONTH_NAMES} spring summer autumn winter fall christmas easter`);
const QUARTERS = new WordSet(['quarter']);
const HYPHEN = 45;
const PERCENT = 37;

/** Whether a word of time stands at a token: `week`, `financial year`. */
export const isTimeAt = (s: Scene, at: number): boolean =>
  s.units.read(YEAR_KINDS.has(s.word(at)) ? at + 1 : at, false)?.time === true;

/** A word of time, a month or a season: `last autumn`, `last December`. */
export const isPeriodAt = (s: Scene, at: number): boolean => PERIODS.has(s.word(at)) || isTimeAt(s, at);

const isLength = (s: Scene, at: number): boolean =>
  QUARTERS.has(s.word(at)) || s.units.read(at, false)?.time === true;

/** `2.4 percent year on year`, `1% month-on-month`: the second time is the base, nothing is counted; not `three years to the day`. */
export const isYearOnYear = (s: Scene, at: number): boolean => {
  const link = s.sign(at + 1) === HYPHEN ? at + 2 : at + 1;
  const second = s.sign(link + 1) === HYPHEN ? link + 2 : link + 1;
  return ON_OVER.has(s.word(link)) && isLength(s, at) && isLength(s, second);
};

/** First token of a phrase; one that begins at a hyphen begins with the number before it: `10-year bond yield`. */
export const overHyphen = (s: Scene, first: number, head: number): number => {
  if (s.sign(first) !== HYPHEN) return first;
  if (head > first + 1 && first > 0 && s.glued(first) && s.numbers.ofToken[first - 1] >= 0)
    return s.numbers.list[s.numbers.ofToken[first - 1]].first;
  let at = first;
  while (at < head && s.sign(at) === HYPHEN) at += 1;
  return at;
};

/** `rose 5% and revenue stood at`: whether an amount ends at a token, and with it the clause before a conjunction. */
export const endsAmount = (s: Scene, i: number): boolean =>
  i >= 2 &&
  (s.tags[i] === TAG.NUMERAL ||
    s.sign(i) === PERCENT ||
    s.numbers.ofToken[i] >= 0 ||
    s.numbers.ofToken[i - 1] >= 0 ||
    s.numbers.ofToken[i - 2] >= 0);

const TERMS = wordSet('season time term');
const isTimeOrTerm = (s: Scene, at: number): boolean => isTimeAt(s, at) || TERMS.has(s.word(at));
/** After `last`, `this`: a word of time, a month or a term. */
export const isPeriodOrTerm = (s: Scene, at: number): boolean => isPeriodAt(s, at) || TERMS.has(s.word(at));
/** Either word of `last year`, `last season`, which is no subject: `Last year people died, down 1.2%`. */
export const isShiftedTime = (s: Scene, i: number): boolean =>
  (SHIFTS.has(s.word(i)) && isTimeOrTerm(s, i + 1)) || (SHIFTS.has(s.word(i - 1)) && isTimeOrTerm(s, i));

/** A finite verb of the clause before token `at`: with `after` and another verb a clause of its own begins. */
export const isVerbBefore = ({ tags }: Scene, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= floor && i > at - 10; i -= 1)
    if (tags[i] === TAG.PAST || tags[i] === TAG.PRESENT) return true;
  return false;
};

/** `one thing people remember`: what is one is no plural, but the noun before it. */
export const singleOf = ({ tags }: Scene, atom: Atom, found: Counted): Counted => {
  const isOne = atom.kind === 'bare' && atom.value?.digits === 1n && atom.value.scale === 0;
  const end = found.head - 1;
  if (!isOne || tags[found.head] !== TAG.PLURAL || end < found.phrase.first || tags[end] !== TAG.NOUN)
    return found;
  return { ...found, phrase: { first: found.phrase.first, last: end + 1 }, head: end };
};

const [THOSE, STREET] = ['those', 'street'].map(wordId);
/** People whose guess follows its number: `the 469,828 analysts had expected`. */
const GUESSERS = wordSet(
  'analysts analyst economists economist markets investors experts traders forecasters wall',
);
const GUESSED = wordSet(
  'pencilled penciled expected forecast forecasted predicted estimated projected anticipated sought wanted',
);

const LOOKED = wordSet('looked bargained hoped pencilled penciled');
/** `the 48.2% markets expected`: who guessed the number, not what it counts. */
export const isGuess = (s: Scene, at: number): boolean => {
  if (!GUESSERS.has(s.word(at))) return false;
  // `economists had looked for`
  if (LOOKED.has(s.word(at + 1)) || (s.tags[at + 1] === TAG.AUXILIARY && LOOKED.has(s.word(at + 2))))
    return true;
  const end = s.word(at + 1) === STREET ? at + 2 : at + 1;
  const next = s.tags[end] === TAG.AUXILIARY ? end + 1 : end;
  return GUESSED.has(s.word(next));
};

/** `five of those involved guns`: a verb after `those`. */
export const isThoseWho = ({ t, tags }: Scene, at: number): boolean =>
  at < t.count &&
  t.word[at] === THOSE &&
  isVerbTag(tags[at + 1]) &&
  !(tags[at + 1] === TAG.PARTICIPLE && tags[at + 2] === TAG.PREPOSITION);

const AGO = wordSet('ago earlier');
/** `the 68.5% of a year ago`: when, not of what. */
export const isAgo = (s: Scene, at: number): boolean => {
  const unit = s.units.read(s.tags[at] === TAG.DETERMINER ? at + 1 : at, false);
  return unit?.time === true && AGO.has(s.word(unit.end));
};

const DEALINGS = wordSet('trading dealings');
const TRADE = wordSet('trade');
const WHEN_TRADED = wordSet('early late morning afternoon midday premarket asian european thin');
/** `1.1875 euros in early trade`: when it was paid, not for what. */
export const isDealing = (s: Scene, { phrase, head }: Counted): boolean =>
  DEALINGS.has(s.word(head)) || (TRADE.has(s.word(head)) && WHEN_TRADED.has(s.word(phrase.first)));

const DUE = wordId('due');
/** The token after the comma that ends an aside before the verbs up to `at`: `the plant, due in 2031, will cost`; else `at`. */
export const overVerbs = (s: Scene, at: number, floor: number): number => {
  let i = at;
  while (
    i - 1 > floor &&
    i > at - 5 &&
    (isVerbTag(s.tags[i - 1]) ||
      s.tags[i - 1] === TAG.MODAL ||
      s.tags[i - 1] === TAG.AUXILIARY ||
      s.tags[i - 1] === TAG.ADVERB)
  )
    i -= 1;
  return s.sign(i - 1) === COMMA ? i : at;
};

const COMMA = 44;
const MOST_ASIDE = 20;
const AS = wordId('as');
/** `as budget gap hits £23m`: from `as` on a clause with its own subject. */
export const isReason = (s: Scene, start: number, at: number): boolean =>
  s.word(start - 1) === AS &&
  start < at &&
  (isNounTag(s.tags[start]) || s.tags[start] === TAG.DETERMINER) &&
  s.tags[start - 2] !== TAG.ADVERB &&
  s.word(start + 1) !== AS &&
  [at, at - 1].some((verb) => s.tags[verb] === TAG.PRESENT || s.tags[verb] === TAG.PAST);

const PARENT = wordSet('mother father mum dad mom grandmother grandfather');
/** `Mother-of-three Leanne Croft`. */
const isParentOf = (s: Scene, first: number): boolean =>
  s.sign(first - 1) === 45 && s.glued(first) && s.sign(first - 3) === 45 && PARENT.has(s.word(first - 4));

const REPORTED = wordSet('reported experienced suffered developed described');
/** `7.1% reported diarrhoea`: what they told of. */
const isReporting = (s: Scene, { kind, last }: Atom): boolean =>
  kind === 'percent' && REPORTED.has(s.word(last)) && s.tags[last + 1] !== TAG.PLURAL;

const STOP = 46;
/** `268 J. Hahn`, `1 L. Prat`: the first letter of a name. */
export const isInitial = (s: Scene, at: number): boolean => {
  const { t } = s;
  if (at + 2 >= s.limit(Math.max(at - 1, 0)) || t.end[at] - t.start[at] !== 1) return false;
  return (
    (t.flags[at] & UPPER_FIRST) !== 0 &&
    s.sign(at + 1) === STOP &&
    s.glued(at + 1) &&
    (t.flags[at + 2] & UPPER_FIRST) !== 0
  );
};

const [LAST, OF] = ['last', 'of'].map(wordId);
/** `the last 16 of the Australian Open`: a round. */
const isRound = ({ t, tags }: Scene, { first }: Atom, at: number): boolean =>
  t.word[at] === OF &&
  t.word[first - 1] === LAST &&
  tags[at + 1] === TAG.DETERMINER &&
  tags[at + 2] === TAG.PROPER;

/** `from 20 to 80 per cent takes 26 minutes`: what it does. */
const isDoing = ({ tags, numbers }: Scene, { kind }: Atom, at: number): boolean =>
  kind === 'percent' && tags[at] === TAG.PRESENT && numbers.ofToken[at + 1] >= 0;

const AVERAGES = wordSet('average total');
/** `buyers put down an average of £53,400`: what they pay, not what they are; the noun of the amount is at `at`. */
export const isPaid = (s: Scene, { kind, change }: Quantity, at: number): boolean => {
  const isAmount = kind === 'money' || kind === 'measure' || kind === 'rate';
  if (!isAmount || change || !AVERAGES.has(s.word(at))) return false;
  let i = at - 1;
  while (s.tags[i] === TAG.DETERMINER || s.tags[i] === TAG.ADJECTIVE) i -= 1;
  return PAYING.has(s.word(i)) || PAYING.has(s.word(i - 1));
};
const PAYING = wordSet(
  'pay pays paid paying put spend spends spent spending earn earns earned earning make makes made raise raised wait waits waited waiting walk walks walked walking run ran travel travels travelled traveled drive drives drove work works worked working sleep sleeps slept drink drinks drank eat eats ate use uses used using consume consumes consumed receive receives received get gets got watch watches watched take takes took lose loses lost gain gained',
);

/** `will first apply`: no first of anything. */
const isAdverbial = (s: Scene, { kind, first }: Atom): boolean =>
  kind === 'ordinal' && s.tags[first - 1] === TAG.MODAL;

const WITHIN = wordSet('within inside');
/** What lasts, so that a bound of time right after it is said of it: `delays over two hours`. */
const LASTING = wordSet(
  'sentence sentences term terms delay delays wait waits stay stays absence absences contract contracts lease leases loan loans trip trips journey journeys shift shifts gap gaps ban bans closure closures outage outages stoppage stoppages suspension suspensions pause pauses break breaks spell spells leave flight flights course courses visit visits lockdown lockdowns maturity maturities tenure tenures notice queue queues time times career careers life lives',
);
/** `a fence of up to 3 m`, `pipes over 2 m`: whether a noun at token `at` is as long as the bound; not `fish up to 5 km downstream`. */
export const isBoundOf = (s: Scene, { bound, kind, last, unit }: Quantity, at: number): boolean =>
  bound !== undefined &&
  kind === 'measure' &&
  isNounTag(s.tags[at]) &&
  !WITHIN.has(s.word(bound.at.first)) &&
  (!unit?.time || LASTING.has(s.word(at))) &&
  !PLACE.has(s.word(at)) &&
  !DIRECTIONS.has(s.word(last));

/** Whether what follows a number, at token `at`, is nothing that it counts. */
export const isNoNoun = (s: Scene, atom: Atom, at: number): boolean =>
  isGuess(s, at) ||
  isInitial(s, at) ||
  isRound(s, atom, at) ||
  isDoing(s, atom, at) ||
  isAdverbial(s, atom) ||
  isReporting(s, atom) ||
  isParentOf(s, atom.first);

const DEPRIVING = wordSet(
  'rob robs robbed robbing defraud defrauds defrauded defrauding cheat cheats cheated cheating strip strips stripped stripping deprive deprives deprived depriving swindle swindled swindling fleece fleeced fleecing relieve relieved relieving con conned conning rid',
);
const DEPRIVED_REACH = 9;
/** `defrauding a health authority of K1.86 million`: who loses the sum; `of` is at token `at`. */
export const isDeprived = (s: Scene, at: number, floor: number): boolean => {
  for (let i = at - 1; i >= floor && i > at - DEPRIVED_REACH; i -= 1) {
    if (DEPRIVING.has(s.word(i))) return true;
    if (s.tags[i] === TAG.PREPOSITION || s.sign(i) === 44) return false;
  }
  return false;
};

const HEARD = wordSet('heard told said');
const TOLD_REACH = 6;
/** `His share, the court heard, was £2,500`: before the commas around who heard it. */
const overTold = (s: Scene, at: number, floor: number): number => {
  if (!HEARD.has(s.word(at - 2))) return at;
  for (let i = at - 3; i > floor && i > at - TOLD_REACH; i -= 1)
    if (s.sign(i) === COMMA) return s.tags[i + 1] === TAG.DETERMINER ? i : at;
  return at;
};

/** `The jet, carrying 211 passengers, lost 300ft`: before the commas around a participle. */
const overParticiple = (s: Scene, at: number, floor: number): number => {
  for (let i = at - 3; i > floor && i > at - MOST_ASIDE; i -= 1) {
    if (s.sign(i) !== COMMA) continue;
    const tag = s.tags[i + 1];
    if (tag === TAG.GERUND || tag === TAG.PARTICIPLE || tag === TAG.RELATIVE || s.word(i + 1) === DUE)
      return i;
  }
  return at;
};

/** `the eldest, age 29, weighed`: before the commas around an age. */
export const overAside = (s: Scene, at: number, floor: number): number => {
  if (s.sign(at - 1) !== COMMA) return at;
  const told = overTold(s, at, floor);
  if (told < at) return told;
  const opens = overParticiple(s, at, floor);
  if (opens < at || s.numbers.ofToken[at - 2] < 0) return opens;
  for (let i = at - 3; i > floor && i > at - 8; i -= 1)
    if (s.sign(i) === COMMA) return s.tags[i + 1] === TAG.PREPOSITION ? at : i;
  return at;
};

const ALL = wordId('all');
const OUT = wordId('out');
/** `148 all out`: runs. */
export const isAllOut = (s: Scene, at: number): boolean => s.word(at) === ALL && s.word(at + 1) === OUT;

const BELOW = wordId('below');
const ZERO = wordId('zero');
/** `it was 12 below zero`: a temperature without its unit. */
export const isBelowZero = (s: Scene, a: Atom, b: Atom): boolean =>
  a.kind === 'bare' &&
  a.value !== undefined &&
  a.value.digits > 0n &&
  s.word(a.last) === BELOW &&
  s.word(b.first) === ZERO &&
  b.last === b.first + 1;

const COLD = wordSet(
  'temperature temperatures mercury thermometer thermometers cold colder coldest frigid freezing chill chills windchill wind-chill lows felt feels frostbite',
);
const NO_SCALE = wordSet('in at with on overnight and but when as today tonight yesterday there here');
const DEGREES = new Set(['deg', 'Cel', '[degF]']);
const BEFORE = 16;
/** `temperatures plunged to 40 below in Yakutsk`: what it is below is zero; not `40 below the average`. */
export const belowNought = (s: Scene, a: Atom): Atom => {
  const after = a.last + 1;
  if (s.word(a.last) !== BELOW || a.value === undefined || a.value.digits <= 0n) return a;
  if (a.kind !== 'bare' && !DEGREES.has(a.unit?.ucum ?? '')) return a;
  if (after < s.limit(a.first) && s.t.kind[after] === WORD && !NO_SCALE.has(s.word(after))) return a;
  if (s.t.kind[after] === NUMBER) return a;
  for (let i = a.first - 1; i >= Math.max(s.floor(a.first), a.first - BEFORE); i -= 1)
    if (COLD.has(s.word(i))) return { ...a, last: after, value: negate(a.value), rule: 'below-zero' };
  return a;
};

const PLURAL_S = wordId('s');
/** Letters of a designation before its number at most. */
const LONGEST_CODE = 3;

/** The token after a designation that a noun phrase ends with: `F-16s`, `Boeing 737s`; `head + 1` for others. */
export const designationEnd = (t: Tokens, head: number): number => {
  const { text, start, end, flags, kind } = t;
  const isModel =
    (flags[head] & UPPER_FIRST) !== 0 && kind[head + 1] === NUMBER && t.word[head + 2] === PLURAL_S;
  if (isModel && glued(t, head + 2)) return head + 3;
  const at = head + 2;
  const isCode = (flags[head] & UPPER_FIRST) !== 0 && end[head] - start[head] <= LONGEST_CODE;
  if (!isCode || !glued(t, head + 1) || text.charCodeAt(start[head + 1]) !== HYPHEN) return head + 1;
  if (!glued(t, at) || kind[at] !== NUMBER) return head + 1;
  return glued(t, at + 1) && kind[at + 1] === WORD ? at + 2 : at + 1;
};

/** `year` in `the 10-year yield`. */
export const isJoinedUnit = (s: Scene, i: number): boolean => {
  return s.sign(i - 1) === 45 && s.glued(i) && i > 1 && s.numbers.ofToken[i - 2] >= 0;
};

/** `chip maker Vantor's profit`: the token after the name that a noun introduces; −1 for none. */
export const nameAfter = (s: Scene, from: number, limit: number): number => {
  let i = from;
  while (i < limit && s.tags[i] === TAG.PROPER && !DAY_NAMES.has(s.word(i)) && !isTimeAt(s, i)) i += 1;
  return i > from ? i : -1;
};
