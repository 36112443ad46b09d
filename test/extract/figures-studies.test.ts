import { describe, expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

const values = (text: string): unknown[] =>
  (figures(text, 'value', 'low', 'high') as unknown[][]).map(
    ([value, low, high]) => value ?? `${low}..${high}`,
  );

describe('numbers of genes, cells and studies', () => {
  it.each([
    'By passage 15 and passages 3 to 8, cells expressed TRA-1-60 and SSEA-3-4.',
    'A change in exon 4 replaces alanine at residue 116 and amino acid 12.',
    'Residues 116 and 120, exons 4–6 and codons 12, 13 and 61 of chromosome 7 were read.',
    'RAW 264.7 macrophages and HEK 293 cells were kept.',
    'Female C57BL/6J mice were bred.',
    'Membranes were probed with anti-p53 (1:500; ab26) and anti-actin (1:10,000).',
    'Sera were diluted 1:200 in buffer.',
    'The fats C18:1, 20:5 n-3 and 18:2 n-6 rose.',
    'The karyotypes were 45,X and 46,XX.',
    'It lies at chr7:127471196-127495720 at the 5′ end and in the 3′ UTR.',
    'The 25th and 75th percentiles are shown.',
    'Samples (day 14 in controls) were taken on postoperative day 3.',
    'Pain was rated (0 = none, 10 = worst).',
    'This is known in vitro (12). Others agree (3, 4), as do most (6, 8–10).',
    'These effects are known.1,2 Others disagree.3–5',
    'They came, in vivo, for visits 2 and 3, at visit 4 and time point 3, as in refs. 5 and 6.',
    'In vitro herds 1 and 2, tooth 36 and treatments 1 to 4 differ, with interleukin 6 and caspase 3.',
    'The mice lived in 12:12 h light:dark and 16:8 (L:D).',
  ])('count nothing: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['After its passage 50 senators left.', ['50']],
    ['The cohort of 20 students and 46 chromosomes grew.', ['20', '46']],
    ['At odds of 1:500, the horse won.', ['0.002']],
    ['The antibody was mixed at a ratio of 1:500.', ['0.002']],
    ['NATO sent 20 cells. The FBI found 12 cells.', ['20', '12']],
    ['He ranked in the 90th percentile.', ['90']],
    ['On that day 14 died.', ['14']],
    ['The garden is 5′ wide.', ['5']],
    ['He has two sons (3, 5).', ['2', '3', '5']],
    ['That was the end.5 people died.', ['5']],
    ['It costs $4 per visit. In one visit 4 doses were given.', ['4', '1', '4']],
    ['In both treatments 5 of 20 people, in vitro, were ill.', ['5', '20']],
    ['In the two seasons 12 to 15 players left.', ['2', '12..15']],
    ['Values ranged from 1.02 to 3.15.', ['1.02..3.15']],
  ])('are told apart from counts: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('scores of a number are what a test gave', () => {
    expect(values('Scores of 20 or higher were taken.')).toEqual(['20']);
    expect(figures('Scores of people came.', 'counted')).toEqual([['people']]);
  });
});

describe('statistics', () => {
  it.each([
    [
      'It was F(2, 62) = 18.93, p < .001.',
      [
        ['18.93', 'F'],
        ['0.001', 'p'],
      ],
    ],
    [
      "It was t(23) = 4.17, Cohen's d = 0.85 and I² = 62%.",
      [
        ['4.17', 't'],
        ['0.85', "Cohen's d"],
        ['62', 'I²'],
      ],
    ],
    ['It was F2,27 = 5.6 in all.', [['5.6', undefined]]],
    [
      'The HR was high (HR 1.41, 95% CI 0.93, 2.14).',
      [
        ['1.41', 'HR'],
        ['95', 'CI'],
        ['0.93', 'CI'],
        ['2.14', 'CI'],
      ],
    ],
    [
      'It had an odds ratio of 2.9 [95% CI 1.6, 5.2].',
      [
        ['2.9', 'odds ratio'],
        ['95', 'CI'],
        ['1.6', 'CI'],
        ['5.2', 'CI'],
      ],
    ],
  ])('have their name: %s', (text, expected) => {
    expect(figures(text, 'value', 'counted')).toEqual(expected);
  });

  it.each(['Sites were separated by > 2 km.', 'It was < 5%.'])('are no other word: %s', (text) => {
    expect(figures(text, 'counted')).toEqual([[undefined]]);
  });
});

describe('units of papers', () => {
  it.each([
    ['It held NO3 at 12 mg NO3-N L−1.', [['12', 'milligram per liter']]],
    [
      'It got 180 kg N ha−1 and 30 mg N/kg.',
      [
        ['180', 'kilogram per hectare'],
        ['30', 'milligram per kilogram'],
      ],
    ],
    ['Cars emit 120 g CO2/km.', [['120', 'gram per kilometer']]],
    ['A dose of 2 mg kg−1 d−1 was fed.', [['2', 'milligram per kilogram day']]],
    [
      'He bought 5 kg steel/wood and 4 l beer.',
      [
        ['5', 'kilogram'],
        ['4', 'liter'],
      ],
    ],
    [
      'Cells were spun at 400 × g, then at 12,000 g.',
      [
        ['400', 'g-force'],
        ['12000', 'g-force'],
      ],
    ],
    ['The steak weighs 500 g.', [['500', 'gram']]],
    [
      'The plasmid has 5.4 kb and the primer 20 nt.',
      [
        ['5.4', 'kilobase'],
        ['20', 'nucleotide'],
      ],
    ],
    ['The file has 500kb.', [['500', 'kilobyte']]],
    ['The Florida Current carries 31.5 Sv of water.', [['31.5', 'sverdrup']]],
    ['The overturning circulation weakened by 3.2 Sv.', [['3.2', 'sverdrup']]],
    ['The current dose limit is 0.02 Sv.', [['0.02', 'sievert']]],
    ['A worker received 0.25 Sv at the plant.', [['0.25', 'sievert']]],
    [
      'Blood pressure was 96/54 mmHg.',
      [
        ['96', 'millimeter of mercury'],
        ['54', 'millimeter of mercury'],
      ],
    ],
    [
      'It was kept at 22/18 °C (day/night).',
      [
        ['22', 'celsius'],
        ['18', 'celsius'],
      ],
    ],
    [
      'It held (in mM) 130 K-gluconate, 10 HEPES and 0.3 Na-GTP.',
      [
        ['130', 'millimolar'],
        ['10', 'millimolar'],
        ['0.3', 'millimolar'],
      ],
    ],
    [
      'Follow-up lost 6.5 kg (SD 0.3).',
      [
        ['6.5', 'kilogram'],
        ['0.3', 'kilogram'],
      ],
    ],
    [
      'He ran 5 km (range 3 people).',
      [
        ['5', 'kilometer'],
        ['3', undefined],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(figures(text, 'value', 'unit_name')).toEqual(expected);
  });

  it.each([
    ['Frozen at 1 × 107 cells per vial.', [['10000000', 'vial']]],
    [
      'It had 2 x 105 spores and 12 ewes ha−1.',
      [
        ['200000', undefined],
        ['12', 'hectare'],
      ],
    ],
    [
      'It grew by 1.6% per day and had 17.3 × 10⁹/L.',
      [
        ['1.6', 'day'],
        ['17300000000', 'liter'],
      ],
    ],
    ['It had 2 × 10^5 cells per well.', [['200000', 'well']]],
    [
      'It was 14.2 per 1000 person-years.',
      [
        ['14.2', '1000 person-years'],
        ['1000', undefined],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(figures(text, 'value', 'per')).toEqual(expected);
  });
});

describe('times of studies', () => {
  it.each([
    ['Egg counts (P = 0.03) peaked in week 9 of all.', []],
    ['The mice lived in 12:12 h light:dark.', []],
    ['It rose from 0.02 to 0.15 and fell from 3.15 to 2.45.', []],
    ['The shop opens from 9.30 to 17.15.', ['T09:30/T17:15']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('are read with their short units', () => {
    expect(dates('They slept for 6 h 48 min.')).toEqual(['PT6H48M']);
    expect(figures('Mice aged 8 wk were kept for 7 d at 25 °C.', 'kind', 'unit_name')).toEqual([
      ['age', 'week'],
      ['measure', 'day'],
      ['measure', 'celsius'],
    ]);
    expect(figures('The queue had 3 d-printers.', 'unit_name')).toEqual([[undefined]]);
  });
});
