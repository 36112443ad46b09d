import { wordId, wordSet } from '../core/vocabulary.ts';
import { townCountries } from '../lexicon/towns.ts';
import { HEAD_KIND, isGiven, W } from './name-classes.ts';
import { ORGANISATION, PERSON, PLACE } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import type { NameText } from './name-text.ts';

const BETWEEN = wordId('between');
/** Most names looked at on each side for another bracket or the other end. */
const MOST_ASIDE = 6;

/** Whether a name stands alone in brackets, right behind another. */
const isBracketed = (n: NameText, names: readonly Name[], i: number): boolean => {
  const { word, count } = n.t;
  const { first, last } = names[i];
  return (
    i > 0 &&
    last < count &&
    word[first - 1] === W.open &&
    word[last] === W.close &&
    names[i - 1].last === first - 1
  );
};

const isKnownPlace = (n: NameText, { first, last, place, votes }: Name): boolean =>
  place !== undefined ||
  (kindOf(votes).kind === PLACE &&
    townCountries(n.t.text.slice(n.t.start[first], n.t.end[last - 1])) !== undefined);

/** "Lebohang Phooko (WHP, Semonkong)": behind a person, a party in capitals and the seat. */
const isSeatOfParty = (n: NameText, names: readonly Name[], i: number): boolean => {
  const { word, count } = n.t;
  const { first, last } = names[i];
  if (i < 2 || last >= count || word[last] !== W.close || word[first - 1] !== W.comma) return false;
  const party = names[i - 1];
  const isParty = party.last === first - 1 && party.last - party.first === 1 && n.isAllUpper(party.first);
  return isParty && word[party.first - 1] === W.open && names[i - 2].last === party.first - 1;
};

/** "Ann Lee (Mafeteng) and Bo Ray (Butha-Buthe)": in brackets behind a person, as a known place is in the same sentence. */
const isSeatBeside = (n: NameText, names: readonly Name[], i: number): boolean => {
  if (!isBracketed(n, names, i) || kindOf(names[i - 1].votes).kind !== PERSON) return false;
  const sentence = n.s.ofToken[names[i].first];
  for (let k = Math.max(1, i - MOST_ASIDE); k < Math.min(names.length, i + MOST_ASIDE); k += 1) {
    if (k === i || n.s.ofToken[names[k].first] !== sentence || !isBracketed(n, names, k)) continue;
    if (kindOf(names[k - 1].votes).kind === PERSON && isKnownPlace(n, names[k])) return true;
  }
  return false;
};

/** "the blocks between Fins and Ras al Hadd": two places, where one of them is known or looks like one. */
const isBetween = (n: NameText, names: readonly Name[], i: number): boolean => {
  const { word } = n.t;
  const isSecond = i > 0 && word[names[i].first - 1] === W.and && names[i - 1].last === names[i].first - 1;
  const one = isSecond ? i - 1 : i;
  const [a, b] = [names[one], names[one + 1]];
  if (!b || word[a.first - 1] !== BETWEEN || word[a.last] !== W.and || b.first !== a.last + 1) return false;
  const isOpen = ({ first, last, votes }: Name): boolean =>
    !n.isAllUpper(first) &&
    !isGiven(word[first]) &&
    HEAD_KIND.get(word[last - 1]) === undefined &&
    kindOf(votes).kind !== PERSON;
  const other = i === one ? b : a;
  const isPlaced = isKnownPlace(n, other) || isGround(n, a.first);
  return isOpen(names[i]) && isPlaced;
};

/** What lies between two places: "the blocks between". */
const GROUND = new Set(
  'road coast stretch area land line railway border distance ferry flights flight blocks shore coastline strait channel sea river valley highway trains train buses route corridor'
    .split(' ')
    .map(wordId),
);
const isGround = (n: NameText, first: number): boolean => first > 1 && GROUND.has(n.t.word[first - 2]);

const SOURCES = wordSet('from by with for');

/** "from Eurimages and the National Center of Cinematography": what is coordinated with a body, and no known place. */
export const isBesideBody = (n: NameText, names: readonly Name[], i: number): boolean => {
  const { word } = n.t;
  const { first, last, place, demonym, votes } = names[i];
  const next = names[i + 1];
  if (!next || place || demonym || first < 1 || last - first > 1 || !SOURCES.has(word[first - 1]))
    return false;
  const isLinked = word[last] === W.and && next.first === last + 2 && word[last + 1] === W.the;
  if (!isLinked || kindOf(votes).kind !== PLACE || isKnownPlace(n, names[i])) return false;
  return (
    next.last - next.first > 2 &&
    (HEAD_KIND.get(word[next.head]) === ORGANISATION || word[next.head + 1] === W.of)
  );
};

/** The kind that a bracket or the other of two places tells of a name, −1 for none. */
export const seatKind = (n: NameText, names: readonly Name[], i: number): number => {
  const { demonym, first } = names[i];
  if (demonym || first < 1) return -1;
  if (!n.isAllUpper(first) && (isSeatOfParty(n, names, i) || isSeatBeside(n, names, i))) return PLACE;
  return kindOf(names[i].votes).kind !== ORGANISATION || !n.isAllUpper(first)
    ? isBetween(n, names, i)
      ? PLACE
      : -1
    : -1;
};
