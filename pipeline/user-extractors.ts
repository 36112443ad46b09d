import type { Config } from '../schemas/config.ts';
import type { Extractor } from './core/define.ts';

/** Extractors made from the configuration's gazetteers and rules; none when it names none. */
export const userExtractors = async (config: Config): Promise<Extractor[]> => {
  if (!config.gazetteers.length && !config.rules.length) return [];
  const { gazetteerExtractors } = await import('./extract/_user-gazetteer.ts');
  const { ruleExtractors } = await import('./extract/_user-rules.ts');
  return [...gazetteerExtractors(config.gazetteers), ...(await ruleExtractors(config.rules))];
};
