import { isCitedTitle } from './_cited-title.ts';
import { captionOwner, inOwnWords } from './_own-words.ts';
import { mayBeSpeaker, subjectBehind } from './_phrasal-cues.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { NAMING_WORDS, WORD_NOUNS } from '../lexicon/naming-frames.ts';
import { ID, TAKES } from './cues.ts';
import { MARKED } from './_frame-reader.ts';
import { isHeardAtEnd, sourceAtEnd, sourceInLabel } from './_headline-source.ts';
import type { MarkedVerdict } from './marked-speech.ts';
import { isNamedBefore } from './_named-as.ts';
import { shapeOf } from './_marked-shape.ts';
import { SpeechContext } from './_speech-context.ts';
import { TAG } from './tag-set.ts';
import { tags as tagsOf } from './tags.ts';

const NAMING = wordSet(NAMING_WORDS);
const WORDS = wordSet(WORD_NOUNS);
const SO_CALLED = new WordSet(['so-called', 'called', 'self-styled', 'self-described', 'quasi']);
const CALLED = wordId('called');
const WHAT = wordId('what');
const OR = wordId('or');
const TITLED = new WordSet(['titled', 'entitled', 'subtitled', 'headlined']);
/** Words of a description that is no term any more. */
const LEAST_SAID = 4;
const THE = new WordSet(['the', 'a', 'an', 'its', 'his', 'her', 'their']);
const COLON = 58;
const SEMICOLON = 59;

/** Forms of cues whose subject goes on speaking after a colon. */
const SPEAKS: ReadonlySet<string> = new Set(['finite', 'gerund', 'infinitive']);

type Draft = Omit<MarkedVerdict, 'marked' | 'attribution' | 'goesOnFrom'> & {
  attribution?: number;
  goesOnFrom?: number;
};

/** Decides of each marked text whether it is speech. One pass; each look around is bounded. */
export class SpeechJudge extends SpeechContext {
  private readonly tagArray: Uint8Array;
  private readonly verdicts: MarkedVerdict[] = [];

  constructor(document: ParsedDocument) {
    super(document);
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
    if (isCitedTitle(this.r, this.tagArray, this.r.frames.marked[marked])) return refuse('title', 'a source');
    const bounds = { floor: this.floor, limit: this.limit };
    const owner = inOwnWords(this.all, this.item, bounds);
    if (owner) return { kind: 'mixed', rule: 'in-words', reason: '', confidence: 0.9, subject: owner };
    if (isHeardAtEnd(this.r, this.item, bounds) && (!shape.titled || shape.finite))
      return { kind: 'mixed', rule: 'heard', reason: 'said before a court', confidence: 0.7 };
    const bracket = this.bracketSource();
    if (bracket && (this.shape.stop || this.shape.finite || this.leftNeighbour() >= 0))
      return { kind: 'direct', rule: 'bracket', reason: '', confidence: 0.85, subject: bracket };
    const naming = this.namingFrame() || this.termFrame();
    const follows = this.isFollowedBySpeaker();
    const left = follows ? -1 : this.leftNeighbour();
    const isSentence =
      shape.finite && !shape.titled && shape.words >= 8 && (shape.personal || shape.stop || shape.upperFirst);
    if (left >= 0 && !(naming && !this.speaksDirectly(left) && !isSentence)) {
      const title = this.isTitleAfter(left);
      if (!title)
        return this.bySpeech(
          left,
          (this.followedByBorder() || (shape.comma && shape.finite)) && this.opensContent(left),
        );
      return refuse('title', title);
    }
    const poster = naming ? captionOwner(this.all, this.item, this.floor) : undefined;
    if (poster) return { kind: 'mixed', rule: 'posted', reason: '', confidence: 0.85, subject: poster };
    if (naming) return refuse('naming', naming);
    const right = this.rightNeighbour();
    if (right >= 0) {
      if (this.isTitleOfNoun()) return refuse('title', 'the title of what the noun before it names');
      const opens = follows || this.isFirst() || this.r.isSign(this.item - 1, COLON);
      const around = opens ? -1 : this.covering();
      return around >= 0 ? this.bySpeech(around, false) : this.bySpeech(right, opens);
    }
    const dash = this.dashSource();
    if (dash)
      return { kind: 'direct', rule: 'dash', reason: 'a name after a dash', confidence: 0.9, subject: dash };
    const from = this.introducedBefore();
    if (from)
      return {
        kind: 'direct',
        rule: 'introduced',
        reason: 'a line before ends in a colon',
        confidence: 0.85,
        subject: from,
      };
    return this.byContext(marked);
  }

  /** `At the panel "Breaking Into Comics," speakers shared`. */
  private isTitleOfNoun(): boolean {
    const { shape, r, item, floor } = this;
    if (!shape.titled || shape.finite || shape.words < 2 || item - 1 <= floor) return false;
    return r.tag(item - 1) === TAG.NOUN && r.tag(item - 2) === TAG.DETERMINER;
  }

  /** `The agency saw a need to act: "…," said Ann Lee`: who is named after the marks speaks. */
  private isFollowedBySpeaker(): boolean {
    if (!this.r.isSign(this.item - 1, COLON) || !this.shape.comma) return false;
    const right = this.rightNeighbour();
    return right >= 0 && this.all.list[right].shape === 'after';
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
    const lead = this.leadIn() ?? this.inHeadline();
    if (lead) return lead;
    const answers = shape.stop && this.isAlone() && this.verdicts[marked - 1]?.kind !== undefined;
    if (shape.titled && !answers && !shape.personal && !(shape.finite && shape.stop))
      return refuse('title', 'capitalised like a title or a name');
    const carried = this.carried(marked);
    if (carried) return carried;
    if (shape.finite && shape.words >= 6 && (shape.upperFirst || shape.personal)) {
      const subject = this.isAlone() ? undefined : this.all.phrases.mainSubject(this.floor, this.item);
      return {
        kind: this.isAlone() ? 'direct' : 'mixed',
        rule: 'sentence',
        reason: 'a sentence in marks',
        confidence: 0.6,
        subject,
        ...(subject || !this.isFirst() ? {} : this.toldOf()),
      };
    }
    if (shape.personal && shape.words >= 4 && !shape.titled)
      return {
        kind: 'mixed',
        rule: 'personal',
        reason: 'words of a first person in marks',
        confidence: 0.6,
        subject: this.all.phrases.mainSubject(this.floor, this.item),
      };
    return shape.words === 1
      ? refuse('term', 'a single word in marks and no cue of speech: a term or scare quotes')
      : refuse('no-cue', 'no cue of speech in the sentence: a term, a name or scare quotes');
  }

  /** Words of a headline whose source stands at its end or before a colon. */
  private inHeadline(): Draft | undefined {
    const { item, floor, limit, shape } = this;
    if (shape.titled && !shape.finite) return undefined;
    const bounds = { floor, limit, last: this.range.last };
    const attribution = sourceAtEnd(this.all, item, bounds);
    if (attribution >= 0) return this.bySpeech(attribution, false);
    const subject = sourceInLabel(this.r, item, bounds);
    if (subject) return { kind: 'mixed', rule: 'label', reason: '', confidence: 0.7, subject };
    // `'A danger to us all': judge jails driver`
    const opens = item === floor && shape.words > 2 && this.r.isSign(item + 1, COLON);
    return opens && this.blocks[this.r.frames.block[this.frame]].kind === 'title'
      ? { kind: 'direct', rule: 'headline', reason: '', confidence: 0.7 }
      : undefined;
  }

  private bySpeech(attribution: number, direct: boolean): Draft {
    const { shape } = this;
    return {
      kind: direct ? 'direct' : 'mixed',
      rule: direct ? 'cue' : 'fragment',
      reason: '',
      confidence: direct ? 0.98 : shape.words > 1 ? 0.94 : 0.88,
      attribution,
    };
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
    if (word === ID.as && isNamedBefore(r, k, floor)) return 'known as: a name';
    if (word === ID.of && k - 1 >= floor && WORDS.has(r.word(k - 1)))
      return 'the title, theme or slogan itself';
    if (!NAMING.has(word) || !this.isNaming(k)) return '';
    return `after "${r.t.text.slice(r.startOf(k), r.endOf(k))}": a name, a title or a term`;
  }

  /** `what scientists call a "…"`, `pamoja or "together"`: a term of a trade, a gloss. */
  private termFrame(): string {
    const { r, item, floor } = this;
    if (item > floor && r.word(item - 1) === OR) {
      const isJoined = r.tag(item - 2) === MARKED;
      if (!isJoined) return 'after "or": another name or a gloss';
      if (this.verdicts[r.markedAt(item) - 1]?.rule === 'naming')
        return 'after "or": another name like the one before';
    }
    const { first, last } = this.range;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = this.all.list[n];
      if (a.cue.first > item) continue;
      return this.isTermOf(a) && item < a.end && this.shape.words < LEAST_SAID
        ? 'what somebody calls it: a term'
        : '';
    }
    return '';
  }

  /** `what Ann Lee called "…"`, `Ann Lee has called "…"`: the verb before the marks has a subject of its own, in the past. */
  private isCalledSo(k: number): boolean {
    const { r } = this;
    const { first, last } = this.range;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = this.all.list[n];
      if (a.cue.first !== k || a.form !== 'finite' || a.shape !== 'before' || !a.subject) continue;
      const isPerfect = r.tag(k) === TAG.PARTICIPLE && a.group < k;
      return r.word(a.subject.first - 1) === WHAT || (isPerfect && !this.shape.titled);
    }
    return false;
  }

  /** `called the programme "a joke"`: the noun at `k` is the object of the verb, and the marks say what it is. */
  private isJudgedAs(k: number): boolean {
    const { first, last } = this.range;
    if (this.shape.titled || !this.opensWithArticle()) return false;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = this.all.list[n];
      if (a.cue.first < k) return (a.takes & TAKES.call) !== 0 && a.form === 'finite' && k < a.end;
    }
    return false;
  }

  private isNaming(k: number): boolean {
    const { r, item, shape } = this;
    const tag = r.tag(k);
    const isVerb = tag >= TAG.BASE && tag <= TAG.GERUND;
    if (!isVerb && this.isJudgedAs(k)) return false;
    if (!isVerb) return k === item - 1 || !r.isSign(item - 1, COLON) || shape.titled || shape.words < 4;
    if (TITLED.has(r.word(k)) && k === item - 1) return true;
    if (this.isCalledSo(k)) return false;
    if (shape.titled && !shape.finite) return true;
    if (tag === TAG.PAST || tag === TAG.PRESENT || tag === TAG.GERUND || tag === TAG.BASE) return false;
    return !shape.finite;
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
    const { finite, upperFirst, personal, stop } = this.shape;
    // `urged "maximum restraint"`: what is asked for, not the words of asking.
    if ((a.class === 'order' || a.class === 'emotion') && !finite && !upperFirst && !personal && !stop)
      return false;
    // `agreed to the closure "with a heavy heart"`: marked words inside a phrase of the clause
    const isPart = r.isWord(item - 1) && item > a.cue.last && !this.isHearer(a);
    if (isPart && !finite && !upperFirst && !personal && !stop) return false;
    const isWhole = a.start.join !== 'bare' || finite || upperFirst || personal || stop;
    return isWhole && (a.takes & (TAKES.clause | TAKES.tell | TAKES.quote)) !== 0 && a.start.at === item;
  }

  /** A colon or semicolon before the marks: the one the sentence is about speaks. */
  private leadIn(): Draft | undefined {
    const { r, item, floor, shape } = this;
    const before = item - 1;
    if (before <= floor) return undefined;
    const colon = r.isSign(before, COLON) || r.isSign(before, SEMICOLON) || this.isLongDash(before);
    const comma = r.isComma(before) && shape.finite && shape.upperFirst && shape.words > 3;
    if (!colon && !comma) return undefined;
    if (shape.titled && !shape.finite) return undefined;
    if (shape.words < 3 && !shape.stop) return undefined;
    const { first, last } = this.range;
    for (let n = last - 1; n >= first; n -= 1) {
      const a = this.all.list[n];
      if (
        a.cue.first < item &&
        !this.isAside(a) &&
        SPEAKS.has(a.form) &&
        a.subject &&
        !this.isInner(n) &&
        this.isStrong(a)
      )
        return { kind: 'direct', rule: 'lead-in', reason: '', confidence: 0.9, attribution: n };
    }
    const main = this.all.phrases.mainSubject(floor, item);
    const found = main && this.ownerOfReply(this.withoutVerb(main, item));
    // `Then, after a pause: "…"`
    const isTime = found && r.tag(found.first) === TAG.PREPOSITION && r.tag(found.last - 1) !== TAG.PROPER;
    const subject = isTime ? undefined : found;
    const draft: Draft = { kind: 'direct', rule: 'lead-in', reason: '', confidence: 0.8, subject };
    return isTime || (comma && !colon && !subject) ? { ...draft, ...this.toldOf() } : draft;
  }

  /** `Lee called it "small." At the opening, "I felt tall."`: who spoke just before, or whom the sentence before is about. */
  private toldOf(): Pick<Draft, 'goesOnFrom' | 'about'> {
    const { frames } = this.r;
    const marked = this.r.markedAt(this.item);
    const isSpoken = this.verdicts[marked - 1]?.kind !== undefined;
    const isNext =
      isSpoken &&
      frames.frameOf[marked - 1] >= this.frame - 1 &&
      frames.block[frames.frameOf[marked - 1]] === frames.block[this.frame];
    return isNext ? { goesOnFrom: marked - 1 } : { about: this.subjectBefore(marked) };
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
      const told = alone ? this.toldBefore(marked) : -1;
      if (told >= 0) return { kind: 'direct', rule: 'told', reason: '', confidence: 0.8, speakerOf: told };
      const same =
        before?.kind !== undefined &&
        frames.block[frames.frameOf[marked - 1]] >= frames.block[this.frame] - (this.isAnswer() ? 2 : 1);
      const about =
        alone && !continues ? this.subjectBefore(marked, same && !this.isAnswer() ? 0 : 1) : undefined;
      return {
        kind: 'direct',
        rule: same ? 'goes-on' : 'alone',
        reason: '',
        confidence: same ? 0.95 : 0.6,
        goesOnFrom: same ? marked - 1 : -1,
        about,
      };
    }
    if (this.isFirst() && shape.finite && (shape.stop || shape.comma)) {
      const { phrases } = this.all;
      const reply = this.replyBehind(marked);
      if (reply) return { kind: 'direct', rule: 'reply', reason: '', confidence: 0.8, ...reply };
      const behind = subjectBehind(this.r, (from, to) => phrases.walkRight(from, to), this.item, this.limit);
      const subject = behind && mayBeSpeaker(this.r, behind) ? behind : undefined;
      const goesOnFrom = before?.kind && !behind ? marked - 1 : -1;
      return { kind: 'direct', rule: 'sentence', reason: '', confidence: 0.6, goesOnFrom, subject };
    }
    const inBlock =
      before?.kind !== undefined && frames.block[frames.frameOf[marked - 1]] === frames.block[this.frame];
    const isFragment =
      shape.words >= 3 && !shape.upperFirst && (shape.finite || shape.personal || shape.words >= 5);
    const ends =
      before?.kind === 'direct' && frames.frameOf[marked - 1] === this.frame && shape.finite && shape.stop;
    if (ends && this.r.isComma(this.item - 1))
      return { kind: 'direct', rule: 'goes-on', reason: '', confidence: 0.9, goesOnFrom: marked - 1 };
    return inBlock && isFragment
      ? { kind: 'mixed', rule: 'fragment-goes-on', reason: '', confidence: 0.6, goesOnFrom: marked - 1 }
      : undefined;
  }
}

const refuse = (rule: string, reason: string): Draft => ({ rule, reason, confidence: 0 });
