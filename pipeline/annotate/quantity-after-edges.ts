import { wordId } from '../core/vocabulary.ts';
import { MORE_OR_LESS, OR, SO } from './quantity-counted-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

/** Whether a noun or its adjective stands at a token. */
export const startsNoun = ({ tags }: Scene, at: number): boolean =>
  isNounTag(tags[at]) || tags[at] === TAG.ADJECTIVE;

const MOST_BRACKET = 14;
/** The token after a conversion in brackets: `22-mile (35-km) journey`. */
export const overBracket = (s: Scene, at: number, limit: number): number => {
  if (s.sign(at) !== 40) return at;
  for (let i = at + 1; i < limit && i < at + MOST_BRACKET; i += 1) if (s.sign(i) === 41) return i + 1;
  return at;
};

/** The token after `or so`, `or more`: `a dozen or so boats`, `three or more matches`. */
export const overOrSo = (s: Scene, { kind }: Atom, at: number): number => {
  if (s.word(at) !== OR) return at;
  const isMore = MORE_OR_LESS.has(s.word(at + 1)) && kind === 'bare' && startsNoun(s, at + 2);
  return isMore || s.word(at + 1) === SO ? at + 2 : at;
};

const FROM = wordId('from');
/** `bring the wait down from 31 hours to under 20`: whether a value with its unit and `from` stand before `to`. */
export const isFromBefore = (s: Scene, to: number): boolean =>
  s.word(to - 3) === FROM && s.numbers.ofToken[to - 2] >= 0 && s.numbers.ofToken[to - 1] < 0;
