import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './_command-line.ts';

/** Starts the command line of a folder on an article and tells what of it was made ahead. */
const start = (dist: string, output: string) => {
  const look = `
    process.env.SOURCELINE_WARM = '1';
    process.argv.splice(1, Infinity, ...${JSON.stringify([join(dist, 'cli.js'), 'run', resolve('raw'), '-o', output])});
    const { script, exports: made } = require(${JSON.stringify(join(dist, 'launch.cjs'))}).launch();
    process.once('beforeExit', async () => console.log(JSON.stringify({
      codeTaken: script.cachedDataRejected === false,
      tablesMade: Object.keys((await made.tablesMade()).tables),
    })));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', look], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as { codeTaken: boolean; tablesMade: string[] };
};

const manifest = (output: string): string => readFileSync(join(output, 'manifest.json'), 'utf8');

describe('what is made when the command line is built', () => {
  it('is taken: V8 accepts the code and no table is made again', () => {
    const output = join(emptyFolder(), 'output');
    expect(start(resolve('dist'), output)).toEqual({ codeTaken: true, tablesMade: [] });
  });

  it('changes nothing: without it, or with that of another build, the output is the same', () => {
    const folder = emptyFolder();
    start(resolve('dist'), join(folder, 'with'));
    const dist = join(folder, 'dist');
    cpSync('dist', dist, { recursive: true });
    rmSync(join(dist, 'sourceline.cache'));
    const ofThisBuild = readFileSync(join(dist, 'sourceline.tables'));
    writeFileSync(join(dist, 'sourceline.tables'), Buffer.from(ofThisBuild).fill('0', 0, 64));
    const without = start(dist, join(folder, 'without'));
    expect(without.tablesMade.length).toBeGreaterThan(5);
    expect(manifest(join(folder, 'without'))).toBe(manifest(join(folder, 'with')));
  });
});
