import { VERB } from '../../annotate/phrases.ts';
import { TAG } from '../../annotate/tags.ts';
import { wordId, wordSet, wordText } from '../../core/vocabulary.ts';
import {
  AIM_NOUNS,
  AS_VERBS,
  CAUSING_VERBS,
  CLAIMED_NOUNS,
  CLAUSE_RELATIVE_VERBS,
  GIVING_VERBS,
  PARTICLES,
  SPEECH_VERBS,
  STATIVE_PARTICIPLES,
  URGING_VERBS,
} from '../../lexicon/statement-verbs.ts';
import { type Predicate, PredicateReader } from './_clause-modality.ts';
import { type ClauseObject, type Complement, ObjectFinder } from './_clause-object.ts';
import { type Subject, SubjectFinder } from './_clause-subject.ts';
import { isTitleVerb, type StatementText } from './_statement-text.ts';

/** Tokens of an argument; `phrase` is its head's noun phrase, −1 for several. */
export interface Argument {
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
}

/** One statement as read: arguments and predicate as tokens. */
export interface StatementReading {
  readonly subject?: Argument;
  readonly object?: Argument;
  readonly predicate: Predicate;
  readonly particle: string;
  /** Token after the predicate with its particle. */
  readonly verbEnd: number;
  readonly rule: string;
  readonly confidence: number;
}

const SPEECH = wordSet(SPEECH_VERBS);
const CAUSING = wordSet(CAUSING_VERBS);
const URGING = wordSet(URGING_VERBS);
const EMPTY_SUBJECTS = wordSet(
  "it there this that these those which what who one some others he she they we i you many several none nothing nobody everyone something we'd they'd he'd she'd it'd i'd you'd we've they've you've i've",
);
const NOTHING = wordSet('no none nobody noone nothing neither few little hardly');
const AIMS = wordSet(AIM_NOUNS);
const GIVING = wordSet(GIVING_VERBS);
const ROLE_GIVING = wordSet(AS_VERBS);
const NEEDING = wordSet('require need');
const STOPS = wordSet('. , ;');
const QUESTIONING = wordSet('when where why how');
const CLAUSE_RELATIVE = wordSet(CLAUSE_RELATIVE_VERBS);
const PARTICLE_WORDS = wordSet(PARTICLES);
const STATIVE = wordSet(STATIVE_PARTICIPLES);
const WHOSE = wordId('whose');
const PROVIDE = wordId('provide');
const WITH = wordId('with');
const WHICH = wordId('which');
const BE = wordId('be');
const QUESTION = wordId('?');
const CLAIM = wordId('claim');
const NAME = wordId('name');
const VOTE = wordId('vote');
const VOTING = wordSet('vote rule decide');
const SWEAR = wordId('swear');
const IN = wordId('in');
const INDEFINITE = wordSet('a an one');
const CLAIMED = wordSet(CLAIMED_NOUNS);
const AND = wordId('and');
const BUT = wordId('but');
const TO = wordId('to');
const AS = wordId('as');
const FROM = wordId('from');
const HOLD = wordId('hold');
const UNTIL = wordId('until');
/** Passives that "from" completes: "was prevented from leaving". */
const KEEPING = wordSet('prevent stop bar ban keep exclude discourage dissuade deter');
const WHY = wordId('why');
const COMMA = wordId(',');

/** Reads statements sentence by sentence. */
export class StatementReader {
  readonly found: StatementReading[] = [];
  private readonly text: StatementText;
  private readonly subjects: SubjectFinder;
  private readonly objects: ObjectFinder;
  private readonly predicates: PredicateReader;
  /** The first verb group after those read. */
  private next = 0;
  /** The last statement's subject, for a verb joined by "and". */
  private previous: { group: number; subject: Subject; predicate?: Predicate } | undefined;

  constructor(text: StatementText) {
    this.text = text;
    this.subjects = new SubjectFinder(text);
    this.objects = new ObjectFinder(text);
    this.predicates = new PredicateReader(text);
  }

  /** Reads a sentence; sentences come in order. */
  read(sentenceFirst: number, sentenceLast: number): void {
    const { verbs, t } = this.text;
    if (t.word[sentenceLast - 1] === QUESTION || t.word[sentenceLast - 2] === QUESTION) return;
    this.previous = undefined;
    while (this.next < verbs.count && verbs.first[this.next] < sentenceFirst) this.next += 1;
    for (; this.next < verbs.count && verbs.first[this.next] < sentenceLast; this.next += 1)
      if ((verbs.flags[this.next] & VERB.FINITE) !== 0) this.group(this.next);
  }

  private group(group: number): void {
    const own = this.subjects.find(group) ?? this.aroundRelative(group);
    const subject = own ?? this.shared(group);
    if (!subject) {
      this.previous = undefined;
      return;
    }
    const earlier = own ? undefined : this.previous?.predicate;
    const read = this.predicates.read(group, subject.opener);
    const predicate = read && earlier ? this.joined(read, earlier) : read;
    this.previous = { group, subject, predicate };
    if (!predicate || this.isEmpty(subject)) return;
    if (this.isDoubtful(group, subject, predicate)) return;
    const isPassive = (this.text.verbs.flags[predicate.group] & VERB.PASSIVE) !== 0;
    if (isPassive) this.passive(subject, predicate);
    else this.active(subject, predicate);
  }

  /** "An accountant who stole money was jailed": whom a relative clause without commas is about is the subject of the verb after it. */
  private aroundRelative(group: number): Subject | undefined {
    const { verbs, tags, t } = this.text;
    const { previous } = this;
    if (!previous?.subject.isRelative || !previous.predicate || SPEECH.has(previous.predicate.lemma))
      return undefined;
    if (t.word[verbs.first[previous.group] - 2] === COMMA || previous.subject.phrase < 0) return undefined;
    for (let k = previous.subject.last + 1; k < verbs.first[group]; k += 1) {
      const isStop = tags[k] === TAG.PUNCTUATION || tags[k] === TAG.CONJUNCTION || tags[k] === TAG.RELATIVE;
      if (isStop || tags[k] === TAG.SUBORDINATOR) return undefined;
      const other = verbs.ofToken[k];
      if (other >= 0 && other !== previous.group && (verbs.flags[other] & VERB.FINITE) !== 0)
        return undefined;
    }
    return this.subjects.ofPhrase(previous.subject.phrase, verbs.first[group]);
  }

  /** "signed the bill and left": the subject of the verb before. */
  private shared(group: number): Subject | undefined {
    const { verbs, t, tags } = this.text;
    const { previous } = this;
    if (!previous || previous.subject.isRelative) return undefined;
    // `said Lee won and sought …`: who sought may be the one who said so.
    if (previous.subject.opener >= 0 && tags[verbs.first[group]] === TAG.PAST) return undefined;
    let k = verbs.first[group];
    while (tags[k - 1] === TAG.ADVERB) k -= 1;
    if (t.word[k - 1] !== AND && t.word[k - 1] !== BUT) return undefined;
    const earlier = tags[verbs.main[previous.group]];
    const isLike =
      tags[verbs.first[group]] === TAG.AUXILIARY ||
      earlier === tags[verbs.main[group]] ||
      (verbs.flags[group] & verbs.flags[previous.group] & VERB.PASSIVE) !== 0;
    if (!isLike) return undefined;
    for (let i = verbs.last[previous.group]; i < k; i += 1) {
      if (tags[i] === TAG.SUBORDINATOR || tags[i] === TAG.RELATIVE) return undefined;
      const other = verbs.ofToken[i];
      if (other >= 0 && other !== previous.group && (verbs.flags[other] & VERB.FINITE) !== 0)
        return undefined;
    }
    return previous.subject;
  }

  /** "may provide comfort and ease pain": a base form shares the modal before it; how far "not" reaches is unsure. */
  private joined(predicate: Predicate, earlier: Predicate): Predicate | undefined {
    const { verbs, tags } = this.text;
    if (tags[verbs.first[predicate.group]] !== TAG.BASE) return predicate;
    if (earlier.negative) return undefined;
    return earlier.modalToken < 0 || predicate.modalToken >= 0
      ? predicate
      : { ...predicate, modality: earlier.modality, modalToken: earlier.modalToken };
  }

  private isEmpty(subject: Subject): boolean {
    const { t, tags, nouns } = this.text;
    if (subject.phrase >= 0) {
      const head = nouns.head[subject.phrase];
      if (
        nouns.temporal[subject.phrase] === 1 ||
        EMPTY_SUBJECTS.has(t.word[head]) ||
        tags[head] === TAG.PRONOUN ||
        tags[head] === TAG.ADJECTIVE
      )
        return true;
      if (tags[head] === TAG.NUMERAL && nouns.first[subject.phrase] === head) return true;
    }
    if (tags[subject.first] === TAG.PRONOUN) return true;
    return NOTHING.has(t.word[subject.first]) || t.word[subject.first] === WHOSE;
  }

  /** "the aim is to …" tells no event; ", which led to …" often speaks of the whole clause before. */
  private isDoubtful(group: number, subject: Subject, predicate: Predicate): boolean {
    const { t, nouns, verbs } = this.text;
    const head = subject.phrase < 0 ? -1 : t.word[nouns.head[subject.phrase]];
    if (predicate.group !== group && verbs.lemma[group] === BE && AIMS.has(head)) return true;
    if (this.isOther(group, subject) || isTitleVerb(this.text, group)) return true;
    if (this.isCondition(group, subject, predicate) || this.isQuestion(subject.opener)) return true;
    return (
      subject.isRelative && t.word[verbs.first[group] - 1] === WHICH && CLAUSE_RELATIVE.has(predicate.lemma)
    );
  }

  /** "test, trace and mobilise their people": a noun alone in the singular has no verb in the plural. */
  private isOther(group: number, { phrase, first, last }: Subject): boolean {
    const { verbs, tags } = this.text;
    const main = verbs.main[group];
    const isPlain = verbs.first[group] === main && tags[main] === TAG.BASE;
    return isPlain && phrase >= 0 && last - first === 1 && tags[first] === TAG.NOUN;
  }

  /** "1,276 delegates are required to secure the nomination": what is needed does nothing. */
  private isCondition(group: number, subject: Subject, predicate: Predicate): boolean {
    const { verbs, tags } = this.text;
    const isNeeded = NEEDING.has(verbs.lemma[group]) && (verbs.flags[group] & VERB.PASSIVE) !== 0;
    return isNeeded && predicate.group !== group && tags[subject.first] === TAG.NUMERAL;
  }

  /** "depends on when the mission occurs", "discussed why voters should …": a question inside another clause. */
  private isQuestion(opener: number): boolean {
    const { t, tags } = this.text;
    if (opener <= 0) return false;
    return (
      t.word[opener] === WHY || (QUESTIONING.has(t.word[opener]) && tags[opener - 1] === TAG.PREPOSITION)
    );
  }

  private active(subject: Subject, predicate: Predicate): void {
    const whole = this.objects.active(predicate.group, predicate.lemma, subject.isRelative);
    if (!whole) return;
    const isTally = this.isTally(predicate, whole);
    if (isTally && predicate.lemma !== VOTE) return;
    const complement = isTally ? { ...whole, object: undefined } : whole;
    if (this.isNamedSo(subject, predicate)) return;
    if (SPEECH.has(predicate.lemma) && complement.particle === '' && !this.isClaimed(predicate, complement))
      return;
    const { object, infinitive } = complement;
    if (object && predicate.lemma === PROVIDE && this.text.t.word[object.last] === WITH) return;
    // `gave the government until Thursday`: to whom, and what is a time.
    if (object && GIVING.has(predicate.lemma) && this.text.t.word[object.last] === UNTIL) return;
    if (object && ROLE_GIVING.has(predicate.lemma) && this.text.t.word[object.last] === AS) return;
    if (infinitive >= 0 && URGING.has(predicate.lemma) && object) this.urged(object, infinitive, predicate);
    else if (URGING.has(predicate.lemma) && this.isFollowedByVerb(object)) return;
    else if (CAUSING.has(predicate.lemma) && (this.isFollowedByVerb(object) || this.hasInfinitive(object)))
      return;
    this.push({ subject, object, predicate, complement, rule: subject.isRelative ? 'relative' : 'active' });
  }

  /** "voted 66 to 27", "ruled 6-3 that": how many, not what. */
  private isTally({ lemma }: Predicate, { object }: Complement): boolean {
    return VOTING.has(lemma) && object !== undefined && this.text.tags[object.first] === TAG.NUMERAL;
  }

  /** "a chef named Luke": the one who has the name, not one who gave it. */
  private isNamedSo(subject: Subject, { group, lemma }: Predicate): boolean {
    const { t, verbs } = this.text;
    return lemma === NAME && INDEFINITE.has(t.word[subject.first]) && verbs.first[group] === subject.last;
  }

  /** "claimed responsibility": a deed, not a report. */
  private isClaimed({ lemma }: Predicate, { object }: Complement): boolean {
    const { t, nouns } = this.text;
    return lemma === CLAIM && object !== undefined && object.phrase >= 0
      ? CLAIMED.has(t.word[nouns.head[object.phrase]])
      : false;
  }

  private isFollowedByVerb(object: ClauseObject | undefined): boolean {
    const group = object ? this.text.verbs.ofToken[object.last] : -1;
    return group >= 0 && (this.text.verbs.flags[group] & VERB.BARE) !== 0;
  }

  /** Whether an infinitive stands between the object and the end of the clause, or after an aside. */
  private hasInfinitive(object: ClauseObject | undefined): boolean {
    if (!object) return false;
    const { verbs, sentenceEnd, t, tags } = this.text;
    const limit = sentenceEnd(object.first);
    // `expects the case to last`: a verb that was taken for an adjective.
    if (t.word[object.last] === TO && this.text.nouns.ofToken[object.last + 1] < 0) return true;
    const isAside = t.word[object.last] === COMMA && tags[object.last + 1] === TAG.RELATIVE;
    for (let k = object.last; k < limit; k += 1) {
      const group = verbs.ofToken[k];
      if (group < 0) continue;
      const isInfinitive = (verbs.flags[group] & VERB.INFINITIVE) !== 0;
      if (isAside && isInfinitive && t.word[k - 1] === COMMA) return true;
      if (isAside) continue;
      if (isInfinitive) return true;
      if ((verbs.flags[group] & VERB.FINITE) !== 0) return false;
    }
    return false;
  }

  /** "urged Iran to release the crew": what Iran is asked to do. */
  private urged(subject: ClauseObject, infinitive: number, outer: Predicate): void {
    const { verbs } = this.text;
    const lemma = verbs.lemma[infinitive];
    if (
      lemma < 0 ||
      subject.phrase < 0 ||
      outer.negative ||
      SPEECH.has(lemma) ||
      (verbs.flags[infinitive] & VERB.PASSIVE) !== 0
    )
      return;
    const complement = this.objects.active(infinitive, lemma);
    if (!complement?.object) return;
    const negative = (verbs.flags[infinitive] & VERB.NEGATIVE) !== 0;
    const predicate: Predicate = {
      group: infinitive,
      lemma,
      first: verbs.first[infinitive],
      modality: 'urged',
      negative,
      modalToken: verbs.main[outer.group],
      negativeToken: negative ? verbs.first[infinitive] : -1,
    };
    this.push({ subject, object: complement.object, predicate, complement, rule: 'urged' });
  }

  private passive(patient: Subject, predicate: Predicate): void {
    if (SPEECH.has(predicate.lemma)) return;
    const { t, verbs } = this.text;
    const next = verbs.last[predicate.group];
    const isPhrasal =
      next < t.count &&
      (PARTICLE_WORDS.has(t.word[next]) ||
        this.isStranded(next) ||
        (predicate.lemma === SWEAR && t.word[next] === IN));
    const agent = this.objects.agent(predicate.group, next + Number(isPhrasal));
    if (!agent && STATIVE.has(predicate.lemma)) return;
    if (!agent && (this.objects.hasAgent(predicate.group) || this.needsMore(predicate.group))) return;
    const particle = isPhrasal ? ` ${wordText(t.word[next])}` : '';
    const complement: Complement = { particle, verbEnd: next + Number(isPhrasal), infinitive: -1 };
    this.push({
      subject: agent,
      object: patient,
      predicate,
      complement,
      rule: agent ? 'passive-agent' : 'passive',
    });
  }

  /** "has been tampered with", "could be built upon": a preposition with nothing after it belongs to the verb. */
  private isStranded(at: number): boolean {
    const { tags, t, sentenceEnd } = this.text;
    if (tags[at] !== TAG.PREPOSITION || at + 1 >= t.count) return false;
    const after = tags[at + 1];
    return at + 1 >= sentenceEnd(at) || after === TAG.CONJUNCTION || STOPS.has(t.word[at + 1]);
  }

  /** "was named president", "was found dead": without what follows the statement is wrong. */
  private needsMore(group: number): boolean {
    const { verbs, nouns, tags, t } = this.text;
    const next = verbs.last[group];
    if (next >= tags.length) return false;
    if (t.word[next] === AS && ROLE_GIVING.has(verbs.lemma[group])) return true;
    if (t.word[next] === FROM && KEEPING.has(verbs.lemma[group])) return true;
    if (t.word[next] === IN && verbs.lemma[group] === HOLD && tags[next + 1] === TAG.NOUN) return true;
    const phrase = nouns.ofToken[next];
    // `were confirmed killed`
    return (
      (phrase >= 0 && nouns.temporal[phrase] === 0) ||
      tags[next] === TAG.ADJECTIVE ||
      tags[next] === TAG.PARTICIPLE ||
      tags[next] === TAG.GERUND
    );
  }

  private push(s: {
    subject?: Argument;
    object?: Argument;
    predicate: Predicate;
    complement: Complement;
    rule: string;
  }): void {
    const { t } = this.text;
    if (s.object && NOTHING.has(t.word[s.object.first])) return;
    const { particle, verbEnd } = s.complement;
    this.found.push({
      subject: s.subject,
      object: s.object,
      predicate: s.predicate,
      particle,
      verbEnd,
      rule: s.rule,
      confidence: 0.85,
    });
  }
}
