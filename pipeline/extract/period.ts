import { defineExtractor } from '../core/define.ts';
import { emitTimes } from './_times.ts';

export default defineExtractor({
  id: 'period',
  version: 1,
  gives: ['dates'],
  examples: [
    {
      text: 'It ran on October 20–22, 2019.',
      finds: [
        {
          surface: 'October 20–22, 2019',
          kind: 'period',
          value: '2019-10-20/2019-10-22',
          earliest: '2019-10-20',
          latest: '2019-10-22',
        },
      ],
    },
    { text: 'He ruled from 2015 to 2017.', finds: [{ surface: 'from 2015 to 2017', value: '2015/2017' }] },
    { text: 'It rose in 2012–13.', finds: [{ surface: '2012–13', value: '2012/2013' }] },
    { text: 'Call 555-2019-44.', finds: [], why: 'a telephone number' },
  ],
  extract: (document, emit) => emitTimes(document, emit, 'period'),
});
