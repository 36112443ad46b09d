import { wordSet } from '../core/vocabulary.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { isBefore, type Reader } from './times-reader.ts';

const REACH = 32;
const TO = wordSet('to');
const FOR = wordSet('for');
const THE = wordSet('the');
const YEAR = wordSet('year');
const FORESEEN = wordSet(
  'expected expects expect forecast forecasts sees guidance outlook predicted predicts target targets',
);
const REVISED = wordSet(
  'kept keeps keep raised raises raise cut cuts lifted lifts lift lowered lowers trimmed maintained maintains reiterated affirmed reaffirmed upgraded downgraded revised issued gave gives withdrew',
);
const OUTLOOKS = wordSet('forecast forecasts guidance outlook projection projections');
const OUTLOOK_REACH = 4;
const REVISED_REACH = 5;
const SEEING = wordSet('see sees');
/** Who looks ahead by trade. */
const FORECASTERS = wordSet(
  'analyst analysts economist economists trader traders investor investors market markets forecaster forecasters strategist strategists bank banks brokers pollsters imf oecd',
);
const FORECASTER_REACH = 6;

/** `it expected profit of £2.9bn for the year to February`: a year that ends or has ended. */
export const isForeseenYear = (r: Reader, from: number): boolean =>
  TO.has(r.word(from - 1)) && YEAR.has(r.word(from - 2)) && isBefore(r, from - 2, FORESEEN, REACH);

/** `Nine of 15 analysts polled see no cut before December`; not `tourists see the lake`. */
export const isForeseeing = (r: Reader, j: number): boolean =>
  SEEING.has(r.word(j)) && isBefore(r, j, FORECASTERS, FORECASTER_REACH);

/**
 * `kept its fourth-quarter Brent forecast at $68`, `lowered her forecast for the fourth quarter`: of a time to
 * come; not `beat its forecast`.
 */
export const isForecast = (
  r: Reader,
  tags: Uint8Array,
  { from, to }: { from: number; to: number },
): boolean => {
  const link = THE.has(r.word(from - 1)) ? from - 2 : from - 1;
  if (FOR.has(r.word(link)) && OUTLOOKS.has(r.word(link - 1)))
    return isBefore(r, link - 1, REVISED, REVISED_REACH);
  for (let i = to; i < Math.min(to + OUTLOOK_REACH, r.limit); i += 1) {
    if (OUTLOOKS.has(r.word(i))) return isBefore(r, from, REVISED, REVISED_REACH);
    if (!isNounTag(tags[i]) && tags[i] !== TAG.ADJECTIVE) return false;
  }
  return false;
};

/** Verbs of the present that look ahead. */
export const PLANS = wordSet(
  'plans expects intends hopes aims plan expect intend hope aim begins starts opens predict predicts forecast forecasts anticipate anticipates',
);
const COMMA = wordSet(',');
/** `Its sponsor, Mary Etch, plans to bring it back`: the verb, not the noun. */
export const isPlanning = (r: Reader, tags: Uint8Array, j: number): boolean =>
  PLANS.has(r.word(j)) &&
  TO.has(r.word(j + 1)) &&
  tags[j + 2] === TAG.BASE &&
  (tags[j - 1] === TAG.PROPER || (COMMA.has(r.word(j - 1)) && tags[j - 2] === TAG.PROPER));
