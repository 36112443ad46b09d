import { describe, expect, it } from 'vitest';
import { figures } from './_read.ts';

describe('numbers after a symbol', () => {
  it.each([
    ['Take vitamin C 20 to 30 mg a day.', ['20', '30', undefined]],
    ['The steel has C 0.2 - 0.23 in it.', ['0.2', '0.23', undefined]],
    ['The steel holds Ni 3.5 to 5% by weight.', ['3.5', '5', undefined]],
  ])('open a range: %s', (text, values) => {
    expect(figures(text, 'low', 'high', 'value')[0]).toEqual(values);
  });

  it.each(['Flight BA 20 to Rome is late.', 'Version 0.2 to 0.3 differ.'])(
    'name their bearer: %s',
    (text) => {
      expect(figures(text, 'value')).toEqual([]);
    },
  );
});
