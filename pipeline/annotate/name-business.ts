import { FIRST_TRANSIENT, wordId, wordSet } from '../core/vocabulary.ts';
import { isGiven, isOrdinary, isPersonNoun, isSurname, RELATIVE, W } from './name-classes.ts';
import { ORGANISATION, OTHER, PERSON, PLACE } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { Topic } from './name-topic.ts';
import { isFiniteTag, TAG } from './tags.ts';
import { NUMBER } from './tokens.ts';

/** What it counts that a text about business names something by one word that is nobody's name. */
const MARGIN = 1;
/** Capitals that stand for their governments, and are surnames too. */
const GOVERNING = wordSet('washington wellington santiago');
/** What oil is priced by: a name that is a given name too. */
const BENCHMARKS = wordSet('brent');
const ITS = wordId('its');
/** Most tokens of a name that is told something. */
const MOST_WORDS = 3;
const TOLD = wordId('told');
const TELLING = wordSet('that :');
const LOCATING = wordSet(
  'in at near from to outside around across off into over via towards toward through between inside beyond of',
);

/** The words of all names of several words: whom the text names in full. */
const wordsInFull = (n: NameText, segments: readonly Segment[]): Set<number> => {
  const words = new Set<number>();
  for (const { first, last } of segments)
    if (last - first > 1 && !n.isTight(last - 1))
      for (let i = first; i < last; i += 1) words.add(n.t.word[i]);
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
const isTold = (n: NameText, first: number, last: number): boolean =>
  first > 0 && last < n.t.count && n.t.word[first - 1] === TOLD && TELLING.has(n.t.word[last]);

/** A word of no list: neither a name of persons nor of places, nor a common word. */
const isUnknown = (n: NameText, at: number): boolean => {
  const word = n.t.word[at];
  return !isGiven(word) && !isSurname(word) && !isOrdinary(word) && word >= FIRST_TRANSIENT;
};

/** "Paris told its citizens": a listed place that is no person, but for those whom the text names in full. */
const isGoverning = (n: NameText, { first, last, title, place }: Name): boolean => {
  if (!place || last - first !== 1 || title >= 0 || isSaidOfPerson(n, last)) return false;
  if (GOVERNING.has(n.t.word[first])) return true;
  return last + 1 < n.t.count && isFiniteTag(n.tag[last]) && n.t.word[last + 1] === ITS;
};

/** Votes by what single words mean that are part of no fuller name of the text. */
class Lone {
  private readonly n: NameText;
  private readonly segments: readonly Segment[];
  private readonly topic: Topic;
  private full: Set<number> | undefined;
  constructor(n: NameText, segments: readonly Segment[]) {
    this.n = n;
    this.segments = segments;
    this.topic = new Topic(n);
  }

  vote(names: readonly Name[], k: number): void {
    const { n } = this;
    const { first, last, title, demonym, place } = names[k];
    const votes = names[k].votes as number[];
    if (isGoverning(n, names[k])) {
      if (!this.isInFull(first)) votes[PLACE] = Math.max(votes[PLACE], votes[PERSON] + MARGIN);
      return;
    }
    if (last - first > MOST_WORDS || demonym || place || title >= 0) return;
    if (this.segments[k].person && this.segments[k].rule !== 'tagger') return;
    const { kind } = kindOf(votes);
    if ((kind !== PERSON && kind !== PLACE) || isSaidOfPerson(n, last)) return;
    if (BENCHMARKS.has(n.t.word[first]) && last - first === 1 && this.topic.isOnBusiness()) {
      votes[OTHER] = votes[kind] + MARGIN;
      return;
    }
    if (!this.isFirm(names, k) || (last - first === 1 && this.isInFull(first))) return;
    votes[ORGANISATION] = votes[kind] + MARGIN;
  }

  private isFirm(names: readonly Name[], k: number): boolean {
    const { n } = this;
    const { first, last } = names[k];
    if (isTold(n, first, last)) return !isGiven(n.t.word[first]) && !isSurname(n.t.word[last - 1]);
    if (last - first > 1 || !isUnknown(n, first)) return false;
    // "said a student, Anu."
    if (first > 1 && n.t.word[first - 1] === W.comma && isPersonNoun(n.t.word[first - 2])) return false;
    if (first > 0 && !n.startsLine(first) && LOCATING.has(n.t.word[first - 1])) return false;
    if (k > 0 && followsPlace(n, names[k - 1], first)) return false;
    if (kindOf(names[k].votes).kind === PLACE && !this.isDoing(last)) return false;
    return this.topic.isOnBusiness();
  }

  /** "Sasini has cut": places are and will be, but do little. */
  private isDoing(at: number): boolean {
    const tag = at < this.n.t.count ? this.n.tag[at] : -1;
    return tag === TAG.PAST || tag === TAG.PRESENT;
  }

  private isInFull(first: number): boolean {
    this.full ??= wordsInFull(this.n, this.segments);
    return this.full.has(this.n.t.word[first]);
  }
}

/**
 * In a text about business a single word that no list has and that is part of no fuller name is a firm's: a
 * person is named in full first. Where a place would stand behind its preposition nothing is told.
 */
export const voteByBusiness = (n: NameText, segments: readonly Segment[], names: readonly Name[]): void => {
  const lone = new Lone(n, segments);
  for (let k = 0; k < names.length; k += 1) lone.vote(names, k);
};
