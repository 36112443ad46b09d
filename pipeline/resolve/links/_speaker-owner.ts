import type { Span } from '../../../schemas/span.ts';
import { TAG } from '../../annotate/tag-set.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { ownTable } from '../../core/own-table.ts';
import { WordSet } from '../../core/vocabulary.ts';
import type { NamedTokens } from './_named-tokens.ts';
import type { Discourse } from './_speaker-discourse.ts';
import type { Speaker } from './_speaker.ts';
import { isWriting } from './_speaker-message.ts';
import { isHelper, type Relative } from './_speaker-apposed.ts';
import type { Entity, Gender, People } from './_speaker-people.ts';
import { DEPUTY_NOUNS } from '../../lexicon/person-nouns.ts';
import { holderIn } from './_speaker-holder.ts';
import { describe } from './_speaker-description.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';

export const GENDERS = ownTable<Gender>({
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
});
/** Owners that are no body named before: `my neighbour said`. */
const UNOWNED = new Set(['whose', 'my', 'our', 'your']);
const DEPUTIES = new Set(DEPUTY_NOUNS.split(' '));
const SPEAKS_FOR = new WordSet(['for', 'of']);

/** Whose a description is that a pronoun owns: `its source`, `her ruling`, `a spokesman for him`. */
export class Owners {
  private readonly named: NamedTokens;
  private readonly people: People;
  private readonly discourse: Discourse;

  constructor(named: NamedTokens, people: People, discourse: Discourse) {
    this.named = named;
    this.people = people;
    this.discourse = discourse;
  }

  /** `its ruling says`: whose the writing is says it; `undefined` for what is no writing or has no owner that is known. */
  writer(frame: number, phrase: SpeakerPhrase): Speaker | undefined {
    if (!isWriting(this.discourse.lower(phrase.head))) return undefined;
    const owner = this.ownerOf(frame, phrase);
    if (!owner || !('basis' in owner)) return undefined;
    const isBody = owner.entity?.fields.kind?.value !== 'person';
    return { ...owner, span: phrase.span, basis: isBody ? 'organisation' : 'role' };
  }

  /** `its chief executive`: who is said elsewhere to hold the office in that body. */
  holder(frame: number, phrase: SpeakerPhrase): Speaker | undefined {
    const noun = this.discourse.lower(phrase.head);
    if (DEPUTIES.has(noun) || this.named.tags[phrase.head] === TAG.PLURAL) return undefined;
    const owner = this.ownerOf(frame, phrase);
    const isBody = owner && 'entity' in owner && owner.entity?.fields.kind?.value !== 'person';
    const entity = isBody ? holderIn(this.named, this.people, phrase, { noun, name: owner.name }) : undefined;
    return entity && this.discourse.as(entity, phrase.span, 'role');
  }

  /** `said his mother`: the one person whom the text introduces so, as far as it is not the mother of another. */
  relative(frame: number, phrase: SpeakerPhrase): Speaker | undefined {
    const { first, last } = phrase.base;
    if (last - first !== 2 || !(this.word(phrase) in GENDERS)) return undefined;
    const relatives = this.people.relativesCalled(this.discourse.lower(phrase.head));
    const [relative] = relatives;
    const { t } = this.named;
    if (relatives.length !== 1 || t.start[relative.owner] > phrase.span.start) return undefined;
    const owner = this.ownerOf(frame, phrase);
    const whose = owner && 'entity' in owner ? owner.entity : undefined;
    const entity = this.people.entity(relative.id);
    // `Her coach, Bo Chen, wept. "…," her coach said`: nobody is a coach of his own.
    const isSelf = whose?.id === relative.id;
    if (!entity || (isSelf && !this.isSameWord(relative, phrase))) return undefined;
    if (!isSelf && !this.mayBeKin(relative, whose)) return undefined;
    return { ...this.discourse.as(entity, phrase.span, 'role') };
  }

  /** Whether the noun was owned by the same pronoun where the text introduced somebody by it. */
  private isSameWord({ owner, noun }: Relative, phrase: SpeakerPhrase): boolean {
    return isHelper(noun) && this.discourse.lower(owner) === this.word(phrase);
  }

  /** Whether who owns a noun of kin may be the one whose relative it was before: the same, or a child without a surname. */
  private mayBeKin({ owner }: Relative, whose: Entity | undefined): boolean {
    if (!whose || !(whose.fields.name?.value ?? '').includes(' ')) return true;
    const { ofToken, mentions, t } = this.named;
    const word = this.discourse.lower(owner);
    const id = word in GENDERS ? this.discourse.ownerAt(owner, GENDERS[word]) : ofToken[owner - 1];
    const known = typeof id === 'number' ? mentions[id]?.fields.entity_id?.value : id;
    return known === undefined ? t.start[owner] > whose.span.start : known === whose.id;
  }

  /** `its source` as `source of Znak.com`, `a spokesman for him` as `spokesman for Bo Lee`; `undefined` when it has no owner that is known. */
  name(frame: number, phrase: SpeakerPhrase): string | undefined {
    const { t } = this.named;
    const owner = this.ownerOf(frame, phrase);
    const isSure = this.word(phrase) in GENDERS || (owner !== undefined && this.entityOf(owner));
    const own = this.discourse.lower(phrase.base.first + 1) === 'own' ? 2 : 1;
    if (owner && isSure)
      return `${t.text.slice(t.start[phrase.base.first + own], phrase.span.end)} of ${owner.name}`;
    return owner ? undefined : this.spokenFor(frame, phrase);
  }

  private spokenFor(frame: number, phrase: SpeakerPhrase): string | undefined {
    const { t } = this.named;
    const last = tokenAt(t, phrase.span.end - 1);
    const word = this.discourse.lower(last);
    if (!(word in GENDERS) || !SPEAKS_FOR.has(t.word[last - 1]) || frame === 0) return undefined;
    const whom = this.discourse.person(frame - 1, GENDERS[word], { start: t.start[last], end: t.end[last] });
    if (!whom?.entity) return undefined;
    return `${describe(this.named, { ...phrase, span: { start: phrase.span.start, end: t.start[last] } })}${whom.name}`;
  }

  private word({ base }: SpeakerPhrase): string {
    return this.discourse.lower(base.first);
  }

  private entityOf(owner: Pick<Speaker, 'name'>): boolean {
    // `their union` behind a byline: only what is named owns it.
    return 'entity' in owner && owner.entity !== undefined;
  }

  private ownerOf(frame: number, phrase: SpeakerPhrase): Speaker | Pick<Speaker, 'name'> | undefined {
    const { first, last } = phrase.base;
    const word = this.word(phrase);
    if (this.named.tags[first] !== TAG.POSSESSIVE || UNOWNED.has(word) || last <= first + 1) return undefined;
    const span = { start: this.named.t.start[first], end: this.named.t.end[first] };
    const owner =
      this.ownerAhead(frame, span, word) ??
      (word in GENDERS
        ? this.discourse.person(frame, GENDERS[word], span)
        : this.discourse.body(frame, span));
    return owner?.name && !('candidates' in owner && owner.candidates) ? owner : undefined;
  }

  /** `According to his publicist, Ann Lee died`: the subject that follows owns the source before it. */
  private ownerAhead(frame: number, span: Span, word: string): Pick<Speaker, 'name'> | undefined {
    const subject = word in GENDERS ? this.discourse.subjectOf(frame) : undefined;
    if (subject?.kind !== 'person' || subject.span.start < span.start) return undefined;
    const entity = this.people.entity(subject.mention?.fields.entity_id?.value);
    return entity && this.people.fits(entity, GENDERS[word])
      ? { name: entity.fields.name?.value ?? '' }
      : undefined;
  }
}
