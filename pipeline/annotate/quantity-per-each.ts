import { wordId, wordSet } from '../core/vocabulary.ts';
import { oftenAt, oftenNamed, type Per } from './quantity-per.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { singularOf } from './singular.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const EACH = wordSet('each apiece');
const ONE_BY_ONE = wordSet('each every');
const [AT, FOR, OF, EACH_WORD, OTHER, THE, ON, TO] = 'at for of each other the on to'.split(' ').map(wordId);
const WHICH = wordSet('which that who');
const COMMA = 44;
const [MOST_NP, MOST_GROUP, MOST_VERB] = [5, 5, 12];

const isPlural = (s: Scene, i: number): boolean => s.tags[i] === TAG.PLURAL;

/** One of the things that a plural noun names. */
const oneOf = (s: Scene, head: number): Per => ({
  first: head,
  last: head + 1,
  name: singularOf(s.t.text.slice(s.t.start[head], s.t.end[head])),
});

const IN_PHRASE: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
]);

/** First token of the noun phrase that ends with its head. */
const phraseStart = (s: Scene, head: number): number => {
  let first = head;
  while (first > s.floor(head) && head - first < MOST_NP && IN_PHRASE.has(s.tags[first - 1])) first -= 1;
  return first;
};

/** Whether a number stands in the phrase before its head: `five prizes`. */
const isNumbered = (s: Scene, head: number): boolean => {
  for (let i = phraseStart(s, head); i < head; i += 1) if (s.numbers.ofToken[i] >= 0) return true;
  return false;
};

/** The plural noun with which a sentence opens: `Households that …`. */
const opening = (s: Scene, at: number): number => {
  const floor = s.floor(at);
  for (let i = floor; i < at && i < floor + MOST_NP; i += 1) {
    if (isPlural(s, i) && !isNounTag(s.tags[i + 1])) return i;
    if (!IN_PHRASE.has(s.tags[i])) return -1;
  }
  return -1;
};

const GROUP: ReadonlySet<number> = new Set([TAG.AUXILIARY, TAG.MODAL, TAG.ADVERB, TAG.NEGATION, TAG.TO]);

/** The plural noun that is the subject of the verb at a token; −1 where it is not plain. */
const subjectOf = (s: Scene, verb: number): number => {
  const floor = s.floor(verb);
  let at = verb - 1;
  for (let n = 0; n < MOST_GROUP && at >= floor; n += 1, at -= 1)
    if (!GROUP.has(s.tags[at]) && !isVerbTag(s.tags[at]) && s.word(at) !== EACH_WORD) break;
  if (WHICH.has(s.word(at))) at = s.sign(at - 1) === COMMA ? at - 2 : at - 1;
  const isNear = at >= floor && isPlural(s, at);
  const before = isNear ? phraseStart(s, at) - 1 : at;
  // `tickets costing $50 each` after any preposition
  const isLoose = s.tags[verb] === TAG.GERUND;
  const isSubject = isLoose || before < floor || !BOUND.has(s.tags[before]);
  if (isNear && isSubject) return at;
  return at >= floor && (isNounTag(s.tags[at]) || s.numbers.ofToken[at] >= 0) ? opening(s, at + 1) : -1;
};
/** What a phrase hangs on: `fans of both teams`, `the firm and its banks`. */
const BOUND: ReadonlySet<number> = new Set([TAG.PREPOSITION, TAG.CONJUNCTION]);

/** The verb before an amount, over what it gives: `will get a rebate of`; −1 for none. */
const verbBefore = (s: Scene, first: number): number => {
  for (let i = first - 1; i >= s.floor(first) && i > first - MOST_NP; i -= 1) {
    if (isVerbTag(s.tags[i])) return i;
    if (!IN_PHRASE.has(s.tags[i]) && s.word(i) !== OF) return -1;
  }
  return -1;
};

/** What an amount with `each` or `apiece` is of one of; −1 where it is not plain. */
const ownerOf = (s: Scene, first: number): number => {
  const joint = s.word(first - 1);
  const noun = first - 2;
  // `300 coats at $50 apiece`, `three seats for £20 each`
  if (joint === AT || joint === FOR) return isPlural(s, noun) ? noun : -1;
  // `five prizes of $1,000 each`; of `fines of $500 each` it may be those who pay
  if (joint === OF && isPlural(s, noun)) return isNumbered(s, noun) ? noun : -1;
  // `paid the players $1m each`
  if (isPlural(s, first - 1)) return first - 1;
  const verb = verbBefore(s, first);
  if (verb < 0 || (joint !== OF && verb !== first - 1)) return -1;
  return subjectOf(s, verb);
};

/** The noun after `each` or `every` at a token: `each motorist`, `every new customer`, `each of the firms`. */
const nounAfter = (s: Scene, each: number): Per | undefined => {
  const isOf = s.word(each + 1) === OF && s.word(each) === EACH_WORD;
  if (s.word(each + 1) === OTHER) return undefined;
  let head = -1;
  for (let i = each + (isOf ? 2 : 1); i < s.limit(each) && i < each + MOST_NP + 2; i += 1) {
    if (!IN_PHRASE.has(s.tags[i]) || s.tags[i] === TAG.PROPER) break;
    if (isNounTag(s.tags[i])) head = i;
    else if (head >= 0) break;
  }
  if (head < 0 || EMPTY.has(s.word(head)) || isPlural(s, head) !== isOf) return undefined;
  const unit = s.units.read(head, false);
  return unit && !unit.symbol && unit.end === head + 1
    ? { first: head, last: head + 1, name: unit.name }
    : oneOf(s, head);
};
const EMPTY = wordSet('side end turn case direction other occasion way time step stage them us');

const GIVING = wordSet('to for on from in');
const REACH = 5;
/** `€36 to each motorist`, `a levy of $5 on every seat`: what the amount is for. */
const forEach = (s: Scene, { last }: Quantity): Per | undefined => {
  const limit = Math.min(s.limit(last - 1), last + REACH);
  for (let i = last; i + 1 < limit; i += 1) {
    if (GIVING.has(s.word(i)) && ONE_BY_ONE.has(s.word(i + 1))) return nounAfter(s, i + 1);
    const isIn = IN_PHRASE.has(s.tags[i]) || s.tags[i] === TAG.PREPOSITION;
    if (!isIn || s.numbers.ofToken[i] >= 0) return undefined;
  }
  return undefined;
};

/** What stands before a clause of its own. */
const OPENS: ReadonlySet<number> = new Set([
  TAG.PUNCTUATION,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.RELATIVE,
]);

/** `Each dose costs $2.1 million`, `the firms each paid $5m`: the subject of what the amount is said. */
const ofEachSubject = (s: Scene, { first }: Quantity): Per | undefined => {
  const floor = s.floor(first);
  for (let i = first - 1; i >= floor && i > first - MOST_VERB; i -= 1) {
    if (OPENS.has(s.tags[i]) || s.numbers.ofToken[i] >= 0) return undefined;
    if (!ONE_BY_ONE.has(s.word(i))) continue;
    const opens = i === floor || OPENS.has(s.tags[i - 1]) || isVerbTag(s.tags[i - 1]);
    if (opens) {
      const noun = nounAfter(s, i);
      return noun && hasVerb(s, noun.last, first) ? noun : undefined;
    }
    const floats = s.word(i) === EACH_WORD && (isVerbTag(s.tags[i + 1]) || isFiniteTag(s.tags[i - 1]));
    const subject = floats ? subjectOf(s, i) : -1;
    return subject < 0 ? undefined : oneOf(s, subject);
  }
  return undefined;
};

/** Whether a verb stands right behind a noun phrase. */
const hasVerb = (s: Scene, at: number, to: number): boolean =>
  at < to && (isFiniteTag(s.tags[at]) || s.tags[at] === TAG.BASE);

const EXCHANGED = wordSet(
  'dollar euro pound yen franc yuan rupee rouble ruble peso lira rand krona krone zloty baht',
);
/** `312.40 to the euro`, `57 cents on the dollar`: a rate of exchange, or a part of each one. */
const exchangeAt = (s: Scene, { kind, last, currency }: Quantity): Per | undefined => {
  if (s.word(last + 1) !== THE || !EXCHANGED.has(s.word(last + 2)) || isNounTag(s.tags[last + 3] ?? 0))
    return undefined;
  const isRate = s.word(last) === TO && (kind === 'number' || kind === 'count' || kind === 'money');
  const isPart = s.word(last) === ON && currency?.minor !== undefined;
  if (!isRate && !isPart) return undefined;
  return { first: last + 2, last: last + 3, name: s.t.text.slice(s.t.start[last + 2], s.t.end[last + 2]) };
};
/** `a monthly €2,390`: how often, before the amount. */
const oftenBefore = (s: Scene, { first }: Quantity): Per | undefined =>
  s.tags[first - 2] === TAG.DETERMINER ? oftenNamed(s, first - 1) : undefined;

const REPEATED: ReadonlySet<Quantity['kind']> = new Set(['money', 'measure', 'count', 'number']);

/**
 * Names what an amount is for one of, where `each` stands for it or one of each is told of:
 *
 *     Households will get a rebate of €120 apiece.
 *     ^^^^^^^^^^                      ^^^^
 *
 * Where it is not plain of what, nothing is named.
 */
export const nameEach = (s: Scene, list: readonly Quantity[]): void => {
  for (const q of list) {
    const start = q.modifier && q.modifier.last === (q.opener?.first ?? q.first) ? q.modifier.first : q.first;
    if (q.per && EACH.has(s.word(q.per.first)) && q.per.last === q.per.first + 1) {
      const goesOn = s.word(q.per.first) === EACH_WORD && IN_PHRASE.has(s.tags[q.per.last]);
      const owner = goesOn ? -1 : ownerOf(s, q.opener ? Math.min(start, q.opener.first) : start);
      q.per = owner < 0 ? undefined : oneOf(s, owner);
    } else if (!q.per && !q.unit?.per && REPEATED.has(q.kind)) {
      const noun = q.counted && q.counted.phrase.first >= q.last ? q.counted.phrase.last : q.last;
      q.per = oftenAt(s, q.last) ?? oftenAt(s, noun);
    }
    if (!q.per && q.kind === 'money' && !q.attributive)
      q.per = forEach(s, q) ?? oftenBefore(s, q) ?? ofEachSubject(s, q);
    q.per ??= exchangeAt(s, q);
  }
};
