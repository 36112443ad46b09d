import type { Span } from '../../../schemas/span.ts';
import { TAG } from '../../annotate/tag-set.ts';
import { LINE_BEFORE, lowerOf, UPPER_FIRST } from '../../annotate/tokens.ts';
import type { LinkContext } from '../../core/define.ts';
import { BODY_NOUNS, DEPUTY_NOUNS, SPEAKER_NOUNS } from '../../lexicon/person-nouns.ts';
import { SPEECH_TIMES } from '../../lexicon/speech-times.ts';
import { type NamedTokens, nameTokens } from './_named-tokens.ts';
import { Ahead } from './_speaker-ahead.ts';
import { Before } from './_speaker-before.ts';
import { Bodies, isSource } from './_speaker-bodies.ts';
import { Discourse } from './_speaker-discourse.ts';
import type { Speaker } from './_speaker.ts';
import { type Entity, People } from './_speaker-people.ts';
import { holderOf, isOtherSide } from './_speaker-holder.ts';
import { MESSAGES } from './_speaker-message.ts';
import { GENDERS, Owners } from './_speaker-owner.ts';
import { OFFICES, PLEADERS, PLURALS } from './_speaker-words.ts';
import { onlyPerson } from './_speaker-only.ts';
import { isAnswer, isSide, turnsStart } from './_speaker-sides.ts';
import { isWorkOfBody } from './_speaker-phrase.ts';
import {
  describe,
  isBound,
  isDefinite,
  isEpithet,
  isFormer,
  isLetters,
  isNameless,
  isOfSomething,
  isPartisan,
  isWrittenName,
} from './_speaker-description.ts';
import { isHelper } from './_speaker-apposed.ts';
import { genderOfNoun } from './_speaker-nouns.ts';
import { widerHolder } from './_speaker-wider.ts';
import { authorOf, isBare, isWork } from './_speaker-work.ts';
import { joinedBefore, severalPersons } from './_speaker-several.ts';
import { readSpeakerPhrase, type SpeakerPhrase } from './_speaker-phrase.ts';

const BODIES = new Set(BODY_NOUNS.split(' '));
const PERSONS = new Set(SPEAKER_NOUNS.split(' '));
const DEPUTIES = new Set(DEPUTY_NOUNS.split(' '));
/** How nouns for persons end: `shopkeeper`, `pianist`, `35-year-old`. */
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|old)$/;
const TIMES = new Set(SPEECH_TIMES.split(' '));
const ONES = new Set(['one', 'another', 'someone', 'somebody', 'anyone', 'everyone', 'everybody']);
const READS = new Set(['reads', 'read']);
const SAYS = new Set(['said', 'says']);
const I_AM = new Set(["i'm", 'i’m', 'am']);
/** Tokens of a turn in which somebody tells who he is. */
const MOST_INTRODUCTION = 40;

const kindBasis = ({ fields }: Entity): Speaker['basis'] =>
  fields.kind?.value === 'person' ? 'role' : 'organisation';

/** Finds who is meant by the phrase beside a cue. */
export class SpeakerResolver {
  readonly discourse: Discourse;
  private readonly named: NamedTokens;
  readonly people: People;
  private readonly owners: Owners;
  private readonly bodies: Bodies;
  private readonly before: Before;
  readonly ahead: Ahead;
  /** Persons by the label of the turn in which they say their name. */
  private readonly selfNamed = new Map<string, Entity>();
  /** Who answers in an interview and who asks, as far as the text says. */
  private sides: { guest?: Entity; reporter?: Entity } | undefined;

  constructor(context: LinkContext) {
    this.named = nameTokens(context);
    this.people = new People(context, this.named);
    this.discourse = new Discourse(context, this.named, this.people);
    this.owners = new Owners(this.named, this.people, this.discourse);
    this.ahead = new Ahead(this.named, this.people, this.discourse);
    this.before = new Before(context, this.named, this.people, this.discourse);
    this.bodies = new Bodies(this.named, this.people, this.discourse);
  }

  /** The speaker named by a run of items in a frame. */
  resolve(frame: number, range: { first: number; last: number }, isReply = false): Speaker | undefined {
    const tokens = this.discourse.tokens(range);
    if (tokens.last <= tokens.first) return undefined;
    const phrase = readSpeakerPhrase(this.named, tokens);
    if (!phrase) return undefined;
    if (phrase.kind === 'pronoun') return this.pronoun(frame, phrase, isReply);
    const office = phrase.kind === 'person' ? undefined : this.shortOffice(phrase);
    if (office) return office;
    if (isPartisan(this.named, phrase))
      return this.description(frame, { ...phrase, kind: 'description', mention: undefined });
    if (phrase.mention) return this.fromMention(phrase);
    if (!isSource(this.named, tokens.first) && (this.isImplausible(phrase) || this.isOwnMessage(phrase))) {
      const main = this.sender(frame, phrase) ?? this.discourse.mainName(frame, phrase.span.start);
      const isWithin = main && main.span.start >= phrase.span.start && main.span.end <= phrase.span.end;
      if (main && !isWithin) return this.fromMention(main);
    }
    // `An offer made before midnight spoke of peace.`
    const main = TIMES.has(this.discourse.lower(phrase.head)) ? this.discourse.subjectOf(frame) : undefined;
    return this.description(frame, main?.kind === 'description' ? main : phrase);
  }

  /** `The AG said`: an office in capitals, of which the text names one holder. */
  private shortOffice(phrase: SpeakerPhrase): Speaker | undefined {
    const { t } = this.named;
    const letters = t.text.slice(t.start[phrase.head], t.end[phrase.head]);
    if (!isBare(this.named, phrase) && phrase.kind !== 'body') return undefined;
    if (!/^\p{Lu}{2,4}$/u.test(letters) || this.discourse.lower(phrase.head - 1) !== 'the') return undefined;
    const holder = this.people.titledByInitials(letters);
    return holder && holder.span.start < phrase.span.start ? this.asRole(holder, phrase) : undefined;
  }

  /** Who is spoken to in a frame: a name, or whom a pronoun stands for in the sentences before. */
  hearer(frame: number, range: { first: number; last: number }): Speaker | undefined {
    const { first, last } = this.discourse.tokens(range);
    const { t } = this.named;
    const word = last - first === 1 ? this.discourse.lower(first) : '';
    if (!(word in GENDERS)) return this.resolve(frame, range);
    return this.discourse.person(frame - 1, GENDERS[word], { start: t.start[first], end: t.end[first] });
  }

  /** The one person named before, as who answers the questions of an interview. */
  onlyGuest(span: Span): Speaker | undefined {
    const { guest } = this.people.sidesBefore(span.start);
    return guest && this.discourse.as(guest, span, 'carried_over');
  }

  /** Who the label of a turn names: `SMITH:`, `Q:`. */
  label(tokens: { first: number; last: number }): Speaker {
    const { t } = this.named;
    const span = { start: t.start[tokens.first], end: t.end[tokens.last - 1] };
    const surface = t.text.slice(span.start, span.end);
    const side = tokens.last - tokens.first === 1 ? lowerOf(t, tokens.first) : '';
    if (isSide(side)) return this.side(side, span);
    // A label in capitals is a name of its own where nothing else shows whose surname it is.
    const called = this.people.called(lowerOf(t, tokens.last - 1));
    const full = called.filter(({ fields }) => (fields.name?.value ?? '').includes(' '));
    const byWord = full.length > 0 ? full : called;
    const holders = byWord.length > 0 ? byWord : this.people.withInitials(surface);
    const basis = 'transcript' as const;
    if (holders.length === 1)
      return {
        entity: holders[0],
        name: holders[0].fields.name?.value ?? surface,
        span,
        basis,
        source: holders[0].span,
      };
    const key = surface.toLowerCase();
    const own = this.selfNamed.get(key) ?? this.saysOwnName(tokens.last);
    if (!own) return { name: surface, span, basis };
    this.selfNamed.set(key, own);
    return { entity: own, name: own.fields.name?.value ?? surface, span, basis, source: own.span };
  }

  /** `HOST: Welcome. I'm Ravi Chandran.`: the person who is named after "I'm" in the turn after a label. */
  private saysOwnName(colon: number): Entity | undefined {
    const { t, ofToken, first, mentions } = this.named;
    const high = Math.min(t.count - 1, colon + MOST_INTRODUCTION);
    for (let i = colon + 1; i < high && (t.flags[i] & LINE_BEFORE) === 0; i += 1) {
      const isSelf = I_AM.has(this.discourse.lower(i));
      const n = isSelf ? ofToken[i + 1] : -1;
      if (n >= 0 && first[n] === i + 1) {
        const entity = this.people.entity(mentions[n].fields.entity_id?.value);
        if (entity?.fields.kind?.value === 'person') return entity;
      }
    }
    return undefined;
  }

  /**
   * `A` is the one person whom the text names before the turns begin, apart from a reporter; `Q` is that
   * reporter, or nobody.
   */
  private side(label: string, span: Span): Speaker {
    const nobody: Speaker = { name: '', span, basis: 'transcript' };
    this.sides ??= this.people.sidesBefore(turnsStart(this.named.t.text));
    const person = isAnswer(label) ? this.sides.guest : this.sides.reporter;
    return person
      ? { ...nobody, entity: person, name: person.fields.name?.value ?? '', source: person.span }
      : nobody;
  }

  /** A common noun that names no speaker: the tags were wrong about where the subject begins. */
  private isImplausible(phrase: SpeakerPhrase): boolean {
    const { t, ofToken } = this.named;
    const noun = this.discourse.lower(phrase.head);
    if (
      phrase.several ||
      isHelper(noun) ||
      BODIES.has(noun) ||
      PERSONS.has(noun) ||
      PERSONS.has(noun.replace(/s$/, ''))
    )
      return false;
    const opens = this.named.tags[phrase.base.first];
    if (PERSON_ENDING.test(noun) && (opens === TAG.DETERMINER || opens === TAG.PRONOUN)) return false;
    return (
      ofToken[phrase.head] < 0 &&
      (t.flags[phrase.head] & UPPER_FIRST) === 0 &&
      this.named.tags[phrase.head] !== TAG.PLURAL
    );
  }

  /** `In a statement released on Monday, X defended the strike: "…"`: who the sentence is about put it out. */
  private sender(frame: number, phrase: SpeakerPhrase): SpeakerPhrase | undefined {
    const { first } = phrase.base;
    if (first === 0 || this.discourse.lower(first - 1) !== 'in' || !this.isOwnMessage(phrase))
      return undefined;
    const subject = this.discourse.subjectOf(frame);
    return subject?.mention && subject.span.start > phrase.span.start ? subject : undefined;
  }

  /** `X released a statement which read "…"`: a message that its own sentence brings in. */
  private isOwnMessage({ base, head }: SpeakerPhrase): boolean {
    const article = this.discourse.lower(base.first);
    return (article === 'a' || article === 'an') && MESSAGES.has(this.discourse.lower(head));
  }

  private fromMention(phrase: SpeakerPhrase): Speaker {
    const mention = phrase.mention!;
    const entity = this.people.entity(mention.fields.entity_id?.value);
    if (entity && phrase.kind === 'person') this.people.takeForPerson(entity);
    const both = entity && phrase.kind === 'person' ? this.bothOf(phrase, entity) : undefined;
    if (both) return both;
    const name = entity?.fields.name?.value ?? mention.fields.entity?.value ?? this.text(phrase);
    const basis =
      phrase.kind === 'body' ? 'organisation' : this.isPart(this.text(phrase), name) ? 'surname' : 'named';
    return { entity, name, span: phrase.span, basis, source: entity?.span };
  }

  /** `Ann Lee, its chair, and Bo Chen, its treasurer, said`: both of them. */
  private bothOf(phrase: SpeakerPhrase, second: Entity): Speaker | undefined {
    const n = joinedBefore(this.named, phrase.base.first);
    const first = n < 0 ? undefined : this.people.entity(this.named.mentions[n].fields.entity_id?.value);
    if (!first || first.id === second.id) return undefined;
    const name = [first, second].map(({ fields }) => fields.name?.value ?? '').join(' and ');
    const span = { start: this.named.mentions[n].span.start, end: phrase.span.end };
    return { name, span, basis: 'named', plural: true };
  }

  private text(phrase: SpeakerPhrase): string {
    return this.named.t.text.slice(phrase.span.start, phrase.span.end);
  }

  private isPart(text: string, name: string): boolean {
    return !text.includes(' ') && name.includes(' ') && name !== text;
  }

  private pronoun(frame: number, phrase: SpeakerPhrase, isReply: boolean): Speaker | undefined {
    const word = this.discourse.lower(phrase.base.first).split("'")[0];
    const unknown: Speaker = { name: '', span: phrase.span, basis: 'pronoun' };
    if (word in GENDERS)
      return (
        this.discourse.person(frame, GENDERS[word], phrase.span, isReply) ??
        onlyPerson(this.people, this.discourse, { frame, gender: GENDERS[word], span: phrase.span }) ??
        unknown
      );
    if (word === 'it' || word === 'its') return this.thing(frame, phrase) ?? unknown;
    // `One said the road was shut`
    if (ONES.has(word)) return { ...unknown, name: this.text(phrase), basis: 'unnamed' };
    if (PLURALS.has(word)) return this.discourse.group(frame, phrase.span) ?? unknown;
    return unknown;
  }

  /** What `it` stands for: a body, or the message that somebody wrote, of which alone `it reads` is said. */
  private thing(frame: number, phrase: SpeakerPhrase): Speaker | undefined {
    const { last } = phrase.base;
    const verb = this.discourse.lower(last);
    // `It said: "…"`, behind a message that was sent.
    const isRead = READS.has(verb) || (SAYS.has(verb) && this.discourse.lower(last + 1) === ':');
    const reads = isRead ? this.writer(frame, phrase) : undefined;
    const message = READS.has(verb) && !reads ? this.discourse.messageNoun(frame) : undefined;
    if (message) return { name: message, span: phrase.span, basis: 'unnamed' };
    return reads ?? this.discourse.body(frame, phrase.span) ?? this.writer(frame, phrase);
  }

  /** `a letter from Ann Lee. "…," it reads`: who wrote what the sentence before brings in. */
  private writer(frame: number, { span }: SpeakerPhrase): Speaker | undefined {
    const mention = this.discourse.messageBefore(frame);
    const entity = this.people.entity(mention?.fields.entity_id?.value);
    return entity && { ...this.discourse.as(entity, span, 'pronoun') };
  }

  private description(frame: number, phrase: SpeakerPhrase): Speaker {
    const bearer = this.bearer(phrase);
    if (bearer)
      return {
        entity: bearer,
        name: bearer.fields.name?.value ?? '',
        span: phrase.span,
        basis: 'surname',
        source: bearer.span,
      };
    const owned =
      this.owners.writer(frame, phrase) ??
      this.owners.relative(frame, phrase) ??
      this.owners.holder(frame, phrase) ??
      this.ofOwnersWork(frame, phrase);
    if (owned) return owned;
    const name = this.owners.name(frame, phrase) ?? describe(this.named, phrase);
    const noun = this.discourse.lower(phrase.head);
    const isPlural = this.named.tags[phrase.head] === TAG.PLURAL || isLetters(this.named, phrase);
    const basis = isWrittenName(this.named, phrase) ? 'named' : BODIES.has(noun) ? 'organisation' : 'unnamed';
    const unnamed: Speaker = { name, span: phrase.span, basis, plural: phrase.several || isPlural };
    const persons = phrase.several || isPlural ? severalPersons(this.named, this.people, phrase) : undefined;
    if (persons) return { ...unnamed, name: persons };
    if (phrase.several || isPlural || !isDefinite(this.named, phrase)) return unnamed;
    if (isNameless(this.named, phrase)) return unnamed;
    const sender = MESSAGES.has(noun) ? this.discourse.senderOf(frame, noun) : undefined;
    if (sender) return { ...sender, span: phrase.span, basis: 'role', source: sender.source ?? sender.span };
    const author = isWork(noun) ? this.author(frame, phrase, noun) : undefined;
    if (author) return { ...this.asRole(author, phrase), basis: kindBasis(author) };
    const again = this.before.sameNoun(frame, noun, ({ id }) => this.people.isCalled(id, noun));
    if (again && !isBound(this.named, phrase))
      return { ...again, span: phrase.span, source: again.source ?? again.span };
    const holder = holderOf(this.named, this.people, phrase, noun);
    if (holder)
      return 'candidates' in holder
        ? { ...unnamed, basis: 'role', candidates: holder.candidates }
        : this.asRole(holder, phrase);
    if (isBound(this.named, phrase)) return unnamed;
    const described = this.described(frame, phrase, noun);
    if (described) return this.asRole(described, phrase);
    const same =
      (PERSONS.has(noun) || PERSON_ENDING.test(noun)) &&
      !BODIES.has(noun) &&
      !DEPUTIES.has(noun) &&
      (!OFFICES.has(noun) || isFormer(this.named, phrase)) &&
      !isOfSomething(this.named, phrase)
        ? this.before.speaker(frame, noun === 'witness' || PLEADERS.has(noun) || isFormer(this.named, phrase))
        : undefined;
    if (same && !isOtherSide(this.people, same, noun)) return this.asRole(same, phrase);
    const wider = widerHolder(this.named, this.people, phrase, noun);
    if (wider) return this.asRole(wider, phrase);
    if (BODIES.has(noun) && (!PERSONS.has(noun) || noun === 'union')) {
      const body = this.bodies.called(frame, phrase, noun);
      if (body) return this.asRole(body, phrase);
    }
    return unnamed;
  }

  /** Whom an epithet stands for: `the Italian`, `the 24-year-old`, `the retired dinner lady`. */
  private described(frame: number, phrase: SpeakerPhrase, noun: string): Entity | undefined {
    if (!isEpithet(this.named, phrase)) return undefined;
    const gender = genderOfNoun(noun);
    const last = this.before.subject(frame, phrase.span, gender);
    // `Her rival, Bo Chen, left. "…," the president-elect said`
    const isApposed = noun.endsWith('elect') && this.discourse.isApposedSubject(frame - 1);
    return (isApposed ? undefined : last) ?? this.before.topic(frame, phrase.span, gender);
  }

  /** `the union's count`, `the charity's annual report`: the body that a description before the work means. */
  private ofOwnersWork(frame: number, phrase: SpeakerPhrase): Speaker | undefined {
    const { tags, t } = this.named;
    if (!isWorkOfBody(t.word[phrase.head]) || tags[phrase.base.first] !== TAG.DETERMINER) return undefined;
    let end = phrase.base.first + 1;
    while (end < phrase.head && tags[end] !== TAG.POSSESSIVE) end += 1;
    if (end >= phrase.head) return undefined;
    const owner = readSpeakerPhrase(this.named, { first: phrase.base.first, last: end });
    const whose = owner?.kind === 'description' ? this.description(frame, owner) : undefined;
    return whose?.entity && { ...whose, span: phrase.span };
  }

  /** Whose work `the report` is: by the words that brought it in, or by who spoke in it there. */
  private author(frame: number, phrase: SpeakerPhrase, noun: string): Entity | undefined {
    const mention = authorOf(this.named, phrase);
    if (mention) return this.people.entity(mention.fields.entity_id?.value);
    return isBare(this.named, phrase) ? this.discourse.sourceOfWork(frame, noun) : undefined;
  }

  /** The one person whose name ends in a capitalised word that was not read as a name: `May said`. */
  private bearer({ base, span }: SpeakerPhrase): Entity | undefined {
    const { t } = this.named;
    if (base.last !== base.first + 1 || span.end !== t.end[base.first]) return undefined;
    if ((t.flags[base.first] & UPPER_FIRST) === 0) return undefined;
    const persons = this.people.called(this.discourse.lower(base.first));
    return persons.length === 1 ? persons[0] : undefined;
  }

  private asRole(entity: Entity, phrase: SpeakerPhrase): Speaker {
    return {
      entity,
      name: entity.fields.name?.value ?? '',
      span: phrase.span,
      basis: 'role',
      source: entity.span,
    };
  }
}
