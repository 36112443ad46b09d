import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import { SLASHED } from './quantity-slashed.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isVerbTag, TAG } from './tag-set.ts';
import { HAS_DIGIT, HAS_UPPER, NUMBER, UPPER_FIRST, WORD } from './tokens.ts';

const [OPEN, CLOSE, COMMA, COLON, SEMICOLON, OPEN_SQUARE] = [40, 41, 44, 58, 59, 91];
/** `=`, `<`, `>`, `≤`, `≥`, `≈`. */
const COMPARING = new Set([61, 60, 62, 0x2264, 0x2265, 0x2248]);
const SIZE_OF_SAMPLE = wordSet('n df');
const POSSESSIVE = wordId("'s");
/** Abbreviations of statistics, with capitals: `HR 0.7`, `95% CI 1.2–3.4`, `SE 0.4`. */
const SHORT = wordSet('ci cri hr or rr irr aor ahr shr smd se sd sem iqr auc fdr lod');
/** Statistics of two words, by their last. */
const LONG = wordSet('ratio interval risk deviation error range');
const FIRST_WORDS = wordSet(
  'odds hazard hazards risk rate prevalence incidence likelihood confidence credible relative standard interquartile',
);
/** Between a statistic and its value. */
const LINKS = wordSet(', : = of was is [ (');
const MOST_LINKS = 2;
/** Most tokens of `F(2, 62)`. */
const FREEDOMS = 7;

/** Tags of what no sign compares: `separated by > 2 km`, `were < 5%`. */
const NO_NAMES: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.AUXILIARY,
  TAG.MODAL,
  TAG.TO,
  TAG.ADVERB,
  TAG.PRONOUN,
]);
/** Whether a word before a sign is a name: a letter, or a word that is no verb and binds no others. */
const isName = (s: Scene, i: number): boolean =>
  isWord(s, i) &&
  (s.t.end[i] - s.t.start[i] === 1 || !(NO_NAMES.has(s.tags[i]) || (isVerbTag(s.tags[i]) && !isCode(s, i))));
const isCode = ({ t }: Scene, i: number): boolean => (t.flags[i] & (HAS_UPPER | HAS_DIGIT)) !== 0;

const isWord = ({ t }: Scene, i: number): boolean => i >= 0 && t.kind[i] === WORD;
const named = (first: number, head: number): Counted => ({
  phrase: { first, last: head + 1 },
  head,
  carried: true,
});

const RAISED = wordSet('² ³');
/** `p < .001`, `F(2, 62) = 18.93`, `Cohen's d = 0.85`: what stands before the sign; not the size of a sample. */
const comparedName = (s: Scene, q: Quantity): Counted | undefined => {
  let at = q.first - 1;
  if (!COMPARING.has(s.sign(at))) return undefined;
  at -= COMPARING.has(s.sign(at - 1)) ? 2 : 1;
  if (s.sign(at) === CLOSE) {
    const least = Math.max(s.floor(q.first), at - FREEDOMS);
    while (at > least && s.sign(at) !== OPEN) at -= 1;
    at -= 1;
  }
  // `I² = 62%`
  const end = at + 1;
  if (RAISED.has(s.word(at)) && s.glued(at)) at -= 1;
  if (at < s.floor(q.first) || !isName(s, at) || SIZE_OF_SAMPLE.has(s.word(at))) return undefined;
  const first = s.word(at - 1) === POSSESSIVE && at > 1 ? at - 2 : at;
  return { phrase: { first, last: end }, head: at, carried: true };
};

/** The statistic that ends at token `at`: `CI`, `odds ratio`. */
const statisticAt = (s: Scene, at: number): Counted | undefined => {
  if (!isWord(s, at)) return undefined;
  if (SHORT.has(s.word(at)))
    return (s.t.flags[at] & UPPER_FIRST) !== 0 || s.t.end[at] - s.t.start[at] > 2 ? named(at, at) : undefined;
  return LONG.has(s.word(at)) && FIRST_WORDS.has(s.word(at - 1)) ? named(at - 1, at) : undefined;
};

/** `HR 0.7`, `a hazard ratio of 1.73`, `CI [0.31, 0.89]`: the statistic before a value. */
const statisticBefore = (s: Scene, { first }: Quantity): Counted | undefined => {
  const floor = s.floor(first);
  for (let at = first - 1; at >= floor && at >= first - 1 - MOST_LINKS; at -= 1) {
    const found = statisticAt(s, at);
    if (found || !LINKS.has(s.word(at))) return found;
  }
  return undefined;
};

/** `CI 0.93, 2.14`: the other end of the same interval. */
const sameInterval = (s: Scene, q: Quantity, before: Quantity | undefined): Counted | undefined =>
  before?.counted?.carried &&
  s.sign(before.last) === COMMA &&
  q.first === before.last + 1 &&
  before.number.fractional &&
  q.number.fractional &&
  INTERVALS.has(s.word(before.counted.head))
    ? before.counted
    : undefined;
const INTERVALS = wordSet('ci cri interval iqr range');

/** Whether nothing behind a figure is what it counts. */
const isUncounted = ({ counted, last }: Quantity): boolean =>
  counted === undefined || (counted.carried === true && counted.phrase.first < last);

/** Names the statistic that a bare value is of: `p`, `F`, `odds ratio`, `CI`. */
const nameStatistics = (s: Scene, list: readonly Quantity[]): void => {
  for (let i = 0; i < list.length; i += 1) {
    const q = list[i];
    if (q.kind === 'money' || q.kind === 'ordinal' || q.kind === 'age' || !isUncounted(q)) continue;
    const isBare = q.kind === 'number' || q.kind === 'count' || q.kind === 'measure';
    const found =
      comparedName(s, q) ?? (isBare ? (statisticBefore(s, q) ?? sameInterval(s, q, list[i - 1])) : undefined);
    if (found) q.counted = found;
    const before = list[i - 1] as Quantity | undefined;
    // `a blood pressure of 96/54 mmHg`
    if (q.rule === SLASHED && before?.rule === SLASHED && q.first === before.last + 1)
      q.counted ??= before.counted;
  }
};

const IN = wordId('in');
const AND = wordId('and');
/** Tokens of a unit before a list at most: `mg L−1`. */
const LONGEST_UNIT = 5;

/** `(in mM) 130 NaCl`, `(in mM): 125 NaCl`, `(mM): 5 KCl`: the unit in brackets before the first of a list. */
const headingUnit = (s: Scene, { first }: Quantity): Quantity['unit'] => {
  const isColon = s.sign(first - 1) === COLON;
  const close = isColon ? first - 2 : first - 1;
  const end = s.sign(close) === CLOSE ? close : isColon ? first - 1 : -1;
  if (end < 0) return undefined;
  for (let at = end - 1; at > Math.max(s.floor(first), end - LONGEST_UNIT); at -= 1) {
    const isIn = s.word(at - 1) === IN;
    if (!isIn && !(isColon && end === close && s.sign(at - 1) === OPEN)) continue;
    const unit = s.units.read(at, true);
    return unit?.symbol && !unit.time && unit.end === end ? { ...unit, symbol: false } : undefined;
  }
  return undefined;
};

const isPlain = ({ kind }: Quantity): boolean => kind === 'number' || kind === 'count';

/** Gives the numbers of `(in mM) 130 K-gluconate, 10 HEPES and 0.3 Na-GTP` the unit that stands before them. */
const shareHeading = (s: Scene, list: readonly Quantity[]): void => {
  let unit: Quantity['unit'];
  for (let i = 0; i < list.length; i += 1) {
    const q = list[i];
    const joint = s.sign(q.first - 1);
    const isNext = unit && i > 0 && (joint === COMMA || joint === SEMICOLON || s.word(q.first - 1) === AND);
    const isWithin = isNext && s.floor(q.first) === s.floor(list[i - 1].first);
    unit = isWithin ? unit : joint === CLOSE || joint === COLON ? headingUnit(s, q) : undefined;
    if (!unit || !isPlain(q) || !isWord(s, q.last)) unit = undefined;
    else Object.assign(q, { kind: 'measure', rule: 'heading-unit', unit, per: unit.per });
  }
};

/** What stands between a value and how it is spread: `(interquartile range 3.9–8.1)`, `; 95% CI −3.6 to −1.4`. */
const SPREAD = wordSet(
  'interquartile range iqr sd se sem ci confidence interval standard deviation error of the mean from between 95 % : = , [ quartile quartiles q1 q3 min max minimum maximum median',
);
const SPREADS = wordSet('range iqr sd se sem ci interval deviation error median maximum minimum max min');
const LONGEST_SPREAD = 8;

/** Whether only the name of a spread stands between a measure and a bare value, at a bracket or a mark: the unit is the same. */
const isSpreadOf = (s: Scene, { last }: Quantity, q: Quantity): boolean => {
  const mark = s.sign(last);
  if (
    (mark !== OPEN && mark !== SEMICOLON && mark !== COMMA && mark !== OPEN_SQUARE) ||
    q.first - last > LONGEST_SPREAD
  )
    return false;
  let found = false;
  for (let i = last + 1; i < q.first; i += 1) {
    if (!SPREAD.has(s.word(i))) return false;
    if (SPREADS.has(s.word(i))) found = true;
  }
  const after = s.sign(q.last);
  return found && (after === CLOSE || after === SEMICOLON || after === COMMA || after === CLOSE_SQUARE);
};
const CLOSE_SQUARE = 93;

/** `95% CI 4.1, 6.2`: the second end, after one that got its unit. */
const isOtherEnd = (s: Scene, before: Quantity, q: Quantity): boolean =>
  before.rule === CARRIED && q.first === before.last + 1 && sameInterval(s, q, before) !== undefined;
const CARRIED = 'spread-unit';

/** Gives a spread in brackets the unit of the measure before it: `5.8 years (range 3.9–8.1)`. */
const shareSpread = (s: Scene, list: readonly Quantity[]): void => {
  for (let i = 1; i < list.length; i += 1) {
    const q = list[i];
    if (!isPlain(q) || (q.counted && !q.counted.carried)) continue;
    const before = list[i - 1].kind === 'percent' ? list[i - 2] : list[i - 1];
    if (!before?.unit || !(isSpreadOf(s, before, q) || isOtherEnd(s, before, q))) continue;
    Object.assign(q, { kind: 'measure', rule: CARRIED, unit: { ...before.unit, symbol: false } });
  }
};

/** Where the bracket of a spread after token `open` closes, with its name or numbers alone inside; −1 for none. */
const spreadEnd = (s: Scene, open: number, isDecimal: boolean): number => {
  let found = isDecimal || s.t.kind[open + 1] === NUMBER;
  const limit = Math.min(s.limit(open), open + LONGEST_SPREAD + 2);
  for (let i = open + 1; i < limit; i += 1) {
    if (s.sign(i) === CLOSE) return found ? i : -1;
    if (SPREADS.has(s.word(i))) found = true;
    else if (s.numbers.ofToken[i] < 0 && !SPREAD.has(s.word(i)) && !DASHES.has(s.word(i))) return -1;
  }
  return -1;
};
const DASHES = wordSet('- – — to and');

/** `54.3 (12.1) years`, `4 (2–7) days`: a decimal behind a decimal or a span alone; not `45 (12) months`. */
const isPlainSpread = (q: Quantity, inner: Quantity | undefined, close: number): boolean =>
  inner !== undefined &&
  inner.last === close &&
  inner.first === q.last + 1 &&
  (inner.range !== undefined || (q.number.fractional === true && inner.number.fractional === true));

/** Gives `338 (SD 46) μmol/L`, `12.7 (SD 5.9) years` the unit behind the bracket, the spread inside too. */
const shareBehind = (s: Scene, list: readonly Quantity[]): void => {
  for (let i = 0; i < list.length; i += 1) {
    const q = list[i];
    if (s.sign(q.last) !== OPEN || !isPlain(q)) continue;
    const close = spreadEnd(s, q.last, q.number.fractional === true);
    const unit = close < 0 ? undefined : s.units.read(close + 1, true);
    if (!unit || (!unit.symbol && !unit.time) || s.glued(close + 1)) continue;
    if (s.t.kind[q.last + 1] === NUMBER && !isPlainSpread(q, list[i + 1], close)) continue;
    for (let j = i; j < list.length && list[j].last <= close; j += 1)
      if (isPlain(list[j]))
        Object.assign(list[j], {
          kind: 'measure',
          rule: CARRIED,
          unit: { ...unit, symbol: false },
          per: unit.per,
          counted: list[j].counted?.carried ? list[j].counted : undefined,
        });
  }
};

const MEAN_AGE = wordSet('mage mdnage');
/** `Mage = 36.8`: an age, as psychologists write it. */
const nameAges = (s: Scene, list: readonly Quantity[]): void => {
  for (const q of list)
    if (isPlain(q) && COMPARING.has(s.sign(q.first - 1)) && MEAN_AGE.has(s.word(q.first - 2)))
      Object.assign(q, { kind: 'age', rule: 'age-group', counted: undefined });
};

/** What statistics, their spreads and lists under a heading say once for several figures. */
export const carryStatistics = (s: Scene, list: readonly Quantity[]): void => {
  nameStatistics(s, list);
  shareHeading(s, list);
  shareSpread(s, list);
  shareBehind(s, list);
  nameAges(s, list);
};
