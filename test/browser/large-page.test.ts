/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { auditHtml } from '../../pipeline/publish/_audit-html.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import { baseArticles, longText } from '../bench/corpus.ts';
import { browserPath, openBrowser, scratch } from './_browser.ts';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const SIZES = { small: 2_000, middle: 65_000, large: 250_000 };
const MARKED = ['mentions', 'figures', 'dates', 'quotes', 'roles', 'statements', 'residue'] as const;

describe.skipIf(!browserPath)('a large audit page in Chromium', () => {
  const folder = scratch();
  let browser: Browser;

  const pageOf = (size: number): { path: string; spans: number } => {
    const checked = checkDocument(
      analyse({ text: longText(baseArticles(), size), name: 'long', published: '2024-11-10' }),
    );
    const html = auditHtml(checked);
    const path = join(folder, `page-${size}.html`);
    writeFileSync(path, html);
    return { path, spans: MARKED.reduce((sum, table) => sum + (checked.rows[table]?.length ?? 0), 0) };
  };

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('opens with more than 20,000 spans in a few seconds', { timeout: 240_000 }, async () => {
    const { path, spans } = pageOf(SIZES.large);
    const page = await browser.newPage();
    const begin = performance.now();
    await page.goto(`file://${path}`);
    await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
    const milliseconds = performance.now() - begin;
    process.stdout.write(`audit page with ${spans} records: ready after ${milliseconds.toFixed(0)} ms\n`);
    expect(spans).toBeGreaterThan(20_000);
    expect(milliseconds).toBeLessThan(15_000);
    await page.close();
  });

  it.each(['small', 'middle'] as const)(
    'has no accessibility violation with many spans (%s)',
    { timeout: 240_000 },
    async (size) => {
      const { path, spans } = pageOf(SIZES[size]);
      expect(spans).toBeGreaterThan(size === 'small' ? 120 : 5_000);
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(`file://${path}`);
      await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
      await page.addScriptTag({ content: AXE });
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string }[] }> };
        };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect(violations).toEqual([]);
      await page.close();
    },
  );
});

describe.runIf(!browserPath)('a large audit page in Chromium', () => {
  it('skipped: no Chromium on this machine', () => expect(browserPath).toBeUndefined());
});
