import { expect, it } from 'vitest';
import { checkPatterns } from './recheck.ts';

it('no regular expression of the sources takes more than linear time, but for those with a reason and a bound', async () => {
  const { patterns, problems, waived, idle } = await checkPatterns(false);
  expect(patterns.length).toBeGreaterThan(100);
  expect(problems.map(({ file, line, status, pattern }) => `${status} ${file}:${line} ${pattern}`)).toEqual(
    [],
  );
  expect(idle).toEqual([]);
  for (const { reason, longest } of waived) expect(reason && longest > 0 && longest <= 4096).toBe(true);
}, 600_000);
