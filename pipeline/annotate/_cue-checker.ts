import { wordId, wordSet, WordSet } from '../core/vocabulary.ts';
import { AUXILIARY_FORMS } from '../lexicon/closed-classes.ts';
import { callsMarked } from './_cue-around.ts';
import {
  isKept,
  isPlea,
  isPluralNoun,
  isPointedAt,
  isReportTo,
  isScored,
  isShot,
  isSuggestedByName,
  isTaken,
  isToldByMany,
  isToll,
  isWorkOrCommand,
} from './_deeds.ts';
import { type Cue, cueOf, FORM, ID, nounLikeCues, TAKES } from './cues.ts';
import type { FrameBounds, FrameReader } from './_frame-reader.ts';
import { CONTRACTED } from './_contracted.ts';
import { endsSentence, isBeforeName } from './_ends-sentence.ts';
import { isHearing, opensWithQuestion } from './_heard.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { endsPhrase, NOMINAL } from './_phrase-walker.ts';
import { isMessageBound, isOccasion } from './_said-where.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const NAMED: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PLURAL, TAG.ADJECTIVE]);
const BE = new WordSet(AUXILIARY_FORMS.be.split(' '));
const SHARED = new WordSet(['both', 'all', 'each']);
const STRONG = wordSet(
  'said says say saying told tells tell telling added adds adding wrote writes writing asked asks tweeted',
);
/** Verbs whose agent `by` names who made the thing, and verbs whose `to be` tells of their object. */
const PUBLISHED = new WordSet(['published', 'issued', 'released', 'posted', 'broadcast', 'shared', 'cited']);
/** Forms that are no past tense before `by`: `the 6% rise forecast by economists`. */
const MADE_BY = new WordSet([
  'forecast',
  'predicted',
  'projected',
  'estimated',
  'expected',
  'proposed',
  'promised',
]);
/** `when asked whether …`: others ask. */
const ASKED = new WordSet(['asked', 'questioned', 'pressed', 'quizzed', 'told']);
const WHEN = wordId('when');
const UNSAID = wordSet('without neither nor');
const DEGREES = new WordSet(['more', 'most', 'less', 'least', 'so', 'too', 'very']);
/** `a statement read to the court`: a message, not who reads. */
const READ = wordId('read');
const ANOTHER = wordId('another');
const SAYING = wordId('saying');
const READ_TO = new WordSet(['to', 'out', 'aloud']);
const CONDITIONS = new WordSet(['if', 'unless', 'once', 'though']);
const LET = new WordSet(['let', 'lets']);
const CONSIDERING = new WordSet(['considering', 'granted', 'supposing']);
const SUPPOSED = new WordSet([
  'suspected',
  'believed',
  'thought',
  'estimated',
  'expected',
  'known',
  'related',
  'relating',
]);
const ADVERBIAL = new WordSet([
  'further',
  'first',
  'later',
  'earlier',
  'publicly',
  'previously',
  'only',
  'there',
  'once',
  'then',
]);
const NEGATED_BEFORE = wordSet(
  "not n't never didn't don't doesn't hasn't haven't hadn't wouldn't couldn't can't cannot won't",
);

const APOSTROPHE = 39;
/** Words of a title and a name. */

/** What stands before a subject with a participle: `with Ann Lee saying`. */
export const ABSOLUTE = new WordSet(['with', 'despite', 'amid']);

/** Adjectives of counting before a participle: `the total reported cases`. */
const COUNTING = new WordSet(['total', 'overall', 'latest', 'newly']);

/** A verb with its auxiliaries and adverbs. */
export interface Group {
  readonly first: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
  /** A form of `have` stands in it. */
  readonly perfect: boolean;
}

/** Tells whether a word that may be a cue is a verb where it stands, and reads its verb group. */
export class CueChecker {
  private readonly r: FrameReader;
  private readonly clauses: ClauseFinder;

  constructor(reader: FrameReader, clauses: ClauseFinder) {
    this.r = reader;
    this.clauses = clauses;
  }

  isVerb(item: number, cue: Cue, bounds: FrameBounds): boolean {
    const { r } = this;
    const tag = r.tag(item);
    if (item === bounds.floor && (cue.forms & (FORM.past | FORM.participle)) !== 0)
      return opensWithQuestion(r, this.clauses, item, bounds);
    if (cue.lemma === 'hear' && !isHearing(r, item, bounds.floor)) return false;
    // `Tell me what …`: an imperative.
    if (item === bounds.floor && (tag === TAG.BASE || cue.forms === FORM.base)) return false;
    if (CONSIDERING.has(r.word(item)) && r.tag(item - 1) !== TAG.AUXILIARY) return false;
    if (this.isConditional(item) || this.isLetKnow(item)) return false;
    // `shot back that …`: only with `back` a verb of saying.
    if (
      isShot(r, item) ||
      isKept(r, item) ||
      isReportTo(r, item) ||
      isToll(r, item) ||
      isWorkOrCommand(r, item) ||
      isPlea(r, item) ||
      isScored(r, item) ||
      isTaken(r, item) ||
      isPointedAt(r, item) ||
      isSuggestedByName(r, item) ||
      isPluralNoun(r, item, bounds.floor)
    )
      return false;
    if (isToldByMany(r, item, bounds.floor)) return true;
    const verbal = tag >= TAG.BASE && tag <= TAG.GERUND;
    if (tag === TAG.BASE && !this.canBeBase(item, bounds)) return false;
    // `described writing as "…"`: what is called so, no cue.
    if (tag === TAG.GERUND && r.word(item + 1) === ID.as && this.isCalled(item - 1)) return false;
    // `the least demanding microbes`: compared like an adjective.
    if (tag === TAG.ADJECTIVE && DEGREES.has(r.word(item - 1))) return false;
    if (this.isAttributive(item, bounds) || this.isPlainNoun(item, cue, bounds)) return false;
    if (this.isNounInIng(item, cue, bounds) || this.isOwner(item, bounds)) return false;
    if (nounLikeCues.has(r.word(item)) && this.isObjectNoun(item, bounds)) return false;
    if (!nounLikeCues.has(r.word(item))) return verbal || tag === TAG.NOUN || tag === 0 || !r.isUpper(item);
    if (tag === TAG.GERUND && this.isNominalGerund(item, bounds)) return false;
    if (verbal || this.isSaying(item, cue, bounds) || this.isInserted(item, cue, bounds)) return true;
    if (isBeforeName(r, this.clauses, item, cue, bounds) || endsSentence(r, this.clauses, item, cue, bounds))
      return true;
    if ((cue.forms & (FORM.past | FORM.present)) === 0 || r.isUpper(item)) return false;
    if (
      item > bounds.floor &&
      this.afterQuote(item, bounds.floor) &&
      (tag !== TAG.PLURAL || this.namesNext(item))
    )
      return true;
    return this.isMissedVerb(item, cue, bounds);
  }

  private isCalled(verb: number): boolean {
    const cue = cueOf(this.r.word(verb));
    return cue !== undefined && (cue.takes & TAKES.call) !== 0;
  }

  /** `if repeated nationally`, `when asked`; `the long-range forecast, issued on Thursday`. */
  private isConditional(item: number): boolean {
    const { r } = this;
    if (ASKED.has(r.word(item)) && r.word(item - 1) === WHEN) return true;
    const isLinked = CONDITIONS.has(r.word(item - 1)) && r.tag(item - 1) !== TAG.ADVERB;
    if (isLinked && r.tag(item) !== TAG.PRESENT) return true;
    return MADE_BY.has(r.word(item)) && r.isComma(item + 1) && r.tag(item + 2) === TAG.PARTICIPLE;
  }

  /** `please let me know`: a request. */
  private isLetKnow(item: number): boolean {
    return (
      this.r.tag(item) === TAG.BASE && this.r.tag(item - 1) === TAG.PRONOUN && LET.has(this.r.word(item - 2))
    );
  }

  /** `A, Montoya notes, did B`: a name and a form of the present between two commas. */
  private isInserted(item: number, cue: Cue, { floor, limit }: FrameBounds): boolean {
    const { r } = this;
    if ((cue.forms & FORM.present) === 0 || item + 1 >= limit || !r.isComma(item + 1)) return false;
    let at = item - 1;
    while (at > floor && r.tag(at) === TAG.PROPER) at -= 1;
    return at < item - 1 && at > floor && r.isComma(at);
  }

  /** `"…," laughs hydrologist Emre Kaya`: who speaks follows the word at once. */
  private namesNext(item: number): boolean {
    const { r } = this;
    const next = r.tag(item + 1);
    if (next === TAG.DETERMINER || next === TAG.POSSESSIVE) return true;
    return next === TAG.PROPER || (next === TAG.NOUN && r.tag(item + 2) === TAG.PROPER);
  }

  /** `Arab states' wealth`, `the report's end`: a plural or noun that owns what follows is no verb. */
  private isOwner(item: number, { limit }: FrameBounds): boolean {
    const { r } = this;
    if (item + 1 >= limit) return false;
    const isSign = r.tag(item + 1) === TAG.POSSESSIVE && r.word(item + 1) === ID.possessive;
    return isSign || (r.isSign(item + 1, APOSTROPHE) && r.endOf(item) === r.startOf(item + 1));
  }

  /** `her quick thinking`: a form in -ing that is read as a noun and has an adjective or owner before it. */
  private isNounInIng(item: number, cue: Cue, { floor }: FrameBounds): boolean {
    const { r } = this;
    if (r.tag(item) !== TAG.NOUN || item === floor || (cue.forms & FORM.gerund) === 0) return false;
    const before = r.tag(item - 1);
    return before === TAG.ADJECTIVE || before === TAG.POSSESSIVE || before === TAG.DETERMINER;
  }

  /** `from a Supreme Court ruling, …`: a form in -ing that ends the phrase after a preposition. */
  private isNominalGerund(item: number, { floor, limit }: FrameBounds): boolean {
    const { r } = this;
    const next = item + 1 < limit ? r.tag(item + 1) : TAG.PUNCTUATION;
    if (next !== TAG.PUNCTUATION && next !== TAG.PREPOSITION) return false;
    const low = Math.max(floor + 1, item - 8);
    for (let k = item - 1; k >= low; k -= 1) {
      const tag = r.tag(k);
      if (tag === TAG.DETERMINER || tag === TAG.POSSESSIVE)
        return r.tag(k - 1) === TAG.PREPOSITION && !ABSOLUTE.has(r.word(k - 1));
      // `after the Court of Session ruling`
      if (!NOMINAL[tag] && r.word(k) !== ID.of) return false;
    }
    return false;
  }

  /** `think tank`, `state media`: a word that may be a verb between nouns. */
  private canBeBase(item: number, bounds: FrameBounds): boolean {
    const { r } = this;
    if (item === bounds.floor || item + 1 >= bounds.limit) return true;
    const before = r.tag(item - 1);
    const next = r.tag(item + 1);
    if (STRONG.has(r.word(item))) return true;
    const nounNext = next === TAG.NOUN || next === TAG.PLURAL || next === TAG.ADJECTIVE;
    return !nounNext || !(before === TAG.PROPER || before === TAG.NOUN || before === TAG.RELATIVE);
  }

  /** `The Netflix show, which …`: a relative clause has a noun before it. */
  private isPlainNoun(item: number, cue: Cue, bounds: FrameBounds): boolean {
    const { r } = this;
    if (STRONG.has(r.word(item)) || (cue.forms & (FORM.past | FORM.gerund)) !== 0) return false;
    return item + 2 < bounds.limit && r.isComma(item + 1) && r.tag(item + 2) === TAG.RELATIVE;
  }

  /** `cut its annual profit forecast and said`: the last word of what a verb has for its object. */
  private isObjectNoun(item: number, { floor, limit }: FrameBounds): boolean {
    const { r } = this;
    if (item + 1 >= limit || r.tag(item + 1) !== TAG.CONJUNCTION || r.isMarked(item + 2)) return false;
    let k = item - 1;
    while (k > Math.max(floor, item - 5) && (NAMED.has(r.tag(k)) || r.tag(k) === TAG.PARTICIPLE)) k -= 1;
    const opens = r.tag(k) === TAG.POSSESSIVE || r.tag(k) === TAG.DETERMINER;
    return opens && k < item - 1 && k > floor && isFiniteTag(r.tag(k - 1));
  }

  /** `a related release`, `reported losses`: a participle before its noun. */
  private isAttributive(item: number, bounds: FrameBounds): boolean {
    const { r } = this;
    const tag = r.tag(item);
    if (tag === TAG.GERUND && SUPPOSED.has(r.word(item)) && r.word(item + 1) === ID.to) return true;
    if (tag === TAG.GERUND || STRONG.has(r.word(item)) || item === bounds.floor || item + 1 >= bounds.limit)
      return false;
    const before = r.tag(item - 1);
    if (this.isSaidByAnother(item, bounds.floor)) return false;
    const glued = r.isSign(item - 1, 45);
    // `Ann Lee and Bo Chen both warned`
    if (tag === TAG.PAST && SHARED.has(r.word(item - 1)) && r.tag(item - 2) === TAG.PROPER) return false;
    if (before === TAG.DETERMINER || before === TAG.POSSESSIVE || before === TAG.PREPOSITION || glued)
      return true;
    const next = r.tag(item + 1);
    if (before === TAG.NUMERAL && (next === TAG.NOUN || next === TAG.PLURAL)) return true;
    if (this.isReduced(item)) return !callsMarked(r, item, bounds.limit);
    const isNoun = next === TAG.NOUN || next === TAG.PLURAL;
    if (isNoun && COUNTING.has(r.word(item - 1))) return true;
    if (isNoun && before >= TAG.BASE && before <= TAG.GERUND && tag === TAG.PARTICIPLE) return true;
    const afterArticle = item - 2 >= bounds.floor && r.tag(item - 2) === TAG.DETERMINER;
    return (
      before === TAG.ADJECTIVE &&
      (next === TAG.NOUN || next === TAG.PLURAL) &&
      (tag !== TAG.PAST || afterArticle)
    );
  }

  /** `Another described it as "a farce"`: the word that opens the sentence is who speaks. */
  private isSaidByAnother(item: number, floor: number): boolean {
    const { r } = this;
    const next = r.tag(item + 1);
    const hasObject =
      next === TAG.PRONOUN || next === TAG.DETERMINER || next === TAG.POSSESSIVE || next === TAG.SUBORDINATOR;
    return item === floor + 1 && r.word(floor) === ANOTHER && hasObject;
  }

  /** `a statement saying that …`: the form in -ing after a noun with its clause. */
  private isSaying(item: number, cue: Cue, bounds: FrameBounds): boolean {
    const { r } = this;
    if ((cue.forms & FORM.gerund) === 0 || item === bounds.floor || item + 1 >= bounds.limit) return false;
    const before = r.tag(item - 1);
    const next = r.tag(item + 1);
    const opensClause = r.word(item + 1) === ID.that || next === TAG.PRONOUN || next === TAG.DETERMINER;
    if (before !== TAG.NOUN && before !== TAG.PLURAL) return false;
    // `a statement saying 40 people were hurt`
    return opensClause || (r.word(item) === SAYING && isOccasion(r, item - 1));
  }

  /** `remarks published by X`, `a man suspected to be …`: a participle after its noun. */
  private isReduced(item: number): boolean {
    const { r } = this;
    const tag = r.tag(item);
    if (!endsPhrase(r.tag(item - 1)) && !r.isComma(item - 1)) return false;
    if (r.tag(item - 1) === TAG.PRONOUN) return false;
    if (r.word(item) === READ && READ_TO.has(r.word(item + 1)) && r.tag(item - 1) === TAG.NOUN) return true;
    if (tag === TAG.PAST && PUBLISHED.has(r.word(item)) && isMessageBound(r, item)) return true;
    if (r.word(item + 1) === ID.by)
      return PUBLISHED.has(r.word(item)) || tag === TAG.PARTICIPLE || MADE_BY.has(r.word(item));
    return r.word(item + 1) === ID.to && SUPPOSED.has(r.word(item));
  }

  /** `Znak.com, claims sources have …`: a clause follows and the sentence has had no verb yet. */
  private isMissedVerb(item: number, cue: Cue, bounds: FrameBounds): boolean {
    const { r } = this;
    if (item === bounds.floor || (cue.takes & TAKES.clause) === 0) return false;
    const low = Math.max(bounds.floor, item - 24);
    for (let k = low; k < item; k += 1) if (isFiniteTag(r.tag(k))) return false;
    const before = r.tag(item - 1);
    const isNoun = before === TAG.PROPER || before === TAG.NOUN || r.isUpper(item - 1);
    if (!isNoun && !r.isComma(item - 1)) return false;
    if (isFiniteTag(r.tag(item + 1))) return false;
    // `Sellanes counters that …`
    if (r.tag(item - 1) === TAG.PROPER && r.word(item + 1) === ID.that) return true;
    const start = this.clauses.startAfter(item + 1, bounds.limit, cue.takes);
    if (start.join === 'sign') return start.at < bounds.limit && r.isMarked(start.at);
    return this.clauses.isClause(start.at, this.clauses.endOf(start.at, bounds.limit));
  }

  /** Whether marked text stands right before, a comma aside. */
  private afterQuote(item: number, floor: number): boolean {
    const { r } = this;
    const k = r.isComma(item - 1) ? item - 2 : item - 1;
    return k >= floor && r.isMarked(k);
  }

  groupAt(item: number, floor: number): Group {
    const { r } = this;
    let first = item;
    let passive = false;
    let negated = false;
    let modal = false;
    let perfect = false;
    for (let k = item - 1; k >= floor; k -= 1) {
      const tag = r.tag(k);
      if (CONTRACTED.has(r.word(k))) {
        first = k + 1;
        break;
      }
      if (tag === TAG.AUXILIARY) {
        if (BE.has(r.word(k))) passive = true;
        else perfect = true;
      } else if (ADVERBIAL.has(r.word(k)) && k > floor && k < item) {
        first = k;
        continue;
      } else if (tag === TAG.MODAL) modal = true;
      else if (tag !== TAG.ADVERB && tag !== TAG.NEGATION) {
        // `without saying whether …`, `would neither confirm nor deny that …`
        negated ||= UNSAID.has(r.word(k));
        break;
      }
      if (NEGATED_BEFORE.has(r.word(k))) negated = true;
      first = k;
    }
    return {
      first,
      passive,
      negated,
      modal,
      perfect,
      infinitive: first > floor && (r.tag(first - 1) === TAG.TO || r.word(first - 1) === ID.to),
    };
  }
}
