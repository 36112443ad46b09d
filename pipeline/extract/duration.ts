import { defineExtractor } from '../core/define.ts';
import { emitTimes } from './_times.ts';

export default defineExtractor({
  id: 'duration',
  version: 1,
  gives: ['dates'],
  examples: [
    {
      text: 'The six-day expo closed.',
      finds: [{ surface: 'six-day', kind: 'duration', value: 'P6D', amount: '6', unit: 'day' }],
    },
    {
      text: 'It has grown over the last 40 years.',
      published: '2024-11-10',
      finds: [{ surface: 'last 40 years', value: 'P40Y', earliest: '1984-11-10', latest: '2024-11-10' }],
    },
    {
      text: 'He was trapped for over 30 hours.',
      finds: [{ surface: '30 hours', value: 'PT30H', bound: 'more_than' }],
    },
    {
      text: 'It lasted several weeks.',
      finds: [{ surface: 'several weeks', value: 'PXW', amount: undefined, unit: 'week' }],
    },
    {
      text: 'The court cut his sentence by three years.',
      finds: [{ surface: 'three years', value: 'P3Y', change: 'decrease', counted: 'sentence' }],
    },
    { text: 'A 15-year-old earns $15 an hour.', finds: [], why: 'an age and a rate' },
    { text: 'It serves about 4,000 children a year.', finds: [], why: 'what a rate is counted per' },
    { text: 'The second blast was louder.', finds: [], why: 'an ordinal' },
  ],
  extract: (document, emit) => emitTimes(document, emit, 'duration'),
});
