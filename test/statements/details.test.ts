import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

/** Text → for each statement its predicate with its figures, dates and places, as written. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // the clause ends where the next one is joined on
  ['The virus claimed 6,606 lives, and 167,515 cases were reported in France.', 'claim|6,606||'],
  [
    'The team tried to renew the contract in July 2019, but all eleven players left the club.',
    'renew||July 2019|',
    'leave|eleven||',
  ],
  // each joined verb has its own date
  ['The strike started on March 26 and ended on April 4.', 'start||March 26|', 'end||April 4|'],
  ['Kimura was signed by the club, having joined the league in 2019.', 'sign|||'],
  // places of an opening, of a list, of a joined clause
  [
    'In France, caucuses were held on February 3, and in Spain, a primary was held on May 11.',
    'hold||February 3|France',
    'hold||May 11|Spain',
  ],
  ['The party held votes in France, Spain, and Italy.', 'hold|||France & Spain & Italy'],
  ['Ann Lee died in the city of Paris on Monday.', 'die||Monday|Paris'],
  ['Ann Lee died in the US state of Alabama on Monday.', 'die||Monday|Alabama'],
  ['Speaking on Monday, Ann Lee rejected the plan.', 'reject||Monday|'],
  // near misses: another deed in the opening, a clause of its own
  ['Despite attempts to lure out three others, the elephant died on May 2.', 'die||May 2|'],
  ['The hotel closed in 2003, with local papers reporting in 2004 a sale.', 'close||2003|'],
  ['Tributes were paid to US actor Chad Lee.', 'pay|||'],
  ['Fourteen-year-old Zoe, on the bus when the accident occurred, left.', 'occur|||'],
  // near misses: an aside's place, an origin, an office
  ['The victory brought the total to 86, following two defeats in France.', 'bring|86 & two||'],
  ['The storm killed 12 people from France.', 'kill|12||'],
  ['Ann Lee arrived from France.', 'arrive|||France'],
  ["Staff will receive four months' pay.", 'receive|||'],
  // near misses: a time of the thing, not of the deed
  ['The board paid a quarterly bonus of $200 per worker, due on November 14.', 'pay|$200||'],
];

describe('figures, dates and places of a statement', () => {
  it.each(CASES.map(([text, ...expected]) => ({ text, expected })))('of $text', ({ text, expected }) => {
    const { records } = analyse({ text, published: '2020-06-01' });
    const surfaces = new Map<string, string>();
    for (const { id, span } of [...records.figures, ...records.dates])
      surfaces.set(id, text.slice(span.start, span.end));
    for (const { id, fields } of records.entities) surfaces.set(id, fields.name?.value ?? '');
    const shown = (ids: readonly string[] | undefined): string =>
      (ids ?? []).map((id) => surfaces.get(id)).join(' & ');
    const found = records.statements.map(({ fields }) =>
      [
        fields.predicate?.value,
        shown(fields.figure_ids?.value),
        shown(fields.date_ids?.value),
        shown(fields.place_ids?.value),
      ].join('|'),
    );
    expect(found.sort()).toEqual(expected.toSorted());
  });
});

describe('the words of a statement', () => {
  const shown = (text: string): (string | undefined)[][] =>
    analyse({ text }).records.statements.map(({ fields }) => [fields.subject?.value, fields.object?.value]);

  it('hold a figure whole', () => {
    expect(shown('The company now expects sales growth of 6 to 7 percent this year.')).toEqual([
      ['The company', 'sales growth of 6 to 7 percent'],
    ]);
  });

  it('take no part of a pair for the subject', () => {
    expect(shown('Drivers will strike after talks between Acme and the union collapsed.')).toEqual([
      ['Drivers', undefined],
    ]);
    expect(shown('Drivers will strike in May and the bridge collapsed.')).toEqual([
      ['Drivers', undefined],
      ['the bridge', undefined],
    ]);
  });

  it('begin after the hearer', () => {
    expect(shown('Ann Lee told The Jakarta Post radio broadcasts were used.')).toEqual([
      [undefined, 'radio broadcasts'],
    ]);
    expect(shown('Radio broadcasts were used, Ann Lee told The Jakarta Post.')).toEqual([
      [undefined, 'Radio broadcasts'],
    ]);
  });
});
