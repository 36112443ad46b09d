import { wordId } from '../core/vocabulary.ts';
import { isRatioAt } from './quantity-odds.ts';
import { isVerse } from './scripture.ts';
import type { Length } from './times-durations.ts';
import type { Reader } from './times-reader.ts';
import { units, W } from './times-words.ts';

const unit = (name: string) => units.get(wordId(name))!;
const HOUR = unit('hour');
const MINUTE = unit('minute');
const SECOND = unit('second');
/** After these a row of digits and colons is how long something took, never a time of day. */
const TOOK = new Set(
  'in of ran clocked timed swam finished recorded best record time posted behind by'.split(' ').map(wordId),
);
/** With one of these before it in the sentence, hours, minutes and seconds are a result. */
const RACES = new Set(
  'marathon record records race run ran runner runners sprint relay finished clocked champion lap laps'
    .split(' ')
    .map(wordId),
);
const BACK = 16;
/** Up to so many, the first of two parts may be hours. */
const HOURS = 3;
const SECONDS = /^[0-5]\d(?:\.\d{1,3})?$/;

const isRace = (r: Reader, i: number): boolean => {
  for (let k = i - 1; k >= r.first && k > i - BACK; k -= 1) if (RACES.has(r.word(k))) return true;
  return false;
};

/** `1 Kuhn 14:02:55; 2 Prat`: behind a place and a name. */
const isStanding = (r: Reader, i: number): boolean => {
  let at = i - 1;
  if (r.is(at, W.close)) while (at > i - 5 && !r.is(at, W.open)) at -= 1;
  if (r.is(at, W.open)) at -= 1;
  let k = at;
  while (k > at - 4 && (r.isCapital(k) || r.is(k, W.stop))) k -= 1;
  return k < at && r.digits(k, 2) >= 0;
};

/** `ran it in 2:05`, `to break 2:10`, `John 3:16`: no time of day; of a result nobody says whether hours or minutes come first. */
export const isOtherThanTime = (r: Reader, i: number): boolean =>
  isVerse(r.tokens, i, r.first) ||
  isRatioAt(r.tokens.word, i, r.first) ||
  r.is(i - 1, W.in) ||
  isPace(r, i + 3) ||
  isLightCycle(r, i) ||
  LASTED.has(r.word(i - 1)) ||
  (BROKEN.has(r.word(i - 1)) && isRace(r, i));
/** `a final that lasted 2:50`: hours and minutes, or minutes and seconds. */
const LASTED = new Set(['lasted', 'lasting', 'lasts', 'took', 'takes'].map(wordId));
/** `a 12:12 h light:dark cycle`, `14:10 L:D`: hours of light and of darkness, together a day. */
const isLightCycle = (r: Reader, i: number): boolean => {
  if (r.digits(i, 2) + r.digits(i + 2, 2) !== HOURS_OF_DAY) return false;
  const at = HOUR_WORDS.has(r.word(i + 3)) ? i + 4 : i + 3;
  return LIGHTS.has(r.word(r.is(at, W.open) ? at + 1 : at));
};
const HOURS_OF_DAY = 24;
const HOUR_WORDS = new Set(['h', 'hr', 'hrs', 'hour', 'hours'].map(wordId));
const LIGHTS = new Set(['light', 'lights', 'l', 'ld', 'day', 'photoperiod', 'dark'].map(wordId));
/** `5:30 per mile`, `a 4:15 mile`: minutes and seconds for a distance. */
const isPace = (r: Reader, end: number): boolean => {
  const at = PER.has(r.word(end)) ? end + 1 : end;
  return r.isWord(at) && DISTANCES.has(r.word(at));
};
/** `leads the Tour by 1:13`. */
const isMargin = (r: Reader, i: number): boolean => {
  if (!r.is(i - 1, W.by)) return false;
  for (let k = i - 2; k >= r.first && k > i - MARGIN_REACH; k -= 1) if (LEADS.has(r.word(k))) return true;
  return false;
};
const MARGIN_REACH = 9;
const LEADS = new Set(
  'leads led lead leading ahead clear behind won wins beat trails trailed best record'.split(' ').map(wordId),
);

/** `with 1:08 left`, `2:30 remaining`: minutes and seconds of a game. */
const isRemaining = (r: Reader, i: number): boolean => {
  const [next, after] = [r.word(i + 3), r.word(i + 4)];
  if (next === LEFT) return HAVING.has(r.word(i - 1));
  return next === REMAINING || (next === W.to && TO_PLAY.has(after)) || (next === W.on && r.is(i + 5, CLOCK));
};
const [LEFT, REMAINING, CLOCK] = ['left', 'remaining', 'clock'].map(wordId);
const HAVING = new Set(['with', 'had', 'has', 'have', 'just', 'only', 'and', 'of'].map(wordId));
const TO_PLAY = new Set(['play', 'go', 'spare'].map(wordId));
const PER = new Set(['per', 'a', 'an'].map(wordId));
const DISTANCES = new Set(['mile', 'kilometre', 'kilometer', 'km', 'lap'].map(wordId));
const BROKEN = new Set(['break', 'breaking', 'broke', 'under', 'sub', 'below', 'inside'].map(wordId));

/**
 * What a stopwatch shows: `won in 1:59.87`, `a time of 2:03:45`. A fraction of a second says so alone;
 * hours, minutes and seconds need a word
 * before them. Two parts without a fraction are minutes and seconds only after `in`, and undecided up to 3.
 */
export const stopwatch = (r: Reader, i: number): Length | undefined => {
  if (r.is(i + 1, W.colon) && isLightCycle(r, i)) return undefined;
  const first = r.digits(i, 2);
  if (first < 0 || !r.is(i + 1, W.colon) || !r.glued(i + 1) || !r.glued(i + 2) || !r.isNumber(i + 2))
    return undefined;
  const three = r.is(i + 3, W.colon) && r.glued(i + 3) && r.glued(i + 4) && r.isNumber(i + 4);
  const last = three ? i + 4 : i + 2;
  const seconds = r.surface(last);
  if (!SECONDS.test(seconds) || (three && !/^[0-5]\d$/.test(r.surface(i + 2)))) return undefined;
  const isSure = three
    ? TOOK.has(r.word(i - 1)) ||
      isRace(r, i) ||
      isStanding(r, i) ||
      (r.is(i - 1, W.open) && r.is(last + 1, W.close))
    : (r.is(i - 1, W.in) && first > HOURS) || isPace(r, i + 3) || isRemaining(r, i) || isMargin(r, i);
  if (!seconds.includes('.') && !isSure) return undefined;
  const values = three
    ? ([
        [r.surface(i), HOUR],
        [r.surface(i + 2), MINUTE],
      ] as const)
    : ([[r.surface(i), MINUTE]] as const);
  const parts = [...values, [seconds, SECOND] as const].map(([text, each]) => ({
    value: text.replace(/^0(?=\d)/, ''),
    unit: each,
  }));
  return { from: i, end: last + 1, rule: 'stopwatch', parts, soft: false, confidence: 0.9 };
};
