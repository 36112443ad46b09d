import { WordMap, WordSet, wordId } from '../core/vocabulary.ts';
import { COUNTED_TITLES, LABEL_NOUNS, PLAIN_OPENERS, PLURAL_LABELS } from '../lexicon/label-nouns.ts';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { ADDRESS, ALL_UPPER, HAS_DIGIT, LINE_BEFORE, NUMBER, UPPER_FIRST, WORD } from './tokens.ts';

const set = (text: string): WordSet => new WordSet(text.split(' ').filter(Boolean));
const LABELS = set(LABEL_NOUNS);
const LABEL_PLURALS = set(PLURAL_LABELS);
const TITLES = set(COUNTED_TITLES);
const OPENERS = set(PLAIN_OPENERS);
const MONTH_NAMES = new WordMap<number>(Object.entries(MONTHS));
const DAY_NAMES = new WordMap<number>(Object.entries(WEEKDAYS));
const MERIDIEMS = set(
  "am pm a.m a.m. p.m p.m. a p noon midnight gmt utc est edt bst cet cest pst pdt ist o'clock oclock hrs",
);
const SHAKY_LABELS = set(
  'measure bill act code part number item items lot unit building gate platform terminal channel track lane exit dock box verse stage class grade type level zone sector block area group pool falcon model mark war world formula radio bus train tram tank division mission mercury season series figure figures table line lines order account seat sample samples example examples patent case cases passenger prisoner inmate region district step steps volume volumes issue room rooms flights routes articles units claim claims rule rules episode chapter page pages cat schedule release version build prisoner plaintiff defendant license licence permit law statute',
);
const ONE_BEFORE = set('no the this that each any every another which some only-one number');
const ONE = wordId('one');
const OF = wordId('of');
const ANOTHER = wordId('another');
const POSSESSIVE = wordId("'s");
const SLASH = wordId('/');
const SECOND = wordId('second');
const NOT_NAMES = set('united');
const MAGNITUDES = set('magnitude magnitudes');
const HALF_WORD = wordId('half');
const HALF_IDIOMS = set('staff mast back backs time brother sister term way hearted baked moon');
const PLAIN_DENOMINATORS = set('2 3 4 5 6 7 8 9 10 12 16 20 25 32 40 50 64 100 1000');
const CALLED = set(
  'call calls called calling phone phoned phones phoning dial dials dialed dialled dialing ring rang text texted texting emergency',
);
const SOMETHING = set('something somethings');
const HASH = 35;
const COLON = 58;
const HYPHEN = 45;
const DOT = 46;
const OPEN = 40;
const OPEN_SQUARE = 91;

const isHyphen = (sign: number): boolean => sign === HYPHEN || sign === 0x2011 || sign === 0x2010;

/** Why a number is no quantity; one reason each, `undefined` for quantities. */
export class Traps {
  private readonly s: Scene;

  constructor(scene: Scene) {
    this.s = scene;
  }

  /** Reasons that hold whatever unit follows. */
  always(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    const { first } = n;
    if (n.form === 'digits' || n.form === 'fraction' || n.form === 'mixed') {
      if (this.isSigned(n)) return UNREADABLE;
      if (this.isDialled(n)) return TELEPHONE;
      if (this.isChained(n)) return 'digits in a chain: telephone number, date or code';
      if (this.isClock(n)) return 'a time of day';
      if (s.glued(first) && first > 0) {
        const before = s.sign(first - 1);
        if (
          isHyphen(before) &&
          s.glued(first - 1) &&
          t.kind[first - 2] === WORD &&
          !this.isRangeWord(first - 2)
        )
          return 'joined to a word: a name or code';
        if (before === SLASH && t.kind[first - 2] === WORD && s.glued(first - 1))
          return 'joined to a word: a code';
        if (before === 95 || before === 64) return 'part of a code';
      }
      if (t.kind[first - 1] === ADDRESS) return 'part of an address';
    }
    return undefined;
  }

  /** `--5`, `$(500)`: signs that make no number. */
  private isSigned(n: NumberSpan): boolean {
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
  private isDoubled(a: number, b: number): boolean {
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
  private isDialled(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (n.form !== 'digits' || n.fractional || n.grouped || t.kind[n.last] !== NUMBER) return false;
    const plus = s.sign(n.first) === 43;
    const zero = t.text[n.start] === '0' && (n.digits ?? 0) > 2;
    return plus || zero;
  }

  /** `sub-4`, `pre-1.0`: prefixes that join words to numbers they keep. */
  private isRangeWord(i: number): boolean {
    return this.s.numbers.ofToken[i] >= 0 || this.s.word(i) === TO;
  }

  /** `222-2222`, `01/02/2020`, `192.168.0.1`, `25-0517`. */
  private isChained(n: NumberSpan): boolean {
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

  private chainAfter(at: number): boolean {
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
    const digits = t.text[t.start[at + 1]];
    return digits === '0' && t.end[at + 1] - t.start[at + 1] > 1;
  }

  private isClock(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    const beforeColon =
      n.first > 1 &&
      s.sign(n.first - 1) === COLON &&
      s.glued(n.first) &&
      s.glued(n.first - 1) &&
      t.kind[n.first - 2] === NUMBER;
    if (beforeColon) return t.end[n.first] - t.start[n.first] === 2;
    if (s.sign(n.last) === COLON && s.glued(n.last) && s.glued(n.last + 1) && t.kind[n.last + 1] === NUMBER)
      return t.end[n.last + 1] - t.start[n.last + 1] === 2;
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
      return true;
    }
    return false;
  }

  /** A spaced `am` or `pm` after decimals that no clock shows is a length. */
  private isUnitContext(n: NumberSpan): boolean {
    return n.fractional === true && n.value !== undefined && n.value.scale > 2;
  }

  /** Reasons that hold where neither unit nor currency nor percent sign follows. */
  bare(n: NumberSpan): string | undefined {
    return (
      this.fraction(n) ??
      this.dateLike(n) ??
      this.gluedLetters(n) ??
      this.enumerator(n) ??
      this.label(n) ??
      this.pronounOne(n) ??
      this.nameNumber(n)
    );
  }

  /** `24/7`, `9/11`: slashes that are no fraction; `half staff`. */
  private fraction(n: NumberSpan): string | undefined {
    const { s } = this;
    if (n.form !== 'fraction')
      return HALF_IDIOMS.has(s.word(n.last)) && s.word(n.first) === HALF_WORD
        ? 'an idiom with half'
        : undefined;
    if (s.word(n.first) === HALF_WORD && HALF_IDIOMS.has(s.word(n.last))) return 'an idiom with half';
    if (s.t.kind[n.first] !== NUMBER || s.sign(n.first + 1) !== 47) return undefined;
    const improper = n.value !== undefined && n.value.digits >= 10n ** BigInt(n.value.scale);
    return improper || (s.word(n.last) !== OF && !PLAIN_DENOMINATORS.has(s.word(n.last - 1)))
      ? 'a slash between numbers that is no fraction'
      : undefined;
  }

  private dateLike(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    if (n.yearLike) return 'a year';
    const { last, first } = n;
    const month = (i: number): boolean =>
      i >= 0 && i < t.count && MONTH_NAMES.has(t.word[i]) && (t.flags[i] & UPPER_FIRST) !== 0;
    if (month(first - 1) || month(last) || (month(first - 2) && s.sign(first - 1) === DOT))
      return 'part of a date';
    if (n.ordinal && t.word[last] === OF && month(last + 1)) return 'part of a date';
    if (n.ordinal || n.form !== 'digits' || n.digits === undefined) return undefined;
    if (
      first > 0 &&
      DAY_NAMES.has(t.word[first - 1]) &&
      (t.flags[first - 1] & UPPER_FIRST) !== 0 &&
      n.digits <= 2
    )
      return 'part of a date';
    if (n.digits === 4 && !n.grouped && !n.fractional && n.last - n.first === 1 && this.isYear(n))
      return 'a year';
    if ((s.sign(first - 1) === 39 || s.sign(first - 1) === 0x2019) && s.glued(first) && n.digits === 2)
      return 'a year';
    if (s.sign(last) === 39 || s.sign(last) === 0x2019)
      return t.word[last] === POSSESSIVE && n.digits <= 4 ? 'a decade or a plural of a name' : undefined;
    return undefined;
  }

  private isYear(n: NumberSpan): boolean {
    const value = n.value?.digits ?? 0n;
    if (value < 1500n || value > 2099n) return false;
    const { s } = this;
    const { t } = s;
    const next = n.last;
    const cue = t.word[n.first - 1];
    if (COUNT_CUES.has(cue) || (cue === THAN && COUNT_CUES.has(t.word[n.first - 2])))
      return !(next < t.count && s.tags[next] === TAG.PLURAL);
    return !(
      next < t.count &&
      s.tags[next] === TAG.PLURAL &&
      (value < 1900n || !YEAR_CUES.has(cue)) &&
      (value < 1900n || cue === -1)
    );
  }

  /** `25A`, `5G`, `3D`, `1990s`. */
  private gluedLetters(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    const { last } = n;
    if (isHyphen(s.sign(last)) && SOMETHING.has(s.word(last + 1))) return 'an age group, not a number';
    if (n.ordinal || n.form === 'words' || last >= t.count || t.kind[last] !== WORD || !s.glued(last))
      return undefined;
    if (t.word[last] === POSSESSIVE) return undefined;
    return n.letter?.token === last &&
      t.end[last] - t.start[last] === 1 &&
      /[kmb]/i.test(t.text[t.start[last]])
      ? undefined
      : 'letters joined to digits: a name or code';
  }

  /** `1.` at the start of a line, `(2)`, `[25]`. */
  private enumerator(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    if (n.form !== 'digits') return undefined;
    const before = s.sign(n.first - 1);
    const after = s.sign(n.last);
    if (before === OPEN_SQUARE && (after === 93 || after === 44 || after === HYPHEN || after === 0x2013))
      return 'a reference in brackets';
    if (before === OPEN && after === 41 && n.first > 1 && s.glued(n.first - 1)) return 'a number of an item';
    if (this.inReferences(n)) return 'a reference in brackets';
    if (
      before === COLON &&
      (n.digits ?? 0) >= 4 &&
      !n.grouped &&
      n.first > 1 &&
      (t.flags[n.first - 2] & ALL_UPPER) !== 0 &&
      t.end[n.first - 2] - t.start[n.first - 2] > 1
    )
      return 'a number that names its bearer';
    if (
      before === OPEN &&
      after === 41 &&
      (n.digits ?? 0) < 3 &&
      !(isNounTag(s.tags[n.first - 2]) && (t.flags[n.first - 2] & UPPER_FIRST) !== 0)
    )
      return 'a number of an item';
    if (
      (t.flags[n.first] & LINE_BEFORE) !== 0 &&
      (after === DOT || after === 41) &&
      s.glued(n.last) &&
      (n.digits ?? 0) < 3 &&
      n.last + 1 < t.count &&
      !s.glued(n.last + 1)
    )
      return n.last + 1 < t.count ? 'a number of an item' : undefined;
    return undefined;
  }

  /** `[7–12]`, `[3, 5]`: only numbers, commas and dashes back to the bracket. */
  private inReferences(n: NumberSpan): boolean {
    const { s } = this;
    const joint = (i: number): boolean => s.sign(i) === 44 || s.sign(i) === HYPHEN || s.sign(i) === 0x2013;
    const after = s.sign(n.last);
    if (after !== 93 && !joint(n.last)) return false;
    let i = n.first - 1;
    for (let steps = 0; steps < 12 && (joint(i) || s.t.kind[i] === NUMBER); steps += 1) i -= 1;
    return s.sign(i) === OPEN_SQUARE && i < n.first - 1;
  }

  label(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    let at = n.first - 1;
    if (at < 0) return undefined;
    if (n.form === 'digits' && n.digits === 3 && CALLED.has(s.word(at))) return 'a telephone number';
    if (s.sign(at) === HASH) return 'a number that names its bearer';
    if (s.sign(at) === DOT && s.glued(at)) {
      at -= 1;
      if (!NUMBERING.has(t.word[at])) return undefined;
      return 'a number that names its bearer';
    }
    if (isHyphen(s.sign(at)) && s.glued(at)) at -= 1;
    if (at < 0 || t.kind[at] !== WORD) return undefined;
    const word = t.word[at];
    if (n.ordinal) return undefined;
    const capital = (t.flags[at] & UPPER_FIRST) !== 0;
    if (LABELS.has(word)) {
      if (capital && at > s.floor(n.first)) return 'a number that names its bearer';
      if (n.form === 'digits' && (!SHAKY_LABELS.has(word) || !this.countsAfter(n)))
        return this.countsAfter(n) && SHAKY_LABELS.has(word) ? undefined : 'a number that names its bearer';
      if (SURE_LABELS.has(word)) return 'a number that names its bearer';
    }
    if (LABEL_PLURALS.has(word) && n.form === 'digits' && !this.countsAfter(n))
      return 'a number that names its bearer';
    return undefined;
  }

  /** A lower-case plural noun follows, so that the number counts it. */
  countsAfter(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    for (let i = n.last; i < t.count && i < n.last + 4; i += 1) {
      if (s.tags[i] === TAG.PLURAL) return (t.flags[i] & UPPER_FIRST) === 0;
      if (
        !isNounTag(s.tags[i]) &&
        s.tags[i] !== TAG.ADJECTIVE &&
        s.tags[i] !== TAG.PARTICIPLE &&
        s.tags[i] !== TAG.NUMERAL
      )
        return false;
    }
    return false;
  }

  private pronounOne(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    if (t.word[n.first] !== ONE || n.last - n.first !== 1) return undefined;
    const next = n.last;
    const before = s.word(n.first - 1);
    if (isHyphen(s.sign(next)) && s.glued(next))
      return ONE_JOINED.has(s.word(next + 1)) ? 'an idiom with one' : undefined;
    if (isHyphen(s.sign(n.first - 1)) && s.glued(n.first)) return 'an idiom with one';
    if (ONE_BEFORE.has(before)) return 'the pronoun one';
    if (next >= t.count) return 'the pronoun one';
    if (t.word[next] === OF || t.word[next] === ANOTHER || t.word[next] === POSSESSIVE)
      return 'one of several, or the pronoun one';
    if (ONE_NOUNS.has(t.word[next])) return 'an idiom with one';
    const tag = s.tags[next];
    if (RATIO_WORDS.has(t.word[next]) && s.numbers.ofToken[next + 1] >= 0) return undefined;
    if (t.word[next] === OUT) return undefined;
    if (tag === TAG.PRONOUN && s.word(next) !== OTHER) return 'the pronoun one';
    if (isNounTag(tag) || tag === TAG.ADJECTIVE || tag === TAG.NUMERAL) return undefined;
    if (tag === TAG.GERUND && n.first > 0 && s.tags[n.first - 1] === TAG.PREPOSITION) return undefined;
    if (tag === TAG.PARTICIPLE || tag === TAG.GERUND || tag === TAG.PAST)
      return isNounTag(s.tags[next + 1]) ? undefined : 'the pronoun one';
    return this.isListed(n) ? undefined : 'the pronoun one';
  }

  /** `one or two`, `between one and three`, `from one to five`. */
  private isListed(n: NumberSpan): boolean {
    const { s } = this;
    return (
      s.numbers.ofToken[n.last + 1] >= 0 ||
      s.numbers.ofToken[n.first - 2] >= 0 ||
      s.sign(n.last) === 8211 ||
      s.sign(n.last) === 45
    );
  }

  /** `Rocky 101`, `Zrínyi 2026`, `World War Two`, `14th Amendment`, `51 Pegasi`. */
  private nameNumber(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    if (n.ordinal) return this.nameOrdinal(n);
    const before = n.first - 1;
    if (MAGNITUDES.has(s.word(before))) return undefined;
    const joint = s.sign(n.last);
    if (
      (joint === HYPHEN || joint === 0x2013) &&
      s.glued(n.last) &&
      s.glued(n.last + 1) &&
      t.kind[n.last + 1] === NUMBER &&
      (n.digits ?? 9) < 4
    )
      return undefined;
    const upper =
      before >= s.floor(n.first) && t.kind[before] === WORD && (t.flags[before] & UPPER_FIRST) !== 0;
    if (upper && !OPENERS.has(t.word[before]) && !s.glued(n.first)) {
      const initial = before === s.floor(n.first);
      const isName = (t.flags[before] & ALL_UPPER) !== 0 || s.tags[before] === TAG.PROPER;
      if (n.form === 'words') {
        if ((t.flags[n.first] & UPPER_FIRST) !== 0 && !initial && n.last - n.first === 1)
          return 'part of a name';
      } else if (
        isName &&
        n.magnitudeToken === undefined &&
        !n.grouped &&
        !this.countsAfter(n) &&
        !(initial && s.tags[before] !== TAG.PROPER)
      )
        return 'part of a name';
    }
    if ((t.flags[n.first] & UPPER_FIRST) !== 0 && n.form === 'words' && this.isInName(n))
      return 'part of a name';
    if (n.form === 'digits' && this.beforeName(n)) return 'part of a name';
    return undefined;
  }

  /** A capitalised number word inside a title, not first in the sentence. */
  private isInName(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (
      n.first === s.floor(n.first) ||
      s.sign(n.first - 1) === 34 ||
      s.sign(n.first - 1) === 0x201c ||
      s.sign(n.first - 1) === COLON ||
      s.sign(n.first - 1) === 41
    )
      return false;
    if (t.word[n.first - 1] === POSSESSIVE) return true;
    if (
      t.word[n.first - 1] === OF &&
      (t.flags[n.first - 2] & UPPER_FIRST) !== 0 &&
      n.first - 2 > s.floor(n.first)
    )
      return true;
    return (
      (n.last < t.count && (t.flags[n.last] & UPPER_FIRST) !== 0) ||
      (t.flags[n.first - 1] & UPPER_FIRST) !== 0
    );
  }

  /** `51 Pegasi b`: digits, a capitalised word, then one letter. */
  private beforeName(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    const at = n.last;
    if (n.grouped || n.fractional || at + 1 >= t.count || (t.flags[at] & UPPER_FIRST) === 0) return false;
    for (let i = at; i < t.count && i < at + 4 && (t.flags[i] & UPPER_FIRST) !== 0; i += 1)
      if (i > at && STREETS.has(t.word[i])) return true;
    return (
      t.end[at + 1] - t.start[at + 1] === 1 && t.kind[at + 1] === WORD && t.text[t.start[at + 1]] !== 'a'
    );
  }

  private nameOrdinal(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    const at = n.last;
    const next = at < t.count ? t.word[at] : -1;
    const initial = n.first === s.floor(n.first);
    const capital = at < t.count && (t.flags[at] & UPPER_FIRST) !== 0 && t.kind[at] === WORD;
    const digits = n.form === 'digits';
    if (capital && !TITLES.has(next) && (digits || ((t.flags[n.first] & UPPER_FIRST) !== 0 && !initial)))
      return 'an ordinal inside a name';
    if (
      !digits &&
      (t.flags[n.first] & UPPER_FIRST) !== 0 &&
      !initial &&
      (t.flags[n.first - 1] & UPPER_FIRST) !== 0
    )
      return 'an ordinal inside a name';
    if (capital && initial && !digits && (t.flags[at + 1] & UPPER_FIRST) !== 0 && !TITLES.has(next))
      return 'an ordinal inside a name';
    if (
      ORDINAL_COMPOUNDS.has(next) &&
      n.last - n.first === 1 &&
      !isHyphen(s.sign(at)) &&
      COMPOUND_ORDINALS.has(t.word[n.first])
    )
      return this.compound(n, next);
    if (CENTURY.has(next) || (isHyphen(s.sign(at)) && CENTURY.has(s.word(at + 1))))
      return 'a century: a date';
    if (digits) return undefined;
    if (
      t.word[n.first] === FIRST &&
      next === PLACE &&
      s.word(n.first - 1) === THE &&
      s.word(n.first - 2) === IN_WORD
    )
      return 'an idiom with first';
    return this.adverbial(n);
  }

  private compound(n: NumberSpan, next: number): string | undefined {
    const { t } = this.s;
    const pairs = COMPOUNDS.get(t.word[n.first]);
    return pairs?.has(next) ? 'a fixed compound with an ordinal' : undefined;
  }

  /** `was first reported`, `First, …`, `a second` of time, `seconds`. */
  private adverbial(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    const at = n.last;
    const before = s.word(n.first - 1);
    const tagAfter = at < t.count ? s.tags[at] : 0;
    const isDetermined =
      n.first > 0 &&
      (s.tags[n.first - 1] === TAG.DETERMINER ||
        s.tags[n.first - 1] === TAG.POSSESSIVE ||
        t.word[n.first - 1] === POSSESSIVE);
    if (isHyphen(s.sign(at)) && s.glued(at))
      return isDetermined && ORDINAL_JOINED.has(s.word(at + 1)) ? undefined : 'a compound with an ordinal';
    if (
      t.word[n.first] === SECOND &&
      (TIME_BEFORE.has(before) ||
        (before === A_WORD &&
          !isNounTag(tagAfter) &&
          tagAfter !== TAG.ADJECTIVE &&
          tagAfter !== TAG.PARTICIPLE))
    )
      return 'the unit of time';
    if (AT_ADVERB.has(before) && !isNounTag(tagAfter))
      return before === IN_WORD || before === COME ? undefined : 'an adverb';
    if (isDetermined) return undefined;
    if (PLACED.has(before)) return undefined;
    if (n.first === s.floor(n.first) && s.sign(at) === 44) return 'an adverb';
    if (tagAfter >= TAG.BASE && tagAfter <= TAG.AUXILIARY && tagAfter !== TAG.PARTICIPLE) return 'an adverb';
    if (tagAfter === TAG.PARTICIPLE && !isNounTag(s.tags[at + 1])) return 'an adverb';
    if (
      isNounTag(tagAfter) ||
      tagAfter === TAG.ADJECTIVE ||
      tagAfter === TAG.PARTICIPLE ||
      tagAfter === TAG.NUMERAL
    )
      return undefined;
    return t.word[n.first] === FIRST &&
      before !== -1 &&
      tagAfter !== TAG.PUNCTUATION &&
      tagAfter !== TAG.CONJUNCTION &&
      tagAfter !== TAG.PREPOSITION
      ? 'an adverb'
      : undefined;
  }

  /** A word with digits in it before the number: `A320 200`. */
  codeBefore(n: NumberSpan): boolean {
    const { t } = this.s;
    return (
      n.first > 0 &&
      t.kind[n.first - 1] === WORD &&
      (t.flags[n.first - 1] & HAS_DIGIT) !== 0 &&
      !NOT_NAMES.has(t.word[n.first - 1])
    );
  }
}

/** Reason of a refusal: signs or digits that nobody can read as one number. */
export const UNREADABLE = 'not one readable number';
export const TELEPHONE = 'a telephone number';
const STREETS = set('street st road rd avenue ave lane drive square place boulevard terrace court gardens');
const PLACE = wordId('place');
const THE = wordId('the');
const TO = wordId('to');
const A = wordId('a');
const P = wordId('p');
const M = wordId('m');
const AM = wordId('am');
const PM = wordId('pm');
const A_WORD = A;
const OUT = wordId('out');
const OTHER = wordId('other');
const THAN = wordId('than');
const FIRST = wordId('first');
const IN_WORD = wordId('in');
const COME = wordId('come');
const COUNT_CUES = set(
  'about around over nearly almost approximately roughly some than least most exceeding ~',
);
const YEAR_CUES = set('in since by until of from the during before after late early mid to and');
const NUMBERING = set('no nos nr fig figs eq ref vol art sec para ch pp p st');
const SURE_LABELS = set(
  'section article chapter flight route highway interstate boeing airbus phase category version apollo war expedition',
);
const ONE_JOINED = set('off of on time-only sided way stop armed-only liner man-only');
const ONE_NOUNS = set('day another thing-ish such more-time');
const RATIO_WORDS = set('in out over to or and');
const CENTURY = set('century centuries millennium');
const ORDINAL_JOINED = set(
  'year grade place degree largest biggest highest most quarter best worst generation ever party-only',
);
const TIME_BEFORE = set('per split');
const AT_ADVERB = set('at');
const PLACED = set(
  'in came finished placed ranked coming finishing come ranks the its his her their my our your',
);
const COMPOUNDS = new WordMap<WordSet>([
  [
    'first',
    set(
      'responder responders aid lady ladies name names hand class-only family minister ministers person degree',
    ),
  ],
  ['second', set('hand nature-only thoughts guess')],
  ['third', set('party parties world reich')],
  ['fifth', set('column columnist amendment')],
  ['fourth', set('estate')],
]);
const COMPOUND_ORDINALS = set('first second third fourth fifth');
const ORDINAL_COMPOUNDS = set(
  'responder responders aid lady ladies name names hand family minister ministers person degree thoughts guess party parties world reich column columnist amendment estate',
);
