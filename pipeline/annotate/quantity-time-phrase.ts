import { wordId, wordSet } from '../core/vocabulary.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag, TAG } from './tag-set.ts';

const BEFORE_TIME = wordSet('since in on by over during within for until after before from through between');
const NAMED = wordSet(
  `${MONTH_NAMES} ${MONTH_ABBREVIATIONS} ${WEEKDAY_NAMES} spring summer autumn winter christmas easter ramadan yesterday today tomorrow tonight`,
);
const PARTS = wordSet(
  'end start beginning middle close half quarter quarters period season term morning afternoon evening night weekend weekends dawn dusk midday noon midnight nightfall lunchtime financial fiscal calendar',
);
const RELATIVE = wordSet(
  'last this next past previous same first second third fourth final whole entire early late mid following recent coming',
);
const OF = wordId('of');
const STOP = 46;
const MOST_TOKENS = 9;

/** A word that may stand in a phrase of time: a name, a unit, a number, what is last or first. */
const inTime = (s: Scene, i: number): boolean =>
  NAMED.has(s.word(i)) ||
  PARTS.has(s.word(i)) ||
  RELATIVE.has(s.word(i)) ||
  s.numbers.ofToken[i] >= 0 ||
  s.tags[i] === TAG.DETERMINER ||
  s.word(i) === OF ||
  (s.sign(i) === STOP && s.glued(i)) ||
  s.units.read(i, false)?.time === true;

const isTime = (s: Scene, i: number): boolean =>
  NAMED.has(s.word(i)) ||
  PARTS.has(s.word(i)) ||
  s.units.read(i, false)?.time === true ||
  (s.numbers.ofToken[i] >= 0 && s.numbers.list[s.numbers.ofToken[i]].digits === 4);

const THIS = wordSet('this last next');
const TERMS = wordSet('season term campaign session');
/** `this season`: at its first or at its second word. */
export const isTermAt = (s: Scene, i: number): boolean =>
  (THIS.has(s.word(i)) && TERMS.has(s.word(i + 1))) || (THIS.has(s.word(i - 1)) && TERMS.has(s.word(i)));

/** The token after a phrase of time that stands before the subject without a comma: `Since July the dams`, `Over six weeks deposits`; `at` itself for none. */
export const overTimePhrase = (s: Scene, at: number, end: number): number => {
  if (!BEFORE_TIME.has(s.word(at))) return at;
  let last = at;
  for (let i = at + 1; i < end && i <= at + MOST_TOKENS && inTime(s, i); i += 1)
    if (isTime(s, i)) last = i + 1;
  if (last === at || last >= end || s.word(last) === OF) return at;
  const next = s.tags[last];
  const opens =
    next === TAG.DETERMINER || next === TAG.POSSESSIVE || next === TAG.ADJECTIVE || isNounTag(next);
  return opens ? last : at;
};
