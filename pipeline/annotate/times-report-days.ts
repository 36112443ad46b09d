import { wordSet } from '../core/vocabulary.ts';
import { TOLD_FORMS } from '../lexicon/speech-times.ts';
import type { TimeExpression } from './times-types.ts';
import type { Tokens } from './tokens.ts';

const SAID = wordSet(`${TOLD_FORMS} say recorded showed shown`);
/** Between the verb and the day: `said on Monday`, `reported by late Wednesday`. */
const BETWEEN = wordSet('on by late early');
/** What something is said to or in: `told reporters on Monday`, `said in a statement on Monday`. */
const HEARERS = wordSet(
  'reporters journalists statement parliament lawmakers briefing conference television radio interview post',
);
const HEARER_REACH = 5;

/** Whether the day is one on which something was told, not one on which it took place: `officials said on Tuesday`. */
export const isDayOfReport = ({ word }: Tokens, { from }: TimeExpression): boolean => {
  let at = from - 1;
  while (at > from - 4 && at > 0 && BETWEEN.has(word[at])) at -= 1;
  if (at < 0) return false;
  if (SAID.has(word[at])) return true;
  if (!HEARERS.has(word[at])) return false;
  for (let i = at - 1; i >= 0 && i > at - HEARER_REACH; i -= 1) if (SAID.has(word[i])) return true;
  return false;
};
