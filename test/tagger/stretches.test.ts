import { describe, expect, it } from 'vitest';
import { WordTypes } from '../../pipeline/tagger/word-types.ts';
import { outlineOfText } from '../../pipeline/tagger/training/corpus.ts';

/** The stretches of a text that may hold names, as written. */
const stretchesOf = (text: string): string[] => {
  const { stretches, text: t } = outlineOfText(text, new WordTypes());
  return Array.from({ length: stretches.length / 2 }, (_, n) =>
    text.slice(t.start[stretches[2 * n]], t.end[stretches[2 * n + 1] - 1]),
  );
};

describe('the stretches that are read for names', () => {
  it.each([
    [
      'goes on over small words within a name',
      'they met at the Bank of England for talks',
      ['Bank of England'],
    ],
    ['ends at a word that never stands within a name', 'later Ada met Bob', ['Ada', 'Bob']],
    ['holds the syllable after a hyphen', 'minister Chung Eui-yong spoke', ['Chung Eui-yong']],
    ['holds the article before a hyphen', 'the channel al-Masirah said', ['al-Masirah']],
    ['holds a number after a name', 'it was Apollo 11 that flew', ['Apollo 11']],
    ['finds nothing without capitals', 'nothing to be seen here', []],
  ])('%s', (_, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  it('counts a word as repeated only when it stands elsewhere too', () => {
    const text = 'Ford rose. Later Ford and Opel fell.';
    const { repeat, text: t } = outlineOfText(text, new WordTypes());
    const repeated = [...repeat].flatMap((n, i) => (n > 0 ? [text.slice(t.start[i], t.end[i])] : []));
    expect(repeated).toEqual(['Ford', 'Ford']);
  });
});
