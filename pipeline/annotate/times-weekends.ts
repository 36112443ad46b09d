import { wordSet } from '../core/vocabulary.ts';
import { ambiguous } from './times-calendar.ts';
import { grainRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { unresolved } from './times-shifts.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

const LONG_WEEKENDS = wordSet('bank holiday holiday festive long');
/** `over the weekend`: the last one or the coming one, by the tense. */
export const theWeekend = (r: Reader, i: number): Point | undefined => {
  // `over the bank holiday weekend`
  let the = i - 1;
  while (the > i - 4 && LONG_WEEKENDS.has(r.word(the))) the -= 1;
  // `a spell of the bank holiday weekend`
  const isPart = r.is(the - 1, W.of) && the === i - 1;
  if (!r.is(the, W.the) || isPart || r.is(i + 1, W.of) || (r.isWord(i + 1) && r.glued(i + 1)))
    return undefined;
  return { end: i + 1, rule: 'the-weekend', grain: 'weekend', confidence: 0.85, resolve: resolveWeekend };
};

const resolveWeekend = (context: Context): Reading => {
  if (!context.anchor) return unresolved('XXXX-WXX-WE');
  const anchorDay = context.anchor.day;
  const coming = grainRange('weekend', anchorDay, 0);
  const done = (range: typeof coming): Reading => ({ range, basis: 'publication', anchorDay });
  if (coming.first <= anchorDay || context.tense === 'future') return done(coming);
  const gone = grainRange('weekend', anchorDay, -1);
  return context.tense === 'past'
    ? done(gone)
    : ambiguous([gone, coming], { anchorDay, surface: 'the weekend' });
};
