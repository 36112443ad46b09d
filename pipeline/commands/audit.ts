import type { Command } from 'commander';
import { exitWith, print, type Register } from './_command.ts';

interface AuditOptions {
  readonly raw?: string[];
  readonly json?: boolean;
}

const withRaw = (command: Command): Command =>
  command.option('--raw <inputs...>', 'where the raw inputs are (default: where the run read them)');

const verifyFolder = async (folder: string, options: AuditOptions): Promise<void> => {
  const { verify } = await import('../audit-output.ts');
  const { reportText } = await import('../audit/report.ts');
  const report = await verify(folder, options.raw);
  print(options.json ? JSON.stringify(report) : reportText(report));
  if (!report.ok) exitWith(1);
};

const registerVerify: Register = (program) => {
  withRaw(program.command('verify').argument('[output]', 'output folder', 'output'))
    .description('re-read every export from disk and prove it against the raw inputs')
    .option('--json', 'print the report as JSON')
    .action(verifyFolder);
};

const registerAudit: Register = (program) => {
  withRaw(
    program.command('audit').description('stage 6: verify the exports and report what was not extracted'),
  )
    .option('-o, --output <dir>', 'output folder', 'output')
    .option(
      '-c, --config <file>',
      'accepted for symmetry with the other stages; the manifest has the configuration',
    )
    .action(async (options: AuditOptions & { output: string }) => {
      await verifyFolder(options.output, options);
      await coverFolder(options.output, options);
    });
};

const coverFolder = async (folder: string, options: AuditOptions): Promise<void> => {
  const { documentsOf } = await import('../audit-output.ts');
  const { coverageOf, coverageText } = await import('../audit/coverage.ts');
  for await (const checked of documentsOf(folder, options.raw)) {
    const coverage = coverageOf(checked);
    print(options.json ? JSON.stringify(coverage) : coverageText(coverage));
  }
};

const registerCoverage: Register = (program) => {
  withRaw(program.command('coverage').argument('[output]', 'output folder', 'output'))
    .description('what was not extracted, by document')
    .option('--json', 'one JSON object per document')
    .action(coverFolder);
};

const registerExplain: Register = (program) => {
  withRaw(
    program
      .command('explain')
      .argument('<id>', 'id of a record or claim')
      .argument('[field]', 'one column of it'),
  )
    .description(
      'where a value comes from: the source line with carets, the rule, the steps, what lost and why',
    )
    .option('-o, --output <dir>', 'output folder', 'output')
    .action(async (id: string, field: string | undefined, options: AuditOptions & { output: string }) => {
      const { documentsOf, explainThing } = await import('../audit-output.ts');
      const { explainValue } = await import('../audit/explain.ts');
      const { UsageError } = await import('../core/errors.ts');
      for await (const checked of documentsOf(options.output, options.raw)) {
        const story = explainValue(checked, id, field);
        if (story !== undefined) return print(story);
      }
      const thing = await explainThing(options.output, id);
      if (thing !== undefined) return print(thing);
      throw new UsageError(
        'RECORD_UNKNOWN',
        `no record or claim ${id}${field ? ` with a value ${field}` : ''} in ${options.output}`,
      );
    });
};

const registerCheck: Register = (program) => {
  withRaw(program.command('check').argument('[output]', 'output folder', 'output'))
    .description('rebuild beside the committed output and compare; writes nothing')
    .option('--json', 'print the result as JSON')
    .action(async (folder: string, options: AuditOptions) => {
      const { check } = await import('../audit-output.ts');
      const { checkText } = await import('../audit/check.ts');
      const result = await check(folder, options.raw);
      print(options.json ? JSON.stringify(result) : checkText(result));
      if (!result.same) exitWith(1);
    });
};

const registerDiff: Register = (program) => {
  program
    .command('diff')
    .description('records added, removed, changed and moved between two output folders')
    .argument('<before>', 'output folder')
    .argument('<after>', 'output folder')
    .option('--json', 'as JSON')
    .option('--markdown', 'as Markdown')
    .option('--summary', 'one line, fit for a commit message')
    .action(
      async (
        before: string,
        after: string,
        options: { json?: boolean; markdown?: boolean; summary?: boolean },
      ) => {
        const { diff } = await import('../audit-output.ts');
        const { diffJson, diffMarkdown, diffText } = await import('../audit/diff-text.ts');
        const difference = await diff(before, after);
        if (options.summary) print(difference.summary);
        else
          print(
            options.json
              ? diffJson(difference)
              : options.markdown
                ? diffMarkdown(difference)
                : diffText(difference),
          );
      },
    );
};

const auditCommands: Register = (program) => {
  for (const register of [
    registerAudit,
    registerVerify,
    registerExplain,
    registerCoverage,
    registerCheck,
    registerDiff,
  ]) {
    register(program);
  }
};

export default auditCommands;
