import { defineExtractor } from '../core/define.ts';
import { emitTimes } from './_times.ts';

export default defineExtractor({
  id: 'clock-time',
  version: 1,
  gives: ['dates'],
  examples: [],
  extract: (document, emit) => emitTimes(document, emit, 'time'),
});
