import { ownTable } from '../core/own-table.ts';

const IRREGULAR = ownTable<string>({
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  wives: 'wife',
  lives: 'life',
  knives: 'knife',
  wolves: 'wolf',
  calves: 'calf',
  loaves: 'loaf',
  shelves: 'shelf',
  leaves: 'leaf',
  thieves: 'thief',
  halves: 'half',
  series: 'series',
  species: 'species',
  buses: 'bus',
  bonuses: 'bonus',
  viruses: 'virus',
  campuses: 'campus',
  statuses: 'status',
  gases: 'gas',
  movies: 'movie',
  cookies: 'cookie',
  selfies: 'selfie',
  pies: 'pie',
  ties: 'tie',
  shoes: 'shoe',
  quizzes: 'quiz',
});

/** The singular of a plural noun of English. */
export const singularOf = (noun: string): string => {
  const word = noun.toLowerCase();
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (/[a-z]{2}(?:men|women)$/.test(word)) return word.replace(/men$/, 'man');
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
