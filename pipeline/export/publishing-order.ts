import type { Publisher } from '../core/define-format.ts';

/** Publishers so that each comes after those it lists; by id where nothing decides. Throws on a cycle. */
export const inPublishingOrder = (publishers: readonly Publisher[]): Publisher[] => {
  const chosen = new Set(publishers.map(({ id }) => id));
  const waiting = publishers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const done = new Set<string>();
  const ordered: Publisher[] = [];
  while (waiting.length) {
    const at = waiting.findIndex(({ after }) => (after ?? []).every((id) => done.has(id) || !chosen.has(id)));
    if (at < 0) throw new Error(`publishers wait for each other: ${waiting.map(({ id }) => id).join(', ')}`);
    const [next] = waiting.splice(at, 1);
    ordered.push(next);
    done.add(next.id);
  }
  return ordered;
};
