import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { readMarked } from '../../pipeline/tagger/training/marked.ts';

// Articles written for this project, their names marked by hand with the number of what they name. They were
// read after a first look at each round: what is measured here keeps what was reached.
const ROOT = join(import.meta.dirname, 'clusters');

/** Names of one thing: `start end` of each, and its canonical name. */
interface Cluster {
  readonly spans: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const wantedOf = (text: string, marks: ReturnType<typeof readMarked>['marks']): Cluster[] => {
  const things = new Map<string, { spans: Set<string>; names: Set<string> }>();
  for (const { start, end, kind, entity } of marks) {
    const thing = things.get(kind + entity) ?? { spans: new Set(), names: new Set() };
    things.set(kind + entity, thing);
    thing.spans.add(`${start} ${end}`);
    thing.names.add(text.slice(start, end));
  }
  return [...things.values()];
};

/** What the product finds; inhabitants and common nouns are left out, as in the evaluation. */
const foundIn = (text: string): Cluster[] => {
  const { records } = analyse({ text, name: 'clusters' });
  const things = new Map<string, { spans: Set<string>; names: Set<string> }>();
  for (const { span, fields } of records.mentions) {
    if (['demonym', 'nominal'].includes(String(fields.form?.value))) continue;
    const id = String(fields.entity_id?.value);
    const thing = things.get(id) ?? { spans: new Set(), names: new Set([String(fields.entity?.value)]) };
    things.set(id, thing);
    thing.spans.add(`${span.start} ${span.end}`);
  }
  return [...things.values()];
};

/** Pairs of clusters, one to one, those with most names in common first. */
const pairUp = (wanted: readonly Cluster[], found: readonly Cluster[]): [Cluster, Cluster][] => {
  const pairs = wanted.flatMap((w) =>
    found.map((f) => ({ w, f, shared: [...w.spans].filter((span) => f.spans.has(span)).length })),
  );
  pairs.sort((a, b) => b.shared - a.shared);
  const used = new Set<Cluster>();
  const out: [Cluster, Cluster][] = [];
  for (const { w, f, shared } of pairs) {
    if (shared === 0 || used.has(w) || used.has(f)) continue;
    used.add(w).add(f);
    out.push([w, f]);
  }
  return out;
};

it('finds what the names of an article name', () => {
  let [wanted, found, paired, named, whole] = [0, 0, 0, 0, 0];
  for (const file of readdirSync(ROOT)) {
    const { text, marks } = readMarked(readFileSync(join(ROOT, file), 'utf8'));
    const gold = wantedOf(text, marks);
    const own = foundIn(text);
    const pairs = pairUp(gold, own);
    wanted += gold.length;
    found += own.length;
    paired += pairs.length;
    for (const [w, f] of pairs) {
      if ([...f.names].some((name) => w.names.has(name))) named += 1;
      if (w.spans.size === f.spans.size && [...w.spans].every((span) => f.spans.has(span))) whole += 1;
    }
  }
  const f1 = (right: number): number => (2 * right) / (wanted + found);
  process.stdout.write(
    `entities of ${wanted} things: F1 ${f1(paired).toFixed(3)}, with a name of theirs ${f1(named).toFixed(3)}, with all mentions and no other ${f1(whole).toFixed(3)}\n`,
  );
  expect(wanted).toBeGreaterThan(600);
  expect(f1(paired)).toBeGreaterThan(0.955);
  expect(f1(named)).toBeGreaterThan(0.95);
  expect(f1(whole)).toBeGreaterThan(0.92);
});
