import { describe, expect, it } from 'vitest';
import { dayNumber, monthLength } from '../../pipeline/core/calendar.ts';
import { DATE_CASES, type DateCase, HARD_CASES } from './dates.cases.ts';
import { MORE_CASES } from './dates-more.cases.ts';

const ALL: readonly DateCase[] = [...DATE_CASES, ...HARD_CASES, ...Object.values(MORE_CASES).flat()];
const RECORDS = ALL.flatMap(({ text, published, finds }) =>
  finds.map((record) => ({ text, published, record: record as Readonly<Record<string, string>> })),
);

/** A calendar date, a month, a year, or a part of a year (seasons 21–24, quarters 33–36, halves 40–41) of EDTF. */
const isPoint = (text: string): boolean => {
  const parts = /^-?(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/.exec(text)?.groups;
  if (!parts) return /^-?\d{2}(?:\d|X)X$/.test(text) || isWeek(text);
  const [year, month, day] = [Number(parts.year), Number(parts.month ?? 1), Number(parts.day ?? 1)];
  if (month > 12)
    return (
      parts.day === undefined &&
      ((month > 20 && month < 25) || (month > 32 && month < 37) || month === 40 || month === 41)
    );
  return month >= 1 && day >= 1 && day <= monthLength(year, month);
};

const isWeek = (text: string): boolean => {
  const week = Number(/^\d{4}-W(?<week>\d\d)$/.exec(text)?.groups?.week ?? 0);
  return week >= 1 && week <= 53;
};

const CLOCK = /^(?<day>\d{4}-\d\d-\d\d)?T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?$/;
const isClock = (text: string): boolean => {
  const day = CLOCK.exec(text)?.groups?.day;
  return CLOCK.test(text) && (day === undefined || isPoint(day));
};

const COUNT = String.raw`(?:\d+(?:\.\d+)?|X+)`;
const LENGTH = new RegExp(
  `^P(?=.)(?:${COUNT}Y)?(?:${COUNT}M)?(?:${COUNT}W)?(?:${COUNT}D)?(?:T(?=.)(?:${COUNT}H)?(?:${COUNT}M)?(?:${COUNT}S)?)?$`,
);
const SET = /^(?:P.*|XXXX-WXX-[1-7]|XXXX-\d\d(?:-\d\d)?|T[A-Z]{2,3}|XXXX-XX-XX.*|XXXX-WXX.*)$/;

const isValue = (kind: string, text: string): boolean => {
  if (kind === 'duration') return text.split('/').every((part) => LENGTH.test(part));
  if (kind === 'set') return SET.test(text);
  const ends = text.split('/');
  return ends.length <= 2 && ends.every((end) => isPoint(end) || isClock(end));
};

/** TIMEX3: as the value, with X for what is not known, weeks, quarters, halves, seasons and parts of a day. */
const TIMEX =
  /^(?:PRESENT_REF|FY\d{4}|(?:-?[\dX]{2,4}(?:-(?:[\dX]{2}|Q[\dX]|H[\dX]|SP|SU|FA|WI|W[\dX]{2}(?:-(?:[\dX]|WE))?)(?:-[\dX]{2})?)?)?(?:T(?:[A-Z]{2,3}|\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?))?)$/;

const isTimex = (kind: string, text: string): boolean =>
  text !== '' &&
  (kind === 'duration' || kind === 'set'
    ? isValue(kind, text)
    : text.split('/').every((part) => TIMEX.test(part) || isPoint(part)));

const dayOf = (text: string): number => {
  const [year, month, day] = text.split('-').map(Number);
  return dayNumber(year, month, day);
};

const wrong = (holds: (item: (typeof RECORDS)[number]) => boolean): string[] =>
  RECORDS.filter((item) => !holds(item)).map(({ text, record }) => `${text}: ${JSON.stringify(record)}`);

describe('every record of the tables', () => {
  it('has a value in ISO 8601 or EDTF', () => {
    expect(wrong(({ record: { kind, value } }) => value === undefined || isValue(kind, value))).toEqual([]);
  });
  it('has a TIMEX3 value in its notation', () => {
    expect(wrong(({ record: { kind, timex } }) => timex === undefined || isTimex(kind, timex))).toEqual([]);
  });
  it('has candidates, at least two, only where there is no value, each in that notation', () => {
    expect(
      wrong(({ record }) => {
        const candidates = record.candidates as unknown as readonly string[] | undefined;
        return (
          !candidates ||
          (record.value === undefined &&
            candidates.length > 1 &&
            candidates.every((each) => isValue(record.kind, each)))
        );
      }),
    ).toEqual([]);
  });
  it('has a finding where a choice between readings stays open', () => {
    const open = ALL.filter(({ finds }) => finds.some((record) => 'candidates' in record));
    expect(open.filter(({ findings }) => !findings?.length).map(({ text }) => text)).toEqual([]);
  });
  it('begins before it ends, and a day is one day', () => {
    expect(
      wrong(({ record: { kind, value, earliest, latest } }) => {
        if (earliest === undefined || latest === undefined) return true;
        if (kind === 'date' && value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value))
          return earliest === value && latest === value;
        return dayOf(earliest) <= dayOf(latest);
      }),
    ).toEqual([]);
  });
  it('names the day it is counted from, and has none without a publication date or a time in the text', () => {
    expect(
      wrong(({ published, record: { basis, anchor, kind, value } }) => {
        if (basis === 'publication') return anchor === published?.slice(0, 10);
        if (basis === 'text') return anchor !== undefined;
        return kind === 'duration' || value === undefined || anchor === undefined || published !== undefined;
      }),
    ).toEqual([]);
  });
  it('is not finer than its words: a month has no day, a year no month', () => {
    const days =
      /\d(?:st|nd|rd|th)?\b|day|night|morning|noon|evening|eve\b|[a-z]+th\b|christmas|easter|halloween|thanksgiving|sunday|week|yule|first|second|third|ago|later|earlier|now|\bfrom\b/i;
    expect(
      wrong(
        ({ record: { kind, value, surface } }) =>
          kind !== 'date' ||
          value === undefined ||
          !/^\d{4}-\d\d-\d\d$/.test(value) ||
          days.test(surface) ||
          /^(?:tomorrow|diwali|in )/i.test(surface),
      ),
    ).toEqual([]);
  });
});

describe('the checker itself', () => {
  it('refuses what is no date', () => {
    for (const text of [
      '2019-02-30',
      '2019-13',
      '2019-W54',
      '19-01-01',
      '2019-25',
      '2019-1',
      'T25:00',
      '2019-03-01T9:00',
    ])
      expect([text, isValue('date', text)]).toEqual([text, false]);
    expect(isValue('duration', 'P')).toBe(false);
    expect(isValue('duration', 'P3DT')).toBe(false);
    expect(isTimex('date', '2019-Q')).toBe(false);
  });
});
