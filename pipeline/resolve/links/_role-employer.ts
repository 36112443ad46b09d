import { OCCUPATION } from '../../annotate/titles.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isNamed, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { nominalAfter, nominalOwner, nounOwner } from './_role-antecedent.ts';
import { isBench } from './_role-bench.ts';
import { type Belonging, isParty, isPossessive } from './_role-organisation.ts';
import { OF_STATE, PLAYS, SENT, SERVES } from './_role-words.ts';

const FOR = wordId('for');
const FROM = wordId('from');
const OF = wordId('of');
const THE = wordId('the');
const ATTORNEY = wordId('attorney');
const MINISTER = wordId('minister');
/** Those whom a newspaper, a journal or a magazine employs, whose name is that of a work. */
const OF_PAPERS = wordSet(
  'editor columnist critic publisher correspondent reporter journalist writer contributor cartoonist',
);

/** Towns that stand for their universities before those who teach there. */
const UNIVERSITIES = wordSet('princeton stanford harvard yale cornell dartmouth berkeley oxford cambridge');
const SCHOLARS = wordSet(
  'professor historian lecturer scholar researcher economist psychologist sociologist biologist physicist chemist engineer philosopher linguist mathematician anthropologist archaeologist geologist scientist academic don fellow',
);
const isScholar = ({ t }: NamedTokens, head: number): boolean => SCHOLARS.has(t.word[head]);

/** Occupations that a town or port gives. */
const OF_TOWNS = wordSet('harbourmaster harbormaster postmaster postmistress stationmaster');
const TEAMS = wordSet('team squad');

/** `Nepal team doctor Ann Lee`: the team of a place, for whom somebody works. */
const isOfTeam = ({ t, last }: NamedTokens, place: number, head: number): boolean => {
  for (let k = last[place]; k < head; k += 1) if (TEAMS.has(t.word[k])) return true;
  return false;
};

interface Title {
  readonly head: number;
  readonly kind: number;
}

/** A nationality is no employer: "Italian artist". */
const isEmployer = (named: NamedTokens, { head, kind }: Title, mention: number): boolean => {
  if (mention < 0) return false;
  const { t } = named;
  const isState = !isNamed(named, mention) || kindOf(named, mention) === 'place';
  // `Princeton art historian Ann Lee`
  if (isNamed(named, mention) && UNIVERSITIES.has(t.word[named.first[mention]]) && isScholar(named, head))
    return true;
  const isTeam =
    isState &&
    isNamed(named, mention) &&
    (PLAYS.has(t.word[head]) || OF_TOWNS.has(t.word[head]) || isOfTeam(named, mention, head));
  return (
    !isState ||
    isTeam ||
    kind !== OCCUPATION ||
    SERVES.has(t.word[head]) ||
    (isState && t.word[head] === ATTORNEY && (t.flags[head] & UPPER_FIRST) !== 0)
  );
};

/** `editor of the Journal of Cold Regions`: the work that somebody writes for; −1 for none. */
export const paperAfter = (named: NamedTokens, head: number, { from }: Pick<Belonging, 'from'>): number => {
  const { t } = named;
  if (!OF_PAPERS.has(t.word[head]) || (t.word[from] !== OF && t.word[from] !== FOR)) return -1;
  const own = mentionFrom(named, from + 1);
  const mention = own < 0 && t.word[from + 1] === THE ? mentionFrom(named, from + 2) : own;
  return kindOf(named, mention) === 'work' ? mention : -1;
};

/** `Oxfam's Kenya director`, `its Africa curator`: the body that owns the title with its area before it; `before` elsewhere. */
const areaOwner = (named: NamedTokens, head: number, before: number): number => {
  if (before < 0 || kindOf(named, before) !== 'place' || !OF_AREAS.has(named.t.word[head])) return before;
  const at = named.first[before];
  if (at < 1 || named.last[before] !== head) return before;
  const owner = isPossessive(named, at - 1) ? mentionUntil(named, at - 1) : -1;
  if (owner >= 0) return kindOf(named, owner) === 'organisation' ? owner : before;
  const meant = nominalOwner(named, at, head);
  return meant >= 0 ? meant : before;
};
/** Where the words begin that tell what a title at `first` belongs to: `the BBC's Moscow correspondent`. */
export const ownedFrom = (named: NamedTokens, before: Belonging, owner: number, first: number): number => {
  if (before.mention < 0) return first;
  const isOfArea = owner >= 0 && owner !== before.mention && named.last[owner] === before.from - 1;
  return isOfArea ? named.first[owner] : before.from;
};

/** Those who have an area of the world for a body. */
const OF_AREAS = wordSet(
  'director editor correspondent curator analyst researcher manager head chief representative specialist expert officer coordinator lead economist',
);

/** What a position belongs to: what follows it, unless that is only what an envoy is sent for. */
export const employerOf = (named: NamedTokens, title: Title, after: Belonging, before: number): number => {
  const { t } = named;
  const { head } = title;
  // `the Crisis Group's analyst for the Horn of Africa`
  const isSeat = OF_STATE.has(t.word[head]);
  // `the Labour MP for Hull`: her seat, and no area
  const isArea =
    !isSeat && kindOf(named, after.mention) === 'place' && kindOf(named, before) === 'organisation';
  const isFor = after.mention >= 0 && before >= 0 && t.word[after.from] === FOR;
  // `Australia's minister for the Pacific`
  const isSent = isFor && (isArea || SENT.has(t.word[head]) || t.word[head] === MINISTER);
  // `a bus driver from Leeds`
  const isHome = t.word[after.from] === FROM && kindOf(named, after.mention) === 'place';
  if (isHome) return -1;
  if (after.mention >= 0 && !isSent) return after.mention;
  const isOffice =
    before >= 0 && ((OF_STATE.has(t.word[head]) && isParty(named, before)) || isBench(named, before, head));
  if (isSent || (!isOffice && isEmployer(named, title, before))) return before;
  return before < 0 ? paperAfter(named, head, after) : -1;
};

/** The body that a noun or "its" beside the title stands for; −1 for none. */
const standIn = (named: NamedTokens, head: number, first: number, last: number): number => {
  const owner = nominalOwner(named, first, head);
  if (owner >= 0) return owner;
  const after = nominalAfter(named, last);
  return after >= 0 ? after : nounOwner(named, first, head);
};

/** What the words before a title at `[first, last)` say that it belongs to, or the noun and "its" beside it; −1 for none. */
export const ownerBefore = (
  named: NamedTokens,
  head: number,
  before: number,
  [first, last]: readonly [number, number],
): number => {
  if (before < 0) return standIn(named, head, first, last);
  // `the Labour chair of the committee`: her party, and no body of the office
  const isOfOther = isParty(named, before) && named.t.word[last] === OF;
  return isOfOther ? nominalAfter(named, last) : areaOwner(named, head, before);
};
