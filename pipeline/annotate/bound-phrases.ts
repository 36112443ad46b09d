import { PhraseTable } from '../core/phrases.ts';
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

/** Phrases before an amount. */
export const boundBefore = new PhraseTable<Sense>();
/** Phrases after an amount. */
export const boundAfter = new PhraseTable<Sense>();
const ends: string[] = [];

const forms = (text: string): string[][] => text.split('|').map((form) => form.split(' '));
const addBefore = (text: string, sense: Sense): void => {
  for (const form of forms(text)) {
    boundBefore.add(form, sense);
    ends.push(form.at(-1)!);
  }
};
const addAfter = (text: string, sense: Sense): void => {
  for (const form of forms(text)) boundAfter.add(form, sense);
};
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

addBefore(TENTATIVE_BEFORE, 'tentative');
addBefore(HEARSAY_BEFORE, 'hearsay');
addBefore(APPROXIMATE_BEFORE, 'approximate');
addBefore(MORE_THAN_BEFORE, 'more_than');
addBefore(byDegrees('over', 'above', 'more than', 'higher than', 'longer than'), 'more_than');
addBefore('many more than', 'more_than');
addBefore(AT_LEAST_BEFORE, 'at_least');
addBefore(LESS_THAN_BEFORE, 'less_than');
addBefore(
  byDegrees('under', 'below', 'less than', 'fewer than', 'lower than', 'shy of', 'short of'),
  'less_than',
);
addBefore('many fewer than', 'less_than');
addBefore(AT_MOST_BEFORE, 'at_most');
addBefore(denied(MORE_THAN_BEFORE), 'at_most');
addBefore(denied(LESS_THAN_BEFORE), 'at_least');
addAfter(APPROXIMATE_AFTER, 'approximate');
addAfter(AT_LEAST_AFTER, 'at_least');
addAfter(AT_MOST_AFTER, 'at_most');

/** The last words of the phrases before an amount. */
export const BOUND_ENDS = new WordSet(ends);
