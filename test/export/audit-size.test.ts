import { expect, it } from 'vitest';
import type { PublishContext } from '../../pipeline/core/define-format.ts';
import { MOST_CHARACTERS, sizeOfPage } from '../../pipeline/publish/_page-place.ts';
import auditPage from '../../pipeline/publish/audit-page.ts';
import type { Checked } from '../../schemas/stages.ts';

/** A document whose every row repeats a sentence of 60,000 characters. */
const large = (rows: number): Checked => {
  const row = { sentence: 'x'.repeat(60_000), evidence: [{ source: 'raw', text: 'x' }] };
  const made: unknown = {
    document: { source: { id: 'doc_1', name: 'large.txt' } },
    rows: { documents: [], claims: Array.from({ length: rows }, () => row) },
  };
  return made as Checked;
};

it('counts the text of rows and of their evidence', () => {
  expect(sizeOfPage(large(1))).toBeGreaterThan(60_000);
  expect(sizeOfPage(large(1))).toBeLessThan(60_200);
});

it('writes a note in place of a page that no browser could hold', () => {
  const written = new Map<string, string>();
  const open = (path: string) => ({
    write: (text: string) => written.set(path, text),
    close: () => undefined,
  });
  const publisher = auditPage.start({ open, options: {} } as unknown as PublishContext);
  publisher.document?.(large(2_000));
  publisher.finish();
  expect([...written.keys()]).toEqual(['audit.html']);
  expect(written.get('audit.html')).toContain('Too large for one page');
  expect(MOST_CHARACTERS).toBeLessThan(2 ** 29 - 24);
});
