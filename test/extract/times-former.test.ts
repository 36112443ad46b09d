import { expect, test } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

const valuesOf = (text: string, published: string): (string | undefined)[] =>
  analyse({ text, published })
    .records.dates.filter(({ fields }) => fields.kind?.value === 'date')
    .map(({ fields }) => fields.value?.value);

// Told on 18 June 2025.
test.each([
  ['The fleet stands at 27 jets, down from 30 in August, and is to grow.', '2024-08'],
  ['It is expected to reach 417, against 512 in November.', '2024-11'],
  ['It will rise to 417 in November.', '2025-11'],
  ['They set aside money to lease water, but by June 1 they had signed.', '2025-06-01'],
  ['They will set aside money to lease water by June 1.', '2026-06-01'],
  ['He lay on the floor in October.', '2024-10'],
  ['The board will lay a wreath in October.', '2025-10'],
  ['Its sponsor, Marisol Etch, plans to bring it back in January.', '2026-01'],
  ['Nine of 15 analysts polled by Danubia see no cut before August.', '2025-08'],
  ['The bank lowered its forecast for the fourth quarter.', '2025-36'],
  ['Profit beat its forecast for the fourth quarter.', '2024-36'],
  ['It comes after floods in October killed 40.', '2024-10'],
  ['He faces trial in March.', '2026-03'],
  ['The tax comes into force in March.', '2026-03'],
  ['They want to vote in March.', '2026-03'],
  ['The festival, to be held in March, is sold out.', '2026-03'],
  ['The trial starts on Monday.', '2025-06-23'],
  ['The trial started on Monday.', '2025-06-16'],
])('%s %s', (text, value) => {
  expect(valuesOf(text, '2025-06-18')).toEqual([value]);
});
