import { createRequire } from 'node:module';
import type { Span } from '../../schemas/span.ts';

/** The one place that knows compromise: loaded when first used, fed one bounded stretch at a time. */

interface MatchJson {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

interface TermJson {
  readonly text: string;
  readonly tags: readonly string[];
}

interface SentenceJson extends MatchJson {
  readonly terms: readonly TermJson[];
  readonly verb?: { readonly infinitive?: string };
}

interface View {
  match(pattern: string): View;
  verbs(): View;
  json(options?: object): SentenceJson[];
}

type Nlp = (text: string) => View;

/** Its time grows with the square of one sentence's length: longer stretches are not given to it. */
export const LONGEST_CLAUSE = 1_000;

let loaded: Nlp | undefined;

const compromise = (): Nlp => {
  loaded ??= createRequire(import.meta.url)('compromise') as Nlp;
  return loaded;
};

const OPENING = /^[\s"'“”‘’([{]+/;
const CLOSING = /(?<![\s"'“”‘’)\]},.;:!?…])[\s"'“”‘’)\]},.;:!?…]+$/;

/** The place of a result in the text it came from: its words must stand there exactly. */
const anchor = (text: string, { text: found, offset }: MatchJson): Span | undefined => {
  const words = found.replace(OPENING, '').replace(CLOSING, '');
  if (!words) return undefined;
  const from = Math.max(0, (offset?.start ?? 0) - 2);
  const start = text.indexOf(words, from);
  return start >= 0 && start <= from + 8 ? { start, end: start + words.length } : undefined;
};

/**
 * The places in `text` where a pattern in compromise's match syntax applies; results that do not
 * slice are dropped. Empty for texts longer than `LONGEST_CLAUSE`.
 */
export const matchIn = (text: string, pattern: string): Span[] => {
  if (text.length > LONGEST_CLAUSE) return [];
  return compromise()(text)
    .match(pattern)
    .json({ offset: true })
    .flatMap((found) => anchor(text, found) ?? []);
};

/** A word as compromise reads it, at its place in the source. */
export interface ClauseTerm extends Span {
  readonly tags: readonly string[];
}

let asked = false;

/**
 * Whether links may ask for a second opinion where the word lists do not settle a word. No run does:
 * `test/score/compromise-ablation.ts` shows what it would add and cost.
 */
export const askCompromise = (on: boolean): void => {
  asked = on;
};

/**
 * The words of `text[clause)` with the tags compromise gives them. Words that do not slice are
 * dropped; `undefined` when it is not asked or the clause is too long.
 */
const clauseTerms = (text: string, clause: Span): ClauseTerm[] | undefined => {
  if (!asked || clause.end - clause.start > LONGEST_CLAUSE) return undefined;
  const terms: ClauseTerm[] = [];
  let from = clause.start;
  for (const sentence of compromise()(text.slice(clause.start, clause.end)).json()) {
    for (const term of sentence.terms) {
      const start = term.text === '' ? -1 : text.indexOf(term.text, from);
      const end = start + term.text.length;
      if (start < 0 || end > clause.end) continue;
      terms.push({ start, end, tags: term.tags });
      from = end;
    }
  }
  return terms;
};

/**
 * The dictionary form of the verb at `word`, read inside `clause`; `undefined` when compromise is
 * not asked, does not hold the word for a verb, or does not find it in its place.
 */
export const clauseLemma = (text: string, clause: Span, word: Span): string | undefined => {
  const term = clauseTerms(text, clause)?.find(({ start, end }) => start === word.start && end === word.end);
  if (!term?.tags.includes('Verb')) return undefined;
  const infinitive = compromise()(text.slice(word.start, word.end)).verbs().json()[0]?.verb?.infinitive;
  return infinitive && /^[a-z]+$/.test(infinitive) ? infinitive : undefined;
};
