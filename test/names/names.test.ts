import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { CASES } from './_cases.ts';
import { AGENCY_CASES } from './_cases-agency.ts';
import { AROUND_CASES } from './_cases-around.ts';
import { BODY_CASES } from './_cases-bodies.ts';
import { DEALING_CASES } from './_cases-dealings.ts';
import { NEWS_CASES } from './_cases-news.ts';
import { PART_CASES } from './_cases-parts.ts';
import { SITE_CASES } from './_cases-sites.ts';
import { TOLD_CASES } from './_cases-told.ts';
import { TRADE_CASES } from './_cases-trade.ts';

const found = (text: string): string[] => {
  const { document, records } = analyse({ text, name: 'case' });
  return records.mentions
    .filter((mention) => mention.fields.form?.value !== 'nominal')
    .map(({ span, fields }) => {
      const surface = document.view.slice(span.start, span.end);
      return fields.form?.value === 'demonym' ? `~${surface}` : `${surface}/${fields.kind?.value}`;
    });
};

const ALL = {
  ...CASES,
  ...PART_CASES,
  ...BODY_CASES,
  ...DEALING_CASES,
  ...TRADE_CASES,
  ...NEWS_CASES,
  ...AGENCY_CASES,
  ...SITE_CASES,
  ...AROUND_CASES,
  ...TOLD_CASES,
};

describe.each(Object.entries(ALL))('names: %s', (_, cases) => {
  it.each(cases.map(([text, ...names]) => [text, names] as const))('reads %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
