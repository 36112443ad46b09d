import type { Titles } from '../../annotate/titles.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { TAG } from '../../annotate/tags.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { AFTER_NAMES } from '../../lexicon/name-words.ts';
import { VERB_NOUNS } from '../../lexicon/titles.ts';
import { isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { beforeBracket, beforeHome, behindHome, behindPlace, relationStart } from './_role-aside.ts';
import { BEFORE_NAMES, beforeParty, isSubjectBehind } from './_role-before.ts';
import { LIST_REACH, personAt, personList } from './_role-persons.ts';
import { behindBracket, timeEnd } from './_role-status.ts';
import { isWithAside, openingPerson } from './_role-verb.ts';
import { AND, isPossessive, organisationAfter } from './_role-organisation.ts';

/** Persons who hold a title, and the rule that says so. */
export interface Holders {
  readonly mentions: readonly number[];
  readonly rule: string;
  /** A past or coming position, when the verb says so. */
  readonly status?: 'former' | 'elect';
  /** Who held the position before: "replaces Bo Chen as mayor". */
  readonly former?: readonly number[];
  /** The body that gives the position: "Acme named Ann Lee chairwoman". */
  readonly body?: number;
  /** The body only tells of the position: "Acme said Ann Lee would become chairwoman". */
  readonly isTold?: boolean;
  /** Confidence before calibration. */
  readonly confidence: number;
}

/** Those who held a position before; of one that is still to pass, those who hold it. */
export const formerOf = (holders: Holders, mentions: readonly number[]): Holders => ({
  ...holders,
  mentions,
  status: holders.status === 'elect' ? undefined : 'former',
});

const THE = wordId('the');
const ONE = wordId('one');
const COMMA = wordId(',');
const OPEN = wordId('(');
const CLOSE = wordId(')');
const STOP = wordId('.');
const WHO = wordId('who');
const WHOSE = wordId('whose');
const WAS = wordId('was');
const IS = wordId('is');
const IT = wordId('it');
const BY = wordId('by');
const BE = wordSet('is was');
const OF = wordId('of');
const FROM = wordId('from');
const FOR = wordId('for');
const SINCE = wordId('since');
/** Kinds of what a party is named as. */
const BENCHES: ReadonlySet<string> = new Set(['organisation', 'group']);
const AT = wordId('at');
const HYPHEN = wordId('-');
const COLON = wordId(':');
const FORMERLY = wordSet('former ex then');
const TIME = wordId('time');
const DASHES = new WordSet(['—', '–', '-', ':']);
const SKIP_LEFT = wordSet(
  "the a an its their his her our one another himself herself also now currently formerly previously then once former current newly elected appointed longtime long-time veteran who is was , '",
);
/** Letters after a name: "Farah Khalid KC". */
const HONOURS = wordSet(AFTER_NAMES);
/** Titles that are verbs as well, in the plural. */
const VERB_WORDS = wordSet(VERB_NOUNS);
/** Tags of the words that tell who a name is. */
const DESCRIBING: ReadonlySet<number> = new Set([TAG.NOUN, TAG.ADJECTIVE, TAG.NUMERAL, TAG.PARTICIPLE]);
/** What a name belongs to that no person has. */
const NAMED_SO = wordSet('party movement coalition alliance');
const MOST_CAPITALS = 4;
const LEFT_REACH = 14;

/** "At the request of X, the Queen suspended …": a subject with its verb is no apposition. */
const isFiniteVerb = (tag: number): boolean =>
  tag === TAG.PAST || tag === TAG.PRESENT || tag === TAG.MODAL || tag === TAG.AUXILIARY || tag === TAG.ADVERB;

/** Finds who holds the title with number `title`. */
export class HolderFinder {
  readonly titles: Titles;
  private readonly named: NamedTokens;

  constructor(named: NamedTokens, titles: Titles) {
    this.named = named;
    this.titles = titles;
  }

  /** A name right after the title, or after what it belongs to: "Director of the CDC Robert Redfield". */
  prefix(title: number, start: number, limit: number): Holders | undefined {
    const { word } = this.named.t;
    const from = behindBracket(this.named, start);
    const person = personAt(this.named, this.afterRank(from), limit);
    // `head of Radio 3`: a figure that was read as a name
    if (person < 0 || this.named.t.kind[this.named.first[person]] !== 1) return undefined;
    if (this.isVerb(title, person, limit) || this.isOfName(title, start, person)) return undefined;
    // `the Forward Georgia party`
    if (NAMED_SO.has(word[this.named.last[person]])) return undefined;
    const plural = this.titles.plural[title] === 1;
    const mentions = plural ? personList(this.named, from, limit) : [person];
    // "announced to journalists Lee remained alive": a plural is no title of one person.
    if (plural && mentions.length === 1 && !this.isOneOf(title)) return undefined;
    return { mentions, rule: 'prefix', confidence: 0.95 };
  }

  /** `a spokesperson for Natural Resources Wales`: the last word of what the title is for. */
  private isOfName(title: number, start: number, person: number): boolean {
    const { t, first, last } = this.named;
    const isField = this.titles.last[title] === start && this.titles.head[title] + 1 < start;
    const isLone = first[person] === start && last[person] === start + 1;
    return (
      isField &&
      isLone &&
      (t.flags[start - 1] & UPPER_FIRST) !== 0 &&
      t.word[this.titles.head[title] + 1] === FOR
    );
  }

  /** `whose chairman is the former minister Dr Ann Lee`: the person from `from` on, where the name ends the phrase; −1 for none. */
  personBehind(from: number, limit: number): number {
    const { t, last } = this.named;
    const begin = t.word[from] === THE ? from + 1 : from;
    const person = personAt(this.named, this.afterSecondTitle(begin), limit);
    return person >= 0 && !isPossessive(this.named, last[person]) ? person : -1;
  }

  /** "coast guard spokesman Commander Jun Lee": after a second title with a capital. */
  private afterRank(from: number): number {
    const { t, ofToken } = this.named;
    const next = from < t.count && ofToken[from] < 0 ? this.titles.ofToken[from] : -1;
    const isRank = next >= 0 && this.titles.first[next] === from && (t.flags[from] & UPPER_FIRST) !== 0;
    return isRank && this.titles.plural[next] === 0 ? this.titles.last[next] : from;
  }

  /** "while City host Leith Park on Wednesday": a noun that is a verb as well, between two names in a clause without another. */
  private isVerb(title: number, person: number, limit: number): boolean {
    const { t, tags, ofToken, first } = this.named;
    const head = this.titles.head[title];
    if (!VERB_WORDS.has(t.word[head]) || this.titles.first[title] !== head || head === 0) return false;
    const team = ofToken[head - 1];
    const begin = team >= 0 ? first[team] : head - 1;
    if (team < 0 && tags[head - 1] !== TAG.PROPER) return false;
    const before = begin > 0 ? tags[begin - 1] : TAG.PUNCTUATION;
    if (before === TAG.PREPOSITION || before === TAG.DETERMINER || before === TAG.PAST) return false;
    // `It was Acme head Ann Lee who said yes`
    if (begin > 1 && t.word[begin - 2] === IT && BE.has(t.word[begin - 1])) return false;
    const after = this.named.last[person];
    // `Leopards coach Ann Lee, who led 2-0, was furious`: an aside behind a name; `captain Ann Lee pulled no punches`
    if (t.word[after] === COMMA || (tags[after] === TAG.PARTICIPLE && t.word[after + 1] !== BY)) return false;
    for (let k = this.named.last[person]; k < limit; k += 1) {
      if (tags[k] === TAG.SUBORDINATOR || tags[k] === TAG.RELATIVE) return true;
      if (isFiniteVerb(tags[k])) return false;
    }
    return true;
  }

  /** "the Italian foreign minister, Luigi Di Maio, …"; `start` is where the phrase of the title begins. */
  reverseApposition(title: number, start: number, limit: number): Holders | undefined {
    const { t } = this.named;
    // `Her coach since 2019, Ann Lee,`
    const from = t.word[start] === SINCE ? timeEnd(this.named, start, limit) : start;
    const then = this.afterThen(from);
    if (then > from) {
      const past = this.reverseApposition(title, then, limit);
      return past && { ...past, status: 'former' };
    }
    // `four partners: Ann Lee, Bo Chen and Carl Dunn`
    const isList = this.titles.plural[title] === 1 && from < limit && t.word[from] === COLON;
    const behind = behindPlace(this.named, from, limit);
    if (behind > from) return this.reverseApposition(title, behind, limit);
    if (from >= limit || (t.word[from] !== COMMA && !isList)) return undefined;
    const persons =
      this.titles.plural[title] === 1
        ? personList(this.named, from + 1, limit)
        : [personAt(this.named, this.afterOwner(from + 1), limit)];
    const isMany = this.titles.plural[title] === 1;
    const isLone = isMany && persons.length === 1 && !this.isOneOf(title);
    if (!persons.length || persons[0] < 0 || isLone) return undefined;
    let after = this.named.last[persons.at(-1)!];
    if (HONOURS.has(t.word[after])) after += 1;
    if (isMany) return { mentions: persons, rule: 'apposition', confidence: 0.85 };
    const goesOn = after < limit && t.kind[after] === 1 && !isPossessive(this.named, after);
    if (goesOn && !this.isFromAside(after, limit)) return undefined;
    if (isSubjectBehind(this.named, this.titles.first[title], after)) return undefined;
    return { mentions: persons, rule: 'apposition', confidence: 0.85 };
  }

  /** `The minister at the time, Ann Lee,`: after the words that tell of the past; `from` without them. */
  private afterThen(from: number): number {
    const { word } = this.named.t;
    return word[from] === AT && word[from + 1] === THE && word[from + 2] === TIME && word[from + 3] === COMMA
      ? from + 3
      : from;
  }

  /** `The chair of the committee, Labour's Ann Lee,`: after the body that owns the name. */
  private afterOwner(from: number): number {
    // `The Bishop of Wells, the Rt Rev Ann Lee,`
    if (this.named.t.word[from] === THE && BEFORE_NAMES.has(this.named.t.word[from + 1])) return from + 1;
    if (this.named.t.word[from] === THE) return this.afterDescription(from);
    const owner = mentionFrom(this.named, from);
    if (owner < 0) return this.afterSecondTitle(from);
    if (isPerson(this.named, owner)) return from;
    const sign = this.named.last[owner];
    // `The leader of the opposition, Liberal Democrat Ann Lee,`
    if (mentionFrom(this.named, sign) >= 0 && BENCHES.has(kindOf(this.named, owner) ?? '')) return sign;
    // `his coach, Arsenal's Ann Lee`
    if (isPossessive(this.named, sign) && isPerson(this.named, mentionFrom(this.named, sign + 1)))
      return sign + 1;
    return this.afterSecondTitle(from);
  }

  /** `The chair, former Acme boss Ann Lee,`: after the second title that stands before the name; `from` without one. */
  private afterSecondTitle(from: number): number {
    const { t, tags, ofToken } = this.named;
    for (let k = from; k < Math.min(t.count, from + LIST_REACH); k += 1) {
      // `her manager, Dutchman Ann Lee`
      if (k > from && isPerson(this.named, mentionFrom(this.named, k))) return k;
      const title = ofToken[k] < 0 ? this.titles.ofToken[k] : -1;
      if (title >= 0) {
        const last = this.titles.last[title];
        if (this.titles.plural[title] === 1) return from;
        if (personAt(this.named, last, t.count) >= 0) return last;
        // `her lawyer, Senior Advocate of Nigeria Ann Lee`
        const { to } = organisationAfter(this.named, last, t.count);
        return to > last && personAt(this.named, to, t.count) >= 0 ? to : from;
      }
      const isPart =
        DESCRIBING.has(tags[k]) ||
        t.word[k] === HYPHEN ||
        isPossessive(this.named, k) ||
        FORMERLY.has(t.word[k]);
      if (!isPart && (ofToken[k] < 0 || isPerson(this.named, ofToken[k]))) return from;
    }
    return from;
  }

  /** `Her coach, the former world number four Ann Lee,`: after the words that tell who the name is. */
  private afterDescription(from: number): number {
    const { tags, last } = this.named;
    for (let k = from + 1; k < from + LIST_REACH; k += 1) {
      const mention = mentionFrom(this.named, k);
      if (isPerson(this.named, mention)) return k;
      // `The local MP, the Liberal Democrat Ann Lee`
      const isMember = mention >= 0 && k === from + 1 && BENCHES.has(kindOf(this.named, mention) ?? '');
      if (isMember && isPerson(this.named, mentionFrom(this.named, last[mention]))) return last[mention];
      if (mention >= 0 || !DESCRIBING.has(tags[k])) return from;
    }
    return from;
  }

  /** Holders with those who are listed before the first of them: "Ann Lee, Bo Chen and Carl Dunn". */
  listed(holders: Holders, from: number): Holders {
    const { t, first } = this.named;
    const mentions = [...holders.mentions];
    while (mentions.length < LIST_REACH) {
      let k = first[mentions[0]];
      while (k > from && (t.word[k - 1] === COMMA || t.word[k - 1] === AND)) k -= 1;
      const before = k < first[mentions[0]] ? mentionUntil(this.named, k) : -1;
      if (!isPerson(this.named, before) || first[before] < from) break;
      mentions.unshift(before);
    }
    return { ...holders, mentions };
  }

  /** "the attorney, Ann Lee of Springfield, said": where somebody is from stands between the name and the comma. */
  private isFromAside(after: number, limit: number): boolean {
    const { t } = this.named;
    if (t.word[after] !== OF && t.word[after] !== FROM) return false;
    const own = mentionFrom(this.named, t.word[after + 1] === THE ? after + 2 : after + 1);
    if (own >= 0 && this.isClosed(this.named.last[own], limit)) return true;
    // `her agent, Ann Lee of Pike Artists, left`: capitals up to the comma
    let end = after + 1;
    while (end < limit && end - after <= MOST_CAPITALS && (t.flags[end] & UPPER_FIRST) !== 0) end += 1;
    if (end > after + 1 && end < limit && t.word[end] === COMMA) return true;
    // `the governor, Ann Lee of the ruling Progress Party, will stay`
    const { mention, to } = organisationAfter(this.named, after, limit);
    return mention >= 0 && this.isClosed(to, limit);
  }

  /** Whether a comma or the end of the sentence stands at a token. */
  private isClosed(at: number, limit: number): boolean {
    const { word } = this.named.t;
    return at >= limit || word[at] === COMMA || (word[at] === STOP && at + 2 >= limit);
  }

  /** "one of the country's vice presidents, Ann Lee". */
  private isOneOf(title: number): boolean {
    const first = this.titles.first[title];
    for (let k = first - 1; k >= Math.max(0, first - LIST_REACH); k -= 1)
      if (this.named.t.word[k] === ONE) return true;
    return false;
  }

  /** "Ragnar Udd, Chief Commercial Officer …": a name and a comma before the phrase. */
  apposition(phraseStart: number, phraseEnd: number, sentenceStart: number): Holders | undefined {
    const { t, tags } = this.named;
    const opening = tags[sentenceStart];
    const isIntroduced =
      opening === TAG.PREPOSITION ||
      opening === TAG.PARTICIPLE ||
      opening === TAG.SUBORDINATOR ||
      opening === TAG.GERUND;
    if (isIntroduced && t.word[phraseStart] === THE && isFiniteVerb(tags[phraseEnd])) return undefined;
    // `Ann Lee, the minister said, has left`: an aside with a verb of its own.
    if (t.word[phraseStart] === THE && isFiniteVerb(tags[phraseEnd]) && t.word[phraseEnd + 1] === COMMA)
      return undefined;
    // `Acme, whose head`
    if (t.word[phraseStart - 1] === WHOSE || t.word[phraseStart] === WHOSE) return undefined;
    let k = phraseStart;
    let wasSo = false;
    let isSo = false;
    const limit = Math.max(sentenceStart, phraseStart - LEFT_REACH);
    while (k > limit) {
      const word = t.word[k - 1];
      // `Ann Lee, PhD, head of research`
      if (HONOURS.has(word) && t.word[k - 2] === COMMA) {
        k -= 1;
        continue;
      }
      const relation = word === AND ? relationStart(this.named, k - 1) : -1;
      if (relation > 0) {
        k = relation - 1;
        break;
      }
      const party = beforeBracket(this.named, beforeParty(this.named, k));
      if (party < k) {
        k = party;
        continue;
      }
      const person = mentionUntil(this.named, k);
      const home = beforeHome(this.named, person, k);
      if (home < k) {
        k = home;
        break;
      }
      if (
        person >= 0 ||
        (word !== COMMA &&
          !SKIP_LEFT.has(word) &&
          !HONOURS.has(word) &&
          word !== OPEN &&
          word !== CLOSE &&
          t.kind[k - 1] !== 2 &&
          !DASHES.has(word))
      )
        break;
      // `her father, Bo Chen, was keeper`, `Batty, 83, was the librarian`: no apposition, the verb of the sentence
      wasSo ||= word === WAS && t.word[k - 2] !== WHO;
      isSo ||= word === IS && t.word[k - 2] !== WHO;
      k -= 1;
    }
    const person = mentionUntil(this.named, k);
    if (!isPerson(this.named, person) || k === phraseStart) return undefined;
    // `Ann Lee KC, a barrister`
    const at = behindHome(this.named, HONOURS.has(t.word[k]) ? k + 1 : k, phraseStart);
    const sign = t.word[at];
    if (sign !== COMMA && sign !== OPEN && !DASHES.has(sign) && sign !== WHO) return undefined;
    // `Ratnagiri: The driver left`: a sentence of its own
    const isOpened = tags[phraseStart] === TAG.DETERMINER && (t.flags[phraseStart] & UPPER_FIRST) !== 0;
    if (isOpened && DASHES.has(sign)) return undefined;
    // `Ann Lee, granddaughter of Bo Chen, was chairman`
    const first = (wasSo || isSo) && sign === COMMA ? openingPerson(this.named, sentenceStart, k) : -1;
    const subject = first >= 0 && isWithAside(this.named, first) ? first : person;
    if ((sign === COMMA || sign === OPEN) && wasSo)
      return { mentions: [subject], rule: 'predicate', confidence: 0.9, status: 'former' };
    if (isSo && subject !== person) return { mentions: [subject], rule: 'predicate', confidence: 0.9 };
    if (t.word[at + 1] !== WHO) return { mentions: [person], rule: 'apposition', confidence: 0.9 };
    const isPast = t.word[at + 2] === WAS;
    return {
      mentions: [person],
      rule: 'relative',
      confidence: 0.9,
      ...(isPast ? { status: 'former' as const } : {}),
    };
  }
}
