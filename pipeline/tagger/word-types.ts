import { ALL_UPPER, HAS_LOWER, HAS_UPPER, NUMBER, PUNCT, SYMBOL, UPPER_FIRST } from '../core/token-flags.ts';
import { FIRST_TRANSIENT, releaseCount, wordText } from '../core/vocabulary.ts';
import { AFFIX, LISTS, SHAPE, WORD, type WordFeature } from './families.ts';
import { LIST_BITS, NAMING, ORDINARY, wordBits } from './gazetteer.ts';
import { feature, textHash } from './hashing.ts';
import { KIN_REACH, wordKinFeatures } from './kin-features.ts';
import { clearLists, KIN_LISTS, leadingUse, shippedKin, type WordKin } from './word-kin.ts';

/** How a token is written. `CAPS_LINE` is a capital that tells nothing, in a line all in capitals. */
const LOWER = 0;
const TITLE_CASE = 1;
const CAPITALS = 2;
const INNER_CAPITAL = 3;
const LATE_CAPITAL = 4;
const CAPS_LINE = 5;
const DIGITS = 6;
const SIGN = 7;
const CASES = 8;

/** The case class of a token; `second` tells whether a capital stands inside, after the first letter. */
export const caseOf = (kind: number, flags: number, second: boolean, capsLine: boolean): number => {
  if (kind === NUMBER) return DIGITS;
  if (kind === PUNCT || kind === SYMBOL) return SIGN;
  if ((flags & HAS_UPPER) === 0) return LOWER;
  if (capsLine) return CAPS_LINE;
  if ((flags & UPPER_FIRST) === 0) return LATE_CAPITAL;
  if ((flags & HAS_LOWER) === 0) return (flags & ALL_UPPER) !== 0 ? CAPITALS : TITLE_CASE;
  return second ? INNER_CAPITAL : TITLE_CASE;
};

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** The outline of a word: its case class, length class, digits, stops and accents. */
const outline = (form: string, caseClass: number): number => {
  let mask = caseClass;
  const length =
    form.length > 12 ? 6 : form.length > 8 ? 5 : form.length > 5 ? 4 : form.length > 3 ? 3 : form.length - 1;
  let digits = 0;
  for (let i = 0; i < form.length; i += 1) {
    const unit = form.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits += 1;
    else if (unit === 46) mask |= 256;
    else if (unit === 39) mask |= 512;
    else if (unit > 127) mask |= 1024;
  }
  mask |= length << 4;
  if (digits > 0) mask |= digits === form.length ? 2048 : 4096;
  return mask;
};

/** A word form: its hash, how it is written, the lists it stands in. */
interface WordForm {
  readonly form: string;
  readonly whole: number;
  readonly caseClass: number;
  readonly bits: number;
}

/** The features of a word form that count so many places away. Templates 0 to 39. */
const wordFeatures = ({ form, whole, caseClass, bits }: WordForm, distance: number): WordFeature[] => {
  const list: WordFeature[] = [];
  const add = (hash: number, reach: number, family: number): void => {
    if (reach >= distance) list.push({ hash, reach, family });
  };
  add(feature(0, whole), 3, WORD);
  add(feature(1, whole + caseClass), 1, WORD);
  add(feature(2, outline(form, caseClass)), 2, SHAPE);
  add(feature(3, caseClass), 3, SHAPE);
  if (distance < 2 && caseClass === DIGITS) {
    const kind = form.length === 4 ? form.charCodeAt(0) * 256 + form.charCodeAt(1) : form.length;
    add(feature(4, kind), 1, SHAPE);
  }
  if (distance < 2 && ORDINAL.test(form)) add(feature(5, 0), 1, SHAPE);
  if (caseClass === SIGN) return list;
  const written = caseClass >= TITLE_CASE && caseClass <= CAPS_LINE;
  for (let size = 1; distance < 2 && size <= 5 && size < form.length; size += 1) {
    const reach = size === 3 || (size === 2 && written) ? 1 : 0;
    if (reach < distance) continue;
    if (size < 5 && written) add(feature(5 + size, textHash(form, 0, size)), 0, AFFIX);
    add(feature(10 + size, textHash(form, form.length - size, form.length)), reach, AFFIX);
  }
  for (let bit = 0; bit < LIST_BITS; bit += 1) if ((bits & (1 << bit)) !== 0) add(feature(16, bit), 3, LISTS);
  add(feature(17, (bits << 4) | caseClass), 1, LISTS);
  add(feature(18, ((bits & NAMING) << 4) | caseClass), 2, LISTS);
  if ((bits & ORDINARY) === 0) add(feature(19, caseClass), 1, LISTS);
  return list;
};

/** The hash of a word feature seen from a token `offset` places away (−3 to 3). */
export const atOffset = (hash: number, offset: number): number => feature(40 + offset + 3, hash);

/** Stands for the word before the first and after the last token of a document. */
const EDGE_HASH = 0x5bd1e995;
const EDGE_CASE = 15;

/**
 * Word forms with their case class, numbered as they are met, from 1; forgotten when words are. Number 0
 * stands for the word before the first and after the last token of a document.
 */
export class WordTypes {
  hash = new Int32Array(1 << 12);
  bits = new Int32Array(1 << 12);
  caseClass = new Uint8Array(1 << 12);
  word = new Int32Array(1 << 12);
  /** How like the words of each list, the lists whose words are clearly alike, what is known of uses, the leading use. */
  private lists = new Int32Array(1 << 12);
  alike = new Int32Array(1 << 12);
  uses = new Int32Array(1 << 12);
  leading = new Int32Array(1 << 12);
  /** A number, 0 for edges, for what the lists of names, `alike` and `leading` say of the word. */
  trait = new Int32Array(1 << 12);
  count = 1;
  private readonly traits = new Map<number, number>();
  /** Grows with every time the table was emptied. */
  generation = 0;
  private permanent = new Int32Array(1 << 16);
  private transient = new Int32Array(1 << 14);
  private released = releaseCount();
  private readonly limit: number;
  private readonly kin: WordKin;

  constructor(limit = 1 << 16, kin: WordKin = shippedKin()) {
    this.limit = limit;
    this.kin = kin;
    this.hash[0] = EDGE_HASH;
    this.caseClass[0] = EDGE_CASE;
    this.alike[0] = -1;
    this.leading[0] = -1;
  }

  /** Call between documents: empties the table when its word numbers are stale or there are too many. */
  freshen(): void {
    if (this.released === releaseCount() && this.count < this.limit) return;
    this.released = releaseCount();
    this.permanent.fill(0);
    this.transient.fill(0);
    this.traits.clear();
    this.count = 1;
    this.generation += 1;
  }

  /** The number of the type. */
  of(word: number, caseClass: number): number {
    const isTransient = word >= FIRST_TRANSIENT;
    const place = (isTransient ? word - FIRST_TRANSIENT : word) * CASES + caseClass;
    let table = isTransient ? this.transient : this.permanent;
    if (place >= table.length) {
      const wider = new Int32Array(Math.max(table.length * 2, place + CASES));
      wider.set(table);
      table = wider;
      if (isTransient) this.transient = wider;
      else this.permanent = wider;
    }
    const known = table[place];
    if (known !== 0) return known;
    table[place] = this.count;
    return this.enter(word, caseClass);
  }

  /** The features of a type that count at least so many places away, 0 to 3. */
  featuresOf(type: number, distance = 0): WordFeature[] {
    const caseClass = this.caseClass[type];
    const form = wordText(this.word[type]);
    const list = wordFeatures({ form, whole: this.hash[type], caseClass, bits: this.bits[type] }, distance);
    if (caseClass !== SIGN && distance <= KIN_REACH)
      wordKinFeatures({ lists: this.lists[type], uses: this.uses[type], caseClass }, list);
    return list;
  }

  private enter(word: number, caseClass: number): number {
    if (this.count === this.hash.length) this.grow();
    const type = this.count;
    this.count += 1;
    const form = wordText(word);
    this.hash[type] = textHash(form, 0, form.length);
    this.bits[type] = word >= FIRST_TRANSIENT ? 0 : wordBits(word);
    this.caseClass[type] = caseClass;
    const place = this.kin.find(this.hash[type]);
    this.uses[type] = this.kin.usesOf(place);
    this.lists[type] = this.kin.listsOf(place);
    this.alike[type] = clearLists(this.lists[type]);
    this.leading[type] = leadingUse(this.uses[type]);
    this.trait[type] = this.traitOf(type);
    this.word[type] = word;
    return type;
  }

  /** Lists, likeness and use take 28, 16 and 9 bits: one number holds them exactly. */
  private traitOf(type: number): number {
    const all =
      ((this.leading[type] << KIN_LISTS) | this.alike[type]) * 2 ** LIST_BITS + (this.bits[type] & NAMING);
    const known = this.traits.get(all);
    if (known !== undefined) return known;
    this.traits.set(all, this.traits.size + 1);
    return this.traits.size;
  }

  private grow(): void {
    const size = this.count * 2;
    const wide = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(size);
      next.set(old);
      return next;
    };
    this.hash = wide(this.hash);
    this.bits = wide(this.bits);
    this.word = wide(this.word);
    this.lists = wide(this.lists);
    this.alike = wide(this.alike);
    this.uses = wide(this.uses);
    this.leading = wide(this.leading);
    this.trait = wide(this.trait);
    const classes = new Uint8Array(size);
    classes.set(this.caseClass);
    this.caseClass = classes;
  }
}
