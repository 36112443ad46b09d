import { wordId, wordSet } from '../core/vocabulary.ts';
import { HYPHEN, OF } from './numbers-words.ts';
import { LINE_BEFORE, type Tokens } from './tokens.ts';

/** Verbs that take a part of something off it, away or from it. All forms. */
const TAKING = wordSet(
  'take takes took taken taking deduct deducts deducted deducting knock knocks knocked knocking cut cuts cutting shave shaves shaved shaving slash slashes slashed slashing lop lops lopped lopping trim trims trimmed trimming chop chops chopped chopping strip strips stripped stripping wipe wipes wiped wiping carve carves carved carving slice slices sliced slicing subtract subtracts subtracted subtracting dock docks docked docking shed sheds shedding lose loses lost losing remove removes removed removing withhold withholds withheld withholding save saves saved saving claw claws clawed clawing drop drops dropped dropping',
);
const AWAY = wordSet('off away back');
const FROM = wordSet('from off');
/** Verbs that only more than one of those counted can have: `a third were`. */
const OF_MANY = wordSet('are were have do aren weren haven don');
const [OR, COMMA] = ['or', ','].map(wordId);
const OR_SO = wordSet('so more less thereabouts slightly even fewer');
const SIGNS = wordSet('. ! ? ; :');
const MOST_OPENING = 16;
const TOLD = wordSet(
  'are were have had do did will would can could may might must should said say says left never now still only already want wanted need needed live lived own owned work worked plan planned think thought believe believed died survived stayed went came voted failed passed',
);

/** `took a third from the fund`, `knocked a quarter off`, `have come off a quarter from their high`; `i` is the article. */
const isTakenOff = ({ word }: Tokens, i: number, at: number): boolean => {
  if (!FROM.has(word[at + 1]) || word[at + 2] === HYPHEN) return false;
  return TAKING.has(word[i - 1]) || (AWAY.has(word[i - 1]) && i > 1);
};

/** `Of the guests, a third left`: of what the sentence opens with; `i` is the article. */
const isOfOpening = ({ word, flags }: Tokens, i: number, at: number): boolean => {
  if (word[i - 1] !== COMMA || !TOLD.has(word[at + 1])) return false;
  for (let k = i - 2; k >= 0 && k > i - MOST_OPENING; k -= 1) {
    if (SIGNS.has(word[k]) || word[k] === COMMA) return false;
    if (word[k] !== OF) continue;
    if (k === 0 || (flags[k] & LINE_BEFORE) !== 0 || SIGNS.has(word[k - 1])) return true;
  }
  return false;
};

/** Whether `a third`, `a quarter` is a part by the words around it, the article at `i`, the part at `at`. */
export const isPartByFrame = (t: Tokens, i: number, at: number): boolean => {
  if (at + 1 >= t.count) return false;
  if (OF_MANY.has(t.word[at + 1])) return true;
  // `a quarter or so of the recruits`
  if (t.word[at + 1] === OR && OR_SO.has(t.word[at + 2])) return true;
  return isTakenOff(t, i, at) || isOfOpening(t, i, at);
};
