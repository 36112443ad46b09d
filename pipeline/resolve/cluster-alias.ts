import { PERSON, PLACE, PRODUCT } from '../annotate/name-kinds.ts';
import { W } from '../annotate/name-classes.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { COPULAS } from '../lexicon/closed-classes.ts';
import type { Groups } from './cluster-groups.ts';
import type { Item } from './cluster-items.ts';

/** Adverbs of another name: "also called", "formerly known as", "previously". */
const OTHERWISE = wordSet(
  'also formerly previously originally sometimes better commonly locally popularly otherwise once',
);
/** Adverbs that bring an older name without a verb: "(formerly Twitter)". */
const BEFORE_NOW = wordSet('formerly previously originally');
const NAMED = wordSet('known called named titled nicknamed');
const LINKS = wordSet(`${COPULAS} which who`);
const KNOWN = wordId('known');
const AS = wordId('as');
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

const mayBeOne = (a: Item, b: Item): boolean =>
  a.form !== 'demonym' &&
  b.form !== 'demonym' &&
  (a.kind === PERSON) === (b.kind === PERSON) &&
  (a.kind === b.kind || (a.kind !== PLACE && b.kind !== PLACE));

/** Two names that the text calls names of one thing. */
export const joinAliases = (groups: Groups, n: NameText): void => {
  const { items } = groups;
  for (let i = 0; i + 1 < items.length; i += 1) {
    const [a, b] = [items[i], items[i + 1]];
    if (mayBeOne(a, b) && tellsAlias(n, a.last, b.first))
      groups.join(i, i + 1, 'another name, says the text');
  }
};

/** "Alan Kurdi" for "MV Alan Kurdi", where no person of that name is told of: named with its prefix first. */
export const joinShips = (groups: Groups): void => {
  const byRest = new Map<string, number>();
  groups.items.forEach((item, i) => {
    if (item.kind === PRODUCT && item.name?.rule === 'opened' && item.words.length > 1) {
      const rest = item.words.slice(1).join(' ');
      if (!byRest.has(rest)) byRest.set(rest, i);
      return;
    }
    if (byRest.size === 0) return;
    const ship = byRest.get(item.words.join(' '));
    const isOther = item.place !== undefined || item.form === 'demonym' || (item.name?.title ?? -1) >= 0;
    if (ship !== undefined && !isOther && groups.find(i) === i)
      groups.join(ship, i, 'a ship without its prefix');
  });
};
