import { wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, isFunction, isGiven, isOrdinary, isSurname, knownNames, W } from './name-classes.ts';
import { ORGANISATION, PLACE } from './name-kinds.ts';
import { givesPost, isEmployer, isHeadedTrade, ownsPost } from './name-posts.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { isNounTag } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

/** Who may be a person or a firm of that trade: "promoter Top Rank", "the trader Neumann Gruppe". */
const TRADES = wordSet(
  'owner shipowner trader promoter chemist surveyor auditor accountant broker shipbroker stockbroker caterer landlord publisher printer jeweller auctioneer pollster recruiter builder grower processor packer shipper haulier forwarder underwriter financier investor sponsor organiser organizer supplier competitor hotelier distiller refiner driller lender insurer',
);
/** Of these who is hardly ever a person of a single name: "Chemist Yara". */
const OF_FIRMS = wordSet(
  'sponsor supplier competitor publisher landlord builder underwriter promoter organiser organizer distiller shipowner chemist surveyor auditor shipbroker stockbroker caterer pollster recruiter processor packer shipper haulier forwarder refiner driller',
);
/** The same of several, before the name of one firm or of two: "Surveyors Saybolt and Inspectorate", "Auctioneers Pennick Vale". */
const TRADES_OF_MANY = wordSet(
  'surveyors auditors accountants brokers shipbrokers stockbrokers solicitors auctioneers architects publishers bookmakers jewellers brewers distillers insurers lenders retailers hauliers printers grocers carmakers builders housebuilders pollsters underwriters refiners miners shipowners drugmakers chipmakers airlines estate-agents conveyancers',
);
/** What goods are made and dug by a firm: "pulp producer", "rig owner", "oil major". */
const MADE_BY = wordSet('producer major owner designer processor packer');
const WARES = wordSet(
  'pulp rig chip oil gas steel zinc copper nickel cement sugar cocoa coffee grain tea dairy power tanker ferry pipeline mine refinery plastics chemicals fertiliser fertilizer potash lithium poultry meat salmon seafood timber rubber palm textile glass tyre aluminium aluminum gold silver platinum diamond satellite tower warehouse hotel cinema supermarket mall casino ship vessel fleet',
);
/** What is bought and sold on an exchange: "March futures on Liffe". */
const TRADED = wordSet('futures contracts options listed quoted traded trading delisted');
const RIVALS = wordSet('rival rivals competitor competitors');
const BOTH = wordSet('two three four both');
/** Most words behind the comma before the noun for what two names are: "the two union federations". */
const MOST_DESCRIBING = 4;

/** Who runs things together, before the letters of a body: "organisers ASO". */
const RUNNERS = wordSet('organisers organizers owners operators promoters sponsors regulators investors');

/** "Sponsor Red Bull", "Insurers Lloyds" at the start of a sentence: what a firm does, no part of its name; not "Brewers Association", "Trader Joe's". */
export const opensTrade = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  const next = at + 1;
  const isOne = TRADES.has(word[at]);
  if (!(isOne || TRADES_OF_MANY.has(word[at])) || next >= count || n.startsLine(next)) return false;
  if (n.isAllUpper(at) || !n.isCap(next) || isFunction(word[next]) || HEAD_KIND.has(word[next])) return false;
  if ((knownNames.longest(n.t, at, count)?.end ?? 0) > next) return false;
  if (!isOrdinary(word[next])) return true;
  return isOne && next + 1 < count && n.isCap(next + 1) && !HEAD_KIND.has(word[next + 1]);
};

const isNobody = (n: NameText, first: number, last: number): boolean =>
  !isGiven(n.t.word[first]) && (last - first > 1 || !isSurname(n.t.word[first]));

/** "Top Rank", "Rabo India": behind the first word a plain one, a land or the head of a body. */
const looksLikeFirm = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  for (let i = first + 1; i < last; i += 1) {
    if (!n.isCap(i) || n.t.kind[i] !== WORD) continue;
    if (HEAD_KIND.get(word[i]) === ORGANISATION && !isSurname(word[i])) return true;
    if (isOrdinary(word[i]) && !isSurname(word[i]) && !isGiven(word[i])) return true;
  }
  return last - first > 1 && n.place(last - 1, last)?.value.level === 'country';
};

/** "Surveyors Saybolt and Inspectorate": two single words behind those of a trade; "Auctioneers Pennick Vale": one name behind a plural. */
const isOfMany = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  const goesOn = last + 1 < count && (word[last] === W.and || word[last] === W.comma) && n.isCap(last + 1);
  if (TRADES_OF_MANY.has(word[first - 1])) return last - first > 1 ? !goesOn : true;
  if (word[first - 1] !== W.and || first < 3 || last - first > 1) return false;
  return n.isCap(first - 2) && TRADES_OF_MANY.has(word[first - 3]);
};

/** "rig owner Odfjell", "promoter Top Rank": what it does stands right before the name of a firm. */
const isOfTrade = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  if (first < 1 || n.startsLine(first) || !isNobody(n, first, last)) return false;
  const at = first - 1;
  if (n.isCap(at) && !n.opens(at) && !n.opens(at - 1)) return false;
  if (isOfMany(n, first, last)) return true;
  if (RUNNERS.has(word[at])) return last - first === 1 && n.isAllUpper(first) && n.length(first) > 2;
  if (MADE_BY.has(word[at]) && WARES.has(word[at - 1])) return true;
  if (!TRADES.has(word[at])) return false;
  // "Chemist Yara": persons are named in full where they are named first
  if (last - first === 1)
    return (
      (OF_FIRMS.has(word[at]) && !isOrdinary(word[first])) || (n.isAllUpper(first) && n.length(first) > 2)
    );
  return looksLikeFirm(n, first, last);
};

/** "Podkrepa and KNSB, the two union federations,": the noun of bodies behind two names. */
export const isOfTwo = (n: NameText, last: number): boolean => {
  const { word, count } = n.t;
  let end = last;
  if (word[last] === W.and && last + 1 < count && n.isCap(last + 1)) {
    end = last + 1;
    while (end < Math.min(count, last + 5) && n.isCap(end)) end += 1;
  }
  if (end + 3 >= count || word[end] !== W.comma) return false;
  const at = word[end + 1] === W.the ? end + 2 : end + 1;
  if (!BOTH.has(word[at])) return false;
  for (let i = at + 1; i < Math.min(count, at + 1 + MOST_DESCRIBING); i += 1) {
    if (n.t.kind[i] !== WORD || n.isCap(i)) return false;
    if (n.endsInS(i) && isNounTag(n.tag[i])) return isBodies(n, i);
  }
  return false;
};

const BODIES = wordSet(
  'federations unions companies firms groups parties banks lenders insurers retailers airlines carriers brokerages utilities clubs teams agencies charities newspapers broadcasters operators producers makers manufacturers suppliers rivals exchanges regulators institutes universities militias factions coalitions alliances bidders',
);
const isBodies = (n: NameText, at: number): boolean => BODIES.has(n.t.word[at]);

/** "futures on Liffe" */
const isExchange = (n: NameText, first: number, last: number): boolean =>
  first > 1 &&
  last - first === 1 &&
  n.t.word[first - 1] === W.on &&
  TRADED.has(n.t.word[first - 2]) &&
  n.t.kind[first] !== NUMBER &&
  !isOrdinary(n.t.word[first]);

/** "Rival Slantse of Stara Zagora was", where the sentence begins. */
const isOpeningRival = (n: NameText, first: number, last: number): boolean =>
  first > 0 &&
  RIVALS.has(n.t.word[first - 1]) &&
  n.opens(first - 1) &&
  last - first === 1 &&
  n.t.word[last] === W.of &&
  n.isCap(last + 1);

/** Whether a fact that the words beside a name tell makes a body of it. `surnames`: of the persons of the text. */
export const isToldBody = (
  n: NameText,
  { first, last, person }: Segment,
  surnames: ReadonlySet<number>,
): boolean => {
  const word = n.t.word[first];
  if (last - first === 1 && surnames.has(word)) return false;
  const isPerson = person && isGiven(word);
  // "Harry Winston" too: nobody is sat on
  // and not "formerly of Algoa Bay"
  if (isEmployer(n, first, last)) return HEAD_KIND.get(n.t.word[last - 1]) !== PLACE;
  if (isPerson) return false;
  if (isHeadedTrade(n, first) && isNobody(n, first, last)) return true;
  if ((givesPost(n, last) || ownsPost(n, last)) && isNobody(n, first, last)) return true;
  if (isOfTrade(n, first, last) || isOfTwo(n, last) || isExchange(n, first, last)) return true;
  return isOpeningRival(n, first, last) && isNobody(n, first, last);
};
