import { VERB } from '../../annotate/phrases.ts';
import { TAG } from '../../annotate/tags.ts';
import { wordId, wordSet, wordText } from '../../core/vocabulary.ts';
import {
  CHARGING_VERBS,
  DIRECTION_WORDS,
  MEANS_NOUNS,
  GIVING_VERBS,
  INTRANSITIVE_VERBS,
  PARTICLES,
  PHRASAL_INTRANSITIVES,
  PREPOSITIONAL_VERBS,
  SPEECH_VERBS,
} from '../../lexicon/statement-verbs.ts';
import { isNameAndTitle, nameBeforeTitle } from './_clause-naming.ts';
import { amountStart, type StatementText } from './_statement-text.ts';

/** The words of an object: tokens `[first, last)`; `phrase` is −1 for several joined by "and". */
export interface ClauseObject {
  readonly first: number;
  readonly last: number;
  readonly phrase: number;
}

/** What follows a verb: its object and the particle or preposition that belongs to the verb. */
export interface Complement {
  readonly object?: ClauseObject;
  /** "out" of "carry out", "for" of "call for"; empty without one. */
  readonly particle: string;
  /** Token after the last one of the verb with its particle. */
  readonly verbEnd: number;
  /** Infinitive group that follows the object: "urged Iran to release". −1 without one. */
  readonly infinitive: number;
}

const PARTICLE_WORDS = wordSet(PARTICLES);
const INTRANSITIVE = wordSet(INTRANSITIVE_VERBS);
const GIVING = wordSet(GIVING_VERBS);
const PREPOSITIONAL = new Set(PREPOSITIONAL_VERBS.split(','));
const PHRASAL = new Set(PHRASAL_INTRANSITIVES.split(','));
const OF = wordId('of');
const TO = wordId('to');
/** "named her chief executive": whom, and what. */
const HER = wordId('her');
/** With an adjective they say what a thing becomes: "rendered it useless". */
const CHANGING = wordSet('make render leave keep consider deem');
const AGED = wordId('aged');
const JOINS = wordSet('and or');
const COMMA = wordId(',');
const COLON = wordId(':');
const PERCENT = wordId('%');
const STOP = wordId('.');
const BY = wordId('by');
const DOUBT = -1;
const DIRECTIONS = wordSet(DIRECTION_WORDS);
/** Tokens of "as many as" and the numeral. */
const LONGEST_AMOUNT = 4;
const APPOINTING = wordSet('name elect appoint nominate choose');
const CHARGING = wordSet(CHARGING_VERBS);
const MEANS = wordSet(MEANS_NOUNS);
const INCLUDING = wordSet('include comprise contain feature list');
const QUOTES = wordSet('" “ ” \' ‘ « »');
/** Verbs that a clause may follow without "that". */
const RULING = wordSet(`${SPEECH_VERBS} rule decide show prove reveal discover confirm announce promise`);
const HYPHENS = wordSet('- – /');
const INSIDE = wordSet('( [');

export class ObjectFinder {
  private readonly text: StatementText;
  constructor(text: StatementText) {
    this.text = text;
  }

  private skipAdverbs(at: number, limit: number): number {
    let k = at;
    while (k < limit && this.text.tags[k] === TAG.ADVERB) k += 1;
    return k;
  }

  /**
   * What follows the active verb group `group` with dictionary form `lemma`; `undefined` where the
   * words leave a doubt: a clause, a quotation, two objects, a transitive verb with nothing.
   */
  active(group: number, lemma: number, isRelative = false): Complement | undefined {
    const { t, verbs, nouns, sentenceEnd } = this.text;
    const limit = sentenceEnd(verbs.main[group]);
    let k = verbs.last[group];
    let particle = '';
    if (k < limit && PARTICLE_WORDS.has(t.word[k])) {
      particle = ` ${wordText(t.word[k])}`;
      k += 1;
    }
    const verbEnd = k;
    const at = this.skipAmount(this.skipAdverbs(k, limit), limit);
    const phrase = at < limit ? nouns.ofToken[at] : -1;
    if (phrase >= 0 && nouns.first[phrase] === at && nouns.temporal[phrase] === 0 && !this.isClock(phrase))
      return this.withAmount(at, this.direct({ phrase, lemma, limit, particle, verbEnd, isRelative }));
    if (particle === '' && at === k && at < limit) {
      const withPreposition = this.prepositional(at, lemma, limit);
      if (withPreposition) return withPreposition;
    }
    if (this.isGerundObject(at, lemma, limit)) return undefined;
    const isComplete =
      particle === '' ? INTRANSITIVE.has(lemma) : PHRASAL.has(`${wordText(lemma)}${particle}`);
    return isComplete && this.endsVerb(at, limit) ? { particle, verbEnd, infinitive: -1 } : undefined;
  }

  /** "started around 18:00": no object. */
  private isClock(phrase: number): boolean {
    const { t, tags, nouns } = this.text;
    const last = nouns.last[phrase];
    return tags[last - 1] === TAG.NUMERAL && t.word[last] === COLON && tags[last + 1] === TAG.NUMERAL;
  }

  /** "offered over 120 booths": the word of an amount before its number. */
  private skipAmount(at: number, limit: number): number {
    const { tags } = this.text;
    const high = Math.min(limit, at + LONGEST_AMOUNT);
    for (let k = at + 1; k < high; k += 1)
      if (tags[k] === TAG.NUMERAL) return amountStart(this.text, k) === at ? k : at;
    return at;
  }

  private withAmount(at: number, complement: Complement | undefined): Complement | undefined {
    if (complement?.object?.first !== at || this.text.tags[at] !== TAG.NUMERAL) return complement;
    return { ...complement, object: { ...complement.object, first: amountStart(this.text, at) } };
  }

  /** "voted against confirming him": what was voted against is no noun phrase. */
  private isGerundObject(at: number, lemma: number, limit: number): boolean {
    const { t, tags } = this.text;
    if (at + 1 >= limit || tags[at] !== TAG.PREPOSITION) return false;
    return tags[at + 1] === TAG.GERUND && PREPOSITIONAL.has(`${wordText(lemma)} ${wordText(t.word[at])}`);
  }

  private direct(o: {
    phrase: number;
    lemma: number;
    limit: number;
    particle: string;
    verbEnd: number;
    isRelative: boolean;
  }): Complement | undefined {
    const { nouns, verbs, t, tags } = this.text;
    let phrase = o.phrase;
    const next = nouns.last[phrase];
    const second = next < o.limit ? nouns.ofToken[next] : -1;
    if (second >= 0 && nouns.temporal[second] === 0) {
      if (!GIVING.has(o.lemma)) return undefined;
      phrase = second;
    } else if (GIVING.has(o.lemma) && tags[nouns.head[phrase]] === TAG.PRONOUN) return undefined;
    if (DIRECTIONS.has(t.word[nouns.first[phrase]])) return undefined;
    if (APPOINTING.has(o.lemma)) {
      if (t.word[nouns.first[phrase]] === HER) return undefined;
      const named = nameBeforeTitle(this.text, phrase);
      if (named) return { object: named, particle: o.particle, verbEnd: o.verbEnd, infinitive: -1 };
      if (isNameAndTitle(this.text, phrase)) return undefined;
    }
    const object = this.withoutScore(this.extend(phrase, o.limit, o.lemma));
    if (!object) return undefined;
    const most = o.isRelative && !RULING.has(o.lemma) ? 1 : 0;
    if (this.isClauseSubject(object.last, o.limit, most)) return undefined;
    if (this.isBrokenName(o.verbEnd, object.last, o.limit)) return undefined;
    if (CHANGING.has(o.lemma) && tags[this.skipAdverbs(object.last, o.limit)] === TAG.ADJECTIVE)
      return undefined;
    if (INCLUDING.has(o.lemma) && this.goesOn(object.last, o.limit)) return undefined;
    const after = verbs.ofToken[object.last];
    const infinitive =
      object.last < o.limit && after >= 0 && (verbs.flags[after] & VERB.INFINITIVE) !== 0 ? after : -1;
    if (t.word[nouns.first[phrase]] === BY) return undefined;
    return { object, particle: o.particle, verbEnd: o.verbEnd, infinitive };
  }

  /** "issued a cease and desist order": after a past form, "and" with a base form joins no two verbs. */
  private isBrokenName(verbEnd: number, last: number, limit: number): boolean {
    const { t, tags } = this.text;
    const isPast = tags[verbEnd - 1] === TAG.PAST;
    return isPast && last + 1 < limit && JOINS.has(t.word[last]) && tags[last + 1] === TAG.BASE;
  }

  /** "includes the prize in 1971, the medal in 1987": a list whose members have their own additions. */
  private goesOn(last: number, limit: number): boolean {
    const { t, tags, nouns } = this.text;
    if (last >= limit || tags[last] !== TAG.PREPOSITION) return false;
    for (let k = last; k + 1 < limit; k += 1) {
      if (t.word[k] !== COMMA) continue;
      return nouns.ofToken[k + 1] >= 0 || JOINS.has(t.word[k + 1]);
    }
    return false;
  }

  /** "beat Brazil 7-1", "led Trump 50 percent to 40": the score is no part of whom. */
  private withoutScore(object: ClauseObject | undefined): ClauseObject | undefined {
    const { tags, t } = this.text;
    if (object && t.word[object.last] === TO && tags[object.last + 1] === TAG.NUMERAL) {
      for (let k = object.first + 1; k < object.last; k += 1)
        if (tags[k] === TAG.NUMERAL && tags[k - 1] === TAG.PROPER) return { ...object, last: k };
    }
    if (!object || object.last - object.first < 4) return object;
    const isScore =
      tags[object.last - 1] === TAG.NUMERAL &&
      HYPHENS.has(t.word[object.last - 2]) &&
      tags[object.last - 3] === TAG.NUMERAL &&
      tags[object.last - 4] === TAG.PROPER;
    return isScore ? { ...object, last: object.last - 3 } : object;
  }

  private prepositional(at: number, lemma: number, limit: number): Complement | undefined {
    const { t, nouns } = this.text;
    const preposition = wordText(t.word[at]);
    if (!PREPOSITIONAL.has(`${wordText(lemma)} ${preposition}`)) return undefined;
    const phrase = at + 1 < limit ? nouns.ofToken[at + 1] : -1;
    if (phrase < 0 || nouns.first[phrase] !== at + 1 || nouns.temporal[phrase] === 1) return undefined;
    const object = this.extend(phrase, limit);
    return object && { object, particle: ` ${preposition}`, verbEnd: at + 1, infinitive: -1 };
  }

  /** Whether an intransitive verb may end its clause at `k`: a stop, a preposition, a date. */
  private endsVerb(k: number, limit: number): boolean {
    if (k >= limit) return true;
    const { tags, nouns, t } = this.text;
    const tag = tags[k];
    // `continued, "And …"`
    if (t.word[k] === COMMA && k + 1 < limit && QUOTES.has(t.word[k + 1])) return false;
    if (QUOTES.has(t.word[k]) || HYPHENS.has(t.word[k])) return false;
    // `died aged 91`
    if (t.word[k] === AGED && k + 1 < limit && tags[k + 1] === TAG.NUMERAL) return true;
    if (
      tag === TAG.PUNCTUATION ||
      tag === TAG.PREPOSITION ||
      tag === TAG.CONJUNCTION ||
      tag === TAG.SUBORDINATOR
    )
      return true;
    const phrase = nouns.ofToken[k];
    return phrase >= 0 && (nouns.temporal[phrase] === 1 || this.isClock(phrase));
  }

  /** The object from a phrase on, with "of …" and a list; `undefined` when what follows casts doubt. */
  extend(phrase: number, limit: number, verb = -1): ClauseObject | undefined {
    const { nouns, tags } = this.text;
    const first = nouns.first[phrase];
    let last = this.withOf(phrase, limit, verb);
    let isList = false;
    const list = this.listEnd(last, limit);
    if (list === DOUBT) return undefined;
    if (list > last) {
      last = list;
      isList = true;
    }
    const isCounted = tags[nouns.first[phrase]] === TAG.NUMERAL && last - first > 1;
    if (tags[nouns.head[phrase]] === TAG.PRONOUN && !isList && !isCounted) return undefined;
    if (!this.isSafe(last, limit)) return undefined;
    return { first, last, phrase: isList ? -1 : phrase };
  }

  /**
   * Whether more finite verbs than `most` follow with nothing between that opens a clause: "ruled the practice
   * of … was …". After a relative clause the verb of the main clause follows: "a man who stole cars was jailed".
   */
  private isClauseSubject(from: number, limit: number, most: number): boolean {
    const { tags, verbs } = this.text;
    let count = 0;
    for (let k = from; k < limit; k += 1) {
      const tag = tags[k];
      if (
        tag === TAG.PUNCTUATION ||
        tag === TAG.SUBORDINATOR ||
        tag === TAG.RELATIVE ||
        tag === TAG.CONJUNCTION
      )
        return false;
      const group = verbs.ofToken[k];
      if (group < 0 || verbs.first[group] !== k || (verbs.flags[group] & VERB.FINITE) === 0) continue;
      count += 1;
      if (count > most) return true;
    }
    return false;
  }

  /** After `1 %`: the sign belongs to its number. */
  private overSign(last: number, limit: number): number {
    const { t, tags } = this.text;
    return last < limit && t.word[last] === PERCENT && tags[last - 1] === TAG.NUMERAL ? last + 1 : last;
  }

  /** The end of a phrase with its "of …"; "of murder" after "convicted Lee" belongs to the verb. */
  private withOf(phrase: number, limit: number, verb = -1): number {
    const { nouns, t } = this.text;
    let last = this.overSign(nouns.last[phrase], limit);
    if (CHARGING.has(verb)) return last;
    while (last + 1 < limit && t.word[last] === OF) {
      const next = nouns.ofToken[last + 1];
      if (next < 0 || nouns.first[next] !== last + 1) break;
      last = nouns.last[next];
    }
    return last;
  }

  /**
   * The end of "…, B and C" from the end of A; `from` when no list follows, `DOUBT` where its end is
   * unsure, as after two members ("A, B, C …") without the "and" of the last.
   */
  private listEnd(from: number, limit: number): number {
    const { t, nouns } = this.text;
    let k = from;
    let members = 0;
    while (k + 1 < limit && (t.word[k] === COMMA || JOINS.has(t.word[k]))) {
      const next = t.word[k] === COMMA && JOINS.has(t.word[k + 1]) ? k + 2 : k + 1;
      const isLast = JOINS.has(t.word[next - 1]);
      const phrase = next < limit ? nouns.ofToken[next] : -1;
      if (phrase < 0 || nouns.first[phrase] !== next)
        return members > 1 || (next < limit && this.opensNoun(next)) ? DOUBT : from;
      if (nouns.temporal[phrase] === 1 || this.isPersonal(phrase)) return from;
      k = this.withOf(phrase, limit);
      if (this.isFiniteAt(k, limit)) return from;
      if (isLast) return this.isSafe(k, limit) ? k : DOUBT;
      members += 1;
    }
    return members > 1 || (members > 0 && k < limit && this.opensNoun(k)) ? DOUBT : from;
  }

  /** "and one female": the beginning of a member that could not be read. */
  private opensNoun(k: number): boolean {
    const tag = this.text.tags[k];
    return tag === TAG.DETERMINER || tag === TAG.NUMERAL || tag === TAG.POSSESSIVE || tag === TAG.ADJECTIVE;
  }

  /** ", and him and myself": a pronoun begins another clause, however it is written. */
  private isPersonal(phrase: number): boolean {
    const { nouns, tags } = this.text;
    return nouns.first[phrase] === nouns.head[phrase] && tags[nouns.head[phrase]] === TAG.PRONOUN;
  }

  private isFiniteAt(k: number, limit: number): boolean {
    let at = k;
    while (at < limit && this.text.tags[at] === TAG.ADVERB) at += 1;
    const group = at < limit ? this.text.verbs.ofToken[at] : -1;
    return group >= 0 && (this.text.verbs.flags[group] & VERB.FINITE) !== 0;
  }

  /** Whether an argument may end before token `k`. */
  private isSafe(k: number, limit: number): boolean {
    if (k >= limit) return true;
    const { t, tags, nouns } = this.text;
    const word = t.word[k];
    if (QUOTES.has(word) || HYPHENS.has(word) || INSIDE.has(word)) return false;
    if (word === STOP && t.end[k - 1] - t.start[k - 1] === 1 && tags[k - 1] === TAG.PROPER) return false;
    if (this.isFiniteAt(k, limit)) return false;
    const tag = tags[k];
    const phrase = nouns.ofToken[k];
    const isTime = phrase >= 0 && nouns.temporal[phrase] === 1;
    if (tag === TAG.DETERMINER || tag === TAG.ADJECTIVE) return isTime;
    return tag !== TAG.POSSESSIVE && tag !== TAG.SYMBOL && (phrase < 0 || isTime);
  }

  /** The agent after a passive: "was signed by X", "was signed on Monday by X"; `undefined` without one. */
  agent(group: number, from: number): ClauseObject | undefined {
    const { t, verbs, nouns, sentenceEnd } = this.text;
    const limit = sentenceEnd(verbs.main[group]);
    let k = from;
    for (let step = 0; step < 2 && k + 1 < limit; step += 1) {
      if (t.word[k] === BY) {
        const phrase = nouns.ofToken[k + 1];
        if (phrase < 0 || nouns.first[phrase] !== k + 1 || nouns.temporal[phrase] === 1) return undefined;
        if (this.isMeans(k + 1, phrase)) return undefined;
        const agent = this.extend(phrase, limit);
        return agent && this.text.tags[agent.last] === TAG.GERUND ? undefined : agent;
      }
      const skip = nouns.ofToken[k + 1];
      if (this.text.tags[k] !== TAG.PREPOSITION || skip < 0) return undefined;
      k = nouns.last[skip];
    }
    return undefined;
  }

  /** "lit by hand", "sent by post": how, not by whom. */
  private isMeans(at: number, phrase: number): boolean {
    const { t, nouns } = this.text;
    return nouns.last[phrase] === at + 1 && MEANS.has(t.word[at]);
  }

  /** Whether "by" follows a passive within its clause, readable or not. */
  hasAgent(group: number): boolean {
    const { t, verbs, sentenceEnd } = this.text;
    const limit = Math.min(sentenceEnd(verbs.main[group]), verbs.last[group] + 12);
    for (let k = verbs.last[group]; k < limit; k += 1) {
      if (t.word[k] === BY) return true;
      if (this.isFiniteAt(k, limit)) return false;
    }
    return false;
  }
}
