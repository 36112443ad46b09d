import { wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';

const PLACING = wordSet('in on at by before until during since');
const COMPARED = wordSet('against versus vs compared compares');
const FROM = wordSet('from');
const WITH = wordSet('with to');
const DIRECTIONS = wordSet('up down higher lower');
/** Most words of an amount with its noun: `13.8 percent`, `some 4.2 million barrels a day`. */
const LONGEST_AMOUNT = 7;

/**
 * `27 jets, down from 30 in March`, `417, against 512 in May`: when a value was that another is compared with.
 * `from` is the first token of the time.
 */
export const isFormer = (r: Reader, from: number): boolean => {
  if (!PLACING.has(r.word(from - 1))) return false;
  let hasNumber = false;
  for (let i = from - 2; i >= r.first && i >= from - 1 - LONGEST_AMOUNT; i -= 1) {
    if (r.isNumber(i)) hasNumber = true;
    else if (!r.isWord(i)) {
      if (!r.glued(i + 1)) return false;
    } else if (hasNumber) {
      if (FROM.has(r.word(i))) return DIRECTIONS.has(r.word(i - 1));
      if (COMPARED.has(r.word(i))) return true;
      if (WITH.has(r.word(i))) return COMPARED.has(r.word(i - 1));
    }
  }
  return false;
};

const JOINING = wordSet('but and yet while although though');
const COMMA = wordSet(', ;');

/** `…, but by June 1 deals had been signed`: the time stands at the head of a clause of its own. */
export const opensClause = (r: Reader, from: number): boolean =>
  PLACING.has(r.word(from - 1)) && JOINING.has(r.word(from - 2)) && COMMA.has(r.word(from - 3));
