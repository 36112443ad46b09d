import { describe, expect, it } from 'vitest';
import { DirectoryBuilder, nameKey } from '../../pipeline/corpus/directory.ts';

type Entity = readonly [document: string, kind: string, name: string, country: string | null];

/** `name/kind/country ×documents` of every row of the directory. */
const rows = (entities: readonly Entity[]): string[] => {
  const builder = new DirectoryBuilder();
  entities.forEach(([document_id, kind, name, country], i) => {
    builder.add([{ id: `ent_${i}`, document_id, kind, name, country, mention_count: 1 }]);
  });
  return [...builder.batches()]
    .flat()
    .map((row) => `${row.name}/${row.kind}/${row.country ?? '-'} ×${row.document_count}`);
};

describe('the key of a name', () => {
  it.each([
    ['The United Nations', 'united nations'],
    ['G7', 'g7'],
    ['the', 'the'],
    ['The  Hague', 'hague'],
    ['Théo Öst', 'theo ost'],
    ['U.N.', 'u n'],
    ['Theatre of War', 'theatre of war'],
    ['\u212aelvin', 'kelvin'],
    ['…', ''],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('things across documents', () => {
  it('joins a person of two documents by the full name, and none by a surname', () => {
    expect(
      rows([
        ['a', 'person', 'Angela Merkel', 'DE'],
        ['b', 'person', 'Angela Merkel', null],
        ['a', 'person', 'Merkel', null],
        ['b', 'person', 'Merkel', null],
      ]),
    ).toEqual(['Angela Merkel/person/DE ×2', 'Merkel/person/- ×1', 'Merkel/person/- ×1']);
  });
  it('joins no body that every country has unless both have one country', () => {
    expect(
      rows([
        ['a', 'organisation', 'Supreme Court', null],
        ['b', 'organisation', 'Supreme Court', null],
        ['c', 'organisation', 'Supreme Court', 'IN'],
        ['d', 'organisation', 'Supreme Court', 'IN'],
        ['a', 'organisation', 'Ministry of Finance', null],
        ['b', 'organisation', 'Ministry of Finance', null],
        ['a', 'organisation', 'United Nations', null],
        ['b', 'organisation', 'The United Nations', null],
      ]).sort(),
    ).toEqual([
      'Ministry of Finance/organisation/- ×1',
      'Ministry of Finance/organisation/- ×1',
      'Supreme Court/organisation/- ×1',
      'Supreme Court/organisation/- ×1',
      'Supreme Court/organisation/IN ×2',
      'The United Nations/organisation/- ×2',
    ]);
  });
  it('keeps places of one name in two countries apart', () => {
    expect(
      rows([
        ['a', 'place', 'Georgia', 'US'],
        ['b', 'place', 'Georgia', 'GE'],
        ['c', 'place', 'Georgia', null],
      ]),
    ).toHaveLength(3);
  });
});
