import { WordSet, wordSet } from '../core/vocabulary.ts';
import { ID } from './cues.ts';
import type { FrameReader } from './_frame-reader.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Tags of words that bring a subject of their own for the verb after them. */
const BRINGS_SUBJECT: ReadonlySet<number> = new Set([
  TAG.RELATIVE,
  TAG.SUBORDINATOR,
  TAG.CONJUNCTION,
  TAG.PRONOUN,
]);

/** `the vote was stolen gathered on Saturday`: a past form read as a participle, after a whole clause. */
const isSecondVerb = (r: FrameReader, at: number): boolean => {
  const before = r.tag(at - 1);
  return (before === TAG.PARTICIPLE || before === TAG.PROPER) && r.word(at + 1) !== ID.by;
};

/** Where the first clause of `[first, last)` ends: before a second finite verb with no subject of its own. */
export const firstClause = (r: FrameReader, first: number, last: number): number => {
  let seen = false;
  let own = true;
  for (let at = first; at < last; at += 1) {
    const tag = r.tag(at);
    if (seen && tag === TAG.PARTICIPLE && isSecondVerb(r, at)) return at;
    if (!isFiniteTag(tag)) {
      if (BRINGS_SUBJECT.has(tag) || r.isComma(at)) own = true;
      continue;
    }
    if (seen && !own && !isFiniteTag(r.tag(at - 1))) return at;
    seen = true;
    own = false;
  }
  return last;
};

const INDEFINITE = new WordSet(['a', 'an']);

/** Items of a noun phrase before the clause that tells more of it. */
const MOST_REMARK = 6;

/** `"a high sense of urgency", a phrase that has come before`, from the comma at item `at`, or from the article where the comma stands in the marks. */
const isWordedRemark = (r: FrameReader, at: number): boolean => {
  const isOpen = r.isComma(at) && r.isMarked(at - 1);
  const isInner = r.isMarked(at - 1) && r.t.text[r.endOf(at - 1) - 2] === ',';
  const article = isOpen ? at + 1 : at;
  if ((!isOpen && !isInner) || !INDEFINITE.has(r.word(article))) return false;
  for (let k = article + 1; k < article + MOST_REMARK; k += 1) {
    if (r.tag(k) === TAG.RELATIVE || r.word(k) === ID.that) return true;
    if (isFiniteTag(r.tag(k)) || r.isComma(k) || r.isMarked(k)) return false;
  }
  return false;
};

/** `"four times as much" — a figure Lee disputes`: the narrator on what is quoted, from the dash at item `at` on. */
export const isRemark = (r: FrameReader, at: number): boolean =>
  (r.isDash(at) && r.isMarked(at - 1) && INDEFINITE.has(r.word(at + 1))) || isWordedRemark(r, at);

/** What somebody's words are: `…, a remark that drew groans`, `…, a claim the firm denies`. */
const WORDED = wordSet(
  'remark comment claim charge allegation accusation suggestion assertion statement argument joke phrase line description characterisation characterization threat contention denial boast complaint criticism insult warning pledge promise vow quip jibe slur slogan explanation version account',
);
/** What stands for the whole of what was said where somebody speaks of it: `…, a step that the union called illegal`. */
const JUDGED = wordSet(
  'step move practice decision sum figure number total rate delay increase rise cut fall price cost ban policy plan proposal measure change idea project deal rule risk danger loss death ruling verdict result sale closure merger habit right duty demand request',
);
const POINTERS = wordSet('reference allusion nod');
/** Words between the article and the noun. */
const MOST_ADJECTIVES = 3;
const THAT_WHICH = wordSet('that which');

/** Whether a subject and a verb for which `speaks` holds stand from `from` on: `the firm called`. */
const isSubjectOfVerb = (
  r: FrameReader,
  from: number,
  limit: number,
  speaks: (item: number) => boolean,
): boolean => {
  const high = Math.min(limit, from + MOST_REMARK);
  for (let k = from; k < high; k += 1) {
    if (r.tag(k) === TAG.PUNCTUATION || r.isMarked(k)) return false;
    if (isFiniteTag(r.tag(k)) || (r.tag(k) === TAG.PARTICIPLE && k > from)) {
      let verb = k;
      while (verb + 1 < high && (r.tag(verb) === TAG.AUXILIARY || r.tag(verb + 1) === TAG.ADVERB)) verb += 1;
      return k > from && (speaks(k) || speaks(verb));
    }
  }
  return false;
};

/**
 * `said the vote was late, a remark that drew groans`, `…, a step that the union called illegal`, `…, a reference to
 * his rival`, from the article on: the narrator on what was said.
 */
export const isOnTheSaid = (
  r: FrameReader,
  article: number,
  limit: number,
  speaks: (item: number) => boolean,
): boolean => {
  if (!INDEFINITE.has(r.word(article))) return false;
  let noun = article + 1;
  const high = Math.min(limit - 1, noun + MOST_ADJECTIVES);
  while (noun < high && !WORDED.has(r.word(noun)) && !JUDGED.has(r.word(noun)) && !POINTERS.has(r.word(noun)))
    noun += 1;
  if (noun >= high) return false;
  const next = noun + 1;
  if (POINTERS.has(r.word(noun))) return r.word(next) === ID.to;
  const from = THAT_WHICH.has(r.word(next)) ? next + 1 : next;
  if (WORDED.has(r.word(noun)))
    return (from > next && isFiniteTag(r.tag(from))) || isSubjectOfVerb(r, from, limit, () => true);
  return isSubjectOfVerb(r, from, limit, speaks);
};

/** `a figure she said came from the bank`, at the subject: a noun with its article, of which a clause without `that` tells more. */
export const isContact = (r: FrameReader, subject: number, floor: number): boolean => {
  if (r.tag(subject - 1) !== TAG.NOUN) return false;
  let at = subject - 1;
  while (at > floor && at > subject - 1 - MOST_ADJECTIVES && !INDEFINITE.has(r.word(at))) at -= 1;
  return INDEFINITE.has(r.word(at)) && at > floor && r.isComma(at - 1);
};
