import { wordId, type WordSet, wordSet } from '../core/vocabulary.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { APOSTROPHES } from './_tag-opening.ts';
import { isNounTag, TAG } from './tag-set.ts';
import type { Tokens } from './tokens.ts';

/** Flat noun phrases ("the two large firms", "Rwanda's Minister of …" up to "of"), in order. */
export interface NounPhrases {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Token of the head: the last noun, number or pronoun. */
  readonly head: Int32Array;
  /** 1 where it names a time: "last week", "Monday". */
  readonly temporal: Uint8Array;
  /** Number of the phrase that covers a token, −1 where none does. */
  readonly ofToken: Int32Array;
}

const DAYS = wordSet(
  `${WEEKDAY_NAMES} ${MONTH_NAMES} ${MONTH_ABBREVIATIONS} yesterday today tomorrow tonight`,
);
const TIME_HEADS = wordSet(
  `${MONTH_NAMES} ${WEEKDAY_NAMES} day week weekend month year decade century morning afternoon evening night days weeks months years hours minutes seconds hour minute moments centuries time spring summer autumn winter noon midnight yesterday today tomorrow tonight mondays fridays saturdays sundays decades afternoons mornings nights weekends later ago earlier`,
);
const RELATIVE_TIMES = wordSet('last next this that earlier early late');
/** Times after "this" and "last" alone: "the season" is a thing as well. */
const SEASONS = wordSet('season term semester');
/** "several times", "three times": how often. */
const TIMES = wordId('times');
const SEVERAL = wordSet('several many countless numerous');
/** Months and days that are other words without their capital. */
const ALSO_WORDS = wordSet('march may mar sat sun dec');
const HYPHEN = wordId('-');
const DASH = wordId('–');
const AMPERSAND = wordId('&');
const STOP = wordId('.');

/** No noun phrase is longer; what claims to be is a list or noise, and reading on would take its square. */
const LONGEST = 64;

const OTHER = 0;
const INNER = 1;
const FINAL = 2;

/** Whether a token may stand in a noun phrase, and whether it may end one. */
const ROLES = new Uint8Array(TAG.SYMBOL + 1).fill(OTHER);
for (const tag of [TAG.NOUN, TAG.PLURAL, TAG.PROPER, TAG.NUMERAL, TAG.PRONOUN]) ROLES[tag] = FINAL;
for (const tag of [TAG.DETERMINER, TAG.POSSESSIVE, TAG.ADJECTIVE, TAG.SYMBOL]) ROLES[tag] = INNER;

const NONE = -1;

class Chunker {
  private readonly t: Tokens;
  private readonly tags: Uint8Array;
  /**
   * Until all phrases are found, at the first token of each twice its length, and one more where it
   * names a time: lists of all phrases that grow would be copied again and again.
   */
  private readonly ofToken: Int32Array;
  private count = 0;

  constructor(t: Tokens, tags: Uint8Array) {
    this.t = t;
    this.tags = tags;
    this.ofToken = new Int32Array(t.count).fill(NONE);
  }

  sentence(from: number, limit: number): void {
    const { tags } = this;
    for (let i = from; i < limit; ) {
      // Nothing but what may stand in a phrase begins one.
      const end = ROLES[tags[i]] === OTHER ? i : this.phraseEnd(i, limit);
      if (end > i) {
        this.add(i, end);
        i = end;
      } else i += 1;
    }
  }

  /** A participle, gerund or adverb that stands before a noun inside the phrase. */
  private isInside(i: number, from: number, limit: number): boolean {
    const tag = this.tags[i];
    if (i + 1 >= limit) return false;
    const next = this.tags[i + 1];
    if (tag === TAG.PARTICIPLE || tag === TAG.GERUND) {
      if (i > from) {
        const before = this.tags[i - 1];
        const opens =
          before === TAG.DETERMINER ||
          before === TAG.POSSESSIVE ||
          before === TAG.ADJECTIVE ||
          before === TAG.NUMERAL ||
          before === TAG.ADVERB ||
          this.t.word[i - 1] === HYPHEN;
        return opens && (isNounTag(next) || next === TAG.ADJECTIVE || next === TAG.GERUND);
      }
      return false;
    }
    return (
      tag === TAG.ADVERB &&
      i > from &&
      (this.tags[i - 1] === TAG.DETERMINER || this.tags[i - 1] === TAG.POSSESSIVE) &&
      (next === TAG.ADJECTIVE || next === TAG.PARTICIPLE || next === TAG.NUMERAL)
    );
  }

  /** `Last month her cabinet`: an owner that is a word of its own, no `'s`. */
  private isOwner(i: number): boolean {
    return this.tags[i] === TAG.POSSESSIVE && !APOSTROPHES.has(this.t.text.charCodeAt(this.t.start[i]));
  }

  private phraseEnd(from: number, sentenceEnd: number): number {
    const limit = Math.min(sentenceEnd, from + LONGEST);
    const { tags } = this;
    const words = this.t.word;
    let end = from;
    let sawDay = -1;
    for (let i = from; i < limit; i += 1) {
      const tag = tags[i];
      const role = ROLES[tag];
      const word = words[i];
      if (role === OTHER) {
        const joins =
          (word === HYPHEN || word === DASH || word === AMPERSAND || (word === STOP && this.isInitial(i))) &&
          end === i &&
          i > from &&
          i + 1 < limit;
        if (!joins && !this.isInside(i, from, limit)) break;
        continue;
      }
      if (
        i > from &&
        (tag === TAG.DETERMINER || tag === TAG.PRONOUN || this.isOwner(i)) &&
        end === i &&
        tags[i - 1] !== TAG.DETERMINER
      )
        break;
      if (tag === TAG.PRONOUN && i > from) break;
      if (
        tag === TAG.NUMERAL &&
        i > from &&
        tags[i - 1] === TAG.PROPER &&
        i + 1 < limit &&
        tags[i + 1] === TAG.PLURAL
      )
        break;
      const isTimeNext = i + 1 < limit && (TIME_HEADS.has(words[i + 1]) || SEASONS.has(words[i + 1]));
      if (i > from && end === i && RELATIVE_TIMES.has(word) && isTimeNext) break;
      const isDay = DAYS.has(word) && (tag === TAG.PROPER || (tag === TAG.NOUN && !ALSO_WORDS.has(word)));
      if (isDay && i > from && sawDay < 0 && isNounTag(tags[i - 1]) && end === i) break;
      if (isDay) sawDay = i;
      else if (sawDay >= 0 && tag === TAG.PROPER && end === i) break;
      if (role === FINAL) end = i + 1;
      if (tag === TAG.PRONOUN) break;
    }
    return end;
  }

  /** The full stop of an initial: `J.` in "J. Smith". */
  private isInitial(i: number): boolean {
    return (
      i > 0 &&
      this.t.end[i - 1] - this.t.start[i - 1] <= 3 &&
      this.tags[i - 1] === TAG.PROPER &&
      i + 1 < this.t.count &&
      this.tags[i + 1] === TAG.PROPER
    );
  }

  private add(first: number, last: number): void {
    const isSeason =
      last - first === 2 && RELATIVE_TIMES.has(this.t.word[first]) && SEASONS.has(this.t.word[last - 1]);
    const isTimes =
      last - first === 2 &&
      this.t.word[last - 1] === TIMES &&
      (SEVERAL.has(this.t.word[first]) || this.tags[first] === TAG.NUMERAL);
    const isTime = isSeason || isTimes || this.isTime(last - 1, TIME_HEADS) || this.isTime(first, DAYS);
    this.ofToken[first] = (last - first) * 2 + (isTime ? 1 : 0);
    this.count += 1;
  }

  private isTime(i: number, set: WordSet): boolean {
    return set.has(this.t.word[i]) && (this.tags[i] === TAG.PROPER || !ALSO_WORDS.has(this.t.word[i]));
  }

  finish(): NounPhrases {
    const { count, ofToken } = this;
    const first = new Int32Array(count);
    const last = new Int32Array(count);
    const head = new Int32Array(count);
    const temporal = new Uint8Array(count);
    for (let i = 0, n = 0; n < count; i += 1) {
      const found = ofToken[i];
      if (found === NONE) continue;
      const end = i + (found >> 1);
      first[n] = i;
      last[n] = end;
      head[n] = end - 1;
      temporal[n] = found & 1;
      ofToken.fill(n, i, end);
      i = end - 1;
      n += 1;
    }
    return { count, first, last, head, temporal, ofToken };
  }
}

/** The noun phrases of tagged sentences. Linear. */
export const nounPhrases = (
  t: Tokens,
  tags: Uint8Array,
  sentences: { count: number; first: Int32Array; last: Int32Array },
): NounPhrases => {
  const chunker = new Chunker(t, tags);
  for (let s = 0; s < sentences.count; s += 1) chunker.sentence(sentences.first[s], sentences.last[s]);
  return chunker.finish();
};
