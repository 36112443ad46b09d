import { describe, expect, it } from 'vitest';
import statements from '../../pipeline/resolve/links/statements.ts';
import { runLink } from '../roles/_marked-text.ts';
import { STATEMENT_CASES } from './_cases.ts';

describe('statements', () => {
  it('has at least sixty cases', () => {
    expect(STATEMENT_CASES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(STATEMENT_CASES.map(([text, ...expected]) => ({ text, expected })))(
    'reads $text',
    ({ text, expected }) => {
      const found = runLink(statements, text, 'statements').map(({ fields }) => {
        const flags = [
          fields.polarity?.value === 'negative' ? 'not' : '',
          fields.modality?.value === 'actual' ? '' : fields.modality?.value,
        ];
        const parts = [
          fields.subject?.value,
          fields.predicate?.value,
          fields.object?.value,
          fields.event_type?.value,
        ];
        return [...parts.map((part) => part ?? ''), flags.filter(Boolean).join(' ')].join('|');
      });
      expect(found.sort()).toEqual(expected.toSorted());
    },
  );

  it('gives each argument the span of its own words', () => {
    for (const record of runLink(
      statements,
      'The mayor of <London> will not sign the new law.',
      'statements',
    )) {
      const { subject, object, predicate_surface, polarity, modality } = record.fields;
      const places = [subject, object, predicate_surface, polarity, modality].map((field) => field?.spans[0]);
      expect(places).toEqual([
        { start: 0, end: 19 },
        { start: 34, end: 45 },
        { start: 20, end: 33 },
        { start: 25, end: 28 },
        { start: 20, end: 24 },
      ]);
    }
  });
});
