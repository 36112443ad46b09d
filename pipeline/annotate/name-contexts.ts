import { wordId, wordSet } from '../core/vocabulary.ts';
import { voteByApposition } from './name-appositions.ts';
import { ALONE, HEAD_KIND, isGiven, isOrdinary, isSurname, NOUN_KIND, ROYAL, W } from './name-classes.ts';
import { isGreatTown, voteLed } from './name-firms.ts';
import { ORGANISATION, OTHER, PERSON, PLACE, WORK } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import { isHome, STREETS, voteByPlace, voteOwner } from './name-where.ts';
import { isFirm } from './name-designations.ts';
import { voteByWords } from './name-inner.ts';
import { voteByNumber } from './name-numbers.ts';
import { HOME_NATIONS, isResult, isScore } from './name-sport-text.ts';
import { voteByMarks } from './name-marked-works.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

/** Titles of persons that are nouns for bodies as well: `Belgian broadcaster VRT`. */
const BODY_TITLES = wordSet(
  'broadcaster publisher producer promoter operator developer builder employer regulator insurer lender maker retailer trader organiser organizer owner investor shareholder',
);
/** Who works for the body named before: `Nordea analyst Pontus Wiik`. */
export const STAFF = wordSet(
  'analyst analysts economist economists strategist strategists spokesman spokeswoman spokesperson executive executives employees shareholders',
);
/** Bodies that a name of one word stands before: "the Verdi union". */
const MEMBERS_OF = wordSet('union trade-union charity militia airline broadcaster retailer brewery');
const STOCK = wordSet('shares stake shareholders shareholder stock bonds');
const DISTRICT = wordId('district');
const WHICH = wordId('which');

/** What happens to persons only: "Tynice Hall was convicted". */
const FATES = wordSet(
  'convicted sentenced jailed imprisoned born arrested paroled pardoned survived widowed married divorced raised educated knighted',
);
/** What happens to a person whom a land or a club calls its own: no product, firm or building. */
const OWN_FATES = wordSet(
  'sworn sacked booed injured substituted stretchered elected re-elected reelected nominated crowned acquitted bowled cheered mobbed treated hospitalised hospitalized',
);
const [SENT, OFF, OUT, WITH, COURT, ON] = ['sent', 'off', 'out', 'with', 'court', 'on'].map(wordId);
const CENTRE = wordSet('centre center');
const WAS = wordSet('was were is');
const VIRUSES = wordSet('virus viruses disease syndrome fever flu variant strain bacterium');
const INDEFINITE = wordSet('a an another one');

const BY = wordId('by');
const SPOKEN = wordSet('spokesman spokeswoman spokesperson spokespeople spokesmen');
const ONE = wordId('one');
const BEATING = wordSet(
  'beat beats defeat defeats defeated thrashed edged downed routed hammered overcame outscored',
);
const RESULTS = wordSet('won lost drew draw win lose');
const AGAINST = wordSet('with to at against');
/** `Caloundra defeated Wynnum 45 points to 24`: both sides of one score are teams, unless they are persons. */
export const isScoring = (n: NameText, { first, last, person }: Segment): boolean => {
  const { word, count } = n.t;
  if (person || n.startsLine(last)) return false;
  if (first > 0 && (BEATING.has(word[first - 1]) || isTheBeaten(n, first))) return isResult(n, last);
  // `drew 2-2 with Getafe`, `lost 3-1 to Leeds`
  const isOther = first > 4 && AGAINST.has(word[first - 1]) && RESULTS.has(word[first - 5]);
  if (isOther && isScore(n, first - 4)) return true;
  if (last >= count) return false;
  // `Bristol City lost 3-0`
  if (RESULTS.has(word[last]) && isResult(n, last + 1)) return true;
  if (!BEATING.has(word[last])) return false;
  let at = last + 1;
  while (at < count && at < last + 6 && (n.isCap(at) || word[at] === W.the)) at += 1;
  return at > last + 1 && isResult(n, at);
};

const isBeforeCountry = (n: NameText, last: number): boolean => {
  const { word, count } = n.t;
  if (last + 1 >= count || word[last] !== W.comma) return false;
  const country = n.place(last + 1, count);
  if (country?.value.level !== 'country' || country.end >= count) return false;
  return !n.isCap(country.end) && n.tag[country.end] !== TAG.POSSESSIVE;
};

const isTheBeaten = (n: NameText, first: number): boolean =>
  first > 1 && n.t.word[first - 1] === W.the && BEATING.has(n.t.word[first - 2]);

const RIVAL = wordId('rival');
/** `CFO of rival Kingfisher`: a body, when a preposition stands before. */
export const isRival = (n: NameText, first: number): boolean =>
  first > 1 && n.t.word[first - 1] === RIVAL && n.tag[first - 2] === TAG.PREPOSITION;

/** Houses that are bodies where they act: "the British Museum said", "kept by the Trolley Museum". */
const HOUSES = wordSet('museum theatre theater gallery');
const ACTING = wordSet(
  'said says announced acquired bought sold plans hopes wants apologised apologized hired hires employs refused agreed launched reopened commissioned',
);

/** What befalls a building, and is no deed: `the Trolley Museum burned`. */
const STANDING = wordSet(
  'stands stood lies lay sits sat opened opens closed closes reopened reopens burned burnt burns collapsed flooded shut shuts houses housed reached remained remains became drew caught overlooks dates began needs needed had has',
);
const PARTICLES = wordSet('down up off out away back over');
/** Before `for` and where somebody goes. */
const LEAVING = wordSet('left leaves bound headed heading heads tickets ticket queue queued made set search');

/** `The Museum of Fine Arts took down a portrait`: one of the verbs, or any before what it is done to. */
const isDoing = (n: NameText, at: number): boolean => {
  if (ACTING.has(n.t.word[at])) return true;
  if (STANDING.has(n.t.word[at]) || (n.tag[at] !== TAG.PAST && n.tag[at] !== TAG.PRESENT)) return false;
  const next = PARTICLES.has(n.t.word[at + 1]) ? at + 2 : at + 1;
  return n.tag[next] === TAG.DETERMINER || n.tag[next] === TAG.POSSESSIVE || n.t.kind[next] === NUMBER;
};

const isActing = (n: NameText, { first, last, head }: Segment): boolean => {
  const { word } = n.t;
  if (!HOUSES.has(word[head])) return false;
  if (last < n.t.count && !n.isCap(last) && !n.startsLine(last) && isDoing(n, last)) return true;
  // `who leads the dig for the Blekinge Museum`
  if (first > 3 && word[first - 1] === W.the && word[first - 2] === W.for)
    return !LEAVING.has(word[first - 3]);
  const before = word[first - 1] === W.the ? first - 2 : first - 1;
  return before > 0 && word[before] === BY && n.tag[before - 1] === TAG.PARTICIPLE;
};

/** Whether a word for a sickness or what causes it follows: `Powassan virus`. */
const isOfSickness = (n: NameText, { last, place }: Segment): boolean =>
  !place && last < n.t.count && !n.startsLine(last) && VIRUSES.has(n.t.word[last]) && !n.isCap(last);

const hasGiven = (n: NameText, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isGiven(n.t.word[i])) return true;
  return false;
};

/** `a company, spotLESS Materials,`: what stands between commas after the noun of a body. */
const isApposed = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  if (first < 3 || word[first - 1] !== W.comma || NOUN_KIND.get(word[first - 2]) !== ORGANISATION)
    return false;
  if (last >= n.t.count || word[last] !== W.comma) return false;
  return INDEFINITE.has(word[first - 3]) || (first > 3 && INDEFINITE.has(word[first - 4]));
};

/** Whether a capitalised name that ends at a token follows a word for staff. */
const isAfterStaff = (n: NameText, end: number): boolean => {
  let k = end;
  while (k > Math.max(0, end - 4) && n.isCap(k) && !STAFF.has(n.t.word[k])) k -= 1;
  return k < end - 1 && STAFF.has(n.t.word[k]);
};

/** `Botswana's Mokgweetsi Masisi was sworn in`, `Chelsea's Mason Mount was sent off`, `Arsenal's Bukayo Saka is out with`. */
const isOwnPerson = (n: NameText, { first, last, head }: Segment): boolean => {
  const { word, count } = n.t;
  const isOwned = first > 1 && n.tag[first - 1] === TAG.POSSESSIVE && n.isCap(first - 2);
  if (!isOwned || last - first > 3 || last + 2 >= count || !WAS.has(word[last])) return false;
  if (head >= 0 && HEAD_KIND.get(word[head]) === ORGANISATION) return false;
  const fate = word[last + 1];
  if (fate === SENT) return word[last + 2] === OFF;
  return fate === OUT ? word[last + 2] === WITH : OWN_FATES.has(fate) && word[last + 2] !== BY;
};

/** `the Sri Lanka Podujana Peramuna`: a land with an article and words of its own language; not `the UK Singles Chart`. */
const isBodyOfLand = (n: NameText, { first, last, place }: Segment): boolean => {
  const { word } = n.t;
  if (place || first === 0 || word[first - 1] !== W.the || HEAD_KIND.has(word[last - 1])) return false;
  const land = n.place(first, last);
  if (land?.value.level !== 'country' || land.end > last - 2) return false;
  for (let i = land.end; i < last; i += 1)
    if (!n.isCap(i) || n.t.kind[i] !== WORD || isOrdinary(word[i]) || n.place(i, last)) return false;
  return !isSurname(word[last - 1]);
};

/** Tokens between a score and the ground. */
const MOST_SCORE = 12;
/** `drew 2-2 with Getafe at the Ramón Sánchez-Pizjuán`: where a match was played. */
const isGround = (n: NameText, first: number): boolean => {
  if (first < 4 || n.t.word[first - 1] !== W.the || n.t.word[first - 2] !== W.at) return false;
  const floor = Math.max(n.s.first[n.s.ofToken[first]], first - MOST_SCORE);
  for (let i = first - 3; i > floor; i -= 1) if (isScore(n, i)) return true;
  return false;
};

/** Votes for kinds that the words right beside a name tell as a fact of the language. */
export const voteByContext = (n: NameText, segment: Segment, votes: number[]): void => {
  const { word } = n.t;
  const { first, last } = segment;
  const size = last - first;
  // `an analyst at broker Carrow & Lyle`
  if (isFirm(n, first, last)) {
    votes[ORGANISATION] += 12;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  if (size > 1) {
    if (STREETS.has(word[last - 1])) votes[PLACE] += 5;
    voteByWords(n, segment, votes);
  }
  voteByApposition(n, segment, votes);
  voteByMarks(n, segment, votes);
  voteByNumber(n, segment, votes);
  if (isOfSickness(n, segment)) votes[OTHER] += 8;
  if (isActing(n, segment)) {
    votes[ORGANISATION] += 6;
    votes[PLACE] = Math.min(votes[PLACE], 5);
  }
  const isFated = size > 1 && last + 1 < n.t.count && WAS.has(word[last]) && FATES.has(word[last + 1]);
  if (isFated && !segment.place && (isSurname(word[last - 1]) || hasGiven(n, first, last - 1)))
    votes[PERSON] += 12;
  if (size > 2 && isBodyOfLand(n, segment)) {
    votes[ORGANISATION] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  if (!segment.place && isGround(n, first)) {
    votes[PLACE] += 8;
    votes[PERSON] = Math.min(votes[PERSON], 3);
    votes[ORGANISATION] = Math.min(votes[ORGANISATION], 3);
  }
  // `on Centre Court`
  if (
    size > 1 &&
    word[last - 1] === COURT &&
    CENTRE.has(word[first]) &&
    first > 0 &&
    word[first - 1] === ON
  ) {
    votes[PLACE] += 9;
    votes[ORGANISATION] = Math.min(votes[ORGANISATION], 3);
  }
  if (size > 1 && !segment.place && isOwnPerson(n, segment)) votes[PERSON] += 12;
  // `Leinfelden-Echterdingen, Germany, June 2 –`
  if (n.startsLine(first) && first > 0 && isBeforeCountry(n, last)) votes[PLACE] += 9;
  // `a penalty by Lewis Marchbank beat Keynsham 2-1`
  const isDoer = first > 0 && word[first - 1] === BY && isGiven(word[first]);
  // `England beat Wales 3-1`: the teams of countries bear the names of places.
  const isNation = segment.place && (segment.place.level === 'country' || HOME_NATIONS.has(word[last - 1]));
  if (!isDoer && !isNation && isScoring(n, segment)) {
    votes[ORGANISATION] += 9;
    votes[PLACE] = Math.min(votes[PLACE], 5);
  }
  // `Jo Hale, 43, of Oxford`
  if (segment.place && isHome(n, first)) votes[PLACE] += 4;
  const isStaff = last < n.t.count && STAFF.has(word[last]) && !n.isCap(last);
  // `OULANKA, Finland, March 4 - … Oulanka officials`
  if (size === 1 && n.isTownOfDateline(first)) votes[PLACE] += 8;
  // `the Verdi union`
  const isNamed = size === 1 && !segment.place && first > 0 && word[first - 1] === W.the;
  if (isNamed && last < n.t.count && !n.isCap(last) && MEMBERS_OF.has(word[last])) {
    votes[ORGANISATION] += 7;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  if (size === 1 && !segment.place) voteLed(n, first, votes);
  if (isStaff && size === 1) votes[ORGANISATION] += 4;
  voteOwner(n, segment, votes);
  if (segment.place || n.startsLine(first)) return;
  const before = first > 0 ? word[first - 1] : -1;
  if (size === 1 && n.isAllUpper(first) && BODY_TITLES.has(before) && !n.isCap(first - 1)) {
    votes[ORGANISATION] += 6;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  const isBody = size > 1 && HEAD_KIND.get(word[last - 1]) === ORGANISATION && BODY_TITLES.has(before);
  if (isBody) {
    votes[ORGANISATION] += 6;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `Blackmoor Capital, which holds 6%`: a person is a `who`. `A letter from Ann Lee, which was sent`: is hers.
  if (last + 1 < n.t.count && word[last] === W.comma && word[last + 1] === WHICH)
    votes[PERSON] = Math.min(votes[PERSON], last - first > 1 && isGiven(word[first]) ? 2 : 0.4);
  // `In his new book, "The Price of Bread," …`
  const isTitled = (before === W.quote || before === W.openQuote) && first > 2 && word[first - 2] === W.comma;
  if (isTitled && NOUN_KIND.get(word[first - 3]) === WORK) votes[WORK] += 5;
  if (isApposed(n, first, last) && !segment.person) votes[ORGANISATION] += 6;
  // `the television show Terrace House`
  if (size > 1 && !segment.person && before >= 0 && !n.isCap(first - 1) && NOUN_KIND.get(before) === WORK)
    votes[WORK] += 4;
  // `reportedly one Vijayaragavan`
  if (before === ONE && size <= 3 && !n.isAllUpper(first)) votes[PERSON] += 4;
  voteByPlace(n, segment, votes);
  // `Analysts at Motilal Oswal`
  if (before === W.at && first > 1 && STAFF.has(word[first - 2]) && !segment.person) votes[ORGANISATION] += 8;
  // `deputy CFO of rival Kingfisher`
  if (size <= 2 && isRival(n, first)) votes[ORGANISATION] += 6;
  // `findings published on Monday in Nature Sustainability`
  if (before === W.in && isPublishedIn(n, first)) {
    votes[ORGANISATION] += 9;
    votes[PLACE] = Math.min(votes[PLACE], 3);
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `Shares in Tessera Bio`, `a stake in Corvane`
  if ((before === W.in || before === W.of) && first > 1 && STOCK.has(word[first - 2]))
    votes[ORGANISATION] += 6;
  // `a spokesperson for Stagecoach South`
  if (before === W.for && first > 1 && SPOKEN.has(word[first - 2]) && !segment.person)
    votes[ORGANISATION] += 4;
  // `Analyst Mei Tanaka of Jefferies`
  if (before === W.of && size === 1 && isAfterStaff(n, first - 2)) {
    votes[ORGANISATION] += 5;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `a former engineer at Pipit`
  const isWorkplace = before === W.at && first > 1 && n.titles.ofToken[first - 2] >= 0 && !n.isCap(first - 2);
  if (isWorkplace && !(n.titles.plural[n.titles.ofToken[first - 2]] === 1 && isGreatTown(n, first, last))) {
    votes[ORGANISATION] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
};

const PUBLISHED = wordId('published');
const PAPERS = wordSet('findings study paper research article report analysis results letter review');
/** Most tokens between a paper and "published", and between that and "in". */
const MOST_BETWEEN = 4;

/** `in findings published Tuesday in The Lancet`: what a paper was published in is a periodical. */
export const isPublishedIn = (n: NameText, first: number): boolean => {
  const { word } = n.t;
  let at = first - 2;
  const floor = Math.max(0, at - MOST_BETWEEN);
  while (at > floor && word[at] !== PUBLISHED) at -= 1;
  if (word[at] !== PUBLISHED) return false;
  for (let k = at - 1; k >= Math.max(0, at - MOST_BETWEEN); k -= 1) if (PAPERS.has(word[k])) return true;
  return false;
};

/** "Queen Mary University", "King Fahd Hospital": the title is part of the body's name, not that of a person. */
export const isBodyNamedAfter = (n: NameText, head: number, end: number, last: number): boolean => {
  if (!ROYAL.has(n.t.word[head]) || end >= last - 1) return false;
  const kind = HEAD_KIND.get(n.t.word[last - 1]);
  return (kind === ORGANISATION || kind === PLACE) && !isSurname(n.t.word[last - 1]);
};

/** Where a name ends before a title that its last word opens: `U.S. District Judge`. */
export const beforeDistrict = (n: NameText, first: number, last: number): number => {
  const number = last < n.t.count ? n.titles.ofToken[last] : -1;
  const opens = number >= 0 && n.titles.first[number] === last - 1 && n.t.word[last - 1] === DISTRICT;
  return opens && last - 1 > first ? last - 1 : last;
};

/** `Interior Cabinet Secretary Alice Wambui`: words of the office that ends with the word after them. */
export const isOfTitle = (n: NameText, first: number, last: number): boolean => {
  const { titles } = n;
  // `the Commissioner of Railway Safety`: and those of its field
  const around = ALONE.has(n.t.word[first]) ? -1 : titles.ofToken[first];
  if (
    around >= 0 &&
    titles.head[around] < first &&
    titles.last[around] >= last &&
    n.isCap(titles.head[around])
  )
    return true;
  const number = last < n.t.count ? titles.ofToken[last] : -1;
  if (number < 0 || last - first < 2) return false;
  return titles.first[number] <= first && titles.head[number] >= last && n.isCap(titles.head[number]);
};

/** `drummer Ginger Baker`: after what somebody is, in small letters, the word for a trade is the surname. */
export const followsOccupation = (n: NameText, from: number): boolean => {
  const title = from > 0 ? n.titles.ofToken[from - 1] : -1;
  return title >= 0 && n.titles.last[title] === from && n.titles.plural[title] === 0 && !n.isCap(from - 1);
};
