import { wordId, wordSet } from '../core/vocabulary.ts';
import { PERSON_NOUN, wordBits } from '../tagger/gazetteer.ts';
import { isGiven, NOUN_KIND, W } from './name-classes.ts';
import { ORGANISATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import { isTaggedPerson } from './name-tag-facts.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { WORD } from './tokens.ts';

const INDEFINITE = wordSet('a an one its his her their our my your');
const HERS = wordSet('his her their its our my your');
const CALLED = wordSet('called named dubbed christened entitled titled nicknamed codenamed termed');
/** What is said or written under a title: "a paper entitled Thirst Things First". */
const WRITINGS = wordSet(
  'paper report study essay thesis dissertation article talk lecture pamphlet exhibition poem manifesto editorial chapter',
);
/** What is no person, body or ware and has a name: "The flaw, nicknamed DryTap,". */
const MATTERS = wordSet('flaw bug vulnerability glitch exploit strain variant scheme ploy disease');
const PACKAGE = wordId('package');
const SYSTEM = wordId('system');
const HIT = wordId('hit');
const AGENT = wordId('agent');
const AS = wordId('as');
const KNOWN = wordId('known');
const OPERATING = wordId('operating');
const WORK_WORD = wordId('work');
/** What has a name and lies somewhere, told of by what is its: "their highest point". */
const SPOTS = wordSet(
  'point peak summit mountain hill river lake town village city capital suburb island port hometown birthplace tributary',
);
/** Animals that people give names. */
const ANIMALS = wordSet(
  'dog puppy labrador spaniel terrier collie retriever cat kitten horse mare stallion gelding colt filly pony donkey mule goat sheep ram ewe cow bull calf pig piglet hen cockerel parrot macaw rabbit hamster tortoise elephant lion lioness tiger tigress gorilla chimpanzee orangutan bear panda dolphin orca whale wolf hawk owl falcon',
);
const VEHICLES = wordSet('van bus minibus camper campervan caravan');
/** Who plays or sells under a name: "the support act, Cloth,". */
const PLAYING = wordSet('act band duo trio label');
const COMPANIES = wordSet(
  'division subsidiary fintech startup company firm app outfit agency charity band club shop label publisher',
);
/** Most words between the determiner and the noun of what is named after the comma. */
const MOST_DESCRIBING = 4;

/** "The electricity company": small words from the article that begins a sentence up to a token. */
const opensWithThe = (n: NameText, at: number): boolean => {
  const floor = Math.max(0, at - MOST_DESCRIBING);
  let i = at;
  while (i > floor && n.t.kind[i] === WORD && !n.isCap(i)) i -= 1;
  return n.t.word[i] === W.the && n.opens(i);
};

/** How sure the tagger must be of a person. */
const SURE_PERSON = 0.6;

/** "its first phone, the Aero Fold,", "their highest point, Periya Malai,": the kind that the noun before the comma tells; −1 for none. */
export const apposedKind = (n: NameText, { first, last, person, place }: Segment): number => {
  const { word, count } = n.t;
  const comma = word[first - 1] === W.the ? first - 2 : first - 1;
  if (comma < 2 || word[comma] !== W.comma || n.startsLine(first) || place) return -1;
  if (person && isGiven(word[first])) return -1;
  if (last < count && !n.startsLine(last) && n.t.kind[last] === WORD) return -1;
  // "founded his movement, Jallalla Bolivia,"
  const isBody = NOUN_KIND.get(word[comma - 1]) === ORGANISATION && !n.isCap(comma - 1);
  const kind = isBody ? ORGANISATION : nounAt(n, comma - 1);
  // "the organiser of the seafarers' union, Dougie Pratt,"
  if (kind < 0) return -1;
  // "her club, Narva Meri," and not "the leader of her club, Dougie Pratt,"
  const isOwned = HERS.has(word[comma - 2]) && n.tag[comma - 3] !== TAG.PREPOSITION;
  if (isBody && !isOwned && last - first > 1 && isTaggedPerson(n, first, last, SURE_PERSON)) return -1;
  for (let i = comma - 2; i >= Math.max(0, comma - 1 - MOST_DESCRIBING); i -= 1) {
    if (n.tag[i] === TAG.POSSESSIVE && word[i] !== W.possessive) return kind;
    if (!isBody && (n.tag[i] === TAG.POSSESSIVE || INDEFINITE.has(word[i]))) return kind;
  }
  // "The union, Togfolk, said", "The electricity company, Norvax, said"
  const isClosed = last < count && word[last] === W.comma;
  if (isBody && isClosed && (word[comma - 2] === W.the || opensWithThe(n, comma - 2))) return kind;
  // "The van, Blodwen, died"
  if (
    (kind === OTHER || kind === PRODUCT || word[comma - 1] === WORK_WORD) &&
    word[comma - 2] === W.the &&
    last - first === 1 &&
    word[last] === W.comma
  )
    return kind;
  return PLAYING.has(word[comma - 1]) && INDEFINITE.has(word[comma - 2]) ? kind : -1;
};

/** The kind of what the noun at a token means; −1 for none and for persons. */
const nounAt = (n: NameText, at: number): number => {
  const { word } = n.t;
  if (n.isCap(at)) return -1;
  if (word[at] === SYSTEM && word[at - 1] === OPERATING) return PRODUCT;
  if (word[at] === WORK_WORD || word[at] === HIT) return WORK;
  if (ANIMALS.has(word[at])) return OTHER;
  if (SPOTS.has(word[at])) return PLACE;
  if (PLAYING.has(word[at])) return ORGANISATION;
  const kind = NOUN_KIND.get(word[at]);
  return kind === PRODUCT || kind === WORK || VEHICLES.has(word[at]) ? (kind ?? PRODUCT) : -1;
};

const NAMED = wordId('named');
const GIVEN_POST = wordSet('its his her their our as');
/** "The bank named Lucía Ferrer its chief executive", "… as", "… chief executive": somebody is given a post. */
const isAppointed = (n: NameText, called: number, last: number): boolean =>
  n.t.word[called] === NAMED &&
  last < n.t.count &&
  !n.startsLine(last) &&
  (GIVEN_POST.has(n.t.word[last]) || (n.titles.ofToken[last] >= 0 && !n.isCap(last)));

/** "a fintech in Leeds called Pebblr", "a lover named Gianluca": the kind of the noun that is called so; −1 for none. */
export const calledKind = (n: NameText, first: number, last: number): number => {
  const { word } = n.t;
  // "a boat called the Berisha"
  const called = word[first - 1] === W.the ? first - 2 : first - 1;
  if (called < 2 || n.startsLine(first)) return -1;
  // "The man, known as Yerson,", "a man known as Yerson"
  if (word[called] === AS && word[called - 1] === KNOWN) {
    const noun = word[called - 2] === W.comma ? called - 3 : called - 2;
    if (noun >= 0 && (wordBits(word[noun]) & PERSON_NOUN) !== 0) return PERSON;
    if (noun >= 0 && !n.isCap(noun) && NOUN_KIND.get(word[noun]) === ORGANISATION) return ORGANISATION;
    if (noun === called - 3) return -1;
  }
  if (word[called] === AS && word[called - 1] === KNOWN && NOUN_KIND.get(word[called - 2]) === ORGANISATION)
    return ORGANISATION;
  if (!CALLED.has(word[called]) || isAppointed(n, called, last)) return -1;
  const floor = Math.max(n.s.first[n.s.ofToken[first]], called - 1 - MOST_DESCRIBING);
  for (let i = called - 1; i >= floor; i -= 1) {
    // "The flaw, nicknamed DryTap,"
    if (i === called - 1 && word[i] === W.comma) continue;
    if (n.t.kind[i] !== WORD) return -1;
    if (n.isCap(i) || n.tag[i] === TAG.PREPOSITION || (i === called - 1 && n.tag[i] === TAG.AUXILIARY))
      continue;
    if (COMPANIES.has(word[i])) return ORGANISATION;
    if (ANIMALS.has(word[i]) || MATTERS.has(word[i])) return OTHER;
    if (WRITINGS.has(word[i])) return WORK;
    if (word[i] === PACKAGE) return PRODUCT;
    if ((wordBits(word[i]) & PERSON_NOUN) !== 0) return word[i] === AGENT ? -1 : PERSON;
    const kind = NOUN_KIND.get(word[i]);
    if (kind !== undefined) return kind;
    return -1;
  }
  return -1;
};
