import { WordSet, wordId } from '../core/vocabulary.ts';
import { BODY_NOUNS, SPEAKER_NOUNS } from '../lexicon/person-nouns.ts';
import { ID } from './cues.ts';
import { type FrameReader, type ItemRange, MARKED } from './_frame-reader.ts';
import { TAG } from './tag-set.ts';

const NOMINAL = new Uint8Array(100);
for (const tag of [
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.POSSESSIVE,
  TAG.SYMBOL,
  0,
])
  NOMINAL[tag] = 1;
const HEADS = new Uint8Array(100);
for (const tag of [
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.PRONOUN,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.GERUND,
  0,
])
  HEADS[tag] = 1;
const FINITE = new Uint8Array(100);
for (const tag of [TAG.PAST, TAG.PRESENT, TAG.MODAL, TAG.AUXILIARY]) FINITE[tag] = 1;

/** Nouns that the tags may take for verbs: `founder`, `head`. */
const SPEAKERS = new WordSet([...SPEAKER_NOUNS.split(' '), ...BODY_NOUNS.split(' ')]);
const THERE = wordId('there');
const QUANTIFIERS = new WordSet([
  'one',
  'some',
  'many',
  'several',
  'others',
  'another',
  'few',
  'most',
  'none',
  'all',
  'both',
]);
const A = wordId('a');
const AN = wordId('an');
const MOST_ITEMS = 40;
const DASH = 45;
const STOP = 46;
const SLASH = 47;
const OPEN_BRACKET = 40;
const CLOSE_BRACKET = 41;

/** Whether the tag is that of a finite verb or its auxiliary. */
export const isFiniteTag = (tag: number): boolean => FINITE[tag] === 1;

/** Whether a word with this tag may end a noun phrase. */
export const endsPhrase = (tag: number): boolean => HEADS[tag] === 1;

/** Phrases that name who speaks, by item numbers, found from the verb. */
export class PhraseFinder {
  private readonly r: FrameReader;

  constructor(reader: FrameReader) {
    this.r = reader;
  }

  /** Walks left from item `k` over a noun phrase with its prepositions; the first item of it, `k + 1` for none. */
  walkLeft(k: number, floor: number): number {
    const { r } = this;
    const low = Math.max(floor, k - MOST_ITEMS);
    let at = k;
    while (at >= low) {
      const tag = r.tag(at);
      if (tag === TAG.PRONOUN && at < k && QUANTIFIERS.has(r.word(at))) {
        at -= 1;
        continue;
      }
      if (tag === TAG.PRONOUN) return at < k || r.isTimeWord(at) ? this.trimLeft(at + 1, k) : at;
      if (r.isSign(at, CLOSE_BRACKET)) {
        const open = this.openBracket(at, low);
        if (open < 0) break;
        at = open - 1;
        continue;
      }
      if (
        NOMINAL[tag] === 1 ||
        this.isGlue(at, low) ||
        (at < k && SPEAKERS.has(r.word(at)) && tag !== TAG.PAST)
      )
        at -= 1;
      else if (tag === TAG.PREPOSITION && at < k && r.word(at) !== ID.with) at -= 1;
      else if (tag === TAG.CONJUNCTION && at < k && r.word(at) === ID.and && this.joinsNames(at, low))
        at -= 1;
      else if (
        (tag === TAG.PARTICIPLE || tag === TAG.GERUND || tag === TAG.BASE || tag === TAG.PRESENT) &&
        (at === k || this.isInside(at, k, low))
      )
        at -= 1;
      else break;
    }
    return this.trimLeft(at + 1, k);
  }

  private openBracket(close: number, low: number): number {
    const stop = Math.max(low, close - 14);
    for (let at = close - 1; at >= stop; at -= 1) if (this.r.isSign(at, OPEN_BRACKET)) return at;
    return -1;
  }

  /** Hyphens, slashes and the stop of an abbreviation inside a phrase. */
  private isGlue(at: number, low: number): boolean {
    const { r } = this;
    if (at <= low) return false;
    if (r.isSign(at, DASH) || r.isSign(at, SLASH)) return true;
    return r.isSign(at, STOP) && r.isUpper(at - 1);
  }

  /** `a convicted murderer`, `leading analysts`, `Police and Crime`: a verb form inside the phrase. */
  private isInside(at: number, k: number, low: number): boolean {
    const { r } = this;
    if (at >= k || at <= low) return at < k && at === low && r.tag(at) === TAG.PARTICIPLE;
    const before = r.tag(at - 1);
    const inPhrase =
      before === TAG.DETERMINER ||
      before === TAG.ADJECTIVE ||
      before === TAG.POSSESSIVE ||
      r.isSign(at - 1, DASH);
    return inPhrase && NOMINAL[r.tag(at + 1)] === 1;
  }

  /** Whether `and` joins parts of one phrase: what stands before it is a phrase after a border. */
  private joinsNames(at: number, low: number): boolean {
    const { r } = this;
    let left = at - 1;
    const stop = Math.max(low, at - 16);
    while (
      left >= stop &&
      (NOMINAL[r.tag(left)] === 1 ||
        r.tag(left) === TAG.PREPOSITION ||
        r.isSign(left, DASH) ||
        r.tag(left) === TAG.PRONOUN)
    )
      left -= 1;
    if (left === at - 1) return false;
    if (left < low) return true;
    const tag = r.tag(left);
    return tag === TAG.PUNCTUATION || tag === TAG.SUBORDINATOR || tag === TAG.CONJUNCTION || tag === MARKED;
  }

  /** Cuts what cannot begin the phrase: `On Friday` before a title, conjunctions. */
  private trimLeft(from: number, k: number): number {
    const { r } = this;
    let first = from;
    if (first <= k && r.tag(first) === TAG.PREPOSITION) {
      first += 1;
      while (first < k && r.isTimeWord(first)) first += 1;
    }
    return first;
  }

  /** Walks right from item `k` over a noun phrase; after its last item. */
  walkRight(k: number, limit: number): number {
    const { r } = this;
    const high = Math.min(limit, k + MOST_ITEMS);
    let at = k;
    if (at < high && r.tag(at) === TAG.PRONOUN && !QUANTIFIERS.has(r.word(at))) return at + 1;
    if (at < high && r.tag(at) === TAG.PRONOUN) at += 1;
    while (at < high) {
      const tag = r.tag(at);
      const glue =
        at > k &&
        (r.isSign(at, DASH) || r.isSign(at, SLASH) || (r.isSign(at, STOP) && this.isAbbreviation(at, high)));
      const dated =
        at > k &&
        r.isComma(at) &&
        r.tag(at - 1) === TAG.NUMERAL &&
        at + 1 < high &&
        r.tag(at + 1) === TAG.NUMERAL;
      if (
        NOMINAL[tag] === 1 ||
        glue ||
        dated ||
        SPEAKERS.has(r.word(at)) ||
        (tag === TAG.PARTICIPLE && this.isModifier(at, k, high))
      )
        at += 1;
      else if (at > k && (tag === TAG.PREPOSITION || r.word(at) === ID.and)) at += 1;
      else break;
    }
    while (at > k && !endsPhrase(r.tag(at - 1))) at -= 1;
    return at;
  }

  /** `an unnamed official`: a participle in front of its noun, not a verb with an object. */
  private isModifier(at: number, k: number, high: number): boolean {
    const { r } = this;
    if (at === k) return true;
    const before = r.tag(at - 1);
    if (before === TAG.DETERMINER || before === TAG.ADJECTIVE || before === TAG.POSSESSIVE) return true;
    return at + 1 < high && r.tag(at + 1) === TAG.PREPOSITION;
  }

  private isAbbreviation(at: number, high: number): boolean {
    return (
      at + 1 < high &&
      this.r.isUpper(at - 1) &&
      (this.r.isUpper(at + 1) || this.r.tag(at + 1) === TAG.NUMERAL)
    );
  }

  /** The phrase that is the subject left of item `g`, with appositions; `undefined` when there is none. */
  subjectBefore(g: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const p = g - 1;
    if (p < floor) return undefined;
    if (r.isComma(p)) return this.beforeApposition(p, floor);
    if (r.tag(p) === TAG.RELATIVE) return this.antecedent(p, floor);
    return this.phraseEndingAt(p, floor);
  }

  private phraseEndingAt(end: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const p = end > floor && r.word(end) === THERE ? end - 1 : end;
    const isNounLike = r.tag(p) === TAG.PRESENT || r.tag(p) === TAG.BASE;
    if (!endsPhrase(r.tag(p)) && !isNounLike && !r.isSign(p, CLOSE_BRACKET) && r.tag(p) !== TAG.POSSESSIVE)
      return undefined;
    const first = this.walkLeft(p, floor);
    if (first > p) return this.overModifier(p, floor);
    const jumped = this.overModifier(first - 1, floor);
    if (jumped) return { first: jumped.first, last: p + 1 };
    return { first: this.takesIn(first, p) ? this.absorb(first, floor) : first, last: p + 1 };
  }

  /** Whether a phrase that no comma closes may still be an apposition or end a list: `A, B and C`. */
  private takesIn(first: number, last: number): boolean {
    const { r } = this;
    if (r.tag(first) === TAG.DETERMINER) return r.isUpper(first - 2) && r.tag(first - 2) === TAG.PROPER;
    for (let k = first; k < last; k += 1) if (r.word(k) === ID.and) return true;
    return false;
  }

  /** `residents living in the area said`: the phrase before a participle. */
  private overModifier(at: number, floor: number): ItemRange | undefined {
    const { r } = this;
    if (at <= floor || (r.tag(at) !== TAG.GERUND && r.tag(at) !== TAG.PARTICIPLE)) return undefined;
    if (!endsPhrase(r.tag(at - 1)) || r.isTimeWord(at - 1)) return undefined;
    const first = this.walkLeft(at - 1, floor);
    return first < at ? { first: this.absorb(first, floor), last: at } : undefined;
  }

  /** Takes in phrases before a comma that are names or descriptions of the same: `Ann Lee, a doctor`. */
  private absorb(from: number, floor: number): number {
    const { r } = this;
    let first = from;
    if (r.tag(first) === TAG.PRONOUN) return first;
    for (let n = 0; n < 3; n += 1) {
      const comma = first - 1;
      if (comma - 1 < floor || !r.isComma(comma)) return first;
      const end = comma - 1;
      if (!endsPhrase(r.tag(end)) || r.isTimeWord(end) || r.tag(end) === TAG.PRONOUN) return first;
      const start = this.walkLeft(end, floor);
      if (start > end || this.hasTimeStart(start, end)) return first;
      const before = start - 1;
      if (before >= floor && !this.isBorder(before)) return first;
      first = start;
    }
    return first;
  }

  private hasTimeStart(start: number, end: number): boolean {
    return this.r.isTimeWord(start) && end - start < 3;
  }

  private isBorder(item: number): boolean {
    const tag = this.r.tag(item);
    return tag === TAG.PUNCTUATION || tag === TAG.SUBORDINATOR || tag === TAG.CONJUNCTION;
  }

  /** `Ann Lee, who led the petition, said`: from the comma before the verb. */
  private beforeApposition(p: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const low = Math.max(floor + 1, p - MOST_ITEMS);
    for (let q = p - 1; q >= low; q -= 1) {
      if (!r.isComma(q) || !this.startsApposition(q + 1)) continue;
      const end = q - 1;
      if (r.isTimeWord(end) && r.tag(end) !== TAG.PROPER) continue;
      if (!endsPhrase(r.tag(end)) && !r.isSign(end, CLOSE_BRACKET) && !r.isMarked(end)) continue;
      const first = this.walkLeft(end, floor);
      if (first <= end) return { first: this.absorb(first, floor), last: p };
    }
    return this.phraseEndingAt(p - 1, floor);
  }

  private startsApposition(item: number): boolean {
    const tag = this.r.tag(item);
    return (
      NOMINAL[tag] === 1 ||
      tag === TAG.RELATIVE ||
      tag === TAG.GERUND ||
      tag === TAG.PARTICIPLE ||
      tag === TAG.ADVERB ||
      tag === TAG.PREPOSITION ||
      tag === TAG.SUBORDINATOR
    );
  }

  /** `tour manager Thomas Gray, 24, who cited`: the phrase before the relative. */
  private antecedent(p: number, floor: number): ItemRange | undefined {
    const { r } = this;
    let end = p - 1;
    if (end >= floor && r.isComma(end)) end -= 1;
    if (end - 1 >= floor && r.tag(end) === TAG.NUMERAL && r.isComma(end - 1)) end -= 2;
    if (end < floor || !endsPhrase(r.tag(end))) return undefined;
    const first = this.walkLeft(end, floor);
    return first <= end ? { first: this.absorb(first, floor), last: end + 1 } : undefined;
  }

  /** The phrase right of item `c` with its appositions: `said Ann Lee, a minister of state`. */
  subjectAfter(c: number, limit: number): ItemRange | undefined {
    const { r } = this;
    const last = this.walkRight(c, limit);
    if (last === c) return undefined;
    let end = last;
    for (let n = 0; n < 3 && end < limit && r.isComma(end); n += 1) {
      const next = this.walkRight(end + 1, limit);
      const closed = next >= limit || r.tag(next) === TAG.PUNCTUATION || r.tag(next) === TAG.RELATIVE;
      if (next === end + 1 || !closed || r.tag(end + 1) === TAG.PRONOUN || r.tag(end + 1) === TAG.CONJUNCTION)
        break;
      end = next;
    }
    return { first: c, last: end };
  }

  /** The source after `according to`, with an apposition that is plainly one: `Amy Cook, director of …`. */
  sourceAfter(c: number, limit: number): ItemRange | undefined {
    const { r } = this;
    const last = this.walkRight(c, limit);
    if (last === c) return undefined;
    if (last + 1 >= limit || !r.isComma(last)) return { first: c, last };
    const next = this.walkRight(last + 1, limit);
    const begins = r.tag(last + 1);
    const article =
      begins === TAG.DETERMINER &&
      !r.isUpper(last + 1) &&
      (r.word(last + 1) === A || r.word(last + 1) === AN);
    const bare = begins === TAG.NOUN && SPEAKERS.has(r.word(last + 1));
    const closed = next < limit && r.isComma(next) && next > last + 1;
    return { first: c, last: closed && (article || bare) ? next : last };
  }

  /** The subject of a frame's main clause: from its beginning, after introductory phrases, to its first verb. */
  mainSubject(floor: number, limit: number): ItemRange | undefined {
    const { r } = this;
    let first = this.skipIntroduction(floor, limit);
    const high = Math.min(limit, first + MOST_ITEMS);
    let last = first;
    while (last < high && !this.endsSubject(last)) last += 1;
    const verb = last;
    while (last > first && !endsPhrase(r.tag(last - 1))) last -= 1;
    while (first < last && r.tag(first) === TAG.PUNCTUATION) first += 1;
    if (last <= first) return undefined;
    return r.tag(first) === TAG.PREPOSITION && verb < high
      ? this.phraseEndingAt(last - 1, floor)
      : { first, last };
  }

  private endsSubject(item: number): boolean {
    const { r } = this;
    const tag = r.tag(item);
    if (tag === TAG.PARTICIPLE) {
      const next = r.tag(item + 1);
      return (
        endsPhrase(r.tag(item - 1)) &&
        (next === TAG.DETERMINER || next === TAG.POSSESSIVE || next === TAG.PRONOUN)
      );
    }
    return isFiniteTag(tag) || tag === TAG.RELATIVE || tag === TAG.GERUND || r.isMarked(item);
  }

  private skipIntroduction(floor: number, limit: number): number {
    const { r } = this;
    let first = floor;
    for (let n = 0; n < 3; n += 1) {
      while (
        first < limit &&
        (r.tag(first) === TAG.CONJUNCTION || r.tag(first) === TAG.ADVERB || r.isComma(first))
      )
        first += 1;
      const tag = r.tag(first);
      const isIntro =
        tag === TAG.PREPOSITION ||
        tag === TAG.SUBORDINATOR ||
        tag === TAG.GERUND ||
        tag === TAG.PARTICIPLE ||
        r.isTimeWord(first) ||
        r.word(first) === ID.according;
      if (!isIntro) return first;
      const high = Math.min(limit, first + MOST_ITEMS);
      let comma = first + 1;
      const isPhrase = tag === TAG.PREPOSITION;
      while (comma < high && !r.isComma(comma) && !(isPhrase && isFiniteTag(r.tag(comma)))) comma += 1;
      if (comma >= high || !r.isComma(comma)) return first;
      first = comma + 1;
    }
    return first;
  }
}
