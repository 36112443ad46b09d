import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config } from '../schemas/config.ts';
import type { MetadataField, Source } from '../schemas/document.ts';
import type { Checked } from '../schemas/stages.ts';
import type { Extractor } from './core/define.ts';
import { UsageError } from './core/errors.ts';
import { MANIFEST, type Manifest, readManifest as parseManifest } from './core/manifest.ts';
import type { InputKind } from './io/read-kinds.ts';
import { processSource, type Setting, type Steps, stepsOf } from './process.ts';
import { isUnreadable } from './run.ts';
import { type FolderRun, sourcesOf } from './run-to-folder.ts';
import { readReview } from './review-file.ts';
import { userExtractors } from './user-extractors.ts';

/** How the inputs of a run were read; part of its configuration in the manifest. */
export interface Reading extends Readonly<Record<string, unknown>> {
  readonly inputs: readonly string[];
  readonly metadata?: { readonly [F in MetadataField]?: string };
  readonly encoding?: string;
  readonly kind?: InputKind;
}

/** What a manifest tells of its configuration beyond what a configuration file may say. */
const MADE_IN_RUN: ReadonlySet<string> = new Set(['decisions', 'decisions_sha256', 'extractors']);

/** The manifest of an output folder. Throws a usage error when there is none that can be read. */
export const readManifest = (folder: string): Manifest => {
  const path = join(folder, MANIFEST);
  const { manifest, problem } = existsSync(path) ? parseManifest(readFileSync(path, 'utf8')) : {};
  if (manifest) return manifest;
  const why = problem ? ` (${problem})` : '';
  throw new UsageError(
    'OUTPUT_MISSING',
    `${folder} holds no readable ${MANIFEST}${why}: run \`sourceline run\` first`,
  );
};

/**
 * The run that made an output, as its manifest tells it; `inputs` says where what it read is now,
 * `extractors` are those the run was given beside its configuration.
 */
export const runOf = async (
  folder: string,
  inputs?: readonly string[],
  extractors: readonly Extractor[] = [],
): Promise<FolderRun> => {
  const { reading, ...configuration } = readManifest(folder).configuration as { reading?: Reading };
  const parsed = Config.safeParse(
    Object.fromEntries(Object.entries(configuration).filter(([name]) => !MADE_IN_RUN.has(name))),
  );
  if (!parsed.success)
    throw new UsageError(
      'MANIFEST_FOREIGN',
      `${folder}/${MANIFEST} was made by another version: run the pipeline again`,
    );
  const config = parsed.data;
  const setting: Setting = {
    config,
    decisions: readReview(config.review).decisions,
    userExtractors: [...(await userExtractors(config)), ...extractors],
    reading,
  };
  const earlier = reading?.inputs ?? ['raw'];
  return { ...reading, inputs: inputs ?? earlier, earlier, output: folder, setting };
};

/** Walks the inputs of a run again, in order, and gives each by its id. */
export class Rereader {
  private readonly walk: AsyncGenerator<unknown>;
  private readonly steps: Steps;
  private current: Source | undefined;
  private checked: Checked | undefined;

  constructor(run: FolderRun) {
    this.walk = sourcesOf(run);
    this.steps = stepsOf(run.setting);
  }

  /** The source with this id. Ask in the order of the manifest; `undefined` when it is gone. */
  async source(id: string): Promise<Source | undefined> {
    while (this.current?.id !== id) {
      const next = await this.walk.next();
      if (next.done) return undefined;
      const input = next.value as Parameters<typeof isUnreadable>[0];
      if (isUnreadable(input)) continue;
      this.current = input;
      this.checked = undefined;
    }
    return this.current;
  }

  /** The finished rows of that source, made anew. */
  async rows(id: string): Promise<Checked | undefined> {
    const source = await this.source(id);
    if (!source) return undefined;
    if (!this.checked) {
      const outcome = processSource(this.steps, source);
      this.checked = outcome.ok ? outcome.item : undefined;
    }
    return this.checked;
  }
}
