import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { ownTable } from '../../pipeline/core/own-table.ts';
import { kindOf } from '../../pipeline/io/read-kinds.ts';
import { readFrontMatter } from '../../pipeline/parse/front-matter.ts';

describe('words that are names of an object’s prototype', () => {
  it('are in a table only when it has them', () => {
    const table = ownTable({ judge: 1 });
    expect([table.judge, table.constructor, 'toString' in table]).toEqual([1, undefined, false]);
  });

  it('are words of a text like others', () => {
    const said =
      'The team lost.\n\n“We will appeal,” the constructor said. It took longer constructor than 5 days.';
    const { quotes, dates } = analyse({ text: said }).records;
    expect(quotes.length).toBe(1);
    expect(dates.map(({ fields }) => fields.bound?.value)).toEqual([undefined]);
  });

  it('are neither metadata nor kinds of files', () => {
    expect(readFrontMatter('constructor: Ann Lee\n', 0).metadata).toEqual({});
    expect(kindOf('notes.constructor')).toBeUndefined();
  });
});
