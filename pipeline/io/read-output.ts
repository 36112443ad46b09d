import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { OutputReader } from '../core/output.ts';
import { recoverOutput } from './write-publish.ts';

/** What may lie in an output folder without being part of the output. */
const OWN = new Set(['review.csv', 'stages']);

const walk = (folder: string, prefix: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || (prefix === '' && OWN.has(entry.name))) return [];
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? walk(join(folder, entry.name), `${path}/`) : [path];
  });

/** Opens a published output for reading. Completes an interrupted publication first. Throws
 * `UsageError` (exit code 2) when there is no such folder. */
export const readOutput = async (folder: string): Promise<OutputReader> => {
  recoverOutput(folder);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError('OUTPUT_MISSING', `there is no output folder ${folder}; run the pipeline first`);
  }
  return {
    list: () => walk(folder, '').sort(),
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined),
  };
};
