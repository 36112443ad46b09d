import type { Checked } from '../../schemas/stages.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { definePublisher } from '../core/define-format.ts';
import { ownText } from '../core/own-text.ts';

/** Entities, figures, quotations and findings beyond this many are counted, not listed. */
const LISTED = 50;

/** Text that Markdown shows as it stands, on one line. */
const plain = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~&-]/g, '\\$&')
    .trim();

const table = (
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
  total = rows.length,
): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.slice(0, LISTED).map((cells) => `| ${cells.map(plain).join(' | ')} |`),
  ...(total > LISTED ? ['', `… and ${total - LISTED} more`] : []),
  '',
];

interface Place {
  readonly path: string;
  readonly row: AnyRow;
}

/** The first rows of a kind, as many as are listed, and how many there are. */
class Listing {
  readonly places: Place[] = [];
  total = 0;

  get isFull(): boolean {
    return this.places.length >= LISTED;
  }

  add(path: string, row: AnyRow): void {
    this.total += 1;
    if (!this.isFull) this.places.push({ path, row });
  }
}

/** Keeps what a summary lists, and counts the rest. */
class Gathered {
  readonly counts = new Map<string, number>();
  readonly entities = new Map<
    string,
    { name: unknown; kind: unknown; mentions: number; documents: number }
  >();
  readonly money = new Listing();
  readonly quotes = new Map<string, Listing>();
  readonly findings = new Listing();
  documents = 0;

  add({ rows, document }: Checked): void {
    this.documents += 1;
    const { path } = document.source;
    for (const [name, list] of Object.entries(rows))
      this.counts.set(name, (this.counts.get(name) ?? 0) + list.length);
    for (const row of rows.entities ?? []) this.addEntity(row);
    for (const row of rows.figures ?? []) if (row.kind === 'money') this.money.add(path, row);
    for (const row of rows.quotes ?? []) this.addQuote(path, row);
    for (const row of rows.findings ?? []) if (row.severity !== 'info') this.findings.add(path, row);
  }

  private addEntity(row: AnyRow): void {
    const key = `${row.kind}\u0000${row.name}`;
    let known = this.entities.get(key);
    if (!known) {
      known = { name: ownText(String(row.name)), kind: row.kind, mentions: 0, documents: 0 };
      this.entities.set(key, known);
    }
    known.mentions += row.mention_count as number;
    known.documents += 1;
  }

  private addQuote(path: string, { kind, speaker, text, line }: AnyRow): void {
    if (kind === 'indirect') return;
    const name = String(speaker ?? 'speaker not known');
    let list = this.quotes.get(name);
    if (!list) {
      list = new Listing();
      this.quotes.set(ownText(name), list);
    }
    if (list.isFull) list.total += 1;
    else list.add(path, { text: ownText(String(text)), line });
  }
}

const amount = (row: AnyRow): string => {
  if (row.value !== null) return String(row.value);
  return row.low !== null || row.high !== null ? `${row.low ?? ''} to ${row.high ?? ''}` : '';
};

const quoteLines = (quotes: ReadonlyMap<string, Listing>): string[] => {
  const speakers = [...quotes].sort((a, b) => b[1].total - a[1].total || (a[0] < b[0] ? -1 : 1));
  return speakers
    .slice(0, LISTED)
    .flatMap(([speaker, { places }]) => [
      `- **${plain(speaker)}**`,
      ...places.map(({ path, row }) => `  - “${plain(row.text)}” (${plain(path)}:${row.line})`),
    ]);
};

const text = (gathered: Gathered): string => {
  const entities = [...gathered.entities.values()].sort(
    (a, b) => b.mentions - a.mentions || (String(a.name) < String(b.name) ? -1 : 1),
  );
  const counts = [...gathered.counts].filter(([name]) => name !== 'documents');
  return [
    '# Summary',
    '',
    `${gathered.documents} ${gathered.documents === 1 ? 'document' : 'documents'}.`,
    '',
    ...table(['Table', 'Rows'], counts),
    '## Entities named most',
    '',
    ...table(
      ['Name', 'Kind', 'Mentions', 'Documents'],
      entities.map((e) => [e.name, e.kind, e.mentions, e.documents]),
    ),
    '## Money',
    '',
    ...table(
      ['As written', 'Value', 'Currency', 'Status', 'Place'],
      gathered.money.places.map(({ path, row }) => [
        row.surface,
        amount(row),
        row.currency,
        row.status,
        `${path}:${row.line}`,
      ]),
      gathered.money.total,
    ),
    '## Quotations by speaker',
    '',
    ...quoteLines(gathered.quotes),
    '',
    '## Findings',
    '',
    ...table(
      ['Severity', 'Code', 'Message', 'Place'],
      gathered.findings.places.map(({ path, row }) => [
        row.severity,
        row.code,
        row.message,
        row.line === null ? path : `${path}:${row.line}`,
      ]),
      gathered.findings.total,
    ),
  ].join('\n');
};

/** `summary.md`: counts, entities named most, money, quotations by speaker, findings. */
export default definePublisher({
  id: 'summary',
  title: 'summary.md, for readers',
  byDefault: true,
  start: ({ open }) => {
    const gathered = new Gathered();
    return {
      document: (checked) => gathered.add(checked),
      unreadable(path, findings) {
        for (const { code, message } of findings) {
          gathered.findings.add(path, { severity: 'error', code, message, line: null });
        }
      },
      finish() {
        const file = open('summary.md', 'text/markdown');
        file.write(`${text(gathered).trimEnd()}\n`);
        file.close();
      },
    };
  },
});
