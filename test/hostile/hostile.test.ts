import { describe, expect, it } from 'vitest';
import { HOSTILE_KINDS } from './generate.ts';
import { type Growth, measureGrowth } from './_growth.ts';

describe('hostile inputs', () => {
  it('are of at least 60 kinds', () => {
    expect(new Set(HOSTILE_KINDS.map(({ name }) => name)).size).toBe(HOSTILE_KINDS.length);
    expect(HOSTILE_KINDS.length).toBeGreaterThanOrEqual(60);
  });

  it('neither break the analysis nor take or write far more than ten times as much at ten times the length', async () => {
    const all: Growth[] = [];
    for await (const growth of measureGrowth({ length: 3000, limit: 60_000 })) all.push(growth);
    expect(all.length).toBe(HOSTILE_KINDS.length);
    expect(all.filter(({ problem }) => problem).map(({ name, problem }) => `${name}: ${problem}`)).toEqual(
      [],
    );
    const bounded = 40;
    expect(all.filter(({ ratio }) => ratio! > bounded).map(({ name, ratio }) => `${name}: ${ratio}`)).toEqual(
      [],
    );
    const wordy = all.filter(({ writtenRatio }) => writtenRatio! > 15);
    expect(wordy.map(({ name, writtenRatio }) => `${name}: ${writtenRatio}`)).toEqual([]);
  }, 600_000);
});
