import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { implied, stated } from '../../../schemas/value.ts';
import { codeOfCurrency } from '../../annotate/bare-currency.ts';
import { defineLink, type LinkContext } from '../../core/define.ts';
import { type Cell, Headings, type Table, tablesOf } from './_table-cells.ts';
import { isChangeHeading, readChange } from './_table-change.ts';
import { type HeadingUnit, headingReader } from './_table-unit.ts';
import { UnitWriter } from './_table-write.ts';

type Figure = DocumentRecord<'figures'>;
const LETTER = /\p{L}/u;
const AMOUNT = /[1-9]/;
const BRACKETED = /^\((?:\d{1,3}(?:,\d{3}){1,9}|\d{1,12})(?:\.\d{1,9})?\)$/;
const LONGEST_BRACKETED = 40;
/** What is told in money wherever a table is. */
const MONEY_WORD =
  /\b(?:income|revenues?|sales|turnover|profits?|loss(?:es)?|earnings|ebitda|ebit|costs?|expenses?|expenditure|spending|assets|liabilities|debts?|cash|dividends?|tax(?:es)?|equity|capital|investments?|budget|deficit|surplus|funding|grants?|fees|prices?|borrowings?|interest|receipts|payments?)\b/i;

/** Records in document order, looked up by place. */
class Places<R extends { readonly span: Span }> {
  private readonly records: readonly R[];
  private at = 0;

  constructor(records: readonly R[]) {
    this.records = records;
  }

  /** The records within a stretch; stretches are asked for from left to right. */
  within({ start, end }: Span): R[] {
    const { records } = this;
    while (this.at < records.length && records[this.at].span.start < start) this.at += 1;
    const found: R[] = [];
    for (let k = this.at; k < records.length && records[k].span.start < end; k += 1)
      if (records[k].span.end <= end) found.push(records[k]);
    return found;
  }
}

/** What one cell holds. */
interface Held {
  readonly figures: readonly Figure[];
  readonly dates: readonly DocumentRecord<'dates'>[];
  readonly mentions: readonly DocumentRecord<'mentions'>[];
}

/** Gives the figures in the cells of one document what their headings say. */
class TableLinker {
  private readonly context: LinkContext;
  private readonly unitOf;
  private readonly writer: UnitWriter;
  private readonly figures: Places<Figure>;
  private readonly dates: Places<DocumentRecord<'dates'>>;
  private readonly mentions: Places<DocumentRecord<'mentions'>>;

  constructor(context: LinkContext) {
    const { figures, dates, mentions } = context.records;
    this.context = context;
    this.unitOf = headingReader(context.document);
    this.writer = new UnitWriter(context);
    this.figures = new Places(figures.slice());
    this.dates = new Places(dates.slice());
    this.mentions = new Places(mentions);
  }

  link(table: Table): void {
    const caption = table.caption && this.unitOf(table.caption);
    if (caption) this.clear(caption, { figures: this.figures.within(caption.span), dates: [], mentions: [] });
    const held = new Map<Cell, Held>(
      table.cells.map((cell) => [
        cell,
        {
          figures: this.figures.within(cell),
          dates: this.dates.within(cell),
          mentions: this.mentions.within(cell),
        },
      ]),
    );
    const headings = new Headings(table);
    const left: Figure[] = [];
    const units = new Map<Cell, HeadingUnit | undefined>();
    const unitIn = (cell: Cell | undefined): HeadingUnit | undefined => {
      if (!cell) return undefined;
      if (!units.has(cell))
        units.set(cell, this.isAmount(cell, held.get(cell)!) ? undefined : this.unitOf(cell));
      return units.get(cell);
    };
    const whole = (): HeadingUnit | undefined => unitIn(headings.corner) ?? caption;
    const columnsTell = this.columnsTell(table, headings, { held, unitIn });
    for (const cell of table.cells) {
      const column = headings.ofColumn(cell);
      if (!column) continue;
      const row = headings.ofRow(cell);
      const given = [unitIn(column), unitIn(row)];
      const figure = this.figureIn(cell, held.get(cell)!) ?? this.bracketed(cell, given);
      if (!figure) continue;
      this.describe(figure, { row, column, held, units: given, columnsTell });
      const change = [column, row].findIndex((each) => each && isChangeHeading(this.text(each)));
      // How much something changed is told in the unit of that heading, or in its own.
      const ofChange = change < 0 ? given : [given[change]];
      if (!isBare(figure)) this.compare(figure, ofChange);
      else if (!this.measure(figure, ofChange[0] ? ofChange : given) && !this.ofWhole(figure, row, whole()))
        left.push(figure);
      readChange(this.context, figure, [column, row][change]);
    }
    this.report(left, whole());
    for (const [cell, unit] of units) if (unit) this.clear(unit, held.get(cell)!);
  }

  /** Whether the columns name what is measured and the rows whose it is: some column has a unit, or some row is a name; no column is a time, no row has a unit. */
  private columnsTell(
    table: Table,
    headings: Headings,
    {
      held,
      unitIn,
    }: {
      held: ReadonlyMap<Cell, Held>;
      unitIn: (cell: Cell | undefined) => HeadingUnit | undefined;
    },
  ): boolean {
    const columns = new Set<Cell>();
    const rows = new Set<Cell>();
    for (const cell of table.cells) {
      const [column, row] = [headings.ofColumn(cell), headings.ofRow(cell)];
      if (!column || !row) continue;
      columns.add(column);
      rows.add(row);
    }
    const roleOf = (cell: Cell): string | undefined => this.label(cell, held.get(cell)!, unitIn(cell))?.role;
    if ([...rows].some(unitIn) || [...columns].some((cell) => roleOf(cell) === 'period')) return false;
    return [...columns].some(unitIn) || [...rows].some((cell) => roleOf(cell) === 'subject');
  }

  /** The one figure that is all of a cell. */
  private figureIn({ start, end }: Span, { figures }: Held): Figure | undefined {
    const [figure] = figures;
    const { view } = this.context.document;
    if (figures.length !== 1) return undefined;
    const { span } = figure;
    if (span.start === start && span.end === end) return figure;
    return span.start === start + 1 && span.end === end - 1 && view[start] === '(' && view[end - 1] === ')'
      ? figure
      : undefined;
  }

  /** Whether a cell is a figure with an amount of its own: "£12m", and not "US$ million" or "€000". */
  private isAmount(cell: Cell, held: Held): boolean {
    return this.figureIn(cell, held) !== undefined && AMOUNT.test(this.text(cell));
  }

  /** `(20)` among sums of money, which elsewhere numbers an item. */
  private bracketed(cell: Cell, units: readonly (HeadingUnit | undefined)[]): Figure | undefined {
    const text = this.text(cell);
    if (text.length > LONGEST_BRACKETED || !BRACKETED.test(text)) return undefined;
    if (!units.some((unit) => unit?.kind === 'money')) return undefined;
    const span = { start: cell.start + 1, end: cell.end - 1 };
    return this.context.add({
      table: 'figures',
      span,
      rule: 'brackets',
      confidence: 0.8,
      fields: {
        kind: stated('number', span),
        value: stated(text.slice(1, -1).replaceAll(',', ''), span),
        approximate: stated(false, span),
        status: implied('actual', span),
      },
    });
  }

  /** A bare number takes the unit of its column or row; two that differ are a finding. Whether there was any. */
  private measure(figure: Figure, [column, row]: readonly (HeadingUnit | undefined)[]): boolean {
    if (column && row && keyOf(column) !== keyOf(row)) {
      this.context.finding({
        code: 'UNIT_CONFLICT',
        message: `"${this.text(figure.span)}" stands under "${this.text(column.span)}" and behind "${this.text(row.span)}": no unit was taken`,
        span: figure.span,
        rule: 'heading-unit',
      });
      return true;
    }
    const unit = column ?? row;
    if (!unit) return false;
    this.writer.write(figure, unit);
    this.writer.signed(figure, unit);
    return true;
  }

  /** The unit of the whole table holds for sums of money alone: "Employees" under "£m" are no pounds. */
  private ofWhole(figure: Figure, row: Cell | undefined, unit: HeadingUnit | undefined): boolean {
    if (unit && (unit.kind !== 'money' || !row || !MONEY_WORD.test(this.text(row)))) return false;
    if (unit) this.writer.write(figure, unit);
    this.writer.signed(figure, unit);
    return true;
  }

  /** Says once per table which unit was not taken. */
  private report(left: readonly Figure[], unit: HeadingUnit | undefined): void {
    if (!unit || left.length === 0) return;
    const [{ span }] = left;
    const [numbers, are] = left.length > 1 ? ['numbers', 'are'] : ['number', 'is'];
    this.context.finding({
      code: 'NUMBER_DOUBTFUL',
      message: `the table is headed "${this.text(unit.span)}": ${left.length} ${numbers} from "${this.text(span)}" on may be meant in it and ${are} kept as written`,
      span,
      rule: 'heading-unit',
    });
  }

  private text({ start, end }: Span): string {
    return this.context.document.view.slice(start, end);
  }

  /** A figure with a unit of its own under a heading with another one. */
  private compare(figure: Figure, headings: readonly (HeadingUnit | undefined)[]): void {
    const { kind } = figure.fields;
    for (const heading of headings) {
      if (!heading || heading.kind === 'number' || this.agrees(figure, heading)) continue;
      if (kind?.value !== 'money' && kind?.value !== 'percent' && kind?.value !== 'measure') continue;
      this.context.finding({
        code: 'UNIT_CONFLICT',
        message: `"${this.text(figure.span)}" has a unit of its own where "${this.text(heading.span)}" gives another: its own was taken`,
        span: figure.span,
        rule: 'heading-unit',
      });
      return;
    }
  }

  /** Whether a figure's own kind and currency are those of a heading. */
  private agrees({ fields }: Figure, { kind, currency, span }: HeadingUnit): boolean {
    if (fields.kind?.value !== kind) return false;
    const code = currency && codeOfCurrency(this.context.document, currency, span)?.value;
    return !code || !fields.currency || fields.currency.value === code;
  }

  /** What is measured, whose it is and when, where only one of the two headings can say it. */
  private describe(
    figure: Figure,
    {
      row,
      column,
      held,
      units,
      columnsTell,
    }: {
      row: Cell | undefined;
      column: Cell;
      held: ReadonlyMap<Cell, Held>;
      units: readonly (HeadingUnit | undefined)[];
      columnsTell: boolean;
    },
  ): void {
    const labels = [column, row].map((cell, n) => cell && this.label(cell, held.get(cell)!, units[n]));
    const named = labels.filter((label) => label?.role === 'measure');
    // "Change" over the column of "Vaccines": what changed is measured.
    const changed = named.filter((label) => !isChangeHeading(this.text(label!.span)));
    const plain = changed.length ? changed : named;
    if ((plain.length === 1 || (plain.length === 2 && columnsTell)) && !figure.fields.measure)
      this.context.set(figure, 'measure', stated(this.text(plain[0]!.span), plain[0]!.span), 'heading');
    for (const label of labels) {
      if (label?.role === 'period' && !figure.fields.period)
        this.context.set(figure, 'period', stated(this.text(label.span), label.span), 'heading');
      if (label?.role === 'subject' && label.id && !figure.fields.subject_id) {
        const name = this.context.byId('entities', label.id)?.fields.name?.value;
        if (name === undefined) continue;
        this.context.set(figure, 'subject_id', implied(label.id, label.span), 'heading');
        this.context.set(figure, 'subject', implied(name, label.span), 'heading');
      }
    }
  }

  /** A heading as a date, a name or words for what is measured, without its unit. */
  private label(
    cell: Cell,
    { figures, dates, mentions }: Held,
    unit: HeadingUnit | undefined,
  ): { role: 'period' | 'subject' | 'measure'; span: Span; id?: string } | undefined {
    const end = unit ? this.wordsBefore(cell, unit.span.start) : cell.end;
    const span = { start: cell.start, end };
    if (end <= cell.start) return undefined;
    const isAll = (other: Span): boolean => other.start === span.start && other.end === span.end;
    if (dates.some((date) => isAll(date.span))) return { role: 'period', span };
    const mention = mentions.find((each) => isAll(each.span));
    if (mention) return { role: 'subject', span, id: mention.fields.entity_id?.value };
    const hasOwn = [...figures, ...dates].some((own) => own.span.start < end);
    return hasOwn || !LETTER.test(this.text(span)) ? undefined : { role: 'measure', span };
  }

  /** Where the words before the unit of a heading end: without the bracket or comma between. */
  private wordsBefore(cell: Cell, unit: number): number {
    const words = this.context.document.view.slice(cell.start, unit);
    return cell.start + words.replace(/[\s(,[]{1,8}$/, '').length;
  }

  /** "$ million" over a column is no million dollars. */
  private clear({ span }: HeadingUnit, { figures, dates }: Held): void {
    for (const record of [...figures, ...dates])
      if (record.span.start < span.end && record.span.end > span.start)
        this.context.drop(record, 'the unit of a heading');
  }
}

const isBare = ({ fields }: Figure): boolean =>
  (fields.kind?.value === 'number' || fields.kind?.value === 'count') && !fields.unit && !fields.counted;

const keyOf = ({ kind, currency, unit, exponent }: HeadingUnit): string =>
  `${kind} ${currency?.code ?? currency?.noun ?? ''} ${unit?.ucum ?? ''} ${exponent}`;

/**
 * Figures in tables: the unit, the magnitude, what is measured, whose it is and the time, from the
 * headings of column and row.
 */
export default defineLink({
  id: 'table-figures',
  version: 1,
  needs: ['figures', 'dates', 'mentions', 'entities'],
  gives: ['figures'],
  after: ['figure-scope'],
  examples: [
    {
      text: 'City | Distance (km) | Cost (€m)\nOslo | 120 | 3.5\nBergen | 90 | 2',
      finds: [
        {
          table: 'figures',
          surface: '120',
          kind: 'measure',
          unit: 'km',
          measure: 'Distance',
          subject: 'Oslo',
        },
        {
          table: 'figures',
          surface: '3.5',
          kind: 'money',
          value: '3500000',
          currency: 'EUR',
          measure: 'Cost',
        },
        { table: 'figures', surface: '90' },
        { table: 'figures', surface: '2' },
      ],
    },
    {
      text: 'Team | W | L\nLeeds | 4 | 3\nYork | 2 | 5',
      finds: [
        { table: 'figures', surface: '4', kind: 'number', unit: undefined },
        { table: 'figures', surface: '3', unit: undefined },
        { table: 'figures', surface: '2', unit: undefined },
        { table: 'figures', surface: '5', unit: undefined },
      ],
      why: 'W is no watt over a column',
    },
  ],
  link: (context) => {
    if (!context.document.blocks.some(({ kind }) => kind === 'table_cell')) return;
    const linker = new TableLinker(context);
    for (const table of tablesOf(context.document)) linker.link(table);
  },
});
