import type { Source } from '../schemas/document.ts';
import type { Checked } from '../schemas/stages.ts';
import { VERSION } from './core/version.ts';
import type { Cache } from './io/cache.ts';
import { done, type Outcome, type Setting, type Slim, withoutSource, withSource } from './process.ts';

/** Works on documents; gives an outcome for each, in their order. */
export type Work = (sources: readonly Source[]) => Outcome<Checked>[] | Promise<Outcome<Checked>[]>;

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
  async (sources) => {
    const keys = sources.map((source) => keyOf(cache, source, setting));
    const known = keys.map((key) => cache.get(key) as Slim | undefined);
    const made = await work(sources.filter((_, i) => !known[i]));
    let next = 0;
    return sources.map((source, i): Outcome<Checked> => {
      const item = known[i];
      if (item) return done(withSource(item, source));
      const outcome = made[next];
      next += 1;
      if (outcome.ok) cache.put(keys[i], withoutSource(outcome.item));
      return outcome;
    });
  };
