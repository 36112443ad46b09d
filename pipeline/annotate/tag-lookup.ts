import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  ADJECTIVE_MASK,
  ADVERB_MASK,
  GERUND_MASK,
  NOUN_MASK,
  PAST_MASK,
  PRESENT_MASK,
  suffixMask,
} from '../lexicon/suffixes.ts';
import { APOSTROPHES, isForward, isPluralOwner, opensNames } from './_tag-opening.ts';
import { closedTags, listedMask } from './tag-words.ts';
import { TAG } from './tag-set.ts';
import {
  ALL_UPPER,
  HAS_DIGIT,
  NUMBER,
  SPACE_BEFORE,
  SYMBOL,
  type Tokens,
  UPPER_FIRST,
  WORD,
} from './tokens.ts';

const closedTable = closedTags({
  determiner: TAG.DETERMINER,
  possessive: TAG.POSSESSIVE,
  pronoun: TAG.PRONOUN,
  relative: TAG.RELATIVE,
  preposition: TAG.PREPOSITION,
  conjunction: TAG.CONJUNCTION,
  subordinator: TAG.SUBORDINATOR,
  modal: TAG.MODAL,
  auxiliary: TAG.AUXILIARY,
  negation: TAG.NEGATION,
  adverb: TAG.ADVERB,
  numeral: TAG.NUMERAL,
});

const TO = wordId('to');
/** `is managing director`: a title, no verb. */
const MANAGING = wordId('managing');
const MINE = wordId('mine');
const FORWARD = wordId('forward');
const MANAGED_SO = wordSet('director directors editor editors partner partners');
const OWNERS_SIGN = wordId("'s");
const COMMA = 44;
const STOP = 46;
const OPENING_MARK = 0x2018;

/** What is known of the words of a sentence before their neighbours are asked. */
export interface WordClasses {
  /** Token range. */
  readonly first: number;
  readonly last: number;
  /** Tags that need no context, 0 where it decides. Written. */
  readonly fixed: Uint8Array;
  /** What open-class words may be. Written. */
  readonly masks: Uint16Array;
}

class Lookup {
  private readonly t: Tokens;
  private readonly fixed: Uint8Array;
  private readonly masks: Uint16Array;

  constructor(t: Tokens, { fixed, masks }: WordClasses) {
    this.t = t;
    this.fixed = fixed;
    this.masks = masks;
  }

  /** Fills `fixed` (closed classes, numbers, signs) and `masks` (what open words may be). */
  lookUp(first: number, last: number): void {
    const { kind, word, flags, text, start, end } = this.t;
    let initial = true;
    let isQuoted = false;
    for (let i = first; i < last; i += 1) {
      if (kind[i] !== WORD) {
        this.fixed[i] = kind[i] === NUMBER ? TAG.NUMERAL : kind[i] === SYMBOL ? TAG.SYMBOL : TAG.PUNCTUATION;
        if (APOSTROPHES.has(text.charCodeAt(start[i]))) {
          if (!isQuoted && isPluralOwner(this.t, i, last)) {
            this.fixed[i] = TAG.POSSESSIVE;
            continue;
          }
          // A mark that opens is closed by an apostrophe too.
          isQuoted = (flags[i] & SPACE_BEFORE) !== 0 || i === first;
        }
        if (text.charCodeAt(start[i]) === OPENING_MARK) isQuoted = true;
        if (text.charCodeAt(start[i]) !== COMMA && kind[i] !== NUMBER) initial = initial || this.opens(i);
        continue;
      }
      const id = word[i];
      const upper = (flags[i] & UPPER_FIRST) !== 0;
      const listedTag = id < closedTable.length ? closedTable[id] : 0;
      const known = listedTag !== 0 && upper && this.isInitial(i, last) ? 0 : listedTag;
      if (id === MINE && !upper && this.isPit(i, first)) this.fixed[i] = TAG.NOUN;
      else if (id === FORWARD && isForward(this.t, i, last)) this.fixed[i] = TAG.NOUN;
      else if (known !== 0 && (!upper || (initial && !this.isShout(i)) || this.isLetter(i)))
        this.fixed[i] = known;
      else if (id === TO) this.fixed[i] = TAG.TO;
      else if (id === MANAGING && i + 1 < last && MANAGED_SO.has(word[i + 1])) this.fixed[i] = TAG.ADJECTIVE;
      else if (upper && !initial) this.fixed[i] = TAG.PROPER;
      else {
        const listed = listedMask(id);
        this.masks[i] =
          listed || ((flags[i] & HAS_DIGIT) !== 0 ? NOUN_MASK : suffixMask(text, start[i], end[i]));
        if (upper && (listed === 0 || this.properNext(i, last)))
          this.fixed[i] = this.initialTag(i, last, listed);
      }
      initial = false;
    }
  }

  /** `the mine`, `the coal mine`, not `a friend of mine`. */
  private isPit(i: number, first: number): boolean {
    const opens = (k: number): boolean =>
      k >= first && (this.fixed[k] === TAG.DETERMINER || this.fixed[k] === TAG.POSSESSIVE);
    // `the open-pit mine`
    if (i - 2 > first && this.t.text[this.t.start[i - 2]] === '-') return opens(i - 4);
    return opens(i - 1) || ((this.fixed[i - 1] === 0 || this.fixed[i - 1] === TAG.PROPER) && opens(i - 2));
  }

  /** `A.`, `I.` before another word of the sentence: the initial of a name. */
  private isInitial(i: number, last: number): boolean {
    const { start, end, text, flags } = this.t;
    if (end[i] - start[i] !== 1 || (flags[i] & UPPER_FIRST) === 0 || i + 2 >= last) return false;
    return start[i + 1] === end[i] && text.charCodeAt(end[i]) === STOP && (flags[i + 2] & UPPER_FIRST) !== 0;
  }

  /** One letter, alone or before an apostrophe: `I`, `I'll`. */
  private isLetter(i: number): boolean {
    const { start, end, text } = this.t;
    return end[i] - start[i] === 1 || APOSTROPHES.has(text.charCodeAt(start[i] + 1));
  }

  /** `US`, `IT`: capitals that are no word of a closed class. */
  private isShout(i: number): boolean {
    return (this.t.flags[i] & (ALL_UPPER | UPPER_FIRST)) === (ALL_UPPER | UPPER_FIRST);
  }

  private properNext(i: number, last: number): boolean {
    return i + 1 < last && this.t.kind[i + 1] === WORD && (this.t.flags[i + 1] & UPPER_FIRST) !== 0;
  }

  /** A capitalised first word that no list has, or before another capital: mostly a name. */
  private initialTag(i: number, last: number, listed: number): number {
    const mask = this.masks[i];
    // `Loomly's revenue`: what owns is no adverb.
    if (listed === 0 && i + 1 < last && this.t.word[i + 1] === OWNERS_SIGN) return TAG.PROPER;
    if (this.properNext(i, last))
      return !opensNames(this.t, i) &&
        (mask & (GERUND_MASK | ADVERB_MASK | PRESENT_MASK | PAST_MASK)) !== 0 &&
        listed !== 0
        ? 0
        : TAG.PROPER;
    if (mask === NOUN_MASK || mask === ADJECTIVE_MASK) return TAG.PROPER;
    return 0;
  }

  /** Whether a sign lets a sentence begin after it: quotation marks, colon, dash, bullet. */
  private opens(i: number): boolean {
    const sign = this.t.text.charCodeAt(this.t.start[i]);
    return (
      sign === 34 || sign === 0x201c || sign === 0xab || sign === 58 || sign === 0x2018 || sign === 0x2022
    );
  }
}

/** Looks the words of a sentence up: closed classes, lists, endings, capitals. */
export const lookUpSentence = (t: Tokens, classes: WordClasses): void =>
  new Lookup(t, classes).lookUp(classes.first, classes.last);
