import { describe, expect, it } from 'vitest';
import { nameTags } from '../../pipeline/annotate/name-tags.ts';
import { tokens } from '../../pipeline/annotate/tokens.ts';
import { decodeModel } from '../../pipeline/tagger/model-file.ts';
import { NAME_TYPES } from '../../pipeline/tagger/labels.ts';
import { documentOf } from '../../pipeline/tagger/training/corpus.ts';

const namesIn = (text: string): string[] => {
  const document = documentOf(text);
  const t = tokens.of(document);
  const { count, first, last, type } = nameTags.of(document);
  return Array.from(
    { length: count },
    (_, n) => `${NAME_TYPES[type[n]]} ${text.slice(t.start[first[n]], t.end[last[n] - 1])}`,
  );
};

describe('the name tagger', () => {
  it('finds persons, organisations and places in a plain sentence', () => {
    expect(namesIn('Angela Merkel met officials of the United Nations in Berlin on Tuesday.')).toEqual([
      'PERSON Angela Merkel',
      'ORG United Nations',
      'PLACE Berlin',
    ]);
  });

  it('finds nothing in a text without capitals', () => {
    expect(namesIn('there is nothing here but words and 12 numbers.')).toEqual([]);
  });

  it('finds nothing in an empty text', () => {
    expect(namesIn('')).toEqual([]);
  });

  it('leaves the possessive and the punctuation out of a name', () => {
    const names = namesIn('"France\'s president, Emmanuel Macron," she said.');
    expect(names).toEqual(['PLACE France', 'PERSON Emmanuel Macron']);
  });

  it('gives the same names whatever was tagged before', () => {
    const text =
      'Ford said in a filing to the U.S. Securities and Exchange Commission that Ford Motor Company had hired Sidley Austin.';
    const before = namesIn(text);
    namesIn('FORD and McDonald met iPhone users in ford country. Austin was there.');
    expect(namesIn(text)).toEqual(before);
  });

  it('gives probabilities between 0 and 1', () => {
    const tags = nameTags.of(documentOf('Paris Hilton stayed at the Hilton in Paris, said Reuters.'));
    for (const probability of [...tags.probability, ...tags.typeProbability]) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1.0001);
    }
  });

  it('refuses a file that holds no weights', () => {
    expect(() => decodeModel(new Uint8Array(20))).toThrow('not a file of weights');
  });
});
