import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { prepareParsers } from '../../pipeline/parse/parse-document.ts';

beforeAll(() => prepareParsers(['text/markdown']));

const read = (text: string) => {
  const { records, findings } = analyse({ text, mediaType: 'text/markdown' });
  const rows = records.figures.map(({ fields }) =>
    [fields.value, fields.unit ?? fields.currency, fields.measure, fields.change].map(
      (field) => field?.value,
    ),
  );
  return { rows, codes: findings.map(({ code }) => code) };
};

describe('columns of changes', () => {
  it('tell nothing of the unit that the row gives its amounts, and leave its measure', () => {
    const { rows, codes } = read(
      '| Segment | 2025 | Change |\n|---|---|---|\n| Vaccines (DKK m) | 1,105 | −31.8% |\n',
    );
    expect(rows).toEqual([
      ['1105000000', 'DKK', 'Vaccines', undefined],
      ['-31.8', '%', 'Vaccines', 'decrease'],
    ]);
    expect(codes).not.toContain('UNIT_CONFLICT');
  });

  it('count in their own unit, not in that of the row', () => {
    const { rows, codes } = read('| | 2024 | Change (%) |\n|---|---|---|\n| Sales, £m | 12 | 4.5 |\n');
    expect(rows).toEqual([
      ['12000000', 'GBP', 'Sales', undefined],
      ['4.5', '%', 'Sales', 'increase'],
    ]);
    expect(codes).not.toContain('UNIT_CONFLICT');
  });

  it('differ from a percentage among sums of money, which is a finding', () => {
    const { codes } = read('| | 2024 |\n|---|---|\n| Sales (£m) | 12% |\n');
    expect(codes).toContain('UNIT_CONFLICT');
  });
});
