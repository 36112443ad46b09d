import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';

const WATCHED = new Set(['TOTAL_MISMATCH', 'UNIT_CONFLICT', 'PERCENT_OVER_HUNDRED']);

const found = (text: string): unknown[] =>
  checkDocument(analyse({ text }))
    .rows.findings!.filter(({ code }) => WATCHED.has(code as string))
    .map(({ code, surface, message }) => [code, surface, message]);

describe('totals and their parts', () => {
  it('says that parts in brackets do not add up to the total before them', () => {
    expect(found('The crash killed 12 people (7 men and 6 women).')).toEqual([
      ['TOTAL_MISMATCH', '12 people (7 men and 6', '7 + 6 is 13, not 12'],
    ]);
  });
  it('reads dashes, colons, money and parts with a place', () => {
    expect(found('It got $12 million: $7 million from France and $6 million from Spain.')).toEqual([
      [
        'TOTAL_MISMATCH',
        '$12 million: $7 million from France and $6 million',
        '7000000 + 6000000 is 13000000, not 12000000',
      ],
    ]);
    expect(found('They sold 30 cars — 10 vans, 10 trucks and 5 buses — that day.')).toEqual([
      ['TOTAL_MISMATCH', '30 cars — 10 vans, 10 trucks and 5', '10 + 10 + 5 is 25, not 30'],
    ]);
  });
  it('reads a total that is said after or before with "a total of"', () => {
    expect(found('The blast hurt 7 men and 6 women, a total of 12 people.')).toEqual([
      ['TOTAL_MISMATCH', '7 men and 6 women, a total of 12', '7 + 6 is 13, not 12'],
    ]);
    expect(found('A total of 12 people, 7 men and 6 women, were hurt.')).toEqual([
      ['TOTAL_MISMATCH', '12 people, 7 men and 6', '7 + 6 is 13, not 12'],
    ]);
  });
  it('keeps still where the sum is right, rounded, open or a list of equals', () => {
    expect(found('The crash killed 13 people (7 men and 6 women).')).toEqual([]);
    expect(found('The crash killed about 12 people (7 men and 6 women).')).toEqual([]);
    expect(found('The crash killed 12 people (including 7 men and 6 women).')).toEqual([]);
    expect(found('They had 12 wins, 7 draws and 6 losses.')).toEqual([]);
    expect(found('He met 12 people (7 men).')).toEqual([]);
  });
});

describe('units that contradict each other', () => {
  it('says that an amount in brackets is not the converted one', () => {
    expect(found('The road is 5 km (10 miles) long.')).toEqual([
      ['UNIT_CONFLICT', '5 km (10 miles', '5000 m before the brackets, 16093.44 m in them'],
    ]);
    expect(found('It was 20 °C (90 °F) outside.')).toEqual([
      ['UNIT_CONFLICT', '20 °C (90 °F', '293.15 K before the brackets, 305.372222222222 K in them'],
    ]);
  });
  it('says that two currencies stand at one number', () => {
    expect(found('They paid $5 euros.')).toEqual([['UNIT_CONFLICT', '$5', '"$5" is followed by "euros"']]);
  });
  it('lets rounded conversions pass', () => {
    expect(found('The road is 5 km (about 3 miles) long.')).toEqual([]);
    expect(found('It was 20 °C (68 °F) outside.')).toEqual([]);
    expect(found('It weighed 5 kg (11 pounds).')).toEqual([]);
  });
});

describe('percentages over a hundred', () => {
  it('says so of shares and of losses of what cannot fall below nothing', () => {
    expect(found('Turnout was 120% of voters.')).toEqual([
      ['PERCENT_OVER_HUNDRED', '120%', '"120%" of a whole'],
    ]);
    expect(found('Sales fell 150%.')).toEqual([['PERCENT_OVER_HUNDRED', '150%', '"150%" of a whole']]);
  });
  it('keeps still over rises and profits', () => {
    expect(found('Sales rose 150%.')).toEqual([]);
    expect(found('Profit fell 150%.')).toEqual([]);
  });
});
