import { wordId, wordSet } from '../core/vocabulary.ts';
import { CLAUSE_VERBS, FINDING_VERBS } from '../lexicon/closed-classes.ts';
import { isOfCricket } from './quantity-cricket.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Counted, Quantity } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const [AND, OF, OVER, LOOK, FOR] = ['and', 'of', 'over', 'look', 'for'].map(wordId);
const HYPHEN = 45;
const COMMA = 44;

const one = (at: number): Counted => ({ phrase: { first: at, last: at + 1 }, head: at });

/** Nouns that look like adjectives: `the second round of the vote`, `a second trial`. */
const LIKE_ADJECTIVES = wordSet(
  'round trial kind novel final musical festival editorial memorial tutorial terminal individual offensive criminal crossing capital missile rival fatal',
);
const ENDS = new Set<number>([
  TAG.PUNCTUATION,
  TAG.PREPOSITION,
  TAG.AUXILIARY,
  TAG.PAST,
  TAG.PRESENT,
  TAG.MODAL,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.RELATIVE,
]);
/** What is numbered before a hyphen: `a third-generation grower`. */
const NUMBERED = wordSet('generation year degree grade level tier class form storey floor');
/** Wholes of which something was the so manieth: `the 401st of her career`. */
const WHOLES = wordSet(
  'career season campaign year month week day match game tournament championship series century decade life reign tour evening night morning afternoon',
);
const LAST = wordSet('last final');

/** The noun of an ordinal where the words behind it mislead; `none` where no noun is counted; undefined to read on. */
export const ordinalNoun = (s: Scene, { kind, first, last }: Atom): Counted | 'none' | undefined => {
  if (kind !== 'ordinal') return undefined;
  const limit = s.limit(first);
  if (s.sign(last) === HYPHEN && s.glued(last))
    return NUMBERED.has(s.word(last + 1)) && s.glued(last + 1) ? one(last + 1) : undefined;
  if (s.word(last) === OF) {
    let at = last + 1;
    while (s.tags[at] === TAG.DETERMINER || s.tags[at] === TAG.POSSESSIVE || s.tags[at] === TAG.PRONOUN)
      at += 1;
    return at > last + 1 && WHOLES.has(s.word(at)) && !isNounTag(s.tags[at + 1] ?? 0) ? 'none' : undefined;
  }
  // `the third and last test`
  const isPair = s.word(last) === AND && LAST.has(s.word(last + 1)) && last + 2 < limit;
  const at = isPair ? last + 2 : last;
  const isEnd = at + 1 >= limit || ENDS.has(s.tags[at + 1]);
  if (isPair && isNounTag(s.tags[at] ?? 0) && isEnd) return one(at);
  if (s.word(at) === OVER && isOfCricket(s)) return one(at);
  return LIKE_ADJECTIVES.has(s.word(at)) && isEnd ? one(at) : undefined;
};

/** Verbs of headlines that look like nouns: `crew of three survive`, `At least 31 drown`. */
const HEADLINE_VERBS = wordSet(
  'survive drown perish flee escape vanish emerge attend arrive lie starve suffer',
);
/** Verbs that no noun is spelt like: `71 expect a pause`, `nine foresee a rise`. */
const PLAIN_VERBS = wordSet(
  'expect foresee believe think prefer predict reject approve oppose disagree agree consider remain become belong reckon deem deny admit insist argue suggest intend require receive earn speak refuse rely include contain favour favor anticipate assume doubt recommend urge admire dislike exist',
);
/** Whether the words behind a number are a verb of which it is the subject. */
export const isHeadlineVerb = (s: Scene, at: number): boolean =>
  (HEADLINE_VERBS.has(s.word(at)) ||
    PLAIN_VERBS.has(s.word(at)) ||
    (s.word(at) === LOOK && s.word(at + 1) === FOR)) &&
  !isNounTag(s.tags[at - 1] ?? 0);

const STATES = wordSet('missing dead injured wounded hurt killed ill trapped unaccounted homeless arrested');
const LEAVING = wordSet('leaving left leave leaves and reported confirmed');
const AFTER_STATE = new Set<number>([TAG.PUNCTUATION, TAG.PREPOSITION, TAG.CONJUNCTION, TAG.SUBORDINATOR]);
const startOf = (q: Quantity): number => Math.min(q.modifier?.first ?? q.first, q.first);
const isState = (s: Scene, at: number): boolean =>
  STATES.has(s.word(at)) && AFTER_STATE.has(s.tags[at + 1] ?? TAG.PUNCTUATION);

/** `leaving 37 dead and about sixty missing`: so many as are in that state; not `left 37 dead fish`. */
export const stateOf = (s: Scene, q: Quantity): Counted | undefined => {
  const before = startOf(q) - 1;
  const isLeft = LEAVING.has(s.word(before)) || s.sign(before) === COMMA;
  return isLeft && before >= s.floor(q.first) && isState(s, q.last) && !q.number.vague
    ? one(q.last)
    : undefined;
};

const [SHORT, WHICH] = ['short shy', 'which whom'].map(wordSet);
/** `17 candidates, of which 16 proved false`, `45 seats, one short of a majority`: some of what is counted before. */
const goesOn = (s: Scene, q: Quantity): boolean => {
  const start = startOf(q);
  if (WHICH.has(s.word(start - 1)) && s.word(start - 2) === OF) return true;
  return s.sign(start - 1) === COMMA && SHORT.has(s.word(q.last)) && s.word(q.last + 1) === OF;
};

/**
 * `Of the 140 households, 37 have moved`, `27 people are dead and 14 missing`: a number of what is counted
 * right before it.
 */
export const isOfBefore = (s: Scene, q: Quantity, before: Quantity): boolean => {
  const { counted } = before;
  if (!counted || q.kind === 'ordinal' || q.number.vague) return false;
  if (counted.carried)
    return goesOn(s, q) && (s.tags[counted.head] === TAG.PLURAL || WHICH.has(s.word(startOf(q) - 1)));
  const floor = s.floor(q.first);
  const start = startOf(q);
  if (STATES.has(s.word(q.last)) && !isNounTag(s.tags[q.last + 1] ?? 0))
    return !STATES.has(s.word(counted.head)) && (s.word(start - 1) === AND || s.sign(start - 1) === COMMA);
  if (goesOn(s, q)) return true;
  if (s.word(floor) !== OF || before.first - floor > 4 || counted.phrase.last > q.first) return false;
  const tag = s.tags[q.last];
  if (
    tag !== TAG.AUXILIARY &&
    tag !== TAG.PAST &&
    tag !== TAG.PARTICIPLE &&
    tag !== TAG.MODAL &&
    tag !== TAG.PRESENT &&
    tag !== TAG.BASE &&
    !isHeadlineVerb(s, q.last)
  )
    return false;
  let commas = 0;
  for (let i = counted.phrase.last; i < q.first; i += 1) if (s.sign(i) === COMMA) commas += 1;
  return commas === 1;
};

/** Wholes that are told by how many they hold: `a nation of 7 million`, `a roost of some 8,000`. */
export const CONTAINERS = wordSet(
  'nation country kingdom republic island town city village roost colony team squad family household panel jury party couple gang band choir cast staff delegation board',
);
/** `the company said sales rose 5%`. */
const SAYING = wordSet(`${CLAUSE_VERBS} ${FINDING_VERBS}`);
/** Whether a verb of saying or finding stands at a token. */
export const isSaying = (s: Scene, i: number): boolean =>
  SAYING.has(s.word(i)) && (s.tags[i] === TAG.PAST || s.tags[i] === TAG.PRESENT || s.tags[i] === TAG.BASE);

/** `a $40,000 signing bonus`: what a sum between an article and a doing is called; not `paid $40,000 helping friends`. */
export const signedFor = (s: Scene, { first }: Atom, at: number): Counted | undefined => {
  const isOne = s.tags[first - 1] === TAG.DETERMINER && s.tags[at] === TAG.GERUND;
  if (!isOne || s.tags[at + 1] !== TAG.NOUN || at + 1 >= s.limit(first)) return undefined;
  return { phrase: { first: at, last: at + 2 }, head: at + 1 };
};
