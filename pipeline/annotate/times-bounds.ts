import type { Span } from '../../schemas/span.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { ownTable } from '../core/own-table.ts';
import { beyondBound } from './times-beyond.ts';
import { type Found, lengthBound, lengthBoundAfter, wordAt } from './times-length-bounds.ts';
import type { Reader } from './times-reader.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import type { Bound } from './times-types.ts';
import { bounds, cardinals, months, shifts, softeners, units, W, weekdays } from './times-words.ts';

/** What stands around an expression: words that bound or soften it. */
export interface Around {
  readonly bound?: { readonly name: Bound; readonly span: Span };
  readonly approximate?: Span;
  /** All those words together. */
  readonly modifier?: Span;
}

const spanOf = (r: Reader, from: number, end: number): Span => ({
  start: r.tokens.start[from],
  end: r.tokens.end[end - 1],
});

const COMPARED = ownTable<Bound>({
  more: 'more_than',
  longer: 'more_than',
  greater: 'more_than',
  less: 'less_than',
  fewer: 'less_than',
  shorter: 'less_than',
  later: 'after',
  earlier: 'before',
});

const MINIMUM = wordId('minimum');
const AMOUNTS = new Set<Bound>(['more_than', 'less_than']);
/** What is counted, after its number: `12 cents`, `300 people`. */
const PLURAL = /(?:[^s]s|^people|men)$/;
/** `40% more than a year ago`: an amount before the comparative, so that the time is what is compared with. */
const isAmountAt = (r: Reader, i: number): boolean => {
  const word = r.word(i) === -1 ? '' : r.surface(i).toLowerCase();
  return (
    r.isNumber(i) ||
    word === '%' ||
    word === 'percent' ||
    word === 'cent' ||
    ((r.isNumber(i - 1) || cardinals.has(r.word(i - 1))) && (r.glued(i) || PLURAL.test(word)))
  );
};

/** `took 60 firefighters more than six hours`: a length with its number is nothing that `60` is compared with. */
const isCounted = (r: Reader, i: number): boolean =>
  (r.isNumber(i) || cardinals.has(r.word(i))) &&
  units.has(r.word(i + 1)) &&
  !r.is(i + 2, W.ago) &&
  !r.is(i + 2, W.earlier) &&
  !r.is(i + 2, W.before);

/** `18% more than a year earlier`: the length is what an amount before it is compared with. */
const isCompared = (r: Reader, i: number): boolean => {
  const name = r.is(i - 1, W.than) ? COMPARED[wordAt(r, i - 2)] : undefined;
  return name !== undefined && AMOUNTS.has(name) && !isCounted(r, i) && isAmountAt(r, i - 3);
};

/** `as long as six hours`, `as little as a week`. */
const asMuchBefore = (r: Reader, i: number): Found | undefined => {
  if (!r.is(i - 1, W.as) || !r.is(i - 3, W.as)) return undefined;
  const name = EXTREMES[wordAt(r, i - 2)];
  return name && { name, from: i - 3, end: i };
};
const EXTREMES = ownTable<Bound>({
  much: 'at_most',
  many: 'at_most',
  long: 'at_most',
  little: 'at_least',
  few: 'at_least',
  short: 'at_least',
});

/** `more than`, `at least`, `no later than`, `up to`, `within` before a length or a time. */
const comparedBefore = (r: Reader, i: number): Found | undefined => {
  const word = r.word(i - 1);
  if (word === W.than) {
    const compared = COMPARED[wordAt(r, i - 2)];
    if (!compared || isCompared(r, i)) return undefined;
    const denied = wordAt(r, i - 3) === 'no' || wordAt(r, i - 3) === 'not';
    if (!denied) return { name: compared, from: i - 2, end: i };
    const turned: Readonly<Record<string, Bound>> = {
      more_than: 'at_most',
      less_than: 'at_least',
      after: 'by',
      before: 'since',
    };
    return { name: turned[compared], from: i - 3, end: i };
  }
  if ((word === W.least || word === W.most) && r.is(i - 2, W.at))
    return { name: word === W.least ? 'at_least' : 'at_most', from: i - 2, end: i };
  if (word === W.to && r.is(i - 2, W.up)) return { name: 'at_most', from: i - 2, end: i };
  const sign = signBefore(r, i);
  if (sign) return sign;
  if (word === MINIMUM) return { name: 'at_least', from: i - 1, end: i };
  return undefined;
};

const SIGNS: Readonly<Record<string, Bound>> = {
  '>': 'more_than',
  '<': 'less_than',
  '≥': 'at_least',
  '≤': 'at_most',
  '>=': 'at_least',
  '<=': 'at_most',
};

const SIGN_CODES = new Set(Object.keys(SIGNS).flatMap((sign) => [...sign].map((unit) => unit.charCodeAt(0))));

/** `≥ 2019`, `>= 2019`, `< 3 days`. */
const signBefore = (r: Reader, i: number): Found | undefined => {
  if (r.word(i - 1) === -1 || r.isWord(i - 1)) return undefined;
  const code = r.tokens.text.charCodeAt(r.tokens.start[i - 1]);
  if (!SIGN_CODES.has(code)) return undefined;
  const sign = r.surface(i - 1);
  const from = sign === '=' && r.word(i - 2) !== -1 ? i - 2 : i - 1;
  const name = SIGNS[from < i - 1 ? r.surface(from) + sign : sign];
  return name && { name, from, end: i };
};

const SIGNED: Readonly<Partial<Record<Bound, Bound>>> = {
  more_than: 'after',
  less_than: 'before',
  at_least: 'since',
  at_most: 'by',
};

const signedPoint = (found: Found): Found => ({ ...found, name: SIGNED[found.name] ?? found.name });

/** `until at least 2025`, `at least until Friday`: then or later. */
const atLeastUntil = (r: Reader, i: number): Found | undefined => {
  const isInner = r.is(i - 1, W.least) && r.is(i - 2, W.at);
  const until = isInner ? i - 3 : i - 1;
  if (bounds.get(r.word(until)) !== 'until' || !UNTIL.has(r.word(until))) return undefined;
  if (isInner) return { name: 'since', from: until, end: i };
  return r.is(until - 1, W.least) && r.is(until - 2, W.at)
    ? { name: 'since', from: until - 2, end: i }
    : undefined;
};
const UNTIL = wordSet('until till til');

const pointBound = (r: Reader, i: number, kind: 'point' | 'clock'): Found | undefined => {
  const compared = comparedBefore(r, i);
  if (compared && signBefore(r, i)) return signedPoint(compared);
  const least = atLeastUntil(r, i);
  if (least) return least;
  // `five more hospitals than last year`: a time that is compared with bounds nothing
  if (compared && AMOUNTS.has(compared.name) && shifts.has(r.word(i))) return undefined;
  if (compared)
    return compared.name === 'more_than'
      ? { ...compared, name: 'after' }
      : compared.name === 'less_than'
        ? { ...compared, name: 'before' }
        : compared.name === 'at_most' && !r.is(i - 1, W.most)
          ? { ...compared, name: 'until' }
          : compared.name === 'at_least' || compared.name === 'at_most'
            ? undefined
            : compared;
  if (r.is(i - 1, W.as) && r.is(i - 3, W.as)) {
    const extreme = wordAt(r, i - 2);
    if (extreme === 'late') return { name: 'until', from: i - 3, end: i };
    // `known as early as 2023`: then, and no later; `could sail as early as Friday`: then or later
    if (extreme === 'early' || extreme === 'soon')
      return kind === 'clock' || isPossible(r, i - 3) ? { name: 'since', from: i - 3, end: i } : undefined;
  }
  let at = i - 1;
  if (r.is(at, W.year) && r.isNumber(i)) at -= 1;
  if (r.is(at, W.the) || r.is(at, W.on)) at -= 1;
  const startAt = r.is(at, W.in) ? at - 1 : at;
  const start = r.word(startAt);
  if (start === W.starting || start === W.beginning || start === W.commencing)
    return { name: 'since', from: startAt, end: i };
  const past = beyondBound(r, at, i);
  if (past) return past;
  const name = bounds.get(r.word(at)) as Bound | undefined;
  if (!name || !r.isWord(at)) return priorTo(r, at);
  // `took up the post last September`
  if (wordAt(r, at) === 'post' && !r.isNumber(at + 1) && r.isWord(at - 1)) return undefined;
  // `for 48 hours from midnight`
  if (r.is(at, W.from) && (kind !== 'clock' || units.has(r.word(at - 1)))) return undefined;
  const counts = r.is(at, W.after)
    ? DAYS_WORDS.has(wordAt(r, at - 1))
    : r.is(at, W.before) && r.is(at - 1, W.day) && r.is(at - 2, W.the);
  if (counts && !shifts.has(r.word(at - 2))) return undefined;
  // `went through March`, `work through the weekend`
  const isThrough = r.is(at, W.through) || r.is(at, W.thru);
  if (isThrough && (PASSED.has(r.word(at - 1)) || LASTING.has(r.word(i)))) return undefined;
  // `on or before 12 November`
  if (name === 'before' && r.is(at - 1, W.or) && r.is(at - 2, W.on))
    return { name: 'by', from: at - 2, end: i };
  const denied = wordAt(r, at - 1) === 'not' && wordAt(r, at - 2) !== 'or';
  const turned = denied ? DENIED[name] : undefined;
  if (turned) return { name: turned, from: at - 1, end: i };
  const up = name === 'until' && (wordAt(r, at - 1) === 'up' || wordAt(r, at - 1) === 'not');
  return { name, from: up ? at - 1 : at, end: i };
};
/** Whether what is told may come yet: `could sail`, at most twelve words before. */
const isPossible = (r: Reader, at: number): boolean => {
  for (let i = at - 1; i >= r.first && i > at - MOST_BEFORE; i -= 1) if (POSSIBLE.has(r.word(i))) return true;
  return false;
};
const POSSIBLE = wordSet('could may might can will would shall');
const MOST_BEFORE = 12;
const LASTING = wordSet('weekend week night day spring summer autumn fall winter');
const PASSED = wordSet(
  'go goes went gone going get gets got live lived lives suffered suffer struggled passed come came',
);
/** `not before 2022` is 2022 or later. */
const DENIED: Readonly<Partial<Record<Bound, Bound>>> = { before: 'since', after: 'by' };
const DAYS_WORDS = new Set([
  'day',
  'week',
  'month',
  'year',
  'days',
  'weeks',
  'months',
  'years',
  'hour',
  'hours',
]);

const priorTo = (r: Reader, at: number): Found | undefined =>
  r.is(at, W.to) && wordAt(r, at - 1) === 'prior' ? { name: 'before', from: at - 1, end: at + 1 } : undefined;

/** `or later`, `onwards`, `at the latest` after a point in time. */
const pointBoundAfter = (r: Reader, end: number): Found | undefined => {
  const word = r.word(end);
  if (word === W.onwards || word === W.onward) return { name: 'since', from: end, end: end + 1 };
  if (word === W.at && wordAt(r, end + 1) === 'the') {
    const extreme = wordAt(r, end + 2);
    if (extreme === 'earliest') return { name: 'since', from: end, end: end + 3 };
    if (extreme === 'latest') return { name: 'by', from: end, end: end + 3 };
  }
  if (word === W.and && !r.isWord(end + 2)) return andAfter(wordAt(r, end + 1), end);
  if (word !== W.or) return undefined;
  const next = wordAt(r, end + 1);
  if (next === 'later' || next === 'after') return { name: 'since', from: end, end: end + 2 };
  return next === 'earlier' || next === 'before' ? { name: 'by', from: end, end: end + 2 } : undefined;
};

/** `1 May and after`, `2020 and beyond`, at the end of what is said. */
const andAfter = (next: string, end: number): Found | undefined => {
  if (AFTERWARDS.has(next)) return { name: 'since', from: end, end: end + 2 };
  return next === 'before' || next === 'earlier' ? { name: 'by', from: end, end: end + 2 } : undefined;
};
const AFTERWARDS = new Set(['after', 'later', 'beyond', 'onward', 'onwards', 'afterwards', 'thereafter']);

/** `after the 2013 scandal`: the year only describes; what is bounded is the event. */
const isDescribing = (r: Reader, i: number, end: number): boolean =>
  r.is(i - 1, W.the) &&
  end === i + 1 &&
  r.isNumber(i) &&
  r.isWord(end) &&
  !r.glued(end) &&
  !FUNCTION_WORDS.has(r.word(end));

/** `by today's judgment` says by what, not by when. */
const isMeans = (r: Reader, i: number, end: number): boolean =>
  r.is(i - 1, W.by) && r.isWord(end) && r.glued(end) && /^['’]s$/.test(r.surface(end));

const TURNED: Readonly<Partial<Record<Bound, Bound>>> = {
  after: 'before',
  before: 'after',
  until: 'since',
  since: 'until',
};
/** `more than a year ago`: what is more than so long ago lies before that time; `as early as a year ago` does not turn. */
const turned = (r: Reader, found: Found): Found => {
  if (!r.is(found.end - 1, W.than)) return found;
  return { ...found, name: TURNED[found.name] ?? found.name };
};

const ABOUT = wordId('about');
const PLACING = wordSet('in on by until till since from to at before after is was are were be been of for');
/** `asked about Sunday's timetable`, `cared about Tuesday`: what is spoken of; not `on about Tuesday`. */
const isTopic = (r: Reader, about: number, i: number): boolean =>
  r.is(about, ABOUT) &&
  !r.isNumber(i) &&
  r.isWord(about - 1) &&
  !PLACING.has(r.word(about - 1)) &&
  (weekdays.has(r.word(i)) || months.has(r.word(i)) || shifts.has(r.word(i)));

/** `shortly after 6 p.m.`: not long before or after it. */
const SOON = wordSet('shortly just soon');
/** `c. 1320`. */
const CUT = wordSet('c ca approx');
/** The words that bound or soften the expression at tokens `[i, end)`. */
export const aroundOf = (r: Reader, i: number, end: number, kind: 'point' | 'clock' | 'length'): Around => {
  let at = i;
  let softFrom = -1;
  for (let steps = 0; steps < 2; steps += 1) {
    const the = r.is(at - 1, W.the) && !softeners.has(r.word(at - 1));
    const before = the || (r.is(at - 1, W.stop) && CUT.has(r.word(at - 2))) ? at - 2 : at - 1;
    if (
      (softeners.has(r.word(before)) && !(kind === 'point' && isTopic(r, before, i))) ||
      r.is(before, W.nearly) ||
      (before < at - 1 && CUT.has(r.word(before)))
    ) {
      softFrom = before;
      at = before;
    } else break;
  }
  const orSo = r.is(end, W.or) && wordAt(r, end + 1) === 'so';
  const read =
    kind === 'length'
      ? (comparedBefore(r, at) ?? asMuchBefore(r, at) ?? (isCompared(r, at) ? undefined : lengthBound(r, at)))
      : isMeans(r, at, end) || isDescribing(r, at, end)
        ? undefined
        : pointBound(r, at, kind);
  const ago = r.is(end - 1, W.ago);
  const over: Found | undefined =
    ago && (r.is(at - 1, W.over) || r.is(at - 1, W.under))
      ? { name: r.is(at - 1, W.over) ? 'before' : 'after', from: at - 1, end: at }
      : undefined;
  const bound =
    over ??
    (read && (ago ? turned(r, read) : read)) ??
    (kind === 'length' ? lengthBoundAfter(r, end) : pointBoundAfter(r, end));
  const isSoon =
    kind === 'clock' &&
    (bound?.name === 'after' || bound?.name === 'before') &&
    SOON.has(r.word(bound.from - 1));
  const approximate =
    softFrom >= 0
      ? spanOf(r, softFrom, softFrom + 1)
      : orSo
        ? spanOf(r, end, end + 2)
        : isSoon
          ? spanOf(r, bound.from - 1, bound.from)
          : undefined;
  const from = Math.min(softFrom >= 0 ? softFrom : i, bound ? bound.from : i);
  const modifier =
    from < i
      ? spanOf(r, from, r.is(i - 1, W.the) && i - 1 > from ? i - 1 : i)
      : bound
        ? spanOf(r, bound.from, bound.end)
        : approximate;
  return {
    bound: bound && {
      name: bound.name,
      span: spanOf(r, bound.from, bound.end > i && bound.from < i ? i : bound.end),
    },
    approximate,
    modifier,
  };
};
