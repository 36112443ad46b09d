import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { NUMBER, UPPER_FIRST } from './tokens.ts';

const OF = wordId('of');
const HASH = 35;
const STAR = 42;
const CALLED = wordSet(
  'call calls called calling phone phoned phones phoning dial dials dialed dialled dialing ring rang text texted texting emergency',
);
/** After these so many digits are dialled. */
const DIALS = wordSet('dial dials dialed dialled dialling text texts texted texting');
const BODIES = wordSet('group gang council committee league');

/** `call 911`, `dial *123#`, `text 60611`: digits that are dialled; `at` is the token before them. */
export const isDialledAt = (s: Scene, n: NumberSpan, at: number): boolean => {
  if (n.form !== 'digits' || n.grouped) return false;
  if (s.sign(at) === STAR) return s.sign(n.last) === HASH && s.glued(n.first);
  return n.digits === 3 ? CALLED.has(s.word(at)) : (n.digits ?? 0) > 3 && DIALS.has(s.word(at));
};

/** No plurals: `type 2 diabetes`. */
export const SINGULARS = wordSet('diabetes measles mumps rabies herpes hepatitis news politics');

const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;
const isDigitsAt = ({ t }: Scene, i: number): boolean => t.kind[i] === NUMBER && t.end[i] - t.start[i] >= 3;

/** `(877) 555-0142`, and the `+1` before such brackets. */
export const isAreaCode = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  const opens = s.sign(first) === PLUS ? last : first - 1;
  const close = s.sign(first) === PLUS ? last + 2 : last;
  return (
    (digits ?? 0) <= 4 &&
    s.sign(opens) === OPEN &&
    s.sign(close) === CLOSE &&
    isDigitsAt(s, close + 1) &&
    isDigitsAt(s, close + 3)
  );
};

/** `the Group of 77`: after a body with a capital, before no noun. */
export const isBodyOf = (s: Scene, { first, last }: NumberSpan): boolean =>
  s.word(first - 1) === OF &&
  BODIES.has(s.word(first - 2)) &&
  (s.t.flags[first - 2] & UPPER_FIRST) !== 0 &&
  !isNounTag(s.tags[last] ?? 0);

/** `the 1400 block of Oak Street`: a number of houses. */
export const isBlock = (s: Scene, { last, form, fractional, digits }: NumberSpan): boolean =>
  form === 'digits' &&
  !fractional &&
  (digits ?? 0) > 2 &&
  s.word(last) === BLOCK &&
  s.word(last + 1) === OF &&
  (s.t.flags[last + 2] & UPPER_FIRST) !== 0;
const BLOCK = wordId('block');

/** `the 73 bus`: a singular after a number of more than one. */
export const isLine = (s: Scene, { last, form, value, fractional }: NumberSpan): boolean =>
  form === 'digits' && !fractional && LINES.has(s.word(last)) && value !== undefined && value.digits > 1n;
const LINES = wordSet('bus tram');

const NUMBERED = wordSet(
  'round region chapter episode volume section article phase leg game week film movie novel album song group district ward heat lap innings kilometre kilometer mile run core well site plot station layer band peak tube cell subject participant animal trial experiment scenario condition configuration mode node ring visit session wave cohort arm cluster component question',
);

/** `in round five of the season`, `in film 42`: a singular noun without a determiner of its own, at token `at`, and nothing after the number that it counts. */
export const isBareLabel = (
  s: Scene,
  { first, last, grouped, fractional }: NumberSpan,
  at: number,
): boolean => {
  if (last - first !== 1 || grouped || fractional || !NUMBERED.has(s.word(at))) return false;
  const before = s.tags[at - 1];
  if (at <= s.floor(first) || (before !== TAG.PREPOSITION && !isVerbTag(before))) return false;
  const next = last < s.limit(first) ? s.tags[last] : TAG.PUNCTUATION;
  return (
    next === TAG.PUNCTUATION ||
    next === TAG.PREPOSITION ||
    next === TAG.CONJUNCTION ||
    next === TAG.AUXILIARY ||
    isVerbTag(next)
  );
};

/** Letters of a symbol of an element or a vitamin at most. */
const SYMBOL = 2;
const PERCENT_SIGN = 37;
const RANGE_JOINTS = wordSet('to bis à - – —');

/** `C 0.15 to 0.3%`, `vitamin C 20 to 30 mg`, `Mn 0.01 - 0.5`: after a decimal or a symbol the lower end of a range. */
export const opensRange = (s: Scene, n: NumberSpan): boolean => {
  const { t } = s;
  const before = n.first - 1;
  if (!n.fractional && !(before >= 0 && t.end[before] - t.start[before] <= SYMBOL)) return false;
  const index = RANGE_JOINTS.has(s.word(n.last)) ? s.numbers.ofToken[n.last + 1] : -1;
  const next = index >= 0 ? s.numbers.list[index] : undefined;
  if (next?.first !== n.last + 1) return false;
  const isMeasured = s.sign(next.last) === PERCENT_SIGN || s.units.read(next.last, true) !== undefined;
  return isMeasured || (n.fractional === true && next.fractional === true);
};

/** `mp 143–145 °C`, `sample 3 to 5 mg`: the lower end of a range with a unit of measure. */
export const opensMeasure = (s: Scene, n: NumberSpan): boolean => {
  if (!RANGE_JOINTS.has(s.word(n.last))) return false;
  const index = s.numbers.ofToken[n.last + 1] ?? -1;
  const next = index >= 0 ? s.numbers.list[index] : undefined;
  if (next?.first !== n.last + 1) return false;
  const unit = s.units.read(next.last, true);
  return unit?.symbol === true && (!unit.time || unit.end - next.last > 1) && !s.glued(next.last);
};
