import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'age',
  version: 1,
  gives: ['figures'],
  examples: [
    {
      text: 'The 45-year-old man met John Smith, 39, there.',
      finds: [
        { surface: '45-year-old', value: '45' },
        { surface: '39', value: '39' },
      ],
    },
    {
      text: 'People aged 65 years and over voted.',
      finds: [{ surface: '65 years', value: '65', bound: 'at_least' }],
    },
    { text: 'The tower is 300 years of work.', finds: [], why: 'a length of time' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['age']),
});
