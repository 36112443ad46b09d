import type { Span } from '../../schemas/span.ts';
import { stated, type Value } from '../../schemas/value.ts';
import type { Stretch } from '../annotate/quantity-types.ts';
import type { Tokens } from '../annotate/tokens.ts';

/** The place of a stretch of tokens in the view. */
export const spanOf = (t: Tokens, { first, last }: Stretch): Span => ({
  start: t.start[first],
  end: t.end[last - 1],
});

/** The words a stretch of tokens covers. */
export const textOf = (t: Tokens, stretch: Stretch): string => {
  const { start, end } = spanOf(t, stretch);
  return t.text.slice(start, end);
};

/** The words a stretch of tokens covers, with their place. */
export const statedWords = (t: Tokens, stretch: Stretch): Value<string> =>
  stated(textOf(t, stretch), spanOf(t, stretch));
