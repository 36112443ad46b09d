import { dayText } from '../core/calendar.ts';
import { wordSet } from '../core/vocabulary.ts';
import type { TimeExpression } from './times-types.ts';
import type { Tokens } from './tokens.ts';

/** What runs until midnight runs through the day that is named. */
const CLOSING = wordSet(
  'close closes closed closing shut shuts end ends ended ending expire expires expired expiring lapse lapses lapsed until till til by before deadline deadlines due finish finishes finished cut-off cutoff',
);
/** What starts at midnight, or comes after it, starts with the day that is named. */
const OPENING = wordSet(
  'from after since past begin begins began beginning start starts started starting open opens opened effect force launch launches launched turned new',
);
/** Words that may stand between them and midnight, at most. */
const REACH = 7;

/**
 * Which end of the named day its midnight is: `closes at midnight on Friday` is the end, `from
 * midnight on Friday` the start, `found at midnight on Friday` may be either.
 */
export const sideOfMidnight = (
  { word, start, text }: Tokens,
  clock: TimeExpression,
  day: TimeExpression,
): 'start' | 'end' | 'either' => {
  for (let i = clock.from - 1; i >= 0 && i > clock.from - REACH; i -= 1) {
    if (OPENING.has(word[i])) return 'start';
    if (CLOSING.has(word[i])) return 'end';
    if ('.!?;\n'.includes(text[start[i]])) break;
  }
  // Of a day that opens what is told, or one in another sentence, nobody says more.
  return day.from - clock.to <= 1 && clock.from - day.to <= 1 ? 'either' : 'start';
};

const open = (clock: TimeExpression, both: readonly string[], what: string): void => {
  clock.value = undefined;
  clock.timex = undefined;
  clock.candidates = both;
  clock.basis = 'unresolved';
  clock.problem = { code: 'DATE_AMBIGUOUS', message: `${what} can be ${both.join(' or ')}` };
};

/** Leaves the midnight of `day` open between its start and its end, with a finding. */
export const leaveOpen = (clock: TimeExpression, day: number): void => {
  const both = [day, day + 1].map((at) => `${dayText(at)}T00:00`);
  open(clock, both, 'midnight');
  clock.earliest = day;
  clock.latest = day + 1;
};

const HALF_DAY = 12;
/** `The doors open at 9 on Friday`: before noon or after it, where nothing says which. */
export const openHalf = (expression: TimeExpression): void => {
  const { clock, value } = expression;
  if (clock?.rule !== 'hour' || !clock.twelve || expression.kind !== 'time' || !value) return;
  const hour = (clock.seconds / 3600) % HALF_DAY;
  const day = value.slice(0, value.indexOf('T') + 1);
  const both = [hour, hour + HALF_DAY].map((at) => `${day}${String(at).padStart(2, '0')}:00`);
  open(expression, both, 'the hour');
};

const RULES = wordSet(
  'curfew curfews ban bans banned bars barring prohibits prohibiting forbids restrictions lockdown charge charges applies apply limit limits opening',
);
const RULE_REACH = 12;
/** `a curfew from 9pm to 5am`, `bars protests from 8 a.m. to 6 p.m.`: hours of every day for which a rule holds, unless a day stands beside them. */
export const isDailySpan = (
  { word, start, text }: Tokens,
  found: readonly TimeExpression[],
  at: number,
): boolean => {
  const { kind, from, to } = found[at];
  if (kind !== 'period') return false;
  if ([found[at - 1], found[at + 1]].some((one) => one && one.from - to <= 1 && from - one.to <= 1))
    return false;
  for (let i = from - 1; i >= 0 && i > from - RULE_REACH; i -= 1) {
    if (RULES.has(word[i])) return true;
    if ('.!?;\n'.includes(text[start[i]])) return false;
  }
  return false;
};
