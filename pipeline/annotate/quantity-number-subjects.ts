import { wordId, wordSet } from '../core/vocabulary.ts';
import { isHeadlineVerb } from './quantity-counted-frames.ts';
import { isShiftedTime } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

const [COMMA, SEMICOLON, COLON] = [44, 59, 58];
const MOST_BACK = 5;
const FURTHER = wordSet('further another additional');
const OPENING = new Set<number>([TAG.CONJUNCTION, TAG.SUBORDINATOR]);
const VERBS = new Set<number>([TAG.MODAL, TAG.AUXILIARY, TAG.PAST, TAG.PARTICIPLE]);
const ADVERBS = wordSet('meanwhile already then now later subsequently finally eventually only just');
/** `so far`, `to date`, `since then`: the second word by the first. */
const [FAR, DATE, THEN, SO, TO, SINCE] = 'far date then so to since'.split(' ').map(wordId);
const PAIRS = new Map([
  [FAR, SO],
  [DATE, TO],
  [THEN, SINCE],
]);

/** Before the words that say how far a count has come: `; so far 612 have`. */
const overOpening = (s: Scene, at: number): number => {
  if (PAIRS.has(s.word(at)) && PAIRS.get(s.word(at)) === s.word(at - 1)) return at - 2;
  return ADVERBS.has(s.word(at)) ? at - 1 : at;
};

/** `nine foresee a rise`, `three would not commit`, `a further 1,100 were put on standby`: whether a number is a subject by itself. */
export const isNumberSubject = (s: Scene, q: Quantity): boolean => {
  const start = Math.min(q.modifier?.first ?? q.first, q.first);
  let at = overOpening(s, start - 1);
  const isMore = FURTHER.has(s.word(at));
  if (isMore) at -= s.tags[at - 1] === TAG.DETERMINER ? 2 : 1;
  const opens =
    s.sign(at) === COMMA || s.sign(at) === COLON || s.sign(at) === SEMICOLON || OPENING.has(s.tags[at]);
  // `14 murders in 2020 and 22 last year`
  const isAgain = s.tags[start - 1] === TAG.CONJUNCTION && isShiftedTime(s, q.last);
  return opens && (isAgain || VERBS.has(s.tags[q.last]) || isHeadlineVerb(s, q.last));
};

const HARMED = wordSet(
  'killed injured wounded hurt arrested detained rescued hospitalised hospitalized evacuated jailed charged died survived drowned perished dead missing',
);
const PERSONS = /(?:people|men|women|children|[eo]rs|ists|ents|ants|ans|ees)$/;
const MOST_LETTERS = 40;
/** `two blasts … twenty were killed`: none of the blasts. */
export const isOfPeople = (s: Scene, q: Quantity, { head }: Counted): boolean => {
  const at = s.tags[q.last] === TAG.AUXILIARY ? q.last + 1 : q.last;
  const { t } = s;
  return (
    !HARMED.has(s.word(at)) ||
    PERSONS.test(
      t.text.slice(t.start[head], t.start[head] + MOST_LETTERS).slice(0, t.end[head] - t.start[head]),
    )
  );
};

/** Whether all that is counted before in the sentence is the same: else nobody knows of which a bare number tells. */
export const isOneKind = (s: Scene, list: readonly Quantity[], q: Quantity): boolean => {
  const floor = s.floor(q.first);
  let head = -1;
  for (let i = list.length - 1; i >= 0 && list.length - i <= MOST_BACK && list[i].first >= floor; i -= 1) {
    const { kind, counted } = list[i];
    if (kind !== 'count' || !counted) continue;
    const word = s.word(counted.head);
    if (head >= 0 && word !== head) return false;
    head = word;
  }
  return head >= 0;
};
