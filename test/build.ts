import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Builds dist/ before the tests that start the command line, when it is older than the sources. */
export default (): void => {
  const fresh =
    existsSync('dist/cli.js') &&
    statSync('dist/cli.js').mtimeMs > Math.max(newest('pipeline'), newest('schemas'));
  if (fresh) return;
  const done = spawnSync(process.execPath, ['pipeline/dev/build.mjs'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the build failed\n${done.stderr}`);
};
