import { wordSet } from '../core/vocabulary.ts';
import { TAG } from './tag-set.ts';
import { isBefore, type Reader } from './times-reader.ts';
import type { Tense } from './times-types.ts';
import { W } from './times-words.ts';

const OPENINGS = wordSet('open closed shut');
const PAST_AUXILIARY = wordSet("was were had did wasn't weren't didn't hadn't been");
const PERFECT = wordSet("has have hasn't haven't having");
const PRESENT_BE = wordSet("is are isn't aren't am");
const PLACING = wordSet('on over for at');
/** So many tokens back an auxiliary may stand. */
const NEAR = 3;

const HOURS = wordSet("am pm a.m. p.m. to till until from : – - noon midday and o'clock");
const HOURS_REACH = 12;
/** The word of opening before a day and the hours beside it: `open 11 a.m. to 4 p.m. on`; −1 for none. */
const openBefore = (r: Reader, from: number): number => {
  let at = PLACING.has(r.word(from - 1)) ? from - 2 : from - 1;
  while (at > from - HOURS_REACH && (r.isNumber(at) || HOURS.has(r.word(at)))) at -= 1;
  return OPENINGS.has(r.word(at)) ? at : -1;
};

const CAUSES = wordSet('by after because when as following over');
const JOINS = wordSet(', ; and but');
const NOTICE_REACH = 14;
/** `Shop closed on Good Friday, open from 11 on Monday`: beside what is open by no verb, `closed` is a notice as well. */
const isNotice = (r: Reader, tags: Uint8Array, at: number): boolean => {
  const limit = Math.min(r.limit, at + NOTICE_REACH);
  for (let j = at + 1; j < limit; j += 1)
    if (r.is(j, W.openWord) && JOINS.has(r.word(j - 1)) && tags[j] !== TAG.PAST) return true;
  return false;
};

/** `closed 24-26 December`, `Closed on Good Friday`: when something will be open or closed, unless it was. */
export const openingHours = (r: Reader, tags: Uint8Array, from: number): Tense | undefined => {
  const at = openBefore(r, from);
  if (at < 0 || tags[at] === TAG.BASE) return undefined;
  const isDirect = at === from - 1;
  // `Shut on Friday by floods`
  if (!isDirect && CAUSES.has(r.word(from + 1))) return undefined;
  if (isBefore(r, at, PAST_AUXILIARY, NEAR) || isBefore(r, at, PERFECT, NEAR))
    return isDirect ? 'past' : undefined;
  if (isBefore(r, at, PRESENT_BE, NEAR)) return isDirect ? 'future' : undefined;
  // `open 9 to 5 on Friday`, after what is closed
  const opens = !r.isWord(at - 1) || (!isDirect && r.is(at, W.openWord) && JOINS.has(r.word(at - 1)));
  return opens || isNotice(r, tags, at) ? 'future' : undefined;
};
