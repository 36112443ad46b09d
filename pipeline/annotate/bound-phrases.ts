import { PhraseTable } from '../core/phrases.ts';
import { prepared } from '../core/prepared.ts';
import { WordSet } from '../core/vocabulary.ts';
import {
  APPROXIMATE_AFTER,
  APPROXIMATE_BEFORE,
  AT_LEAST_AFTER,
  AT_LEAST_BEFORE,
  AT_MOST_AFTER,
  AT_MOST_BEFORE,
  BOUND_DEGREES,
  HEARSAY_BEFORE,
  LESS_THAN_BEFORE,
  MORE_THAN_BEFORE,
  TENTATIVE_BEFORE,
} from '../lexicon/hedges.ts';
import type { Bound } from './quantity-types.ts';

/** What words around an amount say of it. */
export type Sense = Bound | 'approximate' | 'tentative' | 'hearsay';

const forms = (text: string): string[][] => text.split('|').map((form) => form.split(' '));
/** `no taller than`, `not lower than`: the comparative denied. */
const denied = (text: string): string =>
  text
    .split('|')
    .filter((form) => /^[a-z]+er than$/.test(form))
    .map((form) => `no ${form}|not ${form}`)
    .join('|');
/** `a shade over`, `slightly more than`: a bound with how far it lies off. */
const byDegrees = (...words: readonly string[]): string =>
  BOUND_DEGREES.split('|')
    .flatMap((degree) => words.map((word) => `${degree} ${word}`))
    .join('|');

const before = (): readonly (readonly [string, Sense])[] => [
  [TENTATIVE_BEFORE, 'tentative'],
  [HEARSAY_BEFORE, 'hearsay'],
  [APPROXIMATE_BEFORE, 'approximate'],
  [MORE_THAN_BEFORE, 'more_than'],
  [byDegrees('over', 'above', 'more than', 'higher than', 'longer than'), 'more_than'],
  ['many more than', 'more_than'],
  [AT_LEAST_BEFORE, 'at_least'],
  [LESS_THAN_BEFORE, 'less_than'],
  [byDegrees('under', 'below', 'less than', 'fewer than', 'lower than', 'shy of', 'short of'), 'less_than'],
  ['many fewer than', 'less_than'],
  [AT_MOST_BEFORE, 'at_most'],
  [denied(MORE_THAN_BEFORE), 'at_most'],
  [denied(LESS_THAN_BEFORE), 'at_least'],
];
const AFTER: readonly (readonly [string, Sense])[] = [
  [APPROXIMATE_AFTER, 'approximate'],
  [AT_LEAST_AFTER, 'at_least'],
  [AT_MOST_AFTER, 'at_most'],
];

const phrasesOf = (lists: readonly (readonly [string, Sense])[]): [string[], Sense][] =>
  lists.flatMap(([text, sense]) => forms(text).map((form): [string[], Sense] => [form, sense]));

const tables = prepared('bounds', () => {
  const phrases = phrasesOf(before());
  return {
    before: new PhraseTable<Sense>(phrases),
    after: new PhraseTable<Sense>(phrasesOf(AFTER)),
    ends: new WordSet(phrases.map(([form]) => form.at(-1)!)),
  };
});

/** Phrases before an amount. */
export const boundBefore = tables.before;
/** Phrases after an amount. */
export const boundAfter = tables.after;
/** The last words of the phrases before an amount. */
export const BOUND_ENDS = tables.ends;
