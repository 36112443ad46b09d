import { describe, expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

const values = (text: string): unknown[] =>
  (figures(text, 'value', 'low', 'high') as unknown[][]).map(
    ([value, low, high]) => value ?? `${low}..${high}`,
  );

describe('numbers of trials, answers and finds', () => {
  it.each([
    'Patients were randomised 1:1 or randomly assigned in a 2:1 ratio.',
    'Serum was diluted 1/100 and used at a dilution of 1/50.',
    'The AUC0–24 rose in stages T1–2 and N0–1 at L4–5.',
    'It lies on chromosome 3, flanked by RM489 and RM5480.',
    'The thousand-kernel weight and the 1000-grain weight fell.',
    'A two-tailed test with a two-sided α in a two-way ANOVA was run in Stata/SE 15.1.',
    'Mandible KNM-WT 71230 preserves the left M1.',
    'It was not seen in ASA 1–2 patients or NYHA 3-4.',
    'It was rated from 1 (strongly disagree) to 4 (strongly agree).',
    'This revisits Bourdieu (1984: 172) on taste (see Giddens 1991: 14–20; Butler, 1990: 33).',
    'Lactate at minute 6 was lower, as were costs beyond year 1, after dose 2.',
    'At 7 d.p.i. the lungs held cells.',
    'Samples from context 2041 (OxA-31877) and from grave 12 were read.',
    'Lesions in teeth 14, 24, 34 and 44 (FDI notation) lasted as κ rose.',
    'The doubling time rose.',
  ])('count nothing: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['They won by a ratio of 2:1.', ['2']],
    ['He drank 1/4 of the diluted milk.', ['0.25']],
    ['The house sold for RM489.', ['489']],
    ['In all 100 kernels were sown.', ['100']],
    ['The table is 1.73 m2.', ['1.73']],
    ['GFR was 45 ml/min per 1.73 m2 and 90 mL/min/1.73 m2.', ['45', '90']],
    ['Sales rose from 3 (Monday) to 5 (Friday).', ['3', '5']],
    ['EBIT was 350 (2020: 172) and profit in Germany rose to 40 (2021: 31).', ['350', '172', '40', '31']],
    ['After a dose 2 of 10 fell ill.', ['2', '10']],
    ['It was printed at 300 dpi.', ['300']],
    ['A near-doubling of sales came.', ['2']],
    ['True prevalence would be nearly double.', ['2']],
    ['The bank allocated 3:1 shares to holders.', ['3']],
    ['Of isolates 14/62 (22.6%) carried it.', ['14', '62', '22.6']],
    ['About 1/2 (50%) voted; 9/11 (20%) was named.', ['0.5', '50', '20']],
    ['It has 200 cal per piece and dates to 3,200 cal BP.', ['200']],
    ['The G20–5 million deal stood.', ['5000000']],
  ])('are told apart from counts: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('decimals that begin with a point', () => {
  it.each([
    ['It was r = −.34 and b = .12 [.03, .21].', ['-0.34', '0.12', '0.03', '0.21']],
    ['They were .63–.98 and −.58.', ['0.63..0.98', '-0.58']],
    ['It fell by (.5 percent).', ['0.5']],
    ['The 5.5 win and 3-.', ['5.5', '3']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('units that stand once', () => {
  it.each([
    [
      'Bilirubin was 338 (SD 46) μmol/L.',
      [
        ['338', 'micromole per liter'],
        ['46', 'micromole per liter'],
      ],
    ],
    [
      'It was 9.8 (2.7) mmol/L.',
      [
        ['9.8', 'millimole per liter'],
        ['2.7', 'millimole per liter'],
      ],
    ],
    [
      'At 12.7 (SD 5.9) years it ended.',
      [
        ['12.7', 'year'],
        ['5.9', 'year'],
      ],
    ],
    [
      'Median waist was 84 cm in men and 79 in women.',
      [
        ['84', 'centimeter'],
        ['79', 'centimeter'],
      ],
    ],
    [
      'He ran 12 km in May and 3 in the team fell.',
      [
        ['12', 'kilometer'],
        ['3', undefined],
      ],
    ],
    [
      'Birds weighed 34 ± 2 and 41 ± 3 g.',
      [
        ['34', 'gram'],
        ['41', 'gram'],
      ],
    ],
    ['The rate was 0.14 year−1.', [['0.14', 'inverse year']]],
    ['Heat reached 8.9 °C-weeks.', [['8.9', 'celsius week']]],
    ['Participants (Mage = 36.8) came.', [['36.8', 'year']]],
  ])('%s', (text, expected) => {
    expect(figures(text, 'value', 'unit_name')).toEqual(expected);
  });
});

describe('years of works', () => {
  it.each([
    ['It follows the method of Das Gupta (1993), in the sense of Payne (1973).', []],
    ['According to Weber (1922), class matters, as Foucault (1977) argued.', []],
    ['Outrage predicted it, t(1420) = 8.96.', []],
    ['Discipline spreads (Foucault, 1977, p. 24).', []],
    ['Jaws (1975) made him famous.', ['1975']],
    ['In the context 2041 is far.', ['2041']],
    ['The profit in Germany rose to 40 (2021: 31).', ['2021']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
