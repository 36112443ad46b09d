import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'count',
  version: 1,
  gives: ['figures'],
  examples: [
    {
      text: 'It attracted about 3,500 global exhibitors from 129 countries.',
      finds: [
        { surface: '3,500', value: '3500', approximate: true, counted: 'global exhibitors' },
        { surface: '129', value: '129', counted: 'countries' },
      ],
    },
    {
      text: 'Several hundred homes were destroyed.',
      finds: [{ surface: 'Several hundred', approximate: true, counted: 'homes' }],
    },
    {
      text: 'At least 12 people died.',
      finds: [{ surface: '12', value: '12', bound: 'at_least', counted: 'people' }],
    },
    { text: 'G20 leaders met under Section 230.', finds: [], why: 'names and labels count nothing' },
    { text: 'One of the men fled.', finds: [], why: 'one of several' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['count']),
});
