import {
  DAY_NAMES,
  DOINGS,
  OF,
  IN,
  WORTH,
  HYPHEN,
  POSSESSIVE,
  NUMBER_NOUNS,
  EMPTY_OF,
  MEASURING,
  MAGNITUDE,
  MAGNITUDES,
  PLACES,
  LOOSE,
  DIRECTIONS,
  SHIFTS,
  MEASURES,
  AFTER_HYPHEN,
  PARENTS,
  AT,
  TO,
  THE,
  FACTOR,
  SET_AT,
  BEEN,
  CLAUSES,
  COMES,
  HAVE,
  MORE_OR_LESS,
  NOUN_TOO,
  STARTING,
  TAXES,
} from './quantity-counted-words.ts';
import {
  endsAmount,
  isBoundOf,
  isDeprived,
  isReason,
  isVerbBefore,
  isAgo,
  isAllOut,
  isDealing,
  overAside,
  overVerbs,
  singleOf,
  isNoNoun,
  isPaid,
  isJoinedUnit,
  nameAfter,
  isThoseWho,
  isShiftedTime,
  isPeriodOrTerm,
  isTimeAt,
  isYearOnYear,
  overHyphen,
} from './quantity-phrase-edges.ts';
import { CLOSING } from './quantity-comparatives.ts';
import { isFromBefore, overBracket, overOrSo, startsNoun } from './quantity-after-edges.ts';
import { isNothing, isThatOf, OPENS_CLAUSE, overHearer } from './quantity-subject-edges.ts';
import { CONTAINERS, isHeadlineVerb, isSaying, ordinalNoun, signedFor } from './quantity-counted-frames.ts';
import { isLikeAdjective } from './quantity-noun-heads.ts';
import { ADDING, AGENTS } from './quantity-said-of-words.ts';
import { isOwned, isUncounted } from './quantity-uncounted.ts';
import { overEqual } from './quantity-change-edges.ts';
import { PhraseReader } from './quantity-phrase.ts';
import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { Atom, Counted, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { WORD } from './tokens.ts';

const [CROSS, EACH_OTHER] = [new WordSet(['x', '×']), new WordSet(['each', 'one'])];
const [PER, WHAT, ON, FRONT, OWN, RANGE] = 'per what on front own range'.split(' ').map(wordId);
const NUMBERED = wordSet('numbered numbers total totals totalled weigh weighs weighed');
const [SHORT, SAY] = ['short shy', 'said say says'].map(wordSet);
const AGO = wordSet('ago earlier later');

/** Finds what a number counts or measures by a shallow chunk of the words around it. */
export class CountedReader extends PhraseReader {
  /** The noun phrase after the figure: directly, after `of`, after `in` (money). `undefined` when none stands there. */
  after(atom: Atom): Counted | undefined {
    this.many =
      atom.rule === 'share' ||
      (atom.kind === 'bare' && (atom.number.vague === true || (atom.value?.digits ?? 1n) > 1n));
    const nth = ordinalNoun(this.s, atom);
    const isVerb = this.many && isHeadlineVerb(this.s, atom.last);
    const found = isVerb || nth === 'none' ? undefined : (nth ?? this.directlyAfter(atom));
    this.many = false;
    return found && singleOf(this.s, atom, found);
  }

  private directlyAfter(atom: Atom): Counted | undefined {
    const { s } = this;
    let at = atom.last;
    const limit = s.limit(atom.first);
    if (s.sign(at) === 45 && s.glued(at) && s.glued(at + 1)) {
      // `the 3rd-place team`
      const described = atom.kind === 'ordinal' && isNounTag(s.tags[at + 2]);
      at += described || AFTER_HYPHEN.has(s.word(at + 1)) ? 2 : 1;
      if (atom.kind === 'bare' && isNounTag(s.tags[at] ?? 0))
        return { phrase: { first: at, last: at + 1 }, head: at };
    }
    at = this.overMeasure(atom, at);
    if (at >= limit || this.isCompoundAdjective(atom, at)) return undefined;
    if (
      atom.per &&
      atom.per.first >= atom.last &&
      atom.per.first <= atom.last + 1 &&
      s.word(atom.per.last) === OF
    )
      return this.phrase(atom.per.last + 1, limit, true);
    at = overBracket(s, at, limit);
    if (s.sign(at) === 39 || s.sign(at) === 0x2019) at += 1;
    if (s.word(at) === WORTH || (s.word(at) === POSSESSIVE && s.word(at + 1) === WORTH)) {
      at = s.word(at) === WORTH ? at + 1 : at + 2;
      return s.word(at) === OF ? this.phrase(at + 1, limit, true) : undefined;
    }
    at = overOrSo(s, atom, at);
    const word = s.word(at);
    if (SAY.has(s.word(at)) || isNoNoun(s, atom, at) || isUncounted(s, atom, at)) return undefined;
    // `up 8% y/y`
    if (s.sign(at + 1) === 47 && s.word(at + 2) === word) return undefined;
    if (word === OF)
      return EACH_OTHER.has(s.word(at + 1)) ||
        s.word(at + 1) === WHAT ||
        isThoseWho(s, at + 1) ||
        isAgo(s, at + 1)
        ? undefined
        : this.phrase(at + 1, limit, true);
    if (word === IN && (atom.kind === 'money' || atom.unit?.time)) return this.inPhrase(at + 1, limit);
    const isTime = SHIFTS.has(s.word(at)) && isPeriodOrTerm(s, at + 1);
    const isPart = atom.number.form === 'fraction' || atom.rule === 'twice';
    if (isPart && !atom.per && s.tags[at] === TAG.DETERMINER && !isTime && !isThatOf(s, at))
      return this.phrase(at, limit, true);
    if ((s.tags[at] === TAG.DETERMINER && !LOOSE.has(s.word(at))) || s.tags[at] === TAG.POSSESSIVE)
      return undefined;
    const isFree = atom.kind === 'measure' && !atom.attributive && !isOwned(s, at);
    if (isFree || atom.rule === 'acidity') return undefined;
    if (atom.kind === 'money' && !startsNoun(s, at)) return signedFor(s, atom, at);
    if (isTime || CROSS.has(s.word(at))) return undefined;
    if ((atom.kind === 'percent' || atom.number.form === 'fraction') && isYearOnYear(s, at)) return undefined;
    if (s.tags[at] === TAG.GERUND && s.tags[at + 1] === TAG.PROPER) return undefined;
    return this.phrase(at, limit, false);
  }

  /** The noun after a measure that describes it: `two 500-pound bombs`. */
  private overMeasure(atom: Atom, at: number): number {
    const { s } = this;
    const index = at === atom.last && atom.kind === 'bare' && at < s.t.count ? s.numbers.ofToken[at] : -1;
    if (index < 0 || atom.number.ordinal) return at;
    const { last } = s.numbers.list[index];
    const joined = s.sign(last) === 45 && s.glued(last) && s.glued(last + 1);
    const unit = joined ? s.units.read(last + 1, false) : undefined;
    return unit && isNounTag(s.tags[unit.end] ?? 0) ? unit.end : at;
  }

  /** `three-dimensional`, `two-handed`; `the first charged Smith`: the word after the number describes or tells. */
  private isCompoundAdjective(atom: Atom, at: number): boolean {
    const { s } = this;
    const tag = s.tags[at];
    if (at > atom.last) return atom.kind === 'bare' && (tag === TAG.ADJECTIVE || tag === TAG.PARTICIPLE);
    const next = s.tags[at + 1];
    return (
      atom.kind === 'ordinal' &&
      tag === TAG.PARTICIPLE &&
      (next === TAG.PROPER || next === TAG.PRONOUN || next === TAG.DETERMINER)
    );
  }

  private inPhrase(at: number, limit: number): Counted | undefined {
    const { s } = this;
    if (
      s.tags[at] === TAG.DETERMINER ||
      s.tags[at] === TAG.PROPER ||
      s.tags[at] === TAG.NUMERAL ||
      PLACES.has(s.word(at))
    )
      return undefined;
    const found = this.phrase(at, limit, false);
    return found && isDealing(s, found) ? undefined : found;
  }

  /** The noun before: `winds of 75 mph`, `a toll of 50`, `magnitude 6.3`, the subject of `was`, `reached`, `rose to`. */
  before(q: Quantity, first: number): Counted | undefined {
    const { s } = this;
    if (q.rule === 'acidity' || isAllOut(s, q.last)) return undefined;
    const floor = s.floor(q.first);
    let at = first - 1;
    if (at < floor) return undefined;
    // `doubled its score`, `halves the risk`: what the verb is done to
    const isObject = s.tags[q.last] === TAG.DETERMINER || s.tags[q.last] === TAG.POSSESSIVE;
    if (q.rule === 'multiplying-verb' && isObject && !isTimeAt(s, q.last + 1) && !isTimeAt(s, q.last + 2))
      return this.phrase(q.last + 1, s.limit(q.first), true);
    // `profits doubled`: the verb is the figure
    if (q.rule === 'multiplying-verb' && isNounTag(s.tags[at])) return this.subject(first, floor);
    const paced = q.change?.pace ? this.subject(q.change.cue.first, floor) : undefined;
    if (paced) return paced;
    if (MEASURING.has(s.word(first)) && isVerbTag(s.tags[first])) return this.subject(first, floor);
    if (s.word(at) === WORTH) return this.ending(at - 1, floor);
    if (q.number.vague && s.word(at) === THE)
      return s.word(at - 1) === IN && MEASURING.has(s.word(at - 2)) ? this.subject(at - 2, floor) : undefined;
    if (isBoundOf(s, q, at)) return this.ending(at, floor);
    if (s.word(at) === MAGNITUDE || s.word(at) === MAGNITUDES)
      return { phrase: { first: at, last: at + 1 }, head: at };
    while (
      at > floor &&
      (s.tags[at] === TAG.DETERMINER || s.tags[at] === TAG.ADVERB || s.tags[at] === TAG.ADJECTIVE)
    )
      at -= 1;
    if (s.word(at) === AT && q.kind === 'percent' && isNounTag(s.tags[at - 1]))
      return this.ending(at - 1, floor);
    if (s.word(at) === OF) {
      // `in front of 31,204`
      if (SHORT.has(s.word(at - 1)) || isDeprived(s, at, floor) || isPaid(s, q, at - 1)) return undefined;
      if (DIRECTIONS.has(s.word(at - 1)) || (s.word(at - 1) === FRONT && s.word(at - 2) === IN))
        return undefined;
      if (MORE_OR_LESS.has(s.word(q.last)) && q.kind !== 'percent') return undefined;
      if (PARENTS.has(s.word(at - 1)) || CONTAINERS.has(s.word(at - 1)) || s.word(at - 1) === FACTOR)
        return undefined;
      const noun = this.ending(at - 1, floor, true);
      if (
        noun &&
        (!EMPTY_OF.has(s.word(noun.head)) ||
          (s.word(noun.head) === RANGE && q.kind === 'measure' && !q.range) ||
          (noun.head > noun.phrase.first && s.tags[noun.head - 1] === TAG.NOUN))
      )
        return noun;
      return this.object(q, at - 1, floor) ?? this.subject(at - 1, floor);
    }
    // `has a 6.5m mirror`: of a part of it
    if (q.kind === 'measure' && HAVE.has(s.word(at)) && isNounTag(s.tags[q.last] ?? 0)) return undefined;
    // `Italy had around 27,000`: who has them, not what they are
    if (HAVE.has(s.word(at)) && (q.kind === 'number' || q.kind === 'count')) return undefined;
    // `Shares closed 22 percent lower`
    const isClose = q.kind === 'percent' && q.change !== undefined && CLOSING.has(s.word(at));
    if (!MEASURING.has(s.word(at)) && !isClose && (!q.change || q.change.cue.first >= q.last))
      return undefined;
    // `started the month at 5.77`
    if (s.word(at) === AT && isTimeAt(s, at - 1)) return undefined;
    // `the concert starts at 8`
    if (s.word(at) === AT && q.rule === 'bare' && STARTING.has(s.word(at - 1))) return undefined;
    const came = s.word(at - 1) === IN && COMES.has(s.word(at - 2));
    if (s.word(at) === AT && !SET_AT.has(s.word(at - 1)) && !came && q.kind === 'money') return undefined;
    const isBare = q.kind === 'number' || q.kind === 'count';
    if (isBare && s.word(at) === TO && NUMBER_NOUNS.has(s.word(at - 1)) && isNounTag(s.tags[at - 1])) {
      if (s.tags[at - 2] === TAG.ADJECTIVE) return this.ending(at - 1, floor);
      return isNounTag(s.tags[at - 2]) ? this.ending(at - 2, floor) : undefined;
    }
    if (s.word(at) === TO && !q.change && !MEASURING.has(s.word(at - 1)) && !COMES.has(s.word(at - 1)))
      return undefined;
    if (
      q.kind === 'measure' &&
      DIRECTIONS.has(s.word(s.sign(q.last) === 40 ? overBracket(s, q.last, s.limit(q.first)) : q.last))
    )
      return undefined;
    const end = isNounTag(s.tags[at]) ? at + 1 : at;
    // `farmgate milk stands at 39.5p`
    if (s.word(at) === AT && SET_AT.has(s.word(at - 1))) return this.subject(at - 1, floor);
    const object = this.object(q, end, floor);
    if (object) return object;
    if (isBare && !q.changeFrom && s.word(at) === TO && isFromBefore(s, at)) return undefined;
    const found = this.subject(q.change?.result ? overEqual(s, at - 1) + 1 : at, floor);
    // `The firm will add 200 more`, `filmed driving at 90 mph`: who does it
    const isAgent = found && AGENTS.has(s.word(found.head));
    const isDoer = isBare ? q.change && ADDING.has(s.word(at)) : isAgent && (q.change || s.word(at) === AT);
    return isDoer && !NUMBERED.has(s.word(at)) ? undefined : found;
  }

  /** `raising the minimum wage to 20`, `the number of homes to 50`: what stands between the verb of change and the preposition. */
  private object(q: Quantity, at: number, floor: number): Counted | undefined {
    const verb = q.change?.cue;
    if (!verb || verb.first >= at || verb.first < floor) return undefined;
    const { s } = this;
    if (s.numbers.ofToken[verb.last] >= 0 || (SHIFTS.has(s.word(verb.last)) && isTimeAt(s, verb.last + 1)))
      return undefined;
    const inner = s.word(verb.last) === IN || s.word(verb.last) === OF ? verb.last + 1 : verb.last;
    const found = this.phrase(inner, at, true);
    if (!found || !NUMBER_NOUNS.has(s.word(found.head)) || s.word(found.head + 1) !== OF) return found;
    return this.phrase(found.head + 2, at, true) ?? found;
  }

  /** `a 5% rise in sales`, `a 3% fall in the index`: what the noun of change after the figure speaks of. */
  changed(q: Quantity): Counted | undefined {
    const { s } = this;
    const at = q.change!.cue.last;
    const limit = s.limit(q.first);
    if (at >= limit || (s.word(at) !== IN && s.word(at) !== OF) || isTimeAt(s, at + 1)) return undefined;
    const next = s.tags[at + 1];
    if (
      next === TAG.PROPER ||
      next === TAG.NUMERAL ||
      PLACES.has(s.word(at + 1)) ||
      s.numbers.ofToken[at + 1] >= 0
    )
      return undefined;
    const found = this.phrase(at + 1, limit, true);
    return found && { ...found, carried: true };
  }

  /** `a pay rise of 11 per cent`: what the noun of change before `of` is said of. */
  raised({ kind, change, first: at }: Quantity, first: number): Counted | undefined {
    const { s } = this;
    const cue = change?.cue;
    const isShare = kind === 'percent' || kind === 'percentage_point' || kind === 'basis_point';
    if (!cue || !isShare || cue.last !== first - 1 || s.word(cue.last) !== OF) return undefined;
    const isInner = s.tags[cue.first - 1] === TAG.NOUN && isNounTag(s.tags[cue.first]);
    return isInner ? this.ending(cue.first - 1, s.floor(at)) : undefined;
  }

  /** A noun phrase that ends at token `last`; `loose`: a noun that is a verb as well may end it (`a record of 5`). */
  ending(last: number, floor: number, loose = false): Counted | undefined {
    const { s } = this;
    const { tags } = s;
    const isNoun = isNounTag(tags[last]) || isLikeAdjective(s, last);
    if (last < floor || !(isNoun || (loose && NOUN_TOO.has(s.word(last))))) return undefined;
    let first = last;
    while (
      first - 1 >= floor &&
      s.word(first - 1) !== OWN &&
      (isNounTag(tags[first - 1]) ||
        tags[first - 1] === TAG.ADJECTIVE ||
        (tags[first - 1] === TAG.PARTICIPLE &&
          !HAVE.has(s.word(first - 2)) &&
          !BEEN.has(s.word(first - 2))) ||
        (s.word(first - 1) === HYPHEN && s.glued(first)))
    )
      first -= 1;
    // `earnings per share of $1.95`
    const share = s.word(first - 1) === PER ? this.ending(first - 2, floor) : undefined;
    if (share) return { ...share, phrase: { first: share.phrase.first, last: last + 1 } };
    return { phrase: { first: overHyphen(s, first, last), last: last + 1 }, head: last, carried: true };
  }

  /** The subject of the clause before token `at`; `the number of casualties` counts casualties. */
  private subject(at: number, floor: number): Counted | undefined {
    const { s } = this;
    const { t, tags } = s;
    let start = at;
    const aside = overAside(s, overVerbs(s, at, floor), floor);
    if (aside < at && s.sign(aside) === 44) return this.subject(aside, floor);
    for (let steps = 0; start > floor && steps < 24; steps += 1, start -= 1) {
      const tag = tags[start - 1];
      if (
        (tag === TAG.SUBORDINATOR && !TAXES.has(s.word(start))) ||
        (CLAUSES.has(s.word(start - 1)) &&
          tags[start] === TAG.DETERMINER &&
          isVerbBefore(s, start - 1, floor)) ||
        (start < at && isSaying(s, start - 1)) ||
        isReason(s, start, at) ||
        s.sign(start - 1) === 59 ||
        s.sign(start - 1) === 58 ||
        s.sign(start - 1) === 40 ||
        (s.sign(start - 1) === 44 && start - 1 < at - 1)
      )
        break;
      if (tag === TAG.CONJUNCTION && (OPENS_CLAUSE.has(tags[start]) || endsAmount(s, start - 2))) break;
    }
    if (isSaying(s, start - 1)) start = overHearer(s, start, at);
    // `Barclays said on Monday profit rose`
    if (isSaying(s, start - 1) && s.word(start) === ON && DAY_NAMES.has(s.word(start + 1))) start += 2;
    for (let i = start; i < at; i += 1) {
      const isUnit =
        i > 0 && s.numbers.ofToken[i - 1] >= 0 && (s.glued(i) || s.units.read(i, true)?.symbol === true);
      if (t.kind[i] !== WORD || isUnit || isJoinedUnit(s, i) || isShiftedTime(s, i)) continue;
      if (tags[i] === TAG.PREPOSITION) return undefined;
      const joined = s.sign(i + 1) === 45 && s.glued(i + 1);
      const doing =
        DOINGS.has(t.word[i]) && tags[i] === TAG.GERUND && (i === floor || isNounTag(tags[i - 1]));
      if (isVerbTag(tags[i]) && tags[i] !== TAG.PARTICIPLE && !joined && !doing) continue;
      if (!isNounTag(tags[i]) && tags[i] !== TAG.ADJECTIVE && tags[i] !== TAG.PARTICIPLE && !joined && !doing)
        continue;
      const found = this.phrase(i, at, true);
      if (found && isNothing(s, found)) return undefined;
      // `the pan-European index`
      if (found && s.sign(found.phrase.last) === 45 && s.glued(found.phrase.last)) continue;
      if (found && AGO.has(s.word(found.head + 1)) && isTimeAt(s, found.head)) continue;
      const owner = found ? nameAfter(s, found.phrase.last, at) : -1;
      if (owner > 0 && s.word(owner) !== POSSESSIVE) return undefined;
      if (owner > 0) {
        i = owner;
        continue;
      }
      if (!found || (found.head === found.phrase.first && DIRECTIONS.has(t.word[found.head]))) continue;
      if (
        tags[found.head] === TAG.PROPER &&
        !(
          found.head === floor &&
          (MEASURES.has(t.word[floor]) || /[^s]s$/.test(t.text.slice(t.start[floor], t.end[floor])))
        )
      )
        return undefined;
      if (NUMBER_NOUNS.has(t.word[found.head]) && s.word(found.head + 1) === OF) {
        const inner = this.phrase(found.head + 2, at, true);
        if (inner) return { ...inner, carried: true };
      }
      return { ...found, carried: true };
    }
    return undefined;
  }
}
