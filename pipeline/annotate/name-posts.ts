import { wordId, wordSet } from '../core/vocabulary.ts';
import { HAVING, W } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { WORD } from './tokens.ts';

/** What bodies do with those who get a post: "Norvax has appointed Ana Silva as finance director". */
const HIRING = wordSet(
  'appointed appoints named names hired hires promoted promotes recruited recruits poached poaches reappointed reappoints elevated',
);
const AS = wordId('as');
const FROM = wordId('from');
const OF = W.of;
const CHIEF = wordId('chief');
const HEAD = wordId('head');
const DIRECTOR = wordId('director');
const BOARD = wordId('board');
const CHIEFS = wordSet(
  'executive operating financial investment information technology product commercial economist scientist marketing risk legal restructuring strategy medical accounting',
);
const OFFICERS = wordSet('ceo cfo coo cto cio chairman chairwoman chairperson partner');
/** Who trains and runs a team: a body's where one is hired, a person's behind a possessive. */
const TRAINERS = wordSet('coach manager captain');
const FIELDS = wordSet(
  'managing finance financial sales marketing commercial technical sporting research operations technology design personnel communications human-resources investment artistic musical music editorial creative scientific non-executive',
);
const OPENERS = wordSet(
  'its the a new interim acting deputy group global joint sole executive non-executive first senior vice assistant head',
);
const MOST_OPENERS = 3;
/** Most words of who is hired. */
const MOST_NAME = 5;
/** Most tokens between "joins" and the "from" behind a post. */
const MOST_POST = 10;
const JOINING = wordSet('joins joined joining');
const FORMERLY = wordSet('formerly previously latterly lately recently');
const AT_BODY = wordSet('of at with');

const isSmall = (n: NameText, at: number): boolean =>
  at < n.t.count && n.t.kind[at] === WORD && !n.isCap(at) && !n.startsLine(at);

/** "its interim", "deputy": the token behind the words before a post. */
const afterOpeners = (n: NameText, at: number): number => {
  let i = at;
  while (i < at + MOST_OPENERS && isSmall(n, i) && OPENERS.has(n.t.word[i]) && isSmall(n, i + 1)) i += 1;
  return i;
};

/** The token behind a post that bodies give and that begins at a token, `at` where none does; `isOwn`: a trainer is one too. */
const postEnd = (n: NameText, at: number, isOwn: boolean): number => {
  const { word } = n.t;
  const from = afterOpeners(n, at);
  for (const i of from > at && word[from - 1] === HEAD ? [from - 1, from] : [from]) {
    if (!isSmall(n, i)) continue;
    if (OFFICERS.has(word[i]) || (isOwn && TRAINERS.has(word[i]))) return i + 1;
    if (word[i] === CHIEF && CHIEFS.has(word[i + 1])) return i + 2;
    if (FIELDS.has(word[i]) && word[i + 1] === DIRECTOR) return i + 2;
    // "head of research" and not "head of Tesla"
    const isHead = word[i] === HEAD || (word[i] === DIRECTOR && word[i + 1] === OF);
    if (isHead && word[i + 1] === OF && isSmall(n, i + 2) && n.tag[i + 2] !== TAG.DETERMINER) return i + 3;
  }
  return at;
};

/** "chief executive of Tesla", "chair of the bank": whose post it is stands behind it. */
const isOfAnother = (n: NameText, end: number): boolean => {
  const { word, count } = n.t;
  if (end + 1 >= count || (word[end] !== OF && word[end] !== W.at && word[end] !== W.for)) return false;
  return n.isCap(end + 1) || word[end + 1] === W.the || n.tag[end + 1] === TAG.DETERMINER;
};

/** The token behind the name that begins at a token: capitals, hyphens and initials. */
const nameEnd = (n: NameText, at: number): number => {
  let end = at;
  while (end < Math.min(n.t.count, at + MOST_NAME) && !n.startsLine(end)) {
    if (!n.isCap(end) && n.t.word[end] !== W.hyphen) break;
    end += 1;
  }
  return end;
};

/** "Norvax has appointed Ana Silva as its finance director", "Norvax named Ana Silva chief executive": who gives a post of its own, behind the name that ends before a token. */
export const givesPost = (n: NameText, last: number): boolean => {
  const { word, count } = n.t;
  const verb = last < count && HAVING.has(word[last]) ? last + 1 : last;
  if (verb + 3 >= count || !HIRING.has(word[verb]) || n.startsLine(verb) || !n.isCap(verb + 1)) return false;
  const end = nameEnd(n, verb + 1);
  const at = word[end] === AS || word[end] === W.to ? end + 1 : end;
  const post = postEnd(n, at, true);
  return post > at && !isOfAnother(n, post);
};

/** "Zeltor's finance director", "Zeltor's head of research": a post that persons do not have under them. */
export const ownsPost = (n: NameText, last: number): boolean =>
  last + 2 < n.t.count && n.t.word[last] === W.possessive && postEnd(n, last + 1, false) > last + 1;

/** "joins as head of claims in Norwich from Norvax": a post between the verb and where somebody comes from. */
const joinsFrom = (n: NameText, from: number): boolean => {
  const { word } = n.t;
  const floor = Math.max(n.s.first[n.s.ofToken[from]], from - MOST_POST);
  for (let i = from - 2; i > floor; i -= 1) {
    if (word[i] === W.comma) return false;
    if (word[i] === AS && JOINING.has(word[i - 1])) return postEnd(n, i + 1, true) > i + 1;
  }
  return false;
};

/** "Arvid Lund, formerly of Norvax,", "joins as partner from Norvax", "to the board of Norvax", "joined Norvax as head of sales": whom somebody works for. */
export const isEmployer = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  if (first < 3 || n.startsLine(first)) return false;
  const before = word[first - 1];
  if (AT_BODY.has(before) && FORMERLY.has(word[first - 2])) return word[first - 3] === W.comma;
  if (before === OF && word[first - 2] === BOARD) return !n.isCap(first - 2);
  if (before === FROM) return joinsFrom(n, first - 1);
  return JOINING.has(before) && last < count && word[last] === AS && postEnd(n, last + 1, true) > last + 1;
};

/** Who may be a person or a firm of that trade, where nobody heads it. */
const TRADES = wordSet(
  'farmer grower breeder fisher producer maker merchant trader dealer brewer baker butcher roaster bottler packer processor distiller refiner miner smelter shoemaker bootmaker winemaker clockmaker watchmaker instrument-maker gunmaker furniture-maker boatbuilder coachbuilder builder developer contractor supplier publisher printer jeweller jeweler confectioner chocolatier florist grocer broker outfitter tailor haulier forwarder caterer undertaker bookseller seller vendor installer',
);
/** Those who head or run a body. */
export const HEADS =
  'director president chairman chairwoman chair boss manager founder co-founder ceo executive';
/** Who and what has a body above it: a firm, where its trade could be a person's. */
const HEADED = wordSet(
  `${HEADS} cfo coo chairperson head founders owner co-owner spokesman spokeswoman spokesperson employee shareholder board subsidiary unit arm`,
);
/** Words between "of" and the trade at most: "the family-owned Norwegian salmon farmer". */
const MOST_TRADE = 6;

/** "chief executive of the Norwegian salmon farmer Nordlaks": who has a head is a firm; not "widow of the wine merchant Rivoli". */
export const isHeadedTrade = (n: NameText, first: number): boolean => {
  const { word } = n.t;
  if (first < 4 || !TRADES.has(word[first - 1]) || n.startsLine(first)) return false;
  const floor = Math.max(n.s.first[n.s.ofToken[first]], first - 1 - MOST_TRADE);
  for (let i = first - 2; i > floor; i -= 1) {
    if (word[i] === OF || word[i] === W.at) return HEADED.has(word[i - 1]);
    if (word[i] === W.comma || word[i] === W.and) return false;
  }
  return false;
};
