import type { Link } from '../core/define.ts';
import { UsageError } from '../core/errors.ts';

const byId = (a: Link, b: Link): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whether `first` must run before `second`. */
const precedes = (first: Link, second: Link): boolean => second.after?.includes(first.id) ?? false;

/**
 * Links in an order in which each runs after those it names in `after`; otherwise by id.
 * Throws a `UsageError` that names the links when they form a cycle or name an unknown link.
 */
export const orderLinks = (links: readonly Link[]): Link[] => {
  const known = new Set(links.map((link) => link.id));
  for (const link of links) {
    const missing = link.after?.find((id) => !known.has(id));
    if (missing)
      throw new UsageError(
        'LINK_UNKNOWN',
        `link ${link.id} wants to run after ${missing}, which does not exist`,
      );
  }
  const waiting = links.toSorted(byId);
  const done: Link[] = [];
  while (waiting.length) {
    const at = waiting.findIndex((link) => !waiting.some((other) => other !== link && precedes(other, link)));
    if (at < 0) {
      throw new UsageError(
        'LINK_CYCLE',
        `links wait for each other: ${waiting.map((link) => link.id).join(', ')}`,
      );
    }
    done.push(...waiting.splice(at, 1));
  }
  return done;
};
