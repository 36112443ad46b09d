import { wordId, wordSet } from '../core/vocabulary.ts';
import { isFiniteTag, isVerbTag, TAG } from './tag-set.ts';
import { isOfMishap } from './times-awaited.ts';
import { beforeHour } from './times-before-hour.ts';
import { isBefore, type Reader } from './times-reader.ts';
import { dayParts, W } from './times-words.ts';

/** The first token of a weekday and the one after it. */
interface At {
  readonly from: number;
  readonly to: number;
}

/** So many tokens of a sentence are looked at on either side of a weekday. */
const REACH = 32;
const WAS = wordSet("was were had did been wasn't weren't hadn't didn't ago last yesterday since");
const HAS = wordSet("has have hasn't haven't having i've we've you've they've");
const PERFECT_REACH = 3;
const OWNING = wordSet("'s ’s '");

/** Whether any of the words beside a weekday tells of what is over. */
const isTold = (r: Reader, tags: Uint8Array, { from, to }: At): boolean => {
  const limit = Math.min(r.limit, to + REACH);
  for (let j = Math.max(r.first, from - REACH); j < limit; j += 1) {
    if (WAS.has(r.word(j))) return true;
    // `Could you come on Friday`, `Papers due`: forms that look like a participle
    if (tags[j] === TAG.PAST && !STILL.has(r.word(j))) return true;
    if (tags[j] === TAG.PARTICIPLE && isBefore(r, j, HAS, PERFECT_REACH)) return true;
  }
  return false;
};
/** Forms that are as their infinitive, or stand for what is. */
const STILL = wordSet('let put set shut due need closed cost come');

const [PLEASE, OR] = ['please kindly', 'and or then , ; : - – —'].map(wordSet);
const LET = wordId('let');
const LINES = wordSet("don't let's lets");
/** Base forms that head a line of news as well: `See Friday's paper`, `Read about Sunday`. */
const POINTING = wordSet('read watch view');
/** `Need it by Friday`, `Coming on Sunday?`, `Hope to see you Monday`: where who writes is left out. */
const SUBJECTLESS = wordSet(
  'need hope want fancy have coming leaving flying arriving heading popping starting moving thinking',
);
/** Whether a command opens at token `j`: `Bring it on Friday`, `Please reply by Monday`, `Don't forget Sunday`. */
const isCommandAt = (r: Reader, tags: Uint8Array, j: number): boolean =>
  PLEASE.has(r.word(j)) ||
  LINES.has(r.word(j)) ||
  (r.is(j, LET) && r.is(j + 1, W.tickS)) ||
  (tags[j] === TAG.BASE && !POINTING.has(r.word(j)) && !(r.isCapital(j) && r.isCapital(j + 1)));

const SPEAKERS = wordSet('i we you');
const SHORT = wordSet("i'm we're you're i’m we’re you’re i'd we'd i’d");
const IS = wordSet("am are aren't 'm 're");
const THOUGHTS = wordSet('think believe know hear see remember understand mean say blame love hate');
/** `I'm in Leeds on Friday`, `We close on Monday`: what those who write do, in the present. */
const isOfWriter = (r: Reader, tags: Uint8Array, j: number): boolean => {
  if (SHORT.has(r.word(j))) return true;
  if (!SPEAKERS.has(r.word(j))) return false;
  const next = tags[j + 1] === TAG.ADVERB || tags[j + 1] === TAG.NEGATION ? j + 2 : j + 1;
  const isPlain = tags[next] === TAG.BASE && !THOUGHTS.has(r.word(next));
  return isPlain || IS.has(r.word(next)) || tags[next] === TAG.MODAL;
};

const ABSENT = wordSet('off out away back free busy home');
const ABSENT_REACH = 8;
/** `Back on Monday`, `Off Friday`, `out of the office until Tuesday`: where somebody will be, with no verb and nobody named. */
const isAbsence = (r: Reader, tags: Uint8Array, from: number): boolean => {
  for (let j = from - 1; j >= r.first && j > from - ABSENT_REACH; j -= 1) {
    if (ABSENT.has(r.word(j)) && (j === r.first || OR.has(r.word(j - 1)))) return true;
    if (isFiniteTag(tags[j]) || tags[j] === TAG.PARTICIPLE) return false;
  }
  return false;
};

const WISHES = [
  'good luck',
  'looking forward',
  'look forward',
  'can not',
  'best of',
  'happy birthday',
  'see you',
  'roll on',
  'fingers crossed',
].map((words) => words.split(' ').map(wordId));
/** `Good luck on Monday`, `Looking forward to Saturday`. */
const isWish = (r: Reader): boolean =>
  WISHES.some(([first, second]) => r.is(r.first, first) && r.is(r.first + 1, second));

const SERVICES = wordSet(
  'school schools lessons lesson class classes training practice rehearsal choir swimming church mass play trains train tram trams bus buses ferry ferries services service deliveries delivery post mail bins bin collection collections parking water hot power electricity heating gas internet lifts lift surgery clinic market meeting meetings',
);
/** `No school on Friday`, `No hot water Monday`: what will not be had, as a notice has it. */
const isNotice = (r: Reader, from: number): boolean =>
  r.is(r.first, NO) && from - r.first <= NOTICE_REACH && SERVICES.has(r.word(r.first + 1));
const NO = wordId('no');
const NOTICE_REACH = 5;
const AGAIN = wordSet('again back');
/** `School again on Monday`, `Choir back Tuesday`. */
const isResumed = (r: Reader, tags: Uint8Array, { from }: At): boolean => {
  if (!SERVICES.has(r.word(r.first)) || !AGAIN.has(r.word(r.first + 1))) return false;
  return from - r.first <= NOTICE_REACH && !isVerbTag(tags[r.first + 2]);
};

const ASIDE = wordSet(': – — - ;');
const BIDS = wordSet("meet bring wear come be book ring call text email arrive pack don't please");
/** `Dawn swim on Saturday: meet at five`, `Trip Friday – bring a coat`: a command right after what stands without a verb. */
const isBidden = (r: Reader, tags: Uint8Array, { from, to }: At): boolean => {
  if (!ASIDE.has(r.word(to)) || !BIDS.has(r.word(to + 1))) return false;
  for (let j = r.first; j < from; j += 1) if (isFiniteTag(tags[j]) && tags[j] !== TAG.BASE) return false;
  return true;
};

const HALVES = wordSet('am pm a.m. p.m. : noon midday midnight');
const DEADLINES = wordSet('by until till');
/** Whether no verb says a tense in the sentence. */
const isVerbless = (r: Reader, tags: Uint8Array, { from }: At): boolean => {
  const limit = Math.min(r.limit, from + REACH);
  for (let j = Math.max(r.first, from - REACH); j < limit; j += 1) {
    // `10 am`
    if (HALVES.has(r.word(j))) continue;
    if (isFiniteTag(tags[j]) || tags[j] === TAG.GERUND) return false;
    if (tags[j] === TAG.PARTICIPLE && !STILL.has(r.word(j))) return false;
  }
  return true;
};

/** `by Friday`, `by noon on Friday`, `by close of play Friday`. */
const isDeadline = (r: Reader, from: number): boolean => {
  const at = beforeHour(r, from);
  return DEADLINES.has(r.word(at - 1)) || DEADLINES.has(r.word(at)) || isDayEnd(r, at);
};
const [DAY_END, PLAY, CLOSE] = ['close end', 'play business day', 'of'].map(wordSet);
/** `close of play`, `close of business`, `end of day`. */
const isDayEnd = (r: Reader, at: number): boolean =>
  PLAY.has(r.word(at - 1)) && CLOSE.has(r.word(at - 2)) && DAY_END.has(r.word(at - 3));

/** `Parents' evening Thursday, 6pm`, `Sunday 10am, the park`: an hour beside a day that no preposition places. */
const hasHourBeside = (r: Reader, { from, to }: At): boolean => {
  if (!r.isWord(from - 1) && from !== r.first) return false;
  if (r.is(from - 1, W.on)) return false;
  const part = dayParts.has(r.word(to)) ? to + 1 : to;
  const at = r.is(part, W.comma) || r.is(part, W.at) ? part + 1 : part;
  return r.isNumber(at) && HALVES.has(r.word(at + 1));
};

const QUESTION = wordId('?');
const isQuestion = (r: Reader): boolean => r.is(r.limit - 1, QUESTION);

const isCommand = (r: Reader, tags: Uint8Array, from: number): boolean => {
  if (isCommandAt(r, tags, r.first) || tags[r.first] === TAG.MODAL || SUBJECTLESS.has(r.word(r.first)))
    return true;
  for (let j = from - 1; j > r.first && j >= from - REACH; j -= 1) {
    if (PLEASE.has(r.word(j)) || isOfWriter(r, tags, j)) return true;
    if (OR.has(r.word(j - 1)) && tags[j] === TAG.BASE && isCommandAt(r, tags, r.first)) return true;
  }
  return isOfWriter(r, tags, r.first);
};

/**
 * Whether a weekday or a day of the month stands in a sentence that is addressed to somebody and tells of nothing that is over, so that it
 * is one to come: `See you on Friday`, `Are you free Monday?`, `I'm off on Tuesday`, `Papers by noon on Friday`; not
 * `Thanks for Sunday`, `Read Friday's paper`, `Where were you on Sunday?`.
 */
export const isAddressed = (r: Reader, tags: Uint8Array, at: At): boolean => {
  if (OWNING.has(r.word(at.to)) || r.is(at.from - 1, W.of) || isOfMishap(r, at.from, at.to)) return false;
  const isMeant =
    isQuestion(r) ||
    isCommand(r, tags, at.from) ||
    isAbsence(r, tags, at.from) ||
    isWish(r) ||
    isNotice(r, at.from) ||
    isResumed(r, tags, at) ||
    isBidden(r, tags, at) ||
    ((isDeadline(r, at.from) || hasHourBeside(r, at)) && isVerbless(r, tags, at));
  return isMeant && !isTold(r, tags, at);
};
