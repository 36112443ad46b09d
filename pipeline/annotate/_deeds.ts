import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { FrameReader } from './_frame-reader.ts';
import { SPEAKER_PLURALS } from './_phrase-walker.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const BACK = wordId('back');
const WITH_BACK = wordSet('shoot shoots shot shooting fire fires fired firing hit hits hitting');
const REPORTED = wordSet('report reports reported reporting');
const OBJECTS = new WordSet(['it', 'them', 'him', 'her', 'this']);

/** `reported it again`, `reported him to the police`: a deed, where no verb makes the pronoun a subject. */
export const isReportTo = (r: FrameReader, item: number): boolean => {
  if (!REPORTED.has(r.word(item)) || !OBJECTS.has(r.word(item + 1)) || r.isTimeWord(item + 2)) return false;
  return !isFiniteTag(r.tag(r.tag(item + 2) === TAG.ADVERB ? item + 3 : item + 2));
};

const HELD = wordSet('hold holds held holding');
const THAT = wordId('that');

/** `held talks`: a deed, where no `that` opens what a court finds (`held that the law was void`). */
export const isKept = (r: FrameReader, item: number): boolean =>
  HELD.has(r.word(item)) && (r.word(item + 1) !== THAT || r.tag(item + 1) !== TAG.SUBORDINATOR);

const CLAIMING = new WordSet(['claim', 'claims', 'claimed', 'claiming']);
const LIVES = new WordSet(['lives', 'life', 'victims']);
/** Words between the verb and its lives. */
const MOST_BETWEEN = 4;

/** `shot the man`, `hit a wall`: a deed, where no `back` follows. */
export const isShot = (r: FrameReader, item: number): boolean =>
  WITH_BACK.has(r.word(item)) && r.word(item + 1) !== BACK;

/** `the storm claimed 40 lives`: deaths, not words. */
export const isToll = (r: FrameReader, item: number): boolean => {
  if (!CLAIMING.has(r.word(item))) return false;
  const high = item + 1 + MOST_BETWEEN;
  for (let k = item + 1; k < high && !r.isComma(k) && !isFiniteTag(r.tag(k)); k += 1)
    if (LIVES.has(r.word(k))) return true;
  return false;
};

const WROTE = new WordSet(['wrote', 'writes', 'written']);
const WRITINGS = wordSet(
  'history book novel play letter song songs poem poems memoir memoirs symphony opera column report music words lyrics script libretto biography essay essays score',
);
const COMMANDED = new WordSet(['commanded', 'commands']);
/** Tokens behind a verb of command in which the deed that is commanded stands. */
const MOST_ORDERED = 8;

/** `wrote a history, and was chairman`, `commanded the 3rd Division and was`: a deed, not words. */
export const isWorkOrCommand = (r: FrameReader, item: number): boolean => {
  if (WROTE.has(r.word(item)))
    return WRITINGS.has(r.word(item + 2)) && r.tag(item + 1) === TAG.DETERMINER && !isThatAhead(r, item + 3);
  if (!COMMANDED.has(r.word(item)) || r.tag(item + 1) !== TAG.DETERMINER) return false;
  for (let k = item + 2; k < item + MOST_ORDERED; k += 1) if (r.tag(k) === TAG.TO) return false;
  return true;
};

const isThatAhead = (r: FrameReader, item: number): boolean =>
  r.tag(item) === TAG.SUBORDINATOR || r.tag(item) === TAG.GERUND;

const PLEADED = new WordSet(['pleaded', 'pleads', 'pled']);
const GUILT = new WordSet(['guilty', 'not', 'innocent']);

/** `pleaded guilty`: what is said of a charge. */
export const isPlea = (r: FrameReader, item: number): boolean =>
  PLEADED.has(r.word(item)) && GUILT.has(r.word(item + 1));

const ADDING = new WordSet(['added', 'adds', 'adding']);
const SCORED = wordSet(
  'points rebounds assists goals runs yards touchdowns tries wickets saves steals birdies',
);

/** `claimed seven for 48`, `claimed three wickets`: what a bowler takes. */
export const isTaken = (r: FrameReader, item: number): boolean => {
  if (!CLAIMING.has(r.word(item))) return false;
  if (SCORED.has(r.word(item + 2)) || SCORED.has(r.word(item + 3))) return true;
  return r.tag(item + 1) === TAG.NUMERAL && r.word(item + 2) === FOR && r.tag(item + 3) === TAG.NUMERAL;
};

const POINTED = new WordSet(['pointed', 'points', 'point', 'pointing']);
/** Words in which what is pointed out may stand in marks. */
const MOST_POINTED = 10;

/** `the referee pointed to the spot`: a deed, where no words in marks follow. */
export const isPointedAt = (r: FrameReader, item: number): boolean => {
  if (!POINTED.has(r.word(item)) || r.word(item + 1) !== TO || r.tag(item + 2) === TAG.BASE) return false;
  for (let k = item + 2; k < item + MOST_POINTED; k += 1) if (r.isMarked(k)) return false;
  return true;
};

/** `Murray added 27 points`: a score, not words. */
export const isScored = (r: FrameReader, item: number): boolean =>
  ADDING.has(r.word(item)) && (SCORED.has(r.word(item + 2)) || SCORED.has(r.word(item + 3)));

const AS = wordId('as');
const FOR = wordId('for');
const TO = wordId('to');
const NAMES = new WordSet(['name', 'title', 'label']);
const SUGGESTING = new WordSet(['suggests', 'suggested', 'implies', 'implied', 'indicates', 'says']);

/** `As its name suggests, …`: nobody speaks. */
export const isSuggestedByName = (r: FrameReader, item: number): boolean =>
  SUGGESTING.has(r.word(item)) && NAMES.has(r.word(item - 1)) && r.word(item - 3) === AS;

const POINT = wordId('point');
const TOLD_BASE = wordSet('note report claim caution counter state');

/** `Critics note that it fell`: behind those who tell, at the head of a sentence, no noun. */
export const isToldByMany = (r: FrameReader, item: number, floor: number): boolean => {
  if (item !== floor + 1 || !SPEAKER_PLURALS.has(r.word(floor))) return false;
  if (r.word(item) === POINT) return r.word(item + 2) === THAT;
  return TOLD_BASE.has(r.word(item)) && r.word(item + 1) === THAT;
};

const PLURAL_NOUNS = new WordSet([
  'reports',
  'claims',
  'estimates',
  'forecasts',
  'comments',
  'remarks',
  'notes',
]);
const BEFORE_NOUNS = wordSet(
  'initial early first preliminary some other earlier latest recent unconfirmed multiple official several various many local new previous conflicting such',
);

/** `Initial reports from Omsk`: a noun after the adjective that opens the sentence. */
export const isPluralNoun = (r: FrameReader, item: number, floor: number): boolean =>
  item === floor + 1 && PLURAL_NOUNS.has(r.word(item)) && BEFORE_NOUNS.has(r.word(floor));
