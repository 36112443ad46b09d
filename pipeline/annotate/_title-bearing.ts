import { wordId, wordSet } from '../core/vocabulary.ts';
import { TAG } from './tag-set.ts';
import { UPPER_FIRST, type Tokens } from './tokens.ts';

const OF = wordId('of');
const READERS = wordSet('reader readers master masters guide guides');
/** Whom `guide` is told by: a guide alone is as often a book. */
const GUIDED = wordSet(
  'seasonal local licensed city park cave desert jungle nature alpine rafting mountain tour safari trekking fishing hunting museum river wildlife hiking climbing ski',
);
const GUIDES = wordSet('guide guides');
const READER = wordId('reader');
const MASTER = wordId('master');
const HOUSE = wordId('house');
const IN = wordId('in');
const AT = wordId('at');
const COLLEGES = wordSet('college hall house lodge');
/** Tokens between `reader in` or `master of` and what bears them out. */
const MOST_BEARING = 5;

/** The last word of "House of Representatives", "House of Delegates". */
export const isChamber = (t: Tokens, i: number): boolean =>
  i > 1 && t.word[i - 1] === OF && t.word[i - 2] === HOUSE && (t.flags[i] & UPPER_FIRST) !== 0;

const CR = wordId('cr');
const MD = wordId('md');

/** `CR Flamengo`, where `Cr Ann Lee` is a councillor; `Md Irshad`, where `MD Ann Lee` directs: the same letters with other capitals. */
export const isOtherLetters = (t: Tokens, head: number): boolean => {
  const last = t.text[t.end[head] - 1];
  return (t.word[head] === CR && last !== 'r') || (t.word[head] === MD && last !== 'D');
};

const PARTISANS = wordSet('democrat republican');
const TOP = wordSet('top leading senior');
const RANKING = wordId('ranking');
const MEMBER = wordId('member');
const HYPHEN = wordId('-');

/** `the top Democrat on the committee`, `its ranking member`, at the noun: who speaks for a party in a body. */
export const isRankedMember = (t: Tokens, head: number): boolean => {
  if (head === 0 || t.word[head - 2] === HYPHEN) return false;
  const isPartisan = PARTISANS.has(t.word[head]);
  if (t.word[head - 1] === RANKING) return isPartisan || t.word[head] === MEMBER;
  return isPartisan && TOP.has(t.word[head - 1]);
};

/** Only `a reader in ecology at Kent` and `the master of Balliol College` hold a position, and `a mountain guide`; no `reader in Kent`, no `master of disguise`. */
export const isUnqualified = (t: Tokens, tag: Uint8Array, head: number): boolean => {
  const word = t.word[head];
  if (!READERS.has(word)) return false;
  if (GUIDES.has(word)) return head === 0 || !GUIDED.has(t.word[head - 1]);
  const isCollege = word === MASTER && t.word[head + 1] === OF;
  if (!isCollege && !(word === READER && t.word[head + 1] === IN)) return true;
  for (let k = head + 2; k < Math.min(t.count, head + 2 + MOST_BEARING); k += 1) {
    const isUpper = (t.flags[k] & UPPER_FIRST) !== 0;
    if (isCollege ? isUpper && COLLEGES.has(t.word[k]) : k > head + 2 && t.word[k] === AT) return false;
    // `a reader in a village`
    if (!isCollege && (isUpper || tag[k] === TAG.DETERMINER)) return true;
  }
  return true;
};

const SMALL_T = 116;
const SHORTEST_OLOGIST = 9;
const SCHOLARS = ['ologist', 'chemist', 'physicist', 'geneticist'];

/** `gerontologist`, `biogeochemist`: who studies a field. */
export const isOlogist = (t: Tokens, i: number): boolean =>
  t.text.charCodeAt(t.end[i] - 1) === SMALL_T &&
  t.end[i] - t.start[i] >= SHORTEST_OLOGIST &&
  SCHOLARS.some((ending) => t.text.endsWith(ending, t.end[i]));
