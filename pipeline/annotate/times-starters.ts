import { wordId, wordList, wordSet } from '../core/vocabulary.ts';
import { HOLIDAYS } from '../lexicon/holidays.ts';
import { MONTHS } from '../lexicon/months.ts';
import { CARDINALS } from '../lexicon/number-words.ts';
import { DAY_PARTS, SEASONS } from '../lexicon/seasons.ts';
import { TIME_UNITS } from '../lexicon/time-units.ts';
import { WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/weekdays.ts';
import { type Reader, yearWords } from './times-reader.ts';
import { SET_WORDS } from './times-sets.ts';
import { cardinals, DECADES, ORDINALS, SHIFTS, VAGUE_COUNTS, W, zones } from './times-words.ts';
import { HAS_DIGIT, NUMBER, SPACE_BEFORE, WORD } from './tokens.ts';

/** Names of times and of what recurs: they begin expressions and stand inside them. */
const NAMES: readonly string[] = [
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(WEEKDAY_PLURALS),
  ...Object.keys(SEASONS),
  ...Object.keys(DAY_PARTS),
  ...Object.keys(TIME_UNITS),
  ...Object.keys(DECADES),
  ...HOLIDAYS.map(([name]) => name.split(' ')[0]),
  ...SET_WORDS,
];

/** Words that time expressions turn on. */
const CORES: readonly string[] = [
  ...NAMES,
  ...wordList(
    "today tomorrow tmrw tmw tomoz yesterday tonight tonite noon midday midnight noonish now o'clock oclock times past half",
  ),
  ...wordList('summers winters autumns'),
  ...wordList('fiscal financial calendar school fy eoy eom eow ad bc bce ce am pm a.m. p.m.'),
];

/** Words that begin time expressions; those that are no cores stand only within a few words before one. */
const STARTERS: readonly string[] = [
  ...NAMES,
  ...Object.keys(SHIFTS),
  ...Object.keys(CARDINALS),
  ...Object.keys(ORDINALS),
  ...wordList(VAGUE_COUNTS),
  ...wordList(
    'a an another all half this that same early mid late beginning start middle end close later earlier rest remainder remaining final closing opening couple dozen hundred thousand number ½',
  ),
  ...wordList(
    'today tomorrow tmrw tmw tomoz yesterday tonight tonite noon midday midnight noonish now w week weekend day quarter fiscal financial school calendar ad fy eoy eom eow',
  ),
];
const STARTER = 1;
const CORE = 2;
const ZONE = 4;
/** By the number of a word whether it is one of these: a sum. */
const uses = ((): Uint8Array => {
  const entries = [
    ...STARTERS.map((word) => [wordId(word), STARTER] as const),
    ...CORES.map((word) => [wordId(word), CORE] as const),
    ...[...zones.ids()].map((id) => [id, ZONE] as const),
  ];
  const table = new Uint8Array(Math.max(...entries.map(([id]) => id)) + 1);
  for (const [id, use] of entries) table[id] |= use;
  return table;
})();
/** Whether time expressions may begin with this word. */
export const isStarter = (word: number): boolean => word < uses.length && (uses[word] & STARTER) !== 0;

/** Tokens within which a core stands behind another starter. */
const REACH = 9;
/** Digits, stops and commas of a number that may be a date: `23.04.2022`. */
const LONGEST_NUMBER = 40;

const isCore = (word: number): boolean => word >= 0 && word < uses.length && (uses[word] & CORE) !== 0;

/** `shortly after ten`, `By six the whale`. */
const HOUR_LEADS = wordSet('before after past by');
const [TIMES, OPENS] = ['time anytime sometime', 'open opens hours : ,'].map(wordSet);
/** Whether a number or another starter at token `i`, which is one of the reader's, has something of time near it. */
export const isPromising = (r: Reader, i: number): boolean => {
  const { word, kind, flags, start, end, text } = r.tokens;
  if (word[i] < uses.length && (uses[word[i]] & CORE) !== 0) return true;
  const before = r.word(i - 1);
  if (before === W.tick && r.glued(i)) return true;
  if (before === W.from || before === W.between || before === W.at || before === W.around) return true;
  if (before === W.till || before === W.until) return true;
  if (HOUR_LEADS.has(before) && (cardinals.has(word[i]) || TIMES.has(r.word(i - 2)))) return true;
  // `open 9 to 5`, `12 till 1`, `6–8`
  if (r.is(i + 1, W.till) || (r.is(i + 1, W.to) && OPENS.has(before))) return true;
  if (kind[i] === NUMBER) {
    const length = end[i] - start[i];
    // `July 22 and 23`
    const isSecond =
      length < 3 && (before === W.and || before === W.or || before === W.comma) && i - 3 >= r.first;
    if (isSecond && (isCore(r.word(i - 3)) || isCore(r.word(i - 4)))) return true;
    if (length === 4 || length === 8 || (length === 3 && before === W.in)) return true;
    if (i + 1 < r.limit) {
      const next = text.charCodeAt(start[i + 1]);
      if (
        kind[i + 1] !== WORD &&
        (next === 58 || next === 47 || next === 45 || next === 0x2013 || next === 126)
      )
        return true;
      if ((flags[i + 1] & SPACE_BEFORE) === 0 && kind[i + 1] === WORD) return true;
    }
    if (length > 3 && text.slice(start[i], Math.min(end[i], start[i] + LONGEST_NUMBER)).includes('.'))
      return true;
  } else if ((flags[i] & HAS_DIGIT) !== 0 || (cardinals.has(word[i]) && yearWords(r, i))) return true;
  const last = Math.min(i + REACH, r.limit);
  for (let j = i + 1; j < last; j += 1) {
    if (
      (word[j] < uses.length && (uses[word[j]] & (CORE | ZONE)) !== 0) ||
      (end[j] - start[j] === 2 && (flags[j] & HAS_DIGIT) !== 0) ||
      (kind[j] === NUMBER && end[j] - start[j] === 4)
    )
      return true;
  }
  return false;
};
