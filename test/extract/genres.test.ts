import { describe, expect, it } from 'vitest';
import { compact } from './_compact.ts';
import { GENRES } from './genres.cases.ts';

describe('figures and dates of many kinds of text', () => {
  it.each(GENRES.map(([text, ...found]) => [text, found] as const))('reads %s', (text, found) => {
    expect(compact(text)).toEqual(found);
  });
});
