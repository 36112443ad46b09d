import type { Span } from '../../schemas/span.ts';
import { implied, type Value } from '../../schemas/value.ts';
import type { NameText } from '../annotate/name-text.ts';
import { HAS_UPPER } from '../annotate/tokens.ts';
import type { Hit } from './cluster-apart.ts';
import type { Item } from './cluster-items.ts';

/** A country with the reason for it. */
export interface Country {
  readonly code: Value<string>;
  readonly reason: string;
}

const tokensOf = (items: readonly Item[]): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const { first, last } of items) for (let i = first; i < last; i += 1) tokens.add(i);
  return tokens;
};

export const namesOf = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ form }) => form !== 'nominal' && form !== 'pronoun');

/** The places of a text: those of the lists, and those whose country was found. */
export class CountryHits {
  protected readonly n: NameText;
  /** The country that the text is about, as far as it is known. */
  main = '';
  /** Countries of the places that the text names. */
  protected readonly named = new Set<string>();
  /** Where the names of bodies and events hint at a country: the token, and the country. */
  readonly hinted: { readonly first: number; readonly code: string }[] = [];
  /** Places of no list, by their first token. */
  protected readonly placed = new Map<number, Hit>();
  /** Tokens that belong to names of persons, and those of bodies. */
  protected readonly persons: ReadonlySet<number>;
  protected readonly bodies: ReadonlySet<number>;
  private readonly ofBodies: readonly Item[];
  constructor(
    n: NameText,
    items: readonly Item[],
    others: { persons: readonly Item[]; bodies: readonly Item[] },
  ) {
    this.n = n;
    for (const { place } of items) if (place?.code) this.named.add(place.code);
    this.persons = tokensOf(others.persons);
    this.bodies = tokensOf(others.bodies);
    this.ofBodies = others.bodies;
  }

  /**
   * Remembers the countries that stand within the names of bodies: "University of Cape Verde"; and those that
   * the text hints at by them: "Scottish Cup", "Aberdeen" the club.
   */
  noteTold(): void {
    for (const { first, last } of this.ofBodies)
      for (let i = first; i < last; i += 1) {
        const hit = this.hitAt(i, last);
        if (!hit?.place.code) continue;
        i = hit.end - 1;
        const isCountry = hit.place.level === 'country';
        if (isCountry) this.named.add(hit.place.code);
        // "Chilean Navy", and not "Community of Portuguese Language Countries"; "Aberdeen", and not "University of Coimbra"
        const isHint =
          hit.first === first
            ? isCountry || hit.end === last
            : isCountry && this.n.place(hit.first, last) !== undefined;
        if (isHint) this.hinted.push({ first: hit.first, code: hit.place.code });
      }
  }

  /** Remembers the country of a place that no list has, for who holds an office there. */
  note(items: readonly Item[], country: Country | undefined): void {
    if (!country) return;
    for (const { first, last, place, form } of items)
      if (!place && form !== 'nominal' && form !== 'pronoun')
        this.placed.set(first, {
          place: { name: '', code: country.code.value, level: 'city' },
          first,
          end: last,
        });
  }

  /** "Siena College" in a text about America: a place inside a name counts if its country is in the text. */
  protected isAbout(hit: Hit): boolean {
    return this.named.size === 0 || this.named.has(hit.place.code);
  }

  protected spanOf(first: number, end: number): Span {
    return { start: this.n.t.start[first], end: this.n.t.end[end - 1] };
  }

  protected hitAt(i: number, limit: number): Hit | undefined {
    const { n } = this;
    if ((n.t.flags[i] & HAS_UPPER) === 0) return undefined;
    const place = n.place(i, limit);
    const settled = this.placed.get(i);
    if (settled && settled.end <= limit && settled.end > (place?.end ?? 0)) return settled;
    const demonym = n.demonym(i, limit);
    const hit = place && demonym ? (place.end >= demonym.end ? place : demonym) : (place ?? demonym);
    return hit ? { place: hit.value, first: i, end: hit.end } : undefined;
  }

  /** The place or demonym that ends right before token `end`. */
  protected hitBefore(end: number): Hit | undefined {
    for (let first = end - 1; first >= Math.max(0, end - 5); first -= 1) {
      const hit = this.hitAt(first, end);
      if (hit?.end === end) {
        for (let wider = first - 1; wider >= Math.max(0, end - 5); wider -= 1) {
          const longer = this.hitAt(wider, end);
          if (longer?.end === end) return longer;
        }
        return hit;
      }
    }
    return undefined;
  }

  protected said(hit: Hit, reason: string): Country | undefined {
    if (!hit.place.code) return undefined;
    return { code: implied(hit.place.code, this.spanOf(hit.first, hit.end)), reason };
  }

  protected words(hit: Hit): string {
    return this.n.t.text.slice(this.n.t.start[hit.first], this.n.t.end[hit.end - 1]);
  }

  protected spansOf(items: readonly Item[]): Span[] {
    return items.map(({ first, last }) => this.spanOf(first, last));
  }
}
