import { ownTable } from '../core/own-table.ts';
import { wordSet } from '../core/vocabulary.ts';
import type { Length } from './times-durations.ts';
import type { Reader } from './times-reader.ts';
import { cardinals, units, W } from './times-words.ts';

const PARTS = ownTable<number>({
  quarter: 4,
  quarters: 4,
  half: 2,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
});
const ONE = wordSet('a one');

/** How many of what part, from token `i` on: three quarters; undefined for none and for one whole or more. */
const shareAt = (r: Reader, i: number): { end: number; value: number } | undefined => {
  const count = ONE.has(r.word(i)) ? 1 : cardinals.get(r.word(i));
  const at = count === undefined ? i : r.isDash(i + 1) && r.glued(i + 1) ? i + 2 : i + 1;
  const part = PARTS[r.lower(at)];
  if (part === undefined || (count ?? 1) < 1 || (count ?? 1) >= part) return undefined;
  return { end: at + 1, value: (count ?? 1) / part };
};

/** `a quarter of an hour`, `three-quarters of a century`: a part of a unit of time that has a finite decimal. */
export const partOfUnit = (r: Reader, i: number): Length | undefined => {
  const share = shareAt(r, i);
  if (!share || !r.is(share.end, W.of)) return undefined;
  const unit =
    r.is(share.end + 1, W.a) || r.is(share.end + 1, W.an) ? units.get(r.word(share.end + 2)) : undefined;
  if (!unit || unit.name === 'second' || unit.name === 'quarter') return undefined;
  return {
    from: i,
    end: share.end + 3,
    rule: 'count',
    parts: [{ value: String(share.value), unit }],
    soft: false,
    confidence: 0.95,
  };
};
