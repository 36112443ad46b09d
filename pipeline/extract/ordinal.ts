import { defineExtractor } from '../core/define.ts';
import { emitFigures } from './_figures.ts';

export default defineExtractor({
  id: 'ordinal',
  version: 1,
  gives: ['figures'],
  examples: [
    {
      text: 'The 21st festival drew a second crowd.',
      finds: [
        { surface: '21st', value: '21', counted: 'festival' },
        { surface: 'second', value: '2', counted: 'crowd' },
      ],
    },
    { text: 'Her third book is out.', finds: [{ surface: 'third', value: '3', counted: 'book' }] },
    { text: 'First Family members met the 14th Amendment.', finds: [], why: 'ordinals inside names' },
    { text: 'It was first reported in May.', finds: [], why: 'an adverb' },
  ],
  extract: (document, emit) => emitFigures(document, emit, ['ordinal']),
});
