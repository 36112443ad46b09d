import { wordSet } from '../core/vocabulary.ts';
import { TOLD_FORMS } from '../lexicon/speech-times.ts';
import { isVerbTag } from './tag-set.ts';
import type { Reader } from './times-reader.ts';
import { weekdayBefore } from './times-ranges.ts';
import { dayParts, W, weekdays } from './times-words.ts';

const SAID = wordSet(`${TOLD_FORMS} warned declared promised predicted ruled`);
const SOFT = wordSet('late early');
/** Words that end the clause of saying: `said the man who left on Monday`. */
const BREAKS = wordSet(', ; : that who which when after before if because " “ ”');
const PHRASE = 8;
const OPENING = 14;
/** So many tokens on either side the day of saying is looked for. */
const REACH = 60;

/** Whether the weekday at `at` is that of a verb of saying before it: `told reporters in Pau on Monday`. */
const isAfterSaying = (r: Reader, tags: Uint8Array, at: number): boolean => {
  for (let i = at - 1; i >= r.first && i >= at - PHRASE; i -= 1) {
    if (SAID.has(r.word(i))) return true;
    if (BREAKS.has(r.word(i)) || isVerbTag(tags[i])) return false;
    if (i === at - 1 && !r.is(i, W.on) && !SOFT.has(r.word(i)) && !r.isWord(i)) return false;
  }
  return false;
};

/** Whether the sentence opens with the weekday and goes on with a verb of saying: `On Monday the minister said`. */
const isOpening = (r: Reader, tags: Uint8Array, at: number): boolean => {
  if (at - r.first > 1) return false;
  for (let i = at + 1; i < at + OPENING && i < r.limit; i += 1) {
    if (SAID.has(r.word(i))) return true;
    if (isVerbTag(tags[i])) return false;
  }
  return false;
};

/**
 * The day on which, by the words of its sentence, something was said: `officials said Sunday that it could
 * arrive by Tuesday`. Undefined for none, and for two.
 */
export const saidDay = (
  r: Reader,
  tags: Uint8Array,
  place: { from: number; anchor: number },
): number | undefined => {
  let found: number | undefined;
  const last = Math.min(r.limit, place.from + REACH);
  for (let at = Math.max(r.first, place.from - REACH); at < last; at += 1) {
    const weekday = weekdays.get(r.word(at));
    if (weekday === undefined || !r.isCapital(at) || at === place.from) continue;
    const next = dayParts.has(r.word(at + 1)) ? at + 2 : at + 1;
    if (r.isNumber(next) || r.is(next, W.tickS)) continue;
    if (!isAfterSaying(r, tags, at) && !isOpening(r, tags, at)) continue;
    const day = weekdayBefore(place.anchor, weekday);
    if (found !== undefined && found !== day) return undefined;
    found = day;
  }
  return found;
};
