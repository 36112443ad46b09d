import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { BODY_NOUNS, SPEAKER_NOUNS } from '../lexicon/person-nouns.ts';
import { LEGAL_FORMS } from '../lexicon/name-words.ts';
import { cueOf, ID } from './cues.ts';
import { type FrameReader, type ItemRange, MARKED } from './_frame-reader.ts';
import { TAG } from './tag-set.ts';

export const NOMINAL = new Uint8Array(100);
for (const tag of [
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.POSSESSIVE,
  TAG.SYMBOL,
  0,
])
  NOMINAL[tag] = 1;
/** Tags of a noun without an article. */
const BARE_NOUNS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PLURAL, TAG.PROPER, TAG.ADJECTIVE]);
const HEADS = new Uint8Array(100);
for (const tag of [
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.PRONOUN,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.GERUND,
  0,
])
  HEADS[tag] = 1;

/** Nouns that the tags may take for verbs: `founder`, `head`. */
export const SPEAKERS = wordSet(`${SPEAKER_NOUNS} ${BODY_NOUNS}`);
/** Their plurals: `residents`. */
export const SPEAKER_PLURALS = wordSet(`${SPEAKER_NOUNS.replaceAll(' ', 's ')}s`);
const PLURAL_SPEAKERS = new WordSet([
  'police',
  'people',
  'media',
  'newspapers',
  'papers',
  'outlets',
  'broadcasters',
  'agencies',
]);
/** Whether the noun at `item` is one that speaks, in the plural for the base form of a verb: `police claim`, `the ministry claims`. */
export const speaksInNumber = (r: FrameReader, item: number, plural: boolean): boolean => {
  const word = r.word(item);
  if (plural) return SPEAKER_PLURALS.has(word) || PLURAL_SPEAKERS.has(word);
  return r.tag(item) === TAG.PROPER || SPEAKERS.has(word);
};
const AFTER_NOUN = new WordSet([
  'close',
  'familiar',
  'briefed',
  'loyal',
  'opposed',
  'responsible',
  'involved',
  'knowledgeable',
  'sympathetic',
]);
export const QUANTIFIERS = new WordSet([
  'one',
  'some',
  'many',
  'several',
  'others',
  'another',
  'few',
  'most',
  'none',
  'all',
  'both',
]);
export const MOST_ITEMS = 40;
const LEGAL = wordSet(LEGAL_FORMS);
const THAN = wordId('than');
const WHAT = wordId('what');
const OF = wordId('of');
const ASKING = new WordSet(['what', 'which']);
/** `more than 95% of the members said`. */
const COMPARED = new WordSet(['more', 'less', 'fewer']);
const INDEFINITE = new WordSet(['a', 'an']);
/** Ends of a time of day. */
const CLOCK = wordSet('am pm a.m. p.m. a.m p.m gmt utc est edt pst pdt cet cest bst ist cst cdt mst mdt');
const DASH = 45;
const STOP = 46;
const SLASH = 47;
const APOSTROPHE = 39;
const CURLY = 0x2019;
const OPEN_BRACKET = 40;
export const CLOSE_BRACKET = 41;

/** Whether a word with this tag may end a noun phrase. */
export const endsPhrase = (tag: number): boolean => HEADS[tag] === 1;

/** Walks over noun phrases, by item numbers. */
export class PhraseWalker {
  protected readonly r: FrameReader;

  constructor(reader: FrameReader) {
    this.r = reader;
  }

  /** Whose the possessive at item `k` is: `Lee` of `Lee's`, `her` itself; `undefined` where none stands there. */
  ownerAt(k: number, floor: number): ItemRange | undefined {
    const { r } = this;
    if (k < floor || r.tag(k) !== TAG.POSSESSIVE) return undefined;
    if (r.word(k) !== ID.possessive) return { first: k, last: k + 1 };
    const first = this.walkLeft(k - 1, floor);
    return first < k ? { first, last: k } : undefined;
  }

  /** Walks left from item `k` over a noun phrase with its prepositions; the first item of it, `k + 1` for none. */
  walkLeft(k: number, floor: number): number {
    const { r } = this;
    const low = Math.max(floor, k - MOST_ITEMS);
    let at = k;
    while (at >= low) {
      const tag = r.tag(at);
      if (tag === TAG.PRONOUN && at < k && QUANTIFIERS.has(r.word(at))) {
        at -= 1;
        continue;
      }
      if (tag === TAG.PRONOUN && at === k && this.isPartOf(at, low)) return at - 2;
      if (tag === TAG.PRONOUN) return at < k || r.isTimeWord(at) ? this.trimLeft(at + 1, k) : at;
      // `with what Ann Lee called "…"`: a clause begins
      if (at < k && r.word(at) === WHAT) break;
      if (r.isSign(at, CLOSE_BRACKET)) {
        const open = this.openBracket(at, low);
        if (open < 0) break;
        at = open - 1;
        continue;
      }
      if (
        NOMINAL[tag] === 1 ||
        this.isGlue(at, low) ||
        this.isAfterNoun(at, low) ||
        (at < k && SPEAKERS.has(r.word(at)) && tag !== TAG.PAST)
      )
        at -= 1;
      else if (
        tag === TAG.PREPOSITION &&
        at < k &&
        (r.word(at) !== ID.with || (at - 1 >= low && endsPhrase(r.tag(at - 1))))
      )
        at -= 1;
      else if (tag === TAG.CONJUNCTION && at < k && r.word(at) === ID.and && this.joinsNames(at, low))
        at -= 1;
      else if (
        (tag === TAG.PARTICIPLE || tag === TAG.GERUND || tag === TAG.BASE || tag === TAG.PRESENT) &&
        (at === k || this.isInside(at, k, low) || this.isCompound(at, k, low))
      )
        at -= 1;
      else break;
    }
    return this.trimLeft(at + 1, k);
  }

  /** `one of them`, `two of us`: a number of those the pronoun names. */
  private isPartOf(pronoun: number, low: number): boolean {
    const { r } = this;
    const number = pronoun - 2;
    if (number < low || r.word(pronoun - 1) !== ID.of) return false;
    return r.tag(number) === TAG.NUMERAL || QUANTIFIERS.has(r.word(number));
  }

  protected openBracket(close: number, low: number): number {
    const stop = Math.max(low, close - 14);
    for (let at = close - 1; at >= stop; at -= 1) if (this.r.isSign(at, OPEN_BRACKET)) return at;
    return -1;
  }

  /** `people close to the talks`: an adjective after its noun, before a preposition. */
  private isAfterNoun(at: number, low: number): boolean {
    const { r } = this;
    return (
      at > low && AFTER_NOUN.has(r.word(at)) && endsPhrase(r.tag(at - 1)) && r.tag(at + 1) === TAG.PREPOSITION
    );
  }

  /** Hyphens, slashes and the stop of an abbreviation inside a phrase. */
  private isGlue(at: number, low: number): boolean {
    const { r } = this;
    if (at <= low) return false;
    if (r.isSign(at, DASH) || r.isSign(at, SLASH)) return true;
    // `the nurses' union`
    if (r.isSign(at, APOSTROPHE) || r.isSign(at, CURLY)) return r.tag(at - 1) === TAG.PLURAL;
    // `Acme, Inc.`
    if (r.isComma(at)) return r.isUpper(at - 1) && r.isUpper(at + 1) && LEGAL.has(r.word(at + 1));
    return r.isSign(at, STOP) && r.isUpper(at - 1);
  }

  /** `…, wrestling promotion Stardom announced`: a form in -ing that begins a phrase after a comma. */
  private isCompound(at: number, k: number, low: number): boolean {
    const { r } = this;
    if (at >= k || at <= low || r.tag(at) !== TAG.GERUND || cueOf(r.word(at))) return false;
    if (!r.isComma(at - 1)) return false;
    // `…, banking sources said`
    return (r.tag(at + 1) === TAG.NOUN && at + 1 < k) || SPEAKER_PLURALS.has(r.word(at + 1));
  }

  /** `a convicted murderer`, `leading analysts`, `Police and Crime`: a verb form inside the phrase. */
  private isInside(at: number, k: number, low: number): boolean {
    const { r } = this;
    if (at < k && r.isUpper(at) && NOMINAL[r.tag(at + 1)] === 1 && !cueOf(r.word(at))) return true;
    if (at >= k || at <= low) return at < k && at === low && r.tag(at) === TAG.PARTICIPLE;
    const before = r.tag(at - 1);
    const inPhrase =
      before === TAG.DETERMINER ||
      before === TAG.ADJECTIVE ||
      before === TAG.POSSESSIVE ||
      r.isSign(at - 1, DASH);
    return inPhrase && NOMINAL[r.tag(at + 1)] === 1;
  }

  /** Whether `and` joins parts of one phrase: what stands before it is a phrase after a border. */
  private joinsNames(at: number, low: number): boolean {
    const { r } = this;
    let left = at - 1;
    const stop = Math.max(low, at - 16);
    while (
      left >= stop &&
      (NOMINAL[r.tag(left)] === 1 ||
        r.tag(left) === TAG.PREPOSITION ||
        r.isSign(left, DASH) ||
        r.isSign(left, CLOSE_BRACKET) ||
        r.tag(left) === TAG.PRONOUN)
    )
      left = r.isSign(left, CLOSE_BRACKET) ? Math.max(this.openBracket(left, stop), stop) - 1 : left - 1;
    if (left === at - 1) return false;
    if (left < low) return true;
    const tag = r.tag(left);
    return tag === TAG.PUNCTUATION || tag === TAG.SUBORDINATOR || tag === TAG.CONJUNCTION || tag === MARKED;
  }

  /** Cuts what cannot begin the phrase: `On Friday` before a title, conjunctions. */
  private trimLeft(from: number, k: number): number {
    const { r } = this;
    let first = from;
    if (first <= k && r.tag(first) === TAG.PREPOSITION) {
      if (r.word(first) === THAN) return COMPARED.has(r.word(first - 1)) ? first - 1 : first + 1;
      first += 1;
      while (first < k && r.isTimeWord(first)) first += 1;
    }
    return first;
  }

  /** `on the last occasion an officer told her`: an article right after a noun begins a phrase of its own. */
  protected ownArticle(first: number, p: number): number {
    const { r } = this;
    for (let k = p - 1; k > first; k -= 1) {
      if (this.followsClock(k)) return k;
      if (k === first + 1 || !INDEFINITE.has(r.word(k))) continue;
      return r.tag(k - 1) === TAG.NOUN || r.tag(k - 1) === TAG.PLURAL ? k : first;
    }
    return first;
  }

  /** `At about 5:17 p.m. his daughter`, `(2100 UTC) the city`: an article or owner right behind a time of day. */
  private followsClock(k: number): boolean {
    const { r } = this;
    const tag = r.tag(k);
    if (tag !== TAG.DETERMINER && tag !== TAG.POSSESSIVE) return false;
    if (r.word(k) === ID.possessive) return false;
    const at = r.isSign(k - 1, STOP) ? k - 2 : k - 1;
    return CLOCK.has(r.word(at)) || (r.isSign(at, CLOSE_BRACKET) && CLOCK.has(r.word(at - 1)));
  }

  /** Walks right from item `k` over a noun phrase; after its last item. */
  walkRight(k: number, limit: number): number {
    const { r } = this;
    const high = Math.min(limit, k + MOST_ITEMS);
    let at = k;
    if (at < high && r.tag(at) === TAG.PRONOUN && !QUANTIFIERS.has(r.word(at))) return at + 1;
    if (at + 2 < high && r.tag(at + 2) === TAG.PRONOUN && this.isPartOf(at + 2, k)) return at + 3;
    if (at < high && r.tag(at) === TAG.PRONOUN) at += 1;
    while (at < high) {
      const tag = r.tag(at);
      // `asked by a lawyer what use it was`
      if (at > k && ASKING.has(r.word(at))) break;
      const glue =
        at > k &&
        (r.isSign(at, DASH) || r.isSign(at, SLASH) || (r.isSign(at, STOP) && this.isAbbreviation(at, high)));
      const dated =
        at > k &&
        r.isComma(at) &&
        r.tag(at - 1) === TAG.NUMERAL &&
        at + 1 < high &&
        r.tag(at + 1) === TAG.NUMERAL;
      if (
        NOMINAL[tag] === 1 ||
        glue ||
        dated ||
        SPEAKERS.has(r.word(at)) ||
        (at > k && this.isField(at)) ||
        (tag === TAG.PARTICIPLE && this.isModifier(at, k, high))
      )
        at += 1;
      else if (at > k && (tag === TAG.PREPOSITION || r.word(at) === ID.and)) at += 1;
      else break;
    }
    while (at > k && !endsPhrase(r.tag(at - 1)) && !this.isField(at - 1)) at -= 1;
    return at;
  }

  /** `head of testing,`, `director of policing,`: a form in -ing that names a field. */
  private isField(at: number): boolean {
    const { r } = this;
    if (r.tag(at) !== TAG.GERUND || r.word(at - 1) !== OF) return false;
    return SPEAKERS.has(r.word(at - 2)) && (r.isComma(at + 1) || r.tag(at + 1) === TAG.PROPER);
  }

  /** `an unnamed official`: a participle in front of its noun, not a verb with an object. */
  private isModifier(at: number, k: number, high: number): boolean {
    const { r } = this;
    if (at === k) return true;
    const before = r.tag(at - 1);
    if (before === TAG.DETERMINER || before === TAG.ADJECTIVE || before === TAG.POSSESSIVE) return true;
    if (r.isSign(at - 1, DASH)) return true;
    // `driver of derailed train`
    if (before === TAG.PREPOSITION && !r.isUpper(at) && BARE_NOUNS.has(r.tag(at + 1))) return true;
    return at + 1 < high && r.tag(at + 1) === TAG.PREPOSITION;
  }

  private isAbbreviation(at: number, high: number): boolean {
    return (
      at + 1 < high &&
      this.r.isUpper(at - 1) &&
      (this.r.isUpper(at + 1) || this.r.tag(at + 1) === TAG.NUMERAL)
    );
  }
}
