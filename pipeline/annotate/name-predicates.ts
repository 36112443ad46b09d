import { wordId, wordSet } from '../core/vocabulary.ts';
import { COPULAS } from '../lexicon/closed-classes.ts';
import { PERSON_NOUN, wordBits } from '../tagger/gazetteer.ts';
import { HEAD_KIND, isFunction, isGiven, LEGAL, NOUN_KIND, W } from './name-classes.ts';
import { isApposed } from './name-apposed.ts';
import { Dealings } from './name-dealings.ts';
import { kindOf } from './name-lists.ts';
import { ORGANISATION, PERSON, PLACE, PRODUCT } from './name-kinds.ts';
import { newSegment, type Segment, wordsKey } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { OFFICE } from './titles.ts';
import { isNounTag, isVerbTag, TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

const ALSO = wordId('also');
const AS = wordId('as');
const CALLED = wordSet('called known named');
const BE = wordSet(COPULAS);
/** Vague nouns that tell a body behind a comma: "Pastef, the ruling party,". */
const CLEAR_BEHIND = wordSet(
  'party team squad trust shop store bakery brewery distillery hauler courier recycler grower board council commission committee authority institute tribunal exchange federation confederation lobby society academy secretariat directorate bureau',
);
/** Who deals with a firm: "Ludwig Partner, its auditor,". */
const DEALT_WITH = wordSet(
  'auditor insurer lender landlord supplier contractor parent sponsor customer customers suppliers lenders rival rivals',
);
const ITS = wordSet('its their');
/** What opens the phrase behind the comma: "Polmow, its Polish subsidiary,". */
const OPENING = wordSet('the a an another its their');
/** Carriers that are no firms. */
const CARRIER = wordId('carrier');
const CARRIED = wordSet('aircraft mail letter troop armoured armored personnel helicopter plane light');
const HOUSE = wordId('house');
/** What makes a firm of a house: "the private equity house". */
const HOUSES = wordSet('equity publishing fashion auction investment production brokerage');
const DETERMINERS = wordSet('a an the his her their its my your our');
/** Nouns that tell the kind only beside a name, not of what "is a" one. */
const VAGUE = wordSet(
  'partner partners player driver speaker reader server host guide side sides giant service services provider platform squad team party police officials government engine model capital brand match final single series market carrier',
);
const PLACES = wordSet(
  'trail path creek bay hill castle palace bridge park lake stadium neighbourhood hamlet',
);
/** Longest bracket between a name and its verb, and longest phrase after the article, in tokens. */
const LONGEST_BRACKET = 40;
const LONGEST_PHRASE = 10;
/** What a definition counts, and what an introduction. */
const DEFINED = 7;
const INTRODUCED = 4;
const NAMING_ASIDES = wordSet(
  'known called or formerly officially abbreviated styled stylised stylized named dubbed nicknamed',
);

const isHyphen = (n: NameText, i: number): boolean =>
  n.t.word[i] === W.hyphen && n.isTight(i) && i + 1 < n.t.count && n.isTight(i + 1);

/** The head noun of the phrase that begins at `at`: its token, −1 for none. A possessive begins it anew. */
const headOfPhrase = (n: NameText, at: number): number => {
  const { word, kind, count } = n.t;
  let limit = Math.min(count, at + LONGEST_PHRASE);
  let head = -1;
  for (let i = at; i < limit && !n.startsLine(i); i += 1) {
    if (
      (word[i] === W.possessive || (word[i] === W.apostrophe && n.isTight(i))) &&
      limit < at + 2 * LONGEST_PHRASE
    ) {
      limit = Math.min(count, i + LONGEST_PHRASE);
      head = -1;
      continue;
    }
    // "free-to-air", "full-size": what hyphens join is one adjective. "a 1988 film": the year of a work.
    const joins = isHyphen(n, i) || (i > at && isHyphen(n, i - 1)) || (i + 1 < limit && isHyphen(n, i + 1));
    // "a start-up founded by"
    if (
      joins &&
      head < 0 &&
      nounKindAt(n, i) !== undefined &&
      !isNounTag(n.tag[i + 1]) &&
      !isHyphen(n, i + 1)
    )
      head = i;
    if (joins || (i === at && kind[i] === NUMBER)) continue;
    if (kind[i] !== WORD || isFunction(word[i])) break;
    // "a film company founded by …": the participle behind a noun opens what is said of it.
    if (head >= 0 && isNounTag(n.tag[head]) && (n.tag[i] === TAG.PARTICIPLE || n.tag[i] === TAG.PAST)) break;
    // "a telescope due to be launched"
    if (head >= 0 && n.tag[i] === TAG.ADJECTIVE && isNounTag(n.tag[head]) && !isNounTag(n.tag[i + 1])) break;
    head = i;
  }
  return head;
};

/** The kind of its head noun that the phrase after the article at `at` tells; undefined for none. */
const kindOfPhrase = (n: NameText, at: number): number | undefined => {
  const { word } = n.t;
  const head = headOfPhrase(n, at);
  if (head < 0 || VAGUE.has(word[head])) return undefined;
  const noun = nounKindAt(n, head);
  if (n.isCap(head)) return noun === PERSON || n.isAllUpper(head) ? undefined : noun;
  const title = n.titles.ofToken[head];
  if ((wordBits(word[head]) & PERSON_NOUN) !== 0) return PERSON;
  if (title >= 0 && n.titles.head[title] === head && n.titles.kind[title] !== OFFICE && noun === undefined)
    return PERSON;
  return PLACES.has(word[head]) ? PLACE : noun;
};

/** "Rapa Nui, also called Easter Island": the kind of the head of its other name. */
const kindOfOther = (n: NameText, last: number): number | undefined => {
  const { word, count } = n.t;
  if (last + 3 >= count || word[last] !== W.comma || word[last + 1] !== ALSO || !CALLED.has(word[last + 2]))
    return undefined;
  let end = word[last + 3] === AS ? last + 4 : last + 3;
  const first = end;
  while (end < count && end < first + LONGEST_PHRASE && n.isCap(end)) end += 1;
  return end > first + 1 ? HEAD_KIND.get(word[end - 1]) : undefined;
};

/** Longest aside between a name and what it "is", in tokens. */
const LONGEST_ASIDE = 24;

/**
 * The token of the copula that has the name as its subject, −1 for none: right behind it, behind a bracket,
 * or behind an aside: "IFK Norrköping, better known as Peking, is a …".
 */
const copulaOf = (n: NameText, last: number): number => {
  const { word, count } = n.t;
  const verb = n.afterBracket(last, LONGEST_BRACKET);
  if (verb + 1 >= count || n.startsLine(verb)) return -1;
  if (BE.has(word[verb])) return verb;
  if (word[verb] !== W.comma || !isNamingAside(n, verb + 1)) return -1;
  const limit = Math.min(n.s.last[n.s.ofToken[verb]] - 1, verb + LONGEST_ASIDE);
  for (let i = verb + 1; i < limit; i += 1) if (word[i] === W.comma && BE.has(word[i + 1])) return i + 1;
  return -1;
};

/** "also known as …", "or …", "formerly …", "commonly called …": an aside that gives another name. */
const isNamingAside = (n: NameText, at: number): boolean => {
  for (let i = at; i < at + 3 && i < n.t.count; i += 1)
    if (NAMING_ASIDES.has(n.t.word[i]) && !n.isCap(i)) return true;
  return false;
};

/**
 * "Dunmore Pike, the packaging group,", "the Ocelot, a fibreglass coupé": the kind of what stands behind the comma.
 * "Ann Lee, a brewer": what bodies and persons are alike tells nothing of a person's name.
 */
const kindBehind = (n: NameText, { first, last, person }: Segment): number | undefined => {
  const { word, count } = n.t;
  if (person && isGiven(word[first])) return undefined;
  if (last + 2 >= count || word[last] !== W.comma || !OPENING.has(word[last + 1])) return undefined;
  const head = headOfPhrase(n, last + 2);
  if (head >= last + 2 && DEALT_WITH.has(word[head]) && ITS.has(word[last + 1])) return ORGANISATION;
  if (head > last + 2 && !n.isCap(head)) {
    if (CLEAR_BEHIND.has(word[head])) return ORGANISATION;
    if (word[head] === CARRIER && !CARRIED.has(word[head - 1])) return ORGANISATION;
    if (word[head] === HOUSE && HOUSES.has(word[head - 1])) return ORGANISATION;
  }
  const kind = kindOfPhrase(n, last + 2);
  if (kind !== ORGANISATION && kind !== PRODUCT && kind !== PLACE) return undefined;
  return isApposed(n, first, headOfPhrase(n, last + 2) + 1) ? kind : undefined;
};

/** "Cenit, the unit that runs the pipeline,": whether the phrase behind an opening word says that it is a body. */
export const isBodyBehind = (n: NameText, at: number): boolean =>
  !n.t.text.endsWith('ly', n.t.end[at]) && kindBehind(n, newSegment(at, at + 1, 'capitals')) === ORGANISATION;

/** "Bank Hey (also Sunnybower or Sunny Bower) is a suburb": what stands in a bracket with nothing but words of naming before it is the same by another name. */
const isOtherName = (n: NameText, open: number, { first, demonym }: Segment): boolean => {
  const { word } = n.t;
  if (demonym || open >= n.t.count || word[open] !== W.open || first - open > LONGEST_PHRASE) return false;
  for (let i = open + 1; i < first; i += 1)
    if (
      !n.isCap(i) &&
      !NAMING_ASIDES.has(word[i]) &&
      word[i] !== ALSO &&
      word[i] !== AS &&
      word[i] !== W.comma
    )
      return false;
  return first > open + 1;
};

/** "Europafilm was an influential Swedish film company", "The Old Loggers Path (OLP) is a hiking trail". */
const definedKind = (n: NameText, segment: Segment): number | undefined => {
  const { first, last, place } = segment;
  const other = kindOfOther(n, last) ?? (place ? undefined : kindBehind(n, segment));
  if (other !== undefined) return other;
  const isSubject = n.opens(first) || (first > 0 && n.t.word[first - 1] === W.the && n.opens(first - 1));
  if (!isSubject) return undefined;
  const verb = copulaOf(n, last);
  return verb >= 0 && DETERMINERS.has(n.t.word[verb + 1]) ? kindOfPhrase(n, verb + 2) : undefined;
};

/** "Eberhard Faber GmbH": the end of the name before the words of its legal form; `first` where it has none. */
const legalStem = (n: NameText, { first, last }: Segment): number => {
  const { word } = n.t;
  let end = last;
  if (end - first > 2 && word[end - 1] === W.stop) end -= 1;
  if (end - first < 2 || !LEGAL.has(word[end - 1]) || !n.isCap(end - 1)) return first;
  end -= 1;
  return word[end - 1] === W.comma ? end - 1 : end;
};

const COMPOUND_BODIES = new Map([
  [wordId('up'), wordId('start')],
  [wordId('off'), wordId('spin')],
  [wordId('profit'), wordId('non')],
  [wordId('op'), wordId('co')],
  [wordId('operative'), wordId('co')],
]);
const TANK = wordId('tank');
const THINK = wordId('think');

/** The kind that the noun at a token tells of a name behind it, in two words too: "start-up", "think tank". */
export const nounKindAt = (n: NameText, at: number): number | undefined => {
  const { word } = n.t;
  const kind = NOUN_KIND.get(word[at]);
  if (at < 1) return kind;
  if (word[at] === TANK && (word[at - 1] === THINK || (at > 1 && word[at - 2] === THINK)))
    return ORGANISATION;
  const opening = kind === undefined ? COMPOUND_BODIES.get(word[at]) : undefined;
  return opening !== undefined && at > 1 && word[at - 1] === W.hyphen && word[at - 2] === opening
    ? ORGANISATION
    : kind;
};

/** "the political organisation Kokumin Dōmei": the kind that the noun right before a name tells. */
const introducedKind = (n: NameText, { first }: Segment): number | undefined => {
  const before = first - 1;
  if (before < 1 || n.startsLine(first) || n.isCap(before) || isVerbTag(n.tag[before])) return undefined;
  const kind = nounKindAt(n, before);
  return kind === ORGANISATION && !VAGUE.has(n.t.word[before]) ? kind : undefined;
};

const MAKING = wordSet(
  'founded set started runs ran leads led owns owned left joined built bought sold manages managed chairs hired',
);

/** "company Halvorsen has shut", and not "the company Halvorsen founded", "band leader". */
const isSurelyIntroduced = (n: NameText, { first, last, title }: Segment): boolean =>
  title < 0 &&
  last - first === 1 &&
  last < n.t.count &&
  n.t.kind[last] === WORD &&
  !MAKING.has(n.t.word[last]);

/**
 * Adds the kind that a sentence of definition, the words of a legal form, the noun before it or its dealings
 * tell of a name, wherever the text names it in the same words.
 */
export const voteByDefinition = (
  n: NameText,
  segments: readonly Segment[],
  names: readonly { readonly votes: readonly number[] }[],
): void => {
  const kinds = new Map<string, { readonly kind: number; readonly weight: number }>();
  const keyOf = (first: number, last: number): string => wordsKey(n, first, last);
  const tell = (key: string, kind: number, weight: number): void => {
    const known = kinds.get(key);
    if (!known || known.weight < weight) kinds.set(key, { kind, weight });
  };
  const dealings = new Dealings(n, segments);
  for (let k = 0; k < segments.length; k += 1) {
    const segment = segments[k];
    if (segment.demonym) continue;
    const { first, last } = segment;
    const isAfterBody = k > 0 && kindOf(names[k - 1].votes).kind === ORGANISATION;
    const dealt = dealings.of(segment, isAfterBody ? segments[k - 1] : undefined);
    if (dealt) tell(keyOf(first, last), dealt.kind, dealt.weight);
    const kind = definedKind(n, segment);
    if (kind !== undefined) {
      tell(keyOf(first, last), kind, DEFINED);
      for (let j = k + 1; j < segments.length && isOtherName(n, last, segments[j]); j += 1)
        tell(keyOf(segments[j].first, segments[j].last), kind, DEFINED);
    }
    const stem = legalStem(n, segment);
    if (stem > first) {
      tell(keyOf(first, last), ORGANISATION, DEFINED);
      tell(keyOf(first, stem), ORGANISATION, DEFINED);
    }
    const introduced = introducedKind(n, segment);
    const weight = isSurelyIntroduced(n, segment) ? DEFINED : INTRODUCED;
    if (introduced !== undefined && !segment.place) tell(keyOf(first, last), introduced, weight);
  }
  if (kinds.size === 0) return;
  segments.forEach(({ first, last, demonym }, k) => {
    const told = demonym ? undefined : kinds.get(keyOf(first, last));
    if (told) (names[k].votes as number[])[told.kind] += told.weight;
  });
};
