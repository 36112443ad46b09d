import { wordId, wordSet } from '../core/vocabulary.ts';
import { isOfMishap } from './times-awaited.ts';
import { beforeHour, isMarkedHour } from './times-before-hour.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import type { Reader } from './times-reader.ts';

/** A word and the first token of a day after it. */
interface At {
  readonly j: number;
  readonly from: number;
}

const TO = wordSet('to');
const SCHEDULED = wordSet(
  'meets meet resumes resume reopens reopen closes close ends expires expire returns visits votes decides publishes launches flies arrives begins begin starts start opens open continues continue concludes conclude convenes convene host hosts face faces play plays travel travels entertain entertains',
);
/** `Easter, which falls on 20 April`, `the anniversary falls on Friday`; not `shares fall on Friday`. */
const FALLS = wordSet('falls fall');
const FEASTS = wordSet(
  'which that day anniversary birthday festival holiday holidays deadline christmas easter eid diwali ramadan passover',
);
const isFeast = (r: Reader, j: number): boolean => FALLS.has(r.word(j)) && FEASTS.has(r.word(j - 1));
const FIXTURES = wordSet(
  'host hosts face faces play plays visit visits meet meets entertain entertains travel travels go goes head heads tackle tackles',
);
const ON = wordSet('on at in');
const [IN, AWAY, HOME] = ['in at', 'to', 'home'].map(wordSet);
/** `Voting ends on Saturday`: read as a noun. */
const ENDS = wordSet('ends');
const STARTS = wordSet('starts');
/** `The trial starts on Monday`: read as a noun as well. */
const isStart = (r: Reader, tags: Uint8Array, j: number): boolean =>
  STARTS.has(r.word(j)) && (tags[j - 1] === TAG.NOUN || tags[j - 2] === TAG.DETERMINER);
/** Those that say where: `meets in Paris on 9 December`. */
const PLACED = wordSet(
  'meets meet resumes resume reopens reopen begins begin starts start opens open convenes convene continues continue',
);
/** `go to Mass on Sunday` is a habit. */
const HABITS = wordSet('mass church school sunday work aldi tesco');
const FIXTURE_REACH = 8;
const PLACE_REACH = 6;
const BREAKS = wordSet(', ; : ( ) and but or who which that when after before');
const WHO = wordSet('who which that');
const [ON_WORD, THE] = ['on', 'the'].map(wordId);

/** Whether nothing breaks the words of `(j, end)`: no verb, no new clause. */
const isOnePhrase = (r: Reader, tags: Uint8Array, j: number, end: number): boolean => {
  for (let i = j + 1; i < end; i += 1) if (BREAKS.has(r.word(i)) || isVerbTag(tags[i])) return false;
  return true;
};

/** `They go to Wembley on Saturday`, `United face Real Madrid in Cardiff on Friday`, `They play Japan for bronze on Sunday`: against or at what has a name. */
const isFixture = (r: Reader, tags: Uint8Array, { j, from }: At): boolean => {
  if (!FIXTURES.has(r.word(j)) || r.word(from - 1) !== ON_WORD) return false;
  if (from - j > FIXTURE_REACH || WHO.has(r.word(j - 1)) || isOfMishap(r, from, from + 1)) return false;
  const goes = AWAY.has(r.word(j + 1));
  const at = goes || HOME.has(r.word(j + 1)) ? j + 2 : j + 1;
  return r.isCapital(at) && !HABITS.has(r.word(at)) && isOnePhrase(r, tags, at, from);
};

/** `The council meets in Paris on 9 December`: an appointment with its place. */
const isPlaced = (r: Reader, tags: Uint8Array, { j, from }: At): boolean => {
  if (!PLACED.has(r.word(j)) || r.word(from - 1) !== ON_WORD || !IN.has(r.word(j + 1))) return false;
  if (from - j > PLACE_REACH || WHO.has(r.word(j - 1)) || isOfMishap(r, from, from + 1)) return false;
  return r.isCapital(from - 2) && isOnePhrase(r, tags, j, from);
};

/** `runs out in September`, `falls due on Friday`, `is up in May`. */
const RUNS_OUT = wordSet('runs run comes come falls fall goes go');
const OUT = wordSet('out up due live');
const isRunOut = (r: Reader, tags: Uint8Array, { j, from }: At): boolean =>
  RUNS_OUT.has(r.word(j)) && OUT.has(r.word(j + 1)) && from === j + 3 && tags[j - 1] !== TAG.PRONOUN;

/** Presents of two words and more that tell of an appointment: `takes place`, `goes to the polls`. */
const EVENTS: ReadonlyMap<number, readonly (readonly number[])[]> = (() => {
  const found = new Map<number, number[][]>();
  const enter = (verbs: string, rests: string): void => {
    for (const verb of verbs.split(' '))
      found.set(wordId(verb), [
        ...(found.get(wordId(verb)) ?? []),
        ...rests.split('|').map((rest) => rest.split(' ').map(wordId)),
      ]);
  };
  enter('takes take', 'place|effect|office|over|to the stage|to the air|the stage|the chair|the oath');
  enter('faces face', 'trial|a trial|a retrial|a hearing|sentencing|extradition');
  enter('kicks kick steps step tees tee blasts blast', 'off');
  enter('sets set', 'off|out|sail');
  enter('wraps wrap winds wind', 'up');
  enter('walks walk', 'out');
  enter('draws draw', 'to a close');
  enter('hits hit', 'cinemas|theaters|theatres|shelves|screens|shops|stores');
  enter('gets get', 'under way|underway|going|started');
  enter(
    'comes come',
    'into force|into effect|into operation|to an end|to a close|up for sale|back into force',
  );
  enter(
    'goes go',
    'to the polls|to a vote|on sale|on trial|on strike|on show|on display|before the court|on general sale|on tour|to trial|to court|live|dark|under the hammer|before parliament|before voters|into effect|into force|back to school',
  );
  enter(
    'is are',
    'held|played|staged|contested|unveiled|announced|released|published|inaugurated|sworn in|crowned',
  );
  return found;
})();

/** Second words of what comes back year by year. */
const YEARLY = wordSet('place held played staged contested sail');

/** The last token of the words of an appointment that begin at `j`; −1 where there are none. */
const eventEnd = (r: Reader, j: number): number => {
  const rest = EVENTS.get(r.word(j))?.find((words) => words.every((word, k) => r.word(j + 1 + k) === word));
  return rest ? j + rest.length : -1;
};

/** `The index closes at 3,000 on Monday`, `The pound ends higher on Friday`: prices, no appointment. */
const LEVELS = wordSet('up down higher lower flat above below near');
const isLevel = (r: Reader, j: number, hour: At): boolean =>
  LEVELS.has(r.word(j + 1)) ||
  (ON.has(r.word(j + 1)) && r.isNumber(j + 2) && !(j + 1 === hour.j && isMarkedHour(r, hour.j, hour.from)));

/**
 * `The draw takes place at Hampden Park on Monday`, `The court sits in Leeds on Tuesday`: an appointment,
 * with its place or its partner before the day.
 */
const isAppointment = (r: Reader, tags: Uint8Array, { j, from }: At): boolean => {
  // `goes on trial on the 20th`
  const on = r.word(from - 1) === THE ? from - 2 : from - 1;
  // `at 10 a.m. Friday`
  const hour = beforeHour(r, on === from - 1 ? from : on + 1);
  const event = eventEnd(r, j);
  // `comes into force in March`; `takes place in May` may tell of every year
  const isOnce = event >= 0 && IN.has(r.word(on)) && !YEARLY.has(r.word(j + 1));
  if (r.word(on) !== ON_WORD && !isOnce && hour === from) return false;
  if (hour - j > EVENT_REACH || WHO.has(r.word(j - 1))) return false;
  const end = event >= 0 ? event : isSitting(r, tags, j) ? j : -1;
  const level = event < 0 && end >= 0 && isLevel(r, end, { j: hour, from });
  if (end < 0 || level || isOfMishap(r, from, from + 1)) return false;
  return isOnePhrase(r, tags, end, hour);
};
const OPENS = wordSet(
  'resumes reopens closes ends begins starts opens convenes concludes launches expires finishes',
);
/** Of a body alone: `A woman votes in Leeds on Sunday` is told of a picture. */
const SITS = wordSet('sits meets returns votes decides rules');
const BODIES = wordSet(
  'court parliament council committee congress senate assembly tribunal board panel cabinet commission jury house bank league',
);
const isSitting = (r: Reader, tags: Uint8Array, j: number): boolean =>
  tags[j] === TAG.PRESENT && (OPENS.has(r.word(j)) || (SITS.has(r.word(j)) && BODIES.has(r.word(j - 1))));
const EVENT_REACH = 9;

const isAfterModal = (tags: Uint8Array, j: number): boolean =>
  tags[j - 1] === TAG.MODAL || (tags[j - 2] === TAG.MODAL && !isNounTag(tags[j - 1]));

/** `the bank, which has cut rates, meets on Thursday`: right before a day the present tells of an appointment. */
export const isScheduled = (r: Reader, tags: Uint8Array, at: At): boolean => {
  const { j, from } = at;
  const isBase = tags[j] === TAG.BASE && tags[j - 1] !== TAG.TO && !isAfterModal(tags, j);
  // `United face Leeds`: read as a noun
  const isNoun = isNounTag(tags[j]) && FIXTURES.has(r.word(j)) && tags[j - 1] !== TAG.DETERMINER;
  const isPresent = tags[j] === TAG.PRESENT || isBase;
  if (isPresent || (isNoun && r.isCapital(j - 1)))
    if (isFixture(r, tags, at) || isPlaced(r, tags, at) || isRunOut(r, tags, at)) return true;
  if ((isPresent || EVENTS.has(r.word(j))) && !isAfterModal(tags, j) && tags[j - 1] !== TAG.TO)
    if (isAppointment(r, tags, at)) return true;
  return (
    (SCHEDULED.has(r.word(j)) || isFeast(r, j)) &&
    (isPresent || ENDS.has(r.word(j)) || isStart(r, tags, j) || isFeast(r, j)) &&
    (from === j + 1 ||
      (from === j + 2 && ON.has(r.word(j + 1))) ||
      // `The case returns to court on Tuesday`
      (from === j + 4 && TO.has(r.word(j + 1)) && ON.has(r.word(j + 3))) ||
      // `They host Brisbane on Friday`: with one name between.
      (from === j + 3 && ON.has(r.word(j + 2)) && r.isCapital(j + 1) && FIXTURES.has(r.word(j))))
  );
};
