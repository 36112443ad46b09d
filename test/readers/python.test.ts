import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceline } from '../commands/_command-line.ts';

const python = [process.env.SOURCELINE_PYTHON, 'python3'].find(
  (command) =>
    command && spawnSync(command, ['-c', 'import pandas, polars, pyarrow, frictionless']).status === 0,
);

interface Read {
  readonly types: Record<string, string>;
  readonly date: string;
  readonly rows: number[];
  readonly sums: string[];
  readonly valid: boolean;
  readonly errors: string[];
}

describe.skipIf(!python)('Python readers', () => {
  it('read the same rows, types and sums, and frictionless finds the package valid', () => {
    const output = join(mkdtempSync(join(tmpdir(), 'sourceline-python-')), 'output');
    expect(sourceline(['run', resolve('raw'), '-o', output]).code).toBe(0);
    const done = spawnSync(python!, ['test/readers/read.py', output], { encoding: 'utf8' });
    expect(done.status, done.stderr).toBe(0);
    const read = JSON.parse(done.stdout) as Read;
    expect(read.types).toEqual({
      value: 'decimal128(38, 9)',
      char_start: 'int32',
      approximate: 'bool',
      confidence: 'double',
    });
    expect(read.date).toBe('date32[day]');
    expect(new Set(read.rows).size).toBe(1);
    expect(new Set(read.sums).size).toBe(1);
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
  });
});

describe.runIf(!python)('Python readers', () => {
  it('skipped: no Python with pandas, pyarrow, polars and frictionless (SOURCELINE_PYTHON)', () =>
    expect(python).toBeUndefined());
});
