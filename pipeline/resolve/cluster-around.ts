import { implied, reference } from '../../schemas/value.ts';
import { W } from '../annotate/name-classes.ts';
import { countryName } from '../annotate/name-places.ts';
import { wordId } from '../core/vocabulary.ts';
import { type Hit, isApart, isLocated, isTowards, opensName } from './cluster-apart.ts';
import { WORLDWIDE } from './cluster-country-words.ts';
import { type Country, CountryHits, namesOf } from './cluster-hits.ts';
import type { Item } from './cluster-items.ts';
import { isElsewhere, townCountry } from './cluster-town.ts';

const OR = wordId('or');
const AIRPORT = wordId('airport');
const NOTHING: ReadonlySet<number> = new Set();

/** Tokens of its sentence on each side of a place among which the only country is looked for: more than any but a list has. */
const NEAR = 250;

/** Reads the country of a place from the rest of the text. */
export class PlaceCountries extends CountryHits {
  /** A place of no list: the only country of its sentence. */
  bySentence(all: readonly Item[]): Country | undefined {
    const { n } = this;
    const items = namesOf(all);
    if (items.some(({ place }) => place?.code)) return undefined;
    for (const item of items) {
      const sentence = n.s.ofToken[item.first];
      const near = this.onlyHit(this.hitsAround(item, n.s.first[sentence], n.s.last[sentence]));
      if (near)
        return this.withTown(
          items,
          this.said(near, `the only country of its sentence, by "${this.words(near)}"`),
        );
    }
    return undefined;
  }

  /** A place of no list: the only country of its paragraph. */
  byParagraph(all: readonly Item[]): Country | undefined {
    const { n } = this;
    const items = namesOf(all);
    if (items.some(({ place }) => place?.code)) return undefined;
    for (const item of items) {
      let from = item.first;
      while (from > 0 && item.first - from < NEAR && !n.startsLine(from)) from -= 1;
      const near = this.onlyHit(this.hitsAround(item, from, item.first, this.bodies));
      if (near && isLocated(n, near))
        return this.withTown(
          items,
          this.said(near, `the only country before it in its paragraph, by "${this.words(near)}"`),
        );
    }
    return undefined;
  }

  /** The country the text is about, for a place of which nothing else is told. */
  byText(all: readonly Item[]): Country | undefined {
    const items = namesOf(all);
    const listed = items.find(({ place }) => place?.code);
    if (listed) return listed.place!.code === this.main ? this.inList(listed) : undefined;
    const isWorldwide = items.some(
      ({ words }) => words.some((word) => WORLDWIDE.has(word)) && words.at(-1) !== AIRPORT,
    );
    if (!this.main || isWorldwide || items.some((one) => this.isAmongOthers(one)))
      return this.withTown(items, undefined);
    const [item] = items;
    const about = {
      code: implied(this.main, this.spanOf(item.first, item.last)),
      reason: `the text is about ${countryName(this.main)}`,
    };
    return this.withTown(items, about);
  }

  /** "Tajikistan, which builds the dam, and China": its sentence names countries, and not that of the text. */
  private isAmongOthers(item: Item): boolean {
    const sentence = this.n.s.ofToken[item.first];
    const hits = this.hitsAround(item, this.n.s.first[sentence], this.n.s.last[sentence]);
    return hits.length > 1 && hits.every(({ place }) => place.code !== this.main);
  }

  /** What the list of towns says of a place that has a country beside it, else that country. */
  private withTown(items: readonly Item[], near: Country | undefined): Country | undefined {
    if (near && items.some((one) => this.isInRow(one, near.code.value))) return near;
    const { text } = this.n.t;
    const spans = this.spansOf(items);
    const town = townCountry(text, spans, near?.code.value);
    if (town || !near) return town;
    return isElsewhere(text, spans[0], near.code.value) ? undefined : near;
  }

  /** The listed and settled places between two tokens that tell of where an item lies. */
  private hitsAround(
    item: Item,
    from: number,
    to: number,
    without: ReadonlySet<number> = NOTHING,
  ): readonly Hit[] {
    const { n } = this;
    const found: Hit[] = [];
    const limit = Math.min(to, item.last + NEAR);
    for (let i = Math.max(from, item.first - NEAR); i < limit; i += 1) {
      if (i >= item.first && i < item.last) continue;
      const hit = this.hitAt(i, limit);
      if (!hit?.place.code || this.persons.has(i) || without.has(i) || opensName(n, hit)) continue;
      if (isApart(n, item, hit, this.persons)) continue;
      found.push(hit);
      i = hit.end - 1;
    }
    return found;
  }

  /** The one of them that tells the country; `undefined` where they lie in two. */
  private onlyHit(hits: readonly Hit[]): Hit | undefined {
    const { n } = this;
    const found = hits.find((hit) => isLocated(n, hit)) ?? hits[0];
    if (!found || hits.some(({ place }) => place.code !== found.place.code)) return undefined;
    if (found.place.code === this.main) return found;
    return (!this.main && !isTowards(n, found)) || isLocated(n, found) ? found : undefined;
  }

  /** "Waikaka, Pukerau and Balfour": beside a place of a country. */
  private isInRow({ first, last }: Item, code: string): boolean {
    const { n } = this;
    const { word, count } = n.t;
    const isLink = (at: number): boolean => word[at] === W.comma || word[at] === W.and || word[at] === OR;
    if (last + 1 < count && isLink(last) && this.placed.get(last + 1)?.place.code === code) return true;
    if (first < 2 || !isLink(first - 1)) return false;
    for (let i = first - 2; i >= Math.max(0, first - 6); i -= 1) {
      const hit = this.placed.get(i);
      if (hit?.end === first - 1) return hit.place.code === code;
    }
    return false;
  }

  protected inList({ place, first, last }: Item): Country {
    return {
      code: reference(
        place!.code,
        `lexicon/place-names#${place!.name}`,
        place!.name,
        this.spanOf(first, last),
      ),
      reason: `${place!.level} of ${countryName(place!.code)} in the place list`,
    };
  }
}
