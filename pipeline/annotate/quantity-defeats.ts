import { wordId, wordSet } from '../core/vocabulary.ts';
import { BODY_NOUNS, SPEAKER_NOUNS } from '../lexicon/person-nouns.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

const LOSING = wordSet('lose loses lost losing');
const CONTESTS = wordSet(
  'game games match matches fixture fixtures bout bouts fight fights final finals title titles semifinal semifinals test tests series race races set sets leg legs frame frames round rounds derby derbies election elections by-election by-elections case cases appeal appeals vote votes battle battles time times',
);
const OF = wordId('of');
const LAST = wordSet('last past first previous opening final');
const TO_NOUN = 4;

/** Whether a verb is one of losing: `lost by 84 runs` tells the margin, no fall. */
export const isLosing = (s: Scene, i: number): boolean => LOSING.has(s.word(i));

const MOVING = wordSet('lose loses lost losing gain gains gained gaining');
const BODIES = `${BODY_NOUNS} business retailer`;
const OWNERS = wordSet(
  [...SPEAKER_NOUNS.split(' '), ...BODIES.split(' ')].flatMap((noun) => [noun, `${noun}s`]).join(' ') +
    ' companies agencies universities ministries parties charities victims savers depositors investors shareholders',
);
/** Units of what is made and used: of mass, volume and power. */
const HEAVY = new Set(['kg', 'm3', 'W']);
/** `Investors lost $4m`, `the country will reach 3 million tonnes`: who lost the sum or makes so much; not `the shares lost 4 cents`. */
export const isOwnerOfSum = (s: Scene, { kind, change, counted, unit }: Quantity): boolean =>
  counted?.carried === true &&
  OWNERS.has(s.word(counted.head)) &&
  (kind === 'money'
    ? change !== undefined && MOVING.has(s.word(change.cue.first))
    : kind === 'measure' && unit !== undefined && HEAVY.has(unit.si) && !change);

const DRAWING = wordSet('draw draws drew drawn');
const MOST_RECORD = 12;
/** `won three matches, drew two and lost one`: with its noun left out. */
const isLostToo = (s: Scene, last: number, verb: number): boolean => {
  if (last < s.limit(verb) && s.tags[last] !== TAG.PUNCTUATION && s.tags[last] !== TAG.CONJUNCTION)
    return false;
  for (let i = verb - 1; i >= s.floor(verb) && i > verb - MOST_RECORD; i -= 1)
    if (CONTESTS.has(s.word(i)) || DRAWING.has(s.word(i))) return true;
  return false;
};

/** `lost three games`, `have lost four of their last six`: contests, of which nothing grew less; `verb` is the token of the verb. */
export const isDefeat = (s: Scene, { last }: Quantity, verb: number): boolean => {
  if (!isLosing(s, verb)) return false;
  const isShare = s.word(last) === OF && s.tags[last + 1] === TAG.POSSESSIVE && LAST.has(s.word(last + 2));
  if (isShare || isLostToo(s, last, verb)) return true;
  for (let i = last; i < last + TO_NOUN && i < s.limit(last - 1); i += 1) {
    if (CONTESTS.has(s.word(i))) return true;
    if (s.tags[i] === TAG.PUNCTUATION && s.sign(i) !== 45) return false;
  }
  return false;
};
