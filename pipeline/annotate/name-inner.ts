import { wordId, wordList, wordSet } from '../core/vocabulary.ts';
import { FIRM_ENDS, FIRM_SUFFIXES } from '../lexicon/name-heads.ts';
import { HEAD_KIND, W } from './name-classes.ts';
import { ORGANISATION, PERSON, PLACE } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { WORD } from './tokens.ts';

const DISTRICT = wordId('district');
const SCHOOL = wordId('school');
const CONFERENCE = wordId('conference');
const TASK = wordId('task');
const FORCE = wordId('force');
const FAULT = wordId('fault');
const CHURCH = wordId('church');
/** Letters of bases, which are where they lie: "RAF Lossiemouth". */
const BASES = wordSet('raf cfb rnas mcas afb fob naf');
/** What newspapers are called behind the name of their town or land. */
const PRESS = wordSet(
  'gazette echo bulletin standard sun paper star mirror globe argus advertiser observer mercury mail telegram ledger intelligencer courier herald chronicle times post',
);
/** Games by whose name the body that governs them in a land goes. */
const GAMES = wordSet(
  'cricket rugby athletics cycling rowing swimming hockey gymnastics netball triathlon basketball volleyball badminton boxing fencing sailing skiing wrestling judo archery equestrian',
);
const QUARTERS = wordSet('north south east west central northeast northwest southeast southwest');
/** Whose rule or age a land is told by: "Roman Egypt", "Nazi Germany". */
const ERAS = wordSet(
  'roman ottoman byzantine ptolemaic hellenistic mughal imperial ancient medieval colonial soviet tsarist victorian tudor weimar nazi fascist vichy',
);
/** What clubs play in, by its rank. */
const TIERS = wordSet('league division serie ligue');
const NTH = wordSet('one two three four');

const ENDS_OF_FIRMS = wordSet(FIRM_ENDS);
const SUFFIXES = wordList(FIRM_SUFFIXES);
/** Shorter words that end so may be anything: "fond". */
const SHORTEST_COMPOUND = 8;

/** "Odfjell Drilling", "Riksbankens Jubileumsfond": what a firm or house deals in ends its name, which is no phrase with "of". */
export const endsAsFirm = (n: NameText, first: number, last: number): boolean => {
  const at = last - 1;
  if (last - first < 2 || last - first > 5 || !n.isCap(at) || n.t.kind[first] !== WORD) return false;
  const { word, text, end } = n.t;
  if (n.demonym(first, last)?.end === at || n.titles.ofToken[first] >= 0) return false;
  if (ENDS_OF_FIRMS.has(word[at])) return word[first + 1] !== W.of && word[at - 1] !== W.and;
  return n.length(at) >= SHORTEST_COMPOUND && SUFFIXES.some((tail) => text.endsWith(tail, end[at]));
};

/** Votes that the words of a name of several words tell by themselves. */
export const voteByWords = (n: NameText, { first, last, head }: Segment, votes: number[]): void => {
  const { word } = n.t;
  if (endsAsFirm(n, first, last)) {
    votes[ORGANISATION] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `Roman Egypt`, `British India`
  const people = n.demonym(first, last);
  const land = people ? people.end : ERAS.has(word[first]) ? first + 1 : last;
  if (land < last && n.place(land, last)?.end === last) {
    votes[PLACE] += 8;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `Montreal Standard`, `Saudi Gazette`
  const town = people ?? n.place(first, last);
  if (town?.end === last - 1 && PRESS.has(word[last - 1]) && n.isCap(last - 1)) {
    votes[ORGANISATION] += 6;
    votes[PLACE] = Math.min(votes[PLACE], 3);
  }
  // `Sri Lanka Cricket`, `British Cycling`
  if (town?.end === last - 1 && GAMES.has(word[last - 1]) && n.isCap(last - 1)) {
    votes[ORGANISATION] += 8;
    votes[PLACE] = Math.min(votes[PLACE], 3);
    votes[PERSON] = Math.min(votes[PERSON], 1);
  }
  // `for the Indianapolis Kautskys`
  const isTeam = town && !people && town.end === last - 1 && n.endsInS(last - 1) && word[first - 1] === W.the;
  if (isTeam && town.value.level === 'city' && !HEAD_KIND.has(word[last - 1]) && n.length(last - 1) > 4) {
    votes[ORGANISATION] += 6;
    votes[PLACE] = Math.min(votes[PLACE], 5);
  }
  // `WWF Austria`, `IIT Roorkee`
  const isBranch = last - first > 1 && n.isAllUpper(first) && n.length(first) > 2 && !n.isAllUpper(last - 1);
  if (
    isBranch &&
    !BASES.has(word[first]) &&
    !n.place(first, first + 1) &&
    n.place(first + 1, last)?.end === last
  ) {
    votes[ORGANISATION] += 9;
    votes[PERSON] = Math.min(votes[PERSON], 3);
  }
  // `Harlan Creek Local School District`: who runs the schools of a district
  if (last - first > 2 && word[last - 1] === DISTRICT && word[last - 2] === SCHOOL) {
    votes[ORGANISATION] += 9;
    votes[PLACE] = Math.min(votes[PLACE], 3);
  }
  // `the Denali Fault`: where the earth is broken
  if (word[last - 1] === FAULT && word[first - 1] === W.the) votes[PLACE] += 3;
  // `Church of St. Mary`: a house of a saint is no book
  if (word[first] === CHURCH && word[first + 1] === W.of) votes[ORGANISATION] += 2;
  // `Toowoomba North`
  if (town?.end === last - 1 && !people && QUARTERS.has(word[last - 1]) && n.isCap(last - 1)) {
    votes[PLACE] += 6;
    votes[ORGANISATION] = Math.min(votes[ORGANISATION], 3);
  }
  // `National Conference of State Legislatures`: those who confer are a body.
  const isOfMany = head + 2 < last && word[head + 1] === W.of && n.endsInS(last - 1);
  if (word[head] === CONFERENCE && isOfMany) votes[ORGANISATION] += 12;
  // `League Two`, `Serie A`
  if (last - first === 2 && TIERS.has(word[first]) && (NTH.has(word[last - 1]) || n.length(last - 1) === 1))
    votes[ORGANISATION] += 12;
  for (let i = first; i + 1 < last; i += 1)
    if (word[i] === TASK && word[i + 1] === FORCE) votes[ORGANISATION] += 12;
};
