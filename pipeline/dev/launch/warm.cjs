// Keeps the code V8 compiles for one article: `node warm.cjs <dist> <article>` writes <dist>/sourceline.cache.
const { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');

const [, , dist, article] = process.argv;
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-'));
process.argv.splice(1, Infinity, join(dist, 'cli.js'), 'run', article, '-o', join(scratch, 'output'));
process.env.SOURCELINE_WARM = '1';
// Code that has not run for a while would be dropped before it is kept.
setFlagsFromString('--no-flush-bytecode');
const script = require(join(dist, 'launch.cjs')).launch();
process.on('exit', () => {
  setFlagsFromString('--flush-bytecode');
  const name = readFileSync(join(dist, 'sourceline.cjs'), 'latin1').slice(2, 66);
  const target = join(dist, 'sourceline.cache');
  writeFileSync(`${target}.new`, Buffer.concat([Buffer.from(name, 'latin1'), script.createCachedData()]));
  renameSync(`${target}.new`, target);
  rmSync(scratch, { recursive: true, force: true });
});
