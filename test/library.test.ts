import { describe, expect, it } from 'vitest';
import { analyse } from '../pipeline/index.ts';

describe('the library', () => {
  it.each([
    ['text/plain', 'Sales rose 2% to $5bn.'],
    ['text/markdown', 'Sales rose **2%** to $5bn.'],
    ['text/html', '<p>Sales rose <b>2%</b> to $5bn.'],
  ] as const)('analyses %s at once, with nothing to load before', (mediaType, text) => {
    const { records } = analyse({ text, mediaType, published: '2024-11-10' });
    expect(records.figures.map(({ fields }) => fields.value?.value)).toEqual(['2', '5000000000']);
  });
});
