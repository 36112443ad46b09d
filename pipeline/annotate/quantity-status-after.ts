import { wordId, wordSet } from '../core/vocabulary.ts';
import { GUESSERS } from '../lexicon/future-words.ts';
import { CALCULATED, GUESSED, MADE, MEANT_AFTER, SUPPOSED } from '../lexicon/status-words.ts';
import type { Scene } from './quantity-scene.ts';
import { BE, CUES, INTENDED, type Status, statusBy } from './quantity-status-cues.ts';
import type { Counted, QuantityKind } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const SUPPOSES = wordSet(SUPPOSED);
const CALCULATES = wordSet(CALCULATED);
const GUESSES = wordSet(GUESSED);
const MEANS = wordSet(MEANT_AFTER);
const GUESSING = wordSet(GUESSERS);
const MAKES = wordSet(MADE);
const LIKELY = wordSet('likely possible probable achievable');
const DEAD = wordSet('dead drowned killed trapped missing buried lost infected ill');
const NOW = wordSet('is are');
const LINKS = wordSet('for on');
const COUNTED_ON = wordSet('looked bargained counted banked reckoned budgeted guided');
const CALLED_FOR = wordSet('called asked pushed argued campaigned pressed lobbied planned pleaded');
const [THAT, HAVE, OFF, BE_BASE] = ['that', 'have', 'off', 'be'].map(wordId);
const CLAUSE_REACH = 9;

/** `15 people feared dead`, `60 are thought to have been inside`; not `two men thought to be brothers`. */
const supposedAfter = (s: Scene, to: number): Status | undefined => {
  const isCopula = NOW.has(s.word(to));
  const at = BE.has(s.word(to)) ? to + 1 : to;
  if (!SUPPOSES.has(s.word(at)) || s.tags[at - 1] === TAG.RELATIVE) return undefined;
  const isDone = isCopula && s.tags[at + 1] === TAG.TO && (s.word(at + 2) === HAVE || isSomewhere(s, at + 2));
  return isDone || DEAD.has(s.word(at + 1)) ? statusBy('tentative', at) : undefined;
};

/** `to be trapped`, `to be among them`: what is guessed of the counted, not what they are: `to be brothers`. */
const isSomewhere = (s: Scene, be: number): boolean => {
  if (s.word(be) !== BE_BASE) return false;
  const at = s.tags[be + 1] === TAG.ADVERB ? be + 2 : be + 1;
  const tag = s.tags[at];
  return (
    tag === TAG.PARTICIPLE ||
    tag === TAG.PREPOSITION ||
    tag === TAG.GERUND ||
    tag === TAG.ADVERB ||
    s.tags[at - 1] === TAG.ADVERB ||
    DEAD.has(s.word(at))
  );
};

const isMeaning = (s: Scene, i: number): boolean =>
  GUESSES.has(s.word(i)) ||
  MEANS.has(s.word(i)) ||
  (LINKS.has(s.word(i + 1)) && (COUNTED_ON.has(s.word(i)) || CALLED_FOR.has(s.word(i))));

/** The verb of a clause on the figure at `from` whose object it is: `the 4% it promised`, `the €3m which the club hopes to raise`; −1 for none. */
const verbOfClause = (s: Scene, from: number): number => {
  const limit = Math.min(s.limit(from - 1), from + CLAUSE_REACH);
  let isNamed = false;
  for (let i = from; i < limit; i += 1) {
    const tag = s.tags[i];
    if (isNamed && isMeaning(s, i)) return i;
    if (
      tag === TAG.PROPER ||
      tag === TAG.PRONOUN ||
      tag === TAG.DETERMINER ||
      tag === TAG.POSSESSIVE ||
      GUESSING.has(s.word(i))
    )
      isNamed = true;
    else if (
      tag !== TAG.AUXILIARY &&
      !isNounTag(tag) &&
      tag !== TAG.ADVERB &&
      tag !== TAG.ADJECTIVE &&
      tag !== TAG.RELATIVE &&
      s.word(i) !== THAT
    )
      return -1;
  }
  return -1;
};

/** Whether nothing after the verb at `i` is its object, so that the figure before it is: `promised in May`, `hopes to raise`, `bargained for`. */
const lacksObject = (s: Scene, i: number, kind?: QuantityKind): boolean => {
  if (i + 1 >= s.limit(i)) return true;
  const tag = s.tags[i + 1];
  // `the 30 hostages it promised to free` are there
  if (tag === TAG.TO) return kind !== 'count' || MAKES.has(s.word(i + 2));
  return (
    tag === TAG.PREPOSITION ||
    tag === TAG.PUNCTUATION ||
    tag === TAG.CONJUNCTION ||
    tag === TAG.ADVERB ||
    tag === TAG.SUBORDINATOR ||
    LINKS.has(s.word(i + 1))
  );
};

/**
 * By the clause behind the figure whose object it is, or by what it is supposed to be:
 *   the 350,000 Wall Street had pencilled in; the £90,000 it hopes to collect; another 12 feared dead
 * `last` is the token after the figure, `end` that after what is counted.
 */
export const clauseAfter = (
  s: Scene,
  first: number,
  last: number,
  end: number,
  kind?: QuantityKind,
): Status | undefined => {
  const supposed = supposedAfter(s, last) ?? supposedAfter(s, end);
  if (supposed) return supposed;
  // `thinks 12 million likely`
  if (CALCULATES.has(s.word(first - 1)) && (LIKELY.has(s.word(last)) || LIKELY.has(s.word(end))))
    return statusBy('forecast', first - 1);
  if (s.tags[first - 1] !== TAG.DETERMINER) return undefined;
  const verb = verbOfClause(s, last);
  if (verb < 0) return undefined;
  if (COUNTED_ON.has(s.word(verb)) && LINKS.has(s.word(verb + 1)))
    return lacksObject(s, verb + 1) ? statusBy('forecast', verb, verb + 2) : undefined;
  if (CALLED_FOR.has(s.word(verb)) && LINKS.has(s.word(verb + 1)))
    return lacksObject(s, verb + 1) ? statusBy('planned', verb, verb + 2) : undefined;
  const { [verb]: tag } = s.tags;
  if (GUESSES.has(s.word(verb))) {
    const isTold = tag === TAG.PAST || tag === TAG.PARTICIPLE || s.tags[verb - 1] === TAG.AUXILIARY;
    return isTold ? statusBy(CUES.get(s.word(verb)) === 'planned' ? 'planned' : 'forecast', verb) : undefined;
  }
  return lacksObject(s, verb, kind) ? statusBy('planned', verb) : undefined;
};

/** In the phrase of what is counted: `80 billion dollars' worth of tentative deals`. */
export const inCounted = (s: Scene, last: number, counted: Counted | undefined): Status | undefined => {
  if (!counted || counted.phrase.first < last || s.word(last) === OFF) return undefined;
  for (let i = counted.phrase.first; i < counted.head; i += 1) {
    const value = CUES.get(s.word(i));
    if (value && (value === 'tentative' || INTENDED.has(s.word(i)))) return statusBy(value, i);
  }
  return undefined;
};
