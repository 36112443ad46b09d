import { isNounTag, TAG } from '../../annotate/tags.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { BODY_NOUNS } from '../../lexicon/person-nouns.ts';
import { SPACE_BEFORE } from '../../annotate/tokens.ts';
import { ACTIVITIES, beforeTold, BETWEEN, isOpenedByStatus } from './_role-phrase.ts';
import { PARTISAN } from './_role-introduced.ts';
import { BEFORE_NAMES } from './_role-before.ts';
import { behindBracket } from './_role-status.ts';
import { ADVISES } from './_role-words.ts';
import { COMPANIES } from './_speaker-words.ts';
import {
  isHolder,
  isNamed,
  isPerson,
  kindOf,
  mentionFrom,
  mentionUntil,
  type NamedTokens,
} from './_named-tokens.ts';

const LEADING = new WordSet(['of', 'for', 'at', 'with', 'from', 'in']);
/** Before a body that has no name: `a spokeswoman for the diocese, Ann Lee`. */
const UNNAMED = new WordSet(['of', 'in', 'for', 'at']);
const ORGANISATION_ONLY = new WordSet(['with', 'at', 'in']);
const OF = wordId('of');
const FOR = wordId('for');
const COMMA = wordId(',');
/** `a lawyer for one of the suspects`, `for some of them`. */
const ONE = wordId('one');
const THEM = wordSet('them us');
const STOP = wordId('.');
const AT = wordId('at');
/** Behind the comma after a name: `Detective Ann Lee, from Kent Police,`. */
const APART = new WordSet(['of', 'from', 'at']);
const TIME = wordId('time');
const IN = wordId('in');
const ON = wordId('on');
const AND = wordId('and');
const THE = wordId('the');
const TO = wordId('to');
const APOSTROPHE_S = wordId("'s");
const APOSTROPHE = wordId("'");
const HYPHEN = wordId('-');
const OPEN = wordId('(');
const CLOSE = wordId(')');
/** `president of the African nation`, `of the Portuguese grid operator`: the adjective does not name them. */
const NATIONS = new WordSet([
  ...'nation country state republic territory kingdom island continent'.split(' '),
  ...COMPANIES,
  ...'bank club university newspaper charity startup subsidiary arm unit'.split(' '),
]);
const BODIES = wordSet(`${BODY_NOUNS} bench jury faculty diocese synod parish branch chamber guild unit`);
const PARTISANS = wordSet('democrat republican member');
const FIRMS_LIST = [
  ...COMPANIES,
  ...'weekly daily bank side club team group party charity university newspaper'.split(' '),
];
const FIRMS = new WordSet(FIRMS_LIST);
/** What may stand behind a name and before the noun that its phrase ends in: `the Antwerp public prosecutor's office`. */
const PARTS = new WordSet([
  ...FIRMS_LIST,
  ...'public regional national federal local central royal municipal provincial criminal civil'.split(' '),
]);
/** What an adverb in a phrase stands before. */
const QUALIFIED: ReadonlySet<number> = new Set([TAG.PARTICIPLE, TAG.ADJECTIVE]);
const REACH = 16;
/** Nouns after an adjective of a country. */
const MOST_NOUNS = 4;

/** The mention a position belongs to (−1: none is named) and how far the words about it reach. */
export interface Belonging {
  readonly mention: number;
  readonly from: number;
  readonly to: number;
}

const NONE = (at: number): Belonging => ({ mention: -1, from: at, to: at });

const isPossessive = (named: NamedTokens, i: number): boolean => {
  const word = named.t.word[i];
  return (
    word === APOSTROPHE_S || (word === APOSTROPHE && i > 0 && named.t.text[named.t.start[i] - 1] === 's')
  );
};

/** `Republican` in "Ohio's Republican governor": one word of a party after the place. */
export const isParty = (named: NamedTokens, mention: number): boolean =>
  named.last[mention] - named.first[mention] === 1 && BETWEEN.has(named.t.word[named.first[mention]]);

/** "Its chair, Labor backbencher Ann Lee", "Ann Lee MP, chair of Acme": of what the one belongs to the other title does not tell. */
export const isOwned = (named: NamedTokens, title: number): boolean =>
  title > 0 && (named.tags[title - 1] === TAG.POSSESSIVE || isPerson(named, mentionUntil(named, title)));

const beforeOwner = (named: NamedTokens, k: number): number => (isPossessive(named, k - 1) ? k - 1 : k);

/** `Organisation of Islamic Cooperation (OIC) head`: where the bracket of its acronym opens; `k` without one. */
const beforeAcronym = (named: NamedTokens, k: number): number => {
  const { t, first } = named;
  const short = t.word[k - 1] === CLOSE ? mentionUntil(named, k - 1) : -1;
  const open = short < 0 ? -1 : first[short] - 1;
  return open > 0 && t.word[open] === OPEN && mentionUntil(named, open) >= 0 ? open : k;
};

/** What stands before a title: "Rwanda's", "NASA", "Chelyabinsk regional", "Egyptian". */
export const organisationBefore = (named: NamedTokens, title: number, sentenceStart: number): Belonging => {
  let k = title;
  const limit = Math.max(sentenceStart, title - 6);
  let isOfFirm = false;
  while (k > limit) {
    k = beforeAcronym(named, k);
    const mention = mentionUntil(named, k);
    if (mention >= 0 && isOfFirm && !isNamed(named, mention)) return NONE(k);
    // `Zambia's Belgian coach`: where somebody is from stands behind the owner
    const isOrigin =
      mention >= 0 && !isNamed(named, mention) && isPossessive(named, named.first[mention] - 1);
    if (isOrigin && mentionUntil(named, named.first[mention] - 1) >= 0) {
      k = named.first[mention];
      continue;
    }
    if (mention >= 0 && isParty(named, mention) && mentionUntil(named, beforeOwner(named, k - 1)) >= 0) {
      k -= 1;
      continue;
    }
    if (mention >= 0)
      return isHolder(named, mention) && !isOpenedByStatus(named, mention)
        ? { mention, from: named.first[mention], to: title }
        : NONE(k);
    const told = beforeTold(named, k);
    if (told < k) {
      k = told;
      continue;
    }
    const word = named.t.word[k - 1];
    if (word === HYPHEN && (named.t.flags[k - 1] & SPACE_BEFORE) !== 0) break;
    if (
      !BETWEEN.has(word) &&
      word !== HYPHEN &&
      // `the Acme left-arm spinner`
      !(k < title && named.t.word[k] === HYPHEN) &&
      !isPossessive(named, k - 1) &&
      named.tags[k - 1] !== TAG.ADJECTIVE &&
      named.tags[k - 1] !== TAG.NOUN &&
      // `the Acme batting coach`
      !(k === title && ACTIVITIES.has(word))
    )
      break;
    // `The German carmaker's chairman`: the land tells of the firm, and is not whose he is
    isOfFirm ||= isPossessive(named, k - 1) && FIRMS.has(named.t.word[k - 2]);
    k -= 1;
  }
  return NONE(k);
};

/** Reads one noun phrase after "of" or "for"; the mention that heads it, or whose people it speaks of. */
class PhraseWalk {
  best = -1;
  demonym = -1;
  /** `of the WHO's department`: the owner, where nothing after it has a name. */
  owner = -1;
  end: number;
  private readonly named: NamedTokens;
  private readonly limit: number;

  constructor(named: NamedTokens, from: number, limit: number) {
    this.named = named;
    this.end = from;
    this.limit = limit;
  }

  walk(): void {
    const { t, tags } = this.named;
    let k = this.end;
    while (k < this.limit) {
      const mention = mentionFrom(this.named, k);
      if (mention >= 0) {
        if (isPerson(this.named, mention)) break;
        // `head of Old Masters`: a name that is no body
        // `for the opposition People's Platform`: a party, whatever its name was read as
        const isBody = isHolder(this.named, mention) || PARTISAN.has(t.word[k - 1]);
        k = isBody ? this.take(mention) : this.pass(mention);
        continue;
      }
      const tag = tags[k];
      // `chair of the judges Prof Ann Lee`
      if (tag === TAG.PROPER && BEFORE_NAMES.has(t.word[k])) break;
      if (isPossessive(this.named, k) || this.isBasedAt(k)) {
        if (isPossessive(this.named, k)) this.owner = this.best;
        this.best = -1;
      } else if (t.word[k] === OF) {
        if (this.best >= 0 && this.named.last[this.best] === k) break;
        // `chairman of the Oforu branch of the Bar Association`: the name only tells which branch
        if (this.best >= 0) this.owner = this.best;
        this.best = -1;
      } else if (this.best >= 0 && !isNounTag(tag) && tag !== TAG.GERUND && !PARTS.has(t.word[k])) break;
      else if (
        !isNounTag(tag) &&
        // `of the newly formed Action Group`
        !(tag === TAG.ADVERB && QUALIFIED.has(tags[k + 1])) &&
        tag !== TAG.DETERMINER &&
        tag !== TAG.ADJECTIVE &&
        tag !== TAG.NUMERAL &&
        tag !== TAG.PARTICIPLE &&
        tag !== TAG.GERUND &&
        t.word[k] !== HYPHEN &&
        tag !== TAG.POSSESSIVE &&
        t.word[k] !== ONE &&
        !(THEM.has(t.word[k]) && t.word[k - 1] === OF)
      )
        break;
      else if (this.best >= 0 && tag === TAG.PROPER) break;
      k += 1;
      this.end = k;
    }
  }

  /** Whether the nouns from `k` on end in one for a nation or a firm. */
  private isOfFirm(k: number): boolean {
    const { t, tags, ofToken } = this.named;
    let head = k;
    while (
      head + 1 < Math.min(this.limit, k + MOST_NOUNS) &&
      isNounTag(tags[head + 1]) &&
      ofToken[head + 1] < 0
    )
      head += 1;
    return NATIONS.has(t.word[head]);
  }

  /** "Virginia-based": the place is not what follows. */
  private isBasedAt(k: number): boolean {
    return this.named.t.word[k] === HYPHEN && this.named.tags[k + 1] === TAG.PARTICIPLE;
  }

  private pass(mention: number): number {
    this.end = this.named.last[mention];
    return this.end;
  }

  private take(mention: number): number {
    // `the WHO's Africa office`
    const isArea = this.owner >= 0 && kindOf(this.named, mention) === 'place';
    if (isArea && kindOf(this.named, this.owner) === 'organisation') this.best = -1;
    else if (isNamed(this.named, mention)) this.best = mention;
    else if (this.demonym < 0 && !this.isOfFirm(this.named.last[mention])) this.demonym = mention;
    this.end = this.named.last[mention];
    return this.end;
  }
}

/** `for US Senator Ann Lee`: a title and a name follow, and the place belongs to them. */
const namesAhead = (named: NamedTokens, mention: number, limit: number): boolean => {
  const from = named.last[mention];
  for (let k = from; k < Math.min(limit, from + 4); k += 1) {
    if (named.ofToken[k] >= 0) return k > from && isPerson(named, named.ofToken[k]);
    if (!isNounTag(named.tags[k])) return false;
  }
  return false;
};

/** `a lecturer in Pacific politics at the University of Kent`: the body behind the field of a place, which ends at `to`. */
const behindField = (named: NamedTokens, from: number, to: number, sentenceEnd: number): Belonging => {
  const at = named.t.word[to] === AT ? organisationAfter(named, to, sentenceEnd) : NONE(to);
  return kindOf(named, at.mention) === 'organisation' ? at : { mention: -1, from, to };
};

/** What stands after a title or a name: "of the secretariat of the …", "for Australian mining giant BHP". */
export const organisationAfter = (named: NamedTokens, from: number, sentenceEnd: number): Belonging => {
  const isOn = named.t.word[from] === ON;
  if (from + 1 >= sentenceEnd || !(LEADING.has(named.t.word[from]) || isOn)) return NONE(from);
  const walk = new PhraseWalk(named, from + 1, Math.min(sentenceEnd, from + REACH));
  walk.walk();
  // `the party's leader on the council, Ann Lee`: whom it leads, it does not tell
  // `the top Democrat on the Budget Committee`
  if (isOn && PARTISANS.has(named.t.word[from - 1]) && walk.best >= 0)
    return { mention: walk.best, from, to: walk.end };
  if (isOn) return walk.end > from + 1 ? { mention: -1, from, to: walk.end } : NONE(from);
  const mention = walk.best >= 0 ? walk.best : walk.demonym >= 0 ? walk.demonym : walk.owner;
  // `chair of governors at Hillside School`
  if (mention < 0 && walk.end > from + 1 && named.t.word[walk.end] === AT)
    return organisationAfter(named, walk.end, sentenceEnd);
  // `professor of Asian politics at the University of Kent`
  if (walk.best < 0 && walk.demonym >= 0 && named.t.word[walk.end] === AT) {
    const at = organisationAfter(named, walk.end, sentenceEnd);
    if (kindOf(named, at.mention) === 'organisation') return at;
  }
  // `chair of the board of trustees, Ann Lee`: nothing named, and still one phrase.
  const isTime = named.t.word[from + 1] === THE && named.t.word[from + 2] === TIME;
  if (mention < 0 && UNNAMED.has(named.t.word[from]) && !isTime) return { mention: -1, from, to: walk.end };
  if (mention < 0 || namesAhead(named, mention, sentenceEnd)) return NONE(from);
  // `the party's nominee for the 2020 election`
  if (UNNAMED.has(named.t.word[from]) && kindOf(named, mention) === 'event' && named.t.word[from] !== OF)
    return NONE(from);
  if (
    ORGANISATION_ONLY.has(named.t.word[from]) &&
    kindOf(named, mention) === 'place' &&
    named.t.word[from] !== AT
  )
    return named.t.word[from] === IN ? behindField(named, from, walk.end, sentenceEnd) : NONE(from);
  return { mention, from, to: behindBracket(named, walk.end) };
};

/** `Leader of the council Ann Lee`, `Chair of the judges Prof Ann Lee`: what follows the title ends in a noun for a body or for many, with a name right behind. */
export const endsInBody = (named: NamedTokens, { mention, from, to }: Belonging): boolean => {
  if (mention >= 0 || to <= from) return false;
  const isMany = named.tags[to - 1] === TAG.PLURAL;
  if (!isMany && !BODIES.has(named.t.word[to - 1])) return false;
  return isPerson(named, mentionFrom(named, to)) || (isMany && BEFORE_NAMES.has(named.t.word[to]));
};

/** `ambassador to Germany`: where the place an envoy is sent to ends; `from` without one. */
export const sentTo = (named: NamedTokens, from: number, sentenceEnd: number): number => {
  const { t } = named;
  if (from + 1 >= sentenceEnd || t.word[from] !== TO) return from;
  const mention = mentionFrom(named, t.word[from + 1] === THE ? from + 2 : from + 1);
  const isPlace = mention >= 0 && isHolder(named, mention) && !namesAhead(named, mention, sentenceEnd);
  return isPlace ? named.last[mention] : from;
};

/** Those who serve somebody or a body "to" which they belong. */
const SERVING = wordSet(
  'counsel adviser advisor aide assistant consultant secretary chaplain ambassador envoy',
);
/** Most tokens of what is served. */
const MOST_SERVED = 7;

/** `counsel to the inquiry, Ann Lee,`: behind the unnamed body that somebody serves, at the comma; `from` elsewhere, and where it could be a person's title: `to the king, Bo Chen,`. */
export const servedTo = (
  named: NamedTokens,
  head: number,
  from: number,
  isTitle: (token: number) => boolean,
): number => {
  const { t, tags, ofToken } = named;
  const isOwned = tags[from + 1] === TAG.DETERMINER || tags[from + 1] === TAG.POSSESSIVE;
  if (!SERVING.has(t.word[head]) || t.word[from] !== TO || !isOwned) return from;
  let k = from + 2;
  while (k < from + MOST_SERVED && (isNounTag(tags[k]) || tags[k] === TAG.ADJECTIVE) && ofToken[k] < 0)
    k += 1;
  return k > from + 2 && t.word[k] === COMMA && !isTitle(k - 1) ? k : from;
};

/** `an adviser to NASA`: the body that somebody advises; −1 for none. */
export const advised = (named: NamedTokens, head: number, from: number, sentenceEnd: number): number => {
  const { t } = named;
  if (!ADVISES.has(t.word[head]) || from + 1 >= sentenceEnd || t.word[from] !== TO) return -1;
  const mention = mentionFrom(named, t.word[from + 1] === THE ? from + 2 : from + 1);
  const isBody =
    isHolder(named, mention) &&
    !namesAhead(named, mention, sentenceEnd) &&
    isNamed(named, mention) &&
    !isPossessive(named, named.last[mention]);
  return isBody ? mention : -1;
};

/** `P B Balaji, Chief Financial Officer, Tata Motors.`: the body between the title's comma and the next sign; −1 for none. */
export const organisationInSeries = (named: NamedTokens, from: number, sentenceEnd: number): number => {
  const { t } = named;
  if (from + 1 >= sentenceEnd || t.word[from] !== COMMA) return -1;
  const mention = mentionFrom(named, from + 1);
  if (mention < 0 || !isNamed(named, mention) || kindOf(named, mention) !== 'organisation') return -1;
  const end = named.last[mention];
  // `the commissioner, Engr. Ann Lee`
  if (BEFORE_NAMES.has(t.word[end - 1]) && isPerson(named, mentionFrom(named, end + 1))) return -1;
  return end >= sentenceEnd || t.word[end] === COMMA || t.word[end] === STOP ? mention : -1;
};

/** The same right after a name, where only "of", "from", "at" and "with" and a named thing count. */
export const affiliationAfter = (named: NamedTokens, from: number, sentenceEnd: number): Belonging => {
  if (named.t.word[from] === FOR) return NONE(from);
  // `Detective Constable Ann Lee, of Kent Police,`
  if (named.t.word[from] === COMMA && APART.has(named.t.word[from + 1])) {
    const behind = affiliationAfter(named, from + 1, sentenceEnd);
    return kindOf(named, behind.mention) === 'organisation' ? behind : NONE(from);
  }
  let k = from + 1;
  // `of The Coastal Review`, whose article is its own
  if (k < sentenceEnd && named.t.word[k] === THE && mentionFrom(named, k) < 0) k += 1;
  const mention = k < sentenceEnd ? mentionFrom(named, k) : -1;
  if (mention < 0 || !LEADING.has(named.t.word[from])) return organisationAfter(named, from, sentenceEnd);
  if (!isHolder(named, mention)) return NONE(from);
  if (ORGANISATION_ONLY.has(named.t.word[from]) && kindOf(named, mention) !== 'organisation')
    return NONE(from);
  return { ...organisationAfter(named, from, sentenceEnd) };
};

/** "His solicitor, Ann Lee of Giles & Co,": the body that a name is of; −1 for none. */
export const bodyAfter = (named: NamedTokens, from: number, limit: number): number => {
  const { mention } = affiliationAfter(named, from, limit);
  return kindOf(named, mention) === 'organisation' ? mention : -1;
};

export { AND, isPossessive };
