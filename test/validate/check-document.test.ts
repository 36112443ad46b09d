import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../pipeline/core/errors.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { implied, stated } from '../../schemas/value.ts';
import { plainDocument, syntheticResolved } from '../export/_synthetic.ts';
import { allRows } from '../../pipeline/core/row-list.ts';

const TEXT = 'The “Bank” paid 12 of 37 to Ghana.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const figure = (fields: DocumentRecord<'figures'>['fields'], words = '12'): DocumentRecord<'figures'> => ({
  table: 'figures',
  id: `fig_${words}`,
  span: at(words),
  rule: 'extract/test#rule',
  version: 3,
  confidence: 0.5,
  fields: { kind: stated('count', at(words)), status: implied('actual', at(words)), ...fields },
  hints: {},
  fieldRules: {},
});

const resolvedWith = (...figures: DocumentRecord<'figures'>[]): Resolved => ({
  document: plainDocument(TEXT, 'a.txt'),
  records: { entities: [], mentions: [], figures, dates: [], quotes: [], roles: [], statements: [] },
  dropped: [],
  refusals: [{ span: at('37'), rule: 'extract/test#refused', reason: 'it is a denominator' }],
  findings: [],
});

const codes = (resolved: Resolved): unknown[] =>
  checkDocument(resolved).rows.findings!.map(({ code }) => code);

describe('checkDocument', () => {
  it('makes one claim per value that says something, with the words it rests on', () => {
    const { rows } = checkDocument(resolvedWith(figure({ value: stated('12', at('12')) })));
    expect(
      allRows(rows.claims).map(({ field, value, original, basis, rule, rule_version, evidence }) => [
        field,
        value,
        original,
        basis,
        rule,
        rule_version,
        evidence,
      ]),
    ).toEqual(
      [
        ['kind', 'count', 'stated'],
        ['value', '12', 'stated'],
      ].map(([field, value, basis]) => [
        field,
        value,
        '12',
        basis,
        'extract/test#rule',
        '3',
        [{ source: 'raw', char_start: 16, char_end: 18, text: '12' }],
      ]),
    );
  });

  it('keeps a row that does not fit apart, with the reason and a finding, and makes no claims of it', () => {
    const { rows, rejected } = checkDocument(resolvedWith(figure({ value: stated('12,0', at('12')) })));
    expect(rows.figures).toEqual([]);
    expect(rows.claims).toEqual([]);
    expect(rejected.map(({ table, reason }) => [table, reason.split(':')[0]])).toEqual([
      ['figures', 'value'],
    ]);
    expect(rows.findings!.map(({ code }) => code)).toEqual(['ROW_REJECTED']);
  });

  it('empties a reference to a record that is not there and says so', () => {
    const { rows } = checkDocument(resolvedWith(figure({ quote_id: stated('quo_gone', at('12')) })));
    expect(allRows(rows.figures)[0].quote_id).toBe(null);
    expect(rows.findings!.map(({ code }) => code)).toEqual(['REFERENCE_DANGLING']);
    expect(allRows(rows.claims).map(({ field }) => field)).not.toContain('quote_id');
  });

  it('makes the rows of a long document while they are read: the same as of a short one', () => {
    const records = resolvedWith(
      figure({ quote_id: stated('quo_gone', at('12')) }),
      figure({ value: stated('37,0', at('37')) }, '37'),
      figure({ value: stated('4', at('Ghana')) }, 'Ghana'),
    );
    const short = checkDocument(records);
    const long = checkDocument(records, 0);
    expect(Array.isArray(long.rows.figures)).toBe(false);
    expect(long.rows.figures!.length).toBe(2);
    expect(JSON.stringify(long)).toBe(JSON.stringify(short));
    expect(allRows(long.rows.figures)).toEqual(allRows(short.rows.figures));
  });

  it('throws for a span outside the text: exit code 70', () => {
    const outside = { start: 0, end: TEXT.length + 1 };
    expect(() => checkDocument(resolvedWith(figure({ value: stated('12', outside) })))).toThrow(
      InvariantError,
    );
  });

  it('throws for a map that points at other words', () => {
    const resolved = syntheticResolved(TEXT, 'a.txt');
    const document = { ...resolved.document, map: [0, 5, 1, 5] };
    expect(() => checkDocument({ ...resolved, document })).toThrow('points at other words');
  });

  it.each([
    ['RANGE_REVERSED', { low: stated('5', at('12')), high: stated('3', at('12')) }],
    ['DECIMAL_TOO_LONG', { value: stated('0.1234567891', at('12')) }],
    [
      'CHANGE_DISAGREES',
      {
        change: stated('increase' as const, at('12')),
        change_from: stated('5', at('12')),
        change_to: stated('3', at('12')),
      },
    ],
  ])('reports %s', (code, fields) => {
    expect(codes(resolvedWith(figure(fields)))).toEqual([code]);
  });

  it('lists what no record covers, with the reason where a rule gave one', () => {
    const { rows } = checkDocument(resolvedWith(figure({})));
    expect(rows.residue!.map(({ kind, surface, reason, rule }) => [kind, surface, reason, rule])).toEqual([
      ['quotation_mark', '“', 'no rule applies', null],
      ['quotation_mark', '”', 'no rule applies', null],
      ['number', '37', 'it is a denominator', 'extract/test#refused'],
      ['name', 'Ghana', 'no rule applies', null],
    ]);
  });

  it('leaves marks that touch one another as one row, others each as its own', () => {
    const text = 'It is low.”””” It “ is ““ high.';
    const { rows } = checkDocument(syntheticResolved(text, 'a.txt'));
    expect(rows.residue!.map(({ surface }) => surface)).toEqual(['””””', '“', '““']);
  });

  it('makes the claims of a long document while they are read, the same each time', () => {
    const line = 'The Bank paid 12 to Ghana.\n';
    const { rows, rejected } = checkDocument(syntheticResolved(line.repeat(7_000), 'a.txt'));
    const claims = rows.claims!;
    expect(Array.isArray(claims)).toBe(false);
    expect(rejected).toEqual([]);
    const once = [...claims];
    expect(once.length).toBe(claims.length);
    expect([...claims].at(-1)).toEqual(once.at(-1));
    expect(JSON.parse(JSON.stringify(claims)).length).toBe(once.length);
  });
});
