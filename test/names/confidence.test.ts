import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { EVIDENCE_CLASSES } from '../../pipeline/annotate/name-confidence.ts';
import { NAME_CALIBRATION } from '../../pipeline/lexicon/calibration-names.ts';

const confidenceOf = (text: string): number =>
  analyse({ text, name: 'confidence' }).records.mentions[0].confidence;

describe('the confidence of names', () => {
  it('has a share between 0 and 1 for every class of evidence', () => {
    expect(NAME_CALIBRATION).toHaveLength(EVIDENCE_CLASSES);
    for (const share of NAME_CALIBRATION) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });
  it('is higher where the tagger and the rules agree than where the tagger sees no name', () => {
    expect(confidenceOf('On Friday Angela Merkel spoke in the city.')).toBeGreaterThan(
      confidenceOf('The trade union Aslef agreed to the plan at last.'),
    );
  });
});
