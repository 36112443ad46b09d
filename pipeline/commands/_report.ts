import { CODES } from '../../schemas/codes.ts';
import type { RunResult } from '../run.ts';
import { exitWith, note } from './_command.ts';

/** Names of files may hold line breaks and signs that move the cursor. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Says which inputs gave nothing and why; more unreadable ones than allowed make the exit code 1. */
export const reportLosses = (
  { unreadable, failures, withoutRecords }: RunResult,
  maxErrors: number,
): void => {
  for (const { path, findings } of unreadable)
    for (const { code, message } of findings)
      note(oneLine(`${path}: ${code}: ${message}. ${CODES[code].remedy}`));
  for (const [code, count] of withoutRecords)
    note(`${counted(count, 'document')} gave no records: ${code}: see findings.csv`);
  if (failures <= maxErrors) return;
  note(
    `${counted(failures, 'document')} could not be read, ${maxErrors} allowed (--max-errors): see findings.csv`,
  );
  exitWith(1);
};
