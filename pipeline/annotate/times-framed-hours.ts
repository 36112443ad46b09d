import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import type { Clock } from './times-types.ts';
import { cardinals, W } from './times-words.ts';

const CLOCK = 12;
const LEADS = wordSet('before after past');
/** `shortly after ten`, `until well past three`: how near to an hour. */
const NEARLY = wordSet('just shortly soon well right long moments minutes seconds');
const AT_TIMES = wordSet('at by');
/** What opens a clause behind an hour: `Just before nine the Speaker ruled`. */
const SUBJECTS = wordSet('the a an his her its their our my this that these those he she it they we i you');
const ENDS = wordSet(', . ; : ) ” " and but when as while in on today tomorrow tonight yesterday each every');
const MEANT = wordSet('supposed meant due scheduled set expected');
const TO = wordId('to');
const COMES = wordSet('come arrive open close start begin end finish leave depart meet sail land play speak');
/** Verbs in the present of what is done by the clock; `closed at 10` may be a price. */
const BY_THE_CLOCK = wordSet(
  'opens open closes close starts start begins begin ends end finishes finish leaves leave arrives arrive departs depart wakes wake rises rise shuts shut',
);
const DONE = wordSet('work school up home shift class classes');
const NO_SUBJECT = wordSet('shares share index price prices stock stocks market');

/** The hour, in words or figures, and the token after it; 0 for none. */
const hourAt = (r: Reader, i: number): number => {
  const hour = r.isNumber(i) ? r.digits(i, 2) : (cardinals.get(r.word(i)) ?? 0);
  return hour >= 1 && hour <= CLOCK && !(r.isDash(i + 1) && r.glued(i + 1)) ? hour : 0;
};

const ends = (r: Reader, i: number): boolean => i >= r.limit || ENDS.has(r.word(i));

/** `supposed to come at six`, `finish work at seven`, `opens at 6`. */
const isKept = (r: Reader, i: number): boolean => {
  if (!AT_TIMES.has(r.word(i - 1)) || !ends(r, i + 1)) return false;
  const verb = DONE.has(r.word(i - 2)) ? i - 3 : i - 2;
  if (COMES.has(r.word(verb)) && r.word(verb - 1) === TO) return MEANT.has(r.word(verb - 2));
  return r.is(i - 1, W.at) && BY_THE_CLOCK.has(r.word(verb)) && !NO_SUBJECT.has(r.word(verb - 1));
};

/**
 * A bare hour that its frame makes one: `Just before nine the Speaker ruled`, `By six the whale had been let
 * down`, `shortly after ten`, `supposed to come at six`. Before noon or after it nobody says.
 */
export const framedHour = (r: Reader, i: number): Clock | undefined => {
  const hour = hourAt(r, i);
  if (hour === 0) return undefined;
  const isBeside = LEADS.has(r.word(i - 1)) && NEARLY.has(r.word(i - 2));
  // `By six the whale had been let down`
  const opens = r.is(i - 1, W.by) && i - 1 === r.first && !r.isNumber(i) && SUBJECTS.has(r.word(i + 1));
  if (!(isBeside && (ends(r, i + 1) || SUBJECTS.has(r.word(i + 1)))) && !opens && !isKept(r, i))
    return undefined;
  return {
    end: i + 1,
    rule: 'hour',
    seconds: hour * 3600,
    precision: 'hour',
    twelve: true,
    open: true,
    confidence: 0.7,
  };
};
