import { wordId, wordSet } from '../core/vocabulary.ts';
import { clausePhrase } from './_clause-phrases.ts';
import { type Cue, phrasalCueOf, TAKES } from './cues.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import { SPEAKERS } from './_phrase-walker.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const OUT = wordId('out');
const BACK = wordId('back');
const RETURNED = wordSet(
  'shot shoot shoots fired fires hit hits wrote writes snapped snaps shouted shouts yelled',
);
const SUBJECTS = wordSet('he she they');
const CLOSES = ',?!…—–-';
const COLON = 58;
/** Items of a subject between marked words and the verb after them. */
const MOST_SUBJECT = 12;

/** Where a cue at `item` ends, with the particle that belongs to it: `pointed out`, `shot back`, `went on`. */
export const endOfCue = (r: FrameReader, item: number, limit: number): number => {
  if (item + 1 >= limit) return item + 1;
  const phrase = clausePhrase(r, item, limit);
  if (phrase) return phrase.end;
  const next = r.word(item + 1);
  const isParticle =
    next === OUT || (next === BACK && RETURNED.has(r.word(item))) || phrasalCueOf(r.word(item), next);
  return isParticle ? item + 2 : item + 1;
};

/** Whether marked words end as those do that a clause with their speaker follows: `“It is,”`, `“Why?”`. */
const endsInTag = (r: FrameReader, item: number): boolean =>
  r.isMarked(item) && CLOSES.includes(r.t.text[r.endOf(item) - 2] ?? ' ');

const OPENS_INTRODUCTION: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.SUBORDINATOR,
  TAG.GERUND,
  TAG.PARTICIPLE,
  TAG.ADVERB,
]);

/** `The road was shut, Ann Lee went on.`: a name or pronoun behind the comma of a whole clause, and nothing after the verb. */
const goesOnAfterClause = (r: FrameReader, item: number, { floor, limit }: FrameBounds): boolean => {
  if (item + 2 < limit && r.tag(item + 2) !== TAG.PUNCTUATION) return false;
  if (r.tag(item - 1) !== TAG.PROPER && !SUBJECTS.has(r.word(item - 1))) return false;
  let comma = item - 1;
  while (comma > floor && (r.tag(comma) === TAG.PROPER || r.tag(comma) === TAG.PRONOUN)) comma -= 1;
  if (!r.isComma(comma) || OPENS_INTRODUCTION.has(r.tag(floor))) return false;
  for (let k = floor + 1; k < comma; k += 1) if (isFiniteTag(r.tag(k))) return true;
  return false;
};

/**
 * The cue of a verb that tells of speech only with its particle: `"…," she went on`, `he chipped in: "…"`;
 * `undefined` where no marked words stand beside them (`prices went on rising`).
 */
export const phrasalCue = (r: FrameReader, item: number, { floor, limit }: FrameBounds): Cue | undefined => {
  const cue = item + 1 < limit ? phrasalCueOf(r.word(item), r.word(item + 1)) : undefined;
  if (!cue || item === floor) return undefined;
  const after = item + 2;
  if (goesOnAfterClause(r, item, { floor, limit }))
    return { lemma: cue.lemma, class: cue.class, takes: TAKES.clause, forms: cue.forms };
  const isSign = after < limit && (r.isComma(after) || r.isSign(after, COLON));
  if (isSign && after + 1 < limit && r.isMarked(after + 1)) return cue;
  for (let k = item - 1; k >= Math.max(floor, item - MOST_SUBJECT); k -= 1) {
    if (r.isMarked(k)) return endsInTag(r, k) && !isObject(r, after, limit) ? cue : undefined;
    // `"…," retired teacher Ann Lee called out`
    if (isFiniteTag(r.tag(k)) && !(r.tag(k) === TAG.PAST && r.isMarked(k - 1))) return undefined;
  }
  return undefined;
};

/** `"…," he put in a claim`, `went on strike`: what follows is the object of a preposition. */
const isObject = (r: FrameReader, after: number, limit: number): boolean => {
  const tag = after < limit ? r.tag(after) : TAG.PUNCTUATION;
  const isSubject = r.isMarked(after - 3) || (r.isComma(after - 3) && r.isMarked(after - 4));
  return (
    !isSubject && (tag === TAG.NOUN || tag === TAG.PLURAL || tag === TAG.DETERMINER || tag === TAG.GERUND)
  );
};

/** `“…,” the court heard`: others speak there. */
const HEARD = wordId('heard');
/** A past form behind words with a verb of their own may be read as a participle. */
const TOLD: ReadonlySet<number> = new Set([TAG.PAST, TAG.PRESENT, TAG.PARTICIPLE]);
const OPENS: ReadonlySet<number> = new Set([
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.PROPER,
  TAG.NOUN,
  TAG.PLURAL,
  TAG.ADJECTIVE,
]);

/** `"They lost," Bo Chen vociferated`: who stands with a verb right behind marked words that end in a comma. */
export const subjectBehind = (
  r: FrameReader,
  walkRight: (from: number, limit: number) => number,
  marked: number,
  limit: number,
): ItemRange | undefined => {
  const first = r.isComma(marked + 1) ? marked + 2 : marked + 1;
  if (first >= limit || r.t.text[r.endOf(marked) - 2] !== ',') return undefined;
  const isPronoun = SUBJECTS.has(r.word(first));
  if (!isPronoun && !OPENS.has(r.tag(first))) return undefined;
  let last = isPronoun ? first + 1 : walkRight(first, limit);
  for (let k = first + 1; k < last; k += 1)
    if (r.tag(k) === TAG.PARTICIPLE && r.tag(k - 1) === TAG.PROPER) last = k;
  const verb = r.tag(last) === TAG.ADVERB ? last + 1 : last;
  const isTold = last > first && verb < limit && TOLD.has(r.tag(verb)) && r.word(verb) !== HEARD;
  return isTold ? { first, last } : undefined;
};

/** Whether a phrase is one of somebody who may speak: a name, `he`, `the neighbour`. */
export const mayBeSpeaker = (r: FrameReader, { last }: ItemRange): boolean =>
  r.tag(last - 1) === TAG.PROPER || SUBJECTS.has(r.word(last - 1)) || SPEAKERS.has(r.word(last - 1));
