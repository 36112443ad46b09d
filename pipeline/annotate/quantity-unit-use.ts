import { extend } from '../core/extend.ts';
import { type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { NATIONALS } from './quantity-counted-words.ts';
import { isBesideCount, isRaced } from './quantity-points.ts';
import { isYearOnYear } from './quantity-phrase-edges.ts';
import { NOUN_UNITS, perAt } from './quantity-per.ts';
import type { Scene } from './quantity-scene.ts';
import { isHyphen } from './quantity-trap-chains.ts';
import { Traps } from './quantity-traps.ts';
import type { Atom, Stretch } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { NUMBER, UPPER_FIRST, WORD } from './tokens.ts';
import type { UnitReading } from './units.ts';

/** Tags of what may stand behind an amount that describes no noun. */
const ENDING: ReadonlySet<number> = new Set([
  TAG.PUNCTUATION,
  TAG.PREPOSITION,
  TAG.CONJUNCTION,
  TAG.ADVERB,
  TAG.TO,
]);
const LENGTHS = wordSet(
  'tower summit peak waterfall pool bridge tunnel beach cliff tall long high wide deep height distance length depth diameter width away metre metres meter meters km cm mm sprint race freestyle hurdles relay butterfly breaststroke backstroke dash above below altitude elevation radius thick swim ran run dm feet ft',
);
const COUNTABLES = wordSet(
  'policies policyholders consoles handsets devices population people cases deaths infections victims patients children pupils students women men girls boys voters doses homes families users subscribers customers viewers votes jobs sales visitors passengers copies downloads views cars vehicles units inhabitants workers followers members million millions billion bn budget profit profits revenue revenues turnover losses earnings ebitda residents tourists households refugees killed killing infected employs employed displaced streams plays lists list accounts claims claimants audience audiences readers listeners subscriptions bookings orders tickets items tests shares parcels trips journeys calls searches crowd turnout workforce visits loans registrations applications arrivals departures births marriages bookings emails messages ballots',
);
/** What is high or long, and not there in millions: `2.4m ceilings`. */
const RAISED = wordSet(
  'ceilings walls waves swells fences railings cliffs dunes pillars columns masts ladders',
);
const [ONE, FURLONG, IN] = ['one', 'f', 'in'].map(wordId);
export const A = wordId('a');
const ODD_GLUED = /^[dHSNTUPR]$/;
/** `24H2`: a code, no henries. */
const LETTER_DIGIT = /^[A-Z]\d$/;
const SINGLE_CAPITAL = /^[A-Z]$/;
const SCIENCE = wordSet(
  'temperature temperatures solution concentration acid sample samples buffer degrees heated cooled annealed molar voltage magnet magnetic mri tesla newtons joules force torque energy ph kpa mpa nm mm ml kev mev ghz',
);
const ELECTRIC = wordSet(
  'capacitor capacitors capacitance farad electric electrical electricity current currents voltage volt volts v kv watt watts w kw mah battery batteries charger chargers charge charging fuse fuses circuit circuits breaker socket sockets plug cable adapter amp amps ampere amperes usb',
);
const CELSIUS = wordSet('c celsius');
const WARMTH = wordSet(
  'temperature temperatures degrees heat heatwave hot hotter hottest warm warmer warmest warmth cold colder coldest cool cooler freezing frost chill weather sun sunshine shade summer winter high highs low lows oven thermometer thermometers fever fahrenheit bake baked cook cooked roast roasted',
);
const MILLIONS_OF_YEARS = /^[MG]a$/;
const AGES = wordSet(
  'age ages aged old older young younger dated dates zircon zircons basalt basalts lava crust fossil fossils eruption eruptions isochron plateau clade divergence ago',
);
/** `0.1 M KOH`, `5 M NaCl`: more than one element, or what is dissolved by its common name. */
const FORMULA = /^(?:[A-Z][a-z]?\d{0,2}){2,6}$/;
const SOLUTES = wordSet(
  'koh hcn kcn edta egta sds dtt hepes tris pbs urea mops mes guanidine imidazole sucrose glucose sorbitol glycerol mannitol acetate citrate phosphate sodium potassium hydrochloric sulfuric sulphuric nitric acetic perchloric phosphoric',
);
const COMMA = 44;
const [COMPASS, BOXES] = ['n s e w', 'teu teus feu dwt'].map(wordSet);
const [GAS, CROSS, OVEN] = ['gas fan', 'x ×', 'c f °'].map(wordSet);

const INCH_SIGNS = wordSet('" ″ ”');
/** How far back an opening mark is looked for, in code units. */
const MOST_QUOTED = 2000;
const THICK = wordSet('thick long wide tall high deep diameter and by of x');
/** `24 Elm Road`: a symbol that reads as a word stands before no other word with a capital. */
const LIKE_WORD = /^[A-Z][a-z]{2,}$/;
const POST = wordId('post');
/** Whether nothing that days count stands at a token: `7 d at`, `28 d post-infection`; not `3 d-printers`. */
const endsDays = (s: Scene, at: number): boolean =>
  s.word(at) === POST ||
  (ENDING.has(s.tags[at] ?? TAG.PUNCTUATION) && !(isHyphen(s.sign(at)) && s.glued(at)));
const SHILLINGS = wordSet('s shilling shillings £ and');
/** `£3 4s 6 d`: pence stand behind shillings. */
const isAfterMoney = (s: Scene, first: number): boolean =>
  SHILLINGS.has(s.word(first - 1)) && s.numbers.ofToken[first - 2] >= 0;

/** Whether letters and words after a number are a unit there. */
export class UnitUse {
  readonly traps: Traps;

  protected readonly s: Scene;

  protected lastEnd = 0;

  /** Quotation marks of the line up to a place in the text. */
  private counted = { to: 0, marks: 0 };

  constructor(scene: Scene) {
    this.s = scene;
    this.traps = new Traps(scene);
  }

  protected refuse(atom: Atom, reason: string): Atom {
    return extend(atom, { kind: 'refused' as const, reason });
  }

  protected nextIs(at: number, word: number): boolean {
    return this.s.word(at) === word;
  }

  /** `per day`, `a share`, `/hour`, `each` at a token; `undefined` when none stands there. */
  perAt(at: number): (Stretch & { name: string }) | undefined {
    return perAt(this.s, at);
  }

  protected isUnitUse(atom: Atom, unit: UnitReading, joined: boolean): boolean {
    const { s } = this;
    const { t } = s;
    const n = atom.number;
    const first = joined ? n.last + 1 : n.last;
    if (n.ordinal) return false;
    if (unit.name === 'day' && s.word(n.first) === ONE && n.first === s.floor(n.first)) return false;
    if (unit.ucum === 'mm[Hg]' && n.form === 'fraction') return false;
    // `fell a third year on year`
    if (unit.time && !unit.per && isYearOnYear(s, unit.end - 1)) return false;
    if (!unit.symbol)
      return (
        !this.isInName(unit, n.first) &&
        !(unit.name === 'second' && (joined || isHyphen(s.sign(unit.end)))) &&
        !(NOUN_UNITS.has(unit.name) && !joined && this.isOtherNoun(unit))
      );
    const written = t.text.slice(t.start[first], t.end[unit.end - 1]);
    if (LIKE_WORD.test(written) && this.isUpperWord(unit.end)) return false;
    if (/^[NSEW]$/.test(written) && this.isCoordinate(n.first, unit.end)) return false;
    if (MILLIONS_OF_YEARS.test(written)) return this.speaksOf(AGES, first) || this.isScience(unit.end);
    if (written === 'M' && !s.glued(first) && this.isSolute(unit.end)) return true;
    // `11st over 4m 2f`: miles and furlongs
    if (written === 'm' && t.kind[unit.end] === NUMBER && s.word(unit.end + 1) === FURLONG) return false;
    const head = unit.headEnd === undefined ? written : t.text.slice(t.start[first], t.end[unit.headEnd - 1]);
    if (
      head === 'm' &&
      s.glued(first) &&
      !joined &&
      !isRaced(s, first, unit.end) &&
      (this.peopleFollow(unit.end) || this.isMillions(first))
    )
      return false;
    if (
      (written === 'M' || written === 'B' || written === 'b' || written === 'G' || written === 'K') &&
      s.glued(first)
    )
      return this.letterUnit(written, unit);
    // `after 7 d at 25 °C`; not `6 d.` of old money or `4 d Boer`
    if (written === 'd' && !s.glued(first))
      return n.form === 'digits' && endsDays(s, unit.end) && !isAfterMoney(s, n.first);
    if (s.glued(first) && LETTER_DIGIT.test(written)) return false;
    if (s.glued(first) && ODD_GLUED.test(written))
      return written !== 'd' && written !== 'H' && written !== 'S' && this.isScience(unit.end);
    // `sank from 14C to 9C`; not `the 13C discrimination` of isotopes
    if (written === 'C' && s.glued(first) && /^1[234]$/.test(t.text.slice(n.start, n.end)))
      return (
        (unit.end >= s.limit(first) || ENDING.has(s.tags[unit.end])) &&
        (this.speaksOf(WARMTH, first) || !this.isScience(unit.end))
      );
    // `100 million W decays`
    if (written === 'W' && n.magnitudeToken !== undefined && s.tags[unit.end] === TAG.PLURAL) return false;
    if ((written === 'W' || written === 'V') && !s.glued(first))
      return !(unit.end < t.count && t.kind[unit.end] === WORD && (t.flags[unit.end] & UPPER_FIRST) !== 0);
    if (
      SINGLE_CAPITAL.test(written) &&
      !s.glued(first) &&
      written !== 'K' &&
      written !== 'C' &&
      written !== 'L'
    )
      return written === 'A'
        ? this.isElectric(first)
        : this.isScience(unit.end) && written !== 'B' && written !== 'H';
    if (written === 'A' && s.glued(first)) return this.isElectric(first);
    if ((SINGLE_CAPITAL.test(written) || written === 's') && s.glued(first) && this.traps.label(n))
      return false;
    if (written === 'F' && s.glued(first)) return unit.ucum !== 'F' || this.speaksOf(ELECTRIC, first);
    if (written === '"' || written === '″') return s.glued(first) && this.isInches(first);
    if (written === "'" || written === '’')
      return (
        (s.t.kind[unit.end] === NUMBER && (s.glued(unit.end) || INCH_SIGNS.has(s.word(unit.end + 1)))) ||
        (s.glued(first) && this.isSides(n.first, unit.end))
      );
    if (written === 'C' && s.sign(unit.end) === 47 && this.isOven(unit.end)) return true;
    if (written === 'F' || (written === 'C' && s.sign(unit.end) === 47)) return this.isScience(unit.end);
    // `an increase of 300 in a week`
    if (unit.per && s.word(first) === IN && s.tags[first + 1] === TAG.DETERMINER) return false;
    // `a 1-in-300 chance`, `1-in-4` is no inch.
    if (written === 'in' && s.sign(unit.end) === 45 && s.numbers.ofToken[unit.end + 1] >= 0) return false;
    if (joined && written.startsWith('in-')) return false;
    if (/^ft[23]$/.test(written) && s.glued(first) && this.isHeight(n.first)) return false;
    if (written === 'in')
      return (
        !/^[a-z0-9]/i.test(t.text[t.start[unit.end]] ?? '') ||
        THICK.has(s.word(unit.end)) ||
        s.glued(unit.end) ||
        (s.glued(first) && t.kind[unit.end] === WORD)
      );
    // `made 17 3s`: things of that name
    if (written === 's' && s.glued(first) && s.numbers.ofToken[n.first - 1] >= 0) return false;
    return !(
      written === 's' &&
      s.glued(first) &&
      (n.digits ?? 0) >= 2 &&
      n.value !== undefined &&
      n.value.digits % 10n === 0n &&
      n.value.scale === 0 &&
      (n.digits ?? 0) !== 3
    );
  }

  /** `he is 6ft2`: four to seven feet and inches. */
  private isHeight(first: number): boolean {
    const { t } = this.s;
    return t.end[first] - t.start[first] === 1 && '4567'.includes(t.text[t.start[first]]);
  }

  /** `51.5N, 0.12W`: a latitude and a longitude. */
  private isCoordinate(first: number, end: number): boolean {
    const { s } = this;
    const isNumber = (i: number): boolean => i >= 0 && s.t.kind[i] === NUMBER;
    const after = s.sign(end) === COMMA ? end + 1 : end;
    const before = s.sign(first - 1) === COMMA ? first - 2 : first - 1;
    return (
      (isNumber(after) && s.glued(after + 1) && COMPASS.has(s.word(after + 1))) ||
      (isNumber(before - 1) && s.glued(before) && COMPASS.has(s.word(before)))
    );
  }

  /** `a 6' x 4' shed`: feet on both sides of a cross. */
  private isSides(first: number, end: number): boolean {
    const { s } = this;
    const isFoot = (i: number): boolean => s.sign(i) === 39 || s.sign(i) === 0x2019;
    return (
      (CROSS.has(s.word(end)) && s.t.kind[end + 1] === NUMBER && isFoot(end + 2)) ||
      (CROSS.has(s.word(first - 1)) && isFoot(first - 2) && s.t.kind[first - 3] === NUMBER)
    );
  }

  /** `180C/160C`, `180C/gas 4`: degrees of an oven. */
  protected isOven(slash: number): boolean {
    const { s } = this;
    return GAS.has(s.word(slash + 1)) || (s.t.kind[slash + 1] === NUMBER && OVEN.has(s.word(slash + 2)));
  }

  /** `Three Mile Island`: a unit with a capital between words with capitals. */
  private isInName(unit: UnitReading, first: number): boolean {
    return this.isUpperWord(first) && this.isUpperWord(unit.end - 1) && this.isUpperWord(unit.end);
  }

  private isUpperWord(i: number): boolean {
    const { t } = this.s;
    return i < t.count && t.kind[i] === WORD && (t.flags[i] & UPPER_FIRST) !== 0;
  }

  protected letterUnit(written: string, unit: UnitReading): boolean {
    if (written === 'K') return this.isScience(unit.end);
    return (
      (written === 'b' || written === 'B') &&
      this.s.word(unit.end) !== -1 &&
      /packet|file|memory|page|sector/.test(this.near(unit.end))
    );
  }

  protected near(at: number): string {
    const { t } = this.s;
    return t.text.slice(t.start[at], t.end[Math.min(t.count - 1, at + 2)]).toLowerCase();
  }

  /** What is dissolved stands at token `at`; capitals alone (`1.5 M UK residents`) only where they are known. */
  private isSolute(at: number): boolean {
    const { t } = this.s;
    if (at >= t.count || t.kind[at] !== WORD) return false;
    if (SOLUTES.has(t.word[at])) return true;
    const written = t.text.slice(t.start[at], t.end[at]);
    return FORMULA.test(written) && /[a-z\d]/.test(written);
  }

  /** Whether other symbols of science stand near: another unit or sign in the sentence. */
  protected isScience(at: number): boolean {
    const { s } = this;
    const from = Math.max(s.floor(at - 1), at - 14);
    const to = Math.min(s.limit(at - 1), at + 10);
    for (let i = from; i < to; i += 1) {
      const sign = s.sign(i);
      if (sign === 0xb0 || sign === 0xb1 || sign === 0x3bc || sign === 0xb5 || SCIENCE.has(s.word(i)))
        return true;
    }
    return false;
  }

  /** Whether the sentence speaks of electricity: `a 2A charger`, not `Phase 2A`. */
  protected isElectric(at: number): boolean {
    return this.speaksOf(ELECTRIC, at) || this.isScience(at + 1);
  }

  /** Whether one of the words stands in the sentence of a token, at most 30 tokens away. */
  protected speaksOf(words: WordSet, at: number): boolean {
    const { s } = this;
    const to = Math.min(s.limit(at), at + 30);
    for (let i = Math.max(s.floor(at), at - 30); i < to; i += 1) if (words.has(s.word(i))) return true;
    return false;
  }

  /** `38C (100F)`, `highs of 100F`: degrees of Celsius stand beside, or the sentence speaks of warmth. */
  protected isWarmth(at: number): boolean {
    const { s } = this;
    const to = Math.min(s.limit(at), at + 8);
    for (let i = Math.max(s.floor(at), at - 8); i < to; i += 1)
      if (s.sign(i) === 0xb0 || (CELSIUS.has(s.word(i)) && s.t.kind[i - 1] === NUMBER)) return true;
    return this.speaksOf(WARMTH, at) && !this.speaksOf(ELECTRIC, at);
  }

  /** Whether no quotation is open in the line, so that the mark stands for inches. Marks are counted once, from place to place. */
  protected isInches(at: number): boolean {
    const { text, start } = this.s.t;
    const end = start[at];
    if (end < this.counted.to) this.counted = { to: Math.max(0, end - MOST_QUOTED), marks: 0 };
    let { to, marks } = this.counted;
    for (; to < end; to += 1) {
      const unit = text.charCodeAt(to);
      if (unit === 10) marks = 0;
      else if (unit === 34) marks += 1;
    }
    this.counted = { to, marks };
    return marks % 2 === 0;
  }

  /** A glued `m` without any word of length in its sentence but with one of number or money. */
  protected isMillions(token: number): boolean {
    const { s } = this;
    const floor = s.floor(token);
    const limit = s.limit(token);
    let millions = isBesideCount(s, token);
    for (let i = Math.max(floor, token - 30); i < Math.min(limit, token + 30); i += 1) {
      const word = s.word(i);
      if (LENGTHS.has(word)) return false;
      // `the tower (76m, €6)`: what it costs comes after
      const isSign = s.sign(i) === 36 || s.sign(i) === 0xa3 || s.sign(i) === 0x20ac;
      const { letter } = i > token ? {} : (s.numbers.list[s.numbers.ofToken[i]] ?? {});
      // `1.31m tonnes, down from 1.81m`
      const isTonnes = letter !== undefined && letter.token < token && s.units.read(letter.token + 1, false);
      if (COUNTABLES.has(word) || (isTonnes && !isTonnes.time && !isTonnes.symbol) || (isSign && i < token))
        millions = true;
    }
    return millions;
  }

  protected hasLengths(token: number): boolean {
    const { s } = this;
    for (let i = Math.max(s.floor(token), token - 30); i < Math.min(s.limit(token), token + 30); i += 1)
      if (LENGTHS.has(s.word(i))) return true;
    return false;
  }

  protected peopleFollow(at: number): boolean {
    const { s } = this;
    // `100m Americans`
    if ((s.tags[at] === TAG.PROPER && NATIONALS.has(s.word(at))) || BOXES.has(s.word(at))) return true;
    return (
      at < s.t.count &&
      !RAISED.has(s.word(at)) &&
      (s.tags[at] === TAG.PLURAL || (s.tags[at] === TAG.ADJECTIVE && s.tags[at + 1] === TAG.PLURAL))
    );
  }

  /** `turn`, `hand`, `stone` and the like are units only where nothing says otherwise. */
  protected isOtherNoun(unit: UnitReading): boolean {
    const next = this.s.tags[unit.end] ?? 0;
    return isNounTag(next);
  }
}
