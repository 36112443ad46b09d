import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { UPWARD_VERBS } from '../lexicon/change-words.ts';
import { MODIFIER_FILLERS } from '../lexicon/hedges.ts';
import { BOUND_ENDS, boundAfter, boundBefore, type Sense } from './bound-phrases.ts';
import {
  boundInFrame,
  isBeyondMark,
  isDeniedExcess,
  isDeniedMove,
  isJoinedOn,
  isPlaced,
} from './quantity-bound-frames.ts';
import { isUpTo } from './quantity-change-results.ts';
import { isLeastOf, isLyingThere, isRaced, isSurmounted } from './quantity-surmounted.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Bound, Stretch } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';

const MOST_WORDS = 7;
const FILLERS = wordSet(MODIFIER_FILLERS);
const AGED = new WordSet(['age', 'aged', 'ages', 'of', 'the']);
const UP = wordId('up');
const TOP = wordId('top');
const PASSED = wordId('passed');
const PASSING = wordId('passing');
/** What a number that grows passes, and what a chamber or a pupil passes. */
const MARKS = wordSet('mark marks milestone threshold barrier level line point limit');
const PASSABLE = wordSet(
  'bill bills law laws act acts resolution resolutions amendment amendments motion motions measure measures budget budgets plan package exam exams test tests',
);
const MOST_PASSED = 5;
const MOST_MATTER = 8;
/** `three years over £800,000 snuffbox raid`. */
const CRIMES = wordSet('raid theft fraud scam robbery heist scandal swindle racket bribery embezzlement');
const QUARRELS = wordSet(
  'odds row rows dispute disputes quarrel quarrels quarrelled argument arguments argue argued arguing squabble squabbles feud feuds tussle standoff bicker bickering disagree disagreed disagreement disagreements wrangle wrangling outcry fury anger spat lawsuit controversy haggle haggled haggling',
);
const SHORT = wordId('short');
const BE = wordSet('is are was were be been being am');
const NONE = wordSet('no none nobody neither');
const EXCEEDING = wordSet('exceeds exceeded exceed exceeding surpassed tops topped');
/** What a bound is of none. */
const TURNED: Readonly<Record<string, Sense | undefined>> = { less_than: 'at_least', more_than: 'at_most' };
const DISPUTES = wordSet(
  'jailed arrested charged sued sues sue suing row dispute fined probe probed sacked strike clash protest fight battle quizzed held accused convicted sentenced resigns resigned anger fury feud lawsuit investigated investigation scandal',
);
/** Verbs before an `up` that is no bound: `adds up to 40`, `ticked up to 4.2%`. */
const ADD_UP = new WordSet(
  `add adds added adding led lead leading leads build building run own live lived lives stand stood ${UPWARD_VERBS}`.split(
    ' ',
  ),
);
const [OVER, EXCESS] = ['over', 'excess'].map(wordId);
const TAKE_OVER = wordSet(
  'take takes took taken taking hand handed turn turned win won preside presided spread',
);
const OTHERS = new WordSet(['other', 'others', 'rivals', 'opponents', 'challengers']);
const OF = wordId('of');
const SOME = wordId('some');
const PLUS = wordId('plus');
const TO = wordId('to');
const THAN = wordId('than');
/** What a tax or a fee may be added to. */
const ADDABLE: ReadonlySet<Atom['kind']> = new Set(['money', 'percent']);
const HYPHEN = 45;
const ABOUT = new WordSet(['over', 'under', 'above', 'below']);

const COURSES = wordSet(
  'expeditions seasons visits trips games matches sessions rounds legs meetings stages phases tours campaigns elections innings tests holidays voyages sittings',
);
/** `over two expeditions`: a few of what one does after another. */
const isCourse = (s: Scene, at: number): boolean => {
  const number = s.numbers.ofToken[at] >= 0 ? s.numbers.list[s.numbers.ofToken[at]] : undefined;
  return number?.form === 'words' && number.last === at + 1 && COURSES.has(s.word(at + 1));
};

/** The words before and after a quantity that make it approximate or a bound. */
export interface Modifiers {
  readonly approximate?: Stretch;
  readonly bound?: { readonly kind: Bound; readonly at: Stretch };
  readonly tentative?: Stretch;
  /** First token of what stands before, with the modifiers. */
  readonly first: number;
}

/** Reads modifiers around quantities. */
export class ModifierReader {
  private readonly s: Scene;

  constructor(scene: Scene) {
    this.s = scene;
  }

  read(atom: Atom, counted: number | undefined): Modifiers {
    const { s } = this;
    const found: { approximate?: Stretch; bound?: { kind: Bound; at: Stretch }; tentative?: Stretch } = {};
    const note = (sense: Sense, at: Stretch): void => {
      if (sense === 'approximate') found.approximate ??= at;
      else if (sense === 'tentative') found.tentative ??= at;
      else if (sense !== 'hearsay') found.bound ??= { kind: sense, at };
    };
    const floor = s.floor(atom.first);
    if (atom.kind === 'ordinal') return { first: atom.first };
    let at = atom.opener?.first ?? atom.first;
    if (atom.kind === 'age') while (at - 1 >= floor && AGED.has(s.word(at - 1))) at -= 1;
    let first = atom.opener?.first ?? atom.first;
    // `under-18s`
    if (atom.rule === 'age-group' && s.sign(at - 1) === HYPHEN) at -= 1;
    for (let steps = 0; steps < 3; steps += 1) {
      const phrase =
        this.before(at, floor, atom.last) ?? (atom.opener ? undefined : this.overFiller(at, floor));
      if (!phrase || this.isVote(phrase, atom.last) || this.isMatter(phrase, atom)) break;
      if (
        this.isLack(phrase, atom) ||
        isPlaced(s, phrase, atom) ||
        isRaced(s, phrase, atom) ||
        isLyingThere(s, phrase, atom) ||
        isSurmounted(s, phrase, atom)
      )
        break;
      note(this.denied(phrase), { first: phrase.first, last: phrase.last });
      at = phrase.first;
      first = at;
    }
    const framed = found.bound ? undefined : boundInFrame(s, atom, first);
    if (framed) {
      note(framed.kind, framed.at);
      if (framed.at.last === first) first = framed.at.first;
    }
    // `a minimum flow of 45 cubic metres per second`
    if (isLeastOf(s, first, atom)) note('at_least', { first: first - 3, last: first });
    if (atom.opener) this.inside(atom, note);
    if (atom.kind === 'measure' && atom.number.last < atom.last) this.afterwards(atom.number.last, note);
    this.afterwards(atom.last, note, false, ADDABLE.has(atom.kind));
    if (counted !== undefined && counted > atom.last) this.afterwards(counted, note, true);
    return { approximate: found.approximate, bound: found.bound, tentative: found.tentative, first };
  }

  /** `end` is the token after the figure. */
  private before(
    at: number,
    floor: number,
    end = at,
  ): { sense: Sense; first: number; last: number } | undefined {
    const { s } = this;
    if (at - 1 < floor || !BOUND_ENDS.has(s.t.word[at - 1])) return undefined;
    for (let first = Math.max(floor, at - MOST_WORDS); first < at; first += 1) {
      const found = boundBefore.longest(s.t, first, at);
      if (found?.end !== at) continue;
      // `minus an excess of £25,000`
      if (s.t.word[first] === EXCESS && s.tags[first - 1] === TAG.DETERMINER) return undefined;
      if (s.t.word[first] === UP && (ADD_UP.has(s.word(first - 1)) || isUpTo(s, first, end)))
        return undefined;
      // `could top €1.6bn`; not `the top 10`
      if (s.t.word[first] === TOP && s.tags[first - 1] !== TAG.MODAL && s.tags[first - 1] !== TAG.TO)
        return undefined;
      if (s.t.word[first] === OVER && TAKE_OVER.has(s.word(first - 1))) return undefined;
      // `a 4-under 68`
      if (first === at - 1 && ABOUT.has(s.t.word[first]) && s.sign(first - 1) === HYPHEN && s.glued(first))
        return undefined;
      // `won the nomination over two other contenders`: against them
      if (s.t.word[first] === OVER && first === at - 1 && OTHERS.has(s.word(at + 1))) return undefined;
      // `collected over two expeditions`: in the course of them
      if (s.t.word[first] === OVER && first === at - 1 && isCourse(s, at)) return undefined;
      if (s.t.word[first] === SOME && first === at - 1 && s.word(at) === OF) return undefined;
      return { sense: found.value, first, last: at };
    }
    return undefined;
  }

  /** `jailed over £2.3m fraud`, `a row over $5m fees`: what it is about, no bound. */
  private isMatter({ first, last }: Stretch, atom: Atom): boolean {
    const { s } = this;
    if (s.word(first) !== OVER || last - first > 1) return false;
    // `at odds over 34 kayaks`, `a row over 14 houses`
    if (atom.kind !== 'money') return QUARRELS.has(s.word(first - 1));
    if (!isNounTag(s.tags[atom.last] ?? 0)) return false;
    if (CRIMES.has(s.word(atom.last)) || CRIMES.has(s.word(atom.last + 1))) return true;
    for (let i = first - 1; i >= s.floor(first) && i > first - MOST_MATTER; i -= 1)
      if (DISPUTES.has(s.word(i))) return true;
    return false;
  }

  /** `are short of 40 nurses`: as many as they lack. */
  private isLack({ first }: Stretch, atom: Atom): boolean {
    const { s } = this;
    return s.word(first) === SHORT && BE.has(s.word(first - 1)) && isNounTag(s.tags[atom.last] ?? 0);
  }

  /** `no grower received less than 86 per cent`: of none, less is at least so much, and more is at most. */
  private denied({ sense, first, last }: Stretch & { readonly sense: Sense }): Sense {
    const { s } = this;
    if (isDeniedExcess(s, first)) return 'at_most';
    const turned = TURNED[sense as string];
    if (turned && isDeniedMove(s, { first, last })) return turned;
    if (!turned || (s.word(last - 1) !== THAN && !EXCEEDING.has(s.word(last - 1)))) return sense;
    for (let i = first - 1; i >= s.floor(first) && i > first - MOST_MATTER; i -= 1) {
      if (s.tags[i] === TAG.PUNCTUATION || s.tags[i] === TAG.CONJUNCTION) return sense;
      const opens =
        i === s.floor(first) || s.tags[i - 1] === TAG.SUBORDINATOR || s.tags[i - 1] === TAG.PUNCTUATION;
      if (NONE.has(s.word(i))) return opens ? turned : sense;
    }
    return sense;
  }

  /** `passed the $1.2 trillion bill`, `passing two laws`: by a vote; `passed the $100 mark` goes beyond it. */
  private isVote({ first, last }: Stretch, from: number): boolean {
    const { s } = this;
    const verb = s.word(first);
    if (verb !== PASSED && verb !== PASSING) return false;
    const high = Math.min(s.limit(from - 1), from + MOST_PASSED);
    for (let i = from; i < high; i += 1) {
      if (MARKS.has(s.word(i))) return false;
      if (PASSABLE.has(s.word(i))) return true;
    }
    return last - first > 1;
  }

  /** One small word between the modifier and the number: `more than a total of 30`. */
  private overFiller(at: number, floor: number): { sense: Sense; first: number; last: number } | undefined {
    const { s } = this;
    let i = at;
    for (let steps = 0; steps < 3 && i - 1 >= floor && FILLERS.has(s.word(i - 1)); steps += 1) i -= 1;
    if (i === at || s.word(at - 1) === SOME) return undefined;
    const the = s.t.text.slice(s.t.start[i], s.t.end[i]).toLowerCase();
    if (the === 'the' && s.word(at - 1) !== OF && !isBeyondMark(s, at)) return undefined;
    const found = this.before(i, floor);
    // `a strike over a 3.5 per cent offer`, `under a five-year plan`: no more and no less
    if (
      found &&
      found.last - found.first === 1 &&
      ABOUT.has(s.word(found.first)) &&
      s.tags[i] === TAG.DETERMINER &&
      !isBeyondMark(s, at)
    )
      return undefined;
    return found && found.sense !== 'tentative' && found.sense !== 'hearsay' ? found : undefined;
  }

  /** Between an opener and its first number: `between about 5 and 10`. */
  private inside(atom: Atom, note: (sense: Sense, at: Stretch) => void): void {
    const found = this.before(atom.first, atom.opener!.last);
    if (found) note(found.sense, { first: found.first, last: found.last });
  }

  private afterwards(
    at: number,
    note: (sense: Sense, at: Stretch) => void,
    noun = false,
    addable = false,
  ): void {
    const { s } = this;
    if (at >= s.limit(at - 1)) return;
    const found = boundAfter.longest(s.t, at, s.limit(at - 1));
    if (!found) return;
    const follows = found.end < s.t.count ? s.tags[found.end] : 0;
    // `3 per cent plus VAT`: added to it
    if (s.t.word[at] === PLUS && addable && (isNounTag(follows) || follows === TAG.SYMBOL)) return;
    // `1,963 stores and more than 400,000 employees`
    if (s.word(found.end) === THAN) return;
    // `4 to 8 inches and up to 12`: the bound of the next
    if (s.word(found.end) === TO && s.word(found.end - 1) === UP) return;
    if (s.t.word[at] === PLUS && (s.numbers.ofToken[found.end] >= 0 || follows === TAG.DETERMINER || noun))
      return;
    if (s.sign(at) === 43 && (!s.glued(at) || s.numbers.ofToken[found.end] >= 0)) return;
    if (s.numbers.ofToken[found.end] >= 0 || isJoinedOn(s, at, found.end)) return;
    note(found.value, { first: at, last: found.end });
  }
}
