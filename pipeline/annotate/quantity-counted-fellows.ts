import { wordId, wordSet } from '../core/vocabulary.ts';
import { isGuess } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { isUnitless, startOf } from './quantity-edges.ts';

const [IT, THEY, AND, BY, TO, THE, OF, OR, THAN] = 'it they and by to the of or than'.split(' ').map(wordId);
const COMMA = 44;
const MOST_BACK = 6;

/** `while in the north they slipped 1.1 per cent`: the subject of the change is a pronoun of the same number as what changed before. */
export const isPronounOf = (s: Scene, q: Quantity, { counted, change }: Quantity): boolean => {
  if (!q.change || !change || !counted?.carried) return false;
  const pronoun = s.tags[counted.head] === TAG.PLURAL ? THEY : IT;
  for (let i = startOf(q) - 1; i >= s.floor(q.first) && i > startOf(q) - MOST_BACK; i -= 1) {
    if (s.word(i) === pronoun) return s.tags[i] === TAG.PRONOUN;
    if (isNounTag(s.tags[i]) || s.tags[i] === TAG.PUNCTUATION || s.tags[i] === TAG.CONJUNCTION) return false;
  }
  return false;
};

/** `rose by a tenth in July and by 6% in January`: said of the same once more. */
const isByToo = (s: Scene, q: Quantity): boolean => {
  const by = s.word(startOf(q) - 1) === BY ? startOf(q) - 1 : startOf(q) - 3;
  return q.change !== undefined && s.word(by) === BY && s.word(by - 1) === AND;
};

const COMPARING = wordSet('of than from with against above below to beating topping missing');
/** `a quarter of the 52,000 booked a year earlier`, `above the 350,000 analysts had pencilled in`. */
const isOfOthers = (s: Scene, q: Quantity): boolean => {
  if (s.word(q.first - 1) !== THE || !COMPARING.has(s.word(q.first - 2))) return false;
  const tag = s.tags[q.last];
  const isTold = tag === TAG.PARTICIPLE || tag === TAG.PAST || tag === TAG.RELATIVE;
  return (isTold && !isNounTag(s.tags[q.last + 1] ?? 0)) || isGuess(s, q.last);
};

const [INSTEAD, RATHER] = ['instead', 'rather'].map(wordId);
/** `carry 1,700 passengers instead of 1,200`: the number that was to be. */
const isInstead = (s: Scene, q: Quantity): boolean => {
  const at = startOf(q) - 1;
  if (isNounTag(s.tags[q.last] ?? 0) && q.last < s.limit(q.first)) return false;
  return (
    (s.word(at) === OF && s.word(at - 1) === INSTEAD) || (s.word(at) === THAN && s.word(at - 1) === RATHER)
  );
};

/** Whether a figure is told of what the one before it of its kind is told of. */
export const isLikewise = (s: Scene, q: Quantity): boolean =>
  isByToo(s, q) || isOfOthers(s, q) || isInstead(s, q);

/** `tacked on two cents to settle at $4.28`, `come off a quarter, to $1,480`: what came of the change before. */
export const isOutcome = (s: Scene, q: Quantity, before: Quantity): boolean => {
  if (!q.change?.result || !before.change || before.change.result || !before.counted?.carried) return false;
  const at = startOf(q) - 1;
  return q.change.cue.first >= before.last && (s.word(at) !== TO || s.sign(at - 1) === COMMA);
};

const REAL = wordSet('true real actual final latest current official correct exact');
const FIGURES = wordSet('number figure total tally count');
const ARTICLES = wordSet('the that this');
/** `by Monday the number had climbed to 9 million`: a word for what is counted before. */
export const isSaidAgain = (s: Scene, { counted, kind }: Quantity): boolean => {
  if (!counted?.carried || (kind !== 'count' && kind !== 'number')) return false;
  const { first } = counted.phrase;
  const isAlone =
    (first === counted.head || REAL.has(s.word(first))) &&
    s.word(counted.head + 1) !== OF &&
    s.word(first - 1) !== OR;
  return isAlone && FIGURES.has(s.word(counted.head)) && ARTICLES.has(s.word(first - 1));
};

/** `hired 300 people, taking the total to 2,400`, `bringing the number to 14`: all of what the figure before counts. */
export const isSum = (s: Scene, q: Quantity, before: Quantity): boolean => {
  if (!q.change?.result || !isUnitless(q) || before.kind !== 'count') return false;
  const { first, last } = q.change.cue;
  if (first < before.last || !isVerbTag(s.tags[first])) return false;
  for (let i = first + 2; i < last; i += 1)
    if (FIGURES.has(s.word(i)) && ARTICLES.has(s.word(i - 1)) && s.word(i + 1) !== OF) return true;
  return false;
};

const [LEAVING, IN, ALL, TOTAL, TOLD, ALTOGETHER] = [
  'leaving',
  'in',
  'all',
  'total',
  'told',
  'altogether',
].map(wordId);
/** `Three in ten farms closed, leaving 61,000`; `8% more passengers, 2.4 million in all`: what is left or comes together of what the figure before counts. */
export const isRestOrWhole = (s: Scene, q: Quantity, before: Quantity): boolean => {
  if (!isUnitless(q)) return false;
  if (before.kind !== 'count' && before.kind !== 'ratio' && before.kind !== 'percent') return false;
  const at = startOf(q) - 1;
  const ends = q.last >= s.limit(q.first) || !isNounTag(s.tags[q.last] ?? 0);
  if (s.word(at) === LEAVING) return s.sign(at - 1) === COMMA && ends;
  if (s.sign(at) !== COMMA) return false;
  const [word, next] = [s.word(q.last), s.word(q.last + 1)];
  return (
    (word === IN && (next === ALL || next === TOTAL)) ||
    (word === ALL && next === TOLD) ||
    word === ALTOGETHER
  );
};

/** `drew 340,000 visitors, a rise of 12%`: the comma before a change of the figure right before; −1 where it is none. */
export const changeAside = (s: Scene, q: Quantity): number => {
  const of = startOf(q) - 1;
  if (!q.change || s.word(of) !== OF || q.change.cue.first !== of - 1 || !isNounTag(s.tags[of - 1]))
    return -1;
  let at = of - 2;
  while (at > of - 5 && s.tags[at] === TAG.ADJECTIVE) at -= 1;
  return s.tags[at] === TAG.DETERMINER && s.sign(at - 1) === COMMA ? at - 1 : -1;
};

const LEVELS = wordSet('level levels figure figures tally');
const MULTIPLES: ReadonlySet<string> = new Set(['twice', 'times', 'bare']);
/** `about a quarter of the 52,000 booked a year earlier`, `more than triple the 1995 level`: a part or a multiple of the same at another time. */
export const isOfLevel = (s: Scene, list: readonly Quantity[], index: number): boolean => {
  const q = list[index];
  const next = list[index + 1];
  if (!q.counted) return next !== undefined && next.first === q.last + 2 && isOfOthers(s, next);
  const { first } = q.counted.phrase;
  const isMultiple = MULTIPLES.has(q.rule) || q.number.form === 'fraction';
  return (
    isMultiple && LEVELS.has(s.word(q.counted.head)) && first >= q.last && s.tags[q.last] === TAG.DETERMINER
  );
};

const MOST_BEFORE = 3;
/** What the nearest figure before in the sentence counts or measures. */
export const anyBefore = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const floor = s.floor(list[index].first);
  for (let i = index - 1; i >= 0 && index - i <= MOST_BEFORE && list[i].first >= floor; i -= 1)
    if (list[i].counted && list[i].kind !== 'ordinal') return { ...list[i].counted!, carried: true };
  return undefined;
};

const MANY = wordSet('are were have do');
const OPENS = new Set<number>([TAG.PUNCTUATION, TAG.CONJUNCTION, TAG.SUBORDINATOR]);
/** `40 coaches; a third were new`: a part of what is counted before, by itself the subject. */
export const isPartSubject = (s: Scene, q: Quantity): boolean => {
  const start = startOf(q);
  return (
    q.number.form === 'fraction' &&
    start > s.floor(q.first) &&
    OPENS.has(s.tags[start - 1]) &&
    MANY.has(s.word(q.last))
  );
};

const FIGURE = wordId('figure');
/** `the true figure may be nearer 200`: a word that says nothing of what it is. */
export const isFigureWord = (s: Scene, { head }: Counted): boolean => s.word(head) === FIGURE;
