import type { Decision } from './decisions.ts';

/** Where the words of a decision are now in the raw text. */
export type Anchor =
  | { readonly found: true; readonly start: number; readonly end: number; readonly moved: boolean }
  | { readonly found: false; readonly places: number };

/** At most this many places are looked at; more are as good as ambiguous. */
const MOST_PLACES = 1_000;

const placesOf = (raw: string, words: string, skip: number): number[] => {
  const places: number[] = [];
  for (let at = raw.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = raw.indexOf(words, at + 1)) {
    places.push(at + skip);
  }
  return places;
};

/**
 * Finds the words of a decision: at their old offsets, else by the words with what stood before and
 * after, else with one side only, else the words alone. The first of these steps that finds any
 * place decides; several places are ambiguous and none is chosen.
 */
export const findAnchor = (raw: string, decision: Decision): Anchor => {
  const { surface, prefix, suffix, char_start, char_end } = decision;
  const still = raw.slice(char_start, char_end) === surface && surface !== '';
  if (still && raw.slice(Math.max(0, char_start - prefix.length), char_start) === prefix) {
    return { found: true, start: char_start, end: char_end, moved: false };
  }
  if (!surface) return { found: false, places: 0 };
  const tries: [string, number][] = [
    [prefix + surface + suffix, prefix.length],
    [prefix + surface, prefix.length],
    [surface + suffix, 0],
    [surface, 0],
  ];
  for (const [words, skip] of tries) {
    const places = placesOf(raw, words, skip);
    if (places.length === 1)
      return { found: true, start: places[0], end: places[0] + surface.length, moved: true };
    if (places.length > 1) return { found: false, places: places.length };
  }
  return { found: false, places: 0 };
};
