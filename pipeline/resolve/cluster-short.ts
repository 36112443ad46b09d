import { ALONE, HEAD_KIND, isGiven, knownNames, PARTICLES, W } from '../annotate/name-classes.ts';
import { EVENT, LAW, ORGANISATION, PERSON, PLACE, PRODUCT } from '../annotate/name-kinds.ts';
import { TRADE } from '../annotate/name-trade.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordText, WordSet, wordSet } from '../core/vocabulary.ts';
import type { Groups } from './cluster-groups.ts';
import { ownerOf, type SoloOwners } from './cluster-solo.ts';
import type { Item } from './cluster-items.ts';
import { addTo, onlyGroup } from './cluster-join.ts';

/** Last words a name may shed: "Ford" for "Ford Motor Company". */
const SHED = wordSet(
  'company group corporation inc ltd limited plc corp co holdings holding motors motor airlines airline airways air industries technologies technology systems party movement enterprises pictures entertainment partners brothers university college defence aerospace pharmaceuticals bank foundation news media newspaper disease virus syndrome tv television communications network networks energy steel electric international global solutions services studios games labs records stores foods rebels militia club united city fc union pharma biotech therapeutics healthcare software semiconductor motor mining oil gas resources sons bros logistics chemicals chemical insurance securities capital ventures retail supermarkets hotels shipping telecom mobile cement bio constructions homes properties developments analytics consulting advisors advisers associates museum robotics home uk health rubber biologics genomics diagnostics optics devices cruises timber electronics wireless interactive beverages brewery breweries cosmetics bancorp bakery microsystems microelectronics instruments materials ceramics plastics packaging freight aviation maritime marine offshore renewables solar motorsport outdoors organics',
);

/** What a firm may add to a name that has a head of its own. */
const FORMS = wordSet('group holdings holding plc ltd limited inc corp corporation company');

/** Houses often called after the place they stand in, which the first word alone then is. */
const HOUSES = wordSet('school academy hospital hospice clinic theatre theater gallery seminary');

const PARTIES = new WordSet(['party', 'union']);
const STORMS = new WordSet(['hurricane', 'typhoon', 'cyclone', 'storm']);

/** Names of several words, by the words under which a short form of theirs is looked up. */
interface Index {
  readonly byFirst: Map<number, number[]>;
  /** By the last word without its plural `s`. */
  readonly byLast: Map<string, number[]>;
  /** By the word before the first "of". */
  readonly byOf: Map<number, number[]>;
}

/** Most names with a word in common among which a short form is looked for: more of them make it ambiguous. */
const MOST_NAMES = 200;

const INSTRUMENTS = wordSet('telescope observatory rover probe spacecraft orbiter');

/** "Webb" for "James Webb Space Telescope", "Hubble": words of the name of an instrument, unless a person in the text has them. */
const instrumentsOf = (items: readonly Item[]): ReadonlyMap<number, number[]> => {
  const found = new Map<number, number[]>();
  items.forEach(({ kind, words }, i) => {
    if (kind !== PRODUCT || words.length < 3 || !INSTRUMENTS.has(words[words.length - 1])) return;
    for (const word of words.slice(0, -1)) addTo(found, word, i);
  });
  if (found.size > 0)
    for (const { kind, words } of items)
      if (kind === PERSON && words.length > 1) for (const word of words) found.delete(word);
  return found;
};

/** One item of each group and name: the others say nothing more. */
const indexOf = (groups: Groups): Index => {
  const index: Index = { byFirst: new Map(), byLast: new Map(), byOf: new Map() };
  const seen = new Set<string>();
  groups.items.forEach((item, i) => {
    if (item.words.length < 2 || item.kind === PERSON || item.form === 'demonym') return;
    const name = `${groups.find(i)} ${item.kind} ${item.editionWord} ${item.words.join(' ')}`;
    if (seen.has(name)) return;
    seen.add(name);
    addTo(index.byFirst, item.words[0], i);
    addTo(index.byLast, stem(item.words[item.words.length - 1]), i);
    const of = item.words.indexOf(W.of);
    if (of > 0) addTo(index.byOf, item.words[of - 1], i);
  });
  return index;
};

/** Whether a list has no item but this one. */
const isOnly = (list: readonly number[] | undefined, i: number): boolean =>
  !list || (list.length === 1 && list[0] === i);

/** Short forms of bodies, places, events, laws and products: "Ford", "the Treasury Department", "Blenheim". */
export const joinShortForms = (groups: Groups, n: NameText, owners: SoloOwners): void => {
  const { items } = groups;
  const { byFirst, byLast, byOf } = indexOf(groups);
  const secondUse = secondUses(groups, n);
  const placed = placedIn(items);
  const instruments = instrumentsOf(items);
  items.forEach((item, i) => {
    if (
      item.form === 'demonym' ||
      (item.place && item.kind === PLACE) ||
      (item.kind === PERSON && item.words.length > 1) ||
      ownerOf(owners, n, item) === PERSON
    )
      return;
    const last = item.words[item.words.length - 1];
    const opened = byFirst.get(item.words[0]);
    const ended = byLast.get(stem(last));
    const ofs = byOf.get(last);
    const tools = item.words.length === 1 ? instruments.get(last) : undefined;
    // Most names share no word with another.
    if (!ofs && !tools && isOnly(opened, i) && isOnly(ended, i)) return;
    const lookups: (readonly [number[] | undefined, (full: Item) => boolean])[] = [
      [
        opened,
        (full) =>
          (sheds(full, item, placed) && !isLaterBranch(n, full, items[groups.find(i)])) ||
          shedsPlace(full, item) ||
          isBeforeHyphen(n, full, item) ||
          isOfSaint(full, item),
      ],
      [
        ended,
        (full) =>
          (endsWith(full, item) && !isOtherHouse(n, full, secondUse.get(item.key))) ||
          isWithoutForm(full, item) ||
          (isFounder(n, full, item) && items[groups.find(i)].words.length === 1) ||
          isTheHead(n, full, item),
      ],
      [ofs, (full) => shedsOf(n, full, item)],
      [ended, (full) => skips(full, item) || isStorm(full, item)],
      [tools, (full) => full.kind === PRODUCT],
    ];
    for (const [list, fits] of lookups) {
      if (!list || list.length > MOST_NAMES) continue;
      const group = onlyGroup(
        groups,
        list.filter((k) => k !== i && !areEditions(items[k], item) && fits(items[k])),
      );
      if (group < 0) continue;
      groups.join(group, i, 'short form');
      return;
    }
  });
  joinInverted(groups);
};

/** Names of which the text says somewhere that they are places: "in Wexcombe". */
const placedIn = (items: readonly Item[]): ReadonlySet<string> => {
  const placed = new Set<string>();
  for (const { kind, key, form } of items) if (kind === PLACE && form !== 'demonym') placed.add(key);
  return placed;
};

/** By the key of a name: the token where it stands for the second time, the title not counted. */
const secondUses = ({ items }: Groups, n: NameText): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  const second = new Map<string, number>();
  for (const { key, first } of items) {
    if (n.s.ofToken[first] === 0) continue;
    const count = (uses.get(key) ?? 0) + 1;
    uses.set(key, count);
    if (count === 2) second.set(key, first);
  }
  return second;
};

/** "the Senate … the Senate … the U.S. Senate": what was named so twice before is that of another country or state. */
const isOtherHouse = (n: NameText, full: Item, second: number | undefined): boolean => {
  const country = n.place(full.first, full.last);
  return (
    second !== undefined &&
    second < full.first &&
    country?.value.level === 'country' &&
    country.end < full.last &&
    full.kind === ORGANISATION
  );
};

/** "2016 … election" and "2020 … election": two things of one name. */
const areEditions = (a: Item, b: Item): boolean =>
  a.editionWord >= 0 && b.editionWord >= 0 && a.editionWord !== b.editionWord;

/** A word without its plural `s`. */
const stem = (word: number): string => {
  const text = wordText(word);
  return text.length > 4 && text.endsWith('s') ? text.slice(0, -1) : text;
};

const isPlainPair = (full: Item, part: Item): boolean =>
  full.kind === ORGANISATION &&
  part.kind === ORGANISATION &&
  part.words.length === 1 &&
  full.words.length === 2 &&
  full.first < part.first &&
  !part.isAcronym &&
  !part.place &&
  !HEAD_KIND.has(full.words[1]);

/** "St Brendan's" for "St Brendan's Catholic Primary School": a house of a saint by the possessive alone. */
const isOfSaint = (full: Item, part: Item): boolean =>
  full.kind !== PERSON &&
  full.words.length > part.words.length &&
  part.words[part.words.length - 1] === W.possessive &&
  part.words.every((word, k) => full.words[k] === word);

/** "SNC" for "SNC-Lavalin". */
const isBeforeHyphen = (n: NameText, full: Item, part: Item): boolean =>
  part.isAcronym &&
  full.kind === ORGANISATION &&
  full.last - full.first === 3 &&
  n.t.word[full.first + 1] === W.hyphen;

/** "Facebook" named before "Facebook Ireland": the firm, and its branch in a country. */
const isLaterBranch = (n: NameText, full: Item, first: Item): boolean =>
  first.first < full.first && n.place(full.last - 1, full.last)?.value.level === 'country';

/** `part` opens `full`, and the rest is what names of bodies shed. */
const sheds = (full: Item, part: Item, placed: ReadonlySet<string>): boolean => {
  const { words } = part;
  if (full.words.length <= words.length || !words.every((word, k) => full.words[k] === word)) return false;
  if (part.isAcronym && words.length === 1 && full.kind !== ORGANISATION) return false;
  // "Al Noor Ports" for "Al Noor Ports Group"
  if (words.length > 1 && full.words.length === words.length + 1 && FORMS.has(full.words[words.length]))
    return true;
  if (HEAD_KIND.has(words[words.length - 1])) return false;
  // "Varga" for "Varga Pack": what is bought and owned under both names.
  if (full.rule === TRADE && part.rule === TRADE && full.words.length === 2) return true;
  // "Dunmore" for "Dunmore Pike": a firm under the first of two words that tell nothing.
  if (isPlainPair(full, part)) return true;
  const rest = full.words.slice(words.length);
  // "Nomzamo" for "Nomzamo Primary School", and not the town "Wexcombe" for "Wexcombe School".
  const isBody = part.kind === ORGANISATION && !(words.length === 1 && placed.has(part.key));
  const mayBeHouse = !part.place && (isBody || (part.kind === PLACE && words.length > 1));
  if (HOUSES.has(rest[rest.length - 1]) && mayBeHouse) return true;
  return (
    SHED.has(rest[rest.length - 1]) ||
    (full.kind === EVENT && HEAD_KIND.get(rest[rest.length - 1]) === EVENT && words.length > 1)
  );
};

/** Papers whose names differ in a word in the middle: "Yorkshire Post" and "Yorkshire Evening Post". */
const PAPERS = wordSet(
  'post times news herald telegraph mail express star guardian journal gazette tribune chronicle echo',
);

/** "Lilly" for "Eli Lilly", "Deere" for "John Deere": a well-known firm that bears the name of a person. */
const isFounder = (n: NameText, full: Item, part: Item): boolean =>
  full.kind === ORGANISATION &&
  full.words.length === 2 &&
  part.words.length === 1 &&
  full.first < part.first &&
  part.words[0] === full.words[1] &&
  isGiven(full.words[0]) &&
  knownNames.longest(n.t, full.first, full.last)?.value === ORGANISATION;

/** Nouns of firms that open their names in the Romance languages, without their accents. */
const OPENING_FORMS = wordSet(
  'banco banca banque grupo groupe gruppo minera mineracao mineradora cerveceria constructora empresa compania companhia compagnie sociedad sociedade societe societa cooperativa cooperative scuderia',
);

/** "Serra Clara" for "Mineração Serra Clara". */
const isWithoutForm = (full: Item, part: Item): boolean =>
  full.kind === ORGANISATION &&
  full.first < part.first &&
  full.words.length === part.words.length + 1 &&
  OPENING_FORMS.has(full.words[0]) &&
  !part.place &&
  part.words.every((word, k) => full.words[k + 1] === word);

/** Buildings called after the town they stand in: "Cahors Cathedral" is not "Cahors". */
const OF_TOWNS = wordSet(
  'cathedral airport station stadium arena zoo prison jail harbour harbor port mosque synagogue market town city county district road street bridge fort pier beach marina barracks hospital theatre dock docks school library',
);

/** "Blenheim" for "Blenheim Palace", "Mola" for "Mola di Bari". */
const shedsPlace = (full: Item, part: Item): boolean => {
  if (full.kind !== PLACE || part.words.length !== 1 || full.words[0] !== part.words[0]) return false;
  if (HEAD_KIND.has(part.words[0]) || OF_TOWNS.has(full.words[full.words.length - 1])) return false;
  const [, second] = full.words;
  if (full.words.length === 2) return part.kind !== PERSON && HEAD_KIND.get(second) === PLACE;
  return full.words.length === 3 && PARTICLES.has(second) && second !== W.and;
};

/** "Unity Party" for "Unity Party of America", "House" for "US House of Representatives". */
const shedsOf = (n: NameText, full: Item, part: Item): boolean => {
  const of = full.words.indexOf(W.of);
  const shift = of - part.words.length;
  if (full.kind !== ORGANISATION || shift < 0) return false;
  if (!part.words.every((word, k) => full.words[shift + k] === word)) return false;
  if (part.words.length === 1) return ALONE.has(part.words[0]);
  if (shift > 0) return false;
  let at = full.first;
  while (at < full.last && n.t.word[at] !== W.of) at += 1;
  const from = n.t.word[at + 1] === W.the ? at + 2 : at + 1;
  // The party of a state is not the party of the country: "Constitution Party of Idaho".
  const level = from < full.last ? n.place(from, full.last)?.value.level : undefined;
  return (
    level === 'country' ||
    level === 'world' ||
    (level === 'region' && !PARTIES.has(part.words[part.words.length - 1]))
  );
};

/** "Lorenzo" for "Hurricane Lorenzo", and not for a person of that name. */
const isStorm = (full: Item, part: Item): boolean =>
  full.kind === EVENT && part.words.length === 1 && full.words.length === 2 && STORMS.has(full.words[0]);

/** "Oversight Committee" for "House Oversight and Reform Committee": words left out, the head kept. */
const skips = (full: Item, part: Item): boolean => {
  if (full.kind !== ORGANISATION || part.words.length < 2 || part.words.includes(W.of)) return false;
  if (HEAD_KIND.get(part.words[part.words.length - 1]) !== ORGANISATION || full.words.includes(W.of))
    return false;
  if (PAPERS.has(part.words[part.words.length - 1])) return false;
  let k = 0;
  for (const word of full.words) if (k < part.words.length && stem(word) === stem(part.words[k])) k += 1;
  return k === part.words.length && full.words.length > k;
};

/** "the Comets" for "Sydney Comets": the last word, a plural, of the name of a team after its town. */
const isTeam = (full: Item, part: Item): boolean =>
  full.kind === ORGANISATION &&
  part.kind === ORGANISATION &&
  part.words.length === 1 &&
  full.words.length <= 3 &&
  full.words[full.words.length - 1] === part.words[0] &&
  wordText(part.words[0]).endsWith('s') &&
  !part.isAcronym;

/** "the Hall" for "Fishmongers' Hall": the head of a place with the article, after the full name. */
const isTheHead = (n: NameText, full: Item, part: Item): boolean =>
  full.kind === PLACE &&
  part.words.length === 1 &&
  full.first < part.first &&
  full.words[full.words.length - 1] === part.words[0] &&
  HEAD_KIND.get(part.words[0]) === PLACE &&
  part.first > 0 &&
  n.t.word[part.first - 1] === W.the;

/** `part` closes `full`, with the head of the name in it. */
const endsWith = (full: Item, part: Item): boolean => {
  const shift = full.words.length - part.words.length;
  if (shift < 1) return false;
  const of = part.words.indexOf(W.of);
  const kind = HEAD_KIND.get(part.words[of > 0 ? of - 1 : part.words.length - 1]);
  const isHouse = of > 0 && kind === PLACE;
  if (isTeam(full, part)) return true;
  if (kind !== ORGANISATION && kind !== EVENT && kind !== LAW && !isHouse) return false;
  if (full.words.includes(W.of) && !part.words.includes(W.of)) return false;
  // "the Bulls" is not "Red Bull".
  if (part.words.length === 1) return full.words[shift] === part.words[0];
  return part.words.every((word, k) => stem(full.words[shift + k]) === stem(word));
};

/** "Department of Justice" and "Justice Department": the same words, turned round. */
const joinInverted = (groups: Groups): void => {
  const byBag = new Map<string, number>();
  groups.items.forEach((item, i) => {
    if (item.words.length < 2 || item.kind === PERSON || item.form === 'demonym') return;
    const bag = item.words
      .filter((word) => word !== W.of && word !== W.the && word !== W.for)
      .sort((a, b) => a - b)
      .join(' ')
      // "NEW YORK, Feb 8 - Boston beat New York": a town and its club
      .concat(` ${item.editionWord} ${item.kind === PLACE ? 'place' : 'other'}`);
    const known = byBag.get(bag);
    if (known === undefined) byBag.set(bag, i);
    else groups.join(known, i, 'the same words');
  });
};
