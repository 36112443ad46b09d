import { describe, expect, it } from 'vitest';
import { Places, type PlaceCells } from '../../pipeline/validate/places.ts';
import { plainDocument } from '../export/_synthetic.ts';

const LENGTH = 30_000;
const sentenceAt = (text: string, at: number): string => {
  const cells = {} as PlaceCells;
  new Places(plainDocument(text, 'long')).fill(cells, { start: at, end: at + 5 });
  return cells.sentence;
};

describe('the sentence of a row', () => {
  it('is whole where it is of a length that people write', () => {
    const text = `He said so on ${'a day and '.repeat(300)}left.`;
    expect(sentenceAt(text, 40)).toBe(text);
  });

  it('is what stands around the record where it goes on without end', () => {
    const text = `He said ${'so 😀 and '.repeat(LENGTH / 10)}left.`;
    const sentence = sentenceAt(text, 15_000);
    expect(sentence.length).toBeLessThan(1020);
    expect(sentence.startsWith('…') && sentence.endsWith('…')).toBe(true);
    expect(sentence).not.toMatch(/\p{Cs}/u);
    expect(text).toContain(sentence.slice(1, -1));
  });
});
