import { describe, expect, it } from 'vitest';
import { quantities } from '../../pipeline/annotate/quantities.ts';
import age from '../../pipeline/extract/age.ts';
import clockTime from '../../pipeline/extract/clock-time.ts';
import count from '../../pipeline/extract/count.ts';
import date from '../../pipeline/extract/date.ts';
import duration from '../../pipeline/extract/duration.ts';
import measure from '../../pipeline/extract/measure.ts';
import money from '../../pipeline/extract/money.ts';
import number from '../../pipeline/extract/number.ts';
import ordinal from '../../pipeline/extract/ordinal.ts';
import percent from '../../pipeline/extract/percent.ts';
import period from '../../pipeline/extract/period.ts';
import ratio from '../../pipeline/extract/ratio.ts';
import { runExtractors } from '../../pipeline/extract/run-extractors.ts';
import score from '../../pipeline/extract/score.ts';
import set from '../../pipeline/extract/set.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';
import { resolveDocument } from '../../pipeline/resolve/resolve-document.ts';
import type { Value } from '../../schemas/value.ts';
import { ADVERSARIAL } from './figures.adversarial.ts';
import { CASES, type FigureCase } from './figures.cases.ts';

const EXTRACTORS = [
  age,
  clockTime,
  count,
  date,
  duration,
  measure,
  money,
  number,
  ordinal,
  percent,
  period,
  ratio,
  score,
  set,
];
const OURS = /^(?:CURRENCY_OPEN$|(?:NUMBER|PERCENT|RANGE|UNIT|TOTAL)_)/;

const documentOf = (text: string) =>
  parseSource(makeSource({ text, name: 't', mediaType: 'text/plain', given: {} }));

/** Every field with a value; what is not actual or approximate is left out, as in the tables of cases. */
const shown = (
  text: string,
  span: { start: number; end: number },
  fields: object,
): Record<string, unknown> => {
  const found: Record<string, unknown> = { surface: text.slice(span.start, span.end) };
  for (const [name, field] of Object.entries(fields) as [string, Value<unknown>][]) {
    if ((name === 'status' && field.value === 'actual') || (name === 'approximate' && !field.value)) continue;
    found[name] = field.value;
  }
  return found;
};

const read = (text: string): FigureCase => {
  const resolved = resolveDocument(runExtractors(documentOf(text), EXTRACTORS), { links: [] });
  const figures = resolved.records.figures.map(({ span, fields }) => shown(text, span, fields));
  const findings = resolved.findings.map(({ code }) => code).filter((code) => OURS.test(code));
  return { text, figures, ...(findings.length ? { findings } : {}) };
};

describe('the grammar of quantities', () => {
  it('has a case for every form, at least 300', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(ADVERSARIAL.length).toBeGreaterThanOrEqual(100);
  });
  it.each(CASES.map((item) => [item.text, item] as const))('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('texts made to mislead', () => {
  it.each(ADVERSARIAL.map((item) => [item.text, item] as const))(
    'keeps its head over %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );
});

const timed = (text: string): number => {
  const start = process.cpuUsage().user;
  quantities.of(documentOf(text));
  return (process.cpuUsage().user - start) / 1000;
};

describe('hostile length', () => {
  const hostile = {
    'digits and commas': '1,234,567,890,12,3.'.repeat(1),
    'number words in one sentence': 'one hundred and twenty thousand and ',
    'amounts in one sentence': 'about $1.5 million to 3 million people, up from 20% of ',
    'digits without end': '1234567890',
    'dashes between numbers': '5-',
    'hedges without a number': 'at least about more than ',
    'slashes and signs': '1/2 -- $ % ',
  };
  it.each(Object.entries(hostile))('grows in proportion on %s', (_, piece) => {
    timed(piece.repeat(2_000));
    const small = Math.max(8, timed(piece.repeat(Math.ceil(60_000 / piece.length))));
    const large = timed(piece.repeat(Math.ceil(600_000 / piece.length)));
    expect(large / small).toBeLessThan(25);
  });
});
