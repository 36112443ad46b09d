import { wordId, wordSet } from '../core/vocabulary.ts';
import { townCountries } from '../lexicon/towns.ts';
import { voteByBusiness } from './name-business.ts';
import { DASHES, HEAD_KIND, isGiven, isOrdinary, isSurname, W } from './name-classes.ts';
import { framedKind } from './name-frames.ts';
import { isBesideBody, seatKind } from './name-seats.ts';
import { GROUP, ORGANISATION, PERSON, PLACE, PRODUCT } from './name-kinds.ts';
import type { Name } from './name-lists.ts';
import { isPeople } from './name-peoples.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

const FROM = wordId('from');
/** Most tokens of a dateline before the bracket of the agency. */
const MOST_DATELINE = 12;
/** Most words of one of two places. */
const MOST_WORDS = 4;
const LENGTHS = wordSet('km kilometres kilometers kilometre kilometer miles mile metres meters mi');
const HERS = wordSet('a his her their its our my your');
/** What goes from one place to another. */
const LEGS = wordSet(
  'stage leg route ride road flight flights drive trip journey voyage march trek walk race ferry train trains bus buses line railway motorway highway pipeline corridor crossing passage ran rode walked cycled sailed flew drove travelled traveled hiked',
);
/** Boats and ships, before their name. */
const SHIPS = wordSet(
  'trimaran monohull catamaran ketch yawl sloop schooner brig brigantine barque dinghy yacht trawler tanker ferry freighter tugboat lifeboat frigate corvette destroyer minesweeper icebreaker dredger steamer steamship paddle-steamer dhow clipper submarine liner ship boat vessel hovercraft',
);
/** What ships do, and what nobody and no town does. */
const SAILED = wordSet('sank capsized foundered docked berthed');
const ALONGSIDE = wordSet('alongside aground');
const SIZES = wordSet('metre meter foot ft tonne ton');
/** Where people write and talk, and what they have there. */
const PLATFORMS = wordSet(
  'telegram whatsapp facebook instagram youtube tiktok twitter weibo wechat snapchat discord',
);
const ACCOUNTS = wordSet('channel account page group feed');
/** The last word of a newspaper's name that also ends other names. */
const PAPERS = wordSet(
  'review ledger dealer standard observer argus mercury mirror independent bulletin record',
);
const RUNNING = wordSet('runs run edits edited owns founded told publishes');
const REPORTING = wordSet('reported reports said');
const PLANETS = wordSet('mercury venus mars jupiter saturn uranus neptune pluto');
const HEAVENS = wordSet('constellation planet moon galaxy asteroid exoplanet');
const ORBITS = ['planet', 'planets', 'orbit', 'orbits', 'spacecraft', 'probe'].map(wordId);
/** What a town is, before "of" and its name. */
const TOWNS = wordSet('port city town village district province island suburb municipality hamlet');
/** Before what is a place if a list says so. */
const WHERE = wordSet('in near from outside left leaving reached to at');
const WITHIN = wordSet('in near outside');
/** Most weight of other readings for the list of towns to decide. */
const UNSURE = 6;

/** Gives a kind its weight and holds the others down. */
const decide = (votes: number[], kind: number, weight: number): void => {
  for (let k = 0; k < votes.length; k += 1) if (k !== kind) votes[k] = Math.min(votes[k], 4);
  votes[kind] = Math.max(votes[kind], 0) + weight;
};

/** "SKOPJE, Nov 15 (Balkan Wire) - …": alone in brackets between the dateline's date and its dash. */
const isAgency = (n: NameText, { first, last, place }: Segment): boolean => {
  const { word, count } = n.t;
  if (first < 3 || last + 2 >= count || place) return false;
  if (word[first - 1] !== W.open || word[last] !== W.close || !DASHES.has(word[last + 1])) return false;
  if (n.isTight(last + 1)) return false;
  let at = first - 1;
  let dated = false;
  while (at > 0 && !n.startsLine(at) && first - at < MOST_DATELINE) {
    at -= 1;
    dated ||= n.t.kind[at] === NUMBER;
    if (n.t.kind[at] === WORD && !n.isCap(at)) return false;
  }
  return (at === 0 || n.startsLine(at)) && (dated || n.isAllUpper(at));
};

const BY = wordId('by');
const OF_PRESS = wordSet('correspondent editor writer reporter');
/** "By Florence Castle, arts correspondent": a line of nothing but who wrote the report. */
const isByline = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  if (first < 1 || last - first < 2 || last - first > 4 || word[first - 1] !== BY) return false;
  if (first > 1 && !n.startsLine(first - 1)) return false;
  if (last < count && n.startsLine(last)) return HEAD_KIND.get(word[last - 1]) !== ORGANISATION;
  return (
    last + 2 < count &&
    word[last] === W.comma &&
    (OF_PRESS.has(word[last + 1]) || OF_PRESS.has(word[last + 2]))
  );
};

/** "187.5km from Santander to Ribadesella": either of the two places. */
const isOnWay = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  if (first < 2 || n.startsLine(first)) return false;
  let from = first - 1;
  if (word[from] === W.to) {
    for (from -= 1; from > 1 && first - from <= MOST_WORDS + 1 && n.isCap(from); ) from -= 1;
  } else if (last + 1 >= count || word[last] !== W.to || !n.isCap(last + 1)) return false;
  if (word[from] !== FROM || from < 1) return false;
  const before = word[from - 1] === W.comma && from > 1 ? from - 2 : from - 1;
  return LENGTHS.has(word[before]) || (LEGS.has(word[before]) && !n.isCap(before));
};

/** "the trimaran Kestrel Bay", "her 60-foot monohull, Armor Énergie,", "the 21-metre Salvamar Sur drew alongside". */
const isVessel = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  if (first < 2 || n.startsLine(first)) return false;
  if (SHIPS.has(word[first - 1])) return !n.isCap(first - 1) && n.t.kind[first] === WORD;
  const isClosed = last < count && word[last] === W.comma;
  if (word[first - 1] === W.comma && isClosed && SHIPS.has(word[first - 2])) return isDescribed(n, first - 3);
  if (last + 1 >= count || !SIZES.has(word[first - 1]) || word[first - 2] !== W.hyphen) return false;
  return SAILED.has(word[last]) || ALONGSIDE.has(word[last + 1]);
};

/** Whether a determiner or possessive stands a few small words back. */
const isDescribed = (n: NameText, at: number): boolean => {
  for (let i = at; i >= Math.max(0, at - MOST_WORDS); i -= 1) {
    if (n.tag[i] === TAG.DETERMINER || HERS.has(n.t.word[i])) return true;
    if (n.t.word[i] === W.comma || n.isCap(i)) return false;
  }
  return false;
};

/** "who runs the Malabar Review", "the Malabar Review reported": a periodical. */
const isPaper = (n: NameText, { first, last, head }: Segment): boolean => {
  const { word, count } = n.t;
  if (last - first < 2 || head !== last - 1 || !PAPERS.has(word[head])) return false;
  const article = word[first] === W.the ? first : first - 1;
  if (article < 1 || word[article] !== W.the) return false;
  return RUNNING.has(word[article - 1]) || (last < count && REPORTING.has(word[last]));
};

/** "Neptune" in a text on planets, "the constellation Eridanus". */
const isHeavenly = (n: NameText, { first, last }: Segment): boolean => {
  const { word } = n.t;
  if (last - first > 2) return false;
  if (first > 0 && !n.startsLine(first) && HEAVENS.has(word[first - 1]) && !n.isCap(first - 1)) return true;
  return last - first === 1 && PLANETS.has(word[first]) && ORBITS.some((told) => n.seenLower(told));
};

/** "an 18-year-old from Pärnu": a word that is no other name, where a place may stand, and that the list of towns has. */
const isListedTown = (
  n: NameText,
  { first, last, person, demonym, place }: Segment,
  votes: number[],
): boolean => {
  const { word, count } = n.t;
  if (first < 1 || last - first > 3 || person || demonym || place || n.startsLine(first)) return false;
  if (!WHERE.has(word[first - 1]) || n.isAllUpper(first) || HEAD_KIND.has(word[last - 1])) return false;
  if (last < count && (n.isCap(last) || word[last] === W.possessive)) return false;
  for (let i = first; i < last; i += 1) if (isSurname(word[i]) || isGiven(word[i])) return false;
  if (last - first === 1 && isOrdinary(word[first])) return false;
  for (let k = 0; k < votes.length; k += 1) if (k !== PLACE && votes[k] > UNSURE) return false;
  // "a second bid from Roma", "won at Partizan": clubs and firms bear the names of towns
  if (votes[ORGANISATION] > votes[PLACE] && votes[ORGANISATION] > votes[PERSON]) return false;
  const towns = townCountries(n.t.text.slice(n.t.start[first], n.t.end[last - 1]));
  // "the letter from Brant": somebody may be meant by the name of a small town
  const isLikely = WITHIN.has(word[first - 1]) || votes[PLACE] > votes[PERSON];
  return towns !== undefined && (isLikely || (towns.large.length > 0 && votes[PERSON] < 1));
};

/** Votes for what a text on business tells, and then for what the frame around a name tells, whatever else speaks. */
export const voteBeside = (
  n: NameText,
  segments: readonly Segment[],
  names: readonly (Name & { readonly votes: number[] })[],
): void => {
  const { word, count } = n.t;
  voteByBusiness(n, segments, names);
  segments.forEach((segment, i) => {
    const { votes } = names[i];
    const { first, last } = segment;
    if (segment.demonym) return;
    if (isPeople(n, segment)) decide(votes, GROUP, 8);
    else if (isByline(n, segment)) decide(votes, PERSON, 8);
    else if (isAgency(n, segment)) decide(votes, ORGANISATION, 8);
    else if (isOnWay(n, segment)) decide(votes, PLACE, 8);
    else if (isVessel(n, segment)) decide(votes, PRODUCT, 9);
    else if (isHeavenly(n, segment)) decide(votes, PLACE, 7);
    else if (isPaper(n, segment)) decide(votes, ORGANISATION, 8);
    else if (framedKind(n, segment) >= 0) decide(votes, framedKind(n, segment), 8);
    else if (isBesideBody(n, names, i)) decide(votes, ORGANISATION, 8);
    else if (seatKind(n, names, i) >= 0) decide(votes, PLACE, 8);
    // "on its Telegram channel"
    else if (last - first === 1 && last < count && PLATFORMS.has(word[first]) && ACCOUNTS.has(word[last]))
      decide(votes, PRODUCT, 7);
    else if (isListedTown(n, segment, votes)) decide(votes, PLACE, 6);
    // "the port of Ilo"
    else if (first > 1 && word[first - 1] === W.of && TOWNS.has(word[first - 2]) && !n.startsLine(first))
      votes[ORGANISATION] = Math.min(votes[ORGANISATION], 3);
  });
};
