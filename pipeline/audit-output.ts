import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checked } from '../schemas/stages.ts';
import { TABLES } from '../schemas/tables.ts';
import { type CheckResult, checkOutput, tablesOf } from './audit/check.ts';
import { type Difference, diffOutputs } from './audit/diff.ts';
import { cellLines } from './audit/explain.ts';
import type { Report } from './audit/report.ts';
import { verifyOutput } from './audit/verify.ts';
import type { Extractor } from './core/define.ts';
import { MANIFEST, type Manifest, readManifest as parseManifest } from './core/manifest.ts';
import type { OutputReader } from './core/output.ts';
import { formats } from './formats/registry.ts';
import { readOutput } from './io/read-output.ts';
import { Rereader, readManifest, runOf } from './reread.ts';
import { type Input, isUnreadable, run } from './run.ts';
import { type FolderRun, readingOf, runToFolder, sourcesOf } from './run-to-folder.ts';

/**
 * Re-reads every export of a folder and proves it against the raw inputs; `inputs` says where they are now,
 * `extractors` are those the run was given beside its configuration.
 */
export const verify = async (
  folder: string,
  inputs?: readonly string[],
  extractors?: readonly Extractor[],
): Promise<Report> => {
  const output = await readOutput(folder);
  const found = output.read(MANIFEST);
  const { manifest } = found ? parseManifest(Buffer.from(found).toString('utf8')) : {};
  // What is wrong with a manifest that says nothing is all there is to report.
  if (found && !manifest) return verifyOutput({ output, formats, raw: () => undefined });
  const again = await runOf(folder, inputs, extractors);
  const reader = new Rereader(again);
  return inScratch(async (scratch) => {
    const sources = sameInputs(again, readManifest(folder), await unreadablePaths(output));
    const setting = { ...again.setting, reading: readingOf(again) };
    await run({ inputs: sources, output: scratch, setting });
    return verifyOutput({
      output,
      formats,
      raw: async ({ id }) => {
        const source = await reader.source(id);
        return source && { sha256: source.sha256, bytes: source.bytes, text: source.raw };
      },
      fresh: await readOutput(scratch),
      workbookCells: async (bytes) => (await import('./publish/_workbook-read.ts')).workbookCells(bytes),
    });
  });
};

/** Paths of the inputs that an output calls unreadable. */
const unreadablePaths = async (output: OutputReader): Promise<Set<unknown>> => {
  const findings = (await tablesOf(output, formats))('findings');
  return new Set(findings.filter((row) => row.document_id === null).map(({ path }) => path));
};

/** The inputs of a run that an output knows; what has come since is no part of it. */
async function* sameInputs(
  again: FolderRun,
  { inputs }: Manifest,
  unreadable: ReadonlySet<unknown>,
): AsyncGenerator<Input> {
  const known = new Set(inputs.map(({ id }) => id));
  for await (const input of sourcesOf(again))
    if (isUnreadable(input) ? unreadable.has(input.path) : known.has(input.id)) yield input;
}

/** Does something with an empty folder that is removed afterwards. */
const inScratch = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-check-'));
  try {
    return await use(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** The finished rows of every document of an output, made anew, in order. */
export async function* documentsOf(folder: string, inputs?: readonly string[]): AsyncGenerator<Checked> {
  const reader = new Rereader(await runOf(folder, inputs));
  for (const { id } of readManifest(folder).inputs) {
    const checked = await reader.rows(id);
    if (checked) yield checked;
  }
}

/** A thing across the corpus as text: its values, and how to ask for each member; `undefined` when there is none. */
export const explainThing = async (folder: string, id: string): Promise<string | undefined> => {
  const row = (await tablesOf(await readOutput(folder), formats))('directory').find((item) => item.id === id);
  if (!row) return undefined;
  const lines = [`${TABLES.directory.title} ${id}`, ...cellLines('directory', row)];
  return `${lines.join('\n')}\neach member is a row of entities: explain it by its id\n`;
};

/** Runs the pipeline again beside the committed output and compares; writes nothing there. Takes what `verify` takes. */
export const check = async (
  folder: string,
  inputs?: readonly string[],
  extractors?: readonly Extractor[],
): Promise<CheckResult> => {
  const again = await runOf(folder, inputs, extractors);
  return inScratch(async (scratch) => {
    await runToFolder({ ...again, output: scratch });
    return checkOutput(await readOutput(folder), await readOutput(scratch), formats);
  });
};

/** What changed between two output folders, record by record. */
export const diff = async (before: string, after: string): Promise<Difference> =>
  diffOutputs(
    await tablesOf(await readOutput(before), formats),
    await tablesOf(await readOutput(after), formats),
  );
