import { wordId, wordSet } from '../core/vocabulary.ts';
import { GAME_WORDS } from '../lexicon/game-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Quantity } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

export const POLLS = wordSet(
  'poll polls polled polling pollster survey surveys vote votes voters voting swing support approval turnout election elections electorate party coalition lead leads leading led newspoll gallup ratings majority margin referendum precincts ballots',
);
/** With one of these, which no game has, points are of a percentage. */
export const POLLING = wordSet('poll polls pollster pollsters newspoll gallup');
export const GAMES = wordSet(
  `${GAME_WORDS} quarter shooting index dow nasdaq ftse nikkei shares stocks basis league table rankings`,
);
/** Where bp are base pairs. */
export const GENES = wordSet(
  'dna rna gene genes genome genomes primer primers strand strands sequence sequences fragment fragments pcr kb nucleotide locus amplicon insert deletion deletions chromosome bases plasmid band bands product products read reads',
);
const POINTS = wordSet('points point');
/** What else has points of its own: leagues, tests, indices, of which some are called by a number: `the S&P 500`. */
const SCORED = wordSet(
  'championship driver drivers standings leader leaders race races rider riders judges quiz test tests exam exams scale rating composite exchange average averages 500 market markets closed close session trading benchmark pmi confidence sentiment gauge survey',
);
const REACH = 30;

/** Why points cannot be told: a change by so many in a sentence that names neither an index, a game nor a share. */
export const pointsInDoubt = (s: Scene, q: Quantity): string | undefined => {
  if ((q.kind !== 'count' && q.kind !== 'number') || !q.change || q.change.result || !q.counted)
    return undefined;
  if (!POINTS.has(s.word(q.counted.head)) || q.counted.head !== q.last) return undefined;
  const high = Math.min(s.limit(q.first), q.first + REACH);
  for (let i = Math.max(s.floor(q.first), q.first - REACH); i < high; i += 1) {
    const isOwn = i >= q.first && i < q.last;
    if (!isOwn && (GAMES.has(s.word(i)) || SCORED.has(s.word(i)))) return undefined;
  }
  return 'points of an index, of a game or of a percentage';
};

const SHARE_WORDS = wordSet('% percent cent pc');
const QUARTER = wordId('quarter');
/** What is told in percent of itself: beside it a quarter is of a year and not of a game. */
const GROWTHS = wordSet('growth expansion gdp inflation productivity output economy');
const OFF_TO = wordSet('off to from');
const MOST_GROWTH = 6;
/** `shaved 1.5 points off growth`, `added half a point to GDP`: points of what is told in percent; `at` is that of the points. */
export const isOfGrowth = (s: Scene, at: number): boolean => {
  if (!OFF_TO.has(s.word(at + 1))) return false;
  for (let i = at + 2; i < at + 2 + MOST_GROWTH && i < s.limit(at); i += 1) {
    if (GROWTHS.has(s.word(i))) return true;
    const tag = s.tags[i];
    const isInside =
      isNounTag(tag) || tag === TAG.ADJECTIVE || tag === TAG.DETERMINER || s.sign(i) === HYPHEN;
    if (!isInside && tag !== TAG.POSSESSIVE && s.numbers.ofToken[i] < 0) return false;
  }
  return false;
};
const HYPHEN = 45;
/** `an overall pass rate of 97.2%, a fall of 0.1 points`: tenths of a point in a sentence of percentages and of no game or index. */
export const isOfShares = (s: Scene, atom: Atom, at: number): boolean => {
  const { number, value, first, last } = atom;
  if (isBesideShare(s, atom, at)) return true;
  if (!number.fractional || !value || value.digits >= 100n * 10n ** BigInt(value.scale)) return false;
  let [shares, quarter, growth] = [false, false, false];
  const high = Math.min(s.limit(at), at + REACH);
  for (let i = Math.max(s.floor(at), at - REACH); i < high; i += 1) {
    if (i >= first && i <= last) continue;
    if (s.word(i) === QUARTER) quarter = true;
    else if (GAMES.has(s.word(i)) || SCORED.has(s.word(i))) return false;
    shares ||= SHARE_WORDS.has(s.word(i));
    growth ||= GROWTHS.has(s.word(i));
  }
  return shares && (growth || !quarter);
};

const BESIDE = wordSet('up down more less fewer higher lower above below better worse');
const COMMA = 44;
const POSTURES = wordSet('up down');
const MOST_SAID = 12;
/** `41% had thought of leaving`: whether the figure before token `end` is a percentage. */
const followsShare = (s: Scene, end: number): boolean => {
  const floor = Math.max(s.floor(end), end - MOST_SAID);
  for (let i = end - 1; i > floor; i -= 1) {
    if (SHARE_WORDS.has(s.word(i))) return s.numbers.ofToken[i - 1] >= 0 || SHARE_WORDS.has(s.word(i - 1));
    if (s.numbers.ofToken[i] >= 0 || GAMES.has(s.word(i)) || SCORED.has(s.word(i))) return false;
  }
  return false;
};
/** `stood at 81%, two points up on the year`, `41% had thought of leaving, up 6 points`: set beside a percentage. */
const isBesideShare = (s: Scene, { first }: Atom, at: number): boolean => {
  if (POSTURES.has(s.word(first - 1)) && s.sign(first - 2) === COMMA) return followsShare(s, first - 2);
  return BESIDE.has(s.word(at + 1)) && s.sign(first - 1) === COMMA && SHARE_WORDS.has(s.word(first - 2));
};

const SHARED = wordSet('share approval support rating turnout unemployment inflation');
const EARNED = wordSet(
  'profit profits revenue revenues earnings income turnover sales dividend dividends debt debts budget deficit surplus cost costs',
);
/** Why a plain number is in doubt whose subject is measured in percent or in money, never counted: `the share fell by 4`. */
export const unitInDoubt = (s: Scene, q: Quantity): string | undefined => {
  if ((q.kind !== 'count' && q.kind !== 'number') || !q.counted || q.counted.phrase.last > q.first)
    return undefined;
  const head = s.word(q.counted.head);
  if (EARNED.has(head) && q.number.magnitudeToken !== undefined) return 'an amount without its currency';
  if (EARNED.has(head) && q.change && !q.change.result && (q.number.digits ?? 9) < 3)
    return 'percent or an amount: no unit is written';
  return SHARED.has(head) && q.change && !q.change.result
    ? 'points or percent: no unit is written'
    : undefined;
};

/** Plurals that are run, not counted. */
const RACED = wordSet('hurdles heats finals races titles runners sprinters swimmers hurdlers walkers');
const RUNNERS = wordSet('men women boys girls');
const OF_THEM = wordId("'s");
/** `the 400m hurdles`, `the men's 5,000m`: a length, not millions; the `m` at token `letter`, `end` after it. */
export const isRaced = (s: Scene, letter: number, end: number): boolean =>
  RACED.has(s.word(end)) || (s.word(letter - 2) === OF_THEM && RUNNERS.has(s.word(letter - 3)));

const PC = wordId('pc');
const NO_PERCENT = wordSet(
  'star stars galaxy galaxies galactic cluster clusters nebula parsec parsecs kpc mpc astronomers',
);
const PIECES = wordSet('set sets kit kits piece pieces pack packs box');
const PC_REACH = 30;

/** `4.1pc` of Irish and British papers; parsecs and pieces are none. */
export const isPc = (s: Scene, at: number): boolean => {
  if (s.word(at) !== PC || !s.glued(at) || s.t.text[s.t.start[at]] !== 'p' || PIECES.has(s.word(at + 1)))
    return false;
  const high = Math.min(s.limit(at), at + PC_REACH);
  for (let i = Math.max(s.floor(at), at - PC_REACH); i < high; i += 1)
    if (NO_PERCENT.has(s.word(i))) return false;
  return true;
};

const UP_DOWN = wordSet('up down');
const OF_OPINION = wordSet('were was undecided said backed want wanted support supported favour favoured');
const SHARE_REACH = 5;
/** Whether a percentage ends at a token, or before the verb of what people think: `17 per cent were undecided`. */
const endsShare = (s: Scene, at: number): boolean => {
  let opinion = SHARE_SIGNS.has(s.word(at));
  for (let i = at; i > at - SHARE_REACH && i > 0; i -= 1) {
    if (SHARE_SIGNS.has(s.word(i))) return opinion;
    if (s.numbers.ofToken[i] >= 0 || s.tags[i] === TAG.PUNCTUATION || s.tags[i] === TAG.PREPOSITION)
      return false;
    opinion ||= OF_OPINION.has(s.word(i));
  }
  return false;
};
const SHARE_SIGNS = wordSet('% percent cent pc');
/** `27 per cent, down two`: a move of a percentage right before it, of nothing that is named. */
export const isPercentMove = (s: Scene, first: number, last: number): boolean => {
  if (!UP_DOWN.has(s.word(first - 1)) || s.sign(first - 2) !== COMMA || !endsShare(s, first - 3))
    return false;
  const next = s.tags[last] ?? TAG.PUNCTUATION;
  const stands = next === TAG.PUNCTUATION || next === TAG.CONJUNCTION || next === TAG.PREPOSITION;
  return stands && s.word(last) !== PER;
};
const PER = wordId('per');

const [FROM, TO] = ['from', 'to'].map(wordId);
/** Tokens in which the other end of a change stands. */
const OTHER_END = 8;
/** `from 1.9m in 2010 to 760,000`: the other end of the change is a number of thousands without a unit; `m` is at `letter`. */
export const isBesideCount = (s: Scene, letter: number): boolean => {
  if (s.word(letter - 2) !== FROM) return false;
  for (let i = letter + 1; i < Math.min(s.limit(letter), letter + OTHER_END); i += 1) {
    const other = s.word(i) === TO ? s.numbers.list[s.numbers.ofToken[i + 1]] : undefined;
    if (other?.grouped) return !s.units.read(other.last, false);
  }
  return false;
};
