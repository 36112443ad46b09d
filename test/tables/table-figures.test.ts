import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { prepareParsers } from '../../pipeline/parse/parse-document.ts';
import type { Resolved } from '../../schemas/stages.ts';

type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

/** Figures as `surface: value unit | measure | subject | period`, and the findings on them. */
const read = (text: string, mediaType: MediaType = 'text/markdown') => {
  const resolved: Resolved = analyse({ text, name: 'table', mediaType });
  const { document, records, findings } = resolved;
  const lines = records.figures.map(({ span, fields }) => {
    const amount = fields.value?.value ?? `${fields.low?.value}..${fields.high?.value}`;
    const unit = fields.currency?.value ?? fields.unit?.value ?? '-';
    const rest = [fields.measure, fields.subject, fields.period].map((field) => field?.value ?? '-');
    return `${document.view.slice(span.start, span.end)}: ${amount} ${unit} | ${rest.join(' | ')}`;
  });
  return { lines, codes: findings.map(({ code }) => code), resolved };
};

const table = (...rows: string[]): string => {
  const [head, ...body] = rows.map((row) => `| ${row} |`);
  return `${head}\n|${'---|'.repeat(head.split('|').length - 2)}\n${body.join('\n')}\n`;
};

describe('figures in tables', () => {
  beforeAll(() => prepareParsers(['text/markdown', 'text/html']));

  it.each([
    ['£m', '4,100: 4100000000 GBP'],
    ['US$ million', '4,100: 4100000000 USD'],
    ['US$bn', '4,100: 4100000000000 USD'],
    ['EUR', '4,100: 4100 EUR'],
    ['€000', '4,100: 4100000 EUR'],
    ['Sales (€m)', '4,100: 4100000000 EUR'],
    ['Sales, £ thousand', '4,100: 4100000 GBP'],
    ['Sales in millions of euros', '4,100: 4100000000 EUR'],
    ['Turnover [CHF m]', '4,100: 4100000000 CHF'],
    ['Share (%)', '4,100: 4100 %'],
    ['Share, per cent', '4,100: 4100 %'],
    ['Distance (km)', '4,100: 4100 km'],
    ['km', '4,100: 4100 km'],
    ['Output (million tonnes)', '4,100: 4100000000 t'],
    ['Staff (000s)', '4,100: 4100000 -'],
    ['Staff (thousands)', '4,100: 4100000 -'],
    ['Days', '4,100: 4100 d'],
    // Near misses: nothing says that these are units.
    ['W', '4,100: 4100 -'],
    ['M', '4,100: 4100 -'],
    ['Second', '4,100: 4100 -'],
    ['Pounds', '4,100: 4100 -'],
    ['Points', '4,100: 4100 -'],
    ['Millions', '4,100: 4100 -'],
    ['Region (north)', '4,100: 4100 -'],
  ])('under "%s" reads %s', (heading, expected) => {
    const { lines } = read(table(`Item | ${heading}`, 'Northern part | 4,100'));
    expect(lines.at(-1)?.split(' |')[0]).toBe(expected);
  });

  it('takes what is measured, whose it is and the time from the headings', () => {
    expect(read(table('£m | 2024 | 2025', 'Income | 4,100 | 4,600')).lines).toEqual([
      '4,100: 4100000000 GBP | Income | - | 2024',
      '4,600: 4600000000 GBP | Income | - | 2025',
    ]);
    expect(read(table('City | Distance (km) | Visitors', 'Oslo | 120 | 45')).lines).toEqual([
      '120: 120 km | Distance | Oslo | -',
      '45: 45 - | Visitors | Oslo | -',
    ]);
    expect(read(table('Item | Cost', 'Northern part | 4,100')).lines).toEqual(['4,100: 4100 - | - | - | -']);
  });

  it('cites the cell of the unit', () => {
    const { resolved } = read(table('Item | Sales (€m)', 'North | 12'));
    const [{ fields }] = resolved.records.figures;
    const cited = fields.value?.spans.map(({ start, end }) => resolved.document.view.slice(start, end));
    expect([fields.value?.basis, fields.value?.formula, cited]).toEqual([
      'derived',
      '12 × 10^6',
      ['12', '€m'],
    ]);
  });

  it('keeps headings of units out of figures and dates', () => {
    const { resolved } = read(table('Item | Cost, $ million | Staff (000s)', 'North | 3 | 4'));
    expect(resolved.records.figures).toHaveLength(2);
    expect(resolved.records.dates).toEqual([]);
  });

  it('takes the unit of the whole table for sums of money only', () => {
    const { lines, codes } = read(table('£m | 2025', 'Revenue | 120-130', 'Employees | 3,400'));
    expect(lines.map((line) => line.split(' |')[0])).toEqual([
      '120-130: 120000000..130000000 GBP',
      '3,400: 3400 -',
    ]);
    expect(codes).toContain('NUMBER_DOUBTFUL');
  });

  it('reads brackets among money as less than nothing, and elsewhere says so', () => {
    expect(read(table('Year | Profit ($m)', '2024 | (20)', '2025 | (1,200)')).lines).toEqual([
      '20: -20000000 USD | Profit | - | 2024',
      '1,200: -1200000000 USD | Profit | - | 2025',
    ]);
    const { lines, codes } = read(table('City | Distance (km)', 'Oslo | (120)'));
    expect(lines[0].split(' |')[0]).toBe('120: 120 km');
    expect(codes).toContain('NUMBER_DOUBTFUL');
  });

  it('says when two headings or a cell and its heading disagree', () => {
    const twice = read(table('Item | Sales (€m)', 'North ($bn) | 12'));
    expect([twice.lines[0].split(' |')[0], twice.codes]).toEqual(['12: 12 -', ['UNIT_CONFLICT']]);
    const own = read(table('Item | Sales (€m)', 'North | £12m'));
    expect([own.lines[0].split(' |')[0], own.codes]).toEqual(['£12m: 12000000 GBP', ['UNIT_CONFLICT']]);
    expect(read(table('Item | Sales (€m)', 'North | €12m')).codes).toEqual([]);
    expect(read(table('Item | Sales ($m)', 'North | £12m')).codes).toContain('UNIT_CONFLICT');
    expect(read(table('Item | Sales ($m)', 'North | $12m')).codes).not.toContain('UNIT_CONFLICT');
  });

  it('does the same in HTML and plain text, and in a table within a table', () => {
    const html =
      '<table><caption>Results</caption><tr><th>Year</th><th>Profit, £m</th></tr><tr><td>2024</td><td>12</td></tr></table>';
    expect(read(html, 'text/html').lines).toEqual(['12: 12000000 GBP | Profit | - | 2024']);
    expect(read('Year\tProfit, £m\n2024\t12\n2025\t14\n', 'text/plain').lines).toEqual([
      '12: 12000000 GBP | Profit | - | 2024',
      '14: 14000000 GBP | Profit | - | 2025',
    ]);
    const inner = `<table><tr><th>Year</th><th>Profit, £m</th></tr><tr><td>2024</td><td>${html}</td></tr></table>`;
    expect(read(inner, 'text/html').lines).toEqual(['12: 12000000 GBP | Profit | - | 2024']);
  });

  it('grows with the number of tables', () => {
    const one = `${table('Item | Cost, $ million', 'Northern part | 3')}\n`;
    const time = (text: string): number => {
      const before = performance.now();
      read(text);
      return performance.now() - before;
    };
    const [small, large] = [200, 2_000].map((count) =>
      Math.min(...[1, 2, 3].map(() => time(one.repeat(count)))),
    );
    expect(large / small).toBeLessThan(20);
  });
});
