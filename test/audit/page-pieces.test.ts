import { expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { auditHtml, auditPieces } from '../../pipeline/publish/_audit-html.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import { baseArticles, longText } from '../bench/corpus.ts';

const LONGEST = 200_000;

// A page that is put together whole takes many times the memory of its document.
it('hands an audit page on in pieces, of which none grows with the rows', () => {
  const text = longText(baseArticles(), 120_000);
  const checked = checkDocument(analyse({ text, name: 'long', published: '2024-11-10' }));
  const pieces = [...auditPieces(checked)];
  const page = pieces.join('');
  expect(page.length).toBeGreaterThan(5 * LONGEST);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(LONGEST);
  expect(page).toBe(auditHtml(checked));
});

it('writes data that a script element holds and JSON reads', () => {
  const text = 'Ann Lee said "</script><b>\u2028" on Monday.';
  const page = auditHtml(checkDocument(analyse({ text, name: 'inert' })));
  const [, data = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
  const { raw, tables, claims, findings, dropped } = JSON.parse(data);
  expect(raw).toBe(text);
  expect(data).not.toMatch(/[<\u2028]/);
  expect(tables.mentions.rows.length).toBeGreaterThan(0);
  expect(tables.mentions.rows[0]).toHaveLength(tables.mentions.columns.length);
  expect([claims, findings, dropped].every(Array.isArray)).toBe(true);
});
