import { add, shift } from '../core/decimal.ts';
import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';
import {
  commonNounAt,
  currencyAt,
  currencyBefore,
  type CurrencyReading,
  isNamedInFull,
} from './currencies.ts';
import type { NumberSpan } from './numbers.ts';
import type { Atom, Stretch } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { UPPER_FIRST } from './tokens.ts';
import { centsAfter, euroCent, PPL, penceAfter } from './quantity-minor.ts';
import { isPriced, sterlingAt } from './quantity-sterling.ts';
import { PER } from './quantity-per.ts';
import { A, UnitUse } from './quantity-unit-use.ts';

export const OF = wordId('of');
export const AND = wordId('and');
export const HYPHEN = 45;
const WORDS_OF_SCALE = new WordMap<number>(Object.entries(MAGNITUDES));
const MONEY_CUES = wordSet(
  'cost costs price prices priced pay pays paid paying fine fined worth spend spent spending salary wage wages earn earned sold sell sells bought buy buys budget tax taxes revenue profit profits debt loan loans fund funds funding bank invest invested investment value valued charge charged fee fees cash money bid bet raised raise donate donated donation sterling pence fines prize prizes ransom bail ticket tickets',
);
/** What is of so many pounds of money: `a 20-pound note`. */
const SUMS = wordSet(
  'note notes coin deal contract grant bonus reward cheque allowance payment loss surplus deficit payout settlement compensation refund rebate discount saving subsidy bill shortfall gap windfall jackpot takings penalty surcharge levy toll - a per',
);
/** What millions of pounds are of where they are money. */
const OF_MONEY = wordSet(
  'stock shares debt bonds assets goods property damage aid savings cuts equity notes deals trade orders business public new extra state government',
);
const MASS_CUES = wordSet('weigh weighs weighed weighing weight heavy lose gained body');
const RANGE_JOINTS = wordSet('- – — to and');
/** `$1 = 0.77 pounds`: what is equal to money is money. */
const EQUALS = 61;
const MONTHLY = new Set(['month', 'year', 'week', 'day']);
const UNIT_PRICES = wordSet(
  'litre litres liter liters petrol diesel gasoline fuel gas kwh kilowatt rate exchange dollar pound franc traded trading worth',
);
const WON = wordId('won');
const AFTER_NOUN = new Set<number>([TAG.PUNCTUATION, TAG.PREPOSITION, TAG.CONJUNCTION, TAG.AUXILIARY]);
const SMALL_P = 112;
const MORE_OR_LESS = wordSet('more less extra');
const AT = wordId('at');
const SHORT_PERS = new WordMap<string>([
  ['ppl', 'liter'],
  ['pcm', 'month'],
  ['pw', 'week'],
  ['pa', 'year'],
  ['pp', 'person'],
  ['p.a.', 'year'],
  ['p.a', 'year'],
]);
const CRORES = wordSet('cr crs');
const OR = wordId('or');
const NEGATIVE = wordSet('minus negative');
export const GRAND = wordId('grand');
const pick = (before: CurrencyReading | undefined, after: CurrencyReading | undefined): CurrencyReading => {
  if (!before) return after!;
  if (!after) return before;
  return after.bare ? before : before.bare ? { ...after, noun: after.noun || before.noun } : before;
};
/** Numbers with a currency before or after them. */
export class MoneyAtoms extends UnitUse {
  private readonly namedInFull = new Map<string, boolean>();

  protected money(atom: Atom): Atom | undefined {
    const { s } = this;
    const { t } = s;
    const n = atom.number;
    const before = currencyBefore(t, n.first, Math.max(this.lastEnd, s.floor(n.first)));
    let { last } = n;
    let { value } = atom;
    let scaled = n.magnitudeToken !== undefined;
    let after =
      this.currencyAfter(last) ??
      this.ofCurrency(n) ??
      penceAfter(s, n) ??
      this.cents(n) ??
      this.commonNoun(n) ??
      this.grand(n) ??
      this.partOfOne(n);
    if (after) after = euroCent(s, n, after) ?? after;
    if (!after && n.letter) {
      const beyond = this.currencyAfter(n.letter.token + 1) ?? this.commonAt(n.letter.token + 1);
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
    // `₹1,203 cr`, `Rs 2 lakh cr`
    if (before?.code === 'INR' && !after && value && CRORES.has(s.word(last))) {
      value = shift(value, 7);
      scaled = true;
      last += 1;
    }
    let conflict: Stretch | undefined;
    if (before && after && !this.agree(before, after)) {
      if (/\p{L}{3}/u.test(t.text.slice(t.start[after.first], t.end[after.last - 1])))
        conflict = { first: after.first, last: after.last };
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
      ...(conflict ? { conflict } : {}),
    };
    return this.withMinor(made) ?? this.withShillings(made) ?? this.inDoubt(this.withPer(made));
  }

  /** `£5 10s 6d`: twenty shillings to the pound, twelve pence to the shilling. */
  private withShillings(atom: Atom): Atom | undefined {
    const { value, currency, scaled } = atom;
    if (currency?.code !== 'GBP' || !value || value.scale > 0 || scaled || atom.number.form !== 'digits')
      return undefined;
    const found = sterlingAt(this.s, atom.last, value);
    return (
      found &&
      this.withPer({
        ...atom,
        ...found,
        rule: 'pounds-shillings',
        formula: 'pounds + shillings ÷ 20 + pence ÷ 240',
      })
    );
  }

  /** `7s 6d`: shillings and pence without pounds. */
  protected shillings(atom: Atom): Atom | undefined {
    const found = atom.number.form === 'digits' ? sterlingAt(this.s, atom.first, undefined) : undefined;
    return (
      found && {
        ...atom,
        ...found,
        kind: 'money',
        rule: 'pounds-shillings',
        formula: 'shillings ÷ 20 + pence ÷ 240',
        currency: { first: atom.number.last, last: found.last, code: 'GBP', noun: 'pound', bare: false },
      }
    );
  }

  /** `1.500 euros`: a sum of euros has two decimals at most; prices of one unit may have three. Nobody says which this is. */
  private inDoubt(atom: Atom): Atom {
    const { number, currency, per, scaled } = atom;
    if (currency?.code !== 'EUR' || (per && !MONTHLY.has(per.name)) || scaled || number.form !== 'digits')
      return atom;
    const written = this.s.t.text.slice(number.start, Math.min(number.end, number.start + 9));
    if (!/^[1-9]\d{0,2}\.\d{3}$/.test(written) || this.isUnitPrice(atom.first)) return atom;
    return { ...atom, value: undefined, doubt: 'the point may set apart thousands or decimals' };
  }

  /** `a litre of petrol cost 1.859 euros`, `the euro`: the price of one unit, a rate. */
  private isUnitPrice(at: number): boolean {
    const { s } = this;
    for (let i = at - 1; i >= Math.max(s.floor(at), at - 14); i -= 1)
      if (UNIT_PRICES.has(s.word(i))) return true;
    return false;
  }

  /** `$1.2-1.5m`, `€3m to 4m`: the letter after the second end of a range of money. */
  protected moneyEnd(atom: Atom, before: Atom | undefined): Atom | undefined {
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

  /** `$100 minus $20`, `plus or minus $5`: nothing below zero. */
  private isSubtracted(before: number): boolean {
    const { s } = this;
    return s.word(before) === OR || isNounTag(s.tags[before]) || s.numbers.ofToken[before] >= 0;
  }

  /** A minus sign or word before a currency sign: `-$5`, `was negative $5m`. */
  protected withSign(first: number): number {
    const { s } = this;
    const sign = s.sign(first - 1);
    const isMinus = (sign === HYPHEN || sign === 0x2212) && s.glued(first) && !s.glued(first - 1);
    const inWords =
      NEGATIVE.has(s.word(first - 1)) && first - 1 > s.floor(first) && !this.isSubtracted(first - 2);
    return isMinus || inWords ? first - 1 : first;
  }

  /** `11c a litre`, `5c/kg`: cents, where a price of one follows. */
  private cents(n: NumberSpan): CurrencyReading | undefined {
    const found = centsAfter(this.s, n);
    return found && this.perAt(found.last) ? found : undefined;
  }

  /** `140 billion crowns`; `7.50 crowns` where the text names Swedish crowns: not `three crowns`. */
  private commonNoun(n: NumberSpan): CurrencyReading | undefined {
    const noun = this.commonAt(n.last);
    // `61.40 crowns`, `at 312 crowns`: with two decimals and behind `at` it is a price
    const isPrice =
      n.form === 'digits' &&
      (/\.\d\d$/.test(this.s.t.text.slice(n.end - 3, n.end)) ||
        (noun?.noun === 'crown' && this.s.word(n.first - 1) === AT));
    if (!noun || n.magnitudeToken !== undefined || n.grouped || isPrice) return noun;
    let named = this.namedInFull.get(noun.noun);
    if (named === undefined) {
      named = isNamedInFull(this.s.t, noun.noun);
      this.namedInFull.set(noun.noun, named);
    }
    return named ? noun : undefined;
  }

  /** A noun of money that is another word too; `won` is the verb where its object follows: `5 million won a prize`. */
  private commonAt(at: number): CurrencyReading | undefined {
    const { s } = this;
    const noun = commonNounAt(s.t, at);
    if (s.word(at) !== WON || !noun) return noun;
    return at + 1 >= s.limit(at) || AFTER_NOUN.has(s.tags[at + 1]) ? noun : undefined;
  }

  /** `five grand`: thousands of a currency that only the document can name; not `two grand pianos`. */
  protected grand({ last, form }: NumberSpan): CurrencyReading | undefined {
    const { s } = this;
    const next = s.tags[last + 1] ?? 0;
    if (s.word(last) !== GRAND || form === 'fraction' || isNounTag(next) || next === TAG.ADJECTIVE)
      return undefined;
    if ((s.t.flags[last] & UPPER_FIRST) !== 0) return undefined;
    return { first: last, last: last + 1, noun: 'grand', bare: true, exponent: 3 };
  }

  /** `thousands of dollars`, `tens of millions of pounds`. */
  private ofCurrency({ vague, last }: NumberSpan): CurrencyReading | undefined {
    return vague && this.s.word(last) === OF ? this.currencyAfter(last + 1) : undefined;
  }

  /** `half a cent`, `a quarter of a dollar`: the currency after the article. */
  private partOfOne({ form, last }: NumberSpan): CurrencyReading | undefined {
    const { s } = this;
    if (form !== 'fraction') return undefined;
    const at = s.word(last) === OF ? last + 1 : last;
    return s.word(at) === A ? this.currencyAfter(at + 1) : undefined;
  }

  /** A word of money within a few tokens before. */
  protected isMoneyNear(at: number): boolean {
    const { s } = this;
    for (let i = at - 1; i >= Math.max(s.floor(at), at - 14); i -= 1)
      if (MONEY_CUES.has(s.word(i))) return true;
    return false;
  }

  protected currencyAfter(at: number): CurrencyReading | undefined {
    const { s } = this;
    const { t } = s;
    // The cell of a table ends its words: no sign of the next one belongs here.
    if (at >= t.count || at >= s.limit(at - 1)) return undefined;
    const hyphen = s.sign(at) === HYPHEN && s.glued(at) && s.glued(at + 1);
    const found = currencyAt(t, hyphen ? at + 1 : at, t.count);
    // `€30m-€35m`: the sign of the next amount
    return hyphen && found && s.numbers.ofToken[found.last] >= 0 && s.glued(found.last) ? undefined : found;
  }

  protected letterFits(n: NumberSpan, before: CurrencyReading | undefined): boolean {
    const { s } = this;
    const token = n.letter!.token;
    return (
      s.glued(token) ||
      (before !== undefined && /^[kKmMbBtT]{1,2}$/.test(s.t.text.slice(s.t.start[token], s.t.end[token])))
    );
  }

  protected agree(a: CurrencyReading, b: CurrencyReading): boolean {
    return (
      a.code === b.code ||
      (a.bare && b.noun === 'dollar') ||
      (a.bare && b.bare && b.noun === a.noun) ||
      (a.noun === 'dollar' && b.noun === 'dollar')
    );
  }

  /** `pounds` is a mass unless money is spoken of, `a 500-pound bomb` unless the noun is of money; other nouns are money. */
  protected isMoneyNoun(atom: Atom, after: CurrencyReading): boolean {
    if (after.noun === 'cent' && this.s.word(after.first - 1) === PER) return false;
    if (after.noun !== 'pound' || !after.bare) return true;
    const { s } = this;
    const { t } = s;
    if (s.sign(atom.first - 1) === EQUALS || isPriced(s, after.last)) return true;
    const isScaled = atom.number.magnitudeToken !== undefined || atom.number.vague === true;
    const joint = after.first - 1;
    if (s.sign(joint) === HYPHEN && s.glued(joint) && s.glued(after.first))
      return isScaled || SUMS.has(s.word(after.last)) || MONEY_CUES.has(s.word(after.last));
    if (this.nextIs(after.last, OF)) {
      const afterOf = s.word(after.last + 1);
      const isSum = isScaled && OF_MONEY.has(afterOf);
      if (!MONEY_CUES.has(afterOf) && !isSum && afterOf !== -1) return false;
    }
    for (let i = atom.first - 1; i >= Math.max(s.floor(atom.first), atom.first - 14); i -= 1) {
      if (MASS_CUES.has(t.word[i])) return false;
      if (MONEY_CUES.has(t.word[i]) || s.sign(i) === 0xa3) return true;
    }
    for (let i = after.last; i < Math.min(s.limit(atom.first), atom.last + 10); i += 1)
      if (MONEY_CUES.has(t.word[i]) || s.sign(i) === 0xa3 || isPriced(s, i)) return true;
    return isScaled;
  }

  /** `thirteen dollars and forty-five cents`, `15 dollars 50`. */
  protected withMinor(atom: Atom): Atom | undefined {
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
    const whole = { ...atom, value: add(value, shift(next.value, -2)), rule: 'number-currency-cents' };
    const minor = currencyAt(s.t, next.last, s.t.count);
    if (minor?.minor) return { ...whole, last: minor.last };
    const noun = currency.first >= atom.number.last;
    const ends = next.last >= s.t.count || s.tags[next.last] === TAG.PUNCTUATION;
    if (minor || !(ends && (noun || joined)) || next.digits === 1) return undefined;
    return { ...whole, last: next.last };
  }

  /** `£1,307 pcm`, `£250 pw`, `147.1ppl`. */
  private perShort(at: number): (Stretch & { name: string }) | undefined {
    const first = this.s.word(at - 1) === PPL ? at - 1 : at;
    const name = this.s.sign(first) === SMALL_P ? SHORT_PERS.get(this.s.word(first)) : undefined;
    return name ? { first, last: first + 1, name } : undefined;
  }

  /** `a share`, `per ton`, `/hour`, `each`: what the amount is for one of. */
  protected withPer(atom: Atom): Atom {
    const more = MORE_OR_LESS.has(this.s.word(atom.last)) ? this.perAt(atom.last + 1) : undefined;
    const per = this.perAt(atom.last) ?? this.perShort(atom.last) ?? more;
    return per ? { ...atom, per } : atom;
  }
}
