import type { Checked } from '../../schemas/stages.ts';
import { definePublisher, type PublishContext } from '../core/define-format.ts';
import { auditPieces, escapeHtml } from './_audit-html.ts';
import { MOST_CHARACTERS, PAGES_BY_DEFAULT, pagePath, sizeOfPage } from './_page-place.ts';
import { STYLE, STYLE_HASH } from './_page-assets.ts';

interface Page {
  readonly id: string;
  readonly title: string;
  readonly counts: string;
}

const HTML = 'text/html; charset=utf-8';

const writeFile = (context: PublishContext, path: string, pieces: Iterable<string>): void => {
  const file = context.open(path, HTML);
  for (const piece of pieces) file.write(piece);
  file.close();
};

const pageOf = ({ document, rows }: Checked): Page => ({
  id: document.source.id,
  title: String(rows.documents?.[0]?.title ?? document.source.name),
  counts: ['figures', 'dates', 'quotes', 'entities', 'statements', 'findings']
    .map((name) => `${rows[name as keyof typeof rows]?.length ?? 0} ${name}`)
    .join(', '),
});

/** A page of words alone, without script: the lines of `header` and of the article. */
const plainHtml = (title: string, header: string, article: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${STYLE}</style></head><body>`,
    header,
    ...article,
    '',
  ].join('\n');

/** Says on the page of a document that is too large for one where the same is found. */
const largeHtml = (): string =>
  plainHtml(
    'Too large for one page',
    '<header><h1>Too large for one page</h1></header><main><section id="article">',
    [
      `<p>The rows of this document take more than ${MOST_CHARACTERS} characters, which no browser shows.`,
      'The same values are in the tables beside this file; <code>sourceline explain</code> shows where each comes from.</p>',
      '</section></main></body></html>',
    ],
  );

/** The page of a document, or what stands in for it when no browser could hold it. */
const htmlOf = (checked: Checked): Iterable<string> =>
  sizeOfPage(checked) > MOST_CHARACTERS ? [largeHtml()] : auditPieces(checked);

const indexHtml = (pages: readonly Page[]): string =>
  plainHtml(
    'Audit pages',
    `<header><h1>Audit pages</h1><p>${pages.length} documents</p></header><main><section id="article"><ol>`,
    [
      ...pages.map(
        ({ id, title, counts }) => `<li><a href="${id}.html">${escapeHtml(title)}</a>: ${counts}</li>`,
      ),
      '</ol></section></main></body></html>',
    ],
  );

export default definePublisher({
  id: 'audit-page',
  title: 'audit.html, or audit/ for a corpus: the article with every record marked and explained',
  byDefault: true,
  start(context) {
    const always = context.options.auditPages === 'always';
    const pages: Page[] = [];
    let documents = 0;
    /** Without being asked for, documents wait until it is known that they are few. */
    const waiting: Checked[] = [];
    const add = (checked: Checked): void =>
      writeFile(context, pagePath(checked.document.source.id, 2), htmlOf(checked));
    const addWaiting = (): void => {
      for (const checked of waiting) add(checked);
      waiting.length = 0;
    };
    return {
      document(checked) {
        documents += 1;
        if (!always && documents > PAGES_BY_DEFAULT) {
          waiting.length = 0;
          return;
        }
        pages.push(pageOf(checked));
        waiting.push(checked);
        if (always && documents > 1) addWaiting();
      },
      finish() {
        if (documents === 1) writeFile(context, pagePath('', 1), htmlOf(waiting[0]));
        else addWaiting();
        if (documents > 1 && documents === pages.length)
          writeFile(context, 'audit/index.html', [indexHtml(pages)]);
      },
    };
  },
});
