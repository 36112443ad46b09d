import { expect, it } from 'vitest';
import { read } from './_read.ts';

it.each([
  ['Just before nine the Speaker sat down.', [['T09:00', 'T21:00']]],
  ['By six the whale had been let down.', [['T06:00', 'T18:00']]],
  ['He walked in shortly after ten.', [['T10:00', 'T22:00']]],
  ['They danced until well past three.', [['T03:00', 'T15:00']]],
  ['The bus is supposed to come at six.', [['T06:00', 'T18:00']]],
  ['The shop had been due to open at 6.', [['T06:00', 'T18:00']]],
  ['We finish work at seven.', [['T07:00', 'T19:00']]],
  // A number of things, a margin, an age, a price.
  ['Soon after seven people died, he left.', []],
  ['By six votes the bill fell.', []],
  ['He won by six.', []],
  ['He was orphaned at six.', []],
  ['The shares close at 10.', []],
  ['Shortly after 14 he rang.', []],
] as [string, unknown[]][])('hours that their frame makes: %s', (text, expected) => {
  const { dates } = read(text);
  expect(dates.map(({ fields }) => fields.candidates?.value)).toEqual(expected);
});
