import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import { isRatioAt } from './quantity-odds.ts';
import type { Scene } from './quantity-scene.ts';
import { isReference } from './quantity-trap-references.ts';
import { isScience } from './science-text.ts';
import { TAG } from './tag-set.ts';
import { ALL_UPPER, HAS_DIGIT, NUMBER, WORD } from './tokens.ts';

const [HYPHEN, SLASH, COLON, OPEN, CLOSE, COMMA, EQUALS, LESS, MORE, SEMICOLON, DOT] = [
  45, 47, 58, 40, 41, 44, 61, 60, 62, 59, 46,
];
const BEARER = 'a number that names its bearer';
const JOINED = 'joined to a word: a name or code';

const isHyphen = (s: Scene, i: number): boolean => s.sign(i) === HYPHEN && s.glued(i) && s.glued(i + 1);
const lengthOf = ({ t }: Scene, i: number): number => t.end[i] - t.start[i];
const isUpper = ({ t }: Scene, i: number): boolean => t.kind[i] === WORD && (t.flags[i] & ALL_UPPER) !== 0;
/** Whether a word has digits in it: `CD8`, `C57BL`. */
const isMixed = ({ t }: Scene, i: number): boolean => t.kind[i] === WORD && (t.flags[i] & HAS_DIGIT) !== 0;

/** `TRA-1-60`, `SSEA-3-4`, `AAV2-5-1`: the second number of a chain that begins with a code; not `the under-20-30s`. */
const isChained = (s: Scene, { first }: NumberSpan): boolean =>
  isHyphen(s, first - 1) &&
  s.t.kind[first - 2] === NUMBER &&
  isHyphen(s, first - 3) &&
  (isUpper(s, first - 4) || isMixed(s, first - 4));

/** `C57BL/6J`, `C57BL/6N`: a strain and its line; a letter behind the digits is no unit. */
const isStrain = (s: Scene, { first, last }: NumberSpan): boolean => {
  const { t } = s;
  if (s.sign(first - 1) !== SLASH || !s.glued(first - 1) || !s.glued(last)) return false;
  const code = first - 2;
  if (!isMixed(s, code) || lengthOf(s, code) < 4) return false;
  return isUpper(s, last) && /\p{Lu}/u.test(t.text[t.end[code] - 1]);
};

/** `C18:1`, `20:5 n-3`, `18:2 ω-6`: atoms of carbon and double bonds of a fat. */
const isFat = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  if ((digits ?? 9) > 2) return false;
  const isBonds = s.glued(first) && s.sign(first - 1) === COLON && s.glued(first - 1);
  const end = isBonds ? last : last + 2;
  if (isBonds && CARBONS.test(s.t.text.slice(s.t.start[first - 2], s.t.end[first - 2]))) return true;
  const isPair = isBonds
    ? s.t.kind[first - 2] === NUMBER
    : s.sign(last) === COLON && s.glued(last) && s.t.kind[last + 1] === NUMBER;
  return isPair && PLACES.has(s.word(end)) && isHyphen(s, end + 1) && s.t.kind[end + 2] === NUMBER;
};
const CARBONS = /^C\d\d?$/;
const PLACES = wordSet('n ω omega');

const LIGHTS = wordSet('light lights l ld photoperiod dark');
const HOURS = wordSet('h hr hrs hour hours');
/** `16:8 (L:D)`, `a 12:12 h light/dark cycle`: hours of light and of darkness; together they are a day. */
const isLightCycle = (s: Scene, { first, last }: NumberSpan): boolean => {
  const colon = s.sign(last) === COLON ? last : first - 1;
  const at = HOURS.has(s.word(colon + 2)) ? colon + 3 : colon + 2;
  if (!LIGHTS.has(s.word(s.sign(at) === OPEN ? at + 1 : at))) return false;
  const hours = (i: number): number => Number(s.t.text.slice(s.t.start[i], s.t.end[i]));
  return hours(colon - 1) + hours(colon + 1) === HOURS_OF_DAY;
};
const HOURS_OF_DAY = 24;

const STAINED = wordSet(
  'dilution dilutions diluted diluting antibody antibodies antiserum antisera serum sera titer titers titre titres monoclonal polyclonal stained immunostained immunoblotted probed anti igg hrp',
);
/** Less is no dilution of a serum, but a mixture. */
const LEAST_DILUTION = 50n;
const AROUND = 30;

/** `anti-p53 (1:500)`, `diluted 1:10,000`: one part in so many, where the sentence tells of sera; not `a ratio of 1:500`. */
const isDilution = (s: Scene, { first, last, value }: NumberSpan): boolean => {
  const isOne = s.sign(last) === COLON && s.glued(last) && value?.digits === 1n && value.scale === 0;
  const colon = isOne ? last : first - 1;
  if (s.sign(colon) !== COLON || !s.glued(colon) || !s.glued(colon + 1)) return false;
  const parts = s.numbers.list[s.numbers.ofToken[colon + 1]] as NumberSpan | undefined;
  const one = s.numbers.list[s.numbers.ofToken[colon - 1]] as NumberSpan | undefined;
  if (one?.value?.digits !== 1n || one.value.scale !== 0 || !parts?.value || parts.value.scale !== 0)
    return false;
  if (parts.value.digits < LEAST_DILUTION || isRatioAt(s.t.word, one.first, s.floor(first))) return false;
  const limit = Math.min(s.limit(first), first + AROUND);
  for (let i = Math.max(s.floor(first), first - AROUND); i < limit; i += 1)
    if (STAINED.has(s.word(i))) return true;
  return false;
};

/** Letters of a statistic at most: `F`, `χ2`, `Wald`. */
const STATISTIC = 4;
const FREEDOMS = 6;

/** `F(2, 62) = 18.93`, `F(1,38) < 1`, `χ2(1, N = 90)`: degrees of freedom, in brackets glued to a letter. */
const isFreedom = (s: Scene, { first, last }: NumberSpan): boolean => {
  let open = first - 1;
  const floor = Math.max(s.floor(first), first - FREEDOMS);
  while (open > floor && (s.t.kind[open] === NUMBER || s.sign(open) === COMMA)) open -= 1;
  if (s.sign(open) !== OPEN || !s.glued(open) || open === 0) return false;
  if (s.t.kind[open - 1] !== WORD || lengthOf(s, open - 1) > STATISTIC) return false;
  const { t } = s;
  let close = last;
  const limit = Math.min(s.limit(first), first + FREEDOMS);
  while (close < limit && s.sign(close) !== CLOSE) close += 1;
  const compared = s.sign(close + 1);
  return (
    close < limit &&
    (compared === EQUALS || compared === LESS || compared === MORE) &&
    !(open === first - 1 && s.sign(last) === EQUALS) &&
    t.kind[close + 2] !== WORD
  );
};

const CELLS = wordSet(
  'cells cell macrophages fibroblasts myoblasts hepatocytes keratinocytes adipocytes monocytes neurons astrocytes lymphocytes',
);

/** `RAW 264.7 macrophages`, `HEK 293 cells`: a line of cells, by letters and a number; not `the FBI found IS 12 cells`. */
const isLine = (s: Scene, { first, last, digits, fractional }: NumberSpan): boolean =>
  CELLS.has(s.word(last)) &&
  !s.glued(last) &&
  isUpper(s, first - 1) &&
  lengthOf(s, first - 1) > 1 &&
  (digits === 3 || fractional === true);

/** `F2,27 = 5.6`: degrees of freedom that stood below the line. */
const isLowered = (s: Scene, { first, last }: NumberSpan): boolean =>
  s.sign(first - 1) === COMMA &&
  s.glued(first) &&
  s.glued(first - 1) &&
  /^[FQ]\d{1,3}$/.test(s.t.text.slice(s.t.start[first - 2], s.t.end[first - 2])) &&
  COMPARED.has(s.sign(last));
const COMPARED = new Set([EQUALS, LESS, MORE]);

/** `10 = worst pain`, in brackets or a list: what an answer is written as. */
const isKeyed = (s: Scene, { first, last, digits, fractional }: NumberSpan): boolean => {
  if (s.sign(last) !== EQUALS || fractional || (digits ?? 9) > 3 || s.t.kind[last + 1] !== WORD) return false;
  const before = s.sign(first - 1);
  return before === OPEN || before === COMMA || before === SEMICOLON;
};

/** `46,XX`, `45,X`: a set of chromosomes. */
const isKaryotype = (s: Scene, { last, digits }: NumberSpan): boolean =>
  digits === 2 &&
  s.sign(last) === COMMA &&
  s.glued(last) &&
  s.glued(last + 1) &&
  /^[XY]{1,3}$/.test(s.t.text.slice(s.t.start[last + 1], s.t.end[last + 1]));

/** `chr7:127471196`: a place on a chromosome. */
const isLocus = (s: Scene, { first, digits }: NumberSpan): boolean =>
  s.glued(first) && s.glued(first - 1) && isMixed(s, first - 2) && (digits ?? 0) > 4;

const PRIMES = wordSet("′ ' ’");
const ENDS = wordSet(
  'end ends utr utrs untranslated flank flanking region terminus termini splice phosphate',
);
/** `the 5′ end`, `its 3′ UTR`, `5′-GCC`: an end of a strand, no feet. */
const isStrandEnd = (s: Scene, { first, last }: NumberSpan): boolean => {
  if (!PRIMES.has(s.word(last)) || !s.glued(last) || last - first !== 1) return false;
  const sign = s.sign(first);
  if (sign !== FIVE && sign !== THREE) return false;
  if (isHyphen(s, last + 1)) return isUpper(s, last + 2) || ENDS.has(s.word(last + 2));
  return ENDS.has(s.word(last + 1)) && !s.glued(last + 1);
};
const [THREE, FIVE] = [51, 53];

const SCORES = wordSet('scores');
/** `Scores of 20 or higher`: what a test gave; not `scores of 20-year-olds`. */
const isScores = (s: Scene, { last, vague }: NumberSpan): boolean => {
  if (!vague || !SCORES.has(s.word(last - 1)) || s.word(last) !== OF) return false;
  const next = s.numbers.list[s.numbers.ofToken[last + 1]] as NumberSpan | undefined;
  return next?.first === last + 1 && next.form === 'digits' && s.sign(next.last) !== HYPHEN;
};
const OF = wordId('of');

/** Digits in names of studies of the life sciences that no unit makes a quantity. */
export const codeOfStudies = (s: Scene, n: NumberSpan): string | undefined => {
  if (n.form !== 'digits' || n.ordinal) return isScores(s, n) ? 'a noun' : undefined;
  if (isStrandEnd(s, n)) return BEARER;
  if (isKaryotype(s, n)) return 'part of a code';
  if (n.first === 0) return undefined;
  if (isLine(s, n)) return JOINED;
  const before = s.sign(n.first - 1);
  if (before === HYPHEN && isChained(s, n)) return JOINED;
  if (before === SLASH) return isStrain(s, n) ? JOINED : undefined;
  if (before === COLON && isLocus(s, n)) return BEARER;
  if (before === COLON || s.sign(n.last) === COLON)
    return isFat(s, n)
      ? 'part of a code'
      : isDilution(s, n)
        ? 'a dilution'
        : isLightCycle(s, n)
          ? 'hours of light and darkness'
          : undefined;
  if (isReference(s, n)) return 'a reference in brackets';
  if (before !== OPEN && before !== COMMA) return undefined;
  return isLowered(s, n) || isFreedom(s, n) ? 'degrees of freedom' : undefined;
};

/** What has a number of its own in genes, proteins and studies. */
const BEARERS = wordSet(
  'passage exon intron residue codon nucleotide chromosome serogroup serotype genotype haplotype lineage subtype cohort interleukin caspase keratin cytokeratin connexin aquaporin claudin galectin annexin cathepsin laminin integrin peptide omega',
);
const SEVERAL = wordSet(
  'passages exons introns residues codons nucleotides chromosomes serogroups serotypes genotypes haplotypes lineages subtypes cohorts',
);
/** What is numbered in papers, where nothing that the number counts follows: `at visit 4`; not `per visit 4 doses`. */
const LOOSE_BEARERS = wordSet(
  'visit wave study experiment question timepoint plot cage herd farm pen paddock tank aquarium pond tree block replicate rep treatment diet year season cycle generation trial batch run session tooth premolar molar rib layer nerve segment spot well band fraction mouse rat animal subject patient participant donor site',
);
const LOOSE_SEVERAL = wordSet(
  'visits waves studies experiments plots cages herds farms pens paddocks tanks ponds trees blocks replicates treatments diets years seasons cycles generations trials batches runs sessions teeth molars premolars ribs layers segments spots wells bands fractions subjects participants donors sites',
);
const [POINT, TIME, PER] = ['point', 'time', 'per'].map(wordId);
const [ACID, ACIDS, AMINO, REFS] = ['acid', 'acids', 'amino', 'refs'].map(wordId);
const JOINTS = wordSet('and or to through & , - –');
const FURTHER = 8;

/** Whether nothing that a number counts stands at a token. */
const isAlone = (s: Scene, at: number): boolean => {
  const next = s.tags[at] ?? TAG.PUNCTUATION;
  const isLink = next === TAG.PREPOSITION || next === TAG.CONJUNCTION || next === TAG.TO;
  return next === TAG.PUNCTUATION || (isLink && s.word(at) !== OF);
};
const LABELLED_AFTER: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.PUNCTUATION,
  TAG.CONJUNCTION,
  TAG.TO,
  TAG.ADJECTIVE,
]);

/** `at visit 4`, `time point 3`, in a paper. */
const isLooselyBorne = (s: Scene, { first, last }: NumberSpan): boolean => {
  const bearer = s.word(first - 1);
  const isPoint = bearer === POINT && s.word(first - 2) === TIME;
  if (!(isPoint || LOOSE_BEARERS.has(bearer)) || !isAlone(s, last)) return false;
  const before = isPoint ? first - 3 : first - 2;
  if (before >= s.floor(first) && (!LABELLED_AFTER.has(s.tags[before]) || s.word(before) === PER))
    return false;
  return isScience(s.t);
};

/** `exon 4`, `at passage 15`, `amino acid 12`: behind the bearer; not `After its passage 50 senators left`. */
const isBorne = (s: Scene, { first }: NumberSpan): boolean => {
  const bearer = s.word(first - 1);
  if (bearer === ACID) return s.word(first - 2) === AMINO;
  return BEARERS.has(bearer) && s.tags[first - 2] !== TAG.POSSESSIVE && s.tags[first - 2] !== TAG.DETERMINER;
};

/** `residues 116 and 120`, `exons 4–6`, and in a paper `herds 1 and 2`: the plural stands directly before its numbers. */
const isOneOfSeveral = (s: Scene, { first, last }: NumberSpan): boolean => {
  let at = first - 1;
  const least = Math.max(0, first - FURTHER);
  while (at > least && (s.t.kind[at] === NUMBER || JOINTS.has(s.word(at)))) at -= 1;
  // `refs. 5 and 6`
  if (s.sign(at) === DOT && s.glued(at)) return s.word(at - 1) === REFS;
  if (at < s.floor(first) || s.t.kind[at + 1] !== NUMBER) return false;
  const word = s.word(at);
  if (word === ACIDS) return s.word(at - 1) === AMINO;
  return SEVERAL.has(word) || (LOOSE_SEVERAL.has(word) && isAlone(s, last) && isScience(s.t));
};

const PERCENTILES = wordSet('percentiles centiles');
const AND = wordSet('and or , to');
/** `the 25th and 75th percentiles`: names of measures, several together; `the 90th percentile` ranks. */
const isPercentile = (s: Scene, { last }: NumberSpan): boolean => {
  let at = last;
  while (at < last + FURTHER && (AND.has(s.word(at)) || s.numbers.ofToken[at] >= 0)) at += 1;
  return PERCENTILES.has(s.word(at));
};

const DAYS = wordSet('day week month hour');
const STUDIED = wordSet('postoperative postnatal embryonic gestational study culture treatment');
const OPENING = wordSet('( , to and – - at');
/** `(day 14 in controls)`, `on postoperative day 3`: which of them; not `On that day 14 died`. */
const isNthDay = (s: Scene, { first, last, digits }: NumberSpan): boolean => {
  if ((digits ?? 9) > 3 || !DAYS.has(s.word(first - 1))) return false;
  if (s.glued(last) && s.t.kind[last] === WORD) return false;
  if (STUDIED.has(s.word(first - 2))) return true;
  return isAlone(s, last) && OPENING.has(s.word(first - 2));
};

/** Numbers of genes, proteins and studies that count nothing where no unit follows. */
export const labelOfStudies = (s: Scene, n: NumberSpan): string | undefined => {
  if (n.ordinal) return isPercentile(s, n) ? BEARER : undefined;
  if (n.form !== 'digits' || n.grouped || n.fractional || n.first === 0) return undefined;
  if (isKeyed(s, n)) return 'a number of an item';
  return isBorne(s, n) || isLooselyBorne(s, n) || isNthDay(s, n) || isOneOfSeveral(s, n) ? BEARER : undefined;
};
