import { WordMap, type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { FOREIGN_STREET_NOUNS, STREET_ABBREVIATIONS, STREET_NOUNS } from '../lexicon/streets.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isVerse } from './scripture.ts';
import { TAG } from './tag-set.ts';
import { ALL_UPPER, NUMBER, UPPER_FIRST, WORD } from './tokens.ts';

const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;
const ZERO = wordId('zero');
const [HUNDRED, THE] = ['hundred', 'the'].map(wordId);
const MAX = wordId('max');
const ZERO_BEFORE = wordSet('net ground patient absolute');
const ZERO_AFTER = wordSet('sum hour hours tolerance carbon emission emissions trust waste day rated net');
const TOLERANCE = wordId('tolerance');
const MULTI = wordSet('multi');
const SCALES = wordSet('hundred thousand million billion trillion');
/** Sections of the tax code of the United States that name plans for pensions: `401(k)`. */
const PLANS = wordSet('401 403 457 501 529');
const PLAN_LETTERS = wordSet('k b c');
/** Numbers of an idiom with the word before or after them. */
const BEFORE = new WordMap<number>([
  ['nine', wordId('cloud')],
  ['eleventh', wordId('the')],
]);
const AFTER = new WordMap<WordSet>([
  ['eleventh', wordSet('hour')],
  ['forty', wordSet('winks')],
  ['two', wordSet('minds')],
  ['one', wordSet('way')],
  ...['five', 'six', 'seven', 'eight', 'nine'].map((word): [string, WordSet] => [
    word,
    wordSet('figures figure'),
  ]),
]);
const IN = wordId('in');
const TWO = wordId('two');
const FIGURES = wordSet('figures figure');
const FOR_MONEY = wordSet('to into for of in earn earns earning earned paid cost costs worth');
const [ONE, BY, PER] = ['one', 'by', 'per'].map(wordId);
const RESOLUTIONS = '2458';
const SCREENS = wordSet(
  'tv tvs television televisions video videos display displays screen screens resolution footage camera cameras monitor monitors film projector projectors streaming',
);
/** Words that begin an address. */
const STREETS = wordSet(FOREIGN_STREET_NOUNS);
const PARTICLES = wordSet('de des du la le les della delle dei del di da do dos');

const isHyphenAt = (s: Scene, i: number): boolean => s.sign(i) === HYPHEN && s.glued(i);

/** `net zero`, `a zero-sum game`, `zero tolerance`: a name of a state, no number of things. */
const isNamedZero = (s: Scene, { first, last }: NumberSpan): boolean => {
  if (s.word(first) !== ZERO || last - first !== 1) return false;
  const before = isHyphenAt(s, first - 1) ? first - 2 : first - 1;
  if (ZERO_BEFORE.has(s.word(before))) return true;
  return s.word(last) === TOLERANCE || (isHyphenAt(s, last) && ZERO_AFTER.has(s.word(last + 1)));
};

const isSaying = (s: Scene, { first, last }: NumberSpan): boolean => {
  // `one by one`
  if (s.word(first) === ONE && s.word(last) === BY && s.word(last + 1) === ONE) return true;
  if (s.word(first) === ONE && s.word(first - 1) === BY && s.word(first - 2) === ONE) return true;
  // `four wins in the Hundred`: a contest of that name
  if (s.word(first) === HUNDRED && s.word(first - 1) === THE && (s.t.flags[first] & UPPER_FIRST) !== 0)
    return true;
  // `their first one-two since 2021`, `a one-two punch`: two in a row, by name
  if (isOneTwo(s, s.word(first) === TWO ? first - 2 : first)) return true;
  const before = BEFORE.get(s.word(first));
  const after = AFTER.get(s.word(first));
  if (before === undefined && !after) return false;
  // `from £39 one way`, `a one-way ticket`; not `one way to do it`
  if (s.word(first) === ONE) return s.numbers.ofToken[first - 1] >= 0 && s.tags[last + 1] === TAG.PUNCTUATION;
  // `sold for six figures`
  if (FIGURES.has(s.word(last))) return FOR_MONEY.has(s.word(first - 1));
  if (s.word(first) === TWO && s.word(first - 1) !== IN) return false;
  return (before === undefined || s.word(first - 1) === before) && (!after || after.has(s.word(last)));
};

const isOneTwo = (s: Scene, at: number): boolean =>
  s.word(at) === ONE &&
  isHyphenAt(s, at + 1) &&
  s.word(at + 2) === TWO &&
  s.tags[at + 3] !== TAG.PLURAL &&
  !isHyphenAt(s, at + 3);

/** Reasons that need no more than the words beside a number; they hold whatever unit follows. */
export const idiomTrap = (s: Scene, n: NumberSpan): string | undefined => {
  const { first, last } = n;
  if (isNamedZero(s, n)) return 'an idiom with zero';
  if (last - first !== 1) return undefined;
  // `1.3 per million flights`
  if (SCALES.has(s.word(first)) && s.word(first - 1) === PER) return 'part of a rate';
  if (SCALES.has(s.word(first)) && isHyphenAt(s, first - 1) && MULTI.has(s.word(first - 2)))
    return 'several of a scale, not one';
  if (isShopName(s, n) || isAircraft(s, n)) return 'part of a name';
  if (n.form !== 'digits') return isSaying(s, n) ? 'an idiom' : undefined;
  if (s.sign(last) === OPEN && s.glued(last) && PLANS.has(s.word(first)))
    return PLAN_LETTERS.has(s.word(last + 1)) && s.sign(last + 2) === CLOSE
      ? 'a section of a law'
      : undefined;
  if (isFiling(s, n)) return 'a form of a filing';
  if (isVerse(s.t, first, s.floor(first))) return 'a verse of a book';
  return isStreet(s, n) ? 'a number of a house' : undefined;
};

/** `10-K`, `8-K`, `20-F`: forms that companies file, named by a number and one capital. */
const isFiling = (s: Scene, { first, last }: NumberSpan): boolean =>
  FILINGS.has(s.word(first)) &&
  isHyphenAt(s, last) &&
  s.glued(last + 1) &&
  /^[DFGKQ]$/.test(s.t.text.slice(s.t.start[last + 1], s.t.end[last + 1]));
const FILINGS = wordSet('6 8 10 11 13 20 40');

/** `the 787-9`: an aircraft and its variant; either number. */
const isAircraft = (s: Scene, { first, last }: NumberSpan): boolean => {
  const { t } = s;
  const isBoeing = (i: number): boolean =>
    t.kind[i] === NUMBER && /^7[0-8]7$/.test(t.text.slice(t.start[i], Math.min(t.end[i], t.start[i] + 4)));
  // `a 737 MAX 8`
  if (isBoeing(first) && s.word(last) === MAX && (t.flags[last] & ALL_UPPER) !== 0) return true;
  // `the ATR 72-600`
  const head = isHyphenAt(s, first - 1) ? first - 2 : first;
  if (head > 0 && (t.flags[head - 1] & ALL_UPPER) !== 0 && isHyphenAt(s, head + 1) && s.glued(head + 2)) {
    const written = t.text.slice(t.start[head], Math.min(t.end[head + 2], t.start[head] + 8));
    if (s.tags[head - 1] === TAG.PROPER && /^\d\d-\d00$/.test(written)) return true;
  }
  if (isBoeing(first)) return isHyphenAt(s, last) && s.glued(last + 1) && t.kind[last + 1] === NUMBER;
  return isHyphenAt(s, first - 1) && s.glued(first) && first > 1 && isBoeing(first - 2);
};

/** `7-Eleven`: digits and a number word with a capital, joined; either of them. */
const isShopName = (s: Scene, { first, last }: NumberSpan): boolean => {
  const { t } = s;
  const isWord = (i: number): boolean =>
    i < t.count && s.numbers.ofToken[i] >= 0 && t.kind[i] === WORD && (t.flags[i] & UPPER_FIRST) !== 0;
  if (t.kind[first] === NUMBER) return isHyphenAt(s, last) && s.glued(last + 1) && isWord(last + 1);
  return isWord(first) && isHyphenAt(s, first - 1) && s.glued(first) && t.kind[first - 2] === NUMBER;
};

const ROADS = wordSet(`${STREET_NOUNS} ${STREET_ABBREVIATIONS} close court gardens mews row walk way hill`);
/** `17B Alder Close`: the letter at token `at` belongs to the number of a house; a name of a street follows. */
const isHouse = (s: Scene, at: number): boolean => {
  const { t } = s;
  if (!s.glued(at)) return false;
  for (let i = at + 1; i < t.count && i < at + 4 && (t.flags[i] & UPPER_FIRST) !== 0; i += 1)
    if (i > at + 1 && ROADS.has(t.word[i])) return true;
  return false;
};

/** `9M 2024`, `9M FY25`: the months of a year; `3M`: the company. */
export const isNamedLetter = (s: Scene, n: NumberSpan): boolean => {
  const at = n.letter?.token ?? -1;
  if (at < 0 || at + 1 >= s.t.count) return false;
  if (isHouse(s, at)) return true;
  if (n.digits !== 1 || s.t.text[s.t.start[at]] !== 'M') return false;
  const next = at + 1;
  if (
    /^FY/.test(s.t.text.slice(s.t.start[next], s.t.end[next]).slice(0, 4)) ||
    (s.t.kind[next] === NUMBER && s.t.end[next] - s.t.start[next] === 4)
  )
    return true;
  const tag = s.tags[next];
  return s.t.text[n.start] === '3' && tag !== TAG.PLURAL && tag !== TAG.ADJECTIVE && tag !== TAG.NOUN;
};

const isStreet = (s: Scene, n: NumberSpan): boolean => {
  const { t } = s;
  const at = n.last;
  if ((n.digits ?? 9) > 4 || n.fractional || n.grouped || !STREETS.has(s.word(at))) return false;
  if ((t.flags[at] & UPPER_FIRST) === 0 || at + 1 >= t.count) return false;
  return (t.flags[at + 1] & UPPER_FIRST) !== 0 || PARTICLES.has(t.word[at + 1]);
};

/** `a 4K television`, `shot in 4K`: lines of a picture. */
export const isResolution = (s: Scene, n: NumberSpan): boolean => {
  const at = n.letter?.token ?? -1;
  if (at < 0 || n.digits !== 1 || s.t.text[s.t.start[at]] !== 'K') return false;
  const digit = s.t.text[n.start];
  return (
    RESOLUTIONS.includes(digit) &&
    (SCREENS.has(s.word(at + 1)) || (digit === '4' && s.word(n.first - 1) === IN))
  );
};

const WEEKS = wordSet('week day month year cycle');
const WEEK_BEFORE = wordSet('by at to until through after from before in on');

/** `up to week 22 of a pregnancy`, `by week 24`: after a preposition the number names the week at token `at`. */
export const isWeekOfTrial = (s: Scene, n: NumberSpan, at: number): boolean =>
  n.form === 'digits' && (n.digits ?? 9) < 4 && WEEKS.has(s.word(at)) && WEEK_BEFORE.has(s.word(at - 1));
