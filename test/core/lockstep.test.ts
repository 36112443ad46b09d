import { describe, expect, it } from 'vitest';
import { inLockstep, type SteppedWork, toTheEnd } from '../../pipeline/core/lockstep.ts';

/** Notes each step and stops `stops` times. */
function* noting(name: string, stops: number, notes: string[]): SteppedWork<string> {
  for (let i = 0; i < stops; i += 1) {
    notes.push(`${name}${i}`);
    yield;
  }
  notes.push(`${name}.`);
  return name;
}

function* failing(notes: string[]): SteppedWork<string> {
  notes.push('x0');
  yield;
  throw new Error('a fault');
}

describe('work in lockstep', () => {
  it('does the first step of all before the second of any', () => {
    const notes: string[] = [];
    const ends = inLockstep([noting('a', 2, notes), noting('b', 1, notes), noting('c', 0, notes)]);
    expect(notes).toEqual(['a0', 'b0', 'c.', 'a1', 'b.', 'a.']);
    expect(ends).toEqual(['a', 'b', 'c'].map((value) => ({ ok: true, value })));
  });

  it('goes on with the rest where one throws', () => {
    const notes: string[] = [];
    const ends = inLockstep([noting('a', 2, notes), failing(notes), noting('b', 2, notes)]);
    expect(ends.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(notes).toEqual(['a0', 'x0', 'b0', 'a1', 'b1', 'a.', 'b.']);
    expect(ends[1]).toMatchObject({ error: new Error('a fault') });
  });

  it('runs one piece to its end, and hands on what it throws', () => {
    expect(toTheEnd(noting('a', 3, []))).toBe('a');
    expect(() => toTheEnd(failing([]))).toThrow('a fault');
  });

  it('of nothing is nothing', () => expect(inLockstep([])).toEqual([]));
});
