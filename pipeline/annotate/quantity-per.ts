import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { isTimeAt } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Stretch } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';
import type { UnitReading } from './units.ts';

/** What an amount is for one of: the unit below the line. */
export type Per = Stretch & { readonly name: string };

export const PER = wordId('per');
export const NOUN_UNITS = new Set([
  'turn',
  'stone',
  'quarter',
  'degree',
  'night',
  'bit',
  'grain',
  'minute',
  'second',
  'bar',
]);
const AGO = wordSet('back earlier ago later before after previously prior');
const WAY = wordId('way');
const EACH = wordSet('each apiece');
const ONE_BY_ONE = wordSet('each every');
const ARTICLE_PER = wordSet('a an');
const POWERS = wordSet('square cubic');
const PRICED = wordSet(
  'dozen kg lb quintal dose launch hectare acre bale case bottle glass plate seat mile kilometre share barrel head gallon ton tonne pound litre liter ounce pop piece ticket bushel unit person night kilo carat sheet cup sack crate carton loaf megabyte gigabyte',
);
/** What is paid for, where nothing else may begin with it: `€900 a pupil`, not `$300 a pupil said`. */
const PAID = wordSet(
  'pupil student child patient passenger guest player worker employee family household customer user visitor voter resident citizen member driver vehicle car truck lorry trip ride journey game match visit session lesson class course room bed room table bag box can jar packet slice serving copy issue page word download stream click item set pair animal sheep cow pig calf tree egg term semester season flight crossing stay home house property parcel vote quarter',
);
/** What things are sold by: volumes, weights, areas, lengths. */
const SOLD = new Set(['m3', 'kg', 'm2', 'm']);
/** `per 1,000`, `per million`. */
const ROUND = /^10{2,12}$/;
const ANNUM = wordId('annum');
/** Adverbs that say in what time an amount comes again. */
const OFTEN = new WordMap<string>([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** Whether nothing goes on behind a noun at a token that would make it begin a clause or a longer name. */
const endsThere = (s: Scene, at: number): boolean => {
  const tag = s.tags[at] ?? TAG.PUNCTUATION;
  return (
    at >= s.limit(at - 1) ||
    tag === TAG.PUNCTUATION ||
    tag === TAG.CONJUNCTION ||
    tag === TAG.ADVERB ||
    tag === TAG.TO ||
    tag === TAG.SUBORDINATOR ||
    (tag === TAG.PREPOSITION && s.word(at) !== OF)
  );
};
const OF = wordId('of');
const IN = wordId('in');

/** `monthly`, `hourly` at a token. */
export const oftenNamed = (s: Scene, at: number): Per | undefined => {
  const name = OFTEN.get(s.word(at));
  return name === undefined ? undefined : { first: at, last: at + 1, name };
};

/** `annually`, `each year`, `every day` at a token. */
export const oftenAt = (s: Scene, at: number): Per | undefined => {
  if (at >= s.limit(Math.max(0, at - 1))) return undefined;
  const name = OFTEN.get(s.word(at));
  const next = s.tags[at + 1] ?? TAG.PUNCTUATION;
  if (name) return isNounTag(next) || next === TAG.ADJECTIVE ? undefined : { first: at, last: at + 1, name };
  if (!ONE_BY_ONE.has(s.word(at))) return undefined;
  const unit = s.units.read(at + 1, false);
  if (!unit?.time || unit.symbol || unit.per || s.tags[at + 1] === TAG.PLURAL) return undefined;
  return { first: at + 1, last: unit.end, name: unit.name };
};

/** `a day`, `an ounce`, `a share` after an amount. */
const perArticle = (s: Scene, at: number, unit: UnitReading | undefined): Per | undefined => {
  const { t } = s;
  const isTime = unit?.time && !unit.symbol;
  // `$616 a square foot`
  // `$119 a megawatt-hour`
  if (unit && !unit.symbol && (POWERS.has(s.word(at)) || /watt[- ]hour/.test(unit.name)))
    return { first: at, last: unit.end, name: unit.name };
  const isSold = unit !== undefined && !unit.symbol && SOLD.has(unit.si) && !NOUN_UNITS.has(unit.name);
  const isPaid = PAID.has(s.word(at)) && endsThere(s, at + 1);
  if (!isTime && !isSold && !isPaid && !PRICED.has(s.word(at))) return undefined;
  // `310 a day after 495`: set beside another number
  const isBeside = isTime && s.numbers.ofToken[unit.end + 1] >= 0;
  if (isTime && AGO.has(s.word(unit.end)) && !isBeside) return undefined;
  const end = isTime || isSold ? unit.end : at + 1;
  return { first: at, last: end, name: unit?.name ?? t.text.slice(t.start[at], t.end[at]) };
};

/** The name of a unit after `per`: as it is written, `litre` and `metre` in the spelling of the table. */
const nameOf = (s: Scene, at: number, { end, name }: UnitReading): string => {
  const { t } = s;
  const written = t.text.slice(t.start[at], t.end[end - 1]);
  return /litre|metre|gramme/.test(written) ? name : written;
};

/** `per day`, `a share`, `/hour`, `each` at a token; `undefined` when none stands there. */
export const perAt = (s: Scene, at: number): Per | undefined => {
  const { t } = s;
  if (at >= s.limit(Math.max(0, at - 1))) return undefined;
  const word = t.word[at];
  // `$2.15-a-day`
  if (s.sign(at) === 45 && s.glued(at) && s.sign(at + 2) === 45 && s.glued(at + 2))
    return perJoined(s, at + 1);
  const isSlash = s.sign(at) === 47 && s.glued(at);
  if (EACH.has(word) && s.word(at + 1) === WAY)
    return { first: at, last: at + 2, name: t.text.slice(t.start[at], t.end[at + 1]) };
  const often = oftenAt(s, at);
  if (often) return often;
  if (EACH.has(word)) return { first: at, last: at + 1, name: t.text.slice(t.start[at], t.end[at]) };
  const isPer = word === PER || isSlash;
  const isArticle = ARTICLE_PER.has(word);
  if (!isPer && !isArticle) return undefined;
  const unit = s.units.read(at + 1, isSlash);
  if (isArticle) return perArticle(s, at + 1, unit);
  if (s.word(at + 1) === ANNUM) return { first: at + 1, last: at + 2, name: 'year' };
  const several = isPer && !isSlash ? perSeveral(s, at + 1) : undefined;
  if (several) return several;
  if (unit && unit.end > at + 1) return { first: at + 1, last: unit.end, name: nameOf(s, at + 1, unit) };
  const noun = s.units.nounPhrase(at + 1, isSlash) ?? wellAt(s, at + 1);
  return noun ? { first: at + 1, last: noun.end, name: noun.name } : undefined;
};

const WELL = wordId('well');
/** `2 × 10^5 cells per well`: of a plate; not `per well-known name`. */
const wellAt = (s: Scene, at: number): { name: string; end: number } | undefined =>
  s.word(at) === WELL && s.sign(at + 1) !== 45 ? { name: 'well', end: at + 1 } : undefined;

/** `-a-day`, `-per-share`: at the word between two hyphens. */
const perJoined = (s: Scene, at: number): Per | undefined => {
  const word = s.word(at);
  if (!ARTICLE_PER.has(word) && word !== PER) return undefined;
  const unit = s.units.read(at + 2, false);
  if (!unit?.time && !PRICED.has(s.word(at + 2))) return undefined;
  const { text, start, end } = s.t;
  return { first: at + 2, last: at + 3, name: unit?.name ?? text.slice(start[at + 2], end[at + 2]) };
};

/** `per 1000 person-years`: the token after the word that is joined to a noun; `end` where none is. */
const overJoined = (s: Scene, end: number): number =>
  s.sign(end) === 45 && s.glued(end) && s.glued(end + 1) && isNounTag(s.tags[end + 1]) ? end + 2 : end;

/** `per 100,000 people`, `per 10 grams`, `per 100,000`: the number belongs to what is divided by. */
export const perSeveral = (s: Scene, at: number): Per | undefined => {
  const { t } = s;
  const index = at < t.count ? s.numbers.ofToken[at] : -1;
  const number = index >= 0 ? s.numbers.list[index] : undefined;
  if (number?.first !== at || number.ordinal || number.last >= s.limit(at)) return undefined;
  const isTime = isTimeAt(s, number.last) || isTimeAt(s, number.last + 1);
  const noun = isTime ? undefined : s.units.nounPhrase(number.last)?.end;
  const isRound = number.value?.scale === 0 && ROUND.test(String(number.value.digits));
  const end =
    // `per 100,000 in 2019`: no inches
    (s.word(number.last) === IN ? undefined : s.units.read(number.last, true)?.end) ??
    (noun && overJoined(s, noun)) ??
    (isRound ? number.last : undefined);
  return end === undefined
    ? undefined
    : { first: at, last: end, name: t.text.slice(t.start[at], t.end[end - 1]) };
};
