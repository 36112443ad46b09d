import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

const measures = (text: string): (string | undefined)[] =>
  analyse({ text }).records.figures.map(({ fields }) => fields.measure?.value);

describe('labels before a colon', () => {
  it.each<[string, (string | undefined)[]]>([
    ['Revenue: DKK 1.84bn, down 22%', ['Revenue', 'Revenue']],
    ['- Headcount: 3,150 at the end of March, from 3,420 in December', ['Headcount', 'Headcount']],
    [
      'Population: 45,000\nTop speed: 210 km/h\nAttendance: 12,345',
      ['Population', 'Top speed', 'Attendance'],
    ],
    ['R&D spend: DKK 610m (+9%)', ['R&D spend', 'R&D spend']],
    ['Cost: about £5m', ['Cost']],
    ['Price: £12.99. Pages: 320.', ['Price', 'Pages']],
    ['Goals scored: 14', ['Goals scored']],
  ])('say what is measured in %j', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  it.each([
    'Sweden: 45',
    'Update: $5m was paid.',
    'He paid: £4m.',
    'Police said: 45%.',
    'Yes: 45%',
    'The answer: 42.',
    'Room: 12.',
    'Win, lose or draw: 45%',
  ])('are none in %j', (text) => {
    expect(measures(text)).toEqual([undefined]);
  });
});

describe('classes of a school', () => {
  it.each([
    ["The school's Year 11s sat exams.", []],
    ['Year 11 pupils left. Pupils in Years 7 to 9 left.', []],
    ['In the year 12 people died.', ['12']],
  ])('are not counted: %j', (text, values) => {
    expect(analyse({ text }).records.figures.map(({ fields }) => fields.value?.value)).toEqual(values);
  });
});
