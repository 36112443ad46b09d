import { type Transitions, transitionsOf } from './chain.ts';
import { MOST_FEATURES } from './feature-buffer.ts';
import { LABEL_COUNT, mayFollow } from './labels.ts';
import { Sums } from './sums.ts';
import { WeightTable } from './weights.ts';
import { WordTypes } from './word-types.ts';

const L = LABEL_COUNT;
/** Score of a transition that may not be. */
const NEVER = -1e30;

/** What is written about the weights at the head of their file. */
export interface ModelCard {
  readonly labels: number;
  readonly rows: number;
  /** Weights of all rows together, those that are 0 not counted. */
  readonly entries: number;
  readonly slotBits: number;
  /** One step of a stored weight. */
  readonly scale: number;
  /** Points of the calibration curve: model probability → measured probability, ascending. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Weight of the second reading, in which other occurrences of a word have a say. */
  readonly agreement: number;
}

/** The weights as they lie in the file, and are used. */
export interface ModelParts {
  /** A feature's hash tells where to begin to look; 0: empty. */
  readonly slots: Int32Array;
  readonly transitions: Int16Array;
  /** The rows of all features. */
  readonly entries: Int16Array;
}

/** The weights of the features and of the transitions, and what was added up of them so far. */
export class Model {
  card: ModelCard;
  readonly transitions: Transitions;
  readonly types: WordTypes;
  readonly weights: WeightTable;
  readonly sums = new Sums();
  private generation = 0;

  constructor(card: ModelCard, { slots, transitions, entries }: ModelParts, types = new WordTypes()) {
    this.card = card;
    this.types = types;
    this.transitions = transitionsOf(
      Float64Array.from(transitions, (value, n) =>
        mayFollow(Math.floor(n / L), n % L) ? value * card.scale : NEVER,
      ),
    );
    this.weights = new WeightTable(slots, entries, MOST_FEATURES);
  }

  /** Call between documents: drops what was kept per word when there is too much of it. */
  freshen(): void {
    this.types.freshen();
    if (this.generation === this.types.generation) return;
    this.generation = this.types.generation;
    this.sums.clear();
  }
}
