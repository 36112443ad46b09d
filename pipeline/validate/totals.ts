import type { Finding } from '../../schemas/finding.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { add, compare, type Decimal, formatDecimal, parseDecimal } from '../core/decimal.ts';

type Figure = DocumentRecord<'figures'>;

/** After a total: what opens the list of its parts. A comma does so only after `a total of`. */
const OPENERS = new Set(['(', ':', '—', '–', '-']);
const PLACES = new Set(['from', 'for', 'in', 'by', 'to', 'at', 'on', 'of']);
/** What joins parts, longest first. */
const JOINTS = [', and', ', plus', ',', ';', ' and', ' plus', ' &'];
const CLOSERS = new Set(['', ')', ',', '.', ';', '—', '–']);
const TOTAL_BEFORE = /\ba total of $/i;
const SUMS = new Set([
  'a total of',
  'for a total of',
  'making a total of',
  'or a total of',
  'that is a total of',
]);

/** A gap with its blanks made single. */
const plain = (gap: string): string => ` ${gap.trim().split(/\s+/).join(' ')}`;

/** Nothing, or a short phrase that says where a part belongs: ` from France`. */
const isPlace = (words: string): boolean => {
  const text = words.trim();
  return text === '' || (PLACES.has(text.split(' ', 1)[0]) && text.length < 48 && !/[().;:,]/.test(text));
};

const joins = (gap: string): boolean => {
  const text = plain(gap);
  const joint = JOINTS.find((end) => text.endsWith(end));
  return joint !== undefined && isPlace(text.slice(0, -joint.length));
};

const closes = (rest: string): boolean => {
  const text = plain(rest);
  const at = text.search(/[),.;—–]/);
  return isPlace(at < 0 ? text : text.slice(0, at)) && CLOSERS.has(at < 0 ? '' : text[at]);
};

const isSum = (gap: string): boolean =>
  SUMS.has(
    plain(gap)
      .replace(/^[ ,—–(]+/, '')
      .toLowerCase(),
  );

const MOST_PARTS = 12;
const REACH = 60;

interface Part {
  readonly figure: Figure;
  readonly value: Decimal;
  readonly kind: string;
  /** Where the figure ends with its noun. */
  readonly end: number;
}

const partOf = (figure: Figure): Part | undefined => {
  const { value, kind, currency, approximate, bound, counted } = figure.fields;
  if (!value || approximate?.value || bound || (kind?.value !== 'count' && kind?.value !== 'money'))
    return undefined;
  const decimal = parseDecimal(value.value);
  const noun = counted?.spans.at(-1);
  if (!decimal) return undefined;
  const follows = noun !== undefined && noun.start >= figure.span.end && noun.start - figure.span.end < 30;
  return {
    figure,
    value: decimal,
    kind: currency?.value ?? kind.value,
    end: follows ? noun.end : figure.span.end,
  };
};

/** Looks for totals beside their parts in the text of one document. */
class TotalChecker {
  private readonly view: string;
  private readonly parts: readonly (Part | undefined)[];
  readonly found: Finding[] = [];

  constructor({ document, records }: Resolved) {
    this.view = document.view;
    this.parts = records.figures.map(partOf);
  }

  run(): void {
    for (let i = 0; i < this.parts.length; i += 1) {
      const total = this.parts[i];
      if (!total) continue;
      const before = this.view.slice(Math.max(0, total.figure.span.start - 30), total.figure.span.start);
      const after = this.after(i, total, TOTAL_BEFORE.test(before));
      if (after.length > 1) this.compare(total, after);
      else {
        const earlier = TOTAL_BEFORE.test(before) ? this.earlier(i, total) : [];
        if (earlier.length > 1) this.compare(total, earlier);
      }
    }
  }

  private gap(from: Part, to: Part): string {
    const { start } = to.figure.span;
    return start - from.end > REACH || start < from.end ? '?' : this.view.slice(from.end, start);
  }

  /** `12 people (7 men and 6 women)`. */
  private after(i: number, total: Part, isSaid: boolean): Part[] {
    const first = this.parts[i + 1];
    const opener = first && this.gap(total, first);
    if (!first || opener === undefined || first.kind !== total.kind) return [];
    const sign = opener.trim();
    if (!OPENERS.has(sign) && !(isSaid && sign === ',')) return [];
    const list = this.listFrom(i + 1, total.kind);
    const last = list.at(-1)!;
    return closes(this.view.slice(last.end, last.end + REACH)) ? list : [];
  }

  private listFrom(from: number, kind: string): Part[] {
    const list = [this.parts[from]!];
    for (let j = from + 1; j < this.parts.length && list.length < MOST_PARTS; j += 1) {
      const next = this.parts[j];
      if (!next || next.kind !== kind || !joins(this.gap(list.at(-1)!, next))) break;
      list.push(next);
    }
    return list;
  }

  /** `7 men and 6 women, a total of 12`. */
  private earlier(i: number, total: Part): Part[] {
    const last = this.parts[i - 1];
    if (!last || last.kind !== total.kind || !isSum(this.gap(last, total))) return [];
    const list = [last];
    for (let j = i - 2; j >= 0 && list.length < MOST_PARTS; j -= 1) {
      const part = this.parts[j];
      if (!part || part.kind !== total.kind || !joins(this.gap(part, list[0]))) break;
      list.unshift(part);
    }
    return list;
  }

  private compare(total: Part, parts: readonly Part[]): void {
    const sum = parts.map(({ value }) => value).reduce(add);
    if (compare(sum, total.value) === 0) return;
    const said = parts.map(({ value }) => formatDecimal(value)).join(' + ');
    const { span, rule } = total.figure;
    this.found.push({
      code: 'TOTAL_MISMATCH',
      message: `${said} is ${formatDecimal(sum)}, not ${formatDecimal(total.value)}`,
      span: {
        start: Math.min(span.start, parts[0].figure.span.start),
        end: Math.max(span.end, parts.at(-1)!.figure.span.end),
      },
      rule,
    });
  }
}

/** Findings on totals that stand beside their parts and are not their sum. Rounded or bounded amounts are left alone. */
export const totalFindings = (resolved: Resolved): Finding[] => {
  const checker = new TotalChecker(resolved);
  checker.run();
  return checker.found;
};
