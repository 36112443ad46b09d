import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { STREET_NOUNS } from '../lexicon/streets.ts';
import { isGiven, W } from './name-classes.ts';
import { isPartyOf } from './name-edges.ts';
import { GROUP, ORGANISATION, OTHER, PERSON, PLACE, PRODUCT } from './name-kinds.ts';
import { isKnownSingle } from './name-known.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { isTaggedPerson } from './name-tag-facts.ts';
import { isShip } from './name-wares.ts';
import { TAG } from './tags.ts';
import { NUMBER, PUNCT, WORD } from './tokens.ts';

/** Nouns of streets behind their name. */
export const STREETS = wordSet(`${STREET_NOUNS} highway`);

/** Who or what sits for a constituency. */
const SITTING = wordSet(
  'member mp mep td msp mla mna parliament commons congressman congresswoman coroner senator lawmaker legislator assemblyman assemblywoman',
);
/** Sites that are told by the place they lie at. */
const WORKS_AT = wordSet(
  'mill mills mine mines quarry smelter refinery dam barracks prison jail camp depot crossing checkpoint junction lighthouse port wharf dock docks shipyard library libraries school schools hospital hospitals church churches chapel factory factories plant plants warehouse',
);
const REPRESENTING = wordId('representing');
const MISSION = wordId('mission');
const FUELS = new WordSet(['gas', 'oil']);
const PIPES = new WordSet(['pipeline', 'pipelines']);
const SCHEMES = wordSet('scheme programme program initiative');
export const PARTIES = wordSet(
  'republican democratic democrat conservative labour labor liberal socialist communist tory greens nationals',
);
const LOCAL_OFFICES = wordSet('mayor mayoress councillor councillors residents');
const SENATOR = wordId('senator');
const GOVERNOR = wordId('governor');
/** What kind of governor it is. */
const OF_OFFICES = wordSet(
  'regional provincial federal national central military colonial deputy former acting interim local state bank prison',
);

/** Whether a token is the office of a place: "Rana mayor", "Busia Senator" and not "Crossbench senator". */
export const isLocalOffice = (n: NameText, at: number): boolean =>
  LOCAL_OFFICES.has(n.t.word[at]) ||
  (n.t.word[at] === SENATOR && n.isCap(at)) ||
  // "Benue governor Hyacinth Alia", and not "RBI governor"
  (n.t.word[at] === GOVERNOR &&
    !n.isCap(at) &&
    n.isCap(at + 1) &&
    at > 0 &&
    !n.isAllUpper(at - 1) &&
    !OF_OFFICES.has(n.t.word[at - 1]));

const PEOPLE = wordId('people');
/** Most names in a row that tell where somebody lives: street, suburb, town. */
const MOST_ADDRESS = 3;

/** `Louise Pritchard, 43, of Heol y Coed`, `54, of Beech Avenue, Newton Abbot`: where somebody of an age lives. */
export const isHome = (n: NameText, first: number): boolean => {
  const { word, kind } = n.t;
  let at = first - 1;
  for (let row = 1; row < MOST_ADDRESS && word[at] === W.comma && n.isCap(at - 1); row += 1) {
    at -= 1;
    while (at > 0 && n.isCap(at) && first - at < 3 * MOST_ADDRESS) at -= 1;
  }
  if (at < 4 || word[at] !== W.of || word[at - 1] !== W.comma || n.startsLine(first)) return false;
  // `Fintan Scanlon (58), of Cois Abhann`
  if (word[at - 2] === W.close) return kind[at - 3] === NUMBER && word[at - 4] === W.open;
  return kind[at - 2] === NUMBER && word[at - 3] === W.comma;
};

const BROADCASTS = wordSet('television tv');

/** What lies or runs between two places. */
const LINES = wordSet(
  'coast coastline road roads highway motorway railway line border boundary route stretch strait river valley bridge tunnel pipeline corridor ferry ferries flight flights distance land bus train trains ring',
);
const BETWEEN = wordId('between');
/** Most words of the first of two places. */
const MOST_FIRST = 3;

/** `the coast between Ada and Keta`: one of the two places. */
const isAlongLine = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  let at = first - 1;
  if (word[at] === W.and) for (at -= 1; at > 0 && first - at <= MOST_FIRST + 1 && n.isCap(at); ) at -= 1;
  else if (word[last] !== W.and || last + 1 >= count || !n.isCap(last + 1)) return false;
  return at > 0 && word[at] === BETWEEN && LINES.has(word[at - 1]) && !n.startsLine(first);
};

/** What only towns and lands have, and what persons in power may be said to have as well. */
const OF_PLACES = wordSet(
  'mayor coast coastline population suburbs outskirts inhabitants airport harbour harbor countryside hinterland shoreline townspeople skyline',
);
const OF_POWERS = wordSet('governor minister parliament residents streets voters electorate borders');
/** How sure the tagger must be of a person. */
const LIKELY = 0.3;
const OF_ANY = 1;
const OF_UNKNOWN = 2;
/** Most words between the possessive and what is owned: "deputy", "labour". */
const MOST_FIELDS = 2;

/** `Gdańsk's deputy mayor`: what a name that ends before a token owns tells that it is a place; 0 where it does not. */
const ownedByPlace = (n: NameText, last: number): number => {
  const { word, kind, count } = n.t;
  if (last + 1 >= count || word[last] !== W.possessive) return 0;
  for (
    let i = last + 1;
    i < Math.min(count, last + 2 + MOST_FIELDS) && kind[i] === WORD && !n.isCap(i);
    i += 1
  ) {
    const next = i + 1 < count && kind[i + 1] === WORD && !n.isCap(i + 1) && n.tag[i + 1] === TAG.NOUN;
    if (OF_PLACES.has(word[i]) && !next) return OF_ANY;
    if (OF_POWERS.has(word[i]) && !next) return OF_UNKNOWN;
  }
  return 0;
};

/** Votes for a place, listed or not, by what it owns: `Gdańsk's deputy mayor`, `Sindh's labour minister`. */
export const voteOwner = (n: NameText, { first, last, person }: Segment, votes: number[]): void => {
  const owned = ownedByPlace(n, last);
  if (owned !== OF_ANY && (owned === 0 || person || isTaggedPerson(n, first, last, LIKELY))) return;
  votes[PLACE] += 7;
  votes[PERSON] = Math.min(votes[PERSON], 3);
  votes[ORGANISATION] = Math.min(votes[ORGANISATION], 3);
};

const HOME = wordId('home');
const TO = wordId('to');
const INHABITANTS = wordSet('people residents inhabitants villagers islanders families households souls');
/** Most words between "to" and who lives there: "just over 3,000". */
const MOST_INHABITANTS = 4;

/** `Foula, home to some 35 people`, and not `Arsenal, home to many fans`. */
const isHomeTo = (n: NameText, last: number): boolean => {
  const { word, kind, count } = n.t;
  if (last + 3 >= count || word[last] !== W.comma || word[last + 1] !== HOME || word[last + 2] !== TO)
    return false;
  let hasNumber = false;
  for (let i = last + 3; i < Math.min(count, last + 4 + MOST_INHABITANTS); i += 1) {
    hasNumber ||= kind[i] === NUMBER || n.tag[i] === TAG.NUMERAL;
    if (INHABITANTS.has(word[i])) return hasNumber;
  }
  return false;
};

/** Votes for what a text places somebody in, or sends into space. */
export const voteByPlace = (n: NameText, { first, last, person }: Segment, votes: number[]): void => {
  const { word, count, kind } = n.t;
  if (!person && isHome(n, first)) {
    votes[PLACE] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `Foula, home to some 35 people,`
  if (!person && isHomeTo(n, last)) votes[PLACE] += 9;
  // `Ann Lee, D-Lawrence,`
  if (word[first - 1] === W.hyphen && isPartyOf(n, first - 2)) {
    votes[PLACE] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `the mill at Deniliquin`
  if (word[first - 1] === W.at && WORKS_AT.has(word[first - 2]) && !person && !n.isCap(first - 2))
    votes[PLACE] += 6;
  // `the coast between Ada and Keta`
  if (isAlongLine(n, first, last)) {
    votes[PLACE] += 6;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `an elder of the Ngarrindjeri people`
  if (last - first === 1 && word[first - 1] === W.the && word[last] === PEOPLE && !n.place(first, last))
    votes[GROUP] += 7;
  // `the people of Gore`
  const isOfPeople =
    first > 2 && word[first - 1] === W.of && word[first - 2] === PEOPLE && word[first - 3] === W.the;
  if (isOfPeople && !person) votes[PERSON] = Math.min(votes[PERSON], 1.5);
  // `the member for Toowoomba North`, `she sat in parliament for Nyeri`, `the senator representing Oyo West`
  const isFor = word[first - 1] === W.for || word[first - 1] === REPRESENTING;
  const isSeat = first > 1 && isFor && SITTING.has(word[first - 2]);
  if (isSeat && (!person || (last < count && kind[last] === PUNCT))) {
    votes[PLACE] += 9;
    votes[ORGANISATION] = Math.min(votes[ORGANISATION], 5);
    votes[PERSON] = Math.min(votes[PERSON], 4);
  }
  if (last >= count || (n.isCap(last) && !n.isCap(last + 1))) return;
  // `Rana mayor Geir Waage`
  if (
    last - first === 1 &&
    isLocalOffice(n, last) &&
    (!person || n.isCap(last)) &&
    !PARTIES.has(word[first])
  ) {
    votes[PLACE] += 6;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  if (n.isCap(last)) return;
  // `the Ariel mission`, `the PM E-Drive scheme`
  if (word[last] === MISSION && word[first - 1] === W.the && last - first === 1 && !isKnownSingle(n, first)) {
    votes[PRODUCT] += 12;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  if (SCHEMES.has(word[last]) && !person) votes[OTHER] += 4;
  // `the Dona Paz sank`
  if (isShip(n, first, last)) {
    votes[PRODUCT] += 12;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `Al Masirah television`
  if (BROADCASTS.has(word[last]) && !isGiven(word[first])) {
    votes[ORGANISATION] += 6;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `back on Graf Ignatiev street`
  if (STREETS.has(word[last]) && n.tag[first - 1] === TAG.PREPOSITION && word[first - 1] !== W.of) {
    votes[PLACE] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `the EastMed gas pipeline`
  const pipe = FUELS.has(word[last]) ? last + 1 : last;
  if (pipe < count && PIPES.has(word[pipe]) && last - first === 1 && !person) votes[OTHER] += 9;
};
