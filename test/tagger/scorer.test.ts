import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../pipeline/tagger/feature-buffer.ts';
import { LABEL_COUNT } from '../../pipeline/tagger/labels.ts';
import { shippedModel } from '../../pipeline/tagger/load.ts';
import { Scorer } from '../../pipeline/tagger/scorer.ts';
import { Sums } from '../../pipeline/tagger/sums.ts';
import { tokens } from '../../pipeline/annotate/tokens.ts';
import { documentOf, outlineOfText } from '../../pipeline/tagger/training/corpus.ts';
import { Collector } from '../../pipeline/tagger/training/examples.ts';

const TEXT =
  'BRUSSELS, Belgium — Maria Stone, the head of the Bank of England, met Won-yong Park in New York on Monday. ' +
  '"We at Ford will build it," Ms Stone said (in Paris). Ford Motor Company declined to comment on the al-Masirah report.';

describe('the scorer', () => {
  it('gives the sum of the weights of all features that the training sees', () => {
    const model = shippedModel(tokens.of(documentOf(TEXT)));
    const o = outlineOfText(TEXT, model.types);
    const collector = new Collector(model.types);
    const scorer = new Scorer(model, o);
    const scores = new Float32Array(LABEL_COUNT);
    const buffer = new FeatureBuffer();
    for (let i = 0; i < o.text.count; i += 1) {
      const sum = new Int32Array(LABEL_COUNT);
      collector.each(o, i, (hash, family) => {
        buffer.count = 0;
        buffer.put(family, 0, hash);
        model.weights.addTo(sum, buffer);
      });
      scorer.score(i, scores, 0);
      expect(scores).toEqual(Float32Array.from(sum, (value) => value * model.card.scale));
    }
  });
});

describe('sums of weights', () => {
  const labels = (of: (label: number) => number): Int32Array =>
    Int32Array.from({ length: LABEL_COUNT }, (_, y) => of(y));

  it('are kept under two integers and added up label by label', () => {
    const sums = new Sums();
    const rows = Array.from({ length: 9000 }, (_, n) =>
      sums.enter(
        n,
        -n,
        labels((y) => (y % 2 === 0 ? n : -n) + y),
      ),
    );
    sums.open();
    for (const n of [3, 8999]) sums.take(sums.find(n, -n));
    expect(sums.find(3, 3)).toBe(-1);
    expect(sums.find(8999, -8999)).toBe(rows[8999]);
    const out = new Float32Array(LABEL_COUNT + 1);
    sums.total(
      labels((y) => -y),
      0.5,
      { out, at: 1 },
    );
    expect(out.subarray(1)).toEqual(
      Float32Array.from(
        labels((y) => (y % 2 === 0 ? 9002 : -9002) + y),
        (v) => v / 2,
      ),
    );
  });

  it('are forgotten before they are too many', () => {
    const sums = new Sums();
    for (let n = 0; n < 1 << 17; n += 1) {
      if (n % 16 === 0) sums.open();
      sums.enter(
        n,
        0,
        labels(() => 1),
      );
    }
    sums.open();
    expect(sums.find(0, 0)).toBe(-1);
  });
});
