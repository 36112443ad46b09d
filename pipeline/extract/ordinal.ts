import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'ordinal',
  version: 1,
  gives: ['figures'],
  examples: [],
  extract: (document, emit) => emitFigures(document, emit, ['ordinal']),
});
