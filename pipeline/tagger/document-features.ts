import type { FeatureBuffer } from './features.ts';
import { feature2 } from './hashing.ts';
import { EVIDENCE_BITS, type Outline } from './outline.ts';
import { DOCUMENT } from './families.ts';

/** Adds what the rest of the document tells of token `i`. Templates 100 and 101. */
export const documentFeatures = (o: Outline, i: number, out: FeatureBuffer): void => {
  const evidence = o.evidence[i];
  if (evidence === 0) return;
  const whole = o.runLast[i] - o.runFirst[i] === 1 ? 1 : 0;
  out.add(DOCUMENT, feature2(100, evidence, whole));
  for (let bit = 0; bit < EVIDENCE_BITS; bit += 1) {
    if ((evidence & (1 << bit)) !== 0) out.add(DOCUMENT, feature2(101, bit, whole));
  }
};
