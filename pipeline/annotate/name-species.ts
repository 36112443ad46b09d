import { FIRST_TRANSIENT, wordSet } from '../core/vocabulary.ts';
import { isFunction, isGiven, isOrdinary, isSurname } from './name-classes.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { WORD } from './tokens.ts';

/** Endings of genera and of epithets in the Latin of the codes of nomenclature. */
const GENUS = /(?:us|um|a|is|ys|es|as|os|on|ops|ix|ax|ex|yx|oe)$/;
const EPITHET =
  /(?:ensis|oides|iae|ae|ii|ius|us|um|is|ana|ina|ica|ata|osa|ella|ola|ifera|alis|escens|ans|ens)$/;
const SHORTEST = 5;
/** Endings of the genera of fossil animals. */
const FOSSILS = ['saurus', 'suchus', 'raptor', 'therium', 'pithecus', 'ceratops', 'pteryx', 'mimus', 'odon'];
const SHORTEST_FOSSIL = 9;

/** "Patagosaurus": a word with the ending of a fossil genus. */
export const isFossil = (n: NameText, at: number): boolean => {
  if (n.length(at) < SHORTEST_FOSSIL || n.isAllUpper(at)) return false;
  const end = n.t.end[at];
  return FOSSILS.some((tail) => n.t.text.endsWith(tail, end));
};

/** The genitive of a discoverer, which needs more letters to be told: "nitschei". */
const GENITIVE = /i$/;
const SHORTEST_GENITIVE = 7;
/** Latin that stands behind other capitals in English: "Anno domini". */
const PHRASES = wordSet(
  'domini emeritus emerita mundi dei nauseam versus minus plus bonus virus status campus',
);

/**
 * "Aloe kibetiae", "Yersinia pestis": a capital word with the ending of a genus, and behind it in small letters
 * a word that no list has with the ending of an epithet.
 */
export const isSpecies = (
  n: NameText,
  { first, last, place, person, title }: Segment,
  limit: number,
): boolean => {
  if (last - first !== 1 || place || person || title >= 0 || last >= limit) return false;
  const { word, kind, text, start, end } = n.t;
  if (kind[last] !== WORD || n.isCap(last) || n.isTight(last) || n.startsLine(last)) return false;
  const genus = word[first];
  if (n.length(first) < 4 || n.length(last) < SHORTEST || n.isAllUpper(first)) return false;
  const epithet = word[last];
  // What the lists know is no epithet of theirs, but for the commonest.
  if (epithet < FIRST_TRANSIENT && (isOrdinary(epithet) || isFunction(epithet) || PHRASES.has(epithet)))
    return false;
  if (isGiven(genus) || isSurname(genus) || isFunction(genus) || (n.opens(first) && isOrdinary(genus)))
    return false;
  const tail = text.slice(start[last], end[last]);
  if (isFossil(n, first)) return epithet >= FIRST_TRANSIENT && n.length(last) > 3;
  const isEpithet = EPITHET.test(tail) || (tail.length >= SHORTEST_GENITIVE && GENITIVE.test(tail));
  return isEpithet && GENUS.test(text.slice(start[first], end[first]));
};
