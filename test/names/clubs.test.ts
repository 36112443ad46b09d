import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

const entities = (text: string): string[] => {
  const { records } = analyse({ text, name: 'clubs' });
  return records.entities
    .map(({ fields }) => `${fields.name?.value}/${fields.kind?.value} ${fields.mention_count?.value}`)
    .sort();
};

describe('short names of clubs and shouted names', () => {
  it('joins a club with its town and with its by-name', () => {
    expect(entities('Tranmere Rovers met Burton Albion. Burton lost. Rovers won. Tranmere cheered.')).toEqual(
      ['Burton Albion/organisation 2', 'Tranmere Rovers/organisation 3'],
    );
  });
  it('leaves a town where something is', () => {
    expect(entities('Tranmere Rovers won the match. She was born in Tranmere.')).toEqual([
      'Tranmere Rovers/organisation 1',
      'Tranmere/place 1',
    ]);
  });
  it('names a thing as the text writes it in small letters too', () => {
    expect(entities('HONG KONG — A court in Hong Kong met.')).toEqual(['Hong Kong/place 2']);
  });
});
