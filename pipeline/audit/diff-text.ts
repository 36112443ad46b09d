import type { Difference, RowChange } from './diff.ts';

const SIGNS = { added: '+', removed: '-', changed: '~', moved: '>' } as const;

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? '(empty)'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const snippets = ({ before, after }: RowChange): string[] => {
  if (before !== undefined && after !== undefined && before !== after) {
    return [`    before: ${oneLine(before)}`, `    after:  ${oneLine(after)}`];
  }
  const sentence = after ?? before;
  return sentence === undefined ? [] : [`    in: ${oneLine(sentence)}`];
};

const changeLines = (change: RowChange): string[] => [
  `${SIGNS[change.kind]} ${change.table} ${change.id} ${JSON.stringify(oneLine(change.words))}`,
  ...change.cells.map(({ field, before, after }) => `    ${field}: ${shown(before)} → ${shown(after)}`),
  ...snippets(change),
];

/** The difference as text: the summary, then each row with its cells and sentences. */
export const diffText = ({ changes, summary }: Difference): string =>
  `${[summary, ...changes.flatMap(changeLines)].join('\n')}\n`;

const escaped = (text: string): string => oneLine(text).replace(/[\\|`*_<>[\]]/g, '\\$&');

const markdownRow = ({ kind, table, words, cells }: RowChange): string => {
  const values = cells.map(
    ({ field, before, after }) => `${field}: ${escaped(shown(before))} → ${escaped(shown(after))}`,
  );
  return `| ${kind} | ${table} | ${escaped(words)} | ${values.join('<br>')} |`;
};

/** The difference as Markdown: the summary and a table. */
export const diffMarkdown = ({ changes, summary }: Difference): string => {
  if (!changes.length) return `**${summary}**\n`;
  const head = ['| | Table | Words | Values |', '|---|---|---|---|'];
  return `${[`**${escaped(summary)}**`, '', ...head, ...changes.map(markdownRow)].join('\n')}\n`;
};

/** The difference as JSON. */
export const diffJson = (difference: Difference): string => `${JSON.stringify(difference, null, 2)}\n`;
