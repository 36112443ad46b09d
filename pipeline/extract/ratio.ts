import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'ratio',
  version: 1,
  gives: ['figures'],
  examples: [
    { text: 'Two-thirds of voters agreed.', finds: [{ surface: 'Two-thirds', value: '0.6666666666666667' }] },
    { text: 'One in five children is poor.', finds: [{ surface: 'One in five', value: '0.2' }] },
    { text: 'It is ten times the size of France.', finds: [{ surface: 'ten times', value: '10' }] },
    { text: 'Open 24/7 with staff.', finds: [], why: 'a slash that is no fraction' },
    { text: 'The 9/11 attacks changed it.', finds: [], why: 'a date' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['ratio']),
});
