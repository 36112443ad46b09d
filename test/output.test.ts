import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../pipeline/core/hash.ts';
import { sourceline } from './commands/_command-line.ts';

describe('the committed output', () => {
  it('is what this version makes from raw/ (npm run pipeline)', () => {
    const { code, stdout } = sourceline(['check']);
    expect(stdout).toBe('the output is up to date\n');
    expect(code).toBe(0);
  });

  it('is proved by verify', () => {
    const { code, stdout } = sourceline(['verify']);
    expect(stdout).toMatch(/^verified: /);
    expect(code).toBe(0);
  });

  it('is made from the article as it was received', () => {
    expect(sha256(readFileSync('raw/ciie-2024.txt'))).toBe(
      'fc72e23be2991777073eb14562e686829b3f36d8bfbeec178b1520fc61729621',
    );
  });
});
