import { wordId, wordSet } from '../core/vocabulary.ts';
import { townCountries } from '../lexicon/towns.ts';
import {
  BEING,
  HAVING,
  HEAD_KIND,
  isFunction,
  isGiven,
  isOrdinary,
  isSurname,
  NOUN_KIND,
  W,
} from './name-classes.ts';
import { ORGANISATION, PERSON } from './name-kinds.ts';
import { isKnownSingle } from './name-known.ts';
import { headsBrief, headsDeal, MOVING } from './name-markets.ts';
import type { NameText } from './name-text.ts';
import { isOfTwo, opensTrade } from './name-told-bodies.ts';
import { HEADS, givesPost, ownsPost } from './name-posts.ts';
import { isVerbTag, TAG } from './tags.ts';
import { NUMBER } from './tokens.ts';

const STOCK = wordSet('shares stock');
const SITED = wordSet('based headquartered owned listed');
const BY_OR_IN = wordSet('by in on at');
/** What is done to bodies and to nobody else, towns neither. */
const DONE = wordSet('headquartered nationalised nationalized privatised privatized liquidated');
const STAFF = wordSet(
  'staff employees workers stores shops branches factories outlets restaurants warehouses depots subsidiaries',
);
const EMPLOYING = wordSet('employs employed');
const TELLING = wordSet('reported reports posted posts recorded');
const RESULTS = wordSet('profit profits loss losses revenue revenues sales earnings turnover');
const RECALLING = wordSet('recalled recalls');
const WINNING = wordSet('won wins');
const CONTRACT = wordSet('contract contracts');
const FILING = wordSet('filed files filing');
const FOR = wordId('for');
const TO = wordId('to');
const RUIN = wordSet('bankruptcy administration insolvency receivership');
const ITS = wordId('its');
/** What a body does with what is its own: "will close its plant". */
const OWN_DEEDS = wordSet(
  'close closes closed shut shuts cut cuts sell sells sold expand expands expanded move moves moved raise raises raised lower lowers lowered launch launches launched list lists listed double doubles doubled halve halves halved reopen reopens reopened relocate relocates relocated suspend suspends suspended scrap scraps scrapped axe axes axed open opens opened',
);
const AT_OR_OF = wordSet('at of for');
/** Whom a firm has, before "at" or "of" and its name. */
const PEOPLE = wordSet(
  'workers staff employees shareholders bosses executives strikers drivers pilots nurses stewards cleaners porters parents pupils students lecturers academics researchers scientists journalists',
);
const JOINED = wordSet('joined joins joining');
const FROM = wordId('from');
/** Where and for whom somebody earns a living: "worked at X". */
const WORKED = wordSet('worked works working interned apprenticed freelanced danced writes');
const YEARS = wordSet('years months decades years');
const TOLD = wordId('told');
const AT = wordId('at');
/** What firms make by the tonne and barrel. */
const YIELDING = wordSet(
  'produced produces mined mines pumped pumps shipped ships exported exports imported imports refined refines smelted crushed harvested',
);
const AMOUNTS = wordSet(
  'tonnes tons tonne barrels ounces carats litres liters gallons cubic bushels megawatts gigawatts kilograms units vehicles cars',
);
/** Most words between the number and what is counted: "48,000 metric tonnes". */
const MOST_COUNTING = 3;
const HELPING = wordSet('is was has had have to set due plans planned aims agreed');
const MOST_HELPERS = 3;
const SAYING = wordSet('said says');
const IT = wordId('it');
const THAT = wordId('that');
const OF_ITSELF = wordSet('would will had has plans planned intends hopes aims expects expected was wants');
/** Who is spoken of without an article and is no name. */
const SPEAKERS = wordSet(
  'police management government parliament congress cabinet council industry business labour staff headquarters mum dad mother father grandma grandpa coach everyone everybody someone somebody nobody anyone one science research court army navy state church head office',
);
/** Words between a verb of results and its noun: "reported a pre-tax loss". */
const MOST_BETWEEN = 4;

/** "reported a pre-tax loss" from the token of the verb on. */
const reportsResults = (n: NameText, verb: number): boolean => {
  const { word, count } = n.t;
  for (let i = verb + 1; i < Math.min(count, verb + 2 + MOST_BETWEEN) && !n.startsLine(i); i += 1)
    if (RESULTS.has(word[i])) return true;
  return false;
};

/** "48,000 tonnes" from a token on. */
const yieldsAmount = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (kind[at] !== NUMBER) return false;
  for (let i = at + 1; i < Math.min(count, at + 1 + MOST_COUNTING); i += 1)
    if (AMOUNTS.has(word[i])) return true;
  return false;
};

/** "will", "is to", "plans to": the token behind what helps the verb at a token. */
const afterHelpers = (n: NameText, at: number): number => {
  let verb = at;
  while (verb < at + MOST_HELPERS && (HELPING.has(n.t.word[verb]) || n.tag[verb] === TAG.MODAL)) verb += 1;
  return verb;
};

/** "said it would", "said its": what speaks of itself. */
const speaksOfItself = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 2 >= count || n.startsLine(at) || !SAYING.has(word[at])) return false;
  const it = word[at + 1] === THAT ? at + 2 : at + 1;
  return word[it] === ITS || (word[it] === IT && OF_ITSELF.has(word[it + 1]));
};

/** "Unite said it would": a noun or verb in the singular that no article stands before, which is no class of people. */
export const speaksAsBody = (n: NameText, at: number): boolean =>
  n.opens(at) &&
  n.isCap(at) &&
  !n.endsInS(at) &&
  !SPEAKERS.has(n.t.word[at]) &&
  !isFunction(n.t.word[at]) &&
  n.titles.ofToken[at] < 0 &&
  speaksOfItself(n, at + 1);

/** Whether what stands right behind a name that ends before token `at` is said of firms alone. */
const isFollowed = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (at + 2 >= count || n.startsLine(at) || n.isCap(at)) return false;
  const id = word[at];
  // "Norvax, based in Leeds,"
  if (id === W.comma) return SITED.has(word[at + 1]) && BY_OR_IN.has(word[at + 2]);
  if (STOCK.has(id)) return isVerbTag(n.tag[at + 1]);
  if (SAYING.has(id)) return speaksOfItself(n, at);
  if (BEING.has(id) && word[at + 1] !== TO) return DONE.has(word[at + 1]);
  if (HAVING.has(id) && kind[at + 1] === NUMBER) return STAFF.has(word[at + 2]);
  if (EMPLOYING.has(id)) return kind[at + 1] === NUMBER || word[at + 1] === W.the;
  if (TELLING.has(id)) return reportsResults(n, at);
  if (YIELDING.has(id)) return GOODS.has(word[at + 1]) || yieldsAmount(n, at + 1);
  if (RECALLING.has(id)) return kind[at + 1] === NUMBER;
  if (WINNING.has(id))
    return CONTRACT.has(word[at + 1]) || (word[at + 1] === W.the && CONTRACT.has(word[at + 2]));
  if (FILING.has(id)) return word[at + 1] === FOR && RUIN.has(word[at + 2]);
  const verb = afterHelpers(n, at);
  return OWN_DEEDS.has(word[verb]) && word[verb + 1] === ITS;
};

/** Most tokens between the work and where it is done: "worked for nine years at". */
const MOST_YEARS = 4;

/** "worked", "worked for nine years" that ends at a token. */
const isAfterWork = (n: NameText, at: number): boolean => {
  for (let i = at; i >= Math.max(0, at - MOST_YEARS) && !n.startsLine(i + 1); i -= 1) {
    if (WORKED.has(n.t.word[i])) return i === at || n.t.kind[at] === NUMBER || YEARS.has(n.t.word[at]);
    if (n.t.word[i] === W.comma) return false;
  }
  return false;
};

/** "1,100 workers at Manisa": a town that many live in. */
export const isGreatTown = (n: NameText, first: number, last: number): boolean =>
  (townCountries(n.t.text.slice(n.t.start[first], n.t.end[last - 1]))?.large.length ?? 0) > 0;

/** Whether what stands right before a name is said of firms alone: "workers at X", "joined X from". */
const isPreceded = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  if (first < 2 || n.startsLine(first)) return false;
  // `"I miss it," she told Mmegi.`
  if (word[first - 1] === TOLD) return last < count && word[last] === W.stop && !n.isCap(first - 2);
  if (JOINED.has(word[first - 1])) return last < count && word[last] === FROM;
  if (word[first - 1] === AT || word[first - 1] === FOR) if (isAfterWork(n, first - 2)) return true;
  return (
    AT_OR_OF.has(word[first - 1]) &&
    PEOPLE.has(word[first - 2]) &&
    NOUN_KIND.get(word[first - 2]) !== ORGANISATION &&
    !isGreatTown(n, first, last)
  );
};

/** "Harvey Nichols shares fell", "shares in Harvey Nichols fell": said of a firm, whoever is called so. */
export const isTraded = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  if (last + 1 >= count || n.startsLine(last)) return false;
  if (STOCK.has(word[last])) return MOVING.has(word[last + 1]);
  const isIn = first > 1 && word[first - 1] === W.in && STOCK.has(word[first - 2]) && !n.startsLine(first);
  return isIn && MOVING.has(word[last]);
};

/** Whether the words beside a name that nobody is called tell that it is a firm's. */
export const isToldFirm = (n: NameText, first: number, last: number): boolean =>
  isFollowed(n, last) || isPreceded(n, first, last) || headsDeal(n, first, last) || headsBrief(n, last);

/** The same of an opening word: only what follows can tell. */
export const opensAsFirm = (n: NameText, at: number): boolean =>
  isFollowed(n, at + 1) ||
  headsDeal(n, at, at + 1) ||
  headsBrief(n, at + 1) ||
  isOfTwo(n, at + 1) ||
  givesPost(n, at + 1) ||
  ownsPost(n, at + 1);

/** What hardly anybody is called by a single name. */
const FIRM_NOUNS = wordSet(
  'operator builder homebuilder contractor conglomerate multinational exporter importer refiner shipper distributor wholesaler brewer miner broadcaster regulator insurer lender retailer manufacturer airline carmaker automaker drugmaker chipmaker steelmaker planemaker shipbuilder housebuilder bookmaker snackmaker toymaker',
);
/** What is made or sold by firms that are called after it: "zinc producer", "grain trader". */
const GOODS = wordSet(
  'zinc oil gas steel copper coal gold silver platinum aluminium aluminum nickel cement sugar cocoa coffee grain tea dairy chip power energy wine beer tobacco paper chemicals fertiliser fertilizer potash diamond lithium uranium ore cotton rice palm timber rubber salmon fish meat poultry salt graphite tin',
);
const OPERATOR = wordId('operator');
/** What firms operate: "pipeline operator", and no "radio operator". */
const RUN = wordSet(
  'the its pipeline ferry rail railway bus train mobile network tour port airport grid cable mine cruise tram',
);
const MAKING = wordSet('producer trader grower processor supplier giant');

/** "exporter", "zinc producer": at a token the noun of what is hardly ever a person of a single name. */
export const isFirmNoun = (n: NameText, at: number): boolean =>
  (FIRM_NOUNS.has(n.t.word[at]) && (n.t.word[at] !== OPERATOR || (at > 0 && RUN.has(n.t.word[at - 1])))) ||
  (at > 0 && MAKING.has(n.t.word[at]) && GOODS.has(n.t.word[at - 1]));

/** Nouns before names of persons and firms alike, no part of either: "Rival Stone Marine", "Rivals Boeing and Airbus". */
const COMPETITORS = wordSet('rival rivals competitor competitors supplier suppliers');

/** At the start of a sentence a competitor before its name; one ordinary word behind it may be the rest of a name: "Rival Sons". */
export const opensCompetitor = (n: NameText, at: number): boolean =>
  COMPETITORS.has(n.t.word[at]) &&
  !n.isAllUpper(at) &&
  n.isCap(at + 1) &&
  (!isOrdinary(n.t.word[at + 1]) || (at + 2 < n.t.count && n.isCap(at + 2) && !n.startsLine(at + 2)));

/** "Retailer Norvax said": at the start of a sentence what a body is, right before a word that is its name. */
export const opensBody = (n: NameText, at: number): boolean => {
  const word = n.t.word[at];
  if (opensCompetitor(n, at) || opensTrade(n, at)) return true;
  const isNoun = FIRM_NOUNS.has(word) && !HEAD_KIND.has(word);
  const next = n.t.word[at + 1];
  if (n.isAllUpper(at) || !n.isCap(at + 1) || isFunction(next)) return false;
  return isNoun ? !isOrdinary(next) : NOUN_KIND.get(word) === ORGANISATION && isKnownSingle(n, at + 1);
};

const HEADS_OF = wordSet(`${HEADS} chief organiser organizer officer secretary treasurer`);

/** "Infratest director Nico Siegmund": an unknown word, no one's name, before who heads it and is named. */
export const isLed = (n: NameText, at: number): boolean => {
  const { t, titles } = n;
  const title = at + 1 < t.count ? titles.ofToken[at + 1] : -1;
  if (title < 0 || titles.first[title] !== at + 1 || !HEADS_OF.has(t.word[titles.head[title]])) return false;
  const name = titles.last[title];
  if (name + 1 >= t.count || !n.isCap(name) || !n.isCap(name + 1) || n.startsLine(at + 1)) return false;
  return n.isCap(at) && !isOrdinary(t.word[at]) && !isGiven(t.word[at]) && !isSurname(t.word[at]);
};

/** The kind of a word that is a body's name before who heads it. */
export const voteLed = (n: NameText, at: number, votes: Float64Array | number[]): void => {
  if (!isLed(n, at)) return;
  votes[ORGANISATION] += 6;
  votes[PERSON] = Math.min(votes[PERSON], 3);
};
