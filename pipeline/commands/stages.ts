import { note, type Register } from './_command.ts';
import {
  givenKind,
  givenMetadata,
  type SharedOptions,
  settingOf,
  withExportOptions,
  withInputOptions,
  withSharedOptions,
} from './_inputs.ts';
import { reportLosses } from './_report.ts';

const told = (stage: string, { documents, failures }: { documents: number; failures: number }): void =>
  note(`${stage}: ${documents + failures} in = ${documents} ok + ${failures} error`);

const registerParse: Register = (program) => {
  const command = program
    .command('parse')
    .description('stage 1: inputs → output/stages/parse.jsonl')
    .argument('[inputs...]', 'files, folders, globs or - for stdin (default raw)');
  withExportOptions(withInputOptions(withSharedOptions(command))).action(
    async (inputs: string[], options: SharedOptions) => {
      const { parseStage } = await import('../stages.ts');
      const result = await parseStage({
        inputs: inputs.length ? inputs : ['raw'],
        output: options.output,
        setting: await settingOf(options),
        metadata: givenMetadata(options),
        encoding: options.encoding,
        kind: givenKind(options),
      });
      told('parse', result);
    },
  );
};

const MIDDLE = [
  ['extract', 'stage 2: candidates of every table'],
  ['resolve', 'stage 3: overlaps settled, entities joined, links made'],
  ['validate', 'stage 4: finished rows, checked'],
] as const;

const registerMiddle: Register = (program) => {
  for (const [stage, description] of MIDDLE) {
    const command = program.command(stage).description(description);
    withExportOptions(withSharedOptions(command)).action(async (options: SharedOptions) => {
      const { middleStage } = await import('../stages.ts');
      told(stage, await middleStage(stage, options.output, await settingOf(options)));
    });
  }
};

const registerExport: Register = (program) => {
  const command = program.command('export').description('stage 5: output/stages/validate.jsonl → all tables');
  withExportOptions(withSharedOptions(command)).action(async (options: SharedOptions) => {
    const { exportStage } = await import('../stages.ts');
    const setting = await settingOf(options);
    const result = await exportStage(options.output, setting);
    told('export', result);
    reportLosses(result, setting.config.maxErrors);
  });
};

const stagesCommand: Register = (program) => {
  registerParse(program);
  registerMiddle(program);
  registerExport(program);
};

export default stagesCommand;
