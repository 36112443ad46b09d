import type { ParsedDocument } from '../../schemas/document.ts';
import { PhraseTable } from '../core/phrases.ts';
import { wordId, wordList, WordSet, wordSet } from '../core/vocabulary.ts';
import { ADDRESS_FORMS } from '../lexicon/name-words.ts';
import {
  DEPARTMENT_NOUNS,
  FIELD_NOUNS as FIELD_NOUNS_OF_TITLES,
  PORTFOLIO_HEADS,
  PORTFOLIO_WORDS,
  RANKED_OFFICES,
  RANK_WORDS,
  STATUS_WORDS,
  SURNAME_OCCUPATIONS,
  TITLE_TAILS,
} from '../lexicon/titles.ts';
import { defineAnnotation } from './_annotation.ts';
import {
  chiefBefore,
  hyphenedFrom,
  isChamber,
  isHyphened,
  isLonePosition,
  isOlogist,
  isOtherLetters,
  isRankedMember,
  isTwoWordPosition,
  isUnqualified,
  officerOf,
} from './_title-bearing.ts';
import { HEADS, OCCUPATION, OFFICE, pluralOf, SHORT } from './_title-heads.ts';
import { PLURAL_BIT, TitleList, type Titles } from './_title-list.ts';
import { glued } from './numbers-fractions.ts';
import { sentences } from './sentences.ts';
import { isNounTag, TAG, tags } from './tags.ts';
import { type Tokens, tokens as tokensOf, UPPER_FIRST } from './tokens.ts';

export type { Titles } from './_title-list.ts';
export { OCCUPATION, OFFICE, SHORT };

const RANKED = wordSet(RANKED_OFFICES);
const RANKS = wordSet(RANK_WORDS);
const PORTFOLIO = wordSet(PORTFOLIO_WORDS);
const TAKES_PORTFOLIO = new WordSet(wordList(PORTFOLIO_HEADS).flatMap((word) => [word, pluralOf(word)]));
const TAILS = new PhraseTable<true>(TITLE_TAILS.map((tail) => [tail.split(' '), true]));
const AND = wordId('and');
const ADDRESSES = wordSet(ADDRESS_FORMS);
const FIELDS = wordSet(`${FIELD_NOUNS_OF_TITLES} ${DEPARTMENT_NOUNS}`);
const OF = wordId('of');
const COURT = wordId('court');
/** `Official Receiver`, `a Ford Explorer`, `Easy Rider`: with a capital no occupation. */
const OTHER_IN_NAMES = new WordSet([
  ...wordList(
    'scout ranger elder examiner scorer official explorer rider guard prop hooker lock assistant aide',
  ),
  ...wordList(SURNAME_OCCUPATIONS).flatMap((word) => [word, pluralOf(word)]),
]);
const TOWNS = wordSet('city town');
const LABOUR = wordId('labour');
/** Who is of a party, and whom nobody calls after work. */
const OF_PARTIES = wordSet(
  'leader councillor chairman chairwoman chair whip treasurer frontbencher backbencher mayor',
);
/** Who runs a body whose name follows "of": `director of Radio Demerara`. */
const RUNNING = wordSet('director chief head president executive manager editor');
const NAME_LINKS = wordSet('for of to');
const FOR = wordId('for');
const HYPHEN = wordId('-');
const POSSESSIVE = wordId("'s");
const COMMA = wordId(',');
const STOP = wordId('.');
const GUARD = wordId('guard');
const BODY_GUARDS = wordSet(
  'coast national home revolutionary civil red presidential republican honour honor rear',
);
const [CON, TD, COL] = ['con', 'td', 'col'].map(wordId);
const OF_PASSES = new WordSet(['de', 'du', 'des']);
const OPEN = wordId('(');
const CHIEF = wordId('chief');
const CARETAKER = wordId('caretaker');
const DEAN = wordId('dean');
const PREFIX_RANKS = new WordSet(
  wordList(
    'sub deputy vice co non under director secretary governor vice prime major lieutenant chief editor commander attorney',
  ),
);
/** Heads that are more often something else: bare, they must be capitalised before a name. */
const NEEDS_CAPITAL = wordSet('recorder justice count counts major lord sheikh private');

/** What a word of a field may belong to instead: "Member of Legislative Assembly". */
const CHAMBERS = wordSet('assembly council court parliament');

/** "Investor Relations", "Student Services": parts of a firm or school, whom no title calls. */
const DEPARTMENTS = wordSet(`${DEPARTMENT_NOUNS} services`);

/** Nouns for bodies beside another, no field: "CFO of rival Kingfisher"; nor does a word of time begin one: "director of football, ex-minister". */
const NO_FIELDS = wordSet(`rival rivals parent sister fellow ${Object.values(STATUS_WORDS).join(' ')}`);

/** Nouns that close the name of a field: "East African Affairs". */
const FIELD_NOUNS = wordSet('affairs relations policy');
const MOST_FIELD_WORDS = 4;

/** How far a title reaches to the left of its head. */
const MOST_WORDS = 6;
/** How many rank and field words may stand between a rank that is a head too and the head. */
const MOST_MODIFIERS = 4;

class Reader {
  readonly t: Tokens;
  readonly tag: Uint8Array;
  constructor(t: Tokens, tag: Uint8Array) {
    this.t = t;
    this.tag = tag;
  }

  /** The first token of the title whose head is `head`. */
  left(head: number, from: number): number {
    const takesPortfolio = TAKES_PORTFOLIO.has(this.t.word[head]);
    let first = head;
    const limit = Math.max(from, head - MOST_WORDS);
    for (let k = head - 1; k >= limit; k -= 1) {
      const word = this.t.word[k];
      if (isChamber(this.t, k) || this.isParty(k, head)) break;
      // `City manager Ann Lee`: a club, where the capital does not open the sentence.
      if (TOWNS.has(word) && k > from && this.isCapital(k) && !this.isCapital(head)) break;
      // `its chair Baroness Lee`
      const isOther =
        HEADS.get(word) === OFFICE &&
        (!RANKS.has(word) || word === CHIEF) &&
        !this.isCapital(k) &&
        this.isCapital(head);
      if (isOther) break;
      if (RANKS.has(word) || HEADS.get(word) === OFFICE || (takesPortfolio && PORTFOLIO.has(word))) {
        if (this.isDetached(k)) break;
        first = k;
      } else if (word === HYPHEN && k > limit && PREFIX_RANKS.has(this.t.word[k - 1])) first = k;
      else if (
        word === AND &&
        takesPortfolio &&
        k - 1 >= limit &&
        PORTFOLIO.has(this.t.word[k - 1]) &&
        PORTFOLIO.has(this.t.word[k + 1])
      )
        first = k;
      else break;
    }
    first = chiefBefore(this.t, this.tag, head, first, from);
    while (first < head && this.t.word[first] === HYPHEN) first += 1;
    return this.isPlaceBefore(first, head) ? first + 1 : first;
  }

  /** `Labour deputy leader Ann Lee`: her party, where `Labour minister` may be one of work. */
  private isParty(k: number, head: number): boolean {
    const { word } = this.t;
    return word[k] === LABOUR && this.isCapital(k) && !this.isCapital(head) && OF_PARTIES.has(word[head]);
  }

  /** `Outside court Detective Inspector Lee spoke`: where it was, no part of the title with capitals. */
  private isPlaceBefore(first: number, head: number): boolean {
    if (first === 0 || first === head || this.t.word[first] !== COURT) return false;
    return this.tag[first - 1] === TAG.PREPOSITION && !this.isCapital(first) && this.isCapital(first + 1);
  }

  /** A word that could be a rank but is a verb or belongs to a hyphened word. */
  private isDetached(k: number): boolean {
    // `voted to fire Superintendent Lee`
    if (this.tag[k] === TAG.BASE && k > 0 && this.tag[k - 1] === TAG.TO) return true;
    return this.tag[k] >= TAG.PRESENT && this.tag[k] <= TAG.GERUND;
  }

  /** The end of the title: tails, then "of" or "for" with fields or bare common nouns. */
  right(head: number, limit: number): number {
    let last = head + 1;
    const tail = TAILS.longest(this.t, last, limit);
    // `army chief General Ann Lee`: a rank of her own; `leader of the opposition-held council`: no word ends there
    const isOpen = tail && this.t.word[tail.end] === HYPHEN && glued(this.t, tail.end);
    if (tail && !isOpen && (this.t.word[head] !== CHIEF || this.isCapital(head) || !this.isCapital(last)))
      last = tail.end;
    return this.field(head, this.bareField(head, last, limit), limit);
  }

  /** `Director Public Health Dr Ann Lee`: a field in capitals without "of", before a form of address. */
  private bareField(head: number, last: number, limit: number): number {
    if (!this.isCapital(head) || !TAKES_PORTFOLIO.has(this.t.word[head])) return last;
    for (let k = last; k < Math.min(limit, last + MOST_FIELD_WORDS); k += 1) {
      const word = this.t.word[k];
      if (k > last && ADDRESSES.has(word)) return k;
      if (!this.isCapital(k) || !(PORTFOLIO.has(word) || RANKS.has(word) || FIELDS.has(word))) return last;
    }
    return last;
  }

  private field(head: number, last: number, limit: number): number {
    if (last + 1 >= limit) return last;
    const word = this.t.word[last];
    if (word !== OF && word !== FOR) return last;
    const capitals = TAKES_PORTFOLIO.has(this.t.word[head]);
    let end = last + 1;
    let after = last;
    while (end < limit && end - last <= 9) {
      const id = this.t.word[end];
      if (this.isField(end, capitals)) after = end + 1;
      else if (capitals && this.leadsToField(end, limit)) after = end + 1;
      else if (
        !((id === AND || id === COMMA) && end + 1 < limit && this.isField(end + 1, capitals) && capitals)
      )
        break;
      end += 1;
    }
    // `campaigner for women's suffrage`
    if (after > last && after < limit && this.t.word[after] === POSSESSIVE) return last;
    if (after >= limit || !(this.isCapital(after) || this.isNameLink(after))) return after;
    // `a spokesman for Transport Scotland`: words of a body's name, and no field before a person's.
    const mayRun = HEADS.get(this.t.word[head]) === OCCUPATION || RUNNING.has(this.t.word[head]);
    const opensName = mayRun && this.isCapital(after - 1);
    const isChamber = CHAMBERS.has(this.t.word[after]) && this.isCapital(after);
    return isChamber || (opensName && !this.isCapital(head)) ? last : after;
  }

  /** "East African Affairs": capitals that end in a field's own noun. */
  private leadsToField(k: number, limit: number): boolean {
    for (let i = k; i < Math.min(limit, k + MOST_FIELD_WORDS); i += 1) {
      if ((this.t.flags[i] & UPPER_FIRST) === 0) return false;
      if (i > k && FIELD_NOUNS.has(this.t.word[i])) return true;
    }
    return false;
  }

  private isField(k: number, capitals: boolean): boolean {
    const isUpper = (this.t.flags[k] & UPPER_FIRST) !== 0;
    if (capitals && PORTFOLIO.has(this.t.word[k])) return true;
    // `head of investor relations`: an occupation whose field follows; `of migrant workers`: whom it is about.
    const isTold = isNounTag(this.tag[k - 1]) || this.tag[k - 1] === TAG.ADJECTIVE;
    const isMany = this.tag[k] === TAG.PLURAL && isTold;
    const isOwner = HEADS.has(this.t.word[k]) && !PORTFOLIO.has(this.t.word[k + 1]) && !isMany;
    if (isUpper || isOwner || NO_FIELDS.has(this.t.word[k])) return false;
    const tag = this.tag[k];
    if (tag === TAG.GERUND) return this.isActivity(k);
    return (
      tag === TAG.NOUN ||
      tag === TAG.PLURAL ||
      (tag === TAG.ADJECTIVE &&
        k + 1 < this.tag.length &&
        (isNounTag(this.tag[k + 1]) || this.tag[k + 1] === TAG.ADJECTIVE))
    );
  }

  /** "for" of `chief executive of Transport for London`: between two capitals. */
  private isNameLink(i: number): boolean {
    return NAME_LINKS.has(this.t.word[i]) && this.isCapital(i - 1) && this.isCapital(i + 1);
  }

  /** `head of fundraising`, `of paper and packaging research`, no `head of research working at Acme`. */
  private isActivity(k: number): boolean {
    const before = this.t.word[k - 1];
    const next = this.tag[k + 1];
    if (next === TAG.NOUN || next === TAG.PLURAL) return true;
    const isLinked = before === OF || before === AND || before === FOR;
    return isLinked && next !== TAG.DETERMINER && next !== TAG.POSSESSIVE && next !== TAG.PROPER;
  }

  private isCapital(i: number): boolean {
    return i >= 0 && i < this.t.count && (this.t.flags[i] & UPPER_FIRST) !== 0;
  }

  isTitle(head: number, first: number, last: number, kind: number): boolean {
    const tag = this.tag[head];
    // `Wolves boss Mick Draper`: after a name and before one, no verb.
    const isBetween =
      tag === TAG.BASE && this.isCapital(head - 1) && this.isCapital(head + 1) && !this.isCapital(head);
    // `Forward Ann Lee scored.`
    const isOpening =
      tag === TAG.ADVERB && first === head && this.tag[head + 1] === TAG.PROPER && this.isCapital(head);
    // `Coast guard Commander Ann Lee`: a body, and no one of it
    if (this.t.word[head] === GUARD && first === head && BODY_GUARDS.has(this.t.word[head - 1])) return false;
    if (isUnqualified(this.t, this.tag, head)) return false;
    const isNominal =
      isOpening ||
      isHyphened(this.t, head) ||
      isTwoWordPosition(this.t, this.tag, head) ||
      isNounTag(tag) ||
      tag === TAG.ADJECTIVE ||
      (tag === TAG.BASE && first < head);
    if (!isNominal && !isBetween) return false;
    // `Mark Lucraft-Dean`
    const isDouble = first === head && head > 1 && this.t.word[head - 1] === HYPHEN && this.isCapital(head);
    if (isDouble && this.isCapital(head - 2) && glued(this.t, head)) return false;
    if (DEPARTMENTS.has(this.t.word[head + 1]) && this.isCapital(head) && this.isCapital(head + 1))
      return false;
    // `Teachta Dála (TD)`: the letters of the words before.
    if (this.t.word[head] === TD && first === head && this.t.word[head - 1] === OPEN) return false;
    // `Susan Pike (Con)`: a party, where no rank stands before.
    if (kind === SHORT && this.t.word[head] === CON && first === head) return false;
    if (isOtherLetters(this.t, head)) return false;
    // `Col de la Colombière`: a pass.
    if (this.t.word[head] === COL && OF_PASSES.has(this.t.word[head + 1])) return false;
    if (kind === SHORT) return (this.t.flags[head] & UPPER_FIRST) !== 0;
    const isBare = first === head && last === head + 1;
    if (isBare && this.isGivenDean(head)) return false;
    if (isBare && OTHER_IN_NAMES.has(this.t.word[head]) && (this.t.flags[head] & UPPER_FIRST) !== 0)
      return false;
    if (isBare && NEEDS_CAPITAL.has(this.t.word[head]))
      return this.isCapital(head) && (this.tag[head + 1] === TAG.PROPER || this.t.word[head + 1] === OPEN);
    return !(
      isBare &&
      head > 0 &&
      this.t.word[head - 1] === OF &&
      (kind & PLURAL_BIT) !== 0 &&
      (this.t.flags[head] & UPPER_FIRST) !== 0 &&
      !(this.tag[head + 1] === TAG.PROPER && this.tag[head + 2] === TAG.PROPER)
    );
  }

  /** `Referee Dean Whitlock`: a given name, and not `the Dean of Law`, `Dean Whitlock of the law school`. */
  private isGivenDean(head: number): boolean {
    const { word } = this.t;
    return word[head] === DEAN && this.isCapital(head) && word[head + 1] !== OF && word[head + 2] !== OF;
  }
}

/** A head that is itself the modifier of a head to its right: "Vice President", "chief executive". */
const isModifierOfNext = ({ t, tag }: Reader, i: number, limit: number): boolean => {
  const word = t.word[i];
  if (officerOf(t, tag, i) > i) return true;
  const tail = TAILS.longest(t, i + 1, limit);
  // `deputy general secretary`: no tail before a head
  if (tail && !(tail.end < limit && HEADS.get(t.word[tail.end]) === OFFICE)) return false;
  // `the caretaker prime minister`
  const isRank = RANKS.has(word) || word === CARETAKER;
  if (!isRank && !PORTFOLIO.has(word) && HEADS.get(word) !== OFFICE) return false;
  // `its chair Baroness Lee`: two titles, as the capital shows.
  const isSmall = (t.flags[i] & UPPER_FIRST) === 0;
  if (isSmall && (!isRank || word === CHIEF) && i + 1 < limit && (t.flags[i + 1] & UPPER_FIRST) !== 0)
    return false;
  const stop = Math.min(limit, i + 1 + (isRank ? MOST_MODIFIERS : 1));
  for (let k = i + 1; k < stop; k += 1) {
    const next = HEADS.get(t.word[k]);
    if (next !== undefined && next !== SHORT) return true;
    if (!RANKS.has(t.word[k]) && !PORTFOLIO.has(t.word[k])) return false;
  }
  return false;
};

const findTitles = (document: ParsedDocument): Titles => {
  const t = tokensOf.of(document);
  const s = sentences.of(document);
  const reader = new Reader(t, tags.of(document));
  const list = new TitleList();
  for (let n = 0; n < s.count; n += 1) {
    const limit = s.last[n];
    let from = s.first[n];
    for (let i = from; i < limit; i += 1) {
      const isRanked = isRankedMember(t, i);
      const isPosition = isTwoWordPosition(t, reader.tag, i);
      const isLone = isLonePosition(t, reader.tag, i, from);
      const isOther = isRanked || isPosition || isLone || isHyphened(t, i) || isOlogist(t, i);
      const other = isOther ? OCCUPATION : undefined;
      const kind = HEADS.get(t.word[i]) ?? other;
      if (kind === undefined || isChamber(t, i) || isModifierOfNext(reader, i, limit)) continue;
      const first = isHyphened(t, i)
        ? hyphenedFrom(t, i, from)
        : isRanked || isPosition
          ? i - 1
          : reader.left(i, from);
      let last = kind === SHORT ? i + 1 : reader.right(i, limit);
      if (kind === SHORT && last < limit && t.word[last] === STOP && glued(t, last)) last += 1;
      if (!reader.isTitle(i, first, last, kind)) continue;
      const isOffice =
        (kind !== SHORT && TAILS.longest(t, i + 1, limit) !== undefined) ||
        (first < i && RANKED.has(t.word[i]));
      list.add(first, last, i, isOffice ? (kind & PLURAL_BIT) | OFFICE : kind);
      from = last;
      i = last - 1;
    }
  }
  return list.finish(t.count);
};

/** Titles of offices and occupations, in order. Linear: each reaches a bounded number of words. */
export const titles = defineAnnotation('titles', findTitles);
