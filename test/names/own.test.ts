import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/index.ts';

const kindOf = (text: string, name: string): string | undefined =>
  analyse({ text }).records.mentions.find(({ span }) => text.slice(span.start, span.end) === name)?.fields
    .kind?.value;

describe('a name that begins a text and owns things with its', () => {
  it.each([
    ['NEW YORK, Feb 10 (AP) - Ralph Lauren raised its outlook on Tuesday.', 'Ralph Lauren', 'organisation'],
    ['Anna Brook plans to close its stores in May.', 'Anna Brook', 'organisation'],
    ['PARIS, May 3 - Louis Garnier is to sell its shops.', 'Louis Garnier', 'organisation'],
    ['Peter Crosby said that the bank cut its dividend.', 'Peter Crosby', 'person'],
    [
      'The bank fell on Monday. It rose later. He left. Then Peter Crosby cut its dividend.',
      'Peter Crosby',
      'person',
    ],
    ['Paris said its people were safe.', 'Paris', 'place'],
  ])('%s', (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });
});
