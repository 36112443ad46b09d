// Keeps what one article makes the command line make: `node warm.cjs tables <dist> <article>` writes
// the tables of the word lists, `node warm.cjs code <dist> <article>` the code V8 compiled.
const { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { serialize, setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const [, , what, dist, article] = process.argv;
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-'));
process.argv.splice(1, Infinity, join(dist, 'cli.js'), 'run', article, '-o', join(scratch, 'output'));
process.env.SOURCELINE_WARM = '1';
const text = readFileSync(join(dist, 'sourceline.cjs'), 'latin1');

const keep = (file, bytes) => {
  const target = join(dist, file);
  writeFileSync(`${target}.new`, Buffer.concat([Buffer.from(text.slice(2, 66), 'latin1'), bytes]));
  renameSync(`${target}.new`, target);
};

if (what === 'tables') rmSync(join(dist, 'sourceline.tables'), { force: true });
// Code that has not run for a while would be dropped before it is kept.
if (what === 'code') setFlagsFromString('--no-flush-bytecode');
const { script, exports: made } = require(join(dist, 'launch.cjs')).launch();

const keepCode = () => {
  // Back to what a fresh process has: V8 takes code only of a process with the same flags.
  for (const flag of ['--flush-bytecode', '--interrupt-budget=67584']) setFlagsFromString(flag);
  const cachedData = script.createCachedData();
  const { cachedDataRejected } = new Script(text, { filename: join(dist, 'sourceline.cjs'), cachedData });
  if (cachedDataRejected) throw new Error('V8 does not take its own code back');
  keep('sourceline.cache', cachedData);
};

if (what === 'tables')
  process.once('beforeExit', async () => keep('sourceline.tables', serialize(await made.tablesMade())));
process.on('exit', () => {
  if (what === 'code') keepCode();
  rmSync(scratch, { recursive: true, force: true });
});
