import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { FORM, ID } from './cues.ts';
import { afterDateline } from './_dateline.ts';
import { ClausesAround, LATER_CLAUSE } from './_clauses-around.ts';
import {
  isActivity,
  isAnonymity,
  isGerundAside,
  isInQuestion,
  isOwnThought,
  isReducedTime,
  leavesNoVerb,
  takesClause,
} from './_clause-refusals.ts';
import { paired } from './_clause-pairs.ts';
import type { Group } from './_cue-checker.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import { isOccasion, overParticiple, tellsOfNoun, tellsWho } from './_said-where.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Verbs that take many objects: a clause after them needs `that`. */
const WEAK = wordSet(
  'shot fired fire shoot hit finding submit submits submitted submitting read reads project projected counter protest protested protesting object objected relate order orders ordered request requests requested demand demands demanded command recommend recommends recommended instruct require requires required plead beg insist question questioned query remind certify recount profess shout shouted yell scream cry exclaim murmur mutter whisper observe observed observing post posted tweet tweeted wrote write answer answered highlight highlighted highlighting recall recalled propose proposed repeat repeated calculate calculated underline underlined underlining underscore underscored underscoring show shown decide decided joke joked concur finding',
);
/** Verbs after which a bare clause shows itself at once: its subject, then its verb. */
const DIRECT_ONLY = wordSet(
  'accept accepts accepted rule rules ruled find finds found mention mentioned mentioning conclude concluded agree agreed testified testify swear swore sworn reiterate reiterated stress stressed stressing emphasise emphasised emphasize emphasized remark comment commented hint hinted hear hears heard signal signalled signaled reply replied respond responded complain complained boast boasted imply implied determine shows showed',
);

const BREAKS: ReadonlySet<number> = new Set([
  TAG.PARTICIPLE,
  TAG.GERUND,
  TAG.RELATIVE,
  TAG.SUBORDINATOR,
  TAG.TO,
]);
const OBJECT_TAGS: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.POSSESSIVE,
  TAG.GERUND,
]);
/** What stands behind a participle that tells more of its noun: `issued on Monday`, `published online`. */
const FOLLOWS_PARTICIPLE: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.PUNCTUATION,
  TAG.ADVERB,
  TAG.TO,
  TAG.ADJECTIVE,
]);
const NOMINATIVE = new WordSet(['he', 'she', 'they', 'we', 'i', 'it', 'there']);

/** `warned of strikes`: what was said stands after the verb, so nothing before it was. */
const COMPLEMENT = new WordSet(['of', 'against']);
const SAYING = wordSet('said says say saying told added adds believe believes think thinks claimed claims');
/** `cried when she read it`: a time, but for verbs that tell of one. */
const TIMES = new WordSet(['when', 'where']);
const TELLING = wordSet(
  'ask asks asked asking wonder wonders wondered wondering explain explains explained explaining tell tells told telling know knows knew known reveal reveals revealed revealing disclose disclosed determine determined find found decide decided understand understood describe describes described describing recall recalls recalled specify specified clarify clarified inquire inquired enquire enquired question questioned learn learned indicate indicates indicated announce announced confirm confirmed remember remembers remembered show shows showed',
);
const SO = wordId('so');
const THAN = wordId('than');
const OF = wordId('of');
const ADMITTING = wordSet('admit admits admitted deny denies denied');
const [COLON, SEMICOLON] = [58, 59];
const DOUBT = 'doubt';

/** Which clauses belong to a cue. */
export class ClauseScope {
  private readonly r: FrameReader;
  private readonly clauses: ClauseFinder;
  private readonly around: ClausesAround;

  constructor(reader: FrameReader, clauses: ClauseFinder) {
    this.r = reader;
    this.clauses = clauses;
    this.around = new ClausesAround(reader, clauses);
  }

  clausesOf(a: Attribution, group: Group, bounds: FrameBounds): ItemRange[] {
    return this.rangesOf(a, group, bounds).flatMap((range) => paired(this.r, this.clauses, range));
  }

  private rangesOf(a: Attribution, group: Group, bounds: FrameBounds): ItemRange[] {
    if (!takesClause(this.r, a) || group.negated || (!a.subject && a.shape !== 'hearer')) return [];
    // `doubts that it will help`: what is doubted is not said.
    if ((group.modal && a.form !== 'finite') || a.lemma === DOUBT) return [];
    if (isInQuestion(this.r, a, bounds) || leavesNoVerb(this.r, a, group, bounds)) return [];
    if (a.shape === 'after' || (!group.modal && this.closesFrame(a, bounds)))
      return this.around.of(a, bounds);
    const bareAllowed =
      this.opensWithSubject(a) ||
      (!WEAK.has(this.r.word(a.cue.first)) && a.class !== 'thought' && a.class !== 'emotion');
    if (a.start.join === 'bare' && (!bareAllowed || a.class === 'question')) return [];
    // `asked banks for a loan, sources said`
    if (a.class === 'question' && a.start.join === 'sign' && this.r.isComma(a.start.at - 1)) return [];
    // `admitted selling medals he stole`: what was done
    if (ADMITTING.has(this.r.word(a.cue.first)) && this.r.tag(a.start.at) === TAG.GERUND) return [];
    const isWhere = this.r.tag(a.start.at) === TAG.PREPOSITION || this.r.tag(a.cue.last) === TAG.PREPOSITION;
    if (a.start.join === 'bare' && isWhere && this.followsMarks(a, bounds.floor)) return [];
    if (a.start.join === 'bare' && this.r.tag(a.start.at) === TAG.CONJUNCTION) return [];
    const range = { first: a.start.at, last: a.end };
    if (
      a.start.join === 'whether' &&
      TIMES.has(this.r.word(range.first)) &&
      (!TELLING.has(this.r.word(a.cue.first)) || (a.start.addressee && this.followsMarks(a, bounds.floor)))
    )
      return [];
    if (isReducedTime(this.r, a, bounds) || isOwnThought(this.r, a) || isGerundAside(this.r, a, range))
      return [];
    if (range.first >= range.last || isActivity(this.r, a, range.first)) return [];
    if (isAnonymity(this.r, a, range)) return [];
    if (a.shape === 'agent' && a.start.join === 'sign' && this.r.isComma(range.first - 1)) return [];
    if (a.start.join === 'bare' && !this.opensClause(a, range)) return [];
    if (this.isOthersTag(a, range)) return [];
    if (a.start.join === 'sign' && !a.gap && isFiniteTag(this.r.tag(range.first))) return [];
    const isClause =
      this.clauses.isClause(range.first, range.last) ||
      this.isThatClause(a, range) ||
      this.isSaidOfSubject(a, range);
    if (!isClause && !(a.gap && isFiniteTag(this.r.tag(range.first)))) return [];
    const before = this.r.isSign(range.first - 1, COLON) ? this.around.clauseBefore(a, bounds) : undefined;
    return before ? [before, range] : [range];
  }

  /** `In a statement read to the court, Ann Lee said`: a participle of the phrase that opens the sentence. */
  isInIntroduction(
    item: number,
    forms: number,
    subject: ItemRange | undefined,
    { floor, limit }: FrameBounds,
  ): boolean {
    const { r } = this;
    if ((forms & FORM.participle) === 0 || (forms & FORM.past) === 0 || !subject) return false;
    const opening = afterDateline(r, floor, item);
    if (subject.first !== opening + 1 || r.tag(opening) !== TAG.PREPOSITION || subject.last > item)
      return false;
    const high = Math.min(limit, item + 16);
    for (let k = item + 1; k < high; k += 1) {
      if (isFiniteTag(r.tag(k)) || r.isMarked(k)) return false;
      if (r.isComma(k)) return this.clauses.startsClause(k + 1, limit);
    }
    return false;
  }

  /** `"…," her brother said in a statement read to the court.`: what was said stands in marks before. */
  private followsMarks({ subject }: Attribution, floor: number): boolean {
    const { r } = this;
    const before = subject ? subject.first - 1 : -1;
    if (before < floor) return false;
    return r.isMarked(before) || (r.isComma(before) && before > floor && r.isMarked(before - 1));
  }

  /** `tweeted he was`: a pronoun in the nominative with its verb can only begin a clause. */
  private opensWithSubject(a: Attribution): boolean {
    const { r } = this;
    const at = a.start.at;
    if (a.class === 'thought' || a.class === 'emotion' || !NOMINATIVE.has(r.word(at))) return false;
    return isFiniteTag(r.tag(at + 1));
  }

  /** Whether nothing but a subject stands before the first verb, where the cue asks for that. */
  private opensClause(a: Attribution, { first, last }: ItemRange): boolean {
    const { r } = this;
    if (r.isComma(first) || r.isSign(first, SEMICOLON) || r.word(first) === SO) return false;
    if (this.isObjectWithClause(a, { first, last }) || this.isObjectInMessage({ first, last })) return false;
    if (!DIRECT_ONLY.has(r.word(a.cue.first))) return true;
    for (let at = first; at < last; at += 1) {
      const tag = r.tag(at);
      if (isFiniteTag(tag) || r.startsWithVerb(at)) return at > first;
      if (BREAKS.has(tag) || r.isComma(at)) return false;
      if (tag === TAG.CONJUNCTION && r.tag(at + 1) === TAG.DETERMINER) return false;
    }
    return false;
  }

  /** `declared the cease fire after Israel killed its leader`: a noun phrase, and the only verb in a clause of time after it. */
  private isObjectWithClause(a: Attribution, { first, last }: ItemRange): boolean {
    const { r } = this;
    if (SAYING.has(r.word(a.cue.first))) return false;
    for (let at = first; at < last; at += 1) {
      if (isFiniteTag(r.tag(at)) || r.isComma(at)) return false;
      if (at > first && LATER_CLAUSE.has(r.word(at)))
        return !r.isTimeWord(at + 1) && r.tag(at + 1) !== TAG.GERUND;
    }
    return false;
  }

  /** `claimed the attack in a message posted on Telegram`: the only verb tells more of the message. */
  private isObjectInMessage({ first, last }: ItemRange): boolean {
    const { r } = this;
    let isIn = false;
    for (let at = first; at < last; at += 1) {
      isIn ||= r.tag(at) === TAG.PREPOSITION && at > first;
      if (!isFiniteTag(r.tag(at))) continue;
      const isTold = isIn && isOccasion(r, at - 1) && tellsOfNoun(r, at);
      if (!isTold || r.isComma(at - 2)) return false;
      for (let k = at + 1; k < last && !r.isComma(k); k += 1) if (isFiniteTag(r.tag(k))) return false;
      return true;
    }
    return false;
  }

  /** `Nobody told the parents, one of them said`, `knew of it, she said`: behind the comma others are named who speak. */
  private isOthersTag(a: Attribution, { first, last }: ItemRange): boolean {
    const { r } = this;
    if (a.start.join !== 'sign' || !r.isComma(first - 1)) return false;
    if (a.class === 'thought' || a.class === 'emotion') return true;
    let verb = last - 1;
    while (verb > first && !isFiniteTag(r.tag(verb))) verb -= 1;
    return SAYING.has(r.word(verb)) && (verb === last - 1 || r.tag(verb + 1) === TAG.PREPOSITION);
  }

  /** `said any cut before a vote would fail`: a word that may open a clause stands inside the subject. */
  private isSaidOfSubject({ start, cue }: Attribution, { first, last }: ItemRange): boolean {
    return start.join === 'bare' && SAYING.has(this.r.word(cue.first)) && this.around.hasOneVerb(first, last);
  }

  /** After a plain `that` a clause follows even when its verb was taken for a noun. */
  private isThatClause(a: Attribution, range: ItemRange): boolean {
    const { r } = this;
    return (
      a.start.join === 'that' &&
      a.lemma !== 'hold' &&
      (r.tag(range.first - 1) === TAG.SUBORDINATOR || r.tag(range.first) === TAG.NUMERAL) &&
      range.last - range.first >= 3
    );
  }

  /** Nothing but a stop, a comma or an adverbial follows: `…, officials said on Monday.` */
  private closesFrame(a: Attribution, bounds: FrameBounds): boolean {
    const { r } = this;
    if (a.start.join === 'that' && !(r.isComma(a.cue.last) && this.around.isCleft(a, bounds))) return false;
    const left = a.subject && (a.shape === 'before' || a.shape === 'hearer') ? a.subject.first - 1 : -1;
    if (left < bounds.floor || this.isCompared(a)) return false;
    if (r.isMarked(left)) return this.around.endsInMarkedComma(left, bounds);
    if (!r.isComma(left)) return false;
    const isBare = r.isMarked(a.start.at) && !r.isComma(a.start.at - 1) && !r.isMarked(left - 1);
    if (isBare && a.start.addressee) return false;
    const opening = r.tag(bounds.floor);
    const isIntroduction =
      opening === TAG.PREPOSITION ||
      opening === TAG.SUBORDINATOR ||
      opening === TAG.GERUND ||
      opening === TAG.PARTICIPLE;
    if (isIntroduction && (r.isMarked(a.start.at) || this.hasObject(a))) return false;
    if (r.isSign(a.start.at, SEMICOLON)) return true;
    // `…, the governors vowed to fight`
    if (r.tag(a.cue.last) === TAG.TO && r.tag(a.cue.last + 1) === TAG.BASE) return false;
    if (COMPLEMENT.has(r.word(a.cue.last))) return false;
    if (!this.clauses.isClause(a.start.at, a.end) || r.isComma(this.around.afterCircumstances(a, bounds)))
      return true;
    return !isIntroduction && this.isReducedCircumstance(a, left, bounds);
  }

  /** `A, she said in a statement issued on Monday`: behind a whole clause and the cue, a phrase of which a participle tells more. */
  private isReducedCircumstance({ start }: Attribution, comma: number, bounds: FrameBounds): boolean {
    const { r } = this;
    if (start.join !== 'bare' || r.tag(start.at) !== TAG.PREPOSITION) return false;
    if (!this.clauses.isClause(this.around.floorOf(comma, bounds), comma)) return false;
    let told = -1;
    for (let k = start.at + 1; k < bounds.limit && r.tag(k) !== TAG.PUNCTUATION; k += 1) {
      if (r.isMarked(k) || r.tag(k) === TAG.PRONOUN) return false;
      if (!isFiniteTag(r.tag(k))) continue;
      if (told >= 0 || r.tag(k) !== TAG.PAST || !OBJECT_TAGS.has(r.tag(k - 1))) return false;
      told = k;
    }
    return told > 0 && FOLLOWS_PARTICIPLE.has(r.tag(told + 1));
  }

  /** `The letter, shorter than its readers had feared, names`: what is compared says nothing. */
  private isCompared({ subject, group }: Attribution): boolean {
    for (let k = subject?.first ?? group; k < group; k += 1) if (this.r.word(k) === THAN) return true;
    return false;
  }

  /** `In two studies, scientists disclosed new steps`: what follows the cue is its object, not a time. */
  private hasObject({ cue, start }: Attribution): boolean {
    const { r } = this;
    if (start.join !== 'bare' || start.addressee || start.at !== cue.last) return false;
    return OBJECT_TAGS.has(r.tag(start.at)) && !r.isTimeWord(start.at);
  }

  /** Where the clause that ends before `item` begins. */
  floorOf(item: number, bounds: FrameBounds): number {
    return this.around.floorOf(item, bounds);
  }

  /** The clause that rests on `according to …` at `item`: after it, or before it. */
  ofSource(item: number, source: ItemRange, bounds: FrameBounds): ItemRange | undefined {
    const { r, clauses } = this;
    const initial =
      (item <= bounds.floor + 1 && (item === bounds.floor || !r.isWord(bounds.floor))) ||
      r.isSign(item - 1, SEMICOLON) ||
      r.tag(item - 1) === TAG.CONJUNCTION;
    const sided = !initial && r.isComma(item - 1);
    const left = { first: this.around.floorOf(item, bounds), last: sided ? item - 1 : item };
    const isJoined = sided && r.tag(item - 2) === TAG.CONJUNCTION && !isFiniteTag(r.tag(source.last + 1));
    const isLeft = !initial && !isJoined && this.isSourced(left) && !this.isTellerOnly(left, source.last);
    let after = source.last;
    while (after < bounds.limit && r.isTimeWord(after)) after += 1;
    const isBound = r.word(after) === ID.by && r.tag(after - 1) === TAG.PARTICIPLE;
    const behind = overParticiple(r, isBound ? after - 1 : after, bounds.limit);
    if (behind > after) after = behind;
    if (after < bounds.limit && r.isComma(after)) {
      const first = after + 1;
      const last = clauses.endOf(first, bounds.limit);
      const clause = this.afterAside(first, last);
      // `Witnesses, according to X, said …`: the clause is that of the witnesses.
      if (sided && isFiniteTag(r.tag(first)) && clauses.cueAt(first, last, FORM.past | FORM.present))
        return undefined;
      if (!isLeft && (initial || sided) && clauses.isClause(clause, last)) return { first: clause, last };
      const isObject = sided && last - first > 3 && !this.opensAside(first) && !tellsWho(r, first, last);
      if (isObject) return undefined;
    }
    return isLeft ? left : undefined;
  }

  /** `Of the 90 farms, 12 had closed, according to …`, `As of Friday there were 40`: a clause, or one behind a phrase that opens it. */
  private isSourced({ first, last }: ItemRange): boolean {
    const { r, clauses } = this;
    if (clauses.isClause(first, last)) return true;
    if (r.word(first + 1) === OF) return clauses.isClause(first + 2, last);
    return r.tag(first) === TAG.PREPOSITION && clauses.isClause(first + 1, last);
  }

  /** `Lee ruled, according to the summary, "that …"`: a cue whose matter follows the source. */
  private isTellerOnly({ last }: ItemRange, source: number): boolean {
    const { r } = this;
    if (!r.isComma(source) || (!r.isMarked(source + 1) && r.word(source + 1) !== ID.that)) return false;
    return this.clauses.cueAt(last - 1, last, FORM.past | FORM.present);
  }

  /** `According to X, as of Wednesday, there were …`: where the clause begins after a short aside. */
  private afterAside(first: number, last: number): number {
    const { r } = this;
    if (r.tag(first) !== TAG.PREPOSITION || this.clauses.isClause(first, last)) return first;
    const high = Math.min(last, first + 8);
    for (let k = first + 1; k < high; k += 1) if (r.isComma(k)) return k + 1;
    return first;
  }

  /** `…, according to X, which …`: more about the source, not what it says. */
  private opensAside(item: number): boolean {
    const tag = this.r.tag(item);
    return (
      tag === TAG.RELATIVE ||
      tag === TAG.CONJUNCTION ||
      tag === TAG.GERUND ||
      tag === TAG.SUBORDINATOR ||
      tag === TAG.PREPOSITION
    );
  }
}
