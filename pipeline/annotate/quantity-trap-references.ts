import { wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isScience } from './science-text.ts';
import { ALL_UPPER, HAS_DIGIT, LINE_BEFORE, NUMBER, UPPER_FIRST, WORD } from './tokens.ts';

const [OPEN, CLOSE, COMMA, HYPHEN, DOT, EN_DASH] = [40, 41, 44, 45, 46, 0x2013];
/** Abbreviations with a stop, before a number that is no reference. */
const SHORTENED = wordSet(
  'approx ca c no nos nr rs est min max avg vol pp p fig figs eq eqs ref refs st art sec para ch v op',
);
/** Tokens of a list of references, to either side. */
const MOST_CITED = 8;
/** A number of a reference. */
const REFERENCE = /^[1-9]\d{0,2}$/;

const isDash = (sign: number): boolean => sign === HYPHEN || sign === EN_DASH;
const isListed = ({ t }: Scene, i: number, sign: number): boolean =>
  t.kind[i] === NUMBER || sign === COMMA || isDash(sign);

/** Whether the sentence ends at token `at`, in a word of small letters and one stop. */
const isSentenceStop = (s: Scene, at: number): boolean => {
  const { t } = s;
  if (s.sign(at) !== DOT || !s.glued(at) || !s.glued(at + 1) || t.end[at] - t.start[at] !== 1) return false;
  const word = at - 1;
  if (t.kind[word] !== WORD || t.end[word] - t.start[word] < 2 || SHORTENED.has(s.word(word))) return false;
  return (t.flags[word] & (HAS_DIGIT | ALL_UPPER)) === 0;
};

/** `as is known.1,2 Others`, `disagree.3–5`: references that were raised behind the end of a sentence; not `No.5`, `the end.5 people`. */
const isRaised = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  if ((digits ?? 9) > 3 || !s.glued(first)) return false;
  const { t } = s;
  let at = first - 1;
  const floor = Math.max(0, first - MOST_CITED);
  while (at > floor && s.glued(at) && isListed(s, at, s.sign(at))) at -= 1;
  if (!isSentenceStop(s, at)) return false;
  const next = s.sign(last);
  const isMore = (next === COMMA || isDash(next)) && s.glued(last) && t.kind[last + 1] === NUMBER;
  return isMore || last >= t.count || (t.flags[last] & (UPPER_FIRST | LINE_BEFORE)) !== 0;
};

/** Whether the tokens between two brackets are numbers of references in order, with a comma. */
const areReferences = (s: Scene, open: number, close: number): boolean => {
  const { t } = s;
  let before = 0;
  let hasComma = false;
  for (let i = open + 1; i < close; i += 1) {
    if (s.sign(i) === COMMA) hasComma = true;
    if (t.kind[i] !== NUMBER) continue;
    const text = t.text.slice(t.start[i], t.end[i]);
    if (!REFERENCE.test(text) || Number(text) <= before) return false;
    before = Number(text);
  }
  return hasComma;
};

/** `as others found (3, 4)`, `(12, 15–18)`: in brackets behind a word, in a text of science; not `sons (3, 5)` of news. */
const isBracketed = (s: Scene, { first, last }: NumberSpan): boolean => {
  const { t } = s;
  let open = first - 1;
  const floor = Math.max(0, first - MOST_CITED);
  while (open > floor && isListed(s, open, s.sign(open))) open -= 1;
  let close = last;
  const limit = Math.min(t.count, last + MOST_CITED);
  while (close < limit && isListed(s, close, s.sign(close))) close += 1;
  if (s.sign(open) !== OPEN || s.sign(close) !== CLOSE || s.glued(open) || t.kind[open - 1] !== WORD)
    return false;
  return areReferences(s, open, close) && isScience(t);
};

/** Numbers of references without square brackets. */
export const isReference = (s: Scene, n: NumberSpan): boolean => {
  const before = s.sign(n.first - 1);
  if (before === DOT || before === COMMA || isDash(before)) if (isRaised(s, n)) return true;
  return (before === OPEN || before === COMMA || isDash(before)) && isBracketed(s, n);
};
