import { wordId, wordSet } from '../core/vocabulary.ts';
import { GROUPS, GUESSERS, OUTCOMES } from '../lexicon/future-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { QuantityKind } from './quantity-types.ts';
import { ALIKE } from './quantity-status-governs.ts';
import { isFiniteTag, isVerbTag, TAG } from './tag-set.ts';

const [OF, UNTIL, TILL, AT, THE, FROM] = ['of', 'until', 'till', 'at', 'the', 'from'].map(wordId);
const DEFINITE = wordSet('the these those both all remaining existing current previous');
/** `over the next three years`. */
const COMING = wordSet('next coming following');
const GROUP = wordSet(GROUPS);
const THEM = wordSet('them which whom those these');
const GOES_ON = wordSet('enough or including plus using costing employing covering involving worth followed');
const COSTS = wordSet('cost costs price expense rate pace');
const MOVED = wordSet('up down');
const WITH = wordId('with');
const GIVEN = wordSet('have has had having give gives gave given set');
const ANNOUNCES = wordSet('announced announces announce announcing called calls call calling');
const LOOMS = wordSet(
  'cut cuts redundancies layoffs closure closures strike strikes walkout walkouts stoppage outage shutdown lockdown curfew buyback investment investments',
);
const SPANNED = wordSet('in for');
const TOPS = wordSet(
  'first time only largest biggest worst best highest lowest longest shortest deadliest most fastest strongest weakest hottest coldest wettest driest sharpest steepest heaviest',
);
const SEES = wordSet('sees see seen');
const GUESSES = wordSet(GUESSERS);
const SEEN_DOING = wordSet(
  'heading rising falling growing climbing dropping shrinking slowing reaching hitting peaking widening narrowing easing averaging topping declining expanding contracting rebounding accelerating swelling dipping slipping edging inching creeping jumping surging soaring slumping sliding sinking plunging tumbling doubling trebling tripling halving recovering weakening strengthening firming cooling moderating tightening deepening worsening improving exceeding surpassing passing nearing approaching increasing decreasing dwindling waning ballooning mounting',
);
const SO_FAR_REACH = 7;
const SEEN_REACH = 14;
const PARTICLES = wordSet('up down off out back in');
const TO = wordId('to');
const OLD_REACH = 9;
const ANNOUNCE_REACH = 3;
const LOOM_REACH = 6;
const UNTIL_REACH = 10;
const WITH_REACH = 9;
const ITEM_REACH = 4;
const TIME_REACH = 6;
const MULTIPLES = wordSet('twice double triple treble quadruple half');
const ARTICLES = wordSet('a an');
const CHANGES = wordSet(
  'rise increase jump gain leap drop fall decline cut decrease reduction slump dip surge climb growth change swing',
);
const OUTCOME = wordSet(OUTCOMES);
const OUTCOME_REACH = 14;
const MUCH = wordSet('much many long far high');
const SET_REACH = 7;
const SUBJECT_REACH = 9;
const ROW_REACH = 8;
const SIDES = wordSet('above below');
const GAP_LINKS = wordSet('by to at');
const LAST = wordId('last');
const [THAN, AS] = ['than', 'as'].map(wordId);

/** `a crowd of 300`. */
export const isOfGroup = (s: Scene, first: number): boolean =>
  s.word(first - 1) === OF && GROUP.has(s.word(first - 2));

/** `its nine factories`, `the 54 turbines`, `a family of four`: they are there whatever becomes of them. */
export const isDefinite = (s: Scene, first: number): boolean =>
  (DEFINITE.has(s.word(first - 1)) && !COMING.has(s.word(first))) ||
  s.tags[first - 1] === TAG.POSSESSIVE ||
  isOfGroup(s, first);

/** `voted on Friday to sell`: an infinitive after token `i`, with no verb and no stop between. */
export const toWithin = (s: Scene, i: number, first: number, reach: number): boolean => {
  for (let j = i + 1; j < Math.min(first, i + reach); j += 1) {
    const tag = s.tags[j];
    if (tag === TAG.TO || (s.word(j) === TO && s.word(j + 1) === LAST)) return true;
    if (isVerbTag(tag) || isFiniteTag(tag) || s.sign(j) === 44 || tag === TAG.RELATIVE) return false;
  }
  return false;
};

/** `has until 30 June to halve it`: the infinitive at `to` is bound to a day. */
export const isUntilTo = (s: Scene, to: number): boolean => {
  for (let j = to - 1; j > to - UNTIL_REACH && j >= s.floor(to); j -= 1) {
    if (s.word(j) === UNTIL || s.word(j) === TILL) return isGivenUntil(s, j);
    if (isVerbTag(s.tags[j]) || s.sign(j) === 44) return false;
  }
  return false;
};

/** `have until`, `were given until`, `gave him until`. */
export const isGivenUntil = (s: Scene, until: number): boolean => {
  for (let j = until - 1; j > until - 6 && j >= s.floor(until); j -= 1) {
    if (GIVEN.has(s.word(j))) return true;
    if (isVerbTag(s.tags[j]) || s.sign(j) === 44) return false;
  }
  return false;
};

/** `announced 300 job cuts`, `announced a three-day strike`. */
export const isLooming = (s: Scene, i: number, first: number): boolean => {
  if (!ANNOUNCES.has(s.word(i)) || first - i > ANNOUNCE_REACH) return false;
  const limit = Math.min(s.limit(first), first + LOOM_REACH);
  for (let j = first + 1; j < limit; j += 1) {
    if (LOOMS.has(s.word(j))) return true;
    if (isFiniteTag(s.tags[j]) || s.sign(j) === 44) return false;
  }
  return false;
};

/** `the first time in 12 years`, `the worst storm for 12 years`: counted back from what comes. */
export const isSoFar = (s: Scene, first: number): boolean => {
  if (!SPANNED.has(s.word(first - 1))) return false;
  for (let j = first - 2; j > first - SO_FAR_REACH && j >= s.floor(first); j -= 1)
    if (TOPS.has(s.word(j))) return true;
  return false;
};

/** `sees inflation falling to 2%`, `sees growth at 3%`. */
export const isSeen = (s: Scene, i: number, first: number): boolean => {
  if (!SEES.has(s.word(i)) || first - i > SEEN_REACH) return false;
  // a word like `topping` may belong to the figure
  // `Economists see 300 failures next year`
  if (i + 1 === first && s.tags[i] !== TAG.PAST && GUESSES.has(s.word(i - 1))) return true;
  for (let j = i + 1; j <= first; j += 1) {
    // `sees inflation at 3.4 percent next year`
    if (s.word(j) === AT && s.numbers.ofToken[j + 1] >= 0) return true;
    if (SEEN_DOING.has(s.word(j)) || (j === first - 1 && (s.word(j) === AT || s.word(j) === UNTIL)))
      return true;
    // `seen driving at 90 mph`
    if (s.tags[j] === TAG.GERUND) return false;
  }
  return false;
};

/** `300 homes, a school and 40 shops`, `, or 4%`, `, 30 of them`: the comma at `i` parts no clause. */
export const isListed = (s: Scene, i: number, first: number): boolean => {
  let isJoined = false;
  for (let j = i + 1; j < first; j += 1) {
    const tag = s.tags[j];
    const isInfinitive = ALIKE.has(s.word(j)) && s.tags[j - 1] === TAG.CONJUNCTION;
    if ((isFiniteTag(tag) && !isInfinitive) || tag === TAG.RELATIVE || tag === TAG.SUBORDINATOR) return false;
    if (tag === TAG.GERUND && !GOES_ON.has(s.word(j)) && !(j === i + 1 && OUTCOME.has(s.word(j))))
      return false;
    // `, and incomes by 2.5%`: the verb is that of the clause before
    if (
      tag === TAG.CONJUNCTION &&
      (j >= first - ITEM_REACH || (j === i + 1 && GAP_LINKS.has(s.word(first - 1))))
    )
      isJoined = true;
  }
  if (s.tags[i + 1] === TAG.BASE) return true;
  if (isJoined) return !isSubject(s, first);
  if (OUTCOME.has(s.word(i + 1))) return first - i < OUTCOME_REACH;
  if (s.word(i + 1) === WITH) return first - i < (s.word(first - 1) === OF ? WITH_REACH : ITEM_REACH);
  if (GOES_ON.has(s.word(i + 1))) return first - i < WITH_REACH;
  // `, at a cost of $3m`, `, down 29 percent on last year`, `, to 3m`
  if (s.word(i + 1) === AT) return isAtCost(s, i, first);
  if (MOVED.has(s.word(i + 1)) || s.word(i + 1) === TO) return i + 2 === first;
  // `, from 99p to £1.19`
  if (s.word(i + 1) === FROM && s.word(first - 1) === TO) return first - i < WITH_REACH;
  if (isMultiple(s, i + 1, first)) return true;
  // `, a 12 percent decline on 2024`
  if (i + 2 === first && ARTICLES.has(s.word(i + 1)) && isChangeAfter(s, first)) return true;
  return i + 1 === first && (isPartitive(s, first) || isSet(s, first) || isSeries(s, i, first));
};

/** `, almost twice the bill for 2018`, `, double the sum`. */
const isMultiple = (s: Scene, at: number, first: number): boolean =>
  MULTIPLES.has(s.word(first)) &&
  first - at < 3 &&
  (s.tags[first + 1] === TAG.DETERMINER || s.tags[first + 1] === TAG.POSSESSIVE || s.word(first + 1) === AS);

const isChangeAfter = (s: Scene, first: number): boolean => {
  for (let j = first + 1; j < Math.min(s.limit(first), first + 4); j += 1)
    if (CHANGES.has(s.word(j))) return true;
  return false;
};

/** `, around midnight`, `, in May`: a time that is put after the clause. */
export const isAddedTime = (s: Scene, i: number, first: number): boolean => {
  for (let j = i + 1; j < first; j += 1) {
    const tag = s.tags[j];
    if (tag !== TAG.PREPOSITION && tag !== TAG.DETERMINER && tag !== TAG.ADVERB && tag !== TAG.ADJECTIVE)
      return false;
  }
  return first - i > 1 && first - i < TIME_REACH;
};

/** `, and 1,100 were put up`: the figure has a verb of its own. */
const isSubject = (s: Scene, first: number): boolean => {
  const limit = Math.min(s.limit(first), first + SUBJECT_REACH);
  for (let j = first + 1; j < limit; j += 1) {
    if (isFiniteTag(s.tags[j])) return true;
    if (s.sign(j) === 44 || s.tags[j] === TAG.TO) return false;
  }
  return false;
};

const isAtCost = (s: Scene, i: number, first: number): boolean => {
  for (let j = i + 2; j < Math.min(first, i + WITH_REACH); j += 1) if (COSTS.has(s.word(j))) return true;
  return false;
};

/** `, $3 less than in May`, `, twice as much as`, `, a tenth above the average`: what the figure before is compared with. */
const isSet = (s: Scene, first: number): boolean => {
  const limit = Math.min(s.limit(first), first + SET_REACH);
  let at = first;
  while (at < first + 5 && s.numbers.ofToken[at] < 0) at += 1;
  for (let j = at + 1; j < limit; j += 1) {
    if (s.word(j) === THAN || SIDES.has(s.word(j))) return true;
    if (s.word(j) === AS && (MUCH.has(s.word(j + 1)) || s.tags[j + 1] === TAG.ADJECTIVE)) return true;
    if (isFiniteTag(s.tags[j]) || s.sign(j) === 44) return false;
  }
  return false;
};

/** `$75m for roads, $30m for bridges and $4m for a lab`: one of a row. */
const isSeries = (s: Scene, comma: number, first: number): boolean => {
  let isBefore = false;
  for (let j = comma - 1; j > comma - ROW_REACH && j >= s.floor(first); j -= 1) {
    if (isFiniteTag(s.tags[j])) return false;
    if (s.numbers.ofToken[j] >= 0) isBefore = true;
    if (isBefore) break;
  }
  if (!isBefore) return false;
  const limit = Math.min(s.limit(first), first + ROW_REACH + 4);
  for (let j = first + 1; j < limit; j += 1) {
    if (isFiniteTag(s.tags[j])) return false;
    if (s.tags[j] === TAG.CONJUNCTION) return s.numbers.ofToken[j + 1] >= 0 || s.tags[j + 1] === TAG.SYMBOL;
  }
  return false;
};

const isPartitive = (s: Scene, first: number): boolean => {
  for (let j = first + 1; j < first + 4; j += 1) if (s.word(j) === OF) return THEM.has(s.word(j + 1));
  return false;
};

/** `will shut its two branches`, `will show all nine of them`: the figure says how many are acted upon. */
export const isActedUpon = (s: Scene, first: number, kind?: QuantityKind): boolean => {
  if (kind !== 'count' || s.word(first - 1) === THE) return false;
  const verb = PARTICLES.has(s.word(first - 2)) ? first - 3 : first - 2;
  return s.tags[verb] === TAG.BASE;
};

/** `to 1.2% from 2.4% this year`: the time of the old value. */
export const isOfOld = (s: Scene, first: number): boolean => {
  let isFigure = false;
  for (let j = first - 1; j > first - OLD_REACH && j >= s.floor(first); j -= 1) {
    if (s.word(j) === FROM) return isFigure;
    if (isVerbTag(s.tags[j]) || s.sign(j) === 44 || s.word(j) === TO) return false;
    if (s.numbers.ofToken[j] >= 0) isFigure = true;
  }
  return false;
};
