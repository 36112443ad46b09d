// Writes pipeline/lexicon/country-codes.ts from the English country names of i18n-iso-countries
// (MIT, Michael Wittig). Run by hand when the library is updated:
//   node pipeline/dev/build-countries.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const { countries } = JSON.parse(
  readFileSync(new URL('../../node_modules/i18n-iso-countries/langs/en.json', import.meta.url), 'utf8'),
);
const plain = (name) => name.replaceAll('’', "'");
const lines = Object.entries(countries)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `${code} ${[names].flat().map(plain).filter((name) => !/[,(]/.test(name)).join('|')}`);
writeFileSync(
  new URL('../lexicon/country-codes.ts', import.meta.url),
  `// Made by pipeline/dev/build-countries.mjs; do not edit.
// Source: i18n-iso-countries (MIT, Michael Wittig).

/** ISO 3166-1 alpha-2 codes with English names, the usual one first. */
export const COUNTRY_CODES = \`
${lines.join('\n')}
\`;
`,
);
