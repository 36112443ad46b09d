// Writes pipeline/lexicon/gazetteer-general.ts from the lexicon of compromise (MIT) and the English
// country names of i18n-iso-countries (MIT). Run by hand when one of them is updated:
//   node pipeline/dev/build-gazetteers.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from '../../node_modules/compromise/src/three.js';

const lexicon = nlp.model().one.lexicon;
const countries = JSON.parse(
  readFileSync(new URL('../../node_modules/i18n-iso-countries/langs/en.json', import.meta.url), 'utf8'),
).countries;

const byTag = new Map();
for (const [word, tags] of Object.entries(lexicon)) {
  for (const tag of Array.isArray(tags) ? tags : [tags]) {
    if (!byTag.has(tag)) byTag.set(tag, []);
    byTag.get(tag).push(word);
  }
}
const single = (...tags) => tags.flatMap((tag) => byTag.get(tag) ?? []).filter((word) => /^[\p{L}]{2,}$/u.test(word));
const any = (...tags) => tags.flatMap((tag) => byTag.get(tag) ?? []).filter((word) => /^[\p{L}][\p{L} &'.-]+$/u.test(word) && word.length > 2);
const unique = (words) => [...new Set(words)].sort();

const countryNames = Object.values(countries)
  .flat()
  .map((name) => name.toLowerCase().replaceAll('’', "'"))
  .filter((name) => !name.includes(',') && !name.includes('('));

const lists = {
  GIVEN_NAMES: ['Given names.', unique(single('FemaleName', 'MaleName', 'FirstName'))],
  SURNAMES: ['Surnames.', unique(single('LastName'))],
  COUNTRIES: ['Names of countries and territories.', unique([...any('Country'), ...countryNames])],
  CITIES: ['Names of cities.', unique(any('City'))],
  REGIONS: ['Names of regions, rivers, towns and quarters.', unique(any('Region', 'Place')).filter((word) => word.length > 3)],
  ORGANISATIONS: ['Names of companies, agencies, parties and bands.', unique(any('Organization'))],
  TEAMS: ['Names of sports teams.', unique(any('SportsTeam'))],
  VERBS: ['Forms of verbs.', unique(single('Infinitive', 'PastTense', 'PresentTense', 'Gerund', 'Participle'))],
  ADJECTIVES: ['Adjectives and adverbs.', unique(single('Adjective', 'Adverb', 'Comparative', 'Superlative'))],
  NOUNS: ['Common nouns.', unique(single('Singular', 'Plural', 'Uncountable', 'Unit'))],
  PERSON_NOUNS: ['Nouns for persons.', unique(single('Actor'))],
};

const pack = (words) => {
  const lines = [];
  let line = '';
  for (const word of words) {
    const next = line ? `${line}|${word}` : word;
    if (next.length > 106) {
      lines.push(line);
      line = word;
    } else line = next;
  }
  lines.push(line);
  return lines.join('\n');
};
const parts = [
  '// Made by pipeline/dev/build-gazetteers.mjs; do not edit.',
  '// Sources: the lexicon of compromise (MIT, Spencer Kelly) and i18n-iso-countries (MIT, Michael Wittig).',
  '// Entries in lower case, parted by `|` or a line break.',
];
for (const [name, [comment, words]] of Object.entries(lists)) {
  parts.push(`\n/** ${comment} ${words.length} entries. */\nexport const ${name} = \`${pack(words)}\`;`);
}
writeFileSync(new URL('../lexicon/gazetteer-general.ts', import.meta.url), `${parts.join('\n')}\n`);
