import { wordId, WordMap, type WordSet, wordSet } from '../core/vocabulary.ts';
import { ORGANISATION as LISTED, wordBits } from '../tagger/gazetteer.ts';
import { isGiven, STRONG_BODY, W } from './name-classes.ts';
import { EVENT, LAW, ORGANISATION, OTHER, PERSON, PLACE, WORK } from './name-kinds.ts';
import { placeOrPerson } from './name-places.ts';
import type { Segment } from './name-segment.ts';
import { NAME_TYPES } from './name-tags.ts';
import type { NameText } from './name-text.ts';
import { isVerbTag } from './tags.ts';
import { WORD } from './tokens.ts';

/** Those who believe or vote alike, and peoples. */
export const GROUP_WORDS = wordSet(
  'democrats republicans muslims christians jews catholics protestants sunnis shiites hindus buddhists sikhs kurds arabs tories conservatives liberals socialists communists nazis evangelicals houthis rohingya uyghurs uighurs yazidis tamils hutus tutsis maya inuit aboriginals latinos hispanics neocon neocons leftists islamists jihadists zionists salafists alawites mormons quakers',
);
export const SAYING = wordSet(
  'said says told added stated tweeted wrote explained noted argued claimed asked replied announced warned insisted suggested commented described',
);
export const HEADS_OF_PLACES = wordSet(
  'mayor governor king queen emperor inhabitants residents natives people outskirts streets suburbs cliffs beaches slopes edge rooftops alleys half tributary tributaries banks shores mouth basin delta climb descent ascent foot foothills',
);
/** What a team does to another: "beat the Hobart Storm". */
export const BEATING = wordSet(
  'beat beats beating thrashed thrash hammered trounced outplayed edged downed routed',
);
export const EVENT_ALONE = wordSet(
  'brexit olympics paralympics easter ramadan holocaust superbowl eurovision oscars',
);
export const DISEASES = wordSet('ebola covid sars mers zika hiv');
/** First words of the names of parties, whatever their head. */
const POLITICAL = wordSet('liberal democratic civic green socialist progressive conservative popular');
const EARTH = wordId('earth');
/** What it counts that a report says it was written there. */
const DATELINE = 14;
const PLACE_TYPE = NAME_TYPES.indexOf('PLACE');
const PERSON_TYPE = NAME_TYPES.indexOf('PERSON');
const BODY_TYPE = NAME_TYPES.indexOf('ORG');
/** How sure the tagger must be of another type for a list or a head to count less. */
const SURELY_ANOTHER = 0.6;
/** How sure it must be that an event's head is a surname behind a word that is no given name. */
const SURELY_PERSON = 0.7;

/**
 * What it counts that a place of that name is listed: less for a town or region that the tagger reads
 * otherwise and no list knows as a body. "The Moon" stays one.
 */
export const placeWeight = (n: NameText, { first, last, place }: Segment): number => {
  const word = n.t.word[first];
  if (n.isDateline(first)) return DATELINE;
  if (last - first > 1) return 5;
  if (placeOrPerson.has(word)) return 1.5;
  const isNoBody = (wordBits(word) & LISTED) === 0;
  // "Earth", "the Moon": the article says which one is meant.
  const isTheOne = place?.level === 'world' && (word === EARTH || n.t.word[first - 1] === W.the);
  const k = place?.level !== 'country' && isNoBody && !isTheOne ? n.tagOf(first, last) : -1;
  return k >= 0 && n.tags.type[k] !== PLACE_TYPE && n.tags.probability[k] >= SURELY_ANOTHER ? 3 : 5;
};

/** What the head of a name counts: less where a party may bear it ("Liberal Forum") and the tagger reads a body. */
export const headWeight = (n: NameText, { first, last, head }: Segment, kind: number): number => {
  if (last - first === 1) return 1;
  if (STRONG_BODY.has(n.t.word[head])) return 5;
  if (kind !== EVENT && kind !== LAW) return 4;
  // "Robin Day": what is a surname too
  const tag = last - first === 2 ? n.tagOf(first, last) : -1;
  const least = isGiven(n.t.word[first]) ? SURELY_ANOTHER : SURELY_PERSON;
  if (tag >= 0 && n.tags.type[tag] === PERSON_TYPE && n.tags.probability[tag] >= least) return 2;
  if (!POLITICAL.has(n.t.word[first])) return 5;
  const k = n.tagOf(first, last);
  return k >= 0 && n.tags.type[k] === BODY_TYPE && n.tags.probability[k] >= SURELY_ANOTHER ? 3 : 5;
};

/** The kind that a rule tells of the names it finds, and what that counts. */
export const RULE_WEIGHTS: ReadonlyMap<string, { readonly kind: number; readonly weight: number }> = new Map([
  ['lineup', { kind: PERSON, weight: 14 }],
  ['player', { kind: PERSON, weight: 14 }],
  ['namesake', { kind: PERSON, weight: 2 }],
  ['case', { kind: LAW, weight: 14 }],
  ['unit', { kind: ORGANISATION, weight: 12 }],
  ['act', { kind: LAW, weight: 14 }],
  ['disaster', { kind: EVENT, weight: 14 }],
  ['partners', { kind: ORGANISATION, weight: 12 }],
  ['agency', { kind: ORGANISATION, weight: 14 }],
  ['irish', { kind: ORGANISATION, weight: 12 }],
  ['height', { kind: PLACE, weight: 14 }],
  ['channel', { kind: ORGANISATION, weight: 12 }],
  ['team', { kind: ORGANISATION, weight: 12 }],
  ['press', { kind: ORGANISATION, weight: 14 }],
  ['town', { kind: PLACE, weight: 14 }],
  ['church', { kind: PLACE, weight: 14 }],
  ['shop', { kind: ORGANISATION, weight: 12 }],
  ['firm', { kind: ORGANISATION, weight: 6 }],
  ['species', { kind: OTHER, weight: 16 }],
  ['whole-title', { kind: WORK, weight: 14 }],
  ['whole-law', { kind: LAW, weight: 14 }],
  ['whole-body', { kind: ORGANISATION, weight: 12 }],
  ['planet', { kind: PLACE, weight: 14 }],
]);

/** "Earlier in the match Pathum Gunaratne struck": who acts is no event, whatever noun stands before. */
export const isActor = (n: NameText, { first, last }: Segment, noun: number): boolean => {
  if (noun !== EVENT || last - first < 2 || last >= n.t.count || !isVerbTag(n.tag[last])) return false;
  return NAME_TYPES[n.tags.type[n.tagOf(first, last)]] === 'PERSON';
};

/** "in The Salt Ledger": an article with a capital inside a sentence is part of a title. */
export const isTitleArticle = (n: NameText, first: number): boolean =>
  first > 0 &&
  n.t.word[first - 1] === W.the &&
  n.isCap(first - 1) &&
  !n.opens(first - 1) &&
  !n.startsLine(first);

/** "told The Plain Dealer", and not "DHAKA - The High Court": the article belongs to a work or body of that kind. */
export const takesArticle = (n: NameText, kind: number, first: number): boolean => {
  if (kind !== WORK && (kind !== ORGANISATION || n.t.kind[first - 2] !== WORD)) return false;
  return isTitleArticle(n, first);
};

/** A centre of these is a body, of others a building: "National Hurricane Center", "Kennedy Space Center". */
const FIELDS = wordSet(
  'justice litigation management emergency assessment hurricane aerospace weather research medical health cancer law legal policy security crime data information resource warning prediction earthquake tsunami disease control coordination counterterrorism innovation studies media heart rights trade crisis advocacy',
);
const CENTRES = wordSet('center centre');

/** "Hurricane Center": the centre of a field of work. */
export const isFieldCentre = ({ t: { word } }: NameText, head: number): boolean =>
  CENTRES.has(word[head]) && FIELDS.has(word[head - 1]);

/** Heads of places and events that are bodies after some words: "Unified School District", "Athletic Conference". */
export const BODY_PAIRS = new WordMap<WordSet>([
  ['district', wordSet('school')],
  ['conference', wordSet('athletic intercollegiate collegiate episcopal')],
  ['force', wordSet('air police defence defense')],
  ['branch', wordSet('investigation special crime fraud traffic intelligence security')],
]);
