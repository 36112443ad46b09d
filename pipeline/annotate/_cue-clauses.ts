import { WordSet } from '../core/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { ID, TAKES } from './cues.ts';
import type { Group } from './_cue-checker.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { isFiniteTag } from './_subject-phrase.ts';
import { TAG } from './tag-set.ts';

/** Verbs that take many objects: a clause after them needs `that`. */
const WEAK = new WordSet(
  'show shows showed shown find finds found finding read reads rule rules ruled determine project projected decide decided highlight highlighted highlighting underline underlined underlining underscore underscored underscoring recall recalled calculate calculated repeat repeated stress stressed stressing mention mentioned mentioning conclude concluded propose proposed counter agree agreed protest object relate order ordered request requested demand demanded command recommend recommended instruct require required plead beg insist question questioned query write wrote post posted tweet tweeted swear swore sworn testify testified reiterate reiterated remark comment commented observe observed observing remind concur emphasise emphasised emphasize emphasized hint hinted signal signalled signaled reply replied respond responded answer answered complain complained joke joked boast boasted certify imply implied recount profess shout shouted yell scream cry exclaim murmur mutter whisper'.split(
    ' ',
  ),
);

const NOMINATIVE = new WordSet(['he', 'she', 'they', 'we', 'i', 'it', 'there']);

const FARTHEST = 240;
const SEMICOLON = 59;

/** Which clauses belong to a cue. */
export class ClauseScope {
  private readonly r: FrameReader;
  private readonly clauses: ClauseFinder;

  constructor(reader: FrameReader, clauses: ClauseFinder) {
    this.r = reader;
    this.clauses = clauses;
  }

  clausesOf(a: Attribution, group: Group, bounds: FrameBounds): ItemRange[] {
    if ((a.takes & (TAKES.clause | TAKES.tell)) === 0 || group.negated || !a.subject) return [];
    if (group.modal && a.form !== 'finite') return [];
    if (a.shape === 'after' || this.closesFrame(a, bounds)) return this.clausesAround(a, bounds);
    const bareAllowed =
      this.opensWithSubject(a) ||
      (!WEAK.has(this.r.word(a.cue.first)) && a.class !== 'thought' && a.class !== 'emotion');
    if (a.start.join === 'bare' && !bareAllowed) return [];
    const range = { first: a.start.at, last: a.end };
    if (range.first >= range.last || this.isActivity(a, range.first)) return [];
    const isClause = this.clauses.isClause(range.first, range.last) || this.isThatClause(a, range);
    return isClause || (a.gap && isFiniteTag(this.r.tag(range.first))) ? [range] : [];
  }

  /** `tweeted he was`: a pronoun in the nominative with its verb can only begin a clause. */
  private opensWithSubject(a: Attribution): boolean {
    const { r } = this;
    const at = a.start.at;
    if (a.class === 'thought' || a.class === 'emotion' || !NOMINATIVE.has(r.word(at))) return false;
    return isFiniteTag(r.tag(at + 1));
  }

  /** `announced investigating itself`: a gerund as the object. */
  private isActivity(a: Attribution, first: number): boolean {
    const next = this.r.tag(first + 1);
    const isObject =
      next === TAG.PRONOUN || next === TAG.DETERMINER || next === TAG.PREPOSITION || next === TAG.POSSESSIVE;
    return a.start.join === 'bare' && this.r.tag(first) === TAG.GERUND && isObject;
  }

  /** After a plain `that` a clause follows even when its verb was taken for a noun. */
  private isThatClause(a: Attribution, range: ItemRange): boolean {
    const { r } = this;
    return (
      a.start.join === 'that' && r.tag(range.first - 1) === TAG.SUBORDINATOR && range.last - range.first >= 3
    );
  }

  /** Nothing but a stop, a comma or an adverbial follows: `…, officials said on Monday.` */
  private closesFrame(a: Attribution, bounds: FrameBounds): boolean {
    const { r } = this;
    const left = a.subject && a.shape === 'before' ? a.subject.first - 1 : -1;
    if (left < bounds.floor || !r.isComma(left)) return false;
    const opening = r.tag(bounds.floor);
    const isIntroduction = opening === TAG.PREPOSITION || opening === TAG.SUBORDINATOR;
    if (isIntroduction && r.isMarked(a.start.at)) return false;
    return (
      !this.clauses.isClause(a.start.at, a.end) ||
      r.isComma(this.clauses.skipAdverbs(a.cue.last, bounds.limit))
    );
  }

  /** What stands before the comma, and after one that follows: `A, she said, and B.` */
  private clausesAround(a: Attribution, bounds: FrameBounds): ItemRange[] {
    const { r } = this;
    const comma = (a.shape === 'after' ? a.group : (a.subject?.first ?? a.group)) - 1;
    if (comma <= bounds.floor || !r.isComma(comma) || r.isMarked(comma - 1)) return [];
    const left = { first: this.clauseFloor(comma, bounds), last: comma };
    const right = this.rightOf(a, bounds);
    const isClause = this.isReported(left);
    if (!right) return isClause ? [left] : [];
    if (this.clauses.isClause(right.first, right.last)) return isClause ? [left, right] : [right];
    const goesOn = isFiniteTag(r.tag(right.first)) && left.last - left.first < 12;
    if (goesOn) return [left, right];
    return isClause ? [left] : [];
  }

  private isReported({ first, last }: ItemRange): boolean {
    return (
      this.clauses.isClause(first, last) || (this.r.tag(first) === TAG.SUBORDINATOR && last - first >= 3)
    );
  }

  /** What follows the comma after the cue: `…, she said, and B`. */
  private rightOf(a: Attribution, bounds: FrameBounds): ItemRange | undefined {
    const { r, clauses } = this;
    const rest =
      a.shape === 'after' ? (a.subject?.last ?? a.cue.last) : clauses.skipAdverbs(a.cue.last, bounds.limit);
    if (rest >= bounds.limit || !r.isComma(rest)) return undefined;
    let first = rest + 1;
    while (first < bounds.limit && (r.word(first) === ID.and || r.word(first) === ID.but)) first += 1;
    const last = clauses.endOf(first, bounds.limit);
    return first < last ? { first, last } : undefined;
  }

  /** The clause that rests on `according to …` at `item`: after it, or before it. */
  ofSource(item: number, source: ItemRange, bounds: FrameBounds): ItemRange | undefined {
    const { r, clauses } = this;
    const initial = item <= bounds.floor + 1 && (item === bounds.floor || !r.isWord(bounds.floor));
    const sided = !initial && r.isComma(item - 1);
    const left = { first: this.clauseFloor(item, bounds), last: sided ? item - 1 : item };
    const isLeft = !initial && clauses.isClause(left.first, left.last);
    let after = source.last;
    while (after < bounds.limit && r.isTimeWord(after)) after += 1;
    if (after < bounds.limit && r.isComma(after)) {
      const first = after + 1;
      const last = clauses.endOf(first, bounds.limit);
      if (!isLeft && (initial || sided) && clauses.isClause(first, last)) return { first, last };
      const isObject = sided && last - first > 3 && !this.opensAside(first);
      if (isObject) return undefined;
    }
    return isLeft ? left : undefined;
  }

  /** `…, according to X, which …`: more about the source, not what it says. */
  private opensAside(item: number): boolean {
    const tag = this.r.tag(item);
    return tag === TAG.RELATIVE || tag === TAG.CONJUNCTION || tag === TAG.GERUND || tag === TAG.SUBORDINATOR;
  }

  /** Where the clause that ends before `item` begins: after a semicolon, else the frame's beginning. */
  private clauseFloor(item: number, bounds: FrameBounds): number {
    const low = Math.max(bounds.floor, item - FARTHEST);
    for (let k = item - 1; k >= low; k -= 1) if (this.r.isSign(k, SEMICOLON)) return k + 1;
    let first = low;
    while (first < item && (this.r.tag(first) === TAG.CONJUNCTION || this.r.tag(first) === TAG.PUNCTUATION))
      first += 1;
    return first;
  }
}
