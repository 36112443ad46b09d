import { type WordSet, wordSet } from '../core/vocabulary.ts';
import type { NameText } from './name-text.ts';

/** Words that a text about works is full of: so many at least, and one in so many tokens. */
const WORK_NOUNS = wordSet(
  'film films movie track tracks single lp ep band singer guitarist drummer bassist setlist encore gig opera aria actor actors actress stage theatre theatres libretto thriller sitcom novel novels book books album albums song songs director author memoir sequel trilogy screenplay playwright novelist screenwriter chapter chapters scenes cast plot episode episodes',
);
const WARE_NOUNS = wordSet(
  'phone phones smartphone smartphones handset handsets tablet laptop laptops headphones earbuds console camera cameras battery processor chip screen app gadget gadgets hatchback saloon suv engine horsepower torque gearbox steering dashboard boot cabin hatchbacks',
);
const MARKET_NOUNS = wordSet(
  'shares share stocks stock index bourse traders investors brokerage brokerages dividend benchmark equities bonds yields futures session turnover points',
);
const BUSINESS_NOUNS = wordSet(
  'bids mergers acquisitions acquisition disposals offer holding maker company companies firm firms shares share stocks stock index bourse traders trader investors investor brokerage broker brokers analyst analysts dividend profit profits loss revenue sales earnings turnover stake bonds bond loan loans lender lenders exports imports exporters exporter importers cargo cargoes tonnes barrels barrel freight charterers tanker tankers crude refinery refineries smelter pipeline terminal output prices price market markets plant plants shareholders creditors merger takeover bid contract contracts supplier suppliers percent forecast harvest futures currency retailer insurer chain utility tariffs mine mines miner ore copper coal gas oil',
);
const LEAST_BUSINESS = 5;
const MOST_PER_BUSINESS = 40;
const LEAST_MARKETS = 4;
const LEAST_WORKS = 3;
const LEAST_WARES = 5;
const MOST_PER_WORK = 150;

/** Whether words of a set make up so much of a text that it is about them. */
const isFullOf = (n: NameText, nouns: WordSet, least: number, most = MOST_PER_WORK): boolean => {
  const { word, count } = n.t;
  let found = 0;
  for (let i = 0; i < count; i += 1) if (nouns.has(word[i]) && !n.isCap(i)) found += 1;
  return found >= least && found * most > count;
};

/** What a text is about, counted where it is asked for. */
export class Topic {
  private readonly n: NameText;
  /** Whether the text is about works, things to buy and markets; undefined while they are not counted. */
  private works: boolean | undefined;
  private markets: boolean | undefined;
  private business: boolean | undefined;
  private wares: boolean | undefined;
  constructor(n: NameText) {
    this.n = n;
  }

  /** Whether the text speaks of phones, cars and the like again and again. */
  isOnWares(): boolean {
    this.wares ??= isFullOf(this.n, WARE_NOUNS, LEAST_WARES);
    return this.wares;
  }

  /** Whether the text speaks of shares, traders and the like again and again. */
  isOnMarkets(): boolean {
    this.markets ??= isFullOf(this.n, MARKET_NOUNS, LEAST_MARKETS);
    return this.markets;
  }

  /** Whether the text is about firms, goods and their prices. */
  isOnBusiness(): boolean {
    this.business ??= isFullOf(this.n, BUSINESS_NOUNS, LEAST_BUSINESS, MOST_PER_BUSINESS);
    return this.business;
  }

  /** Whether the text speaks of films, books and the like again and again. */
  isOnWorks(): boolean {
    this.works ??= isFullOf(this.n, WORK_NOUNS, LEAST_WORKS);
    return this.works;
  }
}
