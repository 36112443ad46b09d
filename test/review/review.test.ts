import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { parseCsv } from '../../pipeline/formats/_csv-parse.ts';
import { applyDecisions } from '../../pipeline/review/apply.ts';
import { type Decision, readDecisions, REVIEW_COLUMNS } from '../../pipeline/review/decisions.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';

const TEXT = 'The fair drew about 3,500 visitors from 129 countries. Last year it drew 3,100 visitors.';
const analysed = (text = TEXT) => analyse({ text, name: 'fair', published: '2024-11-10' });
const first = analysed();
const documentId = first.document.source.id;
const figure = (surface: string, resolved = first) => {
  const found = resolved.records.figures.find(
    ({ span }) => resolved.document.view.slice(span.start, span.end) === surface,
  );
  if (!found) throw new Error(`no figure ${surface}`);
  return found;
};

/** A decision as the audit page writes it, about a figure of the first text. */
const decision = (kind: Decision['decision'], surface: string, more: Partial<Decision> = {}): Decision => {
  const start = TEXT.indexOf(surface);
  return {
    decision: kind,
    table_name: 'figures',
    record_id: more.record_id ?? (kind === 'add' ? '' : figure(surface).id),
    field: '',
    value: '',
    document_id: documentId,
    surface,
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: TEXT.slice(start + surface.length, start + surface.length + 32),
    char_start: start,
    char_end: start + surface.length,
    reviewer: 'R. Reader',
    reason: 'read it',
    entry: 'review.csv:2',
    ...more,
  };
};

const rowsAfter = (decisions: Decision[], text = TEXT) => {
  const checked = checkDocument(applyDecisions(analysed(text), decisions));
  return {
    figures: [...(checked.rows.figures ?? [])],
    claims: [...(checked.rows.claims ?? [])],
    findings: checked.rows.findings ?? [],
  };
};

describe('review', () => {
  it('rejects a record', () => {
    const { figures } = rowsAfter([decision('reject', '129')]);
    expect(figures.map((row) => row.surface)).not.toContain('129');
    expect(figures.map((row) => row.surface)).toContain('3,500');
  });

  it('rejects a thing with its mentions and roles, and empties what points at it', () => {
    const text = 'Ann Lee, mayor of Berlin, met Bob Ray. “We won,” Ann Lee said. Ann Lee left for Paris.';
    const resolved = analysed(text);
    const { document, records } = resolved;
    const person = records.entities.find(({ fields }) => fields.name?.value === 'Ann Lee')!;
    const at = text.indexOf('Ann Lee');
    const reject = decision('reject', '129', { table_name: 'entities', record_id: person.id });
    const { rows } = checkDocument(
      applyDecisions(resolved, [{ ...reject, surface: 'Ann Lee', char_start: at, char_end: at + 7 }]),
    );
    expect(document.source.id).toBe(documentId);
    expect(rows.findings ?? []).toEqual([]);
    const kept = Object.entries(rows).filter(([table]) => table !== 'claims');
    expect(JSON.stringify(kept)).not.toContain(person.id);
    expect([...(rows.quotes ?? [])].map((row) => row.speaker_id)).toEqual([null]);
    expect([...(rows.entities ?? [])].map((row) => row.name)).toContain('Bob Ray');
  });

  it('corrects a value and shows who said so', () => {
    const { figures, claims } = rowsAfter([decision('correct', '3,500', { field: 'value', value: '3501' })]);
    const row = figures.find(({ surface }) => surface === '3,500')!;
    expect(row.value).toBe('3501');
    const claim = claims.find((item) => item.record_id === row.id && item.field === 'value')!;
    expect(claim.basis).toBe('human');
    const sources = (claim.evidence as { source: string; text: string }[]).filter(
      ({ source }) => source === 'review',
    );
    expect(sources.map(({ text }) => text)).toEqual(['correct by R. Reader: read it']);
  });

  it('adds a record on words that no record covers', () => {
    const { figures } = rowsAfter([decision('add', 'visitors from', { field: 'kind', value: 'number' })]);
    expect(figures.find(({ surface }) => surface === 'visitors from')).toMatchObject({
      kind: 'number',
      confidence: 1,
    });
  });

  it('keeps a decision when the article changes around it', () => {
    const edited = `A new first sentence. ${TEXT}`;
    const { figures, findings } = rowsAfter(
      [decision('correct', '3,500', { field: 'value', value: '3501' })],
      edited,
    );
    expect(figures.find(({ surface }) => surface === '3,500')?.value).toBe('3501');
    expect(findings.filter(({ code }) => String(code).startsWith('REVIEW'))).toEqual([]);
  });

  it('keeps an accepted record that the rules no longer find', () => {
    const accepted = decision('accept', 'drew', {
      record_id: 'fig_0000000000000',
      field: '*',
      value: JSON.stringify({ kind: 'number', status: 'actual', value: '7' }),
    });
    const { figures, findings } = rowsAfter([accepted], TEXT.replace('it drew', 'it saw'));
    expect(figures.find(({ surface }) => surface === 'drew')).toMatchObject({
      value: '7',
      id: 'fig_0000000000000',
    });
    expect(findings.map(({ code }) => code)).toContain('REVIEW_RESTORED');
  });

  it('applies neither of two decisions that contradict each other', () => {
    const { figures, findings } = rowsAfter([
      decision('correct', '3,500', { field: 'value', value: '1' }),
      decision('correct', '3,500', { field: 'value', value: '2', entry: 'review.csv:3' }),
    ]);
    expect(figures.find(({ surface }) => surface === '3,500')?.value).toBe('3500');
    expect(findings.map(({ code }) => code)).toContain('REVIEW_CONFLICT');
  });

  it('says so when the words are gone, and when they stand in several places', () => {
    const lost = rowsAfter(
      [decision('correct', '3,500', { field: 'value', value: '1' })],
      'Nothing of it is left here, not a word of it.',
    );
    expect(lost.findings.map(({ code }) => code)).toContain('REVIEW_NOT_FOUND');
    const twice = decision('correct', 'visitors', {
      record_id: 'fig_x',
      prefix: '',
      suffix: '',
      char_start: 0,
      char_end: 8,
      field: 'value',
      value: '1',
    });
    expect(rowsAfter([twice]).findings.map(({ code }) => code)).toContain('REVIEW_AMBIGUOUS');
  });

  it('refuses a value that does not fit its column', () => {
    const { figures, findings } = rowsAfter([
      decision('correct', '3,500', { field: 'value', value: 'many' }),
    ]);
    expect(figures.find(({ surface }) => surface === '3,500')?.value).toBe('3500');
    expect(findings.map(({ code }) => code)).toContain('REVIEW_VALUE_INVALID');
  });

  it('reads a review file, names its bad lines and refuses a foreign header', () => {
    const { decisions, problems } = readDecisions(
      parseCsv(`${REVIEW_COLUMNS.join(',')}\r\nfrobnicate,figures\r\n`),
      'review.csv',
    );
    expect(decisions).toEqual([]);
    expect(problems[0].message).toContain('review.csv:2');
    expect(() => readDecisions(parseCsv('a,b\r\n1,2\r\n'), 'review.csv')).toThrow('not a review file');
  });
});
