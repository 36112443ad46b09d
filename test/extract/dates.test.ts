import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayNumber,
  dayText,
  easterOf,
  isoWeekOf,
  mondayOfWeek,
  nthWeekday,
  weekdayOf,
} from '../../pipeline/core/calendar.ts';
import clockTime from '../../pipeline/extract/clock-time.ts';
import date from '../../pipeline/extract/date.ts';
import duration from '../../pipeline/extract/duration.ts';
import period from '../../pipeline/extract/period.ts';
import { runExtractors } from '../../pipeline/extract/run-extractors.ts';
import set from '../../pipeline/extract/set.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';
import { DATE_CASES, type DateCase, HARD_CASES } from './dates.cases.ts';
import { MORE_CASES } from './dates-more.cases.ts';

const EXTRACTORS = [date, clockTime, duration, period, set];

const parse = (text: string, published?: string) =>
  parseSource(
    makeSource({
      text,
      name: 'case',
      mediaType: 'text/plain',
      given: published
        ? {
            published: {
              value: published,
              from: 'option',
              outside: { source: 'option', entry: '--published', text: published },
            },
          }
        : {},
    }),
  );

const read = ({ text, published }: Pick<DateCase, 'text' | 'published'>) => {
  const { document, candidates, findings } = runExtractors(parse(text, published), EXTRACTORS);
  return {
    findings: findings.map((finding) => finding.code),
    finds: candidates.map(({ span, fields }) => ({
      surface: document.view.slice(span.start, span.end),
      ...Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, (value as { value: unknown }).value]),
      ),
    })),
  };
};

/** What is planned for a time has cases of its own (`dates-status.test.ts`). */
const expectCase = (item: DateCase): void => {
  const { finds, findings } = read(item);
  const told = finds.map((one, i) =>
    item.finds[i] && 'status' in item.finds[i] ? one : { ...one, status: undefined },
  );
  expect({ finds: told, findings }).toEqual({ finds: item.finds, findings: item.findings ?? [] });
};

describe('times in a sentence', () => {
  it.each(DATE_CASES.map((item) => [`${item.text} (${item.published ?? 'undated'})`, item] as const))(
    'reads %s',
    (_, item) => expectCase(item),
  );
});

describe('what is no time, or no sound one', () => {
  it.each(HARD_CASES.map((item) => [`${item.text} (${item.published ?? 'undated'})`, item] as const))(
    'is not fooled by %s',
    (_, item) => expectCase(item),
  );
});

describe.each(Object.entries(MORE_CASES))('%s', (_, cases) => {
  it.each(cases.map((item) => [`${item.text} (${item.published ?? 'undated'})`, item] as const))(
    'in %s',
    (__, item) => expectCase(item),
  );
});

describe('the anchor', () => {
  it('cites the publication date for what is counted from it', () => {
    const { candidates } = runExtractors(parse('It closed on Sunday.', '2024-11-12'), EXTRACTORS);
    expect(candidates[0].fields).toMatchObject({
      value: {
        value: '2024-11-10',
        basis: 'derived',
        spans: [{ start: 13, end: 19 }],
        outside: [{ source: 'option', entry: '--published', text: '2024-11-12' }],
        formula: '"Sunday" counted from 2024-11-12',
      },
    });
  });
  it('cites the day in the text for what is counted from that', () => {
    const { candidates } = runExtractors(
      parse('He left on May 3, 2019. He came back the next day.', '2024-11-12'),
      EXTRACTORS,
    );
    expect(candidates[1].fields).toMatchObject({
      value: {
        value: '2019-05-04',
        basis: 'derived',
        spans: [
          { start: 41, end: 49 },
          { start: 11, end: 22 },
        ],
        formula: 'counted from "May 3, 2019"',
      },
      basis: { value: 'text' },
    });
  });
  it('leaves relative dates open when there is no publication date', () => {
    for (const word of [
      'today',
      'last year',
      'next week',
      'yesterday',
      'this morning',
      'last Friday',
      'three days ago',
      'February 4',
    ]) {
      const [found] = read({ text: `It closed ${word}.` }).finds as Record<string, unknown>[];
      expect([word, found.value, found.basis]).toEqual([word, undefined, 'unresolved']);
    }
  });
  it('gives both readings, past and coming, where the tense does not decide', () => {
    expect(
      read({ text: 'The film shows the march on Tuesday.', published: '2024-11-10' }).finds,
    ).toMatchObject([{ candidates: ['2024-11-05', '2024-11-12'], basis: 'unresolved' }]);
  });
});

describe('the calendar', () => {
  it('turns dates into day numbers and back for two thousand years', () => {
    for (let day = dayNumber(1, 1, 1); day < dayNumber(2200, 1, 1); day += 97) {
      const { year, month, day: dayOfMonth } = dateOf(day);
      expect(dayNumber(year, month, dayOfMonth)).toBe(day);
    }
    expect(dayText(dayNumber(2000, 2, 29))).toBe('2000-02-29');
  });
  it('knows weekdays, ISO weeks, Easter and the n-th weekday', () => {
    expect(weekdayOf(dayNumber(2024, 11, 10))).toBe(7);
    expect(isoWeekOf(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(dayText(mondayOfWeek(2015, 1))).toBe('2014-12-29');
    expect([1961, 2000, 2019, 2024, 2025, 2038].map((year) => dayText(easterOf(year)))).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
    expect(dayText(nthWeekday(2021, 11, { weekday: 4, nth: 4 })!)).toBe('2021-11-25');
    expect(nthWeekday(2021, 2, { weekday: 1, nth: 5 })).toBeUndefined();
  });
  it('ends a month early where the day is missing', () => {
    expect(dayText(addMonths(dayNumber(2023, 3, 31), -1))).toBe('2023-02-28');
  });
});

const cost = (text: string): number => {
  const document = parse(text, '2024-11-10');
  const before = process.cpuUsage();
  runExtractors(document, EXTRACTORS);
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

describe('time', () => {
  it.each([
    ['dates', 'on 5 May 2019 and '],
    ['weekdays', 'Monday, Tuesday and '],
    ['numbers', '12,345, 1 1 1 1 1/1/1/1 '],
    ['ranges', 'from 3 to 5 to 7 to '],
    ['lengths', 'two years and three months and a half '],
    ['clock times', '10:30 to 11:30 p.m. EDT '],
    ['words of time', 'the next day after last week before noon until early next year '],
    ['parts of times', 'the end of the early mid late beginning of the first '],
    ['hours in words', 'half past a quarter to ten in the morning of '],
    ['quoted days', '"today" and "last night" or '],
    ['what comes later', 'in May 2011, two months later, the next month and '],
    ['years told of', 'on May 3, 2011 and June 4 and by July, '],
  ])(
    'grows in step with one sentence of %s',
    (_, unit) => {
      cost(unit.repeat(500));
      const small = Math.min(...[1, 2, 3].map(() => cost(unit.repeat(400))));
      const large = Math.min(...[1, 2].map(() => cost(unit.repeat(3200))));
      expect(large / small).toBeLessThan(16);
    },
    60000,
  );
});
