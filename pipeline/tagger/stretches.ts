import { HAS_DIGIT, NUMBER, WORD } from '../core/token-flags.ts';
import { wordId } from '../core/vocabulary.ts';
import { joiningWords, PARTICLE } from './gazetteer.ts';
import { ACTIVE, CAPITAL, type Outline, type TaggerText } from './outline.ts';

const STOP = wordId('.');
const HYPHEN = wordId('-');
/** The longest gap between two capitalised tokens that may lie inside one name. */
const GAP = 4;

/** Whether token `i` follows the one before without a space. */
const touches = (t: TaggerText, i: number): boolean => i > 0 && i < t.count && t.end[i - 1] === t.start[i];

const isNumeric = (o: Outline, i: number): boolean =>
  o.text.kind[i] === NUMBER || (o.text.flags[i] & HAS_DIGIT) !== 0;

const hasBits = (o: Outline, i: number, bits: number): boolean =>
  o.text.kind[i] === WORD && (o.types.bits[o.type[i]] & bits) !== 0;

const isSideToken = (o: Outline, i: number): boolean => isNumeric(o, i) || hasBits(o, i, PARTICLE);

/** Whether a token without capitals may lie inside a name. */
const joins = (o: Outline, i: number): boolean => {
  const { text: t } = o;
  if (t.kind[i] !== WORD || isNumeric(o, i) || joiningWords.has(t.word[i])) return true;
  if (touches(t, i) && t.word[i - 1] === HYPHEN) return true;
  return touches(t, i + 1) && t.word[i + 1] === HYPHEN;
};

/** Where a stretch begins whose first capitalised token is `from`: "al-" of "al-Masirah", a particle, a number. */
const beginOf = (o: Outline, from: number, { floor, wide }: { floor: number; wide: boolean }): number => {
  const { text: t } = o;
  const hyphen =
    !wide && from - 2 >= floor && t.word[from - 1] === HYPHEN && touches(t, from) && touches(t, from - 1);
  if (hyphen && t.kind[from - 2] === WORD) return from - 2;
  return from > floor && isSideToken(o, from - 1) ? from - 1 : from;
};

/** Where a stretch ends (exclusive): after "-yong" of "Won-yong", a number, a stop. */
const endOf = (o: Outline, until: number, { last, wide }: { last: number; wide: boolean }): number => {
  const { text: t } = o;
  let end = until;
  const hyphen = !wide && end + 1 < last && t.word[end] === HYPHEN && touches(t, end) && touches(t, end + 1);
  if (hyphen && t.kind[end + 1] === WORD) end += 2;
  if (end >= last) return end;
  if (isSideToken(o, end)) return end + 1;
  if (t.kind[end] !== WORD && end + 1 < last && t.kind[end + 1] === NUMBER) return end + 2;
  return t.word[end] === STOP ? end + 1 : end;
};

/**
 * Marks the tokens of a sentence that may belong to a name and adds their stretches to `out`. Wide
 * stretches, for training, go on over every word between two names and so hold more of what is no name.
 */
export const readStretches = (
  o: Outline,
  { first, last, wide }: { first: number; last: number; wide: boolean },
  out: number[],
): void => {
  let from = -1;
  let until = -1;
  let floor = first;
  const close = (): void => {
    if (from < 0) return;
    const begin = beginOf(o, from, { floor, wide });
    floor = endOf(o, until, { last, wide });
    out.push(begin, floor);
    for (let k = begin; k < floor; k += 1) o.state[k] |= ACTIVE;
    from = -1;
  };
  for (let i = first; i < last; i += 1) {
    if ((o.state[i] & CAPITAL) === 0) {
      if (i - until >= GAP || !(wide || joins(o, i))) close();
    } else if (i >= floor) {
      if (from < 0) from = i;
      until = i + 1;
    }
  }
  close();
};
