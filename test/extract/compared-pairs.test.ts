import { expect, it } from 'vitest';
import { predict } from '../../pipeline/predict/layers.ts';

it.each([
  [
    'Output came to 61 million barrels, against a target of between 64 and 67 million.',
    '61 million barrels',
    'target of between 64 and 67 million',
  ],
  [
    'It carried 170 cubic metres per second at Cremona compared with a July norm of 1,000.',
    '170 cubic metres per second',
    'July norm of 1,000',
  ],
  ['They went home after 11 days, versus 15 for the rest.', '11 days', '15 for the rest'],
  ['Shipments: 295.2 million vs 292.2 million.', '295.2 million', '292.2 million'],
  ['Inflation, at 57.7 percent in January after 64.3 percent, came down.', '57.7 percent', '64.3 percent'],
  ['It had 30 points after 20 games.', '30', undefined],
  ['They want a week of 35 hours in place of 37.5.', '35 hours', '37.5'],
  ['Deposits exceed loans by DKr 61bn, not DKr 42bn.', 'DKr 61bn', 'DKr 42bn'],
  ['Five died, not two, police said.', 'Five', undefined],
  ['He leaves a cabinet with 51 seats where it had 88.', '51', '88'],
  ['It sits in a city with 300 homes where 40 burned.', '300', undefined],
  ['It drifted down to four midwives when the rota called for seven.', 'four', 'seven'],
  ['It foresees 14.1 million boxes (prior year: 13.8 million).', '14.1 million', '13.8 million'],
  ['Ebit: SEK 1.31bn (expected: SEK 1.58bn).', 'SEK 1.31bn', 'SEK 1.58bn'],
  ['Orders: 1.1m tonnes (1.4m).', '1.1m tonnes', '1.4m'],
  ['Quarterly loss: €74m (profit of €9m).', '€74m', 'profit of €9m'],
  ['Visitors rose from none to 300.', '300', 'none'],
  ['The lira firmed 1.2 percent to 5.66 against the dollar.', '1.2 percent', undefined],
  ['Costs were 3% below the long-term average.', '3%', 'long-term average'],
  ['Two-fifths of Italians mean to go.', 'Two-fifths', undefined],
] as [string, string, string | undefined][])('pairs of values: %s', (text, surface, base) => {
  const { figures } = predict('figures', { id: 'case', text, published: '2023-11-08' }) as {
    figures: { start: number; end: number; base?: string }[];
  };
  expect(figures.find(({ start, end }) => text.slice(start, end) === surface)?.base).toBe(base);
});
