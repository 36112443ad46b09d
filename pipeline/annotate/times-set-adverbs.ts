import { WordMap, wordSet } from '../core/vocabulary.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import type { Reader } from './times-reader.ts';
import { cardinals, determiners, W } from './times-words.ts';

interface Often {
  readonly end: number;
  readonly rule: string;
  readonly timex: string;
  readonly confidence: number;
}

/** Adverbs and adjectives of what recurs, with its period. */
export const OFTEN: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  semiannual: 'P6M',
  semiannually: 'P6M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  biennial: 'P2Y',
  biennially: 'P2Y',
  triennial: 'P3Y',
  quadrennial: 'P4Y',
};
export const oftenWords = new WordMap(Object.entries(OFTEN));

const NAMES_AFTER = wordSet('newspaper newspapers paper papers magazine tabloid broadsheet standard basis');
/** Words that say a period which few things but meetings and reports have; of others they only describe. */
const TOLD = wordSet('nightly weekly fortnightly biweekly monthly bimonthly');
/** What takes place or comes out again and again. */
const RECURRING = wordSet(
  'survey surveys report reports bulletin bulletins review reviews meeting meetings briefing briefings newsletter column flight flights service services sailing sailings train bus auction auctions class classes lesson lessons session sessions poll index update updates draw visit visits inspection inspections pass ticket show shows concert concerts podcast broadcast broadcasts conference audience prayers vigil vigils protest protests rally rallies march marches clinic clinics check checks drill drills gathering gatherings mass rehearsal rehearsals delivery deliveries collection collections market fair patrol patrols test tests statement assessment address lottery',
);
/** So many words may stand between the two: `the weekly news conference`. */
const BETWEEN = 2;

const isRecurring = (r: Reader, i: number): boolean => {
  for (let at = i; at <= i + BETWEEN; at += 1) {
    if (!r.isWord(at) || FUNCTION_WORDS.has(r.word(at)) || r.isCapital(at)) return false;
    if (RECURRING.has(r.word(at)))
      return !(r.isWord(at + 1) && RECURRING.has(r.word(at + 1)) && at === i + BETWEEN);
  }
  return false;
};

/** `half-hourly`, `three-hourly`; `bi-weekly` is twice a week or every two: `undefined`. */
const partedAdverb = (r: Reader, i: number, timex: string): string | undefined => {
  if (!r.isDash(i - 1) || !r.glued(i) || !r.glued(i - 1)) return timex;
  if (BOTH.has(r.word(i - 2))) return undefined;
  if (r.is(i - 2, W.half)) return HALVES.get(timex);
  const many = cardinals.get(r.word(i - 2));
  return many !== undefined && many > 1 && timex.includes('1') ? timex.replace('1', String(many)) : timex;
};
const BOTH = wordSet('bi semi');
const HALVES = new Map([
  ['PT1H', 'PT30M'],
  ['P1Y', 'P6M'],
]);

/** `is served daily`, `from weekly to fortnightly`; in `a daily average`, `the monthly and yearly figures` it only describes. */
const isAlone = (r: Reader, i: number): boolean => {
  const before = r.isDash(i - 1) ? r.word(i - 3) : r.word(i - 1);
  if (determiners.has(before) || r.is(i, W.annual)) return false;
  const after = r.word(i + 1);
  if (JOINING.has(after) && oftenWords.has(r.word(i + 2))) return isAlone(r, i + 2);
  return !r.isWord(i + 1) || EXCEPT.has(after) || FUNCTION_WORDS.has(after);
};
const JOINING = wordSet('and or to');
const EXCEPT = wordSet('except excluding during throughout every each since instead');

/** `monthly`, `twice-weekly`: what recurs, by an adverb or an adjective. */
export const oftenAt = (r: Reader, i: number): Often | undefined => {
  const plain = oftenWords.get(r.word(i));
  const timex = plain && partedAdverb(r, i, plain);
  if (!timex) return undefined;
  if (r.isCapital(i) && i > r.first) return undefined;
  if (NAMES_AFTER.has(r.word(i + 1)) || (r.isCapital(i + 1) && r.is(i, W.daily))) return undefined;
  const isShown = isAlone(r, i) || (TOLD.has(r.word(i)) && isRecurring(r, i + 1));
  return { end: i + 1, rule: isShown ? 'often' : 'adverb', timex, confidence: 0.75 };
};
