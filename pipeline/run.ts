import { CODES, type Code } from '../schemas/codes.ts';
import { parseCodes } from '../schemas/codes/parse.ts';
import type { Config } from '../schemas/config.ts';
import type { Checked, Unreadable } from '../schemas/stages.ts';
import { breathe, onInterrupt } from './core/cleanup.ts';
import type { Format, FormatOptions, Publisher } from './core/define-format.ts';
import { UsageError } from './core/errors.ts';
import { sha256 } from './core/hash.ts';
import { VERSION } from './core/version.ts';
import { DirectoryBuilder } from './corpus/directory.ts';
import { Exporter, type Manifest } from './export/exporter.ts';
import { formats } from './formats/registry.ts';
import { openOutput } from './io/write-output.ts';
import { type Input, inBatches, isUnreadable, workOn } from './batches.ts';
import type { Work } from './cached.ts';
import { type Outcome, processSources, type Setting, stepsOf } from './process.ts';
import { publishers } from './publish/registry.ts';
import { unreadableRows } from './validate/findings.ts';

export { type Input, isUnreadable };

export const TOOL = { name: 'sourceline', version: VERSION };

/** What a run is told about its output. */
export interface ExportPlan {
  readonly formats: readonly Format[];
  readonly publishers: readonly Publisher[];
  readonly options: FormatOptions;
}

const byIds = <T extends { readonly id: string }>(
  known: readonly T[],
  ids: readonly string[],
  what: string,
): T[] =>
  ids.map((id) => {
    const found = known.find((item) => item.id === id);
    if (found) return found;
    const names = known.map((item) => item.id).join(', ');
    throw new UsageError('EXPORT_UNKNOWN', `there is no ${what} ${id}: choose from ${names}`);
  });

/** Formats and publishers of a configuration; an unknown name is a usage error. */
export const exportPlan = (config: Config): ExportPlan => {
  const asked = byIds(publishers, config.publish ?? [], 'publisher');
  const defaults = publishers.filter(({ byDefault }) => byDefault);
  const explicit = new Set(config.publish ?? []);
  return {
    formats: byIds(
      formats,
      config.spreadsheet ? [...config.formats, 'spreadsheet'] : config.formats,
      'format',
    ),
    publishers: [...new Set([...defaults, ...asked])],
    options: {
      spreadsheet: config.spreadsheet,
      parquetCodec: config.parquet.codec,
      partition: config.partition,
      workbook: explicit.has('workbook') ? 'always' : 'auto',
      auditPages: explicit.has('audit-page') ? 'always' : 'auto',
    },
  };
};

/** Whether a finding means that nothing was taken from its document. */
const isLoss = (code: Code): boolean => code in parseCodes && CODES[code].severity === 'error';

/** Inputs that could not be read and are named one by one. */
const MOST_SAID = 5;

/** Collects the rows of a run into exports, in the order of the inputs. */
class Collector {
  private readonly exporter: Exporter;
  private readonly directory = new DirectoryBuilder();
  failures = 0;
  /** The first inputs that could not be read, for a person to look at. */
  readonly unreadable: Unreadable[] = [];
  documents = 0;
  /** How many documents were read and could not be worked on, by code: those that are not English, pages without text. */
  readonly withoutRecords = new Map<Code, number>();

  constructor(exporter: Exporter) {
    this.exporter = exporter;
  }

  add(outcome: Outcome<Checked>): void {
    if (outcome.ok) {
      this.documents += 1;
      this.directory.add(outcome.item.rows.entities ?? []);
      for (const { code } of outcome.item.rows.findings ?? []) {
        if (!isLoss(code as Code)) continue;
        this.withoutRecords.set(code as Code, (this.withoutRecords.get(code as Code) ?? 0) + 1);
        break;
      }
      this.exporter.add(outcome.item);
    } else this.addUnreadable(outcome.unreadable);
  }

  addUnreadable(unreadable: Unreadable): void {
    this.failures += 1;
    if (this.unreadable.length < MOST_SAID) this.unreadable.push(unreadable);
    this.exporter.addUnreadable(unreadable.path, unreadableRows(unreadable), unreadable.findings);
  }

  finish(): Promise<Manifest> {
    for (const rows of this.directory.batches()) this.exporter.addRows('directory', rows);
    return this.exporter.finish();
  }
}

export interface RunOptions {
  /** What to read, in order. */
  readonly inputs: AsyncIterable<Input>;
  readonly output: string;
  readonly setting: Setting;
  /** Called after each input with the number of inputs so far. */
  readonly progress?: (count: number) => void;
  /** Works on sources elsewhere (workers, a cache); in this process when absent. */
  readonly process?: (sources: AsyncIterable<Input>) => AsyncIterable<Outcome<Checked>>;
}

export interface RunResult {
  readonly manifest: Manifest;
  readonly documents: number;
  readonly failures: number;
  /** The first few of the inputs that could not be read. */
  readonly unreadable: readonly Unreadable[];
  /** How many documents were read and gave no records, by why. */
  readonly withoutRecords: ReadonlyMap<Code, number>;
}

/**
 * What decides the output besides the inputs; goes to the manifest. Decisions and lists of names stand
 * there as hashes of what was read of them.
 */
export const configurationOf = ({
  config,
  decisions,
  userExtractors,
  reading,
}: Setting): Record<string, unknown> => ({
  ...config,
  decisions: decisions.length,
  ...(decisions.length ? { decisions_sha256: sha256(JSON.stringify(decisions)) } : {}),
  extractors: userExtractors.map(({ id, version, madeFrom }) => ({ id, version, sha256: madeFrom })),
  ...(reading ? { reading } : {}),
});

/** Documents that are worked on side by side. */
const MOST_TOGETHER = 32;

/** Outcomes of inputs in their order, worked on in this process. */
export async function* processHere(
  inputs: AsyncIterable<Input>,
  setting: Setting,
  wrap: (work: Work) => Work = (work) => work,
): AsyncGenerator<Outcome<Checked>> {
  const steps = stepsOf(setting);
  const work = wrap((sources) => processSources(steps, sources));
  for await (const batch of inBatches(inputs, MOST_TOGETHER)) yield* await workOn(batch, work);
}

/** Writes outcomes, in their order, into exports; where that fails or is interrupted, nothing is published. */
export const collect = async (
  outcomes: AsyncIterable<Outcome<Checked>>,
  exporter: Exporter,
  progress?: (count: number) => void,
): Promise<RunResult> => {
  const collector = new Collector(exporter);
  const settled = onInterrupt(() => exporter.abandon());
  try {
    let count = 0;
    for await (const outcome of outcomes) {
      collector.add(outcome);
      count += 1;
      progress?.(count);
      await breathe();
    }
    const manifest = await collector.finish();
    const { documents, failures, unreadable, withoutRecords } = collector;
    return { manifest, documents, failures, unreadable, withoutRecords };
  } catch (error) {
    exporter.abandon();
    throw error;
  } finally {
    settled();
  }
};

/**
 * The whole pipeline over inputs into an output folder. The earlier output stays until everything
 * is written. Throws coded errors for what concerns the run; what concerns a document is in its findings.
 */
export const run = async (options: RunOptions): Promise<RunResult> => {
  const plan = exportPlan(options.setting.config);
  const output = await openOutput(options.output);
  const exporter = new Exporter({
    output,
    ...plan,
    tool: TOOL,
    configuration: configurationOf(options.setting),
  });
  const outcomes = (options.process ?? ((inputs) => processHere(inputs, options.setting)))(options.inputs);
  return collect(outcomes, exporter, options.progress);
};
