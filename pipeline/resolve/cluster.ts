import type { Span } from '../../schemas/span.ts';
import type { DocumentRecord } from '../../schemas/stages.ts';
import { derivedFrom, implied, impliedOn, reference, stated } from '../../schemas/value.ts';
import { HEAD_KIND } from '../annotate/name-classes.ts';
import { EVENT, KIND_NAMES, ORGANISATION, OTHER, PERSON, PLACE } from '../annotate/name-kinds.ts';
import { kindOf } from '../annotate/name-votes.ts';
import type { NameText } from '../annotate/name-text.ts';
import { nameText, names } from '../annotate/names.ts';
import { releaseAnnotations } from '../annotate/_annotation.ts';
import type { LinkContext } from '../core/define.ts';
import { CountryReader } from './cluster-country.ts';
import type { Country } from './cluster-hits.ts';
import { Groups } from './cluster-groups.ts';
import { type Item, itemsOf } from './cluster-items.ts';
import { joinAcronyms, joinEqual, sharedSurnames } from './cluster-join.ts';
import { settlePlaces } from './cluster-home.ts';
import { joinMisprints } from './cluster-misprint.ts';
import { joinPersons } from './cluster-persons.ts';
import { joinAliases, joinKnown, joinShips } from './cluster-alias.ts';
import { soloOwners } from './cluster-solo.ts';
import { joinShortForms } from './cluster-short.ts';
import { canonicalOf } from './cluster-name.ts';
import { placeNominals } from './cluster-nominal.ts';
import { genderOf } from './cluster-gender.ts';

/** Kind with most weight over all names of a group; full names count more, repetition less. */
const kindOfGroup = (items: readonly Item[]): { kind: number; share: number } => {
  // Weights make no difference to the shares of one name.
  if (items.length === 1) return kindOf(items[0].votes);
  const votes = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const counts = new Map<string, number>();
  const hasFull = items.some((item) => item.words.length > 2 && item.form !== 'demonym');
  // A body named with its own noun is none the less one where a single word of it looks like a surname.
  const isBody = items.some(
    ({ words, kind }) =>
      words.length > 1 && kind === ORGANISATION && HEAD_KIND.get(words[words.length - 1]) === ORGANISATION,
  );
  for (const item of items) counts.set(item.key, (counts.get(item.key) ?? 0) + 1);
  for (const item of items) {
    if (isBody && item.kind === PERSON && item.words.length === 1) continue;
    const weight =
      (item.words.length > 1 ? 2 : item.isAcronym && hasFull ? 0.3 : 1) / Math.sqrt(counts.get(item.key)!);
    for (let k = 0; k < votes.length; k += 1) votes[k] += item.votes[k] * weight;
  }
  return kindOf(votes);
};

const aliasesOf = (items: readonly Item[], view: string, name: string): string[] => {
  const seen = new Set<string>([name]);
  for (const { record, form } of items) {
    if (form !== 'name' && form !== 'alias' && form !== 'demonym') continue;
    seen.add(view.slice(record.span.start, record.span.end));
  }
  seen.delete(name);
  return [...seen];
};

/** The country a user's gazetteer gives. */
const listedCountry = (items: readonly Item[]): Country | undefined => {
  for (const { record } of items) {
    const { country, entry } = record.hints;
    if (typeof country !== 'string' || typeof entry !== 'string') continue;
    return { code: reference(country, entry, country, record.span), reason: `listed in ${entry}` };
  }
  return undefined;
};

/** The span of a mention as a list: that of its form where it is the same. */
const ownSpans = ({ fields, span }: DocumentRecord<'mentions'>): readonly Span[] => {
  const spans = fields.form?.spans;
  return spans?.length === 1 && spans[0] === span ? spans : [span];
};

/** What an entity is made of. */
interface Settled {
  readonly kind: number;
  readonly country: Country | undefined;
}

/** Makes one entity of a group and points its mentions at it. */
const addEntity = (
  context: LinkContext,
  items: readonly Item[],
  nominals: readonly Item[],
  { kind, country }: Settled,
): void => {
  const { view } = context.document;
  const canonical = canonicalOf(context.document, items, kind);
  const { span } = canonical.item.record;
  const mentions = nominals.length ? [...items, ...nominals] : items;
  const spans = mentions.map((item) => item.record.span) as [typeof span, ...(typeof span)[]];
  const gender = kind === PERSON ? genderOf(context.document, items) : undefined;
  const entity: DocumentRecord<'entities'> = context.add({
    table: 'entities',
    span,
    rule: canonical.rule,
    confidence: items.reduce((most, { record }) => Math.max(most, record.confidence), 0),
    fields: {
      kind: stated(KIND_NAMES[kind], span),
      name: canonical.value,
      aliases: derivedFrom(aliasesOf(items, view, canonical.value.value), 'other forms in order', spans),
      mention_count: derivedFrom(mentions.length, `${mentions.length} mentions`, spans),
      ...(country
        ? { country: country.code, country_reason: { ...country.code, value: country.reason } }
        : {}),
      ...(gender ? { gender } : {}),
    },
  });
  // All mentions of an entity share its name, and the values of one share its span.
  const name = implied(canonical.value.value, span);
  for (const item of mentions) {
    const { record } = item;
    const own = ownSpans(record);
    context.set(record, 'entity_id', impliedOn(entity.id, own), 'cluster');
    context.set(record, 'entity', name, 'cluster');
    context.set(record, 'kind', impliedOn(KIND_NAMES[kind], own), 'cluster');
    const isShort = item.form === 'name' && item.key !== canonical.item.key && items.length > 1;
    if (isShort) context.set(record, 'form', impliedOn('alias', own), 'cluster');
  }
};

/** Most persons that a finding on a surname names. */
const MOST_RIVALS = 8;

/** A finding for each surname that fits several persons and was joined to none of them. */
const reportOpen = (
  context: LinkContext,
  groups: Groups,
  n: NameText,
  open: readonly { item: number; rivals: readonly number[] }[],
): void => {
  const quoted = (k: number): string => {
    const { first, last } = groups.items[k];
    return `"${n.t.text.slice(n.t.start[first], n.t.end[last - 1])}"`;
  };
  /** The groups of a list of rivals, which all mentions of one surname share. */
  const rootsOf = new Map<readonly number[], { roots: ReadonlySet<number>; names: string }>();
  for (const { item, rivals } of open) {
    let known = rootsOf.get(rivals);
    if (!known) {
      const more = rivals.length > MOST_RIVALS ? ` or ${rivals.length - MOST_RIVALS} others` : '';
      known = {
        roots: new Set(rivals.map((k) => groups.find(k))),
        names: rivals.slice(0, MOST_RIVALS).map(quoted).join(' or ') + more,
      };
      rootsOf.set(rivals, known);
    }
    if (known.roots.has(groups.find(item))) continue;
    context.finding({
      code: 'NAME_AMBIGUOUS',
      message: `${quoted(item)} may be ${known.names}`,
      span: groups.items[item].record.span,
      rule: 'surname',
    });
  }
};

/**
 * Joins mentions into entities: equal names, acronyms, surnames, short forms, demonyms with their
 * place. A surname that fits two persons is left open with a finding. Linear in the mentions but
 * for names that share a word.
 */
export const clusterEntities = (context: LinkContext): void => {
  const n = nameText.of(context.document);
  const all = itemsOf(context);
  // The items hold what is read of the names from here on.
  releaseAnnotations(context.document, (id) => id === names.id);
  const items = all.filter((item) => item.form !== 'nominal');
  const nominals = all.filter((item) => item.form === 'nominal');
  if (!items.length) {
    for (const { record } of nominals) context.drop(record, 'no name before it has this head');
    return;
  }
  const groups = new Groups(items);
  const shared = sharedSurnames(groups, n);
  const owners = soloOwners(items, n, context.document);
  joinEqual(groups, n, { shared, owners });
  joinAcronyms(groups, n);
  const open = joinPersons(groups, n, { owners, shared });
  joinShortForms(groups, n, owners);
  joinShips(groups);
  joinAliases(groups, n);
  joinKnown(groups);
  joinMisprints(groups);
  reportOpen(context, groups, n, open);
  const placed = placeNominals(context, groups, nominals, n.t);
  const entities = groups.lists().map((list) => {
    const members = list.map((i) => items[i]);
    const { kind, share } = kindOfGroup(members);
    return { list, members, settled: share === 0 ? OTHER : kind };
  });
  const ofKind = (kind: number): Item[] =>
    entities.flatMap(({ members, settled }) => (settled === kind ? members : []));
  const reader = new CountryReader(n, ofKind(PLACE), {
    persons: ofKind(PERSON),
    bodies: [...ofKind(ORGANISATION), ...ofKind(EVENT)],
  });
  const home = settlePlaces(
    reader,
    entities.flatMap(({ members, settled }) => (settled === PLACE ? [members] : [])),
    n.t.count,
  );
  for (const { list, members, settled } of entities) {
    const described = placed.get(groups.find(list[0])) ?? [];
    addEntity(context, members, described, {
      kind: settled,
      country:
        listedCountry(members) ?? (settled === PLACE ? home.get(members) : reader.of(settled, members)),
    });
  }
};
