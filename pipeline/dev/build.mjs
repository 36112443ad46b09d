// Builds dist/: the library as modules, the command line as one script with its code cache, so that
// starting costs neither looking up modules nor compiling.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const dist = join(root, 'dist');
if (process.argv.includes('--clean')) rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

/** The workbook is compressed by zlib itself: web streams cost more to load than a workbook to write. */
const plainZip = {
  name: 'plain-zip',
  setup: (bundle) =>
    bundle.onLoad({ filter: /hucre[\\/]dist[\\/]zip[\\/]writer\.mjs$/ }, ({ path }) => {
      const given = readFileSync(path, 'utf8');
      const head = /async function compressDeflateRaw\((\w+)\) \{/;
      if (!head.test(given)) throw new Error(`${path}: compressDeflateRaw is not where it was`);
      return { contents: given.replace(head, "$& return require('node:zlib').deflateRawSync($1);") };
    }),
};

/** The style of a cell is looked up once for all cells that share it, and not spelt out for each. */
const sharedStyles = {
  name: 'shared-styles',
  setup: (bundle) =>
    bundle.onLoad({ filter: /hucre[\\/]dist[\\/]xlsx[\\/]styles-writer\.mjs$/ }, ({ path }) => {
      const given = readFileSync(path, 'utf8');
      const line = 'return registerXf(style, false);';
      if (!given.includes(line)) throw new Error(`${path}: addStyle is not where it was`);
      const kept = `let id = known.get(style); if (id === undefined) known.set(style, (id = registerXf(style, false))); return id;`;
      const head = /function createStylesCollector\([^)]*\) \{/;
      if (!head.test(given)) throw new Error(`${path}: createStylesCollector is not where it was`);
      return { contents: given.replace(line, kept).replace(head, '$& const known = new Map();') };
    }),
};

/** Commands that run other programs are none of ours: the module for it is loaded when it is asked for. */
const lazyChildren = {
  name: 'lazy-children',
  setup: (bundle) =>
    bundle.onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const given = readFileSync(path, 'utf8');
      const line = "const childProcess = require('node:child_process');";
      if (!given.includes(line)) throw new Error(`${path}: child_process is not where it was`);
      const lazy = "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };";
      return { contents: given.replace(line, lazy) };
    }),
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Names stay: they are in messages about failed documents.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: false,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [plainZip, sharedStyles, lazyChildren],
};

await build({
  ...shared,
  entryPoints: { index: 'pipeline/index.ts' },
  outdir: dist,
  splitting: true,
  format: 'esm',
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});
const made = await build({
  ...shared,
  entryPoints: ['pipeline/cli.ts'],
  outfile: join(dist, 'sourceline.cjs'),
  write: false,
  format: 'cjs',
  define: { 'import.meta.url': '__moduleUrl', AHEAD_TABLES: '__aheadTables' },
  supported: { 'dynamic-import': false },
});
for (const { path, contents } of made.outputFiles) if (!path.endsWith('.cjs')) writeFileSync(path, contents);
const written = made.outputFiles.find(({ path }) => path.endsWith('.cjs')).text.replace(/^#!.*\n/, '');
// Plain ASCII, which the launcher reads byte by byte.
const body = written.replace(/(\\*)([^\0-\x7f])/g, (_, before, letter) => {
  const escape = `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // A letter that was escaped itself means the same without.
  return before.length % 2 ? before.slice(1) + escape : before + escape;
});
const name = createHash('sha256').update(body).digest('hex');
writeFileSync(
  join(dist, 'sourceline.cjs'),
  `/*${name}*/(function(exports,require,module,__filename,__dirname,__moduleUrl,__aheadTables){${body}\n})`,
);
// The name tagger reads its weights beside the code that asks for them.
cpSync(join(root, 'pipeline/tagger/weights'), join(dist, 'weights'), { recursive: true });
// As does the reader of the list of towns.
cpSync(join(root, 'pipeline/lexicon/geonames'), join(dist, 'geonames'), { recursive: true });
for (const file of ['launch.cjs', 'cli.js']) cpSync(join(here, 'launch', file), join(dist, file));
chmodSync(join(dist, 'cli.js'), 0o755);
/** What the command line comes to in one run is kept: first the tables, then the code that uses them. */
const warm = (what) =>
  spawnSync(process.execPath, [join(here, 'launch/warm.cjs'), what, dist, join(root, 'raw')], { stdio: 'ignore' });
for (const what of ['tables', 'code']) {
  if (warm(what).status !== 0) console.error(`the ${what} could not be made ahead: the command line will start more slowly`);
}
