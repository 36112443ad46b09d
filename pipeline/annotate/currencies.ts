import { PhraseTable } from '../core/phrases.ts';
import { prepared } from '../core/prepared.ts';
import { WordSet, wordSet, wordList } from '../core/vocabulary.ts';
import {
  AMBIGUOUS_NOUNS,
  BARE_NOUN_DEFAULTS,
  CODE_MULTIPLIERS,
  CURRENCIES,
  MINOR_UNITS,
  NICKNAMES,
  WORD_CODES,
} from '../lexicon/currencies.ts';
import { MONEY_GIVING_VERBS } from '../lexicon/statement-verbs.ts';
import { ALL_UPPER, SPACE_BEFORE, type Tokens } from './tokens.ts';

/** A currency as written. */
export interface CurrencyReading {
  readonly first: number;
  readonly last: number;
  /** ISO 4217; `undefined` when the noun alone leaves it open (`pesos`). */
  readonly code?: string;
  /** English singular as written: `dollar`, `peso`; empty for signs and codes. */
  readonly noun: string;
  /** The sign or noun does not say whose it is: the code is the likeliest. */
  readonly bare: boolean;
  /** Exponent of a letter inside it: `MUSD`. */
  readonly exponent?: number;
  /** A hundredth: `cent`, `penny`. */
  readonly minor?: string;
  /** Written at another amount of the sentence. */
  readonly carried?: boolean;
}

type Entry = Omit<CurrencyReading, 'first' | 'last'> & {
  readonly upperOnly?: boolean;
  /** A letter that is a sign only without a blank after it: `R2,300`. */
  readonly glued?: boolean;
};

const SIGN = /[$€£¥₹₽₩₪₺₿₴₦₱₫฿₲₵₡₸₭₮₼₾៛৳֏؋﷼￦¢]|\.|[^\s$€£¥₹₽₩₪₺₿₴₦₱₫฿₲₵₡₸₭₮₼₾៛৳֏؋﷼￦¢.]+/g;
/** `a$` as the tokeniser splits it; dotted letters stay together: `u.s.$`. */
const splitSign = (form: string): string[] => {
  if (form.startsWith('u.s')) return form === 'u.s$' ? ['u', '.', 's', '$'] : ['u.s.', '$'];
  return form.match(SIGN) ?? [];
};

const list = (text: string): string[] => text.split('|').filter(Boolean);
const ambiguous = new Set(AMBIGUOUS_NOUNS.split(' '));
const wordCodes = new Set(WORD_CODES.split(' '));

/** Plurals that no rule makes. */
const SINGULARS: Readonly<Record<string, string>> = {
  kroner: 'krone',
  kronor: 'krona',
  kronur: 'krona',
  lei: 'leu',
  leva: 'lev',
};

/** Nouns whose plural is no other word: `12 billion rand`. */
const UNCHANGED = new Set(['rand', 'birr', 'won']);

/** Letters of a sign that may be written small: `Rs`, `NKr`. */
const MIXED_CASE = new Set([
  'rs',
  'rs.',
  'rmb',
  'dh',
  'dhs',
  'sfr',
  'nkr',
  'skr',
  'dkr',
  'tk',
  'rp',
  'ksh',
  'tsh',
  'ush',
]);

class CurrencyTables {
  readonly signs = new PhraseTable<Entry>();
  readonly names = new PhraseTable<Entry>();
  /** Nouns that are common words too: money where the amount or the document says so. */
  readonly common = new PhraseTable<Entry>();
  private readonly nouns = new Map<string, Set<string>>();
  private readonly lastOfSigns: string[] = [];
  readonly endsSign: WordSet;

  constructor() {
    for (const row of CURRENCIES) this.addRow(row);
    for (const [sign, code] of [
      ['$', 'USD'],
      ['＄', 'USD'],
      ['₨', 'PKR'],
      ['￥', 'JPY'],
      ['￡', 'GBP'],
    ] as const)
      this.sign([sign], { code, noun: sign === '$' ? 'dollar' : '', bare: true });
    // rupees of several countries
    for (const parts of [['rs'], ['rs', '.']]) this.sign(parts, { code: 'INR', noun: 'rupee', bare: true });
    const letter = { upperOnly: true, glued: true };
    for (const [sign, entry] of [
      ['r', { code: 'ZAR', noun: '', bare: false }],
      ['n', { code: 'NGN', noun: '', bare: false }],
      ['k', { noun: 'k', bare: true }],
      ['p', { noun: 'p', bare: true }],
    ] as const) {
      this.signs.add([sign], { ...entry, ...letter });
      this.lastOfSigns.push(sign);
    }
    for (const sign of ['sh', 'shs']) this.sign([sign], { noun: 'shilling', bare: true });
    this.sign(['kr'], { noun: 'kr', bare: true });
    this.addNouns();
    this.endsSign = new WordSet(this.lastOfSigns);
  }

  private sign(parts: string[], entry: Entry): void {
    this.signs.add(parts, entry);
    this.lastOfSigns.push(parts.at(-1)!);
    this.names.add(parts, entry);
  }

  private addRow([code, adjectives, noun, plural, signs]: (typeof CURRENCIES)[number]): void {
    const entry: Entry = { code, noun: '', bare: false };
    const lower = code.toLowerCase();
    this.sign([lower], wordCodes.has(lower) ? { ...entry, upperOnly: true } : entry);
    for (const [letter, exponent] of Object.entries(CODE_MULTIPLIERS))
      this.names.add([letter + lower], { ...entry, exponent });
    for (const sign of list(signs ?? '')) {
      const parts = splitSign(sign);
      const upperOnly = /^[a-z.]{1,3}$/.test(sign) && !MIXED_CASE.has(sign);
      this.sign(parts, upperOnly ? { ...entry, upperOnly } : entry);
    }
    const singulars = list(noun);
    const plurals = plural ? list(plural) : singulars.map((word) => `${word}s`);
    for (const form of [...singulars, ...plurals]) {
      const name = singulars.find((word) => form.startsWith(word.slice(0, 3))) ?? singulars[0];
      for (const adjective of list(adjectives))
        this.names.add([...wordList(adjective), ...wordList(form)], { code, noun: name, bare: false });
      if (form.includes(' ')) this.names.add(wordList(form), { code, noun: name, bare: false });
      else this.note(form, code);
    }
  }

  private note(form: string, code: string): void {
    const codes = this.nouns.get(form) ?? new Set();
    codes.add(code);
    this.nouns.set(form, codes);
  }

  private addNouns(): void {
    for (const [form, codes] of this.nouns) {
      const noun = SINGULARS[form] ?? form.replace(/s$/, '');
      if (ambiguous.has(form) || (ambiguous.has(noun) && form !== 'rands')) {
        const only = codes.size === 1 ? [...codes][0] : BARE_NOUN_DEFAULTS[noun];
        const code = only ? { code: only } : {};
        if (form !== noun || UNCHANGED.has(form)) this.common.add([form], { ...code, noun, bare: true });
        continue;
      }
      const fixed = codes.size === 1 ? [...codes][0] : BARE_NOUN_DEFAULTS[noun];
      const name = ['yuan', 'yen', 'won', 'baht', 'forint', 'quid', 'euro'].includes(form) ? form : noun;
      this.names.add([form], { ...(fixed ? { code: fixed } : {}), noun: name, bare: codes.size > 1 });
    }
    for (const [form, noun] of Object.entries(NICKNAMES))
      if (form !== 'grand') this.names.add([form], { code: 'USD', noun, bare: true });
    for (const [form, [minor, code]] of Object.entries(MINOR_UNITS)) {
      this.names.add([form], { ...(code ? { code } : {}), noun: minor, bare: true, minor });
    }
    for (const form of ['cent', 'cents'])
      this.names.add(['euro', form], { code: 'EUR', noun: 'cent', bare: false, minor: 'cent' });
    this.names.add(['us', 'cent'], { code: 'USD', noun: 'cent', bare: false, minor: 'cent' });
    this.names.add(['us', 'cents'], { code: 'USD', noun: 'cent', bare: false, minor: 'cent' });
    this.names.add(['u.s.', 'cents'], { code: 'USD', noun: 'cent', bare: false, minor: 'cent' });
  }
}

const tables = prepared('currencies', () => {
  const { signs, names, common, endsSign } = new CurrencyTables();
  return { signs, names, common, endsSign };
});

/** Whether a name is written as it must be: the code after a letter of scale in capitals, `5 MUSD`; not `seven bars`, `six-ball`. */
const fits = (t: Tokens, first: number, entry: Entry): boolean =>
  entry.exponent !== undefined
    ? /[A-Z]{3}$/.test(t.text.slice(t.start[first], t.end[first]))
    : !entry.upperOnly || (t.flags[first] & ALL_UPPER) !== 0 || t.kind[first] !== 1;

/** The currency that ends directly before token `at`: `US$`, `USD`, `Rs.`; `undefined` when none does. */
export const currencyBefore = (t: Tokens, at: number, floor: number): CurrencyReading | undefined => {
  if (at - 1 < floor || !tables.endsSign.has(t.word[at - 1])) return undefined;
  for (let first = Math.max(floor, at - 4); first < at; first += 1) {
    const found = tables.signs.longest(t, first, at);
    if (found?.end !== at || !fits(t, first, found.value)) continue;
    if (at - first > 1 ? !isTight(t, first, at) : found.value.glued && (t.flags[at] & SPACE_BEFORE) !== 0)
      continue;
    const letters = at - first === 1 ? lettersBefore(t, first, floor) : undefined;
    // `T$9.56`: a dollar of somebody whom the letters name
    if (letters !== undefined && found.value.noun === 'dollar')
      return { noun: letters, bare: true, first: first - 1, last: at };
    return { ...found.value, first, last: at };
  }
  return undefined;
};

/** Capitals glued to a sign of money, in small letters with the sign; `undefined` for none. */
const lettersBefore = (t: Tokens, sign: number, floor: number): string | undefined => {
  const at = sign - 1;
  if (at < floor || (t.flags[sign] & SPACE_BEFORE) !== 0 || t.end[at] - t.start[at] > 3) return undefined;
  const written = t.text.slice(t.start[at], t.end[at]);
  return /^[A-Z]{1,3}$/.test(written) ? `${written.toLowerCase()}$` : undefined;
};

const GIVING = wordSet(`${MONEY_GIVING_VERBS} offering send sends sent quote quoted promise promised`);

/** Letters of a sign stand close to it: `US $`, `c $`; not `a $`. */
const isTight = (t: Tokens, first: number, at: number): boolean => {
  if ((t.flags[at - 1] & SPACE_BEFORE) === 0) return true;
  const letter = t.text[t.start[first]];
  // `They offered us $230` is no `US $230`.
  if (letter === 'u' && first > 0 && GIVING.has(t.word[first - 1])) return false;
  return t.end[first] - t.start[first] > 1 || 'cu'.includes(letter.toLowerCase());
};

/** The currency that begins at token `at`: `dollars`, `Canadian dollars`, `€`, `USD`. */
export const currencyAt = (t: Tokens, at: number, limit: number): CurrencyReading | undefined => {
  if (at >= limit) return undefined;
  const found = tables.names.longest(t, at, limit);
  if (!found || !fits(t, at, found.value)) return undefined;
  return { ...found.value, first: at, last: found.end };
};

/** The noun of money at token `at` that is a common word too (`crowns`, `rand`); `undefined` when none is there. */
export const commonNounAt = (t: Tokens, at: number): CurrencyReading | undefined => {
  const found = at < t.count ? tables.common.longest(t, at, at + 1) : undefined;
  return found && { ...found.value, first: at, last: at + 1 };
};

/** Most words of a country before the noun of its currency: `New Zealand dollar`. */
const MOST_BEFORE = 3;

/** The currency that is named in full and ends with token `i`: `Swedish crowns`; `undefined` when none does. */
export const fullNameEndingAt = (t: Tokens, i: number): CurrencyReading | undefined => {
  for (let first = Math.max(0, i - MOST_BEFORE); first < i; first += 1) {
    const named = currencyAt(t, first, i + 1);
    if (named?.last === i + 1 && named.code && !named.bare) return named;
  }
  return undefined;
};

/** Whether the text names a currency with this noun in full anywhere. */
export const isNamedInFull = (t: Tokens, noun: string): boolean => {
  for (let i = 1; i < t.count; i += 1)
    if (commonNounAt(t, i)?.noun === noun && fullNameEndingAt(t, i)) return true;
  return false;
};
