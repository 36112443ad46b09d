import { wordId, wordSet } from '../core/vocabulary.ts';
import { AUXILIARY_FORMS, NEGATIVE_FORMS } from '../lexicon/closed-classes.ts';
import { listedLemma } from './tag-words.ts';
import { TAG } from './tag-set.ts';
import type { Tokens } from './tokens.ts';

/** What a verb group is: bits of `flags`. */
export const VERB = {
  /** Has a tense: it can be the predicate of a clause. */
  FINITE: 1,
  INFINITIVE: 2,
  /** A gerund or a participle without an auxiliary. */
  BARE: 4,
  NEGATIVE: 8,
  PASSIVE: 16,
  /** The main verb is itself be, have or do. */
  COPULA: 32,
  PRESENT: 64,
} as const;

/** Verb groups ("has not been signed", "to open", "will meet"), in order, as parallel arrays. */
export interface VerbGroups {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Token of the main verb. */
  readonly main: Int32Array;
  /** Vocabulary number of the main verb's dictionary form, −1 when the lists do not have it. */
  readonly lemma: Int32Array;
  readonly flags: Uint8Array;
  /** Vocabulary number of the modal verb, −1 without one. */
  readonly modal: Int32Array;
  /** Number of the group that covers a token, −1 where none does. */
  readonly ofToken: Int32Array;
}

const NEGATIVES = wordSet(NEGATIVE_FORMS);
const BE_FORMS = wordSet(`${AUXILIARY_FORMS.be} get gets got getting`);
const HAVE_FORMS = wordSet(AUXILIARY_FORMS.have);
const NON_FINITE = wordSet('be been being having doing done');
const BEING = wordId('being');

/** Which tags begin a verb group. */
const ALWAYS = 1;
const BEFORE_VERB = 2;
const STARTS = new Uint8Array(TAG.SYMBOL + 1);
STARTS.fill(ALWAYS, TAG.BASE, TAG.GERUND + 1);
for (const tag of [TAG.MODAL, TAG.AUXILIARY, TAG.TO]) STARTS[tag] = ALWAYS;
STARTS[TAG.NEGATION] = BEFORE_VERB;

const NONE = -1;
const FLAG_BITS = 7;

class GroupReader {
  private readonly t: Tokens;
  private readonly tags: Uint8Array;
  /**
   * Until all groups are found, at the first token of each how far its main verb is, and its flags:
   * lists of all groups that grow would be copied again and again.
   */
  private readonly ofToken: Int32Array;
  private count = 0;

  constructor(t: Tokens, tags: Uint8Array) {
    this.t = t;
    this.tags = tags;
    this.ofToken = new Int32Array(t.count).fill(NONE);
  }

  /** Whether the negation at token `i` begins a group: a verb follows. */
  private isNegated(i: number): boolean {
    const next = i + 1 < this.tags.length ? this.tags[i + 1] : 0;
    return next === TAG.PAST || next === TAG.PRESENT || next === TAG.BASE;
  }

  /** Reads the group that begins at `from`; returns the token after it. */
  read(from: number, limit: number): number {
    const { tags, t } = this;
    let i = from;
    let modal = -1;
    let negative = false;
    let auxiliaries = 0;
    let lastAuxiliary = -1;
    const infinitive = tags[i] === TAG.TO;
    if (infinitive) i += 1;
    for (; i < limit; i += 1) {
      const tag = tags[i];
      if (tag === TAG.MODAL || tag === TAG.AUXILIARY) {
        negative ||= NEGATIVES.has(t.word[i]);
        if (tag === TAG.MODAL) modal = t.word[i];
        auxiliaries += 1;
        lastAuxiliary = i;
      } else if (tag === TAG.NEGATION) negative = true;
      else if (tag !== TAG.ADVERB || (auxiliaries === 0 && !infinitive)) break;
    }
    return this.finish({ from, at: i, limit, modal, negative, infinitive, auxiliaries, lastAuxiliary });
  }

  private finish(g: Reading): number {
    const { tags, t } = this;
    const isVerb = g.at < g.limit && tags[g.at] >= TAG.BASE && tags[g.at] <= TAG.GERUND;
    const main = isVerb ? g.at : g.lastAuxiliary;
    if (main < 0) return g.from + 1;
    const tag = tags[main];
    let flags = g.negative ? VERB.NEGATIVE : 0;
    if (g.infinitive) flags |= VERB.INFINITIVE;
    else if (g.auxiliaries === 0)
      flags |= tag === TAG.PARTICIPLE || tag === TAG.GERUND ? VERB.BARE : VERB.FINITE;
    else flags |= NON_FINITE.has(t.word[g.from]) && g.modal < 0 ? VERB.BARE : VERB.FINITE;
    if (!isVerb) flags |= VERB.COPULA;
    else if (tag === TAG.PARTICIPLE && (g.auxiliaries === 0 || this.isPassive(g))) flags |= VERB.PASSIVE;
    if (tag === TAG.PRESENT || tag === TAG.BASE) flags |= VERB.PRESENT;
    this.ofToken[g.from] = ((main - g.from) << FLAG_BITS) | flags;
    this.count += 1;
    return main + 1;
  }

  private isPassive(g: Reading): boolean {
    const word = this.t.word[g.lastAuxiliary];
    return BE_FORMS.has(word) || word === BEING || (!HAVE_FORMS.has(word) && g.modal < 0);
  }

  sentence(from: number, limit: number): void {
    const { tags } = this;
    for (let i = from; i < limit; ) {
      const start = STARTS[tags[i]];
      i = start === ALWAYS || (start === BEFORE_VERB && this.isNegated(i)) ? this.read(i, limit) : i + 1;
    }
  }

  /** The modal verb of a group: the last one of its auxiliaries, or the main verb itself. */
  private modalOf(from: number, main: number): number {
    for (let i = main; i >= from; i -= 1) if (this.tags[i] === TAG.MODAL) return this.t.word[i];
    return NONE;
  }

  groups(): VerbGroups {
    const { count, ofToken, t } = this;
    const first = new Int32Array(count);
    const last = new Int32Array(count);
    const main = new Int32Array(count);
    const lemma = new Int32Array(count);
    const flags = new Uint8Array(count);
    const modal = new Int32Array(count);
    for (let i = 0, n = 0; n < count; i += 1) {
      const found = ofToken[i];
      if (found === NONE) continue;
      const verb = i + (found >> FLAG_BITS);
      first[n] = i;
      last[n] = verb + 1;
      main[n] = verb;
      lemma[n] = listedLemma(t.word[verb]);
      flags[n] = found & ((1 << FLAG_BITS) - 1);
      modal[n] = this.modalOf(i, verb);
      ofToken.fill(n, i, verb + 1);
      i = verb;
      n += 1;
    }
    return { count, first, last, main, lemma, flags, modal, ofToken };
  }
}

interface Reading {
  readonly from: number;
  readonly at: number;
  readonly limit: number;
  readonly modal: number;
  readonly negative: boolean;
  readonly infinitive: boolean;
  readonly auxiliaries: number;
  readonly lastAuxiliary: number;
}

/** The verb groups of tagged sentences. Linear. */
export const verbGroups = (
  t: Tokens,
  tags: Uint8Array,
  sentences: { count: number; first: Int32Array; last: Int32Array },
): VerbGroups => {
  const reader = new GroupReader(t, tags);
  for (let s = 0; s < sentences.count; s += 1) reader.sentence(sentences.first[s], sentences.last[s]);
  return reader.groups();
};
