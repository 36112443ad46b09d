#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Command, CommanderError } from 'commander';
import { onStdoutFailure, stdout, toStderr } from './commands/_streams.ts';
import { commands } from './commands/registry.ts';
import { undoAll } from './core/cleanup.ts';
import { CodedError } from './core/errors.ts';
import { allowHeapTuning } from './core/heap-growth.ts';
import { VERSION } from './core/version.ts';

/** For the build, which keeps them. Loaded when it asks: most commands need no tables. */
export const tablesMade = async (): Promise<unknown> => (await import('./core/prepared.ts')).tablesMade();

allowHeapTuning(setFlagsFromString, () => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
});

const program = new Command('sourceline')
  .description(
    'Turn articles into tables that can be audited: every value points at the exact characters it came from.',
  )
  .version(VERSION)
  .exitOverride()
  .configureOutput({
    writeOut: (text) => stdout().write(text),
    writeErr: toStderr,
  });

for (const register of commands) register(program);

/** The exit code of an error, and what a person reads of it on stderr. */
const report = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CodedError) {
    toStderr(`sourceline: ${error.code}: ${error.message}\n`);
    return error.exitCode;
  }
  const isPipe = (error as NodeJS.ErrnoException)?.code === 'EPIPE';
  toStderr(
    `sourceline: ${isPipe ? 'the reader of the output went away' : ((error as Error)?.stack ?? error)}\n`,
  );
  return isPipe ? 74 : 70;
};

// A second signal ends at once.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    undoAll();
    toStderr(`sourceline: ${signal}: stopped, the earlier output stays\n`);
    process.exit(code);
  });
}
onStdoutFailure((error) => process.exit(report(error)));
program.parseAsync(process.argv).catch((error: unknown) => {
  process.exitCode = report(error);
});
