import { normalForm } from '../core/vocabulary.ts';
import { DEMONYM } from '../tagger/gazetteer.ts';
import { CAPITAL, CAPITALS_LINE, FIRST_OF_SENTENCE, type Outline } from '../tagger/outline.ts';
import { type GoldRecord, outlineOfText, sourceOf } from '../tagger/training/corpus.ts';
import { noKin } from '../tagger/word-kin.ts';
import { WordTypes } from '../tagger/word-types.ts';

/** Uses of a capitalised word: the five of the table, then no name. */
const OUTPUTS = 6;
const OTHER = 3;
const DEMONYMS = 4;
const NO_NAME = 5;
const USE_OF: Readonly<Record<string, number>> = { PERSON: 0, ORG: 1, PLACE: 2 };
const MOST_WEIGHT = 3;

type Span = GoldRecord['spans'][number];

/** The use of token `i`, within `span` or in no name. */
const useOf = (
  record: GoldRecord,
  o: Outline,
  { i, span }: { i: number; span: Span | undefined },
): number => {
  const { text: t } = o;
  const isDemonym = (o.types.bits[o.type[i]] & DEMONYM) !== 0;
  if (span === undefined) {
    if (isDemonym) return DEMONYMS;
    // Where other names are not marked, a capital within the sentence most likely belongs to one.
    return record.types.includes('OTHER') || (o.state[i] & FIRST_OF_SENTENCE) !== 0 ? NO_NAME : OTHER;
  }
  if (isDemonym && span.start === t.start[i] && span.end === t.end[i]) return DEMONYMS;
  return USE_OF[span.type] ?? OTHER;
};

/** Counts the uses of the capitalised words of a record: `word × 8 + use` → how often. */
const usesIn = (
  record: GoldRecord,
  numbers: ReadonlyMap<string, number>,
  types: WordTypes,
): Map<number, number> => {
  const counts = new Map<number, number>();
  const o = outlineOfText(record.text, types);
  const { text: t } = o;
  const spans = [...record.spans].sort((a, b) => a.start - b.start);
  let at = 0;
  for (let i = 0; i < t.count; i += 1) {
    if ((o.state[i] & CAPITAL) === 0 || o.line[i] === CAPITALS_LINE) continue;
    while (at < spans.length && spans[at].end <= t.start[i]) at += 1;
    const number = numbers.get(normalForm(t.text.slice(t.start[i], t.end[i])));
    if (number === undefined) continue;
    const span = at < spans.length && spans[at].start <= t.start[i] ? spans[at] : undefined;
    const key = number * 8 + useOf(record, o, { i, span });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** What share of its uses each word has as a person, organisation and so on, and how much it counts. */
export const useShares = (
  words: readonly string[],
  records: readonly GoldRecord[],
  without: ReadonlySet<string>,
): { targets: Float32Array; weights: Float32Array; outputs: number } => {
  const numbers = new Map(words.map((word, n) => [word, n]));
  const types = new WordTypes(1 << 22, noKin());
  const targets = new Float32Array(words.length * OUTPUTS);
  for (const record of records) {
    if (without.has(sourceOf(record))) continue;
    // Many uses in one text say little more than one.
    for (const [key, count] of usesIn(record, numbers, types))
      targets[(key >> 3) * OUTPUTS + (key & 7)] += Math.sqrt(count);
  }
  const weights = new Float32Array(words.length);
  for (let n = 0; n < words.length; n += 1) {
    let sum = 0;
    for (let y = 0; y < OUTPUTS; y += 1) sum += targets[n * OUTPUTS + y];
    if (sum === 0) continue;
    for (let y = 0; y < OUTPUTS; y += 1) targets[n * OUTPUTS + y] /= sum;
    weights[n] = Math.min(MOST_WEIGHT, Math.sqrt(sum));
  }
  return { targets, weights, outputs: OUTPUTS };
};
