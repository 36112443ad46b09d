import type { MetadataField } from '../schemas/document.ts';
import { UsageError } from './core/errors.ts';
import { type Work, withCache } from './cached.ts';
import { Cache } from './io/cache.ts';
import { readInputs } from './io/read-inputs.ts';
import type { InputKind } from './io/read-kinds.ts';
import { prepareParsers } from './parse/parse-document.ts';
import type { Setting } from './process.ts';
import { type Input, isUnreadable, processHere, type RunResult, run } from './run.ts';
import { processInJobs } from './worker/jobs.ts';

export interface FolderRun {
  readonly inputs: readonly string[];
  /** What the inputs were called in the run that is done again; they may have moved since. */
  readonly earlier?: readonly string[];
  readonly output: string;
  readonly setting: Setting;
  /** Metadata from the command line. */
  readonly metadata?: { readonly [F in MetadataField]?: string };
  readonly encoding?: string;
  /** What all inputs are read as; by extension when absent. */
  readonly kind?: InputKind;
  /** Worker processes; 1 works in this process. */
  readonly jobs?: number;
  /** Folder of the cache; none when absent. */
  readonly cache?: string;
  readonly progress?: (count: number) => void;
}

/** How inputs are read, as plain data for the manifest. */
export const readingOf = ({ inputs, earlier, metadata, encoding, kind }: FolderRun): Setting['reading'] =>
  JSON.parse(JSON.stringify({ inputs: earlier ?? inputs, metadata, encoding, kind })) as Setting['reading'];

/** Sources of named inputs, with the parsers they need loaded. */
export async function* sourcesOf(options: FolderRun): AsyncGenerator<Input> {
  const { inputs, earlier, metadata, encoding, kind, setting } = options;
  for await (const input of readInputs(inputs, {
    earlier,
    metadata,
    encoding,
    kind,
    /** Opened when it is asked for: that takes a while. */
    get stdin() {
      return process.stdin;
    },
    maxBytes: setting.config.limits.bytes,
  })) {
    if (!isUnreadable(input)) await prepareParsers([input.mediaType]);
    yield input;
  }
}

const entryPoint = (): string => process.env.SOURCELINE_ENTRY ?? process.argv[1];

/** Reads named inputs and writes all exports into the output folder. `cached`: documents that a cache knew. */
export const runToFolder = async (options: FolderRun): Promise<RunResult & { readonly cached?: number }> => {
  const { setting, jobs = 1 } = options;
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError('OPTION_INVALID', `--jobs wants a number from 1 to 64, not ${options.jobs}`);
  const cache = options.cache ? new Cache(options.cache) : undefined;
  const wrap = cache ? (work: Work): Work => withCache(cache, setting, work) : undefined;
  const work = (inputs: AsyncIterable<Input>) =>
    jobs === 1
      ? processHere(inputs, setting, wrap)
      : processInJobs(inputs, setting, { jobs, entry: entryPoint(), wrap });
  const result = await run({
    inputs: sourcesOf(options),
    output: options.output,
    setting: { ...setting, reading: readingOf(options) },
    progress: options.progress,
    process: work,
  });
  return cache ? { ...result, cached: cache.hits } : result;
};
