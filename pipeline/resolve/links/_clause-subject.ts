import { VERB } from '../../annotate/phrases.ts';
import { isNounTag, TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { CLAUSE_VERBS } from '../../lexicon/closed-classes.ts';
import { amountStart, type StatementText } from './_statement-text.ts';

/** The words of a subject: tokens `[first, last)` and the noun phrase that heads them. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  /** Number of the head's noun phrase; −1 for several joined by "and". */
  readonly phrase: number;
  /** Token of the word that opens the clause ("if", "that"), −1 without one. */
  readonly opener: number;
  readonly isRelative: boolean;
}

const CLAUSE_FORMS = wordSet(CLAUSE_VERBS);
const JOINING = wordSet('of for in at from on with between against near');
const OPEN_SIGNS = wordSet('; : — – ( "');
const ANTECEDENT = wordSet('who which that');
const COMMA = wordId(',');
const AND = wordId('and');
const JOINS = wordSet('and or');
/** "supervision after release was ordered": prepositions as well. */
const AFTER = wordSet('after before since until as');
const OF = wordId('of');
const BY = wordId('by');
const BETWEEN = wordId('between');
const AS = wordId('as');
const NOR = wordId('nor');
const HELD_AS = wordSet('status role position reputation job work career use term title');
const PERCEIVING = wordSet('see hear watch let make help have feel');
const OPEN = wordId('(');
const CLOSE = wordId(')');
const STOP = wordId('.');
const PARENTHESIS_REACH = 30;
const ALIAS_REACH = 8;

export class SubjectFinder {
  private readonly text: StatementText;
  constructor(text: StatementText) {
    this.text = text;
  }

  /** The subject of verb group `group`; `undefined` where the words leave a doubt. */
  find(group: number): Subject | undefined {
    const { verbs, t, tags, sentenceStart } = this.text;
    const from = sentenceStart(verbs.first[group]);
    const end = this.skipBack(verbs.first[group], from);
    const k = this.beforeAlias(end, from);
    if (k <= from) return undefined;
    const phrase = this.phraseUntil(k);
    if (phrase >= 0) return this.direct(phrase, from);
    if (this.isShort(k - 1, from)) return this.direct(this.phraseUntil(k - 1), from);
    if (t.word[k - 1] === COMMA) return this.beforeParenthesis(k - 1, from);
    if (tags[k - 1] === TAG.RELATIVE) return this.antecedent(k - 1, from);
    return undefined;
  }

  /** "the Import Expo (CIIE) closed": before a short name in brackets. */
  private beforeAlias(end: number, from: number): number {
    const { t } = this.text;
    if (end <= from || t.word[end - 1] !== CLOSE) return end;
    for (let k = end - 2; k > Math.max(from, end - ALIAS_REACH); k -= 1) if (t.word[k] === OPEN) return k;
    return end;
  }

  /** "Acme Corp. sued": the stop of a short form that ends a name. */
  private isShort(stop: number, from: number): boolean {
    const { t, tags } = this.text;
    return (
      stop > from && t.word[stop] === STOP && tags[stop - 1] === TAG.PROPER && this.phraseUntil(stop) >= 0
    );
  }

  /** Goes left over adverbs and "on Monday". */
  private skipBack(at: number, from: number): number {
    const { tags, nouns } = this.text;
    let k = at;
    for (;;) {
      if (k > from && (tags[k - 1] === TAG.ADVERB || tags[k - 1] === TAG.NEGATION)) k -= 1;
      else {
        const phrase = k > from ? nouns.ofToken[k - 1] : -1;
        if (phrase < 0 || nouns.temporal[phrase] === 0) return k;
        const first = nouns.first[phrase];
        if (first <= from || tags[first - 1] !== TAG.PREPOSITION) return k;
        k = first - 1;
      }
    }
  }

  private phraseUntil(k: number): number {
    const { nouns } = this.text;
    const phrase = k > 0 ? nouns.ofToken[k - 1] : -1;
    return phrase >= 0 && nouns.last[phrase] === k ? phrase : -1;
  }

  /** The subject that a noun phrase makes, with what belongs to it, in the sentence of a token. */
  ofPhrase(phrase: number, token: number): Subject | undefined {
    return this.direct(phrase, this.text.sentenceStart(token));
  }

  private direct(phrase: number, from: number): Subject | undefined {
    const last = this.text.nouns.last[phrase];
    const chain = this.chain(phrase, from);
    const joined = this.joined(chain, from);
    const first = this.withAdjectives(this.withAmount(joined.first, from), from);
    const opener = this.boundary(first, from);
    if (opener === undefined) return undefined;
    return { first, last, phrase: joined.phrase, opener, isRelative: false };
  }

  /** "around one million people live", "more than 5,000 people fled". */
  private withAmount(first: number, from: number): number {
    return first > from && this.text.tags[first] === TAG.NUMERAL
      ? Math.max(from, amountStart(this.text, first))
      : first;
  }

  /** "these ignorant, arrogant ministers", "some old or new remedies": back to the word that opens the row of adjectives. */
  private withAdjectives(first: number, from: number): number {
    const { t, tags, nouns } = this.text;
    if (tags[first] === TAG.DETERMINER || tags[first] === TAG.POSSESSIVE) return first;
    let k = first;
    while (
      k - 2 >= from &&
      (t.word[k - 1] === COMMA || JOINS.has(t.word[k - 1])) &&
      tags[k - 2] === TAG.ADJECTIVE
    )
      k -= 2;
    if (k === first || nouns.ofToken[k] >= 0) return first;
    return k > from && (tags[k - 1] === TAG.DETERMINER || tags[k - 1] === TAG.POSSESSIVE) ? k - 1 : first;
  }

  /** "the mayor of London", "soldiers in Idlib": the first phrase of the chain is the head. */
  private chain(phrase: number, from: number): { first: number; phrase: number } {
    const { nouns, t } = this.text;
    let head = phrase;
    for (;;) {
      const first = nouns.first[head];
      if (first - 1 <= from || !JOINING.has(t.word[first - 1])) return { first, phrase: head };
      const before = this.phraseUntil(first - 1);
      if (before < 0 || (nouns.temporal[before] === 1 && t.word[first - 1] !== OF))
        return { first, phrase: head };
      head = before;
    }
  }

  /** "Kenya, Uganda and Tanzania": left over "and" and commas, unless a verb stands before the list. */
  private joined(chain: { first: number; phrase: number }, from: number): { first: number; phrase: number } {
    const { t } = this.text;
    let first = chain.first;
    let isList = false;
    while (first - 1 > from && (t.word[first - 1] === AND || (isList && t.word[first - 1] === COMMA))) {
      const gap = t.word[first - 1] === AND && t.word[first - 2] === COMMA ? 2 : 1;
      const before = this.phraseUntil(first - gap);
      if (before < 0) break;
      const left = this.chain(before, from);
      if (!isList && this.boundary(left.first, from) === undefined && t.word[left.first - 1] !== COMMA) break;
      first = left.first;
      isList = true;
    }
    return isList ? { first, phrase: -1 } : chain;
  }

  /**
   * What opens the clause before token `first`: the token of a conjunction, −1 for nothing;
   * `undefined` when the words before could belong to the subject.
   */
  private boundary(first: number, from: number): number | undefined {
    const { t, tags, nouns, verbs } = this.text;
    let k = first;
    while (k > from && tags[k - 1] === TAG.ADVERB) k -= 1;
    if (k === from) return -1;
    const before = k - 1;
    const tag = tags[before];
    // `two shops listed as heritage sites were damaged`: what the shops are taken for.
    if (t.word[before] === AS && before > from && tags[before - 1] === TAG.PARTICIPLE) return undefined;
    // `its status as a museum must be kept`: what the status is.
    if (t.word[before] === AS && before > from && HELD_AS.has(t.word[before - 1])) return undefined;
    if (tag === TAG.SUBORDINATOR && AFTER.has(t.word[before]) && before > from)
      return this.hasFinite(from, before, verbs) ? before : undefined;
    if (tag === TAG.SUBORDINATOR) return before;
    if (CLAUSE_FORMS.has(t.word[before]) && tags[before] !== TAG.PARTICIPLE) return before;
    if (OPEN_SIGNS.has(t.word[before]) || t.text[t.start[before]] === '“') return -1;
    const phrase = nouns.ofToken[before];
    if (phrase >= 0 && nouns.temporal[phrase] === 1 && k === first)
      return this.isOpening(nouns.first[phrase], from) ? -1 : undefined;
    if (t.word[before] === COMMA) return this.isIntroduced(before, from) ? -1 : undefined;
    if (tag === TAG.CONJUNCTION) {
      // `neither Lee nor Chen would sign`: what both do not do.
      if (t.word[before] === NOR) return undefined;
      // `after talks between the union and the firm collapsed`: what collapsed is not the firm.
      const left = this.phraseUntil(before);
      const link = left >= 0 ? nouns.first[left] - 1 : -1;
      if (link >= 0 && t.word[link] === BETWEEN) return undefined;
      // `an appeal by Lee and prosecutors secured`: both appeal.
      if (link > from && t.word[link] === BY && isNounTag(tags[link - 1])) return undefined;
      const isOpen = this.hasFinite(from, before, verbs) && this.isAfterObject(before, from);
      return before === from || isOpen ? -1 : undefined;
    }
    return undefined;
  }

  /** Whether what stands before "and" is an object or an adverbial, not another subject: "in which A and B". */
  private isAfterObject(conjunction: number, from: number): boolean {
    const { t, tags, verbs } = this.text;
    const phrase = this.phraseUntil(conjunction);
    if (phrase < 0) return true;
    const { first } = this.chain(phrase, from);
    if (first <= from) return false;
    const group = verbs.ofToken[first - 1];
    if (group >= 0) return !PERCEIVING.has(verbs.lemma[group]);
    const tag = tags[first - 1];
    return (
      tag === TAG.PREPOSITION ||
      tag === TAG.ADVERB ||
      tag === TAG.CONJUNCTION ||
      tag === TAG.DETERMINER ||
      t.word[first - 1] === COMMA
    );
  }

  /** A temporal phrase at the beginning, alone or after a preposition. */
  private isOpening(first: number, from: number): boolean {
    return first === from || (first - 1 === from && this.text.tags[from] === TAG.PREPOSITION);
  }

  /** Whether the stretch before a comma is an adverbial or a clause of its own. */
  private isIntroduced(comma: number, from: number): boolean {
    const { t, tags, nouns, verbs } = this.text;
    if (this.hasFinite(from, comma, verbs)) return true;
    for (let k = from; k < comma; k += 1) if (t.word[k] === COMMA && !this.isDateComma(comma)) return false;
    const tag = tags[from];
    const phrase = nouns.ofToken[from];
    return (
      tag === TAG.PREPOSITION ||
      tag === TAG.ADVERB ||
      tag === TAG.SUBORDINATOR ||
      tag === TAG.GERUND ||
      tag === TAG.PARTICIPLE ||
      tag === TAG.TO ||
      tag === TAG.CONJUNCTION ||
      (phrase >= 0 && nouns.temporal[phrase] === 1)
    );
  }

  /** The comma of "On Monday, October 21," or after an opening adverb. */
  private isDateComma(k: number): boolean {
    const { nouns, tags } = this.text;
    const phrase = nouns.ofToken[k - 1];
    return tags[k - 1] === TAG.ADVERB || (phrase >= 0 && nouns.temporal[phrase] === 1);
  }

  private hasFinite(from: number, to: number, verbs: StatementText['verbs']): boolean {
    for (let k = from; k < to; k += 1) {
      const group = verbs.ofToken[k];
      if (group >= 0 && (verbs.flags[group] & VERB.FINITE) !== 0) return true;
    }
    return false;
  }

  /** "Ragnar Udd, an officer of BHP, signed …": the phrase before the first of two commas. */
  private beforeParenthesis(comma: number, from: number): Subject | undefined {
    const { t, tags, verbs } = this.text;
    let finite = 0;
    let relatives = 0;
    const limit = Math.max(from, comma - PARENTHESIS_REACH);
    for (let k = comma - 1; k > limit; k -= 1) {
      const group = verbs.ofToken[k];
      if (group >= 0 && (verbs.flags[group] & VERB.FINITE) !== 0 && verbs.first[group] === k) finite += 1;
      if (tags[k] === TAG.RELATIVE) relatives = 1;
      if (t.word[k] !== COMMA) continue;
      // `Ann Lee, the novelist who created Inspector Bale, has died`
      if (finite > relatives || !this.opensParenthesis(k + 1)) return undefined;
      const phrase = this.phraseUntil(k);
      if (phrase < 0) return undefined;
      const subject = this.direct(phrase, from);
      return subject && subject.phrase >= 0 ? subject : undefined;
    }
    return undefined;
  }

  private opensParenthesis(k: number): boolean {
    const tag = this.text.tags[k];
    return (
      tag === TAG.DETERMINER ||
      tag === TAG.NUMERAL ||
      tag === TAG.RELATIVE ||
      tag === TAG.PARTICIPLE ||
      tag === TAG.POSSESSIVE ||
      tag === TAG.NOUN ||
      tag === TAG.ADJECTIVE ||
      tag === TAG.PREPOSITION ||
      tag === TAG.GERUND ||
      tag === TAG.PROPER
    );
  }

  /** "Trump, who visited Paris": the name before "who". Phrases of several parts are left out. */
  private antecedent(relative: number, from: number): Subject | undefined {
    const { t, tags, nouns, verbs } = this.text;
    if (!ANTECEDENT.has(t.word[relative])) return undefined;
    const at = t.word[relative - 1] === COMMA ? relative - 1 : relative;
    const phrase = this.phraseUntil(at);
    if (phrase < 0 || nouns.temporal[phrase] === 1) return undefined;
    const first = nouns.first[phrase];
    const before = first > from ? t.word[first - 1] : -1;
    if (
      before >= 0 &&
      (JOINING.has(before) ||
        tags[first - 1] === TAG.PREPOSITION ||
        before === COMMA ||
        tags[first - 1] === TAG.CONJUNCTION)
    )
      return undefined;
    if (!isNounTag(tags[nouns.head[phrase]])) return undefined;
    const outer = first > from ? verbs.ofToken[first - 1] : -1;
    if (at === relative && outer >= 0 && (verbs.flags[outer] & VERB.FINITE) === 0) return undefined;
    return { first, last: at, phrase, opener: -1, isRelative: true };
  }
}
