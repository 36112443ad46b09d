import { compare, integer } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  DRIVING_VERBS,
  GOING_VERBS,
  JOB_NOUNS,
  LOSABLE_NOUNS,
  STAFF_NOUNS,
  WINNABLE_NOUNS,
} from '../lexicon/change-frames.ts';
import { LEVELLED, MOTION } from './quantity-change-sets.ts';
import { MULTIPLYING_VERBS } from '../lexicon/change-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const BY = wordId('by');
const OF = wordId('of');
const DOWN = wordId('down');
const TO = wordId('to');
const OFF = wordId('off');
/** With `down` they refuse or overthrow: `turned down by 14 publishers`. */
const REFUSED = wordSet(
  'turn turns turned turning shoot shoots shot vote votes voted voting strike strikes struck run runs gun gunned knock knocked break broken mow mown mowed hunt hunted track tracked flag flagged wave waved stare stared shout shouted howl howled mark put',
);
/** Whether `at` is the `down` of a verb that refuses, before those who do. */
export const isRefused = (s: Scene, q: Quantity, at: number): boolean =>
  (q.kind === 'count' || q.kind === 'number') &&
  s.word(at) === DOWN &&
  s.word(at + 1) === BY &&
  REFUSED.has(s.word(at - 1));

const GOING = wordSet('go goes went gone going');
const AWAY = wordSet('from off out away short north south east west inside outside');
const FAR = new Set(['kilometer', 'mile', 'nautical mile', 'meter', 'yard', 'foot']);
/** `went down nine kilometres from shore`: where a ship sank or an aircraft fell; `down` is at token `at`. */
export const isSunk = (s: Scene, { kind, unit, last }: Quantity, at: number): boolean =>
  kind === 'measure' &&
  unit !== undefined &&
  FAR.has(unit.name) &&
  s.word(at) === DOWN &&
  GOING.has(s.word(at - 1)) &&
  (AWAY.has(s.word(last)) || s.word(last) === TO || s.tags[last] === TAG.PUNCTUATION || last >= s.limit(at));

const FALLS = wordSet('falls fall');
const DUE = wordSet('due short outside within behind');
/** `a payment of $5m falls due`: a verb, no fall. */
export const isFallingDue = (s: Scene, at: number): boolean =>
  FALLS.has(s.word(at)) && DUE.has(s.word(at + 1));

const DROPS = wordSet('drop drops dropped dropping');
/** What one has fewer of when one drops some. */
const LOSABLE = wordSet(
  'point points place places spot spots seat seats position positions rung rungs rank ranks notch notches pip pips tick ticks grade grades band bands tier tiers division divisions class classes category categories level levels shot shots stroke strokes percent pounds lb kg kilos stone jobs cents',
);
const GAMES = wordSet('game games set sets match matches frame frames');
/** `a colony drops 90,000 seeds`, `dropped 12 players`: let go, or left out, as are tonnes of bombs; not `dropped two places`, `dropped six of the nine seats`. */
export const isLetFall = (s: Scene, q: Quantity, verb: number): boolean => {
  const isCount = q.kind === 'count' || q.kind === 'number';
  if (!DROPS.has(s.word(verb)) || (!isCount && q.kind !== 'measure')) return false;
  if (q.kind === 'measure') return s.word(q.last) === OF || s.word(q.last) === OFF;
  // `dropped six of the nine charges`
  const isOf = s.word(q.last) === OF && s.tags[q.last + 1] === TAG.DETERMINER;
  for (let i = q.last; i < s.limit(q.first) && i < q.last + (isOf ? 6 : 4); i += 1) {
    if (LOSABLE.has(s.word(i))) return false;
    if (GAMES.has(s.word(i))) return true;
    if (isOf && s.tags[i] === TAG.PLURAL) return true;
    if (isOf) continue;
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE) break;
  }
  return isNounTag(s.tags[q.last] ?? 0) || s.tags[q.last] === TAG.ADJECTIVE;
};

const LOSING = wordSet('lose loses lost losing');
const KIN = wordSet(
  'son sons daughter daughters brother brothers sister sisters child children baby babies parents wives husbands cousins uncles aunts grandchildren relatives friends comrades legs fingers toes teeth limbs eyes arms colleagues loved matches games fights finals',
);
const OF_THEM = wordSet('them these those');
/** What one has fewer of when one loses some, as a firm, a party, a town or a fund has: jobs, seats, people, members. */
const LESSENED = wordSet(
  `${JOB_NOUNS} ${WINNABLE_NOUNS} ${LOSABLE_NOUNS} ${STAFF_NOUNS} bed beds room rooms member members subscriber subscribers customer customers user users people persons inhabitant inhabitants pupil children families households citizens voters believers worshippers soldiers troops services flights trains routes pages hectares acres trees species hours euros dollars pounds barrels tonnes tons cents pence yen rupees head cattle livestock deputies councillors mps lawmakers backers signatures licences licenses accounts deposits riders commuters shoppers diners guests fans lives`,
);
const OWNERS = wordSet('who he she i');
/** `who lost two bikes`, `lost 11 of them`: things of one's own; not `lost 18 beds`. */
const isOwned = (s: Scene, last: number, verb: number): boolean => {
  if (s.word(last) === OF) return OF_THEM.has(s.word(last + 1));
  if (!OWNERS.has(s.word(s.tags[verb - 1] === TAG.AUXILIARY ? verb - 2 : verb - 1))) return false;
  let isNamed = false;
  for (let i = last; i < last + 4 && i < s.limit(last - 1); i += 1) {
    if (LESSENED.has(s.word(i))) return false;
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE && s.tags[i] !== TAG.PARTICIPLE) break;
    isNamed ||= isNounTag(s.tags[i]);
  }
  return isNamed;
};

const THOUSAND = integer(1000);
const WORTH = wordSet('value worth capitalisation capitalization valuation');
/** `would lose $19 million a year`: what a venture costs; not `lost 62 cents`, `lost $4bn in value`, `lost $5m, or 3%`. */
const isDeficit = (s: Scene, { kind, value, last, per }: Quantity): boolean => {
  if (kind !== 'money' || !value || !per || compare(value, THOUSAND) < 0) return false;
  for (let i = last; i < last + 4; i += 1) if (WORTH.has(s.word(i))) return false;
  return true;
};

/** `lost two sons`, `lost three games in a row`, `lost five days to the storm`, `lost two bikes`: bereaved, beaten, kept waiting or robbed, no amount that fell. */
export const isBereft = (s: Scene, q: Quantity, verb: number): boolean => {
  if (!LOSING.has(s.word(verb))) return false;
  const { kind, last, unit } = q;
  if (unit?.time || isDeficit(s, q)) return true;
  if (kind !== 'count' && kind !== 'number') return false;
  return KIN.has(s.word(last)) || KIN.has(s.word(last + 1)) || isOwned(s, last, verb);
};

const SINKING = wordSet('sink sinks sank sunk sinking');
const SUNK_IN = wordSet('into in');
/** `has sunk 17 boreholes`, `sank $4m into the venture`: what is dug, wrecked or spent; not `sank 4%`. */
export const isSinking = (s: Scene, { kind, last }: Quantity, verb: number): boolean =>
  SINKING.has(s.word(verb)) &&
  ((kind === 'count' && (isNounTag(s.tags[last] ?? 0) || s.tags[last] === TAG.ADJECTIVE)) ||
    (kind === 'money' && SUNK_IN.has(s.word(last))));

const FALLING = wordSet('fall falls fell fallen falling come comes came coming stop stopped');
const SHORT = wordSet('short shy');
/** `fell nine short`, `falls 3% short of its target`, `fell six votes short`: how much is lacking, no fall. */
export const isFallenShort = (s: Scene, { last }: Quantity, verb: number): boolean =>
  FALLING.has(s.word(verb)) &&
  (SHORT.has(s.word(last)) || SHORT.has(s.word(last + 1)) || SHORT.has(s.word(verb + 1)));

const REARING = wordSet('raise raises raised raising');
const REARERS = wordSet(
  'aunts uncles parents grandparents grandmothers sisters brothers women men nuns nannies people mothers fathers guardians relatives strangers',
);
/** `raised by two aunts`: brought up by them; `at` is the verb. */
export const isBroughtUp = (s: Scene, { kind, last }: Quantity, at: number): boolean =>
  (kind === 'count' || kind === 'number') &&
  s.word(at + 1) === BY &&
  REARING.has(s.word(at)) &&
  (REARERS.has(s.word(last)) || REARERS.has(s.word(last + 1)));

const PARTICLES = wordSet('up down');
const MOVING_WAYS = wordSet(
  `${GOING_VERBS} ${DRIVING_VERBS} is are was were be been being now cut marked pared`,
);
/** `was drawn up by two engineers`: who did it, no amount; `at` is the particle. */
export const isDoneUp = (s: Scene, { kind, last }: Quantity, at: number): boolean =>
  kind === 'count' &&
  PARTICLES.has(s.word(at)) &&
  isNounTag(s.tags[last] ?? 0) &&
  isVerbTag(s.tags[at - 1]) &&
  !MOVING_WAYS.has(s.word(at - 1));

const DISCOUNTS = wordSet('discount discounts');
/** `at a 12 percent discount to their book value`: how far below, no change; `at` is the noun. */
export const isPremium = (s: Scene, at: number): boolean =>
  DISCOUNTS.has(s.word(at)) && s.word(at + 1) === TO;

const AGE_NOUNS = wordSet('age ages');
/** `to lower the voting age to 16`: an age that is moved. */
export const isAgeMoved = (s: Scene, first: number): boolean =>
  s.word(first - 1) === TO && (AGE_NOUNS.has(s.word(first - 2)) || AGE_NOUNS.has(s.word(first - 3)));

const OF_TIMES = wordSet('cut cuts reduction reductions extension extensions');
/** `the biggest one-day drop`: how long it took, not by how much. */
export const isSpan = ({ unit }: Quantity, noun: number): boolean =>
  unit?.time === true && !OF_TIMES.has(noun);

const DURING = wordSet('over within in through during');
/** `inched up over three years`: how long it took; what was said of it before stays its subject. */
export const freeSpans = (s: Scene, list: readonly Quantity[]): void => {
  for (const q of list) {
    const isTook = q.unit?.time === true && q.modifier && DURING.has(s.word(q.modifier.first));
    if (isTook && q.change && !q.change.result) {
      q.change = undefined;
      q.base = undefined;
    }
  }
};

const LENGTHS = new Set(['meter', 'foot', 'mile', 'kilometer', 'yard', 'inch']);
const LOWERING = wordSet('lower lowers lowered lowering');
const MOST_CHANGED = 5;
/** `the bridge rises to 90 metres`, `the plane climbed to 9,000 feet`, `cameras lowered to 1,950 metres`: how high it is. */
export const isHighUp = (s: Scene, { kind, unit }: Quantity, verb: number): boolean => {
  if (kind !== 'measure' || !unit || !LENGTHS.has(unit.name)) return false;
  if (LOWERING.has(s.word(verb))) return s.word(verb + 1) === TO && s.tags[verb - 1] === TAG.PLURAL;
  if (!MOTION.has(s.word(verb)) || !isVerbTag(s.tags[verb])) return false;
  for (let i = verb - 1; i > verb - MOST_CHANGED && i >= 0; i -= 1) if (LEVELLED.has(s.word(i))) return false;
  return true;
};

const TIMES = wordSet(Object.keys(MULTIPLYING_VERBS).join(' '));
/** `eggs cost triple the $2.20 of a year back`: a multiple of it, no change of it; `verb` is the token before its article. */
export const isTimesThat = (s: Scene, { first, kind }: Quantity, verb: number): boolean =>
  kind !== 'count' &&
  kind !== 'number' &&
  TIMES.has(s.word(verb)) &&
  verb < first - 1 &&
  s.tags[first - 1] === TAG.DETERMINER;

const SLIPPING = wordSet('slip slips slipped slipping');
/** `the launch has slipped by ten months`: what is later takes longer. */
export const delayedBy = (s: Scene, { unit }: Quantity, verb: number): 'increase' | undefined =>
  unit?.time && SLIPPING.has(s.word(verb)) ? 'increase' : undefined;
