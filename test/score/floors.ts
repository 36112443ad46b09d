/**
 * Raises the floors in floors.json to the figures reached now: `npm run floors`. A floor never
 * falls; lines that count errors (`falsePositives`) are ceilings and never rise.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findEvaluation, headlines, scoreAll } from '../../pipeline/predict/score.ts';

const FLOORS = 'test/score/floors.json';
export type Floors = Record<string, number>;

/** Whether less is better on this line. */
export const isCeiling = (line: string): boolean => line.endsWith('falsePositives');

export const readFloors = (): Floors =>
  existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : {};

const DIGITS = 4;

const raise = async (): Promise<void> => {
  const folder = findEvaluation();
  if (!folder) return void process.stdout.write('skipped: no evaluation data\n');
  const floors = readFloors();
  for (const [line, value] of headlines(await scoreAll(folder, []))) {
    const figure = Math.floor(value * 10 ** DIGITS) / 10 ** DIGITS;
    const old = floors[line];
    floors[line] =
      old === undefined ? figure : isCeiling(line) ? Math.min(old, figure) : Math.max(old, figure);
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`);
};

if (process.argv[1]?.endsWith('floors.ts')) await raise();
