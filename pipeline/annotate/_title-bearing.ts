import { wordId, type WordSet, wordSet } from '../core/vocabulary.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { NUMBER, UPPER_FIRST, type Tokens } from './tokens.ts';

const OF = wordId('of');
const READERS = wordSet('reader readers master masters guide guides patron patrons gp gps');
/** Whom `guide` is told by: a guide alone is as often a book. */
const GUIDED = wordSet(
  'seasonal local licensed city park cave desert jungle nature alpine rafting mountain tour safari trekking fishing hunting museum river wildlife hiking climbing ski',
);
const GUIDES = wordSet('guide guides');
const READER = wordId('reader');
const CARETAKER = wordId('caretaker');
const MASTER = wordId('master');
const MEC = wordId('mec');
const FOR = wordId('for');
const HOUSE = wordId('house');
const IN = wordId('in');
const AT = wordId('at');
const COLLEGES = wordSet('college hall house lodge');
/** Tokens between `reader in` or `master of` and what bears them out. */
const MOST_BEARING = 5;

/** The last word of "House of Representatives", "House of Delegates". */
export const isChamber = (t: Tokens, i: number): boolean =>
  i > 1 && t.word[i - 1] === OF && t.word[i - 2] === HOUSE && (t.flags[i] & UPPER_FIRST) !== 0;

const HYPHEN = wordId('-');
const CR = wordId('cr');
const MD = wordId('md');

/** `CR Flamengo`, where `Cr Ann Lee` is a councillor; `Md Irshad`, where `MD Ann Lee` directs: the same letters with other capitals; `MS-13`. */
export const isOtherLetters = (t: Tokens, head: number): boolean => {
  if (t.word[head + 1] === HYPHEN && t.kind[head + 2] === NUMBER && t.start[head + 2] === t.end[head] + 1)
    return true;
  const last = t.text[t.end[head] - 1];
  return (t.word[head] === CR && last !== 'r') || (t.word[head] === MD && last !== 'D');
};

const PARTISANS = wordSet('democrat republican');
const TOP = wordSet('top leading senior');
const RANKING = wordId('ranking');
const MEMBER = wordId('member');

/** `the top Democrat on the committee`, `its ranking member`, at the noun: who speaks for a party in a body. */
export const isRankedMember = (t: Tokens, head: number): boolean => {
  if (head === 0 || t.word[head - 2] === HYPHEN) return false;
  const isPartisan = PARTISANS.has(t.word[head]);
  if (t.word[head - 1] === RANKING) return isPartisan || t.word[head] === MEMBER;
  return isPartisan && TOP.has(t.word[head - 1]);
};

const PATRONS = wordSet('patron patrons');
const GENERAL = wordSet('gp gps');
/** Before `master`: who has charge of it. */
const STATIONS = wordSet('station harbour harbor quiz choir house dock pay web special');
const SHIPS = wordSet('ship boat vessel ferry trawler tanker yacht freighter tug barge liner schooner');

/** `a patron, Ann Lee`: who drinks there; `patron of the hospice` and `its patron` lend their names. */
const isCustomer = (t: Tokens, tag: Uint8Array, head: number): boolean =>
  t.word[head + 1] !== OF && tag[head - 1] !== TAG.POSSESSIVE && tag[head + 1] !== TAG.PROPER;

/** `the Monaco GP, Ann Lee`: a race, and no doctor. */
const isOtherRace = (t: Tokens, tag: Uint8Array, head: number): boolean =>
  t.text[t.start[head] + 1] !== 'P' || (head > 0 && tag[head - 1] === TAG.PROPER);

/** Only `a reader in ecology at Kent` and `the master of Balliol College` hold a position, and `a mountain guide`; no `reader in Kent`, no `master of disguise`. */
export const isUnqualified = (t: Tokens, tag: Uint8Array, head: number): boolean => {
  const word = t.word[head];
  // `the caretaker government`
  // `MEC for health`: alone the letters of bodies as well
  if (word === MEC) return t.word[head + 1] !== FOR;
  if (word === CARETAKER) return isNounTag(tag[head + 1]) && tag[head + 1] !== TAG.PROPER;
  if (!READERS.has(word)) return false;
  if (PATRONS.has(word)) return isCustomer(t, tag, head);
  if (GENERAL.has(word)) return isOtherRace(t, tag, head);
  if (GUIDES.has(word)) return head === 0 || !GUIDED.has(t.word[head - 1]);
  if (STATIONS.has(t.word[head - 1])) return false;
  const isCollege = word === MASTER && t.word[head + 1] === OF;
  if (!isCollege && !(word === READER && t.word[head + 1] === IN)) return true;
  for (let k = head + 2; k < Math.min(t.count, head + 2 + MOST_BEARING); k += 1) {
    const isUpper = (t.flags[k] & UPPER_FIRST) !== 0;
    if (
      isCollege
        ? SHIPS.has(t.word[k]) || (isUpper && COLLEGES.has(t.word[k]))
        : k > head + 2 && t.word[k] === AT
    )
      return false;
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

/** Positions of two words, by the second. */
const POSITIONS: ReadonlyMap<number, WordSet> = new Map(
  Object.entries({
    back: 'running centre center wing full left right',
    half: 'fly scrum centre center wing',
    end: 'tight defensive',
    row: 'second back',
    receiver: 'wide',
    centre: 'outside inside',
    center: 'outside inside',
    forward: 'power small centre center wing inside',
    holder: 'portfolio',
    tackle: 'defensive offensive',
    mate: 'first chief second third',
    eight: 'number',
  }).map(([head, before]) => [wordId(head), wordSet(before)] as const),
);

/** Posts of two words, by the second, which alone is something else. */
const POSTS: ReadonlyMap<number, WordSet> = new Map(
  Object.entries({
    sister: 'ward theatre charge nursing',
    lead: 'team project design audio art policy programme clinical technical engineering research product regional country campaign operations communications narrative data digital',
    man: 'kit',
    visitor: 'health',
    professional: 'resolution golf tennis teaching club insolvency',
    master: 'special',
    official: 'fourth',
    curiae: 'amicus',
    beater: 'panel',
    vendor: 'street',
    lady: 'first',
    gentleman: 'first',
  }).map(([head, before]) => [wordId(head), wordSet(before)] as const),
);
const OPENING: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.POSSESSIVE]);
/** What stands before a post: `formerly art lead`, `as interim art lead`, `the Acme art lead`. */
const OPENING_POST: ReadonlySet<number> = new Set([...OPENING, TAG.ADJECTIVE, TAG.ADVERB, TAG.PROPER]);
const COMMA = wordId(',');
const AS = wordId('as');

/** `centre back Ann Lee`, `a tight end`, `a former ward sister`, at the second word: a position, where an article opens it or a name follows. */
export const isTwoWordPosition = (t: Tokens, tag: Uint8Array, i: number): boolean => {
  if (i === 0) return false;
  const before = t.word[i - 1];
  const isPost = POSTS.get(t.word[i])?.has(before) === true;
  if (!isPost && !POSITIONS.get(t.word[i])?.has(before)) return false;
  const opening = t.word[i - 2];
  const isOpened = i > 1 && (isPost ? OPENING_POST : OPENING).has(tag[i - 2]);
  return (
    isOpened ||
    (isPost && i > 1 && (opening === COMMA || opening === AS)) ||
    (i + 1 < t.count && tag[i + 1] === TAG.PROPER)
  );
};

const CHIEF = wordId('chief');
const AND = wordId('and');
const OFFICERS = wordSet('officer officers');
/** Words between `chief` and `officer`. */
const MOST_FIELD = 4;
const FIELD_TAGS: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.ADJECTIVE,
  TAG.GERUND,
  TAG.PROPER,
]);

/** `chief diversity and inclusion officer`, at "chief": the officer; `chief` where none follows. */
export const officerOf = (t: Tokens, tag: Uint8Array, chief: number): number => {
  if (t.word[chief] !== CHIEF) return chief;
  const isUpper = (t.flags[chief] & UPPER_FIRST) !== 0;
  for (let k = chief + 1; k < Math.min(t.count, chief + 2 + MOST_FIELD); k += 1) {
    if (OFFICERS.has(t.word[k])) return k;
    // `police chief Ann Lee`
    if (!isUpper && (t.flags[k] & UPPER_FIRST) !== 0) return chief;
    if (t.word[k] !== AND && !FIELD_TAGS.has(tag[k])) return chief;
  }
  return chief;
};

/** Where the title of an officer at `head` begins, with its "chief" and the field between, not before `from`; `first` elsewhere. */
export const chiefBefore = (
  t: Tokens,
  tag: Uint8Array,
  head: number,
  first: number,
  from: number,
): number => {
  if (!OFFICERS.has(t.word[head])) return first;
  for (let k = first - 1; k >= Math.max(from, head - 1 - MOST_FIELD); k -= 1)
    if (t.word[k] === CHIEF) return officerOf(t, tag, k) === head ? k : first;
  return first;
};

const HYPHENED = wordSet('back half rounder maker row forward pacer spinner eighth');
const BEFORE_HYPHEN = wordSet(
  'full wing half centre center left right scrum fly all film second medium off leg out corner five',
);
const NUMBERED = wordSet('first second');
const EIGHTH = wordId('eighth');

/** `full-back`, `all-rounder`: a position of two words, at the second. */
export const isHyphened = (t: Tokens, i: number): boolean =>
  HYPHENED.has(t.word[i]) && i > 1 && t.word[i - 1] === HYPHEN && BEFORE_HYPHEN.has(t.word[i - 2]);

/** Where a position with a hyphen begins: `first five-eighth`, at the last word. */
export const hyphenedFrom = (t: Tokens, i: number, from: number): number =>
  t.word[i] === EIGHTH && i - 3 >= from && NUMBERED.has(t.word[i - 3]) ? i - 3 : i - 2;

/** Positions of one word that is more often something else. */
const LONE = wordSet('centre center opener wing reliever closer setter pivot');
const FELLOW = wordSet('fellow former');

/** `Japan centre Ann Lee`, `Wing Bo Chen scored`, `fellow opener Carl Dunn`: a position behind a name, or with which a sentence begins, and before a name. */
export const isLonePosition = (t: Tokens, tag: Uint8Array, i: number, from: number): boolean => {
  if (!LONE.has(t.word[i]) || i + 2 >= t.count || tag[i + 1] !== TAG.PROPER || tag[i + 2] !== TAG.PROPER)
    return false;
  const isCapital = (t.flags[i] & UPPER_FIRST) !== 0;
  if (i === from) return isCapital;
  const isBehindName = isNounTag(tag[i - 1]) && (t.flags[i - 1] & UPPER_FIRST) !== 0;
  return !isCapital && (isBehindName || FELLOW.has(t.word[i - 1]));
};
