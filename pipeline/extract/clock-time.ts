import { defineExtractor } from '../core/define.ts';
import { emitTimes } from './_times.ts';

export default defineExtractor({
  id: 'clock-time',
  version: 1,
  gives: ['dates'],
  examples: [
    {
      text: 'It began at 7:37 p.m. local time (1137 UTC) on Wednesday.',
      published: '2019-10-22',
      finds: [
        { surface: '7:37 p.m. local time', kind: 'time', value: '2019-10-16T19:37', zone: 'local time' },
        { surface: '1137 UTC', kind: 'time', value: '2019-10-16T11:37Z', zone: 'UTC' },
      ],
    },
    { text: 'It began around 3am.', finds: [{ surface: '3am', value: 'T03:00', approximate: true }] },
    {
      text: 'She sat at 5 tables, won 3-2 and is open 24/7.',
      finds: [],
      why: 'a count, a score and an idiom',
    },
  ],
  extract: (document, emit) => emitTimes(document, emit, 'time'),
});
