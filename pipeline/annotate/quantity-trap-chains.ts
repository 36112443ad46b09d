import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import { isRatioAt } from './quantity-odds.ts';
import type { Scene } from './quantity-scene.ts';
import { isAreaCode } from './quantity-trap-bearers.ts';
import { idiomTrap } from './quantity-trap-idioms.ts';
import { codeOfPapers } from './quantity-trap-papers.ts';
import { codeOfStudies } from './quantity-trap-studies.ts';
import { codeOfTrials } from './quantity-trap-trials.ts';
import { ADDRESS, HAS_DIGIT, NUMBER, WORD } from './tokens.ts';

const MERIDIEMS = wordSet(
  "am pm a.m a.m. p.m p.m. a p noon midnight gmt utc est edt bst cet cest pst pdt ist o'clock oclock hrs",
);
const SLASH = 47;
const F = wordId('f');
export const COLON = 58;
export const HYPHEN = 45;
const DEGREE = 0xb0;
export const DOT = 46;
export const OPEN = 40;
const SEMICOLON = 59;
const COMMA = 44;
/** Most tokens between the year and the last page of a reference. */
const LONGEST_CITATION = 12;
const YEAR = /^(?:19|20)\d\d$/;
const HEADINGS = wordSet('million millions billion billions trillion thousand thousands');
const MINUS = 0x2212;
export const isHyphen = (sign: number): boolean => sign === HYPHEN || sign === 0x2011 || sign === 0x2010;
/** Reason of a refusal: signs or digits that nobody can read as one number. */
export const UNREADABLE = 'not one readable number';
export const TELEPHONE = 'a telephone number';
const SIDES = wordSet('in by');
const TO = wordId('to');
export const A = wordId('a');
const P = wordId('p');
const M = wordId('m');
const PLUS = 43;
const ZONES = wordSet('utc gmt');
/** Signs of dollars, pounds and euros. */
const PRICES = new Set([36, 0xa3, 0x20ac]);
const ADDED_AFTER = wordSet('45 90 105 120');
const HALF = wordId('half');
const HALVES = wordSet('first second opening latter attacking defensive opposition opposing own');
/** `over-65s`, `mid-40s`: words that join an age. */
const AGE_PREFIXES = wordSet('over under mid early late magnitude');
const AM = wordId('am');
const PM = wordId('pm');
/** Digits that no unit makes a quantity: chains, clocks, telephone numbers, signs. */
export class ChainTraps {
  protected readonly s: Scene;

  constructor(scene: Scene) {
    this.s = scene;
  }

  /** Reasons that hold whatever unit follows. */
  always(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    const { first } = n;
    if (this.isHalfOfGame(n)) return 'a half of a game';
    const idiom = idiomTrap(s, n);
    if (idiom) return idiom;
    if (this.isUnitHeading(n)) return 'the unit of a table or an axis';
    const code = codeOfPapers(s, n) ?? codeOfStudies(s, n) ?? codeOfTrials(s, n);
    if (code) return code;
    if (this.isCitation(n)) return 'volume and pages of a reference';
    if ((n.form === 'digits' || n.form === 'fraction' || n.form === 'mixed') && !this.isPlain(n)) {
      if (this.isSigned(n)) return UNREADABLE;
      if (isAreaCode(s, n) || this.isDialled(n)) return TELEPHONE;
      if (this.isChained(n)) return 'digits in a chain: telephone number, date or code';
      if (this.isClock(n)) return 'a time of day';
      if (ZONES.has(s.word(first - 1)) && (s.sign(first) === PLUS || s.sign(first) === HYPHEN))
        return 'a zone of time';
      if (this.isAddedTime(n)) return 'a minute of a game with added time';
      if (s.glued(first) && first > 0) {
        const before = s.sign(first - 1);
        if (
          // `m−2 h−1`: a power
          (isHyphen(before) || before === MINUS) &&
          s.glued(first - 1) &&
          t.kind[first - 2] === WORD &&
          !this.isRangeWord(first - 2) &&
          !this.isSameUnit(n, first - 2)
        )
          return 'joined to a word: a name or code';
        if (before === SLASH && s.word(first - 2) === F && s.glued(first - 1)) return 'the opening of a lens';
        if (before === 95 || before === 64 || this.isRestOfCode(first)) return 'part of a code';
      }
      const colons = s.sign(first - 1) === COLON && s.sign(first - 2) === COLON && s.glued(first);
      if (colons || t.kind[first - 1] === ADDRESS) return 'part of an address';
    }
    return undefined;
  }

  /** Digits between words, before a word or a stop or comma of the sentence: in no chain of signs. */
  private isPlain({ first, last }: NumberSpan): boolean {
    const { s } = this;
    const { kind, word, start, end } = s.t;
    if (first === 0 || kind[first] !== NUMBER || kind[first - 1] !== WORD || s.glued(first)) return false;
    if (kind[last] === WORD) return !MERIDIEMS.has(word[last]);
    const sign = s.sign(last);
    return (sign === COMMA || sign === DOT) && end[last] - start[last] === 1 && !s.glued(last + 1);
  }

  /** `a second-half goal`, `11 first-half minutes`, `in the first half`. */
  protected isHalfOfGame({ first }: NumberSpan): boolean {
    const { s } = this;
    if (s.word(first) !== HALF) return false;
    return (
      HALVES.has(s.word(first - 1)) || (isHyphen(s.sign(first - 1)) && s.glued(first) && s.glued(first - 1))
    );
  }

  /** `90+4`, `45+2`: the minute of a game; both numbers. */
  protected isAddedTime({ first, last }: NumberSpan): boolean {
    const { s } = this;
    const base = s.sign(first) === PLUS ? first - 1 : last - 1;
    return (
      s.sign(base + 1) === PLUS &&
      s.glued(base + 1) &&
      s.glued(base + 2) &&
      ADDED_AFTER.has(s.word(base)) &&
      s.t.kind[base + 2] === NUMBER &&
      s.t.end[base + 2] - s.t.start[base + 2] < 3
    );
  }

  /** `Extent (million km²)`: a magnitude alone that opens a bracket. */
  protected isUnitHeading({ first, last }: NumberSpan): boolean {
    const { s } = this;
    return last - first === 1 && HEADINGS.has(s.word(first)) && s.sign(first - 1) === OPEN && s.glued(first);
  }

  /** `2022;3:215–216`, `2019; 393 (2): 1829`: what follows a year and a semicolon, with a colon on its way. */
  protected isCitation({ first }: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (t.kind[first - 1] === WORD) return false;
    const floor = Math.max(s.floor(first), first - LONGEST_CITATION);
    let colon = this.colonAfter(first);
    for (let i = first - 1; i > floor; i -= 1) {
      const sign = s.sign(i);
      if (sign === COLON) colon = true;
      else if (sign === SEMICOLON)
        return colon && t.kind[i - 1] === NUMBER && YEAR.test(t.text.slice(t.start[i - 1], t.end[i - 1]));
      else if (t.kind[i] === WORD) return false;
    }
    return false;
  }

  private colonAfter(first: number): boolean {
    const { s } = this;
    for (let i = first + 1; i < s.limit(first) && i < first + LONGEST_CITATION; i += 1) {
      if (s.sign(i) === COLON) return s.t.kind[i + 1] === NUMBER;
      if (s.t.kind[i] === WORD) return false;
    }
    return false;
  }

  /** The 5 of `Q150.5`: digits after the point of a word with digits. */
  protected isRestOfCode(first: number): boolean {
    const { s } = this;
    const sign = s.sign(first - 1);
    const comma = sign === COMMA && s.t.end[first] - s.t.start[first] === 3;
    if (first < 2 || (sign !== DOT && !comma) || !s.glued(first - 1)) return false;
    return s.t.kind[first - 2] === WORD && (s.t.flags[first - 2] & HAS_DIGIT) !== 0;
  }

  /** `--5`, `$(500)`: signs that make no number. */
  protected isSigned(n: NumberSpan): boolean {
    const { s } = this;
    const before = s.sign(n.first - 1);
    if (this.isDoubled(n.last, n.last + 1) || this.isDoubled(n.first - 2, n.first - 1)) return true;
    if (before === HYPHEN && s.sign(n.first - 2) === 43 && s.glued(n.first) && s.glued(n.first - 1))
      return true;
    const twice = s.sign(n.first) === HYPHEN && before === HYPHEN && s.glued(n.first);
    const twoBefore =
      before === HYPHEN &&
      s.sign(n.first - 2) === HYPHEN &&
      s.glued(n.first) &&
      s.glued(n.first - 1) &&
      n.first > 1 &&
      !s.glued(n.first - 2);
    return twice || twoBefore || (before === OPEN && s.glued(n.first - 1) && s.sign(n.first - 2) === 36);
  }

  /** Two separators in a row between digits: `3,,000`, `1..5`. */
  protected isDoubled(a: number, b: number): boolean {
    const { s } = this;
    const { t } = s;
    const isMark = (i: number): boolean => (s.sign(i) === 44 || s.sign(i) === DOT) && s.glued(i);
    const run = (i: number): boolean =>
      isMark(i) &&
      t.end[i] - t.start[i] > 1 &&
      s.glued(i + 1) &&
      t.kind[i + 1] === NUMBER &&
      t.kind[i - 1] === NUMBER;
    return (
      run(a) ||
      run(b) ||
      (isMark(a) && isMark(b) && s.glued(b + 1) && t.kind[b + 1] === NUMBER && t.kind[a - 1] === NUMBER)
    );
  }

  /** `+44 20 7946 0958`, `07700 900123`: groups of digits after a plus sign or with a zero in front. */
  protected isDialled(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (n.form !== 'digits' || n.fractional || n.grouped || t.kind[n.last] !== NUMBER) return false;
    const plus = s.sign(n.first) === 43;
    const zero = t.text[n.start] === '0' && (n.digits ?? 0) > 2;
    return plus || zero;
  }

  /** `sub-4`, `pre-1.0`: prefixes that join words to numbers they keep. */
  protected isRangeWord(i: number): boolean {
    const { s } = this;
    if (s.numbers.ofToken[i] >= 0 || s.word(i) === TO || AGE_PREFIXES.has(s.word(i))) return true;
    // `a 1-in-300 chance`, `a 12-by-15-foot room`
    return SIDES.has(s.word(i)) && isHyphen(s.sign(i - 1)) && i > 1 && s.numbers.ofToken[i - 2] >= 0;
  }

  /** `30kg-40kg`, `38°C-40°C`: token `i` is the unit of the number before the hyphen and stands after this one as well. */
  private isSameUnit({ last }: NumberSpan, i: number): boolean {
    const { s } = this;
    const degrees = s.sign(i - 1) === DEGREE ? 1 : 0;
    return (
      s.numbers.ofToken[i - 1 - degrees] >= 0 &&
      s.word(last + degrees) === s.word(i) &&
      (degrees === 0 || s.sign(last) === DEGREE)
    );
  }

  /** `222-2222`, `01/02/2020`, `192.168.0.1`, `25-0517`. */
  protected isChained(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (n.first > 0 && t.kind[n.first] === NUMBER && s.glued(n.first)) {
      const joint = s.sign(n.first - 1);
      if ((joint === 47 || isHyphen(joint)) && s.glued(n.first - 1) && t.kind[n.first - 2] === NUMBER) {
        const link = s.sign(n.first - 3);
        if ((link === joint || (isHyphen(link) && isHyphen(joint))) && t.kind[n.first - 4] === NUMBER)
          return true;
        if (joint === 47 && n.form !== 'fraction') return true;
        const next = s.sign(n.last);
        if (
          isHyphen(joint) &&
          isHyphen(next) &&
          s.glued(n.last) &&
          s.glued(n.last + 1) &&
          t.kind[n.last + 1] === NUMBER
        )
          return true;
      }
    }
    if (
      n.first > 1 &&
      isHyphen(s.sign(n.first - 1)) &&
      s.glued(n.first) &&
      s.glued(n.first - 1) &&
      t.kind[n.first - 2] === NUMBER &&
      t.text[t.start[n.first]] === '0' &&
      (n.digits ?? 0) > 1 &&
      !n.fractional
    )
      return true;
    return this.chainAfter(n.last);
  }

  protected chainAfter(at: number): boolean {
    const { s } = this;
    const { t } = s;
    const joint = s.sign(at);
    const isJoint =
      (joint === 47 || isHyphen(joint)) && s.glued(at) && s.glued(at + 1) && t.kind[at + 1] === NUMBER;
    if (!isJoint) return false;
    const next = s.sign(at + 2);
    if (
      (next === joint || (isHyphen(next) && isHyphen(joint))) &&
      s.glued(at + 2) &&
      s.glued(at + 3) &&
      t.kind[at + 3] === NUMBER
    )
      return true;
    if (joint === 47) return true;
    const from = t.start[at + 1];
    return t.text[from] === '0' && t.end[at + 1] - from > 1 && t.text[from + 1] !== '.';
  }

  protected isClock(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (isRatioAt(t.word, s.sign(n.first - 1) === COLON ? n.first - 2 : n.first, s.floor(n.first)))
      return false;
    const beforeColon =
      n.first > 1 &&
      s.sign(n.first - 1) === COLON &&
      s.glued(n.first) &&
      s.glued(n.first - 1) &&
      t.kind[n.first - 2] === NUMBER;
    if (beforeColon)
      return t.end[n.first] - t.start[n.first] === 2 || t.text.charCodeAt(t.start[n.first] + 2) === DOT;
    if (s.sign(n.last) === COLON && s.glued(n.last) && s.glued(n.last + 1) && t.kind[n.last + 1] === NUMBER)
      return (
        t.end[n.last + 1] - t.start[n.last + 1] === 2 || t.text.charCodeAt(t.start[n.last + 1] + 2) === DOT
      );
    if (
      n.last < t.count &&
      MERIDIEMS.has(t.word[n.last]) &&
      n.magnitudeToken === undefined &&
      t.kind[n.first] === NUMBER
    ) {
      const word = t.word[n.last];
      if (word === A || word === P)
        return s.glued(n.last) && s.sign(n.last + 1) === DOT && t.word[n.last + 2] === M;
      if (word === AM || word === PM)
        return (
          n.value === undefined || (n.value.digits < 2500n && n.value.digits > 0n && !this.isUnitContext(n))
        );
      // `$1.35 est.`: an estimate
      return !PRICES.has(s.sign(n.first - 1));
    }
    return false;
  }

  /** A spaced `am` or `pm` after decimals that no clock shows is a length. */
  protected isUnitContext(n: NumberSpan): boolean {
    return n.fractional === true && n.value !== undefined && n.value.scale > 2;
  }
}
