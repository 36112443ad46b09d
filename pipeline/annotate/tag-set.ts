/** Parts of speech. Nouns are 1–3, verbs 10–14, 0 is a word nothing is known of. */
export const TAG = {
  NOUN: 1,
  PLURAL: 2,
  PROPER: 3,
  PRONOUN: 4,
  /** `his`, `whose`, a possessive `'s`. */
  POSSESSIVE: 5,
  DETERMINER: 6,
  ADJECTIVE: 7,
  NUMERAL: 8,
  /** Infinitive, imperative, or present with a plural subject. */
  BASE: 10,
  /** Third person of the present: `plans`. */
  PRESENT: 11,
  PAST: 12,
  /** Past participle, also as an adjective. */
  PARTICIPLE: 13,
  GERUND: 14,
  MODAL: 15,
  /** A form of be, have or do, whatever its work. */
  AUXILIARY: 16,
  ADVERB: 17,
  NEGATION: 18,
  PREPOSITION: 19,
  /** `to` before an infinitive. */
  TO: 20,
  /** `and`, `or`, `but`. */
  CONJUNCTION: 21,
  /** `because`, `if`, `when`, `that` before a clause. */
  SUBORDINATOR: 22,
  /** `who`, `which`, `that` after a noun. */
  RELATIVE: 23,
  PUNCTUATION: 24,
  SYMBOL: 25,
} as const;
export type Tag = (typeof TAG)[keyof typeof TAG];

/** Whether a tag is that of a noun (common, plural or proper). */
export const isNounTag = (tag: number): boolean => tag >= 1 && tag <= 3;

const FINITE = new Uint8Array(100);
for (const tag of [TAG.PAST, TAG.PRESENT, TAG.MODAL, TAG.AUXILIARY]) FINITE[tag] = 1;

/** Whether the tag is that of a finite verb or its auxiliary. */
export const isFiniteTag = (tag: number): boolean => FINITE[tag] === 1;

/** Whether a tag is that of a full verb in any form. */
export const isVerbTag = (tag: number): boolean => tag >= 10 && tag <= 14;

/** 1 for tags that change what is expected of the words after them. */
export const NOTED = new Uint8Array(TAG.SYMBOL + 1);
NOTED.fill(1, TAG.BASE, TAG.AUXILIARY + 1);
for (const tag of [TAG.SUBORDINATOR, TAG.RELATIVE, TAG.CONJUNCTION, TAG.PUNCTUATION]) NOTED[tag] = 1;

/** Tags of the words that a noun phrase which is a subject may open with. */
export const OPENS_SUBJECT: ReadonlySet<number> = new Set([
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
]);

/** Tags of the words of a short noun phrase, a pronoun among them: `each of them` without its `of`. */
export const IN_NOUN_PHRASE: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.PRONOUN,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.ADJECTIVE,
]);
