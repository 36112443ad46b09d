import type { Column } from '../../schemas/column.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import type { Dropped, Rows } from '../../schemas/stages.ts';
import { type AnyRow, TABLES, type TableName } from '../../schemas/tables.ts';
import { sha256 } from '../core/hash.ts';
import { viewToRaw } from '../core/offsets.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './_page-assets.ts';

/** What one audit page shows. */
export interface PageInput {
  readonly document: ParsedDocument;
  readonly rows: Rows;
  readonly dropped: readonly Dropped[];
}

/** Tables with a tab of their own, in order. */
const SHOWN: readonly TableName[] = [
  'figures',
  'dates',
  'quotes',
  'entities',
  'mentions',
  'roles',
  'statements',
  'findings',
  'residue',
];

/** Columns that are kept for the page but not shown in its tables. */
const BEHIND = new Set([
  'id',
  'document_id',
  'char_start',
  'char_end',
  'codepoint_start',
  'codepoint_end',
  'line',
  'column',
  'sentence',
  'path',
  'rule',
]);
const NOT_EDITED = new Set([...BEHIND, 'surface', 'confidence', 'mention_count']);

const pageColumn = ({ name, label, description }: Column) => ({
  name,
  label,
  description,
  show: !BEHIND.has(name),
  value: !NOT_EDITED.has(name),
  edit: !NOT_EDITED.has(name) && !name.endsWith('_id') && !name.endsWith('_ids'),
});

const cell = (row: AnyRow, { name, type }: Column): unknown => {
  const value = row[name];
  return type === 'segment-list' ? null : value;
};

interface EvidenceCell {
  readonly source: string;
  readonly char_start: number | null;
  readonly char_end: number | null;
  readonly text: string;
  readonly entry: string | null;
}

/** Claims as short arrays: record, field, value, original, basis, formula, rule, evidence. */
const claimLine = (row: AnyRow): unknown[] => [
  row.record_id,
  row.field,
  row.value,
  row.original,
  row.basis,
  row.formula,
  `${row.rule} v${row.rule_version}`,
  (row.evidence as readonly EvidenceCell[]).map((e) => [e.source, e.char_start, e.char_end, e.text, e.entry]),
];

const droppedLine = (document: ParsedDocument, { candidate, reason }: Dropped) => {
  const segments = viewToRaw(document, candidate.span);
  const start = segments[0]?.start ?? 0;
  const end = segments.at(-1)?.end ?? start;
  return { start, end, surface: document.source.raw.slice(start, end), rule: candidate.rule, reason };
};

/** JSON that is inert inside a script element. */
const inert = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** Characters of a page that are put together before they are handed on. */
const PIECE = 1 << 16;

/** A list as JSON, some rows at a time. */
function* listOf<T>(rows: Iterable<T>, line: (row: T) => unknown): Generator<string> {
  let text = '[';
  let separator = '';
  for (const row of rows) {
    text += separator + inert(line(row));
    separator = ',';
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield `${text}]`;
}

/** The data of the page as JSON in pieces: the rows of a long document are never there all at once. */
function* dataOf({ document, rows, dropped }: PageInput): Generator<string> {
  const about = rows.documents?.[0] ?? { id: document.source.id, name: document.source.name };
  yield `{"document":${inert(about)},"raw":${inert(document.source.raw)},`;
  yield `"textSha256":${inert(sha256(document.source.raw))},"tables":{`;
  let separator = '';
  for (const name of SHOWN) {
    const { title, columns } = TABLES[name];
    yield `${separator}${inert(name)}:{"title":${inert(title)},"columns":${inert(columns.map(pageColumn))},"rows":`;
    yield* listOf(rows[name] ?? [], (row) => columns.map((column) => cell(row, column)));
    yield '}';
    separator = ',';
  }
  yield '},"claims":';
  yield* listOf(rows.claims ?? [], claimLine);
  yield `,"findings":${inert((rows.findings ?? []).filter((row) => row.char_start !== null))}`;
  yield ',"dropped":';
  yield* listOf(dropped, (item) => droppedLine(document, item));
  yield '}';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text made safe for markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

const policy = (connect: string): string =>
  `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; img-src 'none'; connect-src ${connect}; base-uri 'none'; form-action 'none'`;

const heading = ({ document, rows }: PageInput): string => {
  const row = rows.documents?.[0] ?? {};
  const facts = [
    row.publisher,
    row.byline,
    row.published,
    document.source.path,
    `sha256 ${document.source.sha256.slice(0, 12)}…`,
  ];
  const title = String(row.title ?? document.source.name);
  return `<h1>${escapeHtml(title)}</h1><p>${facts
    .filter(Boolean)
    .map((fact) => escapeHtml(String(fact)))
    .join(' · ')}</p>`;
};

const TABLE_PANE = `<nav id="tabs" role="tablist" aria-label="Tables"></nav>
<div id="tools"><div id="filters">
<label>Kind <select id="kind"></select></label>
<label>Search <input id="search" type="search"></label>
<label class="wide">Confidence at least <span><input id="confidence" type="range" min="0" max="1" step="0.05" value="0"> <output id="confidence-value">0.00</output></span></label>
<label class="flag"><input id="with-findings" type="checkbox"> only with findings</label>
<span class="steps"><button id="previous" type="button">Previous (p)</button> <button id="next" type="button">Next (n)</button></span>
</div><div id="charts"></div></div>
<div class="scroll" tabindex="0" role="region" aria-label="Rows"><table id="grid"></table></div>
<section id="detail" aria-live="polite" aria-label="Chosen record"></section>
<section id="review" aria-label="Review"><h2>Review</h2>
<fieldset><legend>Who decides</legend>
<label>Your name <input id="reviewer" autocomplete="name"></label>
<label class="grow">Reason <input id="reason"></label></fieldset>
<fieldset><legend>The chosen record <span id="chosen" class="dim"></span></legend>
<button id="accept" type="button">Accept</button>
<button id="reject" type="button">Reject</button>
<label>Field <select id="field"></select></label>
<label class="grow">New value <input id="value"></label>
<button id="correct" type="button">Correct</button></fieldset>
<fieldset><legend>Words selected in the article <span id="selected" class="dim"></span></legend>
<label>Add to <select id="add-table"></select></label>
<label>Its field <select id="add-field"></select></label>
<label class="grow">Its value <input id="add-value"></label>
<button id="add" type="button">Add the selected words</button></fieldset>
<p><button id="save" type="button">Save review.csv</button> <span id="said" role="status"></span></p>
</section>`;

/**
 * A self-contained page for one document, in pieces. `token` is given when the page is served by
 * `sourceline serve`, which takes decisions back; without it the page reaches no network at all.
 */
export function* auditPieces(input: PageInput, token?: string): Generator<string> {
  yield [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(token ? "'self'" : "'none'")}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    token ? `<meta name="sourceline-token" content="${escapeHtml(token)}">` : '',
    `<title>${escapeHtml(String(input.rows.documents?.[0]?.title ?? input.document.source.name))} – audit</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<header>${heading(input)}<p id="hash" role="status">checking the text …</p></header>`,
    '<main><section id="article" aria-label="Article"><ul id="legend" aria-label="Marks"></ul><div id="text"></div></section>',
    `<section id="tables" aria-label="Tables">${TABLE_PANE}</section></main>`,
    `<noscript>The tables on this page need JavaScript; the same values are in the CSV files beside it.</noscript>`,
    '<script type="application/json" id="data">',
  ].join('\n');
  yield* dataOf(input);
  yield `</script>\n<script>${SCRIPT}</script></body></html>\n`;
}

/** The page in one. */
export const auditHtml = (input: PageInput, token?: string): string =>
  [...auditPieces(input, token)].join('');
