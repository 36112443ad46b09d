import { listedLemma } from '../../annotate/tag-words.ts';
import { isFiniteTag, TAG } from '../../annotate/tags.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import type { Span } from '../../../schemas/span.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { PARTY_WORDS } from '../../lexicon/name-words.ts';
import { isNamed, isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { type Belonging, organisationAfter } from './_role-organisation.ts';
import type { Holders } from './_role-holder.ts';
import { PLAYS } from './_role-words.ts';
import type { Place } from './_role-place.ts';

const AS = wordId('as');
const COMMA = wordId(',');
const WHO = wordId('who');
const OPEN = wordId('(');
const CLOSE = wordId(')');
const THE = wordId('the');
const BE = wordSet('is was has been being');
const NAMING = wordSet('identify name');
/** Tokens of `was later`. */
const MOST_BE = 3;

/** `identified the captain as Ann Lee`, `the driver was named as Bo Chen`: where the name begins behind "as"; −1 elsewhere. */
const identifiedAt = ({ t, tags }: NamedTokens, { phraseStart, phraseEnd }: Place): number => {
  if (t.word[phraseEnd] === AS)
    return phraseStart > 0 && NAMING.has(listedLemma(t.word[phraseStart - 1])) ? phraseEnd + 1 : -1;
  let k = phraseEnd;
  while (k < phraseEnd + MOST_BE && (BE.has(t.word[k]) || tags[k] === TAG.ADVERB)) k += 1;
  const isSo = k > phraseEnd && tags[k] === TAG.PARTICIPLE && NAMING.has(listedLemma(t.word[k]));
  return isSo && t.word[k + 1] === AS ? k + 2 : -1;
};

/** What opens a sentence before its subject. */
const INTRODUCING: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.SUBORDINATOR,
  TAG.PARTICIPLE,
  TAG.GERUND,
  TAG.ADVERB,
]);
const SAYING = wordSet('said says added told');

/** `After the plea, counsel for Acme, Ann Lee,`, `said counsel for Acme, Bo Chen`: a title without an article that is the subject, where no person was named before it. */
export const isBareSubject = (
  named: NamedTokens,
  { phraseStart, first, isBound }: Place,
  from: number,
): boolean => {
  const { t, tags } = named;
  if (!isBound || phraseStart !== first || phraseStart <= from) return false;
  if (SAYING.has(t.word[phraseStart - 1])) return true;
  if (t.word[phraseStart - 1] !== COMMA || !INTRODUCING.has(tags[from])) return false;
  // `When contacted,`
  for (let k = from + 2; k < phraseStart; k += 1)
    if (isFiniteTag(tags[k]) || isPerson(named, named.ofToken[k])) return false;
  return true;
};

/** Words between a title and the next one that `who` gives: `a former judge of Acme who is now`. */
const WHO_IS = wordSet('is now was has been became later also then previously once currently');

const BECOMING = wordSet('is was been became');

/** `a former mayor of Porto who is now a lecturer`, at what follows the first title: behind the verb; `at` elsewhere. */
export const behindWho = ({ t, tags }: NamedTokens, at: number): number => {
  let k = t.word[at] === COMMA ? at + 1 : at;
  if (t.word[k] !== WHO) return at;
  k += 1;
  let isBeing = false;
  while (WHO_IS.has(t.word[k]) || tags[k] === TAG.DETERMINER) {
    isBeing ||= BECOMING.has(t.word[k]);
    k += 1;
  }
  return isBeing ? k : at;
};

/** Members of a chamber, who have seats. */
const SEATED = wordSet(
  'mp td mla mlc mna mpa msp senator sen lawmaker legislator councillor councilman councilwoman congressman congresswoman representative rep member assemblyman assemblywoman',
);
/** `MP for Saltburn and Loftus`, behind the title: the seat that two places name; `undefined` elsewhere. */
export const jointSeat = (named: NamedTokens, title: Span): Span | undefined => {
  const { t, last } = named;
  const head = tokenAt(t, title.end - 1);
  const first = head + (t.word[head + 2] === THE ? 3 : 2);
  if (!SEATED.has(t.word[head]) || !FOR_OF.has(t.word[head + 1])) return undefined;
  const one = mentionFrom(named, first);
  const other = one >= 0 && t.word[last[one]] === AND ? mentionFrom(named, last[one] + 1) : -1;
  if (other < 0 || isPerson(named, one) || isPerson(named, other)) return undefined;
  return { start: t.start[first], end: t.end[last[other] - 1] };
};
const FOR_OF = wordSet('for of');
const AND = wordId('and');

const REPRESENTING = wordSet('representing represents');

const placeFrom = (named: NamedTokens, k: number): number => {
  const mention = mentionFrom(named, named.t.word[k] === THE ? k + 1 : k);
  return mention >= 0 && isNamed(named, mention) && kindOf(named, mention) === 'place' ? mention : -1;
};

/** What follows a title that it belongs to, with the place for which a member sits: `the senator representing Oyo West`. */
export const belongingAfter = (named: NamedTokens, head: number, last: number, limit: number): Belonging => {
  const isSeat = SEATED.has(named.t.word[head]) && REPRESENTING.has(named.t.word[last]);
  const seat = isSeat ? placeFrom(named, last + 1) : -1;
  return seat >= 0
    ? { mention: seat, from: last, to: named.last[seat] }
    : organisationAfter(named, last, limit);
};

/** `MP Ann Lee (Oyo West)`, `Senator Bo Chen, who represents Oyo West`: the place behind a member's name; −1 for none. */
export const seatBehind = (named: NamedTokens, head: number, person: number): number => {
  const { t, tags, last } = named;
  if (!SEATED.has(t.word[head])) return -1;
  const k = last[person];
  if (t.word[k] === OPEN) {
    const place = placeFrom(named, k + 1);
    return place >= 0 && t.word[last[place]] === CLOSE ? place : -1;
  }
  const who = t.word[k] === COMMA ? k + 1 : k;
  // `Senator Ann Lee, Republican of Virginia,`
  const party = tags[who] === TAG.DETERMINER ? who + 1 : who;
  if (who > k && PARTIES.has(t.word[party]) && HOME.has(t.word[party + 1]))
    return placeFrom(named, party + 2);
  if (t.word[who] === WHO && REPRESENTING.has(t.word[who + 1])) return placeFrom(named, who + 2);
  return k === who - 1 && REPRESENTING.has(t.word[who]) ? placeFrom(named, who + 1) : -1;
};
const PARTIES = wordSet(PARTY_WORDS);
const HOME = wordSet('of from');

/** `The Blues confirmed on Sunday that prop Ann Lee would miss the game`: the team with which a sentence begins that tells of a player; −1 for none. */
export const teamTelling = (
  named: NamedTokens,
  { phraseStart, start, sentence }: Place,
  head: number,
): number => {
  const { t, last, sentences, ofToken } = named;
  const from = sentences.first[sentence];
  const team = mentionFrom(named, t.word[from] === THE ? from + 1 : from);
  const verb = isTeam(named, team) ? last[team] : -1;
  if (!PLAYS.has(t.word[head]) || phraseStart < start || !TELLING.has(t.word[verb])) return -1;
  if (t.word[phraseStart - 1] !== THAT && phraseStart - 1 !== verb) return -1;
  for (let k = verb; k < phraseStart; k += 1) if (isTeam(named, ofToken[k])) return -1;
  return team;
};
const isTeam = (named: NamedTokens, mention: number): boolean =>
  mention >= 0 && isNamed(named, mention) && TEAM_KINDS.has(kindOf(named, mention) ?? '');
const TEAM_KINDS: ReadonlySet<string> = new Set(['organisation', 'place', 'group']);
const TELLING = wordSet('said says announced confirmed');
const THAT = wordId('that');

const UNTIL = wordSet('until till');
const ONCE = wordId('once');
/** Words of the time in `until last year`. */
const TIMES = wordSet('recently last this year month week now then his her its death retirement resignation');
const MOST_TIME = 4;

/** `Ann Lee, until last year the mayor of Porto,`: who held a post until a time told in an aside; −1 for none. */
const heldUntil = (named: NamedTokens, { phraseStart }: Place): number => {
  const { t, tags } = named;
  let k = phraseStart - 1;
  while (k > phraseStart - 1 - MOST_TIME && (TIMES.has(t.word[k]) || tags[k] === TAG.NUMERAL)) k -= 1;
  const isSo = UNTIL.has(t.word[k]) ? k < phraseStart - 1 : t.word[k] === ONCE && k === phraseStart - 1;
  const person = isSo && t.word[k - 1] === COMMA ? mentionUntil(named, k - 1) : -1;
  return isPerson(named, person) ? person : -1;
};

const IN = wordId('in');
const OWN = wordSet('his her');
const CAPACITIES = wordSet('capacity role position post');

/** `Ann Lee, in her role as chair`, `in his capacity as chair of Acme, Bo Chen signed`: who acts in a post; −1 for none. */
const actingIn = (named: NamedTokens, { phraseStart, phraseEnd }: Place, behind: Behind): number => {
  const { t, sentences } = named;
  const as = phraseStart - 1;
  if (t.word[as] !== AS || !CAPACITIES.has(t.word[as - 1]) || !OWN.has(t.word[as - 2])) return -1;
  const from = as - 3;
  if (from < 0 || t.word[from] !== IN) return -1;
  const isOpening = from === sentences.first[sentences.ofToken[as]];
  if (isOpening) return t.word[phraseEnd] === COMMA ? behind(phraseEnd + 1) : -1;
  const person = t.word[from - 1] === COMMA ? mentionUntil(named, from - 1) : -1;
  return isPerson(named, person) ? person : -1;
};

/** The person whose name begins at a token, behind titles; −1 for none. */
type Behind = (at: number) => number;

/** Who is told by a name behind "as", by an aside of time, or by the post in which somebody acts. */
export const toldHolders = (named: NamedTokens, place: Place, behind: Behind): Holders | undefined => {
  const as = identifiedAt(named, place);
  const until = heldUntil(named, place);
  const identified = as < 0 ? -1 : behind(as);
  const person = identified >= 0 ? identified : until >= 0 ? until : actingIn(named, place, behind);
  if (person < 0) return undefined;
  const status = person === until ? { status: 'former' as const } : {};
  return { mentions: [person], rule: 'predicate', confidence: 0.8, ...status };
};
