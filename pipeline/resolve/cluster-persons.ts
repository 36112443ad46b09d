import { W } from '../annotate/name-classes.ts';
import { ORGANISATION, PERSON, PLACE } from '../annotate/name-kinds.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordId, wordText } from '../core/vocabulary.ts';
import { SHORT_GIVEN_NAMES } from '../lexicon/short-given-names.ts';
import { addressBefore, genderOfWord, OPPOSITE } from './cluster-gender.ts';
import type { Groups } from './cluster-groups.ts';
import type { Item } from './cluster-items.ts';
import { kinBefore } from './cluster-kin.ts';
import { addTo, LOCATORS, onlyGroup } from './cluster-join.ts';
import { ownerOf, type SoloOwners } from './cluster-solo.ts';

/** By a short given name: the names it is short for. */
const FULL_NAMES: ReadonlyMap<number, readonly number[]> = (() => {
  const names = new Map<number, number[]>();
  for (const line of SHORT_GIVEN_NAMES.trim().split('\n')) {
    const [full, ...short] = line.split(' ').map((name) => wordId(name));
    for (const name of short) addTo(names, name, full);
  }
  return names;
})();
const BORN = wordId('born');
/** Among more persons of one surname nobody tells which one is meant. */
const MOST_BEARERS = 200;
/** Words of a name that may be a part of another. */
const MOST_WORDS = 3;
/** Persons by surname, first name or a part of the full name. Returns mentions that fit several persons. */
export const joinPersons = (
  groups: Groups,
  n: NameText,
  { owners, shared }: { readonly owners: SoloOwners; readonly shared: ReadonlySet<string> },
): { item: number; rivals: readonly number[] }[] => {
  const { items } = groups;
  const byWord = new Map<number, number[]>();
  const byFirst = new Map<number, number[]>();
  const byEnding = new Map<string, number[]>();
  const entered = new Set<string>();
  items.forEach((item, i) => {
    if (item.kind !== PERSON || item.words.length < 2) return;
    // Mentions of one name are one group already: the first stands for all, and the first with a title.
    const name = `${item.key} ${item.editionWord} ${item.title >= 0}`;
    if (entered.has(name)) return;
    entered.add(name);
    // "Rigby-Shaw" is never "Shaw".
    const joined = hyphenated(n, item);
    for (let k = 1; k < item.words.length; k += 1)
      if (!joined.has(item.words[k])) addTo(byWord, item.words[k], i);
    addTo(byFirst, item.words[0], i);
    const longest = Math.min(MOST_WORDS, item.words.length - 1);
    for (let k = 2; k <= longest; k += 1) addTo(byEnding, endingOf(item, k), i);
  });
  joinFullNames(groups, n, byWord);
  joinBirthNames(groups, n, byFirst);
  const shortFor = shortNames(byFirst);
  const open: { item: number; rivals: readonly number[] }[] = [];
  items.forEach((item, i) => {
    if (!mayBePart(item) || isLocated(n, item) || ownerOf(owners, n, item) === ORGANISATION) return;
    // A single word may be any later word of a full name, several are its end: one list for all their mentions.
    const { length } = item.words;
    const candidates =
      length === 1
        ? addressed(groups, n, byWord.get(item.words[0]) ?? [], shared.has(item.key) ? item : undefined)
        : (byEnding.get(endingOf(item, length)) ?? []);
    let group = onlyGroup(groups, candidates);
    // "P Mendis" of a scorecard: the one Mendis whose given name begins so.
    if (group === -2 && length === 2 && wordText(item.words[0]).length === 1) {
      const initial = wordText(item.words[0]);
      const bearers = (byWord.get(item.words[1]) ?? []).slice(0, MOST_BEARERS);
      group = onlyGroup(
        groups,
        bearers.filter(
          (k) => k !== i && items[k].words[0] !== item.words[0] && wordText(items[k].words[0])[0] === initial,
        ),
      );
    }
    if (group === -2 && length === 1) {
      const byGiven = byFirst.get(item.words[0]) ?? shortFor(item);
      group = onlyGroup(groups, byGiven);
      if (group === -1 && !item.place) group = -2;
    }
    if (group >= 0) groups.join(group, i, 'part of the full name');
    else if (group === -1) {
      const before = onlyBefore(groups, candidates, i);
      const chosen = before >= 0 ? before : mainBearer(groups, n, candidates, item);
      if (chosen >= 0) groups.join(chosen, i, 'part of the full name, same title');
      else open.push({ item: i, rivals: candidates });
    }
  });
  return open;
};

/**
 * By a short given name, the persons whose given name it is short for: "Dom" behind "Dominic Calvert-Lewin". Each
 * list is made once, for all mentions of the name.
 */
const shortNames = (byFirst: ReadonlyMap<number, number[]>): ((item: Item) => readonly number[]) => {
  const lists = new Map<number, readonly number[]>();
  return ({ words: [word], kind, place }) => {
    if (kind !== PERSON || place) return [];
    let list = lists.get(word);
    if (!list) {
      list = (FULL_NAMES.get(word) ?? []).flatMap((name) => byFirst.get(name) ?? []);
      lists.set(word, list);
    }
    return list;
  };
};

/** Who of one surname may be addressed so: all of them, but for one whose given name is of the other gender. */
const addressed = (
  { items }: Groups,
  n: NameText,
  bearers: readonly number[],
  item: Item | undefined,
): readonly number[] => {
  const gender = item && addressBefore(n, item.first);
  if (!gender || bearers.length > MOST_BEARERS) return bearers;
  return bearers.filter((k) => genderOfWord(items[k].words[0]) !== OPPOSITE[gender]);
};

const NO_WORDS: ReadonlySet<number> = new Set();

/** Words with a capital right behind a hyphen of a name that begins with another word. */
const hyphenated = (n: NameText, { first, last }: Item): ReadonlySet<number> => {
  let found: Set<number> | undefined;
  for (let i = first + 2; i < last; i += 1) {
    if (n.t.word[i - 1] !== W.hyphen || !n.isTight(i) || !n.isCap(i)) continue;
    found ??= new Set();
    found.add(n.t.word[i]);
  }
  return found ?? NO_WORDS;
};

/** The single group behind those of the items, in order, that stand before item `i`; −1 for none or several. */
const onlyBefore = (groups: Groups, items: readonly number[], i: number): number => {
  if (!items.length || items[0] >= i) return -1;
  const alike = groups.alikeAtHead(items);
  return alike < items.length && items[alike] < i ? -1 : groups.find(items[0]);
};

/** Whether the item may be the surname or first name of a person named in full elsewhere. */
const mayBePart = (item: Item): boolean => {
  if (item.form === 'demonym' || item.isAcronym || item.words.length > MOST_WORDS) return false;
  if (item.words.length === 1) return !(item.place && item.place.level === 'country' && item.kind === PLACE);
  return item.kind === PERSON && !item.place;
};

/** "in Allen, Texas": a name after "of" or "in" with its region after a comma is a place. */
const isLocated = (n: NameText, { first, last }: Item): boolean => {
  const { word, count } = n.t;
  if (first === 0 || last + 1 >= count || word[last] !== W.comma || !n.isCap(last + 1)) return false;
  if (!LOCATORS.has(word[first - 1])) return false;
  const place = n.place(last + 1, count);
  return place !== undefined && place.value.level !== 'city';
};

/** The last `length` words of a name. */
const endingOf = ({ words }: Item, length: number): string => words.slice(-length).join(' ');

/** The same title before a short form and before one of the full names. */
const byTitle = (groups: Groups, candidates: readonly number[], item: Item): number => {
  const { title } = item;
  if (title < 0) return -1;
  const same = candidates.filter((k) => groups.items[k].title >= 0);
  const group = onlyGroup(groups, same);
  return group >= 0 ? group : -1;
};

/** "Born Eleanor Ruth Cartwright in Halifax": the one other person of that given name, under an earlier name. */
const joinBirthNames = (groups: Groups, n: NameText, byFirst: ReadonlyMap<number, number[]>): void => {
  groups.items.forEach((item, i) => {
    if (item.kind !== PERSON || item.words.length < 2 || item.first === 0) return;
    if (n.t.word[item.first - 1] !== BORN || !n.isCap(item.first - 1)) return;
    const group = onlyGroup(
      groups,
      (byFirst.get(item.words[0]) ?? []).filter((k) => groups.find(k) !== groups.find(i) && k < i),
    );
    if (group >= 0) groups.join(group, i, 'name at birth');
  });
};

/** Whose surname stands alone: who has the title, else who is no relative of another, else whom the headline names. */
const mainBearer = (groups: Groups, n: NameText, candidates: readonly number[], item: Item): number => {
  if (candidates.length > MOST_BEARERS) return -1;
  const titled = byTitle(groups, candidates, item);
  if (titled >= 0) return titled;
  const byGender = byAddress(groups, n, candidates, item);
  if (byGender >= 0) return byGender;
  const kin = new Set(candidates.filter((k) => kinBefore(n, groups.items[k])).map((k) => groups.find(k)));
  const others = candidates.filter((k) => !kin.has(groups.find(k)));
  const alone = kin.size ? onlyGroup(groups, others) : -1;
  if (alone >= 0) return alone;
  // A first line of its own: the headline.
  if (n.s.count < 2 || !n.startsLine(n.s.first[1])) return -1;
  const lead = onlyGroup(
    groups,
    others.filter((k) => groups.items[k].first < n.s.last[0]),
  );
  return lead >= 0 && groups.items[lead].first < item.first ? lead : -1;
};

/** "Ms Morgan": the only one of them whose given name is not a man's. */
const byAddress = (groups: Groups, n: NameText, candidates: readonly number[], item: Item): number => {
  if (!addressBefore(n, item.first)) return -1;
  const group = onlyGroup(groups, addressed(groups, n, candidates, item));
  return group >= 0 ? group : -1;
};

/**
 * "Donald J. Trump" and "Donald Trump": the same first and last word. "Juan Cruz" and "Juan
 * Cruz Soto": the last word of one stands inside the other, as the first of two surnames does.
 */
const joinFullNames = (groups: Groups, n: NameText, byWord: ReadonlyMap<number, number[]>): void => {
  const { items } = groups;
  for (const [word, list] of byWord) {
    if (list.length < 2) continue;
    const ending = new Map<number, number>();
    for (const i of list) if (items[i].words.at(-1) === word) ending.set(items[i].words[0], i);
    for (const i of list) {
      const other = ending.get(items[i].words[0]);
      if (other === undefined || other === i) continue;
      const isFamily = kinBefore(n, items[i]) === 'relative' || kinBefore(n, items[other]) === 'relative';
      if (!isFamily) groups.join(other, i, 'first and last name');
    }
  }
};
