/** A text with every figure in it: all fields with a value, `status` only where it is not actual, and the findings. */
export interface FigureCase {
  readonly text: string;
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly findings?: readonly string[];
}

/** Every form of quantity that the grammar reads. */
export const CASES: readonly FigureCase[] = [
  {
    text: 'The company raised €5bn from investors.',
    figures: [{ surface: '€5bn', kind: 'money', value: '5000000000', currency: 'EUR' }],
  },
  {
    text: 'Sales fell 12% to A$1.2bn in the year to June.',
    figures: [
      {
        surface: '12%',
        kind: 'percent',
        value: '12',
        unit: '%',
        unit_name: 'percent',
        counted: 'Sales',
        counted_head: 'Sales',
        change: 'decrease',
      },
      {
        surface: 'A$1.2bn',
        kind: 'money',
        value: '1200000000',
        currency: 'AUD',
        counted: 'Sales',
        counted_head: 'Sales',
        change: 'decrease',
        change_to: '1200000000',
      },
    ],
  },
  {
    text: 'The fund paid US$ 3.5 million for 200 acres.',
    figures: [
      { surface: 'US$ 3.5 million', kind: 'money', value: '3500000', currency: 'USD' },
      {
        surface: '200 acres',
        kind: 'measure',
        value: '200',
        unit: '[acr_us]',
        unit_name: 'acre',
        si_value: '809371.28448',
        si_unit: 'm2',
      },
    ],
  },
  {
    text: 'He lost 5 lakh rupees, or about Rs 5 crore in total.',
    figures: [
      {
        surface: '5 lakh rupees',
        kind: 'money',
        value: '500000',
        currency: 'INR',
        unit_name: 'rupee',
        change: 'decrease',
      },
      {
        surface: 'Rs 5 crore',
        kind: 'money',
        approximate: true,
        value: '50000000',
        currency: 'INR',
        unit_name: 'rupee',
        modifier: 'about',
      },
    ],
  },
  {
    text: 'They paid 200 quid and 50 cents for it.',
    figures: [
      { surface: '200 quid and 50 cents', kind: 'money', value: '200.5', currency: 'GBP', unit_name: 'quid' },
    ],
  },
  {
    text: 'Shares fell 18% on Thursday after a warning.',
    figures: [
      {
        surface: '18%',
        kind: 'percent',
        value: '18',
        unit: '%',
        unit_name: 'percent',
        counted: 'Shares',
        counted_head: 'Shares',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Shares fell 5% on weak demand.',
    figures: [
      {
        surface: '5%',
        kind: 'percent',
        value: '5',
        unit: '%',
        unit_name: 'percent',
        counted: 'Shares',
        counted_head: 'Shares',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Sales rose 3% on last year.',
    figures: [
      {
        surface: '3%',
        kind: 'percent',
        value: '3',
        unit: '%',
        unit_name: 'percent',
        counted: 'Sales',
        counted_head: 'Sales',
        base: 'last year',
        change: 'increase',
      },
    ],
  },
  {
    text: "The index rose 1% on Friday's close.",
    figures: [
      {
        surface: '1%',
        kind: 'percent',
        value: '1',
        unit: '%',
        unit_name: 'percent',
        counted: 'index',
        counted_head: 'index',
        base: "Friday's close",
        change: 'increase',
      },
    ],
  },
  {
    text: 'Rents rose 3.4% from last year to £1,250 a month.',
    figures: [
      {
        surface: '3.4%',
        kind: 'percent',
        value: '3.4',
        unit: '%',
        unit_name: 'percent',
        counted: 'Rents',
        counted_head: 'Rents',
        base: 'last year',
        change: 'increase',
      },
      {
        surface: '£1,250',
        kind: 'money',
        value: '1250',
        currency: 'GBP',
        per: 'month',
        counted: 'Rents',
        counted_head: 'Rents',
        change: 'increase',
        change_to: '1250',
      },
    ],
  },
  {
    text: 'The price was RMB 300 per tonne.',
    figures: [
      {
        surface: 'RMB 300',
        kind: 'money',
        value: '300',
        currency: 'CNY',
        per: 'tonne',
        counted: 'price',
        counted_head: 'price',
      },
    ],
  },
  {
    text: 'The budget is $1.2-1.5m this year.',
    figures: [
      {
        surface: '$1.2-1.5m',
        kind: 'money',
        low: '1200000',
        high: '1500000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'budget',
        counted_head: 'budget',
      },
    ],
  },
  {
    text: 'A ticket costs between $250 and $700.',
    figures: [
      {
        surface: '$250 and $700',
        kind: 'money',
        low: '250',
        high: '700',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'ticket',
        counted_head: 'ticket',
      },
    ],
  },
  {
    text: 'Tickets cost 250 to 700 dollars.',
    figures: [
      {
        surface: '250 to 700 dollars',
        kind: 'money',
        low: '250',
        high: '700',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Tickets',
        counted_head: 'Tickets',
      },
    ],
  },
  {
    text: 'It cost 15-20 usd.',
    figures: [{ surface: '15-20 usd', kind: 'money', low: '15', high: '20', currency: 'USD' }],
  },
  {
    text: 'The deal is worth 12.3m tonnes of wheat.',
    figures: [
      {
        surface: '12.3m tonnes',
        kind: 'measure',
        value: '12300000',
        unit: 't',
        unit_name: 'tonne',
        si_value: '12300000000',
        si_unit: 'kg',
        counted: 'wheat',
        counted_head: 'wheat',
      },
    ],
  },
  {
    text: 'Up to nearly 300 people attended.',
    figures: [
      {
        surface: '300',
        kind: 'count',
        approximate: true,
        value: '300',
        high: '300',
        modifier: 'Up to nearly',
        bound: 'at_most',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'About 10 to 12 residents were hurt.',
    figures: [
      {
        surface: '10 to 12',
        kind: 'count',
        approximate: true,
        low: '10',
        high: '12',
        modifier: 'About',
        counted: 'residents',
        counted_head: 'residents',
      },
    ],
  },
  {
    text: 'The population rose from 3.1m to 3.4m in a decade.',
    figures: [
      {
        surface: '3.1m',
        kind: 'number',
        value: '3100000',
        counted: 'population',
        counted_head: 'population',
      },
      {
        surface: '3.4m',
        kind: 'number',
        value: '3400000',
        counted: 'population',
        counted_head: 'population',
        base: '3.1m',
        change: 'increase',
        change_from: '3100000',
        change_to: '3400000',
      },
    ],
  },
  {
    text: 'Profits more than doubled to $4.5 billion.',
    figures: [
      {
        surface: 'doubled',
        kind: 'ratio',
        value: '2',
        low: '2',
        modifier: 'more than',
        bound: 'more_than',
        change: 'increase',
        counted: 'Profits',
        counted_head: 'Profits',
      },
      {
        surface: '$4.5 billion',
        kind: 'money',
        value: '4500000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Profits',
        counted_head: 'Profits',
        change: 'increase',
        change_to: '4500000000',
      },
    ],
  },
  {
    text: 'There was a five-fold increase in cases.',
    figures: [
      {
        surface: 'five-fold',
        kind: 'ratio',
        value: '5',
        counted: 'cases',
        counted_head: 'cases',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The army lost 1,200 soldiers and 30 tanks.',
    figures: [
      {
        surface: '1,200',
        kind: 'count',
        value: '1200',
        counted: 'soldiers',
        counted_head: 'soldiers',
        change: 'decrease',
      },
      { surface: '30', kind: 'count', value: '30', counted: 'tanks', counted_head: 'tanks' },
    ],
  },
  {
    text: 'Unemployment fell by 0.3 percentage points to 4.1%.',
    figures: [
      {
        surface: '0.3 percentage points',
        kind: 'percentage_point',
        value: '0.3',
        unit: 'percentage point',
        unit_name: 'percentage point',
        counted: 'Unemployment',
        counted_head: 'Unemployment',
        change: 'decrease',
      },
      {
        surface: '4.1%',
        kind: 'percent',
        value: '4.1',
        unit: '%',
        unit_name: 'percent',
        counted: 'Unemployment',
        counted_head: 'Unemployment',
        change: 'decrease',
        change_to: '4.1',
      },
    ],
  },
  {
    text: 'The central bank raised rates by 25 basis points.',
    figures: [
      {
        surface: '25 basis points',
        kind: 'basis_point',
        value: '25',
        unit: 'basis point',
        unit_name: 'basis point',
        counted: 'rates',
        counted_head: 'rates',
        change: 'increase',
      },
    ],
  },
  {
    text: 'One in five children is poor.',
    figures: [
      { surface: 'One in five', kind: 'ratio', value: '0.2', counted: 'children', counted_head: 'children' },
    ],
  },
  {
    text: 'Three out of four voters agreed.',
    figures: [
      {
        surface: 'Three out of four',
        kind: 'ratio',
        value: '0.75',
        counted: 'voters',
        counted_head: 'voters',
      },
    ],
  },
  { text: 'The city won 3–2 against Leeds.', figures: [{ surface: '3–2', kind: 'score', score: '3-2' }] },
  {
    text: 'The Senate voted 52-48 to confirm him.',
    figures: [{ surface: '52-48', kind: 'score', score: '52-48' }],
  },
  {
    text: 'He ran 5 km in 25 minutes.',
    figures: [
      {
        surface: '5 km',
        kind: 'measure',
        value: '5',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '5000',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The reactor produces 1,200 MW of electricity.',
    figures: [
      {
        surface: '1,200 MW',
        kind: 'measure',
        value: '1200',
        unit: 'MW',
        unit_name: 'megawatt',
        si_value: '1200000000',
        si_unit: 'W',
        counted: 'electricity',
        counted_head: 'electricity',
      },
    ],
  },
  {
    text: 'The battery stores 75 kWh.',
    figures: [
      {
        surface: '75 kWh',
        kind: 'measure',
        value: '75',
        unit: 'kW.h',
        unit_name: 'kilowatt hour',
        si_value: '270000000',
        si_unit: 'J',
      },
    ],
  },
  {
    text: 'Blood sugar was 110 mg/dL.',
    figures: [
      {
        surface: '110 mg/dL',
        kind: 'rate',
        value: '110',
        unit: 'mg/dL',
        unit_name: 'milligram per deciliter',
        si_value: '1.1',
        si_unit: 'kg/m3',
        per: 'deciliter',
        counted: 'Blood sugar',
        counted_head: 'sugar',
      },
    ],
  },
  {
    text: 'Density is 400 people per km².',
    figures: [
      { surface: '400', kind: 'count', value: '400', per: 'km²', counted: 'people', counted_head: 'people' },
    ],
  },
  {
    text: 'The Boeing 737 landed with 150 passengers.',
    figures: [
      { surface: '150', kind: 'count', value: '150', counted: 'passengers', counted_head: 'passengers' },
    ],
  },
  { text: 'G20 leaders met under Section 230 of the law.', figures: [] },
  {
    text: '5G networks cover 70 percent of the country.',
    figures: [
      {
        surface: '70 percent',
        kind: 'percent',
        value: '70',
        unit: '%',
        unit_name: 'percent',
        counted: 'country',
        counted_head: 'country',
      },
    ],
  },
  { text: 'Call 555-123-4567 for help.', figures: [] },
  {
    text: 'Version 2.0.1 fixes 35 bugs.',
    figures: [{ surface: '35', kind: 'count', value: '35', counted: 'bugs', counted_head: 'bugs' }],
  },
  {
    text: 'The car makes 1000 hp and does 0-60 mph in 2.5 seconds.',
    figures: [
      {
        surface: '1000 hp',
        kind: 'measure',
        value: '1000',
        unit: '[HP]',
        unit_name: 'horsepower',
        si_value: '745699.87158227022',
        si_unit: 'W',
      },
      {
        surface: '0-60 mph',
        kind: 'measure',
        low: '0',
        high: '60',
        unit: '[mi_i]/h',
        unit_name: 'mile per hour',
      },
    ],
  },
  {
    text: 'Around two-thirds of the 500 workers voted.',
    figures: [
      {
        surface: 'two-thirds',
        kind: 'ratio',
        approximate: true,
        value: '0.6666666666666667',
        modifier: 'Around',
        counted: 'workers',
        counted_head: 'workers',
      },
      { surface: '500', kind: 'count', value: '500', counted: 'workers', counted_head: 'workers' },
    ],
  },
  {
    text: 'Tens of thousands of people marched.',
    figures: [
      {
        surface: 'Tens of thousands',
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
    text: 'Several hundred homes were destroyed.',
    figures: [
      {
        surface: 'Several hundred',
        kind: 'count',
        approximate: true,
        low: '200',
        high: '900',
        counted: 'homes',
        counted_head: 'homes',
      },
    ],
  },
  {
    text: 'A couple of dozen students left.',
    figures: [
      {
        surface: 'A couple of dozen',
        kind: 'count',
        approximate: true,
        low: '24',
        high: '36',
        counted: 'students',
        counted_head: 'students',
      },
    ],
  },
  {
    text: 'The 45-year-old mother of three died.',
    figures: [
      { surface: '45-year-old', kind: 'age', value: '45', unit: 'a', unit_name: 'year' },
      { surface: 'three', kind: 'number', value: '3' },
    ],
  },
  {
    text: 'John Smith, 39, was arrested.',
    figures: [{ surface: '39', kind: 'age', value: '39', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'He is 66 years old.',
    figures: [{ surface: '66 years old', kind: 'age', value: '66', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'A 3-year-old boy and his 5-month-old sister survived.',
    figures: [
      { surface: '3-year-old', kind: 'age', value: '3', unit: 'a', unit_name: 'year' },
      { surface: '5-month-old', kind: 'age', value: '5', unit: 'mo', unit_name: 'month' },
    ],
  },
  {
    text: 'Nearly half of Americans support it.',
    figures: [
      {
        surface: 'half',
        kind: 'ratio',
        approximate: true,
        value: '0.5',
        modifier: 'Nearly',
        counted: 'Americans',
        counted_head: 'Americans',
      },
    ],
  },
  {
    text: 'The temperature reached 38.5°C (101°F).',
    figures: [
      {
        surface: '38.5°C',
        kind: 'measure',
        value: '38.5',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '311.65',
        si_unit: 'K',
        counted: 'temperature',
        counted_head: 'temperature',
      },
      {
        surface: '101°F',
        kind: 'measure',
        value: '101',
        unit: '[degF]',
        unit_name: 'fahrenheit',
        si_value: '311.483333333333',
        si_unit: 'K',
      },
    ],
  },
  {
    text: 'It was minus 5 degrees Celsius.',
    figures: [
      {
        surface: 'minus 5 degrees Celsius',
        kind: 'measure',
        value: '-5',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '268.15',
        si_unit: 'K',
      },
    ],
  },
  {
    text: 'The building is 120 metres tall.',
    figures: [
      {
        surface: '120 metres',
        kind: 'measure',
        value: '120',
        unit: 'm',
        unit_name: 'meter',
        si_value: '120',
        si_unit: 'm',
        counted: 'building',
        counted_head: 'building',
      },
    ],
  },
  {
    text: 'A 6-foot-2-inch man was seen.',
    figures: [
      {
        surface: '6-foot-2-inch',
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
    text: 'He is 6 ft 2 in tall.',
    figures: [
      {
        surface: '6 ft 2 in',
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
    text: 'The plane carried 4,000 kg of cargo.',
    figures: [
      {
        surface: '4,000 kg',
        kind: 'measure',
        value: '4000',
        unit: 'kg',
        unit_name: 'kilogram',
        si_value: '4000',
        si_unit: 'kg',
        counted: 'cargo',
        counted_head: 'cargo',
      },
    ],
  },
  {
    text: 'The firm cut 1,500 jobs, 10% of its workforce.',
    figures: [
      {
        surface: '1,500',
        kind: 'count',
        value: '1500',
        counted: 'jobs',
        counted_head: 'jobs',
        change: 'decrease',
      },
      {
        surface: '10%',
        kind: 'percent',
        value: '10',
        unit: '%',
        unit_name: 'percent',
        counted: 'workforce',
        counted_head: 'workforce',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Inflation is expected to reach 3.5 percent.',
    figures: [
      {
        surface: '3.5 percent',
        kind: 'percent',
        value: '3.5',
        unit: '%',
        unit_name: 'percent',
        counted: 'Inflation',
        counted_head: 'Inflation',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'Officials denied that 50 people had died.',
    figures: [
      {
        surface: '50',
        kind: 'count',
        value: '50',
        counted: 'people',
        counted_head: 'people',
        status: 'denied',
      },
    ],
  },
  {
    text: 'The company plans to hire 2,000 workers.',
    figures: [
      {
        surface: '2,000',
        kind: 'count',
        value: '2000',
        counted: 'workers',
        counted_head: 'workers',
        status: 'planned',
      },
    ],
  },
  {
    text: 'Some 40 countries signed tentative deals worth $80.01 billion.',
    figures: [
      {
        surface: '40',
        kind: 'count',
        approximate: true,
        value: '40',
        modifier: 'Some',
        counted: 'countries',
        counted_head: 'countries',
      },
      {
        surface: '$80.01 billion',
        kind: 'money',
        value: '80010000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'tentative deals',
        counted_head: 'deals',
        status: 'tentative',
      },
    ],
  },
  {
    text: 'More than 1 million people were displaced, at least 300 of them children.',
    figures: [
      {
        surface: '1 million',
        kind: 'count',
        value: '1000000',
        low: '1000000',
        modifier: 'More than',
        bound: 'more_than',
        counted: 'people',
        counted_head: 'people',
      },
      {
        surface: '300',
        kind: 'count',
        value: '300',
        low: '300',
        modifier: 'at least',
        bound: 'at_least',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'No fewer than 17 bodies were found.',
    figures: [
      {
        surface: '17',
        kind: 'count',
        value: '17',
        low: '17',
        modifier: 'No fewer than',
        bound: 'at_least',
        counted: 'bodies',
        counted_head: 'bodies',
      },
    ],
  },
  {
    text: 'Fewer than 10 survivors remain.',
    figures: [
      {
        surface: '10',
        kind: 'count',
        value: '10',
        high: '10',
        modifier: 'Fewer than',
        bound: 'less_than',
        counted: 'survivors',
        counted_head: 'survivors',
      },
    ],
  },
  {
    text: 'It grew at an annual rate of 2.5%.',
    figures: [
      {
        surface: '2.5%',
        kind: 'percent',
        value: '2.5',
        unit: '%',
        unit_name: 'percent',
        counted: 'annual rate',
        counted_head: 'rate',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Output was up 5% on the previous year.',
    figures: [
      {
        surface: '5%',
        kind: 'percent',
        value: '5',
        unit: '%',
        unit_name: 'percent',
        counted: 'Output',
        counted_head: 'Output',
        base: 'previous year',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Exports were down from $3.2bn to $2.9bn.',
    figures: [
      {
        surface: '$3.2bn',
        kind: 'money',
        value: '3200000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Exports',
        counted_head: 'Exports',
      },
      {
        surface: '$2.9bn',
        kind: 'money',
        value: '2900000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Exports',
        counted_head: 'Exports',
        base: '$3.2bn',
        change: 'decrease',
        change_from: '3200000000',
        change_to: '2900000000',
      },
    ],
  },
  {
    text: 'He was fined $1m.',
    figures: [{ surface: '$1m', kind: 'money', value: '1000000', currency: 'USD', unit_name: 'dollar' }],
  },
  {
    text: 'The bridge cost ¥1.2 trillion.',
    figures: [
      {
        surface: '¥1.2 trillion',
        kind: 'money',
        value: '1200000000000',
        currency: 'JPY',
        counted: 'bridge',
        counted_head: 'bridge',
      },
    ],
  },
  {
    text: 'Oil fell $1.20 to $82.50 a barrel.',
    figures: [
      {
        surface: '$1.20',
        kind: 'money',
        value: '1.2',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Oil',
        counted_head: 'Oil',
        change: 'decrease',
      },
      {
        surface: '$82.50',
        kind: 'money',
        value: '82.5',
        currency: 'USD',
        unit_name: 'dollar',
        per: 'barrel',
        counted: 'Oil',
        counted_head: 'Oil',
        change: 'decrease',
        change_to: '82.5',
      },
    ],
  },
  {
    text: 'Gold traded at $2,650 an ounce.',
    figures: [
      {
        surface: '$2,650',
        kind: 'money',
        value: '2650',
        currency: 'USD',
        unit_name: 'dollar',
        per: 'ounce',
        counted: 'Gold',
        counted_head: 'Gold',
      },
    ],
  },
  {
    text: 'Wages of $15/hour are common.',
    figures: [
      {
        surface: '$15',
        kind: 'money',
        value: '15',
        currency: 'USD',
        unit_name: 'dollar',
        per: 'hour',
        counted: 'Wages',
        counted_head: 'Wages',
      },
    ],
  },
  { text: 'The stadium seats 45,000.', figures: [{ surface: '45,000', kind: 'number', value: '45000' }] },
  {
    text: 'Turnout was 66.6 percent, up from 61.2 percent in 2019.',
    figures: [
      {
        surface: '66.6 percent',
        kind: 'percent',
        value: '66.6',
        unit: '%',
        unit_name: 'percent',
        counted: 'Turnout',
        counted_head: 'Turnout',
        base: '61.2 percent in 2019',
        change: 'increase',
        change_from: '61.2',
        change_to: '66.6',
      },
      {
        surface: '61.2 percent',
        kind: 'percent',
        value: '61.2',
        unit: '%',
        unit_name: 'percent',
        counted: 'Turnout',
        counted_head: 'Turnout',
      },
    ],
  },
  {
    text: 'The index fell 1.2% to 5,870.62.',
    figures: [
      {
        surface: '1.2%',
        kind: 'percent',
        value: '1.2',
        unit: '%',
        unit_name: 'percent',
        counted: 'index',
        counted_head: 'index',
        change: 'decrease',
      },
      {
        surface: '5,870.62',
        kind: 'number',
        value: '5870.62',
        counted: 'index',
        counted_head: 'index',
        change: 'decrease',
        change_to: '5870.62',
      },
    ],
  },
  {
    text: 'Two or three people may know.',
    figures: [
      {
        surface: 'Two or three',
        kind: 'count',
        low: '2',
        high: '3',
        counted: 'people',
        counted_head: 'people',
        status: 'tentative',
      },
    ],
  },
  {
    text: 'She has three children and one grandchild.',
    figures: [
      { surface: 'three', kind: 'count', value: '3', counted: 'children', counted_head: 'children' },
      { surface: 'one', kind: 'count', value: '1', counted: 'grandchild', counted_head: 'grandchild' },
    ],
  },
  { text: 'One of the men fled; no one was hurt.', figures: [] },
  {
    text: 'The first of the 12 hearings begins.',
    figures: [
      { surface: 'first', kind: 'ordinal', value: '1', counted: 'hearings', counted_head: 'hearings' },
      { surface: '12', kind: 'count', value: '12', counted: 'hearings', counted_head: 'hearings' },
    ],
  },
  { text: 'He finished second in the race.', figures: [{ surface: 'second', kind: 'ordinal', value: '2' }] },
  {
    text: 'The 21st annual festival drew 3,000 fans.',
    figures: [
      { surface: '21st', kind: 'ordinal', value: '21', counted: 'annual festival', counted_head: 'festival' },
      { surface: '3,000', kind: 'count', value: '3000', counted: 'fans', counted_head: 'fans' },
    ],
  },
  {
    text: 'The death toll has risen to 41, with 120 injured.',
    figures: [
      {
        surface: '41',
        kind: 'count',
        value: '41',
        counted: 'death toll',
        counted_head: 'toll',
        change: 'increase',
        change_to: '41',
      },
      { surface: '120', kind: 'number', value: '120' },
    ],
  },
  { text: 'It takes 1 hour and 30 minutes.', figures: [] },
  {
    text: 'Roughly 1 in 10 adults smokes.',
    figures: [
      {
        surface: '1 in 10',
        kind: 'ratio',
        approximate: true,
        value: '0.1',
        modifier: 'Roughly',
        counted: 'adults',
        counted_head: 'adults',
      },
    ],
  },
  {
    text: 'The river rose 2.5 m above normal.',
    figures: [
      {
        surface: '2.5 m',
        kind: 'measure',
        value: '2.5',
        unit: 'm',
        unit_name: 'meter',
        si_value: '2.5',
        si_unit: 'm',
        base: 'normal',
      },
    ],
  },
  {
    text: 'Winds of 120 km/h hit the coast.',
    figures: [
      {
        surface: '120 km/h',
        kind: 'rate',
        value: '120',
        unit: 'km/h',
        unit_name: 'kilometer per hour',
        si_value: '33.333333333333',
        si_unit: 'm/s',
        per: 'hour',
        counted: 'Winds',
        counted_head: 'Winds',
      },
    ],
  },
  {
    text: 'They drove 300 miles north.',
    figures: [
      {
        surface: '300 miles',
        kind: 'measure',
        value: '300',
        unit: '[mi_i]',
        unit_name: 'mile',
        si_value: '482803.2',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The dam holds 2.3 billion cubic metres of water.',
    figures: [
      {
        surface: '2.3 billion cubic metres',
        kind: 'measure',
        value: '2300000000',
        unit: 'm3',
        unit_name: 'cubic meter',
        si_value: '2300000000',
        si_unit: 'm3',
        counted: 'water',
        counted_head: 'water',
      },
    ],
  },
  {
    text: 'A magnitude 7.1 earthquake struck.',
    figures: [
      {
        surface: '7.1',
        kind: 'number',
        value: '7.1',
        unit: 'magnitude',
        unit_name: 'magnitude',
        measure: 'magnitude',
        counted: 'magnitude',
        counted_head: 'magnitude',
      },
    ],
  },
  {
    text: 'The film took in $1.2 million on 2,000 screens.',
    figures: [
      { surface: '$1.2 million', kind: 'money', value: '1200000', currency: 'USD', unit_name: 'dollar' },
      { surface: '2,000', kind: 'count', value: '2000', counted: 'screens', counted_head: 'screens' },
    ],
  },
  {
    text: 'Revenue was $3.2 million, compared with $2.8 million a year earlier.',
    figures: [
      {
        surface: '$3.2 million',
        kind: 'money',
        value: '3200000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Revenue',
        counted_head: 'Revenue',
        base: '$2.8 million a year earlier',
      },
      {
        surface: '$2.8 million',
        kind: 'money',
        value: '2800000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Revenue',
        counted_head: 'Revenue',
      },
    ],
  },
  {
    text: 'The vote was 12 to 3.',
    figures: [{ surface: '12 to 3', kind: 'score', counted: 'vote', counted_head: 'vote', score: '12-3' }],
  },
  {
    text: 'Scores of people were arrested.',
    figures: [
      {
        surface: 'Scores',
        kind: 'count',
        approximate: true,
        low: '40',
        high: '180',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'Half a dozen shops closed.',
    figures: [
      { surface: 'Half a dozen', kind: 'count', value: '6', counted: 'shops', counted_head: 'shops' },
    ],
  },
  {
    text: 'Twelve hundred troops and a hundred and fifty thousand civilians fled.',
    figures: [
      { surface: 'Twelve hundred', kind: 'count', value: '1200', counted: 'troops', counted_head: 'troops' },
      {
        surface: 'a hundred and fifty thousand',
        kind: 'count',
        value: '150000',
        counted: 'civilians',
        counted_head: 'civilians',
      },
    ],
  },
  {
    text: 'The court fined him 20,000 pesos.',
    figures: [{ surface: '20,000 pesos', kind: 'money', value: '20000', unit_name: 'peso' }],
    findings: ['CURRENCY_OPEN'],
  },
  {
    text: 'He weighs 180 pounds and paid 180 pounds in fines.',
    figures: [
      {
        surface: '180 pounds',
        kind: 'measure',
        value: '180',
        unit: '[lb_av]',
        unit_name: 'pound',
        si_value: '81.6466266',
        si_unit: 'kg',
      },
      {
        surface: '180 pounds',
        kind: 'money',
        value: '180',
        currency: 'GBP',
        unit_name: 'pound',
        counted: 'fines',
        counted_head: 'fines',
      },
    ],
  },
  {
    text: 'The phone has 128 GB of storage and a 6.7-inch screen.',
    figures: [
      {
        surface: '128 GB',
        kind: 'measure',
        value: '128',
        unit: 'GBy',
        unit_name: 'gigabyte',
        si_value: '128000000000',
        si_unit: 'By',
        counted: 'storage',
        counted_head: 'storage',
      },
      {
        surface: '6.7-inch',
        kind: 'measure',
        value: '6.7',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '0.17018',
        si_unit: 'm',
        counted: 'screen',
        counted_head: 'screen',
      },
    ],
  },
  {
    text: 'The speed limit is 70mph.',
    figures: [
      {
        surface: '70mph',
        kind: 'measure',
        value: '70',
        unit: '[mi_i]/h',
        unit_name: 'mile per hour',
        si_value: '31.2928',
        si_unit: 'm/s',
        counted: 'speed limit',
        counted_head: 'limit',
      },
    ],
  },
  {
    text: 'The disease kills 1 in 100,000 people.',
    figures: [
      { surface: '1 in 100,000', kind: 'ratio', value: '0.00001', counted: 'people', counted_head: 'people' },
    ],
  },
  {
    text: 'Prices are 20% higher than in 2019.',
    figures: [
      {
        surface: '20%',
        kind: 'percent',
        value: '20',
        unit: '%',
        unit_name: 'percent',
        counted: 'Prices',
        counted_head: 'Prices',
        base: '2019',
        change: 'increase',
      },
    ],
  },
  {
    text: 'It is three times as large as France.',
    figures: [{ surface: 'three times', kind: 'ratio', value: '3', base: 'France' }],
  },
  { text: 'Twice as many people came.', figures: [{ surface: 'Twice', kind: 'ratio', value: '2' }] },
  {
    text: 'The firm sold 3.5m units at $10 each.',
    figures: [
      { surface: '3.5m', kind: 'count', value: '3500000', counted: 'units', counted_head: 'units' },
      { surface: '$10', kind: 'money', value: '10', currency: 'USD', unit_name: 'dollar', per: 'unit' },
    ],
  },
  {
    text: 'Only 5% to 10% of patients recover.',
    figures: [
      {
        surface: '5% to 10%',
        kind: 'percent',
        low: '5',
        high: '10',
        unit: '%',
        unit_name: 'percent',
        counted: 'patients',
        counted_head: 'patients',
      },
    ],
  },
  {
    text: 'From 50 to 80% of cases are mild.',
    figures: [
      {
        surface: '50 to 80%',
        kind: 'percent',
        low: '50',
        high: '80',
        unit: '%',
        unit_name: 'percent',
        counted: 'cases',
        counted_head: 'cases',
      },
    ],
  },
  {
    text: 'The fund has assets of more than $2tn.',
    figures: [
      {
        surface: '$2tn',
        kind: 'money',
        value: '2000000000000',
        low: '2000000000000',
        currency: 'USD',
        unit_name: 'dollar',
        modifier: 'more than',
        bound: 'more_than',
        counted: 'assets',
        counted_head: 'assets',
      },
    ],
  },
  {
    text: 'He paid C$500 and NZ$20.',
    figures: [
      { surface: 'C$500', kind: 'money', value: '500', currency: 'CAD' },
      { surface: 'NZ$20', kind: 'money', value: '20', currency: 'NZD' },
    ],
  },
  {
    text: 'The loan was HK$3 million.',
    figures: [
      {
        surface: 'HK$3 million',
        kind: 'money',
        value: '3000000',
        currency: 'HKD',
        counted: 'loan',
        counted_head: 'loan',
      },
    ],
  },
  {
    text: 'It sold for SEK9 million.',
    figures: [{ surface: 'SEK9 million', kind: 'money', value: '9000000', currency: 'SEK' }],
  },
  {
    text: 'The fee is CHF 1,500.',
    figures: [
      {
        surface: 'CHF 1,500',
        kind: 'money',
        value: '1500',
        currency: 'CHF',
        counted: 'fee',
        counted_head: 'fee',
      },
    ],
  },
  {
    text: 'Prices rose to 45 Swiss francs.',
    figures: [
      {
        surface: '45 Swiss francs',
        kind: 'money',
        value: '45',
        currency: 'CHF',
        unit_name: 'franc',
        counted: 'Prices',
        counted_head: 'Prices',
        change: 'increase',
        change_to: '45',
      },
    ],
  },
  {
    text: 'They earned 3 million Canadian dollars.',
    figures: [
      {
        surface: '3 million Canadian dollars',
        kind: 'money',
        value: '3000000',
        currency: 'CAD',
        unit_name: 'dollar',
      },
    ],
  },
  {
    text: 'He had 10,000 Japanese yen.',
    figures: [
      { surface: '10,000 Japanese yen', kind: 'money', value: '10000', currency: 'JPY', unit_name: 'yen' },
    ],
  },
  {
    text: 'The fine was 500 Hong Kong dollars.',
    figures: [
      {
        surface: '500 Hong Kong dollars',
        kind: 'money',
        value: '500',
        currency: 'HKD',
        unit_name: 'dollar',
        counted: 'fine',
        counted_head: 'fine',
      },
    ],
  },
  {
    text: 'It cost 2,000 Indian rupees.',
    figures: [
      { surface: '2,000 Indian rupees', kind: 'money', value: '2000', currency: 'INR', unit_name: 'rupee' },
    ],
  },
  {
    text: 'Workers get 800 yuan a day.',
    figures: [
      { surface: '800 yuan', kind: 'money', value: '800', currency: 'CNY', unit_name: 'yuan', per: 'day' },
    ],
  },
  {
    text: 'The aid is worth 2 billion Russian rubles.',
    figures: [
      {
        surface: '2 billion Russian rubles',
        kind: 'money',
        value: '2000000000',
        currency: 'RUB',
        unit_name: 'ruble',
      },
    ],
  },
  {
    text: 'The state spent 40 billion hryvnias.',
    figures: [
      {
        surface: '40 billion hryvnias',
        kind: 'money',
        value: '40000000000',
        currency: 'UAH',
        unit_name: 'hryvnia',
      },
    ],
  },
  {
    text: 'The house costs 1.5 crore rupees.',
    figures: [
      {
        surface: '1.5 crore rupees',
        kind: 'money',
        value: '15000000',
        currency: 'INR',
        unit_name: 'rupee',
        counted: 'house',
        counted_head: 'house',
      },
    ],
  },
  {
    text: 'She won 20 bitcoins.',
    figures: [{ surface: '20 bitcoins', kind: 'money', value: '20', currency: 'BTC', unit_name: 'bitcoin' }],
  },
  {
    text: 'The bill was 30 euros and 50 cents.',
    figures: [
      {
        surface: '30 euros and 50 cents',
        kind: 'money',
        value: '30.5',
        currency: 'EUR',
        unit_name: 'euro',
        counted: 'bill',
        counted_head: 'bill',
      },
    ],
  },
  {
    text: 'It cost seventy-five cents.',
    figures: [
      { surface: 'seventy-five cents', kind: 'money', value: '0.75', currency: 'USD', unit_name: 'cent' },
    ],
  },
  {
    text: 'The company lost $2.5bn-$3bn.',
    figures: [
      {
        surface: '$2.5bn-$3bn',
        kind: 'money',
        low: '2500000000',
        high: '3000000000',
        currency: 'USD',
        unit_name: 'dollar',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Sales of €3m to €4m are likely.',
    figures: [
      {
        surface: '€3m to €4m',
        kind: 'money',
        low: '3000000',
        high: '4000000',
        currency: 'EUR',
        counted: 'Sales',
        counted_head: 'Sales',
      },
    ],
  },
  {
    text: 'Bail was set at $1,000,000.',
    figures: [
      {
        surface: '$1,000,000',
        kind: 'money',
        value: '1000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Bail',
        counted_head: 'Bail',
      },
    ],
  },
  {
    text: 'He was paid ten thousand pounds.',
    figures: [
      { surface: 'ten thousand pounds', kind: 'money', value: '10000', currency: 'GBP', unit_name: 'pound' },
    ],
  },
  {
    text: 'The firm paid £2.5m in tax.',
    figures: [
      {
        surface: '£2.5m',
        kind: 'money',
        value: '2500000',
        currency: 'GBP',
        counted: 'tax',
        counted_head: 'tax',
      },
    ],
  },
  {
    text: 'The budget of 12 billion shekels passed.',
    figures: [
      {
        surface: '12 billion shekels',
        kind: 'money',
        value: '12000000000',
        currency: 'ILS',
        unit_name: 'shekel',
        counted: 'budget',
        counted_head: 'budget',
      },
    ],
  },
  {
    text: 'A fund of 100 million riyals was opened.',
    figures: [
      {
        surface: '100 million riyals',
        kind: 'money',
        value: '100000000',
        unit_name: 'riyal',
        counted: 'fund',
        counted_head: 'fund',
      },
    ],
    findings: ['CURRENCY_OPEN'],
  },
  {
    text: 'The bank lent MYR 25 million.',
    figures: [{ surface: 'MYR 25 million', kind: 'money', value: '25000000', currency: 'MYR' }],
  },
  {
    text: 'It is worth US$1.5 trillion.',
    figures: [{ surface: 'US$1.5 trillion', kind: 'money', value: '1500000000000', currency: 'USD' }],
  },
  {
    text: 'The 5,000-seat arena opened.',
    figures: [
      {
        surface: '5,000',
        kind: 'count',
        value: '5000',
        unit: 'seat',
        unit_name: 'seat',
        counted: 'seat',
        counted_head: 'seat',
      },
    ],
  },
  {
    text: 'The 2.5-litre engine uses 8 litres per 100 km.',
    figures: [
      {
        surface: '2.5-litre',
        kind: 'measure',
        value: '2.5',
        unit: 'L',
        unit_name: 'liter',
        si_value: '0.0025',
        si_unit: 'm3',
        counted: 'engine',
        counted_head: 'engine',
      },
      {
        surface: '8 litres per 100 km',
        kind: 'rate',
        value: '8',
        unit: 'L/(100.km)',
        unit_name: 'liter per 100 kilometers',
        per: '100 kilometers',
      },
    ],
  },
  {
    text: 'He walked 10 kilometres.',
    figures: [
      {
        surface: '10 kilometres',
        kind: 'measure',
        value: '10',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '10000',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The tower is 324 m high.',
    figures: [
      {
        surface: '324 m',
        kind: 'measure',
        value: '324',
        unit: 'm',
        unit_name: 'meter',
        si_value: '324',
        si_unit: 'm',
        counted: 'tower',
        counted_head: 'tower',
      },
    ],
  },
  {
    text: 'She swam 400 metres.',
    figures: [
      {
        surface: '400 metres',
        kind: 'measure',
        value: '400',
        unit: 'm',
        unit_name: 'meter',
        si_value: '400',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'Rainfall of 250 mm fell.',
    figures: [
      {
        surface: '250 mm',
        kind: 'measure',
        value: '250',
        unit: 'mm',
        unit_name: 'millimeter',
        si_value: '0.25',
        si_unit: 'm',
        counted: 'Rainfall',
        counted_head: 'Rainfall',
      },
    ],
  },
  {
    text: 'The field covers 3,000 hectares.',
    figures: [
      {
        surface: '3,000 hectares',
        kind: 'measure',
        value: '3000',
        unit: 'har',
        unit_name: 'hectare',
        si_value: '30000000',
        si_unit: 'm2',
      },
    ],
  },
  {
    text: 'The flat has 80 square metres.',
    figures: [
      {
        surface: '80 square metres',
        kind: 'measure',
        value: '80',
        unit: 'm2',
        unit_name: 'square meter',
        si_value: '80',
        si_unit: 'm2',
        counted: 'flat',
        counted_head: 'flat',
      },
    ],
  },
  {
    text: 'An area of 12 sq km burned.',
    figures: [
      {
        surface: '12 sq km',
        kind: 'measure',
        value: '12',
        unit: 'km2',
        unit_name: 'square kilometer',
        si_value: '12000000',
        si_unit: 'm2',
        counted: 'area',
        counted_head: 'area',
      },
    ],
  },
  {
    text: 'Two teaspoons of salt are enough.',
    figures: [
      {
        surface: 'Two teaspoons',
        kind: 'measure',
        value: '2',
        unit: '[tsp_us]',
        unit_name: 'teaspoon',
        si_value: '0.000009857843',
        si_unit: 'm3',
        counted: 'salt',
        counted_head: 'salt',
      },
    ],
  },
  {
    text: 'The whale weighs 30 tonnes.',
    figures: [
      {
        surface: '30 tonnes',
        kind: 'measure',
        value: '30',
        unit: 't',
        unit_name: 'tonne',
        si_value: '30000',
        si_unit: 'kg',
        counted: 'whale',
        counted_head: 'whale',
      },
    ],
  },
  {
    text: 'The light is 10 light-years away.',
    figures: [
      {
        surface: '10 light-years',
        kind: 'measure',
        value: '10',
        unit: '[ly]',
        unit_name: 'light-year',
        si_value: '94607304725808000',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The pressure was 1,013 hPa.',
    figures: [
      {
        surface: '1,013 hPa',
        kind: 'measure',
        value: '1013',
        unit: 'hPa',
        unit_name: 'hectopascal',
        si_value: '101300',
        si_unit: 'Pa',
        counted: 'pressure',
        counted_head: 'pressure',
      },
    ],
  },
  {
    text: 'The dose is 5 mg per kilogram.',
    figures: [
      {
        surface: '5 mg per kilogram',
        kind: 'rate',
        value: '5',
        unit: 'mg/kg',
        unit_name: 'milligram per kilogram',
        si_value: '0.000005',
        si_unit: 'kg/kg',
        per: 'kilogram',
        counted: 'dose',
        counted_head: 'dose',
      },
    ],
  },
  {
    text: 'The file has 2.4 GB.',
    figures: [
      {
        surface: '2.4 GB',
        kind: 'measure',
        value: '2.4',
        unit: 'GBy',
        unit_name: 'gigabyte',
        si_value: '2400000000',
        si_unit: 'By',
        counted: 'file',
        counted_head: 'file',
      },
    ],
  },
  {
    text: 'The signal has 2.4 GHz.',
    figures: [
      {
        surface: '2.4 GHz',
        kind: 'measure',
        value: '2.4',
        unit: 'GHz',
        unit_name: 'gigahertz',
        si_value: '2400000000',
        si_unit: 'Hz',
        counted: 'signal',
        counted_head: 'signal',
      },
    ],
  },
  {
    text: 'The lamp uses 60 W.',
    figures: [
      {
        surface: '60 W',
        kind: 'measure',
        value: '60',
        unit: 'W',
        unit_name: 'watt',
        si_value: '60',
        si_unit: 'W',
      },
    ],
  },
  {
    text: 'The station delivers 3.2 GW.',
    figures: [
      {
        surface: '3.2 GW',
        kind: 'measure',
        value: '3.2',
        unit: 'GW',
        unit_name: 'gigawatt',
        si_value: '3200000000',
        si_unit: 'W',
      },
    ],
  },
  {
    text: 'It used 1.5 TWh of power.',
    figures: [
      {
        surface: '1.5 TWh',
        kind: 'measure',
        value: '1.5',
        unit: 'TW.h',
        unit_name: 'terawatt hour',
        si_value: '5400000000000000',
        si_unit: 'J',
        counted: 'power',
        counted_head: 'power',
      },
    ],
  },
  {
    text: 'The sound reached 120 decibels.',
    figures: [
      {
        surface: '120 decibels',
        kind: 'measure',
        value: '120',
        unit: 'dB',
        unit_name: 'decibel',
        counted: 'sound',
        counted_head: 'sound',
      },
    ],
  },
  {
    text: 'The sample was heated to 300 K.',
    figures: [
      {
        surface: '300 K',
        kind: 'measure',
        value: '300',
        unit: 'K',
        unit_name: 'kelvin',
        si_value: '300',
        si_unit: 'K',
      },
    ],
  },
  {
    text: 'The acid had 0.1 mol/L.',
    figures: [
      {
        surface: '0.1 mol/L',
        kind: 'rate',
        value: '0.1',
        unit: 'mol/L',
        unit_name: 'mole per liter',
        si_value: '100',
        si_unit: 'mol/m3',
        per: 'liter',
        counted: 'acid',
        counted_head: 'acid',
      },
    ],
  },
  {
    text: 'Emissions fell by 20 million tonnes.',
    figures: [
      {
        surface: '20 million tonnes',
        kind: 'measure',
        value: '20000000',
        unit: 't',
        unit_name: 'tonne',
        si_value: '20000000000',
        si_unit: 'kg',
        counted: 'Emissions',
        counted_head: 'Emissions',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'The ship moved at 15 knots.',
    figures: [
      {
        surface: '15 knots',
        kind: 'measure',
        value: '15',
        unit: '[kn_i]',
        unit_name: 'knot',
        si_value: '7.71666666666',
        si_unit: 'm/s',
        counted: 'ship',
        counted_head: 'ship',
      },
    ],
  },
  {
    text: 'The plane flew at 35,000 feet.',
    figures: [
      {
        surface: '35,000 feet',
        kind: 'measure',
        value: '35000',
        unit: '[ft_i]',
        unit_name: 'foot',
        si_value: '10668',
        si_unit: 'm',
        counted: 'plane',
        counted_head: 'plane',
      },
    ],
  },
  {
    text: 'Snow of 12 inches fell.',
    figures: [
      {
        surface: '12 inches',
        kind: 'measure',
        value: '12',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '0.3048',
        si_unit: 'm',
        counted: 'Snow',
        counted_head: 'Snow',
      },
    ],
  },
  {
    text: 'CO2 reached 420 ppm.',
    figures: [
      { surface: '420 ppm', kind: 'measure', value: '420', unit: '[ppm]', unit_name: 'part per million' },
    ],
  },
  {
    text: 'The speed was 25 metres per second.',
    figures: [
      {
        surface: '25 metres per second',
        kind: 'rate',
        value: '25',
        unit: 'm/s',
        unit_name: 'meter per second',
        si_value: '25',
        si_unit: 'm/s',
        per: 'second',
        counted: 'speed',
        counted_head: 'speed',
      },
    ],
  },
  {
    text: 'The well gives 5,000 barrels per day.',
    figures: [
      {
        surface: '5,000 barrels per day',
        kind: 'measure',
        value: '5000',
        unit: '[bbl_us]/d',
        unit_name: 'barrel per day',
      },
    ],
  },
  {
    text: 'The mine produced 2 million ounces of gold.',
    figures: [
      {
        surface: '2 million ounces',
        kind: 'measure',
        value: '2000000',
        unit: '[oz_tr]',
        unit_name: 'troy ounce',
        si_value: '62206.9536',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: 'Roughly 70% of voters took part.',
    figures: [
      {
        surface: '70%',
        kind: 'percent',
        approximate: true,
        value: '70',
        unit: '%',
        unit_name: 'percent',
        modifier: 'Roughly',
        counted: 'voters',
        counted_head: 'voters',
      },
    ],
  },
  {
    text: 'A 5 percent tax was added.',
    figures: [
      {
        surface: '5 percent',
        kind: 'percent',
        value: '5',
        unit: '%',
        unit_name: 'percent',
        counted: 'tax',
        counted_head: 'tax',
      },
    ],
  },
  {
    text: 'Shares rose nearly 4 per cent.',
    figures: [
      {
        surface: '4 per cent',
        kind: 'percent',
        approximate: true,
        value: '4',
        unit: '%',
        unit_name: 'percent',
        modifier: 'nearly',
        counted: 'Shares',
        counted_head: 'Shares',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Interest rates were cut by half a percentage point.',
    figures: [
      {
        surface: 'half a percentage point',
        kind: 'percentage_point',
        value: '0.5',
        unit: 'percentage point',
        unit_name: 'percentage point',
        counted: 'Interest rates',
        counted_head: 'rates',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Its share fell from 45% to 40%.',
    figures: [
      {
        surface: '45%',
        kind: 'percent',
        value: '45',
        unit: '%',
        unit_name: 'percent',
        counted: 'share',
        counted_head: 'share',
      },
      {
        surface: '40%',
        kind: 'percent',
        value: '40',
        unit: '%',
        unit_name: 'percent',
        counted: 'share',
        counted_head: 'share',
        base: '45%',
        change: 'decrease',
        change_from: '45',
        change_to: '40',
      },
    ],
  },
  {
    text: 'Growth slowed to 1.2% from 2.4%.',
    figures: [
      {
        surface: '1.2%',
        kind: 'percent',
        value: '1.2',
        unit: '%',
        unit_name: 'percent',
        counted: 'Growth',
        counted_head: 'Growth',
        base: '2.4%',
        change: 'decrease',
        change_from: '2.4',
        change_to: '1.2',
      },
      {
        surface: '2.4%',
        kind: 'percent',
        value: '2.4',
        unit: '%',
        unit_name: 'percent',
        counted: 'Growth',
        counted_head: 'Growth',
      },
    ],
  },
  {
    text: 'The rate tripled from last year.',
    figures: [
      {
        surface: 'tripled',
        kind: 'ratio',
        value: '3',
        change: 'increase',
        counted: 'rate',
        counted_head: 'rate',
      },
    ],
  },
  {
    text: 'Sales were up 8% compared with 2019.',
    figures: [
      {
        surface: '8%',
        kind: 'percent',
        value: '8',
        unit: '%',
        unit_name: 'percent',
        counted: 'Sales',
        counted_head: 'Sales',
        base: '2019',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Exports dropped by $2 billion.',
    figures: [
      {
        surface: '$2 billion',
        kind: 'money',
        value: '2000000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Exports',
        counted_head: 'Exports',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'The population grew to 8.5 million.',
    figures: [
      {
        surface: '8.5 million',
        kind: 'count',
        value: '8500000',
        counted: 'population',
        counted_head: 'population',
        change: 'increase',
        change_to: '8500000',
      },
    ],
  },
  {
    text: 'The toll climbed to 88 from 80.',
    figures: [
      {
        surface: '88',
        kind: 'count',
        value: '88',
        counted: 'toll',
        counted_head: 'toll',
        base: '80',
        change: 'increase',
        change_from: '80',
        change_to: '88',
      },
      { surface: '80', kind: 'count', value: '80', counted: 'toll', counted_head: 'toll' },
    ],
  },
  {
    text: 'They added 300 jobs.',
    figures: [
      {
        surface: '300',
        kind: 'count',
        value: '300',
        counted: 'jobs',
        counted_head: 'jobs',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The price went from $5 to $7.',
    figures: [
      {
        surface: '$5',
        kind: 'money',
        value: '5',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'price',
        counted_head: 'price',
      },
      {
        surface: '$7',
        kind: 'money',
        value: '7',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'price',
        counted_head: 'price',
        base: '$5',
        change: 'increase',
        change_from: '5',
        change_to: '7',
      },
    ],
  },
  {
    text: 'Traffic was down 30% from a year ago.',
    figures: [
      {
        surface: '30%',
        kind: 'percent',
        value: '30',
        unit: '%',
        unit_name: 'percent',
        counted: 'Traffic',
        counted_head: 'Traffic',
        base: 'a year ago',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'The team scored 98 points.',
    figures: [{ surface: '98', kind: 'count', value: '98', counted: 'points', counted_head: 'points' }],
  },
  { text: 'They lost 4-1 to Spain.', figures: [{ surface: '4-1', kind: 'score', score: '4-1' }] },
  {
    text: 'The motion passed 317 to 286.',
    figures: [{ surface: '317 to 286', kind: 'score', score: '317-286' }],
  },
  { text: 'The jury split 7–5.', figures: [{ surface: '7–5', kind: 'score', score: '7-5' }] },
  {
    text: 'The measure failed by a 49-51 vote.',
    figures: [{ surface: '49-51', kind: 'score', counted: 'vote', counted_head: 'vote', score: '49-51' }],
  },
  { text: 'The match ended 2-2.', figures: [{ surface: '2-2', kind: 'score', score: '2-2' }] },
  {
    text: 'Her third book has 12 chapters.',
    figures: [
      { surface: 'third', kind: 'ordinal', value: '3', counted: 'book', counted_head: 'book' },
      { surface: '12', kind: 'count', value: '12', counted: 'chapters', counted_head: 'chapters' },
    ],
  },
  {
    text: 'It was the 100th anniversary.',
    figures: [
      {
        surface: '100th',
        kind: 'ordinal',
        value: '100',
        counted: 'anniversary',
        counted_head: 'anniversary',
      },
    ],
  },
  {
    text: 'He came in fifth place.',
    figures: [{ surface: 'fifth', kind: 'ordinal', value: '5', counted: 'place', counted_head: 'place' }],
  },
  {
    text: 'The 46th president spoke.',
    figures: [
      { surface: '46th', kind: 'ordinal', value: '46', counted: 'president', counted_head: 'president' },
    ],
  },
  {
    text: 'Maria Lopez (34) and Juan, 8, survived.',
    figures: [
      { surface: '34', kind: 'age', value: '34', unit: 'a', unit_name: 'year' },
      { surface: '8', kind: 'age', value: '8', unit: 'a', unit_name: 'year' },
    ],
  },
  {
    text: 'A woman aged 70 died.',
    figures: [{ surface: '70', kind: 'age', value: '70', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'The victims were aged between 15 and 60.',
    figures: [{ surface: '15 and 60', kind: 'age', low: '15', high: '60', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'Children under 5 are at risk.',
    figures: [
      {
        surface: '5',
        kind: 'age',
        value: '5',
        high: '5',
        unit: 'a',
        unit_name: 'year',
        modifier: 'under',
        bound: 'less_than',
      },
    ],
  },
  {
    text: 'He died at the age of 95.',
    figures: [{ surface: '95', kind: 'age', value: '95', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'She is in her twenties; he is 25.',
    figures: [{ surface: '25', kind: 'age', value: '25', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'People over 65 were vaccinated.',
    figures: [
      {
        surface: '65',
        kind: 'age',
        value: '65',
        low: '65',
        unit: 'a',
        unit_name: 'year',
        modifier: 'over',
        bound: 'more_than',
      },
    ],
  },
  {
    text: 'The baby was six months old.',
    figures: [{ surface: 'six months old', kind: 'age', value: '6', unit: 'mo', unit_name: 'month' }],
  },
  {
    text: 'A group of 25 to 30 men attacked.',
    figures: [
      { surface: '25 to 30', kind: 'count', low: '25', high: '30', counted: 'men', counted_head: 'men' },
    ],
  },
  {
    text: 'Ten to fifteen houses burned.',
    figures: [
      {
        surface: 'Ten to fifteen',
        kind: 'count',
        low: '10',
        high: '15',
        counted: 'houses',
        counted_head: 'houses',
      },
    ],
  },
  {
    text: 'Between 100 and 150 people gathered.',
    figures: [
      {
        surface: '100 and 150',
        kind: 'count',
        low: '100',
        high: '150',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'An estimated 3 million people fled.',
    figures: [
      {
        surface: '3 million',
        kind: 'count',
        approximate: true,
        value: '3000000',
        modifier: 'An estimated',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'Close to 500 attended.',
    figures: [{ surface: '500', kind: 'number', approximate: true, value: '500', modifier: 'Close to' }],
  },
  {
    text: 'Just over 40 schools closed.',
    figures: [
      {
        surface: '40',
        kind: 'count',
        value: '40',
        low: '40',
        modifier: 'Just over',
        bound: 'more_than',
        counted: 'schools',
        counted_head: 'schools',
      },
    ],
  },
  {
    text: 'Almost two million homes lost power.',
    figures: [
      {
        surface: 'two million',
        kind: 'count',
        approximate: true,
        value: '2000000',
        modifier: 'Almost',
        counted: 'homes',
        counted_head: 'homes',
      },
    ],
  },
  {
    text: 'As many as 60 people may be trapped.',
    figures: [
      {
        surface: '60',
        kind: 'count',
        value: '60',
        high: '60',
        modifier: 'As many as',
        bound: 'at_most',
        counted: 'people',
        counted_head: 'people',
        status: 'tentative',
      },
    ],
  },
  {
    text: 'Up to 90% of reefs could die.',
    figures: [
      {
        surface: '90%',
        kind: 'percent',
        value: '90',
        high: '90',
        unit: '%',
        unit_name: 'percent',
        modifier: 'Up to',
        bound: 'at_most',
        counted: 'reefs',
        counted_head: 'reefs',
        status: 'tentative',
      },
    ],
  },
  {
    text: 'More than half the ships sank.',
    figures: [
      {
        surface: 'half',
        kind: 'ratio',
        value: '0.5',
        low: '0.5',
        modifier: 'More than',
        bound: 'more_than',
        counted: 'ships',
        counted_head: 'ships',
      },
    ],
  },
  {
    text: 'Less than a third of the money arrived.',
    figures: [
      {
        surface: 'a third',
        kind: 'ratio',
        value: '0.3333333333333333',
        high: '0.3333333333333333',
        modifier: 'Less than',
        bound: 'less_than',
        counted: 'money',
        counted_head: 'money',
      },
    ],
  },
  {
    text: 'Over three quarters of a million people live there.',
    figures: [
      {
        surface: 'three quarters of a million',
        kind: 'count',
        value: '750000',
        low: '750000',
        modifier: 'Over',
        bound: 'more_than',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'A maximum of 20 guests is allowed.',
    figures: [
      {
        surface: '20',
        kind: 'count',
        value: '20',
        high: '20',
        modifier: 'A maximum of',
        bound: 'at_most',
        counted: 'guests',
        counted_head: 'guests',
      },
    ],
  },
  {
    text: 'No more than 5 persons may enter.',
    figures: [
      {
        surface: '5',
        kind: 'count',
        value: '5',
        high: '5',
        modifier: 'No more than',
        bound: 'at_most',
        counted: 'persons',
        counted_head: 'persons',
      },
    ],
  },
  {
    text: 'Upwards of 2,000 fans came.',
    figures: [
      {
        surface: '2,000',
        kind: 'count',
        value: '2000',
        low: '2000',
        modifier: 'Upwards of',
        bound: 'more_than',
        counted: 'fans',
        counted_head: 'fans',
      },
    ],
  },
  {
    text: 'In excess of 400 complaints were filed.',
    figures: [
      {
        surface: '400',
        kind: 'count',
        value: '400',
        low: '400',
        modifier: 'In excess of',
        bound: 'more_than',
        counted: 'complaints',
        counted_head: 'complaints',
      },
    ],
  },
  {
    text: '100 or so farmers protested.',
    figures: [
      {
        surface: '100',
        kind: 'count',
        approximate: true,
        value: '100',
        modifier: 'or so',
        counted: 'farmers',
        counted_head: 'farmers',
      },
    ],
  },
  {
    text: '20 people or more were hurt.',
    figures: [
      {
        surface: '20',
        kind: 'count',
        value: '20',
        low: '20',
        modifier: 'or more',
        bound: 'at_least',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'A minimum wage of $15 an hour is planned.',
    figures: [
      {
        surface: '$15',
        kind: 'money',
        value: '15',
        currency: 'USD',
        unit_name: 'dollar',
        per: 'hour',
        counted: 'minimum wage',
        counted_head: 'wage',
        status: 'planned',
      },
    ],
  },
  {
    text: 'The project may create 500 jobs.',
    figures: [
      {
        surface: '500',
        kind: 'count',
        value: '500',
        counted: 'jobs',
        counted_head: 'jobs',
        status: 'tentative',
      },
    ],
  },
  {
    text: 'The plant is scheduled to produce 100,000 cars a year.',
    figures: [
      {
        surface: '100,000',
        kind: 'count',
        value: '100000',
        per: 'year',
        counted: 'cars',
        counted_head: 'cars',
        status: 'planned',
      },
    ],
  },
  {
    text: 'Analysts forecast a profit of $3 billion.',
    figures: [
      {
        surface: '$3 billion',
        kind: 'money',
        value: '3000000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'profit',
        counted_head: 'profit',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'The minister denied receiving $1 million.',
    figures: [
      {
        surface: '$1 million',
        kind: 'money',
        value: '1000000',
        currency: 'USD',
        unit_name: 'dollar',
        status: 'denied',
      },
    ],
  },
  {
    text: 'Thousands of trees fell.',
    figures: [
      {
        surface: 'Thousands',
        kind: 'count',
        approximate: true,
        low: '2000',
        high: '9000',
        counted: 'trees',
        counted_head: 'trees',
      },
    ],
  },
  {
    text: 'Hundreds of thousands fled.',
    figures: [
      { surface: 'Hundreds of thousands', kind: 'count', approximate: true, low: '200000', high: '900000' },
    ],
  },
  {
    text: 'Dozens more were injured.',
    figures: [{ surface: 'Dozens', kind: 'count', approximate: true, low: '24', high: '108' }],
  },
  {
    text: 'Five people died and seven more were hurt.',
    figures: [
      { surface: 'Five', kind: 'count', value: '5', counted: 'people', counted_head: 'people' },
      { surface: 'seven', kind: 'count', value: '7', counted: 'people', counted_head: 'people' },
    ],
  },
  {
    text: 'Of the 54 delegates, 39 voted yes.',
    figures: [
      { surface: '54', kind: 'count', value: '54', counted: 'delegates', counted_head: 'delegates' },
      { surface: '39', kind: 'count', value: '39', counted: 'delegates', counted_head: 'delegates' },
    ],
  },
  {
    text: "37 of the world's least developed countries took part.",
    figures: [
      {
        surface: '37',
        kind: 'count',
        value: '37',
        counted: 'least developed countries',
        counted_head: 'countries',
      },
    ],
  },
  {
    text: '450 new products, technologies, and service items were shown.',
    figures: [
      { surface: '450', kind: 'count', value: '450', counted: 'new products', counted_head: 'products' },
    ],
  },
  {
    text: 'Sixteen other journalists were held.',
    figures: [
      {
        surface: 'Sixteen',
        kind: 'count',
        value: '16',
        counted: 'other journalists',
        counted_head: 'journalists',
      },
    ],
  },
  { text: 'The three were arrested.', figures: [{ surface: 'three', kind: 'number', value: '3' }] },
  {
    text: 'Both teams won two games each.',
    figures: [
      { surface: 'two', kind: 'count', value: '2', per: 'team', counted: 'games', counted_head: 'games' },
    ],
  },
  {
    text: 'Nine out of ten doctors agree.',
    figures: [
      {
        surface: 'Nine out of ten',
        kind: 'ratio',
        value: '0.9',
        counted: 'doctors',
        counted_head: 'doctors',
      },
    ],
  },
  {
    text: 'The odds are one in a million.',
    figures: [
      {
        surface: 'one in a million',
        kind: 'ratio',
        value: '0.000001',
        counted: 'odds',
        counted_head: 'odds',
      },
    ],
  },
  {
    text: 'One third of the land is forest.',
    figures: [
      {
        surface: 'One third',
        kind: 'ratio',
        value: '0.3333333333333333',
        counted: 'land',
        counted_head: 'land',
      },
    ],
  },
  {
    text: 'Two-fifths of the city burned.',
    figures: [{ surface: 'Two-fifths', kind: 'ratio', value: '0.4', counted: 'city', counted_head: 'city' }],
  },
  {
    text: 'He ate half an apple.',
    figures: [{ surface: 'half', kind: 'ratio', value: '0.5', counted: 'apple', counted_head: 'apple' }],
  },
  {
    text: 'The ratio of men to women is 2:1.',
    figures: [{ surface: '2:1', kind: 'ratio', value: '2', counted: 'ratio', counted_head: 'ratio' }],
  },
  {
    text: 'It is ten times the size of France.',
    figures: [
      {
        surface: 'ten times',
        kind: 'ratio',
        value: '10',
        counted: 'size',
        counted_head: 'size',
        base: 'size of France',
      },
    ],
  },
  {
    text: 'The new chip is 2.5 times faster.',
    figures: [
      {
        surface: '2.5 times',
        kind: 'ratio',
        value: '2.5',
        counted: 'new chip',
        counted_head: 'chip',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The risk is five times higher.',
    figures: [
      {
        surface: 'five times',
        kind: 'ratio',
        value: '5',
        counted: 'risk',
        counted_head: 'risk',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Production rose fivefold.',
    figures: [
      {
        surface: 'fivefold',
        kind: 'ratio',
        value: '5',
        counted: 'Production',
        counted_head: 'Production',
        change: 'increase',
      },
    ],
  },
  { text: 'There are 24 hours in a day and 365 days in a year.', figures: [] },
  {
    text: 'The fee is 500 Danish kroner.',
    figures: [
      {
        surface: '500 Danish kroner',
        kind: 'money',
        value: '500',
        currency: 'DKK',
        unit_name: 'krone',
        counted: 'fee',
        counted_head: 'fee',
      },
    ],
  },
  {
    text: 'The tax is 25 Norwegian kroner.',
    figures: [
      {
        surface: '25 Norwegian kroner',
        kind: 'money',
        value: '25',
        currency: 'NOK',
        unit_name: 'krone',
        counted: 'tax',
        counted_head: 'tax',
      },
    ],
  },
  {
    text: 'It costs 100 Thai baht.',
    figures: [{ surface: '100 Thai baht', kind: 'money', value: '100', currency: 'THB', unit_name: 'baht' }],
  },
  {
    text: 'He paid 3 million Indonesian rupiah.',
    figures: [
      {
        surface: '3 million Indonesian rupiah',
        kind: 'money',
        value: '3000000',
        currency: 'IDR',
        unit_name: 'rupiah',
      },
    ],
  },
  {
    text: 'The film cost 60 million South Korean won.',
    figures: [
      {
        surface: '60 million South Korean won',
        kind: 'money',
        value: '60000000',
        currency: 'KRW',
        unit_name: 'won',
        counted: 'film',
        counted_head: 'film',
      },
    ],
  },
  {
    text: 'They got 2,000 South African rand.',
    figures: [
      {
        surface: '2,000 South African rand',
        kind: 'money',
        value: '2000',
        currency: 'ZAR',
        unit_name: 'rand',
      },
    ],
  },
  {
    text: 'A pension of 15,000 Turkish lira is paid.',
    figures: [
      {
        surface: '15,000 Turkish lira',
        kind: 'money',
        value: '15000',
        currency: 'TRY',
        unit_name: 'lira',
        counted: 'pension',
        counted_head: 'pension',
      },
    ],
  },
  {
    text: 'The grant was PLN 4 million.',
    figures: [
      {
        surface: 'PLN 4 million',
        kind: 'money',
        value: '4000000',
        currency: 'PLN',
        counted: 'grant',
        counted_head: 'grant',
      },
    ],
  },
  {
    text: 'The grant was DKK 30,000.',
    figures: [
      {
        surface: 'DKK 30,000',
        kind: 'money',
        value: '30000',
        currency: 'DKK',
        counted: 'grant',
        counted_head: 'grant',
      },
    ],
  },
  {
    text: 'The bill is $3,500.',
    figures: [
      {
        surface: '$3,500',
        kind: 'money',
        value: '3500',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'bill',
        counted_head: 'bill',
      },
    ],
  },
  {
    text: 'He gave €20 to charity.',
    figures: [{ surface: '€20', kind: 'money', value: '20', currency: 'EUR' }],
  },
  {
    text: 'A loan of £1.5 million was repaid.',
    figures: [
      {
        surface: '£1.5 million',
        kind: 'money',
        value: '1500000',
        currency: 'GBP',
        counted: 'loan',
        counted_head: 'loan',
      },
    ],
  },
  {
    text: 'The firm earned ₹500 crore.',
    figures: [{ surface: '₹500 crore', kind: 'money', value: '5000000000', currency: 'INR' }],
  },
  {
    text: 'They demand a ransom of $2m.',
    figures: [
      {
        surface: '$2m',
        kind: 'money',
        value: '2000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'ransom',
        counted_head: 'ransom',
      },
    ],
  },
  {
    text: 'The ship is 200 feet long.',
    figures: [
      {
        surface: '200 feet',
        kind: 'measure',
        value: '200',
        unit: '[ft_i]',
        unit_name: 'foot',
        si_value: '60.96',
        si_unit: 'm',
        counted: 'ship',
        counted_head: 'ship',
      },
    ],
  },
  {
    text: 'The route covers 1,200 kilometres.',
    figures: [
      {
        surface: '1,200 kilometres',
        kind: 'measure',
        value: '1200',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '1200000',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The suspect is 1.85 m tall.',
    figures: [
      {
        surface: '1.85 m',
        kind: 'measure',
        value: '1.85',
        unit: 'm',
        unit_name: 'meter',
        si_value: '1.85',
        si_unit: 'm',
        counted: 'suspect',
        counted_head: 'suspect',
      },
    ],
  },
  {
    text: 'A 9 mm pistol was found.',
    figures: [
      {
        surface: '9 mm',
        kind: 'measure',
        value: '9',
        unit: 'mm',
        unit_name: 'millimeter',
        si_value: '0.009',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'A 500 kg bomb exploded.',
    figures: [
      {
        surface: '500 kg',
        kind: 'measure',
        value: '500',
        unit: 'kg',
        unit_name: 'kilogram',
        si_value: '500',
        si_unit: 'kg',
      },
    ],
  },
  {
    text: 'The farm has 40 acres.',
    figures: [
      {
        surface: '40 acres',
        kind: 'measure',
        value: '40',
        unit: '[acr_us]',
        unit_name: 'acre',
        si_value: '161874.256896',
        si_unit: 'm2',
        counted: 'farm',
        counted_head: 'farm',
      },
    ],
  },
  {
    text: 'The storm brought winds of 90 mph.',
    figures: [
      {
        surface: '90 mph',
        kind: 'measure',
        value: '90',
        unit: '[mi_i]/h',
        unit_name: 'mile per hour',
        si_value: '40.2336',
        si_unit: 'm/s',
        counted: 'winds',
        counted_head: 'winds',
      },
    ],
  },
  {
    text: 'It is 20 degrees Celsius.',
    figures: [
      {
        surface: '20 degrees Celsius',
        kind: 'measure',
        value: '20',
        unit: 'Cel',
        unit_name: 'celsius',
        si_value: '293.15',
        si_unit: 'K',
      },
    ],
  },
  {
    text: 'The heat reached 104 degrees Fahrenheit.',
    figures: [
      {
        surface: '104 degrees Fahrenheit',
        kind: 'measure',
        value: '104',
        unit: '[degF]',
        unit_name: 'fahrenheit',
        si_value: '313.15',
        si_unit: 'K',
        counted: 'heat',
        counted_head: 'heat',
      },
    ],
  },
  {
    text: 'A 15-minute walk and a 5-km run.',
    figures: [
      {
        surface: '5-km',
        kind: 'measure',
        value: '5',
        unit: 'km',
        unit_name: 'kilometer',
        si_value: '5000',
        si_unit: 'm',
      },
    ],
  },
  {
    text: 'The plant makes 50 megawatts.',
    figures: [
      {
        surface: '50 megawatts',
        kind: 'measure',
        value: '50',
        unit: 'MW',
        unit_name: 'megawatt',
        si_value: '50000000',
        si_unit: 'W',
      },
    ],
  },
  {
    text: 'He drank two litres of water.',
    figures: [
      {
        surface: 'two litres',
        kind: 'measure',
        value: '2',
        unit: 'L',
        unit_name: 'liter',
        si_value: '0.002',
        si_unit: 'm3',
        counted: 'water',
        counted_head: 'water',
      },
    ],
  },
  {
    text: 'The lake is 50 metres deep.',
    figures: [
      {
        surface: '50 metres',
        kind: 'measure',
        value: '50',
        unit: 'm',
        unit_name: 'meter',
        si_value: '50',
        si_unit: 'm',
        counted: 'lake',
        counted_head: 'lake',
      },
    ],
  },
  {
    text: 'Nearly 5,000 people signed.',
    figures: [
      {
        surface: '5,000',
        kind: 'count',
        approximate: true,
        value: '5000',
        modifier: 'Nearly',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'About 20 shops closed.',
    figures: [
      {
        surface: '20',
        kind: 'count',
        approximate: true,
        value: '20',
        modifier: 'About',
        counted: 'shops',
        counted_head: 'shops',
      },
    ],
  },
  {
    text: 'Approximately 1,500 students attended.',
    figures: [
      {
        surface: '1,500',
        kind: 'count',
        approximate: true,
        value: '1500',
        modifier: 'Approximately',
        counted: 'students',
        counted_head: 'students',
      },
    ],
  },
  {
    text: 'Some 300 soldiers arrived.',
    figures: [
      {
        surface: '300',
        kind: 'count',
        approximate: true,
        value: '300',
        modifier: 'Some',
        counted: 'soldiers',
        counted_head: 'soldiers',
      },
    ],
  },
  {
    text: 'Roughly 50 cars burned.',
    figures: [
      {
        surface: '50',
        kind: 'count',
        approximate: true,
        value: '50',
        modifier: 'Roughly',
        counted: 'cars',
        counted_head: 'cars',
      },
    ],
  },
  {
    text: 'Over 1,000 fans came.',
    figures: [
      {
        surface: '1,000',
        kind: 'count',
        value: '1000',
        low: '1000',
        modifier: 'Over',
        bound: 'more_than',
        counted: 'fans',
        counted_head: 'fans',
      },
    ],
  },
  {
    text: 'Under 200 tickets remain.',
    figures: [
      {
        surface: '200',
        kind: 'count',
        value: '200',
        high: '200',
        modifier: 'Under',
        bound: 'less_than',
        counted: 'tickets',
        counted_head: 'tickets',
      },
    ],
  },
  {
    text: 'Exactly 12 jurors sat.',
    figures: [{ surface: '12', kind: 'count', value: '12', counted: 'jurors', counted_head: 'jurors' }],
  },
  {
    text: 'Only seven members voted.',
    figures: [{ surface: 'seven', kind: 'count', value: '7', counted: 'members', counted_head: 'members' }],
  },
  {
    text: 'A hundred schools closed.',
    figures: [
      { surface: 'A hundred', kind: 'count', value: '100', counted: 'schools', counted_head: 'schools' },
    ],
  },
  {
    text: 'One hundred and one dogs barked.',
    figures: [
      { surface: 'One hundred and one', kind: 'count', value: '101', counted: 'dogs', counted_head: 'dogs' },
    ],
  },
  {
    text: 'Forty-two villages were flooded.',
    figures: [
      { surface: 'Forty-two', kind: 'count', value: '42', counted: 'villages', counted_head: 'villages' },
    ],
  },
  {
    text: 'Two thousand and five hundred workers struck.',
    figures: [
      {
        surface: 'Two thousand and five hundred',
        kind: 'count',
        value: '2500',
        counted: 'workers',
        counted_head: 'workers',
      },
    ],
  },
  {
    text: 'Three million five hundred thousand people live there.',
    figures: [
      {
        surface: 'Three million five hundred thousand',
        kind: 'count',
        value: '3500000',
        counted: 'people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'Half a billion users joined.',
    figures: [
      {
        surface: 'Half a billion',
        kind: 'count',
        value: '500000000',
        counted: 'users',
        counted_head: 'users',
      },
    ],
  },
  {
    text: 'A quarter of voters stayed home.',
    figures: [
      { surface: 'A quarter', kind: 'ratio', value: '0.25', counted: 'voters', counted_head: 'voters' },
    ],
  },
  {
    text: 'Four-fifths of the money is gone.',
    figures: [
      { surface: 'Four-fifths', kind: 'ratio', value: '0.8', counted: 'money', counted_head: 'money' },
    ],
  },
  {
    text: 'Two and a half tonnes of gold vanished.',
    figures: [
      {
        surface: 'Two and a half tonnes',
        kind: 'measure',
        value: '2.5',
        unit: 't',
        unit_name: 'tonne',
        si_value: '2500',
        si_unit: 'kg',
        counted: 'gold',
        counted_head: 'gold',
      },
    ],
  },
  {
    text: 'One and a half million children starve.',
    figures: [
      {
        surface: 'One and a half million',
        kind: 'count',
        value: '1500000',
        counted: 'children',
        counted_head: 'children',
      },
    ],
  },
  {
    text: 'The club has 1.5 million members.',
    figures: [
      {
        surface: '1.5 million',
        kind: 'count',
        value: '1500000',
        counted: 'members',
        counted_head: 'members',
      },
    ],
  },
  {
    text: 'The company has 250,000 employees in 40 countries.',
    figures: [
      { surface: '250,000', kind: 'count', value: '250000', counted: 'employees', counted_head: 'employees' },
      { surface: '40', kind: 'count', value: '40', counted: 'countries', counted_head: 'countries' },
    ],
  },
  {
    text: 'The government will build 10,000 homes.',
    figures: [
      {
        surface: '10,000',
        kind: 'count',
        value: '10000',
        counted: 'homes',
        counted_head: 'homes',
        status: 'planned',
      },
    ],
  },
  {
    text: 'The army plans to buy 36 jets.',
    figures: [
      { surface: '36', kind: 'count', value: '36', counted: 'jets', counted_head: 'jets', status: 'planned' },
    ],
  },
  {
    text: 'The union expects 500 strikers.',
    figures: [
      {
        surface: '500',
        kind: 'count',
        value: '500',
        counted: 'strikers',
        counted_head: 'strikers',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'The court heard 12 witnesses.',
    figures: [{ surface: '12', kind: 'count', value: '12', counted: 'witnesses', counted_head: 'witnesses' }],
  },
  {
    text: 'The mayor promised 100 new buses.',
    figures: [
      {
        surface: '100',
        kind: 'count',
        value: '100',
        counted: 'new buses',
        counted_head: 'buses',
        status: 'planned',
      },
    ],
  },
  {
    text: 'The agency predicted 20 storms.',
    figures: [
      {
        surface: '20',
        kind: 'count',
        value: '20',
        counted: 'storms',
        counted_head: 'storms',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'The charity aims to raise $10 million.',
    figures: [
      {
        surface: '$10 million',
        kind: 'money',
        value: '10000000',
        currency: 'USD',
        unit_name: 'dollar',
        status: 'planned',
      },
    ],
  },
  {
    text: 'The bank cut its forecast to 2.1 percent.',
    figures: [
      {
        surface: '2.1 percent',
        kind: 'percent',
        value: '2.1',
        unit: '%',
        unit_name: 'percent',
        counted: 'forecast',
        counted_head: 'forecast',
        change: 'decrease',
        change_to: '2.1',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'The tax will rise to 20 percent.',
    figures: [
      {
        surface: '20 percent',
        kind: 'percent',
        value: '20',
        unit: '%',
        unit_name: 'percent',
        counted: 'tax',
        counted_head: 'tax',
        change: 'increase',
        change_to: '20',
        status: 'planned',
      },
    ],
  },
  {
    text: 'The tax rose from 15 to 20 percent.',
    figures: [
      {
        surface: '15',
        kind: 'percent',
        value: '15',
        unit: '%',
        unit_name: 'percent',
        counted: 'tax',
        counted_head: 'tax',
      },
      {
        surface: '20 percent',
        kind: 'percent',
        value: '20',
        unit: '%',
        unit_name: 'percent',
        counted: 'tax',
        counted_head: 'tax',
        base: '15',
        change: 'increase',
        change_from: '15',
        change_to: '20',
      },
    ],
  },
  {
    text: 'Prices jumped 30%.',
    figures: [
      {
        surface: '30%',
        kind: 'percent',
        value: '30',
        unit: '%',
        unit_name: 'percent',
        counted: 'Prices',
        counted_head: 'Prices',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Sales slipped 2.5 percent.',
    figures: [
      {
        surface: '2.5 percent',
        kind: 'percent',
        value: '2.5',
        unit: '%',
        unit_name: 'percent',
        counted: 'Sales',
        counted_head: 'Sales',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Profit plunged 40% to $12 million.',
    figures: [
      {
        surface: '40%',
        kind: 'percent',
        value: '40',
        unit: '%',
        unit_name: 'percent',
        counted: 'Profit',
        counted_head: 'Profit',
        change: 'decrease',
      },
      {
        surface: '$12 million',
        kind: 'money',
        value: '12000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Profit',
        counted_head: 'Profit',
        change: 'decrease',
        change_to: '12000000',
      },
    ],
  },
  {
    text: 'Its revenue grew 15% to €2.4 billion.',
    figures: [
      {
        surface: '15%',
        kind: 'percent',
        value: '15',
        unit: '%',
        unit_name: 'percent',
        counted: 'revenue',
        counted_head: 'revenue',
        change: 'increase',
      },
      {
        surface: '€2.4 billion',
        kind: 'money',
        value: '2400000000',
        currency: 'EUR',
        counted: 'revenue',
        counted_head: 'revenue',
        change: 'increase',
        change_to: '2400000000',
      },
    ],
  },
  {
    text: 'Traffic fell by a third.',
    figures: [
      {
        surface: 'a third',
        kind: 'ratio',
        value: '0.3333333333333333',
        counted: 'Traffic',
        counted_head: 'Traffic',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Deaths dropped to 12.',
    figures: [
      {
        surface: '12',
        kind: 'count',
        value: '12',
        counted: 'Deaths',
        counted_head: 'Deaths',
        change: 'decrease',
        change_to: '12',
      },
    ],
  },
  {
    text: 'The budget was cut by $5 million.',
    figures: [
      {
        surface: '$5 million',
        kind: 'money',
        value: '5000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'budget',
        counted_head: 'budget',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Rents are up 6%.',
    figures: [
      {
        surface: '6%',
        kind: 'percent',
        value: '6',
        unit: '%',
        unit_name: 'percent',
        counted: 'Rents',
        counted_head: 'Rents',
        change: 'increase',
      },
    ],
  },
  {
    text: 'Imports are down 4 percent.',
    figures: [
      {
        surface: '4 percent',
        kind: 'percent',
        value: '4',
        unit: '%',
        unit_name: 'percent',
        counted: 'Imports',
        counted_head: 'Imports',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'A rise of 3% is likely.',
    figures: [
      {
        surface: '3%',
        kind: 'percent',
        value: '3',
        unit: '%',
        unit_name: 'percent',
        change: 'increase',
        counted: 'rise',
        counted_head: 'rise',
      },
    ],
  },
  {
    text: 'A 10% drop in sales was seen.',
    figures: [
      {
        surface: '10%',
        kind: 'percent',
        value: '10',
        unit: '%',
        unit_name: 'percent',
        counted: 'sales',
        counted_head: 'sales',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'An increase of 200 jobs was announced.',
    figures: [
      {
        surface: '200',
        kind: 'count',
        value: '200',
        counted: 'jobs',
        counted_head: 'jobs',
        change: 'increase',
      },
    ],
  },
  {
    text: 'The debt is 120% of GDP.',
    figures: [
      {
        surface: '120%',
        kind: 'percent',
        value: '120',
        unit: '%',
        unit_name: 'percent',
        counted: 'GDP',
        counted_head: 'GDP',
      },
    ],
  },
  {
    text: 'The rate is 3.5%.',
    figures: [
      {
        surface: '3.5%',
        kind: 'percent',
        value: '3.5',
        unit: '%',
        unit_name: 'percent',
        counted: 'rate',
        counted_head: 'rate',
      },
    ],
  },
  {
    text: 'The vote share was 48.5 percent.',
    figures: [
      {
        surface: '48.5 percent',
        kind: 'percent',
        value: '48.5',
        unit: '%',
        unit_name: 'percent',
        counted: 'vote share',
        counted_head: 'share',
      },
    ],
  },
  {
    text: 'The bond yields 2.75%.',
    figures: [{ surface: '2.75%', kind: 'percent', value: '2.75', unit: '%', unit_name: 'percent' }],
  },
  {
    text: 'The fund fell 50 basis points.',
    figures: [
      {
        surface: '50 basis points',
        kind: 'basis_point',
        value: '50',
        unit: 'basis point',
        unit_name: 'basis point',
        counted: 'fund',
        counted_head: 'fund',
        change: 'decrease',
      },
    ],
  },
  {
    text: 'Support rose 3 percentage points.',
    figures: [
      {
        surface: '3 percentage points',
        kind: 'percentage_point',
        value: '3',
        unit: 'percentage point',
        unit_name: 'percentage point',
        counted: 'Support',
        counted_head: 'Support',
        change: 'increase',
      },
    ],
  },
  { text: 'The team won 2-1.', figures: [{ surface: '2-1', kind: 'score', score: '2-1' }] },
  { text: 'They beat Spain 3-0.', figures: [{ surface: '3-0', kind: 'score', score: '3-0' }] },
  { text: 'The bill passed 60 to 38.', figures: [{ surface: '60 to 38', kind: 'score', score: '60-38' }] },
  { text: 'The court ruled 5-4.', figures: [{ surface: '5-4', kind: 'score', score: '5-4' }] },
  {
    text: 'A 6-3 decision was issued.',
    figures: [{ surface: '6-3', kind: 'score', counted: 'decision', counted_head: 'decision', score: '6-3' }],
  },
  {
    text: 'He is the second man on the list.',
    figures: [{ surface: 'second', kind: 'ordinal', value: '2', counted: 'man', counted_head: 'man' }],
  },
  {
    text: 'The third attempt failed.',
    figures: [{ surface: 'third', kind: 'ordinal', value: '3', counted: 'attempt', counted_head: 'attempt' }],
  },
  { text: 'This is the 10th such attack.', figures: [{ surface: '10th', kind: 'ordinal', value: '10' }] },
  {
    text: 'It was her first win.',
    figures: [{ surface: 'first', kind: 'ordinal', value: '1', counted: 'win', counted_head: 'win' }],
  },
  {
    text: 'Two of the five hostages were freed.',
    figures: [
      { surface: 'Two', kind: 'count', value: '2', counted: 'hostages', counted_head: 'hostages' },
      { surface: 'five', kind: 'count', value: '5', counted: 'hostages', counted_head: 'hostages' },
    ],
  },
  {
    text: 'Eight of 12 jurors agreed.',
    figures: [
      { surface: 'Eight', kind: 'count', value: '8', counted: 'jurors', counted_head: 'jurors' },
      { surface: '12', kind: 'count', value: '12', counted: 'jurors', counted_head: 'jurors' },
    ],
  },
  {
    text: 'One in four women smokes.',
    figures: [
      { surface: 'One in four', kind: 'ratio', value: '0.25', counted: 'women', counted_head: 'women' },
    ],
  },
  {
    text: 'Two out of three voters oppose it.',
    figures: [
      {
        surface: 'Two out of three',
        kind: 'ratio',
        value: '0.6666666666666667',
        counted: 'voters',
        counted_head: 'voters',
      },
    ],
  },
  {
    text: 'A 30-year-old man was shot.',
    figures: [{ surface: '30-year-old', kind: 'age', value: '30', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'A 6-month-old baby survived.',
    figures: [{ surface: '6-month-old', kind: 'age', value: '6', unit: 'mo', unit_name: 'month' }],
  },
  {
    text: 'Anna Smith, 27, won.',
    figures: [{ surface: '27', kind: 'age', value: '27', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'The boy, 12, was found.',
    figures: [{ surface: '12', kind: 'age', value: '12', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'She was 81 when she died.',
    figures: [{ surface: '81', kind: 'age', value: '81', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'He turned 40.',
    figures: [{ surface: '40', kind: 'age', value: '40', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'The tree is 300 years old.',
    figures: [{ surface: '300 years old', kind: 'age', value: '300', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'At least eight more people were hospitalized.',
    figures: [
      {
        surface: 'eight',
        kind: 'count',
        value: '8',
        low: '8',
        modifier: 'At least',
        bound: 'at_least',
        counted: 'more people',
        counted_head: 'people',
      },
    ],
  },
  {
    text: 'Gloria Vanderbilt dies at 95',
    figures: [{ surface: '95', kind: 'age', value: '95', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'She died at 78.',
    figures: [{ surface: '78', kind: 'age', value: '78', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'When I was 19, I left.',
    figures: [{ surface: '19', kind: 'age', value: '19', unit: 'a', unit_name: 'year' }],
  },
  {
    text: 'The vote passed 230-to-198.',
    figures: [{ surface: '230-to-198', kind: 'score', score: '230-198' }],
  },
  {
    text: 'The winds were forecast to reach 60 mph by noon.',
    figures: [
      {
        surface: '60 mph',
        kind: 'measure',
        value: '60',
        unit: '[mi_i]/h',
        unit_name: 'mile per hour',
        si_value: '26.8224',
        si_unit: 'm/s',
        counted: 'winds',
        counted_head: 'winds',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'They exceeded their goal of $10,000 in a day.',
    figures: [
      {
        surface: '$10,000',
        kind: 'money',
        value: '10000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'goal',
        counted_head: 'goal',
      },
    ],
  },
  {
    text: 'Five hundred jobs are expected to be cut.',
    figures: [
      {
        surface: 'Five hundred',
        kind: 'count',
        value: '500',
        counted: 'jobs',
        counted_head: 'jobs',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'He is expected to win, but only secured 39 delegates.',
    figures: [{ surface: '39', kind: 'count', value: '39', counted: 'delegates', counted_head: 'delegates' }],
  },
  {
    text: 'The originally planned 5 flights were cancelled.',
    figures: [{ surface: '5', kind: 'count', value: '5', counted: 'flights', counted_head: 'flights' }],
  },
  {
    text: 'The company agreed to pay $5 million.',
    figures: [
      {
        surface: '$5 million',
        kind: 'money',
        value: '5000000',
        currency: 'USD',
        unit_name: 'dollar',
        status: 'planned',
      },
    ],
  },
  {
    text: 'The company agreed with 5 unions.',
    figures: [{ surface: '5', kind: 'count', value: '5', counted: 'unions', counted_head: 'unions' }],
  },
  {
    text: 'Sales may reach $5 million next year.',
    figures: [
      {
        surface: '$5 million',
        kind: 'money',
        value: '5000000',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Sales',
        counted_head: 'Sales',
        status: 'forecast',
      },
    ],
  },
  {
    text: 'A planned 500-mile pipeline crosses two states.',
    figures: [
      {
        surface: '500-mile',
        kind: 'measure',
        value: '500',
        unit: '[mi_i]',
        unit_name: 'mile',
        si_value: '804672',
        si_unit: 'm',
        counted: 'pipeline',
        counted_head: 'pipeline',
        status: 'planned',
      },
      { surface: 'two', kind: 'count', value: '2', counted: 'states', counted_head: 'states' },
    ],
  },
  {
    text: 'Officials denied that 50 people had died.',
    figures: [
      {
        surface: '50',
        kind: 'count',
        value: '50',
        counted: 'people',
        counted_head: 'people',
        status: 'denied',
      },
    ],
  },
  {
    text: 'Four Chinese firms signed the deal.',
    figures: [
      { surface: 'Four', kind: 'count', value: '4', counted: 'Chinese firms', counted_head: 'firms' },
    ],
  },
  {
    text: 'It drew buyers from 129 countries and regions.',
    figures: [
      {
        surface: '129',
        kind: 'count',
        value: '129',
        counted: 'countries and regions',
        counted_head: 'countries',
      },
    ],
  },
  {
    text: 'They killed hundreds of American and coalition service members.',
    figures: [
      {
        surface: 'hundreds',
        kind: 'count',
        approximate: true,
        low: '200',
        high: '900',
        counted: 'American and coalition service members',
        counted_head: 'members',
      },
    ],
  },
  {
    text: 'At least 20 civilians and soldiers died.',
    figures: [
      {
        surface: '20',
        kind: 'count',
        value: '20',
        low: '20',
        modifier: 'At least',
        bound: 'at_least',
        counted: 'civilians',
        counted_head: 'civilians',
      },
    ],
  },
  {
    text: 'Two police officers were hurt.',
    figures: [
      { surface: 'Two', kind: 'count', value: '2', counted: 'police officers', counted_head: 'officers' },
    ],
  },
  {
    text: 'Protesters numbering in the thousands marched.',
    figures: [
      {
        surface: 'thousands',
        kind: 'count',
        approximate: true,
        low: '2000',
        high: '9000',
        counted: 'Protesters',
        counted_head: 'Protesters',
      },
    ],
  },
  {
    text: 'He was 34 and left two children.',
    figures: [
      { surface: '34', kind: 'age', value: '34', unit: 'a', unit_name: 'year' },
      { surface: 'two', kind: 'count', value: '2', counted: 'children', counted_head: 'children' },
    ],
  },
  {
    text: 'She would have been 80 on February 20.',
    figures: [{ surface: '80', kind: 'age', value: '80', unit: 'a', unit_name: 'year' }],
  },
  { text: 'The temple stood from 664 b.c.e. to 250 c.e.', figures: [] },
  {
    text: 'It uses 141 billion liters (about 37 billion U.S. gallons).',
    figures: [
      {
        surface: '141 billion liters',
        kind: 'measure',
        value: '141000000000',
        unit: 'L',
        unit_name: 'liter',
        si_value: '141000000',
        si_unit: 'm3',
      },
      {
        surface: '37 billion U.S. gallons',
        kind: 'measure',
        approximate: true,
        value: '37000000000',
        unit: '[gal_us]',
        unit_name: 'gallon',
        si_value: '140060236.008',
        si_unit: 'm3',
        modifier: 'about',
      },
    ],
  },
  { text: 'He first joined parliament in 1987.', figures: [] },
  { text: 'It fell by a factor of two.', figures: [{ surface: 'two', kind: 'number', value: '2' }] },
  {
    text: 'The victory brings his delegate total to 86.',
    figures: [
      {
        surface: '86',
        kind: 'count',
        value: '86',
        counted: 'delegate',
        counted_head: 'delegate',
        change: 'increase',
        change_to: '86',
      },
    ],
  },
  {
    text: 'He paid $14 million last year.',
    figures: [
      { surface: '$14 million', kind: 'money', value: '14000000', currency: 'USD', unit_name: 'dollar' },
    ],
  },
  {
    text: 'Steel with C 0.15 to 0.3% and Si less than 0.05% was used.',
    figures: [
      { surface: '0.15 to 0.3%', kind: 'percent', low: '0.15', high: '0.3', unit: '%', unit_name: 'percent' },
      {
        surface: '0.05%',
        kind: 'percent',
        value: '0.05',
        high: '0.05',
        unit: '%',
        unit_name: 'percent',
        modifier: 'less than',
        bound: 'less_than',
      },
    ],
  },
  {
    text: 'It was ninety - five percent done.',
    figures: [
      { surface: 'ninety - five percent', kind: 'percent', value: '95', unit: '%', unit_name: 'percent' },
    ],
  },
  {
    text: 'The number was above 1000 and below 1500 apples.',
    figures: [
      {
        surface: '1000 and below 1500',
        kind: 'count',
        low: '1000',
        high: '1500',
        modifier: 'above',
        counted: 'apples',
        counted_head: 'apples',
      },
    ],
  },
  {
    text: 'It held at most 100 and at least 20 apples.',
    figures: [
      {
        surface: '100 and at least 20',
        kind: 'count',
        low: '20',
        high: '100',
        modifier: 'at most',
        counted: 'apples',
        counted_head: 'apples',
      },
    ],
  },
  {
    text: 'The soils stood for 5 or 7 mg of salt.',
    figures: [
      {
        surface: '5',
        kind: 'measure',
        value: '5',
        unit: 'mg',
        unit_name: 'milligram',
        si_value: '0.000005',
        si_unit: 'kg',
      },
      {
        surface: '7 mg',
        kind: 'measure',
        value: '7',
        unit: 'mg',
        unit_name: 'milligram',
        si_value: '0.000007',
        si_unit: 'kg',
        counted: 'salt',
        counted_head: 'salt',
      },
    ],
  },
  {
    text: 'They took 5, 10 and 15 mg of salt.',
    figures: [
      {
        surface: '5',
        kind: 'measure',
        value: '5',
        unit: 'mg',
        unit_name: 'milligram',
        si_value: '0.000005',
        si_unit: 'kg',
      },
      {
        surface: '10',
        kind: 'measure',
        value: '10',
        unit: 'mg',
        unit_name: 'milligram',
        si_value: '0.00001',
        si_unit: 'kg',
      },
      {
        surface: '15 mg',
        kind: 'measure',
        value: '15',
        unit: 'mg',
        unit_name: 'milligram',
        si_value: '0.000015',
        si_unit: 'kg',
        counted: 'salt',
        counted_head: 'salt',
      },
    ],
  },
  {
    text: 'Prices rose by 5 and 10 percent.',
    figures: [
      {
        surface: '5',
        kind: 'percent',
        value: '5',
        unit: '%',
        unit_name: 'percent',
        counted: 'Prices',
        counted_head: 'Prices',
        change: 'increase',
      },
      {
        surface: '10 percent',
        kind: 'percent',
        value: '10',
        unit: '%',
        unit_name: 'percent',
        counted: 'Prices',
        counted_head: 'Prices',
        change: 'increase',
      },
    ],
  },
  {
    text: 'They ran at 3.59 m.s −1 all day.',
    figures: [
      {
        surface: '3.59 m.s −1',
        kind: 'rate',
        value: '3.59',
        unit: 'm/s',
        unit_name: 'meter per second',
        si_value: '3.59',
        si_unit: 'm/s',
        per: 'second',
      },
    ],
  },
  {
    text: 'The cell gave 12 mA g− 1 in air.',
    figures: [
      {
        surface: '12 mA g− 1',
        kind: 'rate',
        value: '12',
        unit: 'mA/g',
        unit_name: 'milliampere per gram',
        si_value: '12',
        si_unit: 'A/kg',
        per: 'gram',
      },
    ],
  },
  {
    text: 'Oxygen uptake was 50 ml.kg −1 .min −1 at most.',
    figures: [
      {
        surface: '50 ml.kg −1 .min −1',
        kind: 'rate',
        value: '50',
        high: '50',
        unit: 'mL/kg/min',
        unit_name: 'milliliter per kilogram minute',
        si_value: '0.000000833333',
        si_unit: 'm3/kg.s',
        modifier: 'at most',
        bound: 'at_most',
        per: 'kilogram minute',
        counted: 'Oxygen uptake',
        counted_head: 'uptake',
      },
    ],
  },
  { text: 'The pump 14 was stopped.', figures: [] },
  { text: 'It gave the team 3.', figures: [{ surface: '3', kind: 'number', value: '3' }] },
  {
    text: 'A pH of 6 was kept.',
    figures: [{ surface: '6', kind: 'measure', value: '6', unit: '[pH]', unit_name: 'pH' }],
  },
  {
    text: 'Revenue fell to $-99.99 that day.',
    figures: [
      {
        surface: '$-99.99',
        kind: 'money',
        value: '-99.99',
        currency: 'USD',
        unit_name: 'dollar',
        counted: 'Revenue',
        counted_head: 'Revenue',
        change: 'decrease',
        change_to: '-99.99',
      },
    ],
    findings: ['NUMBER_DOUBTFUL'],
  },
  {
    text: 'Turkey sentenced two people smugglers to prison.',
    figures: [
      { surface: 'two', kind: 'count', value: '2', counted: 'people smugglers', counted_head: 'smugglers' },
    ],
  },
  {
    text: 'The first charged President Trump with abuse.',
    figures: [{ surface: 'first', kind: 'ordinal', value: '1' }],
  },
  {
    text: 'This was the first time Flynn spoke.',
    figures: [{ surface: 'first', kind: 'ordinal', value: '1', counted: 'time', counted_head: 'time' }],
  },
  { text: '"Please contact us by calling 101", said Jones.', figures: [] },
  {
    text: 'The screen is 24" wide.',
    figures: [
      {
        surface: '24"',
        kind: 'measure',
        value: '24',
        unit: '[in_i]',
        unit_name: 'inch',
        si_value: '0.6096',
        si_unit: 'm',
        counted: 'screen',
        counted_head: 'screen',
      },
    ],
  },
  {
    text: 'He was convicted of moving 1,000 or more kilograms of salt.',
    figures: [
      {
        surface: '1,000 or more kilograms',
        kind: 'measure',
        value: '1000',
        low: '1000',
        unit: 'kg',
        unit_name: 'kilogram',
        si_value: '1000',
        si_unit: 'kg',
        modifier: 'or more',
        bound: 'at_least',
        counted: 'salt',
        counted_head: 'salt',
      },
    ],
  },
  {
    text: 'Polls showed support at less than one percent.',
    figures: [
      {
        surface: 'one percent',
        kind: 'percent',
        value: '1',
        high: '1',
        unit: '%',
        unit_name: 'percent',
        modifier: 'less than',
        bound: 'less_than',
        counted: 'support',
        counted_head: 'support',
      },
    ],
  },
  {
    text: 'She analyzed the three-dimensional structures.',
    figures: [{ surface: 'three', kind: 'number', value: '3' }],
  },
  { text: 'They moved in, having first placed Mugabe under arrest.', figures: [] },
  {
    text: 'It was one hundred thirty-fifths of the sum.',
    figures: [
      {
        surface: 'one hundred thirty-fifths',
        kind: 'ratio',
        value: '2.8571428571428571',
        counted: 'sum',
        counted_head: 'sum',
      },
    ],
  },
  {
    text: 'It was one hundred and thirty fifths of it.',
    figures: [{ surface: 'one hundred and thirty fifths', kind: 'number', value: '26' }],
  },
  {
    text: 'The number is above 1000 and below 1500.',
    figures: [
      {
        surface: '1000 and below 1500',
        kind: 'count',
        low: '1000',
        high: '1500',
        modifier: 'above',
        counted: 'number',
        counted_head: 'number',
      },
    ],
  },
  {
    text: 'It took one hundred and three fifths.',
    figures: [{ surface: 'one hundred and three fifths', kind: 'number', value: '100.6' }],
  },
];
