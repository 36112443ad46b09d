import { describe, expect, it } from 'vitest';
import { FieldStore, plainFields } from '../../pipeline/core/field-store.ts';
import { extractors } from '../../pipeline/extract/registry.ts';
import { runExtractors } from '../../pipeline/extract/run-extractors.ts';
import { resolveDocument } from '../../pipeline/resolve/resolve-document.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import type { DocumentRecord } from '../../schemas/stages.ts';
import { derived, implied, outside, reference, stated } from '../../schemas/value.ts';
import { plainDocument } from '../export/_synthetic.ts';

const VIEW = 'The “Bank” paid €12 of 37 to Ghana.';
const at = (words: string) => ({ start: VIEW.indexOf(words), end: VIEW.indexOf(words) + words.length });
type Figure = DocumentRecord<'figures'>['fields'];

describe('FieldStore', () => {
  it('gives every kind of value back as it was', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ start: i, end: i + 1 }));
    const fields = {
      kind: stated('money', at('€12')),
      value: stated('12', at('12')),
      currency: reference('EUR', 'lexicon/currencies#EUR', '€', at('€')),
      low: derived('11', '12 − 1', at('12'), at('37')),
      high: outside('13', 'human', { source: 'review', entry: 'decisions.jsonl#1', text: 'Ann' }),
      approximate: implied(true, at('paid')),
      measure: stated('', at('of')),
      change_from: { ...derived('1', 'half', at('12')), outside: [] },
      change_to: derived('2', 'all of them', ...(many as [{ start: 0; end: 1 }])),
    } as Figure;
    expect(plainFields(new FieldStore(VIEW).keep(fields))).toEqual(fields);
  });

  it('reads and sets fields by name, in the order in which they first came', () => {
    const store = new FieldStore(VIEW);
    const other = store.keep<Figure>({ value: stated('37', at('37')) });
    const fields = store.keep<Figure>({ kind: stated('count', at('12')), value: stated('12', at('12')) });
    fields.measure = stated('Bank', at('Bank'));
    fields.kind = implied('money', at('€12'));
    expect(fields.kind).toEqual(implied('money', at('€12')));
    expect(fields.low).toBeUndefined();
    expect(Object.keys(plainFields(fields))).toEqual(['kind', 'value', 'measure']);
    expect(JSON.parse(JSON.stringify(other))).toEqual({ value: stated('37', at('37')) });
  });

  it('leaves fields of unknown names, and plain ones, as they are', () => {
    const fields = { nobody: stated('12', at('12')) };
    expect(new FieldStore(VIEW).keep(fields)).toBe(fields);
    expect(plainFields(fields)).toBe(fields);
  });

  it('holds more cells than one part of it has room for', () => {
    const store = new FieldStore(VIEW);
    const kept = Array.from({ length: 30_000 }, (_, i) =>
      store.keep<Figure>({ value: derived(`${i % 7}`, `${i % 5} − ${i % 3}`, at('12'), at('37')) }),
    );
    kept.forEach((fields, i) => {
      expect(fields.value?.formula).toBe(`${i % 5} − ${i % 3}`);
    });
  });

  it('changes no row of a document', () => {
    const text =
      'Acme Corp. said on Monday that it paid €12 million to Ann Lee, up from $3m in 2023. "We won," the chief executive of Acme, Ann Lee, told the Bank of Ghana. She sold 12 of 37 cars.';
    const rowsWith = (store?: FieldStore) => {
      const extracted = runExtractors(plainDocument(text, 'a.txt'), extractors, store);
      return JSON.stringify(checkDocument(resolveDocument(extracted, { giveUp: true, store })).rows);
    };
    expect(rowsWith(new FieldStore(text))).toBe(rowsWith());
  });
});
