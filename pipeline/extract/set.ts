import { defineExtractor } from '../core/define.ts';
import { emitTimes } from './_times.ts';

export default defineExtractor({
  id: 'set',
  version: 1,
  gives: ['dates'],
  examples: [],
  extract: (document, emit) => emitTimes(document, emit, 'set'),
});
