/**
 * Takes the screenshots under test/browser/screenshots: `npx tsx test/browser/screenshots.ts PAGE NAME`
 * for a page written by the pipeline, in light, dark and at phone width.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserPath, openBrowser } from './_browser.ts';

const FOLDER = 'test/browser/screenshots';
const VIEWS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 420, height: 900 } },
] as const;

const [page, name] = process.argv.slice(2);
if (!browserPath || !page || !name)
  throw new Error('usage: screenshots.ts PAGE NAME, with a Chromium on this machine');
mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
for (const { name: view, ...options } of VIEWS) {
  const tab = await browser.newPage(options);
  await tab.goto(`file://${resolve(page)}`);
  await tab.waitForSelector('html[data-ready]');
  await tab.keyboard.press('n');
  await tab.screenshot({ path: `${FOLDER}/${name}-${view}.png` });
  await tab.close();
}
await browser.close();
