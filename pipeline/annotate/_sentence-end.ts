import { WordMap, WordSet, wordId } from '../core/vocabulary.ts';
import { SMALL_CARDINALS } from '../lexicon/number-words.ts';
import { endsLetter } from './_sign-off.ts';
import * as lists from '../lexicon/sentence-words.ts';
import {
  ALL_UPPER,
  HAS_UPPER,
  NUMBER,
  PUNCT,
  SPACE_BEFORE,
  type Tokens,
  UPPER_FIRST,
  WORD,
} from './tokens.ts';

/** A block while it is being split. */
export interface Piece {
  readonly tokens: Tokens;
  /** First token of the sentence at hand. */
  from: number;
  /** Token after the block. */
  readonly limit: number;
  /** Inside straight double quotation marks. */
  inQuote: boolean;
  /** Token that closes a bracket opened inside the sentence, or −1: no end before it. */
  bracketEnd: number;
}

const TITLE = 1;
const INNER = 2;
const NUMBERING = 3;
const CALENDAR = 4;
const CAPITAL = 5;
const FINAL = 6;

const entries = (list: readonly string[], kind: number): [string, number][] =>
  list.map((word) => [word, kind]);
const KINDS = new WordMap<number>([
  ...entries(lists.FINAL_ABBREVIATIONS, FINAL),
  ...entries(lists.CAPITAL_ABBREVIATIONS, CAPITAL),
  ...entries(lists.CALENDAR_ABBREVIATIONS, CALENDAR),
  ...entries(lists.NUMBERING_ABBREVIATIONS, NUMBERING),
  ...entries(lists.INNER_ABBREVIATIONS, INNER),
  ...entries(lists.TITLE_ABBREVIATIONS, TITLE),
]);
const OPENING = new WordSet(lists.OPENING_WORDS);
const CLOCK = new WordSet(['a.m.', 'p.m.']);
const AFTER_CLOCK = new WordSet(lists.AFTER_CLOCK);
const INNER_DOTTED = new WordSet(lists.INNER_DOTTED);
const MARKED_NAMES = new WordSet(lists.MARKED_NAMES);
const LETTERED = new WordSet(lists.LETTERED_NOUNS);
const REPORTING = new WordSet(lists.REPORTING_VERBS);
const NUMBER_WORDS = new WordSet(SMALL_CARDINALS);
/** Titles that also follow a name: "Main St.", "Rodeo Dr." */
const ALSO_SUFFIX = new WordSet(['st', 'dr', 'mt', 'ft']);

const ET = wordId('et');
const AL = wordId('al');
const TIME = wordId('time');
const ON = wordId('on');
const X = wordId('x');

const DOT = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const ELLIPSIS = 0x2026;
const STRAIGHT = 34;
const OPEN_ROUND = 40;
const OPEN_SQUARE = 91;
/** How many tokens a bracket may hold for the sentence to be kept whole around it. */
const BRACKET_REACH = 80;

/** The first code unit of a token. */
export const signOf = (t: Tokens, i: number): number => t.text.charCodeAt(t.start[i]);
const isSpaced = (t: Tokens, i: number): boolean => (t.flags[i] & SPACE_BEFORE) !== 0;
const isUpper = (t: Tokens, i: number): boolean => (t.flags[i] & UPPER_FIRST) !== 0;
const sizeOf = (t: Tokens, i: number): number => t.end[i] - t.start[i];

/** Marks that close and stay with the sentence: ” ’ ' ) ] » and, where one is open, ". */
const isCloser = (t: Tokens, i: number, inQuote: boolean): boolean => {
  if (t.kind[i] !== PUNCT) return false;
  const sign = signOf(t, i);
  const close = !isSpaced(t, i);
  if (sign === STRAIGHT) return inQuote || close;
  if (sign === 0x201d || sign === 0xbb || sign === 41 || sign === 93) return true;
  return (
    close &&
    (sign === 39 ||
      sign === 0x2019 ||
      sign === DOT ||
      sign === EXCLAMATION ||
      sign === QUESTION ||
      sign === ELLIPSIS)
  );
};

/** The token after a note mark like `[12]` that stands close to the stop; `i` when there is none. */
const afterNote = (t: Tokens, i: number, limit: number): number =>
  i + 2 < limit &&
  signOf(t, i) === OPEN_SQUARE &&
  !isSpaced(t, i) &&
  t.kind[i + 1] === NUMBER &&
  signOf(t, i + 2) === 93
    ? i + 3
    : i;

/** The first token after a stop and what closes with it. */
const afterClosers = (piece: Piece, stop: number): number => {
  const { tokens: t, limit } = piece;
  let { inQuote } = piece;
  let next = stop + 1;
  while (next < limit) {
    const note = afterNote(t, next, limit);
    if (note > next) next = note;
    else if (isCloser(t, next, inQuote)) {
      if (signOf(t, next) === STRAIGHT) inQuote = false;
      next += 1;
    } else break;
  }
  return next;
};

/** The first word or figure from `next`, past marks that open; at most four marks. */
const firstWord = ({ tokens: t, limit }: Piece, next: number): number => {
  let look = next;
  while (look < limit && look < next + 4 && t.kind[look] === PUNCT) look += 1;
  return look;
};

/** Whether the token can open a sentence: a capital, a figure, a sign, `iPhone`, `al-Qaeda`. */
const canOpen = ({ tokens: t, limit }: Piece, look: number): boolean => {
  if (look >= limit || t.kind[look] !== WORD) return true;
  if ((t.flags[look] & HAS_UPPER) !== 0) return true;
  return (
    sizeOf(t, look) === 2 &&
    look + 2 < limit &&
    signOf(t, look + 1) === 45 &&
    !isSpaced(t, look + 1) &&
    isUpper(t, look + 2)
  );
};

/** Whether the token is a word that opens sentences and does not continue a name; the end counts. */
const isOpening = ({ tokens: t, limit }: Piece, look: number): boolean => {
  if (look >= limit) return true;
  if (t.kind[look] !== WORD || !OPENING.has(t.word[look])) return false;
  const isInitial =
    sizeOf(t, look) === 1 && look + 1 < limit && signOf(t, look + 1) === DOT && !isSpaced(t, look + 1);
  return !isInitial;
};

const isRoman = (t: Tokens, i: number): boolean => {
  if ((t.flags[i] & ALL_UPPER) === 0) return false;
  for (let at = t.start[i]; at < t.end[i]; at += 1) if (!'IVXLC'.includes(t.text[at])) return false;
  return true;
};

const isNumber = ({ tokens: t, limit }: Piece, look: number): boolean =>
  look < limit && t.kind[look] === NUMBER;

/** After `?"` or `!"`: whether a reporting clause follows: `Smith asked`, `asked Jane Smith`. */
const isReported = ({ tokens: t, limit }: Piece, next: number): boolean => {
  for (let i = next; i < limit && i < next + 6; i += 1) {
    if (t.kind[i] === WORD) {
      if (REPORTING.has(t.word[i])) return true;
      if (!isUpper(t, i)) return false;
    } else if (signOf(t, i) !== DOT) return false;
  }
  return false;
};

/** After one capital and its stop: initial of a name, or the end of "vitamin C." */
const endsAfterLetter = (piece: Piece, letter: number, look: number): boolean => {
  if (letter === piece.from) return false;
  const { word } = piece.tokens;
  // "posted on X. Police said"
  return (
    isOpening(piece, look) ||
    LETTERED.has(word[letter - 1]) ||
    (word[letter] === X && word[letter - 1] === ON)
  );
};

/** "41 Bank St.": the number of a house before the name of its street. */
const isAddress = ({ tokens: t, from }: Piece, word: number): boolean =>
  word - 2 >= from && t.kind[word - 2] === NUMBER && isUpper(t, word - 1);

/** Whether a sentence ends at a full stop close after `word`; `look` is what could open the next. */
const endsAfterWord = (piece: Piece, word: number, look: number): boolean => {
  const t = piece.tokens;
  const capital = isUpper(t, word);
  if (capital && sizeOf(t, word) === 1) return endsAfterLetter(piece, word, look);
  const opening = isOpening(piece, look);
  switch (KINDS.get(t.word[word])) {
    case TITLE:
      return (
        (opening || isAddress(piece, word)) &&
        ALSO_SUFFIX.has(t.word[word]) &&
        word > piece.from &&
        isUpper(t, word - 1)
      );
    case INNER:
      return false;
    case NUMBERING:
      return (
        !isNumber(piece, look) &&
        !(look < piece.limit && (NUMBER_WORDS.has(t.word[look]) || isRoman(t, look)))
      );
    case CALENDAR:
      return !capital || !(isNumber(piece, look) || (look < piece.limit && AFTER_CLOCK.has(t.word[look])));
    case CAPITAL:
      return !capital || opening;
    case FINAL:
      return capital || !isNumber(piece, look);
    default:
      return word <= piece.from || t.word[word] !== AL || t.word[word - 1] !== ET || opening;
  }
};

/** Whether a sentence ends after a dotted word: `U.S.`, `p.m.`, `J.K.` */
const endsAfterDotted = (piece: Piece, word: number, look: number): boolean => {
  const t = piece.tokens;
  if (INNER_DOTTED.has(t.word[word])) return false;
  if (look >= piece.limit) return true;
  if (isNumber(piece, look)) return false;
  if (!CLOCK.has(t.word[word])) return isOpening(piece, look);
  if (look + 1 < piece.limit && t.word[look + 1] === TIME) return false;
  return !AFTER_CLOCK.has(t.word[look]) && !((t.flags[look] & ALL_UPPER) !== 0 && sizeOf(t, look) > 1);
};

/** After three dots, or a spaced row of them: an end, or a pause within the sentence. */
const endsAfterEllipsis = (piece: Piece, stop: number, look: number): boolean => {
  const t = piece.tokens;
  if (look >= piece.limit) return true;
  if (stop > 0 && signOf(t, stop - 1) === OPEN_SQUARE && signOf(t, stop + 1) === 93) return false;
  if (isSpaced(t, stop)) return isOpening(piece, look) && t.word[look] !== t.word[stop - 1];
  return t.kind[look] === WORD && isUpper(t, look);
};

/** Whether the sentence ends at token `stop`, given the first token after it. */
const endsAt = (piece: Piece, stop: number, next: number): boolean => {
  const { tokens: t, limit } = piece;
  if (next >= limit) return true;
  if (next <= piece.bracketEnd) return false;
  const look = firstWord(piece, next);
  if (!isSpaced(t, next)) return isGlued(piece, stop, next);
  if (!canOpen(piece, look)) return false;
  const sign = signOf(t, stop);
  if (t.kind[stop] === WORD) return isQuoteOrWord(t, next) && endsAfterDotted(piece, stop, look);
  const before = stop - 1;
  if (sign === ELLIPSIS || sizeOf(t, stop) > 1) return endsAfterEllipsis(piece, stop, look);
  if (sign === DOT) {
    if (t.kind[next] === PUNCT && signOf(t, next) === DOT) return false;
    if (before < piece.from) return true;
    if (isSpaced(t, stop)) return signOf(t, before) !== DOT || isOpening(piece, look);
    if (t.kind[before] === NUMBER) return !(before === piece.from && sizeOf(t, before) < 4);
    if (t.kind[before] !== WORD) return true;
    // `barley at 12.2mt. Canola fell`: a unit, no short form
    const isUnit = before > piece.from && t.kind[before - 1] === NUMBER && !isSpaced(t, before);
    if (isUnit && !isUpper(t, before) && !CLOCK.has(t.word[before]))
      return isQuoteOrWord(t, next) && t.kind[look] === WORD && isUpper(t, look);
    const ends = endsAfterWord(piece, before, look);
    return ends && (isQuoteOrWord(t, next) || !KINDS.has(t.word[before]));
  }
  if (before >= piece.from && MARKED_NAMES.has(t.word[before]) && isUpper(t, before))
    return isOpening(piece, look);
  return next === stop + 1 || !isReported(piece, next);
};

/** After an abbreviation a bracket or a dash goes on with the sentence; a quotation mark may open one. */
const isQuoteOrWord = (t: Tokens, next: number): boolean => {
  if (t.kind[next] !== PUNCT) return true;
  const sign = signOf(t, next);
  return sign === STRAIGHT || sign === 0x201c || sign === 0x2018 || sign === 39;
};

/** A forgotten space: `ended.The court`. Only between a word in lower case and a word that opens sentences. */
const isGlued = (piece: Piece, stop: number, next: number): boolean => {
  const t = piece.tokens;
  const before = stop - 1;
  if (before < piece.from || t.kind[before] !== WORD || isUpper(t, before) || sizeOf(t, before) < 3)
    return false;
  return t.kind[next] === WORD && isUpper(t, next) && OPENING.has(t.word[next]);
};

/** The token that closes the bracket opened at `i`, or −1 when it is not near. */
const closeOf = ({ tokens: t, limit }: Piece, i: number): number => {
  const open = signOf(t, i);
  const close = open === OPEN_ROUND ? 41 : 93;
  const reach = Math.min(limit, i + BRACKET_REACH);
  let depth = 0;
  for (let at = i; at < reach; at += 1) {
    const sign = signOf(t, at);
    if (sign === open) depth += 1;
    else if (sign === close) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
};

const noteMark = (piece: Piece, i: number, sign: number): void => {
  const { tokens: t } = piece;
  if (sign === STRAIGHT) {
    const isInches = !piece.inQuote && i > piece.from && t.kind[i - 1] === NUMBER && !isSpaced(t, i);
    if (!isInches) piece.inQuote = !piece.inQuote;
  } else if ((sign === OPEN_ROUND || sign === OPEN_SQUARE) && i > piece.from && i > piece.bracketEnd)
    piece.bracketEnd = closeOf(piece, i);
};

/** The token after the sentence when one ends at token `i`; 0 when none does. Call for each token in order. */
export const endAfter = (piece: Piece, i: number): number => {
  const { tokens: t } = piece;
  const kind = t.kind[i];
  if (kind === WORD) {
    if (isUpper(t, i) && i + 1 < piece.limit && isUpper(t, i + 1) && endsLetter(t, i, piece)) return i + 1;
    if (t.text.charCodeAt(t.end[i] - 1) !== DOT) return 0;
  } else if (kind !== PUNCT) return 0;
  else {
    const sign = signOf(t, i);
    if (sign !== DOT && sign !== EXCLAMATION && sign !== QUESTION && sign !== ELLIPSIS) {
      noteMark(piece, i, sign);
      return 0;
    }
  }
  const next = afterClosers(piece, i);
  if (!endsAt(piece, i, next)) return 0;
  for (let at = i + 1; at < next; at += 1) if (signOf(t, at) === STRAIGHT) piece.inQuote = false;
  return next;
};
