import type { Command } from 'commander';
import { stdout, toStderr } from './_streams.ts';

/** A command of the CLI: adds itself to the program. Actions load what they need on demand. */
export type Register = (program: Command) => void;

/** Sets the exit code; the process ends when its output is written. */
export const exitWith = (code: number): void => {
  process.exitCode = code;
};

/** Writes data to stdout. */
export const print = (text: string): void => {
  stdout().write(text.endsWith('\n') ? text : `${text}\n`);
};

/** Writes anything that is not data. */
export const note = (text: string): void => {
  toStderr(text.endsWith('\n') ? text : `${text}\n`);
};
