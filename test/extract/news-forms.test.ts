import { describe, expect, it } from 'vitest';
import { compact } from './_compact.ts';
import { NEWS_FORMS } from './news-forms.cases.ts';

describe('figures and dates as newspapers write them', () => {
  it.each(NEWS_FORMS.map(([text, ...found]) => [text, found] as const))('reads %s', (text, found) => {
    expect(compact(text)).toEqual(found);
  });
});
