import { wordId, wordSet } from '../core/vocabulary.ts';
import { isScience } from './science-text.ts';
import { ALL_UPPER, HAS_DIGIT, NUMBER, SPACE_BEFORE, UPPER_FIRST, WORD, type Tokens } from './tokens.ts';

/** What bears a number in reports of digs. */
export const FOUND_IN = wordSet('context contexts locus feature burial grave');

const [OPEN, CLOSE, COMMA, COLON, SEMICOLON, HYPHEN, EN_DASH] = [40, 41, 44, 58, 59, 45, 0x2013];
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Tokens of a clause before a citation in which no other number may stand: `a profit of 350 (2020: 172)`. */
const CLAUSE = 8;

const signAt = (t: Tokens, i: number): number => (i >= 0 && i < t.count ? t.text.charCodeAt(t.start[i]) : 0);
const isGlued = (t: Tokens, i: number): boolean => i < t.count && (t.flags[i] & SPACE_BEFORE) === 0;
const isYear = (t: Tokens, i: number): boolean =>
  t.kind[i] === NUMBER && YEAR.test(t.text.slice(t.start[i], t.end[i]));
/** `Bourdieu`; not `EBIT`, `G20`. */
const isSurname = ({ kind, flags }: Tokens, i: number): boolean =>
  i >= 0 && kind[i] === WORD && (flags[i] & UPPER_FIRST) !== 0 && (flags[i] & (ALL_UPPER | HAS_DIGIT)) === 0;

const SEEN = wordSet('see also cf');
const ENDS_CLAUSE = new Set([COMMA, OPEN, CLOSE, SEMICOLON]);

/** `revisits Bourdieu (1984: 172)`, `(Bourdieu 1984: 172–5)`: the page of a work at token `at`, behind its author and year. */
export const isPage = (t: Tokens, at: number): boolean => {
  const year = at - 2;
  if (signAt(t, at - 1) !== COLON || isGlued(t, at) || !isGlued(t, at - 1) || !isYear(t, year)) return false;
  const end = signAt(t, at + 1);
  const isListed = end === COMMA || end === SEMICOLON || end === HYPHEN || end === EN_DASH;
  if ((end !== CLOSE && !isListed) || t.kind[at] !== NUMBER) return false;
  const isBeside = signAt(t, year - 1) === OPEN;
  // `; Butler, 1990: 33)`
  if (signAt(t, year - 1) === COMMA && isSurname(t, year - 2))
    return signAt(t, year - 3) === SEMICOLON || signAt(t, year - 3) === OPEN;
  const author = isBeside ? year - 2 : year - 1;
  if (!isSurname(t, author) || author === 0) return false;
  // `(see Giddens 1991: 14–20)`; not `(Germany 2021: 31)`
  if (!isBeside) return SEEN.has(t.word[author - 1]) || end === HYPHEN || end === EN_DASH;
  for (let i = author - 1; i >= 0 && i > author - CLAUSE && !ENDS_CLAUSE.has(signAt(t, i)); i -= 1)
    if (t.kind[i] === NUMBER) return false;
  return true;
};

const [OF, AND, AMPERSAND, TO, ACCORDING, AS, P, PP] = [
  'of',
  'and',
  '&',
  'to',
  'according',
  'as',
  'p',
  'pp',
].map((word) => wordId(word));
const THOUGHT = wordSet(
  'method methods sense approach model definition theory framework account notion concept formula criteria procedure technique algorithm terminology typology',
);
const SHOWN = wordSet(
  'found finds shows showed argued argues reported reports suggested suggests proposed proposes demonstrated observed described concluded attributes',
);
/** Names of an author at most: `Das Gupta`, `Berg and Moe`. */
const MOST_NAMES = 5;
/** `in the sense of Payne (1973)`, `the method of Das Gupta (1993)`, and in a paper `Payne (1973) showed`; not `Jaws (1975)`. */
const isThinker = (t: Tokens, i: number): boolean => {
  if (signAt(t, i - 1) !== OPEN || signAt(t, i + 1) !== CLOSE || !isSurname(t, i - 2)) return false;
  const shows = SHOWN.has(t.word[i + 2]);
  if (shows && isScience(t)) return true;
  let at = i - 2;
  const joins = (j: number): boolean => t.word[j] === AND || t.word[j] === AMPERSAND;
  while (at > i - 2 - MOST_NAMES && (isSurname(t, at) || joins(at))) at -= 1;
  // `According to Weber (1922)`, `As Foucault (1977) argued`
  if (t.word[at] === TO && t.word[at - 1] === ACCORDING) return true;
  if (shows && (t.word[at] === AS || t.word[at + 1] === AS)) return true;
  return t.word[at] === OF && THOUGHT.has(t.word[at - 1]);
};

/** `t(1420) = 8.96`: degrees of freedom, behind a letter. */
const isFreedom = (t: Tokens, i: number): boolean =>
  signAt(t, i - 1) === OPEN &&
  signAt(t, i + 1) === CLOSE &&
  isGlued(t, i - 1) &&
  t.kind[i - 2] === WORD &&
  t.end[i - 2] - t.start[i - 2] === 1 &&
  '=<>'.includes(t.text[t.start[i + 2]] ?? ' ');

/** `(Foucault, 1977, p. 24`: a work with its pages. */
const isWithPages = (t: Tokens, i: number): boolean =>
  signAt(t, i + 1) === COMMA &&
  (t.word[i + 2] === P || t.word[i + 2] === PP) &&
  (t.kind[i + 3] === NUMBER || (signAt(t, i + 3) === 46 && t.kind[i + 4] === NUMBER));

/** `in the context 2041 seems far`: before a bearer that has no number. */
const OWN = wordSet('the a an this that its their in');

/** Whether the four digits at token `i` of a paper are no year, or that of a work. */
export const isNoYear = (t: Tokens, i: number): boolean =>
  (FOUND_IN.has(t.word[i - 1]) && !OWN.has(t.word[i - 2])) ||
  (signAt(t, i + 1) === COLON && isPage(t, i + 2)) ||
  isWithPages(t, i) ||
  (signAt(t, i - 1) === OPEN && (isThinker(t, i) || isFreedom(t, i)));
