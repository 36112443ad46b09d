import { compare, integer } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { isHyphen } from './quantity-trap-chains.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [ONE, OF, ANOTHER, OUT, OTHER, SO, POSSESSIVE] = "one of another out other so 's"
  .split(' ')
  .map(wordId);
const BEFORE = wordSet('no the this that each any every another which some number');
const JOINED = wordSet('off of on sided way stop liner time');
const NOUNS = wordSet('day another such');
const RATIO_WORDS = wordSet('in out over to or and');
const ARTICLES = wordSet('a an the this that another');
const ONLY = wordSet('only just');
const JOINTS = wordSet('and but while , ; : – —');
/** `the two firms became one`. */
const BECOMING = wordSet('become becomes became becoming make makes made making call calls called');
const MOST_BACK = 30;
const MOST_COUNTED = 4;
const UNITY = integer(1);

/** Whether a number in words begins at a token. */
const isInWords = (s: Scene, at: number): boolean =>
  s.numbers.ofToken[at] >= 0 && s.numbers.list[s.numbers.ofToken[at]].form === 'words';

/** `an orange one stays in force`, `the new one costs less`: the pronoun, described. */
const isDescribed = (s: Scene, at: number): boolean => {
  const tag = s.tags[at - 1];
  if (!ARTICLES.has(s.word(at - 2)) || (tag !== TAG.ADJECTIVE && tag !== TAG.NOUN)) return false;
  const next = s.tags[at + 1];
  return next !== TAG.NOUN && next !== TAG.PROPER && next !== TAG.NUMERAL;
};

/** Whether more than one of something is counted before a token of the sentence: `four skiers`. */
const hasSeveral = (s: Scene, at: number): boolean => {
  const floor = Math.max(s.floor(at), at - MOST_BACK);
  for (let i = at - 1; i >= floor; i -= 1) {
    const number = s.numbers.list[s.numbers.ofToken[i]];
    if (!number || number.ordinal || !number.value || compare(number.value, UNITY) <= 0) continue;
    for (let j = number.last; j < at && j < number.last + MOST_COUNTED; j += 1) {
      if (s.tags[j] === TAG.PLURAL) return true;
      if (!isNounTag(s.tags[j]) && s.tags[j] !== TAG.ADJECTIVE && s.tags[j] !== TAG.PARTICIPLE) break;
    }
  }
  return false;
};

const AFTER_OBJECT = new Set<number>([TAG.PUNCTUATION, TAG.CONJUNCTION, TAG.PREPOSITION, TAG.ADVERB]);
/** `bought one and moved on`, `has sent up one so far`: the object of a verb. */
const isObject = (s: Scene, { first, last }: NumberSpan): boolean => {
  const isParticle = s.tags[first - 1] === TAG.PREPOSITION || s.tags[first - 1] === TAG.ADVERB;
  const verb = isParticle ? first - 2 : first - 1;
  const tag = s.tags[verb];
  const isDeed = tag === TAG.PAST || tag === TAG.PARTICIPLE || (!isParticle && tag === TAG.BASE);
  if (!isDeed || BECOMING.has(s.word(verb)) || s.word(last) === OF) return false;
  return last >= s.limit(first) || AFTER_OBJECT.has(s.tags[last]) || s.word(last) === SO;
};

/** `, one got out alive and one is still missing`: the subject of what was done. */
const isSubject = (s: Scene, { first, last }: NumberSpan): boolean =>
  JOINTS.has(s.word(first - 1)) && (s.tags[last] === TAG.PAST || s.tags[last] === TAG.AUXILIARY);

/** `sold three plants and bought one`: one of what is counted before in the sentence. */
const isOneOfThem = (s: Scene, n: NumberSpan): boolean =>
  (isSubject(s, n) || isObject(s, n)) && hasSeveral(s, n.first);

/** `one or two`, `between one and three`, `from one to five`. */
const isListed = (s: Scene, n: NumberSpan): boolean =>
  s.numbers.ofToken[n.last + 1] >= 0 ||
  s.numbers.ofToken[n.first - 2] >= 0 ||
  s.sign(n.last) === 8211 ||
  s.sign(n.last) === 45;

/** Why the word `one` counts nothing: `no one`, `one of them`, `the new one`; `undefined` where it is a number. */
export const pronounOne = (s: Scene, n: NumberSpan): string | undefined => {
  const { t } = s;
  if (t.word[n.first] !== ONE || n.last - n.first !== 1) return undefined;
  const next = n.last;
  const before = s.word(n.first - 1);
  if (isHyphen(s.sign(next)) && s.glued(next))
    return JOINED.has(s.word(next + 1)) ? 'an idiom with one' : undefined;
  if (isHyphen(s.sign(n.first - 1)) && s.glued(n.first)) return 'an idiom with one';
  // `and that one in eight had waited`; `running one costs more`
  const isShare = RATIO_WORDS.has(s.word(next)) && isInWords(s, next + 1);
  const isDone = s.tags[next] === TAG.PLURAL && s.tags[n.first - 1] === TAG.GERUND;
  if ((BEFORE.has(before) && !isShare) || isDone) return 'the pronoun one';
  if (isOneOfThem(s, n)) return undefined;
  if (next >= t.count || (isDescribed(s, n.first) && !isShare)) return 'the pronoun one';
  if (t.word[next] === OF || t.word[next] === ANOTHER || t.word[next] === POSSESSIVE)
    return 'one of several, or the pronoun one';
  if (NOUNS.has(t.word[next])) return 'an idiom with one';
  const tag = s.tags[next];
  if (RATIO_WORDS.has(t.word[next]) && s.numbers.ofToken[next + 1] >= 0) return undefined;
  if (t.word[next] === OUT) return undefined;
  if (tag === TAG.PRONOUN && s.word(next) !== OTHER) return 'the pronoun one';
  if (isNounTag(tag) || tag === TAG.ADJECTIVE || tag === TAG.NUMERAL) return undefined;
  if (tag === TAG.GERUND && n.first > 0 && s.tags[n.first - 1] === TAG.PREPOSITION) return undefined;
  // `dropped just one set`
  if (isVerbTag(tag) && ONLY.has(before)) return undefined;
  if (tag === TAG.PARTICIPLE || tag === TAG.GERUND || tag === TAG.PAST)
    return isNounTag(s.tags[next + 1]) ? undefined : 'the pronoun one';
  return isListed(s, n) ? undefined : 'the pronoun one';
};
