import { defineExtractor } from '../core/define.ts';
import { emitFigures, refuseNumbers } from './_figures.ts';

export default defineExtractor({
  id: 'number',
  version: 1,
  gives: ['figures'],
  examples: [
    { text: 'The magnitude was 6.3.', finds: [{ surface: '6.3', value: '6.3' }] },
    { text: 'The index closed at 5,870.62 on the day.', finds: [{ surface: '5,870.62', value: '5870.62' }] },
    { text: 'Call 555-123-4567 now.', finds: [], why: 'a telephone number' },
    { text: 'Version 2.0.1 is out.', finds: [], why: 'a version' },
  ],
  extract: (document, emit) => {
    emitFigures(document, emit, ['number']);
    refuseNumbers(document, emit);
  },
});
