import type { DocumentRecord } from '../../../schemas/stages.ts';
import type { LinkContext } from '../../core/define.ts';
import { ownTable } from '../../core/own-table.ts';
import { wordId, wordList, wordSet } from '../../core/vocabulary.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/gendered-nouns.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-name-genders.ts';
import {
  FEMALE_SURNAME,
  FEMALE_WORLD_NAMES,
  MALE_SURNAME,
  MALE_WORLD_NAMES,
} from '../../lexicon/world-name-genders.ts';
import { SHARED_NAMES } from '../../lexicon/shared-given-names.ts';
import { isNounTag, TAG } from '../../annotate/tag-set.ts';
import { LINE_BEFORE, lowerOf } from '../../annotate/tokens.ts';
import type { NamedTokens } from './_named-tokens.ts';
import { readApposed, readRelatives, type Relative } from './_speaker-apposed.ts';
import { isForPersons } from './_speaker-nouns.ts';
import { PLEADERS } from './_speaker-words.ts';

export type Entity = DocumentRecord<'entities'>;
export type Gender = 'female' | 'male';

const WHOSE = wordId('whose');
const FEMALE = new Set([...wordList(FEMALE_NAMES), ...wordList(FEMALE_WORLD_NAMES)]);
const MALE = new Set([...wordList(MALE_NAMES), ...wordList(MALE_WORLD_NAMES)]);
const SHARED = new Set(SHARED_NAMES.split(' '));
const genderOfGiven = (given: string): Gender | undefined => {
  if (SHARED.has(given) || FEMALE.has(given) === MALE.has(given)) return undefined;
  return FEMALE.has(given) ? 'female' : 'male';
};

/** `Zuzana Nováková`, `Miloš Zelenský`: what an ending of a surname tells. */
const genderOfSurname = (name: string): Gender | undefined => {
  if (!name.includes(' ')) return undefined;
  if (FEMALE_SURNAME.test(name)) return 'female';
  return MALE_SURNAME.test(name) ? 'male' : undefined;
};

const BARRED = ownTable<string>({ ł: 'l', ø: 'o', đ: 'd', þ: 'th', ð: 'd', æ: 'ae', ı: 'i', ß: 'ss' });

/** A name in small letters without marks: `lukasz` for `łukasz`. */
const plainLetters = (name: string): string =>
  [...name.normalize('NFD')]
    .map((letter) => BARRED[letter] ?? letter)
    .join('')
    .replace(/\p{M}/gu, '');

/** Tokens of `, the late architect` before a name. */
const MOST_APPOSED = 6;
/** `her husband, the late first officer Bo Chen`. */
const APPOSED_TAGS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJECTIVE, TAG.DETERMINER, TAG.NUMERAL]);
const FEMALE_BEFORE = wordSet(FEMALE_NOUNS);
const MALE_BEFORE = wordSet(MALE_NOUNS);

/** The persons and bodies of a document as speakers: gender, titles. */
export class People {
  private readonly context: LinkContext;
  private readonly named: NamedTokens;
  private readonly genders = new Map<string, Gender | undefined>();
  private titles: Map<string, Set<string>> | undefined;
  private beside: Map<string, Gender> | undefined;
  private surnames: Map<string, Entity[]> | undefined;
  private readonly bodies = new Map<string, Entity[]>();
  private readonly spoken = new Set<string>();
  private apposed: Map<string, Set<string>> | undefined;
  private relatives: readonly Relative[] | undefined;
  private nounsBefore: Map<string, Set<string>> | undefined;
  private heldTitles: Map<string, HeldTitle[]> | undefined;

  constructor(context: LinkContext, named: NamedTokens) {
    this.context = context;
    this.named = named;
  }

  entity(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : this.context.byId('entities', id);
  }

  /** What the entity, its first name or the title beside it tells; `undefined` when nothing does. */
  genderOf(entity: Entity): Gender | undefined {
    if (!this.genders.has(entity.id)) this.genders.set(entity.id, this.readGender(entity));
    return this.genders.get(entity.id);
  }

  /** Keeps the gender of the pronoun that stood for somebody of whom nothing else tells it. */
  learn(entity: Entity, gender: Gender): void {
    if (this.genderOf(entity) === undefined) this.genders.set(entity.id, gender);
  }

  private readGender(entity: Entity): Gender | undefined {
    const known = entity.fields.gender?.value;
    if (known) return known;
    const beside = this.besideNames().get(entity.id);
    if (beside) return beside;
    const name = (entity.fields.name?.value ?? '').toLowerCase();
    const given = name.split(/[\s-]/)[0];
    return genderOfGiven(given) ?? genderOfGiven(plainLetters(given)) ?? genderOfSurname(name);
  }

  /** What the words in and before the mentions tell, by entity: `Mrs`, `spokesman`. */
  private besideNames(): Map<string, Gender> {
    if (this.beside) return this.beside;
    this.beside = new Map();
    const { t, tags, mentions, first } = this.named;
    for (let n = 0; n < mentions.length; n += 1) {
      const id = mentions[n].fields.entity_id?.value;
      if (!id || this.beside.has(id)) continue;
      const begins = (t.flags[first[n]] & LINE_BEFORE) !== 0;
      for (let k = first[n]; k >= Math.max(0, begins ? first[n] : first[n] - 2); k -= 1) {
        // `her neighbour Imran Sadiq`: whose neighbour he is
        if (tags[k] === TAG.POSSESSIVE) break;
        if (FEMALE_BEFORE.has(t.word[k])) this.beside.set(id, 'female');
        else if (MALE_BEFORE.has(t.word[k])) this.beside.set(id, 'male');
        else continue;
        break;
      }
      const kin = this.beside.has(id) || begins ? undefined : this.kinBefore(first[n]);
      if (kin) this.beside.set(id, kin);
    }
    return this.beside;
  }

  /** `Her husband, the architect Bo Chen`: the owned noun for a man or woman before the comma. */
  private kinBefore(name: number): Gender | undefined {
    const { t, tags } = this.named;
    let k = name - 1;
    const low = Math.max(1, name - MOST_APPOSED);
    while (k > low && APPOSED_TAGS.has(tags[k])) k -= 1;
    const isOwned = tags[k - 2] === TAG.POSSESSIVE || t.word[k - 2] === WHOSE;
    if (t.text[t.start[k]] !== ',' || !isOwned) return undefined;
    if (FEMALE_BEFORE.has(t.word[k - 1])) return 'female';
    return MALE_BEFORE.has(t.word[k - 1]) ? 'male' : undefined;
  }

  /** Keeps that a name of no known kind is one of a person, as what stands before it says: `a nurse, Blessing Okoro, said`. */
  takeForPerson(entity: Entity): void {
    this.spoken.add(entity.id);
  }

  /** Whether the entity may be meant by a pronoun of this gender. */
  fits(entity: Entity, gender: Gender | undefined): boolean {
    if (entity.fields.kind?.value !== 'person' && !this.spoken.has(entity.id)) return false;
    const own = this.genderOf(entity);
    return gender === undefined || own === undefined || own === gender;
  }

  /** The one person named before an offset whom a pronoun of this gender may mean; `undefined` for none or several. */
  onlyFitting(gender: Gender | undefined, offset: number): Entity | undefined {
    const { entities } = this.context.records;
    if (entities.length > MOST_ENTITIES) return undefined;
    const found = entities.filter((entity) => entity.span.start < offset && this.fits(entity, gender));
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one person and the one reporter whom the text names before an offset; neither where there are several. */
  sidesBefore(offset: number): { guest?: Entity; reporter?: Entity } {
    const persons = this.context.records.entities.filter(
      ({ fields, span }) => fields.kind?.value === 'person' && span.start < offset,
    );
    const asks = ({ id }: Entity): boolean => this.titlesOf(id).some(({ title }) => REPORTING.test(title));
    const reporters = persons.filter(asks);
    const guests = persons.filter((person) => !asks(person));
    return {
      ...(guests.length === 1 ? { guest: guests[0] } : {}),
      ...(reporters.length === 1 ? { reporter: reporters[0] } : {}),
    };
  }

  /** Persons whose name ends in this word. */
  called(word: string): readonly Entity[] {
    this.surnames ??= groupBy(
      this.context.records.entities.filter(({ fields }) => fields.kind?.value === 'person'),
      ({ fields }) => (fields.name?.value ?? '').toLowerCase().split(/\s+/).at(-1) ?? '',
    );
    return this.surnames.get(word) ?? [];
  }

  /** Persons whose names begin with these capitals: `MC` for Maeve Costigan. */
  withInitials(letters: string): readonly Entity[] {
    if (!/^\p{Lu}{2,3}$/u.test(letters)) return [];
    return this.context.records.entities.filter(
      ({ fields }) => fields.kind?.value === 'person' && initialsOf(fields.name?.value ?? '') === letters,
    );
  }

  /** Ids of the persons whose title ends in this noun, in order of appearance. */
  holdersOf(noun: string): readonly string[] {
    this.titles ??= this.readTitles();
    return [...(this.titles.get(noun) ?? [])];
  }

  /** The one person whose title has these initials: `the AG` for an attorney general. */
  titledByInitials(letters: string): Entity | undefined {
    const held = new Set<string>();
    for (const { fields } of this.context.records.roles)
      if (fields.person_id && titleInitials(fields.title?.value ?? '') === letters)
        held.add(fields.person_id.value);
    const [only] = held;
    return held.size === 1 ? this.entity(only) : undefined;
  }

  /** Titles of a person and where they are held, in lower case. */
  titlesOf(person: string): readonly HeldTitle[] {
    this.heldTitles ??= groupBy(
      this.context.records.roles.map(({ fields }) => ({
        person: fields.person_id?.value ?? '',
        title: (fields.title?.value ?? '').toLowerCase(),
        organisation: (fields.organisation?.value ?? '').toLowerCase(),
        isElect: fields.status?.value === 'elect',
      })),
      (held) => held.person,
    );
    return this.heldTitles.get(person) ?? [];
  }

  /** Ids of the persons right before whose name this noun, in lower case, stands: `Collector Arjun Menon`. */
  calledBefore(noun: string): readonly string[] {
    this.nounsBefore ??= this.readNounsBefore();
    return [...(this.nounsBefore.get(noun) ?? [])];
  }

  /** Whether a noun, in lower case, is one that the text calls a person by. */
  isCalled(person: string, noun: string): boolean {
    return this.calledAnyhow(noun).includes(person);
  }

  /** Ids of the persons whom the text calls by a noun: as their title, before or behind the name. */
  calledAnyhow(noun: string): readonly string[] {
    return [...new Set([this.holdersOf(noun), this.calledBefore(noun), this.describedAs(noun)].flat())];
  }

  /** Ids of the persons behind whose name this noun describes them: `Ann Lee, a retired bus driver`. */
  describedAs(noun: string): readonly string[] {
    this.apposed ??= readApposed(this.named);
    return [...(this.apposed.get(noun) ?? [])];
  }

  /** Those who are introduced as a relative of somebody by this noun: `his mother, Ann Lee`. */
  relativesCalled(noun: string): readonly Relative[] {
    this.relatives ??= readRelatives(this.named);
    return this.relatives.filter((relative) => relative.noun === noun);
  }

  private readNounsBefore(): Map<string, Set<string>> {
    const nouns = new Map<string, Set<string>>();
    const { t, tags, mentions, first, ofToken } = this.named;
    for (let n = 0; n < mentions.length; n += 1) {
      const { kind, entity_id } = mentions[n].fields;
      const inside = ADDRESSES[lowerOf(t, first[n])];
      const k = first[n] - (t.text[t.start[first[n] - 1]] === '.' ? 2 : 1);
      if (kind?.value !== 'person' || !entity_id || (!inside && (k < 0 || ofToken[k] >= 0))) continue;
      const word = inside ? '' : lowerOf(t, k);
      const noun = inside ?? ADDRESSES[word] ?? word;
      const isBeside = (t.flags[first[n]] & LINE_BEFORE) === 0 && (isNounTag(tags[k]) || word in ADDRESSES);
      if (inside || (isBeside && isForPersons(noun)))
        nouns.set(noun, (nouns.get(noun) ?? new Set<string>()).add(entity_id.value));
    }
    return nouns;
  }

  /** Whether somebody asks others in a court. */
  pleads(person: string): boolean {
    return this.titlesOf(person).some(({ title }) => title.split(' ').some((word) => ASKING.has(word)));
  }

  private readTitles(): Map<string, Set<string>> {
    const titles = new Map<string, Set<string>>();
    for (const { fields } of this.context.records.roles) {
      const person = fields.person_id?.value;
      if (!person || !fields.title) continue;
      for (const word of headNouns(fields.title.value)) {
        const holders = titles.get(word) ?? new Set<string>();
        holders.add(person);
        titles.set(word, holders);
      }
    }
    return titles;
  }

  /** The organisation named most before `offset`: alone, or twice as often as any other; `undefined` for none. */
  mainCompany(offset: number): Entity | undefined {
    const counts = new Map<string, number>();
    const agency = this.agency();
    for (const { fields, span } of this.named.mentions.slice(0, MOST_MENTIONS)) {
      if (span.start >= offset) break;
      const id = fields.entity_id?.value;
      if (!id || id === agency || fields.kind?.value !== 'organisation' || fields.form?.value === 'demonym')
        continue;
      if (this.isHearer(span.start)) continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    return first && first[1] >= 2 * (second?.[1] ?? 0) ? this.entity(first[0]) : undefined;
  }

  /** `told Reuters`, `seen by the Times`: who is told or shown things is a newspaper, not what the text is about. */
  isHearer(offset: number): boolean {
    return HEARER.test(this.context.document.view.slice(Math.max(0, offset - 24), offset));
  }

  /** `FRANKFURT (Reuters) -`: who sends the report, in brackets before its first words. */
  private agency(): string | undefined {
    const { t, mentions, first, last } = this.named;
    for (let n = 0; n < Math.min(mentions.length, 4); n += 1) {
      if (first[n] === 0 || first[n] > MOST_DATELINE || last[n] >= t.count) continue;
      const isBracketed = t.text[t.start[first[n] - 1]] === '(' && t.text[t.start[last[n]]] === ')';
      if (isBracketed) return mentions[n].fields.entity_id?.value;
    }
    return undefined;
  }

  /** The bodies whose name holds this noun. */
  bodiesWith(noun: string): readonly Entity[] {
    const known = this.bodies.get(noun);
    if (known) return known;
    const found = this.context.records.entities.filter(
      ({ fields }) =>
        fields.kind?.value !== 'person' &&
        (fields.name?.value ?? '')
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .includes(noun),
    );
    this.bodies.set(noun, found);
    return found;
  }
}

/** What somebody is by the short form of address before the name. */
const ADDRESSES = ownTable<string>({
  dr: 'doctor',
  fr: 'priest',
  prof: 'professor',
  capt: 'captain',
  sgt: 'sergeant',
});
/** Who asks the questions of a trial. */
const ASKING = new Set([...PLEADERS, 'counsel']);
/** Who asks the questions of an interview. */
const REPORTING = /\b(?:reporter|correspondent|interviewer|journalist)$/;
/** Tokens of a dateline. */
const MOST_DATELINE = 14;
/** Mentions among which the company that a text is about is looked for. */
/** Before the name of who was told or shown something. */
const HEARER = /\b(?:told|(?:seen|obtained|reviewed|viewed|quoted|cited) by) (?:the )?$/;
const MOST_MENTIONS = 300;
/** Things of a text among which the only person is looked for. */
const MOST_ENTITIES = 300;

interface HeldTitle {
  readonly person: string;
  readonly title: string;
  readonly organisation: string;
  /** Who is yet to take the office. */
  readonly isElect: boolean;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('');

/** Words of a title that have no letter in its short form. */
const SMALL = /^(?:of|for|the|and|to|in)$/;

const titleInitials = (title: string): string =>
  title
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SMALL.test(word))
    .map((word) => word[0].toUpperCase())
    .join('');

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const LESSER = new Set(['deputy', 'vice', 'assistant', 'former', 'under', 'associate']);

/** The nouns a title may be called by: the last word before `of`, `for`, `in`, and compounds' ends. */
const headNouns = (title: string): string[] => {
  const base = title.toLowerCase().split(/ (?:of|for|in|to|at|and|with|responsible) |,/)[0];
  const words = base.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.some((word) => LESSER.has(word))) return [words.slice(-2).join(' ')];
  const parts = last.includes('-') ? [last, last.split('-').at(-1) ?? last] : [last];
  return words.length > 1 ? [...parts, words.slice(-2).join(' ')] : parts;
};
