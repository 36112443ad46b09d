import type { Command } from 'commander';
import type { Config } from '../../schemas/config.ts';
import type { MetadataField } from '../../schemas/document.ts';
import { isDate } from '../core/calendar.ts';
import { UsageError } from '../core/errors.ts';
import type { Setting } from '../process.ts';
import { note } from './_command.ts';

/** Options that several commands share. */
export interface SharedOptions {
  readonly output: string;
  readonly config?: string;
  readonly format?: string[];
  readonly publish?: string[];
  readonly spreadsheet?: boolean;
  readonly partition?: string;
  readonly review?: string;
  readonly maxErrors?: string;
  readonly maxBytes?: string;
  readonly encoding?: string;
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly kind?: string;
}

/** Adds the options of commands that read inputs. */
export const withInputOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'publication date of all inputs, ISO 8601: the anchor of relative dates')
    .option('--title <text>', 'title of the input')
    .option('--byline <text>', 'byline of the input')
    .option('--publisher <text>', 'publisher of the inputs')
    .option('--url <url>', 'address of the input')
    .option('--encoding <label>', 'encoding of the inputs, when they do not say')
    .option('--max-bytes <n>', 'largest input in bytes')
    .option('--kind <kind>', 'read all inputs as text/plain, text/markdown, text/html or lines (JSON Lines)');

/** Adds the options of commands that need the configuration and the output folder. */
export const withSharedOptions = (command: Command): Command =>
  command
    .option('-o, --output <dir>', 'output folder', 'output')
    .option('-c, --config <file>', 'configuration file (default sourceline.config.json when it exists)')
    .option('--review <file>', 'decisions of reviewers to apply (default review.csv when it exists)')
    .option('--max-errors <n>', 'unreadable documents that are allowed before the exit code is 1');

/** Adds the options of commands that write exports. */
export const withExportOptions = (command: Command): Command =>
  command
    .option('--format <name...>', 'table formats: csv, json, parquet (the default), jsonl')
    .option(
      '--publish <name...>',
      'also: workbook, audit-page, summary, prov, annotations, brat, label-studio, doccano',
    )
    .option('--spreadsheet', 'also write CSV for spreadsheet programs')
    .option('--partition <by>', 'also write Parquet cut by publication month into by-month/: month');

const METADATA_OPTIONS = ['title', 'byline', 'publisher', 'published', 'url'] as const;

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/;

const dateChecked = (field: MetadataField, value: string | undefined): string | undefined => {
  if (field !== 'published' || value === undefined) return value;
  const [, year, month, day] = (ISO_DATE.exec(value.trim()) ?? []).map(Number);
  if (isDate(year, month, day)) return value;
  throw new UsageError('OPTION_INVALID', `--published wants a date such as 2024-11-10, not ${value}`);
};

/** Metadata given on the command line. */
export const givenMetadata = (options: SharedOptions): { readonly [F in MetadataField]?: string } =>
  Object.fromEntries(METADATA_OPTIONS.map((field) => [field, dateChecked(field, options[field])]));

const KINDS = ['text/plain', 'text/markdown', 'text/html', 'lines'] as const;

/** What inputs are read as, when the command line says so. */
export const givenKind = (options: SharedOptions): (typeof KINDS)[number] | undefined => {
  if (options.kind === undefined) return undefined;
  const kind = KINDS.find((name) => name === options.kind);
  if (!kind)
    throw new UsageError('OPTION_INVALID', `--kind wants one of ${KINDS.join(', ')}, not ${options.kind}`);
  return kind;
};

const monthly = (by: string): 'month' => {
  if (by === 'month') return by;
  throw new UsageError('OPTION_INVALID', `--partition wants month, not ${by}`);
};

/** A whole number from the command line. Throws a usage error that names the option. */
export const wholeNumber = (text: string, name: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError('OPTION_INVALID', `${name} wants a whole number, not ${text}`);
};

const checkEncoding = async (label: string): Promise<void> => {
  const { isEncoding } = await import('../io/read-encoding.ts');
  if (isEncoding(label)) return;
  throw new UsageError(
    'OPTION_INVALID',
    `--encoding wants a label such as utf-8, windows-1252 or utf-16le, not ${label}`,
  );
};

const checkDollar = async (code: string): Promise<void> => {
  const { CURRENCIES } = await import('../lexicon/currencies.ts');
  if (CURRENCIES.some(([known]) => known === code)) return;
  throw new UsageError('CONFIG_INVALID', `dollar: ${code} is no currency of ISO 4217`);
};

/** The configuration with the command line's choices on top. */
const configOf = async (options: SharedOptions): Promise<Config> => {
  const { readConfig } = await import('../io/read-config.ts');
  const config = readConfig(options.config);
  if (options.encoding !== undefined) await checkEncoding(options.encoding);
  if (config.dollar !== 'USD') await checkDollar(config.dollar);
  return {
    ...config,
    formats: options.format ?? config.formats,
    publish: options.publish ?? config.publish,
    spreadsheet: options.spreadsheet ?? config.spreadsheet,
    ...(options.partition ? { partition: monthly(options.partition) } : {}),
    review: options.review ?? config.review,
    maxErrors:
      options.maxErrors === undefined ? config.maxErrors : wholeNumber(options.maxErrors, '--max-errors'),
    limits: {
      ...config.limits,
      bytes:
        options.maxBytes === undefined ? config.limits.bytes : wholeNumber(options.maxBytes, '--max-bytes'),
    },
  };
};

/** Configuration, decisions and user extractors of a run. */
export const settingOf = async (options: SharedOptions): Promise<Setting> => {
  const config = await configOf(options);
  const { readReview } = await import('../review-file.ts');
  const { decisions, problems } = readReview(config.review);
  for (const { message } of problems) note(`sourceline: REVIEW_LINE_INVALID: ${message}`);
  const { userExtractors } = await import('../user-extractors.ts');
  return { config, decisions, userExtractors: await userExtractors(config) };
};
