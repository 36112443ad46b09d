import { createRequire } from 'node:module';
import type { Span } from '../../schemas/span.ts';

/** The one place that knows compromise: loaded when first used, fed one bounded stretch at a time. */

interface MatchJson {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

interface View {
  match(pattern: string): View;
  json(options: object): MatchJson[];
}

type Nlp = (text: string) => View;

/** Its time grows with the square of one sentence's length: longer stretches are not given to it. */
export const LONGEST_CLAUSE = 1_000;

let loaded: Nlp | undefined;

const compromise = (): Nlp => {
  loaded ??= createRequire(import.meta.url)('compromise') as Nlp;
  return loaded;
};

const EDGE = /^[\s"'“”‘’([{]+|[\s"'“”‘’)\]},.;:!?…]+$/g;

/** The place of a result in the text it came from: its words must stand there exactly. */
const anchor = (text: string, { text: found, offset }: MatchJson): Span | undefined => {
  const words = found.replace(EDGE, '');
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
