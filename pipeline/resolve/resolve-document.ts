import type { Candidate, Extracted, Resolved } from '../../schemas/stages.ts';
import { releaseAnnotations } from '../annotate/_annotation.ts';
import type { Link } from '../core/define.ts';
import type { FieldStore } from '../core/field-store.ts';
import { type SteppedWork, toTheEnd } from '../core/lockstep.ts';
import { clusterEntities } from './cluster.ts';
import { collectAfterStage } from '../core/heap-growth.ts';
import { RecordStore } from './context.ts';
import { Identifier } from './identify.ts';
import { links } from './links/registry.ts';
import { orderLinks } from './order-links.ts';
import { settle } from './settle.ts';

const CLUSTER_VERSION = 1;
/** Analyses that no link after this one reads. */
const READ_LAST_BY: ReadonlyMap<string, string> = new Map([
  ['titles', 'roles'],
  ['attributions', 'speaker'],
  ['phrases', 'statements'],
]);
const LAST_READERS: ReadonlySet<string> = new Set(READ_LAST_BY.values());
/** What no link reads; the names themselves were let go when their mentions became items. */
const READ_FOR_CLUSTERS = 'name-text';
const ordered = orderLinks(links);

/** Makes records of candidates, in order; lets go of each candidate as it goes. */
const insertAll = (store: RecordStore, kept: Candidate[], giveUp: boolean): void => {
  kept.reverse();
  for (let next = kept.pop(); next; next = kept.pop()) {
    const own = giveUp ? next : { ...next, fields: { ...next.fields } };
    store.insert(own as Candidate<never>);
  }
};

export interface ResolveOptions {
  readonly links?: readonly Link[];
  /**
   * Nobody reads the candidates and what they were found by afterwards: their list is emptied, which
   * leaves room for the records of a long document, and their fields become those of the records.
   */
  readonly giveUp?: boolean;
  /** Keeps the fields of records. */
  readonly store?: FieldStore;
}

/** Settles overlaps, gives ids, joins mentions into entities and runs the links. */
export const resolveDocument = (extracted: Extracted, options: ResolveOptions = {}): Resolved =>
  toTheEnd(resolveInSteps(extracted, options));

/** The same, a step for each link. */
export function* resolveInSteps(
  extracted: Extracted,
  { links: chosen = ordered, giveUp = false, store: fields }: ResolveOptions = {},
): SteppedWork<Resolved> {
  const { document } = extracted;
  const { kept, dropped } = settle(extracted.candidates);
  if (giveUp) (extracted.candidates as Candidate[]).length = 0;
  const store = new RecordStore(document, new Identifier(document), fields);
  insertAll(store, kept, giveUp);
  if (giveUp) collectAfterStage();
  yield;
  clusterEntities(store.context('resolve/cluster#', CLUSTER_VERSION));
  if (giveUp) {
    releaseAnnotations(document, (id) => id === READ_FOR_CLUSTERS);
    collectAfterStage();
  }
  store.sort();
  for (const link of chosen) {
    yield;
    link.link(store.context(`resolve/links/${link.id}#`, link.version));
    if (giveUp && LAST_READERS.has(link.id)) {
      releaseAnnotations(document, (id) => READ_LAST_BY.get(id) === link.id);
      collectAfterStage();
    }
    store.sort();
  }
  return {
    document,
    records: store.records,
    dropped: [...dropped, ...store.dropped],
    refusals: [...extracted.refusals, ...store.refusals],
    findings: [...document.findings, ...extracted.findings, ...store.findings],
  };
}
