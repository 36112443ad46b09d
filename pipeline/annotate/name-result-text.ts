import { wordId, wordSet } from '../core/vocabulary.ts';
import { isCalendar, OPEN_PARTICLES, W } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, WORD } from './tokens.ts';

/** Most words of a name in a row. */
const MOST_WORDS = 5;
/** Most tokens of a bracket behind a score or a name. */
const MOST_BRACKET = 60;
export const VERSUS = wordSet('v vs');
/** What a row of numbers may open with that is nobody's name. */
const LABELS = wordSet(
  'halftime attendance total extras half time round group pool stage week game set quarter period overall day page heat lap innings totals played men women division category class route flight highway',
);
const SAINT = wordId('st');
const ENDS = wordSet(', ; . ) :');

const COMPETITIONS = wordSet('league division conference premiership championship liga serie');
const NUMBERS = wordSet('one two three four a b');

export interface Stretch {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

const isWhole = ({ t }: NameText, i: number): boolean => {
  for (let k = t.start[i]; k < t.end[i]; k += 1) {
    const unit = t.text.charCodeAt(k);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
};

/** What stands in the rows of results: names, scores, brackets. */
export class ResultText {
  readonly n: NameText;
  constructor(n: NameText) {
    this.n = n;
  }

  /** Whether a row may begin at a token: at the start of a line, behind a number or a sign. */
  isBoundary(i: number): boolean {
    if (i === 0 || this.n.startsLine(i) || this.n.t.kind[i - 1] !== WORD) return true;
    const { word } = this.n.t;
    const label = NUMBERS.has(word[i - 1]) && i > 1 ? word[i - 2] : word[i - 1];
    return VERSUS.has(word[i - 1]) || (COMPETITIONS.has(label) && !NUMBERS.has(word[i]));
  }

  /** The end of a name of capitals, initials, hyphens and particles; `first` where none is. */
  nameEnd(first: number): number {
    const { n } = this;
    const { word, kind, count } = n.t;
    if (LABELS.has(word[first]) || (!n.mayName(first) && !this.isShort(first) && !this.isInitials(first)))
      return first;
    let end = first;
    for (let words = 0; words < MOST_WORDS && end < count && kind[end] === WORD; words += 1) {
      if (end > first && n.startsLine(end)) break;
      if (!n.isCap(end)) {
        if (!OPEN_PARTICLES.has(word[end]) || !this.goesOn(end)) break;
        end += 1;
        continue;
      }
      const isShort = this.isShort(end);
      if (!isShort && !n.mayName(end) && !this.isInitials(end)) break;
      end += 1;
      if (isShort && word[end] === W.stop) end += 1;
      while (end + 1 < count && word[end] === W.hyphen && n.isTight(end) && n.isCap(end + 1)) end += 2;
    }
    return end;
  }

  /** The first token of a name behind the competition it is listed under: "Division One Barnsley", "Premier League Brighton". */
  afterLabel(first: number, end: number): number {
    const { word } = this.n.t;
    for (let i = end - 2; i >= first; i -= 1) {
      if (!COMPETITIONS.has(word[i])) continue;
      return NUMBERS.has(word[i + 1]) && i + 2 < end ? i + 2 : i + 1;
    }
    return first;
  }

  /** "A." of "A. Markram", "St." and "ST" of "ST LOUIS". */
  private isShort(i: number): boolean {
    const { n } = this;
    const { word, count } = n.t;
    if (n.length(i) > 1 && word[i] !== SAINT) return false;
    const hasStop = i + 2 < count && word[i + 1] === W.stop && n.isTight(i + 1);
    const next = hasStop ? i + 2 : i + 1;
    if (next >= count || n.startsLine(next) || !(hasStop || word[i] === SAINT)) return false;
    return n.isCap(next) || (OPEN_PARTICLES.has(word[next]) && this.goesOn(next));
  }

  /** "MC Alger": capitals that are a word elsewhere, before a word with a capital. */
  private isInitials(i: number): boolean {
    const { n } = this;
    if (!n.isAllUpper(i) || isCalendar(n.t.word[i]) || i + 1 >= n.t.count) return false;
    return n.isCap(i + 1) && !n.isAllUpper(i + 1) && !n.startsLine(i + 1);
  }

  /** Whether a capital comes after at most two particles: "van der Poel". */
  private goesOn(at: number): boolean {
    const { n } = this;
    const { word, count } = n.t;
    if (at + 1 >= count || n.startsLine(at + 1)) return false;
    return n.isCap(at + 1) || (OPEN_PARTICLES.has(word[at + 1]) && at + 2 < count && n.isCap(at + 2));
  }

  /** The token after the bracket that opens at a token; `at` where none opens or it does not close. */
  afterBracket(at: number): number {
    return this.n.afterBracket(at, MOST_BRACKET);
  }

  /** Whether a token is a number that stands apart, with nothing tight behind it: the "2" of "Brighton 2 Fulham 1". */
  isScoreAt(i: number): boolean {
    const { n } = this;
    const { kind, count } = n.t;
    if (i >= count || kind[i] !== NUMBER || n.startsLine(i) || n.isTight(i) || n.length(i) > 3) return false;
    if (!isWhole(n, i)) return false;
    if (i + 1 >= count || n.startsLine(i + 1)) return true;
    return kind[i + 1] !== NUMBER && !(n.isTight(i + 1) && !ENDS.has(n.t.word[i + 1]));
  }
}
