// Writes pipeline/lexicon/name-genders.ts from the lexicon of compromise (MIT, Spencer Kelly).
// Run by hand when the library is updated:
//   node pipeline/dev/build-name-genders.mjs
import { writeFileSync } from 'node:fs';
import nlp from '../../node_modules/compromise/src/three.js';

const lexicon = nlp.model().one.lexicon;
const of = (tag) =>
  Object.entries(lexicon)
    .filter(([word, tags]) => [tags].flat().includes(tag) && /^\p{L}{2,}$/u.test(word))
    .map(([word]) => word)
    .sort();
const pack = (words) => words.join('|').replace(/(.{90,100})\|/g, '$1\n');
writeFileSync(
  new URL('../lexicon/name-genders.ts', import.meta.url),
  `// Made by pipeline/dev/build-name-genders.mjs; do not edit.
// Source: the lexicon of compromise (MIT, Spencer Kelly). Entries parted by \`|\` or a line break.

/** Given names of women. */
export const FEMALE_NAMES = \`${pack(of('FemaleName'))}\`;

/** Given names of men. */
export const MALE_NAMES = \`${pack(of('MaleName'))}\`;
`,
);
