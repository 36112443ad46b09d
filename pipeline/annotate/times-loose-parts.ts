import { wordId } from '../core/vocabulary.ts';
import { type DayPart, halfPart } from '../lexicon/seasons.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import type { Reader } from './times-reader.ts';
import type { Point } from './times-types.ts';
import { dayParts, parts as partWords, units, W } from './times-words.ts';

interface LoosePart {
  readonly form: 'point';
  readonly from: number;
  readonly end: number;
  readonly point: Point;
}

const PART_PREPOSITIONS = new Set([W.in, W.at]);
const SECTION_PREPOSITIONS = new Set([W.until, W.till, W.by, W.before, W.after, W.from]);
const MEAL_PREPOSITIONS = new Set([W.at, W.before, W.after, W.around]);

const BOUNDS_PART = new Set([W.by, W.until, W.till, wordId('since')]);
/** `by evening`, `since dawn`: a part of a day that bounds. */
const isBoundPart = (r: Reader, i: number): boolean =>
  BOUNDS_PART.has(r.word(i - 1)) &&
  (!r.isWord(i + 1) || (FUNCTION_WORDS.has(r.word(i + 1)) && !r.is(i + 1, W.of) && !r.glued(i + 1))) &&
  !r.isDash(i + 1);

/** `in the morning`, `at lunchtime`: a part of some day. Read only with its preposition. */
export const loosePart = (r: Reader, i: number): LoosePart | undefined => {
  const section = partWords.get(r.word(i));
  // `by mid-afternoon`
  const joined = r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2) ? i + 2 : i + 1;
  const at = section ? (r.is(i + 1, W.in) && r.is(i + 2, W.the) ? i + 3 : joined) : i;
  const part = dayParts.get(r.word(at));
  if (!part || !r.isWord(at) || r.surface(at).endsWith('ght') || r.isCapital(at)) return undefined;
  const the = r.is(i - 1, W.the) ? i - 2 : i - 1;
  if (section && at === i + 3) return looseSection(r, { from: i, at, section, part });
  const meal = part.timex.startsWith('ME');
  if (meal)
    return MEAL_PREPOSITIONS.has(r.word(i - 1)) && !(r.is(i - 1, W.around) && r.isWord(at + 1))
      ? looseSection(r, { from: i, at, section: '', part })
      : undefined;
  if (!section && isBoundPart(r, at)) return looseSection(r, { from: i, at, section: '', part });
  if (section && SECTION_PREPOSITIONS.has(r.word(the)) && !r.isWord(at + 1))
    return looseSection(r, { from: i, at, section, part });
  if (!PART_PREPOSITIONS.has(r.word(the)) || (the === i - 1 && r.is(the, W.at))) return undefined;
  if (
    r.is(at + 1, W.of) ||
    (r.isDash(at + 1) && r.glued(at + 1)) ||
    (r.isWord(at + 1) && units.has(r.word(at + 1)))
  )
    return undefined;
  if (section) return looseSection(r, { from: i, at, section, part });
  const point: Point = {
    end: i + 1,
    rule: 'part',
    grain: 'day',
    part,
    confidence: 0.6,
    resolve: () => ({ basis: 'unresolved', timex: `T${part.timex}` }),
  };
  return { form: 'point', from: i, end: i + 1, point };
};

const looseSection = (
  _r: Reader,
  found: { from: number; at: number; section: string; part: DayPart },
): LoosePart => {
  const { from, at, section, part } = found;
  const early = section === 'early' || section === 'start';
  const narrowed = section ? halfPart(part, early ? 'early' : 'late') : part;
  const point: Point = {
    end: at + 1,
    rule: 'part',
    grain: 'day',
    part: narrowed,
    confidence: 0.6,
    resolve: () => ({ basis: 'unresolved', timex: `T${part.timex}` }),
  };
  return { form: 'point', from, end: at + 1, point };
};
