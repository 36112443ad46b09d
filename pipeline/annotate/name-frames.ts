import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { townCountries } from '../lexicon/towns.ts';
import { HEAD_KIND, isGiven, knownNames, W } from './name-classes.ts';
import { EVENT, ORGANISATION, PLACE, PRODUCT, WORK } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, isVerbTag, TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

const kindsOf = (kind: number, words: string): (readonly [string, number])[] =>
  words.split(' ').map((word) => [word, kind] as const);

/** Common nouns right behind a name that tell what it is: "the Sary-Jaz river", "the Casa da Morna foundation". */
const BEHIND = new WordMap<number>([
  ...kindsOf(
    PLACE,
    'river rivers stream creek valley bay lake lagoon mountain mountains hills peninsula island islands archipelago desert glacier volcano gorge canyon reef plateau strait gulf basin delta massif province district region county canton municipality prefecture governorate suburb neighbourhood neighborhood oilfield gasfield wetland wetlands floodplain',
  ),
  ...kindsOf(PRODUCT, 'pipeline satellite telescope spacecraft missile malware ransomware software app'),
  ...kindsOf(ORGANISATION, 'foundation newspaper broadcaster consortium cooperative orchestra charity'),
  ...kindsOf(EVENT, 'conference summit festival tournament expo symposium biennale hackathon regatta'),
]);
const ARTICLES = wordSet('the a an its their this his her our');
/** Works that turn into current: "the Ak-Shyirak plant" in a text on hydropower. */
const PLANT = wordId('plant');
const POWER = ['hydropower', 'hydroelectric', 'reactor', 'reactors', 'turbines', 'megawatts'].map(wordId);

/** Who represents somebody: "member for Thaba-Moea". */
const ELECTED = wordSet('member mp mps senator deputy tds td mla mna msp candidate lawmaker legislator');
/** Who lends, buys and builds together: "lenders led by Altyn Kapital". */
const TOGETHER = wordSet(
  'lenders banks consortium syndicate investors underwriters creditors bookrunners bidders group',
);
const LED = wordSet('led headed backed arranged advised managed');
const BY = wordId('by');
/** What goes through a place: "a line through Mariscal Estigarribia". */
const WAYS = wordSet(
  'line railway road route motorway highway tunnel pipeline track path corridor trains train traffic march procession',
);
const THROUGH = wordSet('through via across');
const CHAMBERS = wordSet('parliament legislature');
const PAPERS = wordSet(
  'review journal newspaper daily weekly monthly quarterly magazine gazette tabloid broadsheet',
);
const SEQUELS = wordSet(
  'sequel prequel novel novella film memoir album single debut play follow-up short documentary',
);
const FOLLOWED = wordSet('followed appeared came won sold was is has had');
const SAILED = wordSet('sailed embarked travelled traveled arrived emigrated disembarked stowaway');
const ABOARD = wordSet('aboard');
/** What a ship is, behind its name: "the Estrela, a wooden vessel licensed to". */
const VESSELS = wordSet(
  'vessel ferry ship boat trawler tanker freighter yacht schooner steamer liner sloop barge dhow tugboat frigate corvette destroyer submarine catamaran trimaran',
);
const PROGRAMS = wordSet('program programme app software tool game language package platform-game browser');
const MADE = wordSet(
  'made developed built written sold created used designed licensed released maintained run',
);
/** Openers of a body's name before the centre or office it is. */
const STATE_OPENERS = wordSet('national federal central state royal');
const STATE_HEADS = wordSet(
  'center centre institute institution board office council archive archives library',
);
const EDITIONS = wordSet('edition editions reprint reprinted translation translated revised volumes vols');
const MOST_WORDS = 6;

/** "the Sary-Jaz river", "the Hardwear.io conference": the noun that ends the phrase of an article and a name. */
const kindByNoun = (n: NameText, { first, last, place, person }: Segment): number => {
  const { word, count } = n.t;
  if (first < 1 || last >= count || n.startsLine(last) || n.isCap(last) || !ARTICLES.has(word[first - 1]))
    return -1;
  // "the Rogun dam project": the noun is none of the last
  if (last + 1 < count && isNounTag(n.tag[last + 1]) && !n.isCap(last + 1) && n.t.kind[last + 1] === WORD)
    return -1;
  if (place || HEAD_KIND.get(word[last - 1]) === PLACE) return -1;
  if (word[last] === PLANT)
    return !isKnown(n, first, last) && POWER.some((told) => n.seenLower(told)) ? PRODUCT : -1;
  const kind = BEHIND.get(word[last]);
  if (kind === undefined) return -1;
  // "the Narva conference", "the Apple conference", "the Boeing satellite": of a town or a body
  const isMade = kind === EVENT || kind === PRODUCT;
  if (isMade && (isKnown(n, first, last) || isTown(n, first, last))) return -1;
  return kind === EVENT && person ? -1 : kind;
};

const isKnown = (n: NameText, first: number, last: number): boolean =>
  knownNames.longest(n.t, first, last)?.end === last;

const isTown = (n: NameText, first: number, last: number): boolean =>
  townCountries(n.t.text.slice(n.t.start[first], n.t.end[last - 1])) !== undefined;

/** What the words right before a name tell of it. */
const kindByWordsBefore = (n: NameText, { first, last, place, person }: Segment): number => {
  const { word, count } = n.t;
  if (first < 2 || n.startsLine(first)) return -1;
  const isNobody = !person || !isGiven(word[first]);
  const before = word[first - 1];
  const noun = word[first - 2];
  // "member for Thaba-Moea" and not "candidate for the BRC"
  if (before === W.for && ELECTED.has(noun) && !n.isAllUpper(first) && !isKnown(n, first, last))
    return HEAD_KIND.has(word[last - 1]) ? -1 : PLACE;
  // "lenders led by Altyn Kapital"
  if (before === BY && LED.has(noun) && first > 2 && TOGETHER.has(word[first - 3]) && isNobody && !place)
    return ORGANISATION;
  // "a line through Mariscal Estigarribia"
  if (THROUGH.has(before) && WAYS.has(noun) && isNobody && !HEAD_KIND.has(word[last - 1])) return PLACE;
  // "sailed from Bremerhaven on the Sierra Morena"
  if (before === W.the && (noun === W.on || ABOARD.has(noun)) && isShipOf(n, first - 2)) return PRODUCT;
  const comma = before === W.the ? first - 2 : first - 1;
  const isClosed = last < count && word[last] === W.comma;
  if (comma < 1 || word[comma] !== W.comma || !isClosed || n.isCap(comma - 1)) return -1;
  // "parliament, the Jogorku Kenesh,"
  if (CHAMBERS.has(word[comma - 1]) && before === W.the) return ORGANISATION;
  // "A sequel, A Ilha Emprestada, followed"
  const isFollowed = last + 1 < count && FOLLOWED.has(word[last + 1]);
  return SEQUELS.has(word[comma - 1]) && isFollowed && isNobody ? WORK : -1;
};

/** Whether somebody travels in the words before "on the" at a token. */
const isShipOf = (n: NameText, at: number): boolean => {
  const floor = Math.max(n.s.first[n.s.ofToken[at]], at - MOST_WORDS);
  for (let i = at - 1; i >= floor; i -= 1) {
    if (SAILED.has(n.t.word[i])) return true;
    if (n.t.word[i] === W.comma) return false;
  }
  return ABOARD.has(n.t.word[at]);
};

/** "the short-lived review Maré Baixa": a periodical. */
const isPeriodical = (n: NameText, { first }: Segment): boolean =>
  first > 1 &&
  !n.startsLine(first) &&
  PAPERS.has(n.t.word[first - 1]) &&
  !n.isCap(first - 1) &&
  !isVerbTag(n.tag[first - 1]);

/** "the Estrela, a wooden vessel licensed to carry", "HydraLink, a program made by": what the phrase behind the comma calls it. */
const kindByPhrase = (n: NameText, { first, last, person }: Segment): number => {
  const { word, count, kind } = n.t;
  if (last + 2 >= count || word[last] !== W.comma || n.tag[last + 1] !== TAG.DETERMINER) return -1;
  if (person && isGiven(word[first])) return -1;
  for (let i = last + 2; i < Math.min(count, last + 2 + MOST_WORDS) && kind[i] === WORD; i += 1) {
    if (n.isCap(i)) continue;
    const isHead = i + 1 >= count || !isNounTag(n.tag[i + 1]) || kind[i + 1] !== WORD;
    if (!isHead) continue;
    if (isNounTag(n.tag[i]) && VESSELS.has(word[i])) return PRODUCT;
    if (PROGRAMS.has(word[i])) return i + 1 < count && MADE.has(word[i + 1]) ? PRODUCT : -1;
    if (n.tag[i] === TAG.PREPOSITION || n.tag[i] === TAG.CONJUNCTION) return -1;
  }
  return -1;
};

/** "the Albanian National Center of Cinematography". */
const isStateBody = (n: NameText, { first, last }: Segment): boolean => {
  const { word } = n.t;
  for (let i = first; i + 2 < last; i += 1)
    if (STATE_OPENERS.has(word[i]) && STATE_HEADS.has(word[i + 1]) && word[i + 2] === W.of) return true;
  return false;
};

/** "Gramática do Crioulo (1957; second edition 1972)": a year and an edition in brackets. */
const isPublished = (n: NameText, { last, person, place }: Segment): boolean => {
  const { word, kind, count } = n.t;
  if (person || place || last + 2 >= count || word[last] !== W.open || kind[last + 1] !== NUMBER)
    return false;
  for (let i = last + 2; i < Math.min(count, last + 8) && word[i] !== W.close; i += 1)
    if (EDITIONS.has(word[i])) return true;
  return false;
};

/** What the words around a name tell of its kind, −1 for nothing. */
export const framedKind = (n: NameText, segment: Segment): number => {
  if (segment.demonym) return -1;
  if (isStateBody(n, segment)) return ORGANISATION;
  if (isPublished(n, segment)) return WORK;
  const noun = kindByNoun(n, segment);
  if (noun >= 0) return noun;
  const before = kindByWordsBefore(n, segment);
  if (before >= 0) return before;
  if (isPeriodical(n, segment)) return ORGANISATION;
  return kindByPhrase(n, segment);
};
