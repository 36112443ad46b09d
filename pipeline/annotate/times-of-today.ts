import { dayText } from '../core/calendar.ts';
import type { Sentences } from './sentences.ts';
import { clockText } from './times-finish.ts';
import { dayRange } from './times-ranges.ts';
import type { Tense, TimeExpression } from './times-types.ts';
import type { Tokens } from './tokens.ts';

/** So many sentences back nothing else may be told of. */
const REACH_SENTENCES = 3;
/** So many expressions are looked back at. */
const MOST_BACK = 8;
const MARKS = '"“”';
const ZULU = new Set(['UTC', 'GMT', 'Z', 'utc', 'gmt']);

/** Whether a time was named before that may be the one told of. */
const isOfOther = (sentences: Sentences, found: readonly TimeExpression[], at: number): boolean => {
  const sentence = sentences.ofToken[found[at].from];
  for (let i = at - 1; i >= 0 && i >= at - MOST_BACK; i -= 1) {
    const { kind, from, aside } = found[i];
    if (sentence - sentences.ofToken[from] > REACH_SENTENCES) return false;
    if (kind !== 'duration' && !(aside && sentences.ofToken[from] !== sentence) && !found[i].day) return true;
  }
  return false;
};

const isMarked = ({ text, start }: Tokens, first: number, at: number): boolean => {
  for (let i = first; i < at; i += 1) if (MARKS.includes(text[start[i]])) return true;
  return false;
};

/** The hours of what recurs, `every night at 9pm`, stand beside it. */
const isRepeated = (sentences: Sentences, found: readonly TimeExpression[], at: number): boolean =>
  [found[at - 1], found[at + 1]].some(
    (one) => one && one.kind !== 'duration' && !one.clock && !one.range && sentences.ofToken[one.from] === sentences.ofToken[found[at].from],
  );

/** `Polls opened at 7 a.m.`, `stood at $98 at 1142 GMT`: told with no day, an hour that is over is of the day of publication. */
export const clocksOfToday = (
  tokens: Tokens,
  sentences: Sentences,
  found: readonly TimeExpression[],
  { published, tenseOf }: { published: number | undefined; tenseOf: (clock: TimeExpression) => Tense },
): void => {
  if (published === undefined) return;
  found.forEach((clock, i) => {
    const { clock: hands, kind, day } = clock;
    if (!hands || hands.twelve || day || kind !== 'time' || clock.candidates || clock.rule === 'named') return;
    if (isOfOther(sentences, found, i) || isRepeated(sentences, found, i)) return;
    if (isMarked(tokens, sentences.first[sentences.ofToken[clock.from]], clock.from)) return;
    if (tenseOf(clock) !== 'past') return;
    const zulu = hands.zone && ZULU.has(hands.zone.name) ? 'Z' : '';
    clock.day = { range: dayRange(published), span: { start: clock.start, end: clock.end } };
    clock.value = `${dayText(published)}T${clockText(hands.seconds, hands.precision)}${zulu}`;
    clock.timex = clock.value;
    clock.earliest = published;
    clock.latest = published;
    clock.basis = 'publication';
    clock.anchor = { day: published };
  });
};
