import { WordSet, wordId } from '../core/vocabulary.ts';
import { ID } from './cues.ts';
import type { FrameReader } from './_frame-reader.ts';
import { endsPhrase } from './_subject-phrase.ts';
import { CONTRACTED } from './_contracted.ts';
import { isFiniteTag, TAG } from './tag-set.ts';
import { OBJECTLESS } from './tag-word-sets.ts';

const NOT_FINITE = new WordSet(['be', 'been', 'being', 'having']);

const NO_SUBJECT = new WordSet([
  'for',
  'about',
  'with',
  'against',
  'of',
  'by',
  'as',
  'to',
  'following',
  'amid',
]);

/** Prepositions that belong to the number after them: `said about 40,000 people had fled`. */
const MODIFIERS = new WordSet(['about', 'around', 'over', 'under', 'between', 'above', 'below', 'up']);

const INDEFINITE = new WordSet(['a', 'an']);
const WHOSE = wordId('whose');
const UP = wordId('up');
const AMPERSAND = wordId('&');

/** Tags of what a subject is made of. */
const SUBJECT_TAGS: ReadonlySet<number> = new Set([TAG.PROPER, TAG.NOUN, TAG.PLURAL, TAG.ADJECTIVE]);

/** Prepositions that open clauses as well. */
const TIMED = new WordSet(['before', 'after', 'since', 'until']);
const MOST_TIMED = 6;

/** Tokens of a subject with the name that is joined to it. */
const MOST_NAMED = 14;

/** Tells whether a run of items is a clause. */
export class ClauseProbe {
  protected readonly r: FrameReader;

  constructor(reader: FrameReader) {
    this.r = reader;
  }

  /** `about 40,000 people`: a preposition that belongs to the number after it. */
  protected isAmount(k: number): boolean {
    const { r } = this;
    const at = r.word(k) === UP && r.word(k + 1) === ID.to ? k + 2 : k + 1;
    // `about a dozen`
    const number = INDEFINITE.has(r.word(at)) ? at + 1 : at;
    return MODIFIERS.has(r.word(k)) && r.tag(number) === TAG.NUMERAL && !r.isTimeWord(number + 1);
  }

  /** After a pronoun or a name at `at`: `and he accused`, `but Ann Lee said`. */
  protected overSubject(at: number, limit: number): number {
    const { r } = this;
    if (at < limit && (r.tag(at) === TAG.PRONOUN || CONTRACTED.has(r.word(at)))) return at + 1;
    let k = at;
    if (k < limit && r.tag(k) === TAG.DETERMINER) k += 1;
    while (
      k < limit &&
      k < at + 10 &&
      (SUBJECT_TAGS.has(r.tag(k)) || (k > at && (r.word(k) === AMPERSAND || this.bindsNoun(k))))
    )
      k += 1;
    const end = k;
    while (k > at && k < limit && r.tag(k) === TAG.ADVERB) k += 1;
    return k > at && k < limit && this.isVerbAfter(k, end - 1) ? k : at;
  }

  /** The verb behind a subject at `at`, or behind the name that a comma joins to it: `the minister, Ann Lee, called`; `at` without one. */
  protected overNamed(at: number, limit: number): number {
    const { r } = this;
    const verb = this.overSubject(at, limit);
    if (verb > at) return verb;
    let commas = 0;
    for (let k = at; k < Math.min(limit, at + MOST_NAMED); k += 1) {
      if (!r.isComma(k)) {
        if (
          commas === 0 ? !SUBJECT_TAGS.has(r.tag(k)) && r.tag(k) !== TAG.DETERMINER : r.tag(k) !== TAG.PROPER
        )
          return at;
        continue;
      }
      commas += 1;
      if (commas === 2) return isFiniteTag(r.tag(k + 1)) ? k + 1 : at;
    }
    return at;
  }

  /** Whether a subject with its finite verb stands at an item. */
  startsClause(at: number, limit: number): boolean {
    return this.overSubject(at, limit) > at;
  }

  /** A finite verb, the base form of a plural: `officials say`, `some say`. */
  private isVerbAfter(k: number, noun: number): boolean {
    const { r } = this;
    const before = r.tag(noun);
    if (r.tag(k) === TAG.BASE) return before === TAG.PLURAL || before === TAG.DETERMINER;
    return isFiniteTag(r.tag(k)) || r.startsWithVerb(k);
  }

  /** `the mayor of Paris`, `a person familiar with the matter`: a preposition inside a subject. */
  private bindsNoun(k: number): boolean {
    const { r } = this;
    if (r.tag(k) === TAG.DETERMINER || r.tag(k) === TAG.POSSESSIVE) return r.tag(k - 1) === TAG.PREPOSITION;
    return r.tag(k) === TAG.PREPOSITION && SUBJECT_TAGS.has(r.tag(k - 1));
  }

  /** `said 10 days ago`, not `said six died`. */
  protected isTime(at: number): boolean {
    const { r } = this;
    return (
      r.isTimeWord(at) && (r.tag(at) !== TAG.NUMERAL || r.isTimeWord(at + 1) || r.tag(at + 1) === TAG.PROPER)
    );
  }

  /** Whether `[first, last)` holds a finite verb of its own: not in a relative clause, not joined to a verb outside. */
  isClause(first: number, last: number): boolean {
    const { r } = this;
    if (first >= last || r.tag(first) === TAG.TO) return false;
    if (NO_SUBJECT.has(r.word(first)) && !this.isAmount(first)) return false;
    let inside = 0;
    let active = false;
    let commas = 0;
    // `an election before the summer is likely`: the only verb is that of the whole
    let isTimed = false;
    for (let at = first; at < last; at += 1) {
      const tag = r.tag(at);
      if ((tag === TAG.RELATIVE || tag === TAG.SUBORDINATOR || r.word(at) === WHOSE) && at > first)
        inside += 1;
      // `he'd be late`, `the man who'd called`: a verb in the word of the subject
      if (CONTRACTED.has(r.word(at))) {
        if (inside === 0) return true;
        inside -= 1;
        continue;
      }
      if (r.isComma(at)) commas += 1;
      if (tag === TAG.CONJUNCTION && commas === 1 && r.isComma(at - 1) && inside === 0) return active;
      if (tag === TAG.PARTICIPLE && inside === 0 && this.hasObject(at, first, last)) active = true;
      // `anyone who ordered the set can`: a past form read as a participle
      if (tag === TAG.PARTICIPLE && inside > 0 && this.endsRelative(at, first)) inside -= 1;
      if (at > first && r.startsWithVerb(at) && endsPhrase(r.tag(at - 1)) && inside === 0) return true;
      if (!this.finiteAt(at, first)) continue;
      if (inside > 0) {
        inside -= 1;
        isTimed ||= this.isTimedSubject(first, at);
        at = this.overGroup(at, last);
      } else if (at > first && r.tag(this.beforeAdverbs(at, first)) !== TAG.CONJUNCTION) return true;
    }
    return active || isTimed;
  }

  /** `an election before the summer`, before a verb at `verb`: a subject with a noun behind a word that opens clauses too. */
  private isTimedSubject(first: number, verb: number): boolean {
    const { r } = this;
    for (let k = verb - 2; k > first && k > verb - MOST_TIMED; k -= 1)
      if (r.tag(k) === TAG.SUBORDINATOR)
        return TIMED.has(r.word(k)) && SUBJECT_TAGS.has(r.tag(k - 1)) && !r.isTimeWord(k - 1);
      else if (r.isComma(k) || r.tag(k) === TAG.RELATIVE) return false;
    return false;
  }

  /** The last item of a verb group: `has never been`, and not `complained was`. */
  private overGroup(verb: number, last: number): number {
    const { r } = this;
    let at = verb;
    let isHelp = r.tag(at) === TAG.AUXILIARY || r.tag(at) === TAG.MODAL;
    while (at + 1 < last && (r.tag(at + 1) === TAG.ADVERB || (isHelp && isFiniteTag(r.tag(at + 1))))) {
      at += 1;
      if (r.tag(at) !== TAG.ADVERB) isHelp = r.tag(at) === TAG.AUXILIARY || r.tag(at) === TAG.MODAL;
    }
    return at;
  }

  /** A past form read as a participle that has a subject and an object: `Hungary spent an estimated`. */
  private hasObject(at: number, first: number, last: number): boolean {
    const { r } = this;
    if (at === first || at + 1 >= last) return false;
    // `a ferry that sank ignored two calls`
    const before = r.tag(at - 1);
    if (before !== TAG.PAST && (!endsPhrase(before) || before === TAG.PARTICIPLE)) return false;
    const next = r.tag(at + 1);
    // `announced seven days earlier`
    if (next === TAG.NUMERAL && r.isTimeWord(at + 2)) return false;
    return (
      next === TAG.DETERMINER ||
      next === TAG.POSSESSIVE ||
      next === TAG.NUMERAL ||
      next === TAG.SYMBOL ||
      next === TAG.PRONOUN
    );
  }

  private endsRelative(at: number, first: number): boolean {
    const { r } = this;
    const before = this.beforeAdverbs(at, first);
    return r.tag(r.isDash(before) ? before - 2 : before) === TAG.RELATIVE;
  }

  private beforeAdverbs(at: number, first: number): number {
    let k = at - 1;
    while (k > first && this.r.tag(k) === TAG.ADVERB) k -= 1;
    return k;
  }

  private finiteAt(at: number, first: number): boolean {
    const { r } = this;
    const tag = r.tag(at);
    if (isFiniteTag(tag))
      return !NOT_FINITE.has(r.word(at)) && (at === first || r.tag(this.beforeAdverbs(at, first)) !== TAG.TO);
    const mayBePast = tag === TAG.PARTICIPLE || tag === TAG.ADJECTIVE;
    if (mayBePast && at > first && OBJECTLESS.has(r.word(at))) return true;
    if (tag !== TAG.BASE || at === first) return false;
    const before = r.tag(this.beforeAdverbs(at, first));
    return (
      before === TAG.PLURAL || before === TAG.PRONOUN || before === TAG.PROPER || before === TAG.RELATIVE
    );
  }
}
