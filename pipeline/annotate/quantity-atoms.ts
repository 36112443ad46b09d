import { add, type Decimal, parseDecimal, shift } from '../core/decimal.ts';
import { WordMap, WordSet, wordId } from '../core/vocabulary.ts';
import { MULTIPLYING_VERBS } from '../lexicon/change-words.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';
import { currencyAt, currencyBefore, type CurrencyReading } from './currencies.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { TELEPHONE, Traps, UNREADABLE } from './quantity-traps.ts';
import type { Atom, Stretch } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { NUMBER, UPPER_FIRST, WORD } from './tokens.ts';
import type { UnitReading } from './units.ts';

const set = (text: string): WordSet => new WordSet(text.split(' '));
const PERCENT = set('% percent pct percentage ％ percents');
const PER = wordId('per');
const CENT = set('cent cents');
const POINT = set('point points');
const POINTS_SHORT = set('pp ppt pps');
const BASIS = wordId('basis');
const BPS = set('bps bp');
const PERCENTAGE = set('percentage percent % per');
const YEARISH = set('year years month months day days week weeks yr yrs decade decades century hour hours');
const OLD = set('old olds');
const YO = set('yo y/o yrs.old');
const AGED = set('aged age ages');
const TIMES = set('times × x');
const FOLD = set('fold folds');
const OF = wordId('of');
const AND = wordId('and');
const HYPHEN = 45;
const BE = set('was is turned turns be being were are turning');
const WORDS_OF_SCALE = new WordMap<number>(Object.entries(MAGNITUDES));
const MONEY_CUES = set(
  'cost costs price prices priced pay pays paid paying fine fined worth spend spent spending salary wage wages earn earned sold sell sells bought buy buys budget tax taxes revenue profit profits debt loan loans fund funds funding bank invest invested investment value valued charge charged fee fees cash money bid bet raised raise donate donated donation sterling pence fines prize prizes ransom bail ticket tickets',
);
const MASS_CUES = set('weigh weighs weighed weighing weight heavy lose gained body');
const PERSON_PRONOUNS = set('he she i you');

export { UNREADABLE };
const VERSION_LIKE = /^several points/;

/** Builds one atom per number: the number with what belongs to it on either side. */
export class AtomReader {
  readonly traps: Traps;
  private readonly s: Scene;
  private lastEnd = 0;

  constructor(scene: Scene) {
    this.s = scene;
    this.traps = new Traps(scene);
  }

  /** All atoms in order; refused ones say why. */
  run(): Atom[] {
    const atoms: Atom[] = [];
    let from = 0;
    for (const number of this.s.numbers.list) {
      this.articles(from, number.first, atoms);
      from = number.last;
      const atom = this.read(number, atoms.at(-1));
      atoms.push(atom);
      this.lastEnd = Math.max(this.lastEnd, atom.last);
    }
    this.articles(from, this.s.t.count, atoms);
    return atoms;
  }

  /** `less than a kilometer`, `a gallon of beer`: the article is one where a unit of measure follows. */
  private articles(from: number, to: number, atoms: Atom[]): void {
    const { s } = this;
    const { word } = s.t;
    for (let i = Math.max(from, this.lastEnd); i < to; i += 1) {
      if (!ARTICLE_GATE.has(word[i])) continue;
      if (word[i] !== A && word[i] !== AN) {
        this.multiplying(i, atoms);
        continue;
      }
      const unit = s.units.read(i + 1, false);
      if (!unit || unit.symbol || unit.time || unit.end > to || NOUN_UNITS.has(unit.name)) continue;
      const measured =
        MEASURED_BEFORE.has(s.word(i - 1)) || (s.word(unit.end) === OF && LIQUIDS.has(unit.name));
      if (!measured) continue;
      const number: NumberSpan = {
        first: i,
        last: i + 1,
        start: s.t.start[i],
        end: s.t.end[i],
        value: { digits: 1n, scale: 0 },
        form: 'words',
      };
      atoms.push({
        first: i,
        last: unit.end,
        number,
        kind: 'measure',
        rule: 'article-unit',
        value: number.value,
        unit,
      });
      this.lastEnd = unit.end;
      i = unit.end - 1;
    }
  }

  /** `twice`, `doubled`, `halved`: a number and, in verbs, a change. */
  private multiplying(i: number, atoms: Atom[]): void {
    const { s } = this;
    const [text, direction] = MULTIPLYING.get(s.t.word[i])!;
    const tag = s.tags[i];
    const isVerb =
      isVerbTag(tag) && (tag !== TAG.BASE || s.tags[i - 1] === TAG.TO || s.tags[i - 1] === TAG.MODAL);
    if (
      direction &&
      (!isVerb ||
        (tag === TAG.PARTICIPLE && isNounTag(s.tags[i + 1] ?? 0) && s.tags[i - 1] === TAG.DETERMINER))
    )
      return;
    const value = parseDecimal(text)!;
    const number: NumberSpan = {
      first: i,
      last: i + 1,
      start: s.t.start[i],
      end: s.t.end[i],
      value,
      form: 'words',
    };
    atoms.push({
      first: i,
      last: i + 1,
      number,
      kind: 'ratio',
      rule: direction ? 'multiplying-verb' : 'twice',
      value,
      ...(direction ? { direction } : {}),
    });
  }

  private read(n: NumberSpan, before: Atom | undefined): Atom {
    const base: Atom = {
      first: n.first,
      last: n.last,
      number: n,
      kind: 'bare',
      rule: 'bare',
      value: n.value,
      low: n.low,
      high: n.high,
    };
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
        this.moneyEnd(base, before) ??
        this.percent(base) ??
        this.age(base, before) ??
        this.multiple(base) ??
        this.measure(base));
    if (withUnit) return withUnit;
    const bare = this.traps.bare(n) ?? this.listedLabel(n, before);
    if (bare) return this.refuse(base, bare);
    if (n.ordinal) return { ...base, kind: 'ordinal', rule: 'ordinal' };
    return this.lettered(base);
  }

  /** `version 0.3 to 0.4`: what follows a labelled number over a joint is labelled too. */
  private listedLabel(n: NumberSpan, before: Atom | undefined): string | undefined {
    const { s } = this;
    if (
      before?.reason !== LABELLED ||
      n.first - before.last !== 1 ||
      n.form !== 'digits' ||
      this.traps.countsAfter(n)
    )
      return undefined;
    return LIST_JOINTS.has(s.word(before.last)) ? LABELLED : undefined;
  }

  private hasUnit(n: NumberSpan): boolean {
    const { s } = this;
    return (
      s.units.read(n.last, true) !== undefined ||
      PERCENT.has(s.word(n.last)) ||
      this.currencyAfter(n.last) !== undefined ||
      currencyBefore(s.t, n.first, 0) !== undefined
    );
  }

  private refuse(atom: Atom, reason: string): Atom {
    return { ...atom, kind: 'refused', reason };
  }

  /** `10M`, `100k` with nothing after: a multiplied number. */
  private lettered(atom: Atom): Atom {
    const { letter } = atom.number;
    if (!letter || !atom.value || atom.number.form === 'words') return atom;
    const { t } = this.s;
    const sign = t.text.slice(t.start[letter.token], t.end[letter.token]);
    const glued = this.s.glued(letter.token);
    const counts =
      sign === 'm' && glued && (this.peopleFollow(letter.token + 1) || this.isMillions(letter.token));
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

  // ---------------------------------------------------------------- money

  private money(atom: Atom): Atom | undefined {
    const { s } = this;
    const { t } = s;
    const n = atom.number;
    const before = currencyBefore(t, n.first, this.lastEnd);
    let { last } = n;
    let { value } = atom;
    let scaled = n.magnitudeToken !== undefined;
    let after = this.currencyAfter(last) ?? this.pence(n);
    if (!after && n.letter) {
      const beyond = this.currencyAfter(n.letter.token + 1);
      if ((before || beyond) && value && this.letterFits(n, before)) {
        value = shift(value, n.letter.exponent);
        last = n.letter.token + 1;
        scaled = true;
        after = beyond;
      }
    }
    if (!before && !after) return undefined;
    if (!before && after && !this.isMoneyNoun(atom, after)) return undefined;
    if (after) {
      last = after.last;
      if (after.exponent && value) value = shift(value, after.exponent);
      const scale = WORDS_OF_SCALE.get(s.word(last));
      if (scale && scale > 2 && value && !scaled) {
        value = shift(value, scale);
        scaled = true;
        last += 1;
      }
    }
    if (before && after && !this.agree(before, after)) {
      after = undefined;
      last = n.letter && scaled && n.magnitudeToken === undefined ? n.letter.token + 1 : n.last;
    }
    if (
      before &&
      after &&
      s.numbers.ofToken[after.last] >= 0 &&
      after.last - after.first === 1 &&
      s.sign(after.first) < 128 &&
      !/[a-z]/i.test(t.text[t.start[after.first]])
    ) {
      after = undefined;
      last = n.letter && scaled && n.magnitudeToken === undefined ? n.letter.token + 1 : n.last;
    }
    const currency = pick(before, after);
    const minor = currency.minor !== undefined;
    const first = before ? this.withSign(before.first) : n.first;
    if (first < (before?.first ?? first) && value) value = { digits: -value.digits, scale: value.scale };
    const made: Atom = {
      ...atom,
      kind: 'money',
      rule: before ? 'currency-number' : minor ? 'number-minor-unit' : 'number-currency',
      first,
      last,
      value,
      currency,
      scaled,
    };
    return this.withMinor(made) ?? this.withPer(made);
  }

  /** `$1.2-1.5m`, `€3m to 4m`: the letter after the second end of a range of money. */
  private moneyEnd(atom: Atom, before: Atom | undefined): Atom | undefined {
    const { s } = this;
    const n = atom.number;
    if (
      before?.kind !== 'money' ||
      !n.letter ||
      !atom.value ||
      n.first - before.last !== 1 ||
      !s.glued(n.letter.token)
    )
      return undefined;
    if (!RANGE_JOINTS.has(s.word(before.last)) || s.units.read(n.letter.token + 1, false)) return undefined;
    return {
      ...atom,
      kind: 'money',
      rule: 'currency-number',
      last: n.letter.token + 1,
      value: shift(atom.value, n.letter.exponent),
      currency: before.currency,
      scaled: true,
    };
  }

  /** A minus sign before a currency sign: `-$5`. */
  private withSign(first: number): number {
    const { s } = this;
    const sign = s.sign(first - 1);
    const isMinus = (sign === HYPHEN || sign === 0x2212) && s.glued(first) && !s.glued(first - 1);
    return isMinus ? first - 1 : first;
  }

  /** `123p`: pence, not lines of a screen. */
  private pence(n: NumberSpan): CurrencyReading | undefined {
    const { s } = this;
    const at = n.last;
    if (
      s.word(at) !== P ||
      !s.glued(at) ||
      n.form !== 'digits' ||
      SCREENS.has(s.word(n.first)) ||
      s.sign(at + 1) === 45
    )
      return undefined;
    return { first: at, last: at + 1, code: 'GBP', noun: 'penny', bare: true, minor: 'penny' };
  }

  private currencyAfter(at: number): CurrencyReading | undefined {
    const { s } = this;
    const { t } = s;
    if (at >= t.count) return undefined;
    const hyphen = s.sign(at) === HYPHEN && s.glued(at) && s.glued(at + 1);
    return currencyAt(t, hyphen ? at + 1 : at, t.count);
  }

  private letterFits(n: NumberSpan, before: CurrencyReading | undefined): boolean {
    const { s } = this;
    const token = n.letter!.token;
    return (
      s.glued(token) ||
      (before !== undefined && /^[kKmMbBtT]{1,2}$/.test(s.t.text.slice(s.t.start[token], s.t.end[token])))
    );
  }

  private agree(a: CurrencyReading, b: CurrencyReading): boolean {
    return (
      a.code === b.code ||
      (a.bare && b.noun === 'dollar') ||
      (a.bare && b.bare && b.noun === a.noun) ||
      (a.noun === 'dollar' && b.noun === 'dollar')
    );
  }

  /** `pounds` is a mass unless money is spoken of; other nouns are money. */
  private isMoneyNoun(atom: Atom, after: CurrencyReading): boolean {
    if (after.noun === 'cent' && this.s.word(after.first - 1) === PER) return false;
    if (after.noun !== 'pound' || !after.bare) return true;
    const { s } = this;
    const { t } = s;
    if (this.nextIs(after.last, OF)) {
      const afterOf = s.word(after.last + 1);
      if (!MONEY_CUES.has(afterOf) && afterOf !== -1) return false;
    }
    for (let i = atom.first - 1; i >= Math.max(s.floor(atom.first), atom.first - 14); i -= 1) {
      if (MASS_CUES.has(t.word[i])) return false;
      if (MONEY_CUES.has(t.word[i]) || s.sign(i) === 0xa3) return true;
    }
    for (let i = after.last; i < Math.min(s.limit(atom.first), atom.last + 10); i += 1)
      if (MONEY_CUES.has(t.word[i]) || s.sign(i) === 0xa3) return true;
    return atom.number.magnitudeToken !== undefined;
  }

  private nextIs(at: number, word: number): boolean {
    return this.s.word(at) === word;
  }

  /** `thirteen dollars and forty-five cents`, `15 dollars 50`. */
  private withMinor(atom: Atom): Atom | undefined {
    const { s } = this;
    const { currency, value } = atom;
    if (!currency || currency.minor || !value || value.scale > 0 || atom.number.form === 'fraction')
      return undefined;
    let at = atom.last;
    const joined = s.word(at) === AND;
    if (joined) at += 1;
    const index = at < s.t.count ? s.numbers.ofToken[at] : -1;
    const next = index >= 0 ? s.numbers.list[index] : undefined;
    if (
      !next ||
      next.first !== at ||
      !next.value ||
      next.value.scale > 0 ||
      next.value.digits >= 100n ||
      next.ordinal ||
      next.value.digits < 0n
    )
      return undefined;
    const minor = currencyAt(s.t, next.last, s.t.count);
    if (minor?.minor)
      return {
        ...atom,
        last: minor.last,
        value: add(value, shift(next.value, -2)),
        rule: 'number-currency-cents',
      };
    const noun = currency.first >= atom.number.last;
    const ends = next.last >= s.t.count || s.tags[next.last] === TAG.PUNCTUATION;
    if (minor || !(ends && (noun || joined)) || next.digits === 1) return undefined;
    return {
      ...atom,
      last: next.last,
      value: add(value, shift(next.value, -2)),
      rule: 'number-currency-cents',
    };
  }

  /** `a share`, `per ton`, `/hour`, `each`: what the amount is for one of. */
  private withPer(atom: Atom): Atom {
    const per = this.perAt(atom.last);
    return per ? { ...atom, per } : atom;
  }

  /** `per day`, `a share`, `/hour`, `each` at a token; `undefined` when none stands there. */
  perAt(at: number): (Stretch & { name: string }) | undefined {
    const { s } = this;
    const { t } = s;
    if (at >= s.limit(Math.max(0, at - 1))) return undefined;
    const word = t.word[at];
    const isSlash = s.sign(at) === 47 && s.glued(at);
    if (EACH.has(word)) return { first: at, last: at + 1, name: t.text.slice(t.start[at], t.end[at]) };
    const isPer = word === PER || isSlash;
    const isArticle = ARTICLE_PER.has(word);
    if (!isPer && !isArticle) return undefined;
    const unit = s.units.read(at + 1, isSlash);
    if (isArticle) {
      const isTime = unit?.time && !unit.symbol;
      if (!isTime && !PRICED.has(s.word(at + 1))) return undefined;
      if (isTime && AGO.has(s.word(unit.end))) return undefined;
      const end = isTime ? unit.end : at + 2;
      return { first: at + 1, last: end, name: unit?.name ?? t.text.slice(t.start[at + 1], t.end[at + 1]) };
    }
    if (unit && unit.end > at + 1)
      return { first: at + 1, last: unit.end, name: t.text.slice(t.start[at + 1], t.end[unit.end - 1]) };
    const noun = s.units.nounPhrase(at + 1, isSlash);
    return noun ? { first: at + 1, last: noun.end, name: noun.name } : undefined;
  }

  // ---------------------------------------------------------------- percent

  private percent(atom: Atom): Atom | undefined {
    const { s } = this;
    const { t } = s;
    let at = atom.last;
    if (s.sign(at) === HYPHEN && s.glued(at) && s.glued(at + 1)) at += 1;
    if (atom.number.form === 'fraction' && s.word(at) === A) at += 1;
    if (at >= t.count) return undefined;
    const word = t.word[at];
    const attributive = s.sign(atom.last) === HYPHEN;
    if (word === BASIS && POINT.has(s.word(at + 1)))
      return { ...atom, kind: 'basis_point', rule: 'basis-points', last: at + 2 };
    if (BPS.has(word) && !attributive && this.isRateContext(at))
      return { ...atom, kind: 'basis_point', rule: 'basis-points', last: at + 1 };
    if (POINTS_SHORT.has(word) && word !== PPT)
      return { ...atom, kind: 'percentage_point', rule: 'percentage-points', last: at + 1 };
    let end = PERCENT.has(word) ? at + 1 : word === PER && CENT.has(s.word(at + 1)) ? at + 2 : 0;
    if (!end) return undefined;
    if (s.sign(end) === HYPHEN && s.glued(end) && POINT.has(s.word(end + 1))) end += 1;
    if (POINT.has(s.word(end)) && PERCENTAGE.has(word))
      return { ...atom, kind: 'percentage_point', rule: 'percentage-points', last: end + 1 };
    const unit = s.units.read(atom.last, true);
    if (unit && unit.end > end && unit.ucum.startsWith('%')) return undefined;
    return {
      ...atom,
      kind: 'percent',
      rule: s.sign(at) === 37 ? 'percent-sign' : 'percent-word',
      last: end,
      attributive,
    };
  }

  private isRateContext(at: number): boolean {
    return this.s.t.text.slice(this.s.t.start[at], this.s.t.end[at]) === 'bps';
  }

  // ---------------------------------------------------------------- age

  private age(atom: Atom, before: Atom | undefined): Atom | undefined {
    const { s } = this;
    const { t } = s;
    const n = atom.number;
    let at = atom.last;
    const joint = (i: number): number => (s.sign(i) === HYPHEN && s.glued(i) ? i + 1 : i);
    at = joint(at);
    if (at < t.count && YEARISH.has(t.word[at])) {
      const unit = s.units.read(at, false);
      const old = joint(at + 1);
      if (unit && OLD.has(s.word(old)))
        return { ...atom, kind: 'age', rule: 'years-old', last: old + 1, unit, attributive: at > atom.last };
      if (unit && s.word(at + 1) === OF && AGED.has(s.word(at + 2)))
        return { ...atom, kind: 'age', rule: 'years-of-age', last: at + 3, unit };
    }
    if (at < t.count && YO.has(t.word[at])) return { ...atom, kind: 'age', rule: 'years-old', last: at + 1 };
    if (!this.isAgeNumber(atom)) return undefined;
    const cue = this.agedBefore(n.first);
    if (cue !== undefined) {
      const unit = at < t.count && YEARISH.has(t.word[at]) ? s.units.read(at, false) : undefined;
      return { ...atom, kind: 'age', rule: 'aged', last: unit?.end ?? atom.last, unit };
    }
    return this.apposition(atom, before);
  }

  private isAgeNumber({ number, value }: Atom): boolean {
    return (
      value !== undefined &&
      value.scale === 0 &&
      value.digits >= 0n &&
      value.digits < 125n &&
      !number.ordinal &&
      number.form !== 'fraction'
    );
  }

  /** `aged 41`, `age of 95`, `ages`, `over the age of 18`, `aged between 5`. */
  private agedBefore(first: number): number | undefined {
    const { s } = this;
    let i = first - 1;
    for (let steps = 0; steps < 4 && i >= 0; steps += 1, i -= 1) {
      const word = s.word(i);
      if (AGED.has(word)) return i;
      if (word !== OF && !AGE_FILLERS.has(word)) return undefined;
    }
    return undefined;
  }

  /** `Emily Spanton, 39, …`; `he was 66.` */
  private apposition(atom: Atom, before: Atom | undefined): Atom | undefined {
    const { s } = this;
    const { t } = s;
    const { number } = atom;
    if (
      number.form !== 'digits' ||
      number.digits === undefined ||
      number.digits > 3 ||
      (atom.value?.digits ?? 0n) < 1n
    )
      return undefined;
    const previous = s.sign(number.first - 1);
    const next = s.sign(number.last);
    const closed =
      number.last >= s.limit(number.first) ||
      next === 44 ||
      next === 41 ||
      next === 46 ||
      next === 59 ||
      next === 0x2014;
    const named = (i: number): boolean =>
      i >= 0 &&
      t.kind[i] === WORD &&
      ((t.flags[i] & UPPER_FIRST) !== 0 || KIN.has(t.word[i])) &&
      !AFTER_NO_NAME.has(t.word[i]);
    if (
      (previous === 44 || previous === 40) &&
      named(number.first - 2) &&
      (closed || s.word(number.last) === AND) &&
      this.isPersonal(number.first - 2)
    ) {
      return { ...atom, kind: 'age', rule: 'name-comma-age' };
    }
    if (
      closed &&
      before?.kind === 'age' &&
      before.last === number.first - 1 &&
      s.word(number.first - 1) === AND
    )
      return { ...atom, kind: 'age', rule: 'name-comma-age' };
    if ((closed || s.word(number.last) === WHEN) && this.wasAge(number.first))
      return { ...atom, kind: 'age', rule: 'was-age' };
    return undefined;
  }

  /** A name of two capitals, or a word for a relative, before the comma. */
  private isPersonal(i: number): boolean {
    const { s } = this;
    const { t } = s;
    if (KIN.has(t.word[i])) return true;
    if (s.tags[i] !== TAG.PROPER && i !== s.floor(i)) return false;
    if (s.sign(i + 3) === 44 && s.sign(i + 1) === 44) return true;
    return i > 0 && t.kind[i - 1] === WORD && (t.flags[i - 1] & UPPER_FIRST) !== 0;
  }

  private wasAge(first: number): boolean {
    const { s } = this;
    const { t } = s;
    if (s.word(first - 1) === AT && DIED.has(s.word(first - 2))) return true;
    if (!BE.has(s.word(first - 1))) return false;
    const subject = first - 2;
    if (subject < 0) return false;
    if (
      PERSON_PRONOUNS.has(s.word(subject)) ||
      (t.kind[subject] === WORD && s.tags[subject] === TAG.PROPER && s.sign(subject + 1) !== 44)
    )
      return true;
    if (s.sign(subject) !== 44) return false;
    const floor = s.floor(first);
    return (t.flags[floor] & UPPER_FIRST) !== 0 && s.tags[floor] === TAG.PROPER && s.sign(floor + 1) === 44;
  }

  // ---------------------------------------------------------------- multiples and measures

  /** `2.4 times the mass`, `ten times as many`, `five-fold`. `three times a week` counts. */
  private multiple(atom: Atom): Atom | undefined {
    const { s } = this;
    const { t } = s;
    let at = atom.last;
    const joined = s.sign(at) === HYPHEN && s.glued(at);
    if (joined) at += 1;
    if (at >= t.count) return undefined;
    if (FOLD.has(t.word[at]))
      return { ...atom, kind: 'ratio', rule: 'fold', last: at + 1, attributive: joined };
    const glued = t.kind[at] === WORD && t.end[at] - t.start[at] === 1;
    if (!TIMES.has(t.word[at]) || (glued && !s.glued(at))) return undefined;
    if (glued && t.kind[at + 1] === NUMBER) return undefined;
    const next = at + 1;
    if (glued) return { ...atom, kind: 'ratio', rule: 'times', last: next };
    if (next >= t.count) return undefined;
    const compared =
      COMPARED.has(t.word[next]) ||
      s.tags[next] === TAG.DETERMINER ||
      s.tags[next] === TAG.POSSESSIVE ||
      s.tags[next] === TAG.PROPER ||
      t.word[next + 1] === APOSTROPHE;
    const isRate =
      (t.word[next] === A || t.word[next] === AN || t.word[next] === PER) &&
      s.units.read(next + 1, false)?.time;
    if (!compared || isRate) return isRate ? this.rate(atom, at) : undefined;
    return { ...atom, kind: 'ratio', rule: 'times', last: next };
  }

  /** `four times per week`. */
  private rate(atom: Atom, at: number): Atom | undefined {
    const per = this.perAt(at + 1);
    if (!per) return undefined;
    const unit: UnitReading = {
      end: per.last,
      name: `count per ${per.name}`,
      ucum: `{times}/${per.name}`,
      si: '',
      time: false,
      symbol: false,
      headEnd: at + 1,
      per,
    };
    return { ...atom, kind: 'rate', rule: 'times-per', last: per.last, unit, per };
  }

  private measure(atom: Atom): Atom | undefined {
    const { s } = this;
    const n = atom.number;
    if (n.yearLike) return undefined;
    let at = n.last;
    const joined = s.sign(at) === HYPHEN && s.glued(at) && s.glued(at + 1);
    if (joined) at += 1;
    if (at >= s.limit(n.first)) return undefined;
    const digits = n.form !== 'words' || n.magnitudeToken !== undefined;
    const bracket = OPEN_BRACKETS.has(s.sign(at)) ? 1 : 0;
    let unit = s.units.read(at + bracket, digits);
    let { value } = atom;
    let scaled = n.magnitudeToken !== undefined;
    const ofUnit = n.vague && s.word(at) === OF ? s.units.read(at + 1, false) : undefined;
    if (ofUnit) unit = ofUnit;
    const ofOne = unit ? undefined : this.unitOfOne(n);
    if (ofOne) unit = ofOne;
    const lettered = this.letterBeforeUnit(n);
    if (lettered) {
      unit = lettered;
      scaled = true;
      if (value) value = shift(value, n.letter!.exponent);
    }
    if (!unit || !this.isUnitUse(atom, unit, joined)) return undefined;
    if (bracket && !(CLOSE_BRACKETS.has(s.sign(unit.end)) && unit.symbol && unit.end === at + 2))
      return undefined;
    const first = this.spacedMinus(n, unit);
    if (first < n.first && value) value = { digits: -value.digits, scale: value.scale };
    const inches = this.feetInches(unit, value);
    if (inches)
      return {
        ...atom,
        kind: 'measure',
        rule: 'feet-inches',
        last: inches.end,
        value: inches.value,
        unit: inches.unit,
        formula: 'feet × 12 + inches',
      };
    return {
      ...(unit.name === 'meter' &&
      unit.symbol &&
      s.glued(n.last) &&
      !joined &&
      n.fractional &&
      !this.hasLengths(n.last)
        ? { doubt: 'm may stand for metres or millions' }
        : {}),
      ...atom,
      first,
      kind: 'measure',
      rule: joined ? 'number-hyphen-unit' : 'number-unit',
      last: unit.end + bracket,
      value,
      unit,
      scaled,
      attributive: joined,
      ...(unit.per ? { per: unit.per } : {}),
    };
  }

  /** `- 20 degrees`: a spaced minus sign before a temperature. */
  private spacedMinus(n: NumberSpan, unit: UnitReading): number {
    const { s } = this;
    const temperature = unit.ucum === 'Cel' || unit.ucum === '[degF]';
    const isMinus =
      temperature &&
      s.sign(n.first - 1) === HYPHEN &&
      !s.glued(n.first) &&
      !s.glued(n.first - 1) &&
      s.t.kind[n.first - 2] === WORD;
    return isMinus ? n.first - 1 : n.first;
  }

  /** `half a mile`, `a quarter of a mile`. */
  private unitOfOne(n: NumberSpan): UnitReading | undefined {
    const { s } = this;
    if (n.form !== 'fraction') return undefined;
    const at = s.word(n.last) === OF ? n.last + 1 : n.last;
    return s.word(at) === A || s.word(at) === AN ? s.units.read(at + 1, false) : undefined;
  }

  /** `12.3m tonnes`, `5bn barrels`: a letter between the number and a unit in words. */
  private letterBeforeUnit(n: NumberSpan): UnitReading | undefined {
    const { s } = this;
    if (!n.letter || !s.glued(n.letter.token)) return undefined;
    const unit = s.units.read(n.letter.token + 1, false);
    return unit &&
      !unit.symbol &&
      /^[kKmMbB]$/.test(s.t.text.slice(s.t.start[n.letter.token], s.t.end[n.letter.token])) &&
      s.numbers.ofToken[n.letter.token + 1] < 0
      ? unit
      : undefined;
  }

  private isUnitUse(atom: Atom, unit: UnitReading, joined: boolean): boolean {
    const { s } = this;
    const { t } = s;
    const n = atom.number;
    const first = joined ? n.last + 1 : n.last;
    if (n.ordinal) return false;
    if (unit.name === 'day' && s.word(n.first) === ONE && n.first === s.floor(n.first)) return false;
    if (!unit.symbol)
      return (
        !(unit.name === 'second' && joined) &&
        !(NOUN_UNITS.has(unit.name) && !joined && this.isOtherNoun(unit))
      );
    const written = t.text.slice(t.start[first], t.end[unit.end - 1]);
    if (
      written === 'm' &&
      s.glued(first) &&
      !joined &&
      (this.peopleFollow(unit.end) || this.isMillions(first))
    )
      return false;
    if (
      (written === 'M' || written === 'B' || written === 'b' || written === 'G' || written === 'K') &&
      s.glued(first)
    )
      return this.letterUnit(written, unit);
    if (s.glued(first) && ODD_GLUED.test(written))
      return written !== 'd' && written !== 'H' && this.isScience(unit.end);
    if (written === 'C' && s.glued(first) && /^1[234]$/.test(t.text.slice(n.start, n.end))) return false;
    if ((written === 'W' || written === 'V') && !s.glued(first))
      return !(unit.end < t.count && t.kind[unit.end] === WORD && (t.flags[unit.end] & UPPER_FIRST) !== 0);
    if (
      SINGLE_CAPITAL.test(written) &&
      !s.glued(first) &&
      written !== 'K' &&
      written !== 'C' &&
      written !== 'L'
    )
      return this.isScience(unit.end) && written !== 'B' && written !== 'H';
    if (SINGLE_CAPITAL.test(written) && s.glued(first) && this.traps.label(n)) return false;
    if (written === '"' || written === '″') return s.glued(first) && this.isInches(first);
    if (written === "'" || written === '’') return s.t.kind[unit.end] === NUMBER && s.glued(unit.end);
    if (written === 'F' || (written === 'C' && s.sign(unit.end) === 47)) return this.isScience(unit.end);
    if (written === 'in')
      return (
        !/^[a-z0-9]/i.test(t.text[t.start[unit.end]] ?? '') ||
        THICK.has(s.word(unit.end)) ||
        s.glued(unit.end)
      );
    return !(
      written === 's' &&
      s.glued(first) &&
      (n.digits ?? 0) >= 2 &&
      n.value !== undefined &&
      n.value.digits % 10n === 0n &&
      n.value.scale === 0 &&
      (n.digits ?? 0) !== 3
    );
  }

  private letterUnit(written: string, unit: UnitReading): boolean {
    if (written === 'K') return this.isScience(unit.end);
    return (
      (written === 'b' || written === 'B') &&
      this.s.word(unit.end) !== -1 &&
      /packet|file|memory|page|sector/.test(this.near(unit.end))
    );
  }

  private near(at: number): string {
    const { t } = this.s;
    return t.text.slice(t.start[at], t.end[Math.min(t.count - 1, at + 2)]).toLowerCase();
  }

  /** Whether other symbols of science stand near: another unit or sign in the sentence. */
  private isScience(at: number): boolean {
    const { s } = this;
    const from = Math.max(s.floor(at - 1), at - 14);
    const to = Math.min(s.limit(at - 1), at + 10);
    for (let i = from; i < to; i += 1) {
      const sign = s.sign(i);
      if (sign === 0xb0 || sign === 0xb1 || sign === 0x3bc || sign === 0xb5 || SCIENCE.has(s.word(i)))
        return true;
    }
    return false;
  }

  private isInches(at: number): boolean {
    const { s } = this;
    const { t } = s;
    const from = t.start[Math.max(s.floor(at - 1), at - 60)];
    let quotes = 0;
    for (let i = from; i < t.start[at]; i += 1) if (t.text.charCodeAt(i) === 34) quotes += 1;
    return quotes % 2 === 0;
  }

  /** A glued `m` without any word of length in its sentence but with one of number or money. */
  private isMillions(token: number): boolean {
    const { s } = this;
    const floor = s.floor(token);
    const limit = s.limit(token);
    let millions = false;
    for (let i = Math.max(floor, token - 30); i < Math.min(limit, token + 30); i += 1) {
      const word = s.word(i);
      if (LENGTHS.has(word)) return false;
      if (COUNTABLES.has(word) || s.sign(i) === 36 || s.sign(i) === 0xa3 || s.sign(i) === 0x20ac)
        millions = true;
    }
    return millions;
  }

  private hasLengths(token: number): boolean {
    const { s } = this;
    for (let i = Math.max(s.floor(token), token - 30); i < Math.min(s.limit(token), token + 30); i += 1)
      if (LENGTHS.has(s.word(i))) return true;
    return false;
  }

  private peopleFollow(at: number): boolean {
    const { s } = this;
    return (
      at < s.t.count &&
      (s.tags[at] === TAG.PLURAL || (s.tags[at] === TAG.ADJECTIVE && s.tags[at + 1] === TAG.PLURAL))
    );
  }

  /** `turn`, `hand`, `stone` and the like are units only where nothing says otherwise. */
  private isOtherNoun(unit: UnitReading): boolean {
    const next = this.s.tags[unit.end] ?? 0;
    return isNounTag(next);
  }

  /** `six feet five inches`, `6 ft 2 in`, `5' 11"`. */
  private feetInches(
    unit: UnitReading,
    feet: Decimal | undefined,
  ): { end: number; value: Decimal; unit: UnitReading } | undefined {
    const { s } = this;
    if (unit.name !== 'foot' || !feet) return undefined;
    const hyphen = s.sign(unit.end) === HYPHEN && s.glued(unit.end);
    const at = s.sign(unit.end) === 44 || s.word(unit.end) === AND || hyphen ? unit.end + 1 : unit.end;
    const index = at < s.t.count ? s.numbers.ofToken[at] : -1;
    const next = index >= 0 ? s.numbers.list[index] : undefined;
    if (!next?.value || next.first !== at) return undefined;
    const bare = !unit.symbol || s.sign(unit.end - 1) === 39;
    const singular = s.word(unit.end - 1) !== FEET;
    if (
      bare &&
      singular &&
      at === unit.end &&
      next.value.scale === 0 &&
      next.value.digits < 12n &&
      !s.units.read(next.last, true) &&
      next.form === 'digits'
    ) {
      return {
        end: next.last,
        value: add({ digits: feet.digits * 12n, scale: feet.scale }, next.value),
        unit: {
          ...unit,
          name: 'inch',
          ucum: '[in_i]',
          above: INCH,
          below: ONE_UNIT,
          si: 'm',
          end: next.last,
        },
      };
    }
    const inches = s.units.read(
      s.sign(next.last) === HYPHEN && s.glued(next.last) ? next.last + 1 : next.last,
      true,
    );
    if (inches?.name !== 'inch') return undefined;
    return {
      end: inches.end,
      value: add({ digits: feet.digits * 12n, scale: feet.scale }, next.value),
      unit: inches,
    };
  }
}

const MEASURED_BEFORE = set('than about within nearly almost over under around roughly approximately half');
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
const FOLDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
  (word, i): [string, [string]] => [`${word}fold`, [String(i + 2)]],
);
const MULTIPLYING = new WordMap<readonly [string, ('increase' | 'decrease')?]>([
  ...Object.entries(MULTIPLYING_VERBS),
  ['twice', ['2']],
  ['thrice', ['3']],
  ...FOLDS,
]);
const ARTICLE_GATE = new WordSet([
  'a',
  'an',
  'twice',
  'thrice',
  ...FOLDS.map(([word]) => word),
  ...Object.keys(MULTIPLYING_VERBS),
]);
const RANGE_JOINTS = set('- – — to and');
const AGO = set('earlier ago later before after previously prior');
const LENGTHS = set(
  'tall long high wide deep height distance length depth diameter width away metre metres meter meters km cm mm sprint race freestyle hurdles relay butterfly breaststroke backstroke dash above below altitude elevation radius thick long-jump swim ran run dm feet ft',
);
const COUNTABLES = set(
  'population people users subscribers customers viewers votes voters jobs sales visitors passengers copies downloads views cars vehicles units inhabitants workers followers members million millions billion bn budget profit revenue residents tourists households refugees',
);
const P = wordId('p');
const WHEN = wordId('when');
const AT = wordId('at');
const DIED = set('dies died dead');
const FEET = wordId('feet');
const INCH: Decimal = { digits: 254n, scale: 4 };
const ONE_UNIT: Decimal = { digits: 1n, scale: 0 };
const ONE = wordId('one');
const SCREENS = set('144 240 360 480 576 720 1080 1440 2160 4320');
const LABELLED = 'a number that names its bearer';
const LIST_JOINTS = set('to and or , - – through');
const EACH = set('each apiece');
const ARTICLE_PER = set('a an');
const PRICED = set(
  'share barrel head gallon ton tonne pound litre liter ounce pop piece ticket bushel unit person night kilo day-trip',
);
const PPT = wordId('ppt');
const A = wordId('a');
const AN = wordId('an');
const APOSTROPHE = wordId("'s");
const COMPARED = set(
  'as more less higher greater larger bigger the that those its their his her smaller faster longer heavier what normal',
);
const AGE_FILLERS = set('the over under about around between above below at least of from just only to');
const KIN = set(
  'brother sister son daughter father mother husband wife man woman boy girl teenager student resident driver victim suspect uncle aunt cousin nephew niece friend twin grandmother grandfather widow pensioner officer',
);
const AFTER_NO_NAME = set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
const NOUN_UNITS = new Set([
  'turn',
  'stone',
  'quarter',
  'degree',
  'night',
  'bit',
  'grain',
  'minute',
  'second',
  'bar',
]);
const ODD_GLUED = /^[dHFSNTUPR]$/;
const SINGLE_CAPITAL = /^[A-Z]$/;
const SCIENCE = set(
  'temperature temperatures solution concentration acid sample samples buffer degrees heated cooled annealed molar voltage ph kpa mpa nm mm ml kev mev ghz',
);
const THICK = set('thick long wide tall high deep diameter and by of x');
const OPEN_BRACKETS = new Set([40, 91, 123]);
const CLOSE_BRACKETS = new Set([41, 93, 125]);

const pick = (before: CurrencyReading | undefined, after: CurrencyReading | undefined): CurrencyReading => {
  if (!before) return after!;
  if (!after) return before;
  return after.bare ? before : before.bare ? { ...after, noun: after.noun || before.noun } : before;
};
