/** Cardinal number words below a hundred, with their values. */
export const UNIT_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

export const TEEN_WORDS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TEN_WORDS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Whole numbers below a hundred in one word. */
export const CARDINALS: Readonly<Record<string, number>> = { ...UNIT_WORDS, ...TEEN_WORDS, ...TEN_WORDS };

/** Those from one to ten, in this order. */
export const SMALL_CARDINALS = Object.keys(CARDINALS).filter(
  (word) => CARDINALS[word] >= 1 && CARDINALS[word] <= 10,
);

/** Ordinal words of the units. */
export const ORDINAL_UNITS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
};

export const ORDINAL_TEENS: Readonly<Record<string, number>> = {
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
};

export const ORDINAL_TENS: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};

/** What makes an ordinal of a number in digits: `21st`. */
export const ORDINAL_ENDINGS = 'st nd rd th';

/** Powers of ten above a thousand that have an ordinal. `hundredth` is 2. */
export const ORDINAL_POWERS: Readonly<Record<string, number>> = {
  hundredth: 2,
  thousandth: 3,
  millionth: 6,
  billionth: 9,
  trillionth: 12,
};

/** Denominators that are no ordinals. */
export const FRACTION_NOUNS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  quarter: 4,
  quarters: 4,
};

/** Words for a fixed number of things. */
export const GROUP_WORDS: Readonly<Record<string, number>> = { dozen: 12 };

/** Vague plurals with the powers of ten (or the number) they count in. */
export const VAGUE_PLURALS: Readonly<Record<string, number>> = {
  tens: 10,
  scores: 20,
  dozens: 12,
  hundreds: 100,
  thousands: 1000,
  millions: 1_000_000,
  billions: 1_000_000_000,
  trillions: 1_000_000_000_000,
  lakhs: 100_000,
  crores: 10_000_000,
};

/** Words before a magnitude that leave its number open: "several hundred", "a few thousand". */
export const VAGUE_MULTIPLIERS: readonly string[] = ['several', 'few', 'couple', 'many'];

/** Fraction signs with numerator and denominator. */
export const FRACTION_SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
};
