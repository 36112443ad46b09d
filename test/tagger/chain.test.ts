import { describe, expect, it } from 'vitest';
import { Chain, transitionsOf } from '../../pipeline/tagger/chain.ts';
import { closes, LABEL_COUNT, labelOf, mayFollow, opens, OUTSIDE } from '../../pipeline/tagger/labels.ts';
import { Dice } from '../../pipeline/tagger/training/optimise.ts';

const L = LABEL_COUNT;

/** Every labelling of `size` tokens that the scheme allows. */
const labellings = (size: number): number[][] => {
  let paths: number[][] = [[]];
  for (let t = 0; t < size; t += 1) {
    paths = paths.flatMap((path) =>
      Array.from({ length: L }, (_, label) => label)
        .filter((label) => (t === 0 ? opens(label) : mayFollow(path[t - 1], label)))
        .map((label) => [...path, label]),
    );
  }
  return paths.filter((path) => closes(path[size - 1]));
};

const random = (seed: number) => {
  const dice = new Dice(seed);
  const transitions = transitionsOf(Float64Array.from({ length: L * L }, () => dice.next() * 2 - 1));
  const emission = Float64Array.from({ length: 3 * L }, () => dice.next() * 4 - 2);
  const score = (path: number[]): number => {
    let sum = transitions.score[OUTSIDE * L + path[0]] + transitions.score[path[2] * L + OUTSIDE];
    path.forEach((label, t) => {
      sum += emission[t * L + label] + (t > 0 ? transitions.score[path[t - 1] * L + label] : 0);
    });
    return sum;
  };
  const chain = new Chain();
  chain.emission.set(emission);
  return { chain, transitions, score };
};

describe('the label chain', () => {
  const paths = labellings(3);

  it('finds the labelling that scores best among all of them', () => {
    const { chain, transitions, score } = random(7);
    chain.viterbi(3, transitions);
    const best = paths.reduce((a, b) => (score(b) > score(a) ? b : a));
    expect([...chain.label.subarray(0, 3)]).toEqual(best);
  });

  it('gives each label the share of the labellings that hold it', () => {
    const { chain, transitions, score } = random(11);
    chain.raise(3);
    chain.marginals(3, transitions);
    const weights = paths.map((path) => Math.exp(score(path)));
    const total = weights.reduce((a, b) => a + b, 0);
    for (const label of [OUTSIDE, labelOf(0, 0), labelOf(1, 3), labelOf(2, 1)]) {
      const share = paths.reduce((sum, path, n) => sum + (path[1] === label ? weights[n] : 0), 0) / total;
      expect(chain.marginal[L + label]).toBeCloseTo(share, 9);
    }
  });

  it('gives a span the share of the labellings that hold exactly that span', () => {
    const { chain, transitions, score } = random(13);
    chain.raise(3);
    chain.marginals(3, transitions);
    const wanted = [labelOf(1, 0), labelOf(1, 2)];
    const weights = paths.map((path) => Math.exp(score(path)));
    const share =
      paths.reduce(
        (sum, path, n) => sum + (path[1] === wanted[0] && path[2] === wanted[1] ? weights[n] : 0),
        0,
      ) / weights.reduce((a, b) => a + b, 0);
    const found = chain.spanProbability(1, 3, { labelAt: (t) => wanted[t - 1], transitions });
    expect(found).toBeCloseTo(share, 9);
  });

  it('lets masked labels have no share', () => {
    const { chain, transitions } = random(17);
    chain.raise(3);
    const mask = new Uint8Array(L);
    mask[OUTSIDE] = 1;
    chain.marginals(3, transitions, [undefined, mask, undefined]);
    expect(chain.marginal[L + OUTSIDE]).toBeCloseTo(1, 12);
  });
});
