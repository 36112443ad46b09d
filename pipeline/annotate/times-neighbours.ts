import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { W, weekdays } from './times-words.ts';

/** Nouns that a number counts, also where it has four digits: `2000 pieces`. */
export const COUNTABLE = wordSet(`
  people persons men women children pieces units votes deaths cases troops soldiers dollars euros pounds yen rupees francs pesos rubles roubles yuan won
  guineas cents km kilometers kilometres miles metres meters feet tonnes tons kg kilograms kilogrammes pounds barrels gallons litres liters acres hectares
  copies jobs workers employees residents homes houses passengers points percent per pct gmt utc est edt bst cet hours
`);

/** What takes place in a year, in the plural: `ahead of the 2018 elections`. */
export const EVENTS = wordSet(`
  elections primaries polls games olympics paralympics championships finals playoffs awards riots protests demonstrations attacks bombings shootings killings
  floods fires bushfires wildfires earthquakes talks negotiations sanctions hearings reforms accords celebrations commemorations caucuses midterms massacres
  wars crises events
`);

/** Words that are no counted noun. */
export const FUNCTION_WORDS = wordSet(`
  the a an and or but nor in on at by to of for from with without as is was were are be been being has had have will would could should may might can
  that which who whom whose when where while after before until till since during than then it its he she they we you his her their our this these those
  also not only just more most less later earlier onwards onward through between into over under about against amid because if so such both all there
  said says according under per up down out off due once again alone however saw led did came went became began made took
`);

/** Prefixes that stand with a hyphen before a date: `pre-2010`, `mid-1990s`. */
export const PREFIXES = wordSet('pre post mid early late non end');

const PREVIOUS = wordSet('previous old last');
const AVERAGES = wordSet('average averages norm mean');
const RECORDS = wordSet('record records high low peak best');
/** `the previous February record`, `the December average`: of a February that nobody dates; `i` is the month. */
export const isOfRecord = (r: Reader, i: number): boolean =>
  (r.is(i - 1, W.the) && AVERAGES.has(r.word(i + 1))) ||
  (PREVIOUS.has(r.word(i - 1)) && RECORDS.has(r.word(i + 1)));

const APPOINTED = wordSet(
  'starts start started begins begin began opens open opened meet meets met gather gathers gathered arrive arrives arrived leave leaves left depart departs departed meeting hearing service mass funeral kick-off tee',
);
/** `The meeting starts at 10 on June 2`: an hour for which something is set, in the words before `at`. */
export const isAppointed = (r: Reader, at: number): boolean =>
  [at - 1, at - 2, at - 3].some((i) => i >= r.first && APPOINTED.has(r.word(i)));

const DUE = wordSet('hearing meeting service scheduled set kick-off');
/** `A hearing is set for May 12 at 5.` */
export const isDue = (r: Reader, i: number): boolean => {
  if (!r.isNumber(i) || !(r.is(i + 1, W.stop) || r.is(i + 1, W.comma))) return false;
  return [3, 4, 5, 6, 7, 8].some((back) => i - back >= r.first && DUE.has(r.word(i - back)));
};

const BIRTHS = wordSet('born founded established created formed incorporated launched');
const BORN = wordId('born');
const BIRTH_REACH = 7;
/** `born in Łódź on 3 May 1995`, `founded on`: of a person or body that other things are told of. */
export const isBirth = (word: Int32Array, from: number): boolean => {
  for (let back = 1; back < BIRTH_REACH && from - back >= 0; back += 1)
    if (word[from - back] === BORN || (back < 3 && BIRTHS.has(word[from - back]))) return true;
  return false;
};

/** `set its May selling price`, `the bank's March report`: before a noun, after whose it is. */
export const isOwned = (r: Reader, i: number): boolean =>
  OWNERS.has(r.word(i - 1)) && r.isWord(i + 1) && !r.isCapital(i + 1) && !FUNCTION_WORDS.has(r.word(i + 1));
const OWNERS = wordSet("its their our 's");

/** `Friday 7 to Sunday 9 August`, `Friday 7–Sunday 9`: after the day comes one more. */
export const isStretch = (r: Reader, i: number): boolean => {
  const joins = r.is(i, W.to) || r.is(i, W.and) || r.is(i, W.until) || r.is(i, W.through) || r.isDash(i);
  return joins && r.isCapital(i + 1) && weekdays.has(r.word(i + 1)) && r.isNumber(i + 2);
};
