// The audit page: reads its data from JSON, never from markup, and writes text with textContent only.
'use strict';
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId('data').textContent);
const text = data.raw;
const MARKED = ['mentions', 'figures', 'dates', 'quotes', 'roles', 'statements', 'residue'];
const state = { table: 'figures', kind: '', confidence: 0, search: '', findings: false, picked: null, shown: [], stack: [], at: 0 };
const hidden = new Set(['residue']);
const decisions = [];

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const records = [];
const recordById = new Map();
for (const [table, { columns, rows }] of Object.entries(data.tables)) {
  for (const row of rows) {
    const record = { table };
    columns.forEach((column, i) => { record[column.name] = row[i]; });
    records.push(record);
    recordById.set(record.id, record);
  }
}
const located = records.filter((record) => MARKED.includes(record.table) && record.char_end > record.char_start);
const claims = new Map();
for (const claim of data.claims) {
  const list = claims.get(claim[0]);
  if (list) list.push(claim);
  else claims.set(claim[0], [claim]);
}
const flagged = (record) =>
  data.findings.some((finding) => finding.char_start < record.char_end && record.char_start < finding.char_end);

// --- the article -------------------------------------------------------------------------------
const pane = byId('text');
pane.textContent = text;
const node = pane.firstChild ?? pane.appendChild(document.createTextNode(''));
const canHighlight = typeof CSS !== 'undefined' && 'highlights' in CSS;

const rangeOf = (start, end) => {
  const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  return range;
};

const drawMarks = () => {
  if (!canHighlight) return drawSegments();
  for (const table of MARKED) {
    CSS.highlights.delete(table);
    if (hidden.has(table)) continue;
    const highlight = new Highlight();
    for (const record of located) if (record.table === table) highlight.add(rangeOf(record.char_start, record.char_end));
    CSS.highlights.set(table, highlight);
  }
};

/** Without CSS highlights: the text cut at every border, each piece with the classes of what covers it. */
const drawSegments = () => {
  const shown = located.filter((record) => !hidden.has(record.table));
  const borders = [...new Set([0, text.length, ...shown.flatMap((r) => [r.char_start, r.char_end])])].sort((a, b) => a - b);
  const starts = shown.toSorted((a, b) => a.char_start - b.char_start);
  pane.textContent = '';
  let next = 0;
  let open = [];
  for (let i = 0; i + 1 < borders.length; i += 1) {
    while (next < starts.length && starts[next].char_start <= borders[i]) open.push(starts[next++]);
    open = open.filter((record) => record.char_end > borders[i]);
    const piece = make('span', { textContent: text.slice(borders[i], borders[i + 1]) });
    piece.className = [...new Set(open.map((record) => `k-${record.table}`))].join(' ');
    pane.append(piece);
  }
};

const highlightSpans = (name, spans) => {
  if (!canHighlight) return;
  const highlight = new Highlight();
  for (const [start, end] of spans) if (end > start) highlight.add(rangeOf(start, end));
  highlight.priority = name === 'picked' ? 2 : 1;
  CSS.highlights.set(name, highlight);
};

const scrollToSpan = (start, end) => {
  if (!canHighlight) return;
  const range = document.createRange();
  range.setStart(node, Math.min(start, text.length));
  range.setEnd(node, Math.min(Math.max(end, start), text.length));
  const box = range.getBoundingClientRect();
  const area = byId('article');
  const home = area.getBoundingClientRect();
  if (box.top < home.top + 40 || box.bottom > home.bottom - 40) area.scrollTop += box.top - home.top - home.height / 3;
};

const offsetAt = (event) => {
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (place && place.offsetNode === node) return place.offset;
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  return range && range.startContainer === node ? range.startOffset : -1;
};

pane.addEventListener('click', (event) => {
  if (String(getSelection()).length) return;
  const at = offsetAt(event);
  if (at < 0) return;
  const under = located
    .filter((record) => !hidden.has(record.table) && record.char_start <= at && at <= record.char_end)
    .sort((a, b) => a.char_end - a.char_start - (b.char_end - b.char_start));
  if (!under.length) return;
  const same = under.length === state.stack.length && under.every((record, i) => record === state.stack[i]);
  state.at = same ? (state.at + 1) % under.length : 0;
  state.stack = under;
  pick(under[state.at], true);
});

// --- tables ------------------------------------------------------------------------------------
const names = Object.keys(data.tables);
const tabs = byId('tabs');
const MAX_ROWS = 500;

const drawTabs = () => {
  tabs.replaceChildren(
    ...names.map((name) => {
      const tab = make('button', { type: 'button', textContent: `${data.tables[name].title} (${data.tables[name].rows.length})` });
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(name === state.table));
      tab.dataset.table = name;
      tab.addEventListener('click', () => { state.table = name; state.kind = ''; draw(); });
      return tab;
    }),
  );
};

const matches = (record) => {
  if (record.table !== state.table) return false;
  if (state.kind && record.kind !== state.kind) return false;
  if (typeof record.confidence === 'number' && record.confidence < state.confidence) return false;
  if (state.findings && !flagged(record)) return false;
  if (!state.search) return true;
  const wanted = state.search.toLowerCase();
  return Object.values(record).some((value) => String(value ?? '').toLowerCase().includes(wanted));
};

const show = (value) => (value === null || value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value));

/** Columns that lead to other rows are left out on paper. */
const classOf = ({ name, edit }) => (edit ? '' : /_ids?$|^quote$/.test(name) ? 'key' : '');

const drawTable = () => {
  const { columns, title } = data.tables[state.table];
  state.shown = records.filter(matches);
  const used = columns.filter((column) => column.show && state.shown.some((record) => show(record[column.name]) !== ''));
  const head = make('tr', {}, ...used.map((column) => make('th', { scope: 'col', className: classOf(column), textContent: column.label, title: column.description })));
  const body = state.shown.slice(0, MAX_ROWS).map((record) => {
    const row = make('tr', {});
    row.dataset.id = record.id;
    row.className = record === state.picked ? 'picked' : '';
    if (record === state.picked) row.setAttribute('aria-current', 'true');
    used.forEach((column, i) => {
      const cell = make('td', { className: classOf(column) });
      if (i === 0) {
        const open = make('button', { type: 'button', textContent: show(record[column.name]) || '(none)' });
        open.addEventListener('click', () => pick(record, false));
        cell.append(open);
      } else cell.textContent = show(record[column.name]);
      row.append(cell);
    });
    return row;
  });
  const more = state.shown.length > MAX_ROWS ? `, the first ${MAX_ROWS} shown: search to narrow` : '';
  byId('grid').replaceChildren(
    make('caption', { textContent: `${title}: ${state.shown.length} of ${data.tables[state.table].rows.length} rows${more}` }),
    make('thead', {}, head),
    make('tbody', {}, ...body),
  );
};

const drawKinds = () => {
  const kinds = [...new Set(records.filter((r) => r.table === state.table && r.kind).map((r) => r.kind))].sort();
  byId('kind').replaceChildren(
    make('option', { value: '', textContent: 'all' }),
    ...kinds.map((kind) => make('option', { value: kind, textContent: kind, selected: kind === state.kind })),
  );
};

const svg = (tag, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
};

const drawChart = () => {
  const counts = new Map();
  for (const record of records) {
    if (record.table === state.table) counts.set(record.kind ?? 'rows', (counts.get(record.kind ?? 'rows') ?? 0) + 1);
  }
  const bars = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
  const most = Math.max(1, ...bars.map(([, count]) => count));
  const chart = svg('svg', { width: 250, height: bars.length * 17 + 2, role: 'img' });
  chart.setAttribute('aria-label', `${data.tables[state.table].title} by kind: ${bars.map(([kind, n]) => `${kind} ${n}`).join(', ')}`);
  bars.forEach(([kind, count], i) => {
    const label = svg('text', { x: 104, y: i * 17 + 12, 'text-anchor': 'end' });
    label.textContent = kind;
    const number = svg('text', { x: 115 + (100 * count) / most, y: i * 17 + 12 });
    number.textContent = count;
    chart.append(label, svg('rect', { x: 110, y: i * 17 + 3, width: (100 * count) / most, height: 11 }), number);
  });
  byId('charts').replaceChildren(chart);
};

// --- one record --------------------------------------------------------------------------------
const invisible = (value) => /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(value);

const term = (name, value) => [make('dt', { textContent: name }), make('dd', { textContent: value })];

/** Words with what stands around them, the words marked. */
const quoted = (start, end, from, to) => [
  text.slice(from, start), make('mark', { textContent: text.slice(start, end) }), text.slice(end, to),
];

/** The sentence of a record with its words marked; the text around them where the sentence is not found there. */
const sentenceView = (record) => {
  const { sentence, char_start: start, char_end: end } = record;
  if (!(end > start)) return sentence ? [make('p', { className: 'sentence', textContent: sentence })] : [];
  const from = sentence ? text.lastIndexOf(sentence, start) : -1;
  const whole = from >= 0 && end <= from + sentence.length;
  const around = whole ? quoted(start, end, from, from + sentence.length) : ['… ', ...quoted(start, end, Math.max(0, start - 80), end + 80), ' …'];
  return [make('p', { className: 'sentence' }, ...around)];
};

/** Where a value was read: words of the article with their place, or an entry of a list. */
const sourceView = ([source, start, end, words, entry]) => {
  if (source !== 'raw') return make('div', { className: 'dim', textContent: `${source} ${entry ?? ''}: ${words}` });
  const open = make('button', { type: 'button', textContent: `“${text.slice(start, end)}”`, title: 'Show these words in the article' });
  open.addEventListener('click', () => { highlightSpans('evidence', [[start, end]]); scrollToSpan(start, end); });
  return make('div', {}, open, make('span', { className: 'dim', textContent: ` ${start}–${end}` }));
};

const claimRow = ([, field, value, original, basis, formula, rule, evidence]) => {
  const open = make('button', { type: 'button', textContent: `${field} = ${value}` });
  const spans = evidence.filter((e) => e[1] !== null).map((e) => [e[1], e[2]]);
  open.addEventListener('click', () => {
    highlightSpans('evidence', spans);
    if (spans.length) scrollToSpan(spans[0][0], spans[0][1]);
  });
  const read = evidence.length || !original ? evidence.map(sourceView) : [make('div', { textContent: `“${original}”` })];
  return make('tr', {}, make('td', {}, open),
    make('td', { textContent: formula ? `${basis}: ${formula}` : basis }), make('td', {}, ...read),
    make('td', { className: 'dim' }, ...rule.split(/(?<=[/#])/).flatMap((part) => [part, make('wbr', {})])));
};

const claimTable = (own) => make('table', { className: 'claims' },
  make('caption', { textContent: `Evidence of ${own.length} value${own.length === 1 ? '' : 's'}` }),
  make('thead', {}, make('tr', {}, ...['Value', 'Basis', 'Read from', 'Rule'].map((name) => make('th', { scope: 'col', textContent: name })))),
  make('tbody', {}, ...own.map(claimRow)));

const columnsView = (record) => {
  const list = make('dl', {});
  for (const column of data.tables[record.table].columns) {
    const value = show(record[column.name]);
    if (value !== '' && column.name !== 'sentence') list.append(...term(column.label, value));
  }
  return make('details', {}, make('summary', { textContent: 'All columns of this row' }), list);
};

const overlaps = (record) => (each) => each.start < record.char_end && record.char_start < each.end;

const drawDetail = () => {
  const record = state.picked;
  const box = byId('detail');
  if (!record) {
    box.replaceChildren(make('h2', { textContent: 'No record chosen' }), make('p', { textContent: 'Click a marked word or a row. n and p go to the next and previous row, / searches.' }));
    return;
  }
  const facts = [data.tables[record.table].title, record.kind, typeof record.confidence === 'number' && `confidence ${record.confidence}`, record.line && `line ${record.line}`];
  box.replaceChildren(
    make('h2', { textContent: show(record.surface ?? record.name ?? record.message).slice(0, 160) || record.id }),
    make('p', { className: 'dim', textContent: facts.filter(Boolean).join(' · ') }),
    ...sentenceView(record),
  );
  if (record.surface && invisible(record.surface)) box.append(make('p', { className: 'warn', textContent: 'These words hold invisible or direction-changing characters.' }));
  for (const f of data.findings.filter((f) => f.char_start < record.char_end && record.char_start < f.char_end))
    box.append(make('p', { className: 'warn', textContent: `${f.code}: ${f.message}` }));
  const own = claims.get(record.id) ?? [];
  if (own.length) box.append(claimTable(own));
  const lost = data.dropped.filter(overlaps(record));
  if (lost.length) {
    box.append(make('h3', { textContent: 'What lost against it, and why' }));
    box.append(make('ul', {}, ...lost.map((d) => make('li', { textContent: `“${d.surface}” (${d.rule}): ${d.reason}` }))));
  }
  box.append(columnsView(record));
  fillFields(record);
};

const pick = (record, fromText) => {
  state.picked = record;
  if (state.table !== record.table && data.tables[record.table]) { state.table = record.table; state.kind = ''; draw(); }
  else drawTable();
  drawDetail();
  if (record.char_end > record.char_start) {
    highlightSpans('picked', [[record.char_start, record.char_end]]);
    highlightSpans('evidence', []);
    if (!fromText) scrollToSpan(record.char_start, record.char_end);
  }
  const row = byId('grid').querySelector('tr.picked');
  if (row) row.scrollIntoView({ block: 'nearest' });
  history.replaceState(null, '', `#${record.id}`);
};

const step = (by) => {
  if (!state.shown.length) return;
  const now = state.shown.indexOf(state.picked);
  const next = now < 0 ? (by > 0 ? 0 : state.shown.length - 1) : (now + by + state.shown.length) % state.shown.length;
  pick(state.shown[next], false);
};

const openHash = () => {
  const target = decodeURIComponent(location.hash.slice(1));
  const span = /^c=(\d+)-(\d+)$/.exec(target);
  if (span) {
    const [start, end] = [Number(span[1]), Number(span[2])];
    highlightSpans('picked', [[start, Math.min(end, text.length)]]);
    scrollToSpan(start, end);
  } else if (recordById.has(target)) pick(recordById.get(target), false);
};

// --- review ------------------------------------------------------------------------------------
const REVIEW_COLUMNS = ['decision', 'table_name', 'record_id', 'field', 'value', 'document_id', 'surface', 'prefix', 'suffix', 'char_start', 'char_end', 'reviewer', 'reason'];

const fillFields = (record) => {
  const editable = data.tables[record.table].columns.filter((column) => column.edit);
  byId('chosen').textContent = `“${show(record.surface ?? record.name).slice(0, 60)}”`;
  byId('field').replaceChildren(...editable.map((column) => make('option', { value: column.name, textContent: column.label })));
};

const anchorOf = (start, end) => ({
  surface: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
  char_start: start,
  char_end: end,
});

const decide = (decision, extra) => {
  const reviewer = byId('reviewer').value.trim();
  if (!reviewer) { byId('said').textContent = 'Give your name first.'; byId('reviewer').focus(); return; }
  decisions.push({ decision, document_id: data.document.id, reviewer, reason: byId('reason').value.trim(), ...extra });
  byId('said').textContent = `${decisions.length} decisions, not saved yet`;
};

const decideRecord = (decision, extra = {}) => {
  const record = state.picked;
  if (!record) { byId('said').textContent = 'Choose a record first.'; return; }
  decide(decision, { table_name: record.table, record_id: record.id, ...anchorOf(record.char_start ?? 0, record.char_end ?? 0), ...extra });
};

/** The values of the chosen record as JSON: they bring it back when a later version no longer finds it. */
const acceptedRow = () => {
  const record = state.picked;
  if (!record) return '';
  const kept = data.tables[record.table].columns.filter((column) => column.value && show(record[column.name]) !== '');
  return JSON.stringify(Object.fromEntries(kept.map((column) => [column.name, record[column.name]])));
};

// The words selected last: they stay chosen while a person types into the form.
let selected = null;
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || range.startContainer !== node || range.endContainer !== node || range.collapsed) return;
  selected = [range.startOffset, range.endOffset];
  byId('selected').textContent = `“${text.slice(...selected).slice(0, 60)}”`;
  highlightSpans('evidence', [selected]);
});

const addSelection = () => {
  if (!selected) {
    byId('said').textContent = 'Select words in the article first.';
    return;
  }
  decide('add', { table_name: byId('add-table').value, record_id: '', field: byId('add-field').value, value: byId('add-value').value, ...anchorOf(...selected) });
};

const quoteCell = (value) => `"${String(value ?? '').replaceAll('"', '""')}"`;
const reviewCsv = () =>
  [REVIEW_COLUMNS, ...decisions.map((d) => REVIEW_COLUMNS.map((column) => d[column]))]
    .map((row) => row.map(quoteCell).join(',')).join('\r\n') + '\r\n';

const save = async () => {
  const token = document.querySelector('meta[name="sourceline-token"]')?.content;
  if (token) {
    const answer = await fetch('/review', { method: 'POST', headers: { 'content-type': 'text/csv', 'x-sourceline-token': token }, body: reviewCsv() });
    byId('said').textContent = answer.ok ? `${decisions.length} decisions saved` : `not saved: ${await answer.text()}`;
    return;
  }
  const link = make('a', { href: URL.createObjectURL(new Blob([reviewCsv()], { type: 'text/csv' })), download: 'review.csv' });
  link.click();
  byId('said').textContent = `${decisions.length} decisions in review.csv`;
};

// --- the whole page ----------------------------------------------------------------------------
const checkHash = async () => {
  const badge = byId('hash');
  if (!crypto.subtle) { badge.textContent = 'text not checked: no crypto here'; return; }
  const bytes = new TextEncoder().encode(node.data);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const good = hex === data.textSha256;
  badge.className = good ? 'good' : 'bad';
  badge.textContent = good ? `✓ text verified, sha256 ${hex.slice(0, 12)}…` : '✗ the text on this page is not the text that was analysed';
};

const drawLegend = () => {
  byId('legend').replaceChildren(
    ...MARKED.filter((table) => data.tables[table]).map((table) => {
      const box = make('input', { type: 'checkbox', checked: !hidden.has(table), id: `show-${table}` });
      box.addEventListener('change', () => { if (box.checked) hidden.delete(table); else hidden.add(table); drawMarks(); });
      const count = located.filter((record) => record.table === table).length;
      return make('li', {}, make('label', {}, box, make('span', { className: `k-${table}`, textContent: data.tables[table].title }), ` ${count}`));
    }),
  );
};

const draw = () => { drawTabs(); drawKinds(); drawChart(); drawTable(); };

byId('kind').addEventListener('change', (event) => { state.kind = event.target.value; drawTable(); });
byId('confidence').addEventListener('input', (event) => { state.confidence = Number(event.target.value); byId('confidence-value').textContent = state.confidence.toFixed(2); drawTable(); });
byId('search').addEventListener('input', (event) => { state.search = event.target.value; drawTable(); });
byId('with-findings').addEventListener('change', (event) => { state.findings = event.target.checked; drawTable(); });
byId('next').addEventListener('click', () => step(1));
byId('previous').addEventListener('click', () => step(-1));
byId('accept').addEventListener('click', () => decideRecord('accept', { field: '*', value: acceptedRow() }));
byId('reject').addEventListener('click', () => decideRecord('reject'));
byId('correct').addEventListener('click', () => decideRecord('correct', { field: byId('field').value, value: byId('value').value }));
byId('add').addEventListener('click', addSelection);
byId('save').addEventListener('click', save);
addEventListener('hashchange', openHash);
addEventListener('keydown', (event) => {
  if (event.target.matches('input, select, textarea')) { if (event.key === 'Escape') event.target.blur(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'n' || event.key === 'j') step(1);
  else if (event.key === 'p' || event.key === 'k') step(-1);
  else if (event.key === '/') { event.preventDefault(); byId('search').focus(); }
});
addEventListener('beforeunload', (event) => { if (decisions.length && !byId('said').textContent.includes('saved') && !byId('said').textContent.includes('review.csv')) event.preventDefault(); });

if (!data.tables[state.table]) [state.table] = names;
for (const name of names.filter((table) => MARKED.includes(table) && table !== 'residue')) {
  byId('add-table').append(make('option', { value: name, textContent: data.tables[name].title }));
}
const fillAddFields = () => {
  const columns = data.tables[byId('add-table').value]?.columns.filter((column) => column.edit) ?? [];
  byId('add-field').replaceChildren(...columns.map((column) => make('option', { value: column.name, textContent: column.label })));
};
byId('add-table').addEventListener('change', fillAddFields);
fillAddFields();
drawLegend();
drawMarks();
draw();
drawDetail();
checkHash().then(() => document.documentElement.setAttribute('data-ready', 'yes'));
openHash();
