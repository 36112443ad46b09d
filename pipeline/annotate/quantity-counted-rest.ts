import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { countAgain } from './quantity-counted-again.ts';
import { ClauseSubject } from './quantity-clause-subject.ts';
import {
  asideNoun,
  changeNoun,
  isFromAt,
  labelledBefore,
  labelNoun,
  pairNoun,
  timesNoun,
} from './quantity-counted-beside.ts';
import {
  atOpening,
  bracketNoun,
  clauseNoun,
  comparativeNoun,
  isDaytime,
  marginNoun,
  multipliedNoun,
  thoseNoun,
  numberNoun,
  pronounNoun,
} from './quantity-counted-clause.ts';
import { comparedWith, gappedNoun } from './quantity-counted-gapped.ts';
import {
  continuedNoun,
  havingNoun,
  openedNoun,
  postposedNoun,
  seenNoun,
} from './quantity-counted-opening.ts';
import type { CountedReader } from './quantity-counted.ts';
import { isShiftedTime, isTimeAt } from './quantity-phrase-edges.ts';
import { IN_OBJECT } from './quantity-said-of-kinds.ts';
import { MOVERS, MOVING, RISING, TRADING } from './quantity-said-of-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { startOf } from './quantity-edges.ts';

const APART: ReadonlySet<Quantity['kind']> = new Set(['ordinal', 'age', 'score']);
const LINKS = wordSet('to by at from past above below beyond over under near towards toward');
const PARTICLES = wordSet('up down back out off higher lower further again overnight');
const BE = wordSet('is are was were be been being');
const HAVE = wordSet('has have had having');
/** Verbs of which the amount is told only where they are passive: `was trimmed to 3%`. */
const PASSIVE = new WordSet([...'commuted doubled halved trimmed'.split(' ')]);
/** Verbs whose object goes up or down: `revised the toll from the blast down to 33`. */
const REVISERS = wordSet(
  'revise revises revised revising push pushes pushed pushing bring brings brought bringing take takes took taking lift lifts lifted lifting raise raises raised raising lower lowers lowered lowering cut cuts cutting trim trims trimmed trimming reduce reduces reduced reducing put puts putting whittle whittles whittled whittling pare pares pared paring correct corrects corrected correcting',
);
const CLIMBERS = wordSet(
  'climber climbers diver divers hiker hikers skier skiers mountaineer mountaineers swimmer swimmers walker walkers roofer roofers worker workers man men woman women boy boys girl girls pilot pilots tourist tourists skydiver skydivers paraglider paragliders explorer explorers caver cavers cyclist cyclists rescuer rescuers painter painters builder builders',
);
const [TO, FROM] = ['to', 'from'].map(wordId);
const TOUCHES = wordSet('touch bit little tad notch whisker shade smidgen hair fraction');
const ROSE = wordSet('rise rises rose');
const PERCENTS = wordSet('percent cent per');
const WHERE = wordSet(
  'inland east west north south offshore ashore upstream downstream downward downwards upward upwards looms loom looming',
);
const POSTURES = wordSet('up down');
const HIGHER = wordSet('higher lower up down firmer weaker dearer cheaper');
const BEYOND = wordSet('past above below beyond over under');
const EMPLOYING = wordSet('employ employs employed employing');
const PEOPLE = wordSet('people staff workers employees persons workforce men women');
const COMMA = 44;
const MOST_BACK = 9;
const OBJECT_REACH = 16;

/** Finds what the figures that are left measure, by the verb of their clause or by the figure before. */
export class CountedRest {
  private readonly s: Scene;
  private readonly counted: CountedReader;
  private readonly subject: ClauseSubject;
  /** The noun that was given up last, and for which. */
  private replaced: { readonly head: number; readonly by: Counted } | undefined;

  constructor(s: Scene, counted: CountedReader) {
    this.s = s;
    this.counted = counted;
    this.subject = new ClauseSubject(s, counted);
  }

  run(list: readonly Quantity[]): void {
    this.each(list);
    this.pairs(list);
    // what repeats a figure that was without its noun until now
    countAgain(this.s, list);
  }

  private each(list: readonly Quantity[]): void {
    for (let index = 0; index < list.length; index += 1) {
      const q = list[index];
      if (APART.has(q.kind)) continue;
      const isOpen = !q.counted;
      this.trim(q);
      if (this.isNone(q)) q.counted = undefined;
      if (this.isFall(q)) q.counted = undefined;
      else q.counted = this.instead(list, index) ?? q.counted ?? this.rest(list, index);
      if (isOpen && q.counted && q.kind === 'number' && q.rule === 'bare-number') {
        q.kind = 'count';
        q.rule = 'carried-noun';
      }
    }
  }

  /** `from 19 days to 23`: the first of a pair is of what the second is. */
  private pairs(list: readonly Quantity[]): void {
    for (let index = 0; index + 1 < list.length; index += 1) {
      const [q, next] = [list[index], list[index + 1]];
      const link = startOf(next) - 1;
      if (q.counted || !next.counted?.carried || APART.has(q.kind) || q.last !== link) continue;
      if (this.s.word(link) === TO && isFromAt(this.s, q)) q.counted = next.counted;
    }
  }

  /** `A climber fell 30 metres`: how far, not what is measured. */
  private isFall({ kind, unit, counted, first }: Quantity): boolean {
    const isLength = kind === 'measure' && unit !== undefined && !unit.time;
    return (
      isLength &&
      !ROSE.has(this.s.word(first - 1)) &&
      counted?.carried === true &&
      CLIMBERS.has(this.s.word(counted.head))
    );
  }

  /** `eased a touch, to 2.4 percent`, or a word of the figure itself: nothing that is measured. */
  private isNone({ counted, first, last }: Quantity): boolean {
    if (!counted || counted.phrase.first >= last) return false;
    // `300 jobs will go at the plant, which employs 1,100`: people, and no jobs
    if (EMPLOYING.has(this.s.word(first - 1)) && !PEOPLE.has(this.s.word(counted.head))) return true;
    const isOwn = counted.head >= first && PERCENTS.has(this.s.word(counted.head));
    return TOUCHES.has(this.s.word(counted.head)) || isOwn || isDaytime(this.s, counted);
  }

  /** `snow inland`, `brush east of the dam`, `the toll downward`: without the word that says where. */
  private trim(q: Quantity): void {
    const { s } = this;
    const { counted } = q;
    if (!counted || counted.phrase.first >= counted.head || s.tags[counted.head] === TAG.PROPER) return;
    const { head } = counted;
    if (!WHERE.has(s.word(head)) || !isNounTag(s.tags[head - 1]) || s.tags[head - 1] === TAG.PROPER) return;
    q.counted = { ...counted, phrase: { first: counted.phrase.first, last: head }, head: head - 1 };
  }

  /** What stands nearer than what was taken. */
  private instead(list: readonly Quantity[], index: number): Counted | undefined {
    const { s, counted, subject } = this;
    const q = list[index];
    const readers = { counted, subject };
    if (q.counted && q.counted.phrase.first >= q.last) return undefined;
    const nearer =
      pairNoun(s, list, index) ??
      this.object(q) ??
      seenNoun(s, readers, q, list[index - 1]) ??
      (q.counted ? gappedNoun(s, readers, list, index) : undefined);
    if (nearer && q.counted) this.replaced = { head: q.counted.head, by: nearer };
    if (nearer || !q.counted || q.counted.head !== this.replaced?.head) return nearer;
    return q.first > this.replaced.by.head ? this.replaced.by : undefined;
  }

  private rest(list: readonly Quantity[], index: number): Counted | undefined {
    const { s, counted, subject } = this;
    const q = list[index];
    const readers = { counted, subject };
    if (s.sign(q.first - 1) === 40) return bracketNoun(s, list, index);
    if (q.attributive) return undefined;
    return (
      timesNoun(s, readers, list, index) ??
      changeNoun(s, readers, q) ??
      comparedWith(s, readers, list, index) ??
      gappedNoun(s, readers, list, index) ??
      asideNoun(s, readers, q) ??
      labelNoun(s, readers, q) ??
      labelledBefore(s, list, index) ??
      continuedNoun(s, list, index) ??
      havingNoun(s, list, index) ??
      openedNoun(s, readers, q) ??
      postposedNoun(s, readers, q) ??
      this.moved(list, index) ??
      comparativeNoun(s, readers, q) ??
      marginNoun(s, readers, q) ??
      multipliedNoun(s, readers, q) ??
      thoseNoun(s, list, index) ??
      atOpening(s, readers, q) ??
      pronounNoun(s, list, index) ??
      numberNoun(s, list, index) ??
      clauseNoun(s, readers, list, index)
    );
  }

  /** `pushed the toll from the sinking to 63`: the object, which a phrase with from follows. */
  private object(q: Quantity): Counted | undefined {
    const { s } = this;
    const link = startOf(q) - 1;
    if (!q.change || (s.word(link) !== TO && s.word(link) !== FROM)) return undefined;
    const floor = Math.max(s.floor(link), link - OBJECT_REACH);
    let hasFrom = false;
    for (let i = link - 1; i > floor; i -= 1) {
      if (REVISERS.has(s.word(i)) && isVerbTag(s.tags[i]) && !BE.has(s.word(i - 1))) {
        // `The ministry revised the figure down to 215`: no ministries
        const isActor = q.counted !== undefined && q.counted.head < i;
        if (!(hasFrom || isActor) || (q.counted && q.counted.phrase.first > i)) return undefined;
        const found = this.counted.phrase(i + 1, link, true);
        const plain = found && isActor ? { ...found, carried: true as const } : undefined;
        return (found && this.subject.sound(found)) ?? plain;
      }
      if (s.word(i) === FROM && s.numbers.ofToken[i + 1] < 0) hasFrom = true;
      if (!IN_OBJECT.has(s.tags[i]) && s.tags[i] !== TAG.PREPOSITION && !PARTICLES.has(s.word(i)))
        return undefined;
    }
    return undefined;
  }

  /** `Fares shot up 11.8 percent`, `crept up from 19 days to 23`, `is to shrink this season to 27 million`. */
  private moved(list: readonly Quantity[], index: number): Counted | undefined {
    const { s } = this;
    const q = list[index];
    const closed = startOf(q) - 1;
    // `the index closed 2 percent higher`
    const isTraded = TRADING.has(s.word(closed)) && isVerbTag(s.tags[closed]) && q.kind !== 'measure';
    if (isTraded && HIGHER.has(s.word(q.last))) return this.subject.of(closed);
    const verb = this.verbBefore(startOf(q) - 1, list[index - 1], q);
    if (verb < 0) return undefined;
    if (BE.has(s.word(verb))) return this.subject.of(verb);
    const isHeld = BE.has(s.word(verb - 1)) || s.tags[verb - 1] === TAG.ADVERB;
    const isMoving = MOVING.has(s.word(verb)) || RISING.has(s.word(verb));
    if (!isMoving && !((MOVERS.has(s.word(verb)) || PASSIVE.has(s.word(verb))) && isHeld)) return undefined;
    return this.subject.of(verb);
  }

  /** The verb before prepositions, particles, times and the other figure of its change; −1 for none. */
  private verbBefore(from: number, before: Quantity | undefined, q: Quantity): number {
    const { s } = this;
    const floor = Math.max(s.floor(q.first), from - MOST_BACK);
    let hasLink = false;
    for (let i = from; i > floor; i -= 1) {
      if (before && i === before.last - 1 && hasLink && i >= before.first) {
        i = startOf(before);
        continue;
      }
      if (isVerbTag(s.tags[i]) && !PARTICLES.has(s.word(i))) return this.isMovement(i, hasLink, q) ? i : -1;
      // `was down from 74,000`
      if (BE.has(s.word(i))) return POSTURES.has(s.word(i + 1)) && LINKS.has(s.word(i + 2)) ? i : -1;
      // `eased a touch, to 2.4 percent`
      if (TOUCHES.has(s.word(i)) || (s.sign(i) === COMMA && TOUCHES.has(s.word(i - 1)))) continue;
      if (LINKS.has(s.word(i)) || PARTICLES.has(s.word(i))) hasLink = true;
      else if (
        !(s.tags[i] === TAG.ADVERB || s.tags[i] === TAG.DETERMINER || isTimeAt(s, i) || isShiftedTime(s, i))
      )
        return -1;
    }
    return -1;
  }

  private isMovement(i: number, hasLink: boolean, { kind, change }: Quantity): boolean {
    const { s } = this;
    const isPast = BEYOND.has(s.word(i + 1));
    if (!hasLink || (!change && !isPast && kind !== 'money' && kind !== 'percent')) return false;
    return s.tags[i] !== TAG.GERUND && !HAVE.has(s.word(i)) && !isNounTag(s.tags[i]);
  }
}
