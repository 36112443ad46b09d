import { add, integer, parseDecimal, shift } from '../core/decimal.ts';
import { WordMap, WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { MULTIPLYING_VERBS } from '../lexicon/change-words.ts';
import { SMALL_CARDINALS, CARDINALS } from '../lexicon/number-words.ts';
import { currencyBefore } from './currencies.ts';
import type { NumberSpan } from './numbers.ts';
import { atomOf } from './quantity-make.ts';
import { TELEPHONE, UNREADABLE } from './quantity-traps.ts';
import { slashedPair } from './quantity-slashed.ts';
import { guineasOf } from './quantity-sterling.ts';
import { wordScore } from './quantity-scores.ts';
import { isNamedLetter, isResolution } from './quantity-trap-idioms.ts';
import { isRaced } from './quantity-points.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { UPPER_FIRST, WORD } from './tokens.ts';
import { NOUN_UNITS } from './quantity-per.ts';
import { A } from './quantity-unit-use.ts';
import { PERCENT } from './quantity-ages.ts';
import type { UnitReading } from './units.ts';
import { AND, GRAND, OF } from './quantity-money.ts';
import { AN, MeasureAtoms } from './quantity-measures.ts';

export { UNREADABLE };

const VERSION_LIKE = /^several points/;
const MEASURED_BEFORE = wordSet(
  'than about within nearly almost over under around roughly approximately half',
);
const HALF = wordId('half');
const UP = wordId('up');
const BUCK = wordId('buck');
const TO = wordId('to');
const LIQUIDS = new Set([
  'gallon',
  'liter',
  'pint',
  'quart',
  'pound',
  'ounce',
  'gram',
  'kilogram',
  'tonne',
  'ton',
  'barrel',
  'cup',
  'teaspoon',
  'tablespoon',
  'bushel',
  'acre',
  'hectare',
]);
const FOLDS = SMALL_CARDINALS.slice(1).map((word): [string, [string]] => [
  `${word}fold`,
  [String(CARDINALS[word])],
]);
const MULTIPLYING = new WordMap<readonly [string, ('increase' | 'decrease')?]>([
  ...Object.entries(MULTIPLYING_VERBS),
  ['twice', ['2']],
  ['thrice', ['3']],
  ...FOLDS,
]);
const OFTEN = new WordSet(['twice', 'thrice']);
const ARTICLE_GATE = new WordSet([
  'a',
  'an',
  'twice',
  'thrice',
  ...FOLDS.map(([word]) => word),
  ...Object.keys(MULTIPLYING_VERBS),
]);
/** What is money under a name of its own after `a`. */
const NOTES = new WordMap<string>([
  ['tenner', '10'],
  ['fiver', '5'],
  ['grand', '1000'],
]);
const LABELLED = 'a number that names its bearer';
const ALMOST = wordSet('nearly almost roughly');
const DOUBLING = wordId('doubling');
const TIMES = wordSet('time times');
const MULTIPLES = wordSet('double triple treble quadruple');
const [LAST, NEAR, ENOUGH] = ['last', 'near', 'enough'].map(wordId);
/** `nearly double the 900`, `at double the rate`: how many times as much, no verb. */
const isMultipleAt = ({ t, tags }: Scene, i: number): boolean => {
  const next = tags[i + 1];
  // `it would be nearly double.`
  if (MULTIPLES.has(t.word[i]) && ALMOST.has(t.word[i - 1]) && next === TAG.PUNCTUATION)
    return t.kind[i + 1] !== WORD && tags[i - 2] === TAG.AUXILIARY;
  if (
    !MULTIPLES.has(t.word[i]) ||
    !(next === TAG.DETERMINER || next === TAG.POSSESSIVE || t.word[i + 1] === LAST)
  )
    return false;
  // `near enough triple the price`
  if (t.word[i - 1] === ENOUGH && t.word[i - 2] === NEAR) return true;
  return MULTIPLE_AFTER.has(tags[i - 1] ?? TAG.PUNCTUATION);
};
const MULTIPLE_AFTER = new Set<number>([
  TAG.AUXILIARY,
  TAG.ADVERB,
  TAG.PREPOSITION,
  TAG.PUNCTUATION,
  TAG.PAST,
]);
const LISTED = 'a number of an item';
const LIST_JOINTS = wordSet('to and or , - – through :');
const FURTHER_JOINTS = wordSet('and or , ( )');
const [OPEN_BRACKET, CLOSE_BRACKET] = ['(', ')'].map(wordId);
/** `3), and (4`. */
const MOST_JOINTS = 4;
const isPlural = ({ t }: Scene, i: number): boolean => t.text.charCodeAt(t.end[i] - 1) === 115;

/** Builds one atom per number: the number with what belongs to it on either side. */
export class AtomReader extends MeasureAtoms {
  /** All atoms in order; refused ones say why. */
  run(): Atom[] {
    const atoms: Atom[] = [];
    let from = 0;
    for (const number of this.s.numbers.list) {
      this.articles(from, number.first, atoms);
      from = number.last;
      const pair = number.form === 'fraction' ? slashedPair(this.s, number) : undefined;
      if (pair) atoms.push(pair[0]);
      const atom = pair?.[1] ?? this.read(number, atoms.at(-1));
      atoms.push(atom);
      this.lastEnd = Math.max(this.lastEnd, atom.per?.name === 'dozen' ? atom.per.last : atom.last);
    }
    this.articles(from, this.s.t.count, atoms);
    return atoms;
  }

  /** `less than a kilometer`, `a gallon of beer`: the article is one where a unit of measure follows. */
  protected articles(from: number, to: number, atoms: Atom[]): void {
    const { s } = this;
    const { word } = s.t;
    for (let i = Math.max(from, this.lastEnd); i < to; i += 1) {
      if (!ARTICLE_GATE.has(word[i])) continue;
      if (word[i] !== A && word[i] !== AN) {
        this.multiplying(i, atoms);
        continue;
      }
      const slang = this.slangMoney(i);
      if (slang) {
        atoms.push(slang);
        this.lastEnd = slang.last;
        i = slang.last - 1;
        continue;
      }
      const unit = s.units.read(i + 1, false);
      if (!unit || unit.symbol || unit.time || unit.end > to || NOUN_UNITS.has(unit.name)) continue;
      const half = this.halfMore(i, unit);
      if (half) {
        atoms.push(half);
        this.lastEnd = half.last;
        i = half.last - 1;
        continue;
      }
      const measured =
        MEASURED_BEFORE.has(s.word(i - 1)) ||
        (s.word(i - 1) === TO && s.word(i - 2) === UP) ||
        (s.word(unit.end) === OF && LIQUIDS.has(unit.name));
      if (!measured) continue;
      const number = this.said(i, { digits: 1n, scale: 0 });
      atoms.push({ ...atomOf(number), last: unit.end, kind: 'measure', rule: 'article-unit', unit });
      this.lastEnd = unit.end;
      i = unit.end - 1;
    }
  }

  /** A number that words say, from token `first` to token `last`. */
  private said(first: number, value: NumberSpan['value'], last = first): NumberSpan {
    const { t } = this.s;
    return { first, last: last + 1, start: t.start[first], end: t.end[last], value, form: 'words' };
  }

  /** `a litre and a half`, `a mile and a quarter`: one unit and a part of it. */
  private halfMore(i: number, unit: UnitReading): Atom | undefined {
    const { s } = this;
    const index = s.word(unit.end) === AND && unit.end + 1 < s.t.count ? s.numbers.ofToken[unit.end + 1] : -1;
    const part = index >= 0 ? s.numbers.list[index] : undefined;
    if (part?.first !== unit.end + 1 || part.form !== 'fraction' || !part.value) return undefined;
    if (s.word(part.first) === HALF) return undefined;
    const value = add(integer(1), part.value);
    const number = this.said(i, value);
    return {
      ...atomOf(number),
      last: part.last,
      kind: 'measure',
      rule: 'article-unit',
      unit: { ...unit, end: part.last },
    };
  }

  /** `a tenner`, `a fiver`: notes of a currency nobody names; `a grand` where money is spoken of. */
  protected slangMoney(i: number): Atom | undefined {
    const { s } = this;
    const at = i + 1;
    if (s.word(at) === BUCK) return this.buckAnd(i);
    const text = NOTES.get(s.word(at));
    if (!text || isNounTag(s.tags[at + 1] ?? 0) || (s.t.flags[at] & UPPER_FIRST) !== 0) return undefined;
    const grand = s.word(at) === GRAND;
    if (grand && (s.tags[at + 1] === TAG.ADJECTIVE || s.sign(at + 1) === 44 || !this.isMoneyNear(i)))
      return undefined;
    const number = this.said(i, parseDecimal(text), at);
    const noun = s.t.text.slice(s.t.start[at], s.t.end[at]);
    const code = grand ? undefined : 'GBP';
    return {
      ...atomOf(number),
      kind: 'money',
      rule: 'slang-money',
      currency: { first: at, last: at + 1, noun, bare: true, code },
    };
  }

  /** `a buck fifty`: a dollar and so many cents. */
  private buckAnd(i: number): Atom | undefined {
    const { s } = this;
    const index = i + 2 < s.limit(i) ? s.numbers.ofToken[i + 2] : -1;
    const cents = index >= 0 ? s.numbers.list[index] : undefined;
    const isCents =
      cents?.first === i + 2 && cents.value?.scale === 0 && !cents.ordinal && cents.form === 'words';
    if (
      !isCents ||
      cents.value!.digits < 10n ||
      cents.value!.digits > 99n ||
      isNounTag(s.tags[cents.last] ?? 0)
    )
      return undefined;
    const number = this.said(i, add(integer(1), shift(cents.value!, -2)), cents.last - 1);
    const currency = { first: i + 1, last: i + 2, noun: 'dollar', bare: true, code: 'USD' };
    return { ...atomOf(number), kind: 'money', rule: 'slang-money', currency };
  }

  /** `twice`, `doubled`, `halved`: a number and, in verbs, a change. */
  protected multiplying(i: number, atoms: Atom[]): void {
    const { s } = this;
    const [text, direction] = MULTIPLYING.get(s.t.word[i])!;
    const tag = s.tags[i];
    // `a doubling time of five days`: the name of a measure
    if (s.word(i) === DOUBLING && TIMES.has(s.word(i + 1))) return;
    // `Doubles at the inn cost £140`: rooms
    if (i === s.floor(i) && direction && s.tags[i + 1] !== TAG.DETERMINER && isPlural(s, i)) return;
    const lead = s.tags[i - 1] === TAG.ADVERB ? s.tags[i - 2] : s.tags[i - 1];
    // `and halves the risk`
    const isPresent =
      tag === TAG.PLURAL &&
      s.tags[i + 1] === TAG.DETERMINER &&
      (s.tags[i - 1] === TAG.CONJUNCTION || s.tags[i - 1] === TAG.PRONOUN || s.tags[i - 1] === TAG.NOUN);
    const isVerb =
      isPresent || (isVerbTag(tag) && (tag !== TAG.BASE || lead === TAG.TO || lead === TAG.MODAL));
    const isMultiple = direction === 'increase' && !isVerb && isMultipleAt(s, i);
    if (
      direction &&
      !isMultiple &&
      (!isVerb ||
        (tag === TAG.PARTICIPLE && isNounTag(s.tags[i + 1] ?? 0) && s.tags[i - 1] === TAG.DETERMINER))
    )
      return;
    const value = parseDecimal(text)!;
    const number = this.said(i, value);
    // `won the prize twice`: how often, unless something is compared
    const often = OFTEN.has(s.word(i)) && !this.isCompared(i + 1);
    const way = isMultiple ? undefined : direction;
    const rule = way ? 'multiplying-verb' : often ? 'how-often' : 'twice';
    atoms.push({ ...atomOf(number), kind: often ? 'number' : 'ratio', rule, direction: way });
  }

  protected read(n: NumberSpan, before: Atom | undefined): Atom {
    const base = atomOf(n);
    const trap = this.traps.always(n);
    if (trap) return this.refuse(base, n.malformed && !n.value ? UNREADABLE : trap);
    if (n.malformed && !n.value)
      return this.refuse(
        base,
        VERSION_LIKE.test(n.malformed) && n.last - n.first === 1 && !this.hasUnit(n)
          ? 'a version or section number'
          : UNREADABLE,
      );
    if (before?.reason === TELEPHONE && n.first === before.last && n.form === 'digits')
      return this.refuse(base, TELEPHONE);
    if (n.first < this.lastEnd) return this.refuse(base, 'inside another figure');
    const withUnit = n.ordinal
      ? undefined
      : (this.money(base) ??
        this.shillings(base) ??
        guineasOf(this.s, base) ??
        this.moneyEnd(base, before) ??
        this.percent(base) ??
        this.age(base, before) ??
        this.multiple(base) ??
        this.measure(base));
    if (withUnit) return withUnit;
    const element = this.manganese(base);
    if (element) return element;
    const score = wordScore(this.s, base);
    if (score) return score;
    const bare = this.traps.bare(n) ?? this.listedLabel(n, before);
    if (bare) return this.refuse(base, bare);
    if (n.ordinal) return { ...base, kind: 'ordinal', rule: 'ordinal' };
    return this.lettered(base);
  }

  /** `0.16 Mn` where no money is: the element, no millions. */
  private manganese(atom: Atom): Atom | undefined {
    const { t } = this.s;
    const at = atom.number.magnitudeToken;
    if (
      at === undefined ||
      at !== atom.number.last - 1 ||
      !atom.value ||
      t.text.slice(t.start[at], t.end[at]) !== 'Mn'
    )
      return undefined;
    const { magnitudeToken: _none, ...number } = atom.number;
    const value = shift(atom.value, -6);
    return { ...atom, last: at, value, number: { ...number, last: at, end: t.end[at - 1], value } };
  }

  /** `version 0.3 to 0.4`, `phases 3, 5, and 7`, `Eqs. (2) and (3)`: what follows a labelled number over a joint is labelled too. */
  protected listedLabel(n: NumberSpan, before: Atom | undefined): string | undefined {
    const { s } = this;
    if (
      !(before?.reason === LABELLED || before?.reason === LISTED) ||
      n.first - before.last > MOST_JOINTS ||
      n.first === before.last ||
      n.form !== 'digits' ||
      this.traps.countsAfter(n)
    )
      return undefined;
    const isInBrackets = s.word(n.first - 1) === OPEN_BRACKET && s.word(n.last) === CLOSE_BRACKET;
    if (before.reason === LISTED && !isInBrackets) return undefined;
    const isSingle = n.first - before.last === 1;
    for (let i = before.last; i < n.first; i += 1)
      if (!(isSingle ? LIST_JOINTS : FURTHER_JOINTS).has(s.word(i))) return undefined;
    return before.reason;
  }

  protected hasUnit(n: NumberSpan): boolean {
    const { s } = this;
    return (
      s.units.read(n.last, true) !== undefined ||
      PERCENT.has(s.word(n.last)) ||
      this.currencyAfter(n.last) !== undefined ||
      currencyBefore(s.t, n.first, 0) !== undefined
    );
  }

  /** `10M`, `100k` with nothing after: a multiplied number. */
  protected lettered(atom: Atom): Atom {
    const { letter } = atom.number;
    if (!letter || !atom.value || atom.number.form === 'words') return atom;
    if (isResolution(this.s, atom.number)) return this.refuse(atom, 'lines of a picture');
    if (isNamedLetter(this.s, atom.number))
      return this.refuse(atom, 'letters joined to digits: a name or code');
    const { t } = this.s;
    const sign = t.text.slice(t.start[letter.token], t.end[letter.token]);
    const glued = this.s.glued(letter.token);
    const counts =
      sign === 'm' &&
      glued &&
      !isRaced(this.s, letter.token, letter.token + 1) &&
      (this.peopleFollow(letter.token + 1) || this.isMillions(letter.token));
    const isScale =
      counts ||
      sign === 'k' ||
      sign === 'K' ||
      sign === 'M' ||
      sign === 'B' ||
      (glued && sign === 'b' && atom.number.fractional === true) ||
      sign === 'MM';
    if (!isScale || (!glued && sign !== 'k' && sign !== 'M'))
      return this.s.glued(letter.token) && t.kind[letter.token] === WORD
        ? this.refuse(atom, 'letters joined to digits: a name or code')
        : atom;
    return {
      ...atom,
      last: letter.token + 1,
      value: shift(atom.value, letter.exponent),
      scaled: true,
      rule: 'letter-scale',
    };
  }
}
