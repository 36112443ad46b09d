import { FIRST_TRANSIENT, wordId, wordSet } from '../core/vocabulary.ts';
import { JOURNAL_FAMILIES } from '../lexicon/name-words.ts';
import { SMALL_CARDINALS } from '../lexicon/number-words.ts';
import { ARTICLES, HEAD_KIND, isGiven, isOrdinary, NOUN_KIND, SAINTS, W } from './name-classes.ts';
import { EVENT, ORGANISATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from './name-kinds.ts';
import { isFossil } from './name-species.ts';
import type { Segment } from './name-segment.ts';
import { isTaggedPerson } from './name-tag-facts.ts';
import { NAME_TYPES } from './name-tags.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, TAG } from './tags.ts';
import { NUMBER, PUNCT } from './tokens.ts';

/** Nouns of offices that bodies and places hold as well: "the market leader", "the host". */
const ALSO_BODIES = wordSet(
  'leader operator maker developer builder regulator producer publisher broadcaster insurer employer lender owner promoter investor retailer trader host organiser organizer founder supplier manager representative agent carrier partner official chair seat head capital',
);
const LEADER = wordId('leader');
/** What bodies lead: "a market leader"; "a union leader" is a person. */
const LEADING = wordSet(
  'market industry world global league technology sector price share segment category regional',
);
const OF_MARKETS = wordSet('market industry world global league');
/** Most words between an article and what somebody is. */
const MOST_EXPLAINING = 5;
const RADIO = wordId('radio');
const AIR = wordId('air');
const CIRCUIT = wordId('circuit');
const ITS = wordId('its');
const ORDINALS = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth eleventh federal');
const SAYING = wordSet('said says told argued warned welcomed called urged accused announced');

/** "Kemi Adeyemi, the Tory leader,": what somebody is stands behind the name between commas. */
const isOfficeHolder = (n: NameText, last: number): boolean => {
  const { word, kind, count } = n.t;
  if (last + 3 >= count || word[last] !== W.comma || !ARTICLES.has(word[last + 1])) return false;
  for (let k = last + 2; k < Math.min(count, last + 2 + MOST_EXPLAINING) && kind[k] !== PUNCT; k += 1) {
    if (n.tag[k] === TAG.PREPOSITION) return false;
    const title = n.titles.ofToken[k];
    if (title < 0 || n.titles.head[title] !== k || n.titles.plural[title] === 1) continue;
    const isBodyToo =
      ALSO_BODIES.has(word[k]) &&
      (word[k] === LEADER && k > last + 2
        ? LEADING.has(word[k - 1])
        : word[last + 1] !== W.the || !n.isCap(k - 1) || OF_MARKETS.has(word[k - 1]));
    return !isBodyToo;
  }
  return false;
};

/** "Its spokesman, Kofi Adane,", "said their captain, Nawel Aziz.": the name stands behind the office of one person. */
const isApposedHolder = (n: NameText, first: number, last: number): boolean => {
  const { word, kind, count } = n.t;
  const isClosed = last < count && (word[last] === W.comma || word[last] === W.stop);
  const isEnclosed = first > 2 && word[first - 1] === W.comma && isClosed;
  if (!isEnclosed || n.startsLine(first) || ALSO_BODIES.has(word[first - 2])) return false;
  const title = n.titles.ofToken[first - 2];
  if (title < 0 || n.titles.head[title] !== first - 2 || n.titles.plural[title] === 1) return false;
  for (let k = first - 3; k >= Math.max(0, first - 3 - MOST_EXPLAINING); k -= 1) {
    if (ARTICLES.has(word[k]) || n.tag[k] === TAG.POSSESSIVE) return true;
    if (kind[k] === PUNCT) return false;
  }
  return false;
};

/** A name of nobody before "of" and a country. */
const isOfCountry = (n: NameText, { first, last, person, place, head, title }: Segment): boolean => {
  const { word, count } = n.t;
  if (person || place || title >= 0 || last + 1 >= count || word[last] !== W.of || n.isCap(last))
    return false;
  if (isGiven(word[first]) || HEAD_KIND.has(word[head]) || n.startsLine(last)) return false;
  const type = NAME_TYPES[n.tags.type[n.tagOf(first, last)]];
  return type !== 'PERSON' && type !== undefined && n.place(last + 1, count)?.value.level === 'country';
};

/** A word of no list that ends a clause behind "its". */
const isItsOwn = (n: NameText, { first, last }: Segment): boolean =>
  first > 0 &&
  n.t.word[first - 1] === ITS &&
  last < n.t.count &&
  n.t.kind[last] === PUNCT &&
  n.t.word[last] !== W.possessive &&
  !isOrdinary(n.t.word[first]);

/** What is launched and named, also after persons: "the research vessel Maria S. Merian". */
const VESSELS = wordSet(
  'ship vessel ferry yacht ketch schooner sloop submarine frigate tanker trawler tug tugboat icebreaker liner freighter barge steamer boat locomotive spacecraft satellite',
);
const CARDINALS = wordSet(SMALL_CARDINALS.join(' '));
const FOUNDING = wordSet('founded founding founds cofounded');
const SET = wordId('set');
const UP = wordId('up');
/** Who holds these heads a body: "chairman of Lazard", "technical director of Brabham". */
const BOARD = wordSet('executive ceo cfo coo chairman chairwoman chairperson cofounder president founder');
const DIRECTOR = wordId('director');
const DIRECTING = wordSet('technical managing finance financial sales marketing medical sporting commercial');

/** "founded Quilliam Threlfall", "set up Bright Anchor in": what comes into being so is a body. */
const isFounded = (n: NameText, { first, last, person }: Segment): boolean => {
  const { word } = n.t;
  if (first < 2 || n.startsLine(first)) return false;
  if (FOUNDING.has(word[first - 1])) return true;
  return word[first - 1] === UP && word[first - 2] === SET && last - first > 1 && !person;
};

/** "technical director of Brabham" */
const hasBoard = (n: NameText, first: number): boolean => {
  const { word } = n.t;
  if (first < 3 || word[first - 1] !== W.of || n.startsLine(first) || n.isCap(first - 2)) return false;
  return BOARD.has(word[first - 2]) || (word[first - 2] === DIRECTOR && DIRECTING.has(word[first - 3]));
};

const LISTED_FOR = wordSet('longlisted shortlisted nominated');
const JOURNALS = wordSet(JOURNAL_FAMILIES);
/** Of these what is a name of persons where it is not all capitals: "Jama Mohamed". */
const SHORT_JOURNALS = wordSet('plos jama');
/** What is heard and seen on a label or channel. */
const ISSUED = wordSet('out due released reissued streaming airing');
/** Most words between a work and where it is issued: "an album that is due out on". */
const MOST_ISSUING = 5;

const INTRODUCING = wordSet('fund firm company charity bank brokerage');
/** Whom bodies employ, and who speaks for bodies and persons alike: "Ann Lee spokesman Bob Ray". */
const ANALYSTS = wordSet('analyst economist strategist');
const SPEAKERS = wordSet('spokesman spokeswoman spokesperson');

/** "Errollyn Wallen-Price": a word and two joined by a hyphen, none of a list of other things. */
const isDoubleBarrelled = (n: NameText, { first, last, place, title, rule }: Segment): boolean => {
  const { word } = n.t;
  if (
    rule === 'opened' ||
    last - first !== 4 ||
    place ||
    title >= 0 ||
    word[last - 2] !== W.hyphen ||
    !n.isTight(last - 2)
  )
    return false;
  for (const at of [first, first + 1, last - 1]) {
    if (!n.isCap(at) || n.isAllUpper(at) || HEAD_KIND.has(word[at]) || n.length(at) < 3) return false;
    if (n.place(at, at + 1) || n.demonym(at, at + 1) || (at < last - 1 && isOrdinary(word[at]))) return false;
  }
  return true;
};

const POLLS = wordSet('poll survey polling');
const BY = wordId('by');
/** Who plays in a band, and how that is said. */
const PLAYERS = wordSet('drummer singer guitarist bassist frontman frontwoman vocalist keyboardist');
const WITHIN_BANDS = wordSet('with of in');
/** Verbs that agree with many. */
const MANY = wordSet('were are have');
const KIN = wordSet(
  'wife husband son daughter mother father brother sister partner nephew niece grandson granddaughter widow',
);
/** "an album due on Rough Trade", and not "The boat was out on Lake Vostok". */
const isIssued = (n: NameText, first: number): boolean => {
  const { word } = n.t;
  if (first < 2 || word[first - 1] !== W.on || !ISSUED.has(word[first - 2])) return false;
  for (let i = first - 3; i >= Math.max(0, first - 2 - MOST_ISSUING); i -= 1)
    if (NOUN_KIND.get(word[i]) === WORK) return true;
  return false;
};

const isTextual = (n: NameText, at: number): boolean => at < n.t.count && !n.startsLine(at) && !n.isCap(at);

/** "his wife, Lorraine,": a single word between commas behind a kinship. */
const isKin = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  if (last - first !== 1 || first < 3 || word[first - 1] !== W.comma || !KIN.has(word[first - 2]))
    return false;
  return n.tag[first - 3] === TAG.POSSESSIVE && last < count && n.t.kind[last] === PUNCT;
};

/** "Silver Ghost were formed": one name that looks like one thing, with a verb of many. */
const isCollective = (n: NameText, { first, last }: Segment): boolean => {
  const { word } = n.t;
  if (
    last - first < 2 ||
    isGiven(word[first]) ||
    !isTextual(n, last) ||
    !MANY.has(word[last]) ||
    n.tag[last + 1] === TAG.PRONOUN
  )
    return false;
  if (!n.opens(first) && !(word[first - 1] === W.the && n.opens(first - 1))) return false;
  return !n.endsInS(last - 1);
};

/** "on the Clyde": a single word with the article, no plural, that goes with no noun. */
const isWithArticle = (n: NameText, { first, last, title }: Segment): boolean => {
  const { word, count } = n.t;
  if (last - first !== 1 || title >= 0 || first < 2 || word[first - 1] !== W.the || n.isCap(first - 1))
    return false;
  if (n.isAllUpper(first) || n.endsInS(first) || last >= count) return false;
  return word[last] === W.comma || word[last] === W.stop;
};

/** What clubs do with whom they are led by. */
const HIRING = wordSet(
  'sacked dismissed fired appointed hired axed unveiled parted part parts reappointed sack dismiss appoint',
);
const LED_BY = wordSet('coach manager boss');
/** Most words between the deed and who is led by: "part company with their head coach". */
const MOST_HIRING = 5;
/** How sure the tagger must be of a person who hires. */
const SURE_PERSON = 0.8;

/** "Neris Klaipėda dismissed head coach", and no person of the lists. */
const hiresCoach = (n: NameText, { first, last }: Segment): boolean => {
  const { word, kind, count } = n.t;
  if (last - first < 2 || isGiven(word[first]) || last >= count || !HIRING.has(word[last])) return false;
  if (isTaggedPerson(n, first, last, SURE_PERSON)) return false;
  for (
    let i = last + 1;
    i < Math.min(count, last + 1 + MOST_HIRING) && kind[i] !== PUNCT && !n.isCap(i);
    i += 1
  )
    if (LED_BY.has(word[i])) return true;
  return false;
};

/** Votes for what only bodies and things are, whoever is called so. */
const voteByRole = (n: NameText, segment: Segment, votes: number[]): void => {
  const { word } = n.t;
  const { first, last, head, person, place, title } = segment;
  const before = first > 0 && !n.startsLine(first) && !n.isCap(first - 1) ? word[first - 1] : -1;
  if (person && title < 0 && VESSELS.has(before)) {
    votes[PRODUCT] += 16;
    votes[PERSON] = Math.min(votes[PERSON], 4);
  }
  // "his wife, Lorraine,"
  if (isKin(n, first, last)) {
    votes[PERSON] += 10;
    votes[PLACE] = Math.min(votes[PLACE], 4);
  }
  if (place) return;
  // "the American fund Tiller Street", and not "the company Ann Lee founded"
  if (last - first > 1 && INTRODUCING.has(before) && !person && !isGiven(word[first])) {
    votes[ORGANISATION] += 5;
    votes[PLACE] = Math.min(votes[PLACE], 5);
  }
  // "Peel Hunt analyst Douglas Jack"
  const isStaff = ANALYSTS.has(word[last]) || (SPEAKERS.has(word[last]) && !person && !isGiven(word[first]));
  const isEmployer = last + 1 < n.t.count && isStaff && n.isCap(last + 1);
  if (isEmployer && last - first > 1 && !n.isCap(last)) {
    votes[ORGANISATION] += 5;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // "Errollyn Wallen-Price": a surname of two
  if (isDoubleBarrelled(n, segment)) {
    votes[PERSON] += 5;
    votes[OTHER] = Math.min(votes[OTHER], 3);
    votes[WORK] = Math.min(votes[WORK], 3);
  }
  // "A poll by Ipsos Ciesmori"
  const isPoll = first > 1 && word[first - 1] === BY && POLLS.has(word[first - 2]);
  // "the drummer with Silver Ghost", "Silver Ghost were formed in"
  const isBand = first > 1 && WITHIN_BANDS.has(word[first - 1]) && PLAYERS.has(word[first - 2]);
  if ((isPoll && !isGiven(word[first])) || isBand || isCollective(n, segment)) {
    votes[ORGANISATION] += isBand ? 9 : 6;
    votes[PERSON] = Math.min(votes[PERSON], 3);
    if (isBand) votes[WORK] = Math.min(votes[WORK], 3);
  }
  // "fitted out on the Clyde": nobody is called with the article.
  if (isWithArticle(n, segment)) {
    votes[PERSON] = Math.min(votes[PERSON], 2);
    if (n.tag[first - 2] === TAG.PREPOSITION) votes[PLACE] += 3;
  }
  if (!person && hiresCoach(n, segment)) {
    votes[ORGANISATION] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // "longlisted for the Booker"
  const listed = before === W.the ? first - 2 : first - 1;
  const isPrize = HEAD_KIND.get(word[head]) !== ORGANISATION;
  if (isPrize && listed > 1 && word[listed] === W.for && LISTED_FOR.has(word[listed - 1])) {
    votes[OTHER] += 10;
    votes[PERSON] = Math.min(votes[PERSON], 1);
  }
  const isJournal = JOURNALS.has(word[first]) && (n.isAllUpper(first) || !SHORT_JOURNALS.has(word[first]));
  if (isJournal && last - first === 2 && !HEAD_KIND.has(word[head])) {
    votes[ORGANISATION] += 9;
    votes[PRODUCT] = Math.min(votes[PRODUCT], 3);
  }
  // "the choir of St Martin-in-the-Fields"
  const isOfSaint = SAINTS.has(word[first]) && word[first + 2] === W.hyphen && !n.isCap(first + 3);
  if (isOfSaint && last - first > 4) {
    votes[PLACE] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 2);
  }
  // "an album due on Rough Trade"
  if (isIssued(n, first)) votes[ORGANISATION] += 9;
  if (isFounded(n, segment) || hasBoard(n, first)) {
    votes[ORGANISATION] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // "the Mark One": a numeral is no surname.
  const isNumbered = last - first > 1 && CARDINALS.has(word[last - 1]) && n.isCap(last - 1);
  if (isNumbered && !HEAD_KIND.has(word[head]) && !HEAD_KIND.has(word[last - 2])) {
    votes[PERSON] = Math.min(votes[PERSON], 1);
    const isThing = n.t.count === last || !isNounTag(n.tag[last]) || n.startsLine(last);
    // "the Guildford Four", "the Formula One race"
    const isArticle = before === W.the && n.place(first, last)?.end !== last - 1;
    if (isThing && (isArticle || word[first - 1] === W.possessive)) votes[PRODUCT] += 5;
  }
};

/** Votes for what the name is called behind it or ends in. */
export const voteByApposition = (n: NameText, segment: Segment, votes: number[]): void => {
  const { word, kind } = n.t;
  const { first, last, head, place } = segment;
  const size = last - first;
  if (size === 1 && isFossil(n, first)) votes[OTHER] += 14;
  voteByRole(n, segment, votes);
  if (
    // "Daryono, a seismologist at": a single word of no list too
    (size > 1 || word[first] >= FIRST_TRANSIENT) &&
    size <= 4 &&
    !place &&
    HEAD_KIND.get(word[head]) !== ORGANISATION &&
    (isOfficeHolder(n, last) || (size > 1 && isApposedHolder(n, first, last)))
  ) {
    votes[PERSON] += 7;
    votes[PLACE] = Math.min(votes[PLACE], 3);
  }
  // "Air Montenegro"
  if (size === 2 && word[first] === AIR && n.place(first + 1, last)?.end === last) votes[ORGANISATION] += 9;
  // "the Second Circuit": a court
  if (size === 2 && word[last - 1] === CIRCUIT && ORDINALS.has(word[first])) {
    votes[ORGANISATION] += 9;
    votes[PLACE] = Math.min(votes[PLACE], 5);
  }
  // "the Climate Campaign said": an event says nothing.
  if (size > 1 && HEAD_KIND.get(word[head]) === EVENT && last < n.t.count && SAYING.has(word[last])) {
    votes[ORGANISATION] += 6;
    votes[EVENT] = Math.min(votes[EVENT], 5);
  }
  // "North Eastern Railway said": a body that the tagger takes for a place
  if (size > 1 && HEAD_KIND.get(word[head]) === ORGANISATION && last < n.t.count && SAYING.has(word[last]))
    votes[ORGANISATION] += 4;
  // "Gentle Monster of South Korea"
  if (isOfCountry(n, segment)) votes[ORGANISATION] += 4;
  // "Motorola has revived its Razr."
  if (size === 1 && !place && isItsOwn(n, segment)) votes[PRODUCT] += 5;
  // "BBC Radio 4"
  if (size > 1 && kind[last - 1] === NUMBER && word[last - 2] === RADIO) {
    votes[ORGANISATION] += 9;
    votes[PRODUCT] = Math.min(votes[PRODUCT], 5);
  }
};
