import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { Attribution, SubjectShape } from './attributions.ts';
import { type Cue, FORM, ID, TAKES } from './cues.ts';
import { afterAs, apart, isPutIn, ofPlaceClause, ownClause } from './_cue-around.ts';
import { ABSOLUTE, type Group } from './_cue-checker.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import { endOfCue, mayBeSpeaker } from './_phrasal-cues.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { endsPhrase, type PhraseFinder } from './_subject-phrase.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Cues whose object may be a thing: `…, showed no improvement`. */
const SHOWING = wordSet(
  'showed shows found finds indicated indicates revealed reveals determined suggested suggests proposed announced called described',
);
const PERCENT = 37;
/** Items of what is said in a few words. */
const MOST_SCRAP = 4;
const SAY = wordId('say');
/** Items before the comma of what opens a sentence. */
const MOST_OPENER = 7;
const HAVE = wordId('have');
const ONE = new WordSet(['a', 'an']);

export interface Found {
  readonly subject?: ItemRange;
  readonly shape: SubjectShape;
  readonly shares?: number;
}

/** Finds who stands as the subject of a cue, among the cues of one frame read before it. */
export class CueSubjects {
  private readonly r: FrameReader;
  private readonly phrases: PhraseFinder;
  private readonly clauses: ClauseFinder;
  private readonly list: readonly Attribution[];
  private floor = 0;
  private limit = 0;
  private before = 0;

  constructor(
    reader: FrameReader,
    phrases: PhraseFinder,
    clauses: ClauseFinder,
    list: readonly Attribution[],
  ) {
    this.r = reader;
    this.phrases = phrases;
    this.clauses = clauses;
    this.list = list;
  }

  openFrame({ floor, limit }: FrameBounds): void {
    this.floor = floor;
    this.limit = limit;
    this.before = this.list.length;
  }

  private get previous(): Attribution | undefined {
    return this.list.length > this.before ? this.list.at(-1) : undefined;
  }

  /** The subject of a finite verb: before it, after it, or shared with the verb before. */
  finite(item: number, cue: Cue, group: Group): Found {
    const { r } = this;
    const p = group.first - 1;
    const finite = (cue.forms & (FORM.past | FORM.present)) !== 0 || r.word(item) === SAY;
    if (finite && group.first === item && this.isInverted(item, p, cue)) {
      const c = this.clauses.skipAdverbs(endOfCue(r, item, this.limit), this.limit);
      const subject = this.phrases.subjectAfter(c, this.limit);
      if (subject) return { subject, shape: 'after' };
    }
    const around = this.aroundInserted(p) ?? apart(r, this.phrases, p, this.floor);
    if (around) return { subject: around, shape: 'before' };
    if (p >= this.floor && (r.tag(p) === TAG.CONJUNCTION || (r.isComma(p) && this.sharesOverComma(p))))
      return this.sharedSubject(r.tag(p) === TAG.CONJUNCTION && r.isComma(p - 1));
    const subject = this.phrases.subjectBefore(group.first, this.floor);
    if (!subject) return this.sharedSubject();
    // `The families of men who drowned when a boat sank have accused`: one boat has no plural verb.
    if (r.word(group.first) === HAVE && ONE.has(r.word(subject.first)))
      return { subject: this.phrases.mainSubject(this.floor, this.limit), shape: 'main' };
    return { subject: afterAs(r, this.ofInserted(item, subject), this.limit), shape: 'before' };
  }

  /** `John Carter, the minister said, told police that …`: the subject before the clause that is put in. */
  private aroundInserted(comma: number): ItemRange | undefined {
    const { previous, r } = this;
    const begin = previous?.subject?.first ?? 0;
    if (!previous || previous.cue.last !== comma || begin <= this.floor || !r.isComma(begin - 1))
      return undefined;
    return this.phrases.subjectBefore(begin - 1, this.floor);
  }

  /** `John Carter, the minister said, had resigned`: between two commas the subject is the cue's own. */
  private ofInserted(item: number, subject: ItemRange): ItemRange {
    const { r } = this;
    const close = this.clauses.skipAdverbs(item + 1, this.limit);
    if (close + 1 >= this.limit || !r.isComma(close) || !isFiniteTag(r.tag(close + 1))) return subject;
    for (let k = subject.last - 2; k > subject.first; k -= 1)
      if (r.isComma(k)) return { first: k + 1, last: subject.last };
    return subject;
  }

  /** `X condemned it, said …` after `and` is a coordination; a comma alone is one only when no phrase ends there. */
  private sharesOverComma(comma: number): boolean {
    const { r } = this;
    if (comma - 1 < this.floor || endsPhrase(r.tag(comma - 1)) || r.isMarked(comma - 1)) return false;
    const said = this.previous?.start.at ?? 0;
    return !this.phrases.opensAside(comma, Math.min(comma, Math.max(this.floor, said)));
  }

  /** After `, and` the subject is that of the main clause: `A announced B found C, and said …`. */
  private sharedSubject(ofMain = false): Found {
    let found = -1;
    for (let n = this.list.length - 1; n >= Math.max(this.before, this.list.length - 12); n -= 1) {
      const earlier = this.list[n];
      if (earlier.form !== 'finite' || !earlier.subject) continue;
      const holds = found >= 0 && earlier.start.at <= (this.list[found].subject?.first ?? -1);
      if (found < 0 || (holds && this.list[found].cue.first < earlier.end)) found = n;
      if (!ofMain) break;
    }
    if (found >= 0) return { subject: this.list[found].subject, shape: 'shared', shares: found };
    const subject = this.phrases.mainSubject(this.floor, this.limit);
    return subject ? { subject, shape: 'main' } : { shape: 'none' };
  }

  /** `"…," said X`; `…, said X.`: the speaker follows the verb. */
  private isInverted(item: number, p: number, cue: Cue): boolean {
    const { r } = this;
    if (p < this.floor || item + 1 >= this.limit) return false;
    const after = this.clauses.skipAdverbs(endOfCue(r, item, this.limit), this.limit);
    const last = this.phrases.walkRight(after, this.limit);
    if (last === after || r.word(after) === ID.that) return false;
    if (r.tag(after) === TAG.NUMERAL && r.tag(last - 1) === TAG.NUMERAL) return false;
    const quoted = r.isMarked(p) || (r.isComma(p) && p - 1 >= this.floor && r.isMarked(p - 1));
    // `said margins of 14.7% were`: the sign belongs to the phrase before it.
    const next = last < this.limit && r.isSign(last, PERCENT) ? last + 1 : last;
    const closes = next >= this.limit || !isFiniteTag(r.tag(next));
    if (quoted) return closes;
    if (!r.isComma(p) || (cue.takes & TAKES.tell) !== 0) return false;
    if (SHOWING.has(r.word(item)) && !mayBeSpeaker(r, { first: after, last })) return false;
    const ends = last >= this.limit || r.tag(last) === TAG.PUNCTUATION;
    if (isPutIn(r, this.floor, p, last) || (ends && this.isScrap(p, after, last))) return true;
    if (this.isPutBehindOpener(p, after, last)) return true;
    return ends && this.clauses.isClause(this.floor, p) && !this.clauses.isClause(after, last);
  }

  /** `Nonsense, said Ann Lee.`, `Not so, says the mayor:`: a few words with no name and no verb before the comma. */
  private isScrap(comma: number, after: number, last: number): boolean {
    const { r } = this;
    if (comma - this.floor > MOST_SCRAP || (last < this.limit && r.isComma(last))) return false;
    for (let k = this.floor; k < comma; k += 1)
      if (isFiniteTag(r.tag(k)) || r.tag(k) === TAG.PUNCTUATION || (k > this.floor && r.isUpper(k)))
        return false;
    return mayBeSpeaker(r, { first: after, last });
  }

  /** `To be fair, says Brandt, the rules were never clear`: between words that open a sentence and its subject. */
  private isPutBehindOpener(comma: number, after: number, last: number): boolean {
    const { r } = this;
    const first = r.tag(this.floor);
    const opens = first === TAG.PREPOSITION || first === TAG.ADVERB || first === TAG.TO;
    if (!opens || comma - this.floor > MOST_OPENER || last >= this.limit || !r.isComma(last)) return false;
    const from = r.word(this.floor) === ID.to ? this.floor + 2 : this.floor + 1;
    for (let k = from; k < comma; k += 1)
      if (isFiniteTag(r.tag(k)) || r.tag(k) === TAG.PUNCTUATION || r.isMarked(k)) return false;
    return mayBeSpeaker(r, { first: after, last }) && this.clauses.startsClause(last + 1, this.limit);
  }

  /** The subject of a form in -ing: of its own, or that of the clause it belongs to. */
  gerund(item: number, group: Group): Found {
    const { r, previous } = this;
    const p = group.first - 1;
    if (p >= this.floor && (endsPhrase(r.tag(p)) || r.tag(p) === TAG.POSSESSIVE) && !r.isComma(p)) {
      const low = Math.max(this.floor, p - 12);
      for (let k = p; k > low; k -= 1) {
        if (ABSOLUTE.has(r.word(k)) && k < p)
          return { subject: { first: k + 1, last: p + 1 }, shape: 'before' };
        if (isFiniteTag(r.tag(k)) || (r.tag(k) === TAG.PUNCTUATION && !r.isSign(k, 46))) break;
      }
    }
    const own =
      (previous && ownClause(r, this.phrases, item, previous.cue.last)) ??
      (r.tag(p) === TAG.PREPOSITION ? ofPlaceClause(r, this.phrases, p, this.floor) : undefined);
    if (own) return { subject: own, shape: 'before' };
    if (previous && previous.form !== 'according' && previous.subject)
      return { subject: previous.subject, shape: 'shared', shares: this.list.length - 1 };
    const subject = this.phrases.mainSubject(this.floor, this.limit);
    return { subject: subject && subject.first < item ? subject : undefined, shape: 'main' };
  }
}
