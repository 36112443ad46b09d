import { negate, compare, type Decimal, isUnity, isWhole, shift } from '../core/decimal.ts';
import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { CHANGING_BESIDE, CHANGING_WORDS } from '../lexicon/change-frames.ts';
import { DECREASE_VERBS, INCREASE_VERBS } from '../lexicon/change-words.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';
import { isEither, isPartOfPercent, partOfPercent } from './quantity-bounds.ts';
import { inningsOf } from './quantity-cricket.ts';
import { BOUNDS, FILLERS, isLevelOf, shareOf, sharedNoun } from './quantity-shares.ts';
import { isByThenTo, isDrivenFrom, isMeantFrom, isRangeBefore, isWide } from './quantity-driven.ts';
import { isBelowZero } from './quantity-phrase-edges.ts';
import { colonRatio, proportionOf, ratioOf } from './quantity-odds.ts';
import type { Scene } from './quantity-scene.ts';
import { scoreOf } from './quantity-scores.ts';
import { SLASHED } from './quantity-slashed.ts';
import {
  idiom,
  isAmountOrShare,
  isFarApart,
  isJointAge,
  isNext,
  isPartThenResult,
  isPointsThenShare,
  isOfficeDay,
  isOpen as open,
  isResultAt,
  isSide,
  isSplit,
  isYearIn,
  overAges,
  overMean,
  takesUnit,
  remadeScale,
  sharesBoth,
  CROSS,
  shareLists,
  shareSides,
  withTolerances,
} from './quantity-lists.ts';
import type { Atom } from './quantity-types.ts';
import { TAG } from './tag-set.ts';
import { WORD } from './tokens.ts';

const DASHES = wordSet('- – — ‐ ‑ − ~');
const TO = wordSet('to through thru till bis à');
const [AND, BETWEEN, FROM, IN, OUT, OF] = ['and', 'between', 'from', 'in', 'out', 'of'].map(wordId);
const [CHANGES, BESIDE] = [CHANGING_WORDS, CHANGING_BESIDE].map(wordSet);
const VERBS = wordSet(`${INCREASE_VERBS} ${DECREASE_VERBS} up down by weakened strengthened firmed`);
const ADDING = wordSet('add adds added adding');
const [A_YEAR, MOST_YEARS] = ['a year', 6] as const;
const SPREAD = wordSet('ranging ranged range ranges varied vary varies varying anywhere somewhere');
const SCALES = new WordMap<number>(Object.entries(MAGNITUDES));
const [MORE, POINTS] = ['more less fewer', 'points goals votes runs games sets'].map(wordSet);

/** Joins atoms into ranges, scores and shares. */
export class Joiner {
  private readonly s: Scene;

  constructor(scene: Scene) {
    this.s = scene;
  }

  run(list: readonly Atom[]): Atom[] {
    const atoms = withTolerances(this.s, list);
    const out: Atom[] = [];
    for (let i = 0; i < atoms.length; i += 1) {
      const a = atoms[i];
      const b = atoms[i + 1];
      // The cell of a table or the sentence ends between them.
      if (!b || b.first - a.last > 5 || b.first < a.last || b.first >= this.s.limit(a.first)) {
        out.push(a);
        continue;
      }
      if (b.scaled) remadeScale(this.s, a, b);
      const joined = this.join(a, b, out.at(-1));
      if (joined) {
        out.push(joined);
        i += 1;
      } else {
        // `from 856 in 2023 to 8,931`, `in 2010-11`
        const isYears = b.reason === A_YEAR && isYearIn(this.s, b.last);
        const c = b.reason === A_YEAR ? atoms[isYears ? i + 3 : i + 2] : undefined;
        this.noteChange(a, c && c.first - a.last <= MOST_YEARS ? c : b);
        this.noteShared(a, b);
        out.push(a);
      }
    }
    shareSides(this.s, out, (a, b) => this.share2(a, b));
    shareLists(this.s, out, (a, b) => this.share2(a, b));
    return out;
  }

  private join(a: Atom, b: Atom, before: Atom | undefined): Atom | undefined {
    if (!open(a) || !open(b) || a.attributive || a.rule === SLASHED) return undefined;
    const gap = b.first - a.last;
    const { s } = this;
    const word = s.word(a.last);
    const innings = inningsOf(s, a, b);
    if (innings) return innings;
    if (gap === 1 && isSplit(s, a, b)) return idiom(a, b, 'parts of a hundred');
    if (isPartOfPercent(s, a, b)) return partOfPercent(a, b);
    if (gap === 1 && isBelowZero(s, a, b))
      return { ...a, last: b.last, value: negate(a.value!), rule: 'below-zero' };
    // `weakened 7 paise to 86.62`; not `lost 44% to 100% more`
    const isMillions =
      a.number.magnitudeToken !== undefined && b.kind === 'money' && s.word(a.first - 1) === BY;
    // `shrank by 1.7 billion pesos to 12.6 billion`
    const isLevel = isLevelOf(s, a, b);
    const isAmount =
      isMillions || (a.kind !== 'bare' && (isLevel || b.kind !== 'bare' || a.currency?.minor !== undefined));
    // `added $12 to $2,041`
    const isMoved = this.verbBefore(a.first) || (ADDING.has(s.word(a.first - 1)) && isWide(a, b));
    if (TO.has(word) && gap <= 2 && isAmount && isMoved && !MORE.has(s.word(b.last))) {
      // `fell by 30 million to 120 million pounds`
      if (isMillions) this.share2(a, b);
      return undefined;
    }
    if (gap <= 2 && TO.has(word) && isByThenTo(s, a, b)) return undefined;
    if (gap === 1 && (DASHES.has(word) || TO.has(word)))
      return (
        ratioOf(s, a, b) ??
        scoreOf(s, a, b) ??
        (TO.has(word) && this.isChange(a, before) ? undefined : this.range(a, b, before))
      );
    // `from 24.5 up to 30 GHz`
    if (gap === 2 && word === UP && TO.has(s.word(a.last + 1)) && this.openerAt(a.first) === FROM)
      return this.isChange(a, before) ? undefined : this.range(a, b, before);
    if (gap === 2 && TO.has(word) && FILLERS.has(s.word(a.last + 1)))
      return this.isChange(a, before) ? undefined : this.range(a, b, before);
    // `16- to 24-year-olds`
    if (gap === 2 && DASHES.has(word) && s.glued(a.last) && TO.has(s.word(a.last + 1)) && b.kind !== 'bare')
      return this.range(a, b, before);
    const filled = gap === 1 || (gap === 2 && FILLERS.has(s.word(a.last + 1)));
    if (filled && !isEither(s, a, b) && word === AND && this.openerAt(a.first) === BETWEEN)
      return this.range(a, b, before);
    if (
      gap === 3 &&
      TO.has(s.word(a.last + 1)) &&
      DASHES.has(word) &&
      DASHES.has(s.word(a.last + 2)) &&
      s.glued(a.last) &&
      s.glued(b.first)
    )
      return isOfficeDay(a, b)
        ? idiom(a, b, 'an idiom of working hours')
        : (scoreOf(s, a, b, true) ?? proportionOf(s, a, b) ?? this.range(a, b, before));
    if (gap === 1 && s.sign(a.last) === 58 && s.glued(a.last) && s.glued(b.first)) return colonRatio(a, b);
    const isListed = before?.last === a.first - 1 && s.sign(before.last) === 44;
    if (gap === 1 && word === OR && !isListed && (isNext(a, b) || this.isNextScaled(a, b)))
      return this.range(a, b, before);
    if (gap === 1 && word === OVER && a.kind === 'bare' && isUnity(a.value)) return shareOf(s, a, b, true);
    if (word === IN && (gap === 1 || (gap === 2 && s.word(a.last + 1) === EVERY))) return shareOf(s, a, b);
    const among = sharedNoun(s, a, b);
    if (among !== undefined) {
      const share = shareOf(s, a, b, isUnity(a.value));
      return share && { ...share, among };
    }
    const every = gap === 3 && s.word(a.last + 2) === EVERY;
    if ((gap === 2 || every) && word === OUT && s.word(a.last + 1) === OF) return shareOf(s, a, b);
    if (gap === 3 && s.word(a.last + 1) === IN && s.sign(a.last) === 45 && s.sign(b.first - 1) === 45) {
      // `a 1-in-100-year flood`
      const isYearly = b.kind === 'measure' && b.unit?.time === true && b.attributive === true;
      return shareOf(s, a, isYearly ? { ...b, kind: 'bare', unit: undefined } : b);
    }
    const isTwo = gap === 2 && POINTS.has(word) && TO.has(s.word(a.last + 1));
    // `rose 12 points to 200`: by how much, and what it came to; not `won by 8 points to 3`
    const isMove = s.word(a.first - 1) !== BY && this.verbBefore(a.first);
    if (isTwo && this.openerAt(a.first) !== FROM && !isMove) return scoreOf(s, a, b, true);
    return undefined;
  }

  /** `one or two hundred`, `five or six million`: the magnitude stands once for both. */
  private isNextScaled(a: Atom, b: Atom): boolean {
    if (
      a.kind !== 'bare' ||
      !isWhole(a.value) ||
      a.value!.digits >= 20n ||
      a.value!.digits === 0n ||
      !b.value
    )
      return false;
    const exponent = this.exponentOf(b);
    if (exponent < 2 || a.number.form !== b.number.form || a.scaled) return false;
    return compare(shift({ digits: a.value!.digits + 1n, scale: 0 }, exponent), b.value) === 0;
  }

  /** The word before `at` over fillers: `between`, `from`; −1 when it is neither. */
  private openerAt(at: number): number {
    const { s } = this;
    let i = overMean(s, overAges(s, at - 1));
    const floor = s.floor(at);
    for (let steps = 0; steps < 3 && i >= floor && FILLERS.has(s.word(i)); steps += 1) i -= 1;
    const word = i >= floor ? s.word(i) : -1;
    return word === BETWEEN || word === FROM ? word : -1;
  }

  private openerToken(at: number): number {
    const { s } = this;
    let i = overMean(s, overAges(s, at - 1));
    while (i >= 0 && FILLERS.has(s.word(i))) i -= 1;
    return i;
  }

  /** `fell $1.20 to $82.50`: an amount and a result, both with their unit. */
  private verbBefore(first: number): boolean {
    const { s } = this;
    let i = first - 1;
    // `holding up at 12% to 13%`: how high, no move
    if (s.word(i) === AT) return false;
    while (
      i > 0 &&
      s.word(i) !== UP &&
      (FILLERS.has(s.word(i)) || BOUNDS.has(s.word(i)) || s.tags[i] === TAG.ADVERB)
    )
      i -= 1;
    return VERBS.has(s.word(i));
  }

  /** `from 3 to 5` after a word of change: two values, not a range. */
  private isChange(a: Atom, before?: Atom): boolean {
    const { s } = this;
    if (this.openerAt(a.first) !== FROM) return false;
    const from = this.openerToken(a.first);
    if (isRangeBefore(s, from, before)) return false;
    const floor = s.floor(a.first);
    for (let i = from - 1; i >= floor && i > from - 16; i -= 1) {
      const word = s.word(i);
      if (SPREAD.has(word) || isResultAt(s, i, from)) return false;
      if (CHANGES.has(word) || (i === from - 1 && BESIDE.has(word))) return true;
      if (s.sign(i) === 59) return false;
    }
    return isDrivenFrom(s, from) || isMeantFrom(s, from);
  }

  private noteChange(a: Atom, b: Atom): void {
    if (!open(a) || !open(b)) return;
    const { s } = this;
    const to = s.word(a.last);
    const bridge = TO.has(to) ? a.last : this.bridge(a.last, b.first);
    if (bridge >= 0 && this.isChange(a)) {
      b.changeFrom = a;
      // `raise the pension age from 66 to 68`, `fell from 104 mg/dL to 51`
      if (takesUnit(s, a, b)) {
        b.kind = a.kind;
        b.unit = a.unit;
        b.currency = a.currency && { ...a.currency, carried: true };
        b.rule = a.kind === 'money' ? 'carried-currency' : a.rule;
      }
      this.share2(a, b);
    }
  }

  /** `51.3 to 43.5 percent`, `one million or five million years old`: the unit stands once for both. */
  private noteShared(a: Atom, b: Atom): void {
    if (!open(a) || !open(b) || a.kind !== 'bare' || a.attributive || a.changeFrom || a.doubt) return;
    if (isJointAge(this.s, a, b)) Object.assign(a, { kind: 'age', rule: b.rule, unit: b.unit });
    // `a 12-by-15-foot room`
    const joined = this.s.sign(a.last) === 45 && this.s.sign(a.last + 2) === 45 && b.first - a.last === 3;
    const word = this.s.word(joined ? a.last + 1 : a.last);
    if (joined ? !CROSS.has(word) : b.first - a.last !== 1) return;
    if (word === AND && sharesBoth(this.s, a, b, this.exponentOf(b))) this.share2(a, b);
    const sharing =
      ((word === OR || (CROSS.has(word) && isSide(this.s, b))) && b.kind === 'measure') ||
      (TO.has(word) && b.kind === 'percent') ||
      (word === OR &&
        ((b.kind === 'percent' && !isAmountOrShare(a, b)) || b.kind === 'age' || b.kind === 'money'));
    if (sharing && a.value && b.value) this.share2(a, b);
  }

  /** `five people to six`: the connector after the noun. */
  private bridge(from: number, to: number): number {
    const { s } = this;
    for (let i = from; i < to; i += 1) {
      // `to 2.6% from 3.1% this year and to 2.9%`: another end, of another beginning
      if (TO.has(s.word(i))) return s.word(i - 1) === AND ? -1 : i;
      if (s.t.kind[i] !== WORD && !isYearIn(s, i)) return -1;
    }
    return -1;
  }

  /** The first value takes the scale, unit and currency that only the second bears. */
  private share2(a: Atom, b: Atom): void {
    if (!a.value || !b.value || a.kind !== 'bare') return;
    a.doubt = undefined;
    a.value = this.sharedScale(a, b) ?? a.value;
    if (b.kind !== 'bare' && b.kind !== 'count' && b.kind !== 'ratio') {
      a.kind = b.kind;
      a.unit = b.unit;
      a.currency = b.currency;
    }
  }

  private sharedScale(a: Atom, b: Atom): Decimal | undefined {
    if (!a.value || !b.value || a.scaled || a.number.magnitudeToken !== undefined) return undefined;
    const exponent = this.exponentOf(b);
    if (exponent < 2) return undefined;
    const shared = shift(a.value, exponent);
    return compare(shared, b.value) < 0 ? shared : undefined;
  }

  private exponentOf(b: Atom): number {
    const { magnitudeToken, letter } = b.number;
    if (magnitudeToken !== undefined) return SCALES.get(this.s.t.word[magnitudeToken]) ?? 0;
    return b.scaled && letter ? letter.exponent : 0;
  }

  /** Whether two atoms can be ends of one range. */
  private alike(a: Atom, b: Atom): boolean {
    if (a.kind === 'bare') return true;
    if (a.kind === 'age' && b.kind === 'measure') return b.unit?.time === true;
    if (b.kind === 'bare') return a.kind === 'money' || a.kind === 'age';
    if (a.kind !== b.kind) return false;
    if (a.kind === 'money') return a.currency?.code === b.currency?.code || b.currency?.bare === true;
    if (a.kind === 'measure') return a.unit?.name === b.unit?.name;
    return true;
  }

  private range(a: Atom, b: Atom, before: Atom | undefined): Atom | undefined {
    if (!this.alike(a, b)) return undefined;
    const opener = this.openerAt(a.first);
    const from = opener >= 0 ? this.openerToken(a.first) : -1;
    if (a.number.vague || b.number.vague) return this.vagueRange(a, b);
    if (!a.value || !b.value || b.number.ordinal) return undefined;
    // `50p to £1`
    const isMinor = a.kind === 'money' && a.currency?.minor !== undefined && b.kind === 'money';
    const low = isMinor && !b.currency?.minor ? shift(a.value, -2) : (this.sharedScale(a, b) ?? a.value);
    let high = b.value;
    if (a.kind === 'money' && b.kind === 'bare' && compare(high, low) <= 0 && a.scaled) high = low;
    if (
      a.kind === 'bare' &&
      isPointsThenShare(low, high, b) &&
      TO.has(this.s.word(a.last)) &&
      this.verbBefore(a.first)
    ) {
      a.doubt = 'points of a percentage, or the start of a range';
      b.doubt = 'the end of a range, or what a change came to';
      return undefined;
    }
    if (
      a.kind === 'bare' &&
      (isFarApart(low, high, b.kind === 'bare') || isPartThenResult(a, b)) &&
      TO.has(this.s.word(a.last)) &&
      this.verbBefore(a.first)
    )
      return undefined;
    if (b.rule === 'below-zero' && low.digits > 0n)
      return this.made(a, b, { low: high, high: negate(low), from });
    // `edged up 0.4 billion pounds to 308.3 billion`: by how much, and what it came to
    const isSum = a.kind === 'money' && b.kind === 'bare' && b.number.magnitudeToken !== undefined;
    if (isSum && TO.has(this.s.word(a.last)) && isFarApart(low, high, true) && this.verbBefore(a.first)) {
      Object.assign(b, {
        kind: 'money',
        rule: 'carried-currency',
        currency: { ...a.currency!, carried: true },
      });
      return undefined;
    }
    if (compare(low, high) >= 0) {
      if (opener >= 0 && !this.isChange(a, before)) b.doubt = 'a range whose ends stand the wrong way round';
      if (!(low.digits < 0n && high.digits < 0n && this.isWordLink(a))) return undefined;
      return this.made(a, b, { low: high, high: low, from });
    }
    if (
      before &&
      before.last === a.first - 1 &&
      DASHES.has(this.s.word(before.last)) &&
      before.kind !== 'refused'
    )
      return undefined;
    return this.made(a, b, { low, high, from });
  }

  private isWordLink(a: Atom): boolean {
    return TO.has(this.s.word(a.last)) || this.s.word(a.last) === AND;
  }

  private made(a: Atom, b: Atom, ends: { low: Decimal; high: Decimal; from: number }): Atom {
    const main: Atom = b.kind === 'bare' ? a : a.kind === 'age' ? { ...b, kind: 'age' } : b;
    return {
      ...main,
      number: b.number,
      first: a.first,
      last: b.last,
      value: undefined,
      low: ends.low,
      high: ends.high,
      range: true,
      rule: `${main.rule}-range`,
      ...(ends.from >= 0 ? { opener: { first: ends.from, last: ends.from + 1 } } : {}),
    };
  }

  private vagueRange(a: Atom, b: Atom): Atom | undefined {
    const low = a.low ?? a.value;
    const high = b.high ?? b.value;
    if (!low || !high || compare(low, high) >= 0) return undefined;
    return { ...this.made(a, b, { low, high, from: -1 }), range: false };
  }
}

const [OR, EVERY, OVER, AT, BY, UP] = ['or', 'every', 'over', 'at', 'by', 'up'].map(wordId);
