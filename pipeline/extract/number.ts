import { defineExtractor } from '../core/define.ts';
import { emitFigures, refuseNumbers } from './_figures.ts';

export default defineExtractor({
  id: 'number',
  version: 1,
  gives: ['figures'],
  examples: [],
  extract: (document, emit) => {
    emitFigures(document, emit, ['number']);
    refuseNumbers(document, emit);
  },
});
