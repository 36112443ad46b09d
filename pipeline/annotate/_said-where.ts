import { wordId, wordSet, WordSet } from '../core/vocabulary.ts';
import { ID, speechNouns } from './cues.ts';
import type { FrameReader, ItemRange } from './_frame-reader.ts';
import { SPEAKERS } from './_phrase-walker.ts';
import { isFiniteTag, TAG } from './tag-set.ts';
import { ALL_UPPER } from './tokens.ts';

const THAN = wordId('than');
const TIMES = wordSet('once twice');
/** Verbs behind which those stand who hear it. */
const HEARD = wordSet('told tells telling tell');

/** Where words are said: `in an interview with Rolling Stone`. */
const OCCASIONS = wordSet(
  'interview statement email letter speech address post tweet report release conference briefing call message podcast broadcast programme program show affidavit filing memo video note comment remarks meeting hearing testimony documentary',
);
/** `statement`, `interview`: a noun for where words are said. */
export const isOccasion = (r: FrameReader, item: number): boolean => OCCASIONS.has(r.word(item));
const PLACED = new WordSet(['in', 'on', 'at', 'during']);
const WITH = new WordSet(['with', 'to', 'for', 'on', 'from', 'by', 'at']);
/** Words of the occasion before its noun, and of who is met there. */
const MOST_BEFORE = 4;
const MOST_AFTER = 6;
/** Words of an aside after the hearer. */
const MOST_ASIDE = 14;
/** What the noun phrase of an occasion or a hearing is made of. */
export const NOUNS: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.ADJECTIVE,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
]);

/**
 * Where an occasion that begins at an item may end, the longer end first:
 *
 *     said in an interview with Rolling Stone he was
 *          ^                                 ^
 */
export const occasionEnds = (r: FrameReader, at: number, limit: number): readonly number[] => {
  if (at >= limit || r.tag(at) !== TAG.PREPOSITION || !PLACED.has(r.word(at))) return [];
  let noun = at + 1;
  const high = Math.min(limit, noun + MOST_BEFORE);
  while (noun < high && NOUNS.has(r.tag(noun)) && !OCCASIONS.has(r.word(noun))) noun += 1;
  if (noun >= limit || !OCCASIONS.has(r.word(noun)) || isFiniteTag(r.tag(noun))) return [];
  let end = noun + 1;
  // `in a video statement`
  while (end < limit && OCCASIONS.has(r.word(end)) && r.tag(end) === TAG.NOUN) end += 1;
  if (end >= limit || r.tag(end) !== TAG.PREPOSITION || !WITH.has(r.word(end))) return [end];
  let after = end + 1;
  const stop = Math.min(limit, after + MOST_AFTER);
  const ends: number[] = [end];
  while (after < stop && NOUNS.has(r.tag(after))) {
    after += 1;
    if (r.tag(after - 1) === TAG.PROPER || r.tag(after - 1) === TAG.NOUN) ends.unshift(after);
  }
  return ends;
};

/** Plurals that the tags take for verbs behind `that`: `said by phone that talks with the union had failed`. */
const PLURALS = wordSet(
  'talks prices plans reports claims shares rates costs tests results moves attacks strikes raids cuts rules sales losses deals trials fees loans visits deaths arrests flights calls protests votes works',
);

/** Whether `that` at an item opens a clause. */
export const isThat = (r: FrameReader, at: number): boolean => {
  if (r.word(at) !== ID.that) return false;
  if (isFiniteTag(r.tag(at + 1))) return PLURALS.has(r.word(at + 1)) && r.tag(at + 2) === TAG.PREPOSITION;
  const tag = r.tag(at);
  return tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE || tag === TAG.DETERMINER || tag === TAG.PRONOUN;
};

const REFUSED = wordSet('refused refuses declined declines');
const TOLD = wordSet(
  'say comment give elaborate name confirm answer discuss specify identify disclose reveal',
);

/** `…, but refused to say why`: the narrator tells what was not said. */
export const isSilence = (r: FrameReader, at: number): boolean =>
  REFUSED.has(r.word(at)) && r.word(at + 1) === ID.to && TOLD.has(r.word(at + 2));

const WARNED = wordSet(
  'warned warns warn warning reminded reminds remind reminding promised promises promise promising advised advises advise advising cautioned',
);

/** `warned residents that …`, `reminding the members of the board that …`: who hears it stands between the verb and `that`. */
export const isWarned = (r: FrameReader, from: number, that: number): boolean => {
  if (!WARNED.has(r.word(from - 1)) || that - from > MOST_AFTER) return false;
  for (let at = from; at < that; at += 1)
    if (!NOUNS.has(r.tag(at)) && !(r.tag(at) === TAG.PRONOUN && that === from + 1)) return false;
  return true;
};

/** `, a news agency,`, `, its owner,`, `, which owns it,`, `, in a letter,` */
const OPENS_ASIDE: ReadonlySet<number> = new Set([
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.RELATIVE,
  TAG.PREPOSITION,
]);

/** `told Anadolu, a news agency, that …`: the item after `that` behind an aside from a comma on; −1 for none. */
export const thatAfterAside = (r: FrameReader, comma: number, limit: number): number => {
  const opening = r.tag(comma + 1);
  if (!OPENS_ASIDE.has(opening)) return -1;
  const high = Math.min(limit - 2, comma + MOST_ASIDE);
  let isBound = opening === TAG.RELATIVE;
  for (let at = comma + 2; at < high; at += 1) {
    // `, in the first talks since the war began,`
    isBound ||= r.tag(at) === TAG.SUBORDINATOR || r.tag(at) === TAG.RELATIVE;
    if (r.isMarked(at) || (!isBound && isFiniteTag(r.tag(at)))) return -1;
    if (r.isComma(at)) return r.word(at + 1) === ID.that && !isFiniteTag(r.tag(at + 2)) ? at + 2 : -1;
  }
  return -1;
};

/**
 * `according to Smith the plan failed`: the name alone is the source where what follows it is the
 * subject of a verb. `undefined` when the phrase does not run into a verb.
 */
export const beforeSubject = (
  r: FrameReader,
  { first, last }: ItemRange,
  limit: number,
): number | undefined => {
  if (last >= limit || r.isComma(last)) return undefined;
  // `according to the ministry he died`
  if (r.tag(last) === TAG.PRONOUN) return isFiniteTag(r.tag(last + 1)) ? last : undefined;
  if (!isFiniteTag(r.tag(last))) return undefined;
  let end = first;
  while (end < last && r.tag(end) === TAG.PROPER) end += 1;
  if (end === first || end === last) return undefined;
  const next = r.tag(end);
  return next === TAG.DETERMINER || next === TAG.PLURAL ? end : undefined;
};

/** Tags of what tells more of a noun before it: `dated`, `citing`. */
const REDUCED: ReadonlySet<number> = new Set([TAG.PARTICIPLE, TAG.PAST, TAG.GERUND]);

/** `its report dated March 16, …`: the comma that closes a participle with what belongs to it; the item itself for none. */
export const overParticiple = (r: FrameReader, at: number, limit: number): number => {
  if (at >= limit || !REDUCED.has(r.tag(at))) return at;
  const high = Math.min(limit, at + 2 * MOST_AFTER);
  for (let k = at + 1; k < high; k += 1) {
    if (isFiniteTag(r.tag(k)) || (r.isMarked(k) && !r.isComma(k + 1))) return at;
    if (r.isComma(k)) return k;
  }
  return at;
};

/** `in a statement issued later on that`, `in a note posted online that`: a past form that tells more of the noun before it. */
export const tellsOfNoun = (r: FrameReader, at: number): boolean => {
  if (r.tag(at) !== TAG.PAST) return false;
  const next = r.tag(at + 1);
  if (next === TAG.PREPOSITION) return true;
  const isNoun = r.tag(at - 1) === TAG.NOUN || r.tag(at - 1) === TAG.PLURAL;
  return (
    isNoun &&
    (next === TAG.ADVERB ||
      next === TAG.ADJECTIVE ||
      (r.isTimeWord(at + 1) && r.tag(at + 1) !== TAG.NUMERAL) ||
      isThat(r, at + 1))
  );
};

/** `in a message posted on Telegram`, at the past form: the message stands behind a preposition, so it posts nothing. */
export const isMessageBound = (r: FrameReader, at: number): boolean => {
  if (!isOccasion(r, at - 1) || !tellsOfNoun(r, at)) return false;
  let k = at - 2;
  while (k > at - 2 - MOST_BEFORE && NOUNS.has(r.tag(k))) k -= 1;
  return r.tag(k) === TAG.PREPOSITION;
};

/** `according to NOAA, the American weather service`: a phrase that tells who the source is. */
export const tellsWho = (r: FrameReader, first: number, last: number): boolean => {
  let head = first;
  while (head + 1 < last && r.tag(head + 1) !== TAG.PREPOSITION && !r.isComma(head + 1)) head += 1;
  for (let k = first; k <= head; k += 1) if (!NOUNS.has(r.tag(k))) return false;
  return r.tag(first - 2) === TAG.PROPER && SPEAKERS.has(r.word(head));
};

/** Works that are named in marks. */
const WORKS = wordSet(
  'book memoir memoirs novel essay column article report letter speech lecture song film documentary poem study paper diary autobiography biography pamphlet post blog podcast lecture thesis dissertation editorial manifesto interview sermon play',
);

/** `wrote in her memoir, "The Door", that …`, at the marks: the item after `that` behind the title of a work; −1 for none. */
export const thatAfterTitle = (r: FrameReader, at: number, limit: number): number => {
  if (!r.isMarked(at) || at + 2 >= limit) return -1;
  const noun = r.isComma(at - 1) ? at - 2 : at - 1;
  const that = r.isComma(at + 1) ? at + 2 : at + 1;
  return WORKS.has(r.word(noun)) && r.word(that) === ID.that && !isFiniteTag(r.tag(that + 1)) ? that + 1 : -1;
};

/** Before what somebody answers. */
const REACTED = new WordSet(['at', 'to', 'against', 'over', 'about', 'of']);

/** `hit back at claims that …`: the clause is what others claim. */
export const isReactedTo = (r: FrameReader, that: number, from: number): boolean => {
  if (!speechNouns.has(r.word(that - 1))) return false;
  for (let k = that - 2; k >= Math.max(from, that - 6); k -= 1)
    if (r.tag(k) === TAG.PREPOSITION || r.tag(k) === TAG.TO) return REACTED.has(r.word(k));
  return false;
};

/** Adverbs that bear on the phrase after them. */
const FOCUS = wordSet(
  'only just even nearly almost roughly approximately exactly precisely merely barely virtually practically',
);
const OPENS_PHRASE: ReadonlySet<number> = new Set([...NOUNS, TAG.NUMERAL, TAG.PRONOUN, TAG.SYMBOL]);

/** Most tokens of an amount in which a time is looked for. */
const MOST_AMOUNT = 5;

/** `said more than 50 people died`, and not `told more than 20 reporters`, `said less than a year ago`, `said more than once`. */
const isOfAmount = (r: FrameReader, at: number): boolean => {
  if (HEARD.has(r.word(at - 1)) || TIMES.has(r.word(at + 2))) return false;
  for (let k = at + 2; k < at + MOST_AMOUNT; k += 1)
    if (r.isTimeWord(k) && r.tag(k) !== TAG.NUMERAL) return false;
  return true;
};

/** `said only this firm could`, `said nearly 200 people`, `up to ten`: an adverb of the phrase after it, not of the cue. */
export const bearsOnPhrase = (r: FrameReader, at: number): boolean => {
  const word = r.word(at);
  const next = at + 1;
  if (word === ID.up) return r.word(next) === ID.to;
  // `said most of the watches were found`
  if (r.word(next) === OF) return word === MOST;
  // `said directly elected mayors answer to nobody`
  const isFormed = r.tag(next) === TAG.PARTICIPLE || r.tag(next) === TAG.PAST;
  if (isFormed && r.tag(next + 1) === TAG.PLURAL && r.t.text.endsWith('ly', r.endOf(at))) return true;
  if (r.word(next) === THAN) return isOfAmount(r, at);
  if (!FOCUS.has(word) || !OPENS_PHRASE.has(r.tag(next)) || r.word(next) === ID.that) return false;
  return !r.isTimeWord(r.tag(next) === TAG.NUMERAL ? next + 1 : next);
};

/** `Thursday` of `Thursday night`, `yesterday` of `yesterday morning`: a day that the word after it divides. */
export const isPointed = (r: FrameReader, day: number): boolean =>
  r.isUpper(day) || r.tag(day) === TAG.ADVERB;

const MOST = wordId('most');
const OF = wordId('of');
const DAY_TIMES = new WordSet(['early', 'late', 'earlier', 'later']);
const TIME_PREPOSITIONS = new WordSet(['on', 'in']);

/** `said early yesterday the road`, `said late on Thursday the road`: a word of the time that follows. */
export const isDayTime = (r: FrameReader, at: number): boolean => {
  if (!DAY_TIMES.has(r.word(at))) return false;
  if (TIME_PREPOSITIONS.has(r.word(at + 1))) return r.isTimeWord(at + 2);
  return r.isTimeWord(at + 1) && r.tag(at + 1) !== TAG.NUMERAL && isPointed(r, at + 1);
};

/** Words that go on with letters in the name of a broadcaster. */
const BROADCAST = wordSet(
  'news radio television tv world sport sports international online today breakfast newshour worldwide digital studios',
);

/** `NPR` of `told NPR Ann Lee had`: letters that open a hearer's phrase at `first`, and no more of its name after them. */
export const isLettersOnly = (r: FrameReader, item: number, first: number): boolean => {
  const token = item === first ? r.token(item) : -1;
  if (token < 0 || (r.t.flags[token] & ALL_UPPER) === 0 || r.t.end[token] - r.t.start[token] < 2)
    return false;
  const next = r.token(item + 1);
  return (
    next >= 0 && (r.t.flags[next] & ALL_UPPER) === 0 && r.isUpper(item + 1) && !BROADCAST.has(r.t.word[next])
  );
};

const TALLY = new WordSet(['to', '-', '–']);

/** `ruled 6-3 that`, `voted 5 to 4 that`: how many were for it. */
export const isTally = (r: FrameReader, at: number): boolean =>
  r.tag(at) === TAG.NUMERAL &&
  r.word(at + 3) === ID.that &&
  r.tag(at + 2) === TAG.NUMERAL &&
  TALLY.has(r.word(at + 1));

const FAR_QUESTIONS = new WordSet(['whether', 'how', 'why']);

/** `asked in April whether`, `described in court how`: behind a phrase that ends. */
export const isFarQuestion = (r: FrameReader, at: number): boolean =>
  FAR_QUESTIONS.has(r.word(at)) && NOUNS.has(r.tag(at - 1)) && r.tag(at - 1) !== TAG.DETERMINER;

const [APOSTROPHE, CURLY] = [39, 0x2019];

/** `told Leeds Magistrates' Court`: the sign of an owner in the plural. */
export const isPluralOwner = (r: FrameReader, at: number): boolean =>
  r.tag(at) === TAG.POSSESSIVE && (r.isSign(at, APOSTROPHE) || r.isSign(at, CURLY));

/** `told Radio 4 that`: a number that ends the name of a channel. */
export const isChannel = (r: FrameReader, at: number, limit: number): boolean => {
  if (r.tag(at) !== TAG.NUMERAL || r.tag(at - 1) !== TAG.PROPER || at + 1 >= limit) return false;
  const next = r.tag(at + 1);
  const opens = next === TAG.PRONOUN || next === TAG.DETERMINER || next === TAG.POSSESSIVE;
  return opens || isThat(r, at + 1) || r.isComma(at + 1);
};

/** `told the 35-nation board`, `told a half-empty hall`: the item after the hyphen and what it joins; the item itself for none. */
export const overCompound = (r: FrameReader, at: number, limit: number): number => {
  if (at + 3 >= limit || !r.isDash(at + 1) || r.endOf(at) !== r.startOf(at + 1)) return at;
  return r.endOf(at + 1) === r.startOf(at + 2) && NOUNS.has(r.tag(at + 3)) ? at + 3 : at;
};

const NAME_LINKS = new WordSet('de do da dos das del della di du des la le el al van von y e'.split(' '));

/** `Diário do Norte`, `Folha de Leiria`: a small word between two parts of a name. */
export const isNameLink = (r: FrameReader, at: number, limit: number): boolean =>
  NAME_LINKS.has(r.word(at)) && at + 1 < limit && r.tag(at - 1) === TAG.PROPER && r.isUpper(at + 1);

const ASKED_WORDS = new WordSet(['who', 'whom', 'whose', 'which']);

/** `asked who had signed`, `asked her which side`: a word of asking that after a noun would tell more of it (`asked a boy who had seen it`). */
export const isAskedWord = (r: FrameReader, at: number): boolean =>
  ASKED_WORDS.has(r.word(at)) && (!NOUNS.has(r.tag(at - 1)) || NOUNS.has(r.tag(at + 1)));

export const HEARINGS = wordSet(
  'meeting court jury inquest hearing inquiry committee panel council conference parliament commission judge tribunal house crowd audience rally paper newspaper agency broadcaster programme program',
);

const LISTENERS = wordSet(
  'television tv radio media news briefing hearings meetings rallies viewers listeners readers analysts investors shareholders colleagues supporters fans delegates',
);

/** `told state television rescuers could`, `told a news conference flights would`, `told analysts sales had`: a noun with which the phrase for who hears it ends. */
export const hearsWhole = (r: FrameReader, item: number): boolean => {
  // `told the agency Tass troops were`: its name follows
  if (OUTLETS.has(r.word(item))) return r.tag(item + 1) !== TAG.PROPER && r.tag(item + 1) !== TAG.NOUN;
  return HEARINGS.has(r.word(item)) || (LISTENERS.has(r.word(item)) && r.word(item + 1) !== CONFERENCE);
};

const OUTLETS = wordSet('agency paper newspaper broadcaster programme program news council committee');

const CONFERENCE = wordId('conference');

/** `told the meeting mould could …`: who is told is a room or a paper, and the subject follows at once. */
export const hearsAlone = (r: FrameReader, k: number): boolean =>
  r.tag(k) === TAG.DETERMINER && HEARINGS.has(r.word(k + 1));

/** `told a packed meeting`: a participle between the article and the noun for who is told. */
export const isPackedRoom = (r: FrameReader, at: number, first: number): boolean =>
  at === first + 1 &&
  r.tag(first) === TAG.DETERMINER &&
  (r.tag(at) === TAG.PARTICIPLE || r.tag(at) === TAG.PAST) &&
  (r.tag(at + 1) === TAG.NOUN || r.tag(at + 1) === TAG.PLURAL);

/** `told the Senate ribbon committee that`: nouns behind a name, up to the word that opens what is told. */
export const leadsToThat = (r: FrameReader, at: number, limit: number): boolean => {
  let k = at;
  while (k < limit && (r.tag(k) === TAG.NOUN || r.tag(k) === TAG.PLURAL || r.tag(k) === TAG.ADJECTIVE))
    k += 1;
  if (k === at || k >= limit) return false;
  if (r.tag(k) !== TAG.PREPOSITION) return isThat(r, k);
  // `told EU colleagues in Oslo that`
  const high = Math.min(limit, k + MOST_BEFORE);
  for (let m = k + 1; m < high; m += 1) {
    if (isThat(r, m)) return m > k + 1;
    if (!NOUNS.has(r.tag(m)) && !r.isTimeWord(m)) return false;
  }
  return false;
};
