import { defineExtractor } from '../core/define.ts';
import { emitTimes } from './_times.ts';

export default defineExtractor({
  id: 'set',
  version: 1,
  gives: ['dates'],
  examples: [
    {
      text: 'They meet every Monday.',
      finds: [{ surface: 'every Monday', kind: 'set', value: 'XXXX-WXX-1' }],
    },
    { text: 'They meet twice a week.', finds: [{ surface: 'twice a week', value: 'P1W', amount: '2' }] },
    { text: 'The Daily Mail and Fridays for Future.', finds: [], why: 'names' },
  ],
  extract: (document, emit) => emitTimes(document, emit, 'set'),
});
