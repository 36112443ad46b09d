import { describe, expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

describe('numbers of papers that name their bearer', () => {
  it.each([
    ['The effect was larger (Figures 3A and 3C).', []],
    ['It grew (Figure 2A for fetal and 2C for adult eyes).', []],
    ['It stood at 2C in the shade.', ['2']],
    ['We saw uptake of [11C]PK11195 in it.', []],
    ['The change is c.347C>A in the gene.', []],
    ['The marker Oct3/4 and the protein L7/12 were found.', []],
    ['It rises by 12 g/100 g of flour.', ['12', '100']],
    ['An age from 206Pb/238U was given.', []],
    ['Preheat the oven to 180C/160C fan.', ['180', '160']],
    ['Coupons of Ti–6Al–4V and 316L steel were cut.', []],
    ['It fell from 38C–40C at noon.', [undefined]],
    ['The {111} and ⟨111⟩ planes of Fe(Cat)3 are seen.', []],
    ['Neurons on days 35 and 71 expressed it.', []],
    ['Over the days 35 people died.', ['35']],
    ['It was asked at phases 3, 5, and 9 of the study.', []],
    ['See Eqs. (9.2) and (9.10), Eqs. 8–11 and Sect. 2.3.', []],
    ['Table 4 shows the rest.', []],
    ['Mg3NF3 (1) and Mg2NF (2) were made.', []],
    ['A scale (0 = never, 1 = often) was used.', []],
    ['Stations 12, 14 and 15 lie north.', []],
    ['The deflection exceeded L/250.', []],
    ['It uses 5.2 L/100 km.', ['5.2']],
    ['They met in year 3 of the study.', []],
    ['It ran over HTTP/2 and at C/2 rates.', []],
    ['It cost 5 USD/10 kg.', ['5', '10']],
    ['Theorem 1.2 states it. Lemma 4 supplies the rest.', []],
    ['The definition 3 people gave was odd.', ['3']],
    ['Near 5 ± 1 kPa a 85Kr source with 137Cs was used.', ['5']],
    ['A lunch for 85kr was had.', ['85']],
    ['It needs Δ + 1 colours.', []],
    ['We see the 002 reflection.', []],
    ['It holds in one case out of six.', ['0.1666666666666667']],
    ['One goal out of six shots was scored.', ['1', '6']],
    ['Find us at 17B Alder Close.', []],
    ['The app has 17B users.', ['17000000000']],
    ['The card ending 4471 and the code 5590# are gone.', []],
    ['They play five-a-side in size 9 boots.', []],
  ])('%s', (text, values) => {
    expect(figures(text, 'value').flat()).toEqual(values);
  });
});

describe('units of papers', () => {
  it.each([
    ['It was washed in 0.1 M KOH.', [['0.1', 'molar']]],
    ['It has 1.5 M UK residents.', [['1500000', undefined]]],
    ['It has an age of 251.6 ± 1.1 Ma.', [['251.6', 'megayear']]],
    ['It split off 2.5 Myr ago.', [['2.5', 'megayear']]],
    ['The cell holds 3579 mAh g−1.', [['3579', 'milliampere hour per gram']]],
    [
      'The star has 0.74 R⊙ and the planet 8.3 M⊕.',
      [
        ['0.74', 'solar radius'],
        ['8.3', 'earth mass'],
      ],
    ],
    [
      'We took 5, 20 and 100 mV s−1.',
      [
        ['5', 'millivolt per second'],
        ['20', 'millivolt per second'],
        ['100', 'millivolt per second'],
      ],
    ],
    [
      'It held 0.5, 1.0 or 2.0 wt% of it.',
      [
        ['0.5', 'weight percent'],
        ['1', 'weight percent'],
        ['2', 'weight percent'],
      ],
    ],
    ['It got 5 kg N ha−1 yr−1.', [['5', 'kilogram per hectare year']]],
    [
      'It lost 2 g d−1 and 3 MB/s.',
      [
        ['2', 'gram per day'],
        ['3', 'megabyte per second'],
      ],
    ],
    [
      'The quake was an Mw 6.4 at Mach 1.62.',
      [
        ['6.4', undefined],
        ['1.62', undefined],
      ],
    ],
  ])('%s', (text, values) => {
    expect(figures(text, 'value', 'unit_name')).toEqual(values);
  });

  it.each([
    ['It runs from 24.5 up to 30 GHz.', [['24.5', '30', undefined]]],
    ['The mp 143–145 °C was read.', [['143', '145', undefined]]],
    ['It took two or three men.', [['2', '3', undefined]]],
    [
      'It took 2, 3 or 4 men.',
      [
        [undefined, undefined, '2'],
        [undefined, undefined, '3'],
        [undefined, undefined, '4'],
      ],
    ],
  ])('%s', (text, values) => {
    expect(figures(text, 'low', 'high', 'value')).toEqual(values);
  });
});

describe('decimal commas', () => {
  it.each([
    ['Buy it for €1,89 or 12,50 €.', ['1.89', '12.5']],
    ['They sold 1,5 million cars.', ['1500000']],
    ['They sold 1,500 million cars.', ['1500000000']],
    ['They paid $1,50 for it.', []],
    ['They sold 1..5 million cars.', []],
  ])('%s', (text, values) => {
    expect(figures(text, 'value').flat()).toEqual(values);
  });
});

describe('thousands set apart by a blank', () => {
  it.each([
    ['It cost 2 500 euros and € 3 482 more.', ['2500', '3482']],
    ['Some 82 740 direct jobs were lost.', ['82740']],
    ['On May 5 200 people marched.', ['200']],
    ['In group 4 350 fans came.', ['4', '350']],
    ['In 2019 300 people came.', ['300']],
  ])('%s', (text, values) => {
    expect(figures(text, 'value').flat()).toEqual(values);
  });
});

describe('years of citations and months that are none', () => {
  it.each([
    ['Gong et al. (2005) and Bearden (2001) say so.', []],
    ['It is so (Gong, 2005; Hall and Osei, 2011).', []],
    ['It is so (Ferreira & Lindqvist, 2018) and by Ferreira & Lindqvist (2019).', []],
    ['The film Alien (1979) was shown.', ['1979']],
    ['The OCT device was used with OCT4.', []],
    ['It is DUE IN OCT at last.', ['2024-10']],
    ['It is due on Dec31 at last.', ['2023-12-31']],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});
