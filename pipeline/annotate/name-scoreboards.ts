import { wordId } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import type { ResultText, Stretch } from './name-result-text.ts';
import { NUMBER } from './tokens.ts';

/** How a batter was dismissed. */
const CAUGHT = wordId('c');
const BOWLED = wordId('b');
const STUMPED = wordId('st');
const LBW = wordId('lbw');
const NOT = wordId('not');
const RUN = wordId('run');
const OUT = wordId('out');
const HIT = wordId('hit');
const WICKET = wordId('wicket');
const RETIRED = wordId('retired');
const HURT = wordId('hurt');

/** "A. Markram c Rizwan b Shaheen 17", "K. Maharaj not out 3": a batter, how dismissed, the runs. */
export const readDismissal = (r: ResultText, { first, last: at }: Stretch, players: Stretch[]): number => {
  const { word, count, kind } = r.n.t;
  const named: Stretch[] = [{ first, last: at }];
  let i = at;
  const take = (): boolean => {
    if (i + 1 >= count || !r.n.isCap(i + 1)) return false;
    const end = r.nameEnd(i + 1);
    if (end === i + 1) return false;
    named.push({ first: i + 1, last: end });
    i = end;
    return true;
  };
  if (word[i] === CAUGHT || word[i] === STUMPED) {
    const isOwn = word[i + 1] === W.and && word[i + 2] === BOWLED;
    if (isOwn) i += 2;
    else if (!take()) return at;
  }
  if (word[i] === LBW) i += 1;
  if (word[i] === HIT && word[i + 1] === WICKET) i += 2;
  if (word[i] === BOWLED) {
    if (!take()) return at;
  } else if (word[i] === NOT || word[i] === RUN) {
    if (word[i + 1] !== OUT) return at;
    i = r.afterBracket(i + 2);
  } else if (word[i] === RETIRED && word[i + 1] === HURT) i += 2;
  else return at;
  if (i >= count || kind[i] !== NUMBER) return at;
  for (const name of named) players.push(name);
  return i;
};
