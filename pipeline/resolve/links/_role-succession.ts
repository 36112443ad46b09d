import { listedLemma } from '../../annotate/tag-words.ts';
import { TAG } from '../../annotate/tags.ts';
import { WordSet, wordId } from '../../core/vocabulary.ts';
import { OCCUPATION_HEADS } from '../../lexicon/titles.ts';
import { isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import type { RoleReading } from './_role-list.ts';
import { antecedent, isOtherGender, personsOf } from './_role-verb.ts';
import { REPLACING } from './_role-words.ts';

const RELATIONS = new WordSet(['predecessor', 'successor', 'counterpart']);
const COUNTERPART = wordId('counterpart');
const PREDECESSOR = wordId('predecessor');
const OWNERS = new WordSet(['his', 'her']);
const COMMA = wordId(',');
const POSSESSIVE = wordId("'s");
const PRONOUNS = new WordSet(['he', 'she']);
const HAVING_BEEN = new WordSet(['was', 'were', 'been', 'is', 'being']);
const BY = wordId('by');
const BE = wordId('be');
/** Tokens between "by" and the name: the new holder's own title. */
const MOST_BETWEEN = 8;
/** Tokens looked back over for the one who is succeeded, and positions of one sentence that are compared. */
const FARTHEST = 60;
/** Tokens from an owner to its noun. */
const MOST_ADJECTIVES = 4;
const MOST_READINGS = 64;

type Titled = RoleReading & { readonly title: NonNullable<RoleReading['title']> };

const OCCUPATIONS: ReadonlySet<string> = new Set(OCCUPATION_HEADS.split(' '));

/** `economist Ann Lee`: what somebody is by training passes to nobody. */
const isCalling = ({ rule, organisation, titleKey }: RoleReading): boolean =>
  rule === 'prefix' && organisation < 0 && OCCUPATIONS.has(titleKey);

/** Reads who takes a position over where the title stands with the other person only. */
class SuccessionReader {
  readonly found: RoleReading[] = [];
  private readonly named: NamedTokens;
  private readonly bySentence = new Map<number, Titled[]>();
  private readonly byPerson = new Map<string, Titled[]>();

  constructor(named: NamedTokens, readings: readonly RoleReading[]) {
    this.named = named;
    for (const reading of readings) {
      if (!reading.title || isCalling(reading)) continue;
      const own = this.byPerson.get(reading.personId);
      if (!own) this.byPerson.set(reading.personId, [reading as Titled]);
      else if (own.length < MOST_READINGS && own.every(({ titleKey }) => titleKey !== reading.titleKey))
        own.push(reading as Titled);
      const sentence = named.sentences.ofToken[named.first[reading.person]];
      const list = this.bySentence.get(sentence);
      if (list && list.length < MOST_READINGS) list.push(reading as Titled);
      else if (!list) this.bySentence.set(sentence, [reading as Titled]);
    }
  }

  read(): void {
    // Only a position that somebody holds passes to another.
    if (this.bySentence.size === 0) return;
    const { t, tags, sentences } = this.named;
    for (let s = 0; s < sentences.count; s += 1) {
      for (let k = sentences.first[s] + 1; k < sentences.last[s] - 1; k += 1) {
        if (RELATIONS.has(t.word[k])) this.relation(k, s);
        if (tags[k] < TAG.PRESENT || tags[k] > TAG.GERUND || !REPLACING.has(listedLemma(t.word[k]))) continue;
        if (t.word[k + 1] === BY) this.passive(k, s);
        else this.active(k, s);
      }
    }
  }

  /** "Ann Lee resigned as mayor and was succeeded by Bo Chen": he holds what she held. */
  private passive(verb: number, sentence: number): void {
    const { t } = this.named;
    const isComing = t.word[verb - 1] === BE;
    if (!isComing && !HAVING_BEEN.has(t.word[verb - 1])) return;
    const subject = this.lastPerson(verb, sentence);
    const successor = this.nextPerson(verb + 2, sentence);
    const held = subject < 0 || successor < 0 ? undefined : this.onlyHeld(subject, sentence);
    if (held) this.add(held, successor, isComing ? 'elect' : 'current');
  }

  /** "The firm named Ann Lee chairwoman. She succeeds Bo Chen": he held what she holds. */
  private active(verb: number, sentence: number): void {
    const { named } = this;
    const from = named.sentences.first[sentence];
    const former = mentionFrom(named, verb + 1);
    if (!isPerson(named, former)) return;
    if (named.tags[verb] === TAG.GERUND) {
      this.beside(verb, former, sentence);
      return;
    }
    const own = mentionUntil(named, verb);
    const isPronoun = verb === from + 1 && PRONOUNS.has(named.t.word[from]);
    const [subject] = isPerson(named, own) ? [own] : isPronoun ? antecedent(named, from, sentence) : [];
    if (subject === undefined) return;
    const held = this.onlyHeld(subject, sentence, true);
    if (held) this.add(held, former, held.status === 'elect' ? 'current' : 'former');
  }

  /** "joins as finance chief, succeeding Bo Chen": he held the last position told before the comma. */
  private beside(verb: number, former: number, sentence: number): void {
    const { named } = this;
    if (named.t.word[verb - 1] !== COMMA) return;
    const offset = named.t.start[verb];
    const before = (this.bySentence.get(sentence) ?? []).filter(({ title }) => title.end <= offset);
    const held = before.reduce<Titled | undefined>(
      (last, reading) => (last && last.title.start > reading.title.start ? last : reading),
      undefined,
    );
    if (held) this.add(held, former, held.status === 'elect' ? 'current' : 'former');
  }

  /** "Lee's predecessor, Bo Chen", "her successor Bo Chen": he held, or holds, the one position of hers. */
  private relation(noun: number, sentence: number): void {
    const { t } = this.named;
    const other = mentionFrom(this.named, t.word[noun + 1] === COMMA ? noun + 2 : noun + 1);
    if (!isPerson(this.named, other)) return;
    const land = t.word[noun] === COUNTERPART ? mentionUntil(this.named, noun) : -1;
    const [subject] = this.owners(land >= 0 ? this.named.first[land] - 1 : noun - 1, sentence);
    const all = subject === undefined ? [] : (this.byPerson.get(this.idOf(subject) ?? '') ?? []);
    if (all.length !== 1) return;
    if (t.word[noun] === COUNTERPART) this.counterpart(all[0], other, land);
    else this.add(all[0], other, t.word[noun] === PREDECESSOR ? 'former' : 'current');
  }

  /** "her Polish counterpart, Bo Chen": he holds in another land what she holds in hers. */
  private counterpart(held: Titled, other: number, land: number): void {
    const { named } = this;
    const isOfLand = kindOf(named, held.organisation) === 'place' || held.organisation < 0;
    if (land < 0 || kindOf(named, land) !== 'place' || !isOfLand || held.status === 'former') return;
    this.add({ ...held, organisation: land, organisationId: this.idOf(land) }, other, 'current');
  }

  /** Whose the noun behind `end` is, adjectives between: `his longtime predecessor`. */
  private owners(end: number, sentence: number): readonly number[] {
    const { t, tags } = this.named;
    let own = end;
    while (own > end - MOST_ADJECTIVES && tags[own] === TAG.ADJECTIVE) own -= 1;
    const owner = t.word[own] === POSSESSIVE ? mentionUntil(this.named, own) : -1;
    if (isPerson(this.named, owner)) return [owner];
    return OWNERS.has(t.word[own]) ? this.ownerMeant(own, sentence) : [];
  }

  /** Whom "his" or "her" means: the one person named so far in the sentence, else whom the sentence before is about. */
  private ownerMeant(own: number, sentence: number): readonly number[] {
    const { named } = this;
    const here = personsOf(named, sentence).filter((person) => named.first[person] < own);
    if (here.length === 1 && !isOtherGender(named, here[0], own)) return here;
    return antecedent(named, named.sentences.first[sentence], sentence);
  }

  private idOf(mention: number): string | undefined {
    return this.named.mentions[mention].fields.entity_id?.value;
  }

  /** The one position that a person is said to hold in this sentence or, failing that, the one before; `isNow`: not one of the past, or the one of the text. */
  private onlyHeld(person: number, sentence: number, isNow = false): Titled | undefined {
    const isHeld = ({ status }: Titled): boolean => !isNow || status !== 'former';
    for (const s of [sentence, sentence - 1]) {
      const own = (this.bySentence.get(s) ?? []).filter(({ personId }) => personId === this.idOf(person));
      const held = own.filter(isHeld);
      if (held.length > 0) return held.length === 1 ? held[0] : undefined;
    }
    const all = isNow ? (this.byPerson.get(this.idOf(person) ?? '') ?? []).filter(isHeld) : [];
    return all.length === 1 ? all[0] : undefined;
  }

  private lastPerson(before: number, sentence: number): number {
    const { named } = this;
    const low = Math.max(named.sentences.first[sentence], before - FARTHEST);
    for (let k = before - 1; k >= low; k -= 1) if (isPerson(named, named.ofToken[k])) return named.ofToken[k];
    return -1;
  }

  private nextPerson(from: number, sentence: number): number {
    const { named } = this;
    const limit = Math.min(named.sentences.last[sentence], from + MOST_BETWEEN);
    for (let k = from; k < limit; k += 1) if (isPerson(named, named.ofToken[k])) return named.ofToken[k];
    return -1;
  }

  private add(held: Titled, person: number, status: RoleReading['status']): void {
    const personId = this.idOf(person);
    if (personId === undefined || personId === held.personId) return;
    this.found.push({ ...held, person, personId, status, statusSpan: undefined, rule: 'succession' });
  }
}

/** Positions that pass from one person to another, from the roles read already. Linear in the tokens. */
export const successionReadings = (
  named: NamedTokens,
  readings: readonly RoleReading[],
): readonly RoleReading[] => {
  const reader = new SuccessionReader(named, readings);
  reader.read();
  return reader.found;
};
