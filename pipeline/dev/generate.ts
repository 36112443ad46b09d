/**
 * Writes the generated files: registries, JSON Schemas, the data dictionary.
 * `--check` writes nothing and exits 1 naming the stale ones.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaFiles } from './generate-schemas.ts';
import { pageAssetFiles } from './page-assets.ts';
import { registryFiles } from './registries.ts';

/** Every generated file: path → text. */
export const generatedFiles = (): Map<string, string> =>
  new Map([...registryFiles(), ...pageAssetFiles(), ...schemaFiles()]);

const stale = (files: Map<string, string>): string[] =>
  [...files]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);

const main = (): void => {
  const files = generatedFiles();
  const old = stale(files);
  if (process.argv.includes('--check')) {
    for (const path of old) process.stderr.write(`stale: ${path} (npm run generate)\n`);
    process.exitCode = old.length ? 1 : 0;
    return;
  }
  for (const path of old) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(path)!);
    process.stderr.write(`written: ${path}\n`);
  }
};

if (process.argv[1]?.endsWith('generate.ts')) main();
