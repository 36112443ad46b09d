import { NUMBER, WORD } from './tokens.ts';
import { add, compare, type Decimal, divide, integer, multiply, shift } from '../core/decimal.ts';
import { wordId, WordMap, WordSet, wordSet } from '../core/vocabulary.ts';
import { VAGUE_MULTIPLIERS, VAGUE_PLURALS } from '../lexicon/number-words.ts';
import {
  AND,
  ARTICLES,
  CARDINALS,
  HALF,
  HYPHEN,
  isQuarterUnit,
  nextOver,
  OF,
  ORDINALS,
  PARTED_UNITS,
  POWER,
  readDenominator,
  readWords,
  type Reading,
  scaled,
  SINGULAR_DENOMINATORS,
  TEN,
} from './numbers-words.ts';
import { isPartByFrame } from './numbers-parts.ts';
import { SIGNS, glued, type Draft, ratio, FractionReader } from './numbers-fractions.ts';

const PLURALS = new WordMap<number>(Object.entries(VAGUE_PLURALS));
const MULTIPLIERS = new WordSet(VAGUE_MULTIPLIERS);
const WHICH = wordId('which');
const COMPARED = new WordSet([
  'least',
  'most',
  'as',
  'than',
  'by',
  'about',
  'barely',
  'at',
  'hardly',
  'nearly',
  'almost',
  'over',
  'around',
  'roughly',
  'save',
  'saves',
  'saved',
  'lose',
  'loses',
  'lost',
  ...'up down just only under perhaps maybe approximately exactly fully fall falls fell fallen falling rise rises rose risen rising drop drops dropped dropping jump jumps jumped jumping slump slumps slumped slumping climb climbs climbed climbing slide slides slid sliding tumble tumbles tumbled tumbling grow grows grew grown growing shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging soar soars soared soaring decline declines declined declining gain gained gaining surge surges surged surging sink sank sunk sinking contract contracts contracted contracting slip slips slipped slipping dip dipped dipping plummet plummets plummeted plummeting leap leapt leaped swell swells swelled swelling expand expands expanded expanding increase increases increased increasing decrease decreases decreased decreasing losing shed sheds shedding'.split(
    ' ',
  ),
]);
/** Words that cannot be counted, and so end a share: `by nearly a third since January`. */
const NOT_RANKED = wordSet(
  'since in after before during from last this next compared when while over within amid and or but because as at on under through by until to per each every again versus against between despite so annually overall today yesterday year',
);
/** What is told in shares: `credit of a third for the plea`. */
const CREDITS = wordSet(
  'credit discount reduction cut rise increase fall drop decline decrease jump surge slump plunge dip loss gain saving savings share stake proportion rebate refund premium shortfall',
);
const AGAINST = wordSet('against versus vs');
const FROM_WITH = wordSet('from with to');
const UP_COMPARED = wordSet('up down compared');
const MOST_PARTS = 8;
const SCORES = wordId('scores');
const JOINTS = new WordSet(['or', 'to', 'and', 'even']);
const DOZEN = wordId('dozen');
const SHARE_OF = new WordSet([
  'as',
  'the',
  'less',
  'more',
  'lower',
  'higher',
  'smaller',
  'larger',
  'its',
  'their',
  'below',
  'above',
  'fewer',
  'cheaper',
  'dearer',
  'bigger',
  'faster',
  'slower',
  'up',
  'down',
]);
const BY = wordId('by');
const TO = wordId('to');
const OFF = wordId('off');
const BETWEEN = wordId('between');
const COUPLE = wordId('couple');
const [THE, OR, COMMA] = ['the', 'or', ','].map(wordId);
const RANKED = new WordSet(
  'poorest richest wealthiest bottom top lowest highest upper lower worst-off best-off remaining oldest youngest'.split(
    ' ',
  ),
);
const QUARTER = wordId('quarter');
const SCORE = wordId('score');
/** A product of a repeating fraction, to whole numbers: two thirds of a million is 666,667. */
const round = (value: Decimal): Decimal => (value.scale > 6 ? divide(value, integer(1), 0) : value);
/** Numbers that begin with a word: cardinals, articles, halves, vague plurals. */
export class WordReader extends FractionReader {
  /** A number that begins with a number word. */
  protected words(i: number): Draft | undefined {
    const { t } = this;
    const reading = readWords(t, i, this.limit);
    if (!reading) return undefined;
    const share = reading.ordinal ? this.shareOfAll(i, reading.end) : undefined;
    if (share) return this.fractionOf(share);
    if (reading.ordinal) return { form: 'words', last: reading.end, value: reading.value, ordinal: true };
    const fraction =
      this.overTens(i, reading) ?? this.improper(reading) ?? readDenominator(t, reading.end, reading.value);
    if (fraction) return this.fractionOf(fraction);
    const year = this.year(i, reading);
    if (year) return year;
    const parts = this.andFraction(reading);
    if (reading.power !== undefined) return this.fromWords(i, parts);
    const whole = scaled(t, parts, this.limit);
    return this.fromWords(i, whole.power === undefined ? whole : this.andFraction(whole));
  }

  /** `the poorest fifth of households`: a part of a whole that is ranked. */
  private shareOfAll(i: number, end: number): { value: Decimal; end: number } | undefined {
    const { t } = this;
    const denominator =
      end === i + 1 && t.word[end] === OF ? SINGULAR_DENOMINATORS.get(t.word[i]) : undefined;
    return denominator && i > 1 && t.word[i - 2] === THE && RANKED.has(t.word[i - 1])
      ? { value: divide(integer(1), denominator, 16), end }
      : undefined;
  }

  /** `one hundred thirty-fifths`: the ten belongs to the denominator; not after `and`. */
  protected overTens(i: number, reading: Reading): { value: Decimal; end: number } | undefined {
    const { t } = this;
    const ten = reading.end - 1;
    if (ten <= i || CARDINALS.get(t.word[ten])?.place !== TEN || t.word[ten - 1] === AND) return undefined;
    const above = readWords(t, i, ten);
    return above?.end === ten && !above.ordinal ? readDenominator(t, ten, above.value) : undefined;
  }

  /** `one hundred and thirty fifths`: what follows `and` is more than one, so that all of it is divided. */
  protected improper({ end, value }: Reading): { value: Decimal; end: number } | undefined {
    const { t } = this;
    if (end + 1 >= this.limit || t.word[end] !== AND) return undefined;
    const more = readWords(t, end + 1, Math.min(this.limit, end + 5));
    const part = more && !more.ordinal ? readDenominator(t, more.end, more.value) : undefined;
    if (!more || !part || compare(part.value, integer(1)) < 0) return undefined;
    return readDenominator(t, more.end, add(value, more.value));
  }

  protected fromWords(i: number, reading: Reading): Draft {
    const atom = CARDINALS.get(this.t.word[reading.end - 1]);
    const magnitude = atom?.place === POWER && reading.end - 1 > i ? { magnitudeToken: reading.end - 1 } : {};
    return { form: 'words', last: reading.end, value: reading.value, ...magnitude };
  }

  /** Two groups in a row are a year: `nineteen eighty-four`, `twenty twenty`. */
  protected year(i: number, reading: Reading): Draft | undefined {
    const { t } = this;
    const first = CARDINALS.get(t.word[i]);
    if (reading.end !== i + 1 || !first || first.value < 13 || first.value > 20) return undefined;
    if (reading.end >= this.limit || t.word[reading.end] === HYPHEN) return undefined;
    const next = CARDINALS.get(t.word[reading.end]);
    if (!next || next.place === POWER || next.value < 10) return undefined;
    const rest = readWords(t, reading.end, Math.min(this.limit, reading.end + 3));
    if (!rest || rest.ordinal || rest.value.digits > 99n) return undefined;
    return {
      form: 'words',
      last: rest.end,
      value: integer(BigInt(first.value) * 100n + rest.value.digits),
      yearLike: true,
    };
  }

  /** `a …`, `half …`, `dozens`, `several hundred`, a fraction sign. */
  protected special(i: number): Draft | undefined {
    const { t } = this;
    const word = t.word[i];
    const sign = SIGNS.get(word);
    if (sign) {
      const reading = scaled(t, { end: i + 1, value: ratio(sign[0], sign[1]) }, this.limit);
      return { form: 'fraction', last: reading.end, value: reading.value };
    }
    if (ARTICLES.has(word)) return this.afterArticle(i);
    if (word === HALF) return this.half(i);
    if (word === DOZEN) return { form: 'words', last: i + 1, value: integer(12) };
    if (word === QUARTER) {
      const next = t.word[i + 1] === OF ? i + 2 : nextOver(t, i + 1, this.limit);
      // `the bank's quarter-point increase`; not `the last quarter points to`
      const isPart = this.multiple(next) || (next === i + 2 && PARTED_UNITS.has(t.word[next]));
      return isPart ? this.fractionOf({ value: ratio(1, 4), end: i + 1 }) : undefined;
    }
    if (MULTIPLIERS.has(word)) return this.vagueMultiple(i);
    return PLURALS.has(word) ? this.vaguePlural(i) : undefined;
  }

  protected afterArticle(i: number): Draft | undefined {
    const { t } = this;
    const next = nextOver(t, i + 1, this.limit);
    if (next >= this.limit) return undefined;
    const word = t.word[next];
    if (word === DOZEN) return { form: 'words', last: next + 1, value: integer(12) };
    // `a score of 56`: a result
    if (word === SCORE && t.word[next + 1] === OF && t.kind[next + 2] !== NUMBER)
      return { form: 'words', last: next + 1, value: integer(20) };
    if (word === HALF) return this.half(next);
    if (word === COUPLE || MULTIPLIERS.has(word)) return this.vagueMultiple(next);
    if (CARDINALS.get(word)?.place === POWER) return this.words(i);
    const denominator = SINGULAR_DENOMINATORS.get(word);
    const isPower = ORDINALS.get(word)?.place === POWER;
    const isPart = this.isShare(next) || this.isPart(i, next) || isPartByFrame(t, i, next);
    if (denominator && (isPart || isPower)) {
      return this.fractionOf({ value: divide(integer(1), denominator, 16), end: next + 1 });
    }
    return undefined;
  }

  /** After `a third`, `a quarter`: whether a share is meant: `of` or a magnitude follows. */
  protected isShare(at: number): boolean {
    const { t } = this;
    if (at + 1 >= this.limit) return false;
    if (at > 1 && t.word[at - 2] === BY && !this.isRanking(at)) return true;
    // `by £1.1m, or a fifth, since 2019`
    if (at > 2 && t.word[at - 2] === OR && t.word[at - 3] === COMMA && t.word[at + 1] === COMMA) return true;
    // `by a fifth and a third`
    const follows = at > 4 && t.word[at - 2] === AND && SINGULAR_DENOMINATORS.has(t.word[at - 3]);
    if (follows && ARTICLES.has(t.word[at - 4]) && t.word[at - 5] === BY) return !this.isRanking(at);
    // `between a third and a half`
    if (at > 1 && t.word[at - 2] === BETWEEN && t.word[at + 1] === AND) return ARTICLES.has(t.word[at + 2]);
    // `from a fifth to a quarter`, `and the other a third.`
    if (t.word[at + 1] === TO && ARTICLES.has(t.word[at + 2]) && SINGULAR_DENOMINATORS.has(t.word[at + 3]))
      return true;
    if (at > 2 && t.word[at - 2] === TO && SINGULAR_DENOMINATORS.has(t.word[at - 3])) return true;
    return (
      t.word[at + 1] === OF ||
      SHARE_OF.has(t.word[at + 1]) ||
      // `a third off for his plea`; not `a third off-duty officer`
      (t.word[at + 1] === OFF && t.word[at + 2] !== HYPHEN) ||
      CARDINALS.get(t.word[at + 1])?.place === POWER ||
      isQuarterUnit(t, at)
    );
  }

  /** `by a third goal`: the ordinal before what it counts. */
  private isRanking(at: number): boolean {
    const { t } = this;
    const next = at + 1;
    return (
      ORDINALS.has(t.word[at]) &&
      next < this.limit &&
      t.kind[next] === WORD &&
      !NOT_RANKED.has(t.word[next]) &&
      !SHARE_OF.has(t.word[next])
    );
  }

  /** `half`, `half a million`, `half a dozen`, `half million`, `a half million`. */
  protected half(at: number): Draft | undefined {
    const { t } = this;
    const isJoined = glued(t, at + 1) && t.word[at + 1] === HYPHEN;
    if (isJoined && !this.multiple(at + 2) && !PARTED_UNITS.has(t.word[at + 2])) return undefined;
    return this.fractionOf({ value: ratio(1, 2), end: at + 1 });
  }

  /** `by as much as a third`, `more than a fifth.`: an amount is compared, and nothing follows that could be ranked. */
  private isPart(i: number, next: number): boolean {
    const { t } = this;
    const ends = next + 1 >= this.limit || t.kind[next + 1] !== WORD || NOT_RANKED.has(t.word[next + 1]);
    return (
      i > 0 &&
      ((t.word[i - 1] === OF && CREDITS.has(t.word[i - 2])) ||
        (ends && (COMPARED.has(t.word[i - 1]) || this.isOther(i))) ||
        (t.word[i - 1] === WHICH && t.word[i - 2] === OF))
    );
  }

  /** `against a third before the flood`, `up from a tenth on Monday`, `lost a third in May and a fifth`: another part; `i` is the article. */
  private isOther(i: number): boolean {
    const { word } = this.t;
    if (AGAINST.has(word[i - 1])) return true;
    if (FROM_WITH.has(word[i - 1])) return UP_COMPARED.has(word[i - 2]);
    if (word[i - 1] !== AND) return false;
    for (let k = i - 2; k > 1 && k > i - MOST_PARTS; k -= 1)
      if (SINGULAR_DENOMINATORS.has(word[k]) && ARTICLES.has(word[k - 1])) return COMPARED.has(word[k - 2]);
    return false;
  }

  protected multiple(at: number): boolean {
    const { t } = this;
    if (at >= this.limit) return false;
    const target = ARTICLES.has(t.word[at]) ? at + 1 : at;
    return (
      target < this.limit && (t.word[target] === DOZEN || CARDINALS.get(t.word[target])?.place === POWER)
    );
  }

  /** A fraction alone, or of a magnitude: `a quarter of a million`, `three quarters million`. */
  protected fractionOf(part: { value: Decimal; end: number }): Draft {
    const { t } = this;
    let at = nextOver(t, part.end, this.limit);
    if (t.word[at] === OF) at += 1;
    if (this.multiple(at)) {
      const target = nextOver(t, ARTICLES.has(t.word[at]) ? at + 1 : at, this.limit);
      const reading = scaled(t, { end: target, value: part.value }, this.limit);
      if (reading.end > target) {
        const exact = reading.value.scale === 0 ? reading.value : round(reading.value);
        return { form: 'words', last: reading.end, value: exact, magnitudeToken: reading.end - 1 };
      }
    }
    return { form: 'fraction', last: part.end, value: part.value };
  }

  /** `several hundred`, `a few thousand`, `a couple of million`; the first alone is no number. */
  protected vagueMultiple(at: number): Draft | undefined {
    const { t } = this;
    let next = at + 1;
    if (t.word[next] === OF) next += 1;
    if (next >= this.limit) return undefined;
    const atom = CARDINALS.get(t.word[next]);
    const unit =
      atom?.place === POWER
        ? shift(integer(1), atom.value)
        : t.word[next] === DOZEN
          ? integer(12)
          : PLURALS.get(t.word[next])
            ? integer(PLURALS.get(t.word[next])!)
            : undefined;
    if (!unit) return undefined;
    let end = next + 1;
    let step = unit;
    // `several tens of thousands`
    const of = t.word[end] === OF && end + 1 < this.limit ? (PLURALS.get(t.word[end + 1]) ?? 0) : 0;
    if (of > 20 && PLURALS.has(t.word[next])) {
      step = multiply(unit, integer(of));
      end += 2;
    }
    const more = CARDINALS.get(t.word[end]);
    if (end < this.limit && more?.place === POWER) {
      step = shift(unit, more.value);
      end += 1;
    }
    return {
      form: 'words',
      last: end,
      value: undefined,
      vague: true,
      low: multiply(step, integer(2)),
      high: multiply(step, integer(t.word[at] === COUPLE ? 3 : 9)),
    };
  }

  /** `dozens`, `tens of thousands`, `hundreds of millions`. */
  protected vaguePlural(i: number): Draft | undefined {
    const { t } = this;
    // `with the scores level`: a score is twenty only of something.
    if (t.word[i] === SCORES && t.word[i + 1] !== OF) return undefined;
    let step = integer(PLURALS.get(t.word[i])!);
    let top = step;
    let end = i + 1;
    const next = t.word[end] === OF && end + 1 < this.limit ? PLURALS.get(t.word[end + 1]) : undefined;
    // `tens or hundreds of thousands`: what follows belongs to both
    const joined = JOINTS.has(t.word[end]) && PLURALS.has(t.word[end + 1]) && t.word[end + 2] === OF;
    const both = joined && end + 3 < this.limit ? PLURALS.get(t.word[end + 3]) : undefined;
    const scale = next ?? both;
    if (scale !== undefined && scale > 20) {
      step = multiply(step, integer(scale));
      top = step;
      if (next !== undefined) end += 2;
    }
    const low = multiply(step, integer(2));
    return { form: 'words', last: end, value: undefined, vague: true, low, high: multiply(top, integer(9)) };
  }
}
