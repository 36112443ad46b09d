import type { Column } from '../../schemas/column.ts';
import type { TableShape } from './define-format.ts';

const TYPE_WORDS: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  integer: 'whole number',
  decimal: 'exact decimal',
  double: 'number',
  date: 'date',
  boolean: 'true or false',
  'text-list': 'list of texts',
  'segment-list': 'list of evidence',
};

const SEGMENT_WORDS =
  'Evidence is a list of stretches: source (raw, sidecar, option, reference, review), entry (what was consulted outside the text), char_start and char_end (UTF-16 offsets in the raw text), text (the words there), sha256 (of what was consulted, where it is known; raw text: documents.sha256).';

const typeOf = (column: Column, table: TableShape): string => {
  const target = table.references[column.name];
  const words = TYPE_WORDS[column.type];
  return `${words}${column.nullable ? ', may be empty' : ''}${target ? `, → ${target}.id` : ''}`;
};

const escapePipes = (text: string): string => text.replaceAll('|', '\\|');

const markdownTable = (table: TableShape): string[] => [
  `## ${table.title}: \`${table.name}\``,
  '',
  table.description,
  '',
  '| Column | Name | Type | Meaning |',
  '|---|---|---|---|',
  ...table.columns.map(
    (column) =>
      `| \`${column.name}\` | ${escapePipes(column.label)} | ${typeOf(column, table)} | ${escapePipes(column.description)} |`,
  ),
  '',
];

/** The data dictionary as Markdown: one section per table. */
export const dictionaryMarkdown = (tables: readonly TableShape[]): string =>
  [
    '# Data dictionary',
    '',
    'Generated from the schemas in `records/` by `npm run generate`. Offsets count UTF-16 code units from 0 in the decoded raw text, half-open `[start, end)`; exports carry code points, line and column as well.',
    '',
    SEGMENT_WORDS,
    '',
    ...tables.flatMap(markdownTable),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');

const wrap = (text: string, indent: string, width = 100): string[] => {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
};

const textTable = (table: TableShape): string[] => [
  '',
  `${table.name.toUpperCase()}: ${table.description}`,
  '',
  ...table.columns.flatMap((column) => [
    `  ${column.name} (${typeOf(column, table)})`,
    ...wrap(`${column.label}. ${column.description}`, '      '),
  ]),
];

/** The data dictionary as plain text, to travel with the exported files. */
export const dictionaryText = (tables: readonly TableShape[]): string =>
  [
    'WHAT THESE FILES ARE',
    '',
    ...wrap(
      'Tables made by sourceline from articles. Every value points at the characters it came from: see claims. The same rows stand in each format. manifest.json lists every file with its SHA-256.',
      '',
    ),
    '',
    ...wrap(
      'Offsets (char_start, char_end) count UTF-16 code units from 0 in the decoded raw text, the end not included; codepoint_start and codepoint_end count Unicode code points; line and column count from 1.',
      '',
    ),
    '',
    ...wrap(SEGMENT_WORDS, ''),
    '',
    ...wrap(
      'CSV: UTF-8, comma, CRLF, RFC 4180. An empty cell is no value; "" is empty text. Lists are JSON. Decimals are exact text: read them as decimals, not as floats. Parquet: DECIMAL(38,9); a decimal that does not fit stands as text in the column of the same name ending in _text, and findings says so.',
      '',
    ),
    '',
    ...wrap(
      'CSV for spreadsheets (--spreadsheet): the same with a byte order mark; an apostrophe stands before each line of text that a program could run as a formula, turn into a number or a date, or that begins with an apostrophe. Taking one apostrophe off each such line gives the text back.',
      '',
    ),
    ...tables.flatMap(textTable),
    '',
  ].join('\n');
