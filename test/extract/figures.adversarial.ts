import type { FigureCase } from './figures.cases.ts';

/** Look-alikes, malformed numbers and traps: the right reading, or none with a finding or a refusal. */
export const ADVERSARIAL: readonly FigureCase[] = [
  { text: 'The code 1,23,4.5.6 is odd.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: 'It was --5 degrees.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: 'Due 50/6/2018 at noon.', figures: [] },
  { text: 'The value 1e400 is huge.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: 'It weighs 1.2.3 kg.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: 'About 12,34 people came.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  {
    text: 'A total of 1.234.567 euros was paid.',
    figures: [
      { surface: '1.234.567 euros', kind: 'money', value: '1234567', currency: 'EUR', unit_name: 'euro' },
    ],
  },
  {
    text: 'They paid 1.234,56 euros.',
    figures: [
      { surface: '1.234,56 euros', kind: 'money', value: '1234.56', currency: 'EUR', unit_name: 'euro' },
    ],
  },
  {
    text: '120% of voters agreed.',
    figures: [
      {
        surface: '120%',
        kind: 'percent',
        value: '120',
        unit: '%',
        unit_name: 'percent',
        counted: 'voters',
        counted_head: 'voters',
      },
    ],
    findings: ['PERCENT_OVER_HUNDRED'],
  },
  {
    text: 'It rose 150%.',
    figures: [
      { surface: '150%', kind: 'percent', value: '150', unit: '%', unit_name: 'percent', change: 'increase' },
    ],
  },
  {
    text: 'In 2019 300 people came.',
    figures: [{ surface: '300', kind: 'count', value: '300', counted: 'people', counted_head: 'people' }],
  },
  {
    text: 'On May 5 200 people marched.',
    figures: [{ surface: '200', kind: 'count', value: '200', counted: 'people', counted_head: 'people' }],
  },
  {
    text: 'He was born in 1980 and had 3 sons.',
    figures: [{ surface: '3', kind: 'count', value: '3', counted: 'sons', counted_head: 'sons' }],
  },
  { text: 'At 17:15 the train left.', figures: [] },
  {
    text: 'The meeting is at 5 pm with 12 people.',
    figures: [{ surface: '12', kind: 'count', value: '12', counted: 'people', counted_head: 'people' }],
  },
  {
    text: 'The 9/11 attacks killed 2,977 people.',
    figures: [{ surface: '2,977', kind: 'count', value: '2977', counted: 'people', counted_head: 'people' }],
  },
  { text: 'He scored a perfect 10.', figures: [{ surface: '10', kind: 'number', value: '10' }] },
  { text: 'Room 101 and Flight MH370 and A320.', figures: [] },
  {
    text: 'World War II killed millions.',
    figures: [{ surface: 'millions', kind: 'count', approximate: true, low: '2000000', high: '9000000' }],
  },
  { text: 'Apollo 11 landed in 1969.', figures: [] },
  { text: 'COVID-19 and H1N1 and SARS-CoV-2 spread.', figures: [] },
  {
    text: 'Article 50 was triggered by 27 states.',
    figures: [{ surface: '27', kind: 'count', value: '27', counted: 'states', counted_head: 'states' }],
  },
  { text: 'See Figure 3 and Table 2.', figures: [] },
  { text: "Catch-22 is a novel; Ocean's Eleven a film.", figures: [] },
  { text: 'Formula One driver number 44 won.', figures: [] },
  {
    text: 'Windows 10 runs on 1 billion devices.',
    figures: [
      {
        surface: '1 billion',
        kind: 'count',
        value: '1000000000',
        counted: 'devices',
        counted_head: 'devices',
      },
    ],
  },
  {
    text: 'US Route 66 is 2,448 miles long.',
    figures: [
      {
        surface: '2,448 miles',
        kind: 'measure',
        value: '2448',
        unit: '[mi_i]',
        unit_name: 'mile',
        si_value: '3939674.112',
        si_unit: 'm',
      },
    ],
  },
  { text: 'The AK-47 was fired 30 times.', figures: [{ surface: '30', kind: 'number', value: '30' }] },
  { text: 'ISO 9001 and 802.11ac are standards.', figures: [] },
  { text: '192.168.0.1 is an address.', figures: [] },
  { text: 'Call +44 20 7946 0958 now.', figures: [] },
  { text: 'The ISBN is 978-3-16-148410-0.', figures: [] },
  { text: 'His number is 07700 900123.', figures: [] },
  { text: 'The ZIP code 90210 is known.', figures: [] },
  {
    text: '10 Downing Street hosted 20 guests.',
    figures: [{ surface: '20', kind: 'count', value: '20', counted: 'guests', counted_head: 'guests' }],
  },
  { text: 'The Big Ten and the Group of Seven met.', figures: [] },
  { text: 'One day, one of them left.', figures: [] },
  { text: 'The 1st Division beat the 2nd Battalion.', figures: [] },
  {
    text: 'He came first; she came second.',
    figures: [
      { surface: 'first', kind: 'ordinal', value: '1' },
      { surface: 'second', kind: 'ordinal', value: '2' },
    ],
  },
  { text: 'In the first place, first aid matters.', figures: [] },
  { text: 'A second later it exploded.', figures: [] },
  {
    text: 'She gave 110% effort.',
    figures: [
      {
        surface: '110%',
        kind: 'percent',
        value: '110',
        unit: '%',
        unit_name: 'percent',
        counted: 'effort',
        counted_head: 'effort',
      },
    ],
  },
  {
    text: 'The 100m sprint took 9.58 seconds.',
    figures: [
      {
        surface: '100m',
        kind: 'measure',
        value: '100',
        unit: 'm',
        unit_name: 'meter',
        si_value: '100',
        si_unit: 'm',
      },
    ],
  },
  { text: 'The 4x100m relay is fast.', figures: [] },
  {
    text: 'The fund lost $5m, or 3%, in Q3.',
    figures: [
      {
        surface: '$5m',
        kind: 'money',
        value: '5000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'fund',
        counted_head: 'fund',
        change: 'decrease',
      },
      {
        surface: '3%',
        kind: 'percent',
        value: '3',
        unit: '%',
        unit_name: 'percent',
        counted: 'fund',
        counted_head: 'fund',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'The ratio is 3:1.',
    figures: [{ surface: '3:1', kind: 'ratio', value: '3', counted: 'ratio', counted_head: 'ratio' }],
  },
  { text: 'They won by 5 goals to 3.', figures: [{ surface: '5 goals to 3', kind: 'score', score: '5-3' }] },
  {
    text: 'He drove 0-60 in 3.1 seconds.',
    figures: [{ surface: '0-60', kind: 'number', low: '0', high: '60' }],
  },
  { text: 'The range is 5-10-15.', figures: [] },
  {
    text: 'Between 5 and 3 people came.',
    figures: [
      { surface: '5', kind: 'number', value: '5' },
      { surface: '3', kind: 'count', value: '3', counted: 'people', counted_head: 'people' },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'From 10 to 5 people came.',
    figures: [
      { surface: '10', kind: 'number', value: '10' },
      { surface: '5', kind: 'count', value: '5', counted: 'people', counted_head: 'people' },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'It fell from 10 to 5.',
    figures: [
      { surface: '10', kind: 'number', value: '10' },
      {
        surface: '5',
        kind: 'number',
        value: '5',
        base: '10',
        change: 'decrease',
        change_from: '10',
        change_to: '5',
      },
    ],
  },
  {
    text: '$1.2 million to $900,000.',
    figures: [
      { surface: '$1.2 million', kind: 'money', value: '1200000', currency: 'USD', unit_name: 'dollar' },
      { surface: '$900,000', kind: 'money', value: '900000', currency: 'USD', unit_name: 'dollar' },
    ],
  },
  {
    text: 'The 3-year, $45 million deal was signed.',
    figures: [
      {
        surface: '$45 million',
        kind: 'money',
        value: '45000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'deal',
        counted_head: 'deal',
      },
    ],
  },
  {
    text: '5 foot 10 man weighing 12 stone.',
    figures: [
      {
        surface: '5 foot 10',
        kind: 'measure',
        value: '70',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '1.778',
        si_unit: 'm',
      },
      {
        surface: '12 stone',
        kind: 'measure',
        value: '12',
        unit: '[stone_av]',
        unit_name: 'stone',
        si_value: '76.20351816',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: 'Two-thirds majority of 450 deputies.',
    figures: [
      {
        surface: 'Two-thirds',
        kind: 'ratio',
        value: '0.6666666666666667',
        counted: 'majority',
        counted_head: 'majority',
      },
      { surface: '450', kind: 'count', value: '450', counted: 'deputies', counted_head: 'deputies' },
    ],
  },
  {
    text: 'The population is 1 234 567.',
    figures: [
      {
        surface: '1 234 567',
        kind: 'count',
        value: '1234567',
        counted: 'population',
        counted_head: 'population',
      },
    ],
  },
  {
    text: 'The population is 1 234 567 people.',
    figures: [
      { surface: '1 234 567', kind: 'count', value: '1234567', counted: 'people', counted_head: 'people' },
    ],
  },
  {
    text: '₹1,00,000 crore was spent.',
    figures: [{ surface: '₹1,00,000 crore', kind: 'money', value: '1000000000000', currency: 'INR' }],
  },
  { text: 'He owes $(500).', figures: [], findings: ['NUMBER_UNREADABLE'] },
  {
    text: '-$5.5m loss.',
    figures: [
      {
        surface: '-$5.5m',
        kind: 'money',
        value: '-5500000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'loss',
        counted_head: 'loss',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'A loss of -3.2%.',
    figures: [
      {
        surface: '-3.2%',
        kind: 'percent',
        value: '-3.2',
        unit: '%',
        unit_name: 'percent',
        change: 'decrease',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'The temperature is −12 °C.',
    figures: [
      {
        surface: '−12 °C',
        kind: 'measure',
        value: '-12',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '261.15',
        si_unit: 'K',
        counted: 'temperature',
        counted_head: 'temperature',
      },
    ],
  },
  {
    text: '5 to 7 per cent.',
    figures: [
      { surface: '5 to 7 per cent', kind: 'percent', low: '5', high: '7', unit: '%', unit_name: 'percent' },
    ],
  },
  {
    text: '5%-7% growth.',
    figures: [
      {
        surface: '5%-7%',
        kind: 'percent',
        low: '5',
        high: '7',
        unit: '%',
        unit_name: 'percent',
        change: 'increase',
      },
    ],
  },
  {
    text: '5–7% growth.',
    figures: [
      {
        surface: '5–7%',
        kind: 'percent',
        low: '5',
        high: '7',
        unit: '%',
        unit_name: 'percent',
        change: 'increase',
      },
    ],
  },
  {
    text: '5 or 6 people.',
    figures: [
      { surface: '5 or 6', kind: 'count', low: '5', high: '6', counted: 'people', counted_head: 'people' },
    ],
  },
  {
    text: 'five to six hundred people',
    figures: [
      {
        surface: 'five to six hundred',
        kind: 'count',
        low: '500',
        high: '600',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'one to two million dollars',
    figures: [
      {
        surface: 'one to two million dollars',
        kind: 'money',
        low: '1000000',
        high: '2000000',
        currency: 'USD',
        unit_name: 'dollar',
      },
    ],
  },
  {
    text: 'half a per cent',
    figures: [{ surface: 'half a per cent', kind: 'percent', value: '0.5', unit: '%', unit_name: 'percent' }],
  },
  {
    text: 'quarter of a million pounds',
    figures: [
      {
        surface: 'quarter of a million pounds',
        kind: 'money',
        value: '250000',
        currency: 'GBP',
        unit_name: 'pound',
      },
    ],
  },
  {
    text: 'one and a half percent',
    figures: [
      { surface: 'one and a half percent', kind: 'percent', value: '1.5', unit: '%', unit_name: 'percent' },
    ],
  },
  {
    text: '1½ cups',
    figures: [
      {
        surface: '1½ cups',
        kind: 'measure',
        value: '1.5',
        unit: '[cup_us]',
        unit_name: 'cup',
        si_value: '0.000354882355',
        si_unit: 'm3',
      },
    ],
  },
  {
    text: '3 3/4 inches',
    figures: [
      {
        surface: '3 3/4 inches',
        kind: 'measure',
        value: '3.75',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '0.09525',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'a one-off payment of $500',
    figures: [
      {
        surface: '$500',
        kind: 'money',
        value: '500',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'payment',
        counted_head: 'payment',
      },
    ],
  },
  { text: 'the one-year anniversary', figures: [] },
  {
    text: 'a two-day, three-city tour',
    figures: [
      {
        surface: 'three',
        kind: 'count',
        value: '3',
        unit: 'city',
        unit_name: 'city',
        counted: 'city',
        counted_head: 'city',
      },
    ],
  },
  {
    text: 'a ten-storey building',
    figures: [
      {
        surface: 'ten',
        kind: 'count',
        value: '10',
        unit: 'storey',
        unit_name: 'storey',
        counted: 'storey',
        counted_head: 'storey',
      },
    ],
  },
  {
    text: 'a 30-strong team',
    figures: [{ surface: '30', kind: 'count', value: '30', counted: 'team', counted_head: 'team' }],
  },
  {
    text: 'a 12-member panel',
    figures: [
      {
        surface: '12',
        kind: 'count',
        value: '12',
        unit: 'member',
        unit_name: 'member',
        counted: 'member',
        counted_head: 'member',
      },
    ],
  },
  {
    text: 'some 20-odd people',
    figures: [
      {
        surface: '20',
        kind: 'count',
        approximate: true,
        value: '20',
        modifier: 'some',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  { text: '20-somethings', figures: [] },
  {
    text: 'in her 30s',
    figures: [{ surface: '30s', kind: 'age', low: '30', high: '39', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'at least one person',
    figures: [
      {
        surface: 'one',
        kind: 'count',
        value: '1',
        low: '1',
        modifier: 'at least',
        bound: 'at_least',
        counted: 'person',
        counted_head: 'person',
      },
    ],
  },
  {
    text: 'more than one person',
    figures: [
      {
        surface: 'one',
        kind: 'count',
        value: '1',
        low: '1',
        modifier: 'more than',
        bound: 'more_than',
        counted: 'person',
        counted_head: 'person',
      },
    ],
  },
  {
    text: 'not more than two',
    figures: [
      { surface: 'two', kind: 'number', value: '2', high: '2', modifier: 'not more than', bound: 'at_most' },
    ],
  },
  {
    text: 'less than $1',
    figures: [
      {
        surface: '$1',
        kind: 'money',
        value: '1',
        high: '1',
        currency: 'USD',
        unit_name: 'dollar',
        modifier: 'less than',
        bound: 'less_than',
      },
    ],
  },
  {
    text: 'over £100m-worth',
    figures: [
      {
        surface: '£100m',
        kind: 'money',
        value: '100000000',
        low: '100000000',
        currency: 'GBP',
        modifier: 'over',
        bound: 'more_than',
      },
    ],
  },
  {
    text: 'shares at 123p',
    figures: [{ surface: '123p', kind: 'money', value: '1.23', currency: 'GBP', unit_name: 'penny' }],
  },
  {
    text: '99p each',
    figures: [
      { surface: '99p', kind: 'money', value: '0.99', currency: 'GBP', unit_name: 'penny', per: 'each' },
    ],
  },
  { text: '€5/kg', figures: [{ surface: '€5', kind: 'money', value: '5', currency: 'EUR', per: 'kg' }] },
  {
    text: '£3.50/hour',
    figures: [{ surface: '£3.50', kind: 'money', value: '3.5', currency: 'GBP', per: 'hour' }],
  },
  {
    text: '10 lbs',
    figures: [
      {
        surface: '10 lbs',
        kind: 'measure',
        value: '10',
        unit: '[lb_av]',
        unit_name: 'pound',
        si_value: '4.5359237',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: '9 carat',
    figures: [
      {
        surface: '9 carat',
        kind: 'measure',
        value: '9',
        unit: '[car_m]',
        unit_name: 'carat',
        si_value: '0.0018',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: '40°N, 75°W',
    figures: [
      {
        surface: '40°',
        kind: 'measure',
        value: '40',
        unit: 'deg',
        unit_name: 'degree',
        si_value: '0.698131700798',
        si_unit: 'rad',
      },
      {
        surface: '75°',
        kind: 'measure',
        value: '75',
        unit: 'deg',
        unit_name: 'degree',
        si_value: '1.308996938996',
        si_unit: 'rad',
      },
    ],
  },
  {
    text: 'aged 5-12',
    figures: [{ surface: '5-12', kind: 'age', low: '5', high: '12', unit: 'a', unit_name: 'year' }],
  },
  {
    text: '5-12 year olds',
    figures: [{ surface: '5-12 year olds', kind: 'age', low: '5', high: '12', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'ages 18 and over',
    figures: [
      {
        surface: '18',
        kind: 'age',
        value: '18',
        low: '18',
        unit: 'a',
        unit_name: 'year',
        modifier: 'and over',
        bound: 'at_least',
      },
    ],
  },
  {
    text: 'a 20-20 draw',
    figures: [{ surface: '20-20', kind: 'score', counted: 'draw', counted_head: 'draw', score: '20-20' }],
  },
  { text: '20/20 vision', figures: [] },
  { text: '1-800-555-1234', figures: [] },
  { text: 'B-52 bombers', figures: [] },
  { text: 'F-16 jets', figures: [] },
  { text: 'O2', figures: [] },
  { text: 'U2', figures: [] },
  { text: 'E=mc2', figures: [] },
  {
    text: 'pH 7.4',
    figures: [{ surface: 'pH 7.4', kind: 'measure', value: '7.4', unit: '[pH]', unit_name: 'pH' }],
  },
  {
    text: '10^6 cells',
    figures: [{ surface: '10^6', kind: 'count', value: '1000000', counted: 'cells', counted_head: 'cells' }],
  },
  {
    text: '5 × 10⁶ cells',
    figures: [
      { surface: '5 × 10⁶', kind: 'count', value: '5000000', counted: 'cells', counted_head: 'cells' },
    ],
  },
  { text: '1.5e6', figures: [{ surface: '1.5e6', kind: 'number', value: '1500000' }] },
  { text: '0.5', figures: [{ surface: '0.5', kind: 'number', value: '0.5' }] },
  { text: '.5', figures: [{ surface: '.5', kind: 'number', value: '0.5' }] },
  { text: '5.', figures: [{ surface: '5', kind: 'number', value: '5' }] },
  { text: '007', figures: [{ surface: '007', kind: 'number', value: '7' }], findings: ['NUMBER_DOUBTFUL'] },
  {
    text: '1,000,000,000,000',
    figures: [{ surface: '1,000,000,000,000', kind: 'number', value: '1000000000000' }],
  },
  {
    text: '99999999999999999999999999999999999999999999999999999999999999999999999999',
    figures: [],
    findings: ['NUMBER_UNREADABLE'],
  },
  { text: '12,3456', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: '1,2,3,4', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: '1.2.3.4.5', figures: [] },
  { text: '1..5', figures: [], findings: ['NUMBER_UNREADABLE', 'NUMBER_UNREADABLE'] },
  { text: '3,,000', figures: [], findings: ['NUMBER_UNREADABLE', 'NUMBER_UNREADABLE'] },
  { text: '1,000.000,00', figures: [], findings: ['NUMBER_UNREADABLE'] },
  {
    text: '$$5',
    figures: [{ surface: '$5', kind: 'money', value: '5', currency: 'USD', unit_name: 'dollar' }],
  },
  { text: '5%%', figures: [{ surface: '5%', kind: 'percent', value: '5', unit: '%', unit_name: 'percent' }] },
  { text: '1/0', figures: [] },
  { text: '0/5', figures: [{ surface: '0/5', kind: 'number', value: '0' }] },
  { text: '1e999999', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: '10^400', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: '-0', figures: [{ surface: '-0', kind: 'number', value: '0' }] },
  { text: '00.5', figures: [{ surface: '00.5', kind: 'number', value: '0.5' }] },
  { text: '1,00', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: '+-5', figures: [], findings: ['NUMBER_UNREADABLE'] },
  {
    text: '5 000 00',
    figures: [
      { surface: '5 000', kind: 'number', value: '5000' },
      { surface: '00', kind: 'number', value: '0' },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  { text: '€', figures: [] },
  { text: 'percent', figures: [] },
  { text: 'million', figures: [{ surface: 'million', kind: 'number', value: '1000000' }] },
  { text: 'a', figures: [] },
  { text: 'one', figures: [] },
  { text: 'Section 4(b)(2)', figures: [] },
  {
    text: 'It cost 1.234,56 in total.',
    figures: [{ surface: '1.234,56', kind: 'number', value: '1234.56' }],
  },
  { text: 'The list price was 1,234,56 euros.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  { text: 'He walked ٣٤ km in a day.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  {
    text: 'The flag has ⅔ of its area in red.',
    figures: [
      { surface: '⅔', kind: 'ratio', value: '0.6666666666666667', counted: 'area', counted_head: 'area' },
    ],
  },
  {
    text: 'They added 2⅓ cups of milk.',
    figures: [
      {
        surface: '2⅓ cups',
        kind: 'measure',
        value: '2.3333333333333333',
        unit: '[cup_us]',
        unit_name: 'cup',
        si_value: '0.000552039218',
        si_unit: 'm3',
        counted: 'milk',
        counted_head: 'milk',
      },
    ],
  },
  {
    text: 'He owed five grand and twenty quid.',
    figures: [
      { surface: 'five grand', kind: 'money', value: '5000', unit_name: 'grand' },
      { surface: 'twenty quid', kind: 'money', value: '20', currency: 'GBP', unit_name: 'quid' },
    ],
    findings: ['CURRENCY_OPEN'],
  },
  {
    text: 'It raised £1m-plus for charity.',
    figures: [
      {
        surface: '£1m',
        kind: 'money',
        value: '1000000',
        low: '1000000',
        currency: 'GBP',
        modifier: '-plus',
        bound: 'at_least',
      },
    ],
  },
  {
    text: 'It took 2x the time.',
    figures: [
      { surface: '2x', kind: 'ratio', value: '2', counted: 'time', counted_head: 'time', base: 'time' },
    ],
  },
  {
    text: 'The drive is 2x faster.',
    figures: [
      {
        surface: '2x',
        kind: 'ratio',
        value: '2',
        counted: 'drive',
        counted_head: 'drive',
        change: 'increase',
      },
    ],
  },
  { text: 'She lives at No. 10 Downing Street.', figures: [] },
  { text: 'The 9/11 attacks changed much.', figures: [] },
  { text: 'The shop is open 24/7.', figures: [] },
  { text: 'ISBN 978-3-16-148410-0 is on the cover.', figures: [] },
  { text: 'Call 555-0199 or +44 20 7946 0958 now.', figures: [] },
  { text: 'The server 192.168.0.1 went down.', figures: [] },
  { text: 'They released version 2.4.1 and Python 3.12 today.', figures: [] },
  { text: 'Spain won 2-1 on Sunday.', figures: [{ surface: '2-1', kind: 'score', score: '2-1' }] },
  {
    text: 'The ratio was 3:1 in favour.',
    figures: [{ surface: '3:1', kind: 'ratio', value: '3', counted: 'ratio', counted_head: 'ratio' }],
  },
  {
    text: 'The wreck lies at 40.7128° N, 74.0060° W.',
    figures: [
      {
        surface: '40.7128°',
        kind: 'measure',
        value: '40.7128',
        unit: 'deg',
        unit_name: 'degree',
        si_value: '0.710572407706',
        si_unit: 'rad',
        counted: 'wreck',
        counted_head: 'wreck',
      },
      {
        surface: '74.0060°',
        kind: 'measure',
        value: '74.006',
        unit: 'deg',
        unit_name: 'degree',
        si_value: '1.291648366231',
        si_unit: 'rad',
      },
    ],
  },
  {
    text: 'It lies at 51°30′N 0°7′W.',
    figures: [
      {
        surface: '51°30′',
        kind: 'measure',
        value: '51.5',
        unit: 'deg',
        unit_name: 'degree',
        si_value: '0.898844564777',
        si_unit: 'rad',
      },
      {
        surface: '0°7′',
        kind: 'measure',
        value: '0.116666666667',
        unit: 'deg',
        unit_name: 'degree',
        si_value: '0.002036217461',
        si_unit: 'rad',
      },
    ],
  },
  { text: 'King Louis XVI and World War II are in Chapter IV.', figures: [] },
  {
    text: 'A couple of dozen people came.',
    figures: [
      {
        surface: 'A couple of dozen',
        kind: 'count',
        approximate: true,
        low: '24',
        high: '36',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'Half a dozen half-hearted men left.',
    figures: [{ surface: 'Half a dozen', kind: 'number', value: '6' }],
  },
  {
    text: 'It fell to −5 °C, then to -12.5 °C.',
    figures: [
      {
        surface: '−5 °C',
        kind: 'measure',
        value: '-5',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '268.15',
        si_unit: 'K',
        change: 'decrease',
        change_to: '-5',
      },
      {
        surface: '-12.5 °C',
        kind: 'measure',
        value: '-12.5',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '260.65',
        si_unit: 'K',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  { text: 'The Boeing 737-800 and the A320 landed.', figures: [] },
  { text: 'They met on Route 66 near Area 51.', figures: [] },
  {
    text: 'The 5G and 3D markets are worth $5bn.',
    figures: [{ surface: '$5bn', kind: 'money', value: '5000000000', currency: 'USD', unit_name: 'dollar' }],
  },
  {
    text: 'COVID-19 and H1N1 hurt 10 people.',
    figures: [{ surface: '10', kind: 'count', value: '10', counted: 'people', counted_head: 'people' }],
  },
  { text: 'Psalm 23:4 and Room 101 are famous.', figures: [] },
  {
    text: 'The room is 3 × 5 m.',
    figures: [
      {
        surface: '3',
        kind: 'measure',
        value: '3',
        unit: 'm',
        unit_name: 'meter',
        si_value: '3',
        si_unit: 'm',
        counted: 'room',
        counted_head: 'room',
      },
      {
        surface: '5 m',
        kind: 'measure',
        value: '5',
        unit: 'm',
        unit_name: 'meter',
        si_value: '5',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The plank is 2 by 4 inches.',
    figures: [
      {
        surface: '2',
        kind: 'measure',
        value: '2',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '0.0508',
        si_unit: 'm',
        counted: 'plank',
        counted_head: 'plank',
      },
      {
        surface: '4 inches',
        kind: 'measure',
        value: '4',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '0.1016',
        si_unit: 'm',
      },
    ],
  },
  { text: 'Grades 5–12 attend the school.', figures: [] },
  {
    text: 'The Class of 2024 had 312 graduates.',
    figures: [
      { surface: '312', kind: 'count', value: '312', counted: 'graduates', counted_head: 'graduates' },
    ],
  },
  {
    text: 'It is 6\'2" tall.',
    figures: [
      {
        surface: '6\'2"',
        kind: 'measure',
        value: '74',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '1.8796',
        si_unit: 'm',
      },
    ],
  },
  { text: 'She is a 20-something with a 9-to-5 job.', figures: [] },
  {
    text: 'He gave 110 percent.',
    figures: [{ surface: '110 percent', kind: 'percent', value: '110', unit: '%', unit_name: 'percent' }],
  },
  {
    text: 'The score was 6-4, 7-6 (7-5).',
    figures: [
      { surface: '6-4', kind: 'score', counted: 'score', counted_head: 'score', score: '6-4' },
      { surface: '7-6', kind: 'score', score: '7-6' },
      { surface: '7-5', kind: 'score', score: '7-5' },
    ],
  },
  {
    text: 'The S&P 500 fell 1.2% and the FTSE 100 rose 0.3%.',
    figures: [
      { surface: '1.2%', kind: 'percent', value: '1.2', unit: '%', unit_name: 'percent', change: 'decrease' },
      { surface: '0.3%', kind: 'percent', value: '0.3', unit: '%', unit_name: 'percent', change: 'increase' },
    ],
  },
  { text: 'It has 1,000,000,00 rows.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  {
    text: 'It has 1 000 000 rows.',
    figures: [
      { surface: '1 000 000', kind: 'count', value: '1000000', counted: 'rows', counted_head: 'rows' },
    ],
  },
  { text: 'The price is $1,5.', figures: [], findings: ['NUMBER_UNREADABLE'] },
  {
    text: 'They paid Rs 5,00,000 for it.',
    figures: [
      { surface: 'Rs 5,00,000', kind: 'money', value: '500000', currency: 'INR', unit_name: 'rupee' },
    ],
  },
  {
    text: 'It holds 5 lakh crore rupees.',
    figures: [
      {
        surface: '5 lakh crore rupees',
        kind: 'money',
        value: '5000000000000',
        currency: 'INR',
        unit_name: 'rupee',
      },
    ],
  },
  {
    text: 'The temperature rose 5 degrees to 30C.',
    figures: [
      {
        surface: '5 degrees',
        kind: 'measure',
        value: '5',
        unit: 'deg',
        unit_name: 'degree',
        counted: 'temperature',
        counted_head: 'temperature',
        change: 'increase',
      },
      {
        surface: '30C',
        kind: 'measure',
        value: '30',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '303.15',
        si_unit: 'K',
        counted: 'temperature',
        counted_head: 'temperature',
        change: 'increase',
        change_to: '30',
      },
    ],
  },
  {
    text: 'It weighs 5 lb 3 oz.',
    figures: [
      {
        surface: '5 lb 3 oz',
        kind: 'measure',
        value: '83',
        unit: '[oz_av]',
        unit_name: 'ounce',
        si_value: '2.353010419375',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: 'He was 5 foot 11.',
    figures: [
      {
        surface: '5 foot 11',
        kind: 'measure',
        value: '71',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '1.8034',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The dose is 2-3 mg/kg/day.',
    figures: [
      {
        surface: '2-3 mg/kg/day',
        kind: 'rate',
        low: '2',
        high: '3',
        unit: 'mg/kg/d',
        unit_name: 'milligram per kilogram day',
        per: 'kilogram day',
        counted: 'dose',
        counted_head: 'dose',
      },
    ],
  },
  {
    text: 'The fee is US$1.5k a head.',
    figures: [
      {
        surface: 'US$1.5k',
        kind: 'money',
        value: '1500',
        currency: 'USD',
        per: 'head',
        counted: 'fee',
        counted_head: 'fee',
      },
    ],
  },
  { text: 'A 50-50 split was agreed.', figures: [] },
  {
    text: 'About one and a half to two million people fled.',
    figures: [
      {
        surface: 'one and a half to two million',
        kind: 'count',
        approximate: true,
        low: '1500000',
        high: '2000000',
        modifier: 'About',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'The vote was 52 to 48.',
    figures: [{ surface: '52 to 48', kind: 'score', counted: 'vote', counted_head: 'vote', score: '52-48' }],
  },
  {
    text: 'One-third to one-half of them voted.',
    figures: [{ surface: 'One-third to one-half', kind: 'ratio', low: '0.3333333333333333', high: '0.5' }],
  },
  {
    text: 'It was $5 to $10 million.',
    figures: [
      {
        surface: '$5 to $10 million',
        kind: 'money',
        low: '5000000',
        high: '10000000',
        currency: 'USD',
        unit_name: 'dollar',
      },
    ],
  },
  {
    text: 'The tax is 0.5p a litre.',
    figures: [
      {
        surface: '0.5p',
        kind: 'money',
        value: '0.005',
        currency: 'GBP',
        unit_name: 'penny',
        per: 'liter',
        counted: 'tax',
        counted_head: 'tax',
      },
    ],
  },
  {
    text: 'The rate is 25 bps above 4%.',
    figures: [
      {
        surface: '25 bps',
        kind: 'basis_point',
        value: '25',
        unit: 'basis point',
        unit_name: 'basis point',
        counted: 'rate',
        counted_head: 'rate',
      },
      {
        surface: '4%',
        kind: 'percent',
        value: '4',
        low: '4',
        unit: '%',
        unit_name: 'percent',
        modifier: 'above',
        bound: 'more_than',
      },
    ],
  },
  {
    text: 'Take 2 tablets 3 times a day.',
    figures: [{ surface: '2', kind: 'count', value: '2', counted: 'tablets', counted_head: 'tablets' }],
  },
  {
    text: 'A 3,000-year-old tomb held 40-odd mummies.',
    figures: [
      { surface: '3,000-year-old', kind: 'age', value: '3000', unit: 'a', unit_name: 'year' },
      {
        surface: '40',
        kind: 'count',
        approximate: true,
        value: '40',
        modifier: '-odd',
        counted: 'mummies',
        counted_head: 'mummies',
      },
    ],
  },
  { text: 'Section 230(c)(1) and 18 U.S.C. 1343 apply.', figures: [] },
  {
    text: 'The £ fell against the $ and the 10-year yield hit 4.5%.',
    figures: [
      {
        surface: '4.5%',
        kind: 'percent',
        value: '4.5',
        unit: '%',
        unit_name: 'percent',
        counted: 'yield',
        counted_head: 'yield',
      },
    ],
  },
  {
    text: 'He has 1.5 million-plus followers.',
    figures: [
      {
        surface: '1.5 million',
        kind: 'count',
        value: '1500000',
        low: '1500000',
        modifier: '-plus',
        bound: 'at_least',
        counted: 'followers',
        counted_head: 'followers',
      },
    ],
  },
  {
    text: 'It is between 5 and 3 km away.',
    figures: [
      {
        surface: '5',
        kind: 'measure',
        value: '5',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '5000',
        si_unit: 'm',
      },
      {
        surface: '3 km',
        kind: 'measure',
        value: '3',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '3000',
        si_unit: 'm',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'They lost all but 3 of 20 games.',
    figures: [
      { surface: '3', kind: 'count', value: '3', counted: 'games', counted_head: 'games' },
      { surface: '20', kind: 'count', value: '20', counted: 'games', counted_head: 'games' },
    ],
  },
  {
    text: 'It happened 3.5 times more often.',
    figures: [{ surface: '3.5 times', kind: 'ratio', value: '3.5', change: 'increase' }],
  },
  {
    text: 'The 2nd- and 3rd-placed teams met.',
    figures: [
      { surface: '2nd', kind: 'ordinal', value: '2', counted: 'teams', counted_head: 'teams' },
      { surface: '3rd', kind: 'ordinal', value: '3', counted: 'teams', counted_head: 'teams' },
    ],
  },
  {
    text: 'The 20 per cent. rate applies.',
    figures: [{ surface: '20 per cent', kind: 'percent', value: '20', unit: '%', unit_name: 'percent' }],
  },
  {
    text: 'From $5bn it went to €4bn.',
    figures: [
      { surface: '$5bn', kind: 'money', value: '5000000000', currency: 'USD', unit_name: 'dollar' },
      { surface: '€4bn', kind: 'money', value: '4000000000', currency: 'EUR' },
    ],
  },
  { text: 'Mach 2 was reached at FL350.', figures: [] },
  {
    text: 'It needs 8GB of RAM and a 1TB disk.',
    figures: [
      {
        surface: '8GB',
        kind: 'measure',
        value: '8',
        unit: 'GBy',
        unit_name: 'gigabyte',
        si_value: '8000000000',
        si_unit: 'By',
        counted: 'RAM',
        counted_head: 'RAM',
      },
      {
        surface: '1TB',
        kind: 'measure',
        value: '1',
        unit: 'TBy',
        unit_name: 'terabyte',
        si_value: '1000000000000',
        si_unit: 'By',
      },
    ],
  },
  {
    text: 'Fifty-odd people and 100 or so dogs came.',
    figures: [
      {
        surface: 'Fifty',
        kind: 'count',
        approximate: true,
        value: '50',
        modifier: '-odd',
        counted: 'people',
        counted_head: 'people',
      },
      {
        surface: '100',
        kind: 'count',
        approximate: true,
        value: '100',
        modifier: 'or so',
        counted: 'dogs',
        counted_head: 'dogs',
      },
    ],
  },
  { text: 'He is No. 1 in the world.', figures: [] },
  {
    text: 'He got 7 out of 10 votes.',
    figures: [
      { surface: '7 out of 10', kind: 'ratio', value: '0.7', counted: 'votes', counted_head: 'votes' },
    ],
  },
  {
    text: 'It cost $ 5 . 50 for 2 . 5 kg.',
    figures: [
      { surface: '$ 5 . 50', kind: 'money', value: '5.5', currency: 'USD', unit_name: 'dollar' },
      { surface: '2 . 5', kind: 'number', value: '2.5' },
    ],
    findings: ['NUMBER_DOUBTFUL', 'NUMBER_DOUBTFUL'],
  },
  {
    text: 'It is 6′2″ tall.',
    figures: [
      {
        surface: '6′2″',
        kind: 'measure',
        value: '74',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '1.8796',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'He is 5\' 11" tall.',
    figures: [
      {
        surface: '5\' 11"',
        kind: 'measure',
        value: '71',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '1.8034',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'Wheat rose to $5.75-3/4 a bushel.',
    figures: [
      {
        surface: '$5.75-3/4',
        kind: 'money',
        value: '5.7575',
        currency: 'USD',
        unit_name: 'dollar',
        per: 'bushel',
        change: 'increase',
        change_to: '5.7575',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'Soybeans fell 3-1/2 cents to $10.12-1/2 a bushel.',
    figures: [
      {
        surface: '3-1/2 cents',
        kind: 'money',
        value: '0.035',
        currency: 'USD',
        unit_name: 'cent',
        counted: 'Soybeans',
        counted_head: 'Soybeans',
        change: 'decrease',
      },
      {
        surface: '$10.12-1/2',
        kind: 'money',
        value: '10.125',
        currency: 'USD',
        unit_name: 'dollar',
        per: 'bushel',
        counted: 'Soybeans',
        counted_head: 'Soybeans',
        change: 'decrease',
        change_to: '10.125',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  { text: 'He read John 3:16 and Genesis 1:1-3 aloud.', figures: [] },
  { text: 'Read 1 Corinthians 13:4, Luke 2:1-20 and Matthew 5:3–12.', figures: [] },
  { text: 'He quoted Quran 2:255 and Surah 18:10 and 2 Timothy 4:7.', figures: [] },
  { text: 'See also Romans 8:28, 31.', figures: [] },
  {
    text: 'The 2 Kings of the play met at John at 3:16.',
    figures: [{ surface: '2', kind: 'count', value: '2', counted: 'Kings', counted_head: 'Kings' }],
  },
  { text: 'It took two and three-quarter hours.', figures: [] },
  {
    text: 'She led 15-love and then 40-30 before deuce.',
    figures: [
      { surface: '15-love', kind: 'score', score: '15-0' },
      { surface: '40-30', kind: 'score', score: '40-30' },
    ],
  },
  {
    text: 'They are 15-loving people.',
    figures: [
      { surface: '15', kind: 'count', value: '15', counted: 'loving people', counted_head: 'people' },
    ],
  },
  {
    text: 'The kit cost £5 10s 6d before the war.',
    figures: [
      {
        surface: '£5 10s 6d',
        kind: 'money',
        value: '5.525',
        currency: 'GBP',
        counted: 'kit',
        counted_head: 'kit',
      },
    ],
  },
  {
    text: 'It cost 7s 6d then.',
    figures: [{ surface: '7s 6d', kind: 'money', value: '0.375', currency: 'GBP', unit_name: 'pound' }],
  },
  {
    text: 'He paid £5 10s for the coat.',
    figures: [{ surface: '£5 10s', kind: 'money', value: '5.5', currency: 'GBP' }],
  },
  { text: 'The sprint was won in 45s and 6d cells lie here.', figures: [] },
  {
    text: 'He said three-point-five percent is too much.',
    figures: [
      { surface: 'three-point-five percent', kind: 'percent', value: '3.5', unit: '%', unit_name: 'percent' },
    ],
  },
  {
    text: 'He made a three-point shot and five rebounds.',
    figures: [
      {
        surface: 'three',
        kind: 'count',
        value: '3',
        unit: 'point',
        unit_name: 'point',
        counted: 'point',
        counted_head: 'point',
      },
      { surface: 'five', kind: 'count', value: '5', counted: 'rebounds', counted_head: 'rebounds' },
    ],
  },
  {
    text: 'The fine is R2,300.',
    figures: [
      {
        surface: 'R2,300',
        kind: 'money',
        value: '2300',
        currency: 'ZAR',
        counted: 'fine',
        counted_head: 'fine',
      },
    ],
  },
  {
    text: 'It cost R2.5bn to build, about R300 million more than planned.',
    figures: [
      { surface: 'R2.5bn', kind: 'money', value: '2500000000', currency: 'ZAR' },
      {
        surface: 'R300 million',
        kind: 'money',
        approximate: true,
        value: '300000000',
        currency: 'ZAR',
        modifier: 'about',
      },
    ],
  },
  {
    text: 'He drove the R2 to Durban, 300 km away.',
    figures: [
      {
        surface: '300 km',
        kind: 'measure',
        value: '300',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '300000',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The fine is R500 or R1 000.',
    figures: [{ surface: 'R1 000', kind: 'money', value: '1000', currency: 'ZAR' }],
  },
  {
    text: 'They paid N50,000 in Lagos.',
    figures: [{ surface: 'N50,000', kind: 'money', value: '50000', currency: 'NGN' }],
  },
  {
    text: 'The cost of a weekly pass rises from $33 to $34 and a monthly pass from $116.50 to $121.',
    figures: [
      {
        surface: '$33',
        kind: 'money',
        value: '33',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'weekly pass',
        counted_head: 'pass',
      },
      {
        surface: '$34',
        kind: 'money',
        value: '34',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'weekly pass',
        counted_head: 'pass',
        base: '$33',
        change: 'increase',
        change_from: '33',
        change_to: '34',
      },
      {
        surface: '$116.50',
        kind: 'money',
        value: '116.5',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'monthly pass',
        counted_head: 'pass',
      },
      {
        surface: '$121',
        kind: 'money',
        value: '121',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'monthly pass',
        counted_head: 'pass',
        base: '$116.50',
        change: 'increase',
        change_from: '116.5',
        change_to: '121',
      },
    ],
  },
  {
    text: 'A monthly pass goes from $116 to $121, and a weekly pass from $33 to $34.',
    figures: [
      {
        surface: '$116',
        kind: 'money',
        value: '116',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'monthly pass',
        counted_head: 'pass',
      },
      {
        surface: '$121',
        kind: 'money',
        value: '121',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'monthly pass',
        counted_head: 'pass',
        base: '$116',
        change: 'increase',
        change_from: '116',
        change_to: '121',
      },
      {
        surface: '$33',
        kind: 'money',
        value: '33',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'weekly pass',
        counted_head: 'pass',
      },
      {
        surface: '$34',
        kind: 'money',
        value: '34',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'weekly pass',
        counted_head: 'pass',
        base: '$33',
        change: 'increase',
        change_from: '33',
        change_to: '34',
      },
    ],
  },
  {
    text: 'Prices range from $33 to $34 and a monthly pass from $116.50 to $121.',
    figures: [
      { surface: '$33 to $34', kind: 'money', low: '33', high: '34', currency: 'USD', unit_name: 'dollar' },
      {
        surface: '$116.50 to $121',
        kind: 'money',
        low: '116.5',
        high: '121',
        currency: 'USD',
        unit_name: 'dollar',
      },
    ],
  },
  {
    text: 'Inflation and unemployment rose 4.1 and 4.8 percent respectively.',
    figures: [
      {
        surface: '4.1',
        kind: 'percent',
        value: '4.1',
        unit: '%',
        unit_name: 'percent',
        counted: 'Inflation',
        counted_head: 'Inflation',
        change: 'increase',
      },
      {
        surface: '4.8 percent',
        kind: 'percent',
        value: '4.8',
        unit: '%',
        unit_name: 'percent',
        counted: 'Inflation',
        counted_head: 'Inflation',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The plants made 4.1 and 4.8 million tonnes.',
    figures: [
      {
        surface: '4.1',
        kind: 'measure',
        value: '4100000',
        unit: 't',
        unit_name: 'tonne',
        si_value: '4100000000',
        si_unit: 'kg',
      },
      {
        surface: '4.8 million tonnes',
        kind: 'measure',
        value: '4800000',
        unit: 't',
        unit_name: 'tonne',
        si_value: '4800000000',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: 'It has 4 and 8 million users respectively.',
    figures: [
      { surface: '4', kind: 'number', value: '4000000' },
      { surface: '8 million', kind: 'count', value: '8000000', counted: 'users', counted_head: 'users' },
    ],
  },
  {
    text: 'It has 4 and 8 million users.',
    figures: [
      { surface: '4', kind: 'number', value: '4' },
      { surface: '8 million', kind: 'count', value: '8000000', counted: 'users', counted_head: 'users' },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'He had two children and 4.8 million dollars.',
    figures: [
      { surface: 'two', kind: 'count', value: '2', counted: 'children', counted_head: 'children' },
      {
        surface: '4.8 million dollars',
        kind: 'money',
        value: '4800000',
        currency: 'USD',
        unit_name: 'dollar',
      },
    ],
  },
  {
    text: 'The economy grew at a 2.8% annualized rate.',
    figures: [
      {
        surface: '2.8%',
        kind: 'percent',
        value: '2.8',
        unit: '%',
        unit_name: 'percent',
        counted: 'economy',
        counted_head: 'economy',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Prices rose at an annual pace of about 3 percent.',
    figures: [
      {
        surface: '3 percent',
        kind: 'percent',
        approximate: true,
        value: '3',
        unit: '%',
        unit_name: 'percent',
        modifier: 'about',
        counted: 'Prices',
        counted_head: 'Prices',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The train ran at a speed of 4 percent more.',
    figures: [
      {
        surface: '4 percent',
        kind: 'percent',
        value: '4',
        unit: '%',
        unit_name: 'percent',
        counted: 'speed',
        counted_head: 'speed',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The party gained 1.6 points.',
    figures: [
      {
        surface: '1.6',
        kind: 'number',
        value: '1.6',
        counted: 'points',
        counted_head: 'points',
        change: 'increase',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'His lead narrowed by 3 points.',
    figures: [
      {
        surface: '3',
        kind: 'count',
        value: '3',
        counted: 'points',
        counted_head: 'points',
        change: 'decrease',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'The measure fell 500 points.',
    figures: [
      {
        surface: '500',
        kind: 'count',
        value: '500',
        counted: 'points',
        counted_head: 'points',
        change: 'decrease',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'The S&P 500 fell 12 points.',
    figures: [
      {
        surface: '12',
        kind: 'count',
        value: '12',
        counted: 'points',
        counted_head: 'points',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'The index fell 1.6 points.',
    figures: [
      {
        surface: '1.6',
        kind: 'number',
        value: '1.6',
        counted: 'points',
        counted_head: 'points',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'She scored 20 points.',
    figures: [{ surface: '20', kind: 'count', value: '20', counted: 'points', counted_head: 'points' }],
  },
  {
    text: 'The loan is worth 300bn won.',
    figures: [
      { surface: '300bn won', kind: 'money', value: '300000000000', currency: 'KRW', unit_name: 'won' },
    ],
  },
  {
    text: 'The 5 million won the lottery.',
    figures: [{ surface: '5 million', kind: 'number', value: '5000000' }],
  },
  {
    text: 'Wages are below $2.15-a-day.',
    figures: [
      {
        surface: '$2.15',
        kind: 'money',
        value: '2.15',
        high: '2.15',
        currency: 'USD',
        unit_name: 'dollar',
        modifier: 'below',
        bound: 'less_than',
        per: 'day',
        counted: 'Wages',
        counted_head: 'Wages',
      },
    ],
  },
  {
    text: 'A 12-by-15-foot room was built.',
    figures: [
      {
        surface: '12',
        kind: 'measure',
        value: '12',
        unit: '[ft_i]',
        unit_name: 'foot',
        si_value: '3.6576',
        si_unit: 'm',
      },
      {
        surface: '15-foot',
        kind: 'measure',
        value: '15',
        unit: '[ft_i]',
        unit_name: 'foot',
        si_value: '4.572',
        si_unit: 'm',
        counted: 'room',
        counted_head: 'room',
      },
    ],
  },
  {
    text: 'Men in their 40s and 50s are at risk.',
    figures: [
      { surface: '40s', kind: 'age', low: '40', high: '49', unit: 'a', unit_name: 'year' },
      { surface: '50s', kind: 'age', low: '50', high: '59', unit: 'a', unit_name: 'year' },
    ],
  },
  { text: 'England were 245-6 at tea.', figures: [{ surface: '245-6', kind: 'score', score: '245-6' }] },
  { text: 'The waltz is in 3/4 time.', figures: [] },
  {
    text: 'It took 3/4 of the time.',
    figures: [{ surface: '3/4', kind: 'ratio', value: '0.75', counted: 'time', counted_head: 'time' }],
  },
  { text: 'He opened with 1.e4 e5 2.Nf3 Nc6.', figures: [] },
  { text: 'The server is on port 8080.', figures: [] },
  {
    text: 'They left port 3 ships behind.',
    figures: [{ surface: '3', kind: 'count', value: '3', counted: 'ships', counted_head: 'ships' }],
  },
  {
    text: 'A bag of rice is up 2,000 naira to 52,000 naira.',
    figures: [
      {
        surface: '2,000 naira',
        kind: 'money',
        value: '2000',
        currency: 'NGN',
        unit_name: 'naira',
        counted: 'bag',
        counted_head: 'bag',
        change: 'increase',
      },
      {
        surface: '52,000 naira',
        kind: 'money',
        value: '52000',
        currency: 'NGN',
        unit_name: 'naira',
        counted: 'bag',
        counted_head: 'bag',
        change: 'increase',
        change_to: '52000',
      },
    ],
  },
  {
    text: 'The river rose 2.5 metres in a night.',
    figures: [
      {
        surface: '2.5 metres',
        kind: 'measure',
        value: '2.5',
        unit: 'm',
        unit_name: 'meter',
        si_value: '2.5',
        si_unit: 'm',
        counted: 'river',
        counted_head: 'river',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The climber rose 2.5 metres.',
    figures: [
      {
        surface: '2.5 metres',
        kind: 'measure',
        value: '2.5',
        unit: 'm',
        unit_name: 'meter',
        si_value: '2.5',
        si_unit: 'm',
        counted: 'climber',
        counted_head: 'climber',
      },
    ],
  },
  {
    text: 'The box measures 30 x 20 x 10 cm.',
    figures: [
      {
        surface: '30',
        kind: 'measure',
        value: '30',
        unit: 'cm',
        unit_name: 'centimeter',
        si_value: '0.3',
        si_unit: 'm',
        counted: 'box',
        counted_head: 'box',
      },
      {
        surface: '20',
        kind: 'measure',
        value: '20',
        unit: 'cm',
        unit_name: 'centimeter',
        si_value: '0.2',
        si_unit: 'm',
      },
      {
        surface: '10 cm',
        kind: 'measure',
        value: '10',
        unit: 'cm',
        unit_name: 'centimeter',
        si_value: '0.1',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'They packed 3 x 500ml bottles.',
    figures: [
      { surface: '3', kind: 'number', value: '3' },
      {
        surface: '500ml',
        kind: 'measure',
        value: '500',
        unit: 'mL',
        unit_name: 'milliliter',
        si_value: '0.0005',
        si_unit: 'm3',
      },
    ],
  },
  {
    text: 'The ratio of men to women is 3 to 2.',
    figures: [{ surface: '3 to 2', kind: 'ratio', value: '1.5', counted: 'ratio', counted_head: 'ratio' }],
  },
  {
    text: 'The debt ratio rose from 3 to 4.',
    figures: [
      { surface: '3', kind: 'count', value: '3', counted: 'debt ratio', counted_head: 'ratio' },
      {
        surface: '4',
        kind: 'count',
        value: '4',
        counted: 'debt ratio',
        counted_head: 'ratio',
        base: '3',
        change: 'increase',
        change_from: '3',
        change_to: '4',
      },
    ],
  },
  {
    text: 'The teacher-pupil ratio was 1:18.',
    figures: [
      {
        surface: '1:18',
        kind: 'ratio',
        value: '0.0555555555555556',
        counted: 'teacher-pupil ratio',
        counted_head: 'ratio',
      },
    ],
  },
  { text: 'The train for the ratio office left at 1:18.', figures: [] },
  { text: 'It is a 50-50 chance.', figures: [] },
  { text: 'The Senate split 50-50 on it.', figures: [{ surface: '50-50', kind: 'score', score: '50-50' }] },
  {
    text: 'A couple of hundred fans came.',
    figures: [
      {
        surface: 'A couple of hundred',
        kind: 'count',
        approximate: true,
        low: '200',
        high: '300',
        counted: 'fans',
        counted_head: 'fans',
      },
    ],
  },
  {
    text: 'Exports grew 8%, imports 5%.',
    figures: [
      {
        surface: '8%',
        kind: 'percent',
        value: '8',
        unit: '%',
        unit_name: 'percent',
        counted: 'Exports',
        counted_head: 'Exports',
        change: 'increase',
      },
      {
        surface: '5%',
        kind: 'percent',
        value: '5',
        unit: '%',
        unit_name: 'percent',
        counted: 'imports',
        counted_head: 'imports',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Exports grew 8%, and 5% of firms closed.',
    figures: [
      {
        surface: '8%',
        kind: 'percent',
        value: '8',
        unit: '%',
        unit_name: 'percent',
        counted: 'Exports',
        counted_head: 'Exports',
        change: 'increase',
      },
      {
        surface: '5%',
        kind: 'percent',
        value: '5',
        unit: '%',
        unit_name: 'percent',
        counted: 'firms',
        counted_head: 'firms',
      },
    ],
  },
  {
    text: 'Output tripled from 2m to 6m tonnes.',
    figures: [
      {
        surface: 'tripled',
        kind: 'ratio',
        value: '3',
        change: 'increase',
        counted: 'Output',
        counted_head: 'Output',
      },
      {
        surface: '2m',
        kind: 'measure',
        value: '2000000',
        unit: 't',
        unit_name: 'tonne',
        si_value: '2000000000',
        si_unit: 'kg',
        counted: 'Output',
        counted_head: 'Output',
      },
      {
        surface: '6m tonnes',
        kind: 'measure',
        value: '6000000',
        unit: 't',
        unit_name: 'tonne',
        si_value: '6000000000',
        si_unit: 'kg',
        counted: 'Output',
        counted_head: 'Output',
        base: '2m',
        change: 'increase',
        change_from: '2000000',
        change_to: '6000000',
      },
    ],
  },
  {
    text: 'The jump was from 2m to 6m.',
    figures: [
      {
        surface: '2m',
        kind: 'measure',
        value: '2',
        unit: 'm',
        unit_name: 'meter',
        si_value: '2',
        si_unit: 'm',
        counted: 'jump',
        counted_head: 'jump',
      },
      {
        surface: '6m',
        kind: 'measure',
        value: '6',
        unit: 'm',
        unit_name: 'meter',
        si_value: '6',
        si_unit: 'm',
        base: '2m',
        change: 'increase',
        change_from: '2',
        change_to: '6',
      },
    ],
  },
  {
    text: 'The toll was revised up to 54.',
    figures: [
      {
        surface: '54',
        kind: 'count',
        value: '54',
        counted: 'toll',
        counted_head: 'toll',
        change: 'increase',
        change_to: '54',
      },
    ],
  },
  {
    text: 'Add up to 54 users.',
    figures: [{ surface: '54', kind: 'count', value: '54', counted: 'users', counted_head: 'users' }],
  },
  {
    text: 'The share price closed 5p lower at 310p.',
    figures: [
      {
        surface: '5p',
        kind: 'money',
        value: '0.05',
        currency: 'GBP',
        unit_name: 'penny',
        change: 'decrease',
      },
      { surface: '310p', kind: 'money', value: '3.1', currency: 'GBP', unit_name: 'penny' },
    ],
  },
  {
    text: 'It costs $5 lower than rivals charge.',
    figures: [{ surface: '$5', kind: 'money', value: '5', currency: 'USD', unit_name: 'dollar' }],
  },
  {
    text: 'The 3rd-place team got 12 points.',
    figures: [
      { surface: '3rd', kind: 'ordinal', value: '3', counted: 'team', counted_head: 'team' },
      { surface: '12', kind: 'count', value: '12', counted: 'points', counted_head: 'points' },
    ],
  },
  {
    text: 'Windows 11 24H2 fixes 3 bugs.',
    figures: [{ surface: '3', kind: 'count', value: '3', counted: 'bugs', counted_head: 'bugs' }],
  },
  { text: 'The M25 was shut between junctions 10 and 12.', figures: [] },
  {
    text: 'The route has junctions 3 kilometres apart.',
    figures: [
      {
        surface: '3 kilometres',
        kind: 'measure',
        value: '3',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '3000',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'He shot a 4-under 68.',
    figures: [
      { surface: '4', kind: 'number', value: '4' },
      { surface: '68', kind: 'number', value: '68' },
    ],
  },
  { text: 'He ran it in under 68 minutes.', figures: [] },
  { text: 'The 2010s and 20s saw growth.', figures: [] },
  {
    text: 'The peso fell to 20.4 per dollar.',
    figures: [
      {
        surface: '20.4',
        kind: 'number',
        value: '20.4',
        per: 'dollar',
        counted: 'peso',
        counted_head: 'peso',
        change: 'decrease',
        change_to: '20.4',
      },
    ],
  },
  {
    text: 'Inflation slowed to an annual 2.3% from 2.6%.',
    figures: [
      {
        surface: '2.3%',
        kind: 'percent',
        value: '2.3',
        unit: '%',
        unit_name: 'percent',
        counted: 'Inflation',
        counted_head: 'Inflation',
        base: '2.6%',
        change: 'decrease',
        change_from: '2.6',
        change_to: '2.3',
      },
      { surface: '2.6%', kind: 'percent', value: '2.6', unit: '%', unit_name: 'percent' },
    ],
  },
  {
    text: 'Population fell by 1,200, from 45,000 to 43,800.',
    figures: [
      {
        surface: '1,200',
        kind: 'count',
        value: '1200',
        counted: 'Population',
        counted_head: 'Population',
        base: '45,000',
        change: 'decrease',
      },
      { surface: '45,000', kind: 'count', value: '45000', counted: 'Population', counted_head: 'Population' },
      {
        surface: '43,800',
        kind: 'count',
        value: '43800',
        counted: 'Population',
        counted_head: 'Population',
        base: '45,000',
        change: 'decrease',
        change_from: '45000',
        change_to: '43800',
      },
    ],
  },
  {
    text: 'Its rating fell to 2.5 out of 5.',
    figures: [
      {
        surface: '2.5 out of 5',
        kind: 'ratio',
        value: '0.5',
        counted: 'rating',
        counted_head: 'rating',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Turnout in the 18-24 age group was 45%.',
    figures: [
      {
        surface: '18-24',
        kind: 'age',
        low: '18',
        high: '24',
        unit: 'a',
        unit_name: 'year',
        counted: 'age group',
        counted_head: 'group',
      },
      {
        surface: '45%',
        kind: 'percent',
        value: '45',
        unit: '%',
        unit_name: 'percent',
        counted: 'Turnout',
        counted_head: 'Turnout',
      },
    ],
  },
  {
    text: 'The 18-24 teams were there.',
    figures: [
      { surface: '18-24', kind: 'count', low: '18', high: '24', counted: 'teams', counted_head: 'teams' },
    ],
  },
  {
    text: 'It is 3 degrees warmer than in 1990.',
    figures: [
      {
        surface: '3 degrees',
        kind: 'measure',
        value: '3',
        unit: 'deg',
        unit_name: 'degree',
        base: 'in 1990',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The flu killed up to 50m.',
    figures: [
      {
        surface: '50m',
        kind: 'number',
        value: '50000000',
        high: '50000000',
        modifier: 'up to',
        bound: 'at_most',
      },
    ],
  },
  {
    text: 'The well is up to 50m deep.',
    figures: [
      {
        surface: '50m',
        kind: 'measure',
        value: '50',
        high: '50',
        unit: 'm',
        unit_name: 'meter',
        si_value: '50',
        si_unit: 'm',
        modifier: 'up to',
        bound: 'at_most',
      },
    ],
  },
  { text: 'He lived c. 1450–1516.', figures: [] },
  { text: 'He chose vitamin c 1450 times.', figures: [] },
  { text: 'The Group of 77 met.', figures: [] },
  {
    text: 'A group of 77 people met.',
    figures: [{ surface: '77', kind: 'count', value: '77', counted: 'people', counted_head: 'people' }],
  },
  { text: 'Dial *123# or text 60611.', figures: [] },
  { text: 'They text 500 people a day.', figures: [] },
  { text: 'He lives at 1600 Pennsylvania Avenue.', figures: [] },
  { text: 'The lens is f/1.8 wide.', figures: [] },
  { text: 'The IP is 2001:db8::1.', figures: [] },
  { text: 'He played 1. d4 d5 2. c4.', figures: [] },
  { text: 'We came in at no. 1. He won.', figures: [] },
  { text: 'The sonata, Op. 125, lasts 70 minutes.', figures: [] },
  {
    text: 'HTTP 404 errors rose 30%.',
    figures: [
      { surface: '30%', kind: 'percent', value: '30', unit: '%', unit_name: 'percent', change: 'increase' },
    ],
  },
  {
    text: 'The state owes Dh3.5 billion.',
    figures: [{ surface: 'Dh3.5 billion', kind: 'money', value: '3500000000', currency: 'AED' }],
  },
  { text: 'The loan has an option of two more.', figures: [{ surface: 'two', kind: 'number', value: '2' }] },
  {
    text: 'Cummings, the Democratic chairman of the committee, was 68.',
    figures: [{ surface: '68', kind: 'age', value: '68', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'Prices, the lowest in years, were 68.',
    figures: [{ surface: '68', kind: 'count', value: '68', counted: 'lowest', counted_head: 'lowest' }],
  },
  {
    text: 'A shot rang out, after which a third person removed his knife.',
    figures: [{ surface: 'third', kind: 'ordinal', value: '3', counted: 'person', counted_head: 'person' }],
  },
  {
    text: 'There were nine, of which a third were hurt.',
    figures: [
      { surface: 'nine', kind: 'number', value: '9' },
      { surface: 'a third', kind: 'ratio', value: '0.3333333333333333' },
    ],
  },
  {
    text: 'The crowd was by varying reports tens or hundreds of thousands.',
    figures: [
      { surface: 'tens', kind: 'count', approximate: true, low: '20000', high: '90000' },
      { surface: 'hundreds of thousands', kind: 'count', approximate: true, low: '200000', high: '900000' },
    ],
  },
  {
    text: 'Tens or more came.',
    figures: [
      {
        surface: 'Tens',
        kind: 'count',
        approximate: true,
        low: '20',
        high: '90',
        modifier: 'or more',
        bound: 'at_least',
      },
    ],
  },
  { text: 'He won the prize twice.', figures: [{ surface: 'twice', kind: 'number', value: '2' }] },
  { text: 'It is twice the size.', figures: [{ surface: 'twice', kind: 'ratio', value: '2' }] },
  {
    text: 'She was chosen four times as champion of Spain and four times as a coach.',
    figures: [
      { surface: 'four', kind: 'number', value: '4' },
      { surface: 'four', kind: 'number', value: '4' },
    ],
  },
  { text: 'It is four times as large.', figures: [{ surface: 'four times', kind: 'ratio', value: '4' }] },
  {
    text: 'He was one of three facing Avenatti.',
    figures: [{ surface: 'three', kind: 'number', value: '3' }],
  },
  {
    text: 'He was one of three leading economists.',
    figures: [
      {
        surface: 'three',
        kind: 'count',
        value: '3',
        counted: 'leading economists',
        counted_head: 'economists',
      },
    ],
  },
  {
    text: 'Researchers posted findings that the number may exceed 1000.',
    figures: [
      {
        surface: '1000',
        kind: 'count',
        value: '1000',
        low: '1000',
        modifier: 'exceed',
        bound: 'more_than',
        counted: 'number',
        counted_head: 'number',
      },
    ],
  },
  {
    text: 'Voters between the ages of 17 and 29 chose him.',
    figures: [{ surface: '17 and 29', kind: 'age', low: '17', high: '29', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'The milestone came a few weeks after the total number of infections surpassed one million.',
    figures: [
      {
        surface: 'one million',
        kind: 'count',
        value: '1000000',
        low: '1000000',
        modifier: 'surpassed',
        bound: 'more_than',
        counted: 'infections',
        counted_head: 'infections',
      },
    ],
  },
  {
    text: 'It was 10 degrees below freezing.',
    figures: [{ surface: '10 degrees', kind: 'measure', value: '10', unit: 'deg', unit_name: 'degree' }],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'The milestone came weeks after the total number of infections worldwide surpassed one million.',
    figures: [
      {
        surface: 'one million',
        kind: 'count',
        value: '1000000',
        low: '1000000',
        modifier: 'surpassed',
        bound: 'more_than',
        counted: 'infections',
        counted_head: 'infections',
      },
    ],
  },
  {
    text: 'Profit after tax reached 40 million.',
    figures: [
      { surface: '40 million', kind: 'count', value: '40000000', counted: 'Profit', counted_head: 'Profit' },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'Italy, the country with the next number of deaths, had around 27,000.',
    figures: [{ surface: '27,000', kind: 'number', approximate: true, value: '27000', modifier: 'around' }],
  },
  {
    text: 'The study noted over 370 "jackal horns" seized.',
    figures: [
      {
        surface: '370',
        kind: 'count',
        value: '370',
        low: '370',
        modifier: 'over',
        bound: 'more_than',
        counted: 'jackal horns',
        counted_head: 'horns',
      },
    ],
  },
  {
    text: 'Her 11-month daughter found it.',
    figures: [{ surface: '11-month', kind: 'age', value: '11', unit: 'mo', unit_name: 'month' }],
  },
  { text: 'The 11-month child benefit ended.', figures: [] },
  { text: 'He died on Friday morning, local time (UTC+0900).', figures: [] },
  { text: 'She chaired region six of the party.', figures: [] },
  { text: 'They won in round five of the season.', figures: [] },
  {
    text: 'The three regions in round two differ.',
    figures: [
      { surface: 'three', kind: 'count', value: '3', counted: 'regions', counted_head: 'regions' },
      { surface: 'two', kind: 'count', value: '2', counted: 'differ', counted_head: 'differ' },
    ],
  },
  {
    text: 'He found a region six miles wide.',
    figures: [
      {
        surface: 'six miles',
        kind: 'measure',
        value: '6',
        unit: '[mi_i]',
        unit_name: 'mile',
        si_value: '9656.064',
        si_unit: 'm',
      },
    ],
  },
  { text: 'His role in film 42 was a breakthrough.', figures: [] },
  { text: 'He won the game five times.', figures: [{ surface: 'five', kind: 'number', value: '5' }] },
  {
    text: 'The rally drew several tens of thousands of people.',
    figures: [
      {
        surface: 'several tens of thousands',
        kind: 'count',
        approximate: true,
        low: '20000',
        high: '90000',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },

  {
    text: 'He is known for his heavy use of two-handed tapping.',
    figures: [{ surface: 'two', kind: 'number', value: '2' }],
  },
  {
    text: 'He won the nomination over two other contenders.',
    figures: [
      { surface: 'two', kind: 'count', value: '2', counted: 'other contenders', counted_head: 'contenders' },
    ],
  },
  {
    text: 'It is one thing people most remember.',
    figures: [{ surface: 'one', kind: 'count', value: '1', counted: 'thing', counted_head: 'thing' }],
  },
  {
    text: 'She is the first African- and Asian-American vice president.',
    figures: [
      {
        surface: 'first',
        kind: 'ordinal',
        value: '1',
        counted: 'African- and Asian-American vice president',
        counted_head: 'president',
      },
    ],
  },
  {
    text: 'Operating profit came to 412 million kronor, well above the 380 million expected.',
    figures: [
      {
        surface: '412 million kronor',
        kind: 'money',
        value: '412000000',
        counted: 'profit',
        counted_head: 'profit',
        currency: 'SEK',
        unit_name: 'krona',
      },
      {
        surface: '380 million',
        kind: 'money',
        value: '380000000',
        currency: 'SEK',
        unit_name: 'krona',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Petrol now costs 145.9p a litre, 3p more than in May.',
    figures: [
      { surface: '145.9p', kind: 'money', value: '1.459', currency: 'GBP', unit_name: 'penny', per: 'liter' },
      {
        surface: '3p',
        kind: 'money',
        value: '0.03',
        currency: 'GBP',
        unit_name: 'penny',
        base: 'in May',
        change: 'increase',
      },
    ],
  },
  {
    text: 'A family of four spends some $250 a week on food.',
    figures: [
      { surface: 'four', kind: 'count', value: '4', counted: 'family', counted_head: 'family' },
      {
        surface: '$250',
        kind: 'money',
        approximate: true,
        value: '250',
        currency: 'USD',
        unit_name: 'dollar',
        modifier: 'some',
        per: 'week',
      },
    ],
  },
  {
    text: 'Some 3 in 5 pupils walk to school.',
    figures: [
      {
        surface: '3 in 5',
        kind: 'ratio',
        approximate: true,
        value: '0.6',
        modifier: 'Some',
        counted: 'pupils',
        counted_head: 'pupils',
      },
    ],
  },
  {
    text: 'He found two in six boxes.',
    figures: [
      { surface: 'two', kind: 'number', value: '2' },
      { surface: 'six', kind: 'count', value: '6', counted: 'boxes', counted_head: 'boxes' },
    ],
  },
  {
    text: 'About two in every five patients relapse.',
    figures: [
      {
        surface: 'two in every five',
        kind: 'ratio',
        approximate: true,
        value: '0.4',
        modifier: 'About',
        counted: 'patients',
        counted_head: 'patients',
      },
    ],
  },
  {
    text: 'The average age is 34.5 years.',
    figures: [{ surface: '34.5 years', kind: 'age', value: '34.5', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'The 737 MAX 8 landed with 130 people.',
    figures: [{ surface: '130', kind: 'count', value: '130', counted: 'people', counted_head: 'people' }],
  },
  {
    text: 'She weighs 9 stone 4.',
    figures: [
      {
        surface: '9 stone 4',
        kind: 'measure',
        value: '130',
        unit: '[lb_av]',
        unit_name: 'pound',
        si_value: '58.9670081',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: 'They carried 9 stone 4 miles.',
    figures: [
      {
        surface: '9 stone',
        kind: 'measure',
        value: '9',
        unit: '[stone_av]',
        unit_name: 'stone',
        si_value: '57.15263862',
        si_unit: 'kg',
      },
      {
        surface: '4 miles',
        kind: 'measure',
        value: '4',
        unit: '[mi_i]',
        unit_name: 'mile',
        si_value: '6437.376',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'Heat it to 200°C/400°F/gas mark 6.',
    figures: [
      {
        surface: '200°C',
        kind: 'measure',
        value: '200',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '473.15',
        si_unit: 'K',
      },
      {
        surface: '400°F',
        kind: 'measure',
        value: '400',
        unit: '[degF]',
        unit_name: 'fahrenheit',
        si_value: '477.594444444444',
        si_unit: 'K',
      },
    ],
  },
  {
    text: 'He has 14 goals in 22 games.',
    figures: [
      { surface: '14', kind: 'count', value: '14', counted: 'goals', counted_head: 'goals' },
      { surface: '22', kind: 'count', value: '22', counted: 'games', counted_head: 'games' },
    ],
  },
  {
    text: 'Sales topped $1bn for the first time, up from $870m.',
    figures: [
      {
        surface: '$1bn',
        kind: 'money',
        value: '1000000000',
        low: '1000000000',
        currency: 'USD',
        unit_name: 'dollar',
        modifier: 'topped',
        bound: 'more_than',
        base: '$870m',
        change: 'increase',
        change_from: '870000000',
        change_to: '1000000000',
      },
      { surface: 'first', kind: 'ordinal', value: '1', counted: 'time', counted_head: 'time' },
      { surface: '$870m', kind: 'money', value: '870000000', currency: 'USD', unit_name: 'dollar' },
    ],
  },
  {
    text: 'The estate is worth €30m-€35m.',
    figures: [{ surface: '€30m-€35m', kind: 'money', low: '30000000', high: '35000000', currency: 'EUR' }],
  },
  {
    text: 'The price is now 8.3 times average earnings.',
    figures: [{ surface: '8.3 times', kind: 'ratio', value: '8.3', counted: 'price', counted_head: 'price' }],
  },
  { text: 'He ran 8 times last year.', figures: [{ surface: '8', kind: 'number', value: '8' }] },
  {
    text: 'A 12,000-square-foot warehouse burned down.',
    figures: [
      {
        surface: '12,000-square-foot',
        kind: 'measure',
        value: '12000',
        unit: '([ft_i])2',
        unit_name: 'square foot',
        si_value: '1114.83648',
        si_unit: 'm2',
        counted: 'warehouse',
        counted_head: 'warehouse',
      },
    ],
  },
  {
    text: 'A litre and a half of water is enough.',
    figures: [
      {
        surface: 'A litre and a half',
        kind: 'measure',
        value: '1.5',
        unit: 'L',
        unit_name: 'liter',
        si_value: '0.0015',
        si_unit: 'm3',
        counted: 'water',
        counted_head: 'water',
      },
    ],
  },
  {
    text: 'A litre and half the bread went.',
    figures: [{ surface: 'half', kind: 'ratio', value: '0.5', counted: 'bread', counted_head: 'bread' }],
  },
  {
    text: 'The war of 1939-45 killed millions.',
    figures: [{ surface: 'millions', kind: 'count', approximate: true, low: '2000000', high: '9000000' }],
  },
  {
    text: 'Now 71, he lives in Kent.',
    figures: [{ surface: '71', kind: 'age', value: '71', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'Now 71 people live there.',
    figures: [{ surface: '71', kind: 'count', value: '71', counted: 'people', counted_head: 'people' }],
  },
  {
    text: 'Children as young as eight were hired.',
    figures: [{ surface: 'eight', kind: 'age', value: '8', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'It is as high as eight floors.',
    figures: [
      {
        surface: 'eight',
        kind: 'count',
        value: '8',
        high: '8',
        modifier: 'as high as',
        bound: 'at_most',
        counted: 'floors',
        counted_head: 'floors',
      },
    ],
  },
  { text: 'Catch the 73 bus.', figures: [] },
  {
    text: 'They saw 73 buses.',
    figures: [{ surface: '73', kind: 'count', value: '73', counted: 'buses', counted_head: 'buses' }],
  },
  {
    text: 'A woman in her 60s and a man of 45 died.',
    figures: [
      { surface: '60s', kind: 'age', low: '60', high: '69', unit: 'a', unit_name: 'year' },
      { surface: '45', kind: 'age', value: '45', unit: 'a', unit_name: 'year' },
    ],
  },
  {
    text: 'A man of few words met a man of two minds.',
    figures: [{ surface: 'two', kind: 'count', value: '2', counted: 'minds', counted_head: 'minds' }],
  },
  {
    text: 'He became a father at 52.',
    figures: [{ surface: '52', kind: 'age', value: '52', unit: 'a', unit_name: 'year' }],
  },
  { text: 'A father of three was hurt.', figures: [{ surface: 'three', kind: 'number', value: '3' }] },
  {
    text: 'Dozens of flights and hundreds of trains were cancelled.',
    figures: [
      {
        surface: 'Dozens',
        kind: 'count',
        approximate: true,
        low: '24',
        high: '108',
        counted: 'flights',
        counted_head: 'flights',
      },
      {
        surface: 'hundreds',
        kind: 'count',
        approximate: true,
        low: '200',
        high: '900',
        counted: 'trains',
        counted_head: 'trains',
      },
    ],
  },
];
