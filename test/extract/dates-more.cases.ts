import type { DateCase } from './dates.cases.ts';

/** Forms by group, each with near misses; whole records. */
export const MORE_CASES: Readonly<Record<string, readonly DateCase[]>> = {
  'from now on': [
    {
      text: "Let's meet between now and May 21, not later.",
      published: '2019-05-09',
      finds: [
        {
          surface: 'between now and May 21',
          kind: 'period',
          value: '2019-05-09/2019-05-21',
          timex: '2019-05-09/2019-05-21',
          earliest: '2019-05-09',
          latest: '2019-05-21',
          anchor: '2019-05-09',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'It should be finished between now and March.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'between now and March',
          kind: 'period',
          value: '2024-11-10/2025-03',
          timex: '2024-11-10/2025-03',
          earliest: '2024-11-10',
          latest: '2025-03-31',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'From now until the end of April it is closed.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'From now until the end of April',
          kind: 'period',
          value: '2024-11-10/2025-04',
          timex: '2024-11-10/2025-04',
          earliest: '2024-11-10',
          latest: '2025-04-30',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'It is closed from now to Friday.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'from now to Friday',
          kind: 'period',
          value: '2024-11-10/2024-11-15',
          timex: '2024-11-10/2024-11-15',
          earliest: '2024-11-10',
          latest: '2024-11-15',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'He now lives in March, a small town.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'March',
          kind: 'date',
          value: '2025-03',
          timex: '2025-03',
          earliest: '2025-03-01',
          latest: '2025-03-31',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: "Let's go right now.",
      published: '2016-11-07T10:20',
      finds: [
        {
          surface: 'right now',
          kind: 'time',
          value: '2016-11-07T10:20',
          timex: '2016-11-07T10:20',
          earliest: '2016-11-07',
          latest: '2016-11-07',
          anchor: '2016-11-07',
          basis: 'publication',
        },
      ],
    },
    { text: "Let's go right now.", published: '2024-11-10', finds: [] },
  ],
  'the rest of a stretch': [
    {
      text: 'It rained for the rest of the week.',
      published: '2024-11-06',
      finds: [
        {
          surface: 'rest of the week',
          kind: 'period',
          value: '2024-11-06/2024-11-10',
          timex: '2024-11-06/2024-11-10',
          earliest: '2024-11-06',
          latest: '2024-11-10',
          anchor: '2024-11-06',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'He was out for the remainder of 2024.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'remainder of 2024',
          kind: 'period',
          value: '2024-11-10/2024-12-31',
          timex: '2024-11-10/2024-12-31',
          earliest: '2024-11-10',
          latest: '2024-12-31',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'He was out for the rest of 2019.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'rest of 2019',
          kind: 'period',
          value: '2019',
          timex: '2019',
          earliest: '2019-01-01',
          latest: '2019-12-31',
          basis: 'absolute',
        },
      ],
    },
    {
      text: 'It rained for the rest of the year.',
      finds: [{ surface: 'rest of the year', kind: 'period', basis: 'unresolved' }],
    },
    { text: 'The rest of the world and the rest of the team left.', published: '2024-11-10', finds: [] },
  ],
  'ends of a period that are parts': [
    {
      text: 'From the end of March to the middle of September it rained.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'From the end of March to the middle of September',
          kind: 'period',
          value: '2024-03/2024-09',
          timex: '2024-03/2024-09',
          earliest: '2024-03-16',
          latest: '2024-09-20',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'The ban lasted from early 2019 to late 2020.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'from early 2019 to late 2020',
          kind: 'period',
          value: '2019/2020',
          timex: '2019/2020',
          earliest: '2019-01-01',
          latest: '2020-12-31',
          basis: 'absolute',
        },
      ],
    },
    {
      text: 'The range is between 2007 and the end of 2008.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'between 2007 and the end of 2008',
          kind: 'period',
          value: '2007/2008',
          timex: '2007/2008',
          earliest: '2007-01-01',
          latest: '2008-12-31',
          basis: 'absolute',
        },
      ],
    },
  ],
  'the second end of a period completed from the first': [
    {
      text: 'The shop is closed from December 27th to the 3rd.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'from December 27th to the 3rd',
          kind: 'period',
          value: '2024-12-27/2025-01-03',
          timex: '2024-12-27/2025-01-03',
          earliest: '2024-12-27',
          latest: '2025-01-03',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'It runs from May 3rd to the 9th.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'from May 3rd to the 9th',
          kind: 'period',
          earliest: '2024-05-03',
          latest: '2025-05-09',
          candidates: ['2025-05-03/2025-05-09', '2024-05-03/2024-05-09'],
          basis: 'unresolved',
        },
      ],
      findings: ['DATE_AMBIGUOUS'],
    },
    {
      text: 'They were away from 28 October to the 2nd.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'from 28 October to the 2nd',
          kind: 'period',
          value: '2024-10-28/2024-11-02',
          timex: '2024-10-28/2024-11-02',
          earliest: '2024-10-28',
          latest: '2024-11-02',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'My leave is from 10/1/2018-10/7/2018.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'from 10/1/2018-10/7/2018',
          kind: 'period',
          earliest: '2018-01-10',
          latest: '2018-10-07',
          candidates: ['2018-10-01/2018-10-07', '2018-01-10/2018-07-10'],
          basis: 'unresolved',
        },
      ],
      findings: ['DATE_ORDER_AMBIGUOUS'],
    },
  ],
  'days of a month that is named after them': [
    {
      text: "I'll be out from 4-23 in next month.",
      published: '2016-11-07',
      finds: [
        {
          surface: 'from 4-23 in next month',
          kind: 'period',
          value: '2016-12-04/2016-12-23',
          timex: '2016-12-04/2016-12-23',
          earliest: '2016-12-04',
          latest: '2016-12-23',
          anchor: '2016-11-07',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'It runs from the 4th to the 9th of this month.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'from the 4th to the 9th of this month',
          kind: 'period',
          value: '2024-11-04/2024-11-09',
          timex: '2024-11-04/2024-11-09',
          earliest: '2024-11-04',
          latest: '2024-11-09',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'The vote was 14-3 in March.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'March',
          kind: 'date',
          value: '2024-03',
          timex: '2024-03',
          earliest: '2024-03-01',
          latest: '2024-03-31',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
  ],
  'weekdays of another week': [
    {
      text: 'It is on Monday of the following week.',
      published: '2018-07-31',
      finds: [
        {
          surface: 'Monday of the following week',
          kind: 'date',
          value: '2018-08-06',
          timex: '2018-08-06',
          earliest: '2018-08-06',
          latest: '2018-08-06',
          anchor: '2018-07-31',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'The fair opened on 1 March 2019. He left on Friday of that week.',
      published: '2024-11-10',
      finds: [
        {
          surface: '1 March 2019',
          kind: 'date',
          value: '2019-03-01',
          timex: '2019-03-01',
          earliest: '2019-03-01',
          latest: '2019-03-01',
          basis: 'absolute',
        },
        {
          surface: 'Friday of that week',
          kind: 'date',
          value: '2019-03-01',
          timex: '2019-03-01',
          earliest: '2019-03-01',
          latest: '2019-03-01',
          anchor: '2019-03-01',
          basis: 'text',
        },
      ],
    },
    {
      text: 'He left on Friday of that week.',
      published: '2024-11-10',
      finds: [{ surface: 'Friday of that week', kind: 'date', timex: 'XXXX-WXX-5', basis: 'unresolved' }],
    },
    {
      text: "I'll go back Monday two weeks from now.",
      published: '2016-11-09',
      finds: [
        {
          surface: 'Monday two weeks from now',
          kind: 'date',
          value: '2016-11-21',
          timex: '2016-11-21',
          earliest: '2016-11-21',
          latest: '2016-11-21',
          anchor: '2016-11-09',
          basis: 'publication',
        },
      ],
    },
    {
      text: "I'll go back Thursday, two years from now.",
      published: '2021-01-02',
      finds: [
        {
          surface: 'Thursday, two years from now',
          kind: 'date',
          value: '2023-01-05',
          timex: '2023-01-05',
          earliest: '2023-01-05',
          latest: '2023-01-05',
          anchor: '2021-01-02',
          basis: 'publication',
        },
      ],
    },
  ],
  'weeks by a day': [
    {
      text: 'Please come in the week commencing 4 February 2025, w/c 11 February 2025.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'week commencing 4 February 2025',
          kind: 'date',
          value: '2025-W06',
          timex: '2025-W06',
          earliest: '2025-02-03',
          latest: '2025-02-09',
          basis: 'absolute',
        },
        {
          surface: 'w/c 11 February 2025',
          kind: 'date',
          value: '2025-W07',
          timex: '2025-W07',
          earliest: '2025-02-10',
          latest: '2025-02-16',
          basis: 'absolute',
        },
      ],
    },
    {
      text: 'Claims rose in the week ended July 4.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'week ended July 4',
          kind: 'period',
          value: '2024-06-28/2024-07-04',
          timex: '2024-06-28/2024-07-04',
          earliest: '2024-06-28',
          latest: '2024-07-04',
          anchor: '2024-11-10',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'In the week to 8 March 2024 sales fell.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'week to 8 March 2024',
          kind: 'period',
          value: '2024-03-02/2024-03-08',
          timex: '2024-03-02/2024-03-08',
          earliest: '2024-03-02',
          latest: '2024-03-08',
          basis: 'absolute',
        },
      ],
    },
    { text: 'From week to week it rains, week ending or not.', published: '2024-11-10', finds: [] },
  ],
  'working days': [
    {
      text: 'It is due in the next 4 business days.',
      published: '2018-08-21',
      finds: [
        {
          surface: 'next 4 business days',
          kind: 'duration',
          value: 'P4D',
          timex: 'P4D',
          earliest: '2018-08-21',
          latest: '2018-08-27',
          anchor: '2018-08-21',
          amount: '4',
          unit: 'day',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'It will be done in five working days.',
      published: '2018-08-24',
      finds: [
        {
          surface: 'five working days',
          kind: 'date',
          value: '2018-08-31',
          timex: '2018-08-31',
          earliest: '2018-08-31',
          latest: '2018-08-31',
          anchor: '2018-08-24',
          amount: '5',
          unit: 'day',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'It will be done in five days.',
      published: '2018-08-24',
      finds: [
        {
          surface: 'five days',
          kind: 'date',
          value: '2018-08-29',
          timex: '2018-08-29',
          earliest: '2018-08-29',
          latest: '2018-08-29',
          anchor: '2018-08-24',
          amount: '5',
          unit: 'day',
          basis: 'publication',
        },
      ],
    },
  ],
  fortnights: [
    {
      text: "I'll stay there in the next fortnight.",
      published: '2024-11-10',
      finds: [
        {
          surface: 'next fortnight',
          kind: 'duration',
          value: 'P2W',
          timex: 'P2W',
          earliest: '2024-11-10',
          latest: '2024-11-24',
          anchor: '2024-11-10',
          amount: '1',
          unit: 'fortnight',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'He was seen twice in the last fortnight.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'last fortnight',
          kind: 'duration',
          value: 'P2W',
          timex: 'P2W',
          earliest: '2024-10-27',
          latest: '2024-11-10',
          anchor: '2024-11-10',
          amount: '1',
          unit: 'fortnight',
          basis: 'publication',
        },
      ],
    },
  ],
  'bounds by signs and by words after': [
    {
      text: 'It is >= 2019.',
      published: '2024-11-10',
      finds: [
        {
          surface: '2019',
          kind: 'date',
          value: '2019',
          timex: '2019',
          earliest: '2019-01-01',
          latest: '2019-12-31',
          modifier: '>=',
          bound: 'since',
          basis: 'absolute',
        },
      ],
    },
    {
      text: 'You can only leave on 1/1/2016 and after.',
      published: '2024-11-10',
      finds: [
        {
          surface: '1/1/2016',
          kind: 'date',
          value: '2016-01-01',
          timex: '2016-01-01',
          earliest: '2016-01-01',
          latest: '2016-01-01',
          modifier: 'and after',
          bound: 'since',
          basis: 'absolute',
        },
      ],
    },
    {
      text: 'It opens in 2025 and beyond.',
      published: '2024-11-10',
      finds: [
        {
          surface: '2025',
          kind: 'date',
          value: '2025',
          timex: '2025',
          earliest: '2025-01-01',
          latest: '2025-12-31',
          modifier: 'and beyond',
          bound: 'since',
          basis: 'absolute',
        },
      ],
    },
    {
      text: 'It works in 2019 and after the war.',
      published: '2024-11-10',
      finds: [
        {
          surface: '2019',
          kind: 'date',
          value: '2019',
          timex: '2019',
          earliest: '2019-01-01',
          latest: '2019-12-31',
          basis: 'absolute',
        },
      ],
    },
    {
      text: "I'll stay in China after the year 2020.",
      published: '2024-11-10',
      finds: [
        {
          surface: '2020',
          kind: 'date',
          value: '2020',
          timex: '2020',
          earliest: '2020-01-01',
          latest: '2020-12-31',
          modifier: 'after the year',
          bound: 'after',
          basis: 'absolute',
        },
      ],
    },
    {
      text: 'He walked < 3 days.',
      published: '2024-11-10',
      finds: [
        {
          surface: '3 days',
          kind: 'duration',
          value: 'P3D',
          timex: 'P3D',
          amount: '3',
          unit: 'day',
          modifier: '<',
          bound: 'less_than',
          basis: 'absolute',
        },
      ],
    },
  ],
  'about an hour': [
    {
      text: "I'll be back noonish.",
      published: '2024-11-10',
      finds: [
        {
          surface: 'noonish',
          kind: 'time',
          value: 'T12:00',
          timex: 'T12:00',
          approximate: true,
          basis: 'absolute',
        },
      ],
    },
    {
      text: "We'll start at 11ish.",
      published: '2024-11-10',
      finds: [
        {
          surface: '11ish',
          kind: 'time',
          value: 'T11:00',
          timex: 'T11:00',
          approximate: true,
          basis: 'absolute',
        },
      ],
    },
    { text: 'He is boyish and sells 12-ish cars.', published: '2024-11-10', finds: [] },
  ],
  'halves of parts of a day': [
    {
      text: "Let's meet later this afternoon.",
      published: '2019-08-01',
      finds: [
        {
          surface: 'later this afternoon',
          kind: 'date',
          value: '2019-08-01',
          timex: '2019-08-01TAF',
          earliest: '2019-08-01',
          latest: '2019-08-01',
          anchor: '2019-08-01',
          part: 'late afternoon',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'He left late on Tuesday evening.',
      published: '2019-08-01',
      finds: [
        {
          surface: 'Tuesday evening',
          kind: 'date',
          value: '2019-07-30',
          timex: '2019-07-30TEV',
          earliest: '2019-07-30',
          latest: '2019-07-30',
          anchor: '2019-08-01',
          part: 'evening',
          basis: 'publication',
        },
      ],
    },
  ],
  'years in words': [
    {
      text: 'Sales rose in two thousand and twenty.',
      published: '2024-11-10',
      finds: [
        {
          surface: 'two thousand and twenty',
          kind: 'date',
          value: '2020',
          timex: '2020',
          earliest: '2020-01-01',
          latest: '2020-12-31',
          basis: 'absolute',
        },
      ],
    },
    { text: 'They sold in two thousand and twenty shops.', published: '2024-11-10', finds: [] },
  ],
  'the day beside another': [
    {
      text: 'What happened the day before?',
      published: '2018-11-08T12:00:00',
      finds: [
        {
          surface: 'day before',
          kind: 'date',
          value: '2018-11-07',
          timex: '2018-11-07',
          earliest: '2018-11-07',
          latest: '2018-11-07',
          anchor: '2018-11-08',
          basis: 'publication',
        },
      ],
    },
    {
      text: 'What happened the day before?',
      published: '2024-11-10',
      finds: [{ surface: 'day before', kind: 'date', timex: 'XXXX-XX-XX', basis: 'unresolved' }],
    },
  ],
};
