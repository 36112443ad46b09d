import { expect, it } from 'vitest';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parsePlain } from '../../pipeline/parse/plain.ts';

it('takes a table of more rows than a call has room for arguments', () => {
  const rows = 150_000;
  const text = `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(rows)}`;
  expect(parsePlain(makeSource({ text, name: 'table' })).blocks.length).toBeGreaterThan(rows);
});
