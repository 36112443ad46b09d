import { WordMap, type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import {
  COUNTED_TITLES,
  LABEL_NOUNS,
  PLAIN_OPENERS,
  PLURAL_LABELS,
  SERIAL_NOUNS,
} from '../lexicon/label-nouns.ts';
import { MONEY_GIVING_VERBS } from '../lexicon/statement-verbs.ts';
import { STREET_NOUNS, STREET_ABBREVIATIONS } from '../lexicon/streets.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import {
  isBlock,
  isLine,
  isBareLabel,
  isBodyOf,
  isDialledAt,
  opensMeasure,
  opensRange,
  SINGULARS,
} from './quantity-trap-bearers.ts';
import { isWeekOfTrial } from './quantity-trap-idioms.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { ALL_UPPER, HAS_DIGIT, NUMBER, UPPER_FIRST, WORD } from './tokens.ts';
import { COLON, HYPHEN, DOT, isHyphen, A, ChainTraps } from './quantity-trap-chains.ts';

const LABELS = wordSet(LABEL_NOUNS);
const LABEL_PLURALS = wordSet(PLURAL_LABELS);
const TITLES = wordSet(COUNTED_TITLES);
const OPENERS = wordSet(PLAIN_OPENERS);
const SHAKY_LABELS = wordSet(
  'measure bill act code part number item items lot unit building gate platform terminal channel track lane exit dock port box verse stage class grade type level zone sector block area group pool falcon model mark war world formula radio bus train tram tank division mission mercury season series figure figures table line lines order account seat sample samples example examples patent case cases passenger prisoner inmate region district step steps volume volumes issue room rooms flights routes articles units claim claims rule rules episode chapter page pages cat schedule release version build plaintiff defendant license licence permit law statute definition hypothesis assumption remark procedure algorithm',
);
export const OF = wordId('of');
export const POSSESSIVE = wordId("'s");
const SECOND = wordId('second');
const NOT_NAMES = wordSet('united');
const MAGNITUDES = wordSet('magnitude magnitudes');
/** Before a decimal the scale that it is read on: `Mach 1.62`, `an Mw 6.4 quake`. */
const SCALED = wordSet('mach mw ml mb ms md');
/** Abbreviations before a decimal that they measure: `95% CI 0.58-0.89`, `HR 0.72`. */
const STATISTICS = wordSet('ci cri hr or rr iqr sd se auc aor ahr irr smd gpa icer sem lod');
const SERIES = wordId('series');
const HASH = 35;
const SECTION_SIGN = 0xa7;
const CODES = wordSet('u.s.c. usc cfr c.f.r.');
const CODE = wordId('code');
const US = wordId('u.s.');
const STREETS = wordSet(`${STREET_NOUNS} ${STREET_ABBREVIATIONS} place court gardens`);
const PLACE = wordId('place');
const THE = wordId('the');
const SERIAL = wordSet(SERIAL_NOUNS);
const BEARER = 'a number that names its bearer';
const FIRST = wordId('first');
const IN_WORD = wordId('in');
const COME = wordId('come');
const NUMBERING = wordSet(
  'op opp bwv no nos nr fig figs eq eqs ref refs vol vols art arts sec secs sect sects tab tabs para ch chs pp p st',
);
const YEARS = wordSet('year years');
const SURE_LABELS = wordSet(
  'section article chapter flight route highway interstate boeing airbus http phase category version apollo war expedition',
);
const CENTURY = wordSet('century centuries millennium');
const ORDINAL_JOINED = wordSet(
  'year grade place degree largest biggest highest most quarter best worst generation ever',
);
const TIME_BEFORE = wordSet('per split');
const AT_ADVERB = wordSet('at');
const SAID = wordId('said');
const AMOUNTS = wordSet(
  'total average maximum minimum record sum number top age rest limit magnitude toll score count figure ratio',
);
const GIVING = wordSet(`${MONEY_GIVING_VERBS} win won take took leave left make made put puts`);
const PLACED = wordSet(
  'in came finished placed ranked coming finishing come ranks the its his her their my our your',
);
const COMPOUNDS = new WordMap<WordSet>([
  [
    'first',
    wordSet(
      'responder responders aid lady ladies name names hand class-only family minister ministers person degree',
    ),
  ],
  ['second', wordSet('hand nature-only thoughts guess')],
  ['third', wordSet('party parties world reich')],
  ['fifth', wordSet('column columnist amendment')],
  ['fourth', wordSet('estate')],
]);
const COMPOUND_ORDINALS = wordSet('first second third fourth fifth');
const ORDINAL_COMPOUNDS = wordSet(
  'responder responders aid lady ladies name names hand family minister ministers person degree thoughts guess party parties world reich column columnist amendment estate',
);
const isSubjectOf = (tag: number): boolean => tag === TAG.PRONOUN || tag === TAG.AUXILIARY;
const NUMBER_WORD = wordId('number');
/** `its fleet will number 302`, `the victims number 40`, `they are said to number 12`: a verb; not `bus number 302`. */
const isNumberVerb = (s: Scene, at: number): boolean => {
  const before = s.tags[at - 1] === TAG.ADVERB ? at - 2 : at - 1;
  const tag = s.tags[before];
  return (
    tag === TAG.MODAL || tag === TAG.TO || (tag === TAG.PLURAL && (s.t.flags[before] & UPPER_FIRST) === 0)
  );
};
const SPREADS = wordSet('sd se sem iqr ci cri');
const OPENING = new Set([40, 44, 59, 91]);
/** `(SD 46)`, `; 95% CI 90 to 250`: what a statistic measures; not `the SD 40`. */
const isSpread = (s: Scene, { first }: NumberSpan): boolean => {
  if (!SPREADS.has(s.word(first - 1))) return false;
  const before = s.sign(first - 2);
  return OPENING.has(before) || (before === PERCENT && s.t.kind[first - 3] === NUMBER);
};
const PERCENT = 37;
/** Numbers that name their bearer, and words of number that count nothing. */
export class NameTraps extends ChainTraps {
  /** `17 U.S.C.`, `17 U.S. Code`, `40 CFR`: at the token after the number. */
  private isCodeTitle(next: number): boolean {
    const { t } = this.s;
    if (next >= t.count) return false;
    return CODES.has(t.word[next]) || (t.word[next] === US && t.word[next + 1] === CODE);
  }

  label(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    let at = n.first - 1;
    if (at < 0 || at < s.floor(n.first) || opensMeasure(s, n)) return undefined;
    if (isDialledAt(s, n, at) && ((n.digits ?? 0) === 3 || !this.countsAfter(n))) return 'a telephone number';
    if (s.sign(at) === HASH) return BEARER;
    if (s.sign(at) === SECTION_SIGN) return 'a section of a law';
    if (this.isCodeTitle(n.last)) return 'a title of a code of law';
    if (s.sign(at) === DOT && s.glued(at)) return NUMBERING.has(t.word[at - 1]) ? BEARER : undefined;
    if (isHyphen(s.sign(at)) && s.glued(at)) at -= 1;
    if (at < 0 || t.kind[at] !== WORD) return undefined;
    const word = t.word[at];
    if (n.ordinal) return undefined;
    if (isWeekOfTrial(s, n, at)) return BEARER;
    const capital = (t.flags[at] & UPPER_FIRST) !== 0;
    // "Year 11 pupils": a class of a school, and the year of a plan.
    if (YEARS.has(word) && capital && n.form === 'digits' && (n.digits ?? 9) < 3) return BEARER;
    const isScore = word === SERIES && isHyphen(s.sign(n.last)) && t.kind[n.last + 1] === NUMBER;
    if (word === NUMBER_WORD && isNumberVerb(s, at)) return undefined;
    if (LABELS.has(word) && !isScore && !(n.fractional && STATISTICS.has(word))) {
      if (capital && at > s.floor(n.first)) return BEARER;
      if (n.form === 'digits' && (!SHAKY_LABELS.has(word) || !this.countsAfter(n)))
        return this.countsAfter(n) && SHAKY_LABELS.has(word) ? undefined : BEARER;
      if (SURE_LABELS.has(word) || (SERIAL.has(word) && !this.countsAfter(n))) return BEARER;
    }
    if (LABEL_PLURALS.has(word) && n.form === 'digits' && !this.countsAfter(n)) return BEARER;
    return isLine(s, n) || isBlock(s, n) || this.numeral(n) || isBareLabel(s, n, at) ? BEARER : undefined;
  }

  /** A lower-case plural noun follows, so that the number counts it. */
  countsAfter(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    for (let i = n.last; i < t.count && i < n.last + 4; i += 1) {
      if (s.tags[i] === TAG.PLURAL && !SINGULARS.has(t.word[i])) return (t.flags[i] & UPPER_FIRST) === 0;
      if (
        !isNounTag(s.tags[i]) &&
        s.tags[i] !== TAG.ADJECTIVE &&
        s.tags[i] !== TAG.PARTICIPLE &&
        !(s.tags[i] === TAG.NUMERAL && s.tags[i - 1] !== TAG.PARTICIPLE)
      )
        return false;
    }
    return false;
  }

  /** `the pump 14 was stopped`, `into the chamber 20.`: after a singular noun with its article, before no noun. */
  private numeral(n: NumberSpan): boolean {
    const { s } = this;
    const { t } = s;
    if (n.form !== 'digits' || n.fractional || n.grouped || (n.digits ?? 9) > 3 || n.last - n.first !== 1)
      return false;
    let at = n.first - 1;
    if (s.tags[at] !== TAG.NOUN || (t.flags[at] & UPPER_FIRST) !== 0 || AMOUNTS.has(t.word[at])) return false;
    const next = s.tags[n.last] ?? TAG.PUNCTUATION;
    if (
      isNounTag(next) ||
      next === TAG.ADJECTIVE ||
      next === TAG.NUMERAL ||
      next === TAG.DETERMINER ||
      s.word(n.last) === OF
    )
      return false;
    const floor = Math.max(s.floor(n.first), at - 3);
    while (
      at > floor &&
      (s.tags[at - 1] === TAG.NOUN || s.tags[at - 1] === TAG.ADJECTIVE || s.tags[at - 1] === TAG.GERUND)
    )
      at -= 1;
    const article = s.word(at - 1);
    if (article !== THE && article !== SAID) return false;
    return !GIVING.has(s.word(at - 2)) && s.word(at - 2) !== OF;
  }

  /** `Rocky 101`, `Zrínyi 2026`, `World War Two`, `14th Amendment`, `51 Pegasi`. */
  protected nameNumber(n: NumberSpan): string | undefined {
    const { s } = this;
    const { t } = s;
    if (n.ordinal) return this.nameOrdinal(n);
    const before = n.first - 1;
    if (
      MAGNITUDES.has(s.word(before)) ||
      opensRange(s, n) ||
      isSpread(s, n) ||
      (n.fractional && (STATISTICS.has(s.word(before)) || SCALED.has(s.word(before))))
    )
      return undefined;
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
    if (n.form === 'digits' && (this.beforeName(n) || isBodyOf(s, n))) return 'part of a name';
    return undefined;
  }

  /** A capitalised number word inside a title, not first in the sentence. */
  protected isInName(n: NumberSpan): boolean {
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
  protected beforeName(n: NumberSpan): boolean {
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

  protected nameOrdinal(n: NumberSpan): string | undefined {
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

  protected compound(n: NumberSpan, next: number): string | undefined {
    const { t } = this.s;
    const pairs = COMPOUNDS.get(t.word[n.first]);
    return pairs?.has(next) ? 'a fixed compound with an ordinal' : undefined;
  }

  /** `was first reported`, `First, …`, `a second` of time, `seconds`. */
  protected adverbial(n: NumberSpan): string | undefined {
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
        (before === A && !isNounTag(tagAfter) && tagAfter !== TAG.ADJECTIVE && tagAfter !== TAG.PARTICIPLE))
    )
      return 'the unit of time';
    if (AT_ADVERB.has(before) && !isNounTag(tagAfter))
      return before === IN_WORD || before === COME ? undefined : 'an adverb';
    if (isDetermined) return undefined;
    if (PLACED.has(before)) return undefined;
    if (n.first === s.floor(n.first) && s.sign(at) === 44) return 'an adverb';
    if (tagAfter >= TAG.BASE && tagAfter <= TAG.AUXILIARY && tagAfter !== TAG.PARTICIPLE) return 'an adverb';
    if (tagAfter === TAG.PARTICIPLE && (!isNounTag(s.tags[at + 1]) || isSubjectOf(s.tags[n.first - 1])))
      return 'an adverb';
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
