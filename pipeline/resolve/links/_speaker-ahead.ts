import { TAG } from '../../annotate/tag-set.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { BODY_NOUNS, DEPUTY_NOUNS, SPEAKER_NOUNS } from '../../lexicon/person-nouns.ts';
import type { NamedTokens } from './_named-tokens.ts';
import { isIndefinite } from './_speaker-description.ts';
import type { Discourse } from './_speaker-discourse.ts';
import type { Speaker } from './_speaker.ts';
import { modifiersOf } from './_speaker-holder.ts';
import type { Entity, People } from './_speaker-people.ts';
import { readSpeakerPhrase, type SpeakerPhrase } from './_speaker-phrase.ts';
import { COURT_OFFICES, OFFICES } from './_speaker-words.ts';

const BODIES = new Set(BODY_NOUNS.split(' '));
const PERSONS = new Set(SPEAKER_NOUNS.split(' '));
const DEPUTIES = new Set(DEPUTY_NOUNS.split(' '));
/** How nouns for persons end: `shopkeeper`, `pianist`, `35-year-old`. */
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|old)$/;
/** Characters behind a description in the lead in which whoever it is is named. */
const NAMED_AHEAD = 1200;

/** Finds whom a description in a lead means, where the text names them only later. */
export class Ahead {
  private readonly text: NamedTokens;
  private readonly people: People;
  private readonly discourse: Discourse;

  constructor(named: NamedTokens, people: People, discourse: Discourse) {
    this.text = named;
    this.people = people;
    this.discourse = discourse;
  }

  /** Whom the description in a lead stands for: the person named first in the paragraph after it. */
  named(frame: number, range: { first: number; last: number }): Speaker | undefined {
    const tokens = this.discourse.tokens(range);
    const phrase = tokens.last > tokens.first ? readSpeakerPhrase(this.text, tokens) : undefined;
    if (phrase?.kind !== 'description' || phrase.several) return undefined;
    const noun = this.discourse.lower(phrase.head);
    const isPerson = PERSONS.has(noun) || PERSON_ENDING.test(noun);
    if (!isPerson || BODIES.has(noun) || DEPUTIES.has(noun) || this.text.tags[phrase.head] === TAG.PLURAL)
      return undefined;
    const subject = this.discourse.subjectOf(frame);
    const isSubject = !subject || subject.span.start === phrase.span.start;
    const next = isSubject ? this.discourse.subjectAfterLead(frame) : undefined;
    const entity = next?.kind === 'person' ? this.introduced(next) : undefined;
    return entity ? this.discourse.as(entity, phrase.span, 'role') : this.holderAhead(frame, phrase, noun);
  }

  /** `was jailed by a judge who said`, `an engineer warned`: the one so called, whom the text names later. */
  private holderAhead(frame: number, phrase: SpeakerPhrase, noun: string): Speaker | undefined {
    if (!this.discourse.isLead(frame)) return undefined;
    const isOffice = OFFICES.has(noun) || COURT_OFFICES.has(noun);
    const isPlain = modifiersOf(this.text, phrase).length === 0;
    if (isOffice ? !isPlain && !COURT_OFFICES.has(noun) : !isIndefinite(this.text, phrase)) return undefined;
    const holders = this.people.calledAnyhow(noun);
    const entity = holders.length === 1 ? this.people.entity(holders[0]) : undefined;
    if (!entity || entity.span.start < phrase.span.end) return undefined;
    return entity.span.start < phrase.span.end + NAMED_AHEAD
      ? this.discourse.as(entity, phrase.span, 'role')
      : undefined;
  }

  /** The person whom a subject names for the first time, with an age: `Janet Moorcroft, 59, denies it`. */
  private introduced({ span, mention }: SpeakerPhrase): Entity | undefined {
    const { t, tags, ofToken, last, mentions } = this.text;
    const id = mention?.fields.entity_id?.value;
    const n = ofToken[tokenAt(t, span.start)];
    const isFirst = mentions.findIndex(({ fields }) => fields.entity_id?.value === id) === n;
    return n >= 0 && isFirst && tags[last[n] + 1] === TAG.NUMERAL ? this.people.entity(id) : undefined;
  }
}
