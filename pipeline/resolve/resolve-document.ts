import type { Candidate, Extracted, Resolved } from '../../schemas/stages.ts';
import { releaseAnnotations } from '../annotate/_annotation.ts';
import type { Link } from '../core/define.ts';
import { clusterEntities } from './cluster.ts';
import { RecordStore } from './context.ts';
import { Identifier } from './identify.ts';
import { links } from './links/registry.ts';
import { orderLinks } from './order-links.ts';
import { settle } from './settle.ts';

const CLUSTER_VERSION = 1;
/** Analyses that no link reads. */
const READ_FOR_CLUSTERS = new Set(['name-text', 'names']);
const ordered = orderLinks(links);

/** Makes records of candidates, in order; lets go of each candidate as it goes. */
const insertAll = (store: RecordStore, kept: Candidate[]): void => {
  kept.reverse();
  for (let next = kept.pop(); next; next = kept.pop()) store.insert(next as Candidate<never>);
};

/**
 * Settles overlaps, gives ids, joins mentions into entities and runs the links. `giveUp`: nobody reads
 * the candidates and what they were found by afterwards; their list is emptied, which leaves room for the records of a long document.
 */
export const resolveDocument = (
  extracted: Extracted,
  chosen: readonly Link[] = ordered,
  giveUp = false,
): Resolved => {
  const { document } = extracted;
  const { kept, dropped } = settle(extracted.candidates);
  if (giveUp) (extracted.candidates as Candidate[]).length = 0;
  const store = new RecordStore(document, new Identifier(document));
  insertAll(store, kept);
  clusterEntities(store.context('resolve/cluster#', CLUSTER_VERSION));
  if (giveUp) releaseAnnotations(document, (id) => READ_FOR_CLUSTERS.has(id));
  store.sort();
  for (const link of chosen) {
    link.link(store.context(`resolve/links/${link.id}#`, link.version));
    store.sort();
  }
  return {
    document,
    records: store.records,
    dropped: [...dropped, ...store.dropped],
    refusals: [...extracted.refusals, ...store.refusals],
    findings: [...document.findings, ...extracted.findings, ...store.findings],
  };
};
