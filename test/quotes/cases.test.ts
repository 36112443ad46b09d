import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import type { Case, Expected } from './_case.ts';
import { AROUND } from './cases-around.ts';
import { BORDERS } from './cases-borders.ts';
import { BOUND } from './cases-bound.ts';
import { DIRECT } from './cases-direct.ts';
import { FEATURES } from './cases-features.ts';
import { INDIRECT } from './cases-indirect.ts';
import { MARKED } from './cases-marked.ts';
import { NARRATOR } from './cases-narrator.ts';
import { NEGATIVE } from './cases-negative.ts';
import { NEWSROOMS } from './cases-newsrooms.ts';
import { NEWS_BORDERS } from './cases-borders-news.ts';
import { NEWSWIRE } from './cases-newswire.ts';
import { OPENINGS } from './cases-openings.ts';
import { PHRASAL } from './cases-phrasal.ts';
import { REPORTED } from './cases-reported.ts';
import { SOURCES } from './cases-sources.ts';
import { SPEAKER } from './cases-speaker.ts';
import { SPEAKER_NEWS } from './cases-speaker-news.ts';

const found = (text: string): Expected[] =>
  analyse({ text }).records.quotes.map(({ span, fields }) => [
    fields.kind?.value ?? 'direct',
    text.slice(span.start, span.end),
    fields.speaker?.value ?? '',
    fields.speaker_basis?.value ?? '',
    fields.cue_lemma?.value ?? '',
  ]);

const missed = (cases: readonly Case[]): { text: string; expected: Expected[]; found: Expected[] }[] =>
  cases.flatMap(([text, ...expected]) => {
    const records = found(text);
    return JSON.stringify(records) === JSON.stringify(expected) ? [] : [{ text, expected, found: records }];
  });

const LEAST = 0.95;

describe('attribution cases', () => {
  const sets = {
    AROUND,
    DIRECT,
    SPEAKER,
    SPEAKER_NEWS,
    INDIRECT,
    NEWSWIRE,
    NEWSROOMS,
    NEWS_BORDERS,
    BORDERS,
    BOUND,
    FEATURES,
    MARKED,
    NARRATOR,
    NEGATIVE,
    SOURCES,
    OPENINGS,
    PHRASAL,
    REPORTED,
  };

  it('has at least 250 cases', () => {
    expect(Object.values(sets).reduce((sum, cases) => sum + cases.length, 0)).toBeGreaterThanOrEqual(250);
  });

  for (const [name, cases] of Object.entries(sets)) {
    it(`finds the whole expected record in 95 % of the cases: ${name}`, () => {
      const misses = missed(cases);
      const share = 1 - misses.length / cases.length;
      expect(share, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(LEAST);
    });
  }
});
