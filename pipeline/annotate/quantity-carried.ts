import { isUnity } from '../core/decimal.ts';
import { EMPTY_OF, MORE_OR_LESS } from './quantity-counted-words.ts';
import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { isOfBefore, stateOf } from './quantity-counted-frames.ts';
import { isNumberSubject, isOfPeople, isOneKind } from './quantity-number-subjects.ts';
import { isCricket } from './quantity-odds.ts';
import { isAllOut } from './quantity-phrase-edges.ts';
import { apposedOrdinal } from './quantity-apposed.ts';
import { CountedReader } from './quantity-counted.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Counted, Quantity } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

/** Verbs that say how large something is held to be. */
const PLACING = wordSet(
  'put puts putting set sets setting estimate estimates estimated estimating value values valued valuing price prices priced pricing assess assesses assessed reckon reckons reckoned keep keeps kept hold holds held leave leaves left',
);
/** `left its key rate unchanged at 4%`. */
const KEPT = new WordSet(['unchanged', 'steady', 'flat', 'stable', 'constant']);
const PUT = wordSet('put estimated valued priced assessed');
const MOST_PLACED = 10;
const FOR = wordId('for');
const SCORING = wordSet('scoring scored conceding conceded netting netted shipping');
/** `top 10`, `number two`: places in an order, not so many of what was counted before. */
const RANKS = new WordSet(['top', 'number', 'bottom']);
const [COMMA, SEMICOLON] = [44, 59];
const INCLUDING = wordId('including');
const [LAST, THERE] = ['last', 'there'].map(wordId);
/** `above the bottom three`, `reached the last 16 of`: places and rounds. */
export const isRank = (s: Scene, { first, last }: Quantity): boolean =>
  RANKS.has(s.word(first - 1)) ||
  (s.word(first - 1) === LAST && s.word(first - 2) === THE && !isNounTag(s.tags[last] ?? 0));
const [FROM, TO] = ['from', 'to'].map(wordId);
const GATHERINGS = wordSet(
  'crowd audience population attendance congregation crew staff army force team membership following workforce',
);
/** `a lead of 112`: how far apart two numbers are, or where one is to come. */
const AIMS = new WordSet([
  'lead',
  'target',
  'margin',
  'deficit',
  'advantage',
  'score',
  'limit',
  'quota',
  'cap',
  'best',
  'gap',
]);
/** Nouns whose number is a name: `weeks 5 and 9`. */
const LABELS = wordSet('weeks days rounds stages chapters pages rows rooms phases gates lanes');
const AGED = wordSet('under over');
const THEM = wordSet('them these those which whom');
const FRAMES = wordSet('from in inside off within across');
/** `one course for 3,400`, `two offers, one worth a million`: what a thing costs. */
const LOOSED = wordSet('for worth every');
const OUT = wordId('out');
const ON = wordId('on');
const [MORE, THAN] = ['more', 'than'].map(wordId);
const IN = wordId('in');
const OF = wordId('of');
const THE = wordId('the');
const AT = wordId('at');

/** `slashed from 610 to 305`: the value before, whose noun is that of the other. */
const isOldValue = (s: Scene, before: Quantity, { first, changeFrom }: Quantity): boolean =>
  changeFrom !== undefined &&
  s.word(before.first - 1) === FROM &&
  s.word(before.last) === TO &&
  first - before.last < 3;

/** What a figure counts where the noun stands elsewhere: at a figure before, or left out. */
export class CarriedNouns {
  protected readonly s: Scene;
  protected readonly counted: CountedReader;
  protected readonly list: Quantity[] = [];

  constructor(scene: Scene) {
    this.s = scene;
    this.counted = new CountedReader(scene);
  }

  /** `put the toll at nine`, `valued the firm at $3bn`: what is put at the figure, not who puts it. */
  protected placedAt(first: number): Counted | undefined {
    const { s } = this;
    const at = this.placeOf(first);
    if (at !== first) return this.placedAt(at);
    // `caused damage put at $3bn`; not `officials put at 12 the number`
    const isPut = s.word(first - 1) === AT && PUT.has(s.word(first - 2)) && isNounTag(s.tags[first - 3] ?? 0);
    if (isPut) return this.nounAt(first - 3);
    const end = KEPT.has(s.word(first - 2)) ? first - 3 : first - 2;
    if (s.word(first - 1) !== AT || !isNounTag(s.tags[end])) return undefined;
    const floor = Math.max(s.floor(first), first - MOST_PLACED);
    for (let i = end - 1; i >= floor; i -= 1) {
      if (PLACING.has(s.word(i))) return this.counted.ending(end, i + 1);
      if (s.tags[i] === TAG.PUNCTUATION || s.tags[i] === TAG.PREPOSITION) return undefined;
    }
    return undefined;
  }

  /** The noun that ends at a token with the nouns that describe it. */
  private nounAt(head: number): Counted {
    let first = head;
    while (isNounTag(this.s.tags[first - 1] ?? 0) && first > this.s.floor(head)) first -= 1;
    return { phrase: { first, last: head + 1 }, head, carried: true };
  }

  /** `kept rates at a 20-year high of 5.25%`: the token after `at`. */
  private placeOf(first: number): number {
    const { s } = this;
    if (s.word(first - 1) !== OF) return first;
    for (let i = first - 3; i > first - 9 && i >= s.floor(first); i -= 1) {
      if (s.word(i) === AT) return i + 1;
      if (s.tags[i] === TAG.PREPOSITION || (s.tags[i] === TAG.PUNCTUATION && s.sign(i) !== 45)) return first;
    }
    return first;
  }

  /** `nine people … 50 more`; `39 of 54`; `the first two … the third`. */
  protected carried(q: Quantity): Counted | undefined {
    const { s } = this;
    const nth = this.list.at(-1);
    // `their fifth win in six`
    if (nth?.kind === 'ordinal' && s.word(q.first - 1) === IN && nth.counted?.phrase.last === q.first - 1)
      return { ...nth.counted, carried: true };
    // `ranked 17th of 18`
    if (nth?.kind === 'ordinal' && s.word(q.first - 1) === OF && nth.last === q.first - 1) return undefined;
    if (LOOSED.has(s.word(q.first - 1))) return undefined;
    // `one is under 30`: how old
    if (AGED.has(s.word(q.first - 1)) && s.tags[q.first - 2] === TAG.AUXILIARY) return undefined;
    // `plans for 85 houses were refused, and one for 120`
    if (s.word(q.last) === FOR && isUnity(q.value)) return undefined;
    const before = this.counter(q);
    if (!before || !isOfBefore(s, q, before)) {
      const state = stateOf(s, q);
      if (state) return state;
    }
    // `batting .322`, `0.65 to 0.82`: parts of one are no people
    if (q.number.fractional && q.number.magnitudeToken === undefined && !q.unit) return undefined;
    const isAt = s.word(q.first - 1) === AT && s.sign(q.first - 2) !== 44;
    if (
      q.number.form === 'fraction' ||
      !before?.counted ||
      q.changeFrom ||
      isAt ||
      RANKS.has(s.word(q.first - 1))
    )
      return undefined;
    if (isOfBefore(s, q, before)) return { ...before.counted, carried: true };
    const more = MORE_OR_LESS.has(s.word(q.last));
    const ends =
      q.last >= s.limit(q.first) ||
      s.tags[q.last] === TAG.PUNCTUATION ||
      s.tags[q.last] === TAG.CONJUNCTION ||
      s.tags[q.last] === TAG.PREPOSITION ||
      s.word(q.last) === THE;
    // `added 142 for the sixth wicket`, `47 for two`
    if ((s.word(q.last) === FOR || s.word(q.first - 1) === FOR) && isCricket(s, q.first)) return undefined;
    // `when he was on 93`
    if (s.word(q.first - 1) === ON && s.tags[q.first - 2] === TAG.AUXILIARY) return undefined;
    if (this.isLabel(q.first)) return undefined;
    if (this.isOther(q) || this.isRuns(q.first) || isAllOut(s, q.last)) return undefined;
    const isSubject =
      isNumberSubject(s, q) &&
      !q.number.vague &&
      isOneKind(s, this.list, q) &&
      isOfPeople(s, q, before.counted);
    return more || ends || isSubject ? { ...before.counted, carried: true } : undefined;
  }

  /** `between weeks 5 and 9`: numbers that name what stands before them. */
  private isLabel(first: number): boolean {
    const { s } = this;
    const last = this.list.at(-1);
    const isSecond = last !== undefined && !last.counted && first - last.last === 1;
    return LABELS.has(s.word(first - 1)) || (isSecond && LABELS.has(s.word(last.first - 1)));
  }

  /** `17 counts of fraud and two of theft`: of the kind that is counted before `of`, with another thing after it. */
  protected ofSame(atom: Atom): Counted | undefined {
    const { s } = this;
    const before = this.list.at(-1);
    if (atom.kind !== 'bare' || s.word(atom.last) !== OF || before?.kind !== 'count' || !before.counted)
      return undefined;
    const isAlike = before.counted.phrase.first === before.last && s.word(before.counted.phrase.last) === OF;
    // `two of false accounting`
    const of = s.tags[atom.last + 1] === TAG.ADJECTIVE ? atom.last + 2 : atom.last + 1;
    const isMass = s.tags[of] === TAG.NOUN && !isNounTag(s.tags[of + 1] ?? 0);
    if (!isAlike || !isMass || s.floor(before.first) !== s.floor(atom.first)) return undefined;
    return { ...before.counted, carried: true };
  }

  /** `a crowd of a hundred thousand`, `a goal difference of 4`, `seventeen from the Armed Forces`: of things of their own. */
  protected isOther(q: Quantity): boolean {
    const { s } = this;
    const noun = s.word(q.first - 2);
    const named = !EMPTY_OF.has(noun) && (s.tags[q.first - 3] === TAG.NOUN || AIMS.has(noun));
    if (s.word(q.first - 1) === OF && s.tags[q.first - 2] === TAG.NOUN && (GATHERINGS.has(noun) || named))
      return true;
    return (
      s.word(q.last) === FROM && s.tags[q.last + 1] === TAG.DETERMINER && s.tags[q.last + 2] === TAG.PROPER
    );
  }

  /** `all out for 147`, `scoring 35`: of a kind that nobody names. */
  private isRuns(first: number): boolean {
    const { s } = this;
    return SCORING.has(s.word(first - 1)) || (s.word(first - 1) === FOR && s.word(first - 2) === OUT);
  }

  /** The nearest count before in the sentence, over at most four figures. */
  protected counter(q: Quantity): Quantity | undefined {
    const { s } = this;
    for (let i = this.list.length - 1; i >= 0 && i >= this.list.length - 4; i -= 1) {
      const found = this.list[i];
      if (s.floor(found.first) !== s.floor(q.first)) return undefined;
      if (found.kind !== 'count' || !found.counted) continue;
      // `40 people were killed, including 12 children, and 60 wounded`
      if (s.word(found.first - 1) === INCLUDING && s.sign(found.counted.phrase.last) === COMMA) continue;
      // `four or more people are shot; last year there were 656`
      if (s.word(q.first - 2) === THERE && this.isApart(found.last, q.first)) return undefined;
      // `13 points from two matches and would go to 19`: of how many, not what is counted on
      const isFrame =
        !(s.word(q.last) === OF && THEM.has(s.word(q.last + 1))) &&
        FRAMES.has(s.word(found.first - 1)) &&
        (s.word(q.last) !== MORE || s.word(q.last + 1) === THAN) &&
        q.first - found.last > 1;
      if (!isFrame) return found;
    }
    return undefined;
  }

  /** Whether a semicolon stands between two tokens. */
  private isApart(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if (this.s.sign(i) === SEMICOLON) return true;
    return false;
  }

  /** `the first article but against the second`. */
  protected ordinalBefore(q: Quantity): Counted | undefined {
    const { s } = this;
    const beside = apposedOrdinal(s, this.counted, q);
    if (beside) return beside;
    const before = this.list.at(-1);
    if (before?.kind !== 'ordinal' || s.floor(before.first) !== s.floor(q.first)) return undefined;
    return before.counted ? { ...before.counted, carried: true } : undefined;
  }

  /** What this figure counts, for the one before it that left it out: `from fourteen to 31`, `the first or the second stage`. */
  protected giveBack(q: Quantity): void {
    const { s } = this;
    if (!q.counted) return;
    const index = q.change?.from ?? (q.kind === 'ordinal' || this.isOutOf(q) ? this.list.length - 1 : -1);
    const before = this.list[index];
    if (
      !before ||
      (before.counted && !(before.counted.carried && isOldValue(s, before, q))) ||
      (q.kind === 'ordinal' &&
        (before.kind !== 'ordinal' || q.first - before.last > 2 || s.tags[before.last] === TAG.PREPOSITION))
    )
      return;
    before.counted = { ...q.counted, carried: true };
    if (before.kind === 'number' && q.kind === 'count') before.kind = 'count';
  }

  /** `29 out of 30 charges`: both count charges. */
  protected isOutOf(q: Quantity): boolean {
    const { s } = this;
    const before = this.list.at(-1);
    return (
      before?.kind === 'number' &&
      q.kind === 'count' &&
      s.word(q.first - 1) === OF &&
      s.word(q.first - 2) === OUT &&
      before.last === q.first - 2
    );
  }
}
