import type { Span } from '../../../schemas/span.ts';
import { type Attributions, attributions } from '../../annotate/attributions.ts';
import { TAG } from '../../annotate/tag-set.ts';
import type { LinkContext } from '../../core/define.ts';
import { isPerson, type NamedTokens } from './_named-tokens.ts';
import type { Discourse } from './_speaker-discourse.ts';
import { headOf } from './_speaker-nouns.ts';
import type { Entity, Gender, People } from './_speaker-people.ts';
import type { Speaker } from './_speaker.ts';

/** Frames looked back over for whom a description was said of, and for whom the text is about. */
const BACK = 6;
const TOPIC_BACK = 4;

/** `one of the diplomats` for `the diplomat`. */
const isCalledSo = (name: string, noun: string): boolean =>
  headOf(name) === noun ||
  new RegExp(`^one of (?:the|its|his|her|their) (?:\\S+ ){0,2}${noun}s$`, 'i').test(name);

/** `A senior official said … the source added`: whoever is not named is a source. */
const isUnnamedSource = ({ basis }: Speaker, noun: string): boolean =>
  noun === 'source' && basis === 'unnamed';

/** What a description may be said of: who spoke, or who was spoken of, in the sentences before. */
export class Before {
  private readonly named: NamedTokens;
  private readonly people: People;
  private readonly discourse: Discourse;
  private readonly reader: Attributions['reader'];

  constructor(context: LinkContext, named: NamedTokens, people: People, discourse: Discourse) {
    this.named = named;
    this.people = people;
    this.discourse = discourse;
    this.reader = attributions.of(context.document).reader;
  }

  /** The person who spoke in the sentence before, of whom a description may be said: `the professor added`. */
  speaker(frame: number, isNext = false): Entity | undefined {
    const { frames } = this.reader;
    const reach = isNext && this.reader.isMarked(frames.first[frame]) ? 1 : 0;
    for (let f = frame - 1; f >= Math.max(0, frame - 2); f -= 1) {
      if (frames.block[frame] - frames.block[f] > reach) return undefined;
      const entity = this.discourse.speakerIn(f)?.entity;
      if (entity) return entity.fields.kind?.value === 'person' ? entity : undefined;
    }
    return undefined;
  }

  /** The person whom the sentence before is about: `Bartoli was angry. "…," the Italian said.` */
  subject(frame: number, span: Span, gender: Gender | undefined): Entity | undefined {
    const { frames } = this.reader;
    if (frame === 0) return undefined;
    // A new paragraph that begins with the words of the one just spoken of.
    const isNext =
      frames.block[frame - 1] === frames.block[frame] - 1 && this.reader.isMarked(frames.first[frame]);
    if (frames.block[frame - 1] !== frames.block[frame] && !isNext) return undefined;
    return this.discourse.subjectPerson(frame - 1, span, gender);
  }

  /** `A cabinet minister said … "…," the minister said`: the nameless speaker called by the same noun shortly before. */
  sameNoun(frame: number, noun: string, isHolder: (entity: Entity) => boolean): Speaker | undefined {
    const { frames } = this.reader;
    for (let f = frame - 1; f >= Math.max(0, frame - BACK); f -= 1) {
      if (frames.block[frame] - frames.block[f] > 1) return undefined;
      const speaker = this.discourse.speakerIn(f);
      if (!speaker) continue;
      if (speaker.entity && isHolder(speaker.entity)) return undefined;
      const isNameless = !speaker.entity && !speaker.plural;
      const isSame = isNameless && (isCalledSo(speaker.name, noun) || isUnnamedSource(speaker, noun));
      if (isSame && !speaker.candidates) return speaker;
    }
    return undefined;
  }

  /** The one person whom the last sentences, of this paragraph and the one before, speak of. */
  topic(frame: number, span: Span, gender: Gender | undefined): Entity | undefined {
    const { frames } = this.reader;
    const found = new Set<Entity>();
    for (let f = frame - 1; f >= Math.max(0, frame - TOPIC_BACK); f -= 1) {
      if (frames.block[frame] - frames.block[f] > 1) break;
      const spoke = this.discourse.speakerIn(f)?.entity;
      const about = this.discourse.subjectPerson(f, span, undefined) ?? this.ownerOf(f);
      const others = this.discourse.entitiesIn(f, span.start, 'person');
      for (const entity of [spoke, about, ...others])
        if (entity?.fields.kind?.value === 'person' && this.people.fits(entity, gender)) found.add(entity);
    }
    const [only] = found;
    return found.size === 1 ? only : undefined;
  }

  /** `Ann Lee's new record is out`: whose the thing is that a frame is about. */
  private ownerOf(frame: number): Entity | undefined {
    const subject = this.discourse.subjectOf(frame);
    if (subject?.kind !== 'description') return undefined;
    const { ofToken, last, tags, mentions } = this.named;
    const n = ofToken[subject.base.first];
    if (n < 0 || !isPerson(this.named, n) || tags[last[n]] !== TAG.POSSESSIVE) return undefined;
    return this.people.entity(mentions[n].fields.entity_id?.value);
  }
}
