import type { Candidate, Extracted, Resolved } from '../../schemas/stages.ts';
import type { Link } from '../core/define.ts';
import { clusterEntities } from './cluster.ts';
import { RecordStore } from './context.ts';
import { Identifier } from './identify.ts';
import { links } from './links/registry.ts';
import { orderLinks } from './order-links.ts';
import { settle } from './settle.ts';

const CLUSTER_VERSION = 1;
const ordered = orderLinks(links);

/** Settles overlaps, gives ids, joins mentions into entities and runs the links. */
export const resolveDocument = (extracted: Extracted, chosen: readonly Link[] = ordered): Resolved => {
  const { document } = extracted;
  const { kept, dropped } = settle(extracted.candidates);
  const store = new RecordStore(document, new Identifier(document));
  for (const candidate of kept) store.insert(candidate as Candidate<never>);
  clusterEntities(store.context('resolve/cluster#', CLUSTER_VERSION));
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
