/** One thing that does not agree. The place is as near as it is known: file, then row, then cell. */
export interface Mismatch {
  readonly file: string;
  readonly record?: string;
  readonly field?: string;
  /** What is wrong, with both sides: `"3" is not "4"`. */
  readonly message: string;
}

/** What `verify` looked at and what did not agree. */
export interface Report {
  readonly checked: Readonly<Record<string, number>>;
  readonly mismatches: readonly Mismatch[];
  readonly ok: boolean;
}

/** Mismatches beyond this many are counted, not kept. */
const KEPT = 1000;

/** Collects what was checked and what did not agree. */
export class Audit {
  private readonly counts: Record<string, number> = {};
  private readonly mismatches: Mismatch[] = [];
  private total = 0;

  checked(what: string, count = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + count;
  }

  wrong(mismatch: Mismatch): void {
    this.total += 1;
    if (this.mismatches.length < KEPT) this.mismatches.push(mismatch);
  }

  report(): Report {
    return { checked: this.counts, mismatches: this.mismatches, ok: this.total === 0 };
  }
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};

/** `"3" is not "4"`. */
export const differs = (found: unknown, expected: unknown): string =>
  `${shown(found)} is not ${shown(expected)}`;

/** One line of a mismatch: `figures.csv fig_… value: "3" is not "4"`. */
export const mismatchLine = ({ file, record, field, message }: Mismatch): string =>
  `${[file, record, field].filter((part) => part !== undefined).join(' ')}: ${message}`;

/** The report as text: what was checked, then each mismatch on a line. */
export const reportText = ({ checked, mismatches, ok }: Report): string => {
  const counts = Object.entries(checked).map(([what, count]) => `${count} ${what}`);
  const head = ok
    ? `verified: ${counts.join(', ')}`
    : `${mismatches.length} ${mismatches.length === 1 ? 'mismatch' : 'mismatches'}; checked ${counts.join(', ')}`;
  return `${[head, ...mismatches.map(mismatchLine)].join('\n')}\n`;
};
