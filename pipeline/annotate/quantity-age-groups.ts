import { shift } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { GROWN_NOUNS } from '../lexicon/person-nouns.ts';
import type { Decimal } from '../core/decimal.ts';
import { isPersonNoun } from './name-classes.ts';
import { isYoungerThan } from './quantity-age-frames.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Quantity } from './quantity-types.ts';
import { isFiniteTag, TAG } from './tag-set.ts';
import { WORD } from './tokens.ts';

export const PERSONS = wordSet(
  'people children adults women men those anyone everyone residents patients kids boys girls citizens employees employee workers worker staff drivers voters patients members passengers homeowners tenants teenagers citizen persons person anybody individuals youngsters pupils students seniors woman man adult child',
);
const PRONOUNS = wordSet('he she i you we who');
const OVER_UNDER = wordSet('over under');
const ANYBODY = wordSet(
  'nobody anybody everybody somebody anyone everyone someone those people none person persons',
);
/** `nobody under 40 buys`: after a word for any person a number is an age, whatever follows. */
export const isOfAnybody = (s: Scene, first: number): boolean =>
  OVER_UNDER.has(s.word(first)) && ANYBODY.has(s.word(first - 1));
const BE = wordSet('is was are were am be');
const HAD = wordSet('had have has');
const BEEN = wordId('been');
const OF = wordId('of');
const OLDEST = 110n;

const GROWN = wordSet(GROWN_NOUNS);
const AND = wordId('and');
const COMMA = 44;
/** `and at 17 came second`. */
const isAtAge = (s: Scene, first: number): boolean =>
  AT.has(s.word(first - 1)) &&
  s.tags[first + 1] === TAG.PAST &&
  (s.word(first - 2) === AND || s.sign(first - 2) === COMMA);
/** `a girl of eight months`. */
export const isOfChild = (s: Scene, first: number): boolean =>
  s.word(first - 1) === OF && GROWN.has(s.word(first - 2));

const IS_SHORT = wordSet("'s ’s");
const AM_SHORT = wordSet("i'm i’m");
const ALSO = wordSet('also now just only still almost nearly');
const WHO = wordSet('who he she');
/** `my mother, who's 70`, `I'm 57`. */
export const isShortBe = (s: Scene, first: number): boolean =>
  AM_SHORT.has(s.word(ALSO.has(s.word(first - 1)) ? first - 2 : first - 1)) ||
  (IS_SHORT.has(s.word(first - 1)) && WHO.has(s.word(first - 2)));

const [ON, AVERAGE, NOW] = ['on', 'average', 'now'].map(wordId);
/** `first-time buyers are now 33 on average`, after people in the sentence. */
export const isMeanAge = (s: Scene, first: number, last: number): boolean => {
  if (s.word(last) !== ON || s.word(last + 1) !== AVERAGE) return false;
  const be = s.word(first - 1) === NOW ? first - 2 : first - 1;
  if (!BE.has(s.word(be))) return false;
  for (let i = be - 1; i >= Math.max(s.floor(first), be - MEAN_REACH); i -= 1)
    if (s.tags[i] === TAG.PLURAL && (PERSONS.has(s.word(i)) || MEAN_PERSONS.has(s.word(i)))) return true;
  return false;
};
const MEAN_REACH = 24;
const MEAN_PERSONS = wordSet(
  'mothers fathers buyers brides grooms graduates migrants farmers teachers nurses doctors recruits users customers viewers readers visitors tourists players inmates prisoners volunteers participants parents',
);

/** Words before an age at the head of a sentence: `At 23 she took a degree`, `By 30, he was rich`. */
export const AT_AGE = wordSet('at by');
const GROWN_UP = 12n;
const THEN = wordSet('he she');
/** `At 23 she took`: without a comma only where it can be no hour of a clock of twelve. */
export const isAgeThen = (s: Scene, { number: { first, last }, value }: Atom): boolean =>
  THEN.has(s.word(last)) && first - 1 === s.floor(first) && (value?.digits ?? 0n) > GROWN_UP;

const A_THE = wordSet('a the');
/** `a third, 15, was held`: between commas behind an ordinal that stands for a person. */
export const isOfAnother = (s: Scene, { first, last, number }: Atom, before: Atom | undefined): boolean =>
  before?.number.ordinal === true &&
  before.last === first - 1 &&
  s.sign(first - 1) === COMMA &&
  s.sign(last) === COMMA &&
  number.form === 'digits' &&
  number.digits === 2 &&
  A_THE.has(s.word(before.number.first - 1)) &&
  (s.tags[last + 1] === TAG.AUXILIARY || s.tags[last + 1] === TAG.PAST);

const isLife = (value: Decimal | undefined): boolean =>
  value?.scale === 0 && value.digits > 0n && value.digits < OLDEST;

const AGES = wordSet('age ages');
/** `the ages of the five`, `by two`. */
const NO_AGE = wordSet('by of the');
/** `lowered the voting age from 18 to 16`: what an age is, not so many of them. */
export const isOfAge = (s: Scene, { kind, counted, value, first, last, range }: Quantity): boolean => {
  if (kind !== 'count' && kind !== 'number') return false;
  if (isYoungerThan(s, { first, last }) && isLife(value)) return true;
  if (counted && counted.phrase.first >= last) return false;
  const isYears = range || isLife(value);
  if (!isYears) return false;
  if (isLateEvent(s, first)) return value !== undefined && (value.digits > 9n || s.t.kind[first] === WORD);
  if (isAtAge(s, first)) return value !== undefined && value.digits > 9n && last === first + 1;
  if (isInLife(s, first, last)) return value !== undefined && value.digits > GROWN_UP && last === first + 1;
  if (isAtTurn(s, first, last) || isAgeLimit(s, first)) return true;
  if (counted && isAgeOf(s, counted.head, { first, last }) && value !== undefined && value.digits > GROWN_UP)
    return true;
  return (
    counted !== undefined &&
    AGES.has(s.word(counted.head)) &&
    !NO_AGE.has(s.word(first - 1)) &&
    s.word(last) !== OF
  );
};

/** `the youngest speaker is 58`: how old one person is; not `the speaker is 58 minutes late`. */
const isAgeOf = (s: Scene, head: number, { first, last }: { first: number; last: number }): boolean =>
  BE.has(s.word(first - 1)) &&
  last === first + 1 &&
  head < first - 1 &&
  s.tags[head] === TAG.NOUN &&
  isPersonNoun(s.word(head)) &&
  (last >= s.limit(first) || s.tags[last] === TAG.PUNCTUATION) &&
  s.glued(last);

const [HIS, AT] = ['his her', 'at'].map(wordSet);
const EVENTS = wordSet('first last second third final only debut');
const EVENT_REACH = 6;
/** `her last expedition at 81`: when in a life. */
const isLateEvent = (s: Scene, first: number): boolean => {
  if (!AT.has(s.word(first - 1))) return false;
  for (let i = first - 2; i > first - EVENT_REACH && i > 0; i -= 1)
    if (EVENTS.has(s.word(i)) && HIS.has(s.word(i - 1))) return true;
  return false;
};

const [LIVED, LIMITS, JOBS] = ['died born aged', 'limit limits threshold ceiling', 'work school'].map(
  wordSet,
);
const STOPPED = wordSet('stopped started began quit left gave found finished');
/** `who has died aged 89, made a set on his table at 17 and sold`, `since he stopped work at 60`: when in a life that is told. */
const isInLife = (s: Scene, first: number, last: number): boolean => {
  if (!AT.has(s.word(first - 1))) return false;
  if (JOBS.has(s.word(first - 2)) && STOPPED.has(s.word(first - 3)))
    return last >= s.limit(first) || ENDS_AGE.has(s.tags[last]);
  if (s.word(last) !== AND || s.tags[first - 2] !== TAG.NOUN) return false;
  if (s.tags[last + 1] !== TAG.PAST && s.tags[last + 1] !== TAG.PARTICIPLE) return false;
  let own = false;
  for (let i = first - 2; i >= Math.max(s.floor(first), first - LIFE_REACH); i -= 1) {
    own ||= HIS.has(s.word(i)) && first - i < OWN_REACH;
    if (own && LIVED.has(s.word(i))) return true;
  }
  return false;
};
const [LIFE_REACH, OWN_REACH] = [40, 8];
/** `Evacuated at five, he`, `orphaned at nine`: turns of a life. */
const TURNS = wordSet(
  'evacuated orphaned adopted fostered apprenticed expelled enlisted conscripted ordained widowed divorced',
);
const isAtTurn = (s: Scene, first: number, last: number): boolean =>
  AT.has(s.word(first - 1)) &&
  TURNS.has(s.word(first - 2)) &&
  (last >= s.limit(first) || ENDS_AGE.has(s.tags[last]));
/** `an age limit of 19`. */
const isAgeLimit = (s: Scene, first: number): boolean =>
  s.word(first - 1) === OF && LIMITS.has(s.word(first - 2)) && AGES.has(s.word(first - 3));
/** Makes a figure an age; a limit of age is no bound of it. */
export const makeAge = (s: Scene, q: Quantity): void => {
  const ofAge = q.counted && AGES.has(s.word(q.counted.head)) ? q.counted : undefined;
  Object.assign(q, { kind: 'age', rule: 'aged', counted: ofAge });
  if (isAgeLimit(s, q.first)) Object.assign(q, { bound: undefined, high: undefined, modifier: undefined });
};
const ENDS_AGE = new Set<number>([TAG.PUNCTUATION, TAG.CONJUNCTION, TAG.SUBORDINATOR, TAG.PREPOSITION]);
/** `children under 5`, `one person in three over 65`, `she is over 65`: a bound of age; `first` is its first token, `before` the figure before. */
export const isAgeGroup = (
  s: Scene,
  q: Quantity,
  { first, before }: { first: number; before?: Quantity },
): boolean => {
  if (q.kind !== 'number' && q.kind !== 'count') return false;
  if (q.value?.scale !== 0 || q.value.digits >= OLDEST || first !== q.first - 1 || s.word(q.last) === OF)
    return false;
  if (PERSONS.has(s.word(first - 1)) || isOfAnybody(s, first)) return true;
  const next = s.tags[q.last] ?? TAG.PUNCTUATION;
  const alone = ENDS_AGE.has(next);
  // `two-thirds of visitors are under 40`
  const isAhead = s.tags[first - 2] === TAG.MODAL;
  const who = s.word(isAhead || HAD.has(s.word(first - 2)) ? first - 3 : first - 2);
  if (
    alone &&
    (BE.has(s.word(first - 1)) || (s.word(first - 1) === BEEN && HAD.has(s.word(first - 2)))) &&
    (PERSONS.has(who) || PEOPLE.has(who) || MEAN_PERSONS.has(who)) &&
    OVER_UNDER.has(s.word(first))
  )
    return true;
  if (!OVER_UNDER.has(s.word(first))) return false;
  // `drivers over 70 must`
  const isGrown = q.value.digits > 9n && s.tags[first - 1] === TAG.PLURAL && isPersonNoun(s.word(first - 1));
  if (isGrown && (alone || isFiniteTag(next))) return true;
  if (
    before?.kind === 'ratio' &&
    before.last === first &&
    before.counted &&
    PERSONS.has(s.t.word[before.counted.head])
  )
    return true;
  // `one in three is under 18`
  if (before?.kind === 'ratio' && before.last === first - 1 && BE.has(s.word(first - 1))) return true;
  return alone && BE.has(s.word(first - 1)) && PRONOUNS.has(s.word(first - 2));
};

const PEOPLE = wordSet('people residents inhabitants citizens women men voters workers');
const OLD = wordSet('old olds');
/** `2.4m years old`: a letter of scale before the years. */
export const scaledYears = (s: Scene, atom: Atom): Atom | undefined => {
  const { letter } = atom.number;
  if (!letter || !atom.value || !s.glued(letter.token) || !OLD.has(s.word(letter.token + 2)))
    return undefined;
  const unit = s.units.read(letter.token + 1, false);
  if (!unit?.time) return undefined;
  const value = shift(atom.value, letter.exponent);
  return { ...atom, kind: 'age', rule: 'years-old', last: letter.token + 3, unit, value };
};
