import { describe, expect, it } from 'vitest';
import { diffOutputs } from '../../pipeline/audit/diff.ts';
import { diffMarkdown, diffText } from '../../pipeline/audit/diff-text.ts';
import { explainValue } from '../../pipeline/audit/explain.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import type { Checked } from '../../schemas/stages.ts';
import type { TableName } from '../../schemas/tables.ts';
import { syntheticResolved } from '../export/_synthetic.ts';
import { allRows } from '../../pipeline/core/row-list.ts';

const make = (text: string): Checked => checkDocument(syntheticResolved(text, 'a.txt'));
const rowsOf = (checked: Checked) => (table: TableName) => allRows(checked.rows[table]);

const BEFORE =
  'In 2019 the Bank paid 1,234.5 to 37 countries.\nThe rest stays as it always was, word for word, in all its length.\nIt gave 12 others.';
const AFTER = BEFORE.replace('In 2019', 'Then, in the year 2019');

describe('diff', () => {
  it('finds nothing between two equal outputs', () => {
    expect(diffOutputs(rowsOf(make(BEFORE)), rowsOf(make(BEFORE)))).toEqual({
      changes: [],
      summary: 'no change',
    });
  });

  it('calls figures moved that only stand elsewhere, and says so in one line', () => {
    const { changes, summary } = diffOutputs(rowsOf(make(BEFORE)), rowsOf(make(AFTER)));
    const figures = changes
      .filter(({ table }) => table === 'figures')
      .map(({ kind, words }) => [kind, words]);
    expect(figures).toEqual([
      ['moved', '2019 the'],
      ['moved', '1,234.5 to'],
      ['moved', '37 countries'],
      ['moved', '12 others'],
    ]);
    expect(summary).toContain('figures →4');
    expect(summary).not.toContain('\n');
  });

  it('shows the old and the new value with its sentence', () => {
    const before = make(BEFORE);
    const after: Checked = {
      ...before,
      rows: {
        ...before.rows,
        figures: allRows(before.rows.figures).map((row) =>
          row.value === '37' ? { ...row, value: '38' } : row,
        ),
      },
    };
    const difference = diffOutputs(rowsOf(before), rowsOf(after));
    expect(difference.summary).toBe('1 changed (figures ~1)');
    expect(difference.changes[0].cells).toEqual([{ field: 'value', before: '37', after: '38' }]);
    const text = diffText(difference);
    expect(text).toContain('value: 37 → 38');
    expect(text).toContain('in: In 2019 the Bank paid 1,234.5 to 37 countries.');
    expect(diffMarkdown(difference)).toContain('| changed | figures | 37 countries | value: 37 → 38 |');
  });

  it('lists rows that came and went', () => {
    const before = make(BEFORE);
    const without: Checked = {
      ...before,
      rows: { ...before.rows, figures: allRows(before.rows.figures).slice(1) },
    };
    expect(diffOutputs(rowsOf(before), rowsOf(without)).summary).toBe('1 removed (figures −1)');
    expect(diffOutputs(rowsOf(without), rowsOf(before)).summary).toBe('1 added (figures +1)');
  });
});

describe('explain', () => {
  it('draws the source line with carets under the evidence, and names rule and basis', () => {
    const checked = make('The Bank paid 😀 1,234.5 to Ghana.');
    const figure = allRows(checked.rows.figures)[0];
    expect(explainValue(checked, figure.id as string, 'value')).toBe(
      [
        `Figures ${figure.id} in a.txt`,
        '  1:17 | The Bank paid 😀 1,234.5 to Ghana.',
        '       |                  ^^^^^^^^^^',
        '  rule     extract/figures#synthetic (pipeline/extract/figures.ts)',
        'value = 1234.5',
        '  1:17 | The Bank paid 😀 1,234.5 to Ghana.',
        '       |                  ^^^^^^^',
        '  basis    stated: written there',
        '  rule     extract/figures#synthetic, version 1 (pipeline/extract/figures.ts)',
        '  checks   each stretch equals the raw text; the value fits figures.value',
        'competed nothing else',
        '',
      ].join('\n'),
    );
  });

  it('says that a cell is empty, that a column is not there, and nothing for an unknown id', () => {
    const checked = make('The Bank paid 7 to Ghana.');
    const id = allRows(checked.rows.figures)[0].id as string;
    expect(explainValue(checked, id, 'currency')).toContain('currency is empty: no rule found one');
    expect(() => explainValue(checked, id, 'colour')).toThrow('figures has no column colour');
    expect(explainValue(checked, 'fig_none')).toBe(undefined);
  });
});
