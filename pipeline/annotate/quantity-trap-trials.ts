import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { FOUND_IN, isPage } from './paper-labels.ts';
import { TAG } from './tag-set.ts';
import { ALL_UPPER, NUMBER, WORD } from './tokens.ts';

const [HYPHEN, SLASH, COLON, OPEN, CLOSE, EN_DASH] = [45, 47, 58, 40, 41, 0x2013];
const BEARER = 'a number that names its bearer';
const JOINED = 'joined to a word: a name or code';

const isDash = (sign: number): boolean => sign === HYPHEN || sign === EN_DASH;
const isJoint = (s: Scene, i: number): boolean => isDash(s.sign(i)) && s.glued(i) && s.glued(i + 1);
const isUpper = ({ t }: Scene, i: number): boolean => t.kind[i] === WORD && (t.flags[i] & ALL_UPPER) !== 0;
/** Whether a word of a set stands within so many tokens of a number, in its sentence. */
const isNear = (s: Scene, first: number, words: ReturnType<typeof wordSet>, reach: number): boolean => {
  const limit = Math.min(s.limit(first), first + reach);
  for (let i = Math.max(s.floor(first), first - reach); i < limit; i += 1)
    if (words.has(s.word(i))) return true;
  return false;
};

const RATIO_BEFORE = wordSet(
  'randomised randomized randomly randomisation randomization randomise randomize',
);
const NEAR = 10;
/** `randomly assigned in a 2:1 ratio`, `randomised 1:1`: how a trial shares out its people; not `a ratio of 2:1` of news. */
const isAllocation = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  const colon = s.sign(last) === COLON ? last : first - 1;
  if ((digits ?? 9) > 1 || !s.glued(colon) || !s.glued(colon + 1)) return false;
  return (
    s.t.kind[colon - 1] === NUMBER && s.t.kind[colon + 1] === NUMBER && isNear(s, first, RATIO_BEFORE, NEAR)
  );
};

const DILUTED = wordSet('diluted dilution dilutions diluting');
const DILUTED_BY = wordSet('of at to by');
/** `diluted 1/100`, `at a dilution of 1/50`: one part in so many; not `a tenth of the diluted milk`. */
const isDiluted = (s: Scene, { first }: NumberSpan): boolean =>
  s.t.kind[first] === NUMBER &&
  s.sign(first + 1) === SLASH &&
  DILUTED.has(s.word(DILUTED_BY.has(s.word(first - 1)) ? first - 2 : first - 1));

const CODED = /^[A-Z]{1,5}\d{1,2}$/;
/** `AUC0–24`, `T1–2`, `L4–5`: the second of two numbers lowered behind their letters; not `the G20–5 million deal`. */
const isSpanOfCode = (s: Scene, { first, digits, fractional, magnitudeToken }: NumberSpan): boolean => {
  if ((digits ?? 9) > 2 || fractional || magnitudeToken !== undefined) return false;
  const { text, start, end, kind } = s.t;
  const code = first - 2;
  return isJoint(s, first - 1) && kind[code] === WORD && CODED.test(text.slice(start[code], end[code]));
};

const [RM, MARKED] = [
  wordId('rm'),
  wordSet(
    'chromosome chromosomes locus loci qtl qtls allele alleles marker markers genotype genotypes linkage flanked flanking ssr ssrs cm',
  ),
];
const AROUND = 30;
/** `flanked by RM489 and RM5480`: markers of the genes of rice, no ringgit. */
const isMarker = (s: Scene, { first }: NumberSpan): boolean =>
  s.word(first - 1) === RM && s.glued(first) && isNear(s, first, MARKED, AROUND);

const TESTED = wordSet('walk walking step shuttle stair chair push sit timed');
const TESTS = wordSet('test tests distance distances run time');
/** `their 6-min walk distance`, `a 30-second chair stand test`: the name of a test; not `a 6-minute walk to the station`. */
const isNamedTest = (s: Scene, { last }: NumberSpan): boolean => {
  if (!isJoint(s, last)) return false;
  const unit = s.units.read(last + 1, true);
  if (!unit || !TESTED.has(s.word(unit.end))) return false;
  return TESTS.has(s.word(unit.end + 1)) || TESTS.has(s.word(unit.end + 2));
};

const WEIGHED = wordSet('kernel grain seed seeds grains kernels');
const WEIGHTS = wordSet('weight weights mass');
/** `thousand-kernel weight`, `1000-grain weight`: the name of a measure. */
const isGrainWeight = (s: Scene, { last }: NumberSpan): boolean => {
  const at = isDash(s.sign(last)) ? last + 1 : last;
  return WEIGHED.has(s.word(at)) && WEIGHTS.has(s.word(at + 1));
};

const [PER, TAILED, SIDED, WAY] = 'per tailed sided way'.split(' ').map((word) => wordId(word));
const SURFACE = '1.73';
/** `45 ml/min per 1.73 m2`, `90 mL/min/1.73 m2`: the surface of a body that a kidney is measured for. */
const isBodySurface = (s: Scene, { first }: NumberSpan): boolean =>
  (s.word(first - 1) === PER || s.sign(first - 1) === SLASH) &&
  s.t.text.slice(s.t.start[first], s.t.end[first]) === SURFACE &&
  s.units.read(first + 1, true)?.si === 'm2';

const ANALYSED = wordSet('anova manova ancova analysis analyses interaction interactions');
const SIDES = wordSet('one two 1 2');
/** `a two-tailed test`, `two-sided α`, `a two-way ANOVA`: kinds of tests; not `a two-way street`. */
const isKindOfTest = (s: Scene, { first, last }: NumberSpan): boolean => {
  if (!isJoint(s, last) && !(s.sign(last) === HYPHEN && s.glued(last))) return false;
  const word = s.word(last + 1);
  if (word === TAILED) return SIDES.has(s.word(first));
  if (word === SIDED) return SIDES.has(s.word(first)) && isNear(s, last + 1, TESTED_BY, FEW);
  return word === WAY && isNear(s, last + 1, ANALYSED, FEW);
};
const FEW = 5;
const TESTED_BY = wordSet('test tests p α alpha significance level hypothesis t type fisher wilcoxon');

/** `KNM-WT 71230`, `NMB-PV 1234`: a specimen by the letters of its museum and a number. */
const isSpecimen = (s: Scene, { first, digits, grouped, fractional }: NumberSpan): boolean =>
  (digits ?? 0) > 3 &&
  !grouped &&
  !fractional &&
  !s.glued(first) &&
  isUpper(s, first - 1) &&
  isJoint(s, first - 2) &&
  isUpper(s, first - 3);

const SOFTWARE = wordSet('se mp ic be');
/** `Stata/SE 15.1`: the release of a program, behind a stroke of its name. */
const isRelease = (s: Scene, { first, fractional }: NumberSpan): boolean =>
  fractional === true &&
  SOFTWARE.has(s.word(first - 1)) &&
  s.sign(first - 2) === SLASH &&
  s.glued(first - 1) &&
  s.t.kind[first - 3] === WORD;

const CALIBRATED = wordId('cal');
const ERAS = wordSet('bp bc ad ce bce');
/** `3,200 cal BP`: a year by the carbon in it, no calories. */
const isCalibrated = (s: Scene, { last }: NumberSpan): boolean =>
  s.word(last) === CALIBRATED && !s.glued(last) && ERAS.has(s.word(last + 1)) && isUpper(s, last + 1);

/** Reasons by the sign beside digits. */
const besideSigns = (s: Scene, n: NumberSpan): string | undefined => {
  const before = s.sign(n.first - 1);
  const after = s.sign(n.last);
  if (before === COLON && isPage(s.t, n.first)) return BEARER;
  if ((before === COLON || after === COLON) && isAllocation(s, n)) return 'how a trial shares out its people';
  if (isDash(before) && isSpanOfCode(s, n)) return JOINED;
  if ((before === SLASH || s.word(n.first - 1) === PER) && isBodySurface(s, n))
    return 'the surface of a body';
  return undefined;
};

/** Numbers in reports of trials and of finds that no unit makes a quantity. */
export const codeOfTrials = (s: Scene, n: NumberSpan): string | undefined => {
  const after = s.sign(n.last);
  if (n.ordinal) return undefined;
  if (isDash(after)) {
    if (isKindOfTest(s, n)) return 'a kind of test';
    if (n.form === 'digits' && isNamedTest(s, n)) return 'the name of a test';
  }
  if (isGrainWeight(s, n)) return 'the name of a measure';
  if (n.form === 'fraction') return isDiluted(s, n) ? 'a dilution' : undefined;
  if (n.form !== 'digits' || n.first === 0) return undefined;
  if (isCalibrated(s, n)) return 'a year';
  if (isMarker(s, n) || isRelease(s, n)) return JOINED;
  return isSpecimen(s, n) ? BEARER : besideSigns(s, n);
};

/** Scales by which doctors class their patients. */
const CLASSED = wordSet('asa nyha ecog killip ctcae kdigo ckd meld mallampati tanner gold mrs iss');
/** `ASA 1–2 patients`, `NYHA 2-3`: classes of the ill, each end of a span; not `GOLD 5` of news. */
const isClass = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  if (digits !== 1) return false;
  if (isUpper(s, first - 1) && CLASSED.has(s.word(first - 1)))
    return isJoint(s, last) && s.t.end[last + 1] - s.t.start[last + 1] === 1;
  return isJoint(s, first - 1) && isUpper(s, first - 3) && CLASSED.has(s.word(first - 3));
};

const RATED = wordSet(
  'scale scales rated rating ratings rate score scored scores scoring likert ranging ranged anchored responses response answered answers options',
);
const TO = wordId('to');
/** Words of an answer at most: `(neither agree nor disagree)`. */
const LONGEST_ANSWER = 8;
/** Where the bracket after token `i` closes, with words alone inside; −1 for none. */
const answerEnd = (s: Scene, i: number): number => {
  if (s.sign(i) !== OPEN || s.t.kind[i + 1] !== WORD) return -1;
  let at = i + 1;
  const limit = Math.min(s.limit(i), i + LONGEST_ANSWER);
  while (at < limit && s.t.kind[at] !== NUMBER && s.sign(at) !== CLOSE) at += 1;
  return s.sign(at) === CLOSE ? at : -1;
};
/** `from 1 (strongly disagree) to 4 (strongly agree)`: what answers of a scale are written as; not `from 3 (Monday) to 5 (Friday)`. */
const isAnswer = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  if ((digits ?? 9) > 3) return false;
  const close = answerEnd(s, last);
  if (close < 0) return false;
  const isFirst = s.word(close + 1) === TO && answerEnd(s, close + 3) > 0;
  const isLast = s.word(first - 1) === TO && s.sign(first - 2) === CLOSE;
  return (isFirst || isLast) && isNear(s, first, RATED, AROUND);
};

const COUNTED_OFF = wordSet('minute dose year visit week month');
const FOLLOWED: ReadonlySet<number> = new Set([
  TAG.PUNCTUATION,
  TAG.CONJUNCTION,
  TAG.PREPOSITION,
  TAG.AUXILIARY,
  TAG.TO,
]);
const BY_TIMES = wordSet('per by of');
/** `at minute 6 was`, `beyond year 1 were`, `after dose 2`: which of them, behind a preposition without an article. */
const isNth = (s: Scene, { first, last, digits }: NumberSpan): boolean =>
  (digits ?? 9) < 4 &&
  COUNTED_OFF.has(s.word(first - 1)) &&
  s.tags[first - 2] === TAG.PREPOSITION &&
  first - 2 >= s.floor(first) &&
  !BY_TIMES.has(s.word(first - 2)) &&
  FOLLOWED.has(s.tags[last] ?? TAG.PUNCTUATION);

const POST = wordSet('d.p.i. d.p.i dpi hpi dpf hpf wpi dph');
const AT = wordId('at');
/** `At 7 d.p.i. the lungs held`: which day after an infection; not `printed at 300 dpi`. */
const isPostInfection = (s: Scene, { first, last, digits }: NumberSpan): boolean =>
  POST.has(s.word(last)) && s.word(first - 1) === AT && (digits ?? 9) < 3;

/** `from context 2041`: a layer of a dig by its number. */
const isDug = (s: Scene, { first, last, digits }: NumberSpan): boolean =>
  FOUND_IN.has(s.word(first - 1)) &&
  (digits ?? 0) > 1 &&
  (s.tags[first - 2] === TAG.PREPOSITION || s.sign(first - 2) === OPEN) &&
  FOLLOWED.has(s.tags[last] ?? TAG.PUNCTUATION);

/** Numbers in reports of trials, answers and finds that count nothing where no unit follows. */
export const labelOfTrials = (s: Scene, n: NumberSpan): string | undefined => {
  if (n.form !== 'digits' || n.ordinal || n.grouped || n.fractional || n.first === 0) return undefined;
  const after = s.sign(n.last);
  if (isDash(after) || isDash(s.sign(n.first - 1))) if (isClass(s, n)) return BEARER;
  if (after === OPEN && isAnswer(s, n)) return 'a number of an item';
  return isNth(s, n) || isDug(s, n) || isPostInfection(s, n) ? BEARER : undefined;
};
