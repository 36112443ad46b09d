import { wordId, wordSet } from '../core/vocabulary.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import type { Atom } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { beforeDecade, EXTREMES, OWNERS } from './life-decades.ts';
import { isCricket } from './quantity-odds.ts';
import { isAgeThen, isMeanAge, isOfAnother, isOfChild, scaledYears } from './quantity-age-groups.ts';
import {
  isAgeFrame,
  isAgent,
  isGrownOf,
  isOpeningAge,
  isSpeakerName,
  nameStart,
} from './quantity-age-frames.ts';
import {
  GAMES,
  GENES,
  isOfGrowth,
  isPc,
  isOfShares,
  isPercentMove,
  POLLING,
  POLLS,
} from './quantity-points.ts';
import { SPEAKER_NOUNS, YOUNG_NOUNS } from '../lexicon/person-nouns.ts';
import { BE, isBesideBe, KIN, PERSON_PRONOUNS, wasAge } from './quantity-was-age.ts';
import { UPPER_FIRST, WORD } from './tokens.ts';
import { PER } from './quantity-per.ts';
import { A } from './quantity-unit-use.ts';
import { OF, AND, HYPHEN, MoneyAtoms } from './quantity-money.ts';
import type { Scene } from './quantity-scene.ts';
import type { UnitReading } from './units.ts';

export const PERCENT = wordSet('% percent pct percentage ％ percents');
const CENT = wordSet('cent cents');
const POINT = wordSet('point points');
const POINTS_SHORT = wordSet('pp ppt pps');
const BASIS = wordId('basis');
const BPS = wordSet('bps bp');
/** Tokens on either side in which a word of interest rates is looked for. */
const RATE_REACH = 30;
const RATES = wordSet(
  'rate rates yield yields gilt gilts bond bonds treasury treasuries bund bunds spread spreads margin margins interest bank basis note notes cut cuts hike hikes',
);
const PERCENTAGE = wordSet('percentage percent % per');
const YEARISH = wordSet(
  'year years month months day days week weeks yr yrs decade decades century hour hours',
);
const YOUNG = wordSet(YOUNG_NOUNS);
const OLD = wordSet('old olds');
const YO = wordSet('yo y/o yrs.old');
const CHILDREN = wordSet('sons daughters children boys girls sisters brothers kids twins grandchildren');
/** `children as young as eight`. */
const AS_OLD = wordSet('young old');
const ALSO = wordSet('also now then just only');
const OLDER = wordSet('over under');
const AGED = wordSet('aged age ages');
const SHORT_UNITS = wordSet('wk wks d yr yrs mo');
/** `aged 8 wk`, `aged 10 d`: the unit of a young age as papers write it. */
const shortUnit = (s: Scene, at: number): UnitReading | undefined => {
  const unit = SHORT_UNITS.has(s.word(at)) ? s.units.read(at, true) : undefined;
  return unit?.time ? unit : undefined;
};
const CLAUSES = wordSet('when and but while before until once if by');
const WHEN = wordId('when');
const AFTER_AGE = new Set<number>([TAG.PUNCTUATION, TAG.CONJUNCTION, TAG.MODAL, TAG.AUXILIARY]);
const MONTH_ON = wordSet('on last this today yesterday next with after');
const [THE, PPT, AS, ODD] = ['the', 'ppt', 'as', 'odd'].map(wordId);
const PLURAL_S = wordId('s');
const AGE_FILLERS = wordSet('the over under about around between above below at least of from just only to');
const AFTER_NO_NAME = wordSet(`${MONTH_NAMES} ${WEEKDAY_NAMES} street road avenue lane`);
/** One of these before a comma, a number of years and another comma is so old: `the captain, 52, was arrested`. */
const PERSONS = wordSet(
  `${SPEAKER_NOUNS} winger midfielder keeper batsman batter bowler quarterback scrum-half prop forward jockey sprinter swimmer cyclist gymnast golfer`,
);
/** Percentages, points and ages. */
export class AgeAtoms extends MoneyAtoms {
  protected percent(atom: Atom): Atom | undefined {
    const { s } = this;
    const { t } = s;
    let at = atom.last;
    if (s.sign(at) === HYPHEN && s.glued(at) && s.glued(at + 1)) at += 1;
    if (s.word(at) === ODD) at += 1;
    if (atom.number.form === 'fraction') {
      if (s.word(at) === OF && s.word(at + 1) === A) at += 1;
      if (s.word(at) === A) at += 1;
    }
    // `0.25 of a percentage point`
    if (
      s.word(at) === OF &&
      s.word(at + 1) === A &&
      PERCENTAGE.has(s.word(at + 2)) &&
      POINT.has(s.word(at + 3))
    )
      at += 2;
    if (at >= t.count) return undefined;
    const word = t.word[at];
    const attributive = s.sign(atom.last) === HYPHEN;
    // `25 basis points`, `a 25-basis-point cut`
    const point = s.sign(at + 1) === HYPHEN && s.glued(at + 1) ? at + 2 : at + 1;
    if (word === BASIS && POINT.has(s.word(point)))
      return { ...atom, kind: 'basis_point', rule: 'basis-points', last: point + 1, attributive };
    if (BPS.has(word) && this.isRateContext(at))
      return { ...atom, kind: 'basis_point', rule: 'basis-points', last: at + 1, attributive };
    if (atom.number.form === 'fraction' && POINT.has(word) && this.isRates(at))
      return { ...atom, kind: 'percentage_point', rule: 'percentage-points', last: at + 1, attributive };
    if (
      POINT.has(word) &&
      !attributive &&
      atom.number.form !== 'fraction' &&
      (this.isPoll(at) || isOfShares(s, atom, at) || isOfGrowth(s, at))
    )
      return { ...atom, kind: 'percentage_point', rule: 'poll-points', last: at + 1 };
    if (atom.number.form !== 'fraction' && isPercentMove(s, atom.first, atom.last))
      return { ...atom, kind: 'percentage_point', rule: 'poll-points' };
    if (POINTS_SHORT.has(word) && word !== PPT)
      return { ...atom, kind: 'percentage_point', rule: 'percentage-points', last: at + 1 };
    let end =
      PERCENT.has(word) || isPc(s, at) ? at + 1 : word === PER && CENT.has(s.word(at + 1)) ? at + 2 : 0;
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

  /** `bps` in small letters; `bp` only where the sentence speaks of interest: elsewhere base pairs. */
  protected isRateContext(at: number): boolean {
    const { s } = this;
    const written = s.t.text.slice(s.t.start[at], s.t.end[at]);
    if (written === 'bps') return true;
    return written === 'bp' && (this.isRates(at) || !this.speaksOf(GENES, at));
  }

  /** `up 1.6 points at 34 per cent` in a poll, `polls give him a lead of 12 points`: where shares of votes are told in percent, points are theirs. */
  private isPoll(at: number): boolean {
    const { s } = this;
    let shares = false;
    let polls = false;
    let polling = false;
    for (let i = Math.max(s.floor(at), at - RATE_REACH); i < Math.min(s.limit(at), at + RATE_REACH); i += 1) {
      const word = s.word(i);
      if (GAMES.has(word)) return false;
      shares ||= PERCENT.has(word) || (word === PER && CENT.has(s.word(i + 1)));
      polls ||= POLLS.has(word);
      polling ||= POLLING.has(word);
    }
    return polling || (shares && polls);
  }

  private isRates(at: number): boolean {
    const { s } = this;
    for (let i = Math.max(s.floor(at), at - RATE_REACH); i < Math.min(s.limit(at), at + RATE_REACH); i += 1)
      if (RATES.has(s.word(i))) return true;
    return false;
  }

  protected age(atom: Atom, before: Atom | undefined): Atom | undefined {
    const { s } = this;
    const { t } = s;
    const n = atom.number;
    let at = atom.last;
    const joint = (i: number): number => (s.sign(i) === HYPHEN && s.glued(i) ? i + 1 : i);
    const scaled = scaledYears(s, atom);
    if (scaled) return scaled;
    at = joint(at);
    if (at < t.count && YEARISH.has(t.word[at])) {
      const unit = s.units.read(at, false);
      const old = joint(at + 1);
      if (unit && OLD.has(s.word(old)))
        return { ...atom, kind: 'age', rule: 'years-old', last: old + 1, unit, attributive: at > atom.last };
      // `her 11-month daughter`
      if (unit && at > atom.last && YOUNG.has(s.word(unit.end)) && !isNounTag(s.tags[unit.end + 1] ?? 0))
        return { ...atom, kind: 'age', rule: 'years-old', last: unit.end, unit, attributive: true };
      if (unit && s.word(at + 1) === OF && AGED.has(s.word(at + 2)))
        return { ...atom, kind: 'age', rule: 'years-of-age', last: at + 3, unit };
    }
    // `the average age is 34.5 years`, `mean age 54.2 years`
    if (
      ((BE.has(s.word(n.first - 1)) && AGED.has(s.word(n.first - 2))) ||
        AGED.has(s.word(n.first - 1)) ||
        isOfChild(s, n.first)) &&
      at < t.count &&
      YEARISH.has(t.word[at])
    )
      return { ...atom, kind: 'age', rule: 'aged', last: at + 1, unit: s.units.read(at, false) };
    if (
      s.word(n.first - 1) === AS &&
      s.word(n.first - 3) === AS &&
      AS_OLD.has(s.word(n.first - 2)) &&
      this.isAgeNumber(atom)
    )
      return { ...atom, kind: 'age', rule: 'aged' };
    // `a man of 45`
    const after = s.tags[atom.last] ?? 0;
    const alone = !isNounTag(after) && after !== TAG.ADJECTIVE && s.word(atom.last) !== OF;
    if (alone && isGrownOf(s, n.first) && this.isAgeNumber(atom))
      return { ...atom, kind: 'age', rule: 'aged' };
    const decade = this.decadeOfLife(atom) ?? this.olderThan(atom);
    if (decade) return decade;
    if (at < t.count && YO.has(t.word[at])) return { ...atom, kind: 'age', rule: 'years-old', last: at + 1 };
    if (!this.isAgeNumber(atom)) return undefined;
    if (alone && isAgeFrame(s, atom)) return { ...atom, kind: 'age', rule: 'aged' };
    const isExtreme = alone && EXTREMES.has(s.word(n.first - 1));
    if (isExtreme || this.isChildAge(n.first, atom.last) || isMeanAge(s, n.first, atom.last))
      return { ...atom, kind: 'age', rule: 'aged' };
    const cue = this.agedBefore(n.first);
    if (cue !== undefined) {
      const unit = at < t.count && YEARISH.has(t.word[at]) ? s.units.read(at, false) : shortUnit(s, at);
      return { ...atom, kind: 'age', rule: 'aged', last: unit?.end ?? atom.last, unit };
    }
    return this.apposition(atom, before);
  }

  /** `in his 30s`, `in her early 20s`, `in their 40s and 50s`: ten years of age. */
  private decadeOfLife(atom: Atom): Atom | undefined {
    const { s } = this;
    const { last, value, number } = atom;
    if (s.word(last) !== PLURAL_S || !s.glued(last) || number.digits !== 2 || !value) return undefined;
    const owner = s.word(beforeDecade(s, number.first));
    if (value.scale !== 0 || value.digits % 10n !== 0n || !OWNERS.has(owner)) return undefined;
    const high = { digits: value.digits + 9n, scale: 0 };
    return {
      ...atom,
      kind: 'age',
      rule: 'decade-of-life',
      last: last + 1,
      value: undefined,
      low: value,
      high,
      range: true,
    };
  }

  /** `over-65s`, `the under-18s`, `over 50s`: people of more or less than so many years. */
  private olderThan(atom: Atom): Atom | undefined {
    const { s } = this;
    const { last, value, number } = atom;
    if (
      s.word(last) !== PLURAL_S ||
      !s.glued(last) ||
      !value ||
      value.scale !== 0 ||
      (number.digits ?? 9) > 2
    )
      return undefined;
    const joined = s.sign(number.first - 1) === HYPHEN && s.glued(number.first);
    return OLDER.has(s.word(number.first - (joined ? 2 : 1)))
      ? { ...atom, kind: 'age', rule: 'age-group', last: last + 1 }
      : undefined;
  }

  protected isAgeNumber({ number, value }: Atom): boolean {
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
  protected agedBefore(first: number): number | undefined {
    const { s } = this;
    let i = first - 1;
    for (let steps = 0; steps < 4 && i >= 0; steps += 1, i -= 1) {
      const word = s.word(i);
      // `ages of the five accused`
      if (AGED.has(word)) return s.word(first - 1) === THE && s.word(first - 2) === OF ? undefined : i;
      if (word !== OF && !AGE_FILLERS.has(word) && !(BE.has(word) && AGED.has(s.word(i - 1))))
        return undefined;
    }
    return undefined;
  }

  /** `Emily Spanton, 39, …`; `he was 66.`; the second of `aged five and three`. */
  protected apposition(atom: Atom, before: Atom | undefined): Atom | undefined {
    const { s } = this;
    const { t } = s;
    const { number } = atom;
    if (this.isNextAge(atom, before) || isOfAnother(s, atom, before))
      return { ...atom, kind: 'age', rule: 'aged' };
    const isInWords = number.form === 'words' && !number.vague && (atom.value?.digits ?? 0n) > 1n;
    if (isInWords) return this.inWords(atom);
    if (
      number.form !== 'digits' ||
      number.digits === undefined ||
      number.digits > 3 ||
      (atom.value?.digits ?? 0n) < 1n
    )
      return undefined;
    const comma = ALSO.has(s.word(number.first - 1)) ? number.first - 2 : number.first - 1;
    const previous = s.sign(comma);
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
      ((t.flags[i] & UPPER_FIRST) !== 0 || KIN.has(t.word[i]) || this.isPersonWord(i)) &&
      !AFTER_NO_NAME.has(t.word[i]);
    if (
      (previous === 44 || previous === 40) &&
      named(comma - 1) &&
      (closed || next === 58 || s.word(number.last) === AND) &&
      this.isPersonal(comma - 1, number.first) &&
      // `added 142 with Akshay Pol (58)`: runs
      !(previous === 40 && isCricket(s, number.first))
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
    const after = s.word(number.last);
    const isSubject = PERSON_PRONOUNS.has(after) && isBesideBe(s, number.first);
    const goesOn = CLAUSES.has(after) || MONTH_ON.has(after) || isSubject;
    if (isOpeningAge(s, atom)) return { ...atom, kind: 'age', rule: 'was-age' };
    const ends = closed || goesOn || isAgeThen(s, atom);
    if (ends && wasAge(s, number.first)) return { ...atom, kind: 'age', rule: 'was-age' };
    return undefined;
  }

  /** `Were was nineteen when`, `I'll be seventy.` */
  private inWords(atom: Atom): Atom | undefined {
    const { s } = this;
    const { first, last } = atom.number;
    const ends = last >= s.limit(first) || s.tags[last] === TAG.PUNCTUATION || s.word(last) === WHEN;
    const isAge = ends && this.isAgeNumber(atom) && isBesideBe(s, first) && wasAge(s, first);
    return isAge ? { ...atom, kind: 'age', rule: 'was-age' } : undefined;
  }

  /** `her two sons, six and nine, …`: numbers between commas after children count nothing. */
  private isChildAge(first: number, last: number): boolean {
    const { s } = this;
    if (s.sign(first - 1) !== 44 || !CHILDREN.has(s.word(first - 2))) return false;
    const at = s.word(last) === AND || s.sign(last) === 44 ? last + 1 : -1;
    const next = at > 0 && at < s.t.count ? s.numbers.ofToken[at] : -1;
    if (next < 0) return false;
    const end = s.numbers.list[next].last;
    return end >= s.limit(first) || s.tags[end] === TAG.PUNCTUATION;
  }

  /** `aged five and three`, `aged 11, 9 and 4`: nothing follows that could be counted. */
  protected isNextAge({ number, last }: Atom, before: Atom | undefined): boolean {
    const { s } = this;
    if (before?.kind !== 'age' || before.unit) return false;
    const gap = number.first - before.last;
    const and = s.word(number.first - 1) === AND;
    const joined =
      gap === 1 ? and || s.sign(number.first - 1) === 44 : gap === 2 && and && s.sign(before.last) === 44;
    if (!joined || before.rule !== 'aged' || AGED.has(s.word(last))) return false;
    const next = s.tags[last] ?? 0;
    return last >= s.limit(number.first) || AFTER_AGE.has(next) || isVerbTag(next);
  }

  /** A name of two capitals, or a word for a relative, before the comma. */
  protected isPersonal(i: number, number: number): boolean {
    const { s } = this;
    const { t } = s;
    if (KIN.has(t.word[i])) return true;
    if (this.isPersonWord(i)) return s.sign(number + 1) === 44 && s.sign(i + 1) === 44;
    if (isSpeakerName(s, i)) return true;
    if (s.tags[i] !== TAG.PROPER && i !== s.floor(i)) return false;
    if (s.sign(number + 1) === 44 && s.sign(i + 1) === 44) return true;
    const given = nameStart(s, i) - 1;
    return given >= 0 && t.kind[given] === WORD && (t.flags[given] & UPPER_FIRST) !== 0;
  }

  /** `the captain`, `a retired teacher`: one person, by a noun. */
  private isPersonWord(i: number): boolean {
    const { s } = this;
    // `Ontario's premier, 51,`: before a comma no adjective
    if (s.tags[i] !== TAG.NOUN && !(s.tags[i] === TAG.ADJECTIVE && s.sign(i + 1) === 44)) return false;
    return PERSONS.has(s.word(i)) || (s.tags[i - 1] === TAG.DETERMINER && isAgent(s, i));
  }
}
