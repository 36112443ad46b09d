import { isFunction, isGiven, isOrdinary, OPEN_PARTICLES, W } from './name-classes.ts';
import { PERSON } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import { newSegment, type Segment, wordsKey } from './name-segment.ts';
import { NAME_TYPES } from './name-tags.ts';
import { type NameText, NORMAL } from './name-text.ts';

/** The rule of a name in a line of capitals that the text below writes in the same words. */
export const ECHO = 'echo';
/** Most tokens of such a name. */
const LONGEST = 6;

/** Names of the text by their words, with the surname alone of persons. */
const namesBelow = (n: NameText, segments: readonly Segment[]): Map<string, Segment> => {
  const below = new Map<string, Segment>();
  for (const segment of segments) {
    const { first, last, demonym, person } = segment;
    if (demonym || last - first > LONGEST || n.style[n.s.ofToken[first]] !== NORMAL) continue;
    if (last - first > 1 || isPlain(n, first)) below.set(wordsKey(n, first, last), segment);
    if (standsFor(n, first, last) && !person) {
      const key = wordsKey(n, first, first + 1);
      if (!below.has(key)) below.set(key, segment);
    }
    const isPerson = person || NAME_TYPES[n.tags.type[n.tagOf(first, last)]] === 'PERSON';
    if (isPerson && last - first > 1 && isPlain(n, last - 1)) {
      const key = wordsKey(n, last - 1, last);
      if (!below.has(key)) below.set(key, segment);
    }
  }
  return below;
};

/** A word that is nothing but a name in this text. */
const isPlain = (n: NameText, at: number): boolean =>
  !isOrdinary(n.t.word[at]) && !isFunction(n.t.word[at]) && !n.seenLower(n.t.word[at]);

/** "Zalgiris" of "Zalgiris Kaunas", "VMRO" of "VMRO-DPMNE": what a club or party is called by in a line of capitals. */
const standsFor = (n: NameText, first: number, last: number): boolean => {
  if (last - first < 2 || !isPlain(n, first) || isGiven(n.t.word[first]) || n.place(first, last))
    return false;
  if (n.t.word[first + 1] === W.hyphen) return n.isAllUpper(first) && n.length(first) > 2;
  return n.place(first + 1, last)?.end === last;
};

/** The end of the longest name of the text that stands at a token, `first` for none. */
const endOf = (n: NameText, below: ReadonlyMap<string, Segment>, first: number, limit: number): number => {
  for (let last = Math.min(limit, first + LONGEST); last > first; last -= 1)
    if (n.isCap(last - 1) && below.has(wordsKey(n, first, last))) return last;
  return first;
};

/** "ELIZABETH B. PRELOGAR": a name that no rule found ends at the token. */
const isEndOfName = (n: NameText, at: number): boolean =>
  at > 0 &&
  !n.startsLine(at) &&
  (n.t.word[at - 1] === W.stop || (n.isCap(at - 1) && isGiven(n.t.word[at - 1])));

/** "KGHM LEADS SHARES HIGHER": the names that a line of capitals has in common with the text, where no other name stands there. */
export const echoes = (n: NameText, segments: readonly Segment[]): Segment[] => {
  if (n.style.every((style) => style === NORMAL)) return [];
  const taken = new Uint8Array(n.t.count);
  for (const { first, last } of segments) taken.fill(1, first, last);
  const below = namesBelow(n, segments);
  const found: Segment[] = [];
  for (let number = 0; number < n.s.count; number += 1) {
    if (n.style[number] === NORMAL) continue;
    const limit = n.s.last[number];
    for (let i = n.s.first[number]; i < limit; i += 1) {
      const last = n.isCap(i) && taken[i] === 0 ? endOf(n, below, i, limit) : i;
      if (last === i || taken.subarray(i, last).includes(1) || isEndOfName(n, i)) continue;
      const { place, person } = below.get(wordsKey(n, i, last))!;
      found.push({ ...newSegment(i, last, ECHO), place, person });
      i = last - 1;
    }
  }
  return found;
};

/** What it counts that somebody of the text has a surname of several words. */
const SURNAME_WEIGHT = 6;
/** Share of the votes that makes a person of an unknown first word. */
const SURE_PERSON = 0.7;

/** "De La Fuente" beside "Rocky De La Fuente": a surname that begins with a particle is a person's. */
const followSurnames = (n: NameText, names: readonly Name[]): void => {
  const surnames = new Set<string>();
  for (const { first, last, votes } of names) {
    if (last - first < 3 || last - first > LONGEST) continue;
    const { kind, share } = kindOf(votes);
    if (kind !== PERSON || !(isGiven(n.t.word[first]) || share > SURE_PERSON)) continue;
    for (let i = first + 1; i < last - 1; i += 1)
      if (OPEN_PARTICLES.has(n.t.word[i])) {
        surnames.add(wordsKey(n, i, last));
        break;
      }
  }
  if (surnames.size === 0) return;
  for (const { first, last, votes } of names)
    if (last - first > 1 && last - first <= LONGEST && surnames.has(wordsKey(n, first, last)))
      (votes as number[])[PERSON] += SURNAME_WEIGHT;
};

/** Gives names the votes of those that they repeat: surnames of several words, and lines in capitals over a text. */
export const followEchoes = (n: NameText, names: readonly Name[]): void => {
  followSurnames(n, names);
  if (!names.some(({ rule }) => rule === ECHO)) return;
  const below = new Map<string, Name>();
  for (const name of names) {
    if (name.rule === ECHO || name.last - name.first > LONGEST) continue;
    for (const first of [name.first, name.last - 1]) {
      const key = wordsKey(n, first, name.last);
      if (!below.has(key)) below.set(key, name);
    }
    const key = wordsKey(n, name.first, name.first + 1);
    if (standsFor(n, name.first, name.last) && !below.has(key)) below.set(key, name);
  }
  for (const name of names) {
    const like = name.rule === ECHO ? below.get(wordsKey(n, name.first, name.last)) : undefined;
    if (like) (name.votes as number[]).splice(0, like.votes.length, ...like.votes);
  }
};
