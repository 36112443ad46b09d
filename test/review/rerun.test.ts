import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REVIEW_COLUMNS } from '../../pipeline/review/decisions.ts';
import { emptyFolder, sourceline } from '../commands/_command-line.ts';

const TEXT =
  'The fair drew about 3,500 visitors from 129 countries. Last year it drew 3,100 visitors. It was a fine fair.\n';

interface Row {
  readonly id: string;
  readonly document_id: string;
  readonly surface: string;
  readonly value: string;
  readonly counted: string | null;
}

const cwd = emptyFolder();
mkdirSync(join(cwd, 'raw'));
const write = (text: string): void => writeFileSync(join(cwd, 'raw', 'fair.txt'), text);
const run = (...more: string[]): Row[] => {
  const ended = sourceline(['run', '--format', 'json', ...more], { cwd });
  expect(ended.code, ended.stderr).toBe(0);
  return JSON.parse(readFileSync(join(cwd, 'output/figures.json'), 'utf8')) as Row[];
};
const stands = (rows: readonly Row[], surface: string): Row | undefined =>
  rows.find((row) => row.surface === surface);

/** A line of the review as the audit page writes it. */
const line = (decision: string, row: Partial<Row>, surface: string, field = '', value = ''): string => {
  const at = TEXT.indexOf(surface);
  const end = at + surface.length;
  const around = [surface, TEXT.slice(Math.max(0, at - 32), at), TEXT.slice(end, end + 32)];
  const cells = [decision, 'figures', row.id ?? '', field, value, row.document_id ?? '', ...around, at, end];
  return [...cells, 'R. Reader', 'counted them']
    .map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
    .join(',');
};

/** What the four decisions ask for. */
const expectDecided = (rows: readonly Row[]): void => {
  expect(stands(rows, '3,500')).toMatchObject({ value: '3501' });
  expect(stands(rows, '129')).toBeUndefined();
  expect(stands(rows, '3,100')).toMatchObject({ value: '3100' });
  expect(stands(rows, 'fine fair')).toMatchObject({ kind: 'number', value: '1' });
  const claims = JSON.parse(readFileSync(join(cwd, 'output/claims.json'), 'utf8')) as Record<
    string,
    unknown
  >[];
  const own = claims.filter(({ record_id, field }) => {
    return record_id === stands(rows, '3,500')!.id && field === 'value';
  });
  expect(own).toMatchObject([{ basis: 'human', value: '3501' }]);
  expect(JSON.stringify(own)).toContain('R. Reader');
  expect(JSON.stringify(own)).toContain('counted them');
};

describe('a review of four decisions', () => {
  it('survives a re-run, an edit around it, a move to another place and a change of rules', () => {
    write(TEXT);
    const before = run();
    const at = (surface: string): Row => stands(before, surface)!;
    const added = { document_id: at('129').document_id };
    const lines = [
      REVIEW_COLUMNS.join(','),
      line('correct', at('3,500'), '3,500', 'value', '3501'),
      line('reject', at('129'), '129'),
      line('accept', at('3,100'), '3,100', '*', '{"kind":"count","value":"3100"}'),
      line('add', added, 'fine fair', 'kind', 'number'),
      line('add', added, 'fine fair', 'value', '1'),
    ];
    writeFileSync(join(cwd, 'review.csv'), `${lines.join('\r\n')}\r\n`);
    expectDecided(run());
    expectDecided(run());
    write(`A new first paragraph about 12 cats.\n\n${TEXT}\nAnd 7 dogs came.\n`);
    expectDecided(run());
    const rules = [{ id: 'fair', match: 'fine fair', kind: 'event', anchor: 'fair' }];
    writeFileSync(join(cwd, 'rules.json'), JSON.stringify({ rules, dollar: 'AUD' }));
    expectDecided(run('--config', 'rules.json'));
    expect(sourceline(['verify'], { cwd }).code).toBe(0);
  });
});
