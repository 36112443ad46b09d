import type { MediaType } from '../../schemas/document.ts';

/** One kind of input made to hurt: its text grows with the wanted length. */
export interface HostileKind {
  readonly name: string;
  readonly mediaType: MediaType;
  /** Text or bytes of about this many characters. */
  readonly make: (length: number) => string | Uint8Array;
}

const PROSE =
  'The minister said on Monday that the company would cut 1,200 jobs in the north of the country by March. ';

/** `unit` again and again up to about `length` characters. */
const fill = (unit: string, length: number): string =>
  unit.repeat(Math.max(1, Math.round(length / unit.length)));

/** Different items up to about `length` characters. */
const series = (item: (i: number) => string, length: number): string => {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i += 1) {
    const part = item(i);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A made-up name for a number, in letters, capitalised: `Baaca`. */
const name = (i: number): string => {
  let word = '';
  for (let left = i + 26 ** 3; left > 0; left = Math.floor(left / 26)) word += LETTERS[left % 26];
  return word[0].toUpperCase() + word.slice(1);
};

const text = (label: string, make: (length: number) => string | Uint8Array): HostileKind => ({
  name: label,
  mediaType: 'text/plain',
  make,
});
const repeated = (label: string, unit: string): HostileKind => text(label, (length) => fill(unit, length));
const listed = (label: string, item: (i: number) => string): HostileKind =>
  text(label, (length) => series(item, length));
const sport = (label: string, item: (i: number) => string): HostileKind =>
  text(label, (length) => `SOCCER - RESULTS OF LEAGUE MATCHES\n\n${series(item, length)}`);
const markdown = (label: string, make: (length: number) => string): HostileKind => ({
  name: label,
  mediaType: 'text/markdown',
  make,
});
const html = (label: string, make: (length: number) => string): HostileKind => ({
  name: label,
  mediaType: 'text/html',
  make,
});

/** `open` × n, prose, `close` × n. */
const nested = (open: string, close: string, length: number): string => {
  const depth = Math.max(1, Math.round(length / (open.length + close.length)));
  return `${PROSE}${open.repeat(depth)}${PROSE}${close.repeat(depth)}`;
};

const MONTHS = ['January', 'Feb', 'March', 'April', 'May', 'June', 'July', 'August', 'Sept', 'October'];

const proseKinds: readonly HostileKind[] = [
  repeated('plain prose in one paragraph', PROSE),
  repeated('one sentence without end', 'the man who saw the woman and '),
  repeated('one word', 'a'),
  repeated('one word a line', 'word\n'),
  repeated('spaces', ' '),
  repeated('line feeds', '\n'),
  repeated('carriage returns', '\r'),
  repeated('tabs and spaces', '\t '),
  repeated('full stops', '.'),
  repeated('full stops and spaces', '. '),
  repeated('ellipses', '... A'),
  repeated('abbreviations', 'U.S. Gen. J. R. St. '),
  repeated('initials', 'J. '),
  repeated('commas', 'a, '),
  repeated('semicolons and colons', 'a: b; '),
  repeated('hyphens', 'a-'),
  repeated('dashes', 'a – b — '),
  repeated('slashes', 'and/or/'),
  repeated('brackets left open', '(a [b '),
  text('brackets in brackets', (length) => nested('(', ')', length)),
  repeated('apostrophes', "it's ' "),
];

const nameKinds: readonly HostileKind[] = [
  repeated('bodies and their heads', 'The Acme Agency met. The agency met. '),
  repeated('capitals', 'A'),
  repeated('capital words', 'Alpha '),
  repeated('upper-case words', 'MAYOR '),
  listed('towns before dashes', (i) => `OSLO - ${name(i)} Bank said.\n\n`),
  text(
    'headings of a press digest',
    (length) =>
      `These are the main stories in newspapers.\n\n${series((i) => `DAILY ${name(i).toUpperCase()}\n\n- ${name(i)} said.\n\n`, length)}`,
  ),
  listed(
    'capitals that repeat names',
    (i) => `${name(i).toUpperCase()} LEADS SHARES UP AGAIN TODAY\n\n${name(i)} said it. `,
  ),
  sport('teams called by a plural', (i) => `The ${name(i)}s beat the ${name(i + 1)}s. `),
  sport('results of matches', (i) => `${name(i)} ${i % 9} ${name(i + 1)} ${i % 7}\n`),
  sport('results in one line', (i) => `${name(i)} ${i % 9} (${name(i)} 12, ${name(i + 2)} 44) `),
  sport('scorers without end', () => 'Leeds 1 (Ray 12, '),
  sport('standings', (i) => `${name(i)} 14 9 3 2 30\n`),
  sport('rankings', (i) => `${i}. ${name(i)} (Norway) ${name(i + 1)} 1:53.62\n`),
  sport('a scoreboard', (i) => `${name(i)} c ${name(i + 1)} b ${name(i + 2)} 14\n`),
  sport('clubs that beat each other', (i) => `${name(i)} beat ${name(i + 1)} 3-1, and `),
  text(
    'a heading in capitals without a line end',
    (length) => `${fill('OIL PRICES SLIP IN ', length)}LIMA, May 3 - Oil fell.`,
  ),
  listed('different names in one run', (i) => `${name(i)} `),
  listed('different people', (i) => `${name(i)} ${name(i * 7)} spoke. `),
  listed('people of one family', (i) => `${name(i)} Smith spoke. Smith left. `),
  listed('people of one family and one first name', (i) => `John ${name(i)} Smith spoke. Smith left. `),
  listed('people by two last names', (i) => `${name(i)} John Smith spoke. John Smith left. `),
  listed(
    'ages and addresses in one sentence',
    (i) => `${name(i)} ${name(i * 7)}, ${20 + (i % 60)}, of ${name(i * 3)} Street, ${name(i * 5)}, `,
  ),
  listed('people of one family by how they are addressed', (i) => `${name(i)} Smith spoke. Ms Smith left. `),
  listed(
    'bodies and letters in another order',
    (i) => `The ${name(i)} Bank Corporation met. The CB${name(i)[0]} said no. `,
  ),
  listed(
    'a firm and a family of its name',
    (i) => `Smith & Sons shut. ${name(i)} Smith spoke. Mr Smith left. Smith fell. `,
  ),
  listed('short given names', (i) => `Dominic ${name(i)} spoke. Dom left. `),
  listed('houses by their possessive', (i) => `He ate at ${name(i)}'s, then at Wendy's. `),
  listed('rivals and greater towns', (i) => `Rival ${name(i)} Marine fell. Greater ${name(i)} Police left. `),
  listed('people of one first name', (i) => `John ${name(i)} spoke. John left. `),
  listed('similar names', (i) => `Mr Hammond${name(i).toLowerCase()} spoke. `),
  listed(
    'acronyms and their names',
    (i) => `${name(i)} ${name(i + 3)} Group (${name(i)[0]}${name(i + 3)[0]}G) won. `,
  ),
  repeated('one name again and again', 'Angela Merkel met Angela Merkel. '),
  repeated('names joined by of and and', 'Bank of England and Ministry of '),
  repeated('titles', 'President Prime Minister Dr Sir General '),
  repeated('successions', 'mayor Ann Lee was succeeded by Bo Chen and replaced Al Roe as '),
  repeated('words of others', 'it was, in the words of Ann Lee, "a", in her words, "b" (Bo Chen) '),
  repeated('roles with commas', 'Ann Lee, head of the bank, chief executive of Siemens, '),
  repeated('possessives', "Germany's Merkel's "),
  repeated('countries', 'France, Germany and Italy, '),
  repeated('pronouns', 'He said she told him that they saw her. '),
  repeated('prototype names', '__proto__ constructor toString hasOwnProperty '),
  repeated(
    'prototype names as speakers',
    '"It is," the constructor said. Constructor and __proto__ said it. ',
  ),
];

const figureKinds: readonly HostileKind[] = [
  repeated('digits', '7'),
  repeated('digits and commas', '1,'),
  repeated('digits and full stops', '1.'),
  repeated('digits, commas and spaces', '1, 234, '),
  repeated('thousands', '1,000'),
  repeated('groups of three', '000,'),
  repeated('currency signs', '$'),
  repeated('amounts', '$1.5 million, €80bn '),
  repeated('amounts to amounts', '$5 to $'),
  repeated('number words', 'one hundred and '),
  repeated('powers', 'million billion '),
  repeated('percent signs', '5% % '),
  repeated('percentage changes', 'rose 5 percent to 10 from 8, '),
  repeated('ranges', '5-10-'),
  repeated('fractions', '1/2/'),
  repeated('ordinals', '21st second '),
  repeated('signs', '+-'),
  repeated('bounds', 'more than about at least nearly '),
  repeated('scores', '3-2, 6-4 '),
  repeated('ages', 'Ann, 45, and Bob, 46, '),
  listed('parts and totals', (i) => `Of the ${i + 9} killed, ${i + 1} were men and ${i + 8} women. `),
  repeated('units', '5 km/h 6 ft 2 in 7 kg '),
  text('figures after one time', (length) => `In 2019, the town had ${fill('7 cars and ', length)}.`),
];

const timeKinds: readonly HostileKind[] = [
  listed('dates', (i) => `${MONTHS[i % 10]} ${(i % 28) + 1}, ${1900 + (i % 120)}, `),
  listed('dates in figures', (i) => `${(i % 12) + 1}/${(i % 28) + 1}/${1900 + (i % 120)} `),
  repeated('weekdays', 'Monday Tuesday on Friday '),
  repeated('months', 'March May March '),
  repeated('years', '1999-2004-'),
  repeated('relative dates', 'two days before the week after last month of '),
  repeated('clock times', '10:30 p.m. to 11:45 '),
  repeated('durations', 'two years and three months and '),
  repeated('from to', 'from Monday to Friday until '),
];

const quoteKinds: readonly HostileKind[] = [
  repeated('quotation marks', '"'),
  repeated('opening marks', '“'),
  repeated('closing marks', '”'),
  repeated('marks in marks', '"\''),
  repeated('short quotations', '"a" '),
  repeated('marks and words', '"a b '),
  repeated('quotations with speakers', '"We won," said Ann. '),
  repeated('quotations a line', '“We won,” she said.\n\n'),
  repeated('paragraphs that stay open', '“We won the match and went home.\n\n'),
  repeated('words of saying', 'said '),
  repeated('clauses of saying', 'Ann said that Bob said that '),
  repeated('according to', 'according to Ann, '),
  repeated('editorial brackets', '"[He] won [the] " '),
  listed('many speakers', (i) => `“We won,” said ${name(i)} ${name(i * 3)}. `),
  listed('transcript', (i) => `${name(i % 5).toUpperCase()}: We won.\n`),
];

const encodingKinds: readonly HostileKind[] = [
  repeated('emoji', '👩‍👩‍👧‍👦'),
  repeated('combining marks', 'e\u0301\u0301\u0301'),
  text('one letter with marks', (length) => `${PROSE}e${'\u0301'.repeat(length)}`),
  repeated('astral letters', '𝐀𝐁 '),
  repeated('right to left', '\u202ethe man\u202c '),
  repeated('zero width', 'a\u200bb\u200d\ufeff'),
  repeated('line separators', 'a\u2028b\u2029c\u0085'),
  repeated('lone surrogates', 'a\ud800 b\udc00 '),
  repeated('no-break spaces', '1\u00a0000\u202f000 '),
  repeated('full-width digits', '１，２３４'),
  repeated('Chinese', '部长说公司将裁员'),
  repeated('NUL and controls', 'a\u0000\u0001\u0008 '),
  text('panels of one picture', (length) => `See Figures 1A${fill(', 2B and 3C', length)}.`),
  text('references in brackets', (length) => `It is known (1${fill(', 2, 3', length)}) et al.`),
  text('groups of three digits', (length) => `It cost ${fill('1 234 people ', length)}.`),
  text('elements with masses', (length) => fill('206Pb/238U ± 2 ', length)),
  text('years of authors', (length) => `It is so (${fill('Gong, 2005; ', length)}Hall and Osei, 2011).`),
  text('UTF-16 with a mark', (length) => Buffer.from(`\ufeff${fill(PROSE, length)}`, 'utf16le')),
  text('UTF-8 cut inside characters', (length) =>
    Buffer.from(fill(`${PROSE}\u00e9`, length)).map((b) => (b === 0xa9 ? 0x20 : b)),
  ),
  text('windows-1252', (length) => Buffer.from(fill(`\u0093${PROSE}\u0094`, length), 'latin1')),
  text('bytes of all values', (length) => Uint8Array.from({ length }, (_, i) => (i * 7919) % 256)),
];

const markdownKinds: readonly HostileKind[] = [
  markdown('Markdown: block quotes in block quotes', (length) => `${'>'.repeat(length)} ${PROSE}`),
  markdown('Markdown: quoted lines', (length) => fill(`> ${PROSE}\n`, length)),
  markdown('Markdown: lists in lists', (length) => `${'- '.repeat(length / 2)}${PROSE}`),
  markdown('Markdown: deeper and deeper', (length) =>
    series((i) => `${' '.repeat(Math.min(i * 2, 400))}- item ${i}\n`, length),
  ),
  markdown('Markdown: brackets left open', (length) => fill('[', length)),
  markdown('Markdown: pictures left open', (length) => fill('![', length)),
  markdown('Markdown: links left open', (length) => fill('[a](', length)),
  markdown('Markdown: links', (length) => fill('[the man](https://example.org/a) ', length)),
  markdown('Markdown: emphasis', (length) => fill('**a*', length)),
  markdown('Markdown: emphasis, many runs', (length) => fill('a**b', length)),
  markdown('Markdown: underscores', (length) => fill('_a __b ', length)),
  markdown('Markdown: backticks of all lengths', (length) =>
    series((i) => `${'`'.repeat((i % 300) + 1)} `, length),
  ),
  markdown('Markdown: definitions', (length) => series((i) => `[r${i}]: https://example.org/${i}\n`, length)),
  markdown('Markdown: references', (length) => `[r]: https://example.org\n\n${fill('[r][r] ', length)}`),
  markdown('Markdown: footnotes', (length) => series((i) => `a[^${i}]\n\n[^${i}]: note\n\n`, length)),
  markdown('Markdown: table', (length) => `| a | b |\n|---|---|\n${fill('| 1,200 | Ann Lee |\n', length)}`),
  markdown('Markdown: wide table', (length) => {
    const columns = Math.round(length / 9);
    return `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'1|'.repeat(columns)}\n`;
  }),
  markdown('Markdown: headings', (length) => fill('# Heading\n', length)),
  markdown('Markdown: underlined headings', (length) => fill('Heading\n===\n', length)),
  markdown('Markdown: autolinks', (length) => fill('<https://example.org> www.a.org ', length)),
  markdown('Markdown: characters by name', (length) => fill('&amp;&copy;&#x41;', length)),
  markdown('Markdown: escapes', (length) => fill('\\*\\_', length)),
  markdown('Markdown: HTML inside', (length) => fill('<b>the <i>', length)),
  markdown('Markdown: comments left open', (length) => fill('<!-- ', length)),
  markdown('Markdown: front matter left open', (length) => `---\n${fill('a: b\n', length)}`),
  markdown(
    'Markdown: front matter of aliases',
    (length) =>
      `---\n${series((i) => `k${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x'}]\n`, Math.min(length, 4000))}---\n${fill(PROSE, length)}`,
  ),
  markdown('Markdown: block quotations with a name', (length) =>
    fill('Bob Ray wrote:\n\n> The price is low.\n>\n> — Ann Lee\n\n', length),
  ),
  markdown('Markdown: dashes in a block quotation', (length) => `> It is low.${fill(' — Ann', length)}`),
  markdown('Markdown: mail addresses', (length) => fill('a.b@c.d', length)),
];

const htmlKinds: readonly HostileKind[] = [
  html('HTML: divisions in divisions', (length) => nested('<div>', '</div>', length)),
  html('HTML: divisions left open', (length) => fill('<div>', length) + PROSE),
  html('HTML: bold left open', (length) => fill('<b>', length) + PROSE),
  html('HTML: paragraphs', (length) => fill(`<p>${PROSE}`, length)),
  html('HTML: formatting across paragraphs', (length) => fill('<p><b><i>a', length)),
  html('HTML: anchors in anchors', (length) => fill('<a href=x>a', length)),
  html('HTML: tables in tables', (length) => nested('<table><tr><td>', '</td></tr></table>', length)),
  html('HTML: text astray in a table', (length) => `<table>${fill('a<b>', length)}</table>`),
  html('HTML: wide table', (length) => `<table><tr>${fill('<td>1,200</td>', length)}</tr></table>`),
  html('HTML: lists in lists', (length) => nested('<ul><li>', '</li></ul>', length)),
  html('HTML: tags left open', (length) => fill('<', length)),
  html('HTML: attributes', (length) => `<p ${series((i) => `a${i}=b `, length)}>${PROSE}</p>`),
  html('HTML: one attribute', (length) => `<p title="${fill('a ', length)}">${PROSE}</p>`),
  html('HTML: comments left open', (length) => fill('<!-- ', length)),
  html('HTML: characters by name', (length) => fill('&amp;&notin;&am', length)),
  html('HTML: characters by number', (length) => fill('&#x41;&#65;&#xD800;', length)),
  html('HTML: scripts', (length) => fill('<script>"</script>', length) + PROSE),
  html('HTML: script left open', (length) => `<script>${fill('<!--<script>', length)}`),
  html('HTML: line breaks', (length) => fill('a<br>', length)),
  html('HTML: inline markup in words', (length) => fill('<i>A</i>n', length)),
  html('HTML: metadata', (length) => fill('<meta name="date" content="2024-01-02">', length) + PROSE),
  html(
    'HTML: linked data',
    (length) =>
      `<script type="application/ld+json">${'['.repeat(length / 2)}${']'.repeat(length / 2)}</script>${PROSE}`,
  ),
  html(
    'HTML: captions of one figure',
    (length) => `<figure>${fill('<figcaption>7 cars.</figcaption>', length)}`,
  ),
  html('HTML: asides in asides', (length) => nested('<aside><a href=x>a</a>', '</aside>', length)),
  html('HTML: block quotations with a foot', (length) =>
    fill('<blockquote>It is low.<footer>Ann Lee</footer></blockquote>', length),
  ),
  html('HTML: quotations in quotations', (length) => nested('<q>a', '</q>', length)),
  html('HTML: drawings', (length) => fill('<svg><math><mi>', length) + PROSE),
  html('HTML: templates and selections', (length) => fill('<template><select><option>', length)),
  html('HTML: frame sets and forms', (length) => fill('<form><button><nobr>', length) + PROSE),
];

/** Every kind, in a fixed order; names are unique. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  ...proseKinds,
  ...nameKinds,
  ...figureKinds,
  ...timeKinds,
  ...quoteKinds,
  ...encodingKinds,
  ...markdownKinds,
  ...htmlKinds,
];
