import { PERSON, PLACE, PRODUCT } from '../annotate/name-kinds.ts';
import { isGiven, W } from '../annotate/name-classes.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordId, wordSet, wordText } from '../core/vocabulary.ts';
import { OTHER_NAMES } from '../lexicon/other-names.ts';
import { COPULAS } from '../lexicon/closed-classes.ts';
import type { Groups } from './cluster-groups.ts';
import type { Item } from './cluster-items.ts';

/** Adverbs of another name: "also called", "formerly known as", "previously". */
const OTHERWISE = wordSet(
  'also formerly previously originally sometimes better commonly locally popularly otherwise once now',
);
/** Adverbs that bring an older name without a verb: "(formerly Twitter)". */
const BEFORE_NOW = wordSet('formerly previously originally');
const NAMED = wordSet('known called named titled nicknamed');
const LINKS = wordSet(`${COPULAS} which who`);
const KNOWN = wordId('known');
const AS = wordId('as');
const OR = wordId('or');
const ALSO_KNOWN = wordSet('aka');
const ARTICLES = wordSet('the as');
/** Most words between a name and the other one: ", which was also known as the". */
const MOST_BETWEEN = 8;

/**
 * Whether the words between two names say that both are names of one thing:
 *
 *     Rapa Nui, also called Easter Island         X (formerly Twitter)
 */
const tellsAlias = (n: NameText, from: number, to: number): boolean => {
  const { word } = n.t;
  if (to - from < 2 || to - from > MOST_BETWEEN) return false;
  let at = from;
  let isAside = false;
  if (word[at] === W.comma || word[at] === W.open) {
    isAside = true;
    at += 1;
  }
  if (ALSO_KNOWN.has(word[at])) return at + 1 === to;
  const linked = at;
  while (at < to && LINKS.has(word[at])) at += 1;
  if (!isAside && at === linked) return false;
  const adverb = at;
  while (at < to && OTHERWISE.has(word[at])) at += 1;
  if (at === to) return at === adverb + 1 && BEFORE_NOW.has(word[adverb]);
  if (!NAMED.has(word[at])) return false;
  const asks = word[at] !== KNOWN;
  if (asks && at === adverb) return false;
  at += 1;
  if (!asks && word[at] !== AS) return false;
  while (at < to && ARTICLES.has(word[at])) at += 1;
  return at === to;
};

/** "the Global Fellowship of Confessing Anglicans, known as Gafcon": a word that is nobody's given name, whatever it looks like. */
const isShortName = (a: Item, b: Item): boolean =>
  a.kind !== PERSON && a.kind !== PLACE && a.words.length > 2 && b.words.length === 1 && !isGiven(b.words[0]);

const mayBeOne = (a: Item, b: Item): boolean =>
  a.form !== 'demonym' &&
  b.form !== 'demonym' &&
  ((a.kind === PERSON) === (b.kind === PERSON) || isShortName(a, b)) &&
  (a.kind === b.kind || (a.kind !== PLACE && b.kind !== PLACE));

/** "known as Car Wash, or Lava Jato,": the second of two names, set off by commas. */
const isSecondName = (n: NameText, a: Item, b: Item): boolean => {
  const { word } = n.t;
  if (b.first - a.last !== 2 || word[a.last] !== W.comma || word[a.last + 1] !== OR || a.first < 2)
    return false;
  const isCalled = NAMED.has(word[a.first - 1]) || (word[a.first - 1] === AS && word[a.first - 2] === KNOWN);
  return isCalled && b.last < n.t.count && (word[b.last] === W.comma || word[b.last] === W.stop);
};

/** Two names that the text calls names of one thing. */
export const joinAliases = (groups: Groups, n: NameText): void => {
  const { items } = groups;
  for (let i = 0; i + 1 < items.length; i += 1) {
    const [a, b] = [items[i], items[i + 1]];
    if (isSecondName(n, a, b) || (mayBeOne(a, b) && tellsAlias(n, a.last, b.first)))
      groups.join(i, i + 1, 'another name, says the text');
  }
};

const plainKey = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** By the letters of a name: the number of its group. */
const KNOWN_GROUPS: ReadonlyMap<string, number> = new Map(
  OTHER_NAMES.trim()
    .split('\n')
    .flatMap((line, group) => line.split('|').map((name) => [plainKey(name), group] as const)),
);
/** No listed name is longer. */
const LONGEST_KNOWN = Math.max(...[...KNOWN_GROUPS.keys()].map((key) => key.length));

/** "UNICEF" and "United Nations Children's Fund": names of one body that are known for it. */
export const joinKnown = (groups: Groups): void => {
  const first = new Map<number, number>();
  groups.items.forEach((item, i) => {
    if (item.kind === PERSON || item.kind === PLACE || item.key.length > 2 * LONGEST_KNOWN) return;
    const group = KNOWN_GROUPS.get(plainKey(item.words.map(wordText).join('')));
    if (group === undefined) return;
    const known = first.get(group);
    if (known === undefined) first.set(group, i);
    else groups.join(known, i, 'a well-known other name');
  });
};

/** "Alan Kurdi" for "MV Alan Kurdi", where no person of that name is told of: named with its prefix first. */
export const joinShips = (groups: Groups): void => {
  const byRest = new Map<string, number>();
  groups.items.forEach((item, i) => {
    if (item.kind === PRODUCT && item.rule === 'opened' && item.words.length > 1) {
      const rest = item.words.slice(1).join(' ');
      if (!byRest.has(rest)) byRest.set(rest, i);
      return;
    }
    if (byRest.size === 0) return;
    const ship = byRest.get(item.words.join(' '));
    const isOther = item.place !== undefined || item.form === 'demonym' || item.title >= 0;
    if (ship !== undefined && !isOther && groups.find(i) === i)
      groups.join(ship, i, 'a ship without its prefix');
  });
};
