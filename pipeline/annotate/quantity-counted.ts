import {
  OF,
  IN,
  WORTH,
  HYPHEN,
  POSSESSIVE,
  AND,
  DAY_NAMES,
  NUMBER_NOUNS,
  OTHERS,
  EVER,
  NO_HEAD,
  EMPTY_OF,
  MEASURING,
  MAGNITUDE,
  MAGNITUDES,
  PLACES,
  LOOSE,
  MORE,
  DIRECTIONS,
  PLURAL_MODIFIERS,
  SHIFTS,
  MEASURES,
  GETTING,
  IRREGULAR,
  AFTER_HYPHEN,
  OR,
  SO,
  HALF,
  PARENTS,
  AT,
  TO,
  THE,
  FACTOR,
  SET_AT,
  MOST_TOKENS,
} from './quantity-counted-words.ts';
import { endsAmount, isShiftedTime, isTimeAt, isYearOnYear, overHyphen } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Counted, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { UPPER_FIRST, WORD } from './tokens.ts';

/** Finds what a number counts or measures by a shallow chunk of the words around it. */
export class CountedReader {
  private readonly s: Scene;

  /** The number before the phrase is more than one, so that its head is a plural. */
  private many = false;

  constructor(scene: Scene) {
    this.s = scene;
  }

  /** The noun phrase after the figure: directly, after `of`, after `in` (money). `undefined` when none stands there. */
  after(atom: Atom): Counted | undefined {
    this.many = atom.kind === 'bare' && (atom.number.vague === true || (atom.value?.digits ?? 1n) > 1n);
    const found = this.directlyAfter(atom);
    this.many = false;
    return found;
  }

  private directlyAfter(atom: Atom): Counted | undefined {
    const { s } = this;
    let at = atom.last;
    const limit = s.limit(atom.first);
    if (s.sign(at) === 45 && s.glued(at) && s.glued(at + 1)) {
      at += AFTER_HYPHEN.has(s.word(at + 1)) ? 2 : 1;
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
    at = this.overBracket(at, limit);
    if (s.sign(at) === 39 || s.sign(at) === 0x2019) at += 1;
    if (s.word(at) === WORTH || (s.word(at) === POSSESSIVE && s.word(at + 1) === WORTH)) {
      at = s.word(at) === WORTH ? at + 1 : at + 2;
      return s.word(at) === OF ? this.phrase(at + 1, limit, true) : undefined;
    }
    const word = s.word(at);
    if (word === OR && s.word(at + 1) === SO) at += 2;
    if (word === OF) return this.phrase(at + 1, limit, true);
    if (word === IN && (atom.kind === 'money' || atom.unit?.time)) return this.inPhrase(at + 1, limit);
    if (atom.number.form === 'fraction' && s.tags[at] === TAG.DETERMINER) return this.phrase(at, limit, true);
    if ((s.tags[at] === TAG.DETERMINER && !LOOSE.has(s.word(at))) || s.tags[at] === TAG.POSSESSIVE)
      return undefined;
    if ((atom.kind === 'measure' && !atom.attributive) || atom.rule === 'acidity') return undefined;
    if (atom.kind === 'money' && !this.startsNoun(at)) return undefined;
    if (SHIFTS.has(s.word(at)) && isTimeAt(s, at + 1)) return undefined;
    if (atom.kind === 'percent' && isYearOnYear(s, at)) return undefined;
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

  /** The token after a conversion in brackets: `22-mile (35-km) journey`. */
  private overBracket(at: number, limit: number): number {
    const { s } = this;
    if (s.sign(at) !== 40) return at;
    for (let i = at + 1; i < limit && i < at + 14; i += 1) if (s.sign(i) === 41) return i + 1;
    return at;
  }

  private startsNoun(at: number): boolean {
    return isNounTag(this.s.tags[at]) || this.s.tags[at] === TAG.ADJECTIVE;
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
    return this.phrase(at, limit, false);
  }

  /** A noun phrase from `from`; possessors and numbers before the noun are left out. */
  phrase(from: number, limit: number, determined: boolean): Counted | undefined {
    const { s } = this;
    const { t, tags } = s;
    let first = from;
    let i = from;
    if (determined)
      while (
        i < limit &&
        (tags[i] === TAG.DETERMINER || (tags[i] === TAG.POSSESSIVE && t.word[i] !== POSSESSIVE))
      )
        i += 1;
    first = i;
    let head = -1;
    for (; i < limit && i < from + MOST_TOKENS + 4; i += 1) {
      const tag = tags[i];
      if (
        t.kind[i] === WORD &&
        (isNounTag(tag) ||
          t.word[i] === OTHERS ||
          (head < 0 ? this.isForcedNoun(i, limit) : this.isPluralAfter(head, i)))
      ) {
        if (head >= 0 && this.endsAt(head, i)) break;
        if (NO_HEAD.has(t.word[i]) && head >= 0) break;
        head = i;
        continue;
      }
      if (t.word[i] === POSSESSIVE && head >= 0) {
        first = i + 1;
        head = -1;
        continue;
      }
      if (t.word[i] === HALF && head < 0 && s.word(i + 1) === HYPHEN) continue;
      if (tag === TAG.NUMERAL && s.numbers.ofToken[i] >= 0) {
        if (head >= 0 || !determined) break;
        first = i + 1;
        continue;
      }
      if (head >= 0 && t.word[i] === HYPHEN && s.glued(i) && s.glued(i + 1)) continue;
      if (head < 0 && this.isBeforeNoun(i, limit)) continue;
      if (
        head >= 0 &&
        (tag === TAG.ADJECTIVE || tag === TAG.PARTICIPLE || tag === TAG.GERUND) &&
        tags[head] !== TAG.PLURAL &&
        isNounTag(tags[i + 1] ?? 0) &&
        tag !== TAG.GERUND
      )
        continue;
      const joined = head >= 0 && this.many ? this.joinedNoun(head, i, limit) : -1;
      if (joined < 0) break;
      head = joined;
      i = joined;
    }
    if (head < 0 || (NO_HEAD.has(t.word[head]) && head === first) || DAY_NAMES.has(t.word[head]))
      return undefined;
    first = overHyphen(s, first, head);
    return { phrase: { first, last: this.many ? this.listEnd(head, limit) : head + 1 }, head };
  }

  /** `four Chinese firms`: after a singular noun no plural number can be the subject of `firms`. */
  private isPluralAfter(head: number, i: number): boolean {
    const { s } = this;
    return (
      this.many && s.tags[i] === TAG.PRESENT && s.tags[head] !== TAG.PLURAL && !IRREGULAR.has(s.word(head))
    );
  }

  /** `hundreds of American and coalition service members`: the plural head comes after the conjunction. */
  private joinedNoun(head: number, at: number, limit: number): number {
    const { s } = this;
    if (s.word(at) !== AND || s.tags[head] === TAG.PLURAL || at - head !== 1) return -1;
    let i = at + 1;
    while (
      i < limit &&
      i < at + 4 &&
      (s.tags[i] === TAG.NOUN || s.tags[i] === TAG.ADJECTIVE || s.tags[i] === TAG.PROPER)
    )
      i += 1;
    return i < limit && s.tags[i] === TAG.PLURAL ? i : -1;
  }

  /** `129 countries and regions`: a second plural joined without a determiner or number of its own. */
  private listEnd(head: number, limit: number): number {
    const { s } = this;
    if (s.tags[head] !== TAG.PLURAL || s.word(head + 1) !== AND) return head + 1;
    let i = head + 2;
    while (i < limit && i < head + 4 && (s.tags[i] === TAG.NOUN || s.tags[i] === TAG.ADJECTIVE)) i += 1;
    if (i >= limit || s.tags[i] !== TAG.PLURAL) return head + 1;
    const next = i + 1 < limit ? s.tags[i + 1] : TAG.PUNCTUATION;
    const isOpen = next === TAG.PUNCTUATION || next === TAG.PREPOSITION || next === TAG.CONJUNCTION;
    return isOpen ? i + 1 : head + 1;
  }

  /** A word that looks like a verb where only a noun can stand: `two blasts,`, `their first meeting.` */
  private isForcedNoun(i: number, limit: number): boolean {
    const { s } = this;
    const tag = s.tags[i];
    if (GETTING.has(s.word(i))) return false;
    if (tag !== TAG.PRESENT && tag !== TAG.BASE && tag !== TAG.GERUND) return false;
    return (
      i + 1 >= limit ||
      !(isNounTag(s.tags[i + 1]) || s.tags[i + 1] === TAG.ADJECTIVE || s.tags[i + 1] === TAG.PARTICIPLE)
    );
  }

  /** Whether the phrase ends with the noun at `head` although another noun follows. */
  private endsAt(head: number, next: number): boolean {
    const { s } = this;
    if (s.tags[head] === TAG.PROPER)
      return s.tags[next] !== TAG.PROPER && /[^s]s$/.test(s.t.text.slice(s.t.start[head], s.t.end[head]));
    if (s.tags[next] === TAG.PROPER && (s.t.flags[head] & UPPER_FIRST) === 0) return true;
    if (s.tags[head] !== TAG.PLURAL) return false;
    if (IRREGULAR.has(s.word(head)) && /[eo]rs$/.test(s.t.text.slice(s.t.start[next], s.t.end[next])))
      return false;
    return s.tags[next] !== TAG.PLURAL || !PLURAL_MODIFIERS.has(s.word(head));
  }

  private isBeforeNoun(i: number, limit: number): boolean {
    const { s } = this;
    const { t, tags } = s;
    const tag = tags[i];
    if (tag === TAG.ADJECTIVE || tag === TAG.PARTICIPLE || tag === TAG.GERUND || LOOSE.has(t.word[i]))
      return t.word[i] !== MORE || isNounTag(tags[i + 1] ?? 0) || tags[i + 1] === TAG.ADJECTIVE;
    if (t.word[i] === HALF) return s.word(i + 1) === HYPHEN;
    if (t.word[i] === HYPHEN) return s.glued(i) && s.glued(i + 1);
    if (t.word[i] === EVER) return true;
    if (tag === TAG.ADVERB)
      return i + 1 < limit && (tags[i + 1] === TAG.ADJECTIVE || tags[i + 1] === TAG.PARTICIPLE);
    if (s.sign(i) === 44) return tags[i - 1] === TAG.ADJECTIVE && tags[i + 1] === TAG.ADJECTIVE;
    if (s.sign(i) === 34 || s.sign(i) === 0x201c) return i + 1 < limit;
    return (
      t.word[i] === AND &&
      tags[i - 1] === TAG.ADJECTIVE &&
      (tags[i + 1] === TAG.ADJECTIVE || tags[i + 1] === TAG.PARTICIPLE)
    );
  }

  /** The noun before: `winds of 75 mph`, `a toll of 50`, `magnitude 6.3`, the subject of `was`, `reached`, `rose to`. */
  before(q: Quantity, first: number): Counted | undefined {
    const { s } = this;
    if (q.rule === 'acidity') return undefined;
    const floor = s.floor(q.first);
    let at = first - 1;
    if (at < floor) return undefined;
    if (MEASURING.has(s.word(first)) && isVerbTag(s.tags[first])) return this.subject(first, floor);
    if (s.word(at) === WORTH) return this.ending(at - 1, floor);
    if (q.number.vague && s.word(at) === THE)
      return s.word(at - 1) === IN && MEASURING.has(s.word(at - 2)) ? this.subject(at - 2, floor) : undefined;
    if (q.bound && q.kind === 'measure' && isNounTag(s.tags[at])) return this.ending(at, floor);
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
      if (PARENTS.has(s.word(at - 1)) || s.word(at - 1) === FACTOR) return undefined;
      const noun = this.ending(at - 1, floor);
      if (noun && !EMPTY_OF.has(s.word(noun.head))) return noun;
      return this.object(q, at - 1, floor) ?? this.subject(at - 1, floor);
    }
    if (!MEASURING.has(s.word(at)) && !q.change) return undefined;
    if (s.word(at) === AT && !SET_AT.has(s.word(at - 1)) && q.kind === 'money') return undefined;
    if (s.word(at) === TO && NUMBER_NOUNS.has(s.word(at - 1)) && isNounTag(s.tags[at - 1]))
      return isNounTag(s.tags[at - 2]) ? this.ending(at - 2, floor) : undefined;
    if (s.word(at) === TO && !q.change && !MEASURING.has(s.word(at - 1))) return undefined;
    if (
      q.kind === 'measure' &&
      DIRECTIONS.has(s.word(s.sign(q.last) === 40 ? this.overBracket(q.last, s.limit(q.first)) : q.last))
    )
      return undefined;
    return this.object(q, at, floor) ?? this.subject(at, floor);
  }

  /** `raising the minimum wage to 20`: what stands between the verb of change and the preposition. */
  private object(q: Quantity, at: number, floor: number): Counted | undefined {
    const verb = q.change?.cue;
    if (!verb || verb.first >= at || verb.first < floor) return undefined;
    return this.phrase(verb.last, at, true);
  }

  /** A noun phrase that ends at token `last`. */
  ending(last: number, floor: number): Counted | undefined {
    const { s } = this;
    const { tags } = s;
    if (last < floor || !isNounTag(tags[last])) return undefined;
    let first = last;
    while (
      first - 1 >= floor &&
      (isNounTag(tags[first - 1]) ||
        tags[first - 1] === TAG.ADJECTIVE ||
        tags[first - 1] === TAG.PARTICIPLE ||
        (s.word(first - 1) === HYPHEN && s.glued(first)))
    )
      first -= 1;
    return { phrase: { first: overHyphen(s, first, last), last: last + 1 }, head: last, carried: true };
  }

  /** `year` in `the 10-year yield`. */
  private isJoinedUnit(i: number): boolean {
    const { s } = this;
    return s.sign(i - 1) === 45 && s.glued(i) && i > 1 && s.numbers.ofToken[i - 2] >= 0;
  }

  /** The subject of the clause before token `at`; `the number of casualties` counts casualties. */
  private subject(at: number, floor: number): Counted | undefined {
    const { s } = this;
    const { t, tags } = s;
    let start = at;
    for (let steps = 0; start > floor && steps < 24; steps += 1, start -= 1) {
      const tag = tags[start - 1];
      if (
        tag === TAG.SUBORDINATOR ||
        s.sign(start - 1) === 59 ||
        s.sign(start - 1) === 58 ||
        s.sign(start - 1) === 40 ||
        (s.sign(start - 1) === 44 && start - 1 < at - 1)
      )
        break;
      if (
        tag === TAG.CONJUNCTION &&
        (tags[start] === TAG.DETERMINER || tags[start] === TAG.POSSESSIVE || endsAmount(s, start - 2))
      )
        break;
    }
    for (let i = start; i < at; i += 1) {
      if (t.kind[i] !== WORD || this.isJoinedUnit(i) || isShiftedTime(s, i)) continue;
      if (tags[i] === TAG.PREPOSITION) return undefined;
      if (isVerbTag(tags[i]) && tags[i] !== TAG.PARTICIPLE) continue;
      if (!isNounTag(tags[i]) && tags[i] !== TAG.ADJECTIVE && tags[i] !== TAG.PARTICIPLE) continue;
      const found = this.phrase(i, at, true);
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
