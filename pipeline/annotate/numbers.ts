import type { ParsedDocument } from '../../schemas/document.ts';
import { negate } from '../core/decimal.ts';
import { wordId, WordMap, WordSet, wordSet } from '../core/vocabulary.ts';
import { MAGNITUDE_LETTERS } from '../lexicon/magnitudes.ts';
import {
  FRACTION_SIGNS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  ORDINAL_ENDINGS,
} from '../lexicon/number-words.ts';
import { defineAnnotation } from './_annotation.ts';
import { readDigits } from './numbers-digits.ts';
import { readPower } from './numbers-powers.ts';
import { type Reading, scaled, NUMBER_WORDS } from './numbers-words.ts';
import { LINE_BEFORE, NUMBER, SPACE_BEFORE, tokens as tokensOf } from './tokens.ts';
import { type NumberSpan, glued, type Draft } from './numbers-fractions.ts';
import { WordReader } from './numbers-vague.ts';

export type { NumberSpan } from './numbers-fractions.ts';

/** The numbers of a document in order; they do not overlap. */
export interface Numbers {
  readonly list: readonly NumberSpan[];
  /** Index into `list` of the number that covers a token, −1 elsewhere. */
  readonly ofToken: Int32Array;
}
const LETTERS = new WordMap<number>(Object.entries(MAGNITUDE_LETTERS));
/** `13st` is no ordinal: thirteen stone. */
const ST = wordId('st');
const ORDINAL_SUFFIXES = wordSet(ORDINAL_ENDINGS);
const MINUS = new WordSet(['-', '−', '–']);
const NEGATIVE = new WordSet(['minus', 'negative']);
/** `plus or minus 3 points`: a tolerance, not below nothing. */
const OR = wordId('or');
const PLUS = wordId('+');
const STARTER_WORDS = [
  ...Object.keys(FRACTION_SIGNS),
  ...Object.keys(VAGUE_PLURALS),
  ...VAGUE_MULTIPLIERS,
  'a',
  'an',
  'half',
  'dozen',
  'quarter',
];
const STARTERS = new WordSet(STARTER_WORDS);
const GATE = new WordSet([...STARTER_WORDS, ...NUMBER_WORDS]);
/** A number in digits while it is read. */
type Written = { -readonly [Part in keyof Draft]: Draft[Part] };

/** Reads the numbers of a token list. Linear: every token is looked at by a bounded number of rules. */
const AMPERSAND = 38;
/** `+0.08/-0.20`. */
const EURO = wordId('€');
const SCALE_WORDS = wordSet('million billion trillion millions billions bn mln tn');
const DOT = wordId('.');
const SLASH = 47;

class NumberReader extends WordReader {
  private commas: boolean | undefined;

  run(): Numbers {
    const { t } = this;
    const { kind, word: words } = t;
    for (let i = 0; i < t.count; ) {
      const word = words[i];
      const isDigits = kind[i] === NUMBER;
      if (!isDigits && !GATE.has(word)) {
        i += 1;
        continue;
      }
      const draft = isDigits ? this.digits(i) : STARTERS.has(word) ? this.special(i) : this.words(i);
      if (!draft) {
        i += 1;
        continue;
      }
      this.push(i, draft);
      i = draft.last;
    }
    return { list: this.list, ofToken: this.ofToken };
  }

  protected push(at: number, draft: Draft): void {
    const { t } = this;
    let first = at;
    let { value } = draft;
    if (draft.leads) {
      first = at - 1;
      // `r = −.34`
      if (value && at > 1 && this.ofToken[at - 2] < 0 && this.isMinus(at - 2, at - 1)) {
        first = at - 2;
        value = negate(value);
      }
    } else if (value && !draft.ordinal && at > 0 && this.ofToken[at - 1] < 0) {
      if (this.isMinus(at - 1, at)) {
        first = at - 1;
        value = negate(value);
      } else if (t.word[at - 1] === PLUS && glued(t, at)) first = at - 1;
    }
    for (let k = first; k < draft.last; k += 1) this.ofToken[k] = this.list.length;
    // All parts are named: numbers have one shape, as they are read everywhere.
    this.list.push({
      first,
      last: draft.last,
      start: t.start[first],
      end: t.end[draft.last - 1],
      value,
      form: draft.form,
      ordinal: draft.ordinal,
      vague: draft.vague,
      low: draft.low,
      high: draft.high,
      malformed: draft.malformed,
      magnitudeToken: draft.magnitudeToken,
      letter: draft.letter ?? this.letterAt(draft.last, draft),
      yearLike: draft.yearLike,
      leads: draft.leads,
      fractional: draft.fractional,
      grouped: draft.grouped,
      digits: draft.digits,
    });
  }

  /** A minus sign directly before a number and not after a word or number. */
  protected isMinus(sign: number, at: number): boolean {
    const { t } = this;
    if (NEGATIVE.has(t.word[sign])) return t.word[sign - 1] !== OR;
    if (!MINUS.has(t.word[sign]) || !glued(t, at) || (t.kind[at] !== NUMBER && t.word[at] !== DOT))
      return false;
    if (sign === 0) return true;
    if ((t.flags[sign] & SPACE_BEFORE) !== 0)
      return t.kind[sign - 1] !== NUMBER || (t.flags[sign] & LINE_BEFORE) !== 0;
    const before = t.text.charCodeAt(t.start[sign] - 1);
    return (
      before === 40 ||
      (before === SLASH && t.kind[sign - 2] === NUMBER && t.word[sign - 3] === PLUS) ||
      before === 91 ||
      before === 60 ||
      before === 62 ||
      before === 61 ||
      before === 126 ||
      before === 36 ||
      before === 0xa3 ||
      before === 0x20ac
    );
  }

  protected letterAt(i: number, draft: Draft): NumberSpan['letter'] {
    const { t } = this;
    if (i >= this.limit || draft.ordinal || draft.magnitudeToken !== undefined) return undefined;
    const exponent = LETTERS.get(t.word[i]);
    if (exponent === undefined) return undefined;
    // `€140 B&B`: letters of something else
    if (glued(t, i + 1) && t.text.charCodeAt(t.start[i + 1]) === AMPERSAND) return undefined;
    return glued(t, i) || t.end[i - 1] + 1 === t.start[i] ? { token: i, exponent } : undefined;
  }

  /** Whether decimals stand with a comma all over the document: `0,15` and no `0.15`. */
  private isCommaDocument(): boolean {
    this.commas ??= this.readStyle();
    return this.commas;
  }

  private readStyle(): boolean {
    const { t } = this;
    let commas = false;
    for (let i = 0; i < t.count; i += 1) {
      if (t.kind[i] !== NUMBER || t.end[i] - t.start[i] < 3) continue;
      const text = t.text.slice(t.start[i], Math.min(t.end[i], t.start[i] + 20));
      if (text.includes('.')) return false;
      commas ||= text.startsWith('0,');
    }
    return commas;
  }

  /** `€1,89`, `1,5 million`, `12,50 €`: beside a euro or before a word of scale the comma begins decimals; thousands have three digits. */
  private isCommaAmount(i: number): boolean {
    const { t } = this;
    return t.word[i - 1] === EURO || t.word[i + 1] === EURO || SCALE_WORDS.has(t.word[i + 1]);
  }

  /** A number that begins with digits. */
  protected digits(i: number): Draft | undefined {
    const { t } = this;
    const text = t.text.slice(t.start[i], Math.min(t.end[i], t.start[i] + 80));
    const read = readDigits(text, text.includes(',') && (this.isCommaDocument() || this.isCommaAmount(i)));
    const draft: Written = {
      last: i + 1,
      value: undefined,
      form: 'digits',
      ordinal: undefined,
      malformed: read.malformed,
      magnitudeToken: undefined,
      fractional: read.fractional,
      grouped: read.grouped,
      digits: t.end[i] - t.start[i],
    };
    if (!read.value) return draft;
    if (
      i + 1 < this.limit &&
      ORDINAL_SUFFIXES.has(t.word[i + 1]) &&
      glued(t, i + 1) &&
      !read.fractional &&
      !(t.word[i + 1] === ST && !/(?:^|[^1])1$/.test(text))
    ) {
      draft.last = i + 2;
      draft.value = read.value;
      draft.ordinal = true;
      return draft;
    }
    const point = this.leadingPoint(i, text) ?? this.spacedPoint(i, text);
    if (point) return point;
    const spaced =
      read.fractional || read.grouped
        ? undefined
        : (this.spacedGroups(i, text) ?? this.apostropheGroups(i, text));
    const plain: Reading = spaced ?? { end: i + 1, value: read.value };
    const power = readPower(t, plain);
    if (power && !power.value) {
      draft.last = power.end;
      draft.malformed = 'an exponent beyond any quantity';
      return draft;
    }
    const start: Reading = power?.value ? { end: power.end, value: power.value } : plain;
    const fraction = this.fractionAfter(i, start);
    const reading = scaled(t, fraction ?? this.andFraction(start), this.limit);
    const mixed = reading.power !== undefined;
    const tail = mixed ? this.andMore(this.andFraction(reading)) : reading;
    draft.grouped = read.grouped || spaced !== undefined;
    draft.last = tail.end;
    draft.value = tail.value;
    draft.form = mixed ? 'mixed' : fraction ? 'fraction' : 'digits';
    if (fraction && read.fractional && !this.ratingAt(i, start))
      draft.malformed = 'a fraction of a cent after a price';
    else if (mixed) draft.magnitudeToken = reading.end - 1;
    return draft;
  }
}
/** The numbers of a document's view. */
export const numbers = defineAnnotation(
  'numbers',
  (document: ParsedDocument): Numbers => new NumberReader(tokensOf.of(document)).run(),
);
