import { stated } from '../../schemas/value.ts';
import { knownNames, NOUN_KIND, W } from '../annotate/name-classes.ts';
import { EVENT, LAW, ORGANISATION, PERSON, PLACE, PRODUCT } from '../annotate/name-kinds.ts';
import { OFFICE } from '../annotate/titles.ts';
import { TAG } from '../annotate/tag-set.ts';
import { WORD } from '../annotate/tokens.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { PlaceCountries } from './cluster-around.ts';
import type { Hit } from './cluster-apart.ts';
import { BORDERLESS, SHARED_TOWNS, STREETS } from './cluster-country-words.ts';
import { type Country, namesOf } from './cluster-hits.ts';
import type { Item } from './cluster-items.ts';
import { townCountries } from '../lexicon/towns.ts';
import { toldTown } from './cluster-town.ts';

/** Words between a country and the thing it is said of. */
const MOST_BETWEEN = 5;
const RIVER = wordId('river');
const BASED = wordId('based');
const SMALL_LINKS = wordSet('and of the for');
/** Tags of words that may stand between a country and a place in it: not those of "Omsk to Berlin". */
const DESCRIBING: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJECTIVE, TAG.PARTICIPLE]);

/** Reads which country the text gives to an entity. One country or none: two that differ give none. */
export class CountryReader extends PlaceCountries {
  /** The country of what is no place; `undefined` where the text does not say. */
  of(kind: number, items: readonly Item[]): Country | undefined {
    const named = namesOf(items);
    if (kind === PERSON) return this.first(named, (item) => this.ofPerson(item));
    const inName =
      kind === ORGANISATION || kind === EVENT || kind === LAW ? this.ofName(kind, named) : undefined;
    if (inName) return inName;
    return kind === ORGANISATION || kind === EVENT
      ? this.first(named, (item) => this.ofBody(item))
      : undefined;
  }

  private first(items: readonly Item[], read: (item: Item) => Country | undefined): Country | undefined {
    let found: Country | undefined;
    for (const item of items) {
      const country = read(item);
      if (!country) continue;
      if (found && found.code.value !== country.code.value) return undefined;
      found ??= country;
    }
    return found;
  }

  /**
   * The country of a place as the lists and the words beside it tell; `none` for what lies in no one country,
   * `undefined` where only the text around can tell.
   */
  ofPlace(all: readonly Item[]): Country | 'none' | undefined {
    const items = namesOf(all);
    const listed = items.find((item) => item.place?.code);
    if (listed) {
      const { place } = listed;
      const span = this.spanOf(listed.first, listed.last);
      if (place!.level === 'country') return { code: stated(place!.code, span), reason: 'is a country' };
      const around = this.first(items, (item) => this.around(item));
      if (around) return around;
      // A town of that name lies in several countries.
      if (SHARED_TOWNS.has(place!.name)) return undefined;
      return this.inList(listed);
    }
    const isOfMany = (item: Item): boolean =>
      item.place?.level === 'world' || BORDERLESS.has(item.words.at(-1) ?? -1);
    if (items.some(isOfMany)) return 'none';
    const said =
      this.first(items, (item) => this.around(item)) ??
      // "the Paraguay River": a river leaves the country whose name it bears
      this.first(items, (item) => (item.words.at(-1) === RIVER ? undefined : this.inside(item))) ??
      this.first(items, (item) => this.ofBody(item));
    if (said) return said;
    if (items.some((item) => this.isKnownBody(item))) return 'none';
    return toldTown(this.n.t.text, this.spansOf(items), this.named);
  }

  /** "White House": a well-known body is where it is, whatever the text is about. */
  private isKnownBody({ first, last, isAcronym }: Item): boolean {
    const name = this.n.t.text.slice(this.n.t.start[first], this.n.t.end[last - 1]);
    // "the port of Ilo" is not the ILO
    if (last - first === 1 && !isAcronym && townCountries(name)) return false;
    const known = knownNames.longest(this.n.t, first, last);
    return known?.end === last && (known.value === ORGANISATION || known.value === PRODUCT);
  }

  /** "Kiruna, Sweden"; "Magnitogorsk, a city in the Ural region of Russia". */
  private around(item: Item): Country | undefined {
    const { n } = this;
    const { word, count, kind } = n.t;
    let at = item.last;
    if (at + 1 >= count || n.startsLine(at)) return undefined;
    if (word[at] === W.comma) {
      const hit = this.hitAt(at + 1, count);
      if (hit && hit.place.level !== 'city') return this.said(hit, `followed by "${this.words(hit)}"`);
      at += 1;
      const region = this.liesIn(at);
      if (region) return this.said(region, `followed by "in ${this.words(region)}"`);
      let hasNoun = false;
      for (let k = at; k < Math.min(at + 12, count) && kind[k] === WORD; k += 1) {
        if (NOUN_KIND.get(word[k]) === PLACE && !n.isCap(k)) hasNoun = true;
        const found = this.hitAt(k, count);
        if (found) k = found.end - 1;
        if (hasNoun && found?.place.code)
          return this.said(found, `described as lying in "${this.words(found)}"`);
      }
    }
    return this.before(item.first);
  }

  /** ", in southern Morocco": the country behind "in" and at most two words in lower case. */
  private liesIn(at: number): Hit | undefined {
    const { n } = this;
    if (n.t.word[at] !== W.in) return undefined;
    let k = at + 1;
    while (k < at + 3 && k < n.t.count && !n.isCap(k)) k += 1;
    const hit = k < n.t.count ? this.hitAt(k, n.t.count) : undefined;
    return hit && hit.place.level !== 'city' ? hit : undefined;
  }

  /** "the Russian city of X", "Rwanda's X". */
  private before(first: number): Country | undefined {
    const { n } = this;
    const { word } = n.t;
    let at = first;
    if (at >= 2 && word[at - 1] === W.of) at -= 1;
    for (let k = 0; k < 3 && at > 0; k += 1) {
      if (word[at - 1] === W.possessive) {
        const owner = this.hitBefore(at - 1);
        return owner ? this.said(owner, `"${this.words(owner)}" owns it`) : undefined;
      }
      const hit = this.hitBefore(at);
      if (hit && at < first) return this.said(hit, `introduced as "${this.words(hit)}"`);
      if (n.isCap(at - 1) || n.t.kind[at - 1] !== WORD || !DESCRIBING.has(n.tag[at - 1])) return undefined;
      at -= 1;
    }
    return undefined;
  }

  /** A listed place within the name: "Chelyabinsk Oblast". */
  private inside(item: Item): Country | undefined {
    if (STREETS.has(item.words.at(-1) ?? -1)) return undefined;
    for (let i = item.first; i < item.last; i += 1) {
      const hit = this.hitAt(i, item.last);
      if (hit?.place.code && this.isAbout(hit)) return this.said(hit, `"${this.words(hit)}" in the name`);
    }
    return undefined;
  }

  /** "Rwanda's Minister … X", "French President X", "X of Kenya", "X, the French president". */
  private ofPerson(item: Item): Country | undefined {
    const { n } = this;
    const { word, count } = n.t;
    const { title } = item;
    if (title >= 0 && n.titles.last[title] === item.first) {
      const country = this.beforeTitle(n.titles.first[title]);
      if (country) return country;
    }
    const at = item.last;
    if (at + 1 >= count || n.startsLine(at)) return undefined;
    if (word[at] === W.of && item.words.length > 1) {
      const hit = this.hitAt(word[at + 1] === W.the ? at + 2 : at + 1, count);
      return hit && hit.place.level === 'country' ? this.said(hit, `"of ${this.words(hit)}"`) : undefined;
    }
    return word[at] === W.comma ? this.apposition(at + 1) : undefined;
  }

  /** What stands before a title: a demonym, a place or its possessive, small words between. */
  private beforeTitle(first: number): Country | undefined {
    const { n } = this;
    let at = first;
    for (let k = 0; k <= 3 && at > 0; k += 1) {
      const end = n.t.word[at - 1] === W.possessive ? at - 1 : at;
      const hit = this.hitBefore(end);
      if (hit) {
        if (this.isCompound(hit)) return undefined;
        return this.said(hit, `"${this.words(hit)}" before the title`);
      }
      if (end !== at || n.isCap(at - 1) || n.t.kind[at - 1] !== WORD || SMALL_LINKS.has(n.t.word[at - 1]))
        return undefined;
      at -= 1;
    }
    return undefined;
  }

  /** "Canadian-US", "French and German": two at once. */
  private isCompound(hit: Hit): boolean {
    const { word } = this.n.t;
    return (
      hit.first > 1 &&
      (word[hit.first - 1] === W.hyphen || word[hit.first - 1] === W.and) &&
      this.hitBefore(hit.first - 1) !== undefined
    );
  }

  /** After a comma: "Rwanda's Minister of Trade", "the French president", "president of France". */
  private apposition(at: number): Country | undefined {
    const { n } = this;
    const { word, count } = n.t;
    const from = word[at] === W.the ? at + 1 : at;
    const hit = this.hitAt(from, count);
    if (hit) {
      const next = word[hit.end] === W.possessive ? hit.end + 1 : hit.end;
      for (let k = next; k < Math.min(next + 3, count); k += 1) {
        if (n.titles.ofToken[k] >= 0)
          return this.said(hit, `"${this.words(hit)}" before the title after the name`);
        if (n.t.kind[k] !== WORD) return undefined;
      }
      return undefined;
    }
    const title = from < count ? n.titles.ofToken[from] : -1;
    if (title < 0) return undefined;
    const end = n.titles.last[title];
    if (end + 1 >= count || word[end] !== W.of) return undefined;
    const begin = word[end + 1] === W.the ? end + 2 : end + 1;
    const owner = this.hitAt(begin, count) ?? this.placed.get(begin);
    const isOffice = n.titles.kind[title] === OFFICE;
    return owner && (owner.place.level === 'country' || isOffice)
      ? this.said(owner, `title of "${this.words(owner)}"`)
      : undefined;
  }

  /** Countries, regions and cities within a name, all of one country. */
  private ofName(kind: number, items: readonly Item[]): Country | undefined {
    let found: Hit | undefined;
    for (const item of items) {
      for (let i = item.first; i < item.last; i += 1) {
        const hit = this.hitAt(i, item.last);
        if (!hit?.place.code || (hit.first === item.first && hit.end === item.last)) continue;
        if (hit.place.level !== 'country' && (kind === LAW || !this.isAbout(hit))) continue;
        if (found && found.place.code !== hit.place.code) return undefined;
        found ??= hit;
        i = hit.end - 1;
      }
    }
    return found ? this.said(found, `"${this.words(found)}" in the name`) : undefined;
  }

  /** "Australian mining giant BHP", "Brazil's National Institute", "the Yemen-based Houthi movement". */
  private ofBody(item: Item): Country | undefined {
    const { n } = this;
    const { word, kind } = n.t;
    let at = item.first;
    let isDescribed = false;
    for (let k = 0; k <= MOST_BETWEEN && at > 0 && !n.startsLine(at); k += 1) {
      const before = at - 1;
      if (word[before] === W.possessive) {
        const owner = this.hitBefore(before);
        return owner ? this.said(owner, `"${this.words(owner)}" owns it`) : undefined;
      }
      if (word[before] === BASED && before >= 2 && word[before - 1] === W.hyphen) {
        const home = this.hitBefore(before - 1);
        return home ? this.said(home, `"${this.words(home)}-based"`) : undefined;
      }
      const hit = this.hitBefore(at);
      if (hit)
        return (isDescribed || k === 0) && !this.isCompound(hit)
          ? this.said(hit, `introduced as "${this.words(hit)}"`)
          : undefined;
      if (kind[before] !== WORD && word[before] !== W.hyphen) break;
      if (n.isCap(before) || n.tag[before] === 19 || n.tag[before] === 6) break;
      if (k === 0 && NOUN_KIND.get(word[before]) === ORGANISATION) isDescribed = true;
      at = before;
    }
    return this.describedAfter(item);
  }

  /** "Sidley Austin, an American law firm". */
  private describedAfter(item: Item): Country | undefined {
    const { n } = this;
    const { word, count, kind } = n.t;
    const at = item.last;
    if (at + 3 >= count || word[at] !== W.comma || n.startsLine(at)) return undefined;
    if (n.tag[at + 1] !== 6) return undefined;
    const hit = this.hitAt(at + 2, count);
    if (!hit) return undefined;
    for (let k = hit.end; k < Math.min(hit.end + 4, count) && kind[k] === WORD; k += 1) {
      if (NOUN_KIND.get(word[k]) === ORGANISATION) return this.said(hit, `described as "${this.words(hit)}"`);
    }
    return undefined;
  }
}
