import { readFileSync } from 'node:fs';
import type { Config } from '../schemas/config.ts';
import type { Extractor } from './core/define.ts';
import { UsageError } from './core/errors.ts';

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    throw new UsageError(
      'GAZETTEER_UNREADABLE',
      `cannot read the gazetteer ${path}: ${(cause as Error).message}`,
      cause,
    );
  }
};

const gazetteers = async (paths: readonly string[]): Promise<Extractor[]> => {
  if (!paths.length) return [];
  const { gazetteerExtractor } = await import('./extract/_user-gazetteer.ts');
  const { parseCsv } = await import('./formats/_csv-parse.ts');
  return paths.map((path) => {
    try {
      return gazetteerExtractor(parseCsv(readText(path)), path.replace(/^.*[\\/]/, ''));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError('GAZETTEER_NOT_CSV', `${path} is not CSV: ${(error as Error).message}`, error);
    }
  });
};

/** Extractors made from the configuration's gazetteers and rules; none when it names none. */
export const userExtractors = async (config: Config): Promise<Extractor[]> => {
  const listed = await gazetteers(config.gazetteers);
  if (!config.rules.length) return listed;
  const { ruleExtractors } = await import('./extract/_user-rules.ts');
  return [...listed, ...ruleExtractors(config.rules)];
};
