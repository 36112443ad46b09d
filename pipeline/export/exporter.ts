import type { Finding } from '../../schemas/finding.ts';
import type { Checked, Rejected, RowList } from '../../schemas/stages.ts';
import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';
import type {
  Format,
  FormatOptions,
  InputEntry,
  OutputEntry,
  Publisher,
  Publishing,
  TableEncoder,
} from '../core/define-format.ts';
import { TableFeed } from '../core/table-feed.ts';
import { UsageError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import type { OutputFile, OutputFolder } from '../core/output.ts';
import { canonical, MANIFEST, type Manifest, manifestText, withHash } from '../core/manifest.ts';
import { MonthPartitions } from './partitions.ts';
import { inPublishingOrder } from './publishing-order.ts';

export type { Manifest } from '../core/manifest.ts';
const REJECTED = 'rejected.jsonl';

export interface ExportOptions {
  readonly output: OutputFolder;
  readonly formats: readonly Format[];
  readonly publishers: readonly Publisher[];
  readonly options: FormatOptions;
  readonly tool: { readonly name: string; readonly version: string };
  /** What decides the output besides the inputs: options, user lexicons. Plain data, goes to the manifest. */
  readonly configuration: Readonly<Record<string, unknown>>;
}

interface Writing {
  readonly table: TableName;
  readonly format: Format;
  readonly file: OutputFile;
  readonly encoder: TableEncoder;
}

type Feeds = Readonly<Record<TableName, TableFeed>>;

/** Rows wait for a full batch until the documents they came from have so many characters: they keep them alive. */
const WAITING = 1 << 18;

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/**
 * Writes all tables in all chosen formats, one document at a time in the order given; nothing is
 * visible before `finish`. Memory does not grow with the number of documents.
 */
export class Exporter {
  private readonly given: ExportOptions;
  private readonly writing: Writing[] = [];
  private readonly feeds: Feeds;
  private readonly publishing: Publishing[] = [];
  private readonly inputs: InputEntry[] = [];
  private readonly outputs: OutputEntry[] = [];
  private readonly counts: Record<TableName, number>;
  private readonly rejected: OutputFile;
  private readonly partitions: MonthPartitions | undefined;
  private rejectedCount = 0;
  /** Characters of the documents whose rows wait. */
  private waiting = 0;
  private unreadableCount = 0;

  constructor(given: ExportOptions) {
    this.given = given;
    this.counts = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Record<TableName, number>;
    for (const table of TABLE_NAMES)
      for (const format of given.formats) this.writing.push(this.begin(table, format));
    this.feeds = Object.fromEntries(TABLE_NAMES.map((table) => [table, this.feed(table)])) as Feeds;
    this.rejected = given.output.open(REJECTED);
    this.partitions = this.beginPartitions();
    for (const publisher of inPublishingOrder(given.publishers))
      this.publishing.push(publisher.start(this.context()));
  }

  /** Adds one document. */
  add(checked: Checked): void {
    const { id, name, path, sha256, bytes, mediaType } = checked.document.source;
    this.inputs.push({ id, name, path, sha256, bytes, media_type: mediaType });
    for (const table of TABLE_NAMES) this.write(table, checked.rows[table] ?? []);
    this.waiting += checked.document.source.raw.length;
    if (this.waiting >= WAITING) this.handOn();
    this.partitions?.add(checked);
    this.reject(checked.rejected);
    for (const publishing of this.publishing) publishing.document?.(checked);
  }

  /** Adds an input that could not be read: the rows of its findings. */
  addUnreadable(path: string, rows: readonly AnyRow[], findings: readonly Finding[] = []): void {
    this.unreadableCount += 1;
    this.write('findings', rows);
    for (const publishing of this.publishing) publishing.unreadable?.(path, findings);
  }

  /** Adds rows that belong to no single document: the directory, findings of the run. */
  addRows(table: TableName, rows: readonly AnyRow[]): void {
    this.write(table, rows);
    for (const publishing of this.publishing) publishing.rows?.(table, rows);
  }

  /** Finishes all files, writes the manifest and publishes the folder. */
  async finish(): Promise<Manifest> {
    this.handOn();
    for (const { table, format, file, encoder } of this.writing) {
      encoder.finish();
      this.close(file, { media_type: format.mediaType, table, rows: this.counts[table] });
    }
    this.partitions?.finish((file, about) => this.close(file, about));
    this.close(this.rejected, { media_type: 'application/x-ndjson', rows: this.rejectedCount });
    for (const publishing of this.publishing) await publishing.finish();
    const manifest = this.manifest();
    const file = this.given.output.open(MANIFEST);
    file.write(manifestText(manifest));
    file.close();
    await this.given.output.publish(MANIFEST);
    return manifest;
  }

  /** Gives up: the earlier output stays. */
  abandon(): void {
    this.given.output.abandon();
  }

  private beginPartitions(): MonthPartitions | undefined {
    const { formats, options, output } = this.given;
    if (options.partition !== 'month') return undefined;
    const format = formats.find(({ id }) => id === 'parquet');
    if (!format)
      throw new UsageError('PARTITION_FORMAT', 'partitions are Parquet: choose the format parquet');
    return new MonthPartitions({
      format,
      options,
      notes: () => this.notes(),
      open: (path) => output.open(path),
    });
  }

  private begin(table: TableName, format: Format): Writing {
    const file = this.given.output.open(`${table}.${format.extension}`);
    const context = { table: TABLES[table], file, options: this.given.options, notes: () => this.notes() };
    return { table, format, file, encoder: format.encode(context) };
  }

  private feed(table: TableName): TableFeed {
    const writing = this.writing.filter((each) => each.table === table);
    return new TableFeed(
      TABLES[table],
      writing.map(({ encoder }) => encoder),
    );
  }

  private write(table: TableName, rows: RowList): void {
    if (!rows.length) return;
    this.counts[table] += rows.length;
    this.feeds[table].add(rows);
  }

  /** Hands on all rows that wait for a full batch. */
  private handOn(): void {
    for (const table of TABLE_NAMES) this.feeds[table].handOn();
    this.waiting = 0;
  }

  private reject(rejected: readonly Rejected[]): void {
    for (const entry of rejected) this.rejected.write(`${JSON.stringify(entry)}\n`);
    this.rejectedCount += rejected.length;
  }

  private notes(): Record<string, string> {
    const { tool, configuration } = this.given;
    return {
      'sourceline.version': tool.version,
      'sourceline.sources_sha256': sha256(this.inputs.map((input) => `${input.sha256}\n`).join('')),
      'sourceline.configuration_sha256': sha256(JSON.stringify(canonical(configuration))),
    };
  }

  private close(file: OutputFile, about: Omit<OutputEntry, 'path' | 'sha256' | 'bytes'>): void {
    this.outputs.push({ path: file.path, ...file.close(), ...about });
  }

  private context() {
    const { tool, configuration, options, output } = this.given;
    return {
      tables: Object.values(TABLES),
      tool,
      configuration,
      options,
      inputs: this.inputs,
      outputs: () => this.sortedOutputs(),
      open: (path: string, media_type: string): OutputFile => {
        const file = output.open(path);
        return {
          path,
          write: (chunk) => file.write(chunk),
          close: () => {
            const known = this.outputs.some((entry) => entry.path === path);
            if (!known) this.close(file, { media_type });
            return file.close();
          },
        };
      },
    };
  }

  private sortedOutputs(): OutputEntry[] {
    return this.outputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  private manifest(): Manifest {
    const { tool, configuration } = this.given;
    return withHash({
      tool,
      configuration: canonical(configuration) as Readonly<Record<string, unknown>>,
      configuration_sha256: sha256(JSON.stringify(canonical(configuration))),
      inputs: this.inputs,
      counts: {
        inputs: this.inputs.length + this.unreadableCount,
        documents: this.inputs.length,
        unreadable: this.unreadableCount,
        rejected: this.rejectedCount,
      },
      tables: this.counts,
      outputs: this.sortedOutputs(),
    });
  }
}
