import { ADDRESSES, isCalendar, isFunction, isOrdinary } from './name-classes.ts';
import { openingAdjectives } from './name-openers.ts';
import { type NameText, NORMAL } from './name-text.ts';
import { isVerbTag, TAG } from './tags.ts';
import { WORD } from './tokens.ts';

/** Most words of a name of ordinary words that acts. */
const MOST_WORDS = 3;

/** Pairs of words with capitals that a text has again: what the first of them tells where it opens a sentence. */
export class CapitalPairs {
  private readonly n: NameText;
  private counted: ReadonlyMap<string, number> | undefined;
  constructor(n: NameText) {
    this.n = n;
  }

  /** "Hollow Kings have": two words at the start of a sentence, the first an ordinary one, that stand together elsewhere too. */
  recurs(first: number, last: number): boolean {
    const { n } = this;
    const { word } = n.t;
    if (last - first !== 2 || !n.opens(first) || !n.isCap(last - 1) || !isOrdinary(word[first])) return false;
    if (isFunction(word[first]) || isCalendar(word[first]) || ADDRESSES.has(word[first])) return false;
    const { titles } = n;
    const title = titles.ofToken[last - 1];
    if (titles.ofToken[first] >= 0 || (title >= 0 && !titles.plural[title])) return false;
    if (openingAdjectives.has(word[first]) || n.demonym(first, last) || n.demonym(last - 1, last))
      return false;
    return (this.counts().get(`${word[first]} ${word[last - 1]}`) ?? 0) > 1;
  }

  /** How often two words stand side by side with capitals, nothing with a capital around them. */
  private counts(): ReadonlyMap<string, number> {
    if (this.counted) return this.counted;
    const { n } = this;
    const { word, count } = n.t;
    const pairs = new Map<string, number>();
    for (let i = 0; i + 1 < count; i += 1) {
      if (!n.isCap(i) || !n.isCap(i + 1) || n.startsLine(i + 1) || n.style[n.s.ofToken[i]] !== NORMAL)
        continue;
      if ((i > 0 && n.isCap(i - 1) && !n.startsLine(i)) || (i + 2 < count && n.isCap(i + 2))) continue;
      const key = `${word[i]} ${word[i + 1]}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
    this.counted = pairs;
    return pairs;
  }
}

/** "When Bright Anchor bought the mill": capitals inside a sentence, none of a title, right before what they do. */
export const isActing = (n: NameText, first: number, last: number): boolean => {
  if (n.opens(first) || last - first > MOST_WORDS || last >= n.t.count || n.startsLine(last)) return false;
  const tag = n.tag[last];
  if (!isVerbTag(tag) && tag !== TAG.AUXILIARY && tag !== TAG.MODAL) return false;
  for (let i = first; i < last; i += 1)
    if (!n.isCap(i) || n.t.kind[i] !== WORD || n.isAllUpper(i) || n.titles.ofToken[i] >= 0) return false;
  return true;
};
