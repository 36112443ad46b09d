/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceline } from '../commands/_command-line.ts';
import { browserPath, openBrowser, scratch } from './_browser.ts';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

const HOSTILE = `The </script><script>document.title='owned'</script> deal of $5bn on Sunday.

"We sold <img src=x onerror=alert(1)> 12 ships," said Ann Lee, president of __proto__ Holdings Inc., on javascript:alert(1).

Zero\u200bwidth and \u202ereversed\u202c text, NUL-free, 3,500 \u{1F600} people in Paris.
`;

interface Row {
  readonly id: string;
  readonly char_start: number;
  readonly char_end: number;
  readonly surface: string;
}

describe.skipIf(!browserPath)('audit page in Chromium', () => {
  const folder = scratch();
  let browser: Browser;
  let figures: Row[];
  const errors: string[] = [];

  const open = async (file: string, hash = '', more: object = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...more });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`file://${file}${hash}`);
    await page.waitForSelector('html[data-ready]');
    return page;
  };

  beforeAll(async () => {
    mkdirSync(join(folder, 'hostile'));
    writeFileSync(join(folder, 'hostile/hostile.txt'), HOSTILE);
    sourceline(['run', resolve('raw'), '-o', join(folder, 'seed')]);
    sourceline(['run', join(folder, 'hostile'), '-o', join(folder, 'hostile-out')]);
    figures = JSON.parse(readFileSync(join(folder, 'seed/figures.json'), 'utf8')) as Row[];
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('verifies its own text and shows it exactly', async () => {
    const page = await open(join(folder, 'seed/audit.html'));
    expect(await page.textContent('#hash')).toMatch(/^✓ text verified/);
    expect(await page.evaluate(() => document.getElementById('text')!.firstChild!.nodeValue)).toBe(
      readFileSync(resolve('raw/ciie-2024.txt'), 'utf8'),
    );
    await page.close();
  });

  it('says so when its text was changed', async () => {
    const changed = join(folder, 'changed.html');
    writeFileSync(
      changed,
      readFileSync(join(folder, 'seed/audit.html'), 'utf8').replace('80.01 billion', '80.02 billion'),
    );
    const page = await open(changed);
    expect(await page.textContent('#hash')).toMatch(/^✗ /);
    await page.close();
  });

  it('marks every record where it is', async () => {
    const page = await open(join(folder, 'seed/audit.html'));
    const marked = await page.evaluate(() =>
      [...CSS.highlights.get('figures')!].map((range) => [
        (range as StaticRange).startOffset,
        (range as StaticRange).endOffset,
      ]),
    );
    expect(marked).toEqual(figures.map((row) => [row.char_start, row.char_end]));
    await page.close();
  });

  it('goes from a click on a word to its record, its rule and its evidence', async () => {
    const page = await open(join(folder, 'seed/audit.html'));
    const target = figures.find((row) => row.surface === '3,500')!;
    const box = await page.evaluate(
      ([start, end]) => {
        const range = document.createRange();
        const node = document.getElementById('text')!.firstChild!;
        range.setStart(node, start);
        range.setEnd(node, end);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [target.char_start, target.char_end],
    );
    await page.mouse.click(box.x, box.y);
    const detail = await page.textContent('#detail');
    expect(detail).toContain('3,500');
    expect(detail).toContain('value = 3500');
    expect(detail).toContain('extract/');
    expect(page.url()).toContain(`#${target.id}`);
    await page.close();
  });

  it('opens a record and a span by deep link', async () => {
    const target = figures[3];
    const byId = await open(join(folder, 'seed/audit.html'), `#${target.id}`);
    expect(await byId.textContent('#detail h2')).toContain(target.surface);
    await byId.close();
    const bySpan = await open(join(folder, 'seed/audit.html'), '#c=4-39');
    const picked = await bySpan.evaluate(() =>
      [...CSS.highlights.get('picked')!].map((range) => [
        (range as StaticRange).startOffset,
        (range as StaticRange).endOffset,
      ]),
    );
    expect(picked).toEqual([[4, 39]]);
    await bySpan.close();
  });

  it('moves with n and p, searches with /, filters by kind and confidence', async () => {
    const page = await open(join(folder, 'seed/audit.html'));
    await page.keyboard.press('n');
    expect(await page.getAttribute('#grid tr.picked', 'data-id')).toBe(figures[0].id);
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(await page.getAttribute('#grid tr.picked', 'data-id')).toBe(figures[0].id);
    await page.keyboard.press('/');
    await page.keyboard.type('global exhibitors');
    const found = await page.locator('#grid tbody tr').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(figures.length);
    await page.fill('#search', '');
    await page.selectOption('#kind', 'percent');
    expect(await page.locator('#grid tbody tr').count()).toBe(2);
    await page.evaluate(() => {
      const slider = document.getElementById('confidence') as HTMLInputElement;
      slider.value = '1';
      slider.dispatchEvent(new Event('input'));
    });
    expect(await page.textContent('#grid caption')).toContain('of ');
    await page.close();
  });

  it('turns a selection and decisions into review.csv, which the next run applies', async () => {
    const page = await open(join(folder, 'seed/audit.html'));
    await page.fill('#reviewer', 'R. Reader');
    await page.keyboard.press('Escape');
    await page.click(`#grid tr[data-id="${figures[0].id}"] button`);
    await page.selectOption('#field', 'counted');
    await page.fill('#value', 'exhibitors of the world');
    await page.click('#correct');
    await page.click(`#grid tr[data-id="${figures[1].id}"] button`);
    await page.click('#reject');
    await page.evaluate(() => {
      const node = document.getElementById('text')!.firstChild!;
      getSelection()!.setBaseAndExtent(node, 69, node, 75);
    });
    await page.selectOption('#add-table', 'figures');
    await page.selectOption('#add-field', 'kind');
    await page.fill('#add-value', 'number');
    await page.click('#add');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const review = join(folder, 'review.csv');
    await download.saveAs(review);
    await page.close();
    const ended = sourceline(['run', resolve('raw'), '-o', join(folder, 'reviewed'), '--review', review]);
    expect(ended.code, ended.stderr).toBe(0);
    const rows = JSON.parse(readFileSync(join(folder, 'reviewed/figures.json'), 'utf8')) as (Row & {
      counted: string;
    })[];
    expect(rows.find((row) => row.id === figures[0].id)?.counted).toBe('exhibitors of the world');
    expect(rows.some((row) => row.id === figures[1].id)).toBe(false);
    expect(rows.some((row) => row.surface === 'Sunday')).toBe(true);
  });

  it('runs nothing that an article says', async () => {
    const page = await open(join(folder, 'hostile-out/audit.html'));
    expect(await page.title()).not.toBe('owned');
    expect(await page.textContent('#hash')).toMatch(/^✓/);
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation (%s)', async (colorScheme) => {
    const page = await open(join(folder, 'seed/audit.html'), '', { bypassCSP: true, colorScheme });
    await page.addScriptTag({ content: AXE });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id} × ${nodes.length}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it('raised no error on any of these pages', () => {
    expect(errors).toEqual([]);
  });
});

describe.runIf(!browserPath)('audit page in Chromium', () => {
  it('skipped: no Chromium on this machine', () => expect(browserPath).toBeUndefined());
});
