import { prepared } from '../core/prepared.ts';
import { wordId, wordList } from '../core/vocabulary.ts';
import { AUXILIARY_FORMS, CLOSED_CLASSES } from '../lexicon/closed-classes.ts';
import { conjugate, presentOf } from '../lexicon/conjugate.ts';
import { ADJECTIVES, NOUN_VERBS, ODD_NOUNS, REGULAR_VERBS } from '../lexicon/generated-words.ts';
import { IRREGULAR_VERBS, NEWS_NOUNS, NEWS_VERBS } from '../lexicon/irregular-verbs.ts';
import {
  ADJECTIVE_MASK,
  BASE_MASK,
  GERUND_MASK,
  NOUN_MASK,
  PARTICIPLE_MASK,
  PAST_MASK,
  PLURAL_MASK,
  PRESENT_MASK,
} from '../lexicon/suffixes.ts';
import type { Tag } from './tag-set.ts';

/** Numbers that grow with the vocabulary. */
class NumberTable {
  private values = new Int32Array(1 << 14);

  get(id: number): number {
    return id < this.values.length ? this.values[id] : 0;
  }

  set(id: number, value: number): void {
    if (id >= this.values.length) {
      const wider = new Int32Array(Math.max(id + 1, this.values.length * 2));
      wider.set(this.values);
      this.values = wider;
    }
    this.values[id] = value;
  }

  all(): Int32Array {
    return this.values;
  }
}

/** Irregular verbs that double their last consonant before `ing`. */
const DOUBLING =
  /(?:^(?:rid|sit|spit)|[^aeiou](?:i|u|e)[gntd]|set|get|cut|put|hit|bet|let|win|run|quit|swim|shed|split|upset|offset)$/;
const NOT_DOUBLING = new Set([
  'bring',
  'send',
  'lend',
  'spend',
  'bend',
  'find',
  'bind',
  'grind',
  'wind',
  'meet',
  'feed',
  'mean',
  'forget',
]);

/** What the lists say of their words, by number. */
class WordForms {
  readonly masks = new NumberTable();
  /** Dictionary form + 1; 0 where the word is no verb form of the lists. */
  readonly lemmas = new NumberTable();

  allow(word: string, mask: number): number {
    const id = wordId(word);
    this.masks.set(id, this.masks.get(id) | mask);
    return id;
  }

  allowAll(text: string, mask: number): void {
    for (const word of wordList(text)) this.allow(word, mask);
  }

  private addForm(form: string, mask: number, lemma: number): void {
    const id = this.allow(form, mask);
    if (this.lemmas.get(id) === 0) this.lemmas.set(id, lemma + 1);
  }

  addRegular(entry: string): void {
    const doubles = entry.endsWith('+');
    const lemma = doubles ? entry.slice(0, -1) : entry;
    const id = wordId(lemma);
    const { present, past, gerund } = conjugate(lemma, doubles);
    this.addForm(lemma, BASE_MASK, id);
    this.addForm(present, PRESENT_MASK, id);
    for (const form of past) this.addForm(form, PAST_MASK | PARTICIPLE_MASK, id);
    for (const form of gerund) this.addForm(form, GERUND_MASK, id);
  }

  addIrregular(line: string): void {
    const [lemma, past, participle] = line.split(' ');
    const id = wordId(lemma);
    this.addForm(lemma, BASE_MASK, id);
    this.addForm(presentOf(lemma), PRESENT_MASK, id);
    for (const form of past.split('/')) this.addForm(form, PAST_MASK, id);
    for (const form of participle.split('/')) this.addForm(form, PARTICIPLE_MASK, id);
    this.addForm(conjugate(lemma, false).gerund[0], GERUND_MASK, id);
    if (DOUBLING.test(lemma) && !NOT_DOUBLING.has(lemma))
      this.addForm(conjugate(lemma, true).gerund[0], GERUND_MASK, id);
  }
}

const readForms = () => {
  const forms = new WordForms();
  for (const line of IRREGULAR_VERBS.trim().split('\n')) forms.addIrregular(line);
  for (const entry of wordList(REGULAR_VERBS)) forms.addRegular(entry);
  for (const entry of wordList(NEWS_VERBS)) forms.addRegular(entry);
  for (const [lemma, listed] of Object.entries(AUXILIARY_FORMS)) {
    for (const form of wordList(listed)) forms.lemmas.set(wordId(form), wordId(lemma) + 1);
  }
  forms.allow('done', PARTICIPLE_MASK);
  forms.allow('doing', GERUND_MASK);
  for (const lemma of [...wordList(NOUN_VERBS), ...wordList(NEWS_NOUNS)]) {
    forms.allow(lemma, NOUN_MASK);
    forms.allow(presentOf(lemma), PLURAL_MASK);
  }
  forms.allowAll(ADJECTIVES, ADJECTIVE_MASK);
  forms.allowAll(ODD_NOUNS, NOUN_MASK);
  forms.allowAll(CLOSED_CLASSES.noun, NOUN_MASK);
  forms.allowAll(CLOSED_CLASSES.plural, PLURAL_MASK);
  forms.allowAll(CLOSED_CLASSES.adjective, ADJECTIVE_MASK);
  return { masks: forms.masks.all(), lemmas: forms.lemmas.all() };
};

const { masks, lemmas } = prepared('word forms', readForms);

/** The classes a listed word may have; 0 for words that no list has. */
export const listedMask = (word: number): number => (word < masks.length ? masks[word] : 0);

/** The vocabulary number of a verb form's dictionary form, −1 for a word that is no listed verb form. */
export const listedLemma = (word: number): number => (word < lemmas.length ? lemmas[word] - 1 : -1);

const NAMES = [
  'determiner',
  'possessive',
  'pronoun',
  'relative',
  'preposition',
  'conjunction',
  'subordinator',
  'modal',
  'auxiliary',
  'negation',
  'adverb',
  'numeral',
] as const;

/** The tag each closed-class word has by default, by vocabulary number. */
export const closedTags = (tagOf: Readonly<Record<(typeof NAMES)[number], Tag>>): Uint8Array => {
  const entries = NAMES.toReversed().flatMap((name) =>
    wordList(CLOSED_CLASSES[name]).map((word) => [wordId(word), tagOf[name]] as const),
  );
  const tags = new Uint8Array(entries.reduce((most, [id]) => Math.max(most, id), 0) + 1);
  for (const [id, tag] of entries) tags[id] = tag;
  return tags;
};
