import type { Span } from '../../../schemas/span.ts';
import { NUMBER, PUNCT } from '../../annotate/tokens.ts';
import type { NamedTokens } from './_named-tokens.ts';
import type { TokenRange } from './_speaker-phrase.ts';

export const OPEN_BRACKET = 40;
const CLOSE_BRACKET = 41;
export const COMMA = 44;
/** Tokens of a bracket after a name. */
export const MOST_BRACKET = 12;

/** Whether a token is the sign with this character code. */
export const isSign = (named: NamedTokens, i: number, code: number): boolean =>
  named.t.kind[i] === PUNCT && named.t.text.charCodeAt(named.t.start[i]) === code;

/** The span of a run of tokens. */
export const spanOf = (named: NamedTokens, first: number, last: number): Span => ({
  start: named.t.start[first],
  end: named.t.end[last - 1],
});

/** `Ann Lee (Lib Dem)`: the end of a chunk before the bracket that closes it. */
const beforeBracket = (named: NamedTokens, first: number, last: number): number => {
  if (!isSign(named, last - 1, CLOSE_BRACKET)) return last;
  for (let k = last - 2; k > Math.max(first, last - MOST_BRACKET); k -= 1)
    if (isSign(named, k, OPEN_BRACKET)) return k;
  return last;
};

/** Splits a phrase at its commas; what stands in brackets is left out. */
export const chunksOf = (named: NamedTokens, range: TokenRange): TokenRange[] => {
  const chunks: TokenRange[] = [];
  let first = range.first;
  for (let i = range.first; i <= range.last; i += 1) {
    const dated =
      i > first && i + 1 < range.last && named.t.kind[i - 1] === NUMBER && named.t.kind[i + 1] === NUMBER;
    const ends = i === range.last || (isSign(named, i, COMMA) && named.ofToken[i] < 0 && !dated);
    if (!ends) continue;
    if (i > first) chunks.push({ first, last: beforeBracket(named, first, i) });
    first = i + 1;
  }
  return chunks.slice(0, 6);
};
