import type { ParsedDocument, Source } from '../schemas/document.ts';
import type { Checked, Extracted, Resolved } from '../schemas/stages.ts';
import { sha256 } from './core/hash.ts';
import { VERSION } from './core/version.ts';
import { Exporter } from './export/exporter.ts';
import {
  readHeader,
  readStage,
  type Stage,
  type StageHeader,
  StageWriter,
  stagePath,
} from './io/stage-file.ts';
import { openOutput } from './io/write-output.ts';
import { guarded, type Outcome, type Setting, type Steps, stepsOf } from './process.ts';
import { collect, configurationOf, exportPlan, isUnreadable, type RunResult, TOOL } from './run.ts';
import { type FolderRun, readingOf, sourcesOf } from './run-to-folder.ts';

/** Stages that read the file of the one before and write their own. */
export type MiddleStage = 'extract' | 'resolve' | 'validate';
const BEFORE: Readonly<Record<MiddleStage | 'export', Stage>> = {
  extract: 'parse',
  resolve: 'extract',
  validate: 'resolve',
  export: 'validate',
};

const headerOf = (stage: Stage, { reading, ...setting }: Setting): StageHeader => ({
  stage,
  version: VERSION,
  configuration: sha256(JSON.stringify(configurationOf(setting))),
  reading,
});

export interface StageResult {
  readonly documents: number;
  readonly failures: number;
}

/** Writes outcomes into a stage file; the file is there only when it is whole. */
const writeOutcomes = async (
  outcomes: AsyncIterable<Outcome<unknown>>,
  stage: Stage,
  { output, setting }: { output: string; setting: Setting },
): Promise<StageResult> => {
  const writer = new StageWriter(stagePath(output, stage), headerOf(stage, setting));
  let documents = 0;
  let failures = 0;
  for await (const outcome of outcomes) {
    if (outcome.ok) documents += 1;
    else failures += 1;
    await writer.write(outcome);
  }
  await writer.close();
  return { documents, failures };
};

async function* parsed(options: FolderRun, steps: Steps): AsyncGenerator<Outcome<ParsedDocument>> {
  for await (const input of sourcesOf(options)) {
    if (!isUnreadable(input)) steps.open(input.raw.length);
    yield isUnreadable(input) ? { ok: false, unreadable: input } : guarded(input, input, steps.parse);
  }
}

/** `parse`: inputs → `stages/parse.jsonl`. */
export const parseStage = (options: FolderRun): Promise<StageResult> =>
  writeOutcomes(parsed(options, stepsOf(options.setting)), 'parse', {
    output: options.output,
    setting: { ...options.setting, reading: readingOf(options) },
  });

const sourceOf = (item: unknown): Source => {
  const holder = item as { source?: Source; document?: ParsedDocument };
  return holder.source ?? holder.document!.source;
};

const stepOf = (steps: Steps, stage: MiddleStage): ((item: unknown) => unknown) => {
  if (stage === 'extract') return (item) => steps.extract(item as ParsedDocument);
  if (stage === 'resolve') return (item) => steps.resolve(item as Extracted);
  return (item) => steps.validate(item as Resolved);
};

async function* stepped(
  stage: MiddleStage,
  output: string,
  setting: Setting,
): AsyncGenerator<Outcome<unknown>> {
  const steps = stepsOf(setting);
  const step = stepOf(steps, stage);
  for await (const outcome of readStage<Outcome<unknown>>(stagePath(output, BEFORE[stage]))) {
    if (outcome.ok) steps.open(sourceOf(outcome.item).raw.length);
    yield outcome.ok ? guarded(sourceOf(outcome.item), outcome.item, step) : outcome;
  }
}

/** The setting with the reading that the stage before was told. */
const carried = async (stage: MiddleStage | 'export', output: string, setting: Setting): Promise<Setting> => {
  const before = BEFORE[stage];
  const { reading } = await readHeader(stagePath(output, before), headerOf(before, setting));
  return { ...setting, reading: reading as Setting['reading'] };
};

/** `extract`, `resolve` or `validate`: the file of the stage before → its own. */
export const middleStage = async (
  stage: MiddleStage,
  output: string,
  given: Setting,
): Promise<StageResult> => {
  const setting = await carried(stage, output, given);
  return writeOutcomes(stepped(stage, output, setting), stage, { output, setting });
};

/** `export`: `stages/validate.jsonl` → all tables. */
export const exportStage = async (output: string, given: Setting): Promise<RunResult> => {
  const setting = await carried('export', output, given);
  const plan = exportPlan(setting.config);
  const folder = await openOutput(output);
  const exporter = new Exporter({
    output: folder,
    ...plan,
    tool: TOOL,
    configuration: configurationOf(setting),
  });
  return collect(readStage<Outcome<Checked>>(stagePath(output, 'validate')), exporter);
};
