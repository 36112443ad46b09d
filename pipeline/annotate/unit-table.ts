import { wordList } from '../core/vocabulary.ts';
import { type Decimal, integer, multiply, parseDecimal, shift } from '../core/decimal.ts';
import { PhraseTable } from '../core/phrases.ts';
import { prepared } from '../core/prepared.ts';
import {
  LARGE_SYMBOLS,
  PREFIXABLE_SYMBOLS,
  PREFIXABLE_WORDS,
  PREFIXES,
  TIME_UNIT_NAMES,
  type UnitRow,
  UNITS,
} from '../lexicon/units.ts';

/** A simple unit: one symbol or word. */
export interface Unit {
  readonly name: string;
  readonly ucum: string;
  /** Factor to `si`; `undefined` when there is none. */
  readonly factor?: Decimal;
  readonly si: string;
  /** A unit of time. */
  readonly time: boolean;
}

/** What a phrase can be: a word in any case, or symbols in exact case (spaces taken out). */
export interface UnitEntry {
  word?: Unit;
  symbols?: Map<string, Unit>;
}

const TIMES = new Set(wordList(TIME_UNIT_NAMES));
const PREFIXABLE = new Set(wordList(PREFIXABLE_SYMBOLS));
const LARGE = new Set(wordList(LARGE_SYMBOLS));
/** From here on a prefix stands before few symbols. */
const PETA = 15;
const PREFIXABLE_NAMES = new Set(wordList(PREFIXABLE_WORDS));

const unitOf = ([name, ucum, factor, si]: UnitRow): Unit => ({
  name,
  ucum,
  si,
  time: TIMES.has(name),
  ...(factor ? { factor: parseDecimal(factor) } : {}),
});

const prefixed = (unit: Unit, prefix: { symbol: string; word: string; exponent: number }): Unit => {
  const name = prefix.word + unit.name;
  const symbol = prefix.symbol === 'µ' || prefix.symbol === 'μ' ? 'u' : prefix.symbol;
  return {
    name,
    ucum: symbol + unit.ucum,
    si: unit.si,
    time: unit.time,
    ...(unit.factor ? { factor: multiply(unit.factor, shift(integer(1), prefix.exponent)) } : {}),
  };
};

/** `sq.` and `m` as the tokeniser splits them: at spaces and before a sign that stands alone. */
const splitForms = (form: string): string[] =>
  form.split(' ').flatMap((part) => part.match(/[°º%‰"″′/]|[^°º%‰"″′/]+/g) ?? []);

class UnitTable {
  readonly phrases = new PhraseTable<UnitEntry>();
  private readonly entries = new Map<string, UnitEntry>();

  constructor() {
    for (const row of UNITS) this.addRow(row);
    const kilo = this.entries.get('kg')?.symbols?.get('kg');
    if (kilo) this.symbol('kgs', kilo);
  }

  private entry(form: string): UnitEntry {
    const parts = splitForms(form.toLowerCase());
    const key = parts.join(' ').replaceAll('’', "'");
    const known = this.entries.get(key);
    if (known) return known;
    const made: UnitEntry = {};
    this.entries.set(key, made);
    this.phrases.add(parts, made);
    return made;
  }

  private symbol(form: string, unit: Unit): void {
    const entry = this.entry(form);
    entry.symbols ??= new Map();
    const key = form.replaceAll(' ', '');
    if (!entry.symbols.has(key)) entry.symbols.set(key, unit);
  }

  private addRow(row: UnitRow): void {
    const unit = unitOf(row);
    for (const form of row[4].split('|').filter(Boolean)) {
      this.symbol(form, unit);
      if (PREFIXABLE.has(form))
        for (const [symbol, word, exponent] of PREFIXES)
          if (exponent < PETA || LARGE.has(form))
            this.symbol(symbol + form, prefixed(unit, { symbol, word, exponent }));
    }
    for (const form of row[5].split('|').filter(Boolean)) {
      this.entry(form).word = unit;
      // `megawatt hours`
      const singular = form.replace(/s$/, '').replace('watt hour', 'watthour');
      if (!PREFIXABLE_NAMES.has(form) && !PREFIXABLE_NAMES.has(singular)) continue;
      for (const [symbol, word, exponent] of PREFIXES) {
        if (symbol === 'μ' || symbol === 'u') continue;
        this.entry(word + form).word ??= prefixed(unit, { symbol, word, exponent });
      }
    }
  }
}

/** Units by the words they are written with. */
export const unitTable = prepared('units', () => ({ phrases: new UnitTable().phrases })).phrases;
