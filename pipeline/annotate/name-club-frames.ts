import { wordId, wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, isGiven, isSurname, W } from './name-classes.ts';
import { PERSON, PLACE } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import type { Segment } from './name-segment.ts';
import { isScore, type SportText } from './name-sport-text.ts';
import type { NameText } from './name-text.ts';
import { isVerbTag } from './tags.ts';
import { PUNCT } from './tokens.ts';

/** What a side does, if the outcome follows: "slipped to a 2-0 defeat", "went down 3-1". */
const FARED = wordSet(
  'slipped went fell crashed bowed held ran cruised eased slumped stumbled battled fought bounced scraped squeezed swept stormed thrashed thumped hammered dispatched overcame came collapsed suffered earned secured claimed grabbed clinched recorded snatched managed played needed progressed advanced romped',
);
const OUTCOMES = wordSet(
  'defeat defeats win wins draw draws victory victories loss losses stalemate shutout thrashing rout lead penalties shootout',
);
/** Most tokens between what a side did and how it ended. */
const MOST_BETWEEN = 8;
const BETWEEN = wordId('between');
const BY = wordId('by');
const MATCHES = wordSet(
  'game match tie clash fixture meeting encounter derby final semi-final semifinal replay',
);
/** What leads from a score to the other side: "lost 2-1 to Araz", "drew 1-1 with Floriana". */
const TOWARDS = wordSet('to with against at over away');
const SENT = wordSet('sent send sends sending knocked dumped');
const OUT = wordSet('tumbling crashing out packing through into spinning sliding');
const IT = wordId('it');
const WAS = wordSet('was is');
const OR = wordId('or');
const MODALS = wordSet('will would must could');
const FACING = wordSet('face host meet play visit entertain');
/** What makes a field of riders and runners of a text, whose teams stand in brackets. */
const RIDING = [
  'riders',
  'rider',
  'peloton',
  'breakaway',
  'cyclist',
  'cyclists',
  'cycling',
  'stage',
  'sprint',
].map(wordId);

/** Whether a score or the word for an outcome stands in the clause that begins at a token. */
const hasOutcome = (n: NameText, at: number): boolean => {
  const limit = Math.min(n.s.last[n.s.ofToken[at]], at + MOST_BETWEEN);
  for (let i = at; i < limit; i += 1) {
    if (isScore(n, i) || (OUTCOMES.has(n.t.word[i]) && i > at + 1)) return true;
    if (n.t.kind[i] === PUNCT && n.t.word[i] === W.comma) return false;
  }
  return false;
};

/** "lost 2-1 to Araz": a score, and what leads from it to the name. */
const isBehindScore = (n: NameText, first: number): boolean => {
  const link = n.t.word[first - 1] === W.the ? first - 2 : first - 1;
  return link > 3 && TOWARDS.has(n.t.word[link]) && isScore(n, link - 3) && isVerbTag(n.tag[link - 4]);
};

/** "The game between Milsami and Santa Coloma": either of the two. */
const isOfMatch = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  if (word[first - 1] === BETWEEN)
    return MATCHES.has(word[first - 2]) && last < count && word[last] === W.and;
  if (word[first - 1] !== W.and) return false;
  for (let i = first - 2; i > Math.max(1, first - 6); i -= 1) {
    if (word[i] === BETWEEN) return MATCHES.has(word[i - 1]);
    if (!n.isCap(i)) return false;
  }
  return false;
};

/** "Larne or Prishtina will meet Rosenborg": either of two that may play a third. */
const isNextSide = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  const meets = (at: number): boolean => at + 1 < count && MODALS.has(word[at]) && FACING.has(word[at + 1]);
  if (word[first - 1] === OR) return meets(last);
  if (last >= count || word[last] !== OR) return false;
  for (let i = last + 1; i < Math.min(count, last + 5); i += 1) {
    if (meets(i)) return true;
    if (!n.isCap(i)) return false;
  }
  return false;
};

/** "Žan Hočevar (Adria–Kolektiv)": in brackets behind a rider. */
export const isTeamOfRider = (
  n: NameText,
  { first, last, place }: Segment,
  before: Name | undefined,
): boolean =>
  before !== undefined &&
  !place &&
  first === before.last + 1 &&
  kindOf(before.votes).kind === PERSON &&
  last < n.t.count &&
  n.t.word[first - 1] === W.open &&
  n.t.word[last] === W.close &&
  RIDING.some((told) => n.seenLower(told));

/**
 * Whether the frame around a name in a report of matches makes a club of it, also of one that is not listed:
 * "Haverfordwest County slipped to a 2-0 defeat", "the game between Milsami and Santa Coloma".
 */
export const isFramedClub = (n: NameText, segment: Segment, sport: SportText): boolean => {
  const { first, last, person, demonym, place, title, head } = segment;
  const { word, count } = n.t;
  if (demonym || title >= 0 || place?.level === 'country' || place?.level === 'world') return false;
  if (!sport.isReport || last >= count) return false;
  const kind = HEAD_KIND.get(word[head]);
  if (kind !== undefined && kind !== PLACE) return false;
  const isPerson = person || isGiven(word[first]) || isSurname(word[last - 1]);
  if (isOfMatch(n, segment)) return !isPerson;
  if (isPerson && place === undefined) return false;
  if (first > 0 && n.t.word[first - 1] === W.in) return false;
  if (FARED.has(word[last]) && !n.startsLine(last) && hasOutcome(n, last + 1)) return true;
  if (first < 1 || n.startsLine(first)) return false;
  if (isBehindScore(n, first) || isNextSide(n, segment)) return true;
  // "sent Aberdeen tumbling out", "For Aberdeen it was a third defeat"
  if (SENT.has(word[first - 1]) && OUT.has(word[last])) return true;
  if (word[first - 1] === BY && isScore(n, last)) return true;
  return word[first - 1] === W.for && n.opens(first - 1) && word[last] === IT && WAS.has(word[last + 1]);
};

/** "Leeds, Hull or York": what links two names of a list. */
export const isListLink = (n: NameText, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i += 1)
    if (n.t.word[i] !== W.comma && n.t.word[i] !== W.and && n.t.word[i] !== OR) return false;
  return true;
};
