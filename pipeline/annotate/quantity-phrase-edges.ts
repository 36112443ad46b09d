import { wordId, WordSet, wordSet } from '../core/vocabulary.ts';
import { isVerbTag, TAG } from './tag-set.ts';
import { SHIFTS } from './quantity-counted-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Counted } from './quantity-types.ts';

const YEAR_KINDS = new WordSet(['financial', 'fiscal', 'calendar', 'school', 'academic']);
const ON_OVER = new WordSet(['on', 'over', 'to']);
const QUARTERS = new WordSet(['quarter']);
const HYPHEN = 45;
const PERCENT = 37;

/** Whether a word of time stands at a token: `week`, `financial year`. */
export const isTimeAt = (s: Scene, at: number): boolean =>
  s.units.read(YEAR_KINDS.has(s.word(at)) ? at + 1 : at, false)?.time === true;

/** `2.4 percent year on year`, `1% month-on-month`: the second time is the base, nothing is counted. */
export const isYearOnYear = (s: Scene, at: number): boolean => {
  const link = s.sign(at + 1) === HYPHEN ? at + 2 : at + 1;
  return ON_OVER.has(s.word(link)) && (QUARTERS.has(s.word(at)) || s.units.read(at, false)?.time === true);
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

/** Either word of `last year`, which is no subject: `Last year people died, down 1.2%`. */
export const isShiftedTime = (s: Scene, i: number): boolean =>
  (SHIFTS.has(s.word(i)) && isTimeAt(s, i + 1)) || (SHIFTS.has(s.word(i - 1)) && isTimeAt(s, i));

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

const THOSE = wordId('those');
/** People whose guess follows its number: `the 469,828 analysts had expected`. */
const GUESSERS = wordSet(
  'analysts analyst economists economist markets investors experts traders forecasters wall',
);
const GUESSED = wordSet(
  'expected forecast forecasted predicted estimated projected anticipated sought wanted',
);

/** `the 48.2% markets expected`: who guessed the number, not what it counts. */
export const isGuess = (s: Scene, at: number): boolean => {
  if (!GUESSERS.has(s.word(at))) return false;
  const next = s.tags[at + 1] === TAG.AUXILIARY ? at + 2 : at + 1;
  return GUESSED.has(s.word(next));
};

/** `five of those involved guns`: a verb after `those`. */
export const isThoseWho = ({ t, tags }: Scene, at: number): boolean =>
  at < t.count &&
  t.word[at] === THOSE &&
  isVerbTag(tags[at + 1]) &&
  !(tags[at + 1] === TAG.PARTICIPLE && tags[at + 2] === TAG.PREPOSITION);
