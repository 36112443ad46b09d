import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, sourceline } from './_command-line.ts';

describe('--jobs', () => {
  it('turns a document that kills its worker into a finding and loses no other', { timeout: 120_000 }, () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'raw'));
    for (let i = 0; i < 12; i += 1)
      writeFileSync(join(cwd, 'raw', `d${i}.txt`), `Ann Lee sold ${i + 2} ships on Sunday.\n`);
    const faults = JSON.stringify({ 'd3.txt': 'exit', d3: 'exit', 'd7.txt': 'abort', d7: 'abort' });
    const { code, stderr } = sourceline(['run', '--jobs', '3'], { cwd, env: { SOURCELINE_FAULTS: faults } });
    expect(code).toBe(1);
    expect(stderr).toContain('12 in = 10 ok + 2 error');
    const findings = JSON.parse(readFileSync(join(cwd, 'output/findings.json'), 'utf8')) as {
      code: string;
      path: string;
    }[];
    const died = findings.filter((row) => row.code === 'DOCUMENT_DIED');
    expect(died.map((row) => row.path.replace(/^.*\//, ''))).toEqual(['d3.txt', 'd7.txt']);
  });
});
