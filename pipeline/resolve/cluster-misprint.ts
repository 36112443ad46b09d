import { isGiven } from '../annotate/name-classes.ts';
import { PERSON } from '../annotate/name-kinds.ts';
import { wordText } from '../core/vocabulary.ts';
import type { Groups } from './cluster-groups.ts';
import type { Item } from './cluster-items.ts';
import { addTo, MOST_ALIKE, onlyGroup } from './cluster-join.ts';

/** Most letters in which a misprint may differ. */
const SHORTEST_MISPRINT = 5;

/** Whether two words differ in one letter in the middle or at the end, or in two that have changed places. */
const isMisprint = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < SHORTEST_MISPRINT || a.slice(0, 3) !== b.slice(0, 3)) return false;
  const differ: number[] = [];
  for (let i = 3; i < a.length && differ.length < 3; i += 1) if (a[i] !== b[i]) differ.push(i);
  if (differ.length === 1) return true;
  const [first, second] = differ;
  return differ.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
};

/** Letters by which words are compared: those that a misprint leaves alone. */
const SAME_LETTERS = 3;

/** A misprint leaves the first letters and the length alone. */
const openingOf = (text: string): string => `${text.slice(0, SAME_LETTERS)}${text.length}`;

/**
 * Words of names by opening, with the items they stand in; no more of one opening than can be compared.
 * `initials`: the code units that words which are asked for begin with.
 */
const byOpening = (
  items: readonly Item[],
  initials: ReadonlySet<number>,
): Map<string, { text: string; item: number }[]> => {
  const map = new Map<string, { text: string; item: number }[]>();
  items.forEach((one, item) => {
    if (one.form === 'demonym') return;
    // Of a person the surname stands alone, so that only it is misprinted alone.
    const words = one.kind === PERSON ? one.words.slice(-1) : one.words;
    for (const word of words) {
      const text = wordText(word);
      if (text.length >= SHORTEST_MISPRINT && initials.has(text.charCodeAt(0)))
        addTo(map, openingOf(text), { text, item });
    }
  });
  for (const [opening, list] of map) if (list.length > MOST_ALIKE) map.delete(opening);
  return map;
};

/** "Hamza bin Ladin" and "Hamza bin Laden": all words but the last are the same. */
const joinMisprintedSurnames = (groups: Groups): void => {
  const byStart = new Map<string, number>();
  groups.items.forEach((item, i) => {
    if (item.kind !== PERSON || item.words.length < 2) return;
    const last = wordText(item.words[item.words.length - 1]);
    const start = `${item.words.slice(0, -1).join(' ')} ${last.slice(0, SAME_LETTERS)}`;
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, i);
    else if (isMisprint(wordText(groups.items[known].words.at(-1) ?? 0), last))
      groups.join(known, i, 'misprint of the name');
  });
};

/** A single word named once that is one letter off a name of the text: a misprint of it. */
export const joinMisprints = (groups: Groups): void => {
  const { items } = groups;
  joinMisprintedSurnames(groups);
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.key, (counts.get(item.key) ?? 0) + 1);
  const lone: { text: string; i: number }[] = [];
  items.forEach(({ words, key, place, form }, i) => {
    if (words.length !== 1 || place || form === 'demonym' || counts.get(key) !== 1) return;
    const text = wordText(words[0]);
    if (text.length >= SHORTEST_MISPRINT && !isGiven(words[0])) lone.push({ text, i });
  });
  const openings = byOpening(items, new Set(lone.map(({ text }) => text.charCodeAt(0))));
  for (const { text, i } of lone) {
    const near = (openings.get(openingOf(text)) ?? [])
      .filter((other) => groups.find(other.item) !== groups.find(i) && isMisprint(other.text, text))
      .map((other) => other.item);
    const group = onlyGroup(groups, near);
    if (group >= 0) groups.join(group, i, 'misprint of the name');
  }
};
