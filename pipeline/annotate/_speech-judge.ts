import type { ParsedDocument } from '../../schemas/document.ts';
import { WordSet, wordId } from '../core/vocabulary.ts';
import { NAMING_AS, NAMING_WORDS, WORD_NOUNS } from '../lexicon/naming-frames.ts';
import { type Attribution, type Attributions, attributions } from './attributions.ts';
import { cueOf, FORM, ID, TAKES } from './cues.ts';
import { type FrameReader, type ItemRange, MARKED } from './_frame-reader.ts';
import type { MarkedVerdict } from './marked-speech.ts';
import { type MarkedShape, shapeOf } from './_marked-shape.ts';
import { TAG } from './tag-set.ts';
import { tags as tagsOf } from './tags.ts';

const NAMING = new WordSet(NAMING_WORDS.split(' '));
const AS_NAMING = new WordSet(NAMING_AS.split(' '));
const WORDS = new WordSet(WORD_NOUNS.split(' '));
const SO_CALLED = new WordSet(['so-called', 'called', 'self-styled', 'self-described', 'quasi']);
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
  'voice',
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
  'express',
  'dub',
  'label',
]);
const CALLED = wordId('called');
const WHAT = wordId('what');
const OR = wordId('or');
const THE = new WordSet(['the', 'a', 'an', 'its', 'his', 'her', 'their']);
/** How many cues on each side are looked at. */
const NEAR = 16;
const COLON = 58;
const SEMICOLON = 59;
const DASHES = [45, 0x2013, 0x2014, 0x2015];

type Draft = Omit<MarkedVerdict, 'marked' | 'attribution' | 'goesOnFrom'> & {
  attribution?: number;
  goesOnFrom?: number;
};

/** Decides of each marked text whether it is speech. One pass; each look around is bounded. */
export class SpeechJudge {
  private readonly all: Attributions;
  private readonly r: FrameReader;
  private readonly tagArray: Uint8Array;
  private readonly verdicts: MarkedVerdict[] = [];
  private shape!: MarkedShape;
  private item = 0;
  private frame = 0;
  private floor = 0;
  private limit = 0;

  constructor(document: ParsedDocument) {
    this.all = attributions.of(document);
    this.r = this.all.reader;
    this.tagArray = tagsOf.of(document);
  }

  run(): readonly MarkedVerdict[] {
    const { frames } = this.r;
    frames.marked.forEach((m, marked) => {
      this.item = frames.itemOf[marked];
      this.frame = frames.frameOf[marked];
      this.floor = frames.first[this.frame];
      this.limit = frames.last[this.frame];
      this.shape = shapeOf(this.r, this.tagArray, m);
      const draft = this.judge(marked);
      this.verdicts.push({ attribution: -1, goesOnFrom: -1, ...draft, marked });
    });
    return this.verdicts;
  }

  private judge(marked: number): Draft {
    const { shape } = this;
    if (shape.words === 0) return refuse('no-words', 'no words between the marks');
    const naming = this.namingFrame() || this.termFrame();
    const left = this.leftNeighbour();
    if (left >= 0 && !(naming && !this.speaksDirectly(left))) {
      const title = this.isTitleAfter(left);
      if (!title) return this.bySpeech(left, this.followedByBorder() && this.opensContent(left));
      return refuse('title', title);
    }
    if (naming) return refuse('naming', naming);
    const right = this.rightNeighbour();
    if (right >= 0) return this.bySpeech(right, this.isFirst());
    const from = this.introducedBefore();
    if (from)
      return {
        kind: 'direct',
        rule: 'introduced',
        reason: 'a line before ends in a colon',
        confidence: 0.85,
        subject: from,
      };
    const dash = this.dashSource();
    if (dash)
      return { kind: 'direct', rule: 'dash', reason: 'a name after a dash', confidence: 0.9, subject: dash };
    return this.byContext(marked);
  }

  private byContext(marked: number): Draft {
    const { shape } = this;
    const covering = this.covering();
    if (covering >= 0) {
      if (shape.titled && !shape.finite && (shape.words > 1 || !shape.upperFirst))
        return refuse('title', 'capitalised like a title or a name');
      if (shape.titled && shape.words === 1)
        return refuse('name', 'a single capitalised word: a name or a term');
      return this.bySpeech(covering, false);
    }
    const lead = this.leadIn();
    if (lead) return lead;
    if (shape.titled && !shape.personal && !(shape.finite && shape.stop))
      return refuse('title', 'capitalised like a title or a name');
    const carried = this.carried(marked);
    if (carried) return carried;
    if (shape.finite && shape.words >= 6 && (shape.upperFirst || shape.personal))
      return {
        kind: this.isAlone() ? 'direct' : 'mixed',
        rule: 'sentence',
        reason: 'a sentence in marks',
        confidence: 0.6,
        subject: this.isAlone() ? undefined : this.all.phrases.mainSubject(this.floor, this.item),
      };
    return shape.words === 1
      ? refuse('term', 'a single word in marks and no cue of speech: a term or scare quotes')
      : refuse('no-cue', 'no cue of speech in the sentence: a term, a name or scare quotes');
  }

  private bySpeech(attribution: number, direct: boolean): Draft {
    const { shape } = this;
    return {
      kind: direct ? 'direct' : 'mixed',
      rule: direct ? 'cue' : 'fragment',
      reason: '',
      confidence: direct ? 0.97 : shape.words > 1 ? 0.9 : 0.8,
      attribution,
    };
  }

  /** Attributions of this frame near the marked text, by number. */
  private get range(): ItemRange {
    const { ofFrame, list } = this.all;
    let low = ofFrame[this.frame];
    let high = ofFrame[this.frame + 1];
    const { first, last } = { first: low, last: high };
    if (last - first <= NEAR) return { first, last };
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].cue.first < this.item) low = middle + 1;
      else high = middle;
    }
    return { first: Math.max(first, low - NEAR), last: Math.min(last, low + NEAR) };
  }

  /** The reason why the words before the marks announce a name, a title or a term; `''` for none. */
  private namingFrame(): string {
    const { r, item, floor } = this;
    let k = item - 1;
    if (k >= floor && (THE.has(r.word(k)) || r.isComma(k) || r.isSign(k, COLON))) k -= 1;
    if (k < floor) return '';
    const word = r.word(k);
    if (k === item - 1 && SO_CALLED.has(word) && (word !== CALLED || r.isSign(k - 1, 45)))
      return 'so-called: scare quotes';
    if (word === ID.as && k - 1 >= floor && AS_NAMING.has(r.word(k - 1))) return 'known as: a name';
    if (word === ID.of && k - 1 >= floor && WORDS.has(r.word(k - 1)))
      return 'the title, theme or slogan itself';
    if (!NAMING.has(word) || !this.isNaming(k)) return '';
    return `after "${r.t.text.slice(r.startOf(k), r.endOf(k))}": a name, a title or a term`;
  }

  /** `what scientists call a "…"`, `pamoja or "together"`: a term of a trade, a gloss. */
  private termFrame(): string {
    const { r, item, floor } = this;
    if (item > floor && r.word(item - 1) === OR && r.tag(item - 2) !== MARKED)
      return 'after "or": another name or a gloss';
    const { first, last } = this.range;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = this.all.list[n];
      if (a.cue.first > item) continue;
      return this.isTermOf(a) && item < a.end ? 'what somebody calls it: a term' : '';
    }
    return '';
  }

  private isNaming(k: number): boolean {
    const { r, item, shape } = this;
    const tag = r.tag(k);
    const isVerb = tag >= TAG.BASE && tag <= TAG.GERUND;
    if (!isVerb) return k === item - 1 || !r.isSign(item - 1, COLON) || shape.titled || shape.words < 4;
    if (shape.titled && !shape.finite) return true;
    if (tag === TAG.PAST || tag === TAG.PRESENT || tag === TAG.GERUND || tag === TAG.BASE) return false;
    return !shape.finite;
  }

  /** The attribution whose matter begins with this marked text; −1 for none. */
  private leftNeighbour(): number {
    const { list } = this.all;
    const { first, last } = this.range;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = list[n];
      if (a.cue.first > this.item || this.isAside(a)) continue;
      if (a.form === 'according') {
        if (this.endsBefore(a)) return this.beforeAccording(n, first);
        continue;
      }
      if (this.isAdjacent(a)) return this.isStrong(a) ? n : -1;
      return -1;
    }
    return this.item === this.floor ? this.colonInBlockBefore() : -1;
  }

  /** In an aside between dashes that closes before the marks: `commented — as X said — "…"`. */
  private isAside(a: Attribution): boolean {
    const { r, item, floor } = this;
    if (item - 1 <= floor || !this.isDash(item - 1)) return false;
    const low = Math.max(floor, item - 40);
    for (let k = item - 2; k > low; k -= 1) if (this.isDash(k)) return a.cue.first > k && r.isWord(k + 1);
    return false;
  }

  private isDash(item: number): boolean {
    return DASHES.some((code) => code !== 45 && this.r.isSign(item, code));
  }

  private isAdjacent(a: Attribution): boolean {
    const { r, item } = this;
    if (a.start.at === item || a.cue.last === item) return true;
    return a.start.at === item + 1 && r.isMarked(item) && item > a.cue.first;
  }

  private endsBefore(a: Attribution): boolean {
    const end = a.subject?.last ?? 0;
    return end === this.item || (end === this.item - 1 && this.r.isComma(end));
  }

  private beforeAccording(n: number, first: number): number {
    for (let k = n - 1; k >= first; k -= 1) if (this.all.list[k].form !== 'according') return k;
    return n;
  }

  /** `Ann Lee said:` at the end of the block before. */
  private colonInBlockBefore(): number {
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

  /** `what scientists call a "…"`: a term of theirs, not an utterance. */
  private isTermOf(a: Attribution): boolean {
    const { r } = this;
    if ((a.takes & TAKES.call) === 0 || !a.subject) return false;
    const cue = cueOf(r.word(a.cue.first));
    const isPast = cue === undefined || (cue.forms & FORM.past) !== 0;
    return !isPast && (r.word(a.subject.first - 1) === WHAT || r.word(a.subject.first) === WHAT);
  }

  /** `From Chairwoman Lee:` on the line before. */
  private introducedBefore(): ItemRange | undefined {
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

  private isStrong(a: Attribution): boolean {
    if (!WEAK_CALLS.has(a.lemma) || (a.takes & TAKES.clause) !== 0) return true;
    const { r, item, shape } = this;
    if (r.isSign(item - 1, COLON) || r.isComma(item - 1)) return true;
    return (
      !shape.titled && (r.tag(item - 1) === TAG.POSSESSIVE || r.word(item - 1) === ID.as || shape.finite)
    );
  }

  /** `said "Yes"`, `wrote, "…"`: the cue stands right before and takes speech itself. */
  private speaksDirectly(n: number): boolean {
    const a = this.all.list[n];
    return a.form !== 'noun' && (a.takes & (TAKES.clause | TAKES.tell)) !== 0 && a.cue.last >= this.item - 1;
  }

  private isTitleAfter(n: number): string {
    const { shape, r, item } = this;
    const a = this.all.list[n];
    const sign = r.isComma(item - 1) || r.isSign(item - 1, COLON);
    if (sign || !shape.titled || shape.finite || shape.personal || shape.stop) return '';
    if (shape.words === 1 && (a.takes & TAKES.clause) !== 0 && this.followedByBorder()) return '';
    return 'capitalised like a title or a name';
  }

  private opensContent(n: number): boolean {
    const a = this.all.list[n];
    const { item, r } = this;
    if (r.tag(item - 1) === TAG.PREPOSITION) return false;
    if (a.form === 'according') return r.isComma(item - 1) && this.shape.finite;
    return (a.takes & (TAKES.clause | TAKES.tell | TAKES.quote)) !== 0 && a.start.at === item;
  }

  private followedByBorder(): boolean {
    const next = this.item + 1;
    return (
      next >= this.limit ||
      this.r.tag(next) === TAG.PUNCTUATION ||
      this.r.tag(next) === TAG.CONJUNCTION ||
      this.rightNeighbour() >= 0
    );
  }

  private isFirst(): boolean {
    for (let k = this.item - 1; k >= this.floor; k -= 1) {
      const tag = this.r.tag(k);
      if (tag !== TAG.PUNCTUATION && tag !== TAG.CONJUNCTION) return false;
      if (k < this.item - 3) return false;
    }
    return true;
  }

  /** The attribution that follows: `"…," she said`, `"…" said Ann Lee`. */
  private rightNeighbour(): number {
    const { r, item, shape } = this;
    const { list } = this.all;
    const comma = item + 1 < this.limit && r.isComma(item + 1);
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
      const signed = comma || shape.comma || shape.stop;
      const takes = (a.takes & (TAKES.clause | TAKES.tell | TAKES.quote)) !== 0;
      if (a.shape === 'shared' || a.shape === 'main' || begin < next) continue;
      if (takes && begin === next + 1 && r.tag(next) !== TAG.ADVERB && r.tag(next) !== TAG.PREPOSITION)
        continue;
      return takes && (inverted || (signed && a.shape === 'before')) ? n : -1;
    }
    return -1;
  }

  /** `"…" — Commissioner Ann Lee`. */
  private dashSource(): ItemRange | undefined {
    const { r, item, limit } = this;
    const { frames } = r;
    if (!this.isFirst()) return undefined;
    let k = item + 1;
    let high = limit;
    if (k >= limit) {
      const next = this.frame + 1;
      if (next >= frames.count || frames.last[next] - frames.first[next] > 16) return undefined;
      k = frames.first[next];
      high = frames.last[next];
    }
    if (!DASHES.some((code) => r.isSign(k, code)) || k + 1 >= high || !r.isUpper(k + 1)) return undefined;
    return this.all.phrases.subjectAfter(k + 1, high);
  }

  /** The attribution within whose matter it stands; the nearest one counts; −1 for none. */
  private covering(): number {
    const { list } = this.all;
    const { first, last } = this.range;
    const { item } = this;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = list[n];
      if (this.isAside(a)) continue;
      if (a.cue.first < item && a.start.at <= item && item < a.end && this.isStrong(a)) return n;
      if (a.cue.first < item && a.clauses.some((c) => c.first <= item && item < c.last)) return n;
    }
    for (let n = first; n < last; n += 1)
      if (list[n].clauses.some((c) => c.first <= item && item < c.last)) return n;
    return -1;
  }

  /** A colon or semicolon before the marks: the one the sentence is about speaks. */
  private leadIn(): Draft | undefined {
    const { r, item, floor, shape } = this;
    const before = item - 1;
    if (before <= floor) return undefined;
    const colon = r.isSign(before, COLON) || r.isSign(before, SEMICOLON) || this.isDash(before);
    const comma = r.isComma(before) && shape.finite && shape.upperFirst && shape.words > 3;
    if (!colon && !comma) return undefined;
    if (shape.titled && !shape.finite) return undefined;
    if (shape.words < 3 && !shape.stop) return undefined;
    const { first, last } = this.range;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = this.all.list[n];
      if (a.cue.first < item && !this.isAside(a) && a.form !== 'noun' && a.form !== 'according' && a.subject)
        return { kind: 'direct', rule: 'lead-in', reason: '', confidence: 0.9, attribution: n };
    }
    return {
      kind: 'direct',
      rule: 'lead-in',
      reason: '',
      confidence: 0.8,
      subject: this.all.phrases.mainSubject(floor, item),
    };
  }

  private isAlone(): boolean {
    const { r, item, floor, limit } = this;
    for (let k = floor; k < limit; k += 1)
      if (k !== item && r.tag(k) !== TAG.PUNCTUATION && r.tag(k) !== TAG.CONJUNCTION) return false;
    return true;
  }

  /** Speech that goes on: it stands alone after speech, or is a longer fragment after it in the paragraph. */
  private carried(marked: number): Draft | undefined {
    const { shape } = this;
    const { frames } = this.r;
    const alone = this.isAlone();
    const before = this.verdicts[marked - 1];
    const continues = frames.marked[marked].continues;
    if (alone || continues) {
      if (!(shape.finite || shape.words >= 3 || shape.stop)) return undefined;
      const same =
        before?.kind !== undefined &&
        frames.block[frames.frameOf[marked - 1]] >= frames.block[this.frame] - 1;
      return {
        kind: 'direct',
        rule: same ? 'goes-on' : 'alone',
        reason: '',
        confidence: same ? 0.93 : 0.6,
        goesOnFrom: same ? marked - 1 : -1,
      };
    }
    if (this.isFirst() && shape.finite && (shape.stop || shape.comma)) {
      return {
        kind: 'direct',
        rule: 'sentence',
        reason: '',
        confidence: 0.6,
        goesOnFrom: before?.kind ? marked - 1 : -1,
      };
    }
    const inBlock =
      before?.kind !== undefined && frames.block[frames.frameOf[marked - 1]] === frames.block[this.frame];
    const isFragment = shape.words >= 3 && !shape.upperFirst;
    return inBlock && isFragment
      ? { kind: 'mixed', rule: 'fragment-goes-on', reason: '', confidence: 0.6, goesOnFrom: marked - 1 }
      : undefined;
  }
}

const refuse = (rule: string, reason: string): Draft => ({ rule, reason, confidence: 0 });
