import type { NamedTokens } from './_named-tokens.ts';
import type { Discourse } from './_speaker-discourse.ts';
import { modifiersOf } from './_speaker-holder.ts';
import type { Entity, People } from './_speaker-people.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';
import { COMPANIES, DISTINCT, PLACES, WORKS } from './_speaker-words.ts';
import { wordId } from '../../core/vocabulary.ts';

const ACCORDING = wordId('according');
const TO = wordId('to');

/** `according to a statement posted online`: no subject, whatever its words are. */
export const isSource = ({ t }: NamedTokens, first: number): boolean =>
  first > 1 && t.word[first - 1] === TO && t.word[first - 2] === ACCORDING;

/** Nouns in the names of unions, those that no other body has first. */
const UNIONS: readonly (readonly string[])[] = [
  ['union'],
  [
    'unions',
    'workers',
    'guild',
    'brotherhood',
    'nurses',
    'teachers',
    'miners',
    'drivers',
    'unison',
    'teamsters',
  ],
  ['federation', 'alliance', 'association', 'congress'],
];

/** Finds the body that a noun stands for: `the company`, `the ministry`. */
export class Bodies {
  private readonly named: NamedTokens;
  private readonly people: People;
  private readonly discourse: Discourse;

  constructor(named: NamedTokens, people: People, discourse: Discourse) {
    this.named = named;
    this.people = people;
    this.discourse = discourse;
  }

  /** The body called by a noun, or `undefined` where none or several may be. */
  called(frame: number, phrase: SpeakerPhrase, noun: string): Entity | undefined {
    if (modifiersOf(this.named, phrase).length > 0) return undefined;
    const company = COMPANIES.has(noun)
      ? (this.companyOf(frame, phrase) ?? this.people.mainCompany(phrase.span.start))
      : undefined;
    if (company && this.mayBeCalled(company, noun)) return company;
    const named = COMPANIES.has(noun) ? this.discourse.onlyBodyBefore(frame, phrase.span) : undefined;
    if (named && this.mayBeCalled(named, noun)) return named;
    const union = noun === 'union' ? this.union(phrase) : undefined;
    if (union || noun === 'union') return union;
    const bodies = this.people.bodiesWith(noun);
    if (bodies.length === 1 && !PLACES.has(noun)) return this.subjectBefore(frame, phrase, bodies[0], noun);
    const earlier = bodies.filter((entity) => entity.span.start < phrase.span.start);
    if (earlier.length === 1) return earlier[0];
    const spoke =
      bodies.length === 0 && !WORKS.has(noun) ? this.discourse.lastSpeakingBody(frame) : undefined;
    return spoke && this.mayBeCalled(spoke, noun) ? spoke : undefined;
  }

  /** `the union`: the one body named before that is called one, or has a name as unions have. */
  private union({ span }: SpeakerPhrase): Entity | undefined {
    for (const nouns of UNIONS) {
      const bodies = nouns.flatMap((noun) => this.people.bodiesWith(noun));
      const earlier = new Set(bodies.filter((entity) => entity.span.start < span.start));
      const [only] = earlier;
      if (earlier.size > 0) return earlier.size === 1 ? only : undefined;
    }
    return undefined;
  }

  /** A court is no administration: a body whose name says what it is goes by no other noun of that kind. */
  private mayBeCalled(body: Entity, noun: string): boolean {
    const words = (body.fields.name?.value ?? '').toLowerCase().split(/[^\p{L}]+/u);
    return !words.some((word) => DISTINCT.has(word)) || (!DISTINCT.has(noun) && !COMPANIES.has(noun));
  }

  /** `Acme plans no cuts, according to the company`: the body that the sentence is about. */
  private companyOf(frame: number, phrase: SpeakerPhrase): Entity | undefined {
    const main = isSource(this.named, phrase.base.first)
      ? this.discourse.mainName(frame, phrase.span.start)
      : undefined;
    return main?.kind === 'body' ? this.people.entity(main.mention?.fields.entity_id?.value) : undefined;
  }

  /** `NASA has chosen her, the agency said`: whom the sentence is about, where the body so called comes only later. */
  private subjectBefore(frame: number, phrase: SpeakerPhrase, called: Entity, noun: string): Entity {
    if (called.span.start < phrase.span.start) return called;
    const main = this.discourse.mainName(frame, phrase.span.start);
    const entity =
      main?.kind === 'body' ? this.people.entity(main.mention?.fields.entity_id?.value) : undefined;
    return entity && this.mayBeCalled(entity, noun) ? entity : called;
  }
}
