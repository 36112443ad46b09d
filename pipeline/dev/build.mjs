// Bundles the command line and the library into dist/. Parts that are loaded on demand become files of their own.
import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

if (process.argv.includes('--clean')) rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'pipeline/cli.ts', index: 'pipeline/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: true,
  sourcemap: false,
  legalComments: 'linked',
  logLevel: 'warning',
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
// The name tagger reads its weights beside the code that asks for them.
cpSync('pipeline/tagger/weights', 'dist/weights', { recursive: true });
