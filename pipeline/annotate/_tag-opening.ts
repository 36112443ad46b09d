import { wordId, wordSet, WordSet } from '../core/vocabulary.ts';
import { SPEECH_NOUNS } from '../lexicon/cue-verbs.ts';
import { MONTHS as MONTH_NAMES } from '../lexicon/months.ts';
import { GERUND_MASK, NOUN_MASK, PAST_MASK, PLURAL_MASK, PRESENT_MASK } from '../lexicon/suffixes.ts';
import { TAG, type Tag } from './tag-set.ts';
import { listedMask } from './tag-words.ts';
import { NUMBER, SPACE_BEFORE, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';

const WHO = new WordSet(['who', 'which', 'whose']);
const COMMA = 44;
const HYPHEN = 45;

/**
 * Whether a capital that opens a sentence names its subject, though the word is listed as a verb only:
 * `Unite, which represents the workers, warned`: no order is followed by such a clause.
 */
export const opensAsName = (t: Tokens, i: number, limit: number): boolean =>
  i + 2 < limit &&
  (t.flags[i] & UPPER_FIRST) !== 0 &&
  t.text.charCodeAt(t.start[i + 1]) === COMMA &&
  WHO.has(t.word[i + 2]);

/** Participles that are the first word of names: `United States`, `Associated Press`. */
const NAME_PARTICIPLES = wordSet(
  'united associated allied amalgamated consolidated federated combined applied advanced',
);

/** Whether a participle with a capital may open a name. */
export const opensNames = (t: Tokens, i: number): boolean => NAME_PARTICIPLES.has(t.word[i]);

const ONCE = wordId('once');

const SINCE = wordId('since');
const HAVE = wordSet('has have had');
const BEEN = wordId('been');

/** `once told him`, `has since told him`: a verb follows and no subject; `once it fell`, `since it fell` are clauses. */
export const isAdverbBeforeVerb = (t: Tokens, i: number, next: number): boolean => {
  const isVerb = (next & PAST_MASK) !== 0;
  if (t.word[i] === ONCE) return isVerb && (next & (NOUN_MASK | PLURAL_MASK)) === 0;
  if (t.word[i] !== SINCE || i === 0 || !HAVE.has(t.word[i - 1])) return false;
  return isVerb || t.word[i + 1] === BEEN;
};

const BACK = wordId('back');
const TO = wordId('to');
const OBJECTS: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.POSSESSIVE, TAG.PROPER]);

/** `refused to back the levy`, `would back him`: a verb with its object, where `back` has no verb before it. */
export const isBacking = (t: Tokens, fixed: Uint8Array, i: number): boolean =>
  i > 0 &&
  i + 1 < t.count &&
  t.word[i] === BACK &&
  (t.word[i - 1] === TO || fixed[i - 1] === TAG.MODAL) &&
  OBJECTS.has(fixed[i + 1]);

/** `at which point their numbers fell`: between a preposition's relative and the subject stands a noun, no verb. */
export const isAskedNoun = (tags: Uint8Array, relative: number, mask: number): boolean =>
  relative > 0 && tags[relative - 1] === TAG.PREPOSITION && (mask & (NOUN_MASK | PLURAL_MASK)) !== 0;

/** Those who tell, in the plural: no noun follows them as `report` follows `sales`. */
const TELLERS = wordSet(
  'researchers scientists authors experts officials doctors analysts economists campaigners critics witnesses prosecutors lawyers engineers historians scholars academics investigators reporters observers astronomers physicists biologists',
);
export const isTeller = (t: Tokens, k: number): boolean => TELLERS.has(t.word[k]);

const DEFINITE = wordSet('the his her its their our my');
/** Participles that keep an object: `a man given the job`, `a firm called the Works`. */
const TWO_OBJECTS = wordSet(
  'given awarded granted offered sent shown paid handed denied taught told lent sold left brought made called named dubbed elected appointed declared deemed considered titled entitled nicknamed asked promised owed cost',
);
const TIMES = wordSet('day days week weeks month months year years night morning last next past');

/** `Leeds opened the game before …`: a form with a definite object is no participle of its noun. */
const hasOwnObject = (t: Tokens, i: number): boolean =>
  i + 2 < t.count && DEFINITE.has(t.word[i + 1]) && !TWO_OBJECTS.has(t.word[i]) && !TIMES.has(t.word[i + 2]);

/** "state-owned": after a hyphen without a space. */
export const isGlued = (t: Tokens, i: number): boolean =>
  (t.flags[i] & SPACE_BEFORE) === 0 && t.text.charCodeAt(t.start[i] - 1) === HYPHEN;

/** `'s`: a verb after a pronoun, else the sign of an owner. */
export const apostropheTag = (tags: Uint8Array, i: number): Tag => {
  const before = i > 0 ? tags[i - 1] : 0;
  return before === TAG.PRONOUN || before === TAG.RELATIVE || before === TAG.SUBORDINATOR
    ? TAG.AUXILIARY
    : TAG.POSSESSIVE;
};

const CONTENTS = new WordSet([
  ...SPEECH_NOUNS.split(' '),
  ...'fact evidence news fear hope idea risk chance sign possibility likelihood proof rumour rumor doubt thought notion theory feeling sense report fears signs message reminder theme story'.split(
    ' ',
  ),
]);
const AFTER_VERB: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.NUMERAL,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
]);

/** `a sponge that lives below the ice`: after a thing in the singular that tells nothing, a form in -s is its verb. */
export const isWhatDoes = (t: Tokens, masks: Uint16Array, fixed: Uint8Array, that: number): boolean => {
  if (that === 0 || that + 2 >= t.count || fixed[that + 1] !== 0 || fixed[that - 1] !== 0) return false;
  const isThing = (masks[that - 1] & NOUN_MASK) !== 0 && (masks[that - 1] & PLURAL_MASK) === 0;
  const mayDo = (masks[that + 1] & PRESENT_MASK) !== 0;
  return isThing && mayDo && AFTER_VERB.has(fixed[that + 2]) && !CONTENTS.has(t.word[that - 1]);
};

const [USE, OF] = ['use', 'of'].map(wordId);
const AFTER_USE = wordSet('per among');
/** `Drug use among pupils rose`, `energy use has fallen`: after one thing stands no `use` that agrees with it; a verb or `of` follows. */
export const isNounOfUse = (t: Tokens, tags: Uint8Array, fixed: Uint8Array, i: number): boolean => {
  if (t.word[i] !== USE || i === 0 || i + 1 >= t.count) return false;
  if (t.word[i + 1] === OF) return true;
  if (tags[i - 1] !== TAG.NOUN && tags[i - 1] !== TAG.PROPER) return false;
  const next = fixed[i + 1];
  if (next === TAG.AUXILIARY || next === TAG.MODAL || AFTER_USE.has(t.word[i + 1])) return true;
  const mask = listedMask(t.word[i + 1]);
  return next === 0 && (mask & PAST_MASK) !== 0 && (mask & (NOUN_MASK | PLURAL_MASK)) === 0;
};

const ACCUSATIVES = wordSet('him them us me');

/** `and bad weather kept them away`: a participle after its noun has no object. */
export const takesPronoun = (t: Tokens, i: number): boolean =>
  i + 1 < t.count && ACCUSATIVES.has(t.word[i + 1]) && !TWO_OBJECTS.has(t.word[i]);

/** Tokens of the phrase that opens a sentence. */
const LONGEST_OPENING = 16;

/** `In a statement released after the attack, …`: the noun of a preposition that opens the sentence is no subject. */
const opensWithPhrase = (t: Tokens, tags: Uint8Array, i: number): boolean => {
  if (i < 3 || tags[i - 1] !== TAG.NOUN) return false;
  let k = i - 2;
  while (k > 0 && tags[k] === TAG.ADJECTIVE) k -= 1;
  if (k < 1 || (tags[k] !== TAG.DETERMINER && tags[k] !== TAG.POSSESSIVE)) return false;
  if (tags[k - 1] !== TAG.PREPOSITION || (t.flags[k - 1] & UPPER_FIRST) === 0) return false;
  const high = Math.min(t.count, i + LONGEST_OPENING);
  for (let n = i + 1; n < high; n += 1) if (t.text.charCodeAt(t.start[n]) === COMMA) return true;
  return false;
};

/** Whether a past form is a participle of the noun before it; `ahead` says that the verb of the clause is still to come. */
export const isReduced = (t: Tokens, tags: Uint8Array, i: number, ahead: boolean): boolean =>
  (ahead && !hasOwnObject(t, i)) || opensWithPhrase(t, tags, i);

const MONTHS = new WordSet(Object.keys(MONTH_NAMES));
const ENDED = wordId('ended');
/** Stretches of time that a report is about. */
const REPORTED_TIMES = wordSet(
  'year years quarter quarters month months week weeks period periods half season fortnight',
);

/** `results for the quarter ended June 30`: the last day follows at once; what comes to an end does so `on` a day. */
export const endsReport = (t: Tokens, i: number, limit: number): boolean =>
  t.word[i] === ENDED &&
  i > 0 &&
  i + 1 < limit &&
  REPORTED_TIMES.has(t.word[i - 1]) &&
  (t.kind[i + 1] === NUMBER || MONTHS.has(t.word[i + 1]));

const SMALL_S = 115;
export const APOSTROPHES = new Set([39, 0x2019]);

/** `the Teachers' Union`: an apostrophe right after an s, and a word with a capital or small letter apart from it. */
export const isPluralOwner = (t: Tokens, i: number, limit: number): boolean =>
  APOSTROPHES.has(t.text.charCodeAt(t.start[i])) &&
  t.end[i] - t.start[i] === 1 &&
  i > 0 &&
  i + 1 < limit &&
  (t.flags[i] & SPACE_BEFORE) === 0 &&
  (t.flags[i + 1] & SPACE_BEFORE) !== 0 &&
  t.kind[i + 1] === WORD &&
  t.text.charCodeAt(t.end[i - 1] - 1) === SMALL_S;

const [ET, AL] = [wordId('et'), wordId('al')];

/** `Smith et al cite`: the others, of whom there are several. */
export const isOthers = (t: Tokens, i: number): boolean => t.word[i] === AL && i > 0 && t.word[i - 1] === ET;

/** "to resonate": an unlisted word in "ate" after "to" is a verb. */
export const endsInAte = (t: Tokens, k: number): boolean => {
  const end = t.end[k];
  return listedMask(t.word[k]) === 0 && end - t.start[k] > 5 && t.text.startsWith('ate', end - 3);
};

const COUNTS = wordSet('to votes percent per % points');

/** `protested by shouting`, `voted by 24 to 19`: a form in -ing or an amount after "by" tells how, and not by whom. */
export const isMeans = (t: Tokens, masks: Uint16Array, i: number): boolean =>
  (masks[i] & GERUND_MASK) !== 0 || (i + 1 < t.count && t.kind[i] === NUMBER && COUNTS.has(t.word[i + 1]));

const OPENING_MARKS = new Set([34, 39, 0x201c, 0x2018, 0xab]);

/** Whether a quotation mark that opens stands at token `i`. */
export const isOpeningMark = (t: Tokens, i: number): boolean =>
  OPENING_MARKS.has(t.text.charCodeAt(t.start[i])) && (t.flags[i] & SPACE_BEFORE) !== 0;

const ARTICLES = wordSet('the a an their our his her');
const AND = wordId('and');
const DOES = wordSet('said says told tells added who from of for on in had has was is did does');

/** `said the forward`, `Forward Ann Lee`, `and forward Ann Lee`: a player, no direction (`the forward pass`, `the way forward`). */
export const isForward = (
  { word, kind, flags, count, text, start, end }: Tokens,
  i: number,
  last: number,
): boolean => {
  const upper = (k: number): boolean => k < count && kind[k] === WORD && (flags[k] & UPPER_FIRST) !== 0;
  const before = i > 0 ? word[i - 1] : -1;
  // `Spanish forward Ann Lee`, no `Moving forward, Ann Lee`
  const isOf = i > 0 && upper(i - 1) && !text.slice(start[i - 1], end[i - 1]).endsWith('ing');
  if (upper(i) || before === AND || isOf) return i + 2 < last && upper(i + 1) && upper(i + 2);
  return (
    ARTICLES.has(before) && (i + 1 >= last || kind[i + 1] !== WORD || upper(i + 1) || DOES.has(word[i + 1]))
  );
};

const BEFORE_TO = wordSet('according thanks owing contrary');

/** `according to research`: a "to" that opens no infinitive. */
export const followsSource = ({ word }: Tokens, to: number): boolean => to > 0 && BEFORE_TO.has(word[to - 1]);
