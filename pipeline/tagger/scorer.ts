import { FeatureBuffer } from './feature-buffer.ts';
import {
  DOCUMENT_GROUP,
  type FeatureGroup,
  PHRASE_GROUP,
  PROFILE_GROUP,
  RUN_GROUPS,
  TOKEN_GROUPS,
} from './feature-groups.ts';
import { joinFeatures, pairFeatures, runFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model.ts';
import type { Outline } from './outline.ts';
import { View } from './view.ts';
import { atOffset } from './word-types.ts';

const L = LABEL_COUNT;
/** How far on each side words count. */
export const REACH = 3;
/** Groups have numbers below this. */
const NUMBERS = 16;

const buffer = new FeatureBuffer();
const groupSum = new Int32Array(L);
const lone = new Int32Array(L);
const runSum = new Int32Array(L);

/** Adds up the weights of the features of a document's tokens. */
export class Scorer {
  private readonly model: Model;
  private readonly o: Outline;
  private readonly view: View;
  /** The run whose own features were added up last, by its first token. */
  private run = -1;

  constructor(model: Model, o: Outline) {
    this.model = model;
    this.o = o;
    this.view = new View(o);
  }

  /** Writes the scores of token `i` for every label to `out`, from `at` on. */
  score(i: number, out: Float32Array, at: number): void {
    const { view, model } = this;
    model.sums.open();
    this.takeWords(i);
    view.go(i);
    this.takeGroups();
    this.addLone();
    model.sums.total(lone, model.card.scale, { out, at });
  }

  /** What the words within reach bring. */
  private takeWords(i: number): void {
    const { o, model } = this;
    const from = Math.max(0, i - REACH);
    const to = Math.min(o.text.count - 1, i + REACH);
    for (let k = from; k <= to; k += 1) {
      const row = model.sums.findWord(o.type[k], k - i + REACH);
      model.sums.take(row < 0 ? this.enterWord(o.type[k], k - i) : row);
    }
  }

  private enterWord(type: number, offset: number): number {
    const { types, sums } = this.model;
    buffer.count = 0;
    const distance = Math.abs(offset);
    for (const { hash, reach, family } of types.featuresOf(type, distance))
      if (reach >= distance) buffer.put(family, 0, atOffset(hash, offset));
    return sums.enterWord(type, offset + REACH, this.sumOfBuffer());
  }

  private takeGroups(): void {
    const { view } = this;
    let number = 0;
    for (const group of TOKEN_GROUPS) {
      this.take(group, number);
      number += 1;
    }
    if (view.phrase !== 0) this.take(PHRASE_GROUP, number);
    if (view.last === 0) return;
    this.take(DOCUMENT_GROUP, number + 1);
    if (view.last - view.first > 1) this.take(PROFILE_GROUP, number + 2);
    number += 3;
    for (const group of RUN_GROUPS) {
      this.take(group, number);
      number += 1;
    }
  }

  private take(group: FeatureGroup, number: number): void {
    const { view, model } = this;
    const first = group.first(view) * NUMBERS + number;
    const second = group.second(view);
    let row = model.sums.find(first, second);
    if (row < 0) {
      buffer.count = 0;
      group.add(view, buffer);
      row = model.sums.enter(first, second, this.sumOfBuffer());
    }
    model.sums.take(row);
  }

  private sumOfBuffer(): Int32Array {
    for (let y = 0; y < L; y += 1) groupSum[y] = 0;
    this.model.weights.addTo(groupSum, buffer);
    return groupSum;
  }

  /** Adds up in `lone` what is kept for no other token. */
  private addLone(): void {
    const { view, model } = this;
    if (view.last > 0) {
      if (this.run !== view.first) this.addRun();
      for (let y = 0; y < L; y += 1) lone[y] = runSum[y];
    } else for (let y = 0; y < L; y += 1) lone[y] = 0;
    buffer.count = 0;
    pairFeatures(view, buffer);
    if (view.last === 0) joinFeatures(view, buffer);
    model.weights.addTo(lone, buffer);
  }

  private addRun(): void {
    this.run = this.view.first;
    runSum.fill(0);
    buffer.count = 0;
    runFeatures(this.view, buffer);
    this.model.weights.addTo(runSum, buffer);
  }
}
