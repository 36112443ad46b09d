import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'percent',
  version: 1,
  gives: ['figures'],
  examples: [
    {
      text: 'Sales fell 12% in June.',
      finds: [{ surface: '12%', kind: 'percent', value: '12', change: 'decrease' }],
    },
    {
      text: 'The bank raised rates by 25 basis points.',
      finds: [{ surface: '25 basis points', kind: 'basis_point', value: '25', change: 'increase' }],
    },
    {
      text: 'Support rose 3 percentage points.',
      finds: [{ surface: '3 percentage points', kind: 'percentage_point', value: '3', change: 'increase' }],
    },
    { text: 'A small percent attain the top ranks.', finds: [], why: 'a percentage without a number' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['percent', 'percentage_point', 'basis_point']),
});
