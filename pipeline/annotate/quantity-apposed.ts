import { wordId, wordSet } from '../core/vocabulary.ts';
import type { ClauseSubject } from './quantity-clause-subject.ts';
import type { CountedReader } from './quantity-counted.ts';
import { isLikeAdjective } from './quantity-noun-heads.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const COMMA = 44;
const [OF, THEM, THE] = ['of', 'them', 'the'].map(wordId);
const MOST_ASIDE = 9;
const KINDS: ReadonlySet<Quantity['kind']> = new Set(['measure', 'rate', 'percent', 'money']);

/** The comma that closes an aside which opened with a figure, with a verb of the clause behind it; −1 for none. */
const closedAt = (s: Scene, q: Quantity): number => {
  const limit = Math.min(s.limit(q.first) - 1, q.last + MOST_ASIDE);
  for (let i = q.last; i < limit; i += 1) {
    if (s.sign(i) === COMMA) return isFiniteTag(s.tags[i + 1]) || s.tags[i + 1] === TAG.ADVERB ? i : -1;
    if (isVerbTag(s.tags[i]) || s.tags[i] === TAG.CONJUNCTION || s.tags[i] === TAG.RELATIVE) return -1;
  }
  return -1;
};

/** `Temperatures in Aswan, 46.3°C on Wednesday, may climb`, `Union members, 4,300 of them, walked out`: the subject that a figure is set beside. */
export const apposedAmount = (
  s: Scene,
  { subject, counted }: { subject: ClauseSubject; counted: CountedReader },
  q: Quantity,
): Counted | undefined => {
  const first = q.modifier?.first ?? q.first;
  const isOfThem = s.word(q.last) === OF && s.word(q.last + 1) === THEM;
  if (s.sign(first - 1) !== COMMA || !(KINDS.has(q.kind) || isOfThem)) return undefined;
  // `40% of which he owns`, `£3m in debt`
  if (!isOfThem && (s.word(q.last) === OF || isNounTag(s.tags[q.last] ?? 0))) return undefined;
  if (closedAt(s, q) < 0) return undefined;
  if (!isOfThem) return subject.leftmost(first - 1, s.floor(first));
  return s.tags[first - 2] === TAG.PLURAL ? counted.ending(first - 2, s.floor(first)) : undefined;
};

const AFTER_NTH = wordSet('since this in of and so such to for last after by at');
const MOST_OWNER = 4;
/** `The recall, the company's third since 2018`, `the final, his second this week`: the noun beside which an ordinal without its own is set. */
export const apposedOrdinal = (s: Scene, counted: CountedReader, q: Quantity): Counted | undefined => {
  const floor = s.floor(q.first);
  const isOpen =
    q.last >= s.limit(q.first) || s.tags[q.last] === TAG.PUNCTUATION || AFTER_NTH.has(s.word(q.last));
  if (!isOpen) return undefined;
  const before = q.first - 1;
  if (s.tags[before] !== TAG.POSSESSIVE && s.word(before) !== THE) return undefined;
  let at = before;
  while (at > floor && at > before - MOST_OWNER && s.sign(at) !== COMMA) at -= 1;
  return s.sign(at) === COMMA && (isNounTag(s.tags[at - 1]) || isLikeAdjective(s, at - 1))
    ? counted.ending(at - 1, floor)
    : undefined;
};
