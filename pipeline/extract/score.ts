import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'score',
  version: 1,
  gives: ['figures'],
  examples: [
    { text: 'The city won 3–2 against Leeds.', finds: [{ surface: '3–2', score: '3-2' }] },
    { text: 'The Senate voted 66 to 27 for it.', finds: [{ surface: '66 to 27', score: '66-27' }] },
    { text: 'About 10 to 12 residents came.', finds: [], why: 'a range of a count' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['score']),
});
