import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { isBetting } from './quantity-odds.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { ALL_UPPER, HAS_DIGIT, LINE_BEFORE, NUMBER, UPPER_FIRST, WORD } from './tokens.ts';
import { COLON, HYPHEN, DOT, OPEN, isHyphen } from './quantity-trap-chains.ts';
import { OF, POSSESSIVE, NameTraps } from './quantity-trap-names.ts';
import { labelOfPapers, sharesUnit } from './quantity-trap-papers.ts';
import { labelOfStudies } from './quantity-trap-studies.ts';
import { labelOfTrials } from './quantity-trap-trials.ts';
import { pronounOne } from './quantity-trap-one.ts';

export { UNREADABLE, TELEPHONE } from './quantity-trap-chains.ts';

const MONTH_NAMES = new WordMap<number>(Object.entries(MONTHS));
const DAY_NAMES = new WordMap<number>(Object.entries(WEEKDAYS));
const [HALF_WORD, POINTS] = ['half', 'pts'].map(wordId);
const HALF_IDIOMS = wordSet('staff mast back backs time brother sister term way hearted baked moon');
/** What beats are told of: `in 3/4 time`. */
const METRES = wordSet('time beat rhythm signature metre meter');
const PLAIN_DENOMINATORS = wordSet('2 3 4 5 6 7 8 9 10 12 16 20 25 32 40 50 64 100 1000');
const ERAS = wordSet('b.c.e. c.e. b.c. a.d. b.c.e c.e b.c a.d bce ce bc ad bp');
/** A piece and a field of the board. */
const MOVE = /^[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8]$/;
const CIRCA = wordSet('c ca circa');
const DAYS_OF_MONTH = 31n;
const SOMETHING = wordSet('something somethings');
const OPEN_SQUARE = 91;
const SEMICOLON = 59;
const TO = wordId('to');
const FOR = wordId('for');
const AMPERSAND = 38;
const SCALES = wordSet('million billion trillion');
/** `a six-figure sum`: how large, not how many. */
const FIGURE = wordSet('figure figures digit');
const ONE = wordId('one');
const [SIDE, ENDING, A] = ['side', 'ending', 'a'].map(wordId);
const IN = wordId('in');
const HUNDRED = wordSet('hundred');
const THAN = wordId('than');
const COUNT_CUES = wordSet('about around over nearly almost approximately roughly some than least most ~');
/** After these no year stands. */
const AMOUNT_CUES = wordSet('exceeding exceed exceeds exceeded below above');
const YEAR_CUES = wordSet('in since by until of from the during before after late early mid to and');
const THE = wordId('the');
const AT_BREAK = wordSet('at by before after');
/** `reference 0417`: after a noun whole numbers that begin with a zero are codes. */
const isCode = (s: Scene, { first, last, form, digits, fractional }: NumberSpan): boolean => {
  if (form !== 'digits' || last - first !== 1 || fractional || (digits ?? 0) < 3) return false;
  // `the gate code, 5590#`, `the card ending 4471`
  if (s.sign(last) === HASH && s.glued(last)) return true;
  if (digits === 4 && s.word(first - 1) === ENDING && isEnded(s, last)) return true;
  return (
    s.t.text[s.t.start[first]] === '0' &&
    first > s.floor(first) &&
    // `the 002 reflection`
    (isNounTag(s.tags[first - 1]) || s.tags[first - 1] === TAG.DETERMINER)
  );
};
/** Nothing that a number before token `i` could count. */
const isEnded = (s: Scene, i: number): boolean => {
  const tag = i < s.t.count ? s.tags[i] : TAG.PUNCTUATION;
  return tag === TAG.PUNCTUATION || tag === TAG.PREPOSITION || tag === TAG.CONJUNCTION;
};
const HASH = 35;

/** Why a number is no quantity; one reason each, `undefined` for quantities. */
export class Traps extends NameTraps {
  /** Reasons that hold where neither unit nor currency nor percent sign follows. */
  bare(n: NumberSpan): string | undefined {
    return (
      this.insideWord(n) ??
      (isCode(this.s, n) ? 'a code' : undefined) ??
      this.fraction(n) ??
      this.dateLike(n) ??
      this.gluedLetters(n) ??
      this.enumerator(n) ??
      labelOfPapers(this.s, n) ??
      labelOfStudies(this.s, n) ??
      labelOfTrials(this.s, n) ??
      this.label(n) ??
      pronounOne(this.s, n) ??
      (this.opensSpan(n) ? undefined : this.nameNumber(n))
    );
  }

  /** `Americans 25 to 54`: after a plural name and before another number, the first of a span. */
  private opensSpan({ first, last, form }: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (form !== 'digits' || s.word(last) !== TO || s.numbers.ofToken[last + 1] < 0 || first === 0)
      return false;
    return (
      s.tags[first - 1] === TAG.PROPER &&
      t.end[first - 1] - t.start[first - 1] > 3 &&
      t.text[t.end[first - 1] - 1] === 's'
    );
  }

  /** `the S&P 500`, `a one-in-100-year flood`, `his 34th Test hundred`: numbers inside a name or a word. */
  protected insideWord(n: NumberSpan): string | undefined {
    const { s } = this;
    const { first, last } = n;
    if (s.sign(first - 2) === AMPERSAND && s.glued(first - 1) && s.glued(first - 2) && n.form === 'digits')
      return 'part of a name';
    if (
      s.word(first) === ONE &&
      isHyphen(s.sign(last)) &&
      s.word(last + 1) === IN &&
      isHyphen(s.sign(last + 2)) &&
      this.isNamed(last + 3)
    )
      return 'part of a compound';
    // `5-HT`, `7-UP`
    const upper = last + 1 < s.t.count && (s.t.flags[last + 1] & ALL_UPPER) !== 0;
    if (
      isHyphen(s.sign(last)) &&
      s.glued(last) &&
      s.glued(last + 1) &&
      upper &&
      s.t.end[last + 1] - s.t.start[last + 1] > 1 &&
      s.numbers.ofToken[last + 1] < 0
    )
      return 'part of a name';
    if (isHyphen(s.sign(last)) && s.word(last + 1) === FOR && isHyphen(s.sign(last + 2)))
      return 'part of a compound';
    // `a one-for-four rights issue`
    if (isHyphen(s.sign(first - 1)) && s.word(first - 2) === FOR && isHyphen(s.sign(first - 3)))
      return 'part of a compound';
    const next = isHyphen(s.sign(last)) && s.glued(last) && s.glued(last + 1) ? s.word(last + 1) : -1;
    if (
      next >= 0 &&
      (FIGURE.has(next) ||
        // `five-a-side`
        (next === A && isHyphen(s.sign(last + 2)) && s.word(last + 3) === SIDE) ||
        (s.word(first) === ONE && next !== IN && isHyphen(s.sign(last + 2)) && s.glued(last + 2)))
    )
      return 'part of a compound';
    if (
      last - first === 1 &&
      n.form === 'words' &&
      SCALES.has(s.word(first)) &&
      // after digits that nobody can read: `1..5 million`
      (s.tags[last] === TAG.PUNCTUATION || s.t.kind[first - 1] === NUMBER)
    )
      return 'a word of scale alone';
    const before = s.tags[first - 1];
    const isNoun = first > s.floor(first) && (before === TAG.NOUN || before === TAG.PROPER);
    return isNoun && last - first === 1 && HUNDRED.has(s.word(first))
      ? 'a noun that names a score'
      : undefined;
  }

  /** `a one-in-100-year flood`: the number after it is joined to a word; `a one-in-four chance` is a share. */
  private isNamed(at: number): boolean {
    const { s } = this;
    const index = at < s.t.count ? s.numbers.ofToken[at] : -1;
    if (index < 0) return true;
    const { last } = s.numbers.list[index];
    return isHyphen(s.sign(last)) && s.glued(last);
  }

  /** `24/7`, `9/11`: slashes that are no fraction; `half staff`. */
  protected fraction(n: NumberSpan): string | undefined {
    const { s } = this;
    if (n.form !== 'fraction')
      return HALF_IDIOMS.has(s.word(n.last)) && s.word(n.first) === HALF_WORD
        ? 'an idiom with half'
        : undefined;
    // `led 64-51 at the half`
    const isBreak =
      s.word(n.first) === HALF_WORD && s.word(n.first - 1) === THE && AT_BREAK.has(s.word(n.first - 2));
    if (isBreak && s.word(n.last) !== OF) return 'the middle of a game';
    if (s.word(n.first) === HALF_WORD && HALF_IDIOMS.has(s.word(n.last))) return 'an idiom with half';
    if (s.t.kind[n.first] !== NUMBER || s.sign(n.first + 1) !== 47) return undefined;
    if (METRES.has(s.word(n.last)) && n.last - n.first === 3) return 'a time signature';
    if (isBetting(s, n.first, n.last)) return undefined;
    const improper = n.value !== undefined && n.value.digits >= 10n ** BigInt(n.value.scale);
    return improper || (s.word(n.last) !== OF && !PLAIN_DENOMINATORS.has(s.word(n.last - 1)))
      ? 'a slash between numbers that is no fraction'
      : undefined;
  }

  protected dateLike(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    if (n.yearLike || this.isCirca(n)) return 'a year';
    const { last, first } = n;
    const month = (i: number): boolean =>
      i >= 0 && i < t.count && MONTH_NAMES.has(t.word[i]) && (t.flags[i] & UPPER_FIRST) !== 0;
    if (this.isOfMonth(n, month)) return 'part of a date';
    if (n.ordinal && t.word[last] === OF && month(last + 1)) return 'part of a date';
    if (ERAS.has(t.word[last])) return 'a year';
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
    if (this.endsYears(n)) return 'a year';
    if ((s.sign(first - 1) === 39 || s.sign(first - 1) === 0x2019) && s.glued(first) && n.digits === 2)
      return 'a year';
    if (s.sign(last) === 39 || s.sign(last) === 0x2019)
      return t.word[last] === POSSESSIVE && n.digits <= 4 ? 'a decade or a plural of a name' : undefined;
    return undefined;
  }

  /**
   * `Jan. 3`, `June 2`, `the 4 May`: a day or a year beside its month; not `In March 400 died`, `since May two
   * have` and not over the end of a sentence: `in May. Two`.
   */
  private isOfMonth(n: NumberSpan, month: (i: number) => boolean): boolean {
    const { s } = this;
    const { first, last, digits } = n;
    if (month(last)) return true;
    const cut = month(first - 2) && s.sign(first - 1) === DOT && s.floor(first) < first - 1;
    if (!month(first - 1) && !cut) return false;
    if (n.ordinal) return true;
    if (n.form === 'words') return !this.countsAfter(n);
    return !n.grouped && !n.fractional && (digits === 4 || (n.value?.digits ?? 0n) <= DAYS_OF_MONTH);
  }

  /** `fell from 1.9m in 2010-11 to 760,000`: the second of two years, behind the preposition of a time. */
  private endsYears({ first, digits, fractional }: NumberSpan): boolean {
    const { s } = this;
    const { text, start, end, kind, word } = s.t;
    const year = first - 2;
    if (digits !== 2 || fractional || !isHyphen(s.sign(first - 1)) || kind[year] !== NUMBER) return false;
    if (!s.glued(first) || !s.glued(first - 1) || end[year] - start[year] !== 4 || word[year - 1] !== IN)
      return false;
    return /^(?:19|20)/.test(text.slice(start[year], end[year]));
  }

  /** `c. 1450`, `circa 1450`. */
  private isCirca({ first, digits, form, grouped, fractional }: NumberSpan): boolean {
    const { s } = this;
    if (form !== 'digits' || digits !== 4 || grouped || fractional) return false;
    return CIRCA.has(s.word(s.sign(first - 1) === DOT ? first - 2 : first - 1));
  }

  protected isYear(n: NumberSpan): boolean {
    const value = n.value?.digits ?? 0n;
    if (value < 1500n || value > 2099n) return false;
    const { s } = this;
    const { t } = s;
    const next = n.last;
    const cue = t.word[n.first - 1];
    if (AMOUNT_CUES.has(cue) || sharesUnit(s, n)) return false;
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
  protected gluedLetters(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    const { last } = n;
    if (this.isMove(n)) return 'a move of a game';
    if (isHyphen(s.sign(last)) && SOMETHING.has(s.word(last + 1))) return 'an age group, not a number';
    if (n.ordinal || n.form === 'words' || last >= t.count || t.kind[last] !== WORD || !s.glued(last))
      return undefined;
    // `scored 28pts`
    if (t.word[last] === POSSESSIVE || t.word[last] === POINTS) return undefined;
    return n.letter?.token === last &&
      t.end[last] - t.start[last] === 1 &&
      /[kmb]/i.test(t.text[t.start[last]])
      ? undefined
      : 'letters joined to digits: a name or code';
  }

  /** `1.e4`, `2. Nf3`, `1...c5`: a stop and letters with digits glued to a number. */
  private isMove({ last, form, fractional }: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (s.sign(last) !== DOT || form !== 'digits' || fractional || !s.glued(last) || last + 1 >= t.count)
      return false;
    if (!s.glued(last + 1))
      return (
        t.end[last + 1] - t.start[last + 1] < 6 && MOVE.test(t.text.slice(t.start[last + 1], t.end[last + 1]))
      );
    return last + 1 < t.count && t.kind[last + 1] === WORD && (t.flags[last + 1] & HAS_DIGIT) !== 0;
  }

  /** `1.` at the start of a line, `(2)`, `[25]`. */
  protected enumerator(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    if (n.form !== 'digits') return undefined;
    const before = s.sign(n.first - 1);
    const after = s.sign(n.last);
    // `CI [0.31, 0.89]`: no decimal is a reference
    const isListed = !n.fractional && (after === 44 || after === HYPHEN || after === 0x2013);
    if (before === OPEN_SQUARE && (after === 93 || isListed)) return 'a reference in brackets';
    if (before === OPEN && after === 41 && n.first > 1 && s.glued(n.first - 1)) return 'a number of an item';
    if (!n.fractional && this.inReferences(n)) return 'a reference in brackets';
    // `Results: 1. J. Hale; 2. F. Ganna`
    const opens = before === SEMICOLON || (before === COLON && n.value?.digits === 1n);
    const isPlace = opens && !s.glued(n.first) && after === DOT && s.glued(n.last) && (n.digits ?? 9) < 3;
    if (isPlace && (t.flags[n.last + 1] & UPPER_FIRST) !== 0) return 'a number of an item';
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
      t.kind[n.first] === NUMBER &&
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
  protected inReferences(n: NumberSpan): boolean {
    const { s } = this;
    const joint = (i: number): boolean => s.sign(i) === 44 || s.sign(i) === HYPHEN || s.sign(i) === 0x2013;
    const after = s.sign(n.last);
    if (after !== 93 && !joint(n.last)) return false;
    let i = n.first - 1;
    for (let steps = 0; steps < 12 && (joint(i) || s.t.kind[i] === NUMBER); steps += 1) i -= 1;
    return s.sign(i) === OPEN_SQUARE && i < n.first - 1;
  }
}
