import type { Source } from '../schemas/document.ts';
import type { Checked } from '../schemas/stages.ts';
import { VERSION } from './core/version.ts';
import type { Cache } from './io/cache.ts';
import type { Outcome, Setting } from './process.ts';

/** Works on one document. */
export type Work = (source: Source) => Outcome<Checked> | Promise<Outcome<Checked>>;

const keyOf = (cache: Cache, source: Source, { config, decisions, userExtractors }: Setting): string => {
  const { raw: _, ...known } = source;
  const lists = userExtractors.map(({ id, madeFrom }) => [id, madeFrom]);
  return cache.key(VERSION, JSON.stringify(known), JSON.stringify({ config, decisions, lists }));
};

/**
 * Puts a cache before `work`: a document whose bytes, configuration and version were seen before is
 * taken from it. The outcomes are the same with and without.
 */
export const withCache =
  (cache: Cache, setting: Setting, work: Work): Work =>
  async (source) => {
    const key = keyOf(cache, source, setting);
    const known = cache.get(key) as Checked | undefined;
    if (known) return { ok: true, item: { ...known, document: { ...known.document, source } } };
    const outcome = await work(source);
    if (outcome.ok) {
      const { source: _, ...slim } = outcome.item.document;
      cache.put(key, { ...outcome.item, document: slim });
    }
    return outcome;
  };
