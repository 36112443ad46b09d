import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  ARTICLES,
  BEING,
  HEAD_KIND,
  isGiven,
  isOrdinary,
  knownNames,
  isSurname,
  NOUN_KIND,
  W,
} from './name-classes.ts';
import { ORGANISATION, OTHER, PERSON, PLACE } from './name-kinds.ts';
import type { Name } from './name-lists.ts';
import { type Segment, wordsKey } from './name-segment.ts';
import { CHURCH } from './name-shops.ts';
import { SPORT } from './name-sport-text.ts';
import { opensWithIts } from './name-own.ts';
import type { NameText } from './name-text.ts';
import { headsBrief, headsDeal, movesAsTraded, movesBy } from './name-markets.ts';
import { Topic } from './name-topic.ts';
import { opensPerson } from './name-designations.ts';
import { isTaggedPerson } from './name-tag-facts.ts';
import { NAME_TYPES } from './name-tags.ts';
import { TAG } from './tags.ts';
import { WORD } from './tokens.ts';

/** What companies have, said right behind their name without a possessive: "Lindholm shareholders". */
const ADJUNCTS = wordSet(
  'shareholders shareholder bondholders investors shares stock board takeover subsidiary executives stores dealerships employees customers staff factories plants outlets arm unit crews',
);
/** The same behind a possessive, which may be a person's too: "Varga's shares". */
const OWNED = wordSet(
  'shares mills factories plants stores shareholders investors takeover bid profits revenue revenues earnings margins dividend products customers outlets dealers suppliers warehouses brands board refineries mines',
);
/** What is done to companies: "to buy Lindholm", "will acquire Lindholm". */
const BUYING = wordSet(
  'buy buying buys acquire acquires acquired acquiring bought sold advising nationalise nationalised nationalize nationalized delist delisted',
);
/** Of whom: "takeover of", "acquisition of", "stake in". */
const DEAL_OF = wordSet(
  'takeover acquisition buyout purchase subsidiary unit division arm owner parent shareholders investors bankruptcy collapse flotation nationalisation shareholder',
);
const DEAL_FOR = wordSet('bid offer bids offers advisers advisors lawyers');
const DEAL_IN = wordSet('stake stakes shares shareholder shareholders investors holding');
const DEAL_WITH = wordSet('merger merge merging merged');
const OWNER_VERBS = wordSet('managed bought owned controlled backed bankrolled acquired run operated');
const DEALERS = wordSet(
  'dealer broker trader analyst economist strategist banker brokers analysts economists lawyer solicitor barrister consultant lawyers consultants',
);
const RUN = wordSet('run managed');
const JOINING = wordSet('joins joined');
/** What pollsters make: "a poll by Ipsos". */
const POLLS = wordSet('poll polls survey surveys');
const RIVALS = wordSet('rival rivals competitor competitors');
/** What companies agree or plan to do: "agreed to buy". */
const AGREEING = wordSet('agreed plans planned intends offered hopes refused agrees');
const TRADING = wordSet('buy sell acquire merge list delist refinance relist spin');
const MAKING = wordSet('makes manufactures supplies employs operates markets produces distributes sells');
const CLOSING = wordSet('shut closed opened reopened mothballed idled');
const SITES = wordSet(
  'plants plant factories factory stores store branches branch mines mill mills depots outlets refineries refinery',
);
const FOUNDED = wordSet('founded headquartered listed incorporated');
const ADVICE = wordSet('advice funding backing investment');
const FROM = wordId('from');
const ACTING = wordSet('advising acting underwriting');
const PART_OF = wordSet(
  'unit subsidiary division maker owner operator manufacturer arm parent supplier retailer',
);
const OWNER = wordId('owner');
const ARM = wordId('arm');
const OPERATOR = wordId('operator');
/** Whether the tagger surely takes several words for a person. */
const readsAsPerson = (n: NameText, first: number, last: number): boolean =>
  last - first > 1 && isTaggedPerson(n, first, last, SURE_PERSON);
const SURE_PERSON = 0.8;
const SAYING = wordSet('said says');
const IT = wordId('it');
/** What goes up and down and is no company. */
export const MEASURES = wordSet(
  'revenue revenues sales profit profits earnings turnover output exports imports inflation unemployment orders prices costs rents wages shares stocks bonds deliveries volumes traffic footfall attendance bookings demand production investment spending growth',
);
const SELLING = wordSet('sold sell sells selling');
const OWNERS = wordSet('owner parent maker operator');
/** How far before "to" the verb of a sale may stand. */
const MOST_SOLD = 8;
const SET = wordId('set');
const UP = wordId('up');
const SET_UP = wordSet('in by');
const THINGS = wordSet('it them');
const ITS = wordId('its');
const AFTER_IT = wordSet(
  'would will had has expects expected plans planned intends hopes aims could did does wants',
);
const HAVING = wordSet('has have');
const BOUGHT = wordSet('bought acquired');
const CUTTING = wordSet('cut cuts raised raises lowered trimmed lifted reiterated withdrew');
const RATINGS = wordSet(
  'target price rating forecast forecasts guidance dividend outlook stake recommendation',
);
const BASED = wordId('based');
const BY = wordId('by');
const WITH = wordId('with');
const TO = wordId('to');

/** Tags of what is made: "boxes for Amazon", "300 people"; not "every effort". */
const MADE: ReadonlySet<number> = new Set([TAG.PLURAL, TAG.ADJECTIVE, TAG.NUMERAL, TAG.NOUN]);

/** The rule of a name that what is bought, owned and made tells to be a body. */
export const TRADE = 'trade';
/** What the evidence counts; for the surname of a person of the text it takes `SURE` of it. */
const STRONG = 2;
const FAIR = 1;
const SURE = 2;
/** How sure the tagger is of a person of several words whom a single fact does not make a company. */
const SURELY_PERSON = 0.5;
const WEIGHT = 12;
/** What it still counts that it looks like a street or town: "Corvid Lane". */
const LEFT = 8;
/** Most words between the possessive of a company and what it owns. */
const MOST_BETWEEN = 2;
/** Tokens around a sale in which a word of sport is looked for. */
const AROUND = 30;
type Changing = { -readonly [K in keyof Name]: Name[K] } & { votes: number[] };

/** Whether the possessive at a token owns what companies have, adjectives between. */
const ownsOfBody = (n: NameText, at: number): boolean => {
  const { word, count, kind } = n.t;
  if (at >= count || (word[at] !== W.possessive && word[at] !== W.apostrophe) || !n.isTight(at)) return false;
  for (let i = at + 1; i < Math.min(count, at + 2 + MOST_BETWEEN) && kind[i] === WORD && !n.isCap(i); i += 1)
    if (OWNED.has(word[i])) return true;
  return false;
};

/** "output at", "shipments from": what goes up and down there. */
const isOutputAt = (n: NameText, first: number): boolean =>
  first > 1 &&
  !n.startsLine(first) &&
  (n.t.word[first - 1] === W.at || n.t.word[first - 1] === FROM) &&
  MEASURES.has(n.t.word[first - 2]);

/** "the hospital in Truro fell by 38 percent", "birds on the cliffs of Noss were down 14": a place of what fell; not "shares in Truro". */
const isWithin = (n: NameText, first: number): boolean => {
  const { word } = n.t;
  if (first < 2 || n.startsLine(first)) return false;
  if (word[first - 1] === W.in) return !DEAL_IN.has(word[first - 2]);
  return word[first - 1] === W.of && !DEAL_OF.has(word[first - 2]) && !DEAL_IN.has(word[first - 2]);
};

/** What the words behind a name tell. */
const after = (n: NameText, first: number, last: number): number => {
  const { word, count, kind } = n.t;
  if (last + 1 >= count || n.startsLine(last) || n.isCap(last)) return 0;
  const next = word[last];
  if (ADJUNCTS.has(next)) return STRONG;
  if (ownsOfBody(n, last)) return FAIR;
  if (next === W.comma) {
    // "Lindholm, founded in 1898", "Halewood, a unit of", "Tessera, maker of"
    if (word[last + 1] === SET && word[last + 2] === UP) return SET_UP.has(word[last + 3]) ? FAIR : 0;
    const at = ARTICLES.has(word[last + 1]) ? last + 2 : last + 1;
    if (at + 1 >= count) return 0;
    if (at === last + 1 && FOUNDED.has(word[at]) && (word[at + 1] === W.in || word[at + 1] === W.on))
      return FAIR;
    // "Arlo Stensgaard, owner of Stensgaard Hybrids": persons own and run as well.
    if ((word[at] === OWNER || word[at] === OPERATOR) && readsAsPerson(n, first, last)) return 0;
    return PART_OF.has(word[at]) && word[at + 1] === W.of ? FAIR : 0;
  }
  // "Corvid Lane has bought Fairweather"
  if (HAVING.has(next) && BOUGHT.has(word[last + 1]) && n.isCap(last + 2)) return FAIR;
  // "Jefferies cut its target price"
  if (CUTTING.has(next) && word[last + 1] === ITS && RATINGS.has(word[last + 2])) return STRONG;
  if (AGREEING.has(next)) return word[last + 1] === TO && TRADING.has(word[last + 2]) ? STRONG : 0;
  // "Output at Halewood fell 6 percent": something else moved
  if (movesBy(n, last)) return isOutputAt(n, first) || isWithin(n, first) ? 0 : STRONG;
  if (BEING.has(next)) return ACTING.has(word[last + 1]) ? FAIR : 0;
  if (CLOSING.has(next)) {
    for (let i = last + 1; i < Math.min(count, last + 4) && kind[i] !== 0; i += 1)
      if (SITES.has(word[i])) return FAIR;
    return 0;
  }
  if (SAYING.has(next) && last + 2 < count) {
    if (word[last + 1] === ITS) return FAIR;
    return word[last + 1] === IT && AFTER_IT.has(word[last + 2]) ? FAIR : 0;
  }
  return MAKING.has(next) && MADE.has(n.tag[last + 1]) ? FAIR : 0;
};

/** Clubs buy and sell players. */
const isOnSport = (n: NameText, at: number): boolean => {
  const sentence = n.s.ofToken[at];
  for (
    let i = Math.max(n.s.first[sentence], at - AROUND);
    i < Math.min(n.s.last[sentence], at + AROUND);
    i += 1
  )
    if (SPORT.has(n.t.word[i])) return true;
  return false;
};

/** "sold its Daimaru arm to": the verb of a sale before the "to" behind a token. */
const isSoldTo = (n: NameText, at: number): boolean => {
  const floor = Math.max(n.s.first[n.s.ofToken[at]], at - MOST_SOLD);
  for (let i = at; i >= floor && n.t.word[i] !== W.comma && n.t.word[i] !== TO; i -= 1)
    if (SELLING.has(n.t.word[i])) return !isOnSport(n, at);
  return false;
};

/** What the words before a name tell. */
const before = (n: NameText, first: number, last: number): number => {
  const { word } = n.t;
  if (first < 2 || n.startsLine(first)) return 0;
  const one = word[first - 1];
  const two = word[first - 2];
  // "Budapest-based Varga Pack"
  if (one === BASED && two === W.hyphen && first > 2 && n.isCap(first - 3)) return STRONG;
  if (n.isCap(first - 1)) return 0;
  if (BUYING.has(one)) return n.isAllUpper(first) || isOnSport(n, first) ? 0 : FAIR;
  if (RIVALS.has(one)) return FAIR;
  // "Kmart owner Wesfarmers"
  if (OWNERS.has(one)) return n.isCap(first - 2) && !isOrdinary(n.t.word[first - 2]) ? FAIR : 0;
  if (one === TO) return isSoldTo(n, first - 2) ? FAIR : 0;
  if (one === W.of && two === ARM && readsAsPerson(n, first, last)) return 0;
  if (one === W.of) return DEAL_OF.has(two) && !n.isCap(first - 2) ? FAIR : 0;
  if (one === W.for) return DEAL_FOR.has(two) ? FAIR : 0;
  // "a dealer at Suntra", "a broker with Braemar"
  if (one === W.at || one === WITH) if (DEALERS.has(two)) return FAIR;
  if (one === W.in) return DEAL_IN.has(two) ? FAIR : 0;
  // "bought it from Inbank"
  if (one === FROM && THINGS.has(two)) return BUYING.has(word[first - 3]) ? FAIR : 0;
  if (one === FROM) return ADVICE.has(two) || JOINING.has(two) ? FAIR : 0;
  if (one === WITH) return DEAL_WITH.has(two) ? FAIR : 0;
  return one === BY && (OWNER_VERBS.has(two) || POLLS.has(two)) ? FAIR : 0;
};

const isLink = (n: NameText, from: number, to: number): boolean =>
  to - from === 1 && (n.t.word[from] === W.and || n.t.word[from] === W.comma);

/** Whether a segment may be the name of a company whose name is nobody's. */
const mayTrade = (n: NameText, { person, place, demonym, title, rule, first, last }: Segment): boolean =>
  !demonym &&
  !place &&
  (title < 0 || OWNERS.has(n.t.word[first - 1])) &&
  rule !== 'address' &&
  rule !== CHURCH &&
  !(person && last - first > 1 && isGiven(n.t.word[first]));

/** Counts what speaks for companies, by the words of their names. */
class Ledger {
  private readonly n: NameText;
  private readonly surnames = new Set<number>();
  private readonly sums = new Map<string, number>();
  private readonly owning = new Set<string>();
  private readonly topic: Topic;
  constructor(n: NameText, segments: readonly Segment[]) {
    this.n = n;
    this.topic = new Topic(n);
    for (const { first, last, person } of segments)
      if (person && last - first > 1) for (let i = first; i < last; i += 1) this.surnames.add(n.t.word[i]);
    this.read(segments);
  }

  get isEmpty(): boolean {
    return this.sums.size === 0;
  }

  /** Whether enough speaks for the name: more where somebody is called so. */
  tells(segment: Segment): boolean {
    const sum = this.sums.get(this.keyOf(segment)) ?? 0;
    return sum >= (this.isSomebody(segment) ? SURE : FAIR);
  }

  /** "Varga Pack" beside "Varga": nothing but words of no person behind a name that is told. */
  tellsOpening(segment: Segment): boolean {
    const { n } = this;
    const { first, last, head } = segment;
    if (last - first < 2 || last - first > 3 || isGiven(n.t.word[first])) return false;
    if (HEAD_KIND.has(n.t.word[head]) || !this.isPerson(first, last)) return false;
    const sum = this.sums.get(wordsKey(n, first, first + 1)) ?? 0;
    return sum >= (this.surnames.has(n.t.word[first]) ? SURE : FAIR);
  }

  /** Whether a name can be a company's: somebody's in full only where a text begins with it and with `its`. */
  mayTrade(segment: Segment): boolean {
    return mayTrade(this.n, segment) || (segment.title < 0 && this.owning.has(this.keyOf(segment)));
  }

  private keyOf({ first, last }: Segment): string {
    return wordsKey(this.n, first, last);
  }

  private isSomebody({ first, last }: Segment): boolean {
    const { n } = this;
    const word = n.t.word[first];
    if (last - first === 1) return isGiven(word) || isSurname(word) || this.surnames.has(word);
    return opensPerson(n, first) || (this.isPerson(first, last) && n.sureness(first, last) >= SURELY_PERSON);
  }

  private isPerson(first: number, last: number): boolean {
    return NAME_TYPES[this.n.tags.type[this.n.tagOf(first, last)]] === 'PERSON';
  }

  private add(segment: Segment, weight: number): void {
    const { n } = this;
    const { first, last } = segment;
    if (last - first === 1 && MEASURES.has(n.t.word[first])) return;
    if (weight === 0 || !this.mayTrade(segment) || (last - first === 1 && isOrdinary(n.t.word[first])))
      return;
    const known = knownNames.longest(n.t, first, last);
    if (known?.end === last && known.value === OTHER) return;
    const key = this.keyOf(segment);
    this.sums.set(key, (this.sums.get(key) ?? 0) + weight);
    if (last - first < 2 || isOrdinary(n.t.word[first]) || n.place(first, first + 1)) return;
    const opening = wordsKey(n, first, first + 1);
    this.sums.set(opening, (this.sums.get(opening) ?? 0) + FAIR);
  }

  /** "Norvax slipped" in a text about markets, "Norvax to buy 51 pct", "March 12 - Norvax:". */
  private headed({ first, last }: Segment): number {
    const { n } = this;
    if (headsBrief(n, last)) return STRONG;
    if (headsDeal(n, first, last)) return FAIR;
    if (!movesAsTraded(n, last) || this.surnames.has(n.t.word[first])) return 0;
    return this.topic.isOnMarkets() ? STRONG : 0;
  }

  private read(segments: readonly Segment[]): void {
    const { n } = this;
    /** What the words before a list tell of all its members. */
    let opened = 0;
    for (let k = 0; k < segments.length; k += 1) {
      const segment = segments[k];
      const { first, last } = segment;
      const isOwner = !segment.place && !segment.demonym && opensWithIts(n, first, last);
      if (isOwner) this.owning.add(this.keyOf(segment));
      if (isOwner) this.add(segment, STRONG);
      const goesOn = k > 0 && isLink(n, segments[k - 1].last, first);
      opened = this.isRunBySomebody(first, last) ? 0 : before(n, first, last) || (goesOn ? opened : 0);
      const next = segments[k + 1];
      const isPair = next !== undefined && isLink(n, last, next.first);
      const closed = after(n, first, last) || (isPair ? after(n, next.first, next.last) : 0);
      const told = k > 0 && this.isOfPerson(segments[k - 1], segment) ? FAIR : 0;
      const owns = next ? this.ownsPerson(segment, next) : 0;
      this.add(segment, told + opened + closed + owns + this.headed(segment));
    }
  }

  /** "a branch run by Arvid Kalnin": persons run and manage things too. */
  private isRunBySomebody(first: number, last: number): boolean {
    const { word } = this.n.t;
    return (
      last - first > 1 &&
      first > 1 &&
      word[first - 1] === BY &&
      RUN.has(word[first - 2]) &&
      this.isPerson(first, last)
    );
  }

  /** "Anna Sjöberg of Kepler Cheuvreux said", "at Canalys was": what the tagger takes for no place behind a full name. */
  private isOfPerson({ last, person, first: from }: Segment, { first, last: end }: Segment): boolean {
    const { n } = this;
    if (!person || last - from < 2 || first !== last + 1) return false;
    if (n.t.word[last] === W.at)
      return (
        (from > 0 && SAYING.has(n.t.word[from - 1])) ||
        (end < n.t.count && (SAYING.has(n.t.word[end]) || n.tag[end] === TAG.AUXILIARY))
      );
    return n.t.word[last] === W.of && NAME_TYPES[n.tags.type[n.tagOf(first, end)]] !== 'PLACE';
  }

  /** "Jefferies' Tom Albright": a person's full name behind the possessive of who employs him. */
  private ownsPerson({ last }: Segment, next: Segment): number {
    const { n } = this;
    const { word } = n.t;
    const at = next.first - 1;
    if (at !== last || (word[at] !== W.possessive && word[at] !== W.apostrophe) || !n.isTight(at)) return 0;
    if (next.last - next.first < 2 || HEAD_KIND.has(word[next.head])) return 0;
    return (next.person && isGiven(word[next.first])) || this.isPerson(next.first, next.last) ? FAIR : 0;
  }
}

const isOfPlace = ({ t: { word } }: NameText, first: number): boolean =>
  first > 1 && word[first - 1] === W.of && NOUN_KIND.get(word[first - 2]) === PLACE;

/** Votes for companies by what is bought, owned and made, wherever the text names them in the same words. */
export const voteByTrade = (n: NameText, segments: readonly Segment[], names: readonly Name[]): void => {
  const ledger = new Ledger(n, segments);
  if (ledger.isEmpty) return;
  segments.forEach((segment, k) => {
    if (!ledger.mayTrade(segment) || !(ledger.tells(segment) || ledger.tellsOpening(segment))) return;
    // "in the western town of Mumias", beside "Mumias Sugar"
    if (isOfPlace(n, segment.first)) return;
    const name = names[k] as Changing;
    name.rule = TRADE;
    name.votes[ORGANISATION] += WEIGHT;
    name.votes[PERSON] = Math.min(name.votes[PERSON], WEIGHT);
    name.votes[PLACE] = Math.min(name.votes[PLACE], LEFT);
  });
};
