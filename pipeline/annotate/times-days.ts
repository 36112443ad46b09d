import { dayText } from '../core/calendar.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Sentences } from './sentences.ts';
import { clockText } from './times-finish.ts';
import { dayRange } from './times-ranges.ts';
import { isDayOfReport } from './times-report-days.ts';
import { isDailySpan, leaveOpen, openHalf, sideOfMidnight } from './times-open-hours.ts';
import type { Tense, TimeExpression } from './times-types.ts';
import { LINE_BEFORE, type Tokens } from './tokens.ts';

/** So many sentences back a day may still be the day of a clock time. */
const REACH_SENTENCES = 3;
const ZULU = new Set(['UTC', 'GMT', 'Z', 'utc', 'gmt']);

const isDay = (expression: TimeExpression): boolean =>
  expression.kind === 'date' && expression.range?.grain === 'day' && !expression.aside;
const isClock = (expression: TimeExpression): boolean => expression.clock !== undefined;

/** Nearest day before (`told`: not after publication) and after each expression, by index; −1 where there is none. */
const neighbours = (
  found: readonly TimeExpression[],
  published: number | undefined,
): { before: Int32Array; told: Int32Array; after: Int32Array } => {
  const before = new Int32Array(found.length).fill(-1);
  const told = new Int32Array(found.length).fill(-1);
  const after = new Int32Array(found.length).fill(-1);
  for (let i = 0, last = -1, past = -1; i < found.length; i += 1) {
    before[i] = last;
    told[i] = past;
    if (!isDay(found[i])) continue;
    last = i;
    if (published === undefined || found[i].range!.first <= published) past = i;
  }
  for (let i = found.length - 1, next = -1; i >= 0; i -= 1) {
    after[i] = next;
    if (isDay(found[i])) next = i;
  }
  return { before, told, after };
};

/** The shift in days that makes a bracketed UTC time fit the local time before it. */
const dayShift = (local: number, utc: number): number => {
  for (const shift of [0, 1, -1]) {
    const hours = (utc + shift * 86400 - local) / 3600;
    if (hours >= -14 && hours <= 12) return shift;
  }
  return 0;
};

/** `midnight Wednesday night` is the end of Wednesday. */
const lateMidnight = ({ clock }: TimeExpression, { hours }: TimeExpression): boolean =>
  clock?.rule === 'named' && clock.seconds === 0 && hours !== undefined && hours.from >= 72000;

/** `up the evening before and gone at eight in the morning`: of the day that follows. */
const isNextMorning = ({ clock, kind }: TimeExpression, { rule, hours }: TimeExpression): boolean =>
  rule === 'day-beside' &&
  kind === 'time' &&
  hours !== undefined &&
  hours.from >= HALF_DAY &&
  clock!.seconds < HALF_DAY &&
  !clock!.twelve;

const setDay = (tokens: Tokens, clock: TimeExpression, day: TimeExpression, far: boolean): void => {
  const isMidnight = clock.clock?.rule === 'named' && clock.clock.seconds === 0;
  const side = isMidnight && !lateMidnight(clock, day) ? sideOfMidnight(tokens, clock, day) : undefined;
  if (side === 'either') {
    leaveOpen(clock, day.range!.first);
    return;
  }
  const isLate = side === 'end' || lateMidnight(clock, day) || isNextMorning(clock, day);
  const range = isLate ? dayRange(day.range!.first + 1) : day.range!;
  clock.day = { range, span: { start: day.start, end: day.end } };
  clock.earliest = range.first;
  clock.latest = range.first;
  clock.basis = far ? 'text' : day.basis;
  clock.anchor = far ? { day: range.first, span: clock.day.span } : day.anchor;
  write(clock, range.first);
};

const write = (clock: TimeExpression, day: number): void => {
  const { clock: hands, hours } = clock;
  if (!hands) return;
  if (clock.kind === 'period') {
    const texts = clock.value!.split('/');
    const last = hours && hours.to < hours.from ? day + 1 : day;
    clock.value = `${dayText(day)}${texts[0]}/${dayText(last)}${texts[1]}`;
    clock.latest = last;
  } else {
    const zulu = clock.zone && ZULU.has(clock.zone.name) ? 'Z' : '';
    clock.value = `${dayText(day)}T${clockText(hands.seconds, hands.precision)}${zulu}`;
    clock.earliest = day;
    clock.latest = day;
  }
  clock.timex = clock.value;
};

/** In the evening an hour without am or pm is after noon: `last night at 8`, `8 this evening`. */
const inPart = (clock: TimeExpression, day: TimeExpression): void => {
  const { clock: hands } = clock;
  if (!hands || !day.hours) return;
  const afternoon = day.hours.from >= 43200;
  if (clock.kind === 'period') {
    inPartRange(clock, afternoon);
    return;
  }
  if (!hands.twelve) return;
  const seconds = hands.seconds % 43200;
  clock.clock = { ...hands, seconds: afternoon ? seconds + 43200 : seconds, twelve: false };
  clock.value = `T${clockText(clock.clock.seconds, hands.precision)}`;
  clock.timex = clock.value;
};

/** `between 7 and 9 last night`: both ends after noon, when they were written without am or pm. */
const inPartRange = (clock: TimeExpression, afternoon: boolean): void => {
  const { hours } = clock;
  if (!hours || !afternoon || hours.from >= HALF_DAY || hours.to > HALF_DAY || !clock.clock?.twelve) return;
  const moved = { from: (hours.from % HALF_DAY) + HALF_DAY, to: (hours.to % HALF_DAY) + HALF_DAY };
  clock.hours = moved;
  clock.value = `T${clockText(moved.from, 'minute')}/T${clockText(moved.to, 'minute')}`;
};
const HALF_DAY = 43200;

/** `15:02 Q: Will you resign?`: the time of an entry, at the head of its line, is of no day that an earlier one names. */
const isStamp = (tokens: Tokens, { from, clock }: TimeExpression): boolean =>
  clock?.rule === 'colon' && (tokens.flags[from] & LINE_BEFORE) !== 0;

/** Gives each clock time the day it belongs to: the nearest in its sentence, else the last one named shortly before. */
export const linkClocks = (
  tokens: Tokens,
  sentences: Sentences,
  found: readonly TimeExpression[],
  { published, tenseOf }: { published?: number; tenseOf: (clock: TimeExpression) => Tense },
): void => {
  if (!found.some(isClock)) return;
  const { before, told, after } = neighbours(found, published);
  let previous: TimeExpression | undefined;
  found.forEach((clock, i) => {
    if (!isClock(clock)) return;
    if (
      isOpenBeside(found, i) ||
      isOfAnother(tokens, sentences, found[before[i]], clock) ||
      isDailySpan(tokens, found, i) ||
      isAlways(tokens, clock)
    ) {
      if (isHalfOpen(tokens, clock)) openHalf(clock);
      previous = clock;
      return;
    }
    const sentence = sentences.ofToken[clock.from];
    const left = before[i] >= 0 ? found[before[i]] : undefined;
    const right = after[i] >= 0 ? found[after[i]] : undefined;
    const isOfSentence = left !== undefined && sentences.ofToken[left.from] === sentence;
    const sameLeft =
      isOfSentence && !isLimit(tokens, left, clock) && !isBegin(tokens, left, clock) ? left : undefined;
    const sameRight =
      right && sentences.ofToken[right.from] === sentence && reaches(tokens, clock, right)
        ? right
        : undefined;
    const bracketed =
      tokens.text[tokens.start[Math.max(clock.from - 1, 0)]] === '(' &&
      previous &&
      previous.to + 4 >= clock.from;
    const direct = sameRight && sameRight.from - clock.to <= 1;
    if (bracketed && previous?.day && !direct && previous.clock) shiftFrom(previous, clock);
    else {
      const near = nearer(tokens, clock, sameLeft, sameRight);
      const index = sceneBefore(tokens, sentences, found, told[i] >= 0 ? told[i] : before[i]);
      const last = index >= 0 ? found[index] : undefined;
      const isFar =
        last && !isStamp(tokens, clock) && sentence - sentences.ofToken[last.from] <= REACH_SENTENCES;
      const far =
        isFar &&
        !last.rule.startsWith('holiday') &&
        !isEdge(last) &&
        (index === before[i] || tenseOf(clock) === 'past') &&
        !isOpenIn(sentences, found, i) &&
        !isOneOfTwo(sentences, found, index) &&
        !(
          sentences.ofToken[last.from] === sentence &&
          (isLimit(tokens, last, clock) || isBegin(tokens, last, clock))
        ) &&
        !isOver(last, published, () => tenseOf(clock))
          ? last
          : undefined;
      const loose = found[i - 1];
      if (loose?.hours && !loose.range && loose.kind === 'date' && clock.from - loose.to <= 1)
        inPart(clock, loose);
      const day = near ?? far;
      if (day) {
        inPart(clock, day);
        setDay(tokens, clock, day, !near);
        if (!near && isAfterMidnight(found, i)) nextDay(clock);
        if (bracketed && direct && previous) shiftBack(previous, clock);
      }
    }
    if (isHalfOpen(tokens, clock)) openHalf(clock);
    previous = clock;
  });
};
const ON = wordId('on');
const AFTER_DAY = wordSet('. ,');
const isHalfOpen = (tokens: Tokens, { clock, to }: TimeExpression): boolean =>
  clock?.open === true || tokens.word[to] === ON || AFTER_DAY.has(tokens.word[to]);

/** `62 houses had gone by Thursday night`: a day that only bounds is none that is told of. */
const isEdge = ({ bound }: TimeExpression): boolean => bound?.name === 'by' || bound?.name === 'until';

/** `called at 11.40pm on Saturday … died at 12.25am`: told of after a late hour of the same day, an early hour is of the next. */
const isAfterMidnight = (found: readonly TimeExpression[], at: number): boolean => {
  const { clock, day } = found[at];
  if (!clock || !day || clock.seconds >= EARLY || found[at].kind !== 'time') return false;
  for (let i = at - 1; i >= at - MOST_BACK && i >= 0; i -= 1) {
    const { clock: hands, day: of } = found[i];
    if (hands && of?.range.first === day.range.first) return hands.seconds >= LATE;
    if (hands && of?.range.first === day.range.first + 1) return hands.seconds <= clock.seconds;
  }
  return false;
};
const EARLY = 5 * 3600;
const LATE = 21 * 3600;

const nextDay = (clock: TimeExpression): void => {
  const { range, span } = clock.day!;
  clock.day = { range: dayRange(range.first + 1), span };
  write(clock, range.first + 1);
};

/** `Tuesday's stage starts at 1.15pm`: of a day of the sentence that stays open, not of one before it. */
const isOpenIn = (sentences: Sentences, found: readonly TimeExpression[], at: number): boolean => {
  const sentence = sentences.ofToken[found[at].from];
  for (let i = at - 1; i >= at - MOST_BACK && i >= 0; i -= 1) {
    if (sentences.ofToken[found[i].from] !== sentence) return false;
    if (found[i].kind === 'date' && !found[i].range && found[i].options?.length) return true;
  }
  return false;
};

/** `at 7:30 p.m. Friday`: of a day right beside it that stays open. */
const isOpenBeside = (found: readonly TimeExpression[], i: number): boolean =>
  isWeeklyBeside(found, i) ||
  [found[i - 1], found[i + 1]].some((day) => {
    if (day?.kind !== 'date' || day.range || !(day.options?.length || day.rule === 'weekday')) return false;
    return day.from - found[i].to <= 1 && found[i].from - day.to <= 1;
  });

const [ALWAYS, EACH, TIME] = ['always usually normally', 'each every', 'time'].map(wordSet);
/** `4 and 18 October, always 4–5 p.m.`, `3 and 10 June, 7 p.m. each time`: of all days that were named. */
const isAlways = ({ word }: Tokens, { from, to }: TimeExpression): boolean =>
  ALWAYS.has(word[from - 1]) || (EACH.has(word[to]) && TIME.has(word[to + 1]));

/** `until 31 August (Tue-Sun, 10am-6pm)`: on the days of every week, of which it stands beside. */
const isWeeklyBeside = (found: readonly TimeExpression[], i: number): boolean => {
  const [set, next] = [found[i - 1], found[i + 1]];
  // `to 7pm (10pm on Thursdays)`
  if (next?.kind === 'set' && WEEKLY.has(next.rule) && next.from - found[i].to <= 1) return true;
  return set?.kind === 'set' && WEEKLY.has(set.rule) && found[i].from - set.to <= 1;
};
const WEEKLY = new Set(['weekdays', 'plural', 'every', 'often']);

/** `Sunday's election, according to the count released at 2.40am`: a day that another thing is of. */
const isOfAnother = (
  tokens: Tokens,
  sentences: Sentences,
  left: TimeExpression | undefined,
  { from }: TimeExpression,
): boolean => {
  if (!left || tokens.word[left.to] !== POSSESSIVE || from - left.to < FAR_FROM) return false;
  return sentences.ofToken[left.from] === sentences.ofToken[from];
};
const POSSESSIVE = wordId("'s");
const FAR_FROM = 8;

/** Whether a day after a clock time is of the same clause: not `at 6 am but another stays until Thursday`. */
const reaches = (
  tokens: Tokens,
  { from: first, to, kind }: TimeExpression,
  { from, basis }: TimeExpression,
): boolean => {
  // `nightly from 8pm to 6am until 22 November`, `nightly at 7.45 to 7 November`
  if (from === to + 1 && (kind === 'period' ? UNTIL : ENDING).has(tokens.word[to])) return false;
  // `leaves at 21.17 from Monday`
  if (from > to && tokens.word[from - 1] === FROM) return false;
  if (from - to <= NEXT) return true;
  let commas = 0;
  for (let i = to; i < from; i += 1) {
    if (OTHER_CLAUSE.has(tokens.word[i])) return false;
    if (tokens.word[i] === COMMA) commas += 1;
    // `The 07:12 ran late, I'll make it up on Thursday`: the hour names what goes at it
    if (commas > 0 && tokens.word[first - 1] === THE) return false;
  }
  return commas === 0 || basis !== 'absolute';
};
/** `have until 5pm on 30 April to comment on plans to turn off lights at midnight`: the day a time is given until. */
const isLimit = (tokens: Tokens, left: TimeExpression, { from }: TimeExpression): boolean => {
  if (from - left.to < FAR_FROM) return false;
  for (let i = left.from - 1; i >= 0 && i > left.from - LIMIT_REACH; i -= 1)
    if (LIMITS.has(tokens.word[i])) return true;
  return false;
};
/** `From 25 October it will fly daily, leaving at 21:55`, `From Sunday the 23:55 bus runs`: a day from which the hours hold. */
const isBegin = (tokens: Tokens, left: TimeExpression, { from }: TimeExpression): boolean =>
  (from - left.to > NEXT || tokens.word[from - 1] === THE) &&
  (tokens.word[left.from - 1] === FROM || tokens.word[left.from] === FROM);
const LIMITS = wordSet('until till by');
const LIMIT_REACH = 5;
const UNTIL = wordSet('until till from');
const ENDING = wordSet('to until till through');
const [FROM, THE] = ['from', 'the'].map(wordId);
const NEXT = 3;
const COMMA = wordId(',');
const OTHER_CLAUSE = wordSet('but while whereas although though ; since until before after');

/** `The council met on Monday. The library opens at 9am`: what is or will be is not of a day that is over. */
const isOver = (
  { range, basis }: TimeExpression,
  published: number | undefined,
  tenseOf: () => Tense,
): boolean => {
  if (published === undefined || range!.first === published) return false;
  // `They go to Ayr on Saturday. It was issued before midnight`
  if (range!.first > published) return basis !== 'absolute' && tenseOf() === 'past';
  if (basis === 'absolute' && published - range!.first > LONG_AGO) return tenseOf() !== 'past';
  return tenseOf() === 'future';
};
/** So many days back a day with its year is told of as history. */
const LONG_AGO = 200;

/**
 * The day that is told of, where the one at `at` only tells when something was said: `capsized on Tuesday, the
 * agency said yesterday`, `erupted on Tuesday. No deaths had been reported by Wednesday.`
 */
const sceneBefore = (
  tokens: Tokens,
  sentences: Sentences,
  found: readonly TimeExpression[],
  at: number,
): number => {
  if (at < 0 || !isDayOfReport(tokens, found[at])) return at;
  const sentence = sentences.ofToken[found[at].from];
  for (let i = at - 1; i >= at - MOST_BACK && i >= 0; i -= 1) {
    if (sentence - sentences.ofToken[found[i].from] > 1) return at;
    if (isDay(found[i])) return isDayOfReport(tokens, found[i]) ? at : i;
  }
  return at;
};

/** `On Saturday a gunman shot …, the toll rising to 22 on Monday.`: of two days in that sentence nobody says which. */
const isOneOfTwo = (sentences: Sentences, found: readonly TimeExpression[], at: number): boolean => {
  const sentence = sentences.ofToken[found[at].from];
  for (let i = at - 1; i >= at - MOST_BACK && i >= 0; i -= 1) {
    if (sentences.ofToken[found[i].from] !== sentence) return false;
    if (isDay(found[i]) && found[i].range!.first !== found[at].range!.first) return true;
  }
  return false;
};
/** So many expressions back a second day is looked for. */
const MOST_BACK = 8;

const shiftFrom = (local: TimeExpression, clock: TimeExpression): void => {
  const { range, span } = local.day!;
  const day = range.first + dayShift(local.clock!.seconds, clock.clock!.seconds);
  clock.day = { range: dayRange(day), span };
  clock.basis = local.basis;
  clock.anchor = local.anchor;
  write(clock, day);
};

/** `at 3:42 a.m. local time (18:42 GMT on Tuesday)`: the day in the brackets is that of the time there. */
const shiftBack = (local: TimeExpression, clock: TimeExpression): void => {
  if (!local.clock || !clock.zone || !ZULU.has(clock.zone.name) || !clock.day) return;
  if (local.day?.span.start !== clock.day.span.start) return;
  const { range, span } = clock.day;
  const day = range.first - dayShift(local.clock.seconds, clock.clock!.seconds);
  local.day = { range: dayRange(day), span };
  write(local, day);
};

const AT = wordId('at');

/** The nearer day; in `last night at 11, this morning at 6` the one that `at` joins to the hour. */
const nearer = (
  tokens: Tokens,
  clock: TimeExpression,
  left: TimeExpression | undefined,
  right: TimeExpression | undefined,
): TimeExpression | undefined => {
  if (!left || !right) return left ?? right;
  if (clock.from - left.to === 1 && tokens.word[left.to] === AT && right.from > clock.to) return left;
  return right.from - clock.to <= clock.from - left.to ? right : left;
};
