import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { VERB } from '../../annotate/phrases.ts';
import { TAG } from '../../annotate/tags.ts';
import { WordMap, WordSet, wordId } from '../../core/vocabulary.ts';
import { EVENT_VERBS, HELD_NOUNS } from '../../lexicon/statement-verbs.ts';
import type { StatementReading } from './_statement-reading.ts';
import type { StatementText } from './_statement-text.ts';

const words = (text: string): WordSet => new WordSet(text.split(' '));
const EVENTS = new WordMap<string>(
  Object.entries(EVENT_VERBS).flatMap(([type, verbs]) =>
    verbs.split(' ').map((verb) => [verb, type] as const),
  ),
);
const HELD = words(HELD_NOUNS);
const LOCATING = words('in at near from outside inside around across throughout to into off');
const SEMICOLON = wordId(';');
const HOLD = wordId('hold');
const THE = wordId('the');

/** The type of event a statement tells of, from a closed list; `undefined` for none. */
export const eventType = (
  text: StatementText,
  { predicate, object, particle }: StatementReading,
): string | undefined => {
  if (predicate.lemma === HOLD && object && object.phrase >= 0) {
    return HELD.has(text.t.word[text.nouns.head[object.phrase]]) ? 'held' : undefined;
  }
  return particle === '' ? EVENTS.get(predicate.lemma) : undefined;
};

/** The clause of a statement: from its first argument to the next clause. */
export const clauseOf = (text: StatementText, reading: StatementReading): { first: number; last: number } => {
  const { verbs, tags, t } = text;
  const { predicate, subject, object } = reading;
  const starts = [predicate.first, ...(subject ? [subject.first] : []), ...(object ? [object.first] : [])];
  const ends = [reading.verbEnd, ...(subject ? [subject.last] : []), ...(object ? [object.last] : [])];
  const limit = text.sentenceEnd(predicate.first);
  let last = Math.max(...ends);
  while (
    last < limit &&
    tags[last] !== TAG.SUBORDINATOR &&
    tags[last] !== TAG.RELATIVE &&
    t.word[last] !== SEMICOLON
  ) {
    const group = verbs.ofToken[last];
    if (group >= 0 && (verbs.flags[group] & VERB.FINITE) !== 0) break;
    last += 1;
  }
  return { first: Math.min(...starts), last };
};

/** Where the clause begins with its opening adverbial ("On Monday, …"), when nothing else stands before it. */
export const withOpening = (text: StatementText, first: number): number => {
  const from = text.sentenceStart(first);
  for (let k = from; k < first; k += 1) {
    const group = text.verbs.ofToken[k];
    if (group >= 0 && (text.verbs.flags[group] & VERB.FINITE) !== 0) return first;
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

/** The records of an ordered list that lie within a span. */
export const within = <R extends DocumentRecord>(records: readonly R[], span: Span): R[] => {
  const found: R[] = [];
  for (
    let i = firstFrom(records, span.start);
    i < records.length && records[i].span.start < span.end;
    i += 1
  ) {
    if (records[i].span.end <= span.end) found.push(records[i]);
  }
  return found;
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

/** Mentions of places after "in", "at", "from" within tokens `[first, last)`, outside the arguments. */
export const placesIn = (text: StatementText, first: number, last: number): number[] => {
  const { named, t } = text;
  const found: number[] = [];
  for (let k = first; k < last; k += 1) {
    const mention = named.ofToken[k];
    if (mention < 0 || named.first[mention] !== k) continue;
    const { kind, form } = named.mentions[mention].fields;
    if (kind?.value !== 'place' || form?.value === 'demonym') continue;
    const before = t.word[k - 1] === THE ? k - 2 : k - 1;
    if (before >= 0 && LOCATING.has(t.word[before])) found.push(mention);
  }
  return found;
};
