import { CODES } from '../../schemas/codes.ts';
import { exitWith, note, type Register } from './_command.ts';
import {
  givenKind,
  givenMetadata,
  settingOf,
  type SharedOptions,
  withExportOptions,
  withInputOptions,
  withSharedOptions,
} from './_inputs.ts';

interface RunCommandOptions extends SharedOptions {
  readonly jobs?: string;
  readonly cache?: boolean | string;
}

/** One line on a terminal that is written over; nothing elsewhere. */
const progressLine = (): ((count: number) => void) => {
  const shows = process.stderr.isTTY && !process.env.CI;
  return (count) => {
    if (shows && count % 10 === 0) process.stderr.write(`\r${count} documents`);
  };
};

/** Names of files may hold line breaks and signs that move the cursor. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

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
      jobs: Number(options.jobs ?? 1),
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
    for (const { path, findings } of result.unreadable)
      for (const { code, message } of findings)
        note(oneLine(`${path}: ${code}: ${message}. ${CODES[code].remedy}`));
    if (result.failures > setting.config.maxErrors) {
      note(
        `${counted(result.failures, 'document')} could not be read, ${setting.config.maxErrors} allowed (--max-errors): see findings.csv`,
      );
      exitWith(1);
    }
  });
};

export default runCommand;
