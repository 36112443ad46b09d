import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';
import type { Format, InputEntry } from '../core/define-format.ts';
import { sha256 } from '../core/hash.ts';
import { MANIFEST, type Manifest, readManifest } from '../core/manifest.ts';
import type { OutputReader } from '../core/output.ts';
import { PARTITIONS } from '../core/partition.ts';
import { compareTables } from './cells.ts';
import { checkPartitions } from './check-partitions.ts';
import { checkPublished, type ReadWorkbook } from './check-published.ts';
import { checkEvidence, checkPlace, type RawText, rawText } from './check-places.ts';
import { type AllRows, checkReferences } from './check-references.ts';
import { Audit, differs, type Report } from './report.ts';
import { rereadNumber } from './reread-number.ts';

/** An input as it is now: its bytes' hash, its size and its decoded text. */
export interface RawInput {
  readonly sha256: string;
  readonly bytes: number;
  readonly text: string;
}

export interface VerifyOptions {
  readonly output: OutputReader;
  readonly formats: readonly Format[];
  /** Reads an input again; `undefined` when it is gone. */
  readonly raw: (input: InputEntry) => RawInput | undefined | Promise<RawInput | undefined>;
  /** The same output made anew from the raw inputs; left out, values are not derived a second time. */
  readonly fresh?: OutputReader;
  /** Reads a workbook; left out, one that differs is named as a whole. */
  readonly workbookCells?: ReadWorkbook;
}

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** One verification of one output. */
class Verifier {
  private readonly audit = new Audit();
  private readonly options: VerifyOptions;
  /** Ids of the inputs that cannot be read any more, and whether one of the others was changed. */
  private readonly gone = new Set<unknown>();
  private isChanged = false;

  constructor(options: VerifyOptions) {
    this.options = options;
  }

  async run(): Promise<Report> {
    const bytes = this.options.output.read(MANIFEST);
    if (!bytes) {
      this.audit.wrong({ file: MANIFEST, message: 'there is no manifest: the output is not complete' });
      return this.audit.report();
    }
    const { manifest, problem } = readManifest(Buffer.from(bytes).toString('utf8'));
    if (problem) this.audit.wrong({ file: MANIFEST, message: problem });
    if (!manifest) return this.audit.report();
    this.checkFiles(manifest);
    const { rows, source } = await this.readTables(manifest);
    checkReferences(rows, (table) => source[table], this.audit);
    const read = (table: TableName, path: string) => this.decode(table, path);
    await checkPartitions({ outputs: manifest.outputs, rows, read, audit: this.audit });
    await this.checkInputs(manifest, rows, source);
    await this.checkAgain(manifest, rows, source);
    return this.audit.report();
  }

  private checkFiles({ outputs, counts, tables }: Manifest): void {
    const known = new Set([MANIFEST, ...outputs.map(({ path }) => path)]);
    for (const path of this.options.output.list()) {
      if (!known.has(path)) this.audit.wrong({ file: path, message: 'the manifest does not list this file' });
    }
    for (const { path, sha256: expected, bytes, table, rows } of outputs) {
      this.audit.checked('files');
      const found = this.options.output.read(path);
      if (!found) this.audit.wrong({ file: path, message: 'the file is missing' });
      else if (sha256(found) !== expected) {
        const message =
          found.length === bytes ? 'its bytes were changed' : `it has ${found.length} bytes, not ${bytes}`;
        this.audit.wrong({ file: path, message });
      }
      if (table && rows !== tables[table])
        this.audit.wrong({ file: path, message: differs(rows, tables[table]) });
    }
    if (counts.inputs !== counts.documents + counts.unreadable) {
      this.audit.wrong({
        file: MANIFEST,
        field: 'counts',
        message: 'inputs are not documents and unreadable ones',
      });
    }
  }

  /** The rows of each table from its first readable file; the other formats are compared with it. */
  private async readTables(
    manifest: Manifest,
  ): Promise<{ rows: AllRows; source: Record<TableName, string> }> {
    const rows = {} as Record<TableName, readonly AnyRow[]>;
    const source = {} as Record<TableName, string>;
    for (const name of TABLE_NAMES) {
      rows[name] = [];
      source[name] = name;
      let first = true;
      for (const { path } of manifest.outputs.filter(({ table }) => table === name).sort(jsonFirst)) {
        const found = await this.decode(name, path);
        if (!found) continue;
        if (first) {
          rows[name] = found;
          source[name] = path;
          this.checkShapes(name, path, found);
          this.checkCount(name, path, found, manifest);
          first = false;
        } else {
          const sides = { file: path, found, expected: rows[name], against: source[name] };
          compareTables(sides, TABLES[name].columns, this.audit);
        }
      }
    }
    return { rows, source };
  }

  private async decode(
    name: TableName,
    path: string,
    output: OutputReader = this.options.output,
  ): Promise<readonly AnyRow[] | undefined> {
    const format = this.options.formats.find(
      ({ extension }) =>
        path === `${name}.${extension}` ||
        (path.startsWith(PARTITIONS) && path.endsWith(`/${name}.${extension}`)),
    );
    const bytes = output.read(path);
    if (!format || !bytes) return undefined;
    try {
      return await format.decode(bytes, TABLES[name]);
    } catch (error) {
      this.audit.wrong({
        file: path,
        message: `it cannot be read as ${format.id}: ${(error as Error).message}`,
      });
      return undefined;
    }
  }

  private checkShapes(name: TableName, file: string, rows: readonly AnyRow[]): void {
    for (const row of rows) {
      const result = TABLES[name].schema.safeParse(row);
      if (result.success) continue;
      for (const { path, message } of result.error.issues) {
        this.audit.wrong({ file, record: String(row.id), field: path.join('.'), message });
      }
    }
    this.audit.checked('rows', rows.length);
  }

  private checkCount(name: TableName, file: string, rows: readonly AnyRow[], { tables }: Manifest): void {
    if (rows.length !== tables[name]) {
      this.audit.wrong({ file, message: `it has ${rows.length} rows, the manifest says ${tables[name]}` });
    }
  }

  private async checkInputs(
    manifest: Manifest,
    rows: AllRows,
    source: Record<TableName, string>,
  ): Promise<void> {
    const byDocument = groupByDocument(rows);
    for (const input of manifest.inputs) {
      this.audit.checked('inputs');
      const raw = await this.options.raw(input);
      if (!raw) {
        this.gone.add(input.id);
        this.audit.wrong({ file: input.path, message: GONE[input.path] ?? 'the input is gone' });
        continue;
      }
      if (raw.sha256 !== input.sha256) {
        this.isChanged = true;
        this.audit.wrong({ file: input.path, message: 'the input was changed since the tables were made' });
      }
      const own = byDocument.get(input.id) ?? {};
      this.checkDocument(own, rawText(raw.text), source);
    }
  }

  private checkDocument(own: DocumentRows, raw: RawText, source: Record<TableName, string>): void {
    for (const name of Object.keys(own) as TableName[]) {
      for (const row of own[name]!) {
        const place = { file: source[name], row };
        if (name === 'claims') {
          checkEvidence(place, raw, this.audit);
          this.checkNumber(row, source[name]);
        } else if ('char_start' in row) checkPlace(place, raw, this.audit);
      }
    }
  }

  private checkNumber(claim: AnyRow, file: string): void {
    if (claim.table_name !== 'figures' || claim.field !== 'value' || claim.basis !== 'stated') return;
    const again = rereadNumber(claim.original as string);
    if (again === undefined) return;
    this.audit.checked('amounts read again');
    if (again !== claim.value) {
      const message = `${differs(claim.value, again)} (read again from ${JSON.stringify(claim.original)})`;
      this.audit.wrong({ file, record: String(claim.id), field: 'value', message });
    }
  }

  /** Decisions, lists of names and extractors are those the tables were made with. */
  private checkSetting(manifest: Manifest, fresh: OutputReader): void {
    const again = readManifest(Buffer.from(fresh.read(MANIFEST)!).toString('utf8')).manifest!;
    for (const [name, what] of Object.entries(SETTING)) {
      const [was, is] = [manifest, again].map(({ configuration }) => JSON.stringify(configuration[name]));
      if (was !== is)
        this.audit.wrong({ file: MANIFEST, field: `configuration.${name}`, message: `${what}, ${is} now` });
    }
  }

  /** Compares every row and every other file with what the raw inputs give now. */
  private async checkAgain(
    manifest: Manifest,
    rows: AllRows,
    source: Record<TableName, string>,
  ): Promise<void> {
    const { fresh, output, workbookCells } = this.options;
    if (!fresh) return;
    this.checkSetting(manifest, fresh);
    for (const name of TABLE_NAMES) {
      if (name === 'directory' && this.gone.size) continue;
      const expected = await this.decode(name, source[name], fresh);
      if (!expected) continue;
      const found = this.gone.size
        ? rows[name].filter((row) => !this.gone.has(documentOf(name, row)))
        : rows[name];
      this.audit.checked('rows derived again', expected.length);
      const sides = { file: source[name], found, expected, against: 'the analysis of the raw text' };
      compareTables(sides, TABLES[name].columns, this.audit);
    }
    if (!this.gone.size && !this.isChanged)
      await checkPublished({ outputs: manifest.outputs, output, fresh, workbookCells }, this.audit);
  }
}

/** What is said of settings that are not what they were, by their name in the manifest's configuration. */
const SETTING: Readonly<Record<string, string>> = {
  decisions_sha256: 'the decisions of reviewers were changed since the tables were made',
  extractors: 'lists of names, rules or extractors were changed since the tables were made',
};

/** What is said of inputs that are not found where they were, by their path. */
const GONE: Readonly<Record<string, string>> = {
  '-': 'it came through standard input: give it there again, or name a file with the same words (--raw)',
};

/** The document a row belongs to; none for rows of the whole corpus. */
const documentOf = (name: TableName, row: AnyRow): unknown =>
  name === 'documents' ? row.id : row.document_id;

type DocumentRows = { [N in TableName]?: AnyRow[] };

const jsonFirst = (a: { path: string }, b: { path: string }): number =>
  Number(b.path.endsWith('.jsonl')) - Number(a.path.endsWith('.jsonl')) ||
  Number(b.path.endsWith('.json')) - Number(a.path.endsWith('.json')) ||
  (a.path < b.path ? -1 : 1);

const groupByDocument = (rows: AllRows): Map<unknown, DocumentRows> => {
  const groups = new Map<unknown, DocumentRows>();
  for (const name of TABLE_NAMES) {
    for (const row of rows[name]) {
      const id = documentOf(name, row);
      if (id === undefined || id === null) continue;
      let group = groups.get(id);
      if (!group) {
        group = {};
        groups.set(id, group);
      }
      group[name] ??= [];
      group[name].push(row);
    }
  }
  return groups;
};

/**
 * Reads every export from disk again and proves it: hashes, shapes, references, formats against
 * each other, every offset against the raw text, every value and every other file against what the
 * raw text gives a second time. Names the cell that does not agree.
 */
export const verifyOutput = (options: VerifyOptions): Promise<Report> => new Verifier(options).run();
