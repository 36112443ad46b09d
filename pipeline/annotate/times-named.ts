import { wordSet } from '../core/vocabulary.ts';
import { GAME_WORDS } from '../lexicon/game-words.ts';
import { OWNERS } from './life-decades.ts';
import type { Season } from '../lexicon/seasons.ts';
import { decadeYear } from './times-calendar.ts';
import { fourDigits, isMonth } from './times-dates.ts';
import {
  centuryRange,
  decadeRange,
  halfRange,
  quarterRange,
  type Range,
  seasonRange,
  yearRange,
} from './times-ranges.ts';
import { isHeat } from './times-heat.ts';
import { trailingYear, yearly } from './times-yearly.ts';
import { type Reader, readOrdinal } from './times-reader.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { readShift, unresolved } from './times-shifts.ts';
import type { Context, Point } from './times-types.ts';
import { toldSeason } from './times-told-years.ts';
import { yearPairEnd } from './times-years.ts';
import { decadeWords, monthPrepositions, parts, seasons, W } from './times-words.ts';

/** `this spring`, `summer 2019`, `fall of 1989`, `in the winter`; refuses the verb and the water. */
export const seasonPoint = (r: Reader, i: number): Point | undefined => {
  const shift = readShift(r, i);
  const at = shift ? shift.end : i;
  const season: Season | undefined = r.isWord(at) ? seasons.get(r.word(at)) : undefined;
  if (!season) return undefined;
  const year = trailingYear(r, at + 1);
  const fallOf = (r.is(at, W.fall) || r.is(at, W.spring)) && r.is(at + 1, W.of);
  const isBound = !shift && !year && boundSeason(r, at);
  if (!shift && !year && !isBound && !bareSeason(r, at)) return undefined;
  if (shift && r.is(at, W.fall) && (fallOf || r.is(i, W.that)) && !year) return undefined;
  const named = {
    from: i,
    end: at + 1,
    rule: 'season',
    grain: 'season' as const,
    confidence: shift || year ? 0.95 : 0.7,
    shift: shift?.inText ? undefined : shift?.by,
  };
  if (shift && !shift.inText && shift.by === 0 && year?.year === undefined) {
    return { ...yearly(r, { ...named, shift: 0 }, (y) => seasonRange(y, season)), confidence: 0.95 };
  }
  const now = yearly(r, named, (y) => seasonRange(y, season));
  const read: Point =
    shift && !year
      ? {
          ...now,
          resolve: (at) => toldSeason(r, { i, shift }, (y) => seasonRange(y, season), at) ?? now.resolve(at),
        }
      : now;
  // `leave before winter`: every year
  const point = isBound
    ? {
        ...read,
        resolve: (at: Context) =>
          at.tense === 'present' || at.tense === 'none' ? unresolved() : read.resolve(at),
      }
    : read;
  // `the winter of 1883-84`
  const pair = year?.year === undefined ? -1 : yearPairEnd(r, year.end - 1, year.year);
  return pair > 0 ? { ...point, end: pair } : point;
};

const BOUNDS_SEASON = wordSet('by before until till since');
/** `by winter`, `since spring`: a season that bounds; refuses `before fall in prices`, `by spring water`. */
const boundSeason = (r: Reader, i: number): boolean => {
  if (!BOUNDS_SEASON.has(r.word(i - 1)) || r.glued(i)) return false;
  if (r.is(i, W.fall) && (r.is(i + 1, W.in) || r.is(i + 1, W.of))) return false;
  return !r.isNumber(i + 1) && (!r.isWord(i + 1) || (FUNCTION_WORDS.has(r.word(i + 1)) && !r.glued(i + 1)));
};

/** `in the spring`, `last in winter`: a season without year stands only after a preposition and the article. */
const bareSeason = (r: Reader, i: number): boolean => {
  if (!r.is(i - 1, W.the) && !parts.has(r.word(i - 1))) return false;
  const before = r.is(i - 1, W.the) ? r.word(i - 2) : r.word(i - 1);
  return (
    (monthPrepositions.has(before) || (before === W.over && !r.is(i, W.fall))) &&
    before !== W.of &&
    before !== W.to &&
    before !== W.for &&
    !r.is(i + 1, W.of) &&
    !(r.isWord(i + 1) && r.glued(i + 1)) &&
    !(r.isDash(i + 1) && r.glued(i + 1))
  );
};

/** `Q3 2019`, `2019 Q3`, `2019-H2`, `the March quarter`, `third quarter of 2019`, `second half of last year`. */
export const quarterPoint = (r: Reader, i: number): Point | undefined => {
  const year = fourDigits(r, i);
  if (year > 0) {
    const at = r.isDash(i + 1) && r.glued(i + 1) ? i + 2 : i + 1;
    const code = quarterCode(r, at);
    return (
      code && {
        end: at + 1,
        rule: 'quarter',
        grain: code.grain,
        confidence: 0.95,
        resolve: () => ({ range: code.make(year), basis: 'absolute' }),
      }
    );
  }
  const ends = isMonth(r, i);
  if (ends > 0 && ends % 3 === 0 && r.is(i + 1, W.quarter)) {
    const found = { from: i, end: i + 2, rule: 'quarter', grain: 'quarter' as const, confidence: 0.9 };
    return yearly(r, found, (y) => quarterRange(y, ends / 3));
  }
  const code = quarterCode(r, i);
  const fiscal = code && fiscalPoint(r, i + 1);
  if (fiscal) return fiscalPart(r, i, fiscal);
  if (code) {
    const at = r.isDash(i + 1) && r.glued(i + 1) && fourDigits(r, i + 2) > 0 ? i + 2 : i + 1;
    const dated = at > i + 1 || trailingYear(r, at) !== undefined;
    if (
      !dated &&
      (code.grain === 'half' ||
        !(monthPrepositions.has(r.word(i - 1)) || FINANCIAL.has(r.word(i + 1)) || isSubject(r, i)))
    )
      return undefined;
    return yearly(r, { from: i, end: at, rule: 'quarter', grain: code.grain, confidence: 0.9 }, code.make);
  }
  return quarterWords(r, i);
};

/** `Q2 FY25`, `H1 FY2024`: named, without days, as the year itself. */
const fiscalPart = (r: Reader, i: number, fiscal: Point): Point => ({
  ...fiscal,
  rule: 'fiscal-quarter',
  grain: 'quarter',
  resolve: (context) => ({
    timex: `${fiscal.resolve(context).timex}-${r.surface(i).toUpperCase()}`,
    basis: 'absolute',
  }),
});

interface Code {
  readonly grain: 'quarter' | 'half';
  readonly make: (year: number) => Range;
}

const quarterCode = (r: Reader, i: number): Code | undefined => {
  if (!r.hasDigit(i) || r.length(i) !== 2 || !r.isWord(i)) return undefined;
  const text = r.surface(i);
  const number = text.charCodeAt(1) - 48;
  const letter = text[0].toLowerCase();
  if (letter === 'q' && number >= 1 && number <= 4)
    return { grain: 'quarter', make: (year) => quarterRange(year, number) };
  return letter === 'h' && (number === 1 || number === 2) && text[0] === 'H'
    ? { grain: 'half', make: (year) => halfRange(year, number) }
    : undefined;
};

const FINANCIAL = wordSet(
  'revenue revenues profit profits earnings results sales loss losses gdp growth report income from compared ended ending as by after',
);
const ENDS = wordSet('closes ends ended opens starts started is was looks will');
/** `Q1 closes at midnight`: a quarter that opens what is said. */
const isSubject = (r: Reader, i: number): boolean =>
  r.isCapital(i) && !r.isWord(i - 1) && ENDS.has(r.word(i + 1));

const BUSINESS = wordSet(
  'revenue revenues profit profits earnings sales income loss losses gdp growth economy dividend dividends shares shareholders investors turnover margin margins orders deliveries shipments output fiscal exports imports ebitda inflation analysts company cost costs investment investments rates guidance outlook forecast demand production capacity budget euros dollars pounds yen euro percent acquisition merger bank lender shipments hiring layoffs contract $ £ €',
);
const GAME = wordSet(
  `${GAME_WORDS} touchdown touchdowns yard yards lead kick penalty pass quarterback halftime half-time possession substitute minute minutes striker winger midfielder goalkeeper basket points fans`,
);
/** `will reopen in the first quarter`: what is planned is planned for a quarter of the year. */
const AHEAD = wordSet('will plans planned expects expected due scheduled aims hopes intends slated targets');
const PLAYED = wordSet('ball team teams coach play plays game games match player players season court bench');
const MOST_AROUND = 40;
/** Whether the sentence of a token speaks of business and of no game, whose quarters and halves have no date. */
const isBusiness = (r: Reader, at: number): boolean => {
  let [found, ahead, played] = [false, false, false];
  const limit = Math.min(r.limit, at + MOST_AROUND);
  for (let i = Math.max(r.first, at - MOST_AROUND); i < limit; i += 1) {
    const word = r.word(i);
    if (GAME.has(word)) return false;
    if (BUSINESS.has(word)) found = true;
    if (i < at && AHEAD.has(word)) ahead = true;
    if (PLAYED.has(word)) played = true;
  }
  return found || (ahead && !played);
};

/** `the second half of the show`: of something else than a year. */
const isOfOther = (r: Reader, at: number): boolean =>
  r.is(at, W.of) && ![2, 3, 4].some((ahead) => YEAR.has(r.word(at + ahead)));
const YEAR = wordSet('year fiscal');
const FISCAL = wordSet('fiscal financial');

/** `the third quarter of the previous fiscal`: of a year whose days nobody says. */
const isOfFiscal = (r: Reader, at: number): boolean =>
  r.is(at, W.of) && [1, 2, 3].some((ahead) => FISCAL.has(r.word(at + ahead)));

/** What is halved: `the first half hour`, `his second half century`. */
const PARTED = wordSet('hour hours mile miles century centuries dozen year pint marathon term');

const [FINAL, OPENING] = ['final closing', 'opening'].map(wordSet);
/** `final`, `closing` and `opening` before a quarter of a year that is named. */
const edgeAt = (r: Reader, i: number): { end: number; value: number } | undefined => {
  if (!r.is(i + 1, W.quarter) || !trailingYear(r, i + 2)) return undefined;
  return FINAL.has(r.word(i))
    ? { end: i + 1, value: 4 }
    : OPENING.has(r.word(i))
      ? { end: i + 1, value: 1 }
      : undefined;
};

/** `the first half of fiscal 2025`: named, without days, as the year itself. */
const inFiscal = (r: Reader, at: number, code: string): Point | undefined => {
  const fiscal = r.is(at, W.of) ? fiscalPoint(r, at + 1) : undefined;
  return (
    fiscal && {
      ...fiscal,
      rule: 'fiscal-quarter',
      grain: code.startsWith('Q') ? 'quarter' : 'half',
      resolve: (context) => ({ timex: `${fiscal.resolve(context).timex}-${code}`, basis: 'absolute' }),
    }
  );
};

const quarterWords = (r: Reader, i: number): Point | undefined => {
  const ordinal = readOrdinal(r, i) ?? edgeAt(r, i);
  if (!ordinal) return undefined;
  const at = r.isDash(ordinal.end) && r.glued(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const { value } = ordinal;
  const isQuarter = r.is(at, W.quarter) && value <= 4;
  const isHalf = r.is(at, W.half) && value <= 2;
  if (!isQuarter && !isHalf) return undefined;
  // `free for the first half hour`
  if (isHalf && PARTED.has(r.word(at + 1))) return undefined;
  const fiscal = inFiscal(r, at + 1, `${isQuarter ? 'Q' : 'H'}${value}`);
  if (fiscal) return fiscal;
  if (isOfFiscal(r, at + 1)) return undefined;
  const year = trailingYear(r, at + 1);
  const follows = isQuarter && FINANCIAL.has(r.word(at + 1));
  if (!year && !follows && (isOfOther(r, at + 1) || !isBusiness(r, i))) return undefined;
  const make = isQuarter ? (y: number) => quarterRange(y, value) : (y: number) => halfRange(y, value);
  return yearly(
    r,
    {
      from: i,
      end: at + 1,
      rule: 'quarter',
      grain: isQuarter ? 'quarter' : 'half',
      confidence: year ? 0.95 : 0.8,
    },
    make,
  );
};

/** Whether a decade before an `and` goes on at token `i`: `the sixties and seventies`, `the 1960s and 70s`. */
const isNextDecade = (r: Reader, i: number): boolean =>
  (r.is(i - 1, W.and) || r.is(i - 1, W.or) || r.is(i - 1, W.to)) &&
  (decadeWords.has(r.word(i - 2)) ||
    ((r.is(i - 2, W.s) || r.is(i - 2, W.tickS)) &&
      r.glued(i - 2) &&
      r.isNumber(i - 3) &&
      r.length(i - 3) === 4));

/** `1970s`, `1990's`, `'90s`, `the nineties`, `21st century`, `5th century BC`. */
export const decadePoint = (r: Reader, i: number): Point | undefined => {
  const year = r.digits(i);
  if (year >= 0 && year % 10 === 0 && r.glued(i + 1) && (r.is(i + 1, W.s) || r.is(i + 1, W.tickS))) {
    if (r.length(i) === 4 && year >= 1000 && year < 2200)
      return fixedPoint(
        {
          end: i + 2,
          rule: year % 100 === 0 && year < 1900 ? 'century' : 'decade',
          grain: 'decade',
          confidence: 0.97,
        },
        decadeRange(year),
      );
    const tick = i > r.first && r.glued(i) && "'’‘".includes(r.surface(i - 1));
    const placed =
      r.is(i - 1, W.the) || (parts.has(r.word(i - 1)) && !OWNERS.has(r.word(i - 2))) || isNextDecade(r, i);
    if (r.length(i) === 2 && year >= 10 && (tick || (placed && !r.isCapital(i + 1) && !isHeat(r, i))))
      return shortDecade({ end: i + 2, confidence: tick ? 0.95 : 0.8 }, year);
  }
  const tens = decadeWords.get(r.word(i));
  // `in his late sixties` is an age
  const lives = OWNERS.has(r.word(i - 2)) || OWNERS.has(r.word(i - 3));
  const stands = r.is(i - 1, W.the) || parts.has(r.word(i - 1)) || r.isDash(i - 1) || isNextDecade(r, i);
  if (tens !== undefined && !lives && stands) return shortDecade({ end: i + 1, confidence: 0.85 }, tens);
  return undefined;
};

const fixedPoint = (
  found: { end: number; rule: string; grain: Point['grain']; confidence: number },
  range: Range,
): Point => ({ ...found, resolve: () => ({ range, basis: 'absolute' }) });

const shortDecade = (found: { end: number; confidence: number }, short: number): Point => ({
  ...found,
  rule: 'short-decade',
  grain: 'decade',
  resolve: (context) => ({ range: decadeRange(decadeYear(short, context)), basis: 'absolute' }),
});

/** `21st century`, `nineteenth-century`, `5th century BC`. */
export const centuryPoint = (r: Reader, i: number): Point | undefined => {
  const ordinal = readOrdinal(r, i);
  if (!ordinal || ordinal.value > 30) return undefined;
  const at = r.isDash(ordinal.end) && r.glued(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  if (!r.is(at, W.century) && !r.is(at, W.centuries)) return undefined;
  if (
    ordinal.value < 3 &&
    !r.is(at + 1, W.bc) &&
    !r.is(at + 1, W.ad) &&
    !r.is(at + 1, W.bce) &&
    !r.is(at + 1, W.ce) &&
    !r.isNumber(i)
  )
    return undefined;
  const before = r.is(at + 1, W.bc) || r.is(at + 1, W.bce);
  const era = before || ((r.is(at + 1, W.ad) || r.is(at + 1, W.ce)) && r.isCapital(at + 1));
  return fixedPoint(
    { end: era ? at + 2 : at + 1, rule: 'century', grain: 'century', confidence: 0.97 },
    centuryRange(before ? -ordinal.value : ordinal.value),
  );
};

const ENDS_IN = wordSet('ending ended to');
/** `fiscal year ending March 2026`: the year in which it ends; −1 for none. */
const fiscalEnd = (r: Reader, i: number): number =>
  ENDS_IN.has(r.word(i)) && isMonth(r, i + 1) > 0 ? fourDigits(r, i + 2) : -1;

/** `fiscal year 2019`, `FY2019`, `FY 2019-20`, `2019 fiscal year`: named, without days (they differ by organisation). */
export const fiscalPoint = (r: Reader, i: number): Point | undefined => {
  const named = (end: number, year: number | undefined, isPair = false): Point => ({
    end,
    rule: 'fiscal-year',
    grain: 'year',
    confidence: 0.9,
    resolve: () => ({
      timex: year === undefined ? 'FYXXXX' : `FY${year}${isPair ? `/${year + 1}` : ''}`,
      basis: 'absolute',
    }),
  });
  if (r.is(i, W.fiscal) || r.is(i, W.financial) || r.is(i, W.school) || r.is(i, W.calendar)) {
    const at = r.is(i + 1, W.year) ? i + 2 : i + 1;
    const year = fourDigits(r, at);
    const ends = at === i + 2 && !r.is(i, W.school) ? fiscalEnd(r, at) : -1;
    if (ends > 0) return named(at + 3, ends);
    if (year < 0) return at === i + 2 && r.is(i, W.fiscal) ? named(at, undefined) : undefined;
    if (at === i + 1 && !r.is(i, W.fiscal)) return undefined;
    const pair = yearPairEnd(r, at, year);
    if (pair > 0 && !r.is(i, W.school)) return named(pair, year, true);
    if (r.is(i, W.calendar))
      return fixedPoint({ end: at + 1, rule: 'year', grain: 'year', confidence: 0.95 }, yearRange(year));
    if (r.is(i, W.school))
      return { ...named(at + 1, year), resolve: () => ({ timex: `SY${year}`, basis: 'absolute' }) };
    return named(at + 1, year);
  }
  if (r.isWord(i) && r.isCapital(i) && /^FY(?:\d{2}|\d{4})?$/.test(r.surface(i).slice(0, 7))) {
    const glued = r.surface(i).slice(2);
    if (glued) {
      const full = glued.length === 2 ? 2000 + Number(glued) : Number(glued);
      const pair = yearPairEnd(r, i, full);
      return named(pair > 0 ? pair : i + 1, full, pair > 0);
    }
    const year = fourDigits(r, i + 1);
    const pair = yearPairEnd(r, i + 1, year);
    return year > 0 ? named(pair > 0 ? pair : i + 2, year, pair > 0) : undefined;
  }
  const year = fourDigits(r, i);
  const pair = yearPairEnd(r, i, year);
  const at = pair > 0 ? pair : i + 1;
  if (year > 0 && (r.is(at, W.fiscal) || r.is(at, W.financial)) && r.is(at + 1, W.year))
    return named(at + 2, year, pair > 0);
  return undefined;
};
