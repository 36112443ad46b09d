import { expect, test } from 'vitest';
import { allowHeapTuning, tuneHeapFor } from '../../pipeline/core/heap-growth.ts';

test('the heap grows in smaller steps from the second batch on, and in yet smaller ones for a long document only', () => {
  const flags: string[] = [];
  tuneHeapFor(3_000_000);
  allowHeapTuning((flag) => flags.push(flag));
  for (const characters of [5, 1_999_999, 2_000_000, 9_000_000, 5, 6]) tuneHeapFor(characters);
  expect(flags).toEqual([
    '--heap-growing-percent=50',
    '--semi-space-growth-factor=1',
    '--heap-growing-percent=4',
    '--semi-space-growth-factor=2',
    '--heap-growing-percent=50',
  ]);
});
