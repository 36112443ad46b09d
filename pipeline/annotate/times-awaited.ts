import { wordId, wordSet } from '../core/vocabulary.ts';
import { TAG } from './tag-set.ts';
import { isBefore as before, type Reader } from './times-reader.ts';
import type { Tense } from './times-types.ts';
import { months, parts, seasons, weekdays } from './times-words.ts';

interface At {
  /** The word looked at. */
  readonly j: number;
  /** The first token of the date. */
  readonly from: number;
}

const WAS = wordSet("was were been had wasn't weren't hadn't being");
const [IS, HAS, BE] = ["is are isn't aren't 's 're", 'has have', 'be'].map(wordSet);

const UNTIL = wordSet('until till');
/** Verbs that give somebody time: `gave the agency until 1 October`. */
const GIVES = wordSet('give gives gave given giving allow allows allowed grant grants granted');
const DELAYS = wordSet(
  'put puts push pushes pushed hold holds held postpone postpones postponed delay delays delayed defer defers deferred adjourn adjourns adjourned extend extends extended suspend suspends suspended stay stays stayed shelve shelves shelved',
);
const PARTICLES = wordSet('off back over');
/** Those that delay only with a particle: `put off until December`. */
const PHRASAL = wordSet('put puts push pushes pushed hold holds held');

/**
 * `put off until December a decision`, `adjourned the matter till 7 October`, `gave them until Friday`:
 * after it was said; a passive one leaves it open, an imperative or a present one lies ahead.
 */
export const ofDelay = (r: Reader, tags: Uint8Array, { j, from }: At): Tense | undefined => {
  if (!UNTIL.has(r.word(from - 1))) return undefined;
  const gives = GIVES.has(r.word(j));
  const delays = DELAYS.has(r.word(j)) && (!PHRASAL.has(r.word(j)) || before(r, j + 4, PARTICLES, 3));
  if (!gives && !delays) return undefined;
  if (before(r, j, WAS, 3) || before(r, j, BE, 2)) return undefined;
  if (before(r, j, IS, 2) || before(r, j, HAS, 3)) return 'future';
  if (tags[j] === TAG.BASE || tags[j] === TAG.PRESENT) return tags[j - 1] === TAG.TO ? undefined : 'future';
  // `The trial, postponed until May, opened`: may be over
  const isActive = from - 1 > j + 1 && (gives || tags[j] === TAG.PAST || !PHRASAL.has(r.word(j)));
  // `gave him until Friday`: few weekdays have passed since it was told
  if (isActive && gives && weekdays.has(r.word(from))) return 'future';
  return isActive ? 'later' : undefined;
};

const PUT = wordSet('put pushed moved brought postponed delayed rescheduled deferred adjourned switched');
const PUT_WAYS = wordSet('back forward');
const [PUT_TO, A, DATE, THE, NEXT] = ['to', 'a', 'date', 'the', 'next'].map(wordId);
/** `was put back to 3 October`, `was moved to a date in May`: to what day something was put off. */
export const isPutTo = (r: Reader, j: number): boolean => {
  if (!PUT.has(r.word(j)) || !(before(r, j, WAS, 3) || before(r, j, HAS, 3))) return false;
  const to = PUT_WAYS.has(r.word(j + 1)) ? j + 2 : j + 1;
  if (r.word(to) !== PUT_TO) return false;
  return isDayAt(r, to + 1) || (r.word(to + 1) === A && r.word(to + 2) === DATE);
};

const SECTIONS = wordSet('week weekend half quarter end start beginning middle');
const isNamedTime = (word: number): boolean => months.has(word) || weekdays.has(word) || seasons.has(word);
/** `3 October`, `late autumn`, `next Friday`, `the first week of May`. */
const isDayAt = (r: Reader, i: number): boolean => {
  if (r.word(i) === THE) return SECTIONS.has(r.word(i + 1)) || SECTIONS.has(r.word(i + 2));
  return (
    isNamedTime(r.word(i)) ||
    ((r.isNumber(i) || parts.has(r.word(i)) || r.word(i) === NEXT) && isNamedTime(r.word(i + 1)))
  );
};

const CONDITIONS = wordSet('if unless');
const WONDERED = wordSet(
  'asked ask asks wondered know knew known see check checked unclear clear question as',
);
const COMMA = wordId(',');
const CONDITION_REACH = 14;
/** `warned of a strike if the order was not lifted by Friday`: before a deadline a condition tells of what is to come. */
export const isConditional = (r: Reader, j: number): boolean => {
  for (let i = j - 1; i > j - CONDITION_REACH && i >= r.first; i -= 1) {
    if (r.word(i) === COMMA) return false;
    if (CONDITIONS.has(r.word(i))) return !WONDERED.has(r.word(i - 1));
  }
  return false;
};

/** What somebody who is doing it will do: `are expecting a child in April`, `is leaving on Friday`. */
const UNDER_WAY = wordSet(
  'expecting planning hoping aiming preparing intending opening reopening closing launching relaunching leaving starting beginning holding hosting staging meeting moving returning retiring stepping marrying coming releasing publishing visiting flying arriving departing voting resigning quitting',
);
const AT_ONCE = wordSet('now also still currently already');
/** Whether token `j` is the participle of a present that tells of what is to come. */
export const isUnderWay = (r: Reader, j: number): boolean => {
  if (!UNDER_WAY.has(r.word(j))) return false;
  const at = AT_ONCE.has(r.word(j - 1)) ? j - 2 : j - 1;
  return IS.has(r.word(at)) || (r.isWord(at) && /['’](?:s|re|m)$/i.test(r.surface(at)));
};

/** What nobody plans: of a crash in May that will be looked into the time is that of the crash. */
const UNFORESEEN = wordSet(
  'attack attacks crash crashes accident accidents shooting shootings killing killings murder murders death deaths fire fires blaze explosion explosions blast blasts riot riots unrest protests violence theft thefts robbery collapse leak leaks breach outage outages flood floods flooding storm storms earthquake quake sinking derailment stabbing bombing bombings arrest arrests raid raids defeat loss losses coup incident incidents disaster tragedy disappearance scandal outbreak strike clashes',
);
const PLACING = wordSet('in on at of from during');
/** Whether the date stands beside an event that nobody plans: `the crash in May`, `the May attacks`. */
export const isOfMishap = (r: Reader, from: number, to: number): boolean =>
  UNFORESEEN.has(r.word(to)) || (PLACING.has(r.word(from - 1)) && UNFORESEEN.has(r.word(from - 2)));

const NOT_DONE = wordSet(
  'planned scheduled expected due set poised slated supposed projected booked intended hoped forecast pencilled penciled timetabled earmarked cancelled canceled postponed called reserved tabled',
);
const ADVERBS = wordSet('off down up out away over back again there early late');
/** Whether the words right before a date tell what was done then: `was laid off in July`, `a change made in July`. */
export const isDone = (r: Reader, tags: Uint8Array, from: number): boolean => {
  if (!PLACING.has(r.word(from - 1))) return false;
  const j = ADVERBS.has(r.word(from - 2)) ? from - 3 : from - 2;
  if (NOT_DONE.has(r.word(j)) || !r.isWord(j)) return false;
  const isPassive = before(r, j, WAS, 3) && !before(r, j, BE, 3);
  if (tags[j] === TAG.PARTICIPLE) return isPassive;
  return tags[j] === TAG.PAST && !before(r, j, BE, 3) && !before(r, j, IS, 3);
};
