import type { ParsedDocument } from '../../schemas/document.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { defineAnnotation } from './_annotation.ts';
import { isAgeGroup, isOfAge, isOfAnybody, makeAge } from './quantity-age-groups.ts';
import { isOwnerOfSum } from './quantity-defeats.ts';
import { AtomReader } from './quantity-atoms.ts';
import { takeImperial } from './quantity-imperial.ts';
import { carryUnitsAlong } from './quantity-carrying.ts';
import { sharedChange } from './quantity-change-edges.ts';
import { freeSpans } from './quantity-change-traps.ts';
import { furtherChange } from './quantity-change-further.ts';
import { baseBeside, oldBase } from './quantity-compared.ts';
import { takeFormer } from './quantity-former-values.ts';
import { closingAt, isMovedTo, turnedFrom, wayBetween } from './quantity-change-results.ts';
import { isLoss, ChangeReader } from './quantity-changes.ts';
import { countAgain } from './quantity-counted-again.ts';
import { CountedRest } from './quantity-counted-rest.ts';
import { SaidOfReader } from './quantity-said-of.ts';
import { CarriedNouns, isRank } from './quantity-carried.ts';
import { BRACKETS, bareRule, HEATS, QUAKES, RICHTER } from './quantity-kinds.ts';
import { Joiner } from './quantity-joins.ts';
import { ModifierReader, type Modifiers } from './quantity-modifiers.ts';
import { nameEach } from './quantity-per-each.ts';
import { pointsInDoubt, unitInDoubt } from './quantity-points.ts';
import { majorValue, quantityOf } from './quantity-make.ts';
import { Scene } from './quantity-scene.ts';
import { isMixed, isPartPeople } from './quantity-mixed.ts';
import { isAside } from './quantity-status-provisional.ts';
import { StatusReader } from './quantity-status.ts';
import { isSaidOf } from './quantity-status-subjects.ts';
import { isPercentLeft, sameKind, twoBounds } from './quantity-bounds.ts';
import type { Atom, Change, Counted, Quantity, QuantityKind } from './quantity-types.ts';
import { isVerbTag, TAG } from './tag-set.ts';

/** What the grammar of quantities found: figures, and numbers that are none with the reason. */
export interface Quantities {
  readonly list: readonly Quantity[];
  readonly refused: readonly Atom[];
}

const OF = wordId('of');
const PER = wordSet('per a an');
const [FROM, TO, THE, AT, INSTEAD] = ['from', 'to', 'the', 'at', 'instead'].map(wordId);

/** Whether a number of which only its atom is known is of a figure's kind. */
const isOfKind = (atom: Atom['kind'], kind: QuantityKind): boolean =>
  atom === kind || (atom === 'bare' && (kind === 'number' || kind === 'count'));

class QuantityReader extends CarriedNouns {
  private readonly reader: AtomReader;
  private readonly modifiers: ModifierReader;
  private readonly changes: ChangeReader;
  private readonly statuses: StatusReader;
  private readonly saidOf: SaidOfReader;
  private readonly byAtom = new Map<Atom, number>();

  constructor(scene: Scene) {
    super(scene);
    this.reader = new AtomReader(scene);
    this.modifiers = new ModifierReader(scene);
    this.changes = new ChangeReader(scene);
    this.statuses = new StatusReader(scene);
    this.saidOf = new SaidOfReader(scene, this.counted);
  }

  run(): Quantities {
    const atoms = new Joiner(this.s).run(this.reader.run());
    const refused: Atom[] = [];
    for (const atom of atoms) {
      if (atom.kind === 'refused') refused.push(atom);
      else {
        this.byAtom.set(atom, this.list.length);
        this.add(this.quantity(atom));
      }
    }
    freeSpans(this.s, this.list);
    nameEach(this.s, this.list);
    carryUnitsAlong(this.s, this.list);
    takeImperial(this.list);
    countAgain(this.s, this.list);
    new CountedRest(this.s, this.counted).run(this.list);
    return { list: this.list, refused };
  }

  private add(q: Quantity): void {
    const last = this.list.at(-1);
    const joined = last ? twoBounds(this.s, last, q) : undefined;
    const before = this.awaiting(q);
    if (before?.change) {
      before.change.from = this.list.length;
      this.takeUnit(q, before);
    }
    if (joined) this.list[this.list.length - 1] = joined;
    else this.list.push(q);
  }

  /** The figure whose value before the change may be `q`; another may stand between: `$5m, or 4 cents a share, up from $4m`. */
  private awaiting(q: Quantity): Quantity | undefined {
    const { list } = this;
    for (let i = list.length - 1; i >= 0 && i >= list.length - 4; i -= 1) {
      const { change, kind } = list[i];
      const awaits = change?.awaits;
      if (awaits === undefined || change!.from !== undefined || q.first < awaits || q.first - awaits > 3)
        continue;
      if (sameKind(q.kind, kind) || sameKind(kind, q.kind) || isPercentLeft(this.s, q, kind)) return list[i];
      // `to 16 from 18`: how old
      if (kind === 'age' && q.kind === 'number' && !q.counted) return list[i];
    }
    return undefined;
  }

  /** `56.3 per cent, down from 61.2`: the sign stands once for both. */
  private takeUnit(q: Quantity, { kind, per, currency, rule }: Quantity): void {
    if (kind === 'age' && q.kind === 'number') Object.assign(q, { kind, rule });
    // `to 145.6p a litre from 143.9p`
    if (kind === 'money' && q.currency?.code === currency?.code) q.per ??= per;
    if ((kind !== 'percent' && kind !== 'percentage_point') || q.kind === kind) return;
    q.kind = kind;
    q.rule = 'carried-percent';
    q.counted = undefined;
  }

  /** `from 80 cents to $1.20`: the two amounts tell which way it went. */
  private wayFrom({ changeFrom }: Atom, q: Quantity): Change | undefined {
    if (!changeFrom?.value || !q.value || !isOfKind(changeFrom.kind, q.kind)) return undefined;
    const old = majorValue(changeFrom.value, changeFrom.currency);
    const direction = wayBetween(old, majorValue(q.value, q.currency), q.kind);
    const cue = { first: changeFrom.first, last: q.last };
    return direction && { direction, cue, from: this.byAtom.get(changeFrom), result: true };
  }

  private isAwaited({ awaits }: Change): boolean {
    if (awaits === undefined) return false;
    const { list } = this;
    for (let i = list.length - 1; i >= 0 && i >= list.length - 3; i -= 1)
      if (list[i].change?.awaits === awaits) return true;
    return false;
  }

  /** `fell 87 cents, or 1.2%, to $73.87`: what the amounts of the same change speak of. */
  private ofCue(q: Quantity): Counted | undefined {
    const { list } = this;
    const { cue } = q.change!;
    const from = q.changeFrom ? (this.byAtom.get(q.changeFrom) ?? 0) : 0;
    const amount = from > 0 ? list[from - 1] : undefined;
    // `burglaries fell by a quarter, from 1,204 to 903`
    if (
      amount?.change &&
      !amount.change.result &&
      this.s.sign(amount.last) === 44 &&
      this.s.word(amount.last + 1) === FROM
    )
      return amount.counted;
    for (let i = list.length - 1; i >= 0 && i >= list.length - 3; i -= 1) {
      const { change, counted } = list[i];
      // `a weekly pass rises from $33 to $34 and a monthly pass from $116 to $121`: a change of its own
      if (q.changeFrom && change?.result) return undefined;
      if (change?.cue.first === cue.first && counted?.carried) return counted;
    }
    return undefined;
  }

  private quantity(atom: Atom): Quantity {
    const { s } = this;
    let direct = this.directly(atom);
    const countedEnd = direct && !direct.carried ? direct.phrase.last : atom.last;
    const modifiers = this.modifiers.read(atom, countedEnd);
    const q: Quantity = quantityOf(atom, this.kindOf(atom, direct));
    const magnitude = direct && s.t.word[direct.head] === MAGNITUDE ? direct : undefined;
    this.apply(q, modifiers);
    const last = this.list.at(-1);
    const sharing = last?.kind === 'ratio' && last.last === modifiers.first;
    if (
      q.bound &&
      (sharing
        ? q.rule === 'bare'
        : !direct || s.tags[direct.head] === TAG.NOUN || isOfAnybody(s, modifiers.first)) &&
      isAgeGroup(s, q, { first: modifiers.first, before: last })
    ) {
      q.kind = 'age';
      q.rule = 'age-group';
      direct = undefined;
    }
    if (
      !q.approximate &&
      last?.approximate &&
      last.kind === q.kind &&
      q.first - last.last === 1 &&
      s.word(last.last) === OR
    )
      q.approximate = last.approximate;
    const mayBeRate = q.kind === 'number' || q.kind === 'count';
    const isRated = mayBeRate ? PER.has(s.word(q.last)) : q.kind === 'money' && q.range;
    if (!q.per && isRated) q.per = this.reader.perAt(q.last);
    const change =
      this.changes.read(q, modifiers.first, countedEnd) ??
      sharedChange(s, q, this.list.at(-1)) ??
      closingAt(s, modifiers.first, this.list.at(-1)) ??
      (atom.changeFrom
        ? undefined
        : turnedFrom(s, { q, first: modifiers.first, before: this.list.at(-1) })) ??
      furtherChange(s, q, { first: modifiers.first, counted: countedEnd, list: this.list });
    const way = change ? undefined : this.wayFrom(atom, q);
    if (way) q.change = way;
    if (change && !this.isAwaited(change))
      q.change = atom.changeFrom ? { ...change, from: this.byAtom.get(atom.changeFrom) } : change;
    if (change?.base && q.change) q.base = change.base;
    q.base ??= baseBeside(s, q, countedEnd);
    if (atom.changeFrom && q.change)
      q.base = oldBase(s, atom.changeFrom, this.list[this.byAtom.get(atom.changeFrom) ?? -1]);
    takeFormer(s, q, this.list);
    q.counted = (q.change?.pace ? undefined : direct) ?? this.indirectly(q, modifiers.first);
    if (
      q.counted &&
      q.number.fractional &&
      QUAKES.has(s.t.word[q.counted.head]) &&
      (q.kind === 'count' || q.kind === 'number')
    ) {
      q.kind = 'number';
      q.rule = 'quake-magnitude';
    }
    if (
      (q.kind === 'count' || q.kind === 'number') &&
      s.word(q.last) === AGE &&
      BRACKETS.has(s.word(q.last + 1))
    ) {
      q.kind = 'age';
      q.rule = 'age-group';
    }
    if (q.kind === 'number' && s.word(q.last) === ON && RICHTER.has(s.word(q.last + 2)))
      q.rule = 'quake-magnitude';
    if (!q.per && q.counted && q.counted.phrase.first >= q.last)
      q.per = this.reader.perAt(q.counted.phrase.last);
    if (q.counted && q.counted.head >= q.first && q.counted.head < q.last) q.counted = undefined;
    if (atom.among !== undefined)
      q.counted = { phrase: { first: atom.among, last: atom.among + 1 }, head: atom.among, carried: true };
    if (magnitude || (q.counted && s.t.word[q.counted.head] === MAGNITUDE)) q.kind = 'number';
    if (
      q.kind === 'number' &&
      q.counted &&
      q.rule === 'bare' &&
      s.t.word[q.counted.head] !== MAGNITUDE &&
      !this.isShare(atom)
    )
      q.kind = 'count';
    if (q.kind === 'percent' && s.word(q.last) === OF && q.counted && !q.counted.carried)
      q.share = s.tags[q.counted.head] === TAG.PLURAL;
    const isLess = q.change?.direction === 'decrease' || isLoss(this.s, q.last);
    if (isLess && q.value && q.value.digits < 0n)
      q.doubt = 'a negative amount of a decrease: the sign may be said twice';
    this.status(q, modifiers);
    if (q.kind === 'count' && q.value && q.value.digits < 0n) q.kind = 'number';
    if (q.rule === 'bare') q.rule = bareRule(q);
    this.giveBack(q);
    if (q.kind === 'count' && q.counted?.carried && HEATS.has(s.word(q.counted.head))) q.kind = 'number';
    q.doubt ??= pointsInDoubt(this.s, q) ?? unitInDoubt(this.s, q);
    if (q.change && q.counted && q.counted.head === q.change.cue.first) q.counted = this.counted.changed(q);
    if (isOwnerOfSum(s, q)) q.counted = undefined;
    for (const one of [q, this.list[q.change?.from ?? -1]]) if (one && isOfAge(s, one)) makeAge(s, one);
    return q;
  }

  private isShare(atom: Atom): boolean {
    return atom.number.form === 'fraction' || (atom.value?.scale ?? 0) > 0;
  }

  private kindOf(atom: Atom, direct: Counted | undefined): QuantityKind {
    if (atom.kind !== 'bare' && atom.kind !== 'refused')
      return atom.kind === 'measure' && atom.per ? 'rate' : atom.kind;
    if (direct && isMixed(this.s, atom)) return 'count';
    if (atom.number.form === 'fraction' && ((atom.range ? atom.high : atom.value)?.scale ?? 0) > 0)
      return 'ratio';
    if ((atom.value?.scale ?? 0) > 0 && atom.number.magnitudeToken === undefined)
      return direct && isPartPeople(this.s, atom, direct) ? 'count' : 'number';
    return direct || atom.number.vague ? 'count' : 'number';
  }

  private apply(q: Quantity, { approximate, bound, first }: Modifiers): void {
    if (approximate) q.approximate = approximate;
    else if (q.number.vague && !q.range) q.approximate = { first: q.number.first, last: q.number.last };
    if (bound) q.bound = bound;
    const start = q.opener?.first ?? q.first;
    if (first < start) q.modifier = { first, last: start };
    else if (bound ?? approximate) q.modifier = bound?.at ?? approximate;
  }

  private directly(atom: Atom): Counted | undefined {
    if (atom.kind === 'age') return undefined;
    const joined = this.s.sign(atom.first - 1) === 45 && this.s.glued(atom.first) ? 2 : 1;
    const label = atom.first - joined;
    if (this.s.word(label) === MAGNITUDE)
      return { phrase: { first: label, last: label + 1 }, head: label, carried: true };
    if (atom.kind === 'ordinal' && this.s.word(atom.last) === HALF)
      return { phrase: { first: atom.last, last: atom.last + 1 }, head: atom.last };
    const next = this.s.sign(atom.last) === 45 ? atom.last + 1 : atom.last;
    if (this.s.word(next) === MAGNITUDE) return { phrase: { first: next, last: next + 1 }, head: next };
    if (
      atom.kind === 'score' &&
      !atom.attributive &&
      this.s.sign(atom.last) !== 45 &&
      this.s.tags[atom.last] !== TAG.NOUN
    )
      return undefined;
    if (atom.rule === 'times' || atom.rule === 'how-often') return undefined;
    const same = this.ofSame(atom);
    if (same) return same;
    const found = this.counted.after(atom);
    const plural = found !== undefined && this.s.tags[found.head] === TAG.PLURAL;
    const past =
      found !== undefined && found.phrase.first === atom.last && this.s.tags[atom.last] === TAG.PARTICIPLE;
    return past && !plural && atom.kind === 'bare' && atom.value?.digits !== 1n ? undefined : found;
  }

  /** The noun elsewhere in the sentence: before the figure, or carried from the figure before. */
  private indirectly(q: Quantity, first: number): Counted | undefined {
    const { s } = this;
    if (q.kind === 'ordinal') return this.ordinalBefore(q);
    if (isRank(s, q)) return undefined;
    // `heavy use of two-handed tapping`: part of a word
    if (
      (q.kind === 'number' || q.kind === 'count') &&
      s.sign(q.last) === 45 &&
      s.glued(q.last) &&
      s.glued(q.last + 1)
    )
      return undefined;
    if (q.kind === 'age') return this.ageSubject(q, first);
    if (q.rule === 'how-often' || s.sign(q.first - 1) === 40) return undefined;
    if (q.rule === 'times' && q.base && s.word(q.last) !== AS)
      return this.counted.phrase(q.base.first, q.base.last, true);
    if (UNDER_PAR.has(s.word(q.last)) && s.tags[q.last + 1] === TAG.PUNCTUATION) return undefined;
    if (q.change?.gapped) return this.counted.ending(q.change.gapped - 1, s.floor(q.first));
    const raised = this.counted.raised(q, first);
    if (raised) return raised;
    if (q.change && q.change.cue.first >= q.last) {
      const changed = this.counted.changed(q);
      if (changed) return changed;
    }
    if (q.change?.result) {
      const same = this.ofCue(q) ?? this.ofOld(q);
      if (same) return same;
    }
    if (s.word(first - 1) === OF && s.word(first - 2) === INSTEAD) return undefined;
    // `a fifth of the 600,000 a year`
    const of = s.word(first - 1) === THE ? first - 2 : first - 1;
    const share = this.list.at(-1);
    if (s.word(of) === OF && share?.last === of && share.number.form === 'fraction') return undefined;
    const placed = this.placedAt(first);
    if (placed) return placed;
    // `the bank sees it at 3.5%`
    if (s.word(first - 1) === AT && s.tags[first - 2] === TAG.PRONOUN) return undefined;
    const isInThe = q.number.vague && s.word(q.first - 1) === THE;
    const isResult = isMovedTo(s, q);
    if ((q.kind === 'number' || q.kind === 'count') && !isResult && !isInThe) {
      // `bringing the fleet to 415`
      const isMoved = s.word(first - 1) === TO && !isVerbTag(s.tags[q.last]);
      const carried = (isMoved ? this.saidOf.read(q, first) : undefined) ?? this.carried(q);
      if (carried) return carried;
    }
    const found =
      this.saidOf.read(q, Math.min(first, q.opener?.first ?? first)) ?? this.counted.before(q, first);
    const last = this.list.at(-1);
    if (found && last && s.word(first - 1) === AT && q.kind !== 'money' && last.counted?.head === found.head)
      return undefined;
    return found && last && last.first <= found.head && found.head < last.last ? last.counted : found;
  }

  /** `moved its rate from 2 to 3 per cent`: what the value before is said of. */
  private ofOld({ changeFrom, first }: Quantity): Counted | undefined {
    const old = changeFrom && this.list[this.byAtom.get(changeFrom) ?? -1];
    return old?.counted?.carried && first - old.last < 4 ? old.counted : undefined;
  }

  /** `The average age of our drivers has crept up to 59`: an age that is said to be one. */
  private ageSubject(q: Quantity, first: number): Counted | undefined {
    const found = this.saidOf.read({ ...q, kind: 'number' }, first) ?? this.ofOld(q);
    return found && AGES.has(this.s.word(found.head)) ? found : undefined;
  }

  /** Ordinals and scores that were played are as they are; a sum converted in brackets is promised by nobody. */
  private status(q: Quantity, { tentative, first }: Modifiers): void {
    if (q.kind === 'ordinal') return;
    if (q.counted && isSaidOf(this.s, q.counted, q.last)) q.counted = undefined;
    const from = Math.min(first, q.opener?.first ?? q.first);
    if (tentative) q.status = { value: 'tentative', cue: tentative };
    else if (q.kind !== 'money' || !isAside(this.s, first))
      q.status = this.statuses.read(from, q.last, q.counted, q.kind);
  }
}

const [ON, AGE, OR, AS, HALF, MAGNITUDE] = 'on age or as half magnitude'.split(' ').map(wordId);
const AGES = wordSet('age ages');
const UNDER_PAR = wordSet('under over');

/** The figures of a document's view in order, with all that their sentences say about them. */
export const quantities = defineAnnotation(
  'quantities',
  (document: ParsedDocument): Quantities => new QuantityReader(new Scene(document)).run(),
);
