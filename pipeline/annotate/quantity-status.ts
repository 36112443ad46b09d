import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import {
  BE_FORMS,
  BEATEN_CUES,
  DENIED_CUES,
  FORECAST_CUES,
  NEED_TO_CUES,
  PLANNED_CUES,
  TENTATIVE_CUES,
} from '../lexicon/status-words.ts';
import { defineAnnotation } from './_annotation.ts';
import { Scene } from './quantity-scene.ts';
import type { Counted, Stretch } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

export type StatusName = 'planned' | 'forecast' | 'tentative' | 'denied';

/** What the words around a figure say of its being so, with the word that says it. */
export interface Status {
  readonly value: StatusName;
  readonly cue: Stretch;
}

const CUES = new WordMap<StatusName>(
  (
    [
      [PLANNED_CUES, 'planned'],
      [FORECAST_CUES, 'forecast'],
      [TENTATIVE_CUES, 'tentative'],
      [DENIED_CUES, 'denied'],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word): [string, StatusName] => [word, value])),
);
const NEED_TO = wordSet(NEED_TO_CUES);
const BE = wordSet(BE_FORMS);
const BEATEN = wordSet(BEATEN_CUES);
const INTENDED = wordSet('planned proposed expected projected forecast anticipated predicted scheduled');
const FORMERLY = wordSet('originally initially previously formerly once');
const TARGETS = wordSet('target');
/** `a goal difference of -4`. */
const RATIOS = wordSet('difference average scorer scorers');
const RANGES = wordSet('range rate band');
const MAY = wordSet('may might could');
const HAVE = wordId('have');
const BUT = wordId('but');
const THAT = wordId('that');
const OF = wordId('of');
const AS = wordId('as');
const [BY, AFTER] = ['by', 'after'].map(wordId);
const AGENT_REACH = 6;
/** Verbs whose past is as their infinitive. */
const ALIKE = wordSet('cut put set shut spread hit let split');
const BACK = 26;
const AHEAD = 6;
const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;

/** Finds the word that governs a figure and says that it is planned, forecast, tentative or denied. */
export class StatusReader {
  private readonly s: Scene;

  constructor(scene: Scene) {
    this.s = scene;
  }

  /** The first token at or after a place in the view. */
  tokenAt(start: number): number {
    const { t } = this.s;
    let low = 0;
    let high = t.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (t.start[middle] < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The status of what begins at token `first` and ends before `last`; `undefined` where it is actual. */
  read(first: number, last: number, counted?: Counted): Status | undefined {
    return (
      this.before(first) ??
      this.after(counted && counted.phrase.first >= last ? counted.phrase.last : last) ??
      this.inCounted(last, counted)
    );
  }

  /**
   * Back through the clause to the nearest cue:
   *   gusts of wind were forecast to reach 60–80 mph
   *                      ^^^^^^^^
   */
  before(first: number): Status | undefined {
    const { s } = this;
    const floor = Math.max(s.floor(first), first - BACK);
    let verbs = 0;
    for (let i = first - 1; i >= floor; i -= 1) {
      const value = CUES.get(s.word(i));
      if (value === 'denied' && this.isUndone(i, first)) return undefined;
      if (value) {
        if (this.governs(i, value, first, verbs)) return { value, cue: { first: i, last: i + 1 } };
        if (s.tags[i] === TAG.PAST) return undefined;
      }
      if (s.tags[i] === TAG.TO && BE.has(s.word(i - 1)))
        return { value: 'planned', cue: { first: i - 1, last: i + 1 } };
      if (MAY.has(s.word(i)) && s.tags[i] === TAG.MODAL && s.word(i + 1) !== HAVE && verbs > 0)
        return { value: 'forecast', cue: { first: i, last: i + 1 } };
      // `would grow 2% after falling 1.1%`
      if (s.word(i) === AFTER && s.tags[i + 1] === TAG.GERUND) return undefined;
      if (this.closes(i)) return undefined;
      if (isVerbTag(s.tags[i]) || s.tags[i] === TAG.AUXILIARY) verbs += 1;
    }
    return undefined;
  }

  /** Whether a clause ends at token `i`, so that no cue before it governs what follows. */
  private closes(i: number): boolean {
    const { s } = this;
    const sign = s.sign(i);
    if (sign === COMMA || sign === SEMICOLON || sign === COLON) return true;
    if (s.word(i) === BUT) return true;
    const tag = s.tags[i];
    // `plans to hire 30 and cut 20`: a second infinitive
    const isBase = tag === TAG.PAST && ALIKE.has(s.word(i)) && s.tags[i - 1] === TAG.CONJUNCTION;
    return (
      (tag === TAG.PAST && !isBase) ||
      ((tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE) && s.word(i) !== THAT && s.word(i) !== AS)
    );
  }

  /** `never denied it`, `denied it and had already repaid $90,000`: a denial that is denied, or over. */
  private isUndone(cue: number, first: number): boolean {
    const { s } = this;
    for (let i = cue - 1; i > cue - 4 && i >= s.floor(cue); i -= 1)
      if (s.tags[i] === TAG.NEGATION) return true;
    for (let i = cue + 1; i < first; i += 1) {
      const next = s.tags[i + 1];
      if (s.tags[i] === TAG.CONJUNCTION && (next === TAG.AUXILIARY || next === TAG.PAST)) return true;
    }
    return false;
  }

  private governs(i: number, value: StatusName, first: number, verbs: number): boolean {
    const { s } = this;
    const next = s.tags[i + 1] ?? 0;
    // `a target range of 4.5%`: the name of a rate that is
    if (TARGETS.has(s.word(i)) && RANGES.has(s.word(i + 1))) return false;
    if (NEED_TO.has(s.word(i)) && next !== TAG.TO) return false;
    if (this.isAgent(i, first)) return false;
    if (FORMERLY.has(s.word(i - 1)) || RATIOS.has(s.word(i + 1))) return false;
    const isNoun = isNounTag(s.tags[i]);
    // `14 goals in 22 games`: counted, not aimed at
    if (isNoun && i > 0 && s.numbers.ofToken[i - 1] >= 0) return false;
    const isAttributive =
      s.tags[i] !== TAG.PAST &&
      (s.tags[i - 1] === TAG.DETERMINER ||
        s.tags[i - 1] === TAG.POSSESSIVE ||
        s.tags[i - 1] === TAG.NUMERAL ||
        s.tags[i - 1] === TAG.ADJECTIVE) &&
      (isNounTag(next) || next === TAG.ADJECTIVE || next === TAG.NUMERAL);
    if (value === 'tentative')
      return verbs === 0 && (i === first - 1 || isAttributive || this.linked(i, first));
    // `plans to hire 30 and cut 20`
    if (isNoun && next === TAG.TO && verbs > 0) return value === 'planned' && !this.beaten(i);
    if (isNoun || isAttributive)
      return (
        verbs === 0 &&
        !this.beaten(i) &&
        (isNoun ? next === TAG.TO || this.isOne(i, first) : this.linked(i, first))
      );
    return true;
  }

  /** `as predicted by 17 of 21 economists`: who foresaw it, as many as they are. */
  private isAgent(i: number, first: number): boolean {
    const { s } = this;
    if (s.word(i + 1) !== BY || first - i > AGENT_REACH) return false;
    for (let j = i + 2; j < first; j += 1) if (s.numbers.ofToken[j] < 0 && s.word(j) !== OF) return false;
    return s.tags[i] === TAG.PARTICIPLE || s.tags[i] === TAG.PAST;
  }

  /** Only words of one phrase, or `of` phrases, between the cue and the figure. */
  private linked(i: number, first: number): boolean {
    const { s } = this;
    for (let j = i + 1; j < first; j += 1) {
      const tag = s.tags[j];
      if (tag === TAG.PREPOSITION ? s.word(j) !== OF : tag === TAG.CONJUNCTION) return false;
    }
    return true;
  }

  /** No conjunction between the cue and the figure but right before it: not `opposed the plan and 24% backed it`. */
  private isOne(i: number, first: number): boolean {
    const { s } = this;
    for (let j = i + 1; j < first - 1; j += 1)
      if (s.tags[j] === TAG.CONJUNCTION && s.numbers.ofToken[j - 1] < 0) return false;
    return true;
  }

  /** `exceeded their goal of $10,000`: the goal is behind. */
  private beaten(i: number): boolean {
    const { s } = this;
    for (let j = i - 1; j >= s.floor(i) && j > i - 6; j -= 1) if (BEATEN.has(s.word(j))) return true;
    return false;
  }

  /** `500 jobs are expected to go`, `€5bn was pledged`: the figure is the subject of the cue. */
  private after(end: number): Status | undefined {
    const { s } = this;
    const limit = Math.min(s.limit(end - 1), end + AHEAD);
    if (isForeseen(s, end)) return { value: CUES.get(s.word(end))!, cue: { first: end, last: end + 1 } };
    let be = -1;
    for (let i = end; i < limit; i += 1) {
      const tag = s.tags[i];
      if (be < 0) {
        if (tag === TAG.AUXILIARY && BE.has(s.word(i))) be = i;
        else if (
          tag !== TAG.PREPOSITION &&
          tag !== TAG.DETERMINER &&
          !isNounTag(tag) &&
          tag !== TAG.ADJECTIVE
        )
          return undefined;
        continue;
      }
      const value = CUES.get(s.word(i));
      if (value && s.tags[i] !== TAG.NOUN && !(NEED_TO.has(s.word(i)) && s.tags[i + 1] !== TAG.TO))
        return { value, cue: { first: i, last: i + 1 } };
      if (tag !== TAG.ADVERB && tag !== TAG.AUXILIARY) return undefined;
    }
    return undefined;
  }

  /** `80 billion dollars' worth of tentative deals`. */
  private inCounted(last: number, counted: Counted | undefined): Status | undefined {
    const { s } = this;
    if (!counted || counted.phrase.first < last) return undefined;
    for (let i = counted.phrase.first; i < counted.head; i += 1) {
      const value = CUES.get(s.word(i));
      if (value && (value === 'tentative' || INTENDED.has(s.word(i))))
        return { value, cue: { first: i, last: i + 1 } };
    }
    return undefined;
  }
}

/** `the 2% forecast in a poll`, `above the 3.1% expected`: a participle right after the figure, before its agent, its time or a stop. */
const isForeseen = (s: Scene, at: number): boolean => {
  if (!INTENDED.has(s.word(at)) || !CUES.get(s.word(at)) || s.glued(at)) return false;
  const tag = s.tags[at + 1];
  return (
    at + 1 >= s.limit(at) || tag === TAG.PREPOSITION || (tag === TAG.PUNCTUATION && s.sign(at + 1) !== 45)
  );
};

const REACHED = wordSet('hit reached set seen touched recorded');
const WHEN = wordSet('on in at during last earlier by');
/** `the 2% forecast in a poll`, `a high of $9,433 hit on 2 October`: what is read as the noun at `at` says what was done with the figure. */
export const isSaidOf = (s: Scene, { phrase }: Counted, at: number): boolean =>
  phrase.first === at &&
  phrase.last === at + 1 &&
  (isForeseen(s, at) || (REACHED.has(s.word(at)) && WHEN.has(s.word(at + 1))));

const readers = defineAnnotation(
  'statuses',
  (document: ParsedDocument): StatusReader => new StatusReader(new Scene(document)),
);

/** The status that the words before a stretch of the view give it: `is scheduled for February 4`. */
export const statusBefore = (document: ParsedDocument, { start }: Span): StatusName | undefined => {
  const reader = readers.of(document);
  const first = reader.tokenAt(start);
  return reader.before(first)?.value;
};
