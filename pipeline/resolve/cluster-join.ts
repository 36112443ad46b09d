import { HEAD_KIND, knownNames, NOUN_KIND, W } from '../annotate/name-classes.ts';
import { ORGANISATION, PERSON, PLACE } from '../annotate/name-kinds.ts';
import { CLUB } from '../annotate/name-put.ts';
import { CLUB_ENDS } from '../annotate/name-sports.ts';
import type { KnownPlace } from '../annotate/name-places.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordText, wordSet } from '../core/vocabulary.ts';
import { LOCATING_PREPOSITIONS } from '../lexicon/name-words.ts';
import { addressBefore, type Gender, genderOfWord, OPPOSITE } from './cluster-gender.ts';
import type { Groups } from './cluster-groups.ts';
import type { Item } from './cluster-items.ts';
import type { SoloOwners } from './cluster-solo.ts';

const PLAYS = wordSet(
  'trailed trails leads led scored won lost beat outscored shot rallied answered tied plays played hosts host visits',
);
const PLAYED = wordSet('led beat defeated over past against');
/** Among more words than these that begin alike none can be told from the others, nor in linear time. */
export const MOST_ALIKE = 200;
export const LOCATORS = wordSet(LOCATING_PREPOSITIONS);

export const addTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The single group behind these items; −1 when there are several, −2 when there is none. */
export const onlyGroup = (groups: Groups, items: readonly number[]): number => {
  if (!items.length) return -2;
  return groups.alikeAtHead(items) === items.length ? groups.find(items[0]) : -1;
};

/** "Coventry City" by "Coventry": clubs by the town they are called after, where the text has one of it. */
const clubsOf = (items: readonly Item[]): ReadonlyMap<number, number> => {
  const clubs = new Map<number, number>();
  const twice = new Set<number>();
  items.forEach(({ words, kind }, i) => {
    const end = words[words.length - 1];
    const isTeam = HEAD_KIND.get(end) === ORGANISATION && wordText(end).endsWith('s');
    if (kind !== ORGANISATION || words.length !== 2 || !(isTeam || CLUB_ENDS.has(words[1]))) return;
    const known = clubs.get(words[0]);
    if (known === undefined) clubs.set(words[0], i);
    else if (items[known].words[1] !== words[1]) twice.add(words[0]);
  });
  for (const word of twice) clubs.delete(word);
  return clubs;
};

/** "in Coventry", "the Coventry area": the town itself. */
const isWithin = (n: NameText, { first, last }: Item): boolean => {
  if (first > 0 && LOCATORS.has(n.t.word[first - 1])) return true;
  return n.t.word[last] === W.comma && n.isCap(last + 1);
};

/** Whether a town's name stands for its club; for a team of the big leagues only where it plays: "Denver trailed". */
const isClub = (n: NameText, club: Item, item: Item): boolean => {
  if (isWithin(n, item)) return false;
  // A state is the town of no club.
  if (CLUB_ENDS.has(club.words[1]) && item.place?.level !== 'region') return true;
  const { word } = n.t;
  return PLAYS.has(word[item.last]) || (item.first > 0 && PLAYED.has(word[item.first - 1]));
};

/** By surname: the given names of who bears it. */
const bearersOf = (items: readonly Item[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const bearers = new Map<number, Set<number>>();
  for (const { kind, words } of items) {
    if (kind !== PERSON || words.length < 2) continue;
    const surname = words[words.length - 1];
    const known = bearers.get(surname);
    if (known) known.add(words[0]);
    else bearers.set(surname, new Set([words[0]]));
  }
  return bearers;
};

/** Whether several bear a surname, and one of them is not of the gender that a form of address tells. */
const hasOther = (given: ReadonlySet<number> | undefined, gender: Gender): boolean =>
  given !== undefined &&
  given.size > 1 &&
  given.size <= MOST_ALIKE &&
  [...given].some((word) => genderOfWord(word) === OPPOSITE[gender]);

/**
 * Surnames that the text uses of men and of women: "Miss Rowe … Mr Rowe" are two persons, and so are "Ms Doyle"
 * and "Doyle" where it has a Callum Doyle as well.
 */
export const sharedSurnames = ({ items }: Groups, n: NameText): ReadonlySet<string> => {
  const first = new Map<string, Gender>();
  const shared = new Set<string>();
  let bearers: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  for (const item of items) {
    if (item.kind !== PERSON || item.words.length !== 1) continue;
    const gender = addressBefore(n, item.first);
    if (gender) {
      bearers ??= bearersOf(items);
      if (!shared.has(item.key) && hasOther(bearers.get(item.words[0]), gender)) shared.add(item.key);
    }
    if (!gender) continue;
    const known = first.get(item.key);
    if (known === undefined) first.set(item.key, gender);
    else if (known !== gender) shared.add(item.key);
  }
  return shared;
};

/** One word where the other has two, of which only one is a person's name. */
const isGlued = (a: Item, b: Item): boolean =>
  (a.kind === PERSON) !== (b.kind === PERSON) && (a.words.length === 1) !== (b.words.length === 1);

/** Items with equal keys, and all names of one listed place. */
export const joinEqual = (
  groups: Groups,
  n: NameText,
  { shared, owners }: { readonly shared: ReadonlySet<string>; readonly owners: SoloOwners },
): void => {
  const clubs = clubsOf(groups.items);
  const bodies = new Set(groups.items.filter(({ kind }) => kind === ORGANISATION).map(({ key }) => key));
  const byKey = new Map<string, number>();
  const editions = new Map<string, number[]>();
  groups.items.forEach((item, i) => {
    const isPlace = item.place !== undefined && (item.form === 'demonym' || item.kind !== PERSON);
    const isTold = item.rule === CLUB;
    const club = isPlace || isTold ? clubs.get(item.words[0]) : undefined;
    if (club !== undefined && item.words.length === 1 && (isTold || isClub(n, groups.items[club], item))) {
      groups.join(club, i, 'short name of a club');
      return;
    }
    const isShared = shared.has(item.key) || owners.get(item.key) === ORGANISATION;
    const address = isShared ? addressBefore(n, item.first) : undefined;
    const own = address ? `${address}:${item.key}` : item.key;
    const isListed = isPlace && (!isUnlisted(item.place!) || bodies.has(item.key));
    const plain = isListed ? `place:${item.place!.name}` : isTold ? `club:${item.key}` : own;
    const key = item.editionWord < 0 ? plain : `${plain} ${item.editionWord}`;
    if (item.editionWord >= 0) addTo(editions, plain, i);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, i);
    // "Donaldjohanson", an asteroid, is not Donald Johanson.
    else if (!isGlued(groups.items[known], item))
      groups.join(known, i, isPlace && item.form === 'demonym' ? 'demonym' : 'the same name');
  });
  joinEditions(groups, byKey, editions);
  joinDistricts(groups, byKey);
  joinAccents(groups, byKey);
};

/** "KENORA, Ont. —": a town that only the dateline tells of, under the words of the text. */
const isUnlisted = ({ code, level }: KnownPlace): boolean => code === '' && level === 'city';

const BEYOND_ASCII = /[^\x20-\x7e]/;

/** "ASUNCION" and "Asunción": a listed place with and without its accents. */
const joinAccents = (groups: Groups, byKey: ReadonlyMap<string, number>): void => {
  for (const [key, i] of byKey) {
    if (!key.startsWith('place:') || !BEYOND_ASCII.test(key)) continue;
    const known = byKey.get(key.normalize('NFD').replace(/\p{M}/gu, ''));
    if (known !== undefined && groups.items[known].place?.code === groups.items[i].place?.code)
      groups.join(i, known, 'the same name');
  }
};

/** "2019 Nobel Prize" and "Nobel Prize", where the text names one edition only. */
const joinEditions = (
  groups: Groups,
  byKey: ReadonlyMap<string, number>,
  editions: ReadonlyMap<string, number[]>,
): void => {
  for (const [plain, list] of editions) {
    const known = byKey.get(plain);
    const group = onlyGroup(groups, list);
    if (known !== undefined && group >= 0) groups.join(group, known, 'the same name');
  }
};

/** "Mediterranean" of "Mediterranean Sea"; a name of no water stays. */
const withoutWater = (name: string): string =>
  name.endsWith(' Sea') ? name.slice(0, -4) : name.endsWith(' Ocean') ? name.slice(0, -6) : name;

/** "Washington" and "Washington, D.C.", "Mediterranean" and "Mediterranean Sea": one place under both. */
const joinDistricts = (groups: Groups, byKey: ReadonlyMap<string, number>): void => {
  for (const [key, i] of byKey) {
    if (!key.startsWith('place:')) continue;
    const comma = key.indexOf(', ');
    const short = comma < 0 ? withoutWater(key) : key.slice(0, comma);
    const known = short === key ? undefined : byKey.get(short);
    if (known !== undefined) groups.join(known, i, comma < 0 ? 'the same water' : 'the same city');
  }
};

const initialsOf = (item: Item, withSmall: boolean): string => {
  let text = '';
  for (const word of item.words) {
    const letter = wordText(word);
    // "Women's Tennis Association"
    if (letter[0] === "'" || letter[0] === '’') continue;
    if (
      !withSmall &&
      (word === W.of ||
        word === W.and ||
        word === W.the ||
        word === W.for ||
        letter === 'on' ||
        letter === 'to' ||
        letter === 'in')
    )
      continue;
    text += letter[0];
  }
  return text;
};

/** Whether the letters of an acronym begin words of a name, in order; not every word need have one. */
const isInitialsOf = (letters: string, name: Item): boolean => {
  let at = 0;
  for (const letter of initialsOf(name, true)) if (letter === letters[at]) at += 1;
  return at === letters.length;
};

/** `Long Name (LN)`, `LN (Long Name)`, `Long Name, or LN,`. */
const areDefined = (n: NameText, a: Item, b: Item): boolean => {
  const at = a.last;
  const { word } = n.t;
  // "the RMT union (National Union of …)"
  const isNoun = b.first - at === 2 && NOUN_KIND.get(word[at]) === ORGANISATION && !n.isCap(at);
  const open = isNoun && a.isAcronym && isInitialsOf(a.key, b) ? at + 1 : at;
  if (b.first - open === 1 && word[open] === W.open) return b.last < n.t.count && word[b.last] === W.close;
  return b.first - at <= 3 && b.first - at >= 2 && word[at] === W.comma && wordText(word[at + 1]) === 'or';
};

/** "Parliament of New South Wales (NSW)": the letters are those of the words after "of" alone. */
const fitsTail = (long: Item, short: Item): boolean => {
  const of = long.words.lastIndexOf(W.of);
  if (of < 1 || long.words.length - of < 3) return false;
  return initialsOf({ ...long, words: long.words.slice(of + 1) }, false) === short.key;
};

/** "CIA" of "United States Central Intelligence Agency": the letters after the country; empty where none opens it. */
const initialsAfterCountry = (n: NameText, item: Item): string => {
  const country = n.place(item.first, item.last) ?? n.demonym(item.first, item.last);
  if (country?.value.level !== 'country' || country.end >= item.last) return '';
  const rest = item.last - country.end;
  return rest < 3 || rest > item.words.length
    ? ''
    : initialsOf({ ...item, words: item.words.slice(-rest) }, false);
};

/** The letters of a name in order of the alphabet. */
const sorted = (letters: string): string => [...letters].sort().join('');

/**
 * "CBF" of "Brazilian Football Confederation", "FARC" of "Revolutionary Armed Forces of Colombia": the letters
 * of a body in a language that puts its head first.
 */
const opensWithHead = ({ words }: Item, letters: string): boolean => {
  const of = words.indexOf(W.of);
  return wordText(words[of > 0 ? of - 1 : words.length - 1])[0] === letters[0];
};

/** Letters that a body with a long name goes by: those of its first words. */
const LEAST_LEADING = 3;
const MOST_LEADING = 5;

/** "IAM" of "International Association of Machinists and Aerospace Workers", "NUH" of "Nottingham University Hospitals NHS Trust". */
const leadingInitials = (letters: string): string[] => {
  const heads: string[] = [];
  for (let k = LEAST_LEADING; k < letters.length && k <= MOST_LEADING; k += 1)
    heads.push(letters.slice(0, k));
  return heads;
};

/** Acronyms with what they stand for: by a definition in brackets, else by their letters. */
export const joinAcronyms = (groups: Groups, n: NameText): void => {
  const { items } = groups;
  const byInitials = new Map<string, number[]>();
  const byHead = new Map<string, number[]>();
  const bySorted = new Map<string, number[]>();
  items.forEach((item, i) => {
    if (item.words.length < 2 || item.isAcronym) return;
    const short = initialsOf(item, false);
    addTo(byInitials, short, i);
    const long = initialsOf(item, true);
    if (long !== short) addTo(byInitials, long, i);
    if (item.kind === ORGANISATION) {
      for (const head of leadingInitials(short)) addTo(byHead, head, i);
      if (short.length >= LEAST_LEADING && short.length <= MOST_LEADING) addTo(bySorted, sorted(short), i);
    }
    const tail = item.kind === PERSON ? '' : initialsAfterCountry(n, item);
    if (tail.length > 2 && tail !== short && tail !== long) addTo(byInitials, tail, i);
  });
  for (let i = 0; i + 1 < items.length; i += 1) {
    const [a, b] = [items[i], items[i + 1]];
    const isShort = (a.isAcronym || b.isAcronym) && (a.isAcronym ? b : a).words.length > 1;
    const isCountry = b.place?.level === 'country' && a.place !== b.place;
    // "PORT SUDAN (AP)": who reports from a place.
    const isDesk = a.place && b.isAcronym && b.kind === ORGANISATION && initialsOf(a, false) !== b.key;
    // "Michael Joe Garvey (FF)": whose party is told.
    const isParty = a.kind === PERSON && b.isAcronym && !isInitialsOf(b.key, a);
    if (
      isShort &&
      !(isCountry || isDesk || isParty) &&
      areDefined(n, a, b) &&
      !(b.isAcronym && fitsTail(a, b))
    )
      groups.join(i, i + 1, 'acronym defined in the text');
    else if (
      !a.place &&
      !b.place &&
      a.kind !== PERSON &&
      areDefined(n, a, b) &&
      !b.isAcronym &&
      isShortForm(a, b)
    )
      groups.join(i, i + 1, 'second name in brackets');
  }
  items.forEach((item, i) => {
    if (!item.isAcronym || (item.place && item.place.level !== 'city')) return;
    const whole = onlyGroup(groups, byInitials.get(item.key) ?? []);
    const others = (): number[] => {
      const list = bySorted.get(sorted(item.key)) ?? [];
      return list.length > MOST_ALIKE ? [] : list.filter((k) => opensWithHead(items[k], item.key));
    };
    const isOwn = knownNames.longest(n.t, item.first, item.last) === undefined;
    const led = whole === -2 && isOwn ? onlyGroup(groups, byHead.get(item.key) ?? []) : whole;
    const group = led === -2 ? onlyGroup(groups, others()) : led;
    if (group < 0 || (item.place && items[group].kind !== PLACE)) return;
    if (items[group].kind !== PERSON || isTurn(n, item)) groups.join(group, i, 'acronym');
  });
};

/** "((WSS))": the initials of who speaks in an interview. */
const isTurn = ({ t }: NameText, { first, last, key }: Item): boolean =>
  first > 1 &&
  key.length > 2 &&
  last + 1 < t.count &&
  [first - 1, first - 2].every((i) => t.word[i] === W.open) &&
  [last, last + 1].every((i) => t.word[i] === W.close);

/** A name in brackets that shares its first word: "HDT Védelmi Ipari Kft. (HDT Limited)". */
const isShortForm = (a: Item, b: Item): boolean =>
  a.words[0] === b.words[0] ||
  (b.words.length > 1 && isShortened(wordText(a.words[0]), wordText(b.words[0]))) ||
  (b.words.length === 1 && a.words.length > 2 && wordText(a.words[0])[0] === wordText(b.words[0])[0]);

/** "Penn" for "Pennsylvania". */
const isShortened = (full: string, short: string): boolean => short.length >= 4 && full.startsWith(short);
