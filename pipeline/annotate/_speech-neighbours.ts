import { WordSet, wordId } from '../core/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { cueOf, FORM, ID, TAKES } from './cues.ts';
import type { ItemRange } from './_frame-reader.ts';
import { SpeechPlace } from './_speech-place.ts';
import { endsPhrase } from './_subject-phrase.ts';
import { TAG } from './tag-set.ts';
import { type Tokens, UPPER_FIRST } from './tokens.ts';

/** Verbs whose marked object is speech only after `as` or a possessive: `gave its "deepest sympathies"`. */
const WEAK_CALLS = new Set([
  'give',
  'see',
  'view',
  'treat',
  'paint',
  'decide',
  'regard',
  'compare',
  'blame',
  'oppose',
  'classify',
  'share',
  'issue',
  'release',
  'deliver',
  'start',
  'open',
  'close',
  'begin',
  'end',
  'finish',
  'sign',
  'offer',
  'broadcast',
  'address',
  'publish',
  'show',
  'know',
  'find',
  'order',
  'project',
  'determine',
  'read',
  'deem',
  'reference',
  'brand',
  'sing',
  'dub',
  'remember',
  'label',
]);
/** Prepositions before the words for what a thing is put down to or set beside: `blamed it on "…"`. */
const BOUND: ReadonlyMap<string, number> = new Map([
  ['blame', wordId('on')],
  ['compare', wordId('to')],
]);
/** Verbs whose objects are things: marked words in an object are speech only in a clause. */
const UNSPOKEN = new Set([
  'require',
  'show',
  'find',
  'determine',
  'decide',
  'project',
  'calculate',
  'know',
  'understand',
  'order',
  'guess',
  'assume',
  'consider',
  'agree',
  'relate',
  'rule',
  'expect',
  'doubt',
  'record',
  'feel',
]);
/** Verbs of seeing and showing, no speech of their own inside a reported clause. */
const UNSAID = new Set(['see', 'show']);
/** Who speaks, in the words of who reports it: `said he expected "…"`. */
const OWN = new WordSet(['he', 'she', 'they', 'it', 'we']);
const OWNERS = new WordSet(['he', 'she', 'they', 'we', 'his', 'her', 'their', 'its', 'our']);
const WHAT = wordId('what');
const THE = wordId('the');
const FIND = 'find';
const REGRETS = new WordSet(['apology', 'apologies', 'condolences', 'sympathies', 'thanks']);
const INDEFINITE = new WordSet(['a', 'an']);
/** Items of a thing that is found to be something. */
const LONGEST_JUDGED = 6;

const startsUpper = (t: Tokens, token: number): boolean => (t.flags[token] & UPPER_FIRST) !== 0;

const COLON = 58;
/** Items of a name in brackets, with what is told of it. */
const MOST_BRACKET = 16;
const [OPEN, CLOSE] = [40, 41];

/** Finds the attribution a marked text belongs to: before it, after it, around it. */
export class SpeechNeighbours extends SpeechPlace {
  /** The attribution whose matter begins with this marked text; −1 for none. */
  protected leftNeighbour(): number {
    const { list } = this.all;
    const { first, last } = this.range;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = list[n];
      if (a.cue.first > this.item || this.isAside(a) || this.isInner(n)) continue;
      if (a.form === 'according') {
        if (this.endsBefore(a)) return this.beforeAccording(n, first);
        continue;
      }
      if (this.isAdjacent(a)) {
        const isHeld = a.lemma === 'read' || a.lemma === 'find' || a.class === 'thought';
        const outer = isHeld && n > first ? this.clauseAround(n - 1, a) : -1;
        if (outer >= 0) return outer;
        return this.isStrong(a) ? n : -1;
      }
      return -1;
    }
    return this.item === this.floor ? this.colonInBlockBefore() : -1;
  }

  /** `agreed it should be decided by Congress: "…"`: what is said in a reported clause that somebody does. */
  protected isInner(n: number): boolean {
    const { list } = this.all;
    if (list[n].shape !== 'agent') return false;
    for (let k = n - 1; k >= this.range.first; k -= 1)
      if (list[k].clauses.some((c) => c.first <= list[n].cue.first && list[n].cue.first < c.last))
        return true;
    return false;
  }

  /** `Ann Lee said it read "like a log"`: a verb inside a reported clause, said of `it`. */
  private clauseAround(n: number, inner: Attribution): number {
    const outer = this.all.list[n];
    const word = inner.subject === undefined ? -1 : this.r.word(inner.subject.first);
    const isTheirs = inner.class === 'thought' ? OWN.has(word) : word === ID.it;
    // `said her lawyers had found "errors"`
    const isSaid = isTheirs || (inner.lemma === 'find' && OWNERS.has(word));
    return isSaid && outer.clauses.some((c) => c.first <= inner.group && this.item < c.last) ? n : -1;
  }

  protected isAdjacent(a: Attribution): boolean {
    const { r, item } = this;
    if (a.start.at === item || a.cue.last === item) return true;
    return a.start.at === item + 1 && r.isMarked(item) && item > a.cue.first;
  }

  protected endsBefore(a: Attribution): boolean {
    const end = a.subject?.last ?? 0;
    return end === this.item || (end === this.item - 1 && this.r.isComma(end));
  }

  protected beforeAccording(n: number, first: number): number {
    for (let k = n - 1; k >= first; k -= 1) if (this.all.list[k].form !== 'according') return k;
    return n;
  }

  /** `Ann Lee said:` at the end of the block before. */
  protected colonInBlockBefore(): number {
    const { frames } = this.r;
    const before = this.frame - 1;
    if (before < 0 || frames.block[before] !== frames.block[this.frame] - 1) return -1;
    const last = frames.last[before] - 1;
    if (last < frames.first[before] || !this.r.isSign(last, COLON)) return -1;
    const { list, ofFrame } = this.all;
    for (let n = ofFrame[before + 1] - 1; n >= ofFrame[before]; n -= 1)
      if (list[n].form !== 'noun' && list[n].subject) return n;
    return -1;
  }

  /** `From Chairwoman Lee:` on the line before. */
  protected introducedBefore(): ItemRange | undefined {
    const { r } = this;
    const { frames } = r;
    const before = this.frame - 1;
    if (this.item !== this.floor || before < 0 || frames.block[before] !== frames.block[this.frame] - 1)
      return undefined;
    const first = frames.first[before];
    const last = frames.last[before] - 1;
    if (last - first > 20 || last <= first || !r.isSign(last, COLON)) return undefined;
    const from = r.tag(first) === TAG.PREPOSITION ? first + 1 : first;
    return r.isUpper(from) ? this.all.phrases.subjectAfter(from, last) : undefined;
  }

  /** The attribution that follows: `"…," she said`, `"…" said Ann Lee`. */
  protected rightNeighbour(): number {
    const { r, item, shape } = this;
    const { list } = this.all;
    const comma =
      item + 1 < this.limit &&
      (r.isComma(item + 1) ||
        r.isSign(item + 1, COLON) ||
        (this.isLongDash(item + 1) && r.word(item + 2) === ID.as));
    const next = comma ? item + 2 : item + 1;
    if (next >= this.limit) return -1;
    const { first, last } = this.range;
    for (let n = first; n < last; n += 1) {
      const a = list[n];
      if (a.group < item || a.form === 'noun') continue;
      const begin =
        a.shape === 'after' || a.form === 'according' || !a.subject
          ? a.group
          : Math.min(a.subject.first, a.group);
      if (begin > next + 1) return -1;
      const inverted = a.shape === 'after' || a.form === 'according';
      const signed = comma || shape.comma || shape.stop || this.goesOnAfter(a) || this.closesAfter(a);
      const takes = (a.takes & (TAKES.clause | TAKES.tell | TAKES.quote)) !== 0;
      if (a.shape === 'shared' || a.shape === 'main' || begin < next) continue;
      if (!comma && this.isOwnMatter(a)) return -1;
      // `"…," retired teacher Ann Lee said`
      const isKind = r.tag(next) === TAG.PARTICIPLE || (r.tag(next) === TAG.PAST && !cueOf(r.word(next)));
      const isGlue =
        isKind || r.tag(next) === TAG.ADVERB || r.tag(next) === TAG.PREPOSITION || r.word(next) === ID.as;
      if (takes && begin === next + 1 && !isGlue) continue;
      return takes && (inverted || (signed && a.shape === 'before')) ? n : -1;
    }
    return -1;
  }

  /** The last report of speech in the sentence before, after the marked text before it; −1 for none. */
  protected toldBefore(marked: number): number {
    const { frames } = this.r;
    const { list, ofFrame } = this.all;
    const before = this.frame - 1;
    if (before < 0 || frames.block[before] < frames.block[this.frame] - 1) return -1;
    const after = marked > 0 && frames.frameOf[marked - 1] >= before ? frames.itemOf[marked - 1] : -1;
    for (let n = ofFrame[before + 1] - 1; n >= ofFrame[before]; n -= 1) {
      const a = list[n];
      if (a.cue.first < after) return -1;
      const isTold = a.clauses.length > 0 || (a.shape === 'after' && after < 0);
      if (a.form === 'finite' && isTold && a.subject) return n;
    }
    return -1;
  }

  /** `"We lost our way" Ann Lee told reporters.`: a whole clause in marks, and nothing said after the cue. */
  private closesAfter({ start, clauses }: Attribution): boolean {
    const { r, limit, shape } = this;
    if (!shape.finite || shape.words < 4 || clauses.length > 0 || !this.isFirst()) return false;
    return start.at >= limit || (r.tag(start.at) === TAG.PUNCTUATION && !r.isComma(start.at));
  }

  /** `"Our team" Ann Lee said "has won"`: the marked words go on right after the cue. */
  private goesOnAfter({ cue, start }: Attribution): boolean {
    const { r, item, frame } = this;
    if (!this.isFirst() || start.at >= this.limit || !r.isMarked(start.at) || start.at === item) return false;
    const from = r.isComma(start.at - 1) ? start.at - 1 : start.at;
    if (from > cue.last && r.tag(cue.last) !== TAG.PREPOSITION) return false;
    const { marked, frameOf } = r.frames;
    const next = r.markedAt(start.at);
    return frameOf[next] === frame && !startsUpper(r.t, marked[next].first);
  }

  /** `"…" — Commissioner Ann Lee`, on the same line or the next; an element made for it needs no dash. */
  protected dashSource(): ItemRange | undefined {
    const { r, item, limit } = this;
    const { frames } = r;
    if (!this.isFirst()) return undefined;
    let k = item + 1;
    let high = limit;
    let isCredit = false;
    if (k >= limit) {
      const next = this.frame + 1;
      if (next >= frames.count || frames.last[next] - frames.first[next] > 16) return undefined;
      k = frames.first[next];
      high = frames.last[next];
      isCredit = this.blocks[frames.block[next]].kind === 'credit';
    }
    const floor = k;
    k = r.overDash(floor, high);
    if (k >= high || !r.isUpper(k) || (k === floor && !isCredit)) return undefined;
    return this.all.phrases.subjectAfter(k, high);
  }

  /** `"Everything." (Ruth Abbott, plot 3)`: a name in brackets that end the line of the marked words. */
  protected bracketSource(): ItemRange | undefined {
    const { r, item } = this;
    const { frames } = r;
    if (!this.isFirst()) return undefined;
    const isNext = item + 1 >= this.limit && this.frame + 1 < frames.count;
    const frame = isNext ? this.frame + 1 : this.frame;
    const k = isNext ? frames.first[frame] : item + 1;
    const limit = frames.last[frame];
    if (frames.block[frame] !== frames.block[this.frame] || limit - k > MOST_BRACKET || limit - k < 4)
      return undefined;
    if (!r.isSign(k, OPEN) || !r.isUpper(k + 1) || !r.isUpper(k + 2)) return undefined;
    return r.isSign(limit - 1, CLOSE) || r.isSign(limit - 2, CLOSE)
      ? this.all.phrases.subjectAfter(k + 1, limit)
      : undefined;
  }

  /** The attribution within whose matter it stands; the nearest one counts; −1 for none. */
  protected covering(): number {
    const { list } = this.all;
    const { first, last } = this.range;
    const { item } = this;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = list[n];
      if (this.isAside(a) || this.isInner(n) || this.isSaidOfSubject(a)) continue;
      if (a.cue.first < item && a.start.at <= item && item < a.end && this.isStrong(a)) return n;
      if (a.cue.first < item && a.clauses.some((c) => c.first <= item && item < c.last)) return n;
      if (this.isBeforeAgent(a)) return n;
    }
    for (let n = first; n < last; n += 1)
      if (list[n].clauses.some((c) => c.first <= item && item < c.last)) return n;
    return -1;
  }

  /** `was described as "a waste of money" by Ann Lee`: between a verb and its agent. */
  private isBeforeAgent({ shape, takes, cue, subject }: Attribution): boolean {
    if (shape !== 'agent' || (takes & TAKES.call) === 0 || !subject) return false;
    const isBetween = cue.last <= this.item && this.item < subject.first;
    return isBetween && this.shape.words > 1 && !this.shape.titled && subject.first - this.item <= 2;
  }

  /** `said Ann Lee, who has a "sell" rating`: words about who speaks. */
  private isSaidOfSubject(a: Attribution): boolean {
    const { r, item } = this;
    const after = a.shape === 'after' && a.subject ? a.subject.last : -1;
    return after > 0 && item > after && r.isComma(after) && r.tag(after + 1) === TAG.RELATIVE;
  }

  private holds(a: Attribution): boolean {
    return a.clauses.some(({ first, last }) => first <= this.item && this.item < last);
  }

  protected isStrong(a: Attribution): boolean {
    // `would go to see it: "…"`, `were showing "…"`: nobody says it so.
    if (UNSAID.has(a.lemma) && this.isInnermost(a)) return false;
    const isClause = this.shape.finite && this.shape.words >= 4;
    // `found the delay "unconscionable"`
    const isJudged = a.lemma === FIND && this.isJudged(a);
    if (UNSPOKEN.has(a.lemma) && a.start.join === 'bare' && !isClause && !isJudged && !this.holds(a))
      return false;
    if (!WEAK_CALLS.has(a.lemma) || (a.takes & TAKES.clause) !== 0) return true;
    const { r, item, shape } = this;
    if (r.isSign(item - 1, COLON) || r.isComma(item - 1)) return true;
    return (
      !shape.titled &&
      (r.tag(item - 1) === TAG.POSSESSIVE ||
        r.word(item - 1) === ID.as ||
        BOUND.get(a.lemma) === r.word(item - 1) ||
        this.opensWithArticle() ||
        this.endsInRegret() ||
        shape.finite)
    );
  }

  /** `dubbed the plan "an eyewash"`: what it is, not what it is named. */
  protected opensWithArticle(): boolean {
    const { frames, t } = this.r;
    const { first, last } = frames.marked[this.r.markedAt(this.item)];
    return last - first > 1 && INDEFINITE.has(t.word[first]) && this.r.tag(this.item - 1) !== TAG.PREPOSITION;
  }

  /** `issued a "full apology"`: what is issued is itself said. */
  private endsInRegret(): boolean {
    const { frames, t } = this.r;
    return REGRETS.has(t.word[frames.marked[this.r.markedAt(this.item)].last - 1]);
  }

  /** Whether the marked words say of the definite thing right before them what it is. */
  private isJudged({ start }: Attribution): boolean {
    const { r, item, shape } = this;
    const opens = r.tag(start.at);
    const isDefinite = opens === TAG.POSSESSIVE || r.word(start.at) === THE || item === start.at + 1;
    const isShort = item > start.at && item - start.at < LONGEST_JUDGED && !shape.titled;
    return isDefinite && isShort && endsPhrase(r.tag(item - 1)) && this.followedByBorder();
  }

  /** Whether it stands in a reported clause of another cue. */
  private isInnermost({ cue, frame }: Attribution): boolean {
    const { list, ofFrame } = this.all;
    for (let n = this.range.first; n < this.range.last && n < ofFrame[frame + 1]; n += 1)
      if (list[n].clauses.some((c) => c.first <= cue.first && cue.first < c.last)) return true;
    return false;
  }

  /** `what scientists call a "…"`: a term of theirs, not an utterance. */
  protected isTermOf(a: Attribution): boolean {
    const { r } = this;
    if ((a.takes & TAKES.call) === 0 || !a.subject) return false;
    const cue = cueOf(r.word(a.cue.first));
    const isPast = cue === undefined || (cue.forms & FORM.past) !== 0;
    return !isPast && (r.word(a.subject.first - 1) === WHAT || r.word(a.subject.first) === WHAT);
  }

  protected followedByBorder(): boolean {
    const next = this.item + 1;
    return (
      next >= this.limit ||
      this.r.tag(next) === TAG.PUNCTUATION ||
      this.r.tag(next) === TAG.CONJUNCTION ||
      this.rightNeighbour() >= 0
    );
  }
}
