import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  APPROVED_DOINGS,
  APPROVING,
  ASKING_FOR,
  DEMANDING,
  HOLDING_OUT,
  IDEAS,
  OFFERED_GAINS,
  OFFERING,
  PLAYING_WITH,
  REJECTING,
  LIKELY_ONES,
  RECKONING_ON,
  WEIGHING,
} from '../lexicon/asking-words.ts';
import { FORESEERS, GUESSERS, RULES } from '../lexicon/future-words.ts';
import type { Scene } from './quantity-scene.ts';
import { CUES, type Status, statusBy } from './quantity-status-cues.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const ASKS = wordSet(ASKING_FOR);
const HOLDS = wordSet(HOLDING_OUT);
const DEMANDS = wordSet(DEMANDING);
const APPROVES = wordSet(APPROVING);
const DOINGS = wordSet(APPROVED_DOINGS);
const GAINS = wordSet(OFFERED_GAINS);
const OFFERS = wordSet(OFFERING);
const IDEA = wordSet(IDEAS);
const PLAYS = wordSet(PLAYING_WITH);
const RECKONS = wordSet(RECKONING_ON);
const WEIGHS = wordSet(WEIGHING);
const REJECTS = wordSet(REJECTING);
const CONSULTS = wordSet('consult consults consulting consulted vote votes voting');
const LIKELY = wordSet(LIKELY_ONES);
const FORESEES = wordSet(`${FORESEERS} ${GUESSERS}`);
/** What says how things are to be done by everybody: `guidelines call for 2%`. */
const RULINGS = wordSet(`${RULES} guidelines standards standard recipe recipes custom tradition job role`);
const LOOKS = wordSet('look looks looking');
const TOYS = wordSet('toy toys toying toyed flirt flirts flirting flirted');
const TURNS = wordSet('turn turns turned turning');
const DOWN = wordId('down');
const RULED = wordSet('ruled ruling rule rules');
const [FOR, OUT, OF, WITH, ON, OPEN, TO, IN, NOT, AT] = 'for out of with on open to in not at'
  .split(' ')
  .map(wordId);
const AMOUNTS = wordSet('percent per % million billion trillion years months weeks days year month days');
const CHANGING = wordSet('rise raise increase cut reduction drop fall hike freeze growth change');
const REACH = 10;
const WHO_REACH = 6;
const LAW_REACH = 24;
const BEHIND = 5;
const [WANT, WANTS, BY_AMOUNT] = ['want', 'wants', 'by'].map(wordId);

const INSIDE: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.ADVERB,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.POSSESSIVE,
  TAG.GERUND,
  TAG.SYMBOL,
]);

const BOUNDS = wordSet('least most up than more over under around about');
/** `at least`, `up to`, `more than` before a figure. */
const isBoundWord = (s: Scene, j: number): boolean =>
  BOUNDS.has(s.word(j)) || BOUNDS.has(s.word(s.word(j) === TO ? j - 1 : j + 1));

/** Only one noun phrase between a verb and the figure: `a prison term of`, `a rise in the minimum wage to`. */
const isObject = (s: Scene, from: number, first: number): boolean => {
  if (first - from > REACH) return false;
  let isChange = false;
  for (let j = from; j < first; j += 1) {
    if (CHANGING.has(s.word(j))) isChange = true;
    if (INSIDE.has(s.tags[j]) || s.sign(j) === 45 || isBoundWord(s, j)) continue;
    const isInner = s.word(j) === OF || (isChange && (s.word(j) === IN || s.word(j) === TO));
    if (s.tags[j] !== TAG.PREPOSITION || !isInner) return false;
  }
  return true;
};

const holds = (s: Scene, from: number, to: number, words: { has(id: number): boolean }): boolean => {
  for (let j = from; j < to; j += 1) {
    if (words.has(s.word(j))) return true;
    if (j > from && s.tags[j] === TAG.PUNCTUATION && s.sign(j) !== 45) return false;
  }
  return false;
};

/** A verb in the present, or what cannot be a noun where it stands. */
const isAskingNow = (s: Scene, i: number): boolean => {
  const before = s.tags[i - 1];
  if (before === TAG.DETERMINER || before === TAG.POSSESSIVE || before === TAG.ADJECTIVE) return false;
  // `may not ask for`
  if (before === TAG.NEGATION || before === TAG.MODAL || RULINGS.has(s.word(i - 1))) return false;
  const tag = s.tags[i];
  return (
    tag === TAG.PRESENT || tag === TAG.BASE || tag === TAG.GERUND || (tag === TAG.PLURAL && isNounTag(before))
  );
};

/** `calls for a rise of 5%`, `holding out for 5%`, `argue for a freeze of a decade`. */
const isAskedFor = (s: Scene, i: number, first: number): boolean => {
  const link = s.word(i + 1) === OUT ? i + 2 : i + 1;
  // `the forecast calls for 30 mm`: as the noun says
  if (s.word(link) !== FOR || !ASKS.has(s.word(i)) || CUES.get(s.word(i - 1))) return false;
  if (!isAskingNow(s, i)) return false;
  return HOLDS.has(s.word(i)) === (link === i + 2) && isObject(s, link + 1, first);
};

/** Sums that go with what is done to get them. */
const RANSOMS = wordSet('ransom ransoms bribe bribes kickback kickbacks deposit deposits');

/** `is seeking a term of 12 years`, `demands £3m`; not `seeks two men`. */
const isDemanded = (s: Scene, i: number, first: number): boolean => {
  if (holds(s, i + 1, first, RANSOMS)) return false;
  if (s.word(i) === WANT || s.word(i) === WANTS) return isWantedDone(s, i, first) || isWanted(s, i, first);
  return isWanted(s, i, first);
};

/** `Unions want the minimum wage raised to $15`. */
const isWantedDone = (s: Scene, i: number, first: number): boolean => {
  if (!isAskingNow(s, i) || (s.word(first - 1) !== TO && s.word(first - 1) !== BY_AMOUNT)) return false;
  const verb = first - 2;
  if (s.tags[verb] !== TAG.PARTICIPLE && s.tags[verb] !== TAG.PAST) return false;
  for (let j = i + 1; j < verb; j += 1)
    if (!INSIDE.has(s.tags[j]) && s.word(j) !== OF && s.tags[j] !== TAG.PREPOSITION) return false;
  return true;
};

const isWanted = (s: Scene, i: number, first: number): boolean => {
  if (!DEMANDS.has(s.word(i)) || !isAskingNow(s, i) || !isObject(s, i + 1, first)) return false;
  const isAmount = s.tags[first] === TAG.SYMBOL || AMOUNTS.has(s.word(first + 1)) || s.sign(first + 1) === 37;
  // `Campaigners want a limit of 20 mph`
  if (s.word(i) === WANT && !isNounTag(s.tags[i - 1])) return false;
  return isAmount || s.word(first - 1) === OF || s.word(i) === WANT;
};

/** `approved the sale of 30 ships`, `backed a $3m bailout`, `offered a raise of 3.5%`. */
const isDealt = (s: Scene, i: number, first: number): boolean => {
  const word = s.word(i);
  const doings = APPROVES.has(word) ? DOINGS : OFFERS.has(word) || isRejecting(s, i) ? GAINS : undefined;
  if (!doings || !isVerbTag(s.tags[i]) || s.tags[i - 1] === TAG.DETERMINER) return false;
  const from = s.word(i + 1) === DOWN ? i + 2 : i + 1;
  if (!isObject(s, from, first) && !isPricedDoing(s, i, first)) return false;
  return holds(s, i + 1, Math.min(s.limit(first), first + BEHIND), doings);
};

/** `rejected`, `turned down`: what was offered was planned. */
const isRejecting = (s: Scene, i: number): boolean =>
  REJECTS.has(s.word(i)) || (s.word(i + 1) === DOWN && TURNS.has(s.word(i)));

/** `consulting on a tax rise of 4%`. */
const isPutTo = (s: Scene, i: number, first: number): boolean =>
  CONSULTS.has(s.word(i)) && s.word(i + 1) === ON && isAskingNow(s, i) && isObject(s, i + 2, first);

/** `the sale of the yard for $3m`. */
const isPricedDoing = (s: Scene, i: number, first: number): boolean =>
  s.word(first - 1) === FOR && isObject(s, i + 1, first - 1);

/** `toying with selling`, `floated the idea of selling`, `open to selling`, `has not ruled out selling`: who is not yet sure. */
const isPlayedWith = (s: Scene, i: number): boolean => {
  if (s.tags[i] !== TAG.GERUND) return false;
  const link = s.word(i - 1);
  if (link === WITH) return TOYS.has(s.word(i - 2));
  if (link === TO) return s.word(i - 2) === OPEN;
  if (link === OUT && RULED.has(s.word(i - 2)))
    return s.tags[i - 3] === TAG.NEGATION || s.word(i - 3) === NOT || s.tags[i - 4] === TAG.NEGATION;
  if (link !== OF || !IDEA.has(s.word(i - 2))) return false;
  for (let j = i - 3; j > i - 3 - WHO_REACH && j >= s.floor(i); j -= 1) {
    if (PLAYS.has(s.word(j))) return s.tags[j - 1] !== TAG.NEGATION;
    if (isVerbTag(s.tags[j]) || s.tags[j] === TAG.PUNCTUATION) return false;
  }
  return false;
};

/** `forecasters look for 10 inches`, `11 look for two cuts`. */
const isLookedFor = (s: Scene, at: number): boolean => {
  const i = at - 1;
  if (s.word(at) !== FOR || !LOOKS.has(s.word(i))) return false;
  if (s.numbers.ofToken[i - 1] >= 0) return true;
  if (!isVerbTag(s.tags[i])) return false;
  for (let j = i - 1; j > i - WHO_REACH && j >= s.floor(i); j -= 1) if (FORESEES.has(s.word(j))) return true;
  return false;
};

/** `had counted on a profit of ¥92bn`, `is banking on 300 visitors`; not `counted on a single night`. */
const isReckonedOn = (s: Scene, i: number): boolean => {
  if (!RECKONS.has(s.word(i)) || (s.word(i + 1) !== ON && s.word(i + 1) !== FOR)) return false;
  const tag = s.tags[i];
  return tag === TAG.GERUND || tag === TAG.PRESENT || s.tags[i - 1] === TAG.AUXILIARY;
};

/** `is weighing the sale of 40 shops`. */
const isWeighed = (s: Scene, i: number, first: number): boolean =>
  WEIGHS.has(s.word(i)) &&
  isAskingNow(s, i) &&
  isObject(s, i + 1, first) &&
  holds(s, i + 1, Math.min(s.limit(first), first + BEHIND), DOINGS);

/** `put the likely bill at $4bn`, `its expected cost of £3m`. */
const isLikelyOne = (s: Scene, i: number, first: number): boolean => {
  if (!LIKELY.has(s.word(i)) || first - i > BEHIND || !isNounTag(s.tags[i + 1])) return false;
  if (s.tags[i - 1] !== TAG.DETERMINER && s.tags[i - 1] !== TAG.POSSESSIVE) return false;
  let at = i + 2;
  while (at < first && isNounTag(s.tags[at])) at += 1;
  return (s.word(at) === AT || s.word(at) === OF) && at >= first - 1;
};

const DAYS = wordSet('day days week weeks month months hours year years');
const GIVEN = wordSet('have has had give gives gave given giving');
const LAWS = wordSet(RULES);
/** `has 30 days to appeal`, `gave the firm 60 days to comply`; not of all by law. */
const isGivenTime = (s: Scene, i: number, first: number): boolean => {
  if (!GIVEN.has(s.word(i)) || !isObject(s, i + 1, first) || !DAYS.has(s.word(first + 1))) return false;
  if (s.tags[first + 2] !== TAG.TO) return false;
  for (let j = first; j > first - LAW_REACH && j >= s.floor(first); j -= 1)
    if (LAWS.has(s.word(j))) return false;
  return true;
};

/** What a verb at `i` of asking, allowing, playing with a thought or reckoning says of the figure at `first`. */
export const askedAt = (s: Scene, i: number, first: number, verbs: number): Status | undefined => {
  if (isPlayedWith(s, i)) return statusBy('tentative', i - 1, i + 1);
  if (isWeighed(s, i, first)) return statusBy('tentative', i);
  if (isLikelyOne(s, i, first)) return statusBy('forecast', i);
  if (verbs === 0 && isGivenTime(s, i, first)) return statusBy('planned', i);
  if (isLookedFor(s, i)) return statusBy('forecast', i - 1, i + 1);
  if (isReckonedOn(s, i) && verbs === 0) return statusBy('forecast', i, i + 2);
  if (isAskedFor(s, i, first) || isDemanded(s, i, first) || isDealt(s, i, first) || isPutTo(s, i, first))
    return statusBy('planned', i);
  return undefined;
};
