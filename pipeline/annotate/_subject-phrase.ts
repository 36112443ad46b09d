import { WordSet, wordId } from '../core/vocabulary.ts';
import { cueOf, ID } from './cues.ts';
import { boundClauses, endsBefore } from './_bound-clause.ts';
import { afterDateline } from './_dateline.ts';
import type { ItemRange } from './_frame-reader.ts';
import {
  CLOSE_BRACKET,
  endsPhrase,
  MOST_ITEMS,
  NOMINAL,
  QUANTIFIERS,
  SPEAKER_PLURALS,
  SPEAKERS,
} from './_phrase-walker.ts';
import { afterContact, isOpeningBefore } from './_subject-borders.ts';
import { SourcePhrase } from './_source-phrase.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

export { endsPhrase } from './_phrase-walker.ts';

const FULL_STOP = 46;
const WHOSE = wordId('whose');
/** What may stand between a subject and its verb: `Lee himself said`, `the shop there said`. */
const SELVES = ['himself', 'herself', 'itself', 'themselves'];
const AFTER_NAME = new WordSet(['there', ...SELVES]);
const REFLEXIVE = new WordSet(SELVES);
const SHARED = new WordSet(['both', 'all', 'each']);
const WHO = wordId('who');
const POINTING = new WordSet(['last', 'this', 'earlier', 'late']);
const THE = wordId('the');
const INDEFINITE = new WordSet(['a', 'an']);
/** What an aside after a subject begins with: `, based in`, `, who`, `, a maker of`. */
const OPENS_ASIDE: ReadonlySet<number> = new Set([
  TAG.RELATIVE,
  TAG.PARTICIPLE,
  TAG.PAST,
  TAG.PREPOSITION,
  TAG.DETERMINER,
  TAG.GERUND,
  TAG.NUMERAL,
]);
/** How nouns for persons end: `farmers`, `activist`. */
const PERSON_ENDING = /(?:er|or|ist|ian|man|men|women|people|one|body|ants?|ees?|ers|ors|ists|ians|[A-Z]s)$/;
const TIME_LINKS = new WordSet(['on', 'in', 'late', 'early']);

/** Phrases that name who speaks, by item numbers, found from the verb. */
export class PhraseFinder extends SourcePhrase {
  /** The phrase that is the subject left of item `g`, with appositions; `undefined` when there is none. */
  subjectBefore(g: number, floor: number): ItemRange | undefined {
    const found = this.anySubjectBefore(g, floor);
    if (found?.first !== floor) return found;
    const first = afterDateline(this.r, floor, found.last);
    return first < found.last ? { first, last: found.last } : found;
  }

  private anySubjectBefore(g: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const p = this.beforeShared(this.beforeTime(g - 1, floor), floor);
    if (p < floor) return undefined;
    if (r.isComma(p)) return this.beforeApposition(p, floor);
    if (r.tag(p) === TAG.RELATIVE) return this.antecedent(p, floor);
    return this.beforeBound(p + 1, floor) ?? this.phraseEndingAt(p, floor);
  }

  /** `A nurse who asked not to be named said`: the phrase before a clause that no commas part from it. */
  private beforeBound(verb: number, floor: number): ItemRange | undefined {
    const { r } = this;
    for (const at of boundClauses(r, verb, floor).reverse()) {
      const isBare = !endsPhrase(r.tag(at - 1));
      const found = isBare ? at - 1 : this.antecedent(at, floor)?.first;
      // `Many of the women who came`
      const whole = isBare ? at - 1 : this.walkLeft(at - 1, floor);
      for (const first of [found, whole])
        if (first !== undefined && first < at && this.beginsClause(first, floor))
          return { first, last: endsBefore(r, at) ? at : verb };
    }
    return undefined;
  }

  /** Whether what stands before an item is the border of a clause. */
  private beginsClause(first: number, floor: number): boolean {
    const { r } = this;
    const before = first - 1;
    if (before < floor || this.isBorder(before) || r.isMarked(before) || r.isTimeWord(before)) return true;
    return isFiniteTag(r.tag(before)) && cueOf(r.word(before)) !== undefined;
  }

  /** `Ann Lee and Bo Chen both said`: before the word for all of them. */
  private beforeShared(at: number, floor: number): number {
    const { r } = this;
    const isShared = at > floor + 1 && SHARED.has(r.word(at)) && r.tag(at - 1) === TAG.PROPER;
    return isShared ? at - 1 : at;
  }

  /** `Ann Lee, on Sunday, said`: before a time that a preposition binds, with its commas. */
  private beforeTime(from: number, floor: number): number {
    const { r } = this;
    let at = from;
    if (at > floor && r.isComma(at)) at -= 1;
    const end = at;
    while (at > floor && r.isTimeWord(at)) at -= 1;
    // `Ann Lee, who last week warned`
    if (at < end && end === from && r.tag(POINTING.has(r.word(at)) ? at - 1 : at) === TAG.RELATIVE)
      return POINTING.has(r.word(at)) ? at - 1 : at;
    if (at === end || at <= floor || !TIME_LINKS.has(r.word(at))) return from;
    return end < from && !r.isComma(at - 1) ? from : at - 1;
  }

  private phraseEndingAt(end: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const p = end > floor && AFTER_NAME.has(r.word(end)) ? end - 1 : end;
    if (r.tag(p) === TAG.DETERMINER && QUANTIFIERS.has(r.word(p))) return { first: p, last: p + 1 };
    const bound = this.overObject(p, floor);
    if (bound) return bound;
    const isNounLike = r.tag(p) === TAG.PRESENT || r.tag(p) === TAG.BASE;
    if (!endsPhrase(r.tag(p)) && !isNounLike && !r.isSign(p, CLOSE_BRACKET) && r.tag(p) !== TAG.POSSESSIVE)
      return undefined;
    const first = afterContact(this.r, this.ownArticle(this.walkLeft(p, floor), p), p);
    const owner = first <= p ? this.ofRelative(this.listStart(first, floor), floor) : undefined;
    if (owner) return { first: owner.first, last: p + 1 };
    if (first > p) return this.overModifier(p, floor);
    const isBound = r.tag(first - 1) === TAG.PREPOSITION && r.tag(first - 2) === TAG.PARTICIPLE;
    const jumped = this.overModifier(isBound ? first - 2 : first - 1, floor);
    if (jumped) return { first: jumped.first, last: p + 1 };
    return { first: this.takesIn(first, p) ? this.absorb(first, floor) : first, last: p + 1 };
  }

  /** `An officer who stole money from residents told police`: the phrase is an object inside the relative clause. */
  private ofRelative(first: number, floor: number): ItemRange | undefined {
    const { r } = this;
    let at = first - 1;
    while (at > floor && (r.tag(at) === TAG.ADVERB || r.tag(at) === TAG.AUXILIARY || r.word(at) === ID.that))
      at -= 1;
    const isVerb =
      isFiniteTag(r.tag(at)) || (r.tag(at) === TAG.PARTICIPLE && at < first - 1) || at < first - 1;
    if (!isVerb || at <= floor + 1) return undefined;
    while (at > floor && (isFiniteTag(r.tag(at)) || r.tag(at) === TAG.ADVERB)) at -= 1;
    if (r.isComma(at - 1)) return undefined;
    // `The union that represents guards said`
    const isBound = r.tag(at) === TAG.RELATIVE && isFiniteTag(r.tag(at + 1)) && endsPhrase(r.tag(at - 1));
    return r.word(at) === WHO || isBound ? this.antecedent(at, floor) : undefined;
  }

  /** `drivers and guards`: where a list of two that ends with the phrase at `first` begins. */
  private listStart(first: number, floor: number): number {
    const { r } = this;
    if (first - 2 <= floor || r.word(first - 1) !== ID.and || !endsPhrase(r.tag(first - 2))) return first;
    const start = this.walkLeft(first - 2, floor);
    return start < first - 1 ? start : first;
  }

  /** Whether a phrase that no comma closes may still be an apposition or end a list: `A, B and C`. */
  private takesIn(first: number, last: number): boolean {
    const { r } = this;
    if (r.tag(first) === TAG.DETERMINER) return r.isUpper(first - 2) && r.tag(first - 2) === TAG.PROPER;
    for (let k = first; k < last; k += 1) if (r.word(k) === ID.and) return true;
    return false;
  }

  /** `residents living in the area said`, `a man accused of robbing banks said`: the phrase before a participle. */
  private overModifier(from: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const isCharge =
      r.tag(from) === TAG.GERUND && r.tag(from - 1) === TAG.PREPOSITION && r.tag(from - 2) === TAG.PARTICIPLE;
    const at = isCharge ? from - 2 : from;
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
      // `Philip Guidry Jr., a friend, said`
      const end = r.isSign(comma - 1, FULL_STOP) && r.tag(comma - 2) === TAG.PROPER ? comma - 2 : comma - 1;
      if (!endsPhrase(r.tag(end)) || r.isTimeWord(end) || r.tag(end) === TAG.PRONOUN) return first;
      const start = this.walkLeft(end, floor);
      if (start > end || this.hasTimeStart(start, end)) return first;
      const before = start - 1;
      if (before >= floor && !this.isBorder(before)) return first;
      if (before >= floor && !this.mayBeApposed(start, end)) return first;
      if (before > floor && isOpeningBefore(r, { name: start, subject: from, floor })) return first;
      first = start;
    }
    return first;
  }

  /** `…, hours into a truce, residents said`, `… and damage to the road, the mayor, Ann Lee, said`: inside a sentence only who may speak is the same. */
  private mayBeApposed(start: number, end: number): boolean {
    const { r } = this;
    let head = start;
    while (head < end && r.tag(head + 1) !== TAG.PREPOSITION) head += 1;
    return r.tag(head) === TAG.PROPER || this.isPersonNoun(head);
  }

  /** `Tuesday night`, not `Sunday Ebi`: a day that another name follows is a name. */
  private hasTimeStart(start: number, end: number): boolean {
    const { r } = this;
    const isName = r.tag(start) === TAG.PROPER && r.tag(start + 1) === TAG.PROPER && !r.isTimeWord(start + 1);
    return r.isTimeWord(start) && end - start < 3 && !(isName && end > start);
  }

  private isBorder(item: number): boolean {
    const tag = this.r.tag(item);
    return tag === TAG.PUNCTUATION || tag === TAG.SUBORDINATOR || tag === TAG.CONJUNCTION;
  }

  /** `Ann Lee, who led the petition, said`: from the comma before the verb. */
  private beforeApposition(p: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const main = this.beforeAside(p, floor);
    if (main) return main;
    const low = Math.max(floor + 1, p - MOST_ITEMS);
    for (let q = p - 1; q >= low; q -= 1) {
      if (!r.isComma(q) || !this.startsApposition(q + 1)) continue;
      const end = this.beforeYear(q - 1, floor);
      if (r.isTimeWord(end) && r.tag(end) !== TAG.PROPER) continue;
      if (!endsPhrase(r.tag(end)) && !r.isSign(end, CLOSE_BRACKET) && !r.isMarked(end)) continue;
      const first = this.walkLeft(end, floor);
      const bound =
        first <= end && r.tag(first - 1) === TAG.GERUND ? this.overModifier(first - 1, floor) : undefined;
      if (bound && this.isPersonNoun(bound.last - 1)) return { first: bound.first, last: p };
      if (first <= end) return { first: this.absorb(first, floor), last: p };
    }
    return this.phraseEndingAt(p - 1, floor);
  }

  /** `The firm, based in Toledo, Ohio, said`: the phrase the sentence begins with, when all up to the verb is said of it. */
  private beforeAside(p: number, floor: number): ItemRange | undefined {
    const { r } = this;
    const first = this.skipIntroduction(floor, p);
    if (p - first > MOST_ITEMS || NOMINAL[r.tag(first)] !== 1) return undefined;
    const last = this.walkRight(first, p);
    const end = last > first && r.isComma(last + 1) && AFTER_NAME.has(r.word(last)) ? last + 1 : last;
    if (end > first && end < p && this.isRelativeAside(end, p)) return { first, last: end };
    if (end === first || end >= p || !r.isComma(end) || r.isTimeWord(end - 1)) return undefined;
    const opening = r.tag(end + 1);
    if (!OPENS_ASIDE.has(opening) && !AFTER_NAME.has(r.word(end + 1))) return undefined;
    if (!this.isAside(end + 1, p)) return undefined;
    // `Its owner, third-generation pilot Ann Lee, said`
    const isCompound = opening === TAG.NUMERAL && r.isDash(end + 2);
    // `A resident, retired accountant Ann Lee, claimed`
    const isLed =
      opening === TAG.PARTICIPLE && NOMINAL[r.tag(end + 2)] === 1 && this.walkRight(end + 2, p) === p;
    return {
      first,
      last: opening === TAG.DETERMINER || isCompound || (isLed && r.tag(p - 1) === TAG.PROPER) ? p : last,
    };
  }

  /** `Two men who saw it, and who would not be named, said`: from the relative on, no comma opens an apposition. */
  private isRelativeAside(from: number, to: number): boolean {
    const { r } = this;
    if (r.word(from) !== WHO) return false;
    for (let at = from; at < to; at += 1)
      if (r.isComma(at) && r.word(at + 1) !== WHO && r.word(at + 2) !== WHO) return false;
    return true;
  }

  /** Whether the verbs of `[from, to)` all stand in relative clauses or are participles. */
  private isAside(from: number, to: number): boolean {
    const { r } = this;
    let relative = false;
    for (let at = from; at < to; at += 1) {
      const tag = r.tag(at);
      if (tag === TAG.RELATIVE || tag === TAG.SUBORDINATOR || r.word(at) === WHOSE) relative = true;
      else if (r.isMarked(at)) return false;
      else if (isFiniteTag(tag) && !relative && at !== from) return false;
      else if (tag === TAG.CONJUNCTION && r.isComma(at - 1)) return false;
    }
    return true;
  }

  /** `Ann Lee, on the bus when it stopped, said`: no verb stands before the comma that opens the aside. */
  opensAside(close: number, floor: number): boolean {
    const { r } = this;
    const low = Math.max(floor, close - MOST_ITEMS);
    for (let at = low; at < close; at += 1) {
      if (isFiniteTag(r.tag(at))) return false;
      if (!r.isComma(at)) continue;
      const tag = r.tag(at + 1);
      const isOpening = tag === TAG.RELATIVE || tag === TAG.PREPOSITION || tag === TAG.SUBORDINATOR;
      if (isOpening && at > floor && endsPhrase(r.tag(at - 1)) && !r.isTimeWord(at - 1)) return true;
    }
    return false;
  }

  private startsApposition(item: number): boolean {
    const tag = this.r.tag(item);
    return (
      NOMINAL[tag] === 1 ||
      QUANTIFIERS.has(this.r.word(item)) ||
      AFTER_NAME.has(this.r.word(item)) ||
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
    if (end > floor && r.isSign(end, CLOSE_BRACKET)) end = this.openBracket(end, floor) - 1;
    if (end - 1 >= floor && r.tag(end) === TAG.NUMERAL && r.isComma(end - 1)) end -= 2;
    if (end < floor || !endsPhrase(r.tag(end))) return undefined;
    const first = this.walkLeft(end, floor);
    const person = r.word(p) === WHO && first <= end ? this.ofPersons(first, end) : first;
    if (person > first) return { first: person, last: end + 1 };
    return first <= end ? { first: this.withNamed(first, floor), last: end + 1 } : undefined;
  }

  /**
   * `despite objections from Republicans who said`, `pay $18 million to a man who said`: `who` is a person, so the
   * noun after the last preposition where the first one is none.
   */
  private ofPersons(first: number, end: number): number {
    const { r } = this;
    let preposition = -1;
    for (let k = r.tag(first) === TAG.PREPOSITION ? first + 1 : first; k < end; k += 1) {
      if (r.tag(k) !== TAG.PREPOSITION && r.tag(k) !== TAG.TO) continue;
      const head = k - 1;
      if (preposition < 0 && (head < first || r.tag(head) === TAG.PROPER || this.isPersonNoun(head)))
        return first;
      preposition = k;
    }
    // `was jailed for years by a judge who said`
    if (preposition < 0 && r.tag(first) === TAG.PREPOSITION && first < end) return first + 1;
    const isPerson = preposition >= 0 && (r.tag(end) === TAG.PROPER || this.isPersonNoun(end));
    return isPerson ? preposition + 1 : first;
  }

  private isPersonNoun(item: number): boolean {
    const { r } = this;
    if (!r.isWord(item)) return false;
    if (SPEAKERS.has(r.word(item)) || SPEAKER_PLURALS.has(r.word(item))) return true;
    return PERSON_ENDING.test(r.t.text.slice(r.startOf(item), r.endOf(item)));
  }

  /** `led by Mark Hay, an ecologist, who said`, `met Ann Lee, mayor of Leeds, who said`: a phrase after a name tells who the name is. */
  private withNamed(first: number, floor: number): number {
    const { r } = this;
    const noun = r.word(first) === THE ? first + 1 : first;
    const isIndefinite = INDEFINITE.has(r.word(first)) || (!r.isUpper(noun) && this.isPersonNoun(noun));
    const end = first - 2;
    const isName = end >= floor && r.isComma(first - 1) && r.tag(end) === TAG.PROPER;
    if (!isIndefinite || !isName) return this.absorb(first, floor);
    let start = end;
    while (start > floor && r.tag(start - 1) === TAG.PROPER) start -= 1;
    return start;
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

  /** The subject of a frame's main clause: from its beginning, after introductory phrases, to its first verb. */
  mainSubject(floor: number, limit: number): ItemRange | undefined {
    const { r } = this;
    let first = this.skipIntroduction(this.overLabel(floor, limit), limit);
    const high = Math.min(limit, first + MOST_ITEMS);
    let last = first;
    while (last < high && !this.endsSubject(last)) last += 1;
    last = this.verbBeforeClause(first, last);
    const verb = last;
    while (last > first && (!endsPhrase(r.tag(last - 1)) || REFLEXIVE.has(r.word(last - 1)))) last -= 1;
    while (first < last && r.tag(first) === TAG.PUNCTUATION) first += 1;
    if (last <= first) return undefined;
    return r.tag(first) === TAG.PREPOSITION && verb < high
      ? this.phraseEndingAt(last - 1, floor)
      : { first, last };
  }
}
