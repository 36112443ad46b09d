import { expect, test } from 'vitest';
import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from '../../pipeline/annotate/_annotation.ts';
import { padded } from '../../pipeline/core/calendar.ts';
import { extend } from '../../pipeline/core/extend.ts';
import { prefixedHash } from '../../pipeline/core/hash.ts';
import { wordId, WordMap } from '../../pipeline/core/vocabulary.ts';
import { Identifier } from '../../pipeline/resolve/identify.ts';

test('extend gives what a spread gives, in the same order, and leaves its arguments alone', () => {
  const base = { first: 1, kind: 'bare', last: 2 };
  const more = { reason: 'a year', kind: 'refused' };
  const made = extend(base, more);
  expect(made).toEqual({ first: 1, kind: 'refused', last: 2, reason: 'a year' });
  expect(Object.keys(made)).toEqual(Object.keys({ ...base, ...more }));
  expect(base).toEqual({ first: 1, kind: 'bare', last: 2 });
});

test('a name is the same whether its text comes whole or in pieces', () => {
  expect(prefixedHash('clm', 'men_1', '.', 'kind')).toBe(prefixedHash('clm', 'men_1.kind'));
  expect(prefixedHash('clm', '', 'ab', '', 'c')).toBe(prefixedHash('clm', 'abc'));
  expect(prefixedHash('clm', 'a'.repeat(999), 'b')).toBe(prefixedHash('clm', `${'a'.repeat(999)}b`));
  expect(prefixedHash('clm', 'abc')).toMatch(/^clm_[0-9a-hjkmnp-tv-z]{13}$/);
  expect(prefixedHash('clm', 'a', 'bc')).not.toBe(prefixedHash('clm', 'a', 'cb'));
});

test('a word table gives the value of the last entry of a word, and nothing for other words', () => {
  const table = new WordMap<number>([
    ['Tall', 1],
    ['wide', 0],
    ['tall', 3],
  ]);
  expect([table.get(wordId('tall')), table.get(wordId('wide'))]).toEqual([3, 0]);
  expect([table.has(wordId('wide')), table.has(wordId('never-entered-before'))]).toEqual([true, false]);
  expect(table.get(1 << 22)).toBeUndefined();
  expect(new WordMap<number>([]).get(0)).toBeUndefined();
});

const documentOf = (view: string): ParsedDocument =>
  ({ view, source: { id: 'doc_x' } }) as unknown as ParsedDocument;

test('equal places of one table get ids of their own, as if each were counted by all its words', () => {
  const ids = new Identifier(documentOf('ab ab'));
  const all = [
    ids.id('figures', 0, 1),
    ids.id('figures', 0, 2),
    ids.id('figures', 0, 1),
    ids.id('dates', 0, 1),
    ids.id('figures', 3, 5),
  ];
  expect(new Set(all).size).toBe(5);
  expect(all[0]).toBe(prefixedHash('fig', 'doc_x\u0000figures\u0000\u0000a\u0000b ab\u00000'));
  expect(all[2]).toBe(prefixedHash('fig', 'doc_x\u0000figures\u0000\u0000a\u0000b ab\u00001'));
});

test('an analysis is made once per document, also when documents take turns', () => {
  let made = 0;
  const lengths = defineAnnotation('test-lengths', (document) => {
    made += 1;
    return { length: document.view.length };
  });
  const doubled = defineAnnotation('test-doubled', (document) => ({
    length: lengths.of(document).length * 2,
  }));
  const [one, two] = [documentOf('a'), documentOf('abc')];
  const seen = [one, two, one, two].map((document) => [
    doubled.of(document).length,
    lengths.of(document).length,
  ]);
  expect(seen).toEqual([
    [2, 1],
    [6, 3],
    [2, 1],
    [6, 3],
  ]);
  expect(made).toBe(2);
});

test('numbers are padded to two digits, and to others', () => {
  expect([padded(7), padded(0), padded(12), padded(120), padded(7, 4)]).toEqual([
    '07',
    '00',
    '12',
    '120',
    '0007',
  ]);
});
