import { isatty } from 'node:tty';
import { note, type Register } from './_command.ts';
import {
  givenKind,
  givenMetadata,
  settingOf,
  type SharedOptions,
  withExportOptions,
  withInputOptions,
  wholeNumber,
  withSharedOptions,
} from './_inputs.ts';
import { reportLosses } from './_report.ts';
import { toStderr } from './_streams.ts';

interface RunCommandOptions extends SharedOptions {
  readonly jobs?: string;
  readonly cache?: boolean | string;
}

/** One line on a terminal that is written over; nothing elsewhere. */
const progressLine = (): ((count: number) => void) => {
  const shows = isatty(2) && !process.env.CI;
  return (count) => {
    if (shows && count % 10 === 0) toStderr(`\r${count} documents`);
  };
};

const runCommand: Register = (program) => {
  const command = program
    .command('run')
    .description('everything: read, extract, resolve, validate, export')
    .argument('[inputs...]', 'files, folders, globs or - for stdin (default raw)')
    .option('-j, --jobs <n>', 'worker processes', '1')
    .option(
      '--cache [dir]',
      'keep results by content, so that a later run reads unchanged documents only (default folder .cache)',
    )
    .option('--no-cache', 'no cache, whatever was said before');
  withExportOptions(withInputOptions(withSharedOptions(command)));
  command.action(async (inputs: string[], options: RunCommandOptions) => {
    const { runToFolder } = await import('../run-to-folder.ts');
    const setting = await settingOf(options);
    const result = await runToFolder({
      inputs: inputs.length ? inputs : ['raw'],
      output: options.output,
      setting,
      metadata: givenMetadata(options),
      encoding: options.encoding,
      kind: givenKind(options),
      jobs: wholeNumber(options.jobs ?? '1', '--jobs'),
      cache: options.cache === true ? '.cache' : options.cache || undefined,
      progress: progressLine(),
    });
    const { tables } = result.manifest;
    const counts = ['entities', 'figures', 'dates', 'quotes', 'roles', 'statements', 'claims', 'findings']
      .map((name) => `${tables[name]} ${name}`)
      .join(', ');
    note(
      `${result.documents + result.failures} in = ${result.documents} ok + ${result.failures} error: ${counts} → ${options.output}`,
    );
    if (result.cached !== undefined)
      note(`${result.cached} from the cache, ${result.documents - result.cached} worked on`);
    reportLosses(result, setting.config.maxErrors);
  });
};

export default runCommand;
