import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Checked } from '../schemas/stages.ts';
import { type CheckResult, checkOutput, tablesOf } from './audit/check.ts';
import { type Difference, diffOutputs } from './audit/diff.ts';
import type { Report } from './audit/report.ts';
import { verifyOutput } from './audit/verify.ts';
import { formats } from './formats/registry.ts';
import { readOutput } from './io/read-output.ts';
import { Rereader, readManifest, runOf } from './reread.ts';
import { runToFolder } from './run-to-folder.ts';

/** Re-reads every export of a folder and proves it against the raw inputs; `inputs` says where they are now. */
export const verify = async (folder: string, inputs?: readonly string[]): Promise<Report> => {
  const output = await readOutput(folder);
  const run = await runOf(folder, inputs);
  const raw = new Rereader(run);
  const again = new Rereader(run);
  return verifyOutput({
    output,
    formats,
    raw: async ({ id }) => {
      const source = await raw.source(id);
      return source && { sha256: source.sha256, bytes: source.bytes, text: source.raw };
    },
    recheck: ({ id }) => again.rows(id),
  });
};

/** The finished rows of every document of an output, made anew, in order. */
export async function* documentsOf(folder: string, inputs?: readonly string[]): AsyncGenerator<Checked> {
  const reader = new Rereader(await runOf(folder, inputs));
  for (const { id } of readManifest(folder).inputs) {
    const checked = await reader.rows(id);
    if (checked) yield checked;
  }
}

/** Runs the pipeline again beside the committed output and compares; writes nothing there. */
export const check = async (folder: string, inputs?: readonly string[]): Promise<CheckResult> => {
  const run = await runOf(folder, inputs);
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-check-'));
  try {
    await runToFolder({ ...run, output: scratch });
    return await checkOutput(await readOutput(folder), await readOutput(scratch), formats);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** What changed between two output folders, record by record. */
export const diff = async (before: string, after: string): Promise<Difference> =>
  diffOutputs(
    await tablesOf(await readOutput(before), formats),
    await tablesOf(await readOutput(after), formats),
  );
