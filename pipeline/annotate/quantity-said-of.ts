import { wordId, wordSet } from '../core/vocabulary.ts';
import { EMPTY_OF } from './quantity-counted-words.ts';
import type { CountedReader } from './quantity-counted.ts';
import { ClauseSubject, groupStart } from './quantity-clause-subject.ts';
import { isShiftedTime, isTimeAt } from './quantity-phrase-edges.ts';
import { apposedAmount } from './quantity-apposed.ts';
import { costBefore, isVerbal, toppedAt } from './quantity-said-of-verbs.ts';
import {
  ADDING,
  AMOUNT_NOUNS,
  AT_PRESENT,
  ATTAINING,
  BE,
  BUYING,
  CHANGES,
  COMING,
  COMMODITIES,
  DEDUCTING,
  DIMENSIONS,
  GAINING,
  GAINING_FIRST,
  GAINING_SECOND,
  GOING,
  LASTING,
  LAWS,
  LAYING,
  MOVERS,
  MOVING,
  PARTICLES,
  PAYING,
  POSTPOSED,
  POSTURES,
  POSTURES_IN,
  PUTTING,
  RISING,
  SEEING,
  TAKING_OFF,
  TOWARDS,
  TRADING,
} from './quantity-said-of-words.ts';
import { AMOUNTS, ENDS, IN_OBJECT, LENGTHS, PARTS, TELLS, VALUES } from './quantity-said-of-kinds.ts';
import type { Scene } from './quantity-scene.ts';
import { isTermAt } from './quantity-time-phrase.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [OF, AT, FOR, OFF, FROM, TO, PRESENT, IN] = 'of at for off from to present in'.split(' ').map(wordId);
const COMMA = 44;
const [OUT, BY] = ['out', 'by'].map(wordId);
const ONTO = wordSet('on onto');
const MOST_OBJECT = 14;
const NOUNS_TOO = wordSet('forecast forecasts estimate estimates');
const FURTHER = wordSet('further extra additional combined');
/** Particles between a verb and its object: `jacked up its rate`. */
const BEHIND = wordSet('up down back out');
const UNDER = wordSet('below under above');
const COMPARED = wordSet('more less extra');
const EACH = wordSet('each every one');
const INNER = wordSet(
  'of for in on between with among across around against within under inside outside near',
);
const MOST_BEFORE = 4;
const MOST_OPENING = 16;
const PLACES_AFTER = wordSet('of from off away north south east west above below inland offshore');

/** Finds what an amount is said of by the verb of its clause, where no noun stands at it. */
export class SaidOfReader {
  private readonly s: Scene;
  private readonly counted: CountedReader;
  private readonly subject: ClauseSubject;

  constructor(s: Scene, counted: CountedReader) {
    this.s = s;
    this.counted = counted;
    this.subject = new ClauseSubject(s, counted);
  }

  /** What an amount measures; its cue words begin at token `first`. */
  read(q: Quantity, first: number): Counted | undefined {
    if (!VALUES.has(q.kind) || this.isPlaced(q)) return undefined;
    const at = this.lead(first);
    if (at < this.s.floor(first)) return undefined;
    const link = this.linkOf(q, at);
    return (
      this.partOf(q, first) ??
      this.dimension(q, at) ??
      this.limited(q, at) ??
      this.takenOff(q, at) ??
      this.paid(q, at) ??
      this.bought(q, at) ??
      this.attained(q, at) ??
      this.lying(q, link) ??
      this.moved(q, link) ??
      this.apposed(q, at) ??
      apposedAmount(this.s, { subject: this.subject, counted: this.counted }, q)
    );
  }

  /** `Of the flats on offer, two percent are`: of what the sentence opens with. */
  private partOf(q: Quantity, first: number): Counted | undefined {
    const { s } = this;
    const floor = s.floor(first);
    if (!PARTS.has(q.kind) || s.word(floor) !== OF || !TELLS.has(s.tags[q.last])) return undefined;
    const opens = s.tags[floor + 1] === TAG.DETERMINER || s.tags[floor + 1] === TAG.POSSESSIVE;
    let comma = first - 1;
    while (comma > floor && comma > first - MOST_BEFORE && s.sign(comma) !== COMMA) comma -= 1;
    if (!opens || s.sign(comma) !== COMMA || comma - floor > MOST_OPENING) return undefined;
    const found = this.counted.phrase(floor + 1, comma, true);
    return found && s.tags[found.head] === TAG.PLURAL ? { ...found, carried: true } : undefined;
  }

  /** `3 km north of`, `within 5 miles of`: where something is. */
  private isPlaced({ kind, unit, last }: Quantity): boolean {
    if (kind !== 'measure' || !unit) return false;
    return LENGTHS.has(unit.name) && PLACES_AFTER.has(this.s.word(last));
  }

  /** `edged above 1.80`, `nudged its forecast up to 1.6`: the preposition that is a bound as well. */
  private linkOf({ bound, first }: Quantity, at: number): number {
    const link = bound && bound.at.last === first ? first - 1 : at;
    return link > at && TOWARDS.has(this.s.word(link)) ? link : at;
  }

  /** The token before an amount, its article and `an average of`. */
  private lead(first: number): number {
    const { s } = this;
    let at = first - 1;
    if (s.word(at) === OF && EMPTY_OF.has(s.word(at - 1))) at -= 2;
    const least = at - 4;
    while (
      at > least &&
      (s.tags[at] === TAG.DETERMINER ||
        s.tags[at] === TAG.ADVERB ||
        FURTHER.has(s.word(at)) ||
        (at < first - 1 && s.tags[at] === TAG.ADJECTIVE))
    )
      at -= 1;
    return at;
  }

  /** `The worm, which is 3 mm long`, `its mirror, 8 m across`, `a wall 3 m high`. */
  private dimension(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    if (q.kind !== 'measure' || !DIMENSIONS.has(s.word(q.last))) return undefined;
    if (BE.has(s.word(at))) return this.subject.of(at);
    const floor = s.floor(at);
    if (isNounTag(s.tags[at])) return this.subject.nounAt(at, floor);
    const isAside = s.sign(at) === COMMA && ENDS.has(s.tags[q.last + 1]);
    return isAside ? this.subject.nounAt(at - 1, floor) : undefined;
  }

  /** `purchases below $49`, `homes under £200,000`: what is priced so; not `a row over £5m`. */
  private limited(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    const isBound = q.bound !== undefined && q.bound.at.last === q.first && UNDER.has(s.word(at + 1));
    const isLimit = UNDER.has(s.word(at)) || isBound;
    const last = isBound ? at : at - 1;
    if (q.kind !== 'money' || !isLimit || s.tags[last] !== TAG.PLURAL) return undefined;
    const found = this.counted.ending(last, s.floor(at));
    return found && this.subject.sound(found);
  }

  /** `wiped $3bn off the value`, `cut 5p from the price`, `added £2m to the bill`. */
  private takenOff(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    const end = q.per && q.per.first >= q.last ? q.per.last : q.last;
    const link = s.word(end);
    const isOff = TAKING_OFF.has(s.word(at)) && (link === OFF || link === FROM);
    const isOn = ADDING.has(s.word(at)) && link === TO;
    const isPut = LAYING.has(s.word(at)) && ONTO.has(link);
    const isOut = TAKING_OFF.has(s.word(at)) && link === OUT && s.word(end + 1) === OF;
    if ((!isOff && !isOn && !isPut && !isOut) || end + 1 >= s.limit(q.first)) return undefined;
    const limit = s.limit(q.first);
    const goal = isOut ? end + 2 : end + 1;
    const found = this.subject.whole(this.counted.phrase(goal, limit, true), limit);
    const sound = found && this.subject.sound(found);
    const isPlain = link === OFF || isOut || DEDUCTING.has(s.word(at));
    return sound && (isPlain || AMOUNT_NOUNS.has(s.word(sound.head))) ? sound : undefined;
  }

  /** `pay 20% more for beans`, `offered £3m for the yard`. */
  private paid(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    const end = q.per && q.per.first >= q.last ? q.per.last : q.last;
    const isMore = COMPARED.has(s.word(end));
    if (!PAYING.has(s.word(at)) || (q.kind !== 'money' && !(q.kind === 'percent' && isMore)))
      return undefined;
    const link = isMore ? end + 1 : end;
    if (
      s.word(link) !== FOR ||
      s.numbers.ofToken[link + 1] >= 0 ||
      isTimeAt(s, link + 1) ||
      isTimeAt(s, link + 2)
    )
      return undefined;
    // `pay 10 cents more for each bag`: for one of them
    if (EACH.has(s.word(link + 1))) return undefined;
    const found = this.counted.phrase(link + 1, s.limit(q.first), true);
    return found && this.subject.sound(found);
  }

  /** `bought the bakery for £2m`; of `two garages` each may have its price. */
  private bought(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    if (q.kind !== 'money' || (s.word(at) !== FOR && s.word(at) !== AT)) return undefined;
    const verb = this.verbBefore(at, BUYING);
    if (verb < 0) return undefined;
    for (let i = verb + 1; i < at; i += 1) if (s.tags[i] === TAG.NUMERAL) return undefined;
    return this.objectOf(verb, at);
  }

  /** `Prices averaged £5`, `Copper put on $212`, `footfall was down a fifth`. */
  private attained(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    const word = s.word(at);
    if (ATTAINING.has(word) && isVerbal(s, at)) return this.subject.of(at);
    // `The limit for vans, the strictest yet, is 50 mph`
    if (BE.has(word) && s.sign(groupStart(s, at, s.floor(at)) - 1) === COMMA) return this.subject.of(at);
    // `Tuition at the college is $31,000`: a capital that is no name
    if (BE.has(word) && s.tags[s.floor(at)] === TAG.PROPER) return this.subject.of(at);
    // `debt is tipped to top $5bn`: the verb that is a bound as well
    const topped = q.bound ? toppedAt(s, q.bound.at) : -1;
    if (topped >= 0) return this.subject.of(topped);
    if (q.unit?.time && LASTING.has(word)) return this.subject.of(at);
    const cost = costBefore(s, q, at);
    if (cost >= 0) return this.subject.of(cost);
    // `costs will come in $30m below budget`
    if (word === IN && COMING.has(s.word(at - 1)) && POSTURES_IN.has(s.word(q.last)))
      return this.subject.of(at - 1);
    if (POSTPOSED.has(word) && isNounTag(s.tags[at - 1] ?? 0)) return this.subject.of(at);
    if (!AMOUNTS.has(q.kind) && !(q.kind === 'measure' && q.change && !q.unit?.time)) return undefined;
    if (GAINING.has(word) && isVerbTag(s.tags[at]) && q.kind !== 'number') {
      const found = this.subject.of(at);
      // `the rate adds £50`: not what it is
      const isHeld = q.kind !== 'money' || (found && COMMODITIES.has(s.word(found.head)));
      return isHeld ? found : undefined;
    }
    // `put on`, `gave back`: the second word is an adverb as well
    for (const second of [at, at + 1])
      if (GAINING_SECOND.has(s.word(second)) && GAINING_FIRST.has(s.word(second - 1)) && second < q.first)
        return this.subject.of(second - 1);
    if (RISING.has(word) && isVerbTag(s.tags[at]) && q.kind !== 'number') return this.subject.of(at);
    const be = s.tags[at - 1] === TAG.ADVERB ? at - 2 : at - 1;
    // `Bills, already up 30%, may rise`
    const isAside = s.sign(be) === COMMA && s.sign(q.last) === COMMA && q.kind === 'percent';
    if (isAside && POSTURES.has(word)) return this.subject.nounAt(be - 1, s.floor(at));
    // `Rates have come off a quarter`
    if (word === OFF && COMING.has(s.word(at - 1))) return this.subject.of(at - 1);
    const isMoved = BE.has(s.word(be)) || (GOING.has(s.word(be)) && isVerbTag(s.tags[be]));
    return POSTURES.has(word) && isMoved && q.kind !== 'number' ? this.subject.of(be) : undefined;
  }

  /** `Diesel crept up to 1.58`, `a budget that was trimmed by $3m`, `a flat that goes for £690`, `flats priced at £5`. */
  private lying(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    // `prices range from 9 to 14`
    if (q.opener && q.opener.first === at + 1 && MOVING.has(s.word(at))) return this.subject.of(at);
    const isBetween = q.opener !== undefined && PARTICLES.has(s.word(at)) && !TOWARDS.has(s.word(at));
    // `came in between 3 and 4`
    if (isBetween && MOVING.has(s.word(at - 1))) return this.subject.of(at - 1);
    if (!TOWARDS.has(s.word(at)) || s.tags[at] === TAG.TO) return undefined;
    const verb = this.overParticles(at - 1);
    const word = s.word(verb);
    // `caps rent increases at 3%`
    if (CHANGES.has(word) && isNounTag(s.tags[verb - 1] ?? 0) && this.verbBefore(verb, MOVERS) >= 0)
      return undefined;
    // `the roof came down at 4.40`, `gone by 10`: when
    if (q.kind === 'number' && GOING.has(word) && (s.word(at) === AT || s.word(at) === BY)) return undefined;
    const isPassive = MOVERS.has(word) && this.isPassive(verb);
    const isTrading = TRADING.has(word) && AMOUNTS.has(q.kind) && q.kind !== 'number';
    if (POSTPOSED.has(word) && (s.word(at) === AT || s.word(at) === FROM)) return this.subject.of(verb);
    // `saw their pay squeezed by 2%`
    if (
      !isPassive &&
      MOVERS.has(word) &&
      s.tags[verb] === TAG.PARTICIPLE &&
      isNounTag(s.tags[verb - 1] ?? 0)
    ) {
      const seen = this.seenBefore(verb);
      if (seen) return seen;
    }
    if (s.word(at) === FOR ? isTrading : isPassive || isTrading || (MOVING.has(word) && s.word(at) !== FROM))
      return this.subject.of(verb);
    return undefined;
  }

  /** Before the particles, adverbs and times that follow a verb: `crept back up`, `doubled overnight to`. */
  private overParticles(from: number): number {
    const { s } = this;
    let i = from;
    while (i > from - 4 && (s.tags[i] === TAG.ADVERB || (PARTICLES.has(s.word(i)) && !isVerbTag(s.tags[i]))))
      i -= 1;
    return i;
  }

  private seenBefore(verb: number): Counted | undefined {
    const at = this.verbBefore(verb, SEEING);
    return at < 0 ? undefined : this.objectOf(at, verb);
  }

  private isPassive(verb: number): boolean {
    const { s } = this;
    for (let i = verb - 1; i > verb - 4; i -= 1) {
      if (BE.has(s.word(i))) return true;
      if (s.tags[i] !== TAG.ADVERB && s.tags[i] !== TAG.NEGATION) return false;
    }
    return false;
  }

  /** `raised its flat fee to $8`, `cap the price of a loaf at 14 lira`, `fell in May to 5%`. */
  private moved(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    if (!TOWARDS.has(s.word(at)) || s.tags[at] === TAG.TO || s.word(at) === FOR) return undefined;
    // `left port at 9`
    const isPut = q.kind === 'number' && s.word(at) === AT;
    const verb = this.verbBefore(at, isPut ? PUTTING : MOVERS);
    if (verb < 0) {
      const other = q.kind === 'number' ? -1 : this.verbBefore(at, MOVING);
      const isOver = other >= 0 && s.tags[this.afterVerb(other)] === TAG.PREPOSITION;
      return isOver && s.word(at) !== FROM ? this.subject.of(other) : undefined;
    }
    if (s.tags[this.afterVerb(verb)] === TAG.PREPOSITION)
      return this.isPassive(verb) || MOVING.has(s.word(verb)) ? this.subject.of(verb) : undefined;
    // `is to shrink this season to 27 million`
    const next = this.afterVerb(verb);
    if (isShiftedTime(s, next) || isTermAt(s, next)) return this.subject.of(verb);
    return this.objectOf(verb, at);
  }

  private afterVerb(verb: number): number {
    return BEHIND.has(this.s.word(verb + 1)) ? verb + 2 : verb + 1;
  }

  private objectOf(verb: number, at: number): Counted | undefined {
    const found = this.subject.whole(this.counted.phrase(this.afterVerb(verb), at, true), at);
    return found && this.subject.sound(found);
  }

  /** The verb of a set before the noun phrase that ends at a token; −1 for none. */
  private verbBefore(at: number, verbs: { has(id: number): boolean }): number {
    const { s } = this;
    const floor = Math.max(s.floor(at), at - MOST_OBJECT);
    for (let i = at - 2; i >= floor; i -= 1) {
      const tag = s.tags[i];
      if (verbs.has(s.word(i)) && this.isVerbHere(i)) return i;
      // `limit speeds in the tunnel`: a noun that looks like a verb
      const isNoun = verbs.has(s.word(i - 1)) && (tag === TAG.PRESENT || tag === TAG.BASE);
      const isInside =
        isNoun ||
        IN_OBJECT.has(tag) ||
        INNER.has(s.word(i)) ||
        tag === TAG.ADVERB ||
        PARTICLES.has(s.word(i)) ||
        s.sign(i) === 45;
      if (!isInside) return -1;
    }
    return -1;
  }

  /** A verb by its form and by what stands before it: not `the cut in rates to 5%`. */
  private isVerbHere(i: number): boolean {
    const { tags } = this.s;
    const before = tags[i - 1] ?? TAG.PUNCTUATION;
    if (before === TAG.DETERMINER || before === TAG.POSSESSIVE || before === TAG.ADJECTIVE) return false;
    if (tags[i] === TAG.PARTICIPLE && before === TAG.PREPOSITION) return false;
    // `nudged its growth forecast up`
    if (NOUNS_TOO.has(this.s.word(i)) && isNounTag(before)) return false;
    // `The law caps rent increases`
    if (LAWS.has(this.s.word(i)) && before === TAG.NOUN) return tags[i + 1] !== TAG.PREPOSITION;
    // `New rules limit speeds`
    if (tags[i] === TAG.NOUN && before === TAG.PLURAL) return tags[i + 1] !== TAG.PREPOSITION;
    return isVerbTag(tags[i]) || before === TAG.TO || before === TAG.MODAL;
  }

  /** `The tariff, $0.11 at present,`, `its output, currently 9,400 tonnes`. */
  private apposed(q: Quantity, at: number): Counted | undefined {
    const { s } = this;
    const floor = s.floor(at);
    const isNow = AT_PRESENT.has(s.word(q.first - 1)) || s.word(at) === PRESENT;
    const comma = s.word(at) === PRESENT ? at - 2 : at;
    if (s.sign(comma) !== COMMA || (q.kind !== 'money' && !isNow)) return undefined;
    const found = this.subject.nounAt(comma - 1, floor);
    if (!found) return undefined;
    const isWhole = isNow || (AMOUNT_NOUNS.has(s.word(found.head)) && found.phrase.first <= floor + 1);
    return isWhole ? found : undefined;
  }
}
