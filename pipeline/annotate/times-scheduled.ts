import { wordSet } from '../core/vocabulary.ts';
import { TAG } from './tag-set.ts';
import type { Reader } from './times-reader.ts';

const TO = wordSet('to');
const SCHEDULED = wordSet(
  'meets meet resumes resume reopens reopen closes close ends expires expire returns visits votes decides publishes launches flies arrives begins starts opens continues continue concludes conclude host hosts face faces play plays travel travels entertain entertains',
);
/** `Easter, which falls on 20 April`, `the anniversary falls on Friday`; not `shares fall on Friday`. */
const FALLS = wordSet('falls fall');
const FEASTS = wordSet(
  'which that day anniversary birthday festival holiday holidays deadline christmas easter eid diwali ramadan passover',
);
const isFeast = (r: Reader, j: number): boolean => FALLS.has(r.word(j)) && FEASTS.has(r.word(j - 1));
const FIXTURES = wordSet('host hosts face faces play plays visit visits meet meets entertain entertains');
const ON = wordSet('on at in');
/** `Voting ends on Saturday`: read as a noun. */
const ENDS = wordSet('ends');
/** `the bank, which has cut rates, meets on Thursday`: right before a day the present tells of an appointment. */
export const isScheduled = (r: Reader, tags: Uint8Array, { j, from }: { j: number; from: number }): boolean =>
  (SCHEDULED.has(r.word(j)) || isFeast(r, j)) &&
  (tags[j] === TAG.PRESENT ||
    ENDS.has(r.word(j)) ||
    isFeast(r, j) ||
    (tags[j] === TAG.BASE && tags[j - 1] !== TAG.TO)) &&
  (from === j + 1 ||
    (from === j + 2 && ON.has(r.word(j + 1))) ||
    // `The case returns to court on Tuesday`
    (from === j + 4 && TO.has(r.word(j + 1)) && ON.has(r.word(j + 3))) ||
    // `They host Brisbane on Friday`: with one name between.
    (from === j + 3 && ON.has(r.word(j + 2)) && r.isCapital(j + 1) && FIXTURES.has(r.word(j))));
