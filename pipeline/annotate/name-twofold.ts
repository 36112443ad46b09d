import { HEAD_KIND, W } from './name-classes.ts';
import { ORGANISATION } from './name-kinds.ts';
import type { NameText } from './name-text.ts';
import type { Segment } from './name-segment.ts';
import { wordSet } from '../core/vocabulary.ts';

/** The rule of a body that two places have, and of one whose place has two names. */
const TWOFOLD = 'twofold';
/** Bodies that two counties have together, right behind their names. */
const OF_TWO = wordSet('police constabulary council');
/** The same with words of what they do between: "Devon and Somerset Fire and Rescue Service". */
const SERVING_TWO = wordSet('service authority partnership trust');
/** What two towns have together: "Shrewsbury and Telford Hospital NHS Trust". */
const OF_TWO_TOWNS = wordSet('trust council service hospital hospitals albion university');

/** "Devon and Cornwall Police": a body of two counties, or of two towns, of one country. */
const isOfTwo = (n: NameText, before: Segment, after: Segment): boolean => {
  const level = before.place?.level;
  const serves = SERVING_TWO.has(n.t.word[after.head]);
  const heads = level === 'region' ? OF_TWO : level === 'city' ? OF_TWO_TOWNS : undefined;
  if (!before.place || !heads || !(serves || heads.has(n.t.word[after.head]))) return false;
  const second = n.place(after.first, after.head);
  if (!second || second.value.level !== level || second.value.code !== before.place.code) return false;
  return level === 'city' || serves || second.end === after.head;
};

/** "Telford and Wrekin Council": right behind a place that has "and" in its name a body that its head ends. */
const isOfDoublePlace = (n: NameText, before: Segment, after: Segment): boolean => {
  const { word } = n.t;
  if (before.last - before.first < 3 || before.rule !== 'place' || after.first !== before.last) return false;
  if (after.head !== after.last - 1 || HEAD_KIND.get(word[after.head]) !== ORGANISATION) return false;
  return word.subarray(before.first, before.last).includes(W.and);
};

/** "Devon" and "Somerset Fire and Rescue Service" as one, when the parts of each are joined. */
export const joinOfTwo = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const out: Segment[] = [];
  for (const after of segments) {
    const before = out.at(-1);
    const isLinked =
      before !== undefined && after.first - before.last === 1 && n.t.word[before.last] === W.and;
    const isOne =
      before !== undefined &&
      !n.startsLine(after.first) &&
      ((isLinked && isOfTwo(n, before, after)) || isOfDoublePlace(n, before, after));
    if (isOne) out.pop();
    out.push(isOne ? { ...after, first: before.first, place: undefined, rule: TWOFOLD, weak: false } : after);
  }
  return out;
};
