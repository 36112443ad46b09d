import { expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

const confidenceOf = (text: string): number => analyse({ text }).records.figures[0].confidence;

it('is surer of what is counted in news than in scientific text', () => {
  const news = confidenceOf('Police arrested 12 people in London.');
  const science = confidenceOf('We took 12 samples (Smith et al., 2003) from the lake.');
  expect(news).toBeGreaterThan(0.75);
  expect(science).toBeLessThan(0.4);
});

it('takes one word of science in no place but its own: money is as sure as ever', () => {
  const text = 'The grant of $5 million went to Smith et al. in London.';
  expect(confidenceOf(text)).toBe(confidenceOf(text.replace('et al.', 'and others')));
});
