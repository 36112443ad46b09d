// Starts the command line from a clone: builds dist/ when it is missing or older than the sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const newest = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    const time = entry.isDirectory() ? newest(path) : statSync(join(root, path)).mtimeMs;
    return Math.max(latest, time);
  }, 0);
const built = join(root, 'dist/cli.js');
if (!existsSync(built) || statSync(built).mtimeMs < Math.max(newest('pipeline'), newest('schemas'))) {
  const done = spawnSync(process.execPath, [join(root, 'pipeline/dev/build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(70);
}
process.argv[1] = built;
await import(built);
