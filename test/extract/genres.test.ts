import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { prepareParsers } from '../../pipeline/parse/parse-document.ts';
import { compact } from './_compact.ts';
import { GENRES } from './genres.cases.ts';

describe('figures and dates of many kinds of text', () => {
  it.each(GENRES.map(([text, ...found]) => [text, found] as const))('reads %s', (text, found) => {
    expect(compact(text)).toEqual(found);
  });
});

describe('the cells of a table', () => {
  const read = async (text: string, mediaType: 'text/markdown' | 'text/html'): Promise<unknown[]> => {
    await prepareParsers([mediaType]);
    const { records, findings } = analyse({ text, mediaType });
    const figures = records.figures.map(({ fields }) => [
      fields.kind?.value,
      fields.value?.value,
      fields.currency?.value,
    ]);
    return [...figures, ...findings.filter(({ code }) => code.startsWith('NUMBER')).map(({ code }) => code)];
  };
  const expected = [
    ['number', '1300', undefined],
    ['percent', '-5.1', undefined],
    ['number', '25345', undefined],
    ['money', undefined, 'EUR'],
    'NUMBER_DOUBTFUL',
  ];

  it('takes no sign from the next cell and no range over two cells: Markdown', async () => {
    const rows =
      '| Sales | Growth | Staff | Price |\n|---|---|---|---|\n| 1,300 | -5.1% | 25,345 | €2.500 |\n';
    expect(await read(rows, 'text/markdown')).toEqual(expected);
  });
  it('takes no sign from the next cell and no range over two cells: HTML', async () => {
    const rows = '<table><tr><td>1,300</td><td>-5.1%</td><td>25,345</td><td>€2.500</td></tr></table>';
    expect(await read(rows, 'text/html')).toEqual(expected);
  });
});
