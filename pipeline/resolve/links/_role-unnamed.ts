import { listedLemma } from '../../annotate/tag-words.ts';
import { isFiniteTag, isNounTag, TAG } from '../../annotate/tags.ts';
import { tokenAt, UPPER_FIRST } from '../../annotate/tokens.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import type { Span } from '../../../schemas/span.ts';
import { isPerson, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { quotedFrom } from './_role-antecedent.ts';
import { isBody, TELLING } from './_role-sentence-body.ts';
import { BEFORE_NAMES } from './_role-before.ts';
import { countCalled } from './_role-introduced.ts';
import type { RoleReading } from './_role-list.ts';
import { COMPANIES } from './_speaker-words.ts';
import { GIVING, PLAYS } from './_role-words.ts';
import { MONTH_NAMES } from '../../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../../lexicon/weekdays.ts';
import { STATUS_WORDS } from '../../lexicon/titles.ts';

const CALENDAR = wordSet(`${MONTH_NAMES} ${WEEKDAY_NAMES}`);

/** Nouns for bodies in which posts are held. */
const BODIES = wordSet(
  'agency company firm corporation group organisation organization government administration ministry department office court tribunal council commission committee subcommittee board bank university academy institute police army navy military force forces brigade union association federation confederation foundation authority parliament senate congress assembly embassy consulate league club team charity church school college hospital clinic observatory laboratory museum society institution bureau service services watchdog movement panel bloc opposition consortium chamber branch faculty diocese synod guild unit division centre center prison jail mill factory plant mine port harbour harbor airport station theatre theater orchestra choir festival library archive archives zoo lab mission treasury inquiry jury cooperative co-operative collective campaign railway railways palace mosque temple synagogue monastery parish mayoralty secretariat directorate inspectorate fund trust network newspaper paper broadcaster airline hotel restaurant pub ranch vineyard shelter refuge legislature shrine coalition alliance guards shop store depot farm winery bakery brewery gallery hospice chapel cathedral nursery workshop garage quarry shipyard dockyard refinery coastguard',
);
/** Nouns that stand for a body named elsewhere and say nothing of it. */
const VAGUE = new WordSet([
  ...COMPANIES,
  ...'company firm corporation group organisation organization institution body fund network office unit division branch trust centre center campaign movement service services force forces paper'.split(
    ' ',
  ),
]);
const OF = wordSet('of for at to');
const HYPHEN = wordId('-');
const COMMA = wordId(',');
const THE = wordSet('the a an its their his her our');
const ITS = wordSet('its their');
const APOSTROPHE = wordSet("' ’");
const APOSTROPHE_S = wordSet("'s ’s");
/** What is said of a post, and not of its body: `former central bank governor`. */
const STATUS_BEFORE = wordSet(
  `${Object.values(STATUS_WORDS).join(' ')} new old local whole entire own only big small same other another such`,
);
/** Most tokens of a body that is told by its nouns. */
const MOST_BODY = 8;

/** Whether a token may stand inside the noun phrase of a body: `local tanker owners' association`. */
const isOfPhrase = ({ t, tags }: NamedTokens, k: number): boolean =>
  isNounTag(tags[k]) ||
  tags[k] === TAG.ADJECTIVE ||
  t.word[k] === HYPHEN ||
  APOSTROPHE.has(t.word[k]) ||
  APOSTROPHE_S.has(t.word[k]);

/** Whether words tell which body is meant: `village council`, `pilots' union`, `army`; not `firm`. */
const tells = ({ t }: NamedTokens, first: number, last: number): boolean =>
  last - first > 1 || !VAGUE.has(t.word[first]);

const FIELD = wordSet('on of for');
const AND = wordId('and');
/** Before a body spoken of already. */
const SAME = wordSet('same');
const OTHER = wordSet('other another');

/** `committee on public works`, `ministry of forests and fisheries`, behind the noun: where the field of a body ends. */
const overField = (named: NamedTokens, noun: number): number => {
  const { t, tags, ofToken } = named;
  if (!FIELD.has(t.word[noun])) return noun;
  let last = THE.has(t.word[noun + 1]) ? noun + 2 : noun + 1;
  const first = last;
  while (
    last < first + MOST_BODY &&
    ofToken[last] < 0 &&
    (isNounTag(tags[last]) ||
      tags[last] === TAG.ADJECTIVE ||
      (t.word[last] === AND && last > first && isNounTag(tags[last + 1])))
  )
    last += 1;
  return last > first && isNounTag(tags[last - 1]) ? last : noun;
};

type Words = readonly [first: number, last: number];

/** The words for a body that begin at `from`, with its article; `undefined` for none. */
const bodyFrom = (named: NamedTokens, from: number): Words | undefined => {
  const { t, ofToken } = named;
  let first = THE.has(t.word[from]) ? from + 1 : from;
  if (SAME.has(t.word[first])) first += 1;
  let noun = first;
  while (noun < first + MOST_BODY && isOfPhrase(named, noun) && !isPerson(named, ofToken[noun])) noun += 1;
  if (noun === first || !BODIES.has(t.word[noun - 1]) || OTHER.has(t.word[first])) return undefined;
  return [first, overField(named, noun)];
};

/** Where the phrase of the noun before `end` begins, with the words that tell which one it is. */
const bodyStart = (named: NamedTokens, end: number): number => {
  const { t, ofToken, sentences } = named;
  const low = Math.max(sentences.first[sentences.ofToken[end - 1]], end - MOST_BODY);
  let first = end - 1;
  while (first > low && isOfPhrase(named, first - 1) && !isPerson(named, ofToken[first - 1])) first -= 1;
  while (first < end - 1 && (STATUS_BEFORE.has(t.word[first]) || !isWord(named, first))) first += 1;
  return first;
};
const isWord = ({ t }: NamedTokens, k: number): boolean =>
  t.word[k] !== HYPHEN && !APOSTROPHE.has(t.word[k]) && !APOSTROPHE_S.has(t.word[k]);

/** Tokens that are looked through for the first words for a body. */
const MOST_BEFORE = 400;

/**
 * `the union` after `the pilots' union`: the words by which the one body with that noun was told before, the noun
 * itself for none, `undefined` where it may be one of several with names.
 */
const fuller = (named: NamedTokens, [first, last]: Words): Words | undefined => {
  const { t, ofToken } = named;
  if (last - first > 1) return [first, last];
  const called = countCalled(named, first);
  if (called > 1) return undefined;
  let found: Words | undefined;
  for (let k = first - 1; k > Math.max(0, first - MOST_BEFORE); k -= 1) {
    if (t.word[k] !== t.word[first] || ofToken[k] >= 0) continue;
    const start = bodyStart(named, k + 1);
    if (start === k || ofToken[start] >= 0) continue;
    if (called > 0) return undefined;
    if (found && !isSame(named, found, [start, k + 1])) return [first, last];
    found = [start, k + 1];
  }
  return found ?? [first, last];
};
const isSame = ({ t }: NamedTokens, [a, b]: Words, [c, d]: Words): boolean => {
  if (b - a !== d - c) return false;
  for (let k = 0; k < b - a; k += 1) if (t.word[a + k] !== t.word[c + k]) return false;
  return true;
};

/** `head of the village council`, behind the title: the words for a body that has no name. */
const behind = (named: NamedTokens, from: number): Words | undefined =>
  OF.has(named.t.word[from]) || named.t.word[from] === IN ? bodyFrom(named, from + 1) : undefined;
const IN = wordId('in');

/** `speaker of parliament`, `leader of the opposition`: the body that ends a title. */
const inside = (named: NamedTokens, first: number, last: number): Words | undefined => {
  for (let k = first + 1; k < last - 1; k += 1) {
    const words = OF.has(named.t.word[k]) ? bodyFrom(named, k + 1) : undefined;
    if (words && words[1] === last && !FIELDS.has(named.t.word[words[0]])) return words;
  }
  return undefined;
};

/** `Colonel Ann Lee of the border guards`, `Inspector Bo Chen, of the fraud squad`, behind the name. */
const behindName = (named: NamedTokens, from: number): Words | undefined => {
  const { t } = named;
  const at = t.word[from] === COMMA ? from + 1 : from;
  return OF.has(t.word[at]) && THE.has(t.word[at + 1]) ? bodyFrom(named, at + 1) : undefined;
};

/** `the pilots' union's president`, before the title: the owner's words. */
const owner = (named: NamedTokens, title: number): Words | undefined => {
  const { t, ofToken } = named;
  const end = title - 1;
  if (end < 1 || !(APOSTROPHE_S.has(t.word[end]) || APOSTROPHE.has(t.word[end]))) return undefined;
  if (!BODIES.has(t.word[end - 1]) || ofToken[end - 1] >= 0) return undefined;
  let first = end - 1;
  while (first > 0 && first > end - MOST_BODY && isOfPhrase(named, first - 1) && ofToken[first - 1] < 0)
    first -= 1;
  return THE.has(t.word[first - 1]) ? [first, end] : undefined;
};

/** Whether a noun for a body, or the name of one, stands among the tokens. */
const speaksOfBody = (named: NamedTokens, from: number, to: number): boolean => {
  for (let k = Math.max(from, to - MOST_BEFORE); k < to; k += 1)
    if (isBody(named, named.ofToken[k]) || BODIES.has(named.t.word[k])) return true;
  return false;
};

/** The body without a name that is the subject with which a sentence begins, up to `to`, where that speaks of no other: `The fire brigade disagrees`; `undefined` for none. */
const subject = (
  named: NamedTokens,
  sentence: number,
  to = named.sentences.last[sentence],
): Words | undefined => {
  const { t, tags, sentences, ofToken } = named;
  if (sentence < 0) return undefined;
  const words = bodyFrom(named, sentences.first[sentence]);
  if (!words || ofToken[words[1] - 1] >= 0) return undefined;
  let verb = words[1];
  if (tags[verb] === TAG.ADVERB) verb += 1;
  const isSubject = isFiniteTag(tags[verb]) || tags[verb] === TAG.MODAL;
  // `The ministry admits that the school is old. Its spokesman`: the one that speaks
  const isTeller = isFiniteTag(tags[verb]) && TELLING.has(listedLemma(t.word[verb]));
  return isSubject && (isTeller || !speaksOfBody(named, verb, to)) ? words : undefined;
};

/** Words between an owner and its title. */
const MOST_BETWEEN = 3;

/** `The fire brigade disagrees. Its commander`, before the title: the body with which the sentence before begins. */
const ofPronoun = (named: NamedTokens, title: number): Words | undefined => {
  const { t, tags, sentences } = named;
  let its = title - 1;
  while (its > 0 && its >= title - MOST_BETWEEN && (isNounTag(tags[its]) || tags[its] === TAG.ADJECTIVE))
    its -= 1;
  if (its < 0 || !ITS.has(t.word[its])) return undefined;
  const sentence = sentences.ofToken[its];
  const from = sentences.first[sentence];
  const quoted = quotedFrom(named, its);
  if (quoted >= 0) return quoted > 0 ? subject(named, quoted - 1) : undefined;
  const own = its > from ? subject(named, sentence, its) : undefined;
  if (own && own[1] < its) return own;
  const isNear = sentence > 0 && sentences.block[sentence] === sentences.block[sentence - 1];
  return isNear && !speaksOfBody(named, from, its) ? subject(named, sentence - 1) : undefined;
};

/** Tokens up to the name of the one who is appointed: `Dr.`, `former minister`. */
const MOST_ADDRESS = 5;
/** Bodies that appoint to the posts of others. */
const GIVING_AWAY = wordSet(
  'board court tribunal council government administration parliament senate congress assembly legislature commission committee panel authority agency ministry department cabinet synod',
);
/** `The bank has appointed Ann Lee chief executive`, before the title: the body with which its sentence begins. */
const appointer = (named: NamedTokens, title: number): Words | undefined => {
  const { t, tags, sentences, ofToken } = named;
  const words = bodyFrom(named, sentences.first[sentences.ofToken[title]]);
  if (!words || ofToken[words[1] - 1] >= 0 || GIVING_AWAY.has(t.word[words[1] - 1])) return undefined;
  let verb = words[1];
  while (tags[verb] === TAG.AUXILIARY || tags[verb] === TAG.ADVERB) verb += 1;
  if (!GIVING.has(listedLemma(t.word[verb])) || verb >= title) return undefined;
  for (let k = verb + 1; k < Math.min(title, verb + MOST_ADDRESS); k += 1)
    if (isPerson(named, mentionFrom(named, k))) return words;
  return undefined;
};

/** Posts before which the noun for their body stands: `fire brigade commander`, `army spokesman`. */
const POSTS = wordSet(
  'chair chairman chairwoman chairperson president vice-president secretary treasurer spokesman spokeswoman spokesperson executive director co-director manager head chief boss leader trustee convener convenor commissioner administrator rector provost chancellor dean coordinator organiser organizer principal headteacher headmaster headmistress warden superintendent commander curator captain coach governor foreman owner minister speaker whip',
);
/** Nouns that tell the field of a post, or a trade, before another than a spokesman: `police chief`, `railway minister`, `bank manager`. */
const FIELDS = wordSet('police railway railways mission bank prison force forces');

/** `army spokesman`, `the museum director`, with the title's head at a token: the words before it that end in a noun for a body. */
const compound = (named: NamedTokens, first: number, head: number): Words | undefined => {
  const { t, tags, ofToken } = named;
  if (!POSTS.has(t.word[head])) return undefined;
  const low = Math.max(0, first - 1);
  let noun = head - 1;
  while (noun > low && !BODIES.has(t.word[noun]) && (isNounTag(tags[noun]) || tags[noun] === TAG.ADJECTIVE))
    noun -= 1;
  if (noun < low || !BODIES.has(t.word[noun]) || ofToken[noun] >= 0) return undefined;
  // `First-team coach`, `Human Services Secretary`
  const isOfTitle = isCapital(named, noun) && isCapital(named, head) && !isOpening(named, noun);
  if (isOfTitle || t.word[noun - 1] === HYPHEN) return undefined;
  const start = bodyStart(named, noun + 1);
  const isField = start === noun && FIELDS.has(t.word[noun]) && !SPEAKING.has(t.word[head]);
  return isField ? undefined : [start, noun + 1];
};
const isCapital = ({ t }: NamedTokens, k: number): boolean => (t.flags[k] & UPPER_FIRST) !== 0;
const isOpening = ({ sentences }: NamedTokens, k: number): boolean =>
  sentences.first[sentences.ofToken[k]] === k;
const SPEAKING = wordSet('spokesman spokeswoman spokesperson governor');

/** `the County manager`, `Miners head coach Ann Lee`, with the head of the title in small letters: the words in capitals before it, which name its body and are no name that is known; `undefined` for none. */
const capitals = (named: NamedTokens, first: number, head: number): Words | undefined => {
  const { t } = named;
  if (isCapital(named, head) || WITH_FIELDS.has(t.word[head])) return undefined;
  if (!POSTS.has(t.word[head]) && !PLAYS.has(t.word[head])) return undefined;
  let last = head;
  while (last > first && !isCapital(named, last - 1)) last -= 1;
  if (last === first && !isCapital(named, last - 1)) return undefined;
  let start = last;
  while (start > 0 && last - start < MOST_NAME && isOfName(named, start - 1)) start -= 1;
  const isSure = start < last && (!isOpening(named, start) || isNamedElsewhere(named, start, last));
  return isSure ? [start, last] : undefined;
};
/** Posts before which their field stands: `Science minister`. */
const WITH_FIELDS = wordSet('minister secretary commissioner spokesman spokeswoman spokesperson');
/** Most words of a name that no list knows. */
const MOST_NAME = 3;

const isOfName = (named: NamedTokens, k: number): boolean => {
  const { t, tags, ofToken } = named;
  if (!isCapital(named, k) || BEFORE_NAMES.has(t.word[k]) || STATUS_BEFORE.has(t.word[k])) return false;
  return (tags[k] === TAG.PROPER || isNounTag(tags[k])) && ofToken[k] < 0 && !CALENDAR.has(t.word[k]);
};

/** `County captain Ann Lee`, with which a sentence begins: whether the same words stand in capitals inside another. */
const isNamedElsewhere = (named: NamedTokens, first: number, last: number): boolean => {
  const { t } = named;
  const high = Math.min(t.count, first + MOST_BEFORE);
  for (let k = Math.max(1, first - MOST_BEFORE); k < high; k += 1) {
    if (k === first || t.word[k] !== t.word[first] || !isCapital(named, k) || isOpening(named, k)) continue;
    if (isSame(named, [first, last], [k, k + last - first])) return true;
  }
  return false;
};

/** The words for the body of a post that has no name, beside the title of a reading. */
export const unnamedBody = (named: NamedTokens, { title, person, rule }: RoleReading): Span | undefined => {
  const { t } = named;
  if (!title) return undefined;
  const last = tokenAt(t, title.end - 1) + 1;
  const first = tokenAt(t, title.start);
  const found =
    behind(named, last) ??
    inside(named, first, last) ??
    owner(named, first) ??
    ofPronoun(named, first) ??
    (rule === 'appointed' ? appointer(named, first) : undefined) ??
    compound(named, first, last - 1) ??
    capitals(named, first, last - 1) ??
    (rule === 'prefix' && mentionUntil(named, named.last[person]) === person
      ? behindName(named, named.last[person])
      : undefined);
  if (!found) return undefined;
  const [from, to] = fuller(named, found) ?? [0, 0];
  return to > from && tells(named, from, to) ? { start: t.start[from], end: t.end[to - 1] } : undefined;
};
