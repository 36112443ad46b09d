import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { VERB } from '../../annotate/phrases.ts';
import { TAG } from '../../annotate/tags.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { WordMap, wordId, wordSet } from '../../core/vocabulary.ts';
import { EVENT_VERBS, HELD_NOUNS } from '../../lexicon/statement-verbs.ts';
import type { StatementReading } from './_statement-reading.ts';
import type { StatementText } from './_statement-text.ts';

const EVENTS = new WordMap<string>(
  Object.entries(EVENT_VERBS).flatMap(([type, verbs]) =>
    verbs.split(' ').map((verb) => [verb, type] as const),
  ),
);
const HELD = wordSet(HELD_NOUNS);
const LOCATING = wordSet('in at near from outside inside around across throughout to into off');
const SEMICOLON = wordId(';');
/** After a comma: a clause of its own (", having joined in May", ", with prices falling 5%"). */
const OWN_CLAUSES = wordSet('having with including');
const ASIDES = wordSet('following including excluding');
const COMMA = wordId(',');
const FROM = wordId('from');
const TO = wordId('to');
const OF = wordId('of');
const HOLD = wordId('hold');
const NAME = wordId('name');
const AFTER = wordId('after');
const PLACE_KINDS = wordSet('city town village state province region territory island district capital');
const THE = wordId('the');
/** Tokens between a place and the one of its kind. */
const MOST_KIND = 6;

/** The type of event a statement tells of, from a closed list; `undefined` for none. */
export const eventType = (
  text: StatementText,
  { predicate, object, particle, verbEnd }: StatementReading,
): string | undefined => {
  if (predicate.lemma === HOLD && object && object.phrase >= 0) {
    return HELD.has(text.t.word[text.nouns.head[object.phrase]]) ? 'held' : undefined;
  }
  // `was named after her`, `cannot be named`: a name, no office
  const isPassive = (text.verbs.flags[predicate.group] & VERB.PASSIVE) !== 0;
  if (predicate.lemma === NAME && isPassive && (predicate.negative || text.t.word[verbEnd] === AFTER))
    return undefined;
  return particle === '' ? EVENTS.get(predicate.lemma) : undefined;
};

/** The clause of a statement: from its first argument to the next clause. */
export const clauseOf = (text: StatementText, reading: StatementReading): { first: number; last: number } => {
  const { verbs, tags, t } = text;
  const { predicate, subject, object } = reading;
  const first = Math.min(
    predicate.first,
    subject?.first ?? predicate.first,
    object?.first ?? predicate.first,
  );
  const from = Math.max(reading.verbEnd, subject?.last ?? 0, object?.last ?? 0);
  const limit = text.sentenceEnd(predicate.first);
  let last = from;
  let isCut = false;
  for (; last < limit; last += 1) {
    const group = verbs.ofToken[last];
    isCut =
      tags[last] === TAG.SUBORDINATOR ||
      tags[last] === TAG.RELATIVE ||
      t.word[last] === SEMICOLON ||
      (t.word[last - 1] === COMMA && OWN_CLAUSES.has(t.word[last])) ||
      (group >= 0 && (verbs.flags[group] & VERB.FINITE) !== 0);
    if (isCut) break;
  }
  return { first, last: isCut ? joinBefore(text, from, last) : last };
};

/** "claimed six lives, and 16 cases were reported": the place where the next clause is joined on. */
const joinBefore = ({ t, tags }: StatementText, from: number, last: number): number => {
  let plain = -1;
  for (let k = from; k < last; k += 1) {
    if (tags[k] !== TAG.CONJUNCTION) continue;
    if (k > from && t.word[k - 1] === COMMA) return k - 1;
    if (plain < 0) plain = k;
  }
  return plain >= 0 && tags[last] !== TAG.RELATIVE && tags[last] !== TAG.SUBORDINATOR ? plain : last;
};

/**
 * Where the clause begins with its opening adverbial ("On Monday, …"): at the beginning of the
 * sentence, or after the "and" that joins it to the clause before.
 */
export const withOpening = (text: StatementText, first: number): number => {
  const { verbs, tags, t } = text;
  const from = text.sentenceStart(first);
  const isFiniteAt = (k: number): boolean =>
    verbs.ofToken[k] >= 0 && (verbs.flags[verbs.ofToken[k]] & VERB.FINITE) !== 0;
  let finite = from;
  while (finite < first && !isFiniteAt(finite)) finite += 1;
  for (let k = first - 1; k >= from; k -= 1) {
    if (tags[k] === TAG.SUBORDINATOR || tags[k] === TAG.RELATIVE) return first;
    if (tags[k] === TAG.CONJUNCTION && t.word[k - 1] === COMMA && finite < k) return k + 1;
    if (isFiniteAt(k)) return first;
  }
  return from;
};

/** Number of the first record of an ordered list that begins at `start` or later. */
export const firstFrom = (records: readonly DocumentRecord[], start: number): number => {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle].span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The records of an ordered list that lie within one of some spans. */
export const within = <R extends DocumentRecord>(records: readonly R[], spans: readonly Span[]): R[] => {
  const found: R[] = [];
  for (const { start, end } of spans)
    for (let i = firstFrom(records, start); i < records.length && records[i].span.start < end; i += 1)
      if (records[i].span.end <= end) found.push(records[i]);
  return found;
};

/** Of a thing that a time is told: `a dividend payable on 14 November`, `a letter dated 3 May`. */
const DATED = wordSet('payable due dated');

/** Whether a time tells when something was done: no `quarterly dividend`, no `payable on 14 November`. */
export const tellsWhen = ({ t, tags }: StatementText, { span, fields }: DocumentRecord<'dates'>): boolean => {
  const first = tokenAt(t, span.start);
  const next = tokenAt(t, span.end - 1) + 1;
  const isNoun = next < t.count && (tags[next] === TAG.NOUN || tags[next] === TAG.PLURAL);
  // `four months' pay`
  if ((isNoun && fields.kind?.value === 'set') || tags[next] === TAG.POSSESSIVE) return false;
  return first < 2 || !DATED.has(t.word[tags[first - 1] === TAG.PREPOSITION ? first - 2 : first - 1]);
};

/** How many quotations before a place are looked at for one that is open there. */
const MOST_NESTED = 8;

/** The shortest of the nearest records before `span` that contain it; `undefined` for none. */
export const innermost = <R extends DocumentRecord>(records: readonly R[], span: Span): R | undefined => {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle].span.start <= span.start) low = middle + 1;
    else high = middle;
  }
  let best: R | undefined;
  for (let i = low - 1; i >= Math.max(0, low - MOST_NESTED); i -= 1) {
    const { start, end } = records[i].span;
    if (end >= span.end && (!best || end - start < best.span.end - best.span.start)) best = records[i];
  }
  return best;
};

/**
 * Mentions of places after "in", "at", "from" within tokens `[first, last)`, outside the arguments,
 * with those listed after them ("in Florida, Ohio and Iowa"). Places of a participle's own clause
 * (", following victories in Iowa") and of a person's origin or office ("Senator from New York Ann Lee") are none.
 */
export const placesIn = (text: StatementText, first: number, last: number): number[] => {
  const { named, t } = text;
  const found: number[] = [];
  let listed = -1;
  for (let k = first; k < last; k += 1) {
    if (t.word[k] === COMMA && opensAside(text, k + 1)) break;
    const mention = named.ofToken[k];
    if (mention < 0 || named.first[mention] !== k || !isPlace(text, mention)) continue;
    const before = beforeKind(text, k);
    const isLocated =
      before >= first - 1 &&
      before >= 0 &&
      locates(text, before) &&
      !isOrigin(text, before, named.last[mention]);
    if (isLocated || isNextOf(text, listed, before)) {
      const meant = ofKind(text, mention, last);
      found.push(meant);
      listed = named.last[meant];
      k = listed - 1;
    }
  }
  return found;
};

/** "the US state of Alabama", "the Red Sea port town of Mokha": the place of that kind which lies there. */
const ofKind = (text: StatementText, mention: number, limit: number): number => {
  const { named, t, tags } = text;
  let k = named.last[mention];
  let isKind = false;
  const high = Math.min(limit, k + MOST_KIND);
  for (; k < high && tags[k] === TAG.NOUN && named.ofToken[k] < 0; k += 1)
    isKind ||= PLACE_KINDS.has(t.word[k]);
  const inner = isKind && k + 1 < high && t.word[k] === OF ? named.ofToken[k + 1] : -1;
  return inner >= 0 && isPlace(text, inner) ? inner : mention;
};

/** The word before a place with its article and kind: "in" of "in the city of Aden". */
const beforeKind = ({ t }: StatementText, place: number): number => {
  const k = t.word[place - 1] === OF && PLACE_KINDS.has(t.word[place - 2]) ? place - 3 : place - 1;
  return t.word[k] === THE ? k - 1 : k;
};

const opensAside = ({ t, tags }: StatementText, k: number): boolean =>
  tags[k] === TAG.GERUND || tags[k] === TAG.PARTICIPLE || ASIDES.has(t.word[k]);

const isPlace = ({ named }: StatementText, mention: number): boolean => {
  const { kind, form } = named.mentions[mention].fields;
  return kind?.value === 'place' && form?.value !== 'demonym';
};

/** "from" tells a place only beside its verb: "flew from Paris", not "people from Paris". */
const locates = ({ t, tags, verbs }: StatementText, preposition: number): boolean => {
  if (!LOCATING.has(t.word[preposition])) return false;
  if (t.word[preposition] !== FROM) return true;
  const before = preposition - 1;
  return before >= 0 && (verbs.ofToken[before] >= 0 || tags[before] === TAG.ADVERB);
};

/** A name right behind a place, or a noun after "to US …": the place tells what the next word is. */
const isOrigin = ({ named, t, tags }: StatementText, preposition: number, next: number): boolean => {
  const mention = next < named.ofToken.length ? named.ofToken[next] : -1;
  if (mention >= 0 && named.mentions[mention].fields.kind?.value === 'person') return true;
  return t.word[preposition] === TO && (tags[next] === TAG.NOUN || tags[next] === TAG.PLURAL);
};

/** Whether only a comma, "and" or both stand between the end of a listed place and the word at `before`. */
const isNextOf = ({ t, tags }: StatementText, listed: number, before: number): boolean => {
  if (listed < 0 || before < listed || before > listed + 1) return false;
  for (let k = listed; k <= before; k += 1)
    if (t.word[k] !== COMMA && tags[k] !== TAG.CONJUNCTION) return false;
  return true;
};
