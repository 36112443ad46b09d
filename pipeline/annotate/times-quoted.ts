import type { QuoteMarks } from './quote-marks.ts';
import type { Sentences } from './sentences.ts';
import { dayRange } from './times-ranges.ts';
import type { TimeExpression } from './times-types.ts';

/** What is quoted was said at most so many days before publication. */
const REACH_DAYS = 7;
/** A day within so many words of its sentence's first opens it: `On Friday he spoke.` */
const OPENING = 3;
const DEICTIC = new Set(['deictic', 'relative-part', 'part-relative-part']);

/** Numbers of the marked stretches that hold each expression; −1 outside. */
const placesIn = (marks: QuoteMarks, found: readonly TimeExpression[]): Int32Array => {
  const places = new Int32Array(found.length).fill(-1);
  const outer = marks.marked.filter(({ depth }) => depth === 0);
  let at = 0;
  found.forEach(({ from }, i) => {
    while (at < outer.length && outer[at].close <= from) at += 1;
    if (at < outer.length && outer[at].first <= from) places[i] = at;
  });
  return places;
};

const move = (expression: TimeExpression, by: number, day: TimeExpression): void => {
  const { range, timex } = expression;
  if (!range) return;
  const moved = dayRange(range.first + by);
  expression.timex = timex?.replace(range.value, moved.value);
  expression.range = moved;
  expression.value = moved.value;
  expression.earliest = moved.first;
  expression.latest = moved.last;
  expression.basis = 'text';
  expression.anchor = { day: day.range!.first, span: { start: day.start, end: day.end } };
};

/**
 * `today` in quotation marks is the day of the utterance: the day named outside the marks in the same
 * sentence, else the one that opens the sentence before, else the first one told, all within a week
 * of publication. With none such, the day of publication stays.
 */
export const anchorQuoted = (
  sentences: Sentences,
  marks: QuoteMarks,
  found: readonly TimeExpression[],
  published: number | undefined,
): void => {
  if (published === undefined || !found.some(({ rule }) => DEICTIC.has(rule))) return;
  const places = placesIn(marks, found);
  const speaks = (day: TimeExpression, i: number): boolean =>
    places[i] < 0 &&
    day.kind === 'date' &&
    day.range?.grain === 'day' &&
    !day.aside &&
    day.range.first <= published &&
    day.range.first >= published - REACH_DAYS;
  const next = new Int32Array(found.length).fill(-1);
  for (let i = found.length - 1, last = -1; i >= 0; i -= 1) {
    next[i] = last;
    if (speaks(found[i], i)) last = i;
  }
  let before = -1;
  let lead = -1;
  found.forEach((expression, i) => {
    if (speaks(expression, i)) {
      before = i;
      if (lead < 0) lead = i;
    }
    if (places[i] < 0 || !DEICTIC.has(expression.rule) || expression.basis !== 'publication') return;
    const sentence = sentences.ofToken[expression.from];
    const gap = before < 0 ? Number.POSITIVE_INFINITY : sentence - sentences.ofToken[found[before].from];
    const after = next[i];
    const follows = gap > 0 && after >= 0 && sentences.ofToken[found[after].from] === sentence;
    const opens =
      gap === 1 && found[before].from - sentences.first[sentence - 1] < OPENING ? found[before] : found[lead];
    const day = follows ? found[after] : gap === 0 ? found[before] : opens;
    if (day) move(expression, day.range!.first - published, day);
  });
};
