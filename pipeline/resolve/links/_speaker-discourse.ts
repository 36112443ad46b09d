import type { Span } from '../../../schemas/span.ts';
import type { Attributions } from '../../annotate/attributions.ts';
import { attributions } from '../../annotate/attributions.ts';
import { TAG } from '../../annotate/tag-set.ts';
import { lowerOf } from '../../annotate/tokens.ts';
import type { LinkContext } from '../../core/define.ts';
import { wordId } from '../../core/vocabulary.ts';
import {
  asksOf,
  behindAsker,
  isAddressed,
  isBetweenCommas,
  isCredited,
  isInAside,
} from './_speaker-aside.ts';
import {
  asksSomething,
  frameBefore,
  isInterviewer,
  isOblique,
  namedInside,
  namedInWords,
  tells,
} from './_speaker-exchange.ts';
import { holderOf } from './_speaker-holder.ts';
import { firstFrom } from './_statement-details.ts';
import { withoutPreface } from './_speaker-several.ts';
import { messageIn, messageSender, messageWriter, putsOut } from './_speaker-message.ts';
import { frameOfWork } from './_speaker-work.ts';
import { describe, isDefinite, isFormer, maySpeak } from './_speaker-description.ts';
import { describesPerson, isByTrade, isOnePerson, isSingleSpeaker, suitsGender } from './_speaker-nouns.ts';
import type { Mention, NamedTokens } from './_named-tokens.ts';
import type { Entity, Gender, People } from './_speaker-people.ts';
import type { Speaker } from './_speaker.ts';
import { readSpeakerPhrase, type SpeakerPhrase, type TokenRange, isDateline } from './_speaker-phrase.ts';

const TO = wordId('to');
const SUBJECTS = { female: 'she', male: 'he' };
const OWNERS = { female: 'her', male: 'his' };
/** Frames looked back over for what a pronoun stands for. */
const BACK = 8;
const BLOCKS_BACK = 2;
/** The same where each is about the same `he` or `she`. */
const FARTHEST_BACK = 40;
const LEAD_FRAMES = 3;
/** Frames between a question and its answer. */
const REPLY_BACK = 3;
const MOST_MENTIONS = 200;
/** Remembers who spoke and what sentences were about. */
export class Discourse {
  private readonly named: NamedTokens;
  private readonly people: People;
  private readonly all: Attributions;
  /** First speaker of each frame, and the first body that spoke in it. */
  private readonly spoke = new Map<number, Speaker>();
  private readonly bodies = new Map<number, Entity>();
  private readonly subjects = new Map<number, SpeakerPhrase | undefined>();

  constructor(context: LinkContext, named: NamedTokens, people: People) {
    this.named = named;
    this.people = people;
    this.all = attributions.of(context.document);
  }

  note(frame: number, speaker: Speaker): void {
    const known = this.spoke.get(frame);
    if (!known || (!known.entity && speaker.entity)) this.spoke.set(frame, speaker);
    const { entity } = speaker;
    if (entity?.fields.kind?.value === 'organisation' && !this.bodies.has(frame))
      this.bodies.set(frame, entity);
  }

  /** The tokens of an item range. */
  tokens(range: { first: number; last: number }): TokenRange {
    const { reader } = this.all;
    let first = range.first;
    let last = range.last;
    while (first < last && reader.isMarked(first)) first += 1;
    while (last > first && reader.isMarked(last - 1)) last -= 1;
    if (first >= last) return { first: 0, last: 0 };
    return withoutPreface(this.named, { first: reader.token(first), last: reader.token(last - 1) + 1 });
  }

  /** The phrase a frame's main clause is about. */
  subjectOf(frame: number): SpeakerPhrase | undefined {
    if (!this.subjects.has(frame)) {
      const { frames } = this.all.reader;
      const range = this.all.phrases.mainSubject(frames.first[frame], frames.last[frame]);
      const tokens = range && this.tokens(range);
      this.subjects.set(
        frame,
        tokens && tokens.last > tokens.first ? readSpeakerPhrase(this.named, tokens) : undefined,
      );
    }
    return this.subjects.get(frame);
  }

  /** Whether the name that a frame is about stands behind a comma: `Her rival, Bo Chen`. */
  isApposedSubject(frame: number): boolean {
    const subject = this.subjectOf(frame);
    return (
      subject !== undefined &&
      this.named.tags[subject.base.first - 1] === TAG.PUNCTUATION &&
      this.lower(subject.base.first - 1) === ','
    );
  }

  /** The persons, or the bodies, that a frame names before an offset. */
  entitiesIn(frame: number, before: number, kind: 'person' | 'organisation'): Entity[] {
    const { frames } = this.all.reader;
    const { reader } = this.all;
    const from = behindAsker(reader, frame);
    const to = Math.min(before, reader.endOf(frames.last[frame] - 1));
    const found: Entity[] = [];
    const { mentions } = this.named;
    const { text } = this.named.t;
    const begin = firstFrom(mentions, from);
    const stop = Math.min(mentions.length, begin + MOST_MENTIONS);
    for (let n = begin; n < stop && mentions[n].span.start < to; n += 1) {
      const { start } = mentions[n].span;
      const isAside = text[start - 1] === '(' || isCredited(text, start);
      if (mentions[n].fields.kind?.value !== kind || isAside) continue;
      const entity = this.people.entity(mentions[n].fields.entity_id?.value);
      if (entity && !found.includes(entity)) found.push(entity);
      if (found.length > 8) break;
    }
    return found;
  }

  /** Whom `he` or `she` at `span` in `frame` stands for. */
  person(frame: number, gender: Gender | undefined, span: Span, isReply = false): Speaker | undefined {
    const named = namedInside(this.all.reader, this.named, frame).map((id) => this.people.entity(id));
    const asker = isReply ? this.askerBefore(frame) : undefined;
    const inside = [...named, asker].filter((entity): entity is Entity => entity !== undefined);
    const other = this.lastPerson(frame, gender, span, inside);
    const any = !other && inside.length > 0 ? this.lastPerson(frame, gender, span, []) : undefined;
    const found = other ?? any;
    if (found?.entity && gender) this.people.learn(found.entity, gender);
    return found;
  }

  /** `"Why?" asked the judge. "It was late," he replied`: who asked in the sentences before does not reply. */
  private askerBefore(frame: number): Entity | undefined {
    for (let f = frame - 1; f >= Math.max(0, frame - REPLY_BACK); f -= 1) {
      const speaker = this.spoke.get(f);
      if (speaker) return asksSomething(this.all, f) ? speaker.entity : undefined;
    }
    return undefined;
  }

  /** Whether a sentence before is about somebody meant by a pronoun of this gender, as yet unknown. */
  private goesOnFrom(frame: number, gender: Gender | undefined): boolean {
    const subject = this.subjectOf(frame);
    if (!gender || !subject) return false;
    // `Her recording of Strauss's songs won a prize.`
    const forms = subject.kind === 'pronoun' ? SUBJECTS : subject.kind === 'description' ? OWNERS : undefined;
    return forms !== undefined && this.lower(subject.base.first) === forms[gender];
  }

  private lastPerson(
    frame: number,
    gender: Gender | undefined,
    span: Span,
    inside: readonly Entity[],
  ): Speaker | undefined {
    const { frames } = this.all.reader;
    const basis = 'pronoun' as const;
    const fits = (entity: Entity): boolean => this.people.fits(entity, gender) && !inside.includes(entity);
    let from = frame;
    for (let f = frame; f >= Math.max(0, from - BACK, frame - FARTHEST_BACK); f -= 1) {
      if (frames.block[from] - frames.block[f] > BLOCKS_BACK) return undefined;
      const speaker = this.spoke.get(f);
      if (speaker?.entity && fits(speaker.entity)) return this.as(speaker.entity, span, basis);
      const topic = speaker && f < frame ? this.subjectPerson(f, span, gender) : undefined;
      if (topic && fits(topic)) return this.as(topic, span, basis);
      const isEarlier = speaker && speaker.span.start < span.start && !asksOf(this.all.reader, f, gender);
      if (isEarlier && isSingleSpeaker(speaker, gender) && !tells(this.all, f, gender))
        return { ...speaker, span, basis, source: speaker.span };
      if (f === frame && isInAside(this.all.reader, this.named, frame, span)) continue;
      if (f < frame && this.goesOnFrom(f, gender)) {
        from = f;
        continue;
      }
      const hears = (entity: Entity): boolean => f === frame && this.isHearer(f, entity);
      const found = this.subjectPerson(f, span, gender);
      if (found && fits(found) && !hears(found)) return this.as(found, span, basis);
      const quoted = f < frame ? namedInWords(this.all.reader, this.named, f) : [];
      const persons = this.entitiesIn(f, span.start, 'person').filter(
        (entity) => fits(entity) && !hears(entity) && !quoted.includes(entity.id),
      );
      const sure = gender ? persons.filter((entity) => this.people.genderOf(entity) === gender) : [];
      if (persons.length === 1) {
        const topic =
          f < frame && isOblique(this.all.reader, this.named, f, persons[0].id)
            ? this.topicBefore(f, span, gender)
            : undefined;
        return this.as(topic ?? persons[0], span, basis);
      }
      if (sure.length === 1) return this.as(sure[0], span, basis);
      const described = persons.length === 0 ? this.describedPerson(f, span, gender) : undefined;
      if (described) return described;
      if (persons.length > 1) {
        return { name: '', span, basis, candidates: persons.map(({ fields }) => fields.name?.value ?? '') };
      }
    }
    return undefined;
  }

  /** `Speaking to Ann Lee, he said`: who is spoken to in the opening of a sentence. */
  private isHearer(frame: number, entity: Entity): boolean {
    const { reader } = this.all;
    const from = reader.frames.first[frame];
    if (isAddressed(reader, frame) && entity.span.start > reader.startOf(from)) return true;
    return (
      reader.tag(from) === TAG.GERUND &&
      reader.word(from + 1) === TO &&
      isOblique(reader, this.named, frame, entity.id)
    );
  }

  /** The person whom the sentence before, at most `reach` paragraphs back, is about: `Tom Ray won. The former actor`. */
  private topicBefore(frame: number, span: Span, gender: Gender | undefined, reach = 0): Entity | undefined {
    const { block } = this.all.reader.frames;
    if (frame === 0 || block[frame] - block[frame - 1] > reach) return undefined;
    return this.subjectPerson(frame - 1, span, gender);
  }

  /** The person a sentence is about when nobody is named: `The president blamed Congress.` */
  private describedPerson(frame: number, span: Span, gender: Gender | undefined): Speaker | undefined {
    const subject = this.subjectOf(frame);
    if (subject?.kind !== 'description' || subject.several || subject.span.start >= span.start)
      return undefined;
    if (!isOnePerson(this.named, subject) || isByTrade(this.named, subject)) return undefined;
    if (isInterviewer(this.lower(subject.head)) && asksSomething(this.all, frame)) return undefined;
    const known = isFormer(this.named, subject) ? this.topicBefore(frame, span, gender, 1) : undefined;
    if (known) return this.as(known, span, 'pronoun');
    const holder = holderOf(this.named, this.people, subject, this.lower(subject.head));
    const isHeld = isDefinite(this.named, subject) && holder !== undefined && !('candidates' in holder);
    if (isHeld && this.people.fits(holder, gender)) return this.as(holder, span, 'pronoun');
    const name = describe(this.named, subject);
    return suitsGender(name, gender) ? { name, span, basis: 'pronoun', source: subject.span } : undefined;
  }

  /** Who spoke first in a frame. */
  speakerIn(frame: number): Speaker | undefined {
    return this.spoke.get(frame);
  }

  /** The person a frame is about, named before `span`. */
  subjectPerson(frame: number, span: Span, gender: Gender | undefined): Entity | undefined {
    const subject = this.subjectOf(frame);
    const start = subject?.span.start ?? span.start;
    if (subject?.kind !== 'person' || start >= span.start) return undefined;
    if (isCredited(this.named.t.text, start) || start < behindAsker(this.all.reader, frame)) return undefined;
    const entity = this.people.entity(subject.mention?.fields.entity_id?.value);
    return entity && this.people.fits(entity, gender) ? entity : undefined;
  }

  as(entity: Entity, span: Span, basis: Speaker['basis']): Speaker {
    return { entity, name: entity.fields.name?.value ?? '', span, basis, source: entity.span };
  }

  /** What `it` stands for: the body that spoke or was spoken of last. */
  body(frame: number, span: Span): Speaker | undefined {
    return this.lastBody(frame, span, false);
  }

  /** Whom `they` stands for: several speakers or a body. */
  group(frame: number, span: Span): Speaker | undefined {
    return this.lastBody(frame, span, true);
  }

  private lastBody(frame: number, span: Span, plural: boolean): Speaker | undefined {
    const { frames } = this.all.reader;
    const least = Math.max(0, frame - BACK);
    for (let f = frame; f >= least; f -= 1) {
      if (frames.block[frame] - frames.block[f] > BLOCKS_BACK) return undefined;
      const speaker = this.spoke.get(f);
      if (
        speaker &&
        speaker.span.start < span.start &&
        speaker.entity?.fields.kind?.value !== 'person' &&
        speaker.name &&
        (plural || speaker.entity || speaker.plural || !describesPerson(speaker.name))
      ) {
        return { ...speaker, span, basis: 'pronoun', source: speaker.source ?? speaker.span };
      }
      const subject = this.subjectOf(f);
      if (
        !subject ||
        subject.span.start >= span.start ||
        subject.kind === 'pronoun' ||
        subject.kind === 'person'
      )
        continue;
      if (f === frame && isBetweenCommas(this.named.t.text, span)) continue;
      const isMany = subject.kind === 'description' && this.isPlural(subject);
      // `LONDON - Shares in Acme fell after it said …`: the subject cannot speak, and one body is named.
      const isMute = isMany || isDateline(this.named, subject);
      const bodies = f === frame && !plural && isMute ? this.entitiesIn(f, span.start, 'organisation') : [];
      if (bodies.length === 1) return this.as(bodies[0], span, 'pronoun');
      if (!plural && isMute && !isMany) continue;
      if ((plural ? !this.isPlural(subject) : isMany) || !maySpeak(this.named, subject)) continue;
      return this.fromPhrase(subject, span);
    }
    return undefined;
  }

  private isPlural(phrase: SpeakerPhrase): boolean {
    if (phrase.several) return true;
    const tag = this.named.tags[phrase.head];
    return tag === TAG.PLURAL || phrase.kind === 'body';
  }

  private fromPhrase(phrase: SpeakerPhrase, span: Span): Speaker {
    const entity = this.people.entity(phrase.mention?.fields.entity_id?.value);
    const name = entity?.fields.name?.value ?? describe(this.named, phrase);
    return { entity, name, span, basis: 'pronoun', source: phrase.span };
  }

  /** Id of whom `his` or `her` at a token stands for, by the sentences before its own. */
  ownerAt(token: number, gender: Gender | undefined): string | undefined {
    const { t } = this.named;
    const span = { start: t.start[token], end: t.end[token] };
    return this.person(frameBefore(this.all.reader, span.start), gender, span)?.entity?.id;
  }

  /** Who wrote the message that the sentence before, in the paragraph, brings in. */
  messageBefore(frame: number): Mention | undefined {
    const { block } = this.all.reader.frames;
    if (frame === 0 || block[frame - 1] !== block[frame]) return undefined;
    return putsOut(this.all, frame - 1)
      ? this.subjectOf(frame - 1)?.mention
      : messageWriter(this.all, this.named, frame - 1);
  }

  /** The message that the sentence before, in the paragraph or the one before it, brings in: `a note`. */
  messageNoun(frame: number): string | undefined {
    const { block } = this.all.reader.frames;
    if (frame === 0 || block[frame] - block[frame - 1] > 1) return undefined;
    return messageIn(this.all, frame - 1);
  }

  senderOf(frame: number, noun: string): Speaker | undefined {
    return messageSender(this.all, this.spoke, { frame, noun });
  }

  /** Who spoke, or acted, in the sentence that brought in a work of its own: `In a report, the committee says`. */
  sourceOfWork(frame: number, noun: string): Entity | undefined {
    const f = frameOfWork(this.all, frame, noun);
    if (f < 0) return undefined;
    const speaker = this.spoke.get(f);
    if (speaker) return speaker.entity;
    const subject = this.subjectOf(f);
    return this.people.entity(subject?.mention?.fields.entity_id?.value);
  }

  /** The last body that spoke before, for `the agency`, `the website`. */
  lastSpeakingBody(frame: number): Entity | undefined {
    const least = Math.max(0, frame - BACK);
    for (let f = frame - 1; f >= least; f -= 1) {
      const entity = this.bodies.get(f);
      if (entity) return entity;
    }
    return undefined;
  }

  /** The one body that the sentence before, in the paragraph, names; `undefined` for none or several. */
  onlyBodyBefore(frame: number, { start }: Span): Entity | undefined {
    const { block } = this.all.reader.frames;
    if (frame === 0 || block[frame - 1] !== block[frame]) return undefined;
    const bodies = this.entitiesIn(frame - 1, start, 'organisation');
    return bodies.length === 1 && !this.people.isHearer(bodies[0].span.start) ? bodies[0] : undefined;
  }

  readonly isLead = (frame: number): boolean => frame <= LEAD_FRAMES;

  subjectAfterLead(frame: number): SpeakerPhrase | undefined {
    const { frames } = this.all.reader;
    const next = frame + 1;
    return this.isLead(frame) && next < frames.count && frames.block[next] === frames.block[frame] + 1
      ? this.subjectOf(next)
      : undefined;
  }

  /** Who the sentence is about, when that is a name before `offset`. */
  mainName(frame: number, offset: number): SpeakerPhrase | undefined {
    const subject = this.subjectOf(frame);
    const kind = subject?.mention?.fields.kind?.value;
    return subject && (kind === 'person' || kind === 'organisation') && subject.span.start < offset
      ? subject
      : undefined;
  }

  lower(token: number): string {
    return lowerOf(this.named.t, token);
  }
}
