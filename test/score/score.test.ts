import { describe, expect, it } from 'vitest';
import { findEvaluation, headlines, scoreAll } from '../../pipeline/predict/score.ts';
import { isCeiling, readFloors } from './floors.ts';

const folder = findEvaluation();

describe('score', () => {
  it.skipIf(!folder)(
    'reaches every recorded floor on the evaluation data',
    { timeout: 300_000 },
    async () => {
      const reached = headlines(await scoreAll(folder!, []));
      const short = Object.entries(readFloors()).flatMap(([line, floor]) => {
        const figure = reached.get(line);
        const missed =
          figure === undefined || (isCeiling(line) ? figure > floor + 1e-9 : figure < floor - 1e-9);
        return missed ? [`${line}: ${figure} instead of ${floor}`] : [];
      });
      expect(short).toEqual([]);
      expect(Object.keys(readFloors()).length).toBeGreaterThan(20);
    },
  );

  it.runIf(!folder)('skipped: no evaluation data (give SOURCELINE_EVAL)', () => {
    expect(folder).toBeUndefined();
  });
});
