import { wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { W } from './times-words.ts';

const HEAT = wordSet('temperature temperatures highs lows degrees thermometer thermometers mercury');
const INTO = wordSet('in into near around to reach reached reaching hit hitting');
const HEAT_REACH = 12;
/** `highs in the 60s`: degrees. */
export const isHeat = (r: Reader, i: number): boolean => {
  if (!r.is(i - 1, W.and) && !INTO.has(r.word(i - 2)) && !INTO.has(r.word(i - 3))) return false;
  for (let at = i - 1; at >= r.first && at > i - HEAT_REACH; at -= 1) if (HEAT.has(r.word(at))) return true;
  return false;
};
