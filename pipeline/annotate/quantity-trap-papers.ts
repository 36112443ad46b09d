import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isScience } from './science-text.ts';
import { TAG } from './tag-set.ts';
import { ALL_UPPER, HAS_DIGIT, NUMBER, WORD } from './tokens.ts';

const [OPEN, CLOSE, SLASH, DOT, COMMA, SEMICOLON, OPEN_SQUARE, CLOSE_SQUARE, OPEN_BRACE, OPEN_ANGLE, EQUALS] =
  [40, 41, 47, 46, 44, 59, 91, 93, 123, 0x27e8, 61];
const PANELLED = wordSet(
  'fig figs figure figures table tables panel panels movie movies video videos scheme schemes plate plates photo photos picture pictures',
);
const JOINTS = wordSet('and or to through & , ; . - – —');
const EQUATIONS = wordSet('eq eqs equation equations');
const HEADED = wordSet(
  'fig figs figure figures table tables eq eqs equation equations column scheme theorem lemma corollary algorithm definition remark hypothesis assumption listing proposition procedure',
);
const TIMES = wordSet('days weeks months years');
const NUCLEOTIDES = wordSet('a c g t');
const KINDS_OF_SEQUENCE = wordSet('c g m n p r');
/** Tokens between the word `Figure` and the last of its panels. */
const FARTHEST_PANEL = 40;
const GREEK = /^\p{Script=Greek}$/u;
/** Symbols that stand for no unit of an oven: `206Pb/238U`, `18O/16O`; not `180C/160C`. */
const ELEMENT = /^(?:[A-Z][a-z]|[HNOSU])$/;
const LENGTHS = /^[LHDhdC]$/;
/** `US/10`, `USD/100`: letters of money are no protocol. */
const CURRENCY = /^(?:US|[A-Z]{3})$/;
const TWO_LETTERS = /^[A-Z][a-z]$/;
const DASHES = wordSet('- – ‐ ‑');
const LOW_CARBON = wordId('l');
const STEELS = wordSet('steel steels stainless');

const isLetter = ({ t }: Scene, i: number): boolean => t.kind[i] === WORD && t.end[i] - t.start[i] === 1;

/**
 * `Figures 3A and 3C`, `(Figure 2A for fetal and 2C for adult)`, `Figs. 4b, 5c`: a number with a letter that names
 * a picture; `last` is the letter. Between the word and it stand other panels alone, or the whole stands in brackets.
 */
const isPanel = (s: Scene, { first, last }: NumberSpan): boolean => {
  const { t } = s;
  if (!s.glued(last) || !isLetter(s, last)) return false;
  const least = Math.max(0, first - FARTHEST_PANEL);
  let areAlone = true;
  for (let i = first - 1; i >= least; i -= 1) {
    if (PANELLED.has(t.word[i])) return areAlone || s.sign(i - 1) === OPEN;
    const sign = s.sign(i);
    if (sign === OPEN || sign === CLOSE) return false;
    if (!(t.kind[i] === NUMBER || isLetter(s, i) || JOINTS.has(t.word[i]))) areAlone = false;
  }
  return false;
};

/** `[11C]PK11195`: the mass of an atom, in brackets with its symbol. */
const isMass = (s: Scene, { first, last }: NumberSpan): boolean =>
  s.sign(first - 1) === OPEN_SQUARE &&
  s.glued(first) &&
  s.glued(last) &&
  s.t.kind[last] === WORD &&
  s.sign(last + 1) === CLOSE_SQUARE &&
  s.glued(last + 1);

const ISOTOPES = new Set(
  'He Li Be Ne Na Mg Al Si Cl Ar Ca Sc Ti Cr Fe Co Ni Cu Zn Ge Se Br Kr Rb Sr Zr Nb Mo Tc Ru Rh Pd Sn Sb Te Xe Cs Ba La Ce Nd Sm Eu Gd Hf Ta Os Ir Pt Au Hg Tl Pb Bi Po Rn Ra Th Np Pu'.split(
    ' ',
  ),
);
/** `85Kr`, `137Cs`: two or three digits glued to a symbol that is no unit, in a text of science; not `85kr`. */
const isIsotope = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  const { t } = s;
  const isMassive = digits === 2 || digits === 3;
  return (
    isMassive && last - first === 1 && ISOTOPES.has(t.text.slice(t.start[last], t.end[last])) && isScience(t)
  );
};

/** `c.347C>A`, `g.4627G>T`: a place in a sequence and what stands there. */
const isMutation = (s: Scene, { first, last }: NumberSpan): boolean =>
  s.sign(first - 1) === DOT &&
  s.glued(first) &&
  s.glued(first - 1) &&
  KINDS_OF_SEQUENCE.has(s.word(first - 2)) &&
  s.glued(last) &&
  NUCLEOTIDES.has(s.word(last));

/** `Oct3/4`, `L7/L12`, `MRPL7/12`; `π/640`: after the stroke of a name that ends in a digit, or of a Greek letter; not `m2/10 years`. */
const isAfterStroke = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  if (s.sign(first - 1) !== SLASH || !s.glued(first) || !s.glued(first - 1)) return false;
  const { t } = s;
  const before = first - 2;
  if (t.kind[before] !== WORD) return false;
  const written = t.text.slice(t.start[before], t.end[before]);
  if (GREEK.test(written)) return true;
  // `206Pb/238U`
  if (ELEMENT.test(written) && s.glued(before) && t.kind[before - 1] === NUMBER && s.glued(last)) return true;
  // `a deflection of L/250`
  if (LENGTHS.test(written)) return s.units.read(last, true) === undefined;
  return (
    // `HTTP/2`
    (((t.flags[before] & ALL_UPPER) !== 0 && !CURRENCY.test(written)) ||
      (t.flags[before] & HAS_DIGIT) !== 0) &&
    (digits ?? 9) <= 2 &&
    s.units.read(before, true) === undefined &&
    s.units.read(last, true) === undefined
  );
};

/** `Fe(Cat)3`, `{111} planes`: how often a group stands in a formula, and the name of a plane of a crystal. */
const isOfFormula = (s: Scene, { first }: NumberSpan): boolean => {
  if (!s.glued(first)) return false;
  const before = s.sign(first - 1);
  if (before === OPEN_BRACE || before === OPEN_ANGLE) return true;
  return (
    (before === CLOSE || before === CLOSE_SQUARE) &&
    s.glued(first - 1) &&
    s.t.kind[first - 2] === WORD &&
    first > 2
  );
};

/** `Ti–6Al–4V`: the share of an element in an alloy, joined by a dash to one with a share of its own. */
const isOfAlloy = (s: Scene, { first }: NumberSpan): boolean => {
  if (!DASHES.has(s.word(first - 1)) || !s.glued(first - 1)) return false;
  const { kind, start, end, text } = s.t;
  const before = first - 2;
  return (
    kind[before] === WORD &&
    kind[before - 1] === NUMBER &&
    s.glued(before) &&
    TWO_LETTERS.test(text.slice(start[before], end[before]))
  );
};

/** `316L steel`: a grade. */
const isGrade = (s: Scene, { last, digits }: NumberSpan): boolean =>
  digits === 3 && s.word(last) === LOW_CARBON && STEELS.has(s.word(last + 1));

/** Digits of papers and patents that no unit makes a quantity. */
export const codeOfPapers = (s: Scene, n: NumberSpan): string | undefined => {
  if (n.form !== 'digits' || n.grouped) return undefined;
  if (s.glued(n.last) && s.t.kind[n.last] === WORD) {
    if (isPanel(s, n)) return 'a number that names its bearer';
    if (isMass(s, n)) return 'the mass of an atom';
    if (isMutation(s, n) || isGrade(s, n)) return 'part of a code';
    if (isIsotope(s, n)) return 'the mass of an atom';
  }
  if (!s.glued(n.first) || n.first === 0) return undefined;
  return isAfterStroke(s, n) || isOfFormula(s, n) || isOfAlloy(s, n)
    ? 'joined to a word: a name or code'
    : undefined;
};

/** `(0 = never, 1 = one day or two, …)`: what an answer is written as. */
const isKeyed = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  if (digits !== 1 || s.sign(last) !== EQUALS || s.t.end[last] - s.t.start[last] !== 1) return false;
  const before = s.sign(first - 1);
  return before === OPEN || before === COMMA || before === SEMICOLON;
};

/** `Δ + 1 colours`: added to a letter of Greek. */
const isInSum = (s: Scene, { first, last }: NumberSpan): boolean => {
  const { t } = s;
  // The number takes a plus sign before it.
  const sign = t.kind[first] === NUMBER ? first - 1 : first;
  if (!SUMS.has(s.word(sign)) || last - sign > 2) return false;
  return t.kind[sign - 1] === WORD && GREEK.test(t.text.slice(t.start[sign - 1], t.end[sign - 1]));
};
const SUMS = wordSet('+ −');

/** `Eq. (3)`, `equations (9.2)`: in brackets after the word. */
const isEquation = (s: Scene, { first, last }: NumberSpan): boolean => {
  if (s.sign(first - 1) !== OPEN || s.sign(last) !== CLOSE) return false;
  return EQUATIONS.has(s.word(s.sign(first - 2) === DOT ? first - 3 : first - 2));
};

/** `Mg3NF3 (1)`: the number of a compound after its formula. */
const isCompound = (s: Scene, { first, last, digits }: NumberSpan): boolean =>
  (digits ?? 9) < 3 &&
  s.sign(first - 1) === OPEN &&
  s.sign(last) === CLOSE &&
  s.t.kind[first - 2] === WORD &&
  (s.t.flags[first - 2] & HAS_DIGIT) !== 0;

/** `on days 35 and 71`, `in months 5 to 7`: which of them; the plural stands behind its preposition and before the number. */
const isNamedTime = (s: Scene, { first, fractional }: NumberSpan): boolean =>
  !fractional &&
  TIMES.has(s.word(first - 1)) &&
  s.tags[first - 2] === TAG.PREPOSITION &&
  s.word(first - 2) !== OF;
const [OF, IN] = ['of', 'in'].map(wordId);

/** `Table 4 shows`: at the head of a sentence. */
const isHead = (s: Scene, { first }: NumberSpan): boolean =>
  HEADED.has(s.word(first - 1)) && first - 1 === s.floor(first);

/** Numbers of papers and patents that count nothing where no unit follows. */
export const labelOfPapers = (s: Scene, n: NumberSpan): string | undefined => {
  if (n.form !== 'digits' || n.grouped) return undefined;
  if (isInSum(s, n)) return 'part of a formula';
  if (isKeyed(s, n) || isEquation(s, n) || isCompound(s, n)) return 'a number of an item';
  return isNamedTime(s, n) || isHead(s, n) ? 'a number that names its bearer' : undefined;
};

/** `at 1348 and 1587 cm−1`: the first of two that share a unit of measure; not `from 1.9m in 2010 to 2,400mm`. */
export const sharesUnit = (s: Scene, { first, last }: NumberSpan): boolean => {
  if (!LINKS.has(s.word(last)) || s.word(first - 1) === IN) return false;
  const index = s.numbers.ofToken[last + 1] ?? -1;
  const next = index < 0 ? undefined : s.numbers.list[index];
  if (!next || next.grouped || next.digits !== 4) return false;
  const unit = s.units.read(next.last, true);
  return unit?.symbol === true && !unit.time;
};
const LINKS = wordSet('and or to – —');
