import {
  ADDRESSES,
  AFTER_PERSON,
  ARTICLES_WITH_HYPHEN,
  CLASS_OWNERS,
  HEAD_KIND,
  isGiven,
  isFunction,
  isMonthName,
  isOrdinary,
  LEGAL,
  OPEN_PARTICLES,
  PARTICLES,
  SHORT_OPENERS,
  W,
  WEB,
} from './name-classes.ts';
import { EVENT, ORGANISATION } from './name-kinds.ts';
import { isOfficeOf, isOfSaint, isRoyalHouse } from './name-shops.ts';
import type { NameText } from './name-text.ts';
import { lowerOf, NUMBER, WORD } from './tokens.ts';
import { wordSet } from '../core/vocabulary.ts';
import { EAST_ASIAN_SURNAMES } from '../lexicon/name-words.ts';

/** Surnames before given names of two syllables joined by a hyphen: "Park Won-soon". */
const CO = wordId('co');
const WITH_CO = wordSet('operation operative operatives ordination ordinating operators');
const EAST_ASIAN = wordSet(EAST_ASIAN_SURNAMES);
/** Words after a hyphen that make an adjective of a name, never a syllable. */
export const HYPHEN_ENDS = wordSet(
  'led born based run held owned era style type like made wide area bred bound only free side ward',
);

/** Houses that bear the name of who keeps them: "Hallett's Jewellers". */
const SHOPS = wordSet(
  'jewellers bakery butchers pharmacy diner café cafe bookshop books brewery pizzeria grill deli garage nursery foundry distillery confectioners',
);
/** Small words between the hyphens of a place's name. */
const HYPHEN_LINKS = wordSet(
  'upon on under by in le la les de des du sur sous en lès aux the next am an der ud ul ur uz us ut un e i al el',
);
/**
 * "Park Won-soon": a surname of Korea or China before a given name of two syllables, the second in small letters;
 * "Man-kei Tam" with the surname behind.
 */
export const isEastAsianName = (n: NameText, first: number, last: number): boolean => {
  if (last - first !== 4) return false;
  const { word } = n.t;
  const hyphen = word[first + 2] === W.hyphen ? first + 2 : first + 1;
  const surname = hyphen === first + 2 ? first : last - 1;
  return (
    word[hyphen] === W.hyphen &&
    EAST_ASIAN.has(word[surname]) &&
    n.isTight(hyphen) &&
    n.isTight(hyphen + 1) &&
    !n.isCap(hyphen + 1) &&
    n.length(hyphen + 1) <= 5 &&
    n.length(hyphen - 1) <= 6 &&
    !HYPHEN_ENDS.has(word[hyphen + 1])
  );
};

/** Most particles between two parts of a name: "van der", "de la". */
const MOST_PARTICLES = 3;

/** Most words of a nickname. */
const MOST_NICKNAME = 2;

/** Finds stretches of tokens that hang together as names do: capitals and what binds them. */
export class RunReader {
  private readonly n: NameText;
  constructor(text: NameText) {
    this.n = text;
  }

  /** Whether a run may begin at the token. */
  begins(i: number): boolean {
    const { n } = this;
    if (n.mayName(i)) return true;
    return (
      n.isCap(i) && isMonthName(n.t.word[i]) && !n.opens(i) && this.isNameNext(i + 1) && isGiven(n.t.word[i])
    );
  }

  private isNameNext(i: number): boolean {
    return i < this.n.t.count && this.n.mayName(i) && !this.n.startsLine(i);
  }

  /** The first token of the run, particles before a capital included: "al-", "bin", "van der". */
  start(i: number, from: number): number {
    const { n } = this;
    const { word } = n.t;
    if (
      i - 2 >= from &&
      word[i - 1] === W.hyphen &&
      n.isTight(i) &&
      n.isTight(i - 1) &&
      ARTICLES_WITH_HYPHEN.has(word[i - 2])
    ) {
      return i - 2;
    }
    let first = i;
    for (let k = i - 1; k >= from && i - k <= MOST_PARTICLES; k -= 1) {
      if (!OPEN_PARTICLES.has(word[k]) || n.isCap(k) || n.startsLine(k + 1)) break;
      first = k;
    }
    return first;
  }

  /** The end of the run that holds token `i`. */
  end(i: number, limit: number): number {
    let last = i + 1;
    while (last < limit) {
      const next = this.step(last, limit);
      if (next <= last) break;
      last = next;
    }
    return last;
  }

  /** From the end of a run: its end after one more piece, or `at` when it ends here. */
  private step(at: number, limit: number): number {
    const { n } = this;
    if (n.startsLine(at)) return at;
    if (n.mayName(at)) return this.follows(at) ? at + 1 : at;
    if (n.isAllUpper(at) && this.isTail(at)) return at + 1;
    if (n.isCap(at) && isMonthName(n.t.word[at]) && this.isBearer(at)) return at + 1;
    if (n.t.kind[at] === WORD) return this.overWord(at, limit);
    return this.overSign(at, limit);
  }

  /** "Theresa May", "Mr May": whether a given name or a form of address stands before a month. */
  private isBearer(at: number): boolean {
    const { n } = this;
    const { word } = n.t;
    return ADDRESSES.has(word[at - 1]) || (isGiven(word[at - 1]) && !n.opens(at));
  }

  /** Capitals that stand in a name only at its end: "Elizabeth II", "World War II", "al-Masirah TV". */
  private isTail(at: number): boolean {
    const { word } = this.n.t;
    const head = HEAD_KIND.get(word[at - 1]);
    if (AFTER_PERSON.has(word[at]))
      return (
        isGiven(word[at - 1]) ||
        head === EVENT ||
        (at > 1 && this.n.titles.ofToken[at - 2] >= 0) ||
        (at > 1 && this.n.isCap(at - 2) && isGiven(word[at - 2]))
      );
    return HEAD_KIND.get(word[at]) === ORGANISATION && this.n.length(at) > 1;
  }

  /** A capital right after a hyphen or full stop has been dealt with; here it must follow a blank. */
  private follows(at: number): boolean {
    return !this.n.isTight(at) || this.n.t.word[at - 1] === W.stop || this.n.t.word[at - 1] === W.hyphen;
  }

  private overWord(at: number, limit: number): number {
    const { n } = this;
    const { word } = n.t;
    if (word[at] === W.possessive) {
      if (isOfSaint(n, at))
        return at + 1 < limit && n.mayName(at + 1) && !n.startsLine(at + 1) ? at + 2 : at + 1;
      const isOwned =
        isRoyalHouse(n, at) || CLASS_OWNERS.has(word[at - 1]) || SHOPS.has(word[at + 1]) || isOfficeOf(n, at);
      return at + 1 < limit && n.mayName(at + 1) && isOwned ? at + 2 : at;
    }
    for (let k = at; k < limit && k - at < MOST_PARTICLES; k += 1) {
      if (n.startsLine(k)) return at;
      if (k > at && n.mayName(k)) return k + 1;
      if (k > at && word[k] === W.hyphen) return this.overArticle(k, at, limit);
      if (!PARTICLES.has(word[k]) || n.isCap(k)) return at;
      if ((word[k] === PARTICLE_AND || lowerOf(n.t, k).length === 1) && k > at) return at;
    }
    return at;
  }

  /** "Salman al-Saud": the hyphen after an article. */
  private overArticle(hyphen: number, at: number, limit: number): number {
    const { n } = this;
    if (!ARTICLES_WITH_HYPHEN.has(n.t.word[hyphen - 1]) || !n.isTight(hyphen)) return at;
    return hyphen + 1 < limit && n.isTight(hyphen + 1) && n.mayName(hyphen + 1) ? hyphen + 2 : at;
  }

  private overSign(at: number, limit: number): number {
    const { n } = this;
    const { word } = n.t;
    const sign = word[at];
    if (sign === W.hyphen) return this.overHyphen(at, limit);
    if (sign === W.apostrophe) return this.overApostrophe(at, limit);
    if (sign === W.quote || sign === W.openQuote) return this.overNickname(at, limit);
    if (sign === W.ampersand) {
      // "Sales Manager UK & Ireland"
      if (this.isCountry(at - 1, at) && this.isCountry(at + 1, limit)) return at;
      return at + 1 < limit && n.mayName(at + 1) && !n.startsLine(at + 1) ? at + 2 : at;
    }
    if (sign === W.stop && n.isTight(at)) return this.overStop(at, limit);
    if (sign === W.comma && n.isTight(at) && at + 1 < limit && n.isCap(at + 1)) {
      if (!LEGAL.has(word[at + 1]) && !(AFTER_PERSON.has(word[at + 1]) && lowerOf(n.t, at + 1).endsWith('r')))
        return at;
      return at + 2;
    }
    return at;
  }

  /** "Fishmongers' Hall": a plural owner of a head that names. */
  private overApostrophe(at: number, limit: number): number {
    const { n } = this;
    if (!n.isTight(at) || at + 1 >= limit || n.isTight(at + 1) || !n.mayName(at + 1)) return at;
    if (n.t.text.charCodeAt(n.t.end[at - 1] - 1) !== 115 || n.place(at - 1, at) || n.demonym(at - 1, at))
      return at;
    return HEAD_KIND.has(n.t.word[at + 1]) && !n.startsLine(at + 1) ? at + 2 : at;
  }

  /** `Jon "Bowzer" Bauman`: a marked name between a given name and a surname. */
  private overNickname(at: number, limit: number): number {
    const { n } = this;
    const { word } = n.t;
    if (n.isTight(at) || !n.isCap(at - 1)) return at;
    const isFirstName = isGiven(word[at - 1]) || (!isOrdinary(word[at - 1]) && n.titles.ofToken[at - 1] < 0);
    if (!isFirstName) return at;
    let close = at + 1;
    while (close < limit && close - at <= MOST_NICKNAME && n.isCap(close) && n.t.kind[close] === WORD)
      close += 1;
    if (close === at + 1 || close + 1 >= limit || !n.isTight(close) || n.isTight(close + 1)) return at;
    const isMarked = word[close] === (word[at] === W.quote ? W.quote : W.closeQuote);
    return isMarked && n.mayName(close + 1) && !n.startsLine(close + 1) && !isOrdinary(word[close + 1])
      ? close + 2
      : at;
  }

  private overHyphen(at: number, limit: number): number {
    const { n } = this;
    if (!n.isTight(at) || at + 1 >= limit || !n.isTight(at + 1)) return at;
    if (n.t.kind[at + 1] === NUMBER) return at + 2;
    if (n.isCap(at + 1) && n.mayName(at + 1)) {
      if (this.isCountry(at + 1, limit) && !this.isListed(at - 1, limit)) return at;
      // "DFL-Duluth": the party and the seat of a lawmaker.
      if (n.isAllUpper(at - 1) && n.length(at - 1) <= 3 && n.place(at + 1, limit)?.value.level === 'city')
        return at;
      const isPeople = n.demonym(at - 1, at) ?? n.place(at - 1, at);
      return isPeople && (n.demonym(at + 1, limit) || n.place(at + 1, limit)) ? at : at + 2;
    }
    if (this.isSyllable(at + 1) || this.isGivenSyllable(at + 1, limit)) return at + 2;
    // "Security and Co-operation in Europe"
    if (n.t.word[at - 1] === CO && WITH_CO.has(n.t.word[at + 1])) return at + 2;
    const linked = this.overLinks(at, limit);
    if (linked > at) return linked;
    return ARTICLES_WITH_HYPHEN.has(n.t.word[at - 1]) && n.isCap(at - 1) && n.t.kind[at + 1] === WORD
      ? at + 2
      : at;
  }

  /** "Stratford-upon-Avon", "Saint-Germain-des-Prés": small words between hyphens before a capital. */
  private overLinks(at: number, limit: number): number {
    const { n } = this;
    let k = at + 1;
    while (k + 1 < limit && k - at < 2 * MOST_PARTICLES && HYPHEN_LINKS.has(n.t.word[k]) && !n.isCap(k)) {
      if (n.t.word[k + 1] !== W.hyphen || !n.isTight(k + 1)) return at;
      k += 2;
    }
    return k > at + 1 && k < limit && n.isTight(k) && n.mayName(k) ? k + 1 : at;
  }

  /** "Kim Jong-un": a short part of a name written small, no word of the language. */
  private isSyllable(i: number): boolean {
    const { n } = this;
    const { word, kind } = n.t;
    if (kind[i] !== WORD || i < 3 || n.length(i) > 5 || !n.isCap(i - 3) || !n.isCap(i - 2)) return false;
    if (n.startsLine(i - 2) || HYPHEN_ENDS.has(word[i])) return false;
    if (EAST_ASIAN.has(word[i - 3]) && n.length(i - 2) <= 5) return true;
    return !isOrdinary(word[i]) && !isFunction(word[i]);
  }

  /** "Man-kei Tam": a given name of two syllables before a surname of Hong Kong or Korea. */
  private isGivenSyllable(i: number, limit: number): boolean {
    const { n } = this;
    if (i < 2 || i + 1 >= limit || n.isCap(i) || n.length(i) > 5 || n.length(i - 2) > 5) return false;
    if (HYPHEN_ENDS.has(n.t.word[i]) || isFunction(n.t.word[i]) || n.startsLine(i + 1)) return false;
    return n.mayName(i + 1) && EAST_ASIAN.has(n.t.word[i + 1]) && !n.isAllUpper(i - 2);
  }

  private isCountry(i: number, limit: number): boolean {
    return this.n.place(i, limit)?.value.level === 'country';
  }

  /** A listed place with the hyphen in it begins at the token. */
  private isListed(i: number, limit: number): boolean {
    const place = this.n.place(i, limit);
    return place !== undefined && place.end > i + 2;
  }

  private overStop(at: number, limit: number): number {
    const { n } = this;
    const { word } = n.t;
    const before = word[at - 1];
    const hasNext = at + 1 < limit;
    if (hasNext && n.isTight(at + 1) && n.t.kind[at + 1] === WORD && WEB.has(word[at + 1])) return at + 2;
    if (hasNext && n.mayName(at + 1) && !n.startsLine(at + 1)) {
      if (n.length(at - 1) === 1 || SHORT_OPENERS.has(before)) return at + 2;
    }
    if (
      n.isCap(at - 1) &&
      (LEGAL.has(before) || (AFTER_PERSON.has(before) && lowerOf(n.t, at - 1).endsWith('r')))
    ) {
      return n.length(at - 1) <= 4 ? at + 1 : at;
    }
    return at;
  }
}

import { wordId } from '../core/vocabulary.ts';

const PARTICLE_AND = wordId('und');
