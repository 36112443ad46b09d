import { dayRange, spanRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { wholeAt } from './times-sections.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

/** The day of publication as an end of a stretch: `from May to now`. */
export const presentPoint = (end: number): Point => ({
  end,
  rule: 'present',
  grain: 'day',
  confidence: 0.85,
  resolve: ({ anchor }) =>
    anchor
      ? { range: dayRange(anchor.day), basis: 'publication', anchorDay: anchor.day }
      : { basis: 'unresolved' },
});

/** `now`, `the present`, `present day`, `the current date`: the end of a stretch; undefined for other words. */
export const presentEnd = (r: Reader, at: number): Point | undefined => {
  if (r.is(at, W.now) || r.is(at, W.date)) return presentPoint(at + 1);
  if (r.is(at, W.present)) return presentPoint(r.is(at + 1, W.day) ? at + 2 : at + 1);
  return r.is(at, W.current) && r.is(at + 1, W.date) ? presentPoint(at + 2) : undefined;
};

/** What is to come after the publication: the first such time on or after it. */
export const ahead = ({ anchor, lastDay, lastRange, monthFirst }: Context): Context => ({
  anchor,
  lastDay,
  lastRange,
  monthFirst,
  tense: 'future',
});

/** `right now`, `at this moment`: the moment of a message that has one; undefined where only its day is known. */
export const rightNow = (
  r: Reader,
  i: number,
  context: () => Context,
): { from: number; point: Point } | undefined => {
  const said = (at: number): string => (r.isWord(at) ? r.surface(at).toLowerCase() : '');
  const right = r.is(i, W.now) && said(i - 1) === 'right';
  const here = r.is(i, W.this) && r.is(i - 1, W.at) && NOW_NOUNS.has(said(i + 1));
  const anchor = right || here ? context().anchor : undefined;
  if (anchor?.seconds === undefined) return undefined;
  const { day, seconds } = anchor;
  const point: Point = {
    end: right ? i + 1 : i + 2,
    rule: 'right-now',
    grain: 'day',
    confidence: 0.8,
    resolve: () => ({ range: dayRange(day), basis: 'publication', anchorDay: day, exact: { day, seconds } }),
  };
  return { from: right ? i - 1 : i, point };
};
const NOW_NOUNS = new Set(['time', 'moment', 'point', 'hour']);

const REMAINDERS = new Set(['rest', 'remainder', 'remaining']);

const remaining = (whole: Reading, { anchor, tense, lastRange }: Context): Reading => {
  const { range } = whole;
  const isTold = lastRange !== undefined && range !== undefined && lastRange.range.last < range.first;
  // `In 1983 they signed. For the rest of the year they toured`: from a day that nobody names
  if (whole.basis === 'text') return { basis: 'unresolved' };
  if (isTold && whole.basis === 'publication' && tense === 'past') return { basis: 'unresolved' };
  if (!range || !anchor || anchor.day < range.first || anchor.day > range.last) return whole;
  return {
    range: spanRange(anchor.day, range.last),
    basis: 'publication',
    anchorDay: anchor.day,
  };
};

/** `the rest of the year`, `the remainder of 2020`: from the publication to the end of what it lies in. */
export const restPoint = (r: Reader, i: number): Point | undefined => {
  if (!r.isWord(i) || !r.is(i + 1, W.of) || !REMAINDERS.has(r.surface(i).toLowerCase())) return undefined;
  const whole = wholeAt(r, r.is(i + 2, W.the) ? i + 3 : i + 2);
  if (!whole || whole.part || whole.section) return undefined;
  if (whole.grain === 'day' || whole.grain === 'span') return undefined;
  return {
    end: whole.end,
    rule: 'rest',
    grain: 'span',
    confidence: 0.8,
    resolve: (context) => remaining(whole.resolve(context), context),
  };
};
