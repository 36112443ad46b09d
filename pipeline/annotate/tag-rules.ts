import * as opening from './_tag-opening.ts';
import { wordId } from '../core/vocabulary.ts';
import {
  ADJECTIVE_MASK,
  ADVERB_MASK,
  BASE_MASK,
  GERUND_MASK,
  NOUN_MASK,
  PARTICIPLE_MASK,
  PAST_MASK,
  PLURAL_MASK,
  PRESENT_MASK,
} from '../lexicon/suffixes.ts';
import type { Sentences } from './sentences.ts';
import { lookUpSentence } from './tag-lookup.ts';
import {
  ARTICLES,
  BE_HAVE,
  CLAUSE_PREPOSITIONS,
  CLAUSE_VERB_FORMS,
  DEGREES,
  DO_FORMS,
  NOUN_MODALS,
  OBJECTLESS,
  QUANTIFIERS,
  SINGULAR_SUBJECTS,
  SUBJECTS,
  TIME_NOUNS,
  TURNING,
} from './tag-word-sets.ts';
import { NOTED, TAG, type Tag } from './tag-set.ts';
import type { Tokens } from './tokens.ts';

const TO = wordId('to');
const THAT = wordId('that');
const THAN = wordId('than');
const HER = wordId('her');
const BY = wordId('by');
const RETIRED = wordId('retired');
const SAY = wordId('say');
const APOSTROPHE_S = wordId("'s");

const COMMA = 44;
const HYPHEN = 45;
const VERB_MASK = BASE_MASK | PRESENT_MASK | PAST_MASK | PARTICIPLE_MASK | GERUND_MASK;
const FINITE_LOOK = 16;
const CLAUSE_ENDS: ReadonlySet<number> = new Set([
  TAG.PUNCTUATION,
  TAG.RELATIVE,
  TAG.SUBORDINATOR,
  TAG.CONJUNCTION,
  TAG.TO,
]);

/** The state of one tagging run: masks first, then one pass from left to right. */
class Tagger {
  readonly tags: Uint8Array;
  private readonly masks: Uint16Array;
  private readonly fixed: Uint8Array;
  private readonly t: Tokens;
  /** A finite verb stands in the clause already. */
  private finite = false;
  private lastVerb: Tag | 0 = 0;
  private limit = 0;
  private first = 0;

  constructor(t: Tokens) {
    this.t = t;
    this.tags = new Uint8Array(t.count);
    this.masks = new Uint16Array(t.count);
    this.fixed = new Uint8Array(t.count);
  }

  sentence(first: number, last: number): void {
    this.first = first;
    this.limit = last;
    this.finite = false;
    this.lastVerb = 0;
    lookUpSentence(this.t, { first, last, fixed: this.fixed, masks: this.masks });
    for (let i = first; i < last; i += 1) {
      let tag = this.fixed[i] as Tag | 0;
      if (tag === 0) tag = this.openWord(i, first);
      else if (TURNING.has(this.t.word[i])) tag = this.closedWord(i, tag);
      this.tags[i] = tag;
      if (NOTED[tag] === 1) this.note(i, tag);
    }
  }

  private note(i: number, tag: number): void {
    if (tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE) {
      this.finite = false;
      this.lastVerb = 0;
    } else if (tag === TAG.CONJUNCTION) {
      if (this.objectAt(i + 1)) this.finite = false;
    } else if (tag === TAG.MODAL || tag === TAG.AUXILIARY) this.finite = true;
    else if (tag >= TAG.BASE && tag <= TAG.GERUND) {
      this.lastVerb = tag as Tag;
      const isPlural = tag === TAG.BASE && i > 0 && this.tags[i - 1] === TAG.PLURAL;
      const isClause = CLAUSE_VERB_FORMS.has(this.t.word[i]) && tag !== TAG.PARTICIPLE;
      if (tag === TAG.PAST || tag === TAG.PRESENT || isPlural || isClause) this.finite = !isClause;
    } else if (tag === TAG.PUNCTUATION && this.endsClause(i)) this.finite = false;
  }

  /** A semicolon, or the comma after a clause that opens the sentence: "While they argued, the crowd left". */
  private endsClause(i: number): boolean {
    const sign = this.t.text.charCodeAt(this.t.start[i]);
    return (
      sign === 59 || (sign === COMMA && this.tags[this.first] === TAG.SUBORDINATOR && this.objectAt(i + 1))
    );
  }

  /** The last token before `i` that is no adverb; −1 at the beginning. */
  private before(i: number): number {
    let k = i - 1;
    while (k >= 0 && (this.tags[k] === TAG.ADVERB || this.tags[k] === TAG.NEGATION)) k -= 1;
    return k;
  }

  private isNounAt(i: number): boolean {
    if (i >= this.limit) return false;
    const tag = this.fixed[i];
    return tag === 0 ? (this.masks[i] & (NOUN_MASK | PLURAL_MASK)) !== 0 : tag === TAG.PROPER;
  }

  /** Whether what stands at `i` could begin an object, a complement or an adverbial. */
  private afterVerb(i: number): boolean {
    if (i >= this.limit) return false;
    const tag = this.fixed[i];
    if (tag === 0)
      return (
        (this.masks[i] & (ADVERB_MASK | ADJECTIVE_MASK | GERUND_MASK)) !== 0 &&
        (this.masks[i] & PAST_MASK) === 0
      );
    return (
      tag === TAG.DETERMINER ||
      tag === TAG.POSSESSIVE ||
      tag === TAG.PRONOUN ||
      tag === TAG.PREPOSITION ||
      tag === TAG.TO ||
      tag === TAG.RELATIVE ||
      tag === TAG.SUBORDINATOR ||
      tag === TAG.NUMERAL ||
      tag === TAG.PROPER ||
      tag === TAG.ADVERB ||
      tag === TAG.SYMBOL
    );
  }

  private closedWord(i: number, tag: Tag): Tag {
    const id = this.t.word[i];
    if (id === TO) return opening.isBacking(this.t, this.fixed, i + 1) ? TAG.TO : this.toTag(i);
    if (opening.isBacking(this.t, this.fixed, i)) return TAG.BASE;
    if (id === THAT) return this.thatTag(i);
    if (id === HER) return this.herTag(i);
    if (id === APOSTROPHE_S) return opening.apostropheTag(this.tags, i);
    if (opening.isAdverbBeforeVerb(this.t, i, this.masks[i + 1])) return TAG.ADVERB;
    if (tag === TAG.PREPOSITION && CLAUSE_PREPOSITIONS.has(id))
      return this.clauseAhead(i) ? TAG.SUBORDINATOR : TAG.PREPOSITION;
    if (tag === TAG.MODAL && NOUN_MODALS.has(id) && i > 0 && ARTICLES.has(this.t.word[i - 1]))
      return TAG.NOUN;
    if (tag === TAG.ADVERB && DEGREES.has(id) && this.isNounAt(i + 1)) return TAG.DETERMINER;
    return tag;
  }

  /** "her car" owns, "told her" does not; before a mark that opens, `her "passion"`, it owns. */
  private herTag(i: number): Tag {
    if (i + 1 >= this.limit) return TAG.PRONOUN;
    const owns = this.isNounAt(i + 1) || this.fixed[i + 1] === 0 || opening.isOpeningMark(this.t, i + 1);
    return owns ? TAG.POSSESSIVE : TAG.PRONOUN;
  }

  private toTag(i: number): Tag {
    if (opening.followsSource(this.t, i)) return TAG.PREPOSITION;
    let k = i + 1;
    while (k < this.limit && (this.fixed[k] === TAG.ADVERB || this.masks[k] === ADVERB_MASK)) k += 1;
    if (k >= this.limit) return TAG.PREPOSITION;
    if (this.fixed[k] !== 0) return this.fixed[k] === TAG.AUXILIARY ? TAG.TO : TAG.PREPOSITION;
    if (this.masks[k] === NOUN_MASK && opening.endsInAte(this.t, k)) this.masks[k] |= BASE_MASK;
    return (this.masks[k] & BASE_MASK) !== 0 ? TAG.TO : TAG.PREPOSITION;
  }

  private thatTag(i: number): Tag {
    const before = i > 0 ? this.tags[i - 1] : 0;
    if (before >= TAG.BASE && before <= TAG.GERUND) return TAG.SUBORDINATOR;
    if (before === TAG.PREPOSITION) return TAG.DETERMINER;
    if (i + 1 < this.limit && TIME_NOUNS.has(this.t.word[i + 1])) return TAG.DETERMINER;
    if (before === TAG.ADJECTIVE) return TAG.SUBORDINATOR;
    const next = i + 1 < this.limit ? this.fixed[i + 1] : 0;
    const verbNext =
      next === TAG.MODAL ||
      next === TAG.AUXILIARY ||
      (next === 0 && i + 1 < this.limit && this.isOnlyFinite(i + 1)) ||
      opening.isWhatDoes(this.t, this.masks, this.fixed, i);
    if (before >= 1 && before <= 3) return verbNext ? TAG.RELATIVE : TAG.SUBORDINATOR;
    if (verbNext) return before === 0 || before === TAG.PUNCTUATION ? TAG.PRONOUN : TAG.RELATIVE;
    // `it is likely "that this line"`: no two of them stand before one noun.
    if (next === TAG.DETERMINER || next === TAG.POSSESSIVE) return TAG.SUBORDINATOR;
    return before === 0 || before === TAG.PUNCTUATION ? TAG.DETERMINER : TAG.SUBORDINATOR;
  }

  /** Whether a word may be a finite verb and no noun. */
  private isOnlyFinite(i: number): boolean {
    const mask = this.masks[i];
    return (mask & (PAST_MASK | PRESENT_MASK)) !== 0 && (mask & (NOUN_MASK | PLURAL_MASK)) === 0;
  }

  /** Whether a subject and a finite verb follow before the next comma. */
  private clauseAhead(i: number): boolean {
    if (i + 1 >= this.limit) return false;
    return this.finiteAhead(i + 1, false);
  }

  /** Whether a word that can only be a finite verb follows, in this clause and near. */
  private finiteAhead(from: number, ambiguous: boolean): boolean {
    const stop = Math.min(this.limit, from + FINITE_LOOK);
    for (let k = from; k < stop; k += 1) {
      const tag = this.fixed[k];
      if (tag === TAG.MODAL || tag === TAG.AUXILIARY) return true;
      if (CLAUSE_ENDS.has(tag) || this.t.word[k] === THAN) return false;
      if (tag !== 0) continue;
      const mask = this.masks[k];
      const isPast = (mask & PAST_MASK) !== 0 && (mask & (NOUN_MASK | ADJECTIVE_MASK)) === 0;
      const before = this.fixed[k - 1];
      const isAttribute = before === TAG.DETERMINER || before === TAG.POSSESSIVE;
      if (isPast && !isAttribute && ((mask & PARTICIPLE_MASK) === 0 || this.isSubjectEnd(k - 1, ambiguous)))
        return true;
      if (mask === PRESENT_MASK) return true;
    }
    return false;
  }

  private isSubjectEnd(k: number, ambiguous: boolean): boolean {
    const tag = this.fixed[k];
    if (tag === TAG.PRONOUN || tag === TAG.PROPER) return true;
    return ambiguous || (tag === 0 && (this.masks[k] & (NOUN_MASK | PLURAL_MASK)) !== 0);
  }

  private openWord(i: number, first: number): Tag {
    const mask = this.masks[i];
    if ((mask & VERB_MASK) === 0) return this.nominal(i, mask);
    const k = this.before(i);
    const before = k >= first ? (this.tags[k] as Tag) : 0;
    if (before === TAG.RELATIVE && k === i - 1 && opening.isAskedNoun(this.tags, k, mask))
      return this.nominal(i, mask);
    if ((mask & (PAST_MASK | PARTICIPLE_MASK)) !== 0) return this.pastForm(i, mask, k, before);
    if ((mask & BASE_MASK) !== 0) return this.baseForm(i, mask, k, before);
    if ((mask & PRESENT_MASK) !== 0) return this.presentForm(i, mask, k, before);
    return this.gerundForm(i, mask, before);
  }

  private nominal(i: number, mask: number): Tag {
    if (opening.isOthers(this.t, i)) return TAG.PLURAL;
    if ((mask & ADVERB_MASK) !== 0 && (mask & ADJECTIVE_MASK) === 0) return TAG.ADVERB;
    if ((mask & ADJECTIVE_MASK) !== 0 && ((mask & NOUN_MASK) === 0 || this.nominalNext(i))) {
      return this.isBareAdjective(i) ? TAG.NOUN : TAG.ADJECTIVE;
    }
    return (mask & PLURAL_MASK) !== 0 ? TAG.PLURAL : TAG.NOUN;
  }

  /** "the final", "a suspect": an adjective that an article makes a noun, as nothing follows it. */
  private isBareAdjective(i: number): boolean {
    const before = i > 0 ? this.tags[i - 1] : 0;
    if (before !== TAG.DETERMINER && before !== TAG.POSSESSIVE) return false;
    if (i + 1 >= this.limit) return true;
    const next = this.fixed[i + 1];
    return (
      next === TAG.AUXILIARY ||
      next === TAG.MODAL ||
      next === TAG.PREPOSITION ||
      next === TAG.RELATIVE ||
      (next === TAG.PUNCTUATION &&
        this.t.text.charCodeAt(this.t.start[i + 1]) !== COMMA &&
        this.t.text.charCodeAt(this.t.start[i + 1]) !== HYPHEN) ||
      (next === 0 &&
        (this.masks[i + 1] & (PAST_MASK | PRESENT_MASK)) !== 0 &&
        (this.masks[i + 1] & (NOUN_MASK | PLURAL_MASK)) === 0)
    );
  }

  /** Whether the next word continues a noun phrase. */
  private nominalNext(i: number): boolean {
    if (i + 1 >= this.limit) return false;
    const tag = this.fixed[i + 1];
    if (tag !== 0) return tag === TAG.PROPER || tag === TAG.NUMERAL;
    const mask = this.masks[i + 1];
    return (mask & (NOUN_MASK | PLURAL_MASK)) !== 0 || mask === ADJECTIVE_MASK;
  }

  private isNounContext(before: Tag | 0): boolean {
    const isModifier = before === TAG.DETERMINER || before === TAG.POSSESSIVE || before === TAG.ADJECTIVE;
    const isNumber = before === TAG.NUMERAL || before === TAG.SYMBOL;
    return isModifier || isNumber || before === TAG.PREPOSITION;
  }

  private isVerbContext(k: number, before: Tag | 0): boolean {
    if (before === TAG.TO || before === TAG.MODAL) return true;
    if (before === TAG.AUXILIARY) return DO_FORMS.has(this.t.word[k]);
    return false;
  }

  private nounOr(i: number, mask: number, otherwise: Tag): Tag {
    return (mask & (NOUN_MASK | PLURAL_MASK | ADJECTIVE_MASK)) === 0 ? otherwise : this.nominal(i, mask);
  }

  private baseForm(i: number, mask: number, k: number, before: Tag | 0): Tag {
    if (before === 0 && opening.opensAsName(this.t, i, this.limit)) return TAG.PROPER;
    if (this.isVerbContext(k, before)) return TAG.BASE;
    const isNominal = (mask & (NOUN_MASK | ADJECTIVE_MASK)) !== 0;
    if (before === TAG.DETERMINER && this.t.word[i] === SAY && QUANTIFIERS.has(this.t.word[k]))
      return TAG.BASE;
    if (before === TAG.AUXILIARY || this.isNounContext(before)) return this.nounOr(i, mask, TAG.NOUN);
    if (before === TAG.PRONOUN)
      return SUBJECTS.has(this.t.word[k]) || !isNominal ? TAG.BASE : this.nominal(i, mask);
    // `by which warm currents erode it`: a subject follows.
    if (before === TAG.RELATIVE && (!isNominal || this.tags[k - 1] !== TAG.PREPOSITION)) return TAG.BASE;
    if (!isNominal) return opening.isNounOfUse(this.t, this.tags, this.fixed, i) ? TAG.NOUN : TAG.BASE;
    if (before === TAG.PLURAL && (!this.finite || opening.isTeller(this.t, k)) && this.afterVerb(i + 1))
      return TAG.BASE;
    if (
      before === TAG.CONJUNCTION &&
      this.lastVerb === TAG.BASE &&
      (this.objectAt(i + 1) || this.isNounAt(i + 1))
    )
      return TAG.BASE;
    return this.nominal(i, mask);
  }

  private objectAt(i: number): boolean {
    if (i >= this.limit) return false;
    const tag = this.fixed[i];
    return (
      tag === TAG.DETERMINER ||
      tag === TAG.POSSESSIVE ||
      tag === TAG.PRONOUN ||
      tag === TAG.PROPER ||
      tag === TAG.NUMERAL
    );
  }

  private presentForm(i: number, mask: number, k: number, before: Tag | 0): Tag {
    if (this.isNounContext(before)) return TAG.PLURAL;
    if ((mask & PLURAL_MASK) === 0) return TAG.PRESENT;
    if (before === TAG.PRONOUN || before === TAG.RELATIVE)
      return SINGULAR_SUBJECTS.has(this.t.word[k]) ? TAG.PRESENT : TAG.PLURAL;
    if (
      (before === TAG.NOUN || before === TAG.PROPER) &&
      !this.finite &&
      this.afterVerb(i + 1) &&
      (CLAUSE_VERB_FORMS.has(this.t.word[i]) || !this.finiteAhead(i + 1, true))
    )
      return TAG.PRESENT;
    if (before === TAG.CONJUNCTION && this.lastVerb === TAG.PRESENT && this.objectAt(i + 1))
      return TAG.PRESENT;
    return TAG.PLURAL;
  }

  private pastForm(i: number, mask: number, k: number, before: Tag | 0): Tag {
    if (this.isVerbContext(k, before) && (mask & BASE_MASK) !== 0) return TAG.BASE;
    const participle: Tag = (mask & PARTICIPLE_MASK) !== 0 ? TAG.PARTICIPLE : TAG.PAST;
    if (k >= 0 && BE_HAVE.has(this.t.word[k]) && before !== 0) return participle;
    if (before === TAG.POSSESSIVE && this.t.word[k] === APOSTROPHE_S && !this.isNounAt(i + 1))
      return participle;
    if (before === TAG.DETERMINER && QUANTIFIERS.has(this.t.word[k]) && CLAUSE_VERB_FORMS.has(this.t.word[i]))
      return TAG.PAST;
    const isAmount = before === TAG.NUMERAL && !this.finite && !this.isNounAt(i + 1);
    if (this.isNounContext(before) && !isAmount) return this.nounOr(i, mask & ~ADJECTIVE_MASK, participle);
    if ((mask & PAST_MASK) === 0 || opening.endsReport(this.t, i, this.limit)) return TAG.PARTICIPLE;
    if ((mask & PARTICIPLE_MASK) === 0) return TAG.PAST;
    if (before === TAG.PRONOUN || before === TAG.RELATIVE) return TAG.PAST;
    if (i + 1 < this.limit && this.t.word[i + 1] === BY && !opening.isMeans(this.t, this.masks, i + 2))
      return TAG.PARTICIPLE;
    if (before === TAG.CONJUNCTION) return this.lastVerb === TAG.PARTICIPLE ? TAG.PARTICIPLE : TAG.PAST;
    if (before === 0 || (before === TAG.PUNCTUATION && opening.isGlued(this.t, i))) return TAG.PARTICIPLE;
    // `Ann Lee, retired bus driver,`: the verb takes no bare noun
    if (this.t.word[i] === RETIRED && this.isNounAt(i + 1)) return TAG.PARTICIPLE;
    if (CLAUSE_VERB_FORMS.has(this.t.word[i])) return TAG.PAST;
    if (this.finite) {
      const isObject = this.lastVerb === TAG.PAST && this.objectAt(i + 1);
      const isNext = before === TAG.PUNCTUATION && (isObject || OBJECTLESS.has(this.t.word[i]));
      return isNext || opening.takesPronoun(this.t, i) ? TAG.PAST : TAG.PARTICIPLE;
    }
    return opening.isReduced(this.t, this.tags, i, this.finiteAhead(i + 1, true)) ? TAG.PARTICIPLE : TAG.PAST;
  }

  private gerundForm(i: number, mask: number, before: Tag | 0): Tag {
    // `a packed meeting`
    const opens = before === TAG.PARTICIPLE && (mask & NOUN_MASK) !== 0 ? this.tags[i - 2] : before;
    const inPhrase = opens === TAG.DETERMINER || opens === TAG.POSSESSIVE || opens === TAG.ADJECTIVE;
    if (!inPhrase)
      return (mask & NOUN_MASK) !== 0 && before === TAG.NOUN && !this.objectAt(i + 1) ? TAG.NOUN : TAG.GERUND;
    return (mask & ADJECTIVE_MASK) !== 0 && this.nominalNext(i) ? TAG.ADJECTIVE : TAG.NOUN;
  }
}

/** A tag for each token. Linear: each look ahead is bounded. */
export const tagTokens = (t: Tokens, sentences: Sentences): Uint8Array => {
  const tagger = new Tagger(t);
  for (let s = 0; s < sentences.count; s += 1) tagger.sentence(sentences.first[s], sentences.last[s]);
  return tagger.tags;
};
