import { FIRST_TRANSIENT, wordId, wordSet } from '../core/vocabulary.ts';
import { isGiven, isOrdinary, isSurname, W } from './name-classes.ts';
import { ORGANISATION, PERSON, PLACE } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { Topic } from './name-topic.ts';
import { isFiniteTag } from './tags.ts';
import { NUMBER } from './tokens.ts';

/** What it counts that a text about business names something by one word that is nobody's name. */
const MARGIN = 1;
/** Capitals that stand for their governments, and are surnames too. */
const GOVERNING = wordSet('washington wellington santiago');
const TOLD = wordId('told');
const TELLING = wordSet('that :');
const RELATIVE = wordSet('who whose whom');
const LOCATING = wordSet(
  'in at near from to outside around across off into over via towards toward through between inside beyond of',
);

/** The words of all names of several words: whom the text names in full. */
const wordsInFull = (n: NameText, segments: readonly Segment[]): Set<number> => {
  const words = new Set<number>();
  for (const { first, last } of segments)
    if (last - first > 1) for (let i = first; i < last; i += 1) words.add(n.t.word[i]);
  return words;
};

/** "Norvax, 45," "Norvax, who": said of persons. */
const isSaidOfPerson = (n: NameText, last: number): boolean => {
  const at = n.t.word[last] === W.comma ? last + 1 : last;
  if (at >= n.t.count) return false;
  return RELATIVE.has(n.t.word[at]) || (at > last && n.t.kind[at] === NUMBER);
};

/** "off San Lorenzo and Timbues": behind a place and "and" or a comma. */
const followsPlace = (n: NameText, before: Name, first: number): boolean =>
  first - before.last === 1 &&
  (n.t.word[before.last] === W.and || n.t.word[before.last] === W.comma) &&
  before.first > 0 &&
  LOCATING.has(n.t.word[before.first - 1]) &&
  kindOf(before.votes).kind === PLACE;

/** "told Zodiak that": a broadcaster or paper, where nobody is named so in full. */
const isTold = (n: NameText, first: number): boolean =>
  first > 0 && first + 1 < n.t.count && n.t.word[first - 1] === TOLD && TELLING.has(n.t.word[first + 1]);

/** A word of no list: neither a name of persons nor of places, nor a common word. */
const isUnknown = (n: NameText, at: number): boolean => {
  const word = n.t.word[at];
  return !isGiven(word) && !isSurname(word) && !isOrdinary(word) && word >= FIRST_TRANSIENT;
};

/**
 * In a text about business a single word that no list has and that is part of no fuller name is a firm's: a
 * person is named in full first. Where a place would stand behind its preposition nothing is told.
 */
export const voteByBusiness = (n: NameText, segments: readonly Segment[], names: readonly Name[]): void => {
  const topic = new Topic(n);
  let full: Set<number> | undefined;
  names.forEach(({ first, last, title, demonym, place, votes }, k) => {
    if (place && GOVERNING.has(n.t.word[first]) && last - first === 1 && title < 0) {
      full ??= wordsInFull(n, segments);
      if (!full.has(n.t.word[first]) && !isSaidOfPerson(n, last))
        (votes as number[])[PLACE] = Math.max(votes[PLACE], votes[PERSON] + MARGIN);
      return;
    }
    if (last - first !== 1 || demonym || place || title >= 0 || segments[k].person) return;
    const { kind } = kindOf(votes);
    if ((kind !== PERSON && kind !== PLACE) || !isUnknown(n, first) || isSaidOfPerson(n, last)) return;
    if (first > 0 && !n.startsLine(first) && LOCATING.has(n.t.word[first - 1])) return;
    if (k > 0 && followsPlace(n, names[k - 1], first)) return;
    const isSubject = last < n.t.count && isFiniteTag(n.tag[last]);
    if (kind === PLACE && !isSubject && !isTold(n, first)) return;
    if (!isTold(n, first) && !topic.isOnBusiness()) return;
    full ??= wordsInFull(n, segments);
    if (full.has(n.t.word[first])) return;
    (votes as number[])[ORGANISATION] = votes[kind] + MARGIN;
  });
};
