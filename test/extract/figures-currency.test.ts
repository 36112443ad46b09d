import { describe, expect, test } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

interface Found {
  readonly code: string | undefined;
  readonly basis: string | undefined;
  readonly evidence: readonly string[];
}

const moneyOf = (text: string): { money: Found[]; findings: string[] } => {
  const { document, records, findings } = analyse({ text });
  const money = records.figures
    .filter(({ fields }) => fields.kind?.value === 'money')
    .map(({ fields: { currency } }) => ({
      code: currency?.value,
      basis: currency?.basis,
      evidence: (currency?.spans ?? []).map(({ start, end }) => document.view.slice(start, end)),
    }));
  return { money, findings: findings.map(({ code }) => code).filter((code) => code.startsWith('CURRENCY_')) };
};

describe('whose money it is', () => {
  test('a bare dollar sign alone is implied to be American, said once', () => {
    expect(moneyOf('It cost $5. The other cost $7.')).toEqual({
      money: [
        { code: 'USD', basis: 'implied', evidence: ['$'] },
        { code: 'USD', basis: 'implied', evidence: ['$'] },
      ],
      findings: ['CURRENCY_IMPLIED'],
    });
  });

  test('a currency named in full elsewhere says it, with its words as evidence', () => {
    expect(moneyOf('The Canadian dollar fell on Monday. The house sold for $500,000.')).toEqual({
      money: [{ code: 'CAD', basis: 'implied', evidence: ['$', 'Canadian dollar'] }],
      findings: [],
    });
  });

  test('two currencies of one noun leave the default', () => {
    expect(moneyOf('They paid A$5 and C$6. The third paid $7.')).toEqual({
      money: [
        { code: 'AUD', basis: 'reference', evidence: ['A$'] },
        { code: 'CAD', basis: 'reference', evidence: ['C$'] },
        { code: 'USD', basis: 'implied', evidence: ['$'] },
      ],
      findings: ['CURRENCY_IMPLIED'],
    });
  });

  test('the places of a text tell whose dollars they are', () => {
    const code = (text: string): string | undefined => moneyOf(text).money[0].code;
    expect(moneyOf('The pool in Burnie cost $640,000, the council in Canberra said.')).toEqual({
      money: [{ code: 'AUD', basis: 'implied', evidence: ['$', 'Burnie'] }],
      findings: ['CURRENCY_IMPLIED'],
    });
    expect(code('The council in Invercargill said the pool in Dunedin cost $5 million.')).toBe('NZD');
    // Other lands are named as often, the United States are named, or one place alone is.
    expect(code('Officials in Nairobi and Mombasa got $5 million from Invercargill and Dunedin.')).toBe(
      'USD',
    );
    expect(
      code('The council in Invercargill said the pool in Dunedin cost $5 million, Boston $6 million.'),
    ).toBe('USD');
    expect(code('The pool in Invercargill cost $5 million.')).toBe('USD');
  });

  test('a conversion in brackets is not the currency before it', () => {
    const { money } = moneyOf('The bridge cost A$15m ($10m) to build.');
    expect(money.map(({ code }) => code)).toEqual(['AUD', 'USD']);
  });

  test('pesos stay open where nothing says whose they are', () => {
    expect(moneyOf('The court fined him 20,000 pesos.')).toEqual({
      money: [{ code: undefined, basis: undefined, evidence: [] }],
      findings: ['CURRENCY_OPEN'],
    });
  });

  test('pesos of a country named in full are its pesos', () => {
    const { money, findings } = moneyOf('The Mexican peso rose. The court fined him 20,000 pesos.');
    expect(money.map(({ code }) => code)).toEqual(['MXN']);
    expect(findings).toEqual([]);
  });

  test('shillings glued to their amount are those of the place where the article was written', () => {
    const { money, findings } = moneyOf('NAIROBI, May 17 - The road costs Sh150.5bn.');
    expect(money).toEqual([{ code: 'KES', basis: 'implied', evidence: ['Sh', 'NAIROBI, May 17 -'] }]);
    expect(findings).toEqual([]);
  });

  test('shillings that no place explains stay open', () => {
    expect(moneyOf('It costs Sh150.5bn.')).toEqual({
      money: [{ code: undefined, basis: undefined, evidence: [] }],
      findings: ['CURRENCY_OPEN'],
    });
  });
});

describe('digits and capitals that are no quantity', () => {
  const figuresOf = (text: string): string[] =>
    analyse({ text }).records.figures.map(
      ({ fields }) => `${fields.value?.value} ${fields.unit?.value ?? ''}`,
    );

  test.each([
    ['The road is called Q150.5bn there.', []],
    ['Phase 2A will be opened next.', []],
    ['It needs a 2A charger.', ['2 A']],
    ['It appeared in Nature (2022;3:215–216).', []],
    ['Lancet 2019; 393: 1829-37.', []],
    ['In 2019; 3 people died.', ['3 ']],
    ['Extent (million km²)', []],
    ['It covers a million km².', ['1000000 km2']],
    ['The answer is negative one over twenty.', ['-0.05 ']],
    ['He is minus one over three days.', ['-1 ']],
  ])('reads %s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('rupees, cedis and rand', () => {
  test.each([
    ['MULTAN: Flour rose to Rs140 a kilo.', ['PKR']],
    ['COLOMBO, June 12 (Reuters) - It cost Rs 190.', ['LKR']],
    ['Lahore pays Rs190. Karachi pays Rs200.', ['PKR', 'PKR']],
    ['Lahore pays Rs190.', [undefined]],
    ['Lahore and Karachi pay Rs190, India Rs 150.', [undefined, undefined]],
    ['They pay Rs190.', ['INR']],
    // Of two lands the one that is named oftener; of two alike neither.
    ['Mauritius acts. Mauritius and not Seychelles asks for 5,000 rupees.', ['MUR']],
    ['Mauritius and Seychelles ask for 5,000 rupees.', [undefined]],
    ['India and Delhi told Nepal that Rs 150 is due.', ['INR']],
    ['The fare is 2,300 guaraníes.', ['PYG']],
    ['A bag fetched GH¢600 more.', ['GHS']],
    ['The bank lent R2bn. A share was R31 again.', ['ZAR', 'ZAR']],
    ['A South African bank: take the R31 north.', []],
    ['The car was an R31 of old.', []],
  ])('%s', (text, codes) => {
    expect(moneyOf(text).money.map(({ code }) => code)).toEqual(codes);
  });
});
