import { wordId, wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, isGiven, isOrdinary, NO_SURNAMES, W } from './name-classes.ts';
import { EVENT, LAW, ORGANISATION, PERSON, PLACE } from './name-kinds.ts';
import { isKnownBefore } from './name-known.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, PUNCT, WORD } from './tokens.ts';

/** Where members sit: "member of the European Parliament Tanja Kobal". */
const HOUSES = wordSet('parliament congress senate commons assembly');

const GAMES = wordId('games');
const HELD = wordSet(
  'olympic paralympic commonwealth invictus winter summer youth university island asian pan highland',
);

export const isHouse = (word: number): boolean => HOUSES.has(word);

/** The head word of a stretch: its last word, before numbers and marks of legal form. */
export const headOf = ({ t }: NameText, from: number, to: number): number => {
  let head = to - 1;
  while (head > from && (t.kind[head] === NUMBER || t.kind[head] === PUNCT)) head -= 1;
  return head;
};

/** Whether the stretch ends in a word that names a body, an event, a law or a place. */
export const hasHead = (n: NameText, from: number, to: number): boolean => {
  const kind = HEAD_KIND.get(n.t.word[headOf(n, from, to)]);
  return kind === ORGANISATION || kind === EVENT || kind === LAW || kind === PLACE;
};

/** A given name with a name after it. */
export const isPersonAt = (n: NameText, from: number, to: number): boolean =>
  to - from >= 2 && isGiven(n.t.word[from]) && !hasHead(n, from, to);

/** Two words, neither of which is anything but a name: a person's, as no town or noun of a body is among them. */
const isNamePair = (n: NameText, from: number, to: number): boolean => {
  if (to - from !== 2 || n.place(from, to) || n.place(from + 1, to)) return false;
  return [from, from + 1].every(
    (i) => n.t.kind[i] === WORD && n.isCap(i) && !isOrdinary(n.t.word[i]) && !HEAD_KIND.has(n.t.word[i]),
  );
};

/** Where a person's name begins right after the head of a body or after an acronym; 0 where none does. */
export const jointOf = (n: NameText, first: number, last: number): number => {
  const { word } = n.t;
  if (n.isAllUpper(first) && n.length(first) > 2 && isPersonAt(n, first + 1, last)) return first + 1;
  if (isKnownBefore(n, first, last)) return first + 1;
  const isField = first > 0 && (word[first - 1] === W.the || word[first - 1] === W.of);
  for (let k = first + (isField ? 1 : 2); k + 1 < last; k += 1) {
    const isBody = HEAD_KIND.get(word[k - 1]) === ORGANISATION || (isField && word[k - 1] === W.house);
    if (isBody && isPersonAt(n, k, last) && !isOrdinary(word[k])) return k;
    if (HOUSES.has(word[k - 1]) && isNamePair(n, k, last)) return k;
  }
  return 0;
};

/** "the Carlton Hotel" is no person. */
export const voteByHead = (n: NameText, { first, head }: Segment, votes: number[]): void => {
  if (head > first && NO_SURNAMES.has(n.t.word[head])) votes[PERSON] = Math.min(votes[PERSON], 1);
};

/** "Epic Games" without an article: a maker of games. "the Island Games" and "Olympic Games" are held. */
export const isStudio = (n: NameText, first: number, head: number): boolean =>
  n.t.word[head] === GAMES &&
  head - first === 1 &&
  first > 0 &&
  n.t.word[first - 1] !== W.the &&
  n.t.kind[first] === WORD &&
  !HELD.has(n.t.word[first]) &&
  !n.place(first, head) &&
  !n.demonym(first, head);
