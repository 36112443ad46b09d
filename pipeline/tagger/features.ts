import { documentFeatures } from './document-features.ts';
import { NAMING, ORDINARY, ORG_HEAD } from './gazetteer.ts';
import { feature, feature2 } from './hashing.ts';
import { kinFeatures } from './kin-features.ts';
import { MAIN_USES } from './word-kin.ts';
import { CAPITAL, FIRST_OF_SENTENCE, IN_BRACKETS, IN_QUOTES, type Outline } from './outline.ts';
import { CONTEXT, LINE, LISTS, NEIGHBOUR, PHRASE, RUN, SHAPE } from './families.ts';
import type { WordTypes } from './word-types.ts';

/** More features no token has. */
export const MOST_FEATURES = 192;

/** Features of one token, collected in a buffer that is used again and again. */
export class FeatureBuffer {
  readonly hash = new Int32Array(MOST_FEATURES);
  readonly family = new Uint8Array(MOST_FEATURES);
  count = 0;

  add(family: number, hash: number): void {
    this.hash[this.count] = hash;
    this.family[this.count] = family;
    this.count += 1;
  }
}

/** Stands for the word before the first and after the last token of a document. */
const EDGE = 0x5bd1e995;
const NO_CASE = 15;

/** What the places of a document hold for context features; places outside of it are edges. */
export class View {
  private readonly types: WordTypes;
  private readonly type: Int32Array;
  private readonly count: number;
  /** The run whose uses were summed up last: first token, then mean and most of each main use. */
  private summed = -1;
  private readonly means = new Int32Array(MAIN_USES);
  private readonly mosts = new Int32Array(MAIN_USES);

  constructor(o: Outline) {
    this.types = o.types;
    this.type = o.type;
    this.count = o.text.count;
  }
  hash(i: number): number {
    return i < 0 || i >= this.count ? EDGE : this.types.hash[this.type[i]];
  }
  bits(i: number): number {
    return i < 0 || i >= this.count ? 0 : this.types.bits[this.type[i]];
  }
  alike(i: number): number {
    return i < 0 || i >= this.count ? -1 : this.types.alike[this.type[i]];
  }
  uses(i: number): number {
    return i < 0 || i >= this.count ? 0 : this.types.uses[this.type[i]];
  }
  leading(i: number): number {
    return i < 0 || i >= this.count ? -1 : this.types.leading[this.type[i]];
  }
  written(i: number): number {
    return i < 0 || i >= this.count ? NO_CASE : this.types.caseClass[this.type[i]];
  }
  /** How likely a main use is over the words of the run `[first, last)`: mean × 8 + most. Summed up once per run. */
  useOfRun(first: number, last: number, use: number): number {
    if (this.summed !== first) this.sumRun(first, last);
    return (this.means[use] << 3) | this.mosts[use];
  }
  private sumRun(first: number, last: number): void {
    this.summed = first;
    for (let n = 0; n < MAIN_USES; n += 1) {
      let sum = 0;
      let most = 0;
      for (let k = first; k < last; k += 1) {
        const level = (this.uses(k) >> (n * 3)) & 7;
        sum += level;
        if (level > most) most = level;
      }
      this.means[n] = Math.round(sum / (last - first));
      this.mosts[n] = most;
    }
  }
}

let viewed: { outline: Outline; view: View } | undefined;

const viewOf = (outline: Outline): View => {
  if (viewed?.outline !== outline) viewed = { outline, view: new View(outline) };
  return viewed.view;
};

/** Lets go of the document that was read last. */
export const forgetOutline = (): void => {
  viewed = undefined;
};

/** Fills the buffer with the features of token `i` that depend on more than one word. Templates 60 and up. */
export const contextFeatures = (o: Outline, i: number, out: FeatureBuffer): void => {
  const view = viewOf(o);
  out.count = 0;
  neighbourFeatures(view, i, out);
  positionFeatures(o, view, { i, out });
  if (o.runLast[i] > 0) runFeatures(o, view, { i, out });
  else joinFeatures(o, view, { i, out });
  documentFeatures(o, i, out);
  kinFeatures(o, view, { i, out });
};

interface Place {
  readonly i: number;
  readonly out: FeatureBuffer;
}

const neighbourFeatures = (view: View, i: number, out: FeatureBuffer): void => {
  const before = view.hash(i - 1);
  const here = view.hash(i);
  const after = view.hash(i + 1);
  const shape = view.written(i);
  const shapes = (view.written(i - 1) << 8) | (shape << 4) | view.written(i + 1);
  out.add(NEIGHBOUR, feature2(60, before, here));
  out.add(NEIGHBOUR, feature2(61, here, after));
  out.add(NEIGHBOUR, feature2(62, before, shape));
  out.add(NEIGHBOUR, feature2(63, after, shape));
  out.add(CONTEXT, feature2(64, view.hash(i - 2), before));
  out.add(CONTEXT, feature2(65, after, view.hash(i + 2)));
  out.add(SHAPE, feature(66, shapes));
  out.add(SHAPE, feature2(67, shapes, (view.written(i - 2) << 4) | view.written(i + 2)));
  out.add(LISTS, feature2(68, view.bits(i - 1) & NAMING, view.bits(i) & NAMING));
  out.add(LISTS, feature2(69, view.bits(i) & NAMING, view.bits(i + 1) & NAMING));
};

const positionFeatures = (o: Outline, view: View, { i, out }: Place): void => {
  const state = o.state[i];
  const shape = view.written(i);
  const ordinary = view.bits(i) & ORDINARY;
  const spot = (o.line[i] << 8) | (state & (FIRST_OF_SENTENCE | IN_QUOTES | IN_BRACKETS));
  out.add(LINE, feature2(70, spot, shape));
  out.add(LINE, feature2(71, spot, (ordinary << 4) | shape));
  if (o.phrase[i] !== 0) {
    out.add(PHRASE, feature(72, o.phrase[i]));
    out.add(PHRASE, feature2(73, o.phrase[i], (view.written(i - 1) << 4) | view.written(i + 1)));
    out.add(PHRASE, feature2(74, o.phrase[i], view.hash(i - 1)));
  }
};

const runFeatures = (o: Outline, view: View, { i, out }: Place): void => {
  const first = o.runFirst[i];
  const last = o.runLast[i];
  const size = last - first > 5 ? 6 : last - first;
  const spot = (size << 4) | (i === first ? 0 : i + 1 === last ? 2 : 1);
  const before = view.hash(first - 1);
  const after = view.hash(last);
  const head = view.hash(last - 1);
  const headBits = view.bits(last - 1) & NAMING;
  const leadBits = view.bits(first) & NAMING;
  out.add(RUN, feature(75, spot));
  out.add(RUN, feature(76, before));
  out.add(RUN, feature(77, after));
  out.add(RUN, feature2(78, before, spot));
  out.add(RUN, feature2(79, after, spot));
  out.add(RUN, feature2(80, before, after));
  out.add(RUN, feature2(81, head, spot & 15));
  out.add(RUN, feature2(82, view.hash(first), spot & 15));
  out.add(RUN, feature2(83, headBits, spot));
  out.add(RUN, feature2(84, leadBits, spot));
  out.add(RUN, feature2(85, headBits, leadBits));
  out.add(RUN, feature2(86, after, view.hash(last + 1)));
  out.add(RUN, feature2(87, view.hash(first - 2), before));
  out.add(RUN, feature2(88, view.bits(first - 1), size));
  out.add(RUN, feature2(89, view.bits(last), size));
  linkedRunFeatures(o, view, { i, out });
};

/** What stands on the other side of a small word before or after the run: "Ministry | of", "Bank | for". */
const linkedRunFeatures = (o: Outline, view: View, { i, out }: Place): void => {
  const first = o.runFirst[i];
  const last = o.runLast[i];
  for (let back = 2; back <= 3; back += 1) {
    const at = first - back;
    if (at < 0 || (o.state[at] & CAPITAL) === 0) continue;
    const gap = feature2(0, view.hash(first - 1), back);
    out.add(RUN, feature2(90, gap, view.hash(at)));
    out.add(RUN, feature2(91, gap, view.bits(at) & NAMING));
    break;
  }
  for (let ahead = 1; ahead <= 2; ahead += 1) {
    const at = last + ahead;
    if (at >= o.text.count || (o.state[at] & CAPITAL) === 0) continue;
    const gap = feature2(0, view.hash(last), ahead);
    out.add(RUN, feature2(92, gap, view.bits(at) & NAMING));
    out.add(RUN, feature2(93, gap, view.bits(last - 1) & (NAMING | ORG_HEAD)));
    break;
  }
};

/** For a token between capitalised ones ("of", "the", "-", a number): what stands on both sides. */
const joinFeatures = (o: Outline, view: View, { i, out }: Place): void => {
  let left = i - 1;
  while (left >= 0 && i - left < 4 && (o.state[left] & CAPITAL) === 0) left -= 1;
  let right = i + 1;
  while (right < o.text.count && right - i < 4 && (o.state[right] & CAPITAL) === 0) right += 1;
  const here = view.hash(i);
  const gap = ((i - left) << 4) | (right - i);
  out.add(RUN, feature2(94, here, gap));
  out.add(RUN, feature2(95, here, view.hash(left)));
  out.add(RUN, feature2(96, here, view.hash(right)));
  out.add(RUN, feature2(97, feature(0, here + gap), view.bits(left) & NAMING));
  out.add(RUN, feature2(98, feature(0, here + gap), view.bits(right) & NAMING));
  out.add(RUN, feature2(99, feature2(0, here, view.bits(left) & NAMING), view.bits(right) & NAMING));
};
