import { defineExtractor } from '../core/define.ts';
import { emitTimes } from './_times.ts';

export default defineExtractor({
  id: 'date',
  version: 1,
  gives: ['dates'],
  examples: [
    {
      text: 'The fair closed on Sunday.',
      published: '2024-11-12',
      finds: [
        { surface: 'Sunday', kind: 'date', value: '2024-11-10', basis: 'publication', anchor: '2024-11-12' },
      ],
    },
    {
      text: 'It was signed on September 15, 2019.',
      finds: [{ surface: 'September 15, 2019', kind: 'date', value: '2019-09-15', basis: 'absolute' }],
    },
    {
      text: 'A film shows it on Tuesday.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'Tuesday',
          value: undefined,
          candidates: ['2024-11-05', '2024-11-12'],
          basis: 'unresolved',
        },
      ],
    },
    {
      text: 'It may launch by late August.',
      published: '2020-05-31',
      finds: [
        {
          surface: 'late August',
          value: '2020-08',
          part: 'late',
          bound: 'by',
          earliest: '2020-08-16',
          latest: '2020-08-31',
        },
      ],
    },
    {
      text: 'Theresa May said the Sun may set on Section 1201.',
      finds: [],
      why: 'a name, a star, a verb and a law',
    },
    { text: 'They sold 2000 pieces on Flight 2019.', finds: [], why: 'a count and a number that names' },
  ],
  extract: (document, emit) => emitTimes(document, emit, 'date'),
});
