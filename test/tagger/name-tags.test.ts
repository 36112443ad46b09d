import { describe, expect, it } from 'vitest';
import { eachName, nameTags } from '../../pipeline/annotate/name-tags.ts';
import { surfaceOf, tokens } from '../../pipeline/annotate/tokens.ts';
import { decodeModel } from '../../pipeline/tagger/model-file.ts';
import { documentOf } from '../../pipeline/tagger/training/corpus.ts';

const namesIn = (text: string): string[] => {
  const document = documentOf(text);
  const t = tokens.of(document);
  return [...eachName(nameTags.of(document))].map(
    ({ first, last, type }) => `${type} ${text.slice(t.start[first], t.end[last - 1])}`,
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
    for (const name of eachName(
      nameTags.of(documentOf('"France\'s president, Emmanuel Macron," she said.')),
    )) {
      const t = tokens.of(documentOf('"France\'s president, Emmanuel Macron," she said.'));
      expect(surfaceOf(t, name.last - 1)).toMatch(/^[\p{L}]/u);
      expect(surfaceOf(t, name.first)).toMatch(/^[\p{L}]/u);
    }
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
