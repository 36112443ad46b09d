import { wordId, wordSet } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';

const VERSUS = wordId('v');
/** Words of the law, and how far around a case they are looked for. */
const COURTS = wordSet('court courts judge judges judgment ruling ruled case appeal lords justice');
const AROUND = 30;

/** "Ivey v Genting Casinos": without a stop in a sentence about courts. */
const isPlainCase = (n: NameText, before: Segment, after: Segment): boolean => {
  const at = before.last;
  if (after.first - at !== 1 || n.t.word[at] !== VERSUS || n.isCap(at) || n.startsLine(after.first))
    return false;
  if (before.demonym || (before.place && after.place)) return false;
  const sentence = n.s.ofToken[at];
  const low = Math.max(n.s.first[sentence], at - AROUND);
  const high = Math.min(n.s.last[sentence], at + AROUND);
  for (let i = low; i < high; i += 1) if (COURTS.has(n.t.word[i])) return true;
  return false;
};

/** "Kelly v. United States": the two sides of a lawsuit. */
export const isCase = (n: NameText, before: Segment, after: Segment): boolean => {
  const at = before.last;
  if (isPlainCase(n, before, after)) return true;
  return (
    after.first - at === 2 &&
    n.t.word[at] === VERSUS &&
    n.t.word[at + 1] === W.stop &&
    n.isTight(at + 1) &&
    !n.isCap(at) &&
    !n.startsLine(after.first) &&
    !before.demonym
  );
};
