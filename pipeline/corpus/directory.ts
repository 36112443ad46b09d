import type { AnyRow } from '../../schemas/tables.ts';
import { prefixedHash } from '../core/hash.ts';
import { type Member, MemberStore } from './_members.ts';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ARTICLE = 'the ';
/** Words of ASCII letters and digits: in lower case they are their own key, but for an article. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/**
 * The form under which names are compared: compatibility-composed, lower case, without accents,
 * leading article and punctuation, single spaces.
 */
export const nameKey = (name: string): string => {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.startsWith(ARTICLE) ? lower.slice(ARTICLE.length) : lower;
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/** Kinds whose names say enough to join documents by; groups and others are joined by nobody. */
const JOINED = new Set(['person', 'organisation', 'place', 'event', 'product', 'work', 'law']);

/** Bodies that every country has: without their country two of them are not one. */
const COMMON_BODIES = new Set(
  'supreme court|high court|court of appeals|court of appeal|constitutional court|senate|house|house of representatives|house of assembly|parliament|congress|cabinet|national assembly|legislative assembly|assembly|legislature|city council|central bank|electoral commission|election commission|supreme electoral tribunal|police|national police|army|navy|air force|coast guard|national guard|foreign ministry|defence ministry|defense ministry|health ministry|interior ministry|finance ministry|justice department|state department|treasury|government|attorney general s office|prosecutor s office|labour party|labor party|conservative party|liberal party|green party|socialist party|communist party|democratic party|republican party|national party|people s party|workers party'.split(
    '|',
  ),
);
const COMMON_OPENING = /^(?:ministry|department) (?:of|for) /;

/** One word is too little to take two persons for one, and a body that every country has needs its country. */
const sayEnough = (kind: string, key: string, country: unknown): boolean => {
  if (kind === 'organisation' && !country && (COMMON_BODIES.has(key) || COMMON_OPENING.test(key)))
    return false;
  return JOINED.has(kind) && (kind !== 'person' || key.includes(' '));
};

const mostFrequent = (members: readonly Member[]): string => {
  const counts = new Map<string, number>();
  for (const { name, mentions } of members) counts.set(name, (counts.get(name) ?? 0) + mentions);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodeUnit(a[0], b[0]))[0][0];
};

/** Rows made at a time. */
const BATCH = 1_000;

/** Where a row of the directory comes from and stands. */
interface Place {
  readonly order: string;
  readonly group: string;
  /** Its last member. */
  readonly last: number;
  /** Where the group has several rows: the members of this one. */
  readonly members: Member[] | undefined;
}

/**
 * Joins the entities of all documents. The order in which they come changes nothing. Two entities
 * are one when kind and name key agree and their countries do not differ; where a key goes with
 * several countries, entities without a country stay alone.
 */
export class DirectoryBuilder {
  /** Per group the number of the member that came last. */
  private readonly groups = new Map<string, number>();
  private readonly members = new MemberStore();

  /** Takes the entity rows of one document. */
  add(entities: Iterable<AnyRow>): void {
    for (const row of entities) {
      const key = nameKey(String(row.name));
      const kind = String(row.kind);
      const group = sayEnough(kind, key, row.country) && key ? `${kind} ${key}` : `${kind} ${key} ${row.id}`;
      const member: Member = {
        id: String(row.id),
        document: String(row.document_id),
        name: String(row.name),
        country: (row.country as string | null) ?? null,
        mentions: Number(row.mention_count),
      };
      this.groups.set(group, this.members.add(member, this.groups.get(group)));
    }
  }

  /** The rows of the directory, in the order of their names, so many at a time. */
  *batches(): Generator<AnyRow[]> {
    const places: Place[] = [];
    for (const [group, last] of this.groups) {
      const parts = partsOf(this.members.chain(last));
      for (const members of parts) {
        const { kind, name, id } = directoryRow(group, members);
        const order = `${kind} ${name} ${id}`;
        places.push({ order, group, last, members: parts.length > 1 ? members : undefined });
      }
    }
    places.sort((a, b) => byCodeUnit(a.order, b.order));
    for (let from = 0; from < places.length; from += BATCH)
      yield places
        .slice(from, from + BATCH)
        .map(({ group, last, members }) => directoryRow(group, members ?? this.members.chain(last)));
  }
}

/** Members that may be one thing: one part per country; without a country they join a single one. */
const partsOf = (members: readonly Member[]): Member[][] => {
  const countries = new Set(members.flatMap(({ country }) => country ?? []));
  if (countries.size <= 1) return [[...members]];
  const parts = [...countries].map((code) => members.filter(({ country }) => country === code));
  return [...parts, ...members.filter(({ country }) => country === null).map((member) => [member])];
};

const directoryRow = (group: string, members: Member[]): AnyRow => {
  const sorted = members.sort((a, b) => byCodeUnit(a.id, b.id));
  const country = sorted.find((member) => member.country !== null)?.country ?? null;
  const documents = new Set(sorted.map(({ document }) => document)).size;
  return {
    id: prefixedHash(
      'dir',
      `${group} ${country ?? ''} ${country === null && members.length === 1 ? sorted[0].id : ''}`,
    ),
    kind: group.slice(0, group.indexOf(' ')),
    name: mostFrequent(sorted),
    country,
    members: sorted.map(({ id }) => id),
    document_count: documents,
    mention_count: sorted.reduce((sum, { mentions }) => sum + mentions, 0),
    reason: sorted.length > 1 ? 'same kind, name and country' : 'one document',
  };
};
