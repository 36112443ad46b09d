import { wordId, wordSet } from '../core/vocabulary.ts';
import { isCalendar, isGiven, isOrdinary, isSurname, knownNames, ROYAL, SAINTS, W } from './name-classes.ts';
import { ORGANISATION } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { isFiniteTag, TAG } from './tags.ts';
import { PUNCT } from './tokens.ts';

/** The rule of a house that is named by the possessive of its founder. */
export const SHOP = 'shop';
const USED = wordId('used');
/** What follows no possessive but that of a house. */
const SERVING = wordSet('does serves sells offers closes owns employs will would');
/** What a house named by a possessive says; "while Macron's was" is of what the possessive owns. */
const ACTING = wordSet('said says declined announced');
/** Who has an office that bears the title: "Sheriff's Office", "Attorney's Office". */
const OFFICERS = wordSet('attorney sheriff mayor governor coroner prosecutor examiner assessor');
const OFFICES = wordSet('office department');

/** Whether nothing that is owned stands at a token: a mark or a preposition. */
const ownsNothing = (n: NameText, at: number): boolean =>
  at >= n.t.count ||
  (n.t.kind[at] === PUNCT
    ? n.t.word[at] !== W.quote
    : n.tag[at] === TAG.PREPOSITION || n.tag[at] === TAG.CONJUNCTION);

/** "at Mulberry's last Saturday": when somebody was there. */
const WHEN = wordSet('yesterday tonight today tomorrow again');
const WHICH_ONE = wordSet('last this every next');
const SPANS = wordSet(
  'night week weekend month year summer winter spring autumn christmas morning afternoon evening lunchtime time',
);
/** "better than Nando's", "we love Wexley's": before the name of where one eats and buys. */
const BEFORE_SHOPS = wordSet('at from to than behind near opposite outside');

/** What a firm has, right behind its name: "Lowe's shares". */
const TRADED = wordSet(
  'shares stock stores restaurants employees workers customers shareholders franchisees',
);

/**
 * "Sainsbury's", "Wendy's": a well-known house by its possessive. One that bears a given name only where nothing
 * stands behind that somebody of this name might own.
 */
const isListedHouse = (n: NameText, first: number, last: number): boolean => {
  if (n.t.word[last] !== W.possessive) return false;
  const known = knownNames.longest(n.t, first, last + 1);
  if (known?.end !== last + 1 || known.value !== ORGANISATION) return false;
  const word = n.t.word[last + 1];
  return (
    last - first > 1 ||
    !isGiven(n.t.word[first]) ||
    ownsNothing(n, last + 1) ||
    TRADED.has(word) ||
    isFiniteTag(n.tag[last + 1])
  );
};

/** "sold at Christie's in London", "ate at Mulberry's last night": a possessive without anything that is owned, where somebody shops. */
export const isShop = (
  n: NameText,
  { first, last, person, place, title }: Segment,
  limit: number,
): boolean => {
  const { word } = n.t;
  if (last - first > 2 || place || title >= 0 || last + 1 >= limit) return false;
  if (isListedHouse(n, first, last)) return true;
  if (word[last] !== W.possessive || isOrdinary(word[first])) return false;
  // "Janie's does the best scones"
  if (SERVING.has(word[last + 1]) && n.isTight(last)) return true;
  if (person || (isGiven(word[first]) && !isSurname(word[first]))) return false;
  // "Young's declined to comment", "Mulberry's used to be"
  const next = last + 1;
  if (ACTING.has(word[next]) && n.isTight(last)) return true;
  if (word[next] === USED && word[next + 1] === W.to) return true;
  if (first < 1 || n.startsLine(first)) return false;
  if (word[first - 1] === W.in) return n.t.kind[next] === PUNCT && word[next] !== W.quote;
  if (!BEFORE_SHOPS.has(word[first - 1])) return false;
  if (ownsNothing(n, next) || WHEN.has(word[next])) return true;
  // "at Mulberry's last Saturday", and not "from Costello's last book"
  return WHICH_ONE.has(word[next]) && (SPANS.has(word[next + 1]) || isCalendar(word[next + 1]));
};

/** "Attorney's Office": the possessive at a token belongs to the name of an office. */
export const isOfficeOf = (n: NameText, at: number): boolean =>
  at > 0 && OFFICERS.has(n.t.word[at - 1]) && OFFICES.has(n.t.word[at + 1]) && n.isCap(at + 1);

const ROYAL_HOUSES = wordSet('college school hospital academy regiment foundation');

/** "King William's College": the possessive at a token belongs to a house called after a king. */
export const isRoyalHouse = (n: NameText, at: number): boolean =>
  at > 1 &&
  ROYAL.has(n.t.word[at - 2]) &&
  ROYAL_HOUSES.has(n.t.word[at + 1]) &&
  n.isCap(at - 2) &&
  n.isCap(at + 1);

const OUR = wordId('our');
const HOLY = wordSet('savior saviour lady redeemer lord');

/** "St. Mary's", "St Luke's", "Our Savior's": the possessive at a token belongs to the name of a church, school or hospital. */
export const isOfSaint = (n: NameText, at: number): boolean => {
  const { word } = n.t;
  if (at < 2 || word[at] !== W.possessive || !n.isTight(at) || !n.isCap(at - 1)) return false;
  if (word[at - 2] === OUR) return HOLY.has(word[at - 1]) && n.isCap(at - 2);
  const saint = word[at - 2] === W.stop ? at - 3 : at - 2;
  return saint >= 0 && SAINTS.has(word[saint]) && n.isCap(saint);
};

/** The rule of a church that is called after its saint. */
export const CHURCH = 'church';
const CHURCHES = wordSet('church cathedral chapel parish cemetery churchyard');
const SCHOOLS = wordSet('school college hospital hospice');

/** "St Martin's church" */
export const isChurchOf = (n: NameText, at: number): boolean =>
  at < n.t.count && CHURCHES.has(n.t.word[at]) && !n.isCap(at);

const isHouseOf = (n: NameText, at: number): boolean =>
  isChurchOf(n, at) || (at < n.t.count && SCHOOLS.has(n.t.word[at]) && !n.isCap(at));

const isDoing = (n: NameText, at: number): boolean =>
  at < n.t.count && (isFiniteTag(n.tag[at]) || n.tag[at] === TAG.PARTICIPLE);

/** Whether the last token of a name is a possessive that is no part of it. */
export const isLoosePossessive = (n: NameText, at: number): boolean =>
  n.t.word[at] === W.possessive &&
  !(isOfSaint(n, at) && (ownsNothing(n, at + 1) || isHouseOf(n, at + 1) || isDoing(n, at + 1)));
